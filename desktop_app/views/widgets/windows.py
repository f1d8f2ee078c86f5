"""The windows that are open, and how one comes to the front."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.views.widgets.tokens import STEP, scaled

_FRAME: Final = 6 * STEP
"""Pixels of the screen's height that are left to the desktop's frame around a window."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Let ``window`` open so large, at the usual text size; never larger than its screen."""
    room = window.screen().availableGeometry()
    window.resize(min(scaled(width), room.width()), min(scaled(height), room.height() - _FRAME))


def bring_forward(window: QWidget) -> None:
    """Show ``window`` in front, also when it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def windows_beside(window: QWidget) -> list[QWidget]:
    """The open windows that stand beside ``window`` and go with it, oldest first: no dialogs."""
    return [
        top
        for top in window.findChildren(QWidget)
        if top.windowType() == Qt.WindowType.Window and top.isVisible()
    ]


def is_in_front() -> bool:
    """Whether the agent is in any window of this program."""
    return QApplication.applicationState() == Qt.ApplicationState.ApplicationActive
