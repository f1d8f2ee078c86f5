"""How long nobody has used the program, and after how long that locks it.

Keys, mouse, wheel and touch in any window count. They are watched where they arrive, at the native
windows: a filter on the whole application would run Python for every event of every widget.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

CHOICES: Final = (0, 1, 5, 10, 30)
"""Minutes; 0 is never."""

_DEFAULT: Final = 10
_KEY: Final = "lock/minutes"
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
    """Signal: ``passed()`` once nobody has used the program for :attr:`minutes`, until used."""

    passed = Signal()

    def __init__(
        self,
        settings: QSettings,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = seconds_with_sleep,
        tick: float = _TICK_SECONDS,
    ) -> None:
        """``settings`` remembers the minutes; ``clock`` and ``tick`` are in seconds."""
        super().__init__(parent)
        self._settings = settings
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
        """After how many minutes without use; 0: never. What no menu offers counts as unset."""
        kept = self._settings.value(_KEY, _DEFAULT)
        text = str(kept)
        minutes = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else _DEFAULT  # noqa: PLR2004
        return minutes if minutes in CHOICES else _DEFAULT

    def choose(self, minutes: int) -> None:
        """Remember another of :data:`CHOICES`; counting starts anew."""
        self._settings.setValue(_KEY, minutes)
        self._used = self._clock()

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
