"""The first rows of a list as they were read, to choose the column with the IDs from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.batch.columns import Column
from desktop_app.batch.reading import Table
from desktop_app.models.display import one_line
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP

_ROWS: Final = 5
_MOST_COLUMNS: Final = 60
_LONGEST: Final = 40
_NARROWEST, _WIDEST = 40, 220
_CHOOSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ListPreview(QTableWidget):
    """Signal: ``column_chosen(int)``, the place of a column that was clicked, or on which Enter or
    Space was pressed."""

    column_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to see."""
        super().__init__(parent)
        self._places: list[int] = []
        flatten(self)
        self.setAccessibleName(self.tr("First rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + STEP)
        self.horizontalHeader().setHighlightSections(False)
        self.cellClicked.connect(self._on_cell)
        self.horizontalHeader().sectionClicked.connect(self._on_column)

    def show_table(self, table: Table, places: Sequence[int]) -> None:
        """The columns at these places."""
        self.blockSignals(True)
        self.clear()
        self._places = list(places[:_MOST_COLUMNS])
        rows = table.beginning(_ROWS)
        self.setColumnCount(len(self._places))
        self.setRowCount(len(rows))
        names = [column_name(place, table.columns[place]) for place in self._places]
        self.setHorizontalHeaderLabels([one_line(name, _LONGEST) for name in names])
        for row, record in enumerate(rows):
            for column, place in enumerate(self._places):
                text = record.cells[place] if place < len(record.cells) else ""
                self.setItem(row, column, QTableWidgetItem(one_line(text, _LONGEST)))
        self.blockSignals(False)
        for column in range(len(self._places)):
            width = max(
                self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)
            )
            self.setColumnWidth(column, min(max(width, _NARROWEST), _WIDEST))
        self._fit()

    def mark(self, place: int | None) -> None:
        """The column that is chosen; None: none is."""
        self.blockSignals(True)
        if place in self._places:
            self.setCurrentCell(max(self.currentRow(), 0), self._places.index(place))
        else:
            self.clearSelection()
            self.setCurrentCell(-1, -1)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; Enter or Space chooses. Passing by must not: it might be the row numbers."""
        if event.key() in _CHOOSING and self.currentColumn() >= 0:
            self._on_column(self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _on_cell(self, _row: int, column: int) -> None:
        self._on_column(column)

    def _on_column(self, column: int) -> None:
        if 0 <= column < len(self._places):
            self.column_chosen.emit(self._places[column])

    def _fit(self) -> None:
        """As high as its rows, and a scroll bar."""
        heights = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(
            heights + self.horizontalHeader().sizeHint().height() + bar + 2 * self.frameWidth()
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def column_name(place: int, column: Column) -> str:
    """A column's heading, or its number."""
    text = QCoreApplication.translate("batch", "Column {number}")
    return column.name or text.format(number=place + 1)
