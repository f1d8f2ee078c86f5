"""What is about to be sent and what is in doubt, edits not yet saved, how far each batch got, and
the evidence of every write: on disk, encrypted, the evidence only ever added to.

Imports records only. No Qt, no gateway: the worker puts the two together.
"""
