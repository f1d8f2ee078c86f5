"""One row edited: read again, compared with what it was, sent, and what it became compared too."""

from __future__ import annotations

from desktop_app.batch.in_doubt import is_to_be_read_at_once, look, settled
from desktop_app.batch.rows import (
    ended,
    holds_old,
    places_of,
    purpose_of,
    traced,
    unread,
    unwritten,
    values_of,
    with_fields,
)
from desktop_app.batch.troubles import trouble_of
from desktop_app.batch.work import Work
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.settle import Finding
from desktop_app.gateway.trail import exchanges_within
from desktop_app.records.batch import Outcome, Row
from desktop_app.records.changes import Changes, outcome, still_needed
from desktop_app.records.changes import Outcome as Found
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.intent import Doubt


async def edit(work: Work, row: Row, earlier: Doubt | None) -> Row:
    """Set one row's values, if they are still what was looked up; only what differs is sent.

    ``earlier``: an attempt before, whose outcome was unknown, and that reading showed not to have
    happened. Raises nothing but CancelledError.
    """
    seen = await look(work, row)
    current = seen.current
    if seen.finding is Finding.DONE:
        return ended(row, Outcome.GONE)
    if seen.finding is not Finding.OLD or current is None:
        return unread(row, trouble_of(seen.error) if seen.error else None, earlier)
    values = values_of(row, work.batch)
    needed = still_needed(places_of(values), current)
    unsent = _unsent(work, row, current, needed, earlier)
    return unsent or await _send(work, row, current, needed, earlier)


def _unsent(
    work: Work, row: Row, current: Customer, needed: Changes, earlier: Doubt | None
) -> Row | None:
    """The row, where ``current`` says that nothing is to be sent."""
    values = values_of(row, work.batch)
    if current.metadata_unreadable and places_of(values).touch_metadata:
        return unread(row, Trouble.NOT_UNDERSTOOD, earlier)
    if not needed:
        return ended(row, Outcome.ALREADY)
    if not holds_old(values, row.base, current):
        return ended(row, Outcome.CHANGED)
    return ended(row, Outcome.WOULD_BE_DONE) if work.batch.dry_run else None


async def read_edited(work: Work, row: Row) -> Row:
    """A row whose edit was acknowledged, read again."""
    try:
        current = await work.gateway.by_uuid(Uuid(row.uuid))
    except GatewayError as error:
        return ended(row, Outcome.NOT_READ_AGAIN, trouble_of(error))
    return _judged(row, places_of(values_of(row, work.batch)), current)


async def _send(
    work: Work, row: Row, current: Customer, needed: Changes, earlier: Doubt | None
) -> Row:
    with exchanges_within() as exchanges:
        try:
            answered = await work.gateway.update(
                Uuid(row.uuid),
                needed.body(),
                before=current,
                replaces=None if earlier is None else earlier.number,
                purpose=purpose_of(work.batch, row),
            )
        except GatewayError as error:
            trouble_of(error)
            work.learn(error)
            after = traced(unwritten(row, error, earlier), exchanges)
            is_read = is_to_be_read_at_once(error)
            return await settled(work, after, error.doubt) if is_read else after
    # The answer to an update is the record as it is then: a reading of its own.
    return traced(_judged(row, needed, answered), exchanges)


def _judged(row: Row, sent: Changes, now: Customer) -> Row:
    is_done = outcome(sent, now) is Found.DONE
    return ended(with_fields(row, now), Outcome.DONE if is_done else Outcome.STILL_ANSWERED)
