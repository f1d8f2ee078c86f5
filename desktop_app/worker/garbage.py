"""Garbage collection on the UI thread only.

Python's collector runs on whichever thread happens to allocate; on the worker it would destroy
dialogs and timers there, which Qt does not allow. So the automatic runs are off, and a timer of the
UI thread collects instead (Anki met the same wall: ankitects/anki, qt/aqt/main.py).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MILLISECONDS = 5_000
_FULL_EVERY = 12


class UiThreadCollector(QObject):
    """Collects the young generations often and everything once a minute."""

    def __init__(self, parent: QObject | None = None) -> None:
        """From now on the UI thread collects."""
        super().__init__(parent)
        gc.disable()
        self._rounds = 0
        timer = QTimer(self)
        timer.setInterval(_EVERY_MILLISECONDS)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        self._rounds += 1
        gc.collect(2 if self._rounds % _FULL_EVERY == 0 else 1)
