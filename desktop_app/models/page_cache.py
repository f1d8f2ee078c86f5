"""The rows of a far longer list that are held just now, and whether they still fit together. No Qt.

The gateway pages by offset over a list that others add to and delete from, so two pages read at
different moments may repeat a row or miss one. Each page is therefore asked with one row more than
it shows: that row must be the first of the page behind it. Where two held pages do not join, or one
customer would stand at two rows, the page answered longer ago is *outdated* and to be read again.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Collection, Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from desktop_app.records.customer import Customer, Page, Uuid

ASKED = 50
"""Rows asked for at once: the gateway's documented default limit."""

STRIDE = ASKED - 1
"""Rows that one page shows; the one besides proves that the next page joins."""

MOST_PAGES = 41
"""Pages held at once: about 2,000 rows."""

MOST_WEIGHT = 8 * 1024 * 1024
"""Bytes of the answers whose pages are held at once; ordinary pages have 25,000 each."""

FEWEST_PAGES = 6
"""Pages held whatever they weigh: those that are seen, and those read ahead."""

MOST_REPAIRS = 4
"""How often an outdated page is read again before the list is called too lively to keep up with."""


class Placeholder(Enum):
    """What stands at a row that has no customer."""

    LOADING = "not read yet"
    UNREADABLE = "the gateway's record made no sense"
    GONE = "the customer has been taken out of the directory"


Slot = Customer | Placeholder


class HeldCustomer(NamedTuple):
    """A row of the list. ``read_at``: when the gateway answered, in seconds since 1970."""

    customer: Customer
    read_at: float


class PageChange(NamedTuple):
    """What an answered page changed: the rows that look different now; whether the list moved."""

    rows: frozenset[int]
    moved: bool


class _HeldPage:
    """One page as last answered. ``after`` is the slot seen behind it, the next page's first."""

    __slots__ = (
        "after",
        "answered_at",
        "complete",
        "ends",
        "outdated",
        "slots",
        "unreadable",
        "weight",
    )

    def __init__(self, page: Page[Customer], answered_at: float) -> None:
        slots = tuple(Placeholder.UNREADABLE if item is None else item for item in page.items)
        full = len(slots) >= ASKED
        self.slots: tuple[Slot, ...] = slots[:STRIDE]
        self.after = slots[STRIDE] if full else None
        self.ends = page.at_end and not full
        self.complete = full or page.at_end
        self.unreadable = self.slots.count(Placeholder.UNREADABLE)
        self.weight = page.weight
        self.answered_at = answered_at
        self.outdated = not self.complete

    def fits(self, behind: _HeldPage) -> bool:
        """Whether ``behind`` may follow: it begins with the row seen behind this page."""
        if self.after is None:
            return not (self.ends and behind.slots)
        first = behind.slots[0] if behind.slots else None
        if isinstance(first, Customer) and isinstance(self.after, Customer):
            return first.uuid == self.after.uuid
        return first is not None  # unreadable in one of the answers: nothing tells it apart


class PageCache:
    """Pages of customers by number, the ones wanted last, each customer at one row only."""

    def __init__(self, most_pages: int = MOST_PAGES) -> None:
        """Nothing held. ``most_pages``: how many pages to keep."""
        self._most_pages = most_pages
        self._pages: OrderedDict[int, _HeldPage] = OrderedDict()
        self._row_of: dict[Uuid, int] = {}
        self._repairs: Counter[int] = Counter()

    def at(self, row: int) -> Slot:
        number, place = divmod(row, STRIDE)
        page = self._pages.get(number)
        if page is None or place >= len(page.slots):
            return Placeholder.LOADING
        slot = page.slots[place]
        if isinstance(slot, Customer) and self._row_of.get(slot.uuid) != row:
            return Placeholder.LOADING  # shown at the row where it was seen last
        return slot

    def row_of(self, uuid: Uuid) -> int | None:
        return self._row_of.get(uuid)

    def __len__(self) -> int:
        return sum(len(page.slots) for page in self._pages.values())

    @property
    def unreadable(self) -> int:
        """How many of the held rows the gateway could not give readable."""
        return sum(page.unreadable for page in self._pages.values())

    def held_rows(self) -> Iterator[int]:
        return iter(sorted(self._row_of.values()))

    def held(self) -> Iterator[HeldCustomer]:
        """The customers in the order of their rows."""
        for number in sorted(self._pages):
            page = self._pages[number]
            for row, slot in zip(self._span(number), page.slots, strict=False):
                if isinstance(slot, Customer) and self._row_of.get(slot.uuid) == row:
                    yield HeldCustomer(slot, page.answered_at)

    def is_fresh(self, number: int) -> bool:
        page = self._pages.get(number)
        return page is not None and not page.outdated

    def oldest_answer(self, numbers: Iterable[int]) -> float | None:
        """When the oldest of these pages was answered, on the clock given to :meth:`store`."""
        held = (self._pages[number].answered_at for number in numbers if number in self._pages)
        return min(held, default=None)

    def missing(self, wanted: Collection[int]) -> list[int]:
        """Which of the ``wanted`` pages to ask for, in their order; they are kept longest."""
        for number in wanted:
            if number in self._pages:
                self._pages.move_to_end(number)
        if all(self.is_fresh(number) for number in wanted):
            self._repairs.clear()
        for number in [number for number in self._repairs if number not in wanted]:
            del self._repairs[number]
        return [
            number
            for number in wanted
            if not self.is_fresh(number) and self._repairs[number] < MOST_REPAIRS
        ]

    def given_up(self, wanted: Iterable[int]) -> bool:
        """Whether a wanted page still does not fit after so many readings that it is left."""
        return any(
            self._repairs[number] >= MOST_REPAIRS and not self.is_fresh(number) for number in wanted
        )

    def store(self, number: int, page: Page[Customer], answered_at: float = 0.0) -> PageChange:
        """Hold the answer for page ``number``; mark as outdated what it contradicts."""
        held = _HeldPage(page, answered_at)
        changed = self._take_out(number)
        if number in self._pages:
            self._repairs[number] += 1
        self._pages[number] = held
        self._pages.move_to_end(number)
        changed.update(self._span(number))
        outdated = self._claim(number, held, changed) | self._check_joins(number)
        moved = any(not self._pages[other].outdated for other in outdated)
        for other in outdated:
            self._pages[other].outdated = True
        changed.update(self._evict())
        return PageChange(frozenset(changed), moved)

    def replace(self, customer: Customer) -> int | None:
        """Show a newer record of a held customer; its row, or None when it is not held."""
        row = self._row_of.get(customer.uuid)
        if row is None:
            return None
        number, place = divmod(row, STRIDE)
        page = self._pages[number]
        page.slots = (*page.slots[:place], customer, *page.slots[place + 1 :])
        return row

    def mark_stale(self) -> None:
        self._repairs.clear()
        for page in self._pages.values():
            page.outdated = True

    def cut(self, rows: int) -> None:
        """The list has ``rows`` rows: forget every page that begins behind them."""
        for number in [number for number in self._pages if number * STRIDE >= rows]:
            self._drop(number)

    def clear(self) -> None:
        self._pages.clear()
        self._row_of.clear()
        self._repairs.clear()

    def _span(self, number: int) -> range:
        first = number * STRIDE
        return range(first, first + STRIDE)

    def _take_out(self, number: int) -> set[int]:
        """Give up the rows that the page held so far; the rows that this changes."""
        page = self._pages.get(number)
        if page is None:
            return set()
        rows = self._span(number)
        for row, slot in zip(rows, page.slots, strict=False):
            if isinstance(slot, Customer) and self._row_of.get(slot.uuid) == row:
                del self._row_of[slot.uuid]
        return set(rows)

    def _claim(self, number: int, held: _HeldPage, changed: set[int]) -> set[int]:
        """Each customer stands where it was seen last; the pages that lost one by it."""
        losers = set()
        for row, slot in zip(self._span(number), held.slots, strict=False):
            if not isinstance(slot, Customer):
                continue
            before = self._row_of.get(slot.uuid)
            if before is not None and before != row:
                changed.add(before)
                losers.add(before // STRIDE)
            self._row_of[slot.uuid] = row
        return losers

    def _check_joins(self, number: int) -> set[int]:
        wrong = set()
        pages = self._pages
        if number - 1 in pages and not pages[number - 1].fits(pages[number]):
            wrong.add(number - 1)
        if number + 1 in pages and not pages[number].fits(pages[number + 1]):
            wrong.add(number + 1)
        return wrong

    def _evict(self) -> set[int]:
        rows: set[int] = set()
        while len(self._pages) > self._most_pages or (
            len(self._pages) > FEWEST_PAGES
            and sum(page.weight for page in self._pages.values()) > MOST_WEIGHT
        ):
            rows |= self._drop(next(iter(self._pages)))
        return rows

    def _drop(self, number: int) -> set[int]:
        rows = self._take_out(number)
        del self._pages[number]
        return rows


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as (first, last) of each unbroken run."""
    first = last = None
    for row in rows:
        if first is None or last is None:
            first = last = row
        elif row == last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last
