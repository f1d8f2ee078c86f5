"""Carries out one row: read again, compared with the look-up, sent, and read once more.

And finds out, by reading and never by sending again, what became of writes that nobody knows of.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from http import HTTPStatus
from typing import Final

from desktop_app.batch.context import (
    PAUSING,
    STOPPING,
    BatchContext,
    error_code_of,
    gather_or_cancel,
)
from desktop_app.batch.rows import (
    ended,
    intent_of,
    is_as_looked_up,
    is_in_set,
    places_of,
    purpose_of,
    traced,
    values_of,
    with_fields,
)
from desktop_app.batch.store import chunks
from desktop_app.gateway.calls import rate_limited, recorded_exchanges
from desktop_app.gateway.errors import GatewayError, SendState
from desktop_app.gateway.operations import (
    CARRIED_OUT,
    DeletionOutcome,
    DeletionResult,
    delete_customer,
    read_deleted,
    record_found_deleted,
    update_customer,
)
from desktop_app.gateway.settle import (
    AT_ONCE,
    LOOKS,
    SHOWN,
    SettleFinding,
    Settlement,
    find_out,
    settle,
)
from desktop_app.journal.erasure import without_person
from desktop_app.records.batch import SETTLED as ROW_SETTLED
from desktop_app.records.batch import Batch, BatchRow, BatchTask, RowOutcome
from desktop_app.records.changes import Changes, UpdateEffect, effect_of
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.writes import EntryKind, JournalQuery, UnsettledWrite, WriteOutcome

_SHOWN: Final = {SettleFinding.CONFLICT: RowOutcome.CHANGED, SettleFinding.GONE: RowOutcome.GONE}
_ACCEPTED: Final = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)


async def settled(
    context: BatchContext,
    row: BatchRow,
    doubt: UnsettledWrite | None,
    *,
    looks: Sequence[float] = LOOKS,
    not_done: RowOutcome = RowOutcome.UNKNOWN,
) -> BatchRow:
    """The row as reading shows it; as it was when all was stopped before.

    ``doubt``: its write, as the journal has it. ``not_done``: what the row is when the write was
    not carried out so far. Raises only CancelledError.
    """
    while await context.control.may_go():
        found = await _found(context, row, doubt, looks)
        error_code = None if found.error is None else error_code_of(found.error)
        if found.finding is SettleFinding.OLD:
            return ended(row, not_done)
        if found.finding is not SettleFinding.UNKNOWN:
            return await _with_finding(context, row, doubt, found)
        if error_code in STOPPING:
            context.control.stop(error_code.name)
        elif error_code in PAUSING:
            context.control.pause_for(error_code.name)
        else:
            return ended(row, RowOutcome.UNKNOWN, error_code)
    return row


async def _with_finding(
    context: BatchContext, row: BatchRow, doubt: UnsettledWrite | None, found: Settlement
) -> BatchRow:
    """The row of a write that was done, or that met somebody else's. What proves an erasure is put
    into the evidence."""
    if found.finding in _SHOWN:
        if doubt is not None:
            await context.gateway.record_outcome(doubt.number, SHOWN[found.finding])
        return ended(row, _SHOWN[found.finding])
    if context.batch.task is BatchTask.ERASE:
        purpose = purpose_of(context.batch, row)
        return _erased(
            row, await record_found_deleted(context.gateway, _shown(row), found, purpose)
        )
    if found.current is None:
        return ended(row, RowOutcome.DONE)
    return ended(with_fields(row, found.current), RowOutcome.DONE)


async def _found(
    context: BatchContext, row: BatchRow, doubt: UnsettledWrite | None, looks: Sequence[float]
) -> Settlement:
    aside = context.sleep_without_slot
    try:
        if doubt is None:
            intent = intent_of(context.batch, row)
            return await find_out(
                context.gateway, intent, context.sleep, looks=looks, confirm=aside
            )
        return await settle(context.gateway, doubt, context.sleep, looks=looks, confirm=aside)
    except GatewayError as error:
        error_code_of(error)
        raise


async def edit(context: BatchContext, row: BatchRow, earlier: UnsettledWrite | None) -> BatchRow:
    """Set one row's values, if they are still what was looked up; only what differs is sent.

    ``earlier``: an attempt before, whose outcome was unknown, and that reading showed not to have
    happened so far. Raises nothing but CancelledError.
    """
    places = _places(context.batch, row)
    with recorded_exchanges() as exchanges:
        try:
            answer = await update_customer(
                context.gateway,
                Uuid(row.uuid),
                places,
                merchant_id=_merchant_id(row),
                doubt=earlier,
                purpose=purpose_of(context.batch, row),
                dry_run=context.batch.dry_run,
                wait=context.sleep,
                confirm=context.sleep_without_slot,
            )
        except GatewayError as error:
            is_unknown = error.sent is SendState.UNKNOWN or earlier is not None
            outcome = RowOutcome.UNKNOWN if is_unknown else _NOT_DONE[error.sent]
            return await _failed(context, traced(row, exchanges), outcome, error)
    if isinstance(answer, Customer):
        # The answer to an update is the record as it is then: a reading of its own.
        return _judged(traced(row, exchanges), places, answer)
    if answer.finding is SettleFinding.DONE and earlier is not None:
        return await _with_finding(context, row, earlier, answer)
    unsent = RowOutcome.NOT_SENT if earlier is None else RowOutcome.UNKNOWN
    error_code = None if answer.error is None else error_code_of(answer.error)
    return ended(row, _UNSENT.get(answer.finding, unsent), error_code)


_UNSENT: Final = {
    SettleFinding.OLD: RowOutcome.WOULD_BE_DONE,
    SettleFinding.DONE: RowOutcome.ALREADY,
    **_SHOWN,
}


async def read_edited(context: BatchContext, row: BatchRow) -> BatchRow:
    """A row whose edit was acknowledged, read again."""
    try:
        current = await context.gateway.by_uuid(Uuid(row.uuid))
    except GatewayError as error:
        return ended(row, RowOutcome.NOT_READ_AGAIN, error_code_of(error))
    return _judged(row, _places(context.batch, row), current)


def _places(batch: Batch, row: BatchRow) -> Changes:
    return places_of(values_of(row, batch), row.base)


_NOT_DONE: Final = {SendState.NO: RowOutcome.NOT_SENT, SendState.REFUSED: RowOutcome.REFUSED}


async def _failed(
    context: BatchContext, row: BatchRow, outcome: RowOutcome, error: GatewayError
) -> BatchRow:
    """The row, when its write ended in an error."""
    failed = ended(row, outcome, error_code_of(error))
    context.slow_down_after(error)
    if error.doubt is not None and error.status in _ACCEPTED:
        # Accepted without a word that says so clearly, as gateways in the field do: nothing is
        # wrong with the connection, so reading will tell, and the run need not stop.
        return await settled(context, failed, error.doubt)
    return failed


def _judged(row: BatchRow, sent: Changes, now: Customer) -> BatchRow:
    is_done = effect_of(sent, now) is UpdateEffect.DONE
    return ended(with_fields(row, now), RowOutcome.DONE if is_done else RowOutcome.STILL_ANSWERED)


_OUTCOMES: Final = {
    DeletionOutcome.DELETED: RowOutcome.DONE,
    DeletionOutcome.FOUND_DELETED: RowOutcome.DONE,
    DeletionOutcome.STILL_ANSWERED: RowOutcome.STILL_ANSWERED,
    DeletionOutcome.NOT_READ_AGAIN: RowOutcome.NOT_READ_AGAIN,
    DeletionOutcome.WOULD_BE_DELETED: RowOutcome.WOULD_BE_DONE,
    DeletionOutcome.CHANGED: RowOutcome.CHANGED,
    DeletionOutcome.ALREADY_DELETED: RowOutcome.ALREADY,
    DeletionOutcome.NOT_FOUND: RowOutcome.GONE,
    DeletionOutcome.NOT_SENT: RowOutcome.NOT_SENT,
    DeletionOutcome.REFUSED: RowOutcome.REFUSED,
    DeletionOutcome.UNKNOWN: RowOutcome.UNKNOWN,
}
_WITHOUT_PERSON: Final = (RowOutcome.DONE, RowOutcome.ALREADY, RowOutcome.GONE)


async def erase(context: BatchContext, row: BatchRow, earlier: UnsettledWrite | None) -> BatchRow:
    """Delete one row's customer, if they are still as they were looked up.

    ``earlier``: an attempt before, whose outcome was unknown and that reading showed not to have
    happened so far: a customer who is proven gone by now is taken for its work, and never for a
    success otherwise. Raises only CancelledError.
    """
    with recorded_exchanges() as exchanges:
        result = await delete_customer(
            context.gateway,
            _shown(row),
            doubt=earlier,
            purpose=purpose_of(context.batch, row),
            is_as_shown=partial(is_as_looked_up, row),
            dry_run=context.batch.dry_run,
            wait=context.sleep,
            confirm=context.sleep_without_slot,
        )
    row = traced(row, exchanges)
    if result.outcome not in CARRIED_OUT and result.error is not None:
        return await _failed(context, row, _OUTCOMES[result.outcome], result.error)
    return _erased(row, result)


async def read_erased(context: BatchContext, row: BatchRow) -> BatchRow:
    """A row whose deletion was acknowledged: asked both ways what the gateway answers now, and both
    answers put into the evidence."""
    purpose = purpose_of(context.batch, row)
    return _erased(row, await read_deleted(context.gateway, _shown(row), purpose))


def _erased(row: BatchRow, result: DeletionResult) -> BatchRow:
    error_code = None if result.error is None else error_code_of(result.error)
    after = ended(row, _OUTCOMES[result.outcome], error_code)
    return without_person(after, BatchTask.ERASE) if after.outcome in _WITHOUT_PERSON else after


def _shown(row: BatchRow) -> Customer:
    """What names a row's customer."""
    return Customer(
        uuid=Uuid(row.uuid),
        merchant_customer_id=_merchant_id(row),
        email=row.email or None,
        phone=row.phone or None,
    )


def _merchant_id(row: BatchRow) -> MerchantId | None:
    return MerchantId(row.merchant_id) if row.merchant_id else None


_LATEST: Final = timedelta(minutes=1)
"""After so long no gateway is still about to carry out what it did not answer: one look will do."""


async def settle_unknown(
    context: BatchContext, *, to_send_again: bool
) -> dict[int, UnsettledWrite]:
    """Read what became of every write of the batch that is in doubt; the doubt of each row (by
    number) that was not carried out so far.

    ``to_send_again``: such a row is open again. Otherwise it stays UNKNOWN: a gateway may carry
    out late what it failed to answer, so nothing is repeated in the same breath.
    """
    doubts = await _newest_doubts(context)
    not_done: dict[int, UnsettledWrite] = {}
    open_again = RowOutcome.PLANNED if to_send_again else RowOutcome.UNKNOWN

    async def settle_row(row: BatchRow) -> None:
        doubt = doubts.get(row.number)
        if doubt is not None and await _is_proven(context, row):
            await context.gateway.record_outcome(doubt.number, WriteOutcome.GIVEN_UP)
            return
        async with context.pacer.turn():
            with rate_limited(context.pacer.call):
                looks = AT_ONCE if _is_late(doubt) else LOOKS
                after = await settled(context, row, doubt, looks=looks, not_done=open_again)
        if doubt is not None and after.outcome is RowOutcome.PLANNED:
            not_done[row.number] = doubt
        context.tracker.change(row, after)

    async for rows in chunks(context.store, context.batch.id, lambda row: _is_unknown(row, doubts)):
        if rows:
            # Side by side: one that was not carried out is looked at for ten seconds.
            await gather_or_cancel([settle_row(row) for row in rows])
            await context.tracker.flush()
    return not_done


async def _newest_doubts(context: BatchContext) -> dict[int, UnsettledWrite]:
    """By the row's number. An attempt that another one has followed is given up: what became of
    both is the newer one's to find out."""
    newest: dict[int, UnsettledWrite] = {}
    for doubt in await context.store.in_doubt(context.batch.id):
        older = newest.get(doubt.intent.row)
        if older is not None:
            await context.gateway.record_outcome(older.number, WriteOutcome.GIVEN_UP)
        newest[doubt.intent.row] = doubt
    return newest


async def _is_proven(context: BatchContext, row: BatchRow) -> bool:
    """Whether the evidence has a row's write as done: its doubt is of an attempt before, which the
    program had no time to give up. One deletion stands there once."""
    if row.outcome not in ROW_SETTLED:
        return False
    for ending in (WriteOutcome.DONE, WriteOutcome.FOUND_DONE):
        done = JournalQuery(
            subject=row.uuid,
            acts=frozenset({EntryKind.DELETE, EntryKind.UPDATE}),
            outcome=ending.name,
            batch=context.batch.id,
            limit=1,
        )
        if await context.store.entries(done):
            return True
    return False


def _is_late(doubt: UnsettledWrite | None) -> bool:
    return doubt is not None and datetime.now(UTC) - doubt.intent.started > _LATEST


def _is_unknown(row: BatchRow, doubts: dict[int, UnsettledWrite]) -> bool:
    return row.number in doubts or (is_in_set(row) and row.outcome is RowOutcome.UNKNOWN)
