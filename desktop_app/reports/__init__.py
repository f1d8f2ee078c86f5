"""What the program says of its own failures, without a word about any customer or merchant.

Exceptions, counted by kind; what a crash left behind; and log lines. Nothing here knows Qt, a
gateway or a window, and nothing here repeats a value: types, places in our own code and versions.
"""
