"""Tools, "Lock after": how long nobody may use the program before it locks."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.views.idle_watch import CHOICES, IdleWatch


class LockAfterMenu(QMenu):
    """One choice for all windows, read anew each time it opens."""

    def __init__(self, idle: IdleWatch, parent: QWidget) -> None:
        """``idle`` keeps the choice."""
        super().__init__(parent)
        self.setTitle(self.tr("Lock after"))
        self._idle = idle
        self._choices: dict[int, QAction] = {}
        group = QActionGroup(self)
        for minutes in CHOICES:
            text = self.tr("%n minute(s)", "", minutes) if minutes else self.tr("Off")
            action = QAction(text, self)
            action.setCheckable(True)
            action.setStatusTip(self.tr("Lock the program when nobody uses it for so long"))
            action.triggered.connect(partial(self._choose, minutes))
            group.addAction(action)
            self.addAction(action)
            self._choices[minutes] = action
        self.aboutToShow.connect(self._show_choice)
        self._show_choice()

    def _choose(self, minutes: int, *_: object) -> None:
        self._idle.choose(minutes)

    def _show_choice(self) -> None:
        self._choices[self._idle.minutes].setChecked(True)
