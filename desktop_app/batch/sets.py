"""Which rows a step is for: pure questions about one row."""

from __future__ import annotations

from typing import Final

from desktop_app.gateway.errors import Trouble
from desktop_app.records.batch import SETTLED, Outcome, Resolution, Row
from desktop_app.records.person import Compared

_NOT_OF_THE_ROW: Final = frozenset(
    trouble.name for trouble in (Trouble.UNAUTHORISED, Trouble.CLOCK_OFF, Trouble.TOO_MANY)
)
"""Refusals of who asks or how often: nothing was done, and the row is as good as before."""


def is_in_set(row: Row) -> bool:
    """Whether a run is for this row: it names a customer who is there, and was not left out."""
    return row.resolution is Resolution.FOUND and not row.left_out


def names_somebody_else(row: Row) -> bool:
    """Whether the list says another person than its ID led to."""
    return Compared(row.agrees, row.differs).is_somebody_else


def takes_part(row: Row) -> bool:
    """Whether a row has an outcome, or got as far as to have one: it names a customer who was there
    when it was looked up."""
    return row.resolution is Resolution.FOUND or row.outcome is not Outcome.PLANNED


def is_open(row: Row, *, dry_run: bool = False) -> bool:
    """Whether a row of the set is still to be carried out; the number an agent confirms.

    UNKNOWN is not: what became of it is found out first.
    """
    if row.outcome is Outcome.WOULD_BE_DONE:
        return not dry_run
    if row.outcome is Outcome.REFUSED:
        return row.trouble in _NOT_OF_THE_ROW
    return row.outcome in (Outcome.PLANNED, Outcome.NOT_SENT)


def is_over(row: Row, *, dry_run: bool = False) -> bool:
    """Whether a row of the set needs nothing more."""
    return row.outcome in SETTLED and not is_open(row, dry_run=dry_run)


def is_unread(row: Row) -> bool:
    """Whether a row's write was acknowledged and only the reading afterwards is missing."""
    return row.outcome is Outcome.NOT_READ_AGAIN


def waits_for_look_up(row: Row) -> bool:
    """Whether a line has not been looked up so far."""
    return row.resolution in (Resolution.WAITING, Resolution.FAILED)
