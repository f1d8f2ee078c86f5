"""Locks the program: every window at once, whatever the reason, and keeps it locked.

Locked is a state of the program, not of a window: one that opens meanwhile is born locked, what a
second start asks for waits, and unlocking in one window brings back all that can be.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QActionEvent, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from desktop_app.credentials.vault import Vault
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.process.preferences import Preferences
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.widgets.clipboard import clear_ours
from desktop_app.views.window.faults import ClosingQuestion
from desktop_app.views.window.lock_overlay import LockTrigger, trigger_words
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.unlock_passphrase import BeginAgainDialog
from desktop_app.views.window.window_lock import WindowLock
from desktop_app.worker.session_events import SessionEvents

_TICK_SECONDS: Final = 5.0
_USES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


def seconds_with_sleep() -> float:
    """A clock that goes on while the computer sleeps: wherever sleep is not announced, waking up
    after longer than the lock's minutes locks too. (Elsewhere than on Linux: the wall's clock.)"""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.time() if boot is None else time.clock_gettime(boot)


class IdleWatch(QObject):
    """Signal: ``passed()`` once nobody has used the program for :attr:`minutes`, until used.

    Keys, mouse, wheel and touch in any window count. They are watched where they arrive, at the
    native windows: a filter on the whole application would run Python for every event of every
    widget.
    """

    passed = Signal()

    def __init__(
        self,
        settings: QSettings,
        parent: QObject | None = None,
        *,
        policy: Policy = NO_POLICY,
        clock: Callable[[], float] = seconds_with_sleep,
        tick: float = _TICK_SECONDS,
    ) -> None:
        """``clock`` and ``tick`` are in seconds."""
        super().__init__(parent)
        self._preferences = Preferences(settings, policy)
        self._clock = clock
        self._used = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(round(tick * 1000))
        self._timer.timeout.connect(self._look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._look()

    @property
    def minutes(self) -> int:
        """After how many minutes without use; 0: never."""
        return self._preferences.lock_minutes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each use. One that comes after the time, before a tick saw it, only locks: whoever
        moves the mouse of a computer that just woke up must not be what keeps it open."""
        if event.type() not in _USES:
            return False
        is_late = self._is_over()
        if is_late:
            self.passed.emit()
        self._used = self._clock()
        return is_late

    def _look(self) -> None:
        for window in QGuiApplication.allWindows():
            self._watch(window)
        if self._is_over():
            self.passed.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once only, however often it is asked for

    def _is_over(self) -> bool:
        minutes = self.minutes
        return minutes > 0 and self._clock() - self._used >= minutes * 60


_SHOWS_NOBODY: Final = (SessionSecretsDialog, ClosingQuestion, BeginAgainDialog)
"""Dialogs without any customer, which a locked window itself asks for."""

_AFTER_UNLOCKING: Final = frozenset(
    {QEvent.Type.WindowActivate, QEvent.Type.KeyPress, QEvent.Type.MouseMove}
)
"""Any of these comes soon after, and seldom enough to look then whether all is open again."""


class ProgramLock(QObject):
    """Hears every trigger, and knows whether the program is locked.

    Whoever unlocks one window has unlocked the program: the others follow, each with its own
    profile's secrets. One whose secrets can't be had stays blank and says why.

    Signal: ``locked()`` once every window is.
    """

    locked = Signal()

    def __init__(
        self,
        settings: QSettings,
        vault: Vault,
        windows: Callable[[], Iterable[WindowLock]],
        parent: QObject,
        policy: Policy = NO_POLICY,
    ) -> None:
        """``windows``: the locks of all open windows, asked for each time."""
        super().__init__(parent)
        self._vault = vault
        self._windows = windows
        self._is_locked = False
        self._words = ""
        self._waiting: list[Callable[[], object]] = []
        self._is_watching = False
        self.idle = IdleWatch(settings, self, policy=policy)
        self.idle.passed.connect(partial(self.lock, LockTrigger.IDLE))
        self._events = SessionEvents(self)
        self._events.sleeping.connect(partial(self.lock, LockTrigger.SLEEP))
        self._events.screen_locked.connect(partial(self.lock, LockTrigger.SCREEN))
        # Connecting to the buses can wait until the windows are up.
        QTimer.singleShot(0, self._events.listen)

    @property
    def is_locked(self) -> bool:
        """Whether nobody has unlocked the program since it was locked."""
        return self._is_locked

    def lock(self, trigger: LockTrigger = LockTrigger.ASKED) -> None:
        """Blank every window, and let go of every secret and of what is ours on the clipboard."""
        self._words = trigger_words(trigger, self.idle.minutes)
        self._is_locked = True
        for window in self._windows():
            window.lock(self._words)
        self._hide_strays()
        self._vault.drop_remembered()
        clear_ours()
        app = QApplication.instance()
        if app is not None and not self._is_watching:
            self._is_watching = True
            app.installEventFilter(self)
        self.locked.emit()

    def add(self, window: WindowLock) -> None:
        """A window has opened; while the program is locked it is blanked like the others."""
        window.passed.connect(self._on_passed)
        if self._is_locked:
            window.lock(self._words)

    def when_unlocked(self, call: Callable[[], object]) -> None:
        """Call now, or once the program is unlocked: for whatever opens a window or a dialog."""
        if self._is_locked:
            self._waiting.append(call)
        else:
            call()

    def _hide_strays(self) -> None:
        """Put dialogs that stand on no window behind the first window's lock; closed ones too, for
        a screen reader can still press what it remembers of them."""
        windows = list(self._windows())
        for widget in QApplication.topLevelWidgets():
            is_covered = any(window.overlay.covers(widget) for window in windows)
            is_reachable = isinstance(widget, QDialog) or widget.isVisible()
            if windows and is_reachable and not is_covered and _may_stray(widget):
                windows[0].overlay.hide_dialog(widget)

    def _on_passed(self) -> None:
        if not self._is_locked:
            return
        self._is_locked = False
        for window in self._windows():
            window.follow()
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep behind the lock what comes into a locked window: dialogs, and actions.

        A click a moment before the lock may open a dialog a moment after it, and an answer may
        bring panes with menus of their own. The filter is there only while something is locked: it
        runs for every event of every widget.
        """
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and _may_stray(watched)
        ):
            lock = None if isinstance(watched, _SHOWS_NOBODY) else self._lock_over(watched)
            if lock is not None:
                watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                QTimer.singleShot(0, partial(_hide_late, lock, watched))
        elif isinstance(event, QActionEvent) and isinstance(watched, QWidget):
            lock = self._lock_over(watched)
            if lock is not None and event.type() == QEvent.Type.ActionAdded:
                lock.overlay.suspend(event.action())
        elif event.type() in _AFTER_UNLOCKING:
            self._stop_watching()
        return False

    def _lock_over(self, widget: QWidget) -> WindowLock | None:
        locked = [lock for lock in self._windows() if lock.is_locked]
        over = [lock for lock in locked if lock.overlay.covers(widget)]
        is_stray = self._is_locked and _may_stray(widget.window())
        return next(iter(over or (locked if is_stray else ())), None)

    def _stop_watching(self) -> None:
        app = QApplication.instance()
        if app is not None and not any(lock.is_locked for lock in self._windows()):
            app.removeEventFilter(self)
            self._is_watching = False


def _may_stray(widget: QWidget) -> bool:
    """Whether it is a dialog or a window of its own, and none that a lock of its own covers."""
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool)
    return widget.windowType() in kinds and not isinstance(widget, MainWindow)


def _hide_late(lock: WindowLock, dialog: QWidget) -> None:
    if isValid(dialog) and lock.is_locked and dialog.isVisible():
        lock.overlay.hide_dialog(dialog)
