"""The list and the customer: side by side or one over the other, and F6 from pane to pane."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPushButton,
    QSplitter,
    QWidget,
)

from desktop_app.models.display import Translator
from desktop_app.views.widgets.accessibility import bring_into_view
from desktop_app.views.widgets.actions import Menu, Shortcut, make_action
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.layouts import column, row

_tr = Translator("panes")


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


def pane_focus_actions(stops: Sequence[Pane], parent: QObject) -> dict[Menu, list[QAction]]:
    """F6 and Shift+F6, which go through ``stops`` in their order and back."""
    actions = []
    for text, shortcut, step in (
        (_tr("Next pane"), Shortcut.NEXT_PANE, 1),
        (_tr("Previous pane"), Shortcut.PREVIOUS_PANE, -1),
    ):
        move = partial(_move, stops, step)
        actions.append(make_action(parent, text, shortcut, move))
    return {Menu.VIEW: actions}


def _move(stops: Sequence[Pane], step: int, _checked: bool = False) -> None:
    """The next pane that can be seen, and has something to take it, gets the keyboard."""
    panes = [pane for pane in stops if pane.isVisible()]
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


NARROW_BELOW = 800
"""Pixels of width under which the customer comes over the list."""

_LEAST_LIST, _LEAST_RECORD = 296, 440
_USUAL_LIST, _USUAL_RECORD = 880, 560
"""Pixels of width. In a window of another width the record keeps its own as far as it can."""
_KEY = "window/split"


class TwoPanes(QWidget):
    """Holds the list on the left and the customer on the right.

    Signals: ``arranged()`` when the one came over the other, or went; ``left_shown()`` when the
    list is to have the keyboard.
    """

    arranged = Signal()
    left_shown = Signal()

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._right = right
        self._is_narrow = False
        self._right_wanted = False
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self.arranged)
        self._back = QPushButton(icon("list"), self.tr("Back to the list"))
        self._back.setFlat(True)
        self._back.clicked.connect(self.show_left)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._right_holder = self._with_way_back(right)
        self._splitter.addWidget(self._right_holder)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([_USUAL_LIST, _USUAL_RECORD])
        self._splitter.setHandleWidth(1)
        left.setMinimumWidth(_LEAST_LIST)
        self._right_holder.setMinimumWidth(_LEAST_RECORD)
        column(self._splitter, of=self)
        self._arrange()

    def show_right(self) -> None:
        """A customer was opened: bring it to the front where there is no room for both."""
        self._right_wanted = True
        self._arrange()

    def show_left(self) -> None:
        self._right_wanted = False
        self._arrange()
        self.left_shown.emit()

    @property
    def shows_right(self) -> bool:
        """Whether the customer can be seen, beside the list or over it."""
        return not self._is_narrow or self._right_wanted

    @property
    def is_narrow(self) -> bool:
        return self._is_narrow

    @property
    def covers_list(self) -> bool:
        """Whether the customer is shown over the list now."""
        return self._is_narrow and self._right_wanted

    def save(self, settings: QSettings) -> None:
        settings.setValue(_KEY, self._splitter.saveState())

    def restore(self, settings: QSettings) -> None:
        """The split as last left."""
        state = settings.value(_KEY)
        if isinstance(state, QByteArray):
            self._splitter.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW_BELOW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._place()
            # Once the layouts around are done: whoever hears of it may change them.
            self._resized.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list, covered or not, once nothing in the record needs it."""
        focus = QApplication.focusWidget()
        is_in_record = focus is not None and self._right_holder.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and (self.covers_list or is_in_record):
            self.show_left()
        else:
            super().keyPressEvent(event)

    def _with_way_back(self, right: QWidget) -> QWidget:
        holder = QWidget()
        column(row(self._back, None), (right, 1), of=holder, spacing=0)
        return holder

    def _arrange(self) -> None:
        self._place()
        self.arranged.emit()

    def _place(self) -> None:
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._left.isAncestorOf(focus)
        self._back.setVisible(self.covers_list)
        self._right_holder.setVisible(self.shows_right)
        if had_keyboard and self.covers_list:
            # Not left to Qt, which would give it to whatever comes next in the window. The button
            # keeps it where the record has no place for it yet.
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._right.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left.setVisible(not self.covers_list)
