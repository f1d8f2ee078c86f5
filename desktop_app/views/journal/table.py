"""The journal's table."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop_app.models.display import local_time
from desktop_app.models.journal_entries import (
    ACT,
    OUTCOME,
    PROFILE,
    REASON,
    REQUEST_ID,
    TICKET,
    WHAT,
    WHEN,
    WHO,
    JournalEntries,
)
from desktop_app.records.writes import JournalEntry, ReadBack
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.row_painter import PLAIN, PaintedRow, RowStyle, TableStyle
from desktop_app.views.widgets.table_header import ColumnWidth
from desktop_app.views.widgets.tables import CappedSelection, RecordTable
from desktop_app.views.widgets.tokens import STEP

MOST_SELECTED = 500
"""Rows. More would take Qt seconds, and no certificate is about more at once: batches are."""

_COLUMNS: Final = {
    WHEN: ColumnWidth(120),
    ACT: ColumnWidth(112, priority=1, share=1),
    OUTCOME: ColumnWidth(124, priority=2),
    WHAT: ColumnWidth(144, priority=3, share=2),
    TICKET: ColumnWidth(88, priority=4),
    WHO: ColumnWidth(72, priority=5),
    PROFILE: ColumnWidth(112, priority=6),
    REASON: ColumnWidth(144, priority=7, share=1),
    REQUEST_ID: ColumnWidth(120, priority=8),
}
_GOOD = frozenset({"DONE", "FOUND_DONE", "ADOPTED", "DELETED", "FOUND_DELETED", "FINISHED"})
_OPEN = frozenset({"UNKNOWN", "STILL_ANSWERED", "NOT_READ_AGAIN"})


class EntryMark(NamedTuple):
    """How an entry's outcome looks: the colour token of its word, and its icon."""

    tone: str
    picture: str


class JournalTable(RecordTable):
    """For a million entries, of which the few that are seen are read."""

    def __init__(
        self, model: JournalEntries, parent: QWidget | None = None, *, lead: int = STEP
    ) -> None:
        """``lead``: pixels before the first column's text."""
        selection = CappedSelection(model, model)
        selection.most = MOST_SELECTED
        sample = local_time(datetime(2028, 12, 28, 22, 58, tzinfo=UTC))
        super().__init__(
            model,
            parent,
            selection=selection,
            style=TableStyle(fixed=(REQUEST_ID,), names=(ACT,), lead=lead),
            is_paged=True,
            columns=[
                width._replace(sample=sample if section == WHEN else "")
                for section, width in sorted(_COLUMNS.items())
            ],
        )
        self._entries = model
        self.setAccessibleName(self.tr("Journal"))
        set_kind(self, "edge")
        self.header.set_sortable(
            False,
            self.tr("Newest first. Only what is seen of the journal is read: use the filters."),
        )

    def row_at(self, row: int) -> PaintedRow:
        entry = self._entries.entry_at(row)
        return PaintedRow(
            self._entries.texts_at(row), PLAIN if entry is None else _style(mark_of(entry))
        )

    def entries(self) -> tuple[JournalEntry, ...]:
        """The selected entries that are read, newest first."""
        found = map(self._entries.entry_at, self.selected_rows())
        return tuple(entry for entry in found if entry is not None)


def mark_of(entry: JournalEntry) -> EntryMark:
    """Done, open, refused, or none of them."""
    if is_open(entry):
        return EntryMark("warning", "circle-help")
    if entry.outcome == "REFUSED":
        return EntryMark("danger", "circle-alert")
    if entry.outcome in _GOOD:
        return EntryMark("confirmed", "check")
    return EntryMark("muted", "circle-minus" if entry.outcome else "")


@cache
def _style(mark: EntryMark) -> RowStyle:
    return RowStyle(
        "text", marked=OUTCOME, mark_tone=mark.tone, mark_icon=mark.picture, quiet=(WHO, PROFILE)
    )


def is_open(entry: JournalEntry) -> bool:
    """Whether somebody should look again: unknown, or answered as if nothing had happened."""
    return entry.outcome in _OPEN or ReadBack.STILL_THERE in entry.readings
