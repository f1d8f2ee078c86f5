"""One thing at a time that a dialog waits for, with words after a moment and a way out."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.views.notice import Notice

if TYPE_CHECKING:
    from desktop_app.worker.worker import Ticket, Worker

T = TypeVar("T")

_PATIENCE = 500
"""Milliseconds before the dialog says that it waits."""


class Errand(QObject):
    """Runs work on the worker for its dialog. Signal ``running_changed(bool)``."""

    running_changed = Signal(bool)

    def __init__(self, worker: Worker, notice: Notice, dialog: QObject) -> None:
        """``notice``: where the waiting is said, with ``Stop`` beside it."""
        super().__init__(dialog)
        self._worker = worker
        self._notice = notice
        self._ticket: Ticket[Any] | None = None
        self._words = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._say_waiting)

    @property
    def is_running(self) -> bool:
        """Whether something was begun and has not ended."""
        return self._ticket is not None

    def begin(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        words: str,
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work``; ignored while something runs, so that a double click does it once.

        A cancelled errand ends without a call of either.
        """
        if self.is_running:
            return

        def on_done(value: T) -> None:
            self._end()
            done(value)

        def on_failed(error: Exception) -> None:
            self._end()
            if not _is_cancelled(error):
                failed(error)

        self._words = words
        self._notice.clear()
        self._ticket = self._worker.ask(work, owner=self, done=on_done, failed=on_failed)
        self._patience.start()
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """End it now; fine when nothing runs."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _say_waiting(self) -> None:
        self._notice.say(self._words, action=self.tr("Stop"), on_action=self.cancel)

    def _end(self) -> None:
        self._ticket = None
        self._patience.stop()
        self._notice.clear()
        self.running_changed.emit(False)


def _is_cancelled(error: Exception) -> bool:
    return isinstance(error, GatewayError) and error.trouble is Trouble.CANCELLED
