"""Deleting a customer: what is asked for, the hold, what became of it."""
