"""Creating a customer: one ask of the window that takes more than one call.

The gateway says in unknown words that a merchant ID is taken (its document names no shape), so a
refused create is followed by a look-up, which writes nothing. And it has no idempotency key, so a
create whose answer was lost is looked up right before it is sent again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.settle import AT_ONCE, Finding, Looking, Settlement, judge, settle
from desktop_app.records.customer import Customer, Json, MerchantId
from desktop_app.records.intent import Doubt, Ending, Intent, Purpose, Write

LATEST: Final = 20.0
"""Seconds after which a create that was not answered is taken to have failed, when nobody has its
merchant ID: as long as a call may take. A later one nobody can rule out."""

_BETWEEN_LOOKS: Final = 4.0


class Taken(msgspec.Struct, frozen=True):
    """The gateway refused to create the customer, and another one has that merchant ID."""

    existing: Customer
    refusal: GatewayError


async def create_unless_taken(
    gateway: Gateway, values: Mapping[str, Json], *, purpose: Purpose | None = None
) -> Customer | Taken:
    """Create a customer from ``values``; sent once, never again from here.

    ``purpose``: for the evidence, never sent.
    Raises :class:`GatewayError` as :meth:`Gateway.create` does. When the values were refused and
    somebody has the merchant ID already, the answer is :class:`Taken`.
    """
    try:
        return await gateway.create(values, purpose=purpose)
    except GatewayError as refusal:
        existing = await _holder(gateway, values, refusal)
        if existing is None:
            raise
        return Taken(existing, refusal)


async def create_again(
    gateway: Gateway,
    values: Mapping[str, Json],
    doubt: Doubt,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
    *,
    purpose: Purpose | None = None,
) -> Customer | Taken | Settlement:
    """Create a customer whose first create, ``doubt``, was lost: only after looking once more, and
    not before that one is :data:`LATEST` old.

    ``values``: the same merchant ID, other values if the agent changed them since. A
    :class:`Settlement` when nothing was sent, because somebody has the ID by now or it could not be
    looked up. When the gateway refuses it and the first one turns out to have been carried out
    late, that customer is the answer. Raises as :func:`create_unless_taken` and ``settle`` do.
    """
    age = (datetime.now(UTC) - doubt.intent.started).total_seconds()
    found = await look_before(gateway, doubt, wait, looking, _looks(LATEST - age))
    if found.finding is not Finding.ABSENT:
        return found
    try:
        return await gateway.create(values, replaces=doubt.number, purpose=purpose)
    except GatewayError as refusal:
        existing = await _holder(gateway, values, refusal)
        if existing is None:
            raise
        if _is_from(doubt.intent, existing) or _is_from(_creating(values), existing):
            await gateway.note(doubt.number, Ending.ADOPTED)
            return existing
        await gateway.note(doubt.number, Ending.CONFLICT)
        return Taken(existing, refusal)


async def look_before(
    gateway: Gateway,
    doubt: Doubt,
    wait: Wait,
    looking: Looking = lambda look: None,
    looks: Sequence[float] = AT_ONCE,
) -> Settlement:
    """``settle``, right before sending again: when it is cancelled nothing was sent by then."""
    try:
        return await settle(gateway, doubt, wait, looking, looks=looks)
    except GatewayError as error:
        raise error.before_sending() from None


def _looks(remaining: float) -> tuple[float, ...]:
    """Now, and from time to time until ``remaining`` seconds have passed: right before sending."""
    count = max(0, int(-(-remaining // _BETWEEN_LOOKS)))
    return (0.0, *(remaining * (look + 1) / count for look in range(count)))


def _creating(values: Mapping[str, Json]) -> Intent:
    return Intent(kind=Write.CREATE, values=dict(values))


def _is_from(intent: Intent, existing: Customer) -> bool:
    """Whether that create, whose answer was lost, is where the customer comes from."""
    return judge(intent, existing) is Finding.ADOPTED


async def _holder(
    gateway: Gateway, values: Mapping[str, Json], refusal: GatewayError
) -> Customer | None:
    merchant_id = values.get("merchant_customer_id")
    may_be_taken = refusal.trouble in (Trouble.INVALID, Trouble.CONFLICTING)
    if refusal.sent is not Sent.REFUSED or not may_be_taken or not isinstance(merchant_id, str):
        return None
    try:
        return await gateway.by_merchant_id(MerchantId(merchant_id))
    except GatewayError:
        return None  # what the gateway said about the create is what matters
