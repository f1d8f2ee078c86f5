"""How a batch stands on disk: its rows together with the writes that nobody knows the end of.

A write is noted before it leaves, and its row once it has come to an end. Where the second was not
possible any more (a full disk, a kill), the row alone would say that nothing was sent.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable

import msgspec

from desktop_app.batch.chunks import chunks
from desktop_app.batch.sets import is_in_set, is_open, is_over, waits_for_look_up
from desktop_app.batch.store import Store
from desktop_app.records.batch import Batch, Outcome, Row, Stage


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How far a batch got: ``done`` of ``total`` rows need nothing more, ``unknown`` of the others
    left, and nobody knows what became of them. Lines as long as they are looked up, from then on
    the customers that it is for."""

    batch: Batch
    done: int
    total: int
    unknown: int = 0


async def rows_as_they_stand(
    store: Store, batch_id: str, wanted: Callable[[Row], bool] = lambda row: True
) -> AsyncGenerator[tuple[Row, ...], None]:
    """All rows that are ``wanted``, some at a time, by number. A row that would still be to do, but
    whose write is in doubt, is UNKNOWN."""
    doubts = {doubt.intent.row for doubt in await store.intents_of_batch(batch_id)}

    def standing(row: Row) -> Row:
        if row.number in doubts and is_open(row):
            return msgspec.structs.replace(row, outcome=Outcome.UNKNOWN, trouble="")
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
                unknown += row.outcome is Outcome.UNKNOWN
    return Standing(batch=batch, done=done, total=total, unknown=unknown)
