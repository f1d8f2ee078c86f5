"""Reads pages of the customer list as they are needed, and finds out how long the list is.

Every ask has a number. An answer whose number is no longer in the book (the agent scrolled on, or
refreshed) is dropped on arrival, and its request is cancelled as soon as nobody wants it.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Awaitable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.customer_count import count_customers
from desktop_app.models.customer_rows import CustomerRows
from desktop_app.models.page_cache import ASKED, STRIDE, PageCache, Slot
from desktop_app.records.customer import Customer, Page, Uuid
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

_PAGES_AHEAD = 2
"""Pages read before they are seen, in the direction in which the agent moves."""

_MOST_COUNTS, _COUNTED_WITHIN = 4, 30.0
"""How often, within so many seconds, the end is looked for unasked: a gateway that contradicts
itself (rows behind its own end) would be asked hundreds of times a second."""


class CustomerReader(CustomerRows):
    """Keeps the wanted pages of one gateway's list at hand.

    Signals, besides those of all rows: ``moved()`` when others added or removed customers
    meanwhile; ``unsettled()`` when the list changes faster than it is read.
    """

    moved = Signal()
    unsettled = Signal()
    _seen_on_the_way = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache = PageCache()
        self.session = session
        self._numbers = itertools.count(1)
        self._asked: dict[int, tuple[int, TaskHandle[Any]]] = {}
        self._is_counting = False
        self._counts: list[float] = []
        self._visible = range(1)
        self._ahead = range(0)
        self._not_again: set[int] = set()
        self.error: Exception | None = None
        """Why the last read failed, so that what is shown may be old."""
        self._has_given_up = False
        self._seen_on_the_way.connect(self._on_seen_on_the_way)

    def take_over(self, before: CustomerReader) -> None:
        """Hold what another reader of this list has read; that one is not used any more."""
        self.cache, self.length = before.cache, before.length
        self.error = before.error
        self.length_changed.emit()
        self.rows_changed.emit(frozenset(self.held_rows()))
        self.retry()  # what that one had still to read, and the end of the list

    @property
    def is_loading(self) -> bool:
        """Whether rows that are seen are being read."""
        return any(number in self._visible for number in self._asked)

    @property
    def is_empty(self) -> bool:
        """Whether the gateway said that there is no customer at all."""
        return self.length.is_known and self.length.rows == 0

    @property
    def is_stale(self) -> bool:
        return self.error is not None

    @property
    def unreadable(self) -> int:
        """How many of the held rows the gateway could not give readable."""
        return self.cache.unreadable

    @property
    def seen_read_at(self) -> float | None:
        """When the oldest of the rows that are seen was read, in seconds since 1970."""
        return self.cache.oldest_answer(self._visible)

    def at(self, row: int) -> Slot:
        return self.cache.at(row)

    def row_of(self, uuid: Uuid) -> int | None:
        """The row of a customer who is held."""
        return self.cache.row_of(uuid)

    def held_rows(self) -> list[int]:
        """Every row that has a customer, in order."""
        return list(self.cache.held_rows())

    def read_at(self, row: int) -> datetime | None:
        """What is held is as good as live."""
        return None

    def refresh(self) -> None:
        """Read again what is wanted, and look for the end again; old rows stay until then."""
        for number in list(self._asked):
            self._cancel(number)
        self.cache.mark_stale()
        self.length.is_known = False
        self.retry()

    def retry(self) -> None:
        """Ask once more for what could not be read."""
        self._not_again.clear()
        self._counts.clear()
        self._has_given_up = False
        self._ask_missing()
        self._count()
        if not self._asked and not self._is_counting:
            self._record_success()  # what could not be read is not wanted any more

    def request_rows(self, first: int, last: int) -> None:
        """Read what is seen, then what is ahead of it."""
        pages = range(max(first, 0) // STRIDE, max(last, 0) // STRIDE + 1)
        if pages.start >= self._visible.start:
            self._ahead = range(pages.stop, pages.stop + _PAGES_AHEAD)
        else:
            self._ahead = range(max(pages.start - _PAGES_AHEAD, 0), pages.start)
        self._visible = pages
        self._ask_missing()

    def update_customer(self, customer: Customer) -> int | None:
        """Show this newer record; its row, if it is held."""
        row = self.cache.replace(customer)
        if row is not None and row // STRIDE in self._asked:
            self._cancel(row // STRIDE)  # that answer may be older than this record
            self._ask_missing()
        return row

    def _ask_missing(self) -> None:
        """Cancel what is not wanted any more; ask for what is seen, and only then for what is
        ahead of it."""
        was_loading = self.is_loading
        wanted = [*self._visible, *self._pages_ahead()]
        for number in [number for number in self._asked if number not in wanted]:
            self._cancel(number)
        missing = [number for number in self.cache.missing(wanted) if number not in self._not_again]
        seen = [number for number in missing if number in self._visible]
        for number in seen or missing:
            if number not in self._asked:
                self._ask(number)
        if self.is_loading != was_loading:
            self.loading_changed.emit()

    def _pages_ahead(self) -> range:
        """None that are known to lie behind the end."""
        stop = -(-self.length.rows // STRIDE)
        return range(self._ahead.start, min(self._ahead.stop, max(stop, self._ahead.start)))

    def _ask(self, number: int) -> None:
        ask = next(self._numbers)

        def read(gateway: Gateway) -> Awaitable[Page[Customer]]:
            return gateway.customers(number * STRIDE, ASKED)

        ticket = self.session.ask(
            read,
            owner=self,
            done=partial(self._on_page, number, ask),
            failed=partial(self._on_page_failed, number, ask),
            words=self.tr("Reading customers") if number in self._visible else "",
        )
        self._asked[number] = (ask, ticket)

    def _cancel(self, number: int) -> None:
        _, ticket = self._asked.pop(number)
        ticket.cancel()

    def _is_awaited(self, number: int, ask: int) -> bool:
        return number in self._asked and self._asked[number][0] == ask

    def _on_page(self, number: int, ask: int, page: Page[Customer]) -> None:
        if not self._is_awaited(number, ask):
            return
        del self._asked[number]
        arrival = self.cache.store(number, page, time.time())
        self._not_again.discard(number)
        if self.length.add_page(page):
            self._on_length_changed()
        self.rows_changed.emit(arrival.rows)
        if arrival.moved:
            self.moved.emit()
        self._record_success()
        self._ask_missing()
        if not self.is_loading:
            self.loading_changed.emit()
        self._record_unsettled()

    def _on_page_failed(self, number: int, ask: int, error: Exception) -> None:
        if not self._is_awaited(number, ask):
            return
        del self._asked[number]
        self._not_again.add(number)
        self._record_failure(error)
        self.loading_changed.emit()

    def _count(self) -> None:
        """Look for the end of the list, unless that is known, under way, or found in vain."""
        now = time.monotonic()
        self._counts = [each for each in self._counts if now - each < _COUNTED_WITHIN]
        if self.length.is_known or self._is_counting or len(self._counts) >= _MOST_COUNTS:
            return
        self._counts.append(now)
        self._is_counting = True
        at_least = self.length.rows
        progress = self.session.emitter(self._seen_on_the_way)
        self.session.ask(
            lambda gateway: count_customers(gateway, at_least, progress),
            owner=self,
            done=self._on_counted,
            failed=self._on_count_failed,
            words=self.tr("Counting customers"),
        )

    def _on_seen_on_the_way(self, rows: int) -> None:
        if self._is_counting and self.length.at_least(rows):
            self._on_length_changed()

    def _on_counted(self, rows: int) -> None:
        self._is_counting = False
        if self.length.set_end(rows):
            self._on_length_changed()
            self._ask_missing()
        self._record_success()

    def _on_count_failed(self, error: Exception) -> None:
        self._is_counting = False
        self._record_failure(error)

    def _on_length_changed(self) -> None:
        self.cache.cut(self.length.rows)
        self.length_changed.emit()
        self._count()

    def _record_failure(self, error: Exception) -> None:
        self.error = error
        self.failed.emit(error)

    def _record_success(self) -> None:
        if self.error is not None:
            self.error = None
            self._not_again.clear()
            self.recovered.emit()

    def _record_unsettled(self) -> None:
        given_up = self.cache.given_up(self._visible)
        if given_up and not self._has_given_up:
            self.unsettled.emit()
        self._has_given_up = given_up
