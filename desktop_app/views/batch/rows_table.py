"""The table of a batch: rows that are read, chosen to be left out, and copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.models.batch_rows import (
    CARDS,
    CHANGE,
    CITY,
    COLUMNS,
    COUNTRY,
    EMAIL,
    FOUND,
    IDENTIFIERS,
    LINE,
    MERCHANT_ID,
    NAME,
    NUMBERS,
    OUTCOME,
    PHONE,
    SAYS,
    TYPED,
    UUID,
    BatchRows,
    RowContext,
    headings,
    said_of,
)
from desktop_app.models.wording import ExcludedRows, Kind
from desktop_app.records.batch import BatchRow, RowOutcome, RowResolution, tabbed
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.row_painter import PaintedRow, RowStyle, TableStyle
from desktop_app.views.widgets.table_header import ColumnWidth
from desktop_app.views.widgets.tables import RecordTable
from desktop_app.views.widgets.tokens import EDGE, STEP

_QUIET = ("muted", "circle-minus")
_WAITING = ("muted", "circle-dashed")
_BAD = ("danger", "circle-alert")
_LOOKS: dict[Kind, tuple[str, str]] = {
    RowResolution.FOUND: ("text", "check"),
    RowResolution.WAITING: _WAITING,
    RowResolution.DUPLICATE: _QUIET,
    RowResolution.DELETED: _QUIET,
    RowResolution.FAILED: _BAD,
    RowResolution.REFUSED: _BAD,
    RowOutcome.PLANNED: _WAITING,
    RowOutcome.ALREADY: _QUIET,
    RowOutcome.GONE: _QUIET,
    RowOutcome.DONE: ("confirmed", "check"),
    RowOutcome.WOULD_BE_DONE: ("confirmed", "circle-dashed"),
    RowOutcome.UNKNOWN: ("warning", "circle-help"),
    RowOutcome.REFUSED: _BAD,
    ExcludedRows.LEFT_OUT: _QUIET,
}
"""The colour token of a kind's word and the icon before it; of the others, a warning's."""


_PRIORITIES: Final = {
    TYPED: 0,
    FOUND: 1,
    OUTCOME: 1,
    SAYS: 2,
    NAME: 3,
    CHANGE: 4,
    LINE: 5,
    EMAIL: 6,
    CARDS: 7,
    MERCHANT_ID: 8,
    CITY: 9,
    PHONE: 10,
    COUNTRY: 11,
    UUID: 12,
}
"""What stays longest where there is little room."""
_SHARES: Final = {NAME: 1, EMAIL: 1, CHANGE: 1, SAYS: 1}


@cache
def _style(kind: Kind, result: int) -> RowStyle:
    """``result``: the column with the kind's word."""
    tone, picture = _LOOKS.get(kind, ("warning", "triangle-alert"))
    is_quiet = kind in (ExcludedRows.LEFT_OUT, RowResolution.DUPLICATE)
    return RowStyle(
        "muted" if is_quiet else "text",
        result,
        tone,
        picture,
        is_struck=kind is ExcludedRows.LEFT_OUT,
        quiet=(LINE,),
    )


class RowsTable(RecordTable):
    """Shows :class:`BatchRows`. Signals: ``copy_asked()``; ``toggle_asked()`` on Space."""

    copy_asked = Signal()
    toggle_asked = Signal()

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            parent,
            style=TableStyle(
                fixed=IDENTIFIERS,
                numbers=NUMBERS,
                names=(NAME,),
                lead=EDGE + STEP,
                is_sortable=True,
            ),
            keeps_pictures=True,
            columns=[
                ColumnWidth(column.width, _PRIORITIES[section], _SHARES.get(section, 0))
                for section, column in enumerate(COLUMNS)
            ],
        )
        self._is_run = self._is_edit = self._has_cards = self._has_said = False
        self._model = model
        self.setAccessibleName(self.tr("Rows of the batch"))
        set_kind(self, "edge")
        self.horizontalHeader().setSectionsMovable(True)
        self.show_columns(is_run=False, is_edit=False, has_cards=False)

    def row_at(self, row: int) -> PaintedRow:
        kind, texts = self._model.shown_at(row)
        return PaintedRow(texts, _style(kind, self._result))

    def show_columns(self, *, is_run: bool, is_edit: bool, has_cards: bool) -> None:
        """The outcome once there can be one; what changes for an edit; cards that were counted."""
        self._is_run, self._is_edit, self._has_cards = is_run, is_edit, has_cards
        self._result = OUTCOME if is_run else FOUND
        self._choose_columns()
        self.viewport().update()

    def show_says(self, is_shown: bool) -> None:
        if is_shown != self._has_said:
            self._has_said = is_shown
            self._choose_columns()

    def _choose_columns(self) -> None:
        hidden = {FOUND} if self._is_run else {OUTCOME}
        hidden |= set() if self._is_edit else {CHANGE}
        hidden |= set() if self._has_cards else {CARDS}
        hidden |= set() if self._has_said else {SAYS}
        self.columns.want(set(range(len(COLUMNS))) - hidden)

    def to_the_beginning(self) -> None:
        self.scrollToTop()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def numbers(self) -> list[int]:
        return [self._model.number_at(row) for row in self.selected_rows()]

    def copy(self) -> None:
        self.copy_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space leaves the rows out, or takes them in again."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_asked.emit()
        else:
            super().keyPressEvent(event)


def rows_text(rows: Iterable[BatchRow], columns: Sequence[int], context: RowContext) -> str:
    """The headings of ``columns``, and a line for each row with their values."""
    return tabbed(_cells(rows, columns, context)) + "\n"


def _cells(
    rows: Iterable[BatchRow], columns: Sequence[int], context: RowContext
) -> Iterator[list[str]]:
    names = headings()
    yield [names[column] for column in columns]
    for row in rows:
        said = said_of(row, context)
        yield [said.get(column) or COLUMNS[column].raw(row) for column in columns]
