"""The window ``Batch``: a list of customers in, each looked up, then edited or erased."""
