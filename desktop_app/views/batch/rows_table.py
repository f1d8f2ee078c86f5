"""The table of a batch: rows that are read, chosen to be left out, and copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.models.batch_rows import (
    CHANGE,
    COLUMNS,
    FOUND,
    IDENTIFIERS,
    NUMBERS,
    OUTCOME,
    SAYS,
    BatchRows,
    RowContext,
    headings,
    said_of,
)
from desktop_app.models.wording import ExcludedRows, Kind
from desktop_app.records.batch import BatchRow, RowOutcome, RowResolution, tabbed
from desktop_app.views.widgets.row_painter import PaintedRow, RowStyle, TableStyle
from desktop_app.views.widgets.tables import RecordTable

_QUIET = ("muted", "")
_BAD = ("danger", "circle-alert")
_LOOKS: dict[Kind, tuple[str, str]] = {
    RowResolution.FOUND: ("text", ""),
    RowResolution.WAITING: _QUIET,
    RowResolution.DUPLICATE: _QUIET,
    RowResolution.DELETED: _QUIET,
    RowResolution.FAILED: _BAD,
    RowResolution.REFUSED: _BAD,
    RowOutcome.PLANNED: _QUIET,
    RowOutcome.ALREADY: _QUIET,
    RowOutcome.GONE: _QUIET,
    RowOutcome.DONE: ("confirmed", "circle-check"),
    RowOutcome.WOULD_BE_DONE: ("confirmed", "circle-dashed"),
    RowOutcome.UNKNOWN: ("warning", "circle-help"),
    RowOutcome.REFUSED: _BAD,
    ExcludedRows.LEFT_OUT: _QUIET,
}
"""The colour token of a kind's word and the icon before it; of the others, a warning's."""


@cache
def _style(kind: Kind, result: int) -> RowStyle:
    """``result``: the column with the kind's word."""
    tone, picture = _LOOKS.get(kind, ("warning", "triangle-alert"))
    is_quiet = kind in (ExcludedRows.LEFT_OUT, RowResolution.DUPLICATE)
    return RowStyle(
        "muted" if is_quiet else "text", result, tone, picture, kind is ExcludedRows.LEFT_OUT
    )


class RowsTable(RecordTable):
    """Shows :class:`BatchRows`. Signals: ``copy_asked()``; ``toggle_asked()`` on Space."""

    copy_asked = Signal()
    toggle_asked = Signal()

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            parent,
            style=TableStyle(fixed=IDENTIFIERS, numbers=NUMBERS),
            keeps_pictures=True,
        )
        self._model = model
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().setStretchLastSection(True)
        self.set_widths({section: column.width for section, column in enumerate(COLUMNS)})
        self.show_columns(is_run=False, is_edit=False)
        self.show_says(False)

    def row_at(self, row: int) -> PaintedRow:
        kind, texts = self._model.shown_at(row)
        return PaintedRow(texts, _style(kind, self._result))

    def show_columns(self, *, is_run: bool, is_edit: bool) -> None:
        """The outcome once there can be one; the present values for an edit."""
        self.setColumnHidden(OUTCOME, not is_run)
        self.setColumnHidden(CHANGE, not is_edit)
        self._result = OUTCOME if is_run else FOUND
        self.viewport().update()

    def show_says(self, is_shown: bool) -> None:
        self.setColumnHidden(SAYS, not is_shown)

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
