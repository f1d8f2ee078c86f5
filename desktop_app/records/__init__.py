"""What the gateway speaks of, and the rules that hold for it: no Qt, no input or output.

Everything here is a value or a pure function, so that the signed client, the sandbox and the window
agree on the same words and each rule has one place and one test.
"""
