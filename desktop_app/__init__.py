"""Customer Desk: support agents' window on the customers of a Monri merchant."""

__version__ = "0.1.0"
