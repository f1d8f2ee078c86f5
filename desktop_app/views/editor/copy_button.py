"""A value that is copied with a click: shown short, whole on hover, and confirmed in a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QToolButton

from desktop_app.models.display import button_text, one_line, tool_tip
from desktop_app.views.clipboard import copy_text
from desktop_app.views.icons import icon
from desktop_app.views.theme import tokens

_ICON = 12
_CONFIRMED = 1_200
"""Milliseconds."""


class CopyButton(QToolButton):
    """Shows ``shown``, copies the text behind it."""

    def __init__(self, name: str, font: QFont | None = None, *, has_icon: bool = False) -> None:
        """``name``: what the value is, for screen readers and the tool tip."""
        super().__init__()
        self._has_icon = has_icon
        self._name = name
        self._text = self._shown = ""
        self._said: tuple[str, str, str] | None = None
        if font is not None:
            self.setFont(font)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setStyleSheet("QToolButton { border: none; padding: 2px; }")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._back = QTimer(self, singleShot=True, interval=_CONFIRMED)
        self._back.timeout.connect(self._paint)
        self.clicked.connect(self._copy)

    def show_value(self, text: str, shown: str, tip: str = "") -> None:
        """Copy ``text``, show ``shown``; ``tip`` is said on hover, by default the whole text."""
        if (text, shown, tip) == self._said:
            return
        self._said = (text, shown, tip)
        self._text, self._shown = text, shown
        self.setAccessibleName(f"{self._name}: {one_line(text)}")
        self.setToolTip(tool_tip(self.tr("{value}: click to copy").format(value=tip or text)))
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _copy(self) -> None:
        copy_text(self._text)
        self.setText(self.tr("Copied"))
        self.setIcon(icon("circle-check", colour=tokens().confirmed))
        self._back.start()

    def _paint(self) -> None:
        self._back.stop()
        self.setText(button_text(self._shown))
        self.setIcon(icon("copy", colour=tokens().muted) if self._has_icon else QIcon())
