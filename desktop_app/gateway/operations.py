"""Creating, updating and deleting one customer: from the last look before to what became of it.

The API has no undo, no ETag and no idempotency key. So a write is sent once and never repeated
blindly: with a lost answer ``settle`` finds out what became of it, and whoever sends again looks
right before. A deletion is compared with what the agent was shown, and checked by reading. What
proves that a customer is gone is the rule of ``settle.py``.

The gateway has no documented words for a merchant ID that is taken either, so a refused create is
followed by a look-up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Final

import msgspec

from desktop_app.gateway.calls import Wait, recorded_exchanges
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import intent_to_delete
from desktop_app.gateway.settle import (
    AT_ONCE,
    SETTLED,
    Looking,
    SettleFinding,
    Settlement,
    find_out,
    judge,
    look_for,
    read_again,
    settle,
)
from desktop_app.records.changes import Changes, UpdateEffect, between, effect_of, still_needed
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.writes import (
    EntryKind,
    Intent,
    NewEntry,
    Purpose,
    ReadBack,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
)

LATEST: Final = 20.0
"""Seconds after which a create that was not answered is taken to have failed, when nobody has its
merchant ID: as long as a call may take. A later one nobody can rule out."""

_BETWEEN_LOOKS: Final = 4.0
_NO_PURPOSE: Final = Purpose()


class MerchantIdTaken(msgspec.Struct, frozen=True):
    """The gateway refused to create the customer, and another one has that merchant ID."""

    existing: Customer
    refusal: GatewayError


async def create_customer(
    gateway: Gateway,
    values: Mapping[str, Json],
    *,
    doubt: UnsettledWrite | None = None,
    purpose: Purpose = _NO_PURPOSE,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
) -> Customer | MerchantIdTaken | Settlement:
    """Create a customer from ``values``; sent once, never again from here. :class:`MerchantIdTaken`
    when it was refused and somebody has the merchant ID already.

    ``doubt``: an earlier create, whose answer was lost, with the same merchant ID, and other values
    if the agent changed them since. Nothing is sent before that one is :data:`LATEST` old and
    nobody was found; the answer is a :class:`Settlement` when somebody has the ID by now, or it
    could not be looked up. When the gateway refuses the second one and the first turns out to have
    been carried out late, that customer is the answer.

    Raises :class:`GatewayError` as :meth:`Gateway.create` does.
    """
    if doubt is not None:
        age = (datetime.now(UTC) - doubt.intent.started).total_seconds()
        looks = _looks(LATEST - age)
        found = await _before_sending(settle(gateway, doubt, wait, looking, looks=looks))
        if found.finding is not SettleFinding.ABSENT:
            return found
    try:
        return await gateway.create(values, replaces=_number(doubt), purpose=purpose)
    except GatewayError as refusal:
        existing = await _holder(gateway, values, refusal)
        if existing is None:
            raise
        if doubt is None:
            return MerchantIdTaken(existing, refusal)
        attempts = (doubt.intent, Intent(kind=WriteKind.CREATE, values=dict(values)))
        if any(judge(each, existing) is SettleFinding.ADOPTED for each in attempts):
            await gateway.record_outcome(doubt.number, WriteOutcome.ADOPTED)
            return existing
        await gateway.record_outcome(doubt.number, WriteOutcome.CONFLICT)
        return MerchantIdTaken(existing, refusal)


def _looks(remaining: float) -> tuple[float, ...]:
    """Now, and from time to time until ``remaining`` seconds have passed: right before sending."""
    count = max(0, int(-(-remaining // _BETWEEN_LOOKS)))
    return (0.0, *(remaining * (look + 1) / count for look in range(count)))


async def _holder(
    gateway: Gateway, values: Mapping[str, Json], refusal: GatewayError
) -> Customer | None:
    merchant_id = values.get("merchant_customer_id")
    may_be_taken = refusal.error_code in (GatewayErrorCode.INVALID, GatewayErrorCode.CONFLICTING)
    if (
        refusal.sent is not SendState.REFUSED
        or not may_be_taken
        or not isinstance(merchant_id, str)
    ):
        return None
    try:
        return await gateway.by_merchant_id(MerchantId(merchant_id))
    except GatewayError:
        return None  # what the gateway said about the create is what matters


async def update_customer(
    gateway: Gateway,
    uuid: Uuid,
    changes: Changes,
    *,
    merchant_id: MerchantId | None = None,
    shown: Customer | None = None,
    doubt: UnsettledWrite | None = None,
    purpose: Purpose = _NO_PURPOSE,
    dry_run: bool = False,
    wait: Wait = asyncio.sleep,
    confirm: Wait | None = None,
) -> Customer | Settlement:
    """Send what of ``changes`` the customer does not hold yet, if each place is as it was when it
    was read before, or holds already what is to be written.

    ``shown``: the whole record, read just before and looked at by the agent; it is read again only
    after a ``doubt``, and must not differ in anything then. Without it the customer is read now.
    ``doubt``: an earlier update, whose answer was lost: it may have arrived since; where nothing
    was shown, this one is sent only when that one was not carried out at all.

    The answer is a :class:`Settlement` when nothing was sent: UNKNOWN or GONE; what ``doubt`` has
    become; DONE: all is there already; CONFLICT: something else was written since; OLD: a
    ``dry_run``, and all before went well. Raises :class:`GatewayError` as :meth:`Gateway.update`
    does, and NOT_UNDERSTOOD for metadata over metadata that can't be read. ``confirm``: see
    :func:`settle`.
    """
    if doubt is not None:
        seen = await _before_sending(settle(gateway, doubt, wait, looks=AT_ONCE, confirm=confirm))
    elif shown is not None:
        seen = Settlement(finding=SettleFinding.OLD, current=shown)
    else:
        seen = await _before_sending(look_for(gateway, uuid, merchant_id, wait, confirm))
        if seen.finding is SettleFinding.DONE:
            seen = msgspec.structs.replace(seen, finding=SettleFinding.GONE)
    seen = _compared(seen, changes, shown)
    current = seen.current
    if seen.finding is not SettleFinding.OLD or current is None or dry_run:
        return seen
    return await gateway.update(
        uuid,
        still_needed(changes, current).body(),
        before=current,
        replaces=_number(doubt),
        purpose=purpose,
    )


def _compared(seen: Settlement, changes: Changes, shown: Customer | None) -> Settlement:
    """What was read right before an update, as :func:`update_customer` answers it; OLD: send it."""
    current = seen.current
    is_old = seen.finding is SettleFinding.OLD
    if current is None or current.is_deleted or (shown is None and not is_old):
        return seen
    if current.metadata_unreadable and changes.touch_metadata:
        raise GatewayError(GatewayErrorCode.NOT_UNDERSTOOD, SendState.NO)
    effect = effect_of(changes, current)
    if effect is UpdateEffect.DONE:
        return Settlement(finding=SettleFinding.DONE, current=current)
    if effect is not UpdateEffect.MIXED and (shown is None or not between(shown, current)):
        return Settlement(finding=SettleFinding.OLD, current=current)
    if is_old or seen.finding is SettleFinding.DONE:
        return Settlement(finding=SettleFinding.CONFLICT, current=current)
    return seen


async def send_again(
    gateway: Gateway,
    doubt: UnsettledWrite,
    wait: Wait = asyncio.sleep,
) -> Customer | Settlement:
    """Look once more, right before, and send the same values again only if nothing has changed.

    A deletion is never sent from here: it has its own dialog. Raises :class:`GatewayError` as the
    write does; the doubt is given up once the new attempt is done or in doubt itself.
    """
    intent = doubt.intent
    purpose = Purpose(not_cards=intent.not_cards)
    if intent.kind is WriteKind.CREATE:
        answer = await create_customer(
            gateway, intent.values, doubt=doubt, purpose=purpose, wait=wait
        )
        if isinstance(answer, MerchantIdTaken):
            return Settlement(finding=SettleFinding.CONFLICT, current=answer.existing)
        return answer
    if intent.kind is WriteKind.UPDATE and intent.uuid is not None:
        return await update_customer(
            gateway, intent.uuid, intent.changes(), doubt=doubt, purpose=purpose, wait=wait
        )
    return await _before_sending(settle(gateway, doubt, wait, looks=AT_ONCE))


async def _before_sending(look: Awaitable[Settlement]) -> Settlement:
    """What was found right before something is sent: when it is cancelled nothing was sent."""
    try:
        return await look
    except GatewayError as error:
        raise error.before_sending() from None


def _number(doubt: UnsettledWrite | None) -> int | None:
    return None if doubt is None else doubt.number


class DeletionOutcome(Enum):
    """How an attempt to delete ended."""

    DELETED = "acknowledged, and reading it again agrees"
    FOUND_DELETED = "its answer was lost, and what was read afterwards proves that it is gone"
    STILL_ANSWERED = "acknowledged, yet still answered as not deleted"
    NOT_READ_AGAIN = "acknowledged, but it could not be read again"
    WOULD_BE_DELETED = "not sent: a dry run, and all before went well"
    CHANGED = "not sent: the record is not what was shown"
    ALREADY_DELETED = "not sent: somebody deleted it before"
    NOT_FOUND = "not sent: there is no such customer, proven by reading"
    NOT_SENT = "the deletion did not leave, nor one before it"
    REFUSED = "the gateway answered that it did not delete"
    UNKNOWN = "it left, or one before it did, and nobody knows whether it was carried out"
    STILL_THERE = "asked again after an unknown outcome: not deleted so far"


CARRIED_OUT: Final = (
    DeletionOutcome.DELETED,
    DeletionOutcome.FOUND_DELETED,
    DeletionOutcome.STILL_ANSWERED,
    DeletionOutcome.NOT_READ_AGAIN,
)
"""Acknowledged, or proven: there are answers to show, in the journal and on a certificate."""


class DeletionResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an attempt.

    ``current`` is the record as read last, None when the gateway did not answer with it; ``error``
    is what went wrong, if anything did; ``doubt`` is what is not settled yet; ``readings`` (by UUID
    and by merchant ID) is what was answered afterwards, also when that proves nothing, and
    ``is_noted`` whether the journal has that.
    """

    outcome: DeletionOutcome
    current: Customer | None = None
    error: GatewayError | None = None
    doubt: UnsettledWrite | None = None
    readings: tuple[ReadBack, ...] = ()
    is_noted: bool = False


async def delete_customer(
    gateway: Gateway,
    shown: Customer,
    *,
    doubt: UnsettledWrite | None = None,
    purpose: Purpose = _NO_PURPOSE,
    is_as_shown: Callable[[Customer], bool] | None = None,
    dry_run: bool = False,
    wait: Wait = asyncio.sleep,
    confirm: Wait | None = None,
) -> DeletionResult:
    """Read the record again, delete it if it is still what was ``shown``, and read it once more,
    by UUID and by merchant ID; the journal keeps both answers beside the ``purpose``.

    ``doubt``: an earlier attempt of ours that ended unknown. As long as that one may have been
    carried out, nothing is said to be "not deleted" because this one was not sent or refused; and
    once the customer is proven gone, that is the earlier one's work. ``is_as_shown`` compares where
    less than the whole record was shown; ``confirm``: see :func:`settle`. Never raises
    :class:`GatewayError`; a cancel ends in an outcome too, because the client answers it with an
    error that tells whether anything was sent.
    """
    try:
        seen = await look_for(gateway, shown.uuid, shown.merchant_customer_id, wait, confirm)
    except GatewayError as error:
        seen = Settlement(finding=SettleFinding.UNKNOWN, error=error)
    current = seen.current
    if seen.finding is SettleFinding.DONE and doubt is not None:
        await gateway.record_outcome(doubt.number, SETTLED[seen.finding])
        return await record_found_deleted(gateway, shown, seen, purpose)
    if seen.finding is SettleFinding.DONE:
        gone = DeletionOutcome.NOT_FOUND if current is None else DeletionOutcome.ALREADY_DELETED
        return DeletionResult(outcome=gone, current=current)
    if seen.finding is not SettleFinding.OLD or current is None:
        unsent = DeletionOutcome.NOT_SENT if doubt is None else DeletionOutcome.UNKNOWN
        return DeletionResult(outcome=unsent, error=seen.error, doubt=doubt, readings=seen.readings)
    is_same = not between(shown, current) if is_as_shown is None else is_as_shown(current)
    if not is_same or dry_run:
        outcome = DeletionOutcome.WOULD_BE_DELETED if is_same else DeletionOutcome.CHANGED
        return DeletionResult(outcome=outcome, current=current, doubt=doubt)
    try:
        await gateway.delete(shown.uuid, before=current, replaces=_number(doubt), purpose=purpose)
    except GatewayError as error:
        return _unacknowledged(error, doubt)
    return await read_deleted(gateway, shown, purpose)


def _unacknowledged(error: GatewayError, earlier: UnsettledWrite | None) -> DeletionResult:
    if earlier is not None or error.sent is SendState.UNKNOWN:
        outcome = DeletionOutcome.UNKNOWN
        return DeletionResult(outcome=outcome, error=error, doubt=error.doubt or earlier)
    outcome = DeletionOutcome.NOT_SENT if error.sent is SendState.NO else DeletionOutcome.REFUSED
    return DeletionResult(outcome=outcome, error=error)


async def read_deleted(
    gateway: Gateway, shown: Customer, purpose: Purpose = _NO_PURPOSE
) -> DeletionResult:
    """What the gateway answers for a customer whose deletion it has acknowledged."""
    with recorded_exchanges() as exchanges:
        again = await read_again(gateway, shown.uuid, shown.merchant_customer_id)
    outcome = DeletionOutcome.NOT_READ_AGAIN
    if again.is_there:
        outcome = DeletionOutcome.STILL_ANSWERED
    elif again.is_gone:
        outcome = DeletionOutcome.DELETED
    facts = _facts(shown, outcome, again.readings, purpose)
    ids = tuple(each.request_id for each in exchanges)
    return DeletionResult(
        outcome=outcome,
        current=again.current,
        error=again.error if outcome is DeletionOutcome.NOT_READ_AGAIN else None,
        readings=again.readings,
        is_noted=await gateway.add(msgspec.structs.replace(facts, request_ids=ids)),
    )


async def check_again(
    gateway: Gateway,
    shown: Customer,
    doubt: UnsettledWrite | None,
    purpose: Purpose = _NO_PURPOSE,
    *,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
) -> DeletionResult:
    """Find out what became of a deletion with an unknown outcome. Only reads, as ``settle`` does.

    Takes ten seconds while the customer is still there, as the deletion may come late, and some
    seconds where the gateway answers "not found", as that has to be said twice.
    """
    try:
        if doubt is None:  # this program failed before it could say under which number
            found = await find_out(gateway, intent_to_delete(shown.uuid, shown), wait, looking)
        else:
            found = await settle(gateway, doubt, wait, looking)
    except GatewayError as error:
        return DeletionResult(outcome=DeletionOutcome.UNKNOWN, error=error, doubt=doubt)
    if found.finding is SettleFinding.DONE:
        return await record_found_deleted(gateway, shown, found, purpose)
    is_there = found.finding is SettleFinding.OLD
    return DeletionResult(
        outcome=DeletionOutcome.STILL_THERE if is_there else DeletionOutcome.UNKNOWN,
        current=found.current,
        error=found.error,
        doubt=doubt,
        readings=found.readings if found.finding is SettleFinding.UNKNOWN else (),
    )


async def record_found_deleted(
    gateway: Gateway, shown: Customer, found: Settlement, purpose: Purpose
) -> DeletionResult:
    """Put the readings that proved it into the evidence."""
    outcome = DeletionOutcome.FOUND_DELETED
    return DeletionResult(
        outcome=outcome,
        current=found.current,
        readings=found.readings,
        is_noted=await gateway.add(_facts(shown, outcome, found.readings, purpose)),
    )


def _facts(
    shown: Customer, outcome: DeletionOutcome, readings: tuple[ReadBack, ...], purpose: Purpose
) -> NewEntry:
    names = (shown.uuid, shown.merchant_customer_id, shown.email, shown.phone)
    return NewEntry(
        act=EntryKind.READ_AGAIN,
        outcome=outcome.name,
        subjects=tuple(name for name in names if name),
        cards=purpose.cards,
        reason=purpose.reason,
        ticket=purpose.ticket,
        batch=purpose.batch,
        row=purpose.row or None,
        readings=readings,
    )
