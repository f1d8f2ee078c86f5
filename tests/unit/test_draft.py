"""A draft: only what was touched is ever sent."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.changes import (
    UNSET,
    Change,
    Changes,
    UpdateEffect,
    between,
    effect_of,
    still_needed,
)
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.draft import CustomerDraft, offered_id, typed
from desktop_app.records.fields import FIELDS

LEJLA = Customer(
    uuid=Uuid("4b281da4"),
    merchant_customer_id=MerchantId("cust-1"),
    name="Lejla\u2028Hadžić",
    phone="+387 61 000 111",
    city="",
    metadata={"tier": "gold", "orders": 14},
)
names = st.sampled_from([rule.name for rule in FIELDS])
texts = st.none() | st.text(max_size=5)


def test_only_changed_fields_are_sent() -> None:
    draft = CustomerDraft.of(LEJLA).with_field("phone", "+387 61 222 333").with_field("email", None)
    assert draft.changes().body() == {"phone": "+387 61 222 333"}


@given(st.lists(st.tuples(names, texts), max_size=6))
def test_a_draft_sends_exactly_what_differs(steps: list[tuple[str, str | None]]) -> None:
    draft = CustomerDraft.of(LEJLA)
    for name, value in steps:
        draft = draft.with_field(name, value)
    body = draft.changes().body()
    assert set(body) == {n.name for n in FIELDS if draft.value(n.name) != draft.saved(n.name)}
    for name in body:
        draft = draft.with_field(name, draft.saved(name))
    assert not draft.changes()


def test_an_emptied_field_is_unset_unless_the_gateway_had_an_empty_text() -> None:
    assert typed("old", "") is None
    assert typed(None, "") is None
    assert typed("", "") == ""
    assert typed("old", "x") == "x"


def test_unset_empty_and_unchanged_send_three_different_things() -> None:
    draft = CustomerDraft.of(LEJLA)
    assert draft.with_field("phone", None).changes().body() == {"phone": None}
    assert draft.with_field("phone", "").changes().body() == {"phone": ""}
    assert draft.with_field("city", "").changes().body() == {}


def test_edits_move_onto_a_newer_record() -> None:
    draft = CustomerDraft.of(LEJLA).with_field("phone", "1")
    draft = draft.with_metadata(draft.metadata.set_key("tier", "silver").set_key("orders", UNSET))
    newer = Customer(uuid=LEJLA.uuid, phone="2", email="x@y.z", metadata={"tier": "gold", "n": 1})
    moved = draft.on(newer, draft.changes())
    assert moved.value("email") == "x@y.z"
    assert moved.changes().body() == {"phone": "1", "metadata": {"tier": "silver"}}


def test_what_the_gateway_has_already_is_not_sent_again() -> None:
    mine = Changes((Change("phone", "1", "2"), Change("tier", "a", UNSET, in_metadata=True)))
    now = Customer(uuid=LEJLA.uuid, phone="2", metadata={"tier": "b"})
    assert still_needed(mine, now).items == (Change("tier", "b", UNSET, in_metadata=True),)


def test_a_record_read_again_tells_whether_a_lost_update_happened() -> None:
    after = Customer(uuid=LEJLA.uuid, name=LEJLA.name, phone="2", metadata={"tier": "silver"})
    sent = between(LEJLA, after)
    assert effect_of(sent, after) is UpdateEffect.DONE
    assert effect_of(sent, LEJLA) is UpdateEffect.NOT_DONE
    half = Customer(uuid=LEJLA.uuid, phone="2", metadata={"tier": "gold"})
    assert effect_of(sent, half) is UpdateEffect.PARTLY
    other = Customer(uuid=LEJLA.uuid, phone="2", metadata={"tier": "bronze"})
    assert effect_of(sent, other) is UpdateEffect.MIXED


def test_offered_ids_sort_by_time_and_fit_the_field() -> None:
    now = int(time.time())
    ids = [offered_id(now + later, b"\x00\xff\x10\x80\x01") for later in (0, 1, 40, 90_000)]
    assert ids == sorted(set(ids))
    assert all(len(one) == len("cust-1234567-12345678") for one in ids)
    assert offered_id(now, b"\x00\x00\x00\x00\x01") != offered_id(now, b"\x00\x00\x00\x00\x02")
