"""Sending a write again, after its outcome was found out and the agent said so."""

from __future__ import annotations

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.settle import LOOKS, Finding, Settlement, settle
from desktop_app.records.customer import Customer
from desktop_app.records.intent import Doubt, Purpose, Write

_NOT_DONE = {Write.CREATE: Finding.ABSENT, Write.UPDATE: Finding.OLD}


async def send_again(gateway: Gateway, doubt: Doubt) -> Customer | Settlement:
    """Look once more, at once, and send the same values again only if nothing has changed.

    A deletion is never sent from here: it has its own dialog. Raises :class:`GatewayError` as the
    write does; the doubt is given up once the new attempt is noted.
    """
    settlement = await settle(gateway, doubt, looks=LOOKS[:1])
    intent = doubt.intent
    if settlement.finding is not _NOT_DONE.get(intent.kind):
        return settlement
    purpose = Purpose(not_cards=intent.not_cards)
    if intent.kind is Write.CREATE:
        return await gateway.create(intent.values, replaces=doubt.number, purpose=purpose)
    if intent.uuid is None:
        return settlement
    before = settlement.current
    return await gateway.update(
        intent.uuid, intent.values, before=before, replaces=doubt.number, purpose=purpose
    )
