"""An unsaved edit is put back over the record as it is now, and hides nobody else's change."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.changes import UNSET, conflicts
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.records.draft import CustomerDraft, StoredEdit, decoded

LEJLA = Customer(
    uuid=Uuid("u-1"), name="Lejla Hadžić", phone="+387 61 1", metadata={"vip": True, "n": 1}
)
FIELDS = ("name", "phone", "email")
VALUES = st.none() | st.text(max_size=6)
ANY = (
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from((0.5, 1.0, -2.0))
    | st.text(max_size=3)
)
METADATA = st.dictionaries(st.sampled_from("abcd"), ANY.filter(lambda one: one is not None))


def edited(phone: str = "+387 61 2") -> CustomerDraft:
    draft = CustomerDraft.of(LEJLA).with_field("phone", phone).with_field("email", "l@x.ba")
    return draft.with_metadata(draft.metadata.set_key("vip", UNSET).set_key("note", 1.0))


def through_disk(draft: CustomerDraft) -> StoredEdit:
    kept = decoded(StoredEdit.of(draft).encoded())
    assert kept is not None
    return kept


def test_comes_back_as_it_was() -> None:
    kept = through_disk(edited())
    assert (kept.uuid, kept.who) == ("u-1", "Lejla Hadžić")
    back = kept.over(LEJLA)
    assert back is not None
    assert back.changes() == edited().changes()
    assert back.base == LEJLA


def test_shows_what_others_changed_elsewhere() -> None:
    now = Customer(uuid=LEJLA.uuid, name="Lejla Begić", phone=LEJLA.phone, metadata=LEJLA.metadata)
    back = through_disk(edited()).over(now)
    assert back is not None
    assert back.value("name") == "Lejla Begić"
    assert not back.is_edited("name")
    assert conflicts(back.changes(), back.base, now) == ()


def test_finds_what_others_changed_in_the_same_place() -> None:
    now = Customer(
        uuid=LEJLA.uuid, name=LEJLA.name, phone="+387 61 9", metadata={"vip": 2, "note": "x"}
    )
    back = through_disk(edited()).over(now)
    assert back is not None
    mine_and_theirs = conflicts(back.changes(), back.base, now)
    found = {conflict.mine.name: conflict.theirs for conflict in mine_and_theirs}
    assert found == {"phone": "+387 61 9", "vip": 2, "note": "x"}


def test_what_the_record_has_by_now_falls_away() -> None:
    kept = through_disk(edited())
    saved = Customer(
        uuid=LEJLA.uuid,
        name=LEJLA.name,
        phone="+387 61 2",
        email="l@x.ba",
        metadata={"n": 1, "note": 1.0},
    )
    assert kept.over(saved) is None


def test_a_card_number_is_not_kept() -> None:
    draft = edited().with_field("description", "card 4111 1111 1111 1111 please")
    draft = draft.with_metadata(draft.metadata.set_key("pan", "4111111111111111"))
    content = StoredEdit.of(draft).encoded()
    assert b"4111" not in content
    back = decoded(content)
    assert back is not None
    assert [change.name for change in back.changes.items] == ["email", "phone", "vip", "note"]


def test_a_new_customer_keeps_its_id() -> None:
    draft = (
        CustomerDraft.of_nobody()
        .with_field("merchant_customer_id", "cust-1")
        .with_field("name", "Ana")
    )
    kept = through_disk(draft)
    assert (kept.uuid, kept.who, kept.merchant_id) == ("", "Ana", "cust-1")


@given(
    st.dictionaries(st.sampled_from(FIELDS), VALUES),
    st.dictionaries(st.sampled_from(FIELDS), VALUES),
    METADATA,
    METADATA,
    METADATA,
)
def test_restoring_wants_what_the_agent_wanted(
    typed: dict[str, str | None],
    theirs: dict[str, str | None],
    before: dict[str, Json],
    mine: dict[str, Json],
    now: dict[str, Json],
) -> None:
    base = Customer(uuid=Uuid("u"), name="a", phone="b", metadata=before)
    current = msgspec.structs.replace(Customer(uuid=Uuid("u"), metadata=now), **theirs)
    draft = CustomerDraft.of(base)
    for name, value in typed.items():
        draft = draft.with_field(name, value)
    metadata = draft.metadata
    for key in {*before, *mine}:
        metadata = metadata.set_key(key, mine.get(key, UNSET))
    draft = draft.with_metadata(metadata)
    back = through_disk(draft).over(current)
    wanted = {(one.in_metadata, one.name): repr(one.new) for one in draft.changes().items}
    sends = [] if back is None else back.changes().items
    for change in sends:
        assert repr(change.new) == wanted[change.in_metadata, change.name]
    # Whatever is not sent is as the agent wanted it already.
    left = wanted.keys() - {(one.in_metadata, one.name) for one in sends}
    for in_metadata, name in left:
        has = current.metadata.get(name, UNSET) if in_metadata else getattr(current, name)
        assert repr(has) == wanted[in_metadata, name]


@given(st.text(st.characters(categories=("Cs", "L", "Cc")), max_size=9))
def test_any_text_survives(text: str) -> None:
    draft = CustomerDraft.of(LEJLA).with_field("description", text)
    kept = through_disk(draft)
    assert [one.new for one in kept.changes.items] == [text]


@given(st.binary(max_size=60))
def test_what_is_none_is_none(content: bytes) -> None:
    assert decoded(content) is None
