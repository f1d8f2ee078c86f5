"""What became of a batch's writes that nobody knows of: by reading, before anything is sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from desktop_app.batch.chunks import chunks
from desktop_app.batch.crew import all_of
from desktop_app.batch.in_doubt import settled
from desktop_app.batch.sets import is_in_set
from desktop_app.batch.work import Work
from desktop_app.gateway.settle import AT_ONCE, LOOKS
from desktop_app.gateway.turns import taking_turns
from desktop_app.records.batch import SETTLED, Outcome, Row
from desktop_app.records.evidence import Act, Query
from desktop_app.records.intent import Doubt, Ending

_LATEST: Final = timedelta(minutes=1)
"""After so long no gateway is still about to carry out what it did not answer: one look will do."""


async def settle_unknown(work: Work, *, to_send_again: bool) -> dict[int, Doubt]:
    """Read what became of every write of the batch that is in doubt; the doubt of each row (by
    number) that was not carried out so far.

    ``to_send_again``: such a row is open again. Otherwise it stays UNKNOWN: a gateway may carry
    out late what it failed to answer, so nothing is repeated in the same breath.
    """
    doubts = await _newest_doubts(work)
    not_done: dict[int, Doubt] = {}
    open_again = Outcome.PLANNED if to_send_again else Outcome.UNKNOWN

    async def settle_row(row: Row) -> None:
        doubt = doubts.get(row.number)
        if doubt is not None and await _is_proven(work, row):
            await work.gateway.note(doubt.number, Ending.GIVEN_UP)
            return
        async with work.pacer.turn():
            with taking_turns(work.pacer.call):
                looks = AT_ONCE if _is_late(doubt) else LOOKS
                after = await settled(work, row, doubt, looks=looks, not_done=open_again)
        if doubt is not None and after.outcome is Outcome.PLANNED:
            not_done[row.number] = doubt
        work.notes.change(row, after)

    async for rows in chunks(work.store, work.batch.id, lambda row: _is_unknown(row, doubts)):
        if rows:
            # Side by side: one that was not carried out is looked at for ten seconds.
            await all_of([settle_row(row) for row in rows])
            await work.notes.flush()
    return not_done


async def _newest_doubts(work: Work) -> dict[int, Doubt]:
    """By the row's number. An attempt that another one has followed is given up: what became of
    both is the newer one's to find out."""
    newest: dict[int, Doubt] = {}
    for doubt in await work.store.intents_of_batch(work.batch.id):
        older = newest.get(doubt.intent.row)
        if older is not None:
            await work.gateway.note(older.number, Ending.GIVEN_UP)
        newest[doubt.intent.row] = doubt
    return newest


async def _is_proven(work: Work, row: Row) -> bool:
    """Whether the evidence has a row's write as done: its doubt is of an attempt before, which the
    program had no time to give up. One deletion stands there once."""
    if row.outcome not in SETTLED:
        return False
    for ending in (Ending.DONE, Ending.FOUND_DONE):
        done = Query(
            subject=row.uuid,
            acts=frozenset({Act.DELETE, Act.UPDATE}),
            outcome=ending.name,
            batch=work.batch.id,
            limit=1,
        )
        if await work.store.entries(done):
            return True
    return False


def _is_late(doubt: Doubt | None) -> bool:
    return doubt is not None and datetime.now(UTC) - doubt.intent.started > _LATEST


def _is_unknown(row: Row, doubts: dict[int, Doubt]) -> bool:
    return row.number in doubts or (is_in_set(row) and row.outcome is Outcome.UNKNOWN)
