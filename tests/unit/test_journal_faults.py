"""Row 26 of the fault matrix: whatever happens to the journal's files, nothing is begun that is not
on disk, and nothing is created anew without a word."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.journal.chain_head import read_mark
from desktop_app.journal.journal import Journal, JournalError, JournalErrorCode
from desktop_app.journal.opening import JournalCondition
from desktop_app.records.writes import WriteOutcome
from tests.unit.journal_room import (
    CANARY,
    Room,
    bare,
    copied,
    crash,
    creation,
    flip,
    is_root,
    keep_draft,
    run,
)

OTHER = bytes(reversed(range(32)))
PAGE = 4096


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A journal with two writes in doubt and an unsaved edit, closed as the program closes it."""
    room = Room(tmp_path / "room")
    with room.opened() as journal:
        for name in ("Ana", "Iva"):
            run(journal.end(run(journal.begin(creation(name))), WriteOutcome.UNKNOWN))
        run(keep_draft(journal, "a", b"edit"))
    room.openings.clear()
    return room


def reopened(room: Room) -> tuple[int, int]:
    """How many doubts and edits there are when it is opened again, and it takes new ones."""
    with room.opened() as journal:
        doubts, drafts = run(journal.in_doubt()), run(journal.drafts())
        number = run(journal.begin(creation("New")))
        run(journal.end(number, WriteOutcome.DONE))
    return len(doubts), len(drafts)


def found(room: Room) -> JournalCondition:
    """What the next opening found; the one after that finds nothing more to say."""
    [opening] = room.openings
    room.openings.clear()
    reopened(room)
    assert [one.finding for one in room.openings] == [JournalCondition.SOUND]
    return opening.finding


def test_row_26_sound(room: Room) -> None:
    assert reopened(room) == (2, 1)
    assert found(room) is JournalCondition.SOUND
    assert room.set_aside() == []


@pytest.mark.holds("trap_13")
def test_row_26_missing(room: Room) -> None:
    room.database.unlink()
    assert reopened(room) == (0, 0)
    assert found(room) is JournalCondition.MISSING


@pytest.mark.holds("trap_13")
def test_row_26_zero_length(room: Room) -> None:
    room.database.write_bytes(b"")
    assert reopened(room) == (0, 0)
    assert found(room) is JournalCondition.EMPTY
    [aside] = room.set_aside()
    assert aside.name.startswith("journal-empty-")


@pytest.mark.holds("trap_13")
def test_row_26_wrong_key(room: Room) -> None:
    before = room.database.read_bytes()
    room.key = OTHER
    assert reopened(room) == (0, 0)
    assert room.openings[0].set_aside == room.set_aside()[0].name
    assert found(room) is JournalCondition.OTHER_KEY
    [aside] = room.set_aside()
    assert aside.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"SQLite format 3\0" + b"x" * 9000, b"hello", os.urandom(8192)]
)
@pytest.mark.holds("trap_13")
def test_row_26_foreign(room: Room, content: bytes) -> None:
    room.database.write_bytes(content)
    assert reopened(room) == (0, 0)
    assert found(room) is JournalCondition.FOREIGN
    [aside] = room.set_aside()
    assert aside.read_bytes() == content


def test_row_26_a_plain_database(room: Room) -> None:
    room.database.unlink()
    plain = sqlcipher.connect(str(room.database))
    plain.execute("CREATE TABLE intent (number, profile_id, content)")
    plain.commit()
    plain.close()
    assert reopened(room) == (0, 0)
    assert found(room) is JournalCondition.FOREIGN


def test_row_26_another_journal_of_the_same_key(room: Room, tmp_path: Path) -> None:
    other = Room(tmp_path / "other")
    with other.opened() as journal:
        run(journal.begin(creation("Old")))
    room.database.write_bytes(other.database.read_bytes())
    assert reopened(room) == (1, 0)
    assert found(room) is JournalCondition.FOREIGN


def test_row_26_newer(room: Room) -> None:
    later = bare(room.database)
    later.execute("ALTER TABLE intent ADD COLUMN chained TEXT")
    later.execute("PRAGMA user_version = 7")
    later.close()
    assert reopened(room) == (2, 1)
    opening = room.openings[0]
    assert (opening.finding, opening.doubts, opening.drafts) == (JournalCondition.NEWER, 2, 1)
    assert found(room) is JournalCondition.NEWER
    assert len(room.set_aside()) == 1


def test_row_26_the_salt_is_lost(room: Room) -> None:
    with room.database.open("r+b") as file:
        file.write(b"\0" * 16)
    assert reopened(room) == (2, 1)
    assert found(room) is JournalCondition.DAMAGED


def test_row_26_without_its_mark(room: Room) -> None:
    room.place.mark.unlink()
    assert reopened(room) == (2, 1)
    assert found(room) is JournalCondition.SOUND
    assert read_mark(room.place.mark) is not None


def test_row_26_unreadable_without_its_mark(room: Room) -> None:
    room.place.mark.write_bytes(b"{")
    room.key = OTHER
    assert reopened(room) == (0, 0)
    assert found(room) is JournalCondition.UNREADABLE


def test_row_26_a_first_start_that_was_killed(tmp_path: Path) -> None:
    room = Room(tmp_path / "room")
    room.database.parent.mkdir(parents=True)
    room.database.touch()
    assert reopened(room) == (0, 0)
    assert found(room) is JournalCondition.FIRST
    assert room.set_aside() == []


def test_row_26_page_flip_at_every_page(tmp_path: Path) -> None:
    room = Room(tmp_path / "room")
    with room.opened() as journal:
        for number in range(40):
            run(
                journal.end(
                    run(journal.begin(creation(f"{number:03}" * 100))), WriteOutcome.UNKNOWN
                )
            )
            run(keep_draft(journal, str(number), b"edit" * 100))
    pages = room.database.stat().st_size // PAGE
    assert pages > 10
    rescued = []
    for page in range(pages):
        damaged = copied(room, tmp_path / str(page))
        flip(damaged.database, page * PAGE + (100, PAGE - 20)[page % 2])
        doubts, drafts = reopened(damaged)
        opening = damaged.openings[0]
        assert opening.finding is JournalCondition.DAMAGED, page
        assert (opening.doubts, opening.drafts) == (doubts, drafts)
        assert [one.name for one in damaged.set_aside()] == [opening.set_aside]
        rescued.append(doubts + drafts)
    # Most pages hold a few rows, and only those are lost; the first pages hold the way to all.
    assert sum(count >= 60 for count in rescued) > len(rescued) / 2


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9])
def test_row_26_truncation(room: Room, part: float) -> None:
    size = room.database.stat().st_size
    os.truncate(room.database, int(size * part))
    reopened(room)
    assert found(room) in (JournalCondition.EMPTY, JournalCondition.DAMAGED)
    assert len(room.set_aside()) == 1


def test_row_26_truncation_at_every_length(room: Room, tmp_path: Path) -> None:
    content = room.database.read_bytes()
    for length in range(0, len(content), 2039):
        cut = copied(room, tmp_path / str(length))
        cut.database.write_bytes(content[:length])
        reopened(cut)
        assert cut.openings[0].finding in (JournalCondition.EMPTY, JournalCondition.DAMAGED), length


def lost(log: Path) -> None:
    log.unlink()


def garbled(log: Path) -> None:
    log.write_bytes(os.urandom(log.stat().st_size))


def cut(log: Path) -> None:
    os.truncate(log, 40)


@pytest.mark.parametrize("fault", [lost, garbled, cut])
@pytest.mark.holds("trap_13")
def test_row_26_the_log_is_lost(room: Room, tmp_path: Path, fault: Callable[[Path], None]) -> None:
    journal = room.journal()
    for name in ("Eva", "Mia", "Lea"):
        run(journal.begin(creation(name)))
    killed = copied(room, tmp_path / "killed")
    crash(journal)
    whole = copied(killed, tmp_path / "whole")
    assert reopened(whole) == (5, 1)
    assert found(whole) is JournalCondition.SOUND
    fault(killed.log)
    assert reopened(killed) == (2, 1)
    opening = killed.openings[0]
    assert (opening.finding, opening.lost) == (JournalCondition.CUT_SHORT, 3)


def test_row_26_page_flips_in_the_log(room: Room, tmp_path: Path) -> None:
    journal = room.journal()
    for name in ("Eva", "Mia", "Lea"):
        run(journal.begin(creation(name)))
    killed = copied(room, tmp_path / "killed")
    crash(journal)
    for offset in range(60, killed.log.stat().st_size, 1500):
        damaged = copied(killed, tmp_path / str(offset))
        flip(damaged.log, offset)
        doubts, _ = reopened(damaged)
        opening = damaged.openings[0]
        # All there, or said how many are not: never fewer without a word.
        assert doubts + opening.lost == 5, offset
        assert (opening.finding is JournalCondition.CUT_SHORT) == (opening.lost > 0), offset


def until_refused(journal: Journal) -> tuple[list[int], JournalErrorCode | None]:
    """The writes that could be begun, and why no more could."""
    begun: list[int] = []
    for _ in range(100):
        try:
            begun.append(run(journal.begin(creation("x" * 900))))
        except JournalError as error:
            return begun, error.error_code
    return begun, None


@pytest.mark.holds("trap_23")
def test_row_26_full(room: Room) -> None:
    room.most_pages = 12
    with room.opened() as journal:
        kept, error_code = until_refused(journal)
        assert error_code is JournalErrorCode.FULL
        with pytest.raises(JournalError):
            run(keep_draft(journal, "big", b"x" * 9000))
        for number in kept:
            run(journal.end(number, WriteOutcome.DONE))
        run(journal.begin(creation("x" * 900)))  # room again, work again
    assert kept
    room.most_pages = 1000
    room.openings.clear()
    assert reopened(room) == (3, 1)
    assert found(room) is JournalCondition.SOUND


@pytest.mark.skipif(not is_root() or sys.platform != "linux", reason="mounts a file system")
@pytest.mark.parametrize("options", ["size=160k", "ro"])
def test_row_26_a_real_disk_refuses(room: Room, tmp_path: Path, options: str) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], check=False)
    if mounted.returncode:
        pytest.skip("may not mount")
    try:
        small = copied(room, disk)
        with small.opened() as journal:
            assert len(run(journal.in_doubt())) == 2
        subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)
        with small.opened() as journal:
            _, error_code = until_refused(journal)
            assert error_code is (
                JournalErrorCode.READ_ONLY if options == "ro" else JournalErrorCode.FULL
            )
        assert small.set_aside() == []
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def test_row_26_the_folder_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file where the folder should be")
    with Room(tmp_path).opened() as journal, pytest.raises(JournalError):
        run(journal.begin(creation()))


def test_row_26_a_disk_that_was_full_does_not_end_the_day(tmp_path: Path) -> None:
    blocking = tmp_path / "data"
    blocking.write_bytes(b"")
    with Room(tmp_path).opened() as journal:
        with pytest.raises(JournalError):
            run(journal.begin(creation()))
        blocking.unlink()
        run(journal.begin(creation()))


def test_row_26_damaged_while_it_is_open(room: Room) -> None:
    with room.opened() as journal:
        run(journal.drafts())
        with room.database.open("r+b") as file:
            for page in range(1, room.database.stat().st_size // PAGE):
                file.seek(page * PAGE)
                file.write(os.urandom(PAGE))
        error_codes = set()
        for _ in range(3):
            try:
                run(journal.begin(creation("New")))
            except JournalError as error:
                error_codes.add(error.error_code)
        assert error_codes <= {JournalErrorCode.DAMAGED}
        number = run(journal.begin(creation("New")))
        assert number
    assert JournalCondition.DAMAGED in [one.finding for one in room.openings] or not error_codes


def killed(room: Room, folder: Path) -> Room:
    """What a kill at this moment would leave to the next start."""
    return copied(room, folder)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be deleted there")
@pytest.mark.parametrize("in_its_place", [None, b"some other file"])
def test_row_26_the_data_folder_is_deleted_while_it_is_open(
    room: Room, tmp_path: Path, in_its_place: bytes | None
) -> None:
    with room.opened() as journal:
        under_way = run(journal.begin(creation("Under way")))
        shutil.rmtree(room.place.folder)
        if in_its_place is not None:
            room.place.folder.mkdir()
            room.database.write_bytes(in_its_place)
        number = run(journal.begin(creation("Next")))
        left = killed(room, tmp_path / "left")
        run(journal.end(under_way, WriteOutcome.DONE))
        run(journal.end(number, WriteOutcome.DONE))
    assert [one.finding for one in room.openings] == [
        JournalCondition.SOUND,
        JournalCondition.PUT_BACK,
    ]
    with left.opened() as journal:
        doubts = run(journal.in_doubt())
        assert [doubt.intent.who for doubt in doubts] == ["Ana", "Iva", "Under way", "Next"]
        assert len(run(journal.drafts())) == 1
    room.openings.clear()
    with room.opened() as part:
        assert len(run(part.in_doubt())) == 2
        assert run(part.verify()).is_sound
    assert [one.finding for one in room.openings] == [JournalCondition.SOUND]
    kept = [path.read_bytes() for path in room.set_aside()]
    assert kept == ([] if in_its_place is None else [in_its_place])


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be deleted there")
def test_row_26_nothing_is_begun_while_the_deleted_folder_cannot_be_made_again(room: Room) -> None:
    with room.opened() as journal:
        run(journal.begin(creation()))
        shutil.rmtree(room.place.folder)
        room.place.folder.write_bytes(b"a file where the folder was")
        for _ in range(2):
            with pytest.raises(JournalError) as refused:
                run(journal.begin(creation()))
            assert refused.value.error_code is JournalErrorCode.READ_ONLY
        room.place.folder.unlink()
        assert run(journal.begin(creation()))
    assert reopened(room) == (4, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
@pytest.mark.parametrize(
    "name",
    ["journal.db", "journal.db-wal", "journal.db-shm", "journal.db-journal", "journal.lock"],
)
@pytest.mark.parametrize("kind", ["pipe", "device", "terminal", "folder", "socket"])
def test_something_else_in_a_files_place_is_refused_at_once_and_left_alone(
    room: Room, name: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = room.place.folder / name
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as listener:
            monkeypatch.chdir(path.parent)  # a socket's path may be a hundred bytes long
            listener.bind(name)
    else:
        path.symlink_to("/dev/zero" if kind == "device" else "/dev/tty")
    with room.opened() as journal:
        for _ in range(2):
            with pytest.raises(JournalError) as refused:
                run(journal.begin(creation()))
            assert refused.value.error_code is JournalErrorCode.NOT_A_FILE
        assert not path.is_file()
        assert room.set_aside() == []
        path.rmdir() if kind == "folder" else path.unlink()
        assert run(journal.begin(creation())), "gone: the day goes on"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_in_the_marks_place_hangs_nobody(room: Room) -> None:
    room.place.mark.unlink()
    os.mkfifo(room.place.mark)
    assert reopened(room) == (2, 1)
    os.mkfifo(room.place.mark.with_name(f"{room.place.mark.name}.{os.getpid()}.new"))
    with room.opened() as journal:
        assert run(journal.begin(creation()))


def test_a_mark_that_cannot_be_written_is_named_as_what_is_in_the_way(tmp_path: Path) -> None:
    room = Room(tmp_path / "room")
    room.place.mark.parent.parent.mkdir(parents=True, exist_ok=True)
    room.place.mark.parent.write_bytes(b"a file where the settings folder should be")
    with room.opened() as journal:
        with pytest.raises(JournalError) as refused:
            run(journal.begin(creation()))
        assert refused.value.error_code is JournalErrorCode.MARK
        room.place.mark.parent.unlink()
        assert run(journal.begin(creation()))


def test_what_is_set_aside_tells_nothing(room: Room) -> None:
    with room.opened() as journal:
        run(journal.begin(creation()))
    room.key = OTHER
    room.openings.clear()
    reopened(room)
    for path in room.folder.rglob("*"):
        if path.is_file():
            assert CANARY.encode() not in path.read_bytes()
            assert path.stat().st_mode & 0o777 == 0o600


def test_what_agents_chose_is_taken_along_from_a_damaged_journal(tmp_path: Path) -> None:
    room = Room(tmp_path / "room")
    with room.opened() as part:
        run(part.choose_retention(60))
        run(part.add_reasons(("Zahtjev iz poslovnice",)))
        run(keep_draft(part, "long", bytes(60_000)))
    flip(room.database, room.database.stat().st_size - PAGE + 100)
    with room.opened() as part:
        assert run(part.retention()) == 60
        assert run(part.reasons()) == ("Zahtjev iz poslovnice",)
    assert [opening.finding for opening in room.openings] == [
        JournalCondition.FIRST,
        JournalCondition.DAMAGED,
    ]
