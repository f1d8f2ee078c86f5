"""Customers as text for the clipboard: raw values, a line for each customer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.models.customer_columns import COLUMNS
from desktop_app.records.csv_text import tabbed
from desktop_app.records.customer import Customer


def cell_text(customer: Customer, section: int) -> str:
    """One value as the gateway sent it."""
    return COLUMNS[section].raw(customer)


def rows_text(customers: Iterable[Customer], sections: Sequence[int]) -> str:
    """One line for each customer, the values of ``sections`` parted by tabs."""
    return tabbed((cell_text(customer, section) for section in sections) for customer in customers)
