"""The computer waits with its sleep until the windows are blank: what a lid closes over is what
shows for a moment when it opens again.

``org.freedesktop.login1`` gives out a file descriptor for it (``Inhibit`` in the mode "delay"), and
waits as long as it is open, five seconds at most.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_LOGIN: Final = "org.freedesktop.login1"
_ANSWER_MILLISECONDS: Final = 3_000
_ON_SCREEN_MILLISECONDS: Final = 100
"""A window that was painted is on the screen by then."""


class SleepDelay(QObject):
    """Holds the computer's sleep back, where its login service knows how. For the UI thread."""

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        """``bus``: the system's. Nothing is held yet."""
        super().__init__(parent)
        self._bus = bus
        self._descriptor = -1

    def take(self) -> None:
        """Hold the next sleep back. The answer comes later; a refusal changes nothing."""
        from PySide6.QtDBus import QDBusMessage  # noqa: PLC0415 - absent on other systems

        if self._descriptor >= 0:
            return
        question = QDBusMessage.createMethodCall(
            _LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "Inhibit"
        )
        question.setArguments(["sleep", "Customer Desk", "Blanks its windows", "delay"])
        question.setAutoStartService(False)
        taken, refused = "_on_taken(QDBusMessage)", "_on_refused(QDBusError,QDBusMessage)"
        # WORKAROUND (PySide6 6.12): declared to want bytes, and takes ``str`` alone.
        slots: tuple[Any, Any] = (SLOT(taken), SLOT(refused))
        self._bus.callWithCallback(question, self, *slots, _ANSWER_MILLISECONDS)

    def let_go_soon(self) -> None:
        """What had to be painted is painted: the computer may sleep."""
        QTimer.singleShot(_ON_SCREEN_MILLISECONDS, self, self._let_go)

    def _let_go(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    @Slot("QDBusMessage")
    def _on_taken(self, message: Any) -> None:
        self._let_go()
        # A copy: the message closes its own when it goes.
        self._descriptor = os.dup(message.arguments()[0].fileDescriptor())

    @Slot("QDBusError", "QDBusMessage")
    def _on_refused(self, _error: Any, _message: Any) -> None:
        """An older login service, or none that lets us: the lock comes when it comes."""
