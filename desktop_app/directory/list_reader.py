"""Reads the gateway's whole list into a directory while others create and delete.

The list is newest first, and its offsets shift with every creation and deletion. So a place in it
is known by its rows, never by an offset: an answer counts only when it overlaps with what was read
before (an answer is of one moment: between rows that stand side by side in it there is nothing).
When it doesn't, the overlap is searched for.

What is not read yet lies in *gaps*: at first one from the newest row to the end of the list, and a
new one above it whenever more was created meanwhile than one answer holds. Each row that was read
in its turn has a number; numbers grow with newness, so a gap is a range of numbers. The position is
kept in the transaction of the rows before it: after a kill the reading goes on from there.

Rows that came in another way (looked up, created here) count for nothing until the reading comes to
them.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple, Protocol, TypeVar

import msgspec
from msgspec.structs import replace

from desktop_app.directory.directory import RUN
from desktop_app.gateway.errors import NOT_FOUND_STATUSES, GatewayError, GatewayErrorCode
from desktop_app.gateway.paging import LOWEST_LIMIT, PageResult, RetryBudget
from desktop_app.records.customer import Customer, Uuid

T = TypeVar("T")

_OVERLAP: Final = 8
"""Rows of the last answer that are asked for again: fewer than any gateway gives at once, so that
an answer with nothing else proves the end of the list."""
_MOST_SUSPECTS: Final = 10_000
_KEPT_EVERY: Final = 0.2
_MOST_UNKEPT: Final = 2_000
"""Seconds, and rows, after which what was read is kept: so much is read again after a kill."""
_ROOM: Final = 4_096
"""Numbers left for rows that the program puts in out of turn before a page is kept."""


class Gap(msgspec.Struct, frozen=True):
    """A part of the list that is not read yet: up to the next row that is known, or to the end.

    ``above``: the number of the last row before it, None at the beginning of the list; ``offset``:
    where that row stood.
    """

    above: int | None
    offset: int = -1


class Check(msgspec.Struct, frozen=True):
    """A pass over all that was read: what has changed since, what is gone. As :class:`Gap`."""

    begun: datetime
    above: int | None = None
    offset: int = -1
    unreadable: int = 0


class SyncPosition(msgspec.Struct, frozen=True):
    """How far a directory's reading got; kept in the directory itself.

    ``top``: the highest number given so far, 0 before the first row. ``gaps``: newest first.
    ``newest_read``: when the newest rows were read last. ``complete_as_of``: everything created
    before is there; None while there never was such a moment. ``total``: about how many rows the
    list has. ``unreadable``: rows that made no sense and are missing. ``checked``: when the last
    whole check began.
    """

    top: int = 0
    gaps: tuple[Gap, ...] = ()
    newest_read: datetime | None = None
    complete_as_of: datetime | None = None
    total: int | None = None
    unreadable: int = 0
    check: Check | None = None
    checked: datetime | None = None
    is_paused: bool = False


def encoded(position: SyncPosition) -> bytes:
    """The position as a directory keeps it."""
    return msgspec.json.encode(position)


def decoded(state: bytes) -> SyncPosition:
    """The position that was kept; the very first one where none was."""
    return msgspec.json.decode(state, type=SyncPosition) if state else SyncPosition()


class SyncTables(Protocol):
    """What the reading needs of a :class:`~desktop_app.directory.directory.Directory`. Called in
    the thread that owns it."""

    def numbers(self, uuids: Iterable[Uuid]) -> dict[Uuid, int]:
        """The numbers of those that were read in their turn."""

    def next_first(self) -> int:
        """A number far above all others."""

    def living_between(self, low: int, high: int, at_most: int) -> list[Uuid]:
        """Those read in their turn with a number above ``low`` and below ``high``, unless known as
        deleted."""

    def living_out_of_turn(self, before: datetime, at_most: int) -> list[Uuid]:
        """Those that were never read in their turn, nor in any other way since ``before``, unless
        known as deleted."""

    def put_page(
        self, customers: Sequence[Customer], read_at: datetime, first: int, state: bytes
    ) -> object:
        """Keep rows under the numbers from ``first`` downwards, and the state, as one."""

    def put(self, customers: Iterable[Customer], read_at: datetime) -> object:
        """Keep rows under the numbers they have, or out of turn."""

    def set_state(self, state: bytes) -> None: ...

    def forget(self, uuids: Iterable[Uuid]) -> object: ...


class CustomerList(Protocol):
    """What is read of the gateway."""

    async def customer_slice(
        self, offset: int, limit: int, budget: RetryBudget
    ) -> PageResult[Customer]: ...

    async def by_uuid(self, uuid: Uuid) -> Customer: ...


class InTables(Protocol):
    """Runs work on the tables, in their thread."""

    def __call__(self, work: Callable[[SyncTables], T], /) -> Awaitable[T]: ...


class _Search:
    """Looks for the offset at which known rows end: back in ever longer steps, then by halves."""

    def __init__(self, offset: int, length: int) -> None:
        self._step = length
        self._before: int | None = None
        self._behind = offset
        self.offset = max(0, offset - length)

    def record(self, offset: int, length: int, *, is_before: bool) -> bool:
        """What stood at ``offset``: known rows only, or none; whether there is more to search."""
        if is_before:
            self._before = offset
        else:
            self._behind = offset
        if self._before is None:
            self._step *= 2
            self.offset = max(0, offset - self._step)
            return True
        self.offset = (self._before + self._behind) // 2
        return self._behind - self._before > length


class _Answer(NamedTuple):
    """An answer, and what was known of its rows before."""

    offset: int
    asked: int
    items: tuple[Customer | None, ...]
    numbers: tuple[int | None, ...]
    """Of the rows that were read in their turn; None for every other."""
    first: int
    """A number far above all others."""
    read_at: datetime

    @property
    def is_end(self) -> bool:
        """Fewer than any gateway gives at once: nothing follows these rows."""
        return len(self.items) < min(self.asked, LOWEST_LIMIT)

    @property
    def known(self) -> list[int]:
        """The places of the rows that were read in their turn."""
        return [place for place, number in enumerate(self.numbers) if number is not None]

    @property
    def readable_places(self) -> list[int]:
        return [place for place, item in enumerate(self.items) if item is not None]

    def last(self, least: int) -> int:
        """The place of the last row with a number of ``least`` or more; -1 without one."""
        return max(
            (place for place in self.known if (self.numbers[place] or 0) >= least), default=-1
        )

    @property
    def met(self) -> dict[Uuid, int]:
        """The numbers of its rows."""
        pairs = zip(self.items, self.numbers, strict=True)
        return {item.uuid: number for item, number in pairs if item is not None and number}

    def readable(self, first: int, end: int) -> list[Customer]:
        """The rows of these places."""
        return [item for item in self.items[first:end] if item is not None]

    def out_of_turn(self, first: int, end: int) -> list[Customer]:
        """Those of these places that were not read in their turn, though others behind them were:
        the list had another order then."""
        pairs = zip(self.items[first:end], self.numbers[first:end], strict=True)
        return [item for item, number in pairs if item is not None and number is None]


class _Unkept(NamedTuple):
    """Rows of a gap that were read, and are not kept yet."""

    rows: Sequence[Customer]
    first: int
    read_at: datetime


def _met(rows: Sequence[Customer], first: int) -> dict[Uuid, int]:
    return {row.uuid: first - at for at, row in enumerate(rows)}


class ListReader:
    """One call to the gateway at a time: the newest rows, the next of a gap, the next of a check.

    Raises what the gateway and the tables raise; the position is then what it was.
    """

    def __init__(
        self,
        customers: CustomerList,
        in_tables: InTables,
        position: SyncPosition,
        *,
        limit: int,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """``limit``: rows to ask for at once."""
        self.position = position
        self._customers = customers
        self._in_tables = in_tables
        self._limit = limit
        self._now = now
        self._budget = RetryBudget()
        self._search: _Search | None = None
        self._bridge: int | None = None
        """The offset behind rows that nothing is known by: read on there without an overlap."""
        self._overlap = _OVERLAP
        self._unkept: list[_Unkept] = []
        self._flushed = 0.0
        self._met: dict[Uuid, int] = {}
        self._met_newest: dict[Uuid, int] = {}
        """The numbers of the rows that were taken last: an erased customer may be listed, and is
        known by nothing else."""
        self._suspects: list[Uuid] = []
        """Rows that stood in the list no more where they had stood."""

    @property
    def has_begun(self) -> bool:
        return self.position.top > 0

    @property
    def has_gaps(self) -> bool:
        return bool(self.position.gaps)

    @property
    def is_checking(self) -> bool:
        return self.position.check is not None or bool(self._suspects)

    async def keep(self, **changes: Any) -> None:
        """Change the position, and nothing else."""
        await self.flush()
        position = replace(self.position, **changes)
        await self._in_tables(lambda tables: tables.set_state(encoded(position)))
        self.position = position

    async def read_newest(self) -> None:
        """Read what was created since; the first time, begin."""
        await self.flush()
        if not self.has_begun:
            self.position = replace(self.position, gaps=(Gap(None),), newest_read=self._now())
            await self.read_on()
        else:
            await self._take_newest(await self._ask(0))

    async def _take_newest(self, answer: _Answer) -> None:
        """Take the rows above the first that is known."""
        position = self.position
        count = answer.known[0] if answer.known else len(answer.items)
        new = answer.readable(0, count)
        first = answer.first
        if answer.known:  # all of them: no room is needed for more
            first += _ROOM + len(new) - RUN
        gaps = tuple(replace(gap, offset=gap.offset + count) for gap in position.gaps)
        total, end = position.total, count
        if answer.is_end:  # of the whole list: there is no more
            gaps, end = (), len(answer.items)
        elif answer.known:
            end = answer.known[-1] + 1
        elif count:
            gaps, total = (Gap(first - max(len(new), 1) + 1, count - 1), *gaps), None
        await self._refresh(answer, count, end)
        check = position.check
        await self._put(
            new,
            answer,
            first,
            top=first if new else position.top,
            gaps=gaps,
            newest_read=answer.read_at,
            complete_as_of=position.complete_as_of if gaps else answer.read_at,
            check=None if check is None else replace(check, offset=check.offset + count),
            unreadable=position.unreadable + (answer.items[:count].count(None) if new else 0),
            total=total,
        )
        if new:
            self._met_newest = answer.met | _met(new, first)
            self._begin_afresh()

    async def read_on(self) -> None:
        """Read the next rows of the newest gap."""
        gap = self.position.gaps[0]
        answer = await self._ask(self._next_offset(gap.above, gap.offset))
        place = -1 if gap.above is None else answer.last(gap.above)
        if gap.above is None:
            number = answer.first
        elif place >= 0 or answer.offset == self._bridge:
            number = gap.above - 1
        else:
            await self._go_back(answer)
            return
        behind = [here for here in answer.known if here > place]
        end = behind[0] if behind else len(answer.items)
        is_closed = bool(behind) or answer.is_end
        if not is_closed and place == end - 1 and self._is_searched_on(answer):
            return
        new = answer.readable(place + 1, end)
        reach = end - 1 if is_closed else self._reach(answer, place, answer.readable_places)
        above = number - max(len(new), 1) + 1 if gap.above is None or new else gap.above
        rest = self.position.gaps[1:]
        gaps = rest if is_closed else (Gap(above, answer.offset + reach), *rest)
        if place > 0:
            await self._take_out_of_turn(answer.out_of_turn(answer.known[0], place), answer)
        self.position = replace(
            self.position,
            top=max(self.position.top, number),
            gaps=gaps,
            complete_as_of=self.position.complete_as_of if gaps else self.position.newest_read,
            unreadable=self.position.unreadable + answer.items[place + 1 : reach + 1].count(None),
        )
        if new:
            met = _met(new, number)
            self._met = self._met | met if self._unkept else met
            if answer.offset == 0:
                self._met_newest = met
        await self._keep_soon(new, answer, number)
        if is_closed or gap.above is None:  # the highest number is the directory's to know
            await self.flush()
        if is_closed:
            self._begin_afresh()

    async def check_on(self) -> None:
        """Read the next rows that were read before, or ask for one that stands there no more."""
        if self._suspects:
            await self._ask_for_suspect()
            return
        check = self.position.check or Check(self._now())
        answer = await self._ask(self._next_offset(check.above, check.offset))
        place = -1 if check.above is None else answer.last(check.above)
        is_new = answer.offset == 0 and (bool(answer.known) or answer.is_end)
        if place < 0 and not is_new and answer.offset != self._bridge:
            await self._go_back(answer)
            return
        if not answer.is_end and place == len(answer.items) - 1 and self._is_searched_on(answer):
            return
        await self._check_rows(check, answer, place)

    async def _check_rows(self, check: Check, answer: _Answer, place: int) -> None:
        numbers = [answer.numbers[here] or 0 for here in answer.known]
        high = max([*numbers, *([] if check.above is None else [check.above])], default=0)
        if answer.offset == 0:
            high = self.position.top + 1
        low = 0 if answer.is_end else min(numbers, default=high)
        found = await self._in_tables(
            lambda tables: tables.living_between(low, high, _MOST_SUSPECTS)
        )
        there = {item.uuid for item in answer.items if item is not None}
        self._suspects += [uuid for uuid in found if uuid not in there]
        first = 0
        if answer.offset == 0:  # what is new above all others waits for :meth:`read_newest`
            first = answer.known[0] if answer.known else len(answer.items)
        await self._refresh(answer, first)
        end = len(answer.items) - 1
        reach = end if answer.is_end else self._reach(answer, place, answer.known)
        unreadable = check.unreadable + answer.items[place + 1 : reach + 1].count(None)
        if not answer.is_end:
            above = low if check.above is None else min(low, check.above)
            new = Check(check.begun, above, answer.offset + reach, unreadable)
            await self.keep(check=new)
            return
        self._suspects += await self._in_tables(
            lambda tables: tables.living_out_of_turn(check.begun, _MOST_SUSPECTS)
        )
        total = answer.offset + len(answer.items)
        await self.keep(check=None, checked=check.begun, unreadable=unreadable, total=total)
        self._begin_afresh()

    async def _ask_for_suspect(self) -> None:
        uuid, read_at = self._suspects[-1], self._now()
        try:
            customer = await self._customers.by_uuid(uuid)
        except GatewayError as error:
            is_gone = error.error_code is GatewayErrorCode.NOT_FOUND
            if not is_gone and error.status not in NOT_FOUND_STATUSES:
                raise
            await self._in_tables(lambda tables: tables.forget([uuid]))
        else:
            await self._in_tables(lambda tables: tables.put([customer], read_at))
        self._suspects.pop()

    async def _ask(self, offset: int) -> _Answer:
        read_at = self._now()
        asked, rows = await self._customers.customer_slice(offset, self._limit, self._budget)
        uuids = [item.uuid for item in rows.records]
        known, first = await self._in_tables(
            lambda tables: (tables.numbers(uuids), tables.next_first())
        )
        first = max([first, *(each.first + RUN for each in self._unkept)])
        known = self._met_newest | self._met | known
        numbers = tuple(None if item is None else known.get(item.uuid) for item in rows.items)
        return _Answer(offset, asked, rows.items, numbers, first, read_at)

    async def flush(self) -> None:
        """Keep what was read of a gap, and how far."""
        if self._unkept:
            rows = [row for answer in self._unkept for row in answer.rows]
            first, read_at = self._unkept[0].first, self._unkept[0].read_at
            state = encoded(self.position)
            await self._in_tables(lambda tables: tables.put_page(rows, read_at, first, state))
            self._unkept = []
            self._flushed = time.monotonic()

    async def _keep_soon(self, rows: Sequence[Customer], answer: _Answer, first: int) -> None:
        """Keep a gap's next rows, whose numbers go on where those before ended: at once, unless the
        last were kept just now. Small transactions cost the index twice as much."""
        self._unkept.append(_Unkept(rows, first, answer.read_at))
        is_due = time.monotonic() - self._flushed >= _KEPT_EVERY
        if is_due or sum(len(each.rows) for each in self._unkept) >= _MOST_UNKEPT:
            await self.flush()

    async def _put(
        self, rows: Sequence[Customer], answer: _Answer, first: int, **changes: Any
    ) -> None:
        await self.flush()
        position = replace(self.position, **changes)
        state = encoded(position)
        await self._in_tables(lambda tables: tables.put_page(rows, answer.read_at, first, state))
        self.position = position

    async def _refresh(self, answer: _Answer, first: int, end: int | None = None) -> None:
        """Keep these places' rows as they are now."""
        rows = answer.readable(first, len(answer.items) if end is None else end)
        await self._take_out_of_turn(rows, answer)

    async def _take_out_of_turn(self, rows: Sequence[Customer], answer: _Answer) -> None:
        if rows:
            await self._in_tables(lambda tables: tables.put(rows, answer.read_at))

    def _next_offset(self, above: int | None, offset: int) -> int:
        if self._search is not None:
            return self._search.offset
        if self._bridge is not None:
            return self._bridge
        return 0 if above is None else max(0, offset + 1 - self._overlap)

    async def _go_back(self, answer: _Answer) -> None:
        """Nothing of the answer was read before: others deleted rows, and it begins too far on. At
        the list's beginning: others created more than one answer holds."""
        if answer.offset == 0:
            await self._take_newest(answer)
            return
        self._bridge = None
        length = max(len(answer.items), _OVERLAP)
        if self._search is None or not self._search.record(answer.offset, length, is_before=False):
            self._search = _Search(answer.offset, length)

    def _is_searched_on(self, answer: _Answer) -> bool:
        """Everything in the answer was read before; whether the search is not over by that."""
        search = self._search
        return search is not None and search.record(
            answer.offset, len(answer.items), is_before=True
        )

    def _reach(self, answer: _Answer, place: int, marks: Sequence[int]) -> int:
        """The place of the last row by which the next answer can be recognised, among ``marks``;
        and how that is to be asked for."""
        self._search = None
        length = len(answer.items)
        self._overlap = min(_OVERLAP, length // 2)
        last = max((here for here in marks if here > place), default=None)
        is_bridged = length == 1 or (last is None and place < length - 1)
        self._bridge = answer.offset + length if is_bridged else None
        return length - 1 if last is None else last

    def _begin_afresh(self) -> None:
        """What is read next has nothing to do with the last answer."""
        self._search, self._bridge, self._overlap = None, None, _OVERLAP
