"""What the Profile dialogs share: the environment's band above, room to breathe, one errand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.environment_band import EnvironmentBand
from desktop_app.views.fitting import FittingDialog
from desktop_app.views.notice import Notice
from desktop_app.views.profiles_errand import Errand
from desktop_app.views.profiles_fields import SecretEdit
from desktop_app.views.theme import STEP

if TYPE_CHECKING:
    from desktop_app.worker.worker import Worker

_WIDTH = 640
_BUTTON_WIDTH = 14 * STEP


class BandedDialog(FittingDialog):
    """A dialog about one profile."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        """Empty: :meth:`fill` it before it opens."""
        super().__init__(parent)
        self._band = EnvironmentBand()
        self._notice = Notice()
        self._errand = Errand(worker, self._notice, self)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        self._body.setSpacing(2 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addLayout(self._body, 1)

    def fill(
        self,
        *parts: QWidget,
        left: tuple[QPushButton, ...] = (),
        right: tuple[QPushButton, ...] = (),
    ) -> None:
        """Put ``parts`` under one another, then the notice, then the buttons. The last of ``right``
        is the one that Enter presses."""
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for part in (*parts, self._notice):
            self._body.addWidget(part)
        for button in left:
            row.addWidget(button)
        row.addStretch(1)
        for button in right:
            button.setMinimumWidth(_BUTTON_WIDTH)
            row.addWidget(button)
        for button in (*left, *right):
            button.setMinimumHeight(4 * STEP)
            button.setAutoDefault(button is right[-1])
        right[-1].setDefault(True)
        self._body.addStretch(1)
        self._body.addSpacing(STEP)
        self._body.addLayout(row)
        self.resize(_WIDTH, 0)
        self.grow()

    def done(self, result: int) -> None:
        """Whatever still runs for this dialog ends with it, and no secret stays in its fields."""
        self._errand.cancel()
        for field in self.findChildren(SecretEdit):
            field.edit.setText("")  # unlike clear(), it leaves nothing to undo
        super().done(result)
