"""Making an action of a pane: text, icon, shortcut, status tip and what it does, all at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.views.icons import icon
from desktop_app.views.shortcuts import Shortcut


def add_action(
    pane: QWidget, text: str, shortcut: Shortcut, run: Callable[[], None], *, tip: str, picture: str
) -> QAction:
    """An action that belongs to ``pane``, with an icon of the family by its file name."""
    action = QAction(icon(picture), text, pane)
    action.setShortcut(QKeySequence(shortcut))
    action.setStatusTip(tip)
    action.triggered.connect(run)
    pane.addAction(action)
    return action
