"""One row erased: read again, compared with what was looked up, deleted, and read both ways."""

from __future__ import annotations

from typing import Final

from desktop_app.batch.rows import (
    ended,
    is_as_looked_up,
    purpose_of,
    traced,
    unread,
    unwritten,
)
from desktop_app.batch.troubles import trouble_of
from desktop_app.batch.work import Work
from desktop_app.gateway.deletion import Outcome as Deleted
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.read_again import read_again
from desktop_app.gateway.trail import exchanges_within
from desktop_app.journal.erased import without_person
from desktop_app.records.batch import Outcome, Row, Task
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.evidence import Act, Facts, Reading
from desktop_app.records.intent import Ending

_IN_EVIDENCE: Final = {
    Outcome.DONE: Deleted.DELETED,
    Outcome.STILL_ANSWERED: Deleted.STILL_ANSWERED,
    Outcome.NOT_READ_AGAIN: Deleted.NOT_READ_AGAIN,
}
"""A row's outcome as a single deletion's is called: the evidence tells no difference."""


async def erase(work: Work, row: Row, replaces: int | None) -> Row:
    """Delete one row's customer, if they are still as they were looked up.

    ``replaces``: the number of an earlier attempt whose outcome was unknown: a customer who is gone
    by now is taken for its work, and never for a success otherwise. Raises only CancelledError.
    """
    try:
        current = await work.gateway.by_uuid(Uuid(row.uuid))
    except GatewayError as error:
        gone = unread(row, trouble_of(error))
        return await _gone(work, gone, replaces) if gone.outcome is Outcome.GONE else gone
    if current.is_deleted:
        return await _gone(work, ended(row, Outcome.ALREADY), replaces)
    if not is_as_looked_up(row, current):
        return ended(row, Outcome.CHANGED)
    if work.batch.dry_run:
        return ended(row, Outcome.WOULD_BE_DONE)
    return await _send(work, row, current, replaces)


async def read_erased(work: Work, row: Row) -> Row:
    """A row whose deletion was acknowledged, or shown by a reading: asked both ways what the
    gateway answers now, and both answers put into the evidence."""
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
    await work.gateway.add(_facts(work, row, outcome, again.readings, request_ids))
    after = ended(row, outcome, trouble)
    return without_person(after, Task.ERASE) if outcome is Outcome.DONE else after


async def _gone(work: Work, row: Row, replaces: int | None) -> Row:
    if replaces is None:
        return without_person(row, Task.ERASE)
    await work.gateway.note(replaces, Ending.DONE)
    return await read_erased(work, row)


async def _send(work: Work, row: Row, current: Customer, replaces: int | None) -> Row:
    purpose = purpose_of(work.batch, row)
    with exchanges_within() as exchanges:
        try:
            await work.gateway.delete(
                Uuid(row.uuid), before=current, replaces=replaces, purpose=purpose
            )
        except GatewayError as error:
            trouble_of(error)
            work.learn(error)
            return traced(_undeleted(row, error, replaces), exchanges)
    return await read_erased(work, traced(row, exchanges))


def _undeleted(row: Row, error: GatewayError, replaces: int | None) -> Row:
    if error.trouble is Trouble.NOT_FOUND and replaces is not None:
        # The attempt before was carried out between the reading and this one.
        return ended(row, Outcome.NOT_READ_AGAIN)
    return unwritten(row, error)


def _facts(
    work: Work,
    row: Row,
    outcome: Outcome,
    readings: tuple[Reading, ...],
    request_ids: tuple[str, ...],
) -> Facts:
    names = (row.uuid, row.merchant_id, row.email, row.phone)
    return Facts(
        act=Act.READ_AGAIN,
        outcome=_IN_EVIDENCE[outcome].name,
        subjects=tuple(name for name in names if name),
        cards=row.cards,
        reason=work.batch.reason,
        ticket=work.batch.ticket,
        request_ids=request_ids,
        batch=work.batch.id,
        row=row.number,
        readings=readings,
    )
