"""A journal of an older version is copied before its tables are changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.journal.database import SCHEMA_VERSION
from desktop_app.journal.journal import JournalError, JournalErrorCode
from desktop_app.journal.opening import JournalCondition
from tests.unit.journal_room import CANARY, KEY, Room, bare, creation, is_root, keep_draft, run

EDIT = CANARY.encode() + bytes(60_000)
LATER = ("entry", "subject", "batch_row", "batch")
"""Tables that version 1 did not have."""


def of_version_1(room: Room) -> None:
    """A journal with an unsaved edit, as the first version of the program left it."""
    with room.opened() as journal:
        run(keep_draft(journal, "a", EDIT))
    older = bare(room.database)
    for table in LATER:
        older.execute(f"DROP TABLE {table}")
    older.execute("DELETE FROM meta WHERE name = 'removing'")
    older.execute("PRAGMA user_version = 1")
    older.close()
    room.openings.clear()


def backup(room: Room) -> Path:
    return room.database.with_name(f"journal-before-schema-{SCHEMA_VERSION}.db")


def kept_edits(room: Room) -> list[bytes]:
    with room.opened() as journal:
        return [draft.content for draft in run(journal.drafts())]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(tmp_path / "room")
    of_version_1(room)
    return room


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = bare(path)
    try:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        version = connection.execute("PRAGMA user_version").fetchall()
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names}
        return {"version": version, **rows}
    finally:
        connection.close()


def test_data_at_rest_06_an_older_journal_is_copied_encrypted_before_it_changes(
    room: Room,
) -> None:
    before = contents(room.database)
    assert before["version"] == [(1,)]
    umask = os.umask(0)
    try:
        assert kept_edits(room) == [EDIT]
    finally:
        os.umask(umask)
    assert [opening.finding for opening in room.openings] == [JournalCondition.SOUND]
    assert contents(room.database)["version"] == [(SCHEMA_VERSION,)]
    copy = backup(room).read_bytes()
    assert not copy.startswith(b"SQLite format 3")
    assert CANARY.encode() not in copy
    assert KEY not in copy
    if os.name == "posix":
        assert backup(room).stat().st_mode & 0o777 == 0o600
    assert contents(backup(room)) == before
    with pytest.raises(sqlcipher.DatabaseError):
        bare(backup(room), bytes(32)).execute("SELECT * FROM draft")
    assert set(room.place.folder.iterdir()) == {room.database, room.place.lock, backup(room)}


def test_data_at_rest_06_the_copy_goes_once_the_new_journal_has_proved_sound(room: Room) -> None:
    assert kept_edits(room) == [EDIT]
    assert backup(room).exists()
    assert kept_edits(room) == [EDIT]
    assert not backup(room).exists()


def test_data_at_rest_06_the_copy_holds_what_only_the_log_has(room: Room) -> None:
    writer = bare(room.database)
    try:
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute("INSERT INTO draft VALUES ('p1', 'b', '', x'00')")
        assert room.log.stat().st_size
        with room.opened() as journal:
            run(journal.in_doubt())
    finally:
        writer.close()
    assert len(contents(backup(room))["draft"]) == 2


@pytest.mark.parametrize("fault", ["damaged", "missing"])
def test_data_at_rest_06_a_copy_of_what_is_set_aside_is_set_aside_with_it(
    room: Room, fault: str
) -> None:
    assert kept_edits(room) == [EDIT]
    copy = backup(room).read_bytes()
    if fault == "damaged":
        with room.database.open("r+b") as file:
            file.seek(16)  # its salt stays, so it is known to be ours
            file.write(os.urandom(room.database.stat().st_size - 16))
    else:
        room.database.unlink()
    for _ in range(3):
        kept_edits(room)
    assert not backup(room).exists()
    assert copy in [path.read_bytes() for path in room.set_aside()]
    told = [one.set_aside for one in room.openings if one.finding is not JournalCondition.SOUND]
    assert [bool(name) for name in told] == [fault == "damaged"]


@pytest.mark.skipif(not is_root() or sys.platform != "linux", reason="mounts a file system")
def test_data_at_rest_06_a_full_disk_leaves_the_old_journal_untouched(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(disk)]
    if subprocess.run(mount, check=False).returncode:
        pytest.skip("may not mount")
    try:
        room = Room(disk)
        of_version_1(room)
        before = room.database.read_bytes()
        names = set(room.place.folder.iterdir())
        state = os.statvfs(disk)
        used = (state.f_blocks - state.f_bfree) * state.f_frsize
        _resize(disk, used + 48 * 1024)  # enough for SQLite's index of the log, not for a copy
        with room.opened() as journal, pytest.raises(JournalError) as raised:
            run(journal.begin(creation()))
        assert raised.value.error_code is JournalErrorCode.FULL
        assert room.openings == []
        assert room.database.read_bytes() == before
        assert set(room.place.folder.iterdir()) == names
        _resize(disk, 4 * 1024 * 1024)
        assert kept_edits(room) == [EDIT]
        assert backup(room).exists()
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def _resize(disk: Path, size: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(disk)], check=True)
