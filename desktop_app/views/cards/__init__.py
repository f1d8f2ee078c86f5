"""A customer's saved cards and other payment methods."""
