"""Evidence to hand over: signed certificates of erasures, the exported journal, and their check.

No Qt, no network, and for the check no profile, no keyring and no database either.
"""
