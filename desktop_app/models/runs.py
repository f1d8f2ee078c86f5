"""Rows as unbroken runs: Qt speaks of ranges, and so do people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as (first, last) of each unbroken run."""
    first = last = None
    for row in rows:
        if first is None or last is None:
            first = last = row
        elif row == last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last
