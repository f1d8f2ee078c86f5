"""A part of the right pane under a heading that folds it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
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
    """``content`` under ``title``; a click on the heading hides it and shows it again. For hands on
    the keyboard an action does (:meth:`fold_by`): Tab goes from field to field."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        """Unfolded."""
        super().__init__(parent)
        # As high as its content: what another section shows must not move this one.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._content = content
        self._is_open = True
        self._action: QAction | None = None
        self._head = QToolButton()
        self._head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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

    def fold_by(self, action: QAction) -> None:
        """A checkable action of the menu does what a click on the heading does."""
        self._action = action
        action.toggled.connect(self._on_toggled)

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

    def _on_toggled(self, is_checked: bool) -> None:
        self._fold(is_open=is_checked)

    def _fold(self, *, is_open: bool) -> None:
        self._is_open = is_open
        if self._action is not None:
            self._action.setChecked(is_open)
        self._content.setVisible(is_open)
        self._paint()

    def _paint(self) -> None:
        picture = "chevron-down" if self._is_open else "chevron-right"
        self._head.setAccessibleDescription(
            self.tr("Folds the section") if self._is_open else self.tr("Unfolds the section")
        )
        self._head.setIcon(icon(picture, colour=tokens().muted))
