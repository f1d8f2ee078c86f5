"""The directory: a local, encrypted copy of a profile's customers, searched while the agent types.

It is made on purpose only, holds nothing that the gateway does not have, and can always be rebuilt.
"""
