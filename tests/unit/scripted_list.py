"""A gateway's list that others change between any two answers, and tables in memory to read it
into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import msgspec

from desktop_app.directory.directory import RUN
from desktop_app.directory.list_reader import ListReader, SyncPosition, SyncTables, decoded
from desktop_app.gateway.decoding import DecodedRows
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.paging import PageResult, RetryBudget
from desktop_app.records.customer import Customer, Uuid

T = TypeVar("T")
START = datetime(2026, 3, 1, tzinfo=UTC)
MOST_CALLS = 5_000
"""Far more than any list here has rows: a reading that gets nowhere fails."""
MINUTE = timedelta(minutes=1)


def nothing(_list: ScriptedList) -> None:
    """Nobody changes anything."""


@dataclass
class ScriptedList:
    """``highest_limit``: rows given at once; ``lists_deleted``, ``answers_deleted``: what becomes
    of deleted ones; ``meanwhile`` is called before each answer."""

    highest_limit: int = 20
    lists_deleted: bool = False
    answers_deleted: bool = True
    meanwhile: Callable[[ScriptedList], None] = nothing
    unreadable: set[Uuid] = field(default_factory=set)
    calls: int = 0

    def __post_init__(self) -> None:
        self.rows: list[Customer] = []
        self.everybody: dict[Uuid, Customer] = {}
        self.now = START

    def create(self, count: int = 1) -> None:
        for _ in range(count):
            self.now += MINUTE
            uuid = Uuid(f"u{len(self.everybody):06d}")
            customer = Customer(uuid=uuid, created_at=self.now, updated_at=self.now)
            self.everybody[uuid] = customer
            self.rows.insert(0, customer)

    def change(self, uuid: Uuid, **values: object) -> None:
        self.now += MINUTE
        changed = msgspec.structs.replace(self.everybody[uuid], updated_at=self.now, **values)
        self.everybody[uuid] = changed
        self.rows = [changed if row.uuid == uuid else row for row in self.rows]

    def delete(self, uuid: Uuid) -> None:
        self.change(uuid, deleted=True, deleted_at=self.now)
        if not self.lists_deleted:
            self.rows = [row for row in self.rows if row.uuid != uuid]

    def living(self) -> set[Uuid]:
        return {uuid for uuid, row in self.everybody.items() if not row.is_deleted}

    async def customer_slice(
        self, offset: int, limit: int, budget: RetryBudget
    ) -> PageResult[Customer]:
        self.calls += 1
        self.meanwhile(self)
        rows = self.rows[offset : offset + min(limit, self.highest_limit)]
        seen = tuple(None if row.uuid in self.unreadable else row for row in rows)
        return PageResult(limit, DecodedRows(seen))

    async def by_uuid(self, uuid: Uuid) -> Customer:
        self.calls += 1
        self.meanwhile(self)
        found = self.everybody[uuid]
        if found.is_deleted and not self.answers_deleted:
            raise GatewayError(GatewayErrorCode.NOT_FOUND, SendState.REFUSED, status=404)
        return found


class TablesInMemory:
    """As a directory keeps rows, without the file."""

    def __init__(self) -> None:
        self.rows: dict[Uuid, Customer] = {}
        self.placed: dict[Uuid, int] = {}
        self._loose: dict[Uuid, int] = {}
        self._read_at: dict[Uuid, datetime] = {}
        self.erased: set[Uuid] = set()
        self.kept = b""

    @property
    def position(self) -> SyncPosition:
        return decoded(self.kept)

    def living(self) -> set[Uuid]:
        return {uuid for uuid, row in self.rows.items() if not row.is_deleted}

    def in_order(self) -> list[Uuid]:
        """Those that were read in their turn, newest first."""
        return sorted(self.placed, key=lambda uuid: -self.placed[uuid])

    def numbers(self, uuids: Iterable[Uuid]) -> dict[Uuid, int]:
        return {uuid: self.placed[uuid] for uuid in uuids if uuid in self.placed}

    def next_first(self) -> int:
        return self._highest() + RUN

    def living_between(self, low: int, high: int, at_most: int) -> list[Uuid]:
        found = [uuid for uuid, number in self.placed.items() if low < number < high]
        return [uuid for uuid in found if not self.rows[uuid].is_deleted][:at_most]

    def living_out_of_turn(self, before: datetime, at_most: int) -> list[Uuid]:
        found = [uuid for uuid in self._loose if self._read_at[uuid] < before]
        return [uuid for uuid in found if not self.rows[uuid].is_deleted][:at_most]

    def put_page(
        self, customers: Sequence[Customer], read_at: datetime, first: int, state: bytes
    ) -> None:
        taken = set(self.placed.values()) | set(self._loose.values())
        for place, row in enumerate(customers):
            if row.uuid in self.erased:
                continue
            if row.uuid not in self.placed:
                assert first - place not in taken
                self.placed[row.uuid] = first - place
                self._loose.pop(row.uuid, None)
            self._take(row, read_at)
        self.kept = state

    def put(self, customers: Iterable[Customer], read_at: datetime) -> None:
        for row in customers:
            if row.uuid in self.erased:
                continue
            if row.uuid not in self.rows:
                self._loose[row.uuid] = self._highest() + 1
            self._take(row, read_at)

    def erase(self, uuid: Uuid) -> None:
        """Nothing brings them back."""
        self.erased.add(uuid)
        self.forget([uuid])

    def set_state(self, state: bytes) -> None:
        self.kept = state

    def forget(self, uuids: Iterable[Uuid]) -> None:
        for uuid in uuids:
            self.rows.pop(uuid, None)
            self.placed.pop(uuid, None)
            self._loose.pop(uuid, None)

    def _take(self, row: Customer, read_at: datetime) -> None:
        if self._read_at.get(row.uuid, read_at) <= read_at:
            self.rows[row.uuid], self._read_at[row.uuid] = row, read_at

    def _highest(self) -> int:
        return max([0, *self.placed.values(), *self._loose.values()])


def reader_of(listed: ScriptedList, tables: TablesInMemory, limit: int = 20) -> ListReader:
    """Goes on where the tables say; the clock is the list's own."""

    async def in_tables(work: Callable[[SyncTables], T]) -> T:
        return work(tables)

    return ListReader(listed, in_tables, tables.position, limit=limit, now=lambda: listed.now)


async def read_all(reader: ListReader) -> None:
    """Until no gap is left."""
    await reader.read_newest()
    calls = 1
    while reader.has_gaps:
        calls += 1
        assert calls < MOST_CALLS
        await reader.read_on()


async def check_all(reader: ListReader) -> None:
    await reader.check_on()
    calls = 1
    while reader.is_checking:
        await reader.check_on()
        calls += 1
        assert calls < MOST_CALLS
