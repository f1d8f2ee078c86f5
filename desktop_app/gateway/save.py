"""Creating a customer: one ask of the window that takes more than one call.

The gateway says in unknown words that a merchant ID is taken (its document names no shape), so a
refused create is followed by a look-up, which writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.records.customer import Customer, Json, MerchantId


class Taken(msgspec.Struct, frozen=True):
    """The gateway refused to create the customer, and another one has that merchant ID."""

    existing: Customer
    refusal: GatewayError


async def create_unless_taken(gateway: Gateway, values: Mapping[str, Json]) -> Customer | Taken:
    """Create a customer from ``values``; sent once, never again from here.

    Raises :class:`GatewayError` as :meth:`Gateway.create` does. When the values were refused and
    somebody has the merchant ID already, the answer is :class:`Taken`.
    """
    try:
        return await gateway.create(values)
    except GatewayError as refusal:
        existing = await _holder(gateway, values, refusal)
        if existing is None:
            raise
        return Taken(existing, refusal)


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
