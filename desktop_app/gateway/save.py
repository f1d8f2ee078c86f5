"""Creating a customer: one ask of the window that takes more than one call.

The gateway says in unknown words that a merchant ID is taken (its document names no shape), so a
refused create is followed by a look-up, which writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.settle import Finding, judge
from desktop_app.records.customer import Customer, Json, MerchantId
from desktop_app.records.intent import Intent, Purpose, Write


class Taken(msgspec.Struct, frozen=True):
    """The gateway refused to create the customer, and another one has that merchant ID."""

    existing: Customer
    refusal: GatewayError


async def create_unless_taken(
    gateway: Gateway,
    values: Mapping[str, Json],
    *,
    replaces: int | None = None,
    purpose: Purpose | None = None,
) -> Customer | Taken:
    """Create a customer from ``values``; sent once, never again from here.

    ``replaces``: the number of the doubt that is sent anew, after ``settle`` found nobody.
    ``purpose``: for the evidence, never sent.
    Raises :class:`GatewayError` as :meth:`Gateway.create` does. When the values were refused and
    somebody has the merchant ID already, the answer is :class:`Taken`; after a doubt that somebody
    may be the very customer, created late, who is then the answer.
    """
    try:
        return await gateway.create(values, replaces=replaces, purpose=purpose)
    except GatewayError as refusal:
        existing = await _holder(gateway, values, refusal)
        if existing is None:
            raise
        if replaces is not None and _is_ours(existing, values):
            return existing
        return Taken(existing, refusal)


def _is_ours(existing: Customer, values: Mapping[str, Json]) -> bool:
    """Whether the first attempt, whose answer was lost, created it after all, only late."""
    intent = Intent(kind=Write.CREATE, values=dict(values))
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
