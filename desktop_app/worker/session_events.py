"""Events of the desktop session: the computer goes to sleep, the screen is locked.

On Linux over D-Bus: ``org.freedesktop.login1`` on the system bus (``PrepareForSleep``, and ``Lock``
of this login's session), and on the session bus ``ActiveChanged`` of the screen savers. Where there
is no bus, or nobody on it, nothing is ever said; no service is started for it. Until other systems'
events are heard too, sleep is noticed there by the idle clock.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

try:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage
except ImportError:  # absent on other systems, and where D-Bus' own library is
    _HAS_DBUS = False
else:
    _HAS_DBUS = sys.platform.startswith("linux")

_ON_SCREEN_MILLISECONDS: Final = 100
"""A window that was painted is on the screen by then."""


class SleepInhibitor(QObject):
    """Holds the computer's sleep back, where its login service knows how. For the UI thread."""

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        """``bus``: the system's. Nothing is held yet."""
        super().__init__(parent)
        self._bus = bus
        self._descriptor = -1

    def inhibit(self) -> None:
        """Hold the next sleep back. The answer comes later; a refusal changes nothing."""
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

    def release_soon(self) -> None:
        """Release the inhibitor once pending paints are done."""
        QTimer.singleShot(_ON_SCREEN_MILLISECONDS, self, self._release)

    def _release(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    @Slot("QDBusMessage")
    def _on_taken(self, message: Any) -> None:
        self._release()
        # A copy: the message closes its own when it goes.
        self._descriptor = os.dup(message.arguments()[0].fileDescriptor())

    @Slot("QDBusError", "QDBusMessage")
    def _on_refused(self, _error: Any, _message: Any) -> None:
        """An older login service, or none that lets us: the lock comes when it comes."""


_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_ANSWER_MILLISECONDS: Final = 3_000


class SessionEvents(QObject):
    """Listens from :meth:`listen` on. Lives on the UI thread.

    Signals: ``sleeping()`` before the computer sleeps, which waits until it was acted on, and again
    when it wakes (where nothing could make it wait); ``screen_locked()``.
    """

    sleeping = Signal()
    screen_locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._our_session = ""
        self._delay: SleepInhibitor | None = None

    def listen(self) -> bool:
        """Listen to whatever this computer offers; tell whether that is anything at all."""
        if not _HAS_DBUS:
            return False
        login = self._listen_to_login(QDBusConnection.systemBus())
        return self._listen_to_savers(QDBusConnection.sessionBus()) or login

    def _listen_to_login(self, bus: QDBusConnection) -> bool:
        if not bus.isConnected():
            return False
        manager, session = f"{_LOGIN}.Manager", f"{_LOGIN}.Session"
        bus.connect(_LOGIN, _LOGIN_PATH, manager, "PrepareForSleep", self, _slot("_on_sleep(bool)"))
        bus.connect(_LOGIN, "", session, "Lock", self, _slot("_on_lock(QDBusMessage)"))
        self._ask_for_our_session(bus, manager)
        self._delay = SleepInhibitor(bus, self)
        self._delay.inhibit()
        return True

    def _ask_for_our_session(self, bus: QDBusConnection, manager: str) -> None:
        """Find our own session: ``Lock`` is sent for every session."""
        question = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, manager, "GetSession")
        question.setArguments(["auto"])
        question.setAutoStartService(False)
        found = _slot("_on_our_session(QDBusMessage)")
        unknown = _slot("_on_no_session(QDBusError,QDBusMessage)")
        bus.callWithCallback(question, self, found, unknown, _ANSWER_MILLISECONDS)

    def _listen_to_savers(self, bus: QDBusConnection) -> bool:
        if not bus.isConnected():
            return False
        for saver in _SAVERS:  # paths differ between desktops, so any will do
            bus.connect("", "", saver, "ActiveChanged", self, _slot("_on_saver(bool)"))
        return True

    @Slot(bool)
    def _on_sleep(self, is_before: bool) -> None:
        self.sleeping.emit()
        if self._delay is not None and is_before:
            self._delay.release_soon()
        elif self._delay is not None:
            self._delay.inhibit()

    @Slot("QDBusMessage")
    def _on_lock(self, message: Any) -> None:
        if self._our_session in ("", message.path()):  # not known: better once too often
            self.screen_locked.emit()

    @Slot(bool)
    def _on_saver(self, is_active: bool) -> None:
        if is_active:
            self.screen_locked.emit()

    @Slot("QDBusMessage")
    def _on_our_session(self, message: Any) -> None:
        self._our_session = message.arguments()[0].path()

    @Slot("QDBusError", "QDBusMessage")
    def _on_no_session(self, _error: Any, _message: Any) -> None:
        """Not in a session of its own: every ``Lock`` counts."""


def _slot(signature: str) -> Any:
    """WORKAROUND (PySide6 6.12): ``QDBusConnection`` is declared to want bytes, and takes ``str``
    alone."""
    return SLOT(signature)
