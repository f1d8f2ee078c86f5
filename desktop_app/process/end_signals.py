"""SIGTERM, SIGINT and SIGHUP as an event of the UI thread.

Python runs its own signal functions only when Python code runs next, which in a quiet window may be
never. So the byte that the interpreter writes for each signal wakes the event loop.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

_LOOK_MILLISECONDS = 500


def end_quietly_before_the_window() -> None:
    """Until there is an event loop, these signals end the process with status 0 at once."""
    for number in _numbers():
        with suppress(OSError, ValueError):
            signal.signal(number, _leave)


class EndSignals(QObject):
    """Signal: ``asked()``, each time the system or a terminal asks the program to end."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        """From now on."""
        super().__init__(parent)
        self._is_asked = False
        for number in _numbers():
            with suppress(OSError, ValueError):
                signal.signal(number, self._note)
        if sys.platform == "win32":
            # No notifier there for pipes; a timer lets Python look.
            timer = QTimer(self, interval=_LOOK_MILLISECONDS)
            timer.timeout.connect(self._tell)
            timer.start()
            return
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(self._writing, False)
        signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True

    def _on_byte(self) -> None:
        with suppress(BlockingIOError):
            caught = os.read(self._reading, 64)  # the numbers of the signals
            self._is_asked = self._is_asked or any(each in caught for each in _numbers())
        self._tell()

    def _tell(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self.asked.emit()


def _numbers() -> tuple[signal.Signals, ...]:
    names = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
    return tuple(getattr(signal, name) for name in names if hasattr(signal, name))


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
