"""A slice of a list that the gateway answered, and what is known of the list's end."""

from __future__ import annotations

from typing import Generic, TypeVar

import msgspec

Row = TypeVar("Row")


class Page(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """``rows`` from ``offset`` on, in the gateway's order (newest created first).

    The gateway gives no total and may cut a page below the asked limit, so a short page proves
    nothing: only ``at_end`` (an answer with no rows, further on, was seen) tells that the list
    stops after these rows. ``unreadable`` counts records left out because they made no sense.
    """

    offset: int
    rows: tuple[Row, ...]
    at_end: bool = False
    unreadable: int = 0
