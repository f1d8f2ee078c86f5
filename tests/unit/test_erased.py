"""Erased means erased, here too: after an erasure no value of the person is left in any table or
file, whichever way it was found out; and nothing of anybody else is lost."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.batch.rows import repeated
from desktop_app.journal.database import SCHEMA_VERSION
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import JournalCondition
from desktop_app.journal.set_aside import SetAsideResult
from desktop_app.records.batch import BatchRow, BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.draft import CustomerDraft, StoredEdit
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.records.spelling import PersonName
from desktop_app.records.writes import (
    EntryKind,
    Intent,
    JournalQuery,
    NewEntry,
    WriteKind,
    WriteOutcome,
)
from tests.erased_scan import found
from tests.unit.journal_room import (
    SHOP,
    Room,
    bare,
    batch_of,
    drop_draft,
    flip,
    keep_draft,
    run,
    until,
)

OTHER_SHOP = msgspec.structs.replace(SHOP, profile_id="p2", profile="Other shop")

ANA = Customer(
    uuid=Uuid("4b281da4-7d13-4f3a-9b68-00000000000a"),
    merchant_customer_id=MerchantId("cust-0007"),
    name="Kanarinka Hadžić",
    email="Kanarinka@posta.example.hr",
    phone="+387 61 973 511",
    city="Kanarigrad",
    description="čeka kanarinca",
)
VALUES = ("Kanarinka", "Hadžić", "kanarinka@posta", "61 973 511", "Kanarigrad", "čeka kanarinca")
EMIR = Customer(
    uuid=Uuid("4b281da4-7d13-4f3a-9b68-00000000000e"),
    merchant_customer_id=MerchantId("cust-0008"),
    name="Emir Susjedić",
    email="emir@susjed.example.hr",
    phone="+387 62 111 000",
    city="Susjedgrad",
)
HIS_VALUES = ("Emir Susjedić", "emir@susjed", "62 111 000", "Susjedgrad")


def line_of(one: Customer) -> str:
    """A line of a list that says all there is."""
    named = {"merchant_customer_id": one.merchant_customer_id, "name": one.name}
    return msgspec.json.encode({**named, "email": one.email, "phone": one.phone}).decode()


def row_of(one: Customer, number: int, **more: Any) -> BatchRow:
    """As it was looked up."""
    fields: dict[str, Any] = {
        "typed": line_of(one),
        "uuid": one.uuid,
        "merchant_id": one.merchant_customer_id,
        "name": one.name,
        "email": one.email,
        "phone": one.phone,
        "city": one.city,
        "resolution": RowResolution.FOUND,
        **more,
    }
    return BatchRow(number=number, line=number, **fields)


def rows_of(one: Customer, first: int) -> list[BatchRow]:
    """The person on five lines: found, twice again, not looked up yet, and by a wrong ID."""
    found_row = row_of(one, first, more={"description": one.description or "", "city": one.city})
    text = line_of(one)
    return [
        found_row,
        repeated(row_of(one, first + 1)),
        BatchRow(number=first + 2, line=1, typed=text, resolution=RowResolution.DUPLICATE),
        BatchRow(
            number=first + 3, line=1, typed=text, said=PersonName(one.name or "", one.email or "")
        ),
        BatchRow(
            number=first + 4,
            line=1,
            typed=f"{one.name}; {one.email}",
            resolution=RowResolution.NOT_FOUND,
        ),
    ]


def edited(one: Customer, number: int) -> BatchRow:
    old: dict[str, Json] = {"phone": one.phone, "metadata": {"note": one.description}}
    new: dict[str, Json] = {"phone": f"{one.phone} / 2", "metadata": {"note": one.city}}
    return row_of(one, number, base=old, values=new, outcome=RowOutcome.DONE)


def update_of(one: Customer) -> Intent:
    return Intent(
        kind=WriteKind.UPDATE,
        uuid=one.uuid,
        values={"email": one.email, "metadata": {"note": one.description}},
        base={"email": f"old.{one.email}", "metadata": {}},
        who=one.name or "",
    )


def creation_of(one: Customer) -> Intent:
    values: dict[str, Json] = {"name": one.name, "phone": one.phone}
    return Intent(
        kind=WriteKind.CREATE,
        merchant_id=one.merchant_customer_id,
        values=values,
        who=one.name or "",
    )


def deletion_of(one: Customer, batch: str = "", row: int = 0) -> Intent:
    subjects = (one.uuid, one.merchant_customer_id, one.email, one.phone)
    return Intent(
        kind=WriteKind.DELETE,
        uuid=one.uuid,
        merchant_id=one.merchant_customer_id,
        who=one.name or "",
        subjects=tuple(each for each in subjects if each),
        batch=batch,
        row=row,
    )


async def plant(part: Journal, one: Customer, first: int = 1) -> None:
    """All that the program could have kept of a customer, in every table that can hold any."""
    other = Journal(part.file, OTHER_SHOP)
    batch = batch_of("looked-up")
    looked_up = msgspec.structs.replace(batch, task=BatchTask.LOOK_UP, rows=100, values={})
    await part.save_batch(looked_up)
    await part.save_rows("looked-up", rows_of(one, first))
    await other.save_batch(msgspec.structs.replace(looked_up, id="of the other shop"))
    await other.save_rows("of the other shop", rows_of(one, first)[:2])
    await part.save_batch(msgspec.structs.replace(looked_up, id="edited", task=BatchTask.EDIT))
    await part.save_rows("edited", [edited(one, first)])
    alone = msgspec.structs.replace(looked_up, id=f"alone {one.uuid}", task=BatchTask.EDIT, rows=1)
    await part.save_batch(msgspec.structs.replace(alone, values={"city": one.city}))
    await part.save_rows(alone.id, [edited(one, 1)])
    await part.save_batch(msgspec.structs.replace(batch, id="erasing", rows=100, values={}))
    await part.save_rows("erasing", rows_of(one, first))
    draft = CustomerDraft.of(one).with_field("phone", f"{one.phone} / 3")
    new = CustomerDraft.of_nobody().with_field("name", one.name)
    new = new.with_field("merchant_customer_id", one.merchant_customer_id)
    for key, journal, kept in (("a", part, draft), ("b", part, new), ("c", other, draft)):
        await keep_draft(journal, f"{key} {first}", StoredEdit.of(kept).encoded())
    for intent in (update_of(one), creation_of(one), deletion_of(one)):
        await part.end(await part.begin(intent), WriteOutcome.UNKNOWN)
    for journal in (part, other):
        journal.remember_look_up(RecentLookUp.of(one))


async def erase_alone(room: Room, part: Journal) -> None:
    await part.end(await part.begin(deletion_of(ANA)), WriteOutcome.DONE)


async def erase_in_a_batch(room: Room, part: Journal) -> None:
    number = await part.begin(deletion_of(ANA, "erasing", 1))
    await part.end(number, WriteOutcome.DONE, row=row_of(ANA, 1, outcome=RowOutcome.DONE))


async def erase_and_tell_the_row_later(room: Room, part: Journal) -> None:
    number = await part.begin(deletion_of(ANA, "erasing", 1))
    await part.end(number, WriteOutcome.DONE)
    await part.save_rows("erasing", [row_of(ANA, 1, outcome=RowOutcome.NOT_READ_AGAIN)])


async def find_out_after_a_restart(room: Room, part: Journal) -> None:
    number = await part.begin(deletion_of(ANA, "erasing", 1))
    await part.end(number, WriteOutcome.UNKNOWN)
    part.file.suspend()
    part.file.resume()
    doubts = await part.in_doubt("erasing")
    assert [doubt.number for doubt in doubts] == [number]
    await part.end(number, WriteOutcome.DONE)


async def find_out_by_reading_alone(room: Room, part: Journal) -> None:
    await part.add(
        NewEntry(act=EntryKind.READ_AGAIN, outcome="DELETED", subjects=deletion_of(ANA).subjects)
    )


WAYS: list[Callable[[Room, Journal], Coroutine[Any, Any, None]]] = [
    erase_alone,
    erase_in_a_batch,
    erase_and_tell_the_row_later,
    find_out_after_a_restart,
    find_out_by_reading_alone,
]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.mark.parametrize("erase", WAYS)
def test_no_value_of_an_erased_person_is_left(
    room: Room, erase: Callable[[Room, Journal], Coroutine[Any, Any, None]]
) -> None:
    with room.opened() as part:
        run(plant(part, ANA))
        run(plant(part, EMIR, first=20))
        his = found(room.folder, HIS_VALUES)
        assert len({place.rpartition(": ")[0] for place in found(room.folder, VALUES)}) >= 4
        run(erase(room, part))
        until(lambda: room.log.stat().st_size == 0)
        assert found(room.folder, VALUES) == []
    assert found(room.folder, VALUES) == []
    for places in (his, found(room.folder, HIS_VALUES)):
        assert {place.rpartition(": ")[2] for place in places} == set(HIS_VALUES)


def test_each_place_of_the_plant_is_found_by_the_scan(room: Room) -> None:
    """What proves that the scan would see it."""
    with room.opened() as part:
        run(plant(part, ANA))
    tables = {place.split(", ")[1].split(":")[0] for place in found(room.folder, VALUES)}
    assert tables >= {"batch_row", "batch", "draft", "intent", "meta", "its pages"}


def test_what_is_left_of_rows(room: Room) -> None:
    """An erase batch keeps IDs, without which its certificate could name nobody; the others keep
    that there was a line."""
    with room.opened() as part:
        run(plant(part, ANA))
        run(plant(part, EMIR, first=20))
        run(erase_alone(room, part))
        looked_up, erasing = run(part.rows("looked-up")), run(part.rows("erasing"))
        assert [row.number for row in looked_up] == [1, 2, 3, 4, 5, 20, 21, 22, 23, 24]
        for row in looked_up[:5]:
            bare_row = BatchRow(number=row.number, line=row.line, typed="")
            assert row == msgspec.structs.replace(bare_row, resolution=RowResolution.DELETED)
        assert list(looked_up[5:]) == rows_of(EMIR, 20)
        assert list(erasing[5:]) == rows_of(EMIR, 20)
        known = {(row.typed, row.uuid, row.merchant_id) for row in erasing[:2]}
        assert known == {("cust-0007", ANA.uuid, "cust-0007")}
        assert [row.typed for row in erasing[2:5]] == ["cust-0007", "cust-0007", ""]
        assert [row.resolution for row in erasing[:5]] == [
            row.resolution for row in rows_of(ANA, 1)
        ]
        assert run(part.rows("edited"))[1] == edited(EMIR, 20)
        kept = {batch.id for batch in run(part.batches())}
        assert kept == {"looked-up", "edited", "erasing", f"alone {EMIR.uuid}"}


def test_what_is_left_of_doubts_and_edits(room: Room) -> None:
    with room.opened() as part:
        run(plant(part, ANA))
        run(plant(part, EMIR, first=20))
        run(erase_alone(room, part))
        doubts = [doubt.intent for doubt in run(part.in_doubt())]
        # A deletion is found out to its end; a change of somebody who is gone is moot.
        assert [(intent.kind, intent.who) for intent in doubts] == [
            (WriteKind.DELETE, "cust-0007"),
            (WriteKind.UPDATE, EMIR.name),
            (WriteKind.CREATE, EMIR.name),
            (WriteKind.DELETE, EMIR.name),
        ]
        assert (doubts[0].uuid, doubts[0].merchant_id) == (ANA.uuid, "cust-0007")
        assert doubts[1].values == update_of(EMIR).values
        gone = run(part.entries(JournalQuery(outcome="GONE")))
        assert [entry.act for entry in gone] == [EntryKind.CREATE, EntryKind.UPDATE]
        assert [draft.key for draft in run(part.drafts())] == ["a 20", "b 20"]
        assert run(part.verify()).is_sound


def test_what_a_window_still_holds_does_not_come_back(room: Room) -> None:
    """Rows and edits that were read before the erasure, and are noted after it."""
    with room.opened() as part:
        run(plant(part, ANA))
        run(erase_alone(room, part))
        run(part.save_rows("looked-up", [row_of(ANA, 1, left_out=True)]))
        run(part.save_rows("edited", [edited(ANA, 1)]))
        run(part.save_rows("erasing", [row_of(ANA, 1, outcome=RowOutcome.STILL_ANSWERED)]))
        alone = msgspec.structs.replace(batch_of(f"alone {ANA.uuid}"), stage=BatchStage.RUNNING)
        run(part.save_batch(msgspec.structs.replace(alone, values={"city": ANA.city})))
        draft = StoredEdit.of(CustomerDraft.of(ANA).with_field("city", "Kanarigrad 2")).encoded()
        run(keep_draft(part, "a 1", draft))
        run(keep_draft(part, "new key", draft))
        assert run(part.drafts()) == ()
        assert run(part.rows("looked-up"))[0].left_out
        assert run(part.rows("erasing"))[0].outcome is RowOutcome.STILL_ANSWERED
    assert found(room.folder, VALUES) == []


def test_somebody_else_with_the_same_email_is_still_to_be_done(room: Room) -> None:
    """One person may have two records; the other one's line loses what it says of them only."""
    line = msgspec.json.encode({"id": "cust-0009", "name": ANA.name, "email": ANA.email}).decode()
    waiting = BatchRow(
        number=1, line=1, typed=line, said=PersonName(ANA.name or "", ANA.email or "")
    )
    not_found = msgspec.structs.replace(waiting, number=2, resolution=RowResolution.NOT_FOUND)
    failed = msgspec.structs.replace(waiting, number=3, resolution=RowResolution.FAILED)
    found_row = row_of(EMIR, 4, typed="cust-0008")
    by_email = BatchRow(number=5, line=5, typed=ANA.email or "")
    by_phone = BatchRow(number=6, line=6, typed=ANA.phone or "", resolution=RowResolution.NOT_FOUND)
    listed = [waiting, not_found, failed, found_row, by_email, by_phone]
    with room.opened() as part:
        run(part.save_batch(msgspec.structs.replace(batch_of("erasing"), values={})))
        run(part.save_rows("erasing", listed))
        run(erase_alone(room, part))
        rows = run(part.rows("erasing"))
        for row, before in ((rows[0], waiting), (rows[2], failed)):
            assert row == msgspec.structs.replace(before, typed="cust-0009", said=None)
        assert (rows[1].typed, rows[1].said) == ("", None)
        assert rows[3] == found_row
        assert (rows[4].typed, rows[5].typed) == ("", ""), "no ID of theirs was typed there"
    assert found(room.folder, VALUES) == []


def lines_about(one: Customer) -> list[BatchRow]:
    """Rows that lead to somebody else, or nowhere, beside which the list says who ``one`` is: it
    has slipped, or another column was taken."""
    said = PersonName(one.name or "", phone=one.phone or "")
    beside = f"{one.name}; {one.email}; {one.city}"
    his_id = {"merchant_customer_id": EMIR.merchant_customer_id, "name": one.name}
    return [
        row_of(EMIR, 1, typed=json.dumps({**his_id, "email": one.email})),
        row_of(EMIR, 2, typed=json.dumps({**his_id, "phone": one.phone})),
        BatchRow(number=3, line=3, typed=beside),
        BatchRow(number=4, line=4, typed=beside, resolution=RowResolution.REFUSED),
        BatchRow(
            number=5, line=5, typed=f"{one.phone}; {one.name}", resolution=RowResolution.NOT_FOUND
        ),
        BatchRow(number=6, line=6, typed="cust-0999", said=said),
        BatchRow(
            number=7, line=7, typed="00387 61 973-511", said=said, resolution=RowResolution.FAILED
        ),
    ]


@pytest.mark.parametrize("task", BatchTask)
@pytest.mark.parametrize("is_held", [False, True])
def test_a_line_that_names_the_person_beside_somebody_else_loses_it(
    room: Room, task: BatchTask, is_held: bool
) -> None:
    """``is_held``: a window has read the rows before, and notes them once more."""
    rows = lines_about(ANA)
    with room.opened() as part:
        batch = msgspec.structs.replace(batch_of("slipped"), task=task, rows=len(rows), values={})
        run(part.save_batch(batch))
        run(part.save_rows("slipped", rows))
        run(erase_alone(room, part))
        if is_held:
            run(part.save_rows("slipped", rows))
        left = run(part.rows("slipped"))
        for row, before in zip(left[:2], rows, strict=False):
            assert row == msgspec.structs.replace(before, typed="cust-0008"), "still to be done"
        assert [row.typed for row in left[2:]] == ["", "", "", "cust-0999", ""]
        assert left[5].resolution is RowResolution.WAITING
        until(lambda: room.log.stat().st_size == 0)
    assert found(room.folder, VALUES) == []


def test_another_profiles_customer_with_the_same_id_keeps_the_line(room: Room) -> None:
    """Also in what a window notes after the erasure: it is another merchant's customer."""
    typed = json.dumps({"merchant_customer_id": "cust-0007", "name": EMIR.name})
    waiting = BatchRow(number=1, line=1, typed=typed)
    theirs = row_of(EMIR, 2, typed=typed, merchant_id="cust-0007")
    with room.opened() as part:
        other = Journal(part.file, OTHER_SHOP)
        run(other.save_batch(msgspec.structs.replace(batch_of("other"), profile_id="p2")))
        run(other.save_rows("other", [waiting, msgspec.structs.replace(waiting, number=2)]))
        run(other.save_rows("other", [theirs]))
        run(erase_alone(room, part))
        assert run(other.rows("other")) == (waiting, theirs)
        run(other.save_rows("other", [waiting, theirs]))
        bare_line = msgspec.structs.replace(waiting, typed="cust-0007")
        assert run(other.rows("other")) == (bare_line, theirs)


def test_a_change_under_way_at_that_moment_is_told_of_and_not_kept(room: Room) -> None:
    with room.opened() as part:
        under_way = run(part.begin(update_of(ANA)))
        run(erase_alone(room, part))
        run(part.end(under_way, WriteOutcome.UNKNOWN, ("request-9",)))
        updates = run(part.entries(JournalQuery(acts=frozenset({EntryKind.UPDATE}))))
        assert [entry.outcome for entry in updates] == ["GONE", "UNKNOWN"]
        assert updates[1].request_ids == ("request-9",)
    assert found(room.folder, VALUES) == []


def test_a_batch_that_began_later_may_say_what_the_gateway_answers(room: Room) -> None:
    """Whoever is still answered, or created anew, is somebody to work with."""
    with room.opened() as part:
        run(erase_alone(room, part))
        run(part.save_batch(batch_of("later")))
        run(part.save_rows("later", [row_of(ANA, 1)]))
        assert run(part.rows("later")) == (row_of(ANA, 1),)


def test_whoever_is_answered_again_was_not_erased(room: Room) -> None:
    with room.opened() as part:
        run(plant(part, ANA))
        run(erase_alone(room, part))
        subjects = deletion_of(ANA).subjects
        run(
            part.add(
                NewEntry(act=EntryKind.READ_AGAIN, outcome="STILL_ANSWERED", subjects=subjects)
            )
        )
        run(part.save_rows("erasing", [row_of(ANA, 1)]))
        draft = StoredEdit.of(CustomerDraft.of(ANA).with_field("city", "Bihać")).encoded()
        run(keep_draft(part, "again", draft))
        assert run(part.rows("erasing"))[0] == row_of(ANA, 1)
        assert [kept.key for kept in run(part.drafts())] == ["again"]


def test_a_reading_noted_without_an_email_is_found_by_it(room: Room) -> None:
    """By the time an erased customer is read again the row has IDs only."""
    with room.opened() as part:
        run(erase_alone(room, part))
        run(
            part.add(
                NewEntry(
                    act=EntryKind.READ_AGAIN, outcome="DELETED", subjects=(ANA.uuid, "cust-0007")
                )
            )
        )
        acts = [entry.act for entry in run(part.erasures_of(("kanarinka@posta.example.hr",)))]
        assert acts == [EntryKind.READ_AGAIN, EntryKind.DELETE]
        assert run(part.verify()).is_sound


def test_the_log_is_emptied_where_nothing_but_a_reading_told_of_the_erasure(room: Room) -> None:
    with room.opened() as part:
        run(keep_draft(part, "a", b"emptied with the log after the opening"))
        run(drop_draft(part, "a"))
        until(lambda: room.log.stat().st_size == 0)
        run(part.save_batch(msgspec.structs.replace(batch_of("list"), task=BatchTask.LOOK_UP)))
        run(part.save_rows("list", rows_of(ANA, 1)))
        assert found(room.log.parent, VALUES)
        run(find_out_by_reading_alone(room, part))
        until(lambda: room.log.stat().st_size == 0)
    assert found(room.folder, VALUES) == []


def test_what_a_list_says_of_the_person_goes_before_it_was_looked_up(room: Room) -> None:
    """Also beside somebody else's ID: the wrong column of a list, or rows that have slipped."""
    said = PersonName(ANA.name or "", ANA.email or "", ANA.phone or "")
    with room.opened() as part:
        batch = msgspec.structs.replace(batch_of("list"), rows=2, values={})
        run(part.save_batch(batch))
        rows = [
            BatchRow(number=number, line=number, typed=typed, said=said)
            for number, typed in enumerate(("cust-0007", "cust-0999"), 1)
        ]
        run(part.save_rows("list", rows))
        run(erase_alone(room, part))
        assert all(row.said is None for row in run(part.rows("list")))
        until(lambda: room.log.stat().st_size == 0)
    assert found(room.folder, VALUES) == []


def test_a_reason_or_a_list_named_after_the_person_goes(room: Room) -> None:
    """What is typed is compared with the customer of that moment; this is somebody else's."""
    with room.opened() as part:
        run(part.add_reasons(("Zahtjev iz poslovnice", "Spojeno s Kanarinka Hadžić", "Dupli unos")))
        for name, source in (("b1", "hadzic-kanarinka.csv"), ("b2", "svi-kupci.csv")):
            run(part.save_batch(msgspec.structs.replace(batch_of(name), source=source)))
            run(part.save_rows(name, [row_of(ANA, 1)]))
        run(erase_alone(room, part))
        assert run(part.reasons()) == ("Zahtjev iz poslovnice", "Dupli unos")
        assert {batch.id: batch.source for batch in run(part.batches())} == {
            "b1": "",
            "b2": "svi-kupci.csv",
        }
        held = msgspec.structs.replace(batch_of("b1"), source="hadzic-kanarinka.csv")
        run(part.save_batch(msgspec.structs.replace(held, stage=BatchStage.FINISHED)))
        assert run(part.batches())[1].source == ""
    assert found(room.folder, (*VALUES, "hadzic")) == []


def test_an_erasure_that_is_not_on_disk_forgets_nothing(room: Room) -> None:
    """One transaction: the evidence and the forgetting, or neither."""
    with room.opened() as part:
        run(plant(part, ANA))
        number = run(part.begin(deletion_of(ANA)))
    other = bare(room.database)
    try:
        with room.opened() as part:
            before = run(part.rows("looked-up"))
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(Exception, match="BUSY"):
                run(part.end(number, WriteOutcome.DONE))
            other.execute("ROLLBACK")
            assert run(part.rows("looked-up")) == before
            assert run(part.entries(JournalQuery(outcome="DONE"))) == ()
    finally:
        other.close()


def as_version_2(room: Room) -> None:
    """What the version before left: nothing leads from a customer to the rows."""
    older = bare(room.database)
    older.execute("PRAGMA secure_delete = ON")
    older.execute("DROP TABLE row_subject")
    older.execute("ALTER TABLE batch DROP COLUMN begun")
    older.execute("PRAGMA user_version = 2")
    older.close()


def until_tidy(room: Room) -> None:
    """Until rows are swept and the log is empty. Looked at by size: whoever reads the journal all
    the time keeps the log from being emptied."""
    copies = "*-before-schema-*"
    until(lambda: not list(room.place.folder.glob(copies)) and room.log.stat().st_size == 0)


def test_an_older_version_left_values_and_the_next_start_removes_them(room: Room) -> None:
    with room.opened() as part:
        run(plant(part, ANA))
        run(plant(part, EMIR, first=20))
    kept = bare(room.database)
    tables = ("batch", "batch_row", "draft", "intent")
    left = {table: kept.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    kept.close()
    with room.opened() as part:
        run(erase_alone(room, part))
        part.file.suspend()
        before = run(part.rows("edited"))
    older = bare(room.database)
    older.execute("PRAGMA secure_delete = ON")
    older.execute("DELETE FROM batch_row")
    for table, rows in left.items():
        marks = ", ".join("?" for _ in rows[0])
        older.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
    older.close()
    as_version_2(room)
    assert found(room.folder, VALUES)
    with room.opened() as part:
        run(part.in_doubt())
        assert list(room.place.folder.glob("*-before-schema-*"))
        until_tidy(room)
        assert found(room.folder, VALUES) == []
        assert run(part.rows("edited")) == before
        assert list(run(part.rows("looked-up"))[5:]) == rows_of(EMIR, 20)
        run(part.end(run(part.begin(deletion_of(EMIR))), WriteOutcome.DONE))
        assert run(part.verify()).is_sound
    assert found(room.folder, (*VALUES, *HIS_VALUES)) == []


def test_rows_of_an_older_version_are_found_once_swept(room: Room) -> None:
    with room.opened() as part:
        run(plant(part, ANA))
    as_version_2(room)
    with room.opened() as part:
        run(erase_alone(room, part))  # at once: nothing leads to the rows yet
        until_tidy(room)
        assert found(room.folder, VALUES) == []


def with_aside(room: Room, why: str) -> None:
    """A journal with the customer in it, set aside, and another one in its place."""
    with room.opened() as part:
        run(plant(part, ANA))
    if why == "damaged":
        flip(room.database, room.database.stat().st_size - 4096 + 100)
    elif why == "other-key":
        room.key = bytes(32)
    else:
        fresh = Room(room.folder / "fresh")
        with fresh.opened() as part:
            run(part.in_doubt())
        room.place.mark.write_bytes(fresh.place.mark.read_bytes())
    with room.opened() as part:
        run(part.in_doubt())
        assert run(part.batches()) or why != "damaged"
    [opening] = room.openings[1:]
    assert opening.finding.value == why
    assert [path.name for path in room.set_aside()] == [opening.set_aside]


@pytest.mark.parametrize("why", ["damaged", "foreign", "other-key"])
def test_journals_set_aside_are_treated_too(room: Room, why: str) -> None:
    with_aside(room, why)
    [aside] = room.set_aside()
    told: list[SetAsideResult] = []
    journal = room.journal(told.append)
    part = journal
    run(plant(part, EMIR, first=20))
    run(erase_alone(room, part))
    until(lambda: bool(told))
    assert journal.file.close(10)
    if why == "damaged":
        assert told == [SetAsideResult(removed=(aside.name,))]
        assert room.set_aside() == []
    elif why == "foreign":
        assert told == [SetAsideResult()]
        assert found(room.folder, ("cust-0007",))  # it opens, and is cleaned
    else:
        assert told == [SetAsideResult(closed=(aside.name,))]
        assert aside.exists()
        aside.unlink()
    assert found(room.folder, VALUES, room.key) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_pipes_among_the_journals_set_aside_keep_no_erasure_waiting(room: Room) -> None:
    with_aside(room, "foreign")
    [aside] = room.set_aside()
    os.mkfifo(aside.with_name("journal-damaged-20260101-000000.db"))
    os.mkfifo(aside.with_name(f"{aside.name}-journal"))
    with room.opened() as part:
        run(erase_alone(room, part))
    told: list[SetAsideResult] = []
    journal = room.journal(told.append)
    run(journal.in_doubt())
    until(lambda: bool(told))
    assert told == [SetAsideResult(closed=(aside.name,))], "it may hold anybody: its owner decides"
    assert journal.file.close(10)


def test_a_journal_set_aside_is_treated_after_a_restart_too(room: Room) -> None:
    with_aside(room, "damaged")
    with room.opened() as part:
        run(erase_alone(room, part))  # and ends before there was time
    told: list[SetAsideResult] = []
    journal = room.journal(told.append)
    run(journal.in_doubt())
    until(lambda: room.set_aside() == [] and bool(told))
    assert journal.file.close(10)
    assert found(room.folder, VALUES) == []
    with room.opened() as part:
        run(part.in_doubt())
    assert room.openings[-1].finding is JournalCondition.SOUND


def test_a_copy_for_an_older_version_goes_with_the_erasure(room: Room) -> None:
    with room.opened() as part:
        run(plant(part, ANA))
    as_version_2(room)
    with room.opened() as part:
        run(part.in_doubt())
        copy = room.database.with_name(f"journal-before-schema-{SCHEMA_VERSION}.db")
        assert found(copy.parent, VALUES)
        assert copy.exists()
        run(erase_alone(room, part))
        until(lambda: not copy.exists())
