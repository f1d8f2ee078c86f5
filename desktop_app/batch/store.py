"""What a batch needs of the journal: its rows, read some at a time, and how far it got.

A write is noted before it leaves, and its row once it has come to an end. Where the second was not
possible any more (a full disk, a kill), the row alone would say that nothing was sent: so rows are
read together with the writes that nobody knows the end of.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Final, Protocol

import msgspec

from desktop_app.batch.rows import is_in_set, is_open, is_over, waits_for_look_up
from desktop_app.records.batch import Batch, BatchRow, RowOutcome, Stage
from desktop_app.records.writes import Entry, Facts, Query, UnsettledWrite


class Store(Protocol):
    """One profile's part of the journal. Coroutines of the worker's loop; each is durable when it
    returns, and may raise any exception when it can't be."""

    async def save_batch(self, batch: Batch) -> None:
        """Keep a batch in place of the one with the same id."""

    async def batches(self) -> tuple[Batch, ...]:
        """Every batch that is kept."""

    async def note_rows(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        """Keep rows in place of those with the same numbers."""

    async def rows(
        self, batch_id: str, from_number: int = 0, limit: int = 1000
    ) -> tuple[BatchRow, ...]:
        """At most ``limit`` rows from ``from_number`` on, by number."""

    async def drop_batch(self, batch_id: str) -> None:
        """Keep neither batch nor rows."""

    async def in_doubt(self, batch: str | None = None) -> tuple[UnsettledWrite, ...]:
        """The writes of a batch that are not settled, oldest first."""

    async def entries(self, query: Query) -> tuple[Entry, ...]:
        """What the evidence has, newest first."""

    async def add(self, facts: Facts) -> int:
        """Add to the evidence; the entry's number."""

    def keep_open(self) -> None:
        """Until :meth:`let_rest`, the file stays open, also behind the lock."""

    def let_rest(self) -> None:
        """The end of :meth:`keep_open`."""


CHUNK: Final = 500


async def chunks(
    store: Store, batch_id: str, wanted: Callable[[BatchRow], bool] = lambda row: True
) -> AsyncGenerator[tuple[BatchRow, ...], None]:
    """All rows that are ``wanted``, by number, as they are on disk when their turn comes."""
    number = 1
    while rows := await store.rows(batch_id, number, CHUNK):
        number = rows[-1].number + 1
        yield tuple(row for row in rows if wanted(row))


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How far a batch got: ``done`` of ``total`` rows need nothing more, ``unknown`` of the others
    left, and nobody knows what became of them. Lines as long as they are looked up, from then on
    the customers that it is for."""

    batch: Batch
    done: int
    total: int
    unknown: int = 0


async def rows_as_they_stand(
    store: Store, batch_id: str, wanted: Callable[[BatchRow], bool] = lambda row: True
) -> AsyncGenerator[tuple[BatchRow, ...], None]:
    """All rows that are ``wanted``, some at a time, by number. A row that would still be to do, but
    whose write is in doubt, is UNKNOWN."""
    doubts = {doubt.intent.row for doubt in await store.in_doubt(batch_id)}

    def standing(row: BatchRow) -> BatchRow:
        if row.number in doubts and is_open(row):
            return msgspec.structs.replace(row, outcome=RowOutcome.UNKNOWN, trouble="")
        return row

    async for rows in chunks(store, batch_id):
        some = map(standing, rows)
        yield tuple(row for row in some if wanted(row))


async def standing_of(store: Store, batch: Batch) -> Standing:
    """How far ``batch`` got."""
    is_looking_up = batch.confirmed == 0 or batch.stage is Stage.RESOLVED
    done = total = unknown = 0
    async for rows in rows_as_they_stand(store, batch.id):
        for row in rows:
            if is_looking_up:
                total += 1
                done += not waits_for_look_up(row)
            elif is_in_set(row):
                total += 1
                done += is_over(row, dry_run=batch.dry_run)
                unknown += row.outcome is RowOutcome.UNKNOWN
    return Standing(batch=batch, done=done, total=total, unknown=unknown)
