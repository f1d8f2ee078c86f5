"""Which colour and which mark a kind of row has; its word stands beside them."""

from __future__ import annotations

from PySide6.QtGui import QColor

from desktop_app.models.batch_kinds import Kind, LeftOut
from desktop_app.records.batch import Outcome, Resolution
from desktop_app.views.theme import Tokens

_QUIET = frozenset(
    {
        Resolution.WAITING,
        Resolution.DUPLICATE,
        Resolution.DELETED,
        Outcome.PLANNED,
        Outcome.ALREADY,
        Outcome.GONE,
        LeftOut.LEFT_OUT,
    }
)
_WELL = frozenset({Outcome.DONE, Outcome.WOULD_BE_DONE})
_BAD = frozenset({Outcome.REFUSED, Resolution.FAILED, Resolution.REFUSED})
_PLAIN = frozenset({Resolution.FOUND})
_MARKS: dict[Kind, str] = {
    Outcome.DONE: "circle-check",
    Outcome.WOULD_BE_DONE: "circle-dashed",
    Outcome.UNKNOWN: "circle-help",
}


def mark(kind: Kind) -> str:
    """The name of the icon before the word; empty for none."""
    if kind in _QUIET or kind in _PLAIN:
        return ""
    return _MARKS.get(kind) or ("circle-alert" if kind in _BAD else "triangle-alert")


def ink(kind: Kind, now: Tokens) -> QColor:
    """The colour of the word."""
    if kind in _PLAIN:
        return now.text
    if kind in _QUIET:
        return now.muted
    if kind in _WELL:
        return now.confirmed
    return now.danger if kind in _BAD else now.warning
