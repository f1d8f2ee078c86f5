"""What stands in the place of the rows when the gateway has no customer at all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, heading_font, tokens

_PICTURE = 5 * STEP


class EmptyList(QWidget):
    """A picture, a sentence, and what to do. Lets every click through to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden."""
        super().__init__(parent)
        self._picture = QLabel()
        self._heading = QLabel(self.tr("No customers yet"))
        self._heading.setFont(heading_font(1.15))
        self._advice = QLabel(self.tr("New customer (Ctrl+N) adds the first one."))
        column = QVBoxLayout(self)
        column.setSpacing(STEP)
        column.addStretch(2)
        for label in (self._picture, self._heading, self._advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dress()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        now = tokens(self.palette())
        self._picture.setPixmap(icon("users", colour=now.muted).pixmap(_PICTURE, _PICTURE))
        sheet = f"color: {now.muted.name()}"
        if sheet != self._advice.styleSheet():
            self._advice.setStyleSheet(sheet)
