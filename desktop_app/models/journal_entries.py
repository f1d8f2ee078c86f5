"""The journal's entries as rows, newest first: read page by page, for a journal of any length.

Without any wish the entries are numbered without a gap, so a row is found by its number at the same
cost everywhere. With one, rows are counted, and found by counting.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.gateway.client import Gateway
from desktop_app.models.display import date_format, local_time, one_line, sentence_case, tool_tip
from desktop_app.models.wording import act_words, what_words
from desktop_app.models.wording import entry_outcome_words as outcome_words
from desktop_app.records.writes import JournalEntry, JournalQuery
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

WHEN, ACT, OUTCOME, WHAT, TICKET, WHO, PROFILE, REASON, REQUEST_ID = range(9)

PAGE: Final = 100
MOST_PAGES: Final = 60
"""Pages held. The one not looked at for longest makes room."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_CUT_COLUMNS: Final = (WHAT, REASON, REQUEST_ID)
_EVERYTHING: Final = JournalQuery()
_LOADING: Final = "…"

Rows = list[JournalEntry]
Extent = tuple[int, int]
"""How many rows there are, and the newest number when rows are found by number, else 0."""


class JournalEntries(QAbstractTableModel):
    """What one query finds.

    Signals: ``counted(int)`` when it is known how many; ``arrived()`` when rows were read;
    ``failed(Exception)``.
    """

    counted = Signal(object)
    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        journal: ProfileJournal,
        field_label: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """Nothing until :meth:`show`. ``field_label``: a field's name as agents know it."""
        super().__init__(parent)
        self._session = session
        self._journal = journal
        self._field_label = field_label
        self._query = _EVERYTHING
        self._rows = 0
        self._newest = 0
        self._pages: dict[int, Rows] = {}
        self._cells: dict[int, tuple[str, ...]] = {}
        self._wanted: Extent = (0, 0)
        self._reading: TaskHandle[Any] | None = None
        self._era = 0
        date_format().changed.connect(self._write_dates_anew)
        self._headings = (
            self.tr("When"),
            self.tr("What"),
            self.tr("Outcome"),
            self.tr("Details"),
            self.tr("Ticket"),
            self.tr("Who"),
            self.tr("Profile"),
            self.tr("Reason"),
            self.tr("Request ID"),
        )

    @property
    def query(self) -> JournalQuery:
        return self._query

    def show(self, query: JournalQuery) -> None:
        """Find what ``query`` asks for; what is still being read for another is not wanted."""
        if self._reading is not None:
            self._reading.cancel()
        self._era += 1
        self._query = query
        self._reading = self._session.ask(
            self._extent_of(query),
            owner=self,
            done=partial(self._on_extent, self._era),
            failed=partial(self._on_failed, self._era),
        )

    def clear(self) -> None:
        """Hold nothing any more, until :meth:`show`."""
        if self._reading is not None:
            self._reading.cancel()
        self._era += 1
        self._reading = None
        self._fill((0, 0))

    def row_of(self, number: int) -> int | None:
        """The row of an entry, if it is read."""
        held = (page * PAGE + place for page in self._pages for place in range(PAGE))
        rows = ((row, self.entry_at(row)) for row in held if row < self._rows)
        return next((row for row, entry in rows if entry and entry.number == number), None)

    def request_rows(self, first: int, last: int) -> None:
        self._wanted = (max(first, 0), min(last, self._rows - 1))
        self._read_next()

    def entry_at(self, row: int) -> JournalEntry | None:
        """The entry in a row; None while it is not read, or when it is not there any more."""
        page, place = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            return None
        if not self._newest:
            return rows[place] if place < len(rows) else None
        number = self._newest - row
        return next((entry for entry in rows if entry.number == number), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self.texts_at(index.row())[index.column()]
        if role == _TIP and index.column() in _CUT_COLUMNS:
            return tool_tip(self.texts_at(index.row())[index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return self._headings[section]

    def texts_at(self, row: int) -> tuple[str, ...]:
        """The cells of a row; a quiet mark where nothing is read yet."""
        cells = self._cells.get(row)
        if cells is None:
            entry = self.entry_at(row)
            if entry is None:
                is_missing = row // PAGE in self._pages
                mark = self.tr("This entry is missing.") if is_missing else _LOADING
                return (mark, *[""] * (len(self._headings) - 1))
            cells = self._cells[row] = self._formatted(entry)
        return cells

    def _formatted(self, entry: JournalEntry) -> tuple[str, ...]:
        return (
            local_time(entry.at),
            act_words(entry.act),
            sentence_case(outcome_words(entry.outcome)),
            what_words(entry, self._field_label),
            one_line(entry.ticket),
            one_line(entry.who, 80),
            one_line(entry.profile, 80),
            one_line(entry.reason),
            one_line(", ".join(entry.request_ids)),
        )

    def _write_dates_anew(self) -> None:
        self._cells.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, 0))

    def _extent_of(self, query: JournalQuery) -> Callable[[Gateway], Any]:
        journal = self._journal

        async def extent(_gateway: Gateway) -> Extent:
            if query != _EVERYTHING:
                return await journal.count(query), 0
            newest = await journal.entries(JournalQuery(limit=1))
            oldest = await journal.entries(JournalQuery(limit=1, oldest_first=True))
            if not newest or not oldest:
                return 0, 0
            return newest[0].number - oldest[0].number + 1, newest[0].number

        return extent

    def _on_extent(self, era: int, extent: Extent) -> None:
        if era != self._era:
            return
        self._reading = None
        self._fill(extent)
        self.counted.emit(self._rows)
        self._read_next()

    def _fill(self, extent: Extent) -> None:
        self.beginResetModel()
        self._rows, self._newest = extent
        self._pages, self._cells = {}, {}
        self._wanted = (0, min(PAGE, self._rows) - 1)
        self.endResetModel()

    def _read_next(self) -> None:
        """One page at a time; what is seen now decides which, not what was seen before."""
        first, last = self._wanted
        if self._reading is not None or last < first:
            return
        for page in range(first // PAGE, last // PAGE + 1):
            if page in self._pages:
                self._pages[page] = self._pages.pop(page)  # looked at last
            else:
                self._read(page)
                return

    def _read(self, page: int) -> None:
        query, journal, newest = self._query, self._journal, self._newest
        first = page * PAGE
        if newest:
            highest = newest - first
            count = min(PAGE, self._rows - first)
            query = JournalQuery(after=highest - count, oldest_first=True, limit=count)
        else:
            query = msgspec.structs.replace(query, offset=first, limit=PAGE)

        async def read(_gateway: Gateway) -> tuple[int, Rows]:
            rows = list(await journal.entries(query))
            return page, rows

        self._reading = self._session.ask(
            read,
            owner=self,
            done=partial(self._on_page, self._era),
            failed=partial(self._on_failed, self._era),
        )

    def _on_page(self, era: int, arrived: tuple[int, Rows]) -> None:
        if era != self._era:
            return
        self._reading = None
        page, rows = arrived
        self._pages[page] = rows
        while len(self._pages) > MOST_PAGES:
            self._forget(next(iter(self._pages)))
        first = page * PAGE
        last = min(first + PAGE, self._rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, REQUEST_ID))
        self.arrived.emit()
        self._read_next()

    def _forget(self, page: int) -> None:
        del self._pages[page]
        for row in range(page * PAGE, (page + 1) * PAGE):
            self._cells.pop(row, None)

    def _on_failed(self, era: int, error: Exception) -> None:
        """What was cancelled for another query fails too, and is nobody's any more."""
        if era != self._era:
            return
        self._reading = None
        self.failed.emit(error)
