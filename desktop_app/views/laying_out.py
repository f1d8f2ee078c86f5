"""Laying out what changed before it is painted, so that nothing is seen out of its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

_LEVELS = 5
"""From a part of a pane to the window's frame: a pane, its section, the page, its scroll area."""


def lay_out_now() -> None:
    """Lay out everything that waits for it.

    A layout tells the one above it by an event, and Qt delivers what was posted before the call:
    once for each level.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
