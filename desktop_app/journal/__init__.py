"""What was about to be sent, what is in doubt, and edits not yet saved: on disk, encrypted.

Imports records only. No Qt, no gateway: the worker puts the two together.
"""
