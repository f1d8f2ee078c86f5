"""Qt item models over the records: values ready to paint, and nothing that blocks.

A model keeps what it shows already formatted, tells its view what changed, and asks the worker for
what is missing only when the view says what it needs. Widgets are unknown here.
"""
