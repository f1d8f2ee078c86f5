"""The embedded gateway: a real HTTP server for trying, testing and showing the program.

It keeps every rule of the Customers API that is documented, turns every unknown into an option of
its command line, and checks signatures with code of its own: it never imports the client it tests.
Its people are invented on demand from a seed, so a million of them cost neither time nor memory.
"""
