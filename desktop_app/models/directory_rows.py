"""Rows of the customers' table that a profile's directory gives: a search, or all in an order."""

from __future__ import annotations

from collections import OrderedDict
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.directory.results import Result
from desktop_app.directory.search import FoundCustomer
from desktop_app.models.customer_rows import CustomerRows
from desktop_app.models.page_cache import Placeholder, Slot
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.directory_query import Query
from desktop_app.worker.directories import ProfileDirectory

NEWEST_FIRST: Final = "created_at"
LIVE_FOR: Final = timedelta(minutes=1)
"""What was read within it is as good as live."""

_PAGE: Final = 50
_MOST_PAGES: Final = 40
"""Pages held at once: 2,000 rows."""

_Window = tuple[FoundCustomer | None, ...]


class DirectoryRows(CustomerRows):
    """The customers of a directory who meet ``query``, sorted by a field of theirs. Nothing is read
    before :meth:`refresh`.

    Signal, besides those of all rows: ``lost(DirectoryErrorCode)`` when the directory gives them no
    more.
    """

    lost = Signal(object)

    def __init__(
        self,
        directory: ProfileDirectory,
        query: Query,
        sort: str = NEWEST_FIRST,
        *,
        is_descending: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.query = query
        self.sort = sort
        self.is_descending = is_descending
        self.result: Result | None = None
        """For whoever reads all of it: an export, a batch."""
        self._directory = directory
        self._pages: OrderedDict[int, _Window] = OrderedDict()
        self._row_of: dict[Uuid, int] = {}
        self._asked: set[int] = set()
        self._seen = range(1)
        self._era = 0
        """What was asked for before the last refresh is not wanted any more."""

    @property
    def is_loading(self) -> bool:
        return self.result is None or not self._asked.isdisjoint(self._seen)

    @property
    def is_stale(self) -> bool:
        return False

    @property
    def unreadable(self) -> int:
        return 0

    def at(self, row: int) -> Slot:
        window = self._pages.get(row // _PAGE)
        if window is None or row % _PAGE >= len(window):
            return Placeholder.LOADING
        found = window[row % _PAGE]
        return Placeholder.GONE if found is None else found.customer

    def row_of(self, uuid: Uuid) -> int | None:
        return self._row_of.get(uuid)

    def held_rows(self) -> list[int]:
        return sorted(self._row_of.values())

    def read_at(self, row: int) -> datetime | None:
        """When the gateway answered with the customer of a row; None: as good as live."""
        window = self._pages.get(row // _PAGE, ())
        found = window[row % _PAGE] if row % _PAGE < len(window) else None
        is_live = found is None or datetime.now(UTC) - found.read_at < LIVE_FOR
        return None if found is None or is_live else found.read_at

    def request_rows(self, first: int, last: int) -> None:
        self._seen = range(max(first, 0) // _PAGE, max(last, 0) // _PAGE + 1)
        self._ask_missing()

    def update_customer(self, customer: Customer) -> int | None:
        row = self._row_of.get(customer.uuid)
        if row is None:
            return None
        if customer.is_deleted:
            self.refresh()  # who is erased is in no directory
            return None
        number, place = divmod(row, _PAGE)
        window = self._pages[number]
        known = window[place]
        if known is not None:
            now = FoundCustomer(
                known.number, customer, datetime.now(UTC), known.cards_seen, known.rank
            )
            self._pages[number] = (*window[:place], now, *window[place + 1 :])
        return row

    def refresh(self) -> None:
        self._era += 1
        self._asked.clear()
        first = self._seen.start * _PAGE
        count = len(self._seen) * _PAGE

        def read(directory: Directory) -> tuple[Result, _Window]:
            result = directory.open_result(self.query, self.sort, descending=self.is_descending)
            return result, directory.window(result, first, count)

        self._directory.read(
            read,
            owner=self,
            done=partial(self._on_opened, self._era, self._seen.start),
            failed=partial(self._on_failed, self._era),
        )
        self.loading_changed.emit()

    def retry(self) -> None:
        self.refresh()

    def _on_opened(self, era: int, page: int, answer: tuple[Result, _Window]) -> None:
        if era != self._era:
            return
        self.result, window = answer
        before = set(self._row_of.values())
        self._pages.clear()
        self._row_of.clear()
        for start in range(0, len(window), _PAGE):
            self._hold(page + start // _PAGE, window[start : start + _PAGE])
        if self.length.set_end(self.result.length):
            self.length_changed.emit()
        self.rows_changed.emit(frozenset(before.union(self._row_of.values())))
        self._ask_missing()
        self.loading_changed.emit()

    def _ask_missing(self) -> None:
        result = self.result
        if result is None:
            return
        pages = -(-result.length // _PAGE)
        ahead = range(self._seen.stop, min(self._seen.stop + 1, pages))
        for number in (*self._seen, *ahead):
            if number in self._pages:
                self._pages.move_to_end(number)
            elif number < pages and number not in self._asked:
                self._asked.add(number)
                self._directory.read(
                    partial(_window, result, number),
                    owner=self,
                    done=partial(self._on_window, self._era, number),
                    failed=partial(self._on_failed, self._era),
                )

    def _on_window(self, era: int, number: int, window: _Window) -> None:
        if era != self._era:
            return
        self._asked.discard(number)
        let_go = self._hold(number, window)
        first = number * _PAGE
        self.rows_changed.emit(frozenset(range(first, first + len(window))) | let_go)
        if not self.is_loading:
            self.loading_changed.emit()

    def _hold(self, number: int, window: _Window) -> frozenset[int]:
        """Keep a page, and let the one go that was wanted longest ago; the rows of that one."""
        self._pages[number] = window
        for place, found in enumerate(window):
            if found is not None:
                self._row_of[found.customer.uuid] = number * _PAGE + place
        if len(self._pages) <= _MOST_PAGES:
            return frozenset()
        old, gone = self._pages.popitem(last=False)
        for found in gone:
            if found is not None:
                self._row_of.pop(found.customer.uuid, None)
        return frozenset(range(old * _PAGE, old * _PAGE + len(gone)))

    def _on_failed(self, era: int, error_code: DirectoryErrorCode) -> None:
        if era == self._era and error_code is not DirectoryErrorCode.INTERRUPTED:
            self.lost.emit(error_code)


def _window(result: Result, number: int, directory: Directory) -> _Window:
    return directory.window(result, number * _PAGE, _PAGE)
