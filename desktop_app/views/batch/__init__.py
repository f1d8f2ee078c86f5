"""The window ``Batch``: a list of customers in, each looked up, then edited or erased, row by row.

:mod:`batch_window` frames the pages; :mod:`batches` is what the rest of the program knows of it.
"""
