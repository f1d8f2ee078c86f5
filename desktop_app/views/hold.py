"""Some seconds between the word and the deed: the only real undo there is for a deletion."""

from __future__ import annotations

import math
import time
from typing import Final

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_app.views.theme import STEP, tokens

CHOICES: Final = (0, 3, 5, 10, 30)
"""Seconds; 0: no hold."""

DEFAULT: Final = 5
_KEY: Final = "erasure/hold"
_TICK: Final = 50
"""Milliseconds between two looks at the clock."""

_FULL: Final = 1_000


class HoldSetting:
    """How long a deletion is held back."""

    def __init__(self, settings: QSettings) -> None:
        """``settings`` keeps the choice."""
        self._settings = settings

    @property
    def seconds(self) -> int:
        """One of :data:`CHOICES`; what no menu offers counts as unset."""
        text = str(self._settings.value(_KEY, DEFAULT))
        return next((each for each in CHOICES if str(each) == text), DEFAULT)

    def choose(self, seconds: int) -> None:
        """Remember another of :data:`CHOICES`."""
        self._settings.setValue(_KEY, seconds)


class Hold(QWidget):
    """Counts down, hidden otherwise. Signal: ``over()`` at the end, unless it was stopped."""

    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Not running."""
        super().__init__(parent)
        self._ends = 0.0
        self._seconds = 0.0
        self._what = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _FULL)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(STEP // 2)
        self._bar.setAccessibleName(self.tr("Time left to undo"))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self._paint()
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def begin(self, seconds: float, what: str = "") -> None:
        """Count from ``seconds`` down to nothing; without any it is over at once. ``what``: a
        sentence that says for whom, where that is not said beside it."""
        self._seconds, self._ends = seconds, time.monotonic() + seconds
        self._what = what
        self._timer.start()
        self.show()
        self._look()

    def stop(self) -> None:
        """Count no longer; ``over`` does not come."""
        self._timer.stop()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _look(self) -> None:
        left = self._ends - time.monotonic()
        if left <= 0:
            self.stop()
            self.over.emit()
            return
        words = self.tr("Deletes in %n second(s). Nothing has left so far.", "", math.ceil(left))
        words = f"{self._what} {words}" if self._what else words
        if words != self._words.text():
            self._words.setText(words)
        self._bar.setValue(round(_FULL * left / self._seconds))

    def _paint(self) -> None:
        now = tokens(self.palette())
        sheet = (
            f"QProgressBar {{ background: {now.line.name()}; border: none; border-radius: 2px; }}"
            f"QProgressBar::chunk {{ background: {now.danger.name()}; border-radius: 2px; }}"
        )
        if sheet != self._bar.styleSheet():
            self._bar.setStyleSheet(sheet)
