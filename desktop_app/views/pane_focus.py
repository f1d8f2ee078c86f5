"""F6: the keyboard goes from pane to pane."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop_app.views.editor.section_list import bring_into_view
from desktop_app.views.menus import Menu
from desktop_app.views.shortcuts import Shortcut


class Pane(Protocol):
    """A part of the window that the keyboard goes to as a whole.

    Not by a focus proxy: Qt goes to that too when it is Tab that reaches the pane, past everything
    before it.
    """

    def take_focus(self) -> None:
        """Give the keyboard to what it is mostly wanted for."""

    def isVisible(self) -> bool:
        """As a widget."""

    def isAncestorOf(self, child: QWidget, /) -> bool:
        """As a widget."""


class PaneFocus(QObject):
    """Two actions, and the panes between which they go."""

    def __init__(self, stops: Sequence[Pane], parent: QObject) -> None:
        """``stops``: in the order in which F6 goes through them."""
        super().__init__(parent)
        self._stops = stops
        self._next = QAction(self.tr("Next pane"), self)
        self._next.setShortcut(Shortcut.NEXT_PANE)
        self._next.triggered.connect(partial(self._move, 1))
        self._previous = QAction(self.tr("Previous pane"), self)
        self._previous.setShortcut(Shortcut.PREVIOUS_PANE)
        self._previous.triggered.connect(partial(self._move, -1))

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """Where they belong."""
        return {Menu.VIEW: [self._next, self._previous]}

    def _move(self, step: int) -> None:
        """The next pane that can be seen, and has something to take it, gets the keyboard."""
        panes = [pane for pane in self._stops if pane.isVisible()]
        begun = _place(panes)
        for steps in range(1, len(panes)):
            place = (begun + step * steps) % len(panes)
            panes[place].take_focus()
            if _place(panes) == place:
                break
        focus = QApplication.focusWidget()
        if focus is not None and not isinstance(focus, QAbstractItemView):
            bring_into_view(focus)  # a list shows its own chosen row


def _place(panes: Sequence[Pane]) -> int:
    """Which of them has the keyboard; the innermost: the saved cards stand inside the editor."""
    focus = QApplication.focusWidget()
    around = [i for i, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)]
    return max(around, default=0)
