"""What became of one row's write that nobody knows of: by reading, never by sending again."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from desktop_app.batch.rows import (
    ended,
    facts_of_readings,
    intent_of,
    with_fields,
)
from desktop_app.batch.troubles import PAUSING, STOPPING, trouble_of
from desktop_app.batch.work import Work
from desktop_app.gateway.deletion import Outcome as Deleted
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.settle import LOOKS, SHOWN, Finding, Settlement, find_out, look_for, settle
from desktop_app.journal.erased import without_person
from desktop_app.records.batch import Outcome, Row, Task
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.records.intent import Doubt

_SHOWN: Final = {Finding.CONFLICT: Outcome.CHANGED, Finding.GONE: Outcome.GONE}
_ACCEPTED: Final = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)


async def look(work: Work, row: Row) -> Settlement:
    """Whether a row's customer is there, right before anything is sent: see ``look_for``.

    Raises only CancelledError.
    """
    merchant_id = MerchantId(row.merchant_id) if row.merchant_id else None
    try:
        return await look_for(work.gateway, Uuid(row.uuid), merchant_id, work.rest, work.rest_aside)
    except GatewayError as error:
        trouble_of(error)
        raise


def is_to_be_read_at_once(error: GatewayError) -> bool:
    """Whether a write was accepted without a word that says so clearly, as gateways in the field
    do: nothing is wrong with the connection, so reading will tell, and the run need not stop."""
    return error.doubt is not None and error.status in _ACCEPTED


async def settled(
    work: Work,
    row: Row,
    doubt: Doubt | None,
    *,
    looks: Sequence[float] = LOOKS,
    not_done: Outcome = Outcome.UNKNOWN,
) -> Row:
    """The row as reading shows it; as it was when all was stopped before.

    ``doubt``: its write, as the journal has it. ``not_done``: what the row is when the write was
    not carried out so far. Raises only CancelledError.
    """
    while await work.control.may_go():
        found = await _found(work, row, doubt, looks)
        trouble = None if found.error is None else trouble_of(found.error)
        if found.finding is Finding.OLD:
            return ended(row, not_done)
        if found.finding is not Finding.UNKNOWN:
            return await with_finding(work, row, doubt, found)
        if trouble in STOPPING:
            work.control.stop(trouble.name)
        elif trouble in PAUSING:
            work.control.pause_for(trouble.name)
        else:
            return ended(row, Outcome.UNKNOWN, trouble)
    return row


async def with_finding(work: Work, row: Row, doubt: Doubt | None, found: Settlement) -> Row:
    """The row of a write that was done, or that met somebody else's. What proves an erasure is put
    into the evidence."""
    if found.finding in _SHOWN:
        if doubt is not None:
            await work.gateway.note(doubt.number, SHOWN[found.finding])
        return ended(row, _SHOWN[found.finding])
    if work.batch.task is Task.ERASE:
        facts = facts_of_readings(work.batch, row, Deleted.FOUND_DELETED.name, found.readings)
        await work.gateway.add(facts)
        return without_person(ended(row, Outcome.DONE), Task.ERASE)
    if found.current is None:
        return ended(row, Outcome.DONE)
    return ended(with_fields(row, found.current), Outcome.DONE)


async def _found(work: Work, row: Row, doubt: Doubt | None, looks: Sequence[float]) -> Settlement:
    aside = work.rest_aside
    try:
        if doubt is None:
            intent = intent_of(work.batch, row)
            return await find_out(work.gateway, intent, work.rest, looks=looks, confirm=aside)
        return await settle(work.gateway, doubt, work.rest, looks=looks, confirm=aside)
    except GatewayError as error:
        trouble_of(error)
        raise
