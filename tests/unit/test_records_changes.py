"""What an update sends, and where two people changed the same thing."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.changes import UNSET, Change, Changes, between, conflicts, same
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.records.fields import FIELDS, RULES

BASE = Customer(
    uuid=Uuid("4b281da4-d145-4233-b957-2018cf9aa0fb"),
    name="Lejla",
    phone="+387 61 000 111",
    metadata={"tier": "gold", "orders": 14},
)


def changed(**changes: Any) -> Customer:
    return msgspec.structs.replace(BASE, **changes)


def test_nothing_changed_sends_nothing() -> None:
    assert not between(BASE, changed())
    assert between(BASE, changed()).body() == {}


def test_only_changed_fields_are_sent() -> None:
    changes = between(BASE, changed(name="Lejla H.", city="Tuzla", phone=None))
    assert changes.body() == {"name": "Lejla H.", "city": "Tuzla", "phone": None}
    assert [change.name for change in changes.items] == ["name", "phone", "city"]


def test_an_empty_text_is_not_the_same_as_none() -> None:
    assert between(BASE, changed(city="")).body() == {"city": ""}


def test_only_changed_metadata_keys_are_sent_and_a_removed_one_as_null() -> None:
    changes = between(BASE, changed(metadata={"orders": 15, "new": [1]}))
    assert changes.body() == {"metadata": {"tier": None, "orders": 15, "new": [1]}}


@pytest.mark.parametrize(("old", "new"), [(1, "1"), (1, 1.0), (1, True), (0, False), ([], {})])
def test_a_change_of_type_is_a_change(old: Json, new: Json) -> None:
    was, now = changed(metadata={"key": old}), changed(metadata={"key": new})
    assert between(was, now).items == (Change("key", old, new, in_metadata=True),)


def test_the_order_of_keys_is_no_change() -> None:
    assert same({"a": 1, "b": [{"c": 1, "d": 2}]}, {"b": [{"d": 2, "c": 1}], "a": 1})
    assert not same({"a": 1}, {"a": 1, "b": None})
    assert not same([1, 2], [2, 1])


def test_a_conflict_is_the_same_place_with_another_value() -> None:
    mine = between(BASE, changed(name="Mine", metadata={"tier": "mine", "orders": 14}))
    theirs = changed(name="Theirs", phone=None, metadata={"orders": 14})
    found = conflicts(mine, BASE, theirs)
    assert [(conflict.mine.name, conflict.theirs) for conflict in found] == [
        ("name", "Theirs"),
        ("tier", UNSET),
    ]


def test_a_field_and_a_metadata_key_of_one_name_are_two_places() -> None:
    mine = between(BASE, changed(metadata={**BASE.metadata, "name": "x"}))
    assert conflicts(mine, BASE, changed(name="Theirs")) == ()


def test_the_same_change_by_both_is_no_conflict() -> None:
    both = changed(name="Lejla H.", metadata={})
    assert conflicts(between(BASE, both), BASE, both) == ()


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
RECORDS = st.builds(
    changed,
    name=st.none() | st.text(max_size=3),
    email=st.none() | st.text(max_size=3),
    metadata=st.dictionaries(st.text("abc", max_size=1), VALUES.filter(lambda v: v is not None)),
)


@given(RECORDS, RECORDS)
def test_what_is_sent_makes_the_old_record_the_new_one(old: Customer, new: Customer) -> None:
    body = between(old, new).body()
    metadata = dict(old.metadata)
    sent = body.pop("metadata", {})
    assert isinstance(sent, dict)
    for key, value in sent.items():
        metadata.pop(key, None)
        if value is not None:
            metadata[key] = value
    assert not between(msgspec.structs.replace(old, **body, metadata=metadata), new)


def test_the_documented_fields_and_their_lengths() -> None:
    # "Request body" of the Customers API page.
    assert {rule.name: (rule.shortest, rule.longest) for rule in FIELDS} == {
        "merchant_customer_id": (1, 100),
        "description": (1, 200),
        "email": (1, 200),
        "name": (1, 50),
        "phone": (1, 30),
        "zip_code": (1, 9),
        "city": (3, 30),
        "address": (3, 100),
        "country": (2, 2),
    }
    assert all(RULES[rule.name] is rule for rule in FIELDS)
    assert {rule.name for rule in FIELDS} <= set(Customer.__struct_fields__)


def test_changes_are_truthy_only_with_items() -> None:
    assert not Changes()
    assert Changes((Change("name", None, "x"),))
