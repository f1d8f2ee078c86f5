"""A selection of a table that never grows beyond what Qt can bear.

Selecting a million rows takes Qt twenty seconds, a hundred thousand two, because the header asks
about each cell.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)

MOST_SELECTED = 2_000
"""Rows."""

_Flag = QItemSelectionModel.SelectionFlag


class Capped(QItemSelectionModel):
    """Signal: ``cut(asked, kept)`` when fewer rows were selected than asked for."""

    cut = Signal(int, int)

    def rows(self) -> set[int]:
        """Every selected row."""
        return {
            row
            for block in blocks_of(self.selection())
            for row in range(block.top(), block.bottom() + 1)
        }

    def select(
        self,
        what: QItemSelection | QModelIndex | QPersistentModelIndex,
        command: QItemSelectionModel.SelectionFlag,
    ) -> None:
        """As asked, but of a longer selection only what lies nearest to where it began."""
        if isinstance(what, QItemSelection) and not command & _Flag.Deselect:
            asked = sum(block.height() for block in blocks_of(what))
            if asked > MOST_SELECTED:
                kept = self._nearest(what)
                super().select(self._block(*kept), _Flag.ClearAndSelect | _Flag.Rows)
                self.cut.emit(asked, kept[1] - kept[0] + 1)
                return
        super().select(what, command)

    def _nearest(self, asked: QItemSelection) -> tuple[int, int]:
        """The end of the range that is not where the keyboard went."""
        top = min(block.top() for block in blocks_of(asked))
        bottom = max(block.bottom() for block in blocks_of(asked))
        here = self.currentIndex().row()
        if here - top > bottom - here:
            return top, min(bottom, top + MOST_SELECTED - 1)
        return max(top, bottom - MOST_SELECTED + 1), bottom

    def _block(self, first: int, last: int) -> QItemSelection:
        if first > last:
            return QItemSelection()
        model = self.model()
        return QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))


def blocks_of(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    """The unbroken ranges of a selection."""
    return (selection.at(place) for place in range(selection.size()))
