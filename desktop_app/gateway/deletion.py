"""Deleting one customer, from the last look before to the look after: several calls, one outcome.

The API has no undo, no ETag and no idempotency key. So what the agent was shown is read again just
before, a deletion is sent once and never repeated, and whatever came back is checked by reading.
With a lost answer, ``check_again`` finds out what became of it. What proves that a customer is gone
is the rule of ``settle.py``.
"""

from __future__ import annotations

import asyncio
from enum import Enum
from typing import Final

import msgspec

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent
from desktop_app.gateway.journalled import intent_to_delete
from desktop_app.gateway.settle import (
    SETTLED,
    Looking,
    SettleFinding,
    Settlement,
    find_out,
    look_for,
    read_again,
    settle,
)
from desktop_app.records.changes import Changes, between
from desktop_app.records.customer import Customer
from desktop_app.records.writes import Act, Facts, Purpose, Reading, UnsettledWrite


class DeletionOutcome(Enum):
    """How an attempt to delete ended."""

    DELETED = "acknowledged, and reading it again agrees"
    FOUND_DELETED = "its answer was lost, and what was read afterwards proves that it is gone"
    STILL_ANSWERED = "acknowledged, yet still answered as not deleted"
    NOT_READ_AGAIN = "acknowledged, but it could not be read again"
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

    ``current`` is the record as read last, None when the gateway did not answer with it;
    ``error`` is what went wrong, if anything did; ``changes`` (for ``CHANGED``)
    is what somebody else changed since the record was shown; ``doubt`` is what is not settled yet;
    ``readings`` (by UUID and by merchant ID) is what was answered afterwards, also when that proves
    nothing, and ``is_noted`` whether the journal has that.
    """

    outcome: DeletionOutcome
    current: Customer | None = None
    error: GatewayError | None = None
    changes: Changes = Changes()
    doubt: UnsettledWrite | None = None
    readings: tuple[Reading, ...] = ()
    is_noted: bool = False


_NO_PURPOSE = Purpose()


async def delete_as_shown(
    gateway: Gateway,
    shown: Customer,
    *,
    doubt: UnsettledWrite | None = None,
    purpose: Purpose = _NO_PURPOSE,
    wait: Wait = asyncio.sleep,
) -> DeletionResult:
    """Read the record again, delete it if it is still what was ``shown``, and read it once more,
    by UUID and by merchant ID; the journal keeps both answers beside the ``purpose``.

    ``doubt``: an earlier attempt of ours that ended unknown. As long as that one may have been
    carried out, nothing is said to be "not deleted" because this one was not sent or refused; and
    once the customer is proven gone, that is the earlier one's work. Never raises
    :class:`GatewayError`; a cancel ends in an outcome too, because the client answers it with an
    error that tells whether anything was sent.
    """
    try:
        seen = await look_for(gateway, shown.uuid, shown.merchant_customer_id, wait)
    except GatewayError as error:
        return _unsent(error, doubt)
    current = seen.current
    if seen.finding is SettleFinding.DONE:
        return await _gone(gateway, shown, seen, doubt, purpose)
    if seen.finding is not SettleFinding.OLD or current is None:
        return _unsent(seen.error, doubt, seen.readings)
    if changes := between(shown, current):
        return DeletionResult(
            outcome=DeletionOutcome.CHANGED, current=current, changes=changes, doubt=doubt
        )
    replaces = None if doubt is None else doubt.number
    try:
        await gateway.delete(shown.uuid, before=current, replaces=replaces, purpose=purpose)
    except GatewayError as error:
        return _unsettled(error, doubt)
    return await _read_after(gateway, shown, purpose)


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
        return await _found_deleted(gateway, shown, found, purpose)
    return DeletionResult(
        outcome=DeletionOutcome.STILL_THERE
        if found.finding is SettleFinding.OLD
        else DeletionOutcome.UNKNOWN,
        current=found.current,
        error=found.error,
        doubt=doubt,
        readings=found.readings if found.finding is SettleFinding.UNKNOWN else (),
    )


async def _read_after(gateway: Gateway, shown: Customer, purpose: Purpose) -> DeletionResult:
    """What the gateway answers for a customer whose deletion it has acknowledged."""
    again = await read_again(gateway, shown.uuid, shown.merchant_customer_id)
    outcome = DeletionOutcome.NOT_READ_AGAIN
    if again.is_there:
        outcome = DeletionOutcome.STILL_ANSWERED
    elif again.is_gone:
        outcome = DeletionOutcome.DELETED
    is_noted = await gateway.add(_facts(shown, outcome, again.readings, purpose))
    return DeletionResult(
        outcome=outcome,
        current=again.current,
        error=again.error if outcome is DeletionOutcome.NOT_READ_AGAIN else None,
        readings=again.readings,
        is_noted=is_noted,
    )


async def _gone(
    gateway: Gateway,
    shown: Customer,
    seen: Settlement,
    doubt: UnsettledWrite | None,
    purpose: Purpose,
) -> DeletionResult:
    """Proven gone before anything was sent in this attempt."""
    if doubt is not None:
        await gateway.note(doubt.number, SETTLED[SettleFinding.DONE])
        return await _found_deleted(gateway, shown, seen, purpose)
    outcome = DeletionOutcome.NOT_FOUND if seen.current is None else DeletionOutcome.ALREADY_DELETED
    return DeletionResult(outcome=outcome, current=seen.current)


async def _found_deleted(
    gateway: Gateway, shown: Customer, found: Settlement, purpose: Purpose
) -> DeletionResult:
    """The readings that proved it are noted: they are the evidence."""
    facts = _facts(shown, DeletionOutcome.FOUND_DELETED, found.readings, purpose)
    is_noted = await gateway.add(facts)
    return DeletionResult(
        outcome=DeletionOutcome.FOUND_DELETED,
        current=found.current,
        readings=found.readings,
        is_noted=is_noted,
    )


def _facts(
    shown: Customer, outcome: DeletionOutcome, readings: tuple[Reading, ...], purpose: Purpose
) -> Facts:
    names = (shown.uuid, shown.merchant_customer_id, shown.email, shown.phone)
    return Facts(
        act=Act.READ_AGAIN,
        outcome=outcome.name,
        subjects=tuple(name for name in names if name),
        cards=purpose.cards,
        reason=purpose.reason,
        ticket=purpose.ticket,
        batch=purpose.batch,
        readings=readings,
    )


def _unsent(
    error: GatewayError | None, doubt: UnsettledWrite | None, readings: tuple[Reading, ...] = ()
) -> DeletionResult:
    """The look before did not show the customer, so no deletion was sent in this attempt."""
    outcome = DeletionOutcome.NOT_SENT if doubt is None else DeletionOutcome.UNKNOWN
    return DeletionResult(outcome=outcome, error=error, doubt=doubt, readings=readings)


def _unsettled(error: GatewayError, before: UnsettledWrite | None) -> DeletionResult:
    """The deletion itself ended in an error. ``before``: an earlier attempt, also in doubt."""
    if before is not None or error.sent is Sent.UNKNOWN:
        return DeletionResult(
            outcome=DeletionOutcome.UNKNOWN, error=error, doubt=error.doubt or before
        )
    return DeletionResult(
        outcome=DeletionOutcome.NOT_SENT if error.sent is Sent.NO else DeletionOutcome.REFUSED,
        error=error,
    )
