"""What a batch needs of the journal: its rows, read some at a time, and how far it got.

A write is noted before it leaves, and its row once it has come to an end. Where the second was not
possible any more (a full disk, a kill), the row alone would say that nothing was sent: so rows are
read together with the writes that nobody knows the end of.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import Final, Protocol

import msgspec

from desktop_app.batch.rows import RowSequence, is_in_set, is_open, is_over, waits_for_look_up
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchTask, RowOutcome
from desktop_app.records.personal_data import CustomerValues
from desktop_app.records.writes import JournalEntry, JournalQuery, NewEntry, UnsettledWrite


class BatchStore(Protocol):
    """One profile's part of the journal (:class:`~desktop_app.journal.journal.Journal`). Coroutines
    of the worker's loop; each is durable when it returns, and may raise any exception when it can't
    be."""

    async def save_batch(self, batch: Batch) -> None: ...

    async def batches(self) -> tuple[Batch, ...]: ...

    async def save_rows(self, batch_id: str, rows: Sequence[BatchRow]) -> None: ...

    async def rows(
        self, batch_id: str, from_number: int = 0, limit: int = 1000
    ) -> tuple[BatchRow, ...]: ...

    async def drop_batch(self, batch_id: str) -> None: ...

    async def in_doubt(self, batch: str | None = None) -> tuple[UnsettledWrite, ...]: ...

    async def entries(self, query: JournalQuery) -> tuple[JournalEntry, ...]: ...

    async def add(self, facts: NewEntry) -> int: ...

    def keep_open(self) -> None: ...

    def release_open(self) -> None: ...


CHUNK: Final = 500
_ROWS_AT_ONCE: Final = 2_000


async def chunks(
    store: BatchStore, batch_id: str, wanted: Callable[[BatchRow], bool] = lambda row: True
) -> AsyncGenerator[tuple[BatchRow, ...], None]:
    """All rows that are ``wanted``, by number, as they are on disk when their turn comes."""
    number = 1
    while rows := await store.rows(batch_id, number, CHUNK):
        number = rows[-1].number + 1
        yield tuple(row for row in rows if wanted(row))


async def current_rows(
    store: BatchStore, batch_id: str, wanted: Callable[[BatchRow], bool] = lambda row: True
) -> AsyncGenerator[tuple[BatchRow, ...], None]:
    """As :func:`chunks`. A row that would still be to do, but whose write is in doubt, is
    UNKNOWN."""
    doubts = {doubt.intent.row for doubt in await store.in_doubt(batch_id)}

    def current(row: BatchRow) -> BatchRow:
        if row.number in doubts and is_open(row):
            return msgspec.structs.replace(row, outcome=RowOutcome.UNKNOWN, error_code="")
        return row

    async for rows in chunks(store, batch_id):
        yield tuple(filter(wanted, map(current, rows)))


async def save_rows(store: BatchStore, batch: Batch, rows: Iterable[BatchRow]) -> Batch:
    """Put all rows of a batch on disk, to be looked up next; the batch as it is then."""
    await store.save_batch(batch)
    remaining = iter(rows)
    while some := tuple(islice(remaining, _ROWS_AT_ONCE)):
        await store.save_rows(batch.id, some)
    resolving = msgspec.structs.replace(batch, stage=BatchStage.RESOLVING)
    await store.save_batch(resolving)
    return resolving


async def all_rows(store: BatchStore, batch_id: str) -> RowSequence:
    """As :func:`current_rows`, together."""
    found = RowSequence()
    async for rows in current_rows(store, batch_id):
        found.extend(rows)
    return found


async def kept_batch(store: BatchStore, batch_id: str) -> tuple[Batch, RowSequence] | None:
    """A batch as it is on disk, and its rows; None when there is none of that id."""
    for batch in await store.batches():
        if batch.id == batch_id:
            return batch, await all_rows(store, batch_id)
    return None


async def kept_batches(store: BatchStore) -> tuple[Batch, ...]:
    """Every batch whose list was read: what is not finished first, each newest first."""
    kept = [batch for batch in await store.batches() if batch.stage is not BatchStage.READ]
    kept.sort(key=lambda batch: batch.created, reverse=True)
    return tuple(sorted(kept, key=lambda batch: batch.stage is BatchStage.FINISHED))


async def unfinished(store: BatchStore) -> tuple[Batch, ...]:
    """The batches that are not finished. What was still being read in when the program ended has
    no use: it goes."""
    for batch in await store.batches():
        if batch.stage is BatchStage.READ:
            await store.drop_batch(batch.id)
    return tuple(one for one in await kept_batches(store) if one.stage is not BatchStage.FINISHED)


async def remove_look_ups(store: BatchStore, before: datetime) -> None:
    """Drop batches that only look up, and began before a moment."""
    for batch in await store.batches():
        if batch.task is BatchTask.LOOK_UP and batch.created < before:
            await store.drop_batch(batch.id)


async def customer_values(store: BatchStore, batch: Batch) -> CustomerValues:
    """What names the customers of a batch that is to run."""
    values = CustomerValues()

    def add(rows: tuple[BatchRow, ...]) -> None:
        for row in rows:
            values.add(name=row.name, email=row.email, phone=row.phone, merchant_id=row.merchant_id)

    async for rows in chunks(store, batch.id, is_in_set):
        await asyncio.to_thread(add, rows)
    return values


class BatchStatus(msgspec.Struct, frozen=True, kw_only=True):
    """How far a batch got: ``done`` of ``total`` rows need nothing more, ``unknown`` of the others
    left, and nobody knows what became of them. Lines as long as they are looked up, from then on
    the customers that it is for."""

    batch: Batch
    done: int
    total: int
    unknown: int = 0


async def statuses(store: BatchStore, batches: Iterable[Batch]) -> list[BatchStatus]:
    """As :func:`status`, of each."""
    return [await status(store, batch) for batch in batches]


async def status(store: BatchStore, batch: Batch) -> BatchStatus:
    """Reads all its rows: a second for a hundred thousand of them."""
    is_looking_up = batch.confirmed == 0 or batch.stage is BatchStage.RESOLVED
    done = total = unknown = 0
    async for rows in current_rows(store, batch.id):
        for row in rows:
            if is_looking_up:
                total += 1
                done += not waits_for_look_up(row)
            elif is_in_set(row):
                total += 1
                done += is_over(row, dry_run=batch.dry_run)
                unknown += row.outcome is RowOutcome.UNKNOWN
    return BatchStatus(batch=batch, done=done, total=total, unknown=unknown)
