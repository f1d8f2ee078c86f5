"""Finding out what became of a write whose answer was lost: by reading, never by sending again."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Final

import msgspec

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.gate import STOPPING
from desktop_app.records.changes import Outcome, outcome
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.intent import Doubt, Ending, Intent, Write

LOOKS: Final = (0.0, 1.0, 3.0, 10.0)
"""Seconds after which the gateway is read, until it shows the write. One look that does not proves
nothing: a gateway may answer 504 and finish the work behind it a moment later."""


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

_MAY_CHANGE: Final = (Finding.ABSENT, Finding.OLD, Finding.UNKNOWN)
"""Findings that a write which arrives late, or a gateway that answers again, makes untrue."""

_NOBODY: Final = {
    Write.CREATE: Finding.ABSENT,
    Write.UPDATE: Finding.GONE,
    # Counts as our deletion only here, after an attempt of ours with an unknown outcome.
    Write.DELETE: Finding.DONE,
}
"""What it means that the gateway answers "not found"."""

Looking = Callable[[int], object]


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. ``current`` is the record as read; ``error`` is why there is none."""

    finding: Finding
    current: Customer | None = None
    error: GatewayError | None = None


async def settle(
    gateway: Gateway,
    doubt: Doubt,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
    looks: Sequence[float] = LOOKS,
) -> Settlement:
    """Find out what became of ``doubt``. Only reads; a cancel ends it at once.

    ADOPTED and DONE are noted in the ledger. Everything else stays in doubt until whoever asked has
    shown it to the agent (see :data:`SHOWN`), or sent it again (``replaces``). ``looking`` gets the
    number of each look from 1, on the loop's thread. Raises nothing but CancelledError and
    ``GatewayError(CANCELLED)``.
    """
    settlement = await find_out(gateway, doubt.intent, wait, looking, looks)
    ending = SETTLED.get(settlement.finding)
    if ending is not None:
        await gateway.note(doubt.number, ending)
    return settlement


async def find_out(
    gateway: Gateway,
    intent: Intent,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
    looks: Sequence[float] = LOOKS,
) -> Settlement:
    """As :func:`settle`, for a write that has no number in the ledger."""
    found, waited = Settlement(finding=Finding.UNKNOWN), 0.0
    for look, moment in enumerate(looks, 1):
        if moment > waited:
            await wait(moment - waited)
            waited = moment
        with contextlib.suppress(RuntimeError):  # a Qt object that listened and died meanwhile
            looking(look)
        found = await _look(gateway, intent)
        is_refused = found.error is not None and found.error.trouble in STOPPING
        if found.finding not in _MAY_CHANGE or is_refused:
            break
    return found


async def _look(gateway: Gateway, intent: Intent) -> Settlement:
    """What one read shows."""
    try:
        if intent.kind is not Write.CREATE and intent.uuid is not None:
            current = await gateway.by_uuid(intent.uuid)
        elif intent.kind is Write.CREATE and intent.merchant_id is not None:
            current = await gateway.by_merchant_id(MerchantId(intent.merchant_id))
        else:  # noted by no version of this program
            return Settlement(finding=Finding.UNKNOWN)
        return Settlement(finding=judge(intent, current), current=current)
    except GatewayError as failed:
        if failed.trouble is Trouble.CANCELLED:
            raise  # the client answers a cancel with an error of its own; here it ends the looking
        error = failed
    finding = _NOBODY[intent.kind] if error.trouble is Trouble.NOT_FOUND else Finding.UNKNOWN
    return Settlement(finding=finding, error=error)


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
