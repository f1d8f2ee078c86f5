"""Metadata as the grid edits them: what the patch does at the gateway, and that types are kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.changes import Changes, same
from desktop_app.records.customer import Json
from desktop_app.records.metadata import (
    JsonType,
    MetadataEdit,
    MetadataRefusal,
    MetadataRefusedError,
    MetadataRowState,
    as_json,
    as_text,
    converted,
    kind_of,
    read_as,
    read_json,
)

_numbers = st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
_leaves = st.none() | st.booleans() | _numbers | st.text(max_size=12)
values: st.SearchStrategy[Json] = st.recursive(
    _leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
keys = st.sampled_from(["tier", "orders", "vip", "naïve", "čćž", "a", "b", ""]) | st.text(
    max_size=6
)
metadata = st.dictionaries(keys, values, max_size=6)


def at_the_gateway(old: dict[str, Json], sent: dict[str, Json]) -> dict[str, Json]:
    """What an update does: given keys change, null removes, the rest stays (Customers API)."""
    new = {**old, **sent}
    return {key: value for key, value in new.items() if key not in sent or value is not None}


def one_step(data: st.DataObject, edit: MetadataEdit) -> MetadataEdit:
    step = data.draw(st.sampled_from(["add", "rename", "set", "remove", "restore"]))
    if step == "add" or not edit.rows:
        return edit.add(data.draw(keys), data.draw(values))
    number = data.draw(st.sampled_from([row.number for row in edit.rows]))
    if step == "rename":
        return edit.rename(number, data.draw(keys))
    if step == "set":
        return edit.set_value(number, data.draw(values))
    return edit.remove(number) if step == "remove" else edit.restore(number)


@given(metadata, st.data())
def test_the_patch_turns_the_old_metadata_into_the_new(
    old: dict[str, Json], data: st.DataObject
) -> None:
    edit = MetadataEdit.of(old)
    for _ in range(data.draw(st.integers(0, 8))):
        try:
            edit = one_step(data, edit)
        except MetadataRefusedError:
            continue
    body = Changes(edit.changes()).body().get("metadata", {})
    assert isinstance(body, dict)
    assert same(at_the_gateway(old, body), edit.result())
    live = [row.key for row in edit.rows if not row.removed]
    assert len(live) == len(set(live)), "a key stands twice"


@given(metadata)
def test_metadata_nobody_touched_send_nothing(old: dict[str, Json]) -> None:
    edit = MetadataEdit.of(old)
    assert edit.changes() == ()
    assert all(edit.state(row) is MetadataRowState.SAME for row in edit.rows)


@given(values)
def test_json_text_reads_back_as_the_same_value_and_type(value: Json) -> None:
    assert same(read_json(as_json(value)), value)
    if value is not None:
        assert same(read_as(kind_of(value), as_text(value)), value)


@given(metadata.filter(bool), st.data())
def test_restoring_a_row_takes_every_step_back(old: dict[str, Json], data: st.DataObject) -> None:
    edit = MetadataEdit.of(old)
    row = data.draw(st.sampled_from(edit.rows))
    assert edit.remove(row.number).restore(row.number) == edit
    try:
        changed = edit.set_value(row.number, "other").rename(row.number, "zz-other")
    except MetadataRefusedError:
        return
    assert changed.restore(row.number) == edit


@pytest.mark.parametrize("typed", ["14", "1.0", "true", "null", '"quoted"', "[1]", "007"])
def test_plain_text_typed_into_a_text_stays_a_text(typed: str) -> None:
    assert read_as(JsonType.TEXT, typed) == typed


@pytest.mark.parametrize("one", ["1", 1, 1.0, True, [1], 10**25])
def test_values_that_look_alike_are_different_changes(one: Json) -> None:
    others: tuple[Json, ...] = ("1", 1, 1.0, True, [1], 10**25)
    for other in others:
        edit = MetadataEdit.of({"k": one}).set_value(0, other)
        assert bool(edit.changes()) == (type(one) is not type(other) or one != other)


def test_a_rename_sends_the_old_key_as_null_and_the_new_one_with_the_same_value() -> None:
    edit = MetadataEdit.of({"teir": "gold", "n": 1}).rename(0, "tier")
    assert Changes(edit.changes()).body() == {"metadata": {"teir": None, "tier": "gold"}}
    assert edit.state(edit.row(0)) is MetadataRowState.RENAMED


def test_a_key_that_is_there_already_is_refused() -> None:
    edit = MetadataEdit.of({"tier": "gold", "n": 1})
    with pytest.raises(MetadataRefusedError) as added:
        edit.add("tier", "x")
    with pytest.raises(MetadataRefusedError) as renamed:
        edit.rename(1, "tier")
    assert added.value.reason is renamed.value.reason is MetadataRefusal.DUPLICATE_KEY


def test_a_removed_key_added_again_is_one_row_with_the_new_value() -> None:
    edit = MetadataEdit.of({"tier": "gold"}).remove(0).add("tier", "silver")
    assert [row.key for row in edit.rows] == ["tier"]
    assert Changes(edit.changes()).body() == {"metadata": {"tier": "silver"}}


def test_a_removed_key_whose_name_is_taken_meanwhile_cannot_be_restored() -> None:
    edit = MetadataEdit.of({"a": 1, "b": 2}).remove(0).rename(1, "a")
    with pytest.raises(MetadataRefusedError):
        edit.restore(0)


@pytest.mark.parametrize(
    ("value", "kind", "becomes"),
    [
        ("14", JsonType.NUMBER, 14),
        ("1.0", JsonType.NUMBER, 1.0),
        (True, JsonType.NUMBER, 1),
        (14, JsonType.TEXT, "14"),
        ("", JsonType.NUMBER, 0),
        ("", JsonType.TRUE_FALSE, False),
        ("TRUE", JsonType.TRUE_FALSE, True),
        (1, JsonType.TRUE_FALSE, True),
        ("gold", JsonType.STRUCTURE, ["gold"]),
        ('{"a": 1}', JsonType.STRUCTURE, {"a": 1}),
        ({"a": [1.0]}, JsonType.TEXT, '{"a": [1.0]}'),
        (None, JsonType.TEXT, ""),
    ],
)
def test_another_type_keeps_what_the_value_says(value: Json, kind: JsonType, becomes: Json) -> None:
    assert same(converted(value, kind), becomes)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("gold", JsonType.NUMBER),
        ("yes", JsonType.TRUE_FALSE),
        (14, JsonType.TRUE_FALSE),
        ("[1", JsonType.STRUCTURE),
        ("NaN", JsonType.NUMBER),
        ("1e999", JsonType.NUMBER),
        ("9" * 5000, JsonType.NUMBER),
        ([1, 2], JsonType.NUMBER),
        ("x", JsonType.NOTHING),
    ],
)
def test_another_type_that_would_lose_the_value_is_refused(value: Json, kind: JsonType) -> None:
    with pytest.raises(MetadataRefusedError):
        converted(value, kind)


def test_a_million_brackets_are_refused_and_do_not_crash() -> None:
    with pytest.raises(MetadataRefusedError):
        read_as(JsonType.STRUCTURE, "[" * 1_000_000)


@given(st.text(max_size=40))
def test_reading_any_text_as_any_type_gives_that_type_or_refuses(text: str) -> None:
    for kind in JsonType:
        try:
            value = read_as(kind, text)
        except MetadataRefusedError:
            continue
        assert kind_of(value) is kind
        json.dumps(value, allow_nan=False)
