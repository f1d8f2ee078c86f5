"""Who is erased is out of the directory before the journal says so, whatever fails on the way."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode
from desktop_app.encrypted_database import connect
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.records.writes import Intent, WriteKind, WriteOutcome
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.worker import Worker
from tests.qt.journal_desk import WHERE, JournalDesk, desk, open_journal_desk
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import KEY, directory_of, file_of, turned_on, wait_for

__all__ = ["desk", "open_journal_desk"]

T = TypeVar("T")
WHO = Uuid("4b281da4-d145-4233-b957-2018cf9aa0fb")
DELETION = Intent(kind=WriteKind.DELETE, uuid=WHO, who="Lejla", subjects=(WHO,))


class Forgetful:
    """Forgets erased customers, unless it can't just now."""

    def __init__(self) -> None:
        self.forgotten: list[Uuid] = []
        self.error: Exception | None = None

    async def erase(self, uuid: Uuid) -> None:
        if self.error is not None:
            raise self.error
        self.forgotten.append(uuid)


def done(qtbot: QtBot, worker: Worker, work: Coroutine[Any, Any, T]) -> T | Exception:
    """What a coroutine gives or raises on the worker's loop."""
    settled: list[T | Exception] = []

    async def run() -> T:
        return await work

    worker.ask(run, owner=worker, done=settled.append, failed=settled.append)
    qtbot.waitUntil(lambda: bool(settled))
    return settled[0]


async def deletion_ends(journal: ProfileJournal, ending: WriteOutcome) -> None:
    await journal.end(await journal.begin(DELETION), ending)


@pytest.mark.parametrize("ending", [WriteOutcome.DONE, WriteOutcome.FOUND_DONE])
def test_a_deletion_that_was_carried_out_is_forgotten_and_noted(
    qtbot: QtBot, worker: Worker, desk: JournalDesk, ending: WriteOutcome
) -> None:
    desk.journal.directory = directory = Forgetful()
    assert done(qtbot, worker, deletion_ends(desk.journal, ending)) is None
    assert directory.forgotten == [WHO]
    assert done(qtbot, worker, desk.journal.in_doubt()) == ()


@pytest.mark.parametrize("ending", [WriteOutcome.REFUSED, WriteOutcome.NOT_SENT])
def test_a_deletion_that_was_not_carried_out_leaves_the_customer(
    qtbot: QtBot, worker: Worker, desk: JournalDesk, ending: WriteOutcome
) -> None:
    desk.journal.directory = directory = Forgetful()
    done(qtbot, worker, deletion_ends(desk.journal, ending))
    assert directory.forgotten == []


def test_what_could_not_be_forgotten_stays_in_doubt_until_it_is(
    qtbot: QtBot, worker: Worker, desk: JournalDesk
) -> None:
    desk.journal.directory = directory = Forgetful()
    directory.error = DirectoryError(DirectoryErrorCode.BUSY)
    failed = done(qtbot, worker, deletion_ends(desk.journal, WriteOutcome.DONE))
    assert isinstance(failed, DirectoryError)
    directory.error = None
    later = desk.part(WHERE)  # as after a restart: it knows of the deletion from the file only
    later.directory = directory
    doubts = done(qtbot, worker, later.in_doubt())
    assert isinstance(doubts, tuple)
    [doubt] = doubts
    assert done(qtbot, worker, later.end(doubt.number, WriteOutcome.FOUND_DONE)) is None
    assert directory.forgotten == [WHO]
    assert done(qtbot, worker, later.in_doubt()) == ()


def somebody(desk: ProgramDesk, directory: ProfileDirectory) -> Uuid:
    """Who is in the directory."""
    found: list[Uuid] = []
    directory.read(
        lambda opened: opened.living_between(-1, 1 << 60, 1)[0], owner=directory, done=found.append
    )
    desk.qtbot.waitUntil(lambda: bool(found))
    return found[0]


def erased(desk: ProgramDesk, directory: ProfileDirectory, uuid: Uuid) -> object:
    return done(desk.qtbot, desk.program.worker, directory.erase(uuid))


def has(path: Path, key: bytes, uuid: Uuid) -> bool:
    with Directory.open(path, key) as opened:
        return opened.get(uuid) is not None


def test_a_batch_that_goes_on_behind_the_lock_still_erases(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    directory = turned_on(desk)
    one, other = somebody(desk, directory), MerchantId("nobody")
    key = bytes.fromhex(desk.keyring.entries[KEY])
    journal = desk.journal
    journal.keep_open()  # as a batch does
    desk.program.lock.lock()
    assert erased(desk, directory, one) is None
    assert not has(file_of(tmp_path), key, one)
    with desk.qtbot.waitSignal(journal.freed):
        journal.release_open()
    refused = erased(desk, directory, Uuid(other))
    assert isinstance(refused, DirectoryError)
    assert refused.error_code is DirectoryErrorCode.CLOSED
    desk.place.lock.unlock()
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert erased(desk, directory, somebody(desk, directory)) is None


def test_a_directory_that_another_program_holds_keeps_the_deletion_in_doubt(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    directory = turned_on(desk)
    one = somebody(desk, directory)
    key = bytes.fromhex(desk.keyring.entries[KEY])
    directory.pause()
    wait_for(desk.qtbot, directory, DirectoryPhase.PAUSED)
    other = connect(file_of(tmp_path), key)
    other.execute("BEGIN IMMEDIATE")
    failed = erased(desk, directory, one)
    other.close()
    assert isinstance(failed, DirectoryError)
    assert failed.error_code is DirectoryErrorCode.BUSY
    assert has(file_of(tmp_path), key, one)
    assert erased(desk, directory, one) is None
    assert not has(file_of(tmp_path), key, one)


def test_a_directory_that_cannot_be_opened_goes_as_a_whole(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    turned_on(desk)
    desk.keyring.entries[KEY] = "00" * 32
    desk = start()
    directory = directory_of(desk)
    wait_for(desk.qtbot, directory, DirectoryPhase.FAILED)
    assert directory.state.error is DirectoryErrorCode.OTHER_KEY
    with desk.qtbot.waitSignal(directory.given_up):
        assert erased(desk, directory, WHO) is None
    assert not directory.is_on
    assert not file_of(tmp_path).exists()


def test_an_erasure_goes_through_where_there_is_no_directory(start: StartProgram) -> None:
    desk = start()
    assert erased(desk, directory_of(desk), WHO) is None
