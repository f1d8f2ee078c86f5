"""The buttons of a deletion: which of them are there and awake at each of its steps."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from desktop_app.views.style import make_dangerous

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Step(Enum):
    """How far a deletion got."""

    ASKING = auto()
    HOLDING = auto()
    SENDING = auto()
    IN_DOUBT = auto()
    CHECKING = auto()
    OVER = auto()


BEFORE_THE_END: Final = (Step.ASKING, Step.HOLDING, Step.SENDING)


class DeletionButtons(QDialogButtonBox):
    """``leave`` is Cancel, Undo, Stop or Close; the place of a button never becomes another's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """As at the first step."""
        super().__init__(parent)
        self.leave = QPushButton(self.tr("Cancel"))
        self.check = QPushButton(self.tr("Check again"))
        self.certificate = QPushButton(self.tr("Certificate…"))
        self.delete = DeleteButton(self.tr("Delete"))
        make_dangerous(self.delete)
        role = QDialogButtonBox.ButtonRole
        self.addButton(self.leave, role.RejectRole)
        self.addButton(self.delete, role.DestructiveRole)
        for button in (self.check, self.certificate):
            button.setAutoDefault(False)
            self.addButton(button, role.ActionRole)

    def show_step(self, step: Step, *, may_delete: bool, in_doubt: bool, certifies: bool) -> None:
        """``in_doubt``: it was, at some time; ``certifies``: there is something to certify."""
        self.delete.setVisible(step in BEFORE_THE_END)
        self.delete.setEnabled(may_delete)
        self.check.setVisible(in_doubt and step not in (Step.HOLDING, Step.OVER))
        self.check.setEnabled(step in (Step.ASKING, Step.IN_DOUBT))
        self.certificate.setVisible(certifies)
        words = {
            Step.ASKING: self.tr("Cancel"),
            Step.HOLDING: self.tr("Undo"),
            Step.SENDING: self.tr("Stop"),
        }
        self.leave.setText(words.get(step, self.tr("Close")))


class DeleteButton(QPushButton):
    """Return never presses it (GNOME's platform theme makes Return press any button that has the
    keyboard), and a key that is held down presses it at most once.

    Signal: ``enter_refused()`` when Return was pressed on it: to be told, since elsewhere Return
    presses the button that has the keyboard, and passed on it would be the dialog's Cancel.
    """

    enter_refused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if event.key() in _ENTER:
            event.accept()
            self.enter_refused.emit()
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)
