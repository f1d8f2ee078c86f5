"""This process as the system sees it: what it keeps private, what ends it, who is the first.

No widget and no gateway. The programs of ``app`` and ``program`` decide what to do about it.
"""
