"""A part of the right pane under a heading that folds it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.theme import STEP, tokens


class _Rule(QWidget):
    """The thin line that fills a heading."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().line)


class Section(QWidget):
    """``content`` under ``title``; a click on the heading hides it and shows it again."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        """Unfolded."""
        super().__init__(parent)
        # As high as its content: what another section shows must not move this one.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._content = content
        self._is_open = True
        self._head = QToolButton()
        self._head.setText(title)
        self._head.setAutoRaise(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self._head.clicked.connect(self._turn)
        self._head.setStyleSheet("QToolButton { border: none; }")
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._head)
        row.addWidget(_Rule(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addLayout(row)
        column.addWidget(content)
        self._paint()

    def unfold(self) -> None:
        """Show the content."""
        self._fold(is_open=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _turn(self) -> None:
        self._fold(is_open=not self._is_open)

    def _fold(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self._content.setVisible(is_open)
        self._paint()

    def _paint(self) -> None:
        picture = "chevron-down" if self._is_open else "chevron-right"
        self._head.setAccessibleDescription(
            self.tr("Folds the section") if self._is_open else self.tr("Unfolds the section")
        )
        self._head.setIcon(icon(picture, colour=tokens().muted))
