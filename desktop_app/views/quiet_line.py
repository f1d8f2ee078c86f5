"""A text line of a dialog whose default button is the harmless one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuietLine(QLineEdit):
    """Return does nothing here: it would press the dialog's default button, Cancel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything but Return."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
