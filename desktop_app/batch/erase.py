"""One row erased: read again, compared with what was looked up, deleted, and read both ways."""

from __future__ import annotations

from typing import Final

from desktop_app.batch.in_doubt import is_to_be_read_at_once, look, settled, with_finding
from desktop_app.batch.rows import (
    ended,
    facts_of_readings,
    is_as_looked_up,
    purpose_of,
    traced,
    unread,
    unwritten,
)
from desktop_app.batch.troubles import trouble_of
from desktop_app.batch.work import Work
from desktop_app.gateway.deletion import Outcome as Deleted
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.read_again import read_again
from desktop_app.gateway.settle import SETTLED, Finding, Settlement
from desktop_app.gateway.trail import exchanges_within
from desktop_app.journal.erased import without_person
from desktop_app.records.batch import Outcome, Row, Task
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.intent import Doubt

_IN_EVIDENCE: Final = {
    Outcome.DONE: Deleted.DELETED,
    Outcome.STILL_ANSWERED: Deleted.STILL_ANSWERED,
    Outcome.NOT_READ_AGAIN: Deleted.NOT_READ_AGAIN,
}
"""A row's outcome as a single deletion's is called: the evidence tells no difference."""


async def erase(work: Work, row: Row, earlier: Doubt | None) -> Row:
    """Delete one row's customer, if they are still as they were looked up.

    ``earlier``: an attempt before, whose outcome was unknown and that reading showed not to have
    happened so far: a customer who is proven gone by now is taken for its work, and never for a
    success otherwise. Raises only CancelledError.
    """
    seen = await look(work, row)
    if seen.finding is Finding.DONE:
        return await _gone(work, row, seen, earlier)
    if seen.finding is not Finding.OLD or seen.current is None:
        return unread(row, trouble_of(seen.error) if seen.error else None, earlier)
    if not is_as_looked_up(row, seen.current):
        return ended(row, Outcome.CHANGED)
    if work.batch.dry_run:
        return ended(row, Outcome.WOULD_BE_DONE)
    return await _send(work, row, seen.current, earlier)


async def read_erased(work: Work, row: Row) -> Row:
    """A row whose deletion was acknowledged: asked both ways what the gateway answers now, and both
    answers put into the evidence."""
    merchant_id = MerchantId(row.merchant_id) if row.merchant_id else None
    with exchanges_within() as exchanges:
        again = await read_again(work.gateway, Uuid(row.uuid), merchant_id)
    trouble = None
    if again.is_there:
        outcome = Outcome.STILL_ANSWERED
    elif again.is_gone:
        outcome = Outcome.DONE
    else:
        outcome = Outcome.NOT_READ_AGAIN
        trouble = None if again.error is None else trouble_of(again.error)
    request_ids = tuple(each.request_id for each in exchanges)
    said = _IN_EVIDENCE[outcome].name
    facts = facts_of_readings(work.batch, row, said, again.readings, request_ids)
    await work.gateway.add(facts)
    after = ended(row, outcome, trouble)
    return without_person(after, Task.ERASE) if outcome is Outcome.DONE else after


async def _gone(work: Work, row: Row, seen: Settlement, earlier: Doubt | None) -> Row:
    if earlier is None:
        outcome = Outcome.GONE if seen.current is None else Outcome.ALREADY
        return without_person(ended(row, outcome), Task.ERASE)
    await work.gateway.note(earlier.number, SETTLED[Finding.DONE])
    return await with_finding(work, row, earlier, seen)


async def _send(work: Work, row: Row, current: Customer, earlier: Doubt | None) -> Row:
    purpose = purpose_of(work.batch, row)
    replaces = None if earlier is None else earlier.number
    with exchanges_within() as exchanges:
        try:
            await work.gateway.delete(
                Uuid(row.uuid), before=current, replaces=replaces, purpose=purpose
            )
        except GatewayError as error:
            trouble_of(error)
            work.learn(error)
            after = traced(unwritten(row, error, earlier), exchanges)
            is_read = is_to_be_read_at_once(error)
            return await settled(work, after, error.doubt) if is_read else after
    return await read_erased(work, traced(row, exchanges))
