"""F6: the keyboard goes from pane to pane."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop_app.views.editor.section_list import bring_into_view
from desktop_app.views.look_up_bar import LookUpBar
from desktop_app.views.menus import Menu
from desktop_app.views.shortcuts import Shortcut


class PaneFocus(QObject):
    """Two actions, and the panes between which they go."""

    def __init__(self, stops: list[QWidget], parent: QObject) -> None:
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
        """The next pane that can be seen gets the keyboard."""
        target = _neighbour([pane for pane in self._stops if pane.isVisible()], step)
        if isinstance(target, LookUpBar):
            target.take_focus()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            focus = QApplication.focusWidget()
            if focus is not None and not isinstance(focus, QAbstractItemView):
                bring_into_view(focus)  # a list shows its own chosen row


def _neighbour(panes: list[QWidget], step: int) -> QWidget:
    """The pane so many steps from the one that has the keyboard."""
    focus = QApplication.focusWidget()
    # The innermost counts: the saved cards stand inside the editor.
    around = [i for i, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)]
    return panes[(max(around, default=0) + step) % len(panes)]
