"""Customers kept on this computer: turning it on, how far it is, duplicates, pictures."""
