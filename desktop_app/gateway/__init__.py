"""The signed HTTP client of the Monri Customers API, and nothing that a window would know.

Read top to bottom: ``client`` (one method per call) → ``signing`` (who we are) → ``transport`` (the
one place that knows the HTTP library) and, on the way back, ``decoding`` → ``errors``.
"""
