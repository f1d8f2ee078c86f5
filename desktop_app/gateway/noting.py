"""What is noted of a write before it leaves: enough to find out later whether it happened."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.records.changes import Change, Changes, value_of
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.intent import Intent, Write, base_of


def creation(merchant_id: MerchantId, values: Mapping[str, Json]) -> Intent:
    """A customer to be created."""
    name = values.get("name")
    return Intent(
        kind=Write.CREATE,
        merchant_id=merchant_id,
        values=dict(values),
        who=name if isinstance(name, str) and name else merchant_id,
    )


def correction(uuid: Uuid, values: Mapping[str, Json], before: Customer | None) -> Intent:
    """An update; ``before`` is the record as it was read just before."""
    intent = Intent(kind=Write.UPDATE, uuid=uuid, values=dict(values), who=uuid)
    if before is None:
        return intent
    places = Changes(
        tuple(
            Change(change.name, value_of(before, change), change.new, change.in_metadata)
            for change in intent.changes().items
        )
    )
    return Intent(
        kind=Write.UPDATE,
        uuid=uuid,
        merchant_id=before.merchant_customer_id,
        values=dict(values),
        base=base_of(places),
        updated_at=before.updated_at,
        who=_who(before),
    )


def deletion(uuid: Uuid, before: Customer | None) -> Intent:
    """A deletion; ``before`` is the record that the agent was shown."""
    if before is None:
        return Intent(kind=Write.DELETE, uuid=uuid, who=uuid)
    return Intent(
        kind=Write.DELETE,
        uuid=uuid,
        merchant_id=before.merchant_customer_id,
        updated_at=before.updated_at,
        who=_who(before),
    )


def _who(customer: Customer) -> str:
    return customer.name or customer.merchant_customer_id or customer.uuid
