"""The evidence: each write leaves an entry that proves it, and nothing of the person."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path

import msgspec
import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.journal.chain import system_user
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal, JournalError
from desktop_app.journal.journal_db import JournalDb
from desktop_app.journal.opening import open_for_session
from desktop_app.records.writes import (
    SETTLED,
    ChainVerdict,
    EntryKind,
    EntryProfile,
    JournalQuery,
    NewEntry,
    ReadBack,
    WriteOutcome,
)
from tests.unit.journal_room import (
    CANARY,
    SHOP,
    Room,
    bare,
    correction,
    creation,
    deletion,
    erase,
    run,
    until,
)
from tests.unit.test_journal import decrypted

ALL = JournalQuery()


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


async def ended(part: Journal, ending: WriteOutcome) -> None:
    await part.end(await part.begin(deletion(7)), ending, ("r1", "r2"))


def test_a_deletion_leaves_who_when_where_and_why(room: Room) -> None:
    with room.opened() as part:
        run(ended(part, WriteOutcome.DONE))
        [entry] = run(part.entries(ALL))
    assert (entry.number, entry.act, entry.outcome) == (1, EntryKind.DELETE, "DONE")
    assert entry.who == system_user()
    assert (entry.profile_id, entry.profile) == ("p1", "Shop")
    assert (entry.environment, entry.gateway) == ("TEST", "ipgtest.monri.com")
    assert (entry.reason, entry.ticket) == ("Request of the person", "HD-7")
    assert (entry.fields, entry.cards) == (("name", "email", "phone"), 2)
    assert entry.request_ids == ("r1", "r2")
    assert abs(datetime.now(UTC) - entry.at) < timedelta(seconds=30)
    assert entry.at.microsecond == 0


@pytest.mark.parametrize(
    "ending", [one for one in WriteOutcome if one is not WriteOutcome.NOT_SENT]
)
def test_each_ending_leaves_an_entry(room: Room, ending: WriteOutcome) -> None:
    with room.opened() as part:
        run(ended(part, ending))
        [entry] = run(part.entries(ALL))
        assert entry.outcome == ending.name
        assert len(run(part.in_doubt())) == (ending not in SETTLED)


def test_what_was_not_sent_leaves_none(room: Room) -> None:
    with room.opened() as part:
        run(ended(part, WriteOutcome.NOT_SENT))
        assert run(part.entries(ALL)) == ()


def test_a_doubt_leaves_a_second_entry_when_it_is_settled_and_no_third(room: Room) -> None:
    async def doubt(part: Journal) -> None:
        number = await part.begin(deletion(7))
        await part.end(number, WriteOutcome.UNKNOWN, ("r1",))
        for _ in range(2):
            await part.end(number, WriteOutcome.DONE)

    with room.opened() as part:
        run(doubt(part))
        assert [entry.outcome for entry in run(part.entries(ALL))] == ["DONE", "UNKNOWN"]


def test_an_update_names_its_fields_and_no_value(room: Room) -> None:
    with room.opened() as part:
        run(part.end(run(part.begin(correction())), WriteOutcome.DONE))
        [entry] = run(part.entries(ALL))
    assert entry.fields == ("phone", "metadata.vip")
    assert CANARY not in repr(entry)


def test_nothing_of_the_person_is_in_the_file_not_even_for_the_key(room: Room) -> None:
    with room.opened() as part:
        run(erase(part, *range(1, 30)))
        until(lambda: room.log.stat().st_size == 0)
        plain = decrypted(room.database, 0, 0)
        assert b"Request of the person" in plain
        for word in (CANARY, "cust-0001", "cust-0029", "4b281da4-7d13", "xample.hr", "+387"):
            assert word.encode() not in plain, word


def test_typed_it_is_found(room: Room) -> None:
    with room.opened() as part:
        run(erase(part, 1, 2, 3))
        for typed in (
            "4B281DA4-7D13-4F3A-9B68-000000000002",
            "cust-0002",
            "ana.2@example.hr",
            "+38761000002",
        ):
            [entry] = run(part.entries(JournalQuery(subject=typed)))
            assert entry.number == 2, typed
            assert [one.number for one in run(part.erasures_of((typed,)))] == [2]
        assert run(part.entries(JournalQuery(subject="cust-0009"))) == ()
        assert run(part.count(JournalQuery(subject="cust-0002"))) == 1


def test_a_customer_s_own_entries_are_those_of_the_uuid_and_how_it_was_created(room: Room) -> None:
    """Not what else was done under the same merchant ID, which another customer may have had."""
    first, second = (msgspec.structs.replace(deletion(n), merchant_id=None) for n in (1, 2))
    same_id = msgspec.structs.replace(second, subjects=(*second.subjects, "id-new"))
    created = msgspec.structs.replace(creation(), subjects=("id-new",))

    async def write(part: Journal) -> None:
        for intent in (same_id, created, first):
            await part.end(await part.begin(intent), WriteOutcome.DONE)

    with room.opened() as part:
        run(write(part))
        query = JournalQuery(subject=first.subjects[0], created_as="id-new", profile_id="p1")
        found = run(part.entries(query))
        assert [entry.act for entry in found] == [EntryKind.DELETE, EntryKind.CREATE]
        assert run(part.count(query)) == 2
        assert len(run(part.entries(JournalQuery(subject="id-new")))) == 2


def test_an_erasure_is_what_was_erased(room: Room) -> None:
    async def several(part: Journal) -> None:
        await erase(part, 1, ending=WriteOutcome.REFUSED)
        await erase(part, 1, ending=WriteOutcome.UNKNOWN)
        await part.end(await part.begin(correction()), WriteOutcome.DONE)
        await erase(part, 1)
        await part.add(
            NewEntry(
                act=EntryKind.READ_AGAIN,
                subjects=("4b281da4-7d13-4f3a-9b68-000000000001",),
                readings=(ReadBack.NOT_FOUND, ReadBack.NOT_FOUND),
            )
        )
        await part.add(NewEntry(act=EntryKind.READ_AGAIN, subjects=("cust-0002",)))

    with room.opened() as part:
        run(several(part))
        found = run(part.erasures_of(("cust-0001", "4b281da4-7d13-4f3a-9b68-000000000001")))
        assert [(one.act, one.number, one.about) for one in found] == [
            (EntryKind.READ_AGAIN, 5, 4),
            (EntryKind.DELETE, 4, None),
        ]
        assert found[0].row == found[1].row
        assert run(part.erasures_of(())) == ()
        assert run(part.erasures_of(("", " "))) == ()
    with room.opened(msgspec.structs.replace(SHOP, profile_id="p2")) as other:
        assert run(other.erasures_of(("cust-0001",))) == ()


@pytest.mark.parametrize("ending", [WriteOutcome.DONE, WriteOutcome.FOUND_DONE])
def test_one_who_was_shown_living_when_read_last_is_no_erasure(
    room: Room, ending: WriteOutcome
) -> None:
    def read(*readings: ReadBack) -> NewEntry:
        names = ("4b281da4-7d13-4f3a-9b68-000000000001", "cust-0001")
        return NewEntry(act=EntryKind.READ_AGAIN, subjects=names, readings=readings)

    with room.opened() as part:
        run(erase(part, 1, ending=ending))
        run(part.add(read(ReadBack.NOT_FOUND, ReadBack.STILL_THERE)))
        assert run(part.erasures_of(("cust-0001",))) == ()
        run(part.add(read(ReadBack.NOT_FOUND, ReadBack.NOT_FOUND)))
        found = run(part.erasures_of(("cust-0001",)))
    assert [one.number for one in found] == [3, 2, 1], "the deletion only came late"


def test_what_is_asked_for_is_found(room: Room) -> None:
    async def several(part: Journal) -> None:
        for number in range(1, 11):
            ending = WriteOutcome.REFUSED if number % 5 == 0 else WriteOutcome.DONE
            await part.end(await part.begin(deletion(number)), ending)
        await part.add(NewEntry(act=EntryKind.EXPORT, ticket="Đ-77", reason="Revizija", batch="b1"))

    with room.opened() as part:
        run(several(part))

        def numbers(query: JournalQuery) -> list[int]:
            found = [entry.number for entry in run(part.entries(query))]
            unbounded = msgspec.structs.replace(query, offset=0, limit=100)
            assert run(part.count(query)) == len(run(part.entries(unbounded)))
            return found

        assert numbers(ALL) == [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
        assert numbers(JournalQuery(offset=2, limit=3)) == [9, 8, 7]
        assert numbers(JournalQuery(after=8, oldest_first=True, limit=2)) == [9, 10]
        assert numbers(JournalQuery(oldest_first=True, offset=3, limit=2)) == [4, 5]
        assert numbers(JournalQuery(acts=frozenset({EntryKind.EXPORT, EntryKind.BATCH}))) == [11]
        assert numbers(JournalQuery(outcome="REFUSED")) == [10, 5]
        assert numbers(JournalQuery(ticket="hd-3")) == [3]
        assert numbers(JournalQuery(ticket="đ-77")) == [11]
        assert numbers(JournalQuery(words="REVIZIJA shop")) == [11]
        assert numbers(JournalQuery(words="hd-1")) == [10, 1]
        assert numbers(JournalQuery(words="' OR 1=1 --")) == []
        assert numbers(JournalQuery(batch="b1")) == [11]
        assert numbers(JournalQuery(profile_id="p1", outcome="DONE", words="HD-2")) == [2]
        assert numbers(JournalQuery(profile_id="p2")) == []
        now = datetime.now(UTC)
        assert len(numbers(JournalQuery(since=now - timedelta(minutes=1), until=now))) == 11
        assert numbers(JournalQuery(until=now - timedelta(minutes=1))) == []
        assert numbers(JournalQuery(since=now + timedelta(minutes=1))) == []


def test_entries_are_only_ever_added(room: Room) -> None:
    with room.opened() as part:
        run(erase(part, 1, 2, 3))
    database = bare(room.database)
    for sql in (
        "UPDATE entry SET content = '{}' WHERE number = 2",
        "DELETE FROM entry WHERE number = 2",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry (number, content) SELECT 1, content FROM entry LIMIT 1",
    ):
        with pytest.raises(sqlcipher.IntegrityError):
            database.execute(sql)
    database.close()


def test_retention_keeps_the_rest_verifiable(room: Room) -> None:
    async def remove(part: Journal, moment: datetime) -> tuple[int, ChainVerdict]:
        return await part.remove_entries_before(moment), await part.verify()

    with room.opened() as part:
        run(erase(part, 1, 2, 3, 4, 5, 6))
        tomorrow = datetime.now(UTC) + timedelta(days=1)
        before = run(part.entries(ALL))
        assert run(remove(part, datetime.now(UTC) - timedelta(days=1)))[0] == 0
        removed, verdict = run(remove(part, tomorrow))
        assert (removed, verdict.entries, verdict.removed_before) == (6, 1, 7)
        assert verdict.is_sound
        [retention] = run(part.entries(ALL))
        assert (retention.about, retention.last_removed) == (6, before[0].hash)
        assert (retention.counts, retention.who) == ({"removed": 6}, system_user())
        assert run(part.erasures_of(("cust-0001",))) == ()
        run(erase(part, 7))
        assert run(remove(part, tomorrow))[1].is_sound
    with room.opened() as part:
        assert run(part.verify()).is_sound
        assert [entry.number for entry in run(part.entries(ALL))] == [9]


def test_retention_stops_at_the_first_that_is_young_enough(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock:
        day = 1

        @staticmethod
        def now(zone: tzinfo) -> datetime:
            return datetime(2026, 1, Clock.day, tzinfo=zone)

    monkeypatch.setattr("desktop_app.journal.evidence.datetime", Clock)
    with room.opened() as part:
        for number, day in enumerate((1, 2, 20, 3, 21), 1):  # a clock that was set back
            Clock.day = day
            run(erase(part, number))
        Clock.day = 22
        assert run(part.remove_entries_before(datetime(2026, 1, 10, tzinfo=UTC))) == 2
        assert [entry.number for entry in run(part.entries(ALL))] == [6, 5, 4, 3]
        verdict = run(part.verify())
        assert verdict.is_sound
        assert verdict.removed_before == 3


def test_a_retention_that_was_cut_off_is_finished_later(room: Room) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)

    def give_up(entries: JournalDb) -> int:
        return entries.give_up_entries_before(tomorrow, SHOP)

    with room.opened() as part:
        run(erase(part, 1, 2, 3))
        assert run(part.file.ask(give_up)) == 3
    with room.opened() as part:  # as after a kill right here
        assert [entry.number for entry in run(part.entries(ALL))] == [4]
        until(lambda: run(part.file.ask(lambda one: one.evidence.first_number())) == 4)
        assert run(part.verify()).is_sound


def test_odd_texts_are_noted_too(room: Room) -> None:
    with room.opened(EntryProfile(profile_id="p1", profile="\ud800" * 700)) as part:
        run(part.add(NewEntry(act=EntryKind.EXPORT, reason="\ud800\x00\n" * 400, ticket="'; DROP")))
        [entry] = run(part.entries(ALL))
        assert run(part.verify()).is_sound
    assert len(entry.reason) == len(entry.profile) == 500


def test_one_that_cannot_be_written_does_not_take_its_neighbours_along(room: Room) -> None:
    async def together(part: Journal) -> Sequence[object]:
        broken = deletion(3)
        broken.values["name"] = "\ud800"
        await part.drafts()
        return await asyncio.gather(
            part.begin(deletion(1)),
            part.begin(deletion(2)),
            part.begin(broken),
            part.begin(creation()),
            part.add(NewEntry(act=EntryKind.EXPORT)),
            part.add(NewEntry(act=EntryKind.EXPORT)),
            return_exceptions=True,
        )

    with room.opened() as part:
        one, two, failed, four, first, second = run(together(part))
        assert isinstance(failed, JournalError)
        assert len({one, two, four}) == 3
        assert {first, second} == {1, 2}
        assert run(part.verify()).is_sound
    with room.opened() as part:
        assert {doubt.number for doubt in run(part.in_doubt())} == {one, two, four}


def test_side_by_side_each_gets_its_own(room: Room) -> None:
    async def many(part: Journal) -> None:
        await asyncio.gather(*(erase(part, *range(start, 200, 8)) for start in range(1, 9)))

    with room.opened() as part:
        run(many(part))
        assert run(part.verify()) == run(part.verify())
        assert run(part.verify()).entries == 199
        for number in range(1, 200):
            [entry] = run(part.entries(JournalQuery(subject=f"cust-{number:04}")))
            assert entry.ticket == f"HD-{number}"
            assert entry.request_ids == (f"request-{number}",)


def test_two_processes_chain_into_one(room: Room) -> None:
    with room.opened() as one, room.opened() as two:
        for number, part in enumerate((one, two, two, one, two, one), 1):
            run(erase(part, number))
        assert run(one.verify()).is_sound
        assert run(two.verify()).entries == 6


def test_a_search_goes_through_all_stretches(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.journal.search.SEARCHED_AT_ONCE", 7)
    monkeypatch.setattr("desktop_app.journal.search.CHECKED_AT_ONCE", 4)
    with room.opened() as part:
        run(erase(part, *range(1, 31)))

        def numbers(query: JournalQuery) -> list[int]:
            return [entry.number for entry in run(part.entries(query))]

        assert numbers(JournalQuery(limit=100)) == list(range(30, 0, -1))
        assert numbers(JournalQuery(limit=100, oldest_first=True)) == list(range(1, 31))
        for offset in range(31):
            assert (
                numbers(JournalQuery(offset=offset, limit=9)) == list(range(30, 0, -1))[offset:][:9]
            )
            assert (
                numbers(JournalQuery(after=offset, oldest_first=True, limit=9))
                == list(range(1, 31))[offset:][:9]
            )
        assert run(part.count(ALL)) == 30
        verdict = run(part.verify())
        assert (verdict.entries, verdict.is_sound) == (30, True)


def test_an_ending_under_the_same_number_is_settled_once_even_side_by_side(room: Room) -> None:
    async def twice(part: Journal) -> None:
        number = await part.begin(deletion(1))
        await asyncio.gather(*(part.end(number, WriteOutcome.DONE) for _ in range(5)))

    with room.opened() as part:
        run(twice(part))
        assert run(part.count(ALL)) == 1


def test_a_session_has_evidence_too(tmp_path: Path) -> None:
    part = Journal(JournalFile(partial(open_for_session, tmp_path)), SHOP)
    run(erase(part, 1, 2))
    assert run(part.verify()).is_sound
    assert [one.number for one in run(part.erasures_of(("cust-0002",)))] == [2]
    assert part.file.close()
