"""A start where no window can be shown: said in one line, in place of Qt's abort.

Qt finds out while it makes the application, says what it tried in messages of its own, and aborts
with the last of them. So that one is answered before Qt acts on it, whatever was in the way: no
display, one that refuses, or a platform plug-in that lacks a library.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

STATUS_NO_DISPLAY: Final = 69
"""EX_UNAVAILABLE of sysexits.h."""

_LINE: Final = (
    "Customer Desk can't open a window: there is no display, or it refuses. "
    "Start it in a graphical session."
)


@contextmanager
def ending_without_display() -> Iterator[None]:
    """Make the application within: where it can't show a window, the process ends here."""
    held: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            sys.stderr.write(_LINE + "\n")
            sys.stderr.flush()
            os._exit(STATUS_NO_DISPLAY)
        held.append(message)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(None)
    for message in held:
        sys.stderr.write(message + "\n")
