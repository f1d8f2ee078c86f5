"""Locks the program: every window at once, whatever the reason, and keeps it locked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from desktop_app.credentials.vault import Vault
from desktop_app.views.clipboard import clear_secret
from desktop_app.views.curtain import window_of
from desktop_app.views.idle_watch import IdleWatch
from desktop_app.views.lock_page import Trigger, trigger_words
from desktop_app.views.process_words import ClosingQuestion
from desktop_app.views.session_secrets_dialog import SessionSecretsDialog
from desktop_app.views.window_lock import WindowLock
from desktop_app.worker.session_events import SessionEvents

_SHOWS_NOBODY: Final = (SessionSecretsDialog, ClosingQuestion)
"""Dialogs without any customer, which a locked window itself asks for."""

_AFTER_UNLOCKING: Final = frozenset(
    {QEvent.Type.WindowActivate, QEvent.Type.KeyPress, QEvent.Type.MouseMove}
)
"""Any of these comes soon after, and seldom enough to look then whether all is open again."""


class Lock(QObject):
    """Hears every trigger. Each window is unlocked by itself, with its own profile's secrets.

    Signal: ``locked()`` once every window is.
    """

    locked = Signal()

    def __init__(
        self,
        settings: QSettings,
        vault: Vault,
        windows: Callable[[], Iterable[WindowLock]],
        parent: QObject,
    ) -> None:
        """``windows``: the locks of all open windows, asked for each time."""
        super().__init__(parent)
        self._vault = vault
        self._windows = windows
        self._late = LateDialogs(windows, self)
        self.idle = IdleWatch(settings, self)
        self.idle.passed.connect(self._on_idle)
        self._events = SessionEvents(self)
        self._events.sleeping.connect(self._on_sleep)
        self._events.screen_locked.connect(self._on_screen)
        # Connecting to the buses can wait until the windows are up.
        QTimer.singleShot(0, self._events.listen)

    def lock(self, trigger: Trigger = Trigger.ASKED) -> None:
        """Blank every window, and let go of every secret, also one on the clipboard."""
        words = trigger_words(trigger, self.idle.minutes)
        for window in self._windows():
            window.lock(words)
        self._vault.drop_remembered()
        clear_secret()
        self._late.watch()
        self.locked.emit()

    def _on_idle(self) -> None:
        self.lock(Trigger.IDLE)

    def _on_sleep(self) -> None:
        self.lock(Trigger.SLEEP)

    def _on_screen(self) -> None:
        self.lock(Trigger.SCREEN)


class LateDialogs(QObject):
    """Keeps a dialog that wants to open over a locked window behind the lock.

    A click a moment before the lock may open one a moment after it. The filter is there only while
    something is locked: it runs for every event of every widget.
    """

    def __init__(self, windows: Callable[[], Iterable[WindowLock]], parent: QObject) -> None:
        """Not watching yet."""
        super().__init__(parent)
        self._windows = windows
        self._is_watching = False

    def watch(self) -> None:
        """From now on, until no window is locked any more."""
        app = QApplication.instance()
        if app is not None and not self._is_watching:
            self._is_watching = True
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog is about to be shown: before it is, take it off the screen."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            lock = self._lock_over(watched)
            if lock is not None:
                watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                QTimer.singleShot(0, lambda: _put_away(lock, watched))
        elif event.type() in _AFTER_UNLOCKING:
            self._rest()
        return False

    def _lock_over(self, dialog: QDialog) -> WindowLock | None:
        if isinstance(dialog, _SHOWS_NOBODY):
            return None
        below = window_of(dialog)
        locks = (lock for lock in self._windows() if lock.is_locked and lock.window is below)
        return next(locks, None)

    def _rest(self) -> None:
        app = QApplication.instance()
        if app is not None and not any(lock.is_locked for lock in self._windows()):
            app.removeEventFilter(self)
            self._is_watching = False


def _put_away(lock: WindowLock, dialog: QDialog) -> None:
    if isValid(dialog) and lock.is_locked and dialog.isVisible():
        lock.curtain.put_away(dialog)
