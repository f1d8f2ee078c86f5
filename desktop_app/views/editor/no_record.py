"""What the record pane shows while it shows no record: who is awaited, or what became of that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.notice import Notice
from desktop_app.views.theme import STEP, heading_font
from desktop_app.views.wrapping_label import WrappingLabel


class NoRecord(QWidget):
    """A heading, what is to be said in :attr:`notice`, and the way back to who was shown before.

    Signals: ``cancel_asked()`` while somebody is awaited; ``back_asked()``.
    """

    cancel_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Awaits nobody."""
        super().__init__(parent)
        self._heading = WrappingLabel("")
        self._heading.setFont(heading_font(1.2))
        self.notice = Notice()
        self.notice.stay()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._back = QPushButton(icon("arrow-left"), "")
        self._back.setMinimumWidth(1)  # a long name must not widen the pane
        for button in (self._cancel, self._back):
            button.setAutoDefault(False)
        self._cancel.clicked.connect(self.cancel_asked)
        self._back.clicked.connect(self.back_asked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    @property
    def heading(self) -> str:
        """Who is awaited or was not found."""
        return self._heading.text()

    def await_one(self, heading: str, *, back_to: str) -> None:
        """Begin to wait. ``back_to``: who was shown before, in words; "" for nobody."""
        self.say_heading(heading)
        self._cancel.show()
        words = self.tr("Back to {customer}").format(customer=back_to)
        self._back.setText(words.replace("&", "&&"))  # a customer's is no access key
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        self._back.setVisible(bool(back_to))

    def end(self, heading: str) -> None:
        """Nobody is awaited any more; what became of it stands in :attr:`notice`."""
        self.say_heading(heading)
        self._cancel.hide()

    def say_heading(self, heading: str) -> None:
        """Another heading, read out as well."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels, as in the field."""
        if event.key() == Qt.Key.Key_Escape and not self._cancel.isHidden():
            self.cancel_asked.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self._heading)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        column.addStretch(1)
