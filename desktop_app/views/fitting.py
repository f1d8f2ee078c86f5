"""Dialogs that grow with what is said in them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from desktop_app.views.theme import STEP

_TITLE_BAR: Final = 5 * STEP
"""Pixels kept free for a frame that the desktop has not put around the window yet."""


class FittingDialog(QDialog):
    """As tall as its parts need at its width, at every change, and no taller than the screen.

    Words that wrap need height, which Qt does not give a window by itself; and of a window that
    opens it makes two thirds of the screen at most. It never shrinks: what stands under the pointer
    would move.
    """

    def event(self, event: QEvent) -> bool:
        """Something in it changed: Qt has laid it out within the height there was."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grow()
        return is_done

    def showEvent(self, event: QShowEvent) -> None:
        """Before Qt puts it over the middle of its window."""
        if not event.spontaneous():
            self.grow()
        super().showEvent(event)

    def grow(self) -> None:
        """Take the height that is needed, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry()
        frame = max(self.frameGeometry().height() - self.height(), _TITLE_BAR)
        height = min(needed, room.height() - frame)
        if height <= self.height():
            return
        self.resize(self.width(), height)
        too_low = self.y() + height + frame - room.bottom()
        if self.isVisible() and too_low > 0:
            self.move(self.x(), max(room.top(), self.y() - too_low))
