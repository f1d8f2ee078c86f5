"""The end of the process: on a signal, within a time limit, or where no window can be shown.

Also what Qt says of itself, led into the log: some of its messages quote a file, an address or a
text that it could not parse.
"""

from __future__ import annotations

import atexit
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

_LOOK_MILLISECONDS = 500


def end_quietly_before_the_window() -> None:
    """Until there is an event loop, these signals end the process with status 0 at once."""
    for number in _numbers():
        with suppress(OSError, ValueError):
            signal.signal(number, _leave)


class TerminationSignals(QObject):
    """Signal: ``asked()``, each time the system or a terminal asks the program to end."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_asked = False
        for number in _numbers():
            with suppress(OSError, ValueError):
                signal.signal(number, self._note)
        if sys.platform == "win32":
            # No notifier there for pipes; a timer lets Python look.
            timer = QTimer(self, interval=_LOOK_MILLISECONDS)
            timer.timeout.connect(self._emit_change)
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
        self._emit_change()

    def _emit_change(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self.asked.emit()


def _numbers() -> tuple[signal.Signals, ...]:
    names = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
    return tuple(getattr(signal, name) for name in names if hasattr(signal, name))


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


EXIT_SECONDS = 2.7


class ExitLimit:
    """Ends the process with ``status`` after :data:`EXIT_SECONDS`, unless it has ended by then."""

    def __init__(self, on_late: Callable[[], object]) -> None:
        """``on_late`` is called before, in a thread of its own; it may leave a report."""
        self.status = 0
        self._on_late = on_late
        self._begun = False

    def begin(self) -> None:
        """The time starts to run; a second call changes nothing."""
        if not self._begun:
            self._begun = True
            timer = threading.Timer(EXIT_SECONDS, self._end)
            timer.daemon = True
            timer.start()

    def _end(self) -> None:
        try:
            self._on_late()
        finally:
            os._exit(self.status)


_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LOG: Final = logging.getLogger("qt")


def log_qt_messages() -> None:
    """From now on, on any thread; until the interpreter ends, after which Qt must not call it."""
    qInstallMessageHandler(_log)
    atexit.register(qInstallMessageHandler, None)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)


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
