"""Finding out what became of a write whose answer was lost: by reading, never by sending again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum
from typing import Final

import msgspec

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.gate import STOPPING
from desktop_app.records.changes import Outcome, outcome
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.intent import Doubt, Ending, Intent, Write

LOOKS: Final = (0.0, 1.0, 3.0, 10.0)
"""Seconds after which a created customer is looked up. One absent answer proves nothing: a gateway
may answer 504 and finish the work behind it a moment later."""


class Finding(Enum):
    """What reading shows."""

    ADOPTED = "created: found under its merchant ID, equal to what was sent"
    DONE = "updated or deleted as it was sent"
    ABSENT = "not created so far: nobody has the merchant ID"
    OLD = "not updated or deleted so far: the record is as it was before"
    CONFLICT = "somebody has the merchant ID with other values, or wrote other values meanwhile"
    GONE = "the customer to be updated was deleted"
    UNKNOWN = "it could not be read"


SETTLED: Final = {Finding.ADOPTED: Ending.ADOPTED, Finding.DONE: Ending.DONE}
"""Findings that need nobody's decision, and the endings they are."""

SHOWN: Final = {Finding.CONFLICT: Ending.CONFLICT, Finding.GONE: Ending.GONE}
"""Findings to show, and the endings to note once they were (``Gateway.note``)."""


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. ``current`` is the record as read; ``error`` is why there is none."""

    finding: Finding
    current: Customer | None = None
    error: GatewayError | None = None


async def settle(
    gateway: Gateway,
    doubt: Doubt,
    wait: Wait = asyncio.sleep,
    looking: Callable[[int], object] = lambda look: None,
) -> Settlement:
    """Find out what became of ``doubt``. Only reads; a cancel ends it at once.

    ADOPTED and DONE are noted in the ledger. Everything else stays in doubt until whoever asked has
    shown it to the agent (see :data:`SHOWN`), or sent it again (``replaces``). ``looking`` gets the
    number of each look from 1, on the loop's thread. Raises nothing but CancelledError and
    ``GatewayError(CANCELLED)``.
    """
    settlement = await find_out(gateway, doubt.intent, wait, looking)
    ending = SETTLED.get(settlement.finding)
    if ending is not None:
        await gateway.note(doubt.number, ending)
    return settlement


async def find_out(
    gateway: Gateway,
    intent: Intent,
    wait: Wait = asyncio.sleep,
    looking: Callable[[int], object] = lambda look: None,
) -> Settlement:
    """As :func:`settle`, for a write that has no number in the ledger."""
    if intent.kind is Write.CREATE:
        return await _created(gateway, intent, wait, looking)
    return await _written(gateway, intent)


async def _created(
    gateway: Gateway, intent: Intent, wait: Wait, looking: Callable[[int], object]
) -> Settlement:
    merchant_id = intent.merchant_id
    if merchant_id is None:  # noted by no version of this program
        return Settlement(finding=Finding.UNKNOWN)
    error, waited = GatewayError(Trouble.NOT_FOUND, Sent.NO), 0.0
    for look, moment in enumerate(LOOKS, 1):
        if moment > waited:
            await wait(moment - waited)
            waited = moment
        looking(look)
        try:
            return _judged(intent, await gateway.by_merchant_id(MerchantId(merchant_id)))
        except GatewayError as failed:
            _raise_cancel(failed)
            error = failed
        if error.trouble in STOPPING:
            break
    finding = Finding.ABSENT if error.trouble is Trouble.NOT_FOUND else Finding.UNKNOWN
    return Settlement(finding=finding, error=error)


async def _written(gateway: Gateway, intent: Intent) -> Settlement:
    if intent.uuid is None:
        return Settlement(finding=Finding.UNKNOWN)
    try:
        return _judged(intent, await gateway.by_uuid(intent.uuid))
    except GatewayError as failed:
        _raise_cancel(failed)
        error = failed
    if error.trouble is not Trouble.NOT_FOUND:
        return Settlement(finding=Finding.UNKNOWN, error=error)
    # Not found counts as our deletion only here, after an attempt of ours with an unknown outcome.
    finding = Finding.DONE if intent.kind is Write.DELETE else Finding.GONE
    return Settlement(finding=finding, error=error)


def _judged(intent: Intent, current: Customer) -> Settlement:
    """What a record that was read says about the write."""
    return Settlement(finding=judge(intent, current), current=current)


def judge(intent: Intent, current: Customer) -> Finding:
    """Whether ``current`` shows that the write happened."""
    if intent.kind is Write.DELETE:
        return Finding.DONE if current.is_deleted else Finding.OLD
    is_create = intent.kind is Write.CREATE
    if current.is_deleted:
        return Finding.CONFLICT if is_create else Finding.GONE
    if intent.base is None and not is_create:
        found = outcome(intent.changes(), current)
        return Finding.DONE if found is Outcome.DONE else Finding.CONFLICT
    return {
        Outcome.DONE: Finding.ADOPTED if is_create else Finding.DONE,
        Outcome.NOT_DONE: Finding.CONFLICT if is_create else Finding.OLD,
        Outcome.MIXED: Finding.CONFLICT,
    }[outcome(intent.changes(), current)]


def _raise_cancel(error: GatewayError) -> None:
    """The client answers a cancel with an error of its own; here it must end the looking."""
    if error.trouble is Trouble.CANCELLED:
        raise error
