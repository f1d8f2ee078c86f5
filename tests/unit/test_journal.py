"""The journal: an intent is on disk before anything is sent, and gone once it is settled."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop_app.encrypted_database import one
from desktop_app.files import alone
from desktop_app.journal.database import MOST_PAGES, apply_settings, connect
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import (
    Journal,
    JournalError,
    JournalErrorCode,
    OpenedJournal,
    OpeningReport,
)
from desktop_app.journal.opening import JournalCondition, open_for_session
from desktop_app.records.writes import SETTLED, WriteOutcome
from tests.unit.journal_room import (
    CANARY,
    KEY,
    SHOP,
    Room,
    bare,
    correction,
    crash,
    creation,
    drop_draft,
    keep_draft,
    run,
    until,
)

PAGE = 4096
IV, RESERVE = 16, 80
"""SQLCipher 4: each page ends with its initialisation vector and its HMAC."""


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_keeps_an_intent_as_it_was(room: Room) -> None:
    with room.opened() as journal:
        first = run(journal.begin(creation()))
        second = run(journal.begin(correction()))
    with room.opened() as journal:
        found = run(journal.in_doubt())
    assert [doubt.number for doubt in found] == [first, second]
    assert [doubt.intent for doubt in found] == [
        msgspec.structs.replace(intent, started=doubt.intent.started)
        for intent, doubt in zip((creation(), correction()), found, strict=True)
    ]
    kept = found[0].intent.values["metadata"]
    assert isinstance(kept, dict)
    assert [type(value) for value in kept.values()] == [int, float, str, type(None)]


def test_profiles_are_apart(room: Room) -> None:
    where = msgspec.structs.replace(SHOP, profile_id="p2")
    with room.opened() as journal:
        run(journal.begin(creation()))
        run(keep_draft(journal, "a", b"mine"))
        run(Journal(journal.file, where).begin(creation()))
    with room.opened() as journal:
        other = Journal(journal.file, msgspec.structs.replace(SHOP, profile_id="p3"))
        assert len(run(journal.in_doubt())) == 1
        assert run(other.in_doubt()) == ()
        assert run(other.drafts()) == ()


def test_what_is_on_its_way_is_not_in_doubt_yet(room: Room) -> None:
    with room.opened() as journal:
        number = run(journal.begin(creation()))
        assert run(journal.in_doubt()) == ()
        run(journal.end(number, WriteOutcome.UNKNOWN))
        assert [doubt.number for doubt in run(journal.in_doubt())] == [number]


@pytest.mark.parametrize("ending", [one for one in WriteOutcome if one in SETTLED])
def test_settled_is_forgotten(room: Room, ending: WriteOutcome) -> None:
    with room.opened() as journal:
        number = run(journal.begin(creation()))
        run(journal.end(number, ending))
    with room.opened() as journal:
        assert run(journal.in_doubt()) == ()


def test_unknown_stays_until_it_is_settled(room: Room) -> None:
    with room.opened() as journal:
        number = run(journal.begin(creation()))
        run(journal.end(number, WriteOutcome.UNKNOWN))
    with room.opened() as journal:
        run(journal.end(number, WriteOutcome.ADOPTED))
        assert run(journal.in_doubt()) == ()


def test_numbers_are_never_used_again(room: Room) -> None:
    with room.opened() as journal:
        first = run(journal.begin(creation()))
        run(journal.end(first, WriteOutcome.DONE))
    with room.opened() as journal:
        assert run(journal.begin(creation())) > first


def test_an_intent_is_on_disk_when_begin_returns(room: Room) -> None:
    journal = room.journal()
    number = run(journal.begin(creation()))
    other = bare(room.database)
    assert other.execute("SELECT number FROM intent").fetchall() == [(number,)]
    other.close()
    crash(journal)


def test_drafts_are_replaced_and_dropped(room: Room) -> None:
    with room.opened() as journal:
        run(keep_draft(journal, "a", b"one"))
        run(keep_draft(journal, "a", b"two"))
        run(keep_draft(journal, "b", b"three"))
        run(drop_draft(journal, "b"))
        run(drop_draft(journal, "never"))
    with room.opened() as journal:
        assert [(one.key, one.content) for one in run(journal.drafts())] == [("a", b"two")]


def test_soon_keeps_the_order_of_the_calls(room: Room) -> None:
    journal = room.journal()
    for number in range(20):
        journal.keep_draft("a", str(number).encode())
    journal.drop_draft("a")
    journal.keep_draft("b", b"last")
    assert journal.file.close(10)
    with room.opened() as again:
        assert [one.content for one in run(again.drafts())] == [b"last"]


def test_data_at_rest_02_its_promises_are_set(room: Room) -> None:
    with room.opened() as journal:
        run(journal.begin(creation()))
        with closing(connect(room.database, KEY)) as connection:
            apply_settings(connection, MOST_PAGES)
            names = ("journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys")
            settings = [one(connection, f"PRAGMA {name}") for name in names]
    assert settings == ["wal", 2, 1, 2, 1]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_its_owner_reads_it(room: Room) -> None:
    before = os.umask(0)
    try:
        journal = room.journal()
        run(journal.begin(creation()))
        files = [*room.place.folder.iterdir(), room.place.mark]
        modes_found = {path.name: path.stat().st_mode & 0o777 for path in files}
        crash(journal)
    finally:
        os.umask(before)
    database = {"journal.db", "journal.db-wal", "journal.db-shm"}
    assert set(modes_found) == database | {"journal.lock", "journal.json"}
    assert set(modes_found.values()) == {0o600}
    assert room.place.folder.stat().st_mode & 0o777 == 0o700
    assert room.place.mark.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.holds("data_at_rest_05")
def test_data_at_rest_02_canaries_are_not_found_in_any_file(room: Room) -> None:
    journal = room.journal()
    run(journal.begin(creation()))
    run(keep_draft(journal, "a", CANARY.encode()))
    files = {path: path.read_bytes() for path in room.folder.rglob("*") if path.is_file()}
    assert any(path.name.endswith("-wal") and data for path, data in files.items())
    for path, data in files.items():
        assert CANARY.encode() not in data, path.name
        assert KEY not in data
        assert KEY.hex().encode() not in data
        assert not data.startswith(b"SQLite format 3"), path.name
    crash(journal)


def test_data_at_rest_03_nothing_of_a_settled_write_is_left_even_for_the_key(room: Room) -> None:
    journal = room.journal()
    number = run(journal.begin(creation()))
    run(keep_draft(journal, "a", CANARY.encode()))
    assert CANARY.encode() in decrypted(room.log, 32, 24)
    run(journal.end(number, WriteOutcome.DONE))
    run(drop_draft(journal, "a"))
    until(lambda: room.log.stat().st_size == 0)
    assert CANARY.encode() not in decrypted(room.database, 0, 0)
    assert journal.file.close()


def decrypted(path: Path, head: int, frame_head: int, key: bytes = KEY) -> bytes:
    """Every page of a database, or of its log, as the key shows it: free pages and gaps too."""
    data, plain = path.read_bytes()[head:], b""
    for start in range(0, len(data), PAGE + frame_head):
        page = data[start + frame_head : start + frame_head + PAGE]
        vector = page[PAGE - RESERVE : PAGE - RESERVE + IV]
        if len(page) == PAGE and len(vector) == IV:
            for salt in (0, 16):  # the first page begins with the salt
                cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
                plain += cipher.update(page[salt : PAGE - RESERVE]) + cipher.finalize()
    return plain


def test_a_caller_that_leaves_leaves_no_intent(room: Room) -> None:
    async def leave(journal: Journal) -> None:
        for _ in range(50):
            begin = asyncio.ensure_future(journal.begin(creation()))
            await asyncio.sleep(0)
            begin.cancel()
            with pytest.raises(asyncio.CancelledError):
                await begin

    with room.opened() as journal:
        run(journal.drafts())
        run(leave(journal))
    with room.opened() as journal:
        assert run(journal.in_doubt()) == ()


def test_an_ending_is_noted_though_its_caller_leaves(room: Room) -> None:
    async def leave(journal: Journal, number: int) -> None:
        end = asyncio.ensure_future(journal.end(number, WriteOutcome.DONE))
        await asyncio.sleep(0)
        end.cancel()
        with pytest.raises(asyncio.CancelledError):
            await end

    with room.opened() as journal:
        run(leave(journal, run(journal.begin(creation()))))
    with room.opened() as journal:
        assert run(journal.in_doubt()) == ()


def test_a_hung_disk_holds_up_neither_caller_nor_exit(tmp_path: Path) -> None:
    hangs, go_on = threading.Event(), threading.Event()

    def hang() -> OpenedJournal:
        hangs.set()
        go_on.wait(30)
        return open_for_session(tmp_path)

    async def ask(journal: Journal) -> float:
        begin = asyncio.ensure_future(journal.begin(creation()))
        assert await asyncio.to_thread(hangs.wait, 10)
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(begin, 0.2)
        return time.monotonic() - began

    journal = Journal(JournalFile(hang), SHOP)
    assert run(ask(journal)) < 1.0
    began = time.monotonic()
    assert not journal.file.close(0.2)
    assert time.monotonic() - began < 1.0
    go_on.set()


def test_a_closed_journal_says_so(room: Room) -> None:
    with room.opened() as journal:
        run(journal.drafts())
    with pytest.raises(JournalError) as raised:
        run(journal.begin(creation()))
    assert raised.value.error_code is JournalErrorCode.CLOSED
    journal.drop_draft("a")  # nothing happens, nothing is raised


def test_values_that_no_body_can_hold_are_not_begun(room: Room) -> None:
    with room.opened() as journal:
        for value in ("\ud800", 10**5000):
            broken = creation()
            broken.values["name"] = value
            with pytest.raises(JournalError):
                run(journal.begin(broken))
        run(journal.begin(creation()))


def test_errors_tell_nothing(room: Room) -> None:
    broken = creation()
    broken.values["name"] = CANARY + "\ud800"
    with room.opened() as journal, pytest.raises(JournalError) as raised:
        run(journal.begin(broken))
    error: BaseException | None = raised.value
    while error is not None:
        assert CANARY not in f"{error!s}{error!r}{error.args}"
        error = error.__cause__ or error.__context__


def test_a_session_journal_is_gone_when_it_is_closed(tmp_path: Path) -> None:
    openings: list[OpeningReport] = []
    journal = Journal(JournalFile(lambda: open_for_session(tmp_path), openings.append), SHOP)
    run(journal.begin(creation()))
    assert [one.finding for one in openings] == [JournalCondition.SESSION]
    assert any(tmp_path.iterdir())
    for path in tmp_path.iterdir():
        assert CANARY.encode() not in path.read_bytes()
    assert journal.file.close()
    assert list(tmp_path.iterdir()) == []


def test_leftovers_of_sessions_are_removed_after_a_week(tmp_path: Path) -> None:
    old, new = tmp_path / "journal-session-old.db", tmp_path / "journal-session-new.db"
    for path in (old, new):
        path.write_bytes(b"x")
    os.utime(old, (time.time() - 8 * 24 * 3600,) * 2)
    open_for_session(tmp_path).db.close()
    assert not old.exists()
    assert new.exists()


def test_two_hold_it_at_once(room: Room) -> None:
    other = Room(room.folder)
    with room.opened() as one, other.opened() as two:
        for journal in (one, two, one, two):
            run(journal.begin(creation()))
    with room.opened() as journal:
        assert len(run(journal.in_doubt())) == 4
    assert {one.finding for one in room.openings + other.openings} == {
        JournalCondition.FIRST,
        JournalCondition.SOUND,
    }


def test_busy_for_too_long_refuses(room: Room) -> None:
    with room.opened() as journal:
        run(journal.drafts())
        holder = bare(room.database)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalError) as raised:
            run(journal.begin(creation()))
        assert raised.value.error_code is JournalErrorCode.BUSY
        holder.execute("ROLLBACK")
        holder.close()
        run(journal.begin(creation()))


def test_imports_cost_a_start_little() -> None:
    code = (
        "import time, msgspec, asyncio\n"
        "from desktop_app.records import draft, personal_data, recognise  # every window's\n"
        "t = time.process_time()\n"
        "import desktop_app.journal.journal; print(time.process_time() - t)"
    )
    costs = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(3)
    ]
    assert min(costs) < 0.15


def test_at_rest_the_file_is_closed_and_whatever_comes_opens_it_again(room: Room) -> None:
    with room.opened() as journal:
        run(keep_draft(journal, "d", b"draft"))
        journal.file.suspend()
        journal.file.suspend()
        run(drop_draft(journal, "d"))
        assert len(room.openings) == 2
        journal.file.resume()
        run(keep_draft(journal, "e", b"draft"))
        assert [draft.key for draft in run(journal.drafts())] == ["e"]
        assert len(room.openings) == 3, "once it is to stay, it stays"


def test_a_write_under_way_is_settled_before_the_rest(room: Room) -> None:
    with room.opened() as journal:
        number = run(journal.begin(creation()))
        journal.file.suspend()
        assert run(journal.in_doubt()) == ()
        assert len(room.openings) == 1, "still open, for the end of it"
        run(journal.end(number, WriteOutcome.DONE))
        assert run(journal.in_doubt()) == ()
        assert len(room.openings) == 2


def test_a_journal_of_one_session_never_rests(room: Room) -> None:
    openings: list[OpeningReport] = []
    file = JournalFile(lambda: open_for_session(room.place.folder), openings.append)
    journal = Journal(file, SHOP)
    run(keep_draft(journal, "d", b"draft"))
    journal.file.suspend()
    assert [draft.key for draft in run(journal.drafts())] == ["d"]
    assert len(openings) == 1
    assert journal.file.close(10)


@pytest.mark.parametrize(
    ("keys", "do_outlive"), [({"d"}, True), ({"d", "never kept"}, False), (set(), True)]
)
def test_tells_whether_edits_outlive_the_program(
    room: Room, keys: set[str], do_outlive: bool
) -> None:
    told: list[bool] = []
    with room.opened() as journal:
        run(keep_draft(journal, "d", b"draft"))
        journal.check_drafts(frozenset(keys), told.append)
    assert told == [do_outlive]


def test_what_cannot_be_read_does_not_outlive_the_program(room: Room) -> None:
    told: list[bool] = []
    room.folder.joinpath("data").write_bytes(b"a file where the folder should be")
    with room.opened() as journal:
        journal.check_drafts(frozenset({"d"}), told.append)
    assert told == [False]


def test_two_first_starts_at_once_write_into_one_file(room: Room) -> None:
    for number in range(10):
        one_of = Room(room.folder / str(number))
        meeting = threading.Barrier(2, timeout=10)

        def begin(one_of: Room = one_of, meeting: threading.Barrier = meeting) -> None:
            with one_of.opened() as journal:
                meeting.wait()
                run(journal.begin(creation()))

        threads = [threading.Thread(target=begin) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        with one_of.opened() as journal:
            assert len(run(journal.in_doubt())) == 2
        assert one_of.set_aside() == []


def test_a_file_that_another_process_is_opening_is_busy_and_nothing_is_renamed(room: Room) -> None:
    with room.opened() as journal:
        run(journal.begin(creation()))
    with alone(room.place.lock, 0), room.opened() as journal:
        with pytest.raises(JournalError) as failed:
            run(journal.in_doubt())
        assert failed.value.error_code is JournalErrorCode.BUSY
    assert room.set_aside() == []
