"""Deleting one customer, from the last look before to the look after: several calls, one outcome.

The API has no undo, no ETag and no idempotency key. So what the agent was shown is read again just
before, a deletion is sent once and never repeated, and whatever came back is checked by reading.
With a lost answer, ``check_again`` finds out what became of it.
"""

from __future__ import annotations

import asyncio
from enum import Enum

import msgspec

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.noting import deletion
from desktop_app.gateway.read_again import read_again
from desktop_app.gateway.settle import Finding, Looking, find_out, settle
from desktop_app.records.changes import Changes, between
from desktop_app.records.customer import Customer
from desktop_app.records.evidence import Act, Facts, Reading
from desktop_app.records.intent import Doubt, Ending, Purpose


class Outcome(Enum):
    """How an attempt to delete ended."""

    DELETED = "acknowledged, and reading it again agrees"
    STILL_ANSWERED = "acknowledged, yet still answered as not deleted"
    NOT_READ_AGAIN = "acknowledged, but it could not be read again"
    CHANGED = "not sent: the record is not what was shown"
    ALREADY_DELETED = "not sent: somebody deleted it before"
    NOT_FOUND = "nothing deleted by us: there is no such customer"
    NOT_SENT = "the deletion did not leave"
    REFUSED = "the gateway answered that it did not delete"
    UNKNOWN = "it left, and nobody knows whether it was carried out"
    STILL_THERE = "asked again after an unknown outcome: not deleted so far"


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an attempt.

    ``current`` is the record as read last, None when the gateway no longer answers with it or it
    could not be read; ``error`` is what went wrong, if anything did; ``changes`` (for ``CHANGED``)
    is what somebody else changed since the record was shown; ``doubt`` is what is not settled yet;
    ``readings`` (by UUID and by merchant ID) is what was answered once it was known to be deleted,
    and ``is_noted`` whether the journal has that.
    """

    outcome: Outcome
    current: Customer | None = None
    error: GatewayError | None = None
    changes: Changes = Changes()
    doubt: Doubt | None = None
    readings: tuple[Reading, ...] = ()
    is_noted: bool = False


_NO_PURPOSE = Purpose()


async def delete_as_shown(
    gateway: Gateway,
    shown: Customer,
    *,
    doubt: Doubt | None = None,
    purpose: Purpose = _NO_PURPOSE,
) -> Attempt:
    """Read the record again, delete it if it is still what was ``shown``, and read it once more,
    by UUID and by merchant ID; the journal keeps both answers beside the ``purpose``.

    ``doubt``: an earlier attempt of ours that ended unknown, so a record that is gone now is taken
    for our own deletion. Never raises :class:`GatewayError`; a cancel ends in an outcome too,
    because the client answers it with an error that tells whether anything was sent.
    """
    try:
        current = await gateway.by_uuid(shown.uuid)
    except GatewayError as error:
        return await _confirmed(gateway, shown, _unread(error, doubt), doubt, purpose)
    if current.is_deleted:
        attempt = Attempt(outcome=_gone(doubt, Outcome.ALREADY_DELETED), current=current)
        return await _confirmed(gateway, shown, attempt, doubt, purpose)
    if changes := between(shown, current):
        return Attempt(outcome=Outcome.CHANGED, current=current, changes=changes, doubt=doubt)
    replaces = None if doubt is None else doubt.number
    try:
        await gateway.delete(shown.uuid, before=current, replaces=replaces, purpose=purpose)
    except GatewayError as error:
        return await _confirmed(gateway, shown, _unsettled(error, doubt), None, purpose)
    return await _read_after(gateway, shown, purpose)


async def check_again(
    gateway: Gateway,
    shown: Customer,
    doubt: Doubt | None,
    purpose: Purpose = _NO_PURPOSE,
    *,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
) -> Attempt:
    """Find out what became of a deletion with an unknown outcome. Only reads, as ``settle`` does.

    Takes ten seconds while the customer is still there: the deletion may come late.
    """
    try:
        if doubt is None:  # this program failed before it could say under which number
            found = await find_out(gateway, deletion(shown.uuid, shown), wait, looking)
        else:
            found = await settle(gateway, doubt, wait, looking)
    except GatewayError as error:
        return Attempt(outcome=Outcome.UNKNOWN, error=error, doubt=doubt)
    if found.finding is Finding.DONE:
        done = Attempt(outcome=Outcome.DELETED, current=found.current)
        return await _confirmed(gateway, shown, done, None, purpose)
    outcome = Outcome.STILL_THERE if found.finding is Finding.OLD else Outcome.UNKNOWN
    return Attempt(outcome=outcome, current=found.current, error=found.error, doubt=doubt)


async def _read_after(gateway: Gateway, shown: Customer, purpose: Purpose) -> Attempt:
    """What the gateway answers for a customer whose deletion it has acknowledged."""
    again = await read_again(gateway, shown.uuid, shown.merchant_customer_id)
    outcome = Outcome.NOT_READ_AGAIN
    if again.is_there:
        outcome = Outcome.STILL_ANSWERED
    elif again.is_gone:
        outcome = Outcome.DELETED
    is_noted = await gateway.add(_facts(shown, outcome, again.readings, purpose))
    return Attempt(
        outcome=outcome,
        current=again.current,
        error=again.error if outcome is Outcome.NOT_READ_AGAIN else None,
        readings=again.readings,
        is_noted=is_noted,
    )


async def _confirmed(
    gateway: Gateway, shown: Customer, attempt: Attempt, doubt: Doubt | None, purpose: Purpose
) -> Attempt:
    """The attempt; when a reading showed that the one before was carried out, both ways in are read
    and that is noted, of ``doubt`` too."""
    if attempt.outcome is not Outcome.DELETED:
        return attempt
    if doubt is not None:
        await gateway.note(doubt.number, Ending.DONE)
    again = await read_again(gateway, shown.uuid, shown.merchant_customer_id)
    is_noted = await gateway.add(_facts(shown, Outcome.DELETED, again.readings, purpose))
    return msgspec.structs.replace(attempt, readings=again.readings, is_noted=is_noted)


def _facts(
    shown: Customer, outcome: Outcome, readings: tuple[Reading, ...], purpose: Purpose
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


def _unread(error: GatewayError, doubt: Doubt | None) -> Attempt:
    """The look before failed, so no deletion was sent in this attempt."""
    if error.trouble is Trouble.NOT_FOUND:
        return Attempt(outcome=_gone(doubt, Outcome.NOT_FOUND), error=error)
    return Attempt(outcome=Outcome.NOT_SENT, error=error, doubt=doubt)


def _unsettled(error: GatewayError, before: Doubt | None) -> Attempt:
    """The deletion itself ended in an error. ``before``: an earlier attempt, also in doubt."""
    if error.trouble is Trouble.NOT_FOUND:
        return Attempt(outcome=_gone(before, Outcome.NOT_FOUND), error=error)
    outcome = {
        Sent.NO: Outcome.NOT_SENT,
        Sent.REFUSED: Outcome.REFUSED,
        Sent.UNKNOWN: Outcome.UNKNOWN,
    }[error.sent]
    return Attempt(outcome=outcome, error=error, doubt=error.doubt or before)


def _gone(doubt: Doubt | None, otherwise: Outcome) -> Outcome:
    """A record that is gone is our doing only after an attempt of ours that ended unknown."""
    return otherwise if doubt is None else Outcome.DELETED
