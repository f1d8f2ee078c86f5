"""Whatever is changed in or taken from the journal's files: opening or checking says so."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

from desktop_app.journal.chain import entry_of, line, sealed
from desktop_app.journal.chain_head import key_check, mark_of, read_mark, write_mark
from desktop_app.journal.journal import Journal, JournalError
from desktop_app.journal.opening import JournalCondition
from desktop_app.records.writes import (
    ChainBreak,
    ChainVerdict,
    EntryKind,
    JournalQuery,
    NewEntry,
    WriteOutcome,
)
from tests.unit.journal_room import (
    KEY,
    Room,
    bare,
    copied,
    crash,
    creation,
    deletion,
    erase,
    flip,
    run,
)

ENTRIES = 6


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A journal with six erasures, closed as the program closes it."""
    room = Room(tmp_path / "room")
    with room.opened() as part:
        run(erase(part, *range(1, ENTRIES + 1)))
    room.openings.clear()
    return room


def checked(room: Room) -> tuple[JournalCondition, ChainVerdict]:
    """What opening found, and what checking finds then."""
    with room.opened() as part:
        verdict = run(part.verify())
    return room.openings[0].finding, verdict


def is_told(room: Room) -> bool:
    finding, verdict = checked(room)
    return finding is not JournalCondition.SOUND or not verdict.is_sound


def test_an_untouched_one_is_sound(room: Room) -> None:
    finding, verdict = checked(room)
    assert (finding, verdict.entries, verdict.breaks) == (JournalCondition.SOUND, ENTRIES, ())
    mark = read_mark(room.place.mark)
    assert mark is not None
    assert mark.end == (ENTRIES, verdict.head)


@pytest.mark.parametrize("bits", [0x01, 0x80])
def test_changed_bytes_of_the_file_are_told(room: Room, tmp_path: Path, bits: int) -> None:
    """A sample: all of them are changed by ``python -m tests.faults.journal_bytes``."""
    for offset in [*range(0, 100, 25), *range(100, room.database.stat().st_size, 2459)]:
        damaged = copied(room, tmp_path / f"{offset}")
        flip(damaged.database, offset, bits)
        assert is_told(damaged), offset


def test_truncations_of_the_file_are_told(room: Room, tmp_path: Path) -> None:
    for length in range(0, room.database.stat().st_size, 3001):
        cut = copied(room, tmp_path / f"{length}")
        os.truncate(cut.database, length)
        assert is_told(cut), length


def test_every_byte_of_the_mark_counts(room: Room) -> None:
    text = room.place.mark.read_bytes()
    for offset in range(len(text)):
        for bits in range(1, 256):
            byte = bytes([text[offset] ^ bits])
            assert not proves(text[:offset] + byte + text[offset + 1 :]), (offset, bits)
    for length in range(len(text)):
        assert not proves(text[:length]), length
    assert proves(text)


def proves(text: bytes) -> bool:
    mark = mark_of(text)
    return mark is not None and mark.is_proven(KEY)


def test_a_changed_mark_is_told(room: Room, tmp_path: Path) -> None:
    size = room.place.mark.stat().st_size
    for offset in range(0, size, 11):
        damaged = copied(room, tmp_path / f"{offset}")
        flip(damaged.place.mark, offset, 0x01)
        assert is_told(damaged), offset
        cut = copied(room, tmp_path / f"cut-{offset}")
        os.truncate(cut.place.mark, offset)
        assert is_told(cut), offset


def test_a_lost_mark_is_told_for_good(room: Room) -> None:
    room.place.mark.unlink()
    for _ in range(2):
        assert checked(room)[1].breaks == ((ChainBreak.HEAD, ENTRIES),)
    with room.opened() as part:
        run(erase(part, 7))
        assert run(part.verify()).breaks == ((ChainBreak.HEAD, ENTRIES),)


def test_a_mark_of_another_key_is_told(room: Room) -> None:
    mark = read_mark(room.place.mark)
    assert mark is not None
    write_mark(room.place.mark, mark.proven(secrets.token_bytes(32)))
    assert checked(room)[1].breaks == ((ChainBreak.HEAD, ENTRIES),)


def tampered(room: Room, *statements: str) -> None:
    """Changed by somebody who has the key, and stops at nothing in the file."""
    database = bare(room.database)
    for trigger in ("changed", "replaced", "removed"):
        database.execute(f"DROP TRIGGER entry_is_never_{trigger}")
    for statement in statements:
        database.execute(statement)
    database.close()


@pytest.mark.parametrize("number", range(1, ENTRIES + 1))
def test_each_changed_entry_is_told_and_where(room: Room, number: int) -> None:
    tampered(
        room,
        f"UPDATE entry SET content = replace(content, 'HD-', 'HD-9') WHERE number = {number:d}",
    )
    assert (ChainBreak.CHANGED, number) in checked(room)[1].breaks


@pytest.mark.parametrize("number", range(1, ENTRIES + 1))
def test_each_removed_entry_is_told_and_where(room: Room, number: int) -> None:
    tampered(room, f"DELETE FROM entry WHERE number = {number:d}")
    expected = {1: (ChainBreak.BEGINNING, 2), ENTRIES: (ChainBreak.CUT_SHORT, ENTRIES)}
    breaks = checked(room)[1].breaks
    assert breaks == (expected.get(number, (ChainBreak.MISSING, number)),)


def test_an_entry_hashed_anew_is_told_by_the_next_or_by_the_head(room: Room) -> None:
    database = bare(room.database)
    database.execute("DROP TRIGGER entry_is_never_changed")
    for number in (3, ENTRIES):
        row = database.execute(f"SELECT content FROM entry WHERE number = {number:d}").fetchone()
        entry = entry_of(row[0].encode())
        forged = sealed(msgspec.structs.replace(entry, ticket="HD-77", hash=""))
        database.execute(
            "UPDATE entry SET content = ? WHERE number = ?", (line(forged).decode(), number)
        )
    database.close()
    breaks = checked(room)[1].breaks
    assert (ChainBreak.CHANGED, 4) in breaks
    assert (ChainBreak.HEAD, ENTRIES) in breaks


def test_entries_cut_off_stay_missing(room: Room) -> None:
    tampered(room, f"DELETE FROM entry WHERE number > {ENTRIES - 2:d}")
    finding, verdict = checked(room)
    assert finding is JournalCondition.CUT_SHORT
    assert room.openings[0].lost == 2
    assert verdict.breaks == ((ChainBreak.CUT_SHORT, ENTRIES - 1),)
    with room.opened() as part:
        run(erase(part, 8))
        assert [one.number for one in run(part.entries(JournalQuery(limit=1)))] == [ENTRIES + 1]
    for _ in range(2):
        assert checked(room)[1].breaks == ((ChainBreak.MISSING, ENTRIES - 1),)


def test_an_entry_that_can_no_more_be_found_is_told(room: Room) -> None:
    tampered(room, "DELETE FROM subject WHERE number IN (2, 5)")
    assert checked(room)[1].breaks == ((ChainBreak.CHANGED, 2), (ChainBreak.CHANGED, 5))


def test_another_order_of_two_entries_is_told(room: Room) -> None:
    tampered(
        room,
        "UPDATE entry SET number = 99 WHERE number = 2",
        "UPDATE entry SET number = 2 WHERE number = 3",
        "UPDATE entry SET number = 3 WHERE number = 99",
    )
    assert {(ChainBreak.CHANGED, 2), (ChainBreak.CHANGED, 3)} <= set(checked(room)[1].breaks)


def test_an_older_copy_put_back_is_told(room: Room, tmp_path: Path) -> None:
    old = copied(room, tmp_path / "old")
    with room.opened() as part:
        run(erase(part, 7, 8))
    room.openings.clear()
    room.database.write_bytes(old.database.read_bytes())
    finding, verdict = checked(room)
    assert finding is JournalCondition.CUT_SHORT
    assert verdict.breaks == ((ChainBreak.CUT_SHORT, ENTRIES + 1),)


def missing(room: Room) -> None:
    room.database.unlink()


def empty(room: Room) -> None:
    room.database.write_bytes(b"")


def other_key(room: Room) -> None:
    room.key = bytes(reversed(KEY))


def foreign(room: Room) -> None:
    room.database.write_bytes(os.urandom(8192))


@pytest.mark.parametrize("fault", [missing, empty, other_key, foreign])
def test_a_journal_begun_anew_does_not_pass_for_the_first(
    room: Room, fault: Callable[[Room], None]
) -> None:
    fault(room)
    finding, verdict = checked(room)
    assert finding not in (JournalCondition.SOUND, JournalCondition.FIRST)
    assert not verdict.is_sound
    with room.opened() as part:
        run(erase(part, 1))
    assert not checked(room)[1].is_sound


def test_what_can_be_read_of_a_damaged_one_keeps_numbers_and_hashes(tmp_path: Path) -> None:
    room = Room(tmp_path / "room")
    with room.opened() as part:
        run(erase(part, *range(1, 61)))
        before = {one.number: one for one in run(part.entries(JournalQuery(limit=100)))}
    losses = []
    for page in range(1, room.database.stat().st_size // 4096):
        damaged = copied(room, tmp_path / f"{page}")
        flip(damaged.database, page * 4096 + 2000)
        with damaged.opened() as part:
            entries = run(part.entries(JournalQuery(limit=100)))
            verdict = run(part.verify())
            opening = damaged.openings[0]
            assert (opening.finding, opening.entries) == (JournalCondition.DAMAGED, len(entries))
            assert all(before[one.number] == one for one in entries)
            # What is gone is told, by its numbers; where nothing is, the chain is whole again.
            assert verdict.is_sound == (len(entries) == 60), page
            run(erase(part, 99))
            assert run(part.entries(JournalQuery(limit=1)))[0].number == 61
            assert run(part.verify()).is_sound == (len(entries) == 60), page
            for one in entries:
                assert run(part.entries(JournalQuery(subject=f"cust-{one.number:04}"))) == (one,)
        losses.append(60 - len(entries))
    assert sum(loss == 0 for loss in losses) >= len(losses) / 2
    assert max(losses) <= 60
    assert any(0 < loss < 30 for loss in losses)


def test_page_flips_in_the_log_are_told(room: Room, tmp_path: Path) -> None:
    journal = room.journal()
    for number in range(7, 10):
        run(journal.end(run(journal.begin(deletion(number))), WriteOutcome.UNKNOWN))
    killed = copied(room, tmp_path / "killed")
    crash(journal)
    assert checked(copied(killed, tmp_path / "whole"))[1].entries == 9
    for offset in range(0, killed.log.stat().st_size, 977):
        damaged = copied(killed, tmp_path / f"{offset}")
        flip(damaged.log, offset)
        assert is_told(damaged), offset
    for length in range(0, killed.log.stat().st_size, 2003):
        cut = copied(killed, tmp_path / f"cut-{length}")
        os.truncate(cut.log, length)
        assert is_told(cut), length


def test_a_mark_that_lags_after_a_kill_is_no_break(room: Room) -> None:
    mark = room.place.mark.read_bytes()
    with room.opened() as part:
        run(erase(part, 7, 8))
    room.place.mark.write_bytes(mark)
    assert checked(room)[1].is_sound


VERSION_1 = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE intent (
    number INTEGER PRIMARY KEY AUTOINCREMENT, profile_id TEXT NOT NULL, content BLOB NOT NULL
);
CREATE INDEX intent_of_profile ON intent (profile_id);
CREATE TABLE draft (
    profile_id TEXT NOT NULL, key TEXT NOT NULL, kept TEXT NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (profile_id, key)
);
INSERT INTO meta VALUES ('database_id', 'd1'), ('begun', '4');
INSERT INTO draft VALUES ('p1', 'k', '2026-11-01T10:00:00+00:00', x'65646974');
PRAGMA application_id = 1128548913;
PRAGMA user_version = 1;
"""
OLD_INTENT = (
    b'{"kind":"delete","profile_id":"p1","uuid":"4b281da4-7d13-4f3a-9b68-000000000001",'
    b'"merchant_id":"cust-0001","values":{},"base":null,"updated_at":null,"who":"Ana",'
    b'"started":"2026-11-01T10:00:00Z"}'
)


def of_version_1(room: Room) -> None:
    room.place.folder.mkdir(parents=True)
    room.database.touch(0o600)
    database = bare(room.database)
    database.execute("PRAGMA journal_mode = WAL")
    for statement in VERSION_1.split(";\n"):
        database.execute(statement)
    database.execute("INSERT INTO intent VALUES (4, 'p1', ?)", (OLD_INTENT,))
    salt = database.execute("PRAGMA cipher_salt").fetchone()[0]
    database.close()
    room.place.mark.parent.mkdir(parents=True)
    words = '{{"database_id":"d1","salt":"{}","key_check":"{}","begun":4}}'
    room.place.mark.write_text(words.format(salt, key_check(KEY, "d1")))


def test_a_file_of_version_1_is_taken_over(tmp_path: Path) -> None:
    room = Room(tmp_path)
    of_version_1(room)
    with room.opened() as part:
        [doubt] = run(part.in_doubt())
        assert (doubt.number, doubt.intent.who) == (4, "Ana")
        assert [draft.content for draft in run(part.drafts())] == [b"edit"]
        assert run(part.verify()) == ChainVerdict(0, "")
        run(part.end(4, WriteOutcome.DONE))
        run(erase(part, 2))
        assert [one.number for one in run(part.erasures_of(("cust-0001",)))] == [1]
    assert [one.finding for one in room.openings] == [JournalCondition.SOUND]
    assert checked(room)[1] == ChainVerdict(2, checked(room)[1].head)
    assert room.set_aside() == [], "nor does the copy made before outlive the next opening"


def test_a_damaged_file_of_version_1_is_rescued(tmp_path: Path) -> None:
    room = Room(tmp_path)
    of_version_1(room)
    flip(room.database, room.database.stat().st_size - 100)
    with room.opened() as part:
        found = len(run(part.in_doubt())) + len(run(part.drafts()))
        assert found >= 1
        assert run(part.verify()).is_sound
    assert room.openings[0].finding is JournalCondition.DAMAGED


def test_a_full_disk_leaves_chain_and_mark_in_step(room: Room) -> None:
    room.most_pages = room.database.stat().st_size // 4096 + 4
    refused = 0
    with room.opened() as part:
        for _ in range(100):
            try:
                run(part.add(NewEntry(act=EntryKind.EXPORT, reason="x" * 400)))
            except JournalError:
                refused += 1
        assert refused
        assert run(part.verify()).is_sound
    room.most_pages = 10_000
    assert checked(room)[1].is_sound


def test_side_by_side_on_a_full_disk_what_is_acknowledged_is_there(room: Room) -> None:
    async def many(part: Journal) -> list[int]:
        await part.drafts()
        begun = await asyncio.gather(
            *(part.begin(creation("x" * 3000)) for _ in range(20)), return_exceptions=True
        )
        assert {type(one) for one in begun} == {int, JournalError}
        return [one for one in begun if isinstance(one, int)]

    room.most_pages = room.database.stat().st_size // 4096 + 8
    with room.opened() as part:
        begun = run(many(part))
    room.most_pages = 10_000
    with room.opened() as part:
        assert [doubt.number for doubt in run(part.in_doubt())] == begun
        assert run(part.verify()).is_sound


def test_side_by_side_on_a_damaged_file_what_is_acknowledged_is_there(room: Room) -> None:
    async def many(part: Journal, first: int) -> dict[int, str]:
        """The tickets of the writes that are acknowledged as begun, by number."""
        found: dict[int, str] = {}

        async def one(number: int) -> None:
            intent = deletion(number)
            with suppress(JournalError):
                found[await part.begin(intent)] = intent.ticket

        await asyncio.gather(*(one(number) for number in range(first, first + 8)))
        return found

    with room.opened() as part:
        before = run(many(part, 10))
        with room.database.open("r+b") as file:
            for page in range(1, room.database.stat().st_size // 4096):
                file.seek(page * 4096)
                file.write(os.urandom(4096))
        after: dict[int, str] = {}
        for start in range(100, 150, 10):
            after = run(many(part, start))
    assert len(before) == len(after) == 8
    with room.opened() as part:
        kept = {doubt.intent.ticket for doubt in run(part.in_doubt())}
        assert set(after.values()) <= kept
