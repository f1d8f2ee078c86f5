"""A strip that stays: what is true of the whole record, such as that it is deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, tokens


class Banner(QFrame):
    """Hidden until something is true."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to say."""
        super().__init__(parent)
        self.setObjectName("banner")
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Show ``words``; hide for none."""
        self._words.setText(words)
        self.setVisible(bool(words))
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        now = tokens()
        self._picture.setPixmap(icon("trash-2", colour=now.danger).pixmap(16, 16))
        sheet = (
            f"#banner {{ background: {now.danger_ground.name()}; }}"
            f"#banner QLabel {{ color: {now.danger.name()}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
