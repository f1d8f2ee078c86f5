"""Tools, "Hold deletions": for how many seconds a deletion can be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.views.hold import CHOICES, HoldSetting


class HoldMenu(QMenu):
    """One choice for all windows, read anew each time it opens."""

    def __init__(self, setting: HoldSetting, parent: QWidget) -> None:
        """``setting`` keeps the choice."""
        super().__init__(parent)
        self.setTitle(self.tr("Hold deletions"))
        self._setting = setting
        self._choices: dict[int, QAction] = {}
        group = QActionGroup(self)
        for seconds in CHOICES:
            text = self.tr("%n second(s)", "", seconds) if seconds else self.tr("Off")
            action = QAction(text, self)
            action.setCheckable(True)
            action.setStatusTip(self.tr("So long a deletion can be undone before it is sent"))
            action.triggered.connect(partial(self._choose, seconds))
            group.addAction(action)
            self.addAction(action)
            self._choices[seconds] = action
        self.aboutToShow.connect(self._show_choice)
        self._show_choice()

    def _choose(self, seconds: int, *_: object) -> None:
        self._setting.choose(seconds)

    def _show_choice(self) -> None:
        self._choices[self._setting.seconds].setChecked(True)
