"""Customers as text for the clipboard: raw values, tab-separated, one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.models.customer_columns import COLUMNS
from desktop_app.records.customer import Customer

_NEEDS_QUOTES = frozenset('\t\n\r"')


def cell_text(customer: Customer, section: int) -> str:
    """One value as the gateway sent it."""
    return COLUMNS[section].raw(customer)


def rows_text(customers: Iterable[Customer], sections: Sequence[int]) -> str:
    """One line for each customer, the values of ``sections`` parted by tabs.

    A value that holds a tab, a line break or a quotation mark is quoted as spreadsheets do it, so
    that a line stays a line. Nothing else is changed: a phone number keeps its plus sign.
    """
    return "\n".join(
        "\t".join(_quoted(cell_text(customer, section)) for section in sections)
        for customer in customers
    )


def _quoted(value: str) -> str:
    if _NEEDS_QUOTES.isdisjoint(value):
        return value
    doubled = value.replace('"', '""')
    return f'"{doubled}"'
