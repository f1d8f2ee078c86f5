"""This process: its one instance, its log and faults, its lifetime, what the system shows it.

No widget and no gateway, and in the log no word about a customer or merchant: types, places in our
own code, versions.
"""
