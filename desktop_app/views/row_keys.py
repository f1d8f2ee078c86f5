"""Tables in which Ctrl+Home and Ctrl+End take the selection along.

Qt moves the keyboard's place alone with Ctrl held: what is done next would be done to a row that
nobody sees any more.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

Index = QModelIndex | QPersistentModelIndex

_Flag = QItemSelectionModel.SelectionFlag
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_CONTROL = Qt.KeyboardModifier.ControlModifier


class RowKeys(QTableView):
    """To the first and the last row, in the column where the keyboard is."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt's own way, but for the two ends of the table."""
        to_first = action == QAbstractItemView.CursorAction.MoveHome
        to_last = action == QAbstractItemView.CursorAction.MoveEnd
        if not (modifiers & _CONTROL and (to_first or to_last)):
            return super().moveCursor(action, modifiers)
        row = 0 if to_first else self.model().rowCount() - 1
        return self.model().index(row, max(self.currentIndex().column(), 0))

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What the keyboard went to is selected, and nothing else."""
        if not (isinstance(event, QKeyEvent) and _is_jump(event)):
            return super().selectionCommand(index, event)
        is_rows = self.selectionBehavior() == self.SelectionBehavior.SelectRows
        return _Flag.ClearAndSelect | (_Flag.Rows if is_rows else _Flag.NoUpdate)


def _is_jump(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENDS and modifiers == _CONTROL
