"""What became of a batch's writes that nobody knows of: by reading, before anything is sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from desktop_app.batch.chunks import chunks
from desktop_app.batch.crew import all_of
from desktop_app.batch.edit import read_edited
from desktop_app.batch.erase import read_erased
from desktop_app.batch.rows import ended, intent_of
from desktop_app.batch.sets import is_in_set
from desktop_app.batch.troubles import PAUSING, STOPPING, trouble_of
from desktop_app.batch.work import Work
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.settle import LOOKS, SHOWN, Finding, Settlement, find_out, settle
from desktop_app.gateway.turns import taking_turns
from desktop_app.records.batch import SETTLED, Outcome, Row, Task
from desktop_app.records.evidence import Act, Query
from desktop_app.records.intent import Doubt, Ending

_SHOWN: Final = {Finding.CONFLICT: Outcome.CHANGED, Finding.GONE: Outcome.GONE}
_LATEST: Final = timedelta(minutes=1)
"""After so long no gateway is still about to carry out what it did not answer: one look will do."""


async def settle_unknown(work: Work, *, to_send_again: bool) -> dict[int, int]:
    """Read what became of every write of the batch that is in doubt; the number of the doubt for
    each row (by number) that was not carried out.

    ``to_send_again``: such a row is open again. Otherwise it stays UNKNOWN: a gateway may carry
    out late what it failed to answer, so nothing is repeated in the same breath.
    """
    doubts = await _newest_doubts(work)
    not_done: dict[int, int] = {}

    async def settle_row(row: Row) -> None:
        doubt = doubts.get(row.number)
        if doubt is not None and await _is_proven(work, row):
            await work.gateway.note(doubt.number, Ending.GIVEN_UP)
            return
        async with work.pacer.turn():
            with taking_turns(work.pacer.call):
                after = await _settled(work, row, doubt, to_send_again=to_send_again)
        if doubt is not None and after.outcome is Outcome.PLANNED:
            not_done[row.number] = doubt.number
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
    done = Query(
        subject=row.uuid,
        acts=frozenset({Act.DELETE, Act.UPDATE}),
        outcome=Ending.DONE.name,
        batch=work.batch.id,
        limit=1,
    )
    return bool(await work.store.entries(done))


def _is_unknown(row: Row, doubts: dict[int, Doubt]) -> bool:
    return row.number in doubts or (is_in_set(row) and row.outcome is Outcome.UNKNOWN)


async def _settled(work: Work, row: Row, doubt: Doubt | None, *, to_send_again: bool) -> Row:
    """The row as reading shows it; as it was when all was stopped before."""
    while await work.control.may_go():
        found = await _found(work, row, doubt)
        trouble = None if found.error is None else trouble_of(found.error)
        if found.finding is not Finding.UNKNOWN:
            return await _with_finding(work, row, doubt, found, to_send_again=to_send_again)
        if trouble in STOPPING:
            work.control.stop(trouble.name)
        elif trouble in PAUSING:
            work.control.pause_for(trouble.name)
        else:
            return ended(row, Outcome.UNKNOWN, trouble)
    return row


async def _found(work: Work, row: Row, doubt: Doubt | None) -> Settlement:
    try:
        if doubt is None:
            return await find_out(work.gateway, intent_of(work.batch, row), work.rest)
        is_late = datetime.now(UTC) - doubt.intent.started > _LATEST
        looks = LOOKS[:1] if is_late else LOOKS
        return await settle(work.gateway, doubt, work.rest, looks=looks)
    except GatewayError as error:
        trouble_of(error)
        raise


async def _with_finding(
    work: Work, row: Row, doubt: Doubt | None, found: Settlement, *, to_send_again: bool
) -> Row:
    if found.finding is Finding.OLD:
        return ended(row, Outcome.PLANNED if to_send_again else Outcome.UNKNOWN)
    if found.finding in _SHOWN:
        if doubt is not None:
            await work.gateway.note(doubt.number, SHOWN[found.finding])
        return ended(row, _SHOWN[found.finding])
    if work.batch.task is Task.ERASE:
        return await read_erased(work, row)
    return await read_edited(work, row)
