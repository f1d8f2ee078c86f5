"""A slice of a list that the gateway answered, and what is known of the list's end."""

from __future__ import annotations

from typing import Generic, TypeVar

import msgspec

Row = TypeVar("Row")


class Page(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """``rows`` from ``offset`` on, in the gateway's order (newest created first).

    The gateway gives no total and may cut a page below the asked limit, so a short page proves
    nothing: only ``at_end`` (an answer with no rows, further on, was seen) tells that the list
    stops after these rows. ``unreadable_at`` holds the places, from 0 and in order, of records
    that made no sense and are left out of ``rows``. ``weight``: bytes of the answers it came in.
    """

    offset: int
    rows: tuple[Row, ...]
    at_end: bool = False
    unreadable_at: tuple[int, ...] = ()
    weight: int = 0

    @property
    def unreadable(self) -> int:
        """How many records made no sense."""
        return len(self.unreadable_at)

    @property
    def in_order(self) -> tuple[Row | None, ...]:
        """One entry for each place of the slice, None for a record that made no sense."""
        items: list[Row | None] = list(self.rows)
        for place in self.unreadable_at:
            items.insert(place, None)
        return tuple(items)
