"""Who a batch is about to erase: each line of the list beside the customer it led to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.models.batch_columns import (
    EMAIL,
    LINE,
    MERCHANT_ID,
    NAME,
    SAYS,
    TYPED,
    headings,
)
from desktop_app.models.batch_words import number_words
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP

MOST_SHOWN: Final = 200
"""Rows. Nobody reads more in a dialog, and the window behind it has all of them."""

_ROWS_SEEN: Final = 5
_SHOWN: Final = (LINE, TYPED, SAYS, NAME, EMAIL, MERCHANT_ID)
_WIDEST: Final = 220


class WhoList(QTableWidget):
    """The first rows of the set, to be looked through."""

    def __init__(
        self, rows: Sequence[Sequence[str]], customers: int, parent: QWidget | None = None
    ) -> None:
        """``rows``: the cells of each, as in the window's table; ``customers``: how many there are
        in all."""
        super().__init__(parent)
        flatten(self)
        self.setAccessibleName(self.tr("Who will be erased"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + STEP)
        self._fill(rows, customers - len(rows))
        self._fit()

    def _fill(self, rows: Sequence[Sequence[str]], more: int) -> None:
        columns = [column for column in _SHOWN if column != SAYS or any(row[SAYS] for row in rows)]
        names = headings()
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([names[column] for column in columns])
        self.setRowCount(len(rows) + (more > 0))
        for place, row in enumerate(rows):
            for section, column in enumerate(columns):
                self.setItem(place, section, QTableWidgetItem(row[column]))
        if more > 0:
            words = QCoreApplication.translate("batch", "… and {number} more")
            self.setItem(len(rows), 0, QTableWidgetItem(words.format(number=number_words(more))))
            self.setSpan(len(rows), 0, 1, len(columns))

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        for section in range(self.columnCount()):
            self.setColumnWidth(section, min(self.columnWidth(section), _WIDEST))
        self.horizontalHeader().setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        seen = min(self.rowCount(), _ROWS_SEEN)
        height = seen * self.verticalHeader().defaultSectionSize()
        height += self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height())
