"""What is noted of a write before it leaves: enough to find out later whether it happened, and to
prove it once it did."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from desktop_app.records.changes import Change, Changes, value_of
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.fields import FIELDS
from desktop_app.records.intent import Intent, Purpose, Write, base_of


def creation(
    merchant_id: MerchantId, values: Mapping[str, Json], purpose: Purpose | None = None
) -> Intent:
    """A customer to be created."""
    name = values.get("name")
    return Intent(
        kind=Write.CREATE,
        merchant_id=merchant_id,
        values=dict(values),
        who=name if isinstance(name, str) and name else merchant_id,
        subjects=_texts(merchant_id, values.get("email"), values.get("phone")),
        **_of(purpose),
    )


def correction(
    uuid: Uuid,
    values: Mapping[str, Json],
    before: Customer | None,
    purpose: Purpose | None = None,
) -> Intent:
    """An update; ``before`` is the record as it was read just before."""
    intent = Intent(
        kind=Write.UPDATE,
        uuid=uuid,
        values=dict(values),
        who=uuid,
        subjects=_subjects(uuid, before),
        **_of(purpose),
    )
    if before is None:
        return intent
    places = Changes(
        tuple(
            Change(change.name, value_of(before, change), change.new, change.in_metadata)
            for change in intent.changes().items
        )
    )
    return msgspec.structs.replace(
        intent,
        merchant_id=before.merchant_customer_id,
        base=base_of(places),
        updated_at=before.updated_at,
        who=_who(before),
    )


def deletion(uuid: Uuid, before: Customer | None, purpose: Purpose | None = None) -> Intent:
    """A deletion; ``before`` is the record that the agent was shown."""
    intent = Intent(
        kind=Write.DELETE,
        uuid=uuid,
        who=uuid,
        subjects=_subjects(uuid, before),
        **_of(purpose),
    )
    if before is None:
        return intent
    return msgspec.structs.replace(
        intent,
        merchant_id=before.merchant_customer_id,
        updated_at=before.updated_at,
        who=_who(before),
        fields=_filled(before),
    )


def _who(customer: Customer) -> str:
    return customer.name or customer.merchant_customer_id or customer.uuid


def _of(purpose: Purpose | None) -> dict[str, Any]:
    return {} if purpose is None else msgspec.structs.asdict(purpose)


def _subjects(uuid: Uuid, before: Customer | None) -> tuple[str, ...]:
    if before is None:
        return (uuid,)
    return _texts(uuid, before.merchant_customer_id, before.email, before.phone)


def _texts(*values: Json) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str) and value)


def _filled(customer: Customer) -> tuple[str, ...]:
    """The names of the fields in which the record has something."""
    names = (*(field.name for field in FIELDS), "metadata")
    filled = {name for name in names if getattr(customer, name)}
    if customer.metadata_unreadable:
        filled.add("metadata")
    return tuple(name for name in names if name in filled)
