"""When a window has been seen for the first time: what is heavy waits for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Signal: ``happened()``, once, right after ``widget`` was painted."""

    happened = Signal()

    def __init__(self, widget: QWidget) -> None:
        """Begin to watch."""
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass; note the first paint."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.happened.emit)
        return False
