"""Sending a write again, after its outcome was found out and the agent said so."""

from __future__ import annotations

import asyncio

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.save import Taken, create_again, look_before
from desktop_app.gateway.settle import Finding, Looking, Settlement
from desktop_app.records.changes import between
from desktop_app.records.customer import Customer, Json
from desktop_app.records.intent import Doubt, Purpose, Write


async def send_again(
    gateway: Gateway,
    doubt: Doubt,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
) -> Customer | Settlement:
    """Look once more, right before, and send the same values again only if nothing has changed.

    A deletion is never sent from here: it has its own dialog. Raises :class:`GatewayError` as the
    write does; the doubt is given up once the new attempt is done or in doubt itself.
    """
    intent = doubt.intent
    purpose = Purpose(not_cards=intent.not_cards)
    if intent.kind is Write.CREATE:
        answer = await create_again(gateway, intent.values, doubt, wait, looking, purpose=purpose)
        if isinstance(answer, Taken):
            return Settlement(finding=Finding.CONFLICT, current=answer.existing)
        return answer
    settlement = await look_before(gateway, doubt, wait, looking)
    is_not_done = intent.kind is Write.UPDATE and settlement.finding is Finding.OLD
    if not is_not_done or intent.uuid is None:
        return settlement
    before = settlement.current
    return await gateway.update(
        intent.uuid, intent.values, before=before, replaces=doubt.number, purpose=purpose
    )


async def update_again(
    gateway: Gateway,
    shown: Customer,
    values: dict[str, Json],
    doubt: Doubt,
    wait: Wait = asyncio.sleep,
    *,
    purpose: Purpose | None = None,
) -> Customer | Settlement:
    """Send ``values``, which the agent confirmed over ``shown``, after an update of the same
    customer that is in ``doubt``: that one may have arrived while the agent was reading.

    A :class:`Settlement` when nothing was sent, because the record is not what was shown any more.
    Raises as :meth:`Gateway.update` does.
    """
    found = await look_before(gateway, doubt, wait)
    current = found.current
    if current is None or current.is_deleted or between(shown, current):
        return found
    return await gateway.update(
        shown.uuid, values, before=current, replaces=doubt.number, purpose=purpose
    )
