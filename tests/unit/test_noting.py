"""What is noted of a write before it leaves is enough to settle it, and to prove it."""

from __future__ import annotations

from desktop_app.gateway.journalled import intent_to_create, intent_to_delete, intent_to_update
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.writes import Purpose

UUID = Uuid("4b281da4-7d13-4f3a-9b68-aa10c59aa0fb")
LEJLA = Customer(
    uuid=UUID,
    merchant_customer_id=MerchantId("cust-1"),
    name="Lejla Hadžić",
    email="lejla@example.ba",
    phone="+387 61 000 111",
    city="",
    metadata={"vip": True},
)
PURPOSE = Purpose(reason="Request", ticket="HD-1", batch="b1", row=4, cards=2)
SUBJECTS = (UUID, "cust-1", "lejla@example.ba", "+387 61 000 111")


def test_a_deletion_names_who_it_was_and_which_fields_had_something() -> None:
    intent = intent_to_delete(UUID, LEJLA, PURPOSE)
    assert intent.subjects == SUBJECTS
    assert intent.field_names() == ("merchant_customer_id", "name", "email", "phone", "metadata")
    assert (intent.reason, intent.ticket, intent.cards) == ("Request", "HD-1", 2)
    assert (intent.batch, intent.row) == ("b1", 4)
    assert intent_to_delete(UUID, None).subjects == (UUID,)


def test_an_update_names_who_it_was_before() -> None:
    intent = intent_to_update(UUID, {"phone": "061", "metadata": {"vip": None}}, LEJLA, PURPOSE)
    assert intent.subjects == SUBJECTS
    assert intent.field_names() == ("phone", "metadata.vip")
    assert intent.base == {"phone": "+387 61 000 111", "metadata": {"vip": True}}
    assert (intent.batch, intent.row) == ("b1", 4)
    assert intent_to_update(UUID, {"phone": "061"}, None).subjects == (UUID,)


def test_a_creation_names_who_it_is_to_be() -> None:
    values = {"name": "Lejla", "email": "l@example.ba", "phone": None}
    intent = intent_to_create(MerchantId("cust-1"), {**values, "metadata": {}}, PURPOSE)
    assert intent.subjects == ("cust-1", "l@example.ba")
    assert intent.ticket == "HD-1"
