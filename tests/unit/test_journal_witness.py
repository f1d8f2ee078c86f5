"""A journal whose files are both gone, or both older, is not taken for a new or a whole one."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from desktop_app.credentials.keyring import OpenKeyring, SystemKeyring, VaultError, VaultErrorCode
from desktop_app.credentials.vault import SecretStorage, Vault
from desktop_app.journal.chain_head import Witness, witness_of
from desktop_app.journal.journal import Journal, JournalError, JournalErrorCode
from desktop_app.journal.opening import JournalCondition
from desktop_app.records.writes import ChainBreak, EntryKind, JournalQuery, WriteOutcome
from tests.unit.journal_room import Room, bare, creation, deletion, erase, keep_draft, run
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A journal with three erasures and a write in doubt, and what the keyring knows of it."""
    room = Room(tmp_path / "room")
    with room.opened() as part:
        run(erase(part, 1, 2, 3))
        run(part.end(run(part.begin(creation())), WriteOutcome.UNKNOWN))
    room.witness = room.told[-1]
    room.openings.clear()
    return room


def gone(room: Room) -> None:
    shutil.rmtree(room.place.folder)
    room.place.mark.unlink()


def finding_of(room: Room) -> tuple[JournalCondition, int]:
    with room.opened() as part:
        run(part.in_doubt())
    opening = room.openings.pop()
    return opening.finding, opening.lost


def is_refused(part: Journal) -> bool:
    """Whether a write may not even begin, and so does not leave."""
    try:
        number = run(part.begin(deletion(9)))
    except JournalError as error:
        return error.error_code is JournalErrorCode.BEHIND
    run(part.end(number, WriteOutcome.NOT_SENT))
    return False


def go_on(part: Journal) -> None:
    part.file.allow_writes()
    run(part.in_doubt())


def test_what_is_there_is_taken_without_a_word_where_nothing_is_known(room: Room) -> None:
    room.witness = None
    room.told.clear()
    assert finding_of(room) == (JournalCondition.SOUND, 0)
    assert room.told[-1].entries == 4
    assert room.told[-1].begun == 4


def test_as_far_as_the_witness_or_further_is_sound(room: Room) -> None:
    assert finding_of(room) == (JournalCondition.SOUND, 0)
    with room.opened() as part:
        assert not is_refused(part)
        run(erase(part, 4))
    assert finding_of(room) == (JournalCondition.SOUND, 0), "a witness may lag behind"


def test_files_that_are_both_gone_are_said_and_nothing_is_begun(room: Room) -> None:
    """At every start, until somebody has said to go on."""
    gone(room)
    for finding in (JournalCondition.VANISHED, JournalCondition.OLDER):
        with room.opened() as part:
            assert is_refused(part)
            run(keep_draft(part, "a", b"unsaved edits are kept meanwhile"))
        opening = room.openings.pop()
        assert (opening.finding, opening.lost) == (finding, 4)
    assert room.told[-1] == room.witness, "what is there now would hide what is lost"


def test_going_on_is_noted_and_gives_no_number_away_again(room: Room) -> None:
    gone(room)
    with room.opened() as part:
        assert is_refused(part)
        go_on(part)
        assert not is_refused(part)
        run(erase(part, 4))
        entries = run(part.entries(JournalQuery()))
        assert [(entry.number, entry.act) for entry in entries] == [
            (6, EntryKind.DELETE),
            (5, EntryKind.WENT_ON),
        ]
        assert entries[1].counts == {"missing": 4}
        assert room.witness is not None
        assert entries[1].previous == room.witness.head
        assert (ChainBreak.BEGINNING, 5) in run(part.verify()).breaks
    room.witness = room.told[-1]
    assert finding_of(room) == (JournalCondition.SOUND, 0)


def put_back(room: Room, older: Path) -> None:
    """Both files of an earlier time."""
    for name in ("data", "settings"):
        shutil.rmtree(room.folder / name)
        shutil.copytree(older / name, room.folder / name)


@pytest.fixture
def older(room: Room, tmp_path: Path) -> Path:
    """A copy of all files, after which the journal went on."""
    copy = Path(shutil.copytree(room.folder, tmp_path / "older"))
    with room.opened() as part:
        run(erase(part, 4, 5))
    room.witness = room.told[-1]
    room.openings.clear()
    return copy


def test_files_that_are_both_older_are_said_and_nothing_is_begun(room: Room, older: Path) -> None:
    put_back(room, older)
    with room.opened() as part:
        assert len(run(part.in_doubt())) == 1, "what is there can be read"
        assert is_refused(part)
        go_on(part)
        assert not is_refused(part)
        assert [entry.number for entry in run(part.entries(JournalQuery(limit=2)))] == [7, 4]
        assert (ChainBreak.MISSING, 5) in run(part.verify()).breaks
    [opening] = room.openings
    assert (opening.finding, opening.lost) == (JournalCondition.OLDER, 2)


def test_a_write_in_doubt_alone_is_missed_too(room: Room, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(room.folder, tmp_path / "older"))
    with room.opened() as part:
        run(part.begin(creation("Iva")))
    room.witness = room.told[-1]
    put_back(room, copy)
    room.openings.clear()
    assert finding_of(room) == (JournalCondition.OLDER, 1)


def test_an_older_copy_that_went_on_elsewhere_is_another_journal(room: Room, older: Path) -> None:
    put_back(room, older)
    known, room.witness = room.witness, None
    with room.opened() as part:
        run(erase(part, 6, 7, 8))
    room.witness = known
    room.openings.clear()
    assert finding_of(room) == (JournalCondition.OLDER, 0)


def test_another_journal_in_its_place_is_said(room: Room, tmp_path: Path) -> None:
    other = Room(tmp_path / "other")
    with other.opened() as part:
        run(erase(part, *range(1, 9)))
    put_back(room, other.folder)
    assert finding_of(room) == (JournalCondition.OLDER, 4)


def test_a_retention_is_no_loss(room: Room) -> None:
    with room.opened() as part:
        assert run(part.remove_entries_before(datetime.now(UTC) + timedelta(days=1))) == 4
        assert not is_refused(part)
    room.openings.clear()
    assert finding_of(room) == (JournalCondition.SOUND, 0)


def test_a_journal_that_was_never_used_has_nothing_to_lose(tmp_path: Path) -> None:
    room = Room(tmp_path / "room")
    assert finding_of(room) == (JournalCondition.FIRST, 0)
    room.witness = room.told[-1]
    gone(room)
    assert finding_of(room) == (JournalCondition.FIRST, 0)
    with room.opened() as part:
        assert not is_refused(part)


@pytest.mark.parametrize("fault", ["missing", "emptied", "damaged", "cut short"])
def test_what_the_files_tell_by_themselves_is_said_as_before(
    room: Room, older: Path, fault: str
) -> None:
    if fault == "missing":
        room.database.unlink()
    elif fault == "emptied":
        room.database.write_bytes(b"")
    elif fault == "damaged":
        content = room.database.read_bytes()
        room.database.write_bytes(content[: len(content) // 2])
    else:
        room.database.write_bytes((older / "data" / "journal.db").read_bytes())
    with room.opened() as part:
        assert not is_refused(part)
        run(erase(part, 6))
    assert room.openings.pop().finding not in (
        JournalCondition.SOUND,
        JournalCondition.VANISHED,
        JournalCondition.OLDER,
    )
    room.witness = room.told[-1]
    assert finding_of(room) == (JournalCondition.SOUND, 0)


@pytest.mark.parametrize("fault", ["missing", "emptied", "damaged", "cut short"])
def test_what_was_said_is_not_said_again_when_the_keyring_never_heard_of_it(
    room: Room, older: Path, fault: str
) -> None:
    """The program was killed before, or the keyring is locked whenever it is told."""
    before = room.witness
    test_what_the_files_tell_by_themselves_is_said_as_before(room, older, fault)
    room.witness = before
    assert finding_of(room) == (JournalCondition.SOUND, 0)
    with room.opened() as part:
        assert not is_refused(part)
    room.openings.clear()
    assert before is not None
    room.witness = msgspec.structs.replace(before, begun=before.begun + 90, entries=90)
    known = JournalCondition.OLDER if fault == "cut short" else JournalCondition.SOUND
    assert finding_of(room)[0] is known, "only another journal's witness says nothing of this one"


@pytest.mark.parametrize("is_older", [False, True])
def test_going_on_is_not_asked_for_again_when_the_keyring_never_heard_of_it(
    room: Room, older: Path, is_older: bool
) -> None:
    gone(room)
    if is_older:
        shutil.copytree(older, room.folder, dirs_exist_ok=True)
    known = room.witness
    with room.opened() as part:
        assert is_refused(part)
        go_on(part)
    room.openings.clear()
    assert room.witness is known
    with room.opened() as part:
        assert not is_refused(part)
        assert len(run(part.entries(JournalQuery(acts=frozenset({EntryKind.WENT_ON}))))) == 1
    assert [one.finding for one in room.openings] == [JournalCondition.SOUND]


def test_an_older_copy_made_after_going_on_is_said(room: Room, tmp_path: Path) -> None:
    gone(room)
    with room.opened() as part:
        assert is_refused(part)
        go_on(part)
    copy = Path(shutil.copytree(room.folder, tmp_path / "older"))
    room.witness = room.told[-1]
    with room.opened() as part:
        run(erase(part, 4, 5))
    room.witness = room.told[-1]
    put_back(room, copy)
    room.openings.clear()
    assert finding_of(room) == (JournalCondition.OLDER, 2)


def test_a_file_that_is_nobodys_is_set_aside_and_not_removed(room: Room) -> None:
    """Without the mark it could be taken for a first start that was killed half-way."""
    gone(room)
    room.place.folder.mkdir()
    room.database.touch()
    database = bare(room.database)
    database.execute("CREATE TABLE something (text)")
    database.close()
    assert finding_of(room)[0] is JournalCondition.VANISHED
    assert len(room.set_aside()) == 1


@pytest.mark.parametrize("text", [None, "", "{}", "[1]", '{"database_id": 1}', "\ud800"])
def test_a_text_that_is_no_witness_is_none(text: str | None) -> None:
    assert witness_of(text) is None


def test_a_witness_comes_back_from_its_text(room: Room) -> None:
    assert room.witness is not None
    assert witness_of(room.witness.encoded()) == room.witness
    assert Witness(database_id="1") == msgspec.convert({"database_id": "1"}, Witness)


async def test_it_is_kept_for_each_place_and_without_a_question() -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    assert await vault.journal_witness("/one") is None
    await vault.keep_journal_witness("/one", "1")
    await vault.keep_journal_witness("/two", "2")
    await vault.keep_journal_witness("/one", "3")
    assert await vault.journal_witness("/one") == "3"
    assert await vault.journal_witness("/two") == "2"
    assert not any("one" in service or "two" in service for service, _ in keyring.entries)


async def test_a_locked_keyring_is_not_asked_to_open() -> None:
    keyring = MemoryKeyring()
    opened = OpenKeyring(SecretStorage.FREEDESKTOP, keyring, lambda: False)
    vault = Vault(deadline=5, open_keyring=lambda: opened)
    await vault.keep_journal_witness("/one", "1")
    assert keyring.calls == []
    with pytest.raises(VaultError) as refused:
        SystemKeyring(lambda: opened).set_if_unlocked("service", "text")
    assert refused.value.error_code is VaultErrorCode.LOCKED
