"""A profile's directory in the whole program: turned on, found in, locked, erased from, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.command_line import StartOptions
from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.directory.search import Found
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.operations import delete_customer
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.directory_query import parse
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory
from tests.conftest import RunningSandbox
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.unit.test_credentials_vault import MemoryKeyring

KEY = ("customer-desk/p1/directory-key", "Customer Desk")


@pytest.fixture
def program_gateway(sandbox: RunningSandbox) -> RunningSandbox:
    """Of the test's own: everybody in it counts."""
    return sandbox


def directory_of(desk: ProgramDesk) -> ProfileDirectory:
    desk.wait()
    directory = desk.place.directory
    assert directory is not None
    return directory


def turned_on(desk: ProgramDesk) -> ProfileDirectory:
    """With every customer in it."""
    directory = directory_of(desk)
    directory.turn_on()
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    return directory


def wait_for(qtbot: QtBot, directory: ProfileDirectory, phase: DirectoryPhase) -> None:
    qtbot.waitUntil(lambda: directory.state.phase is phase)


def found(desk: ProgramDesk, directory: ProfileDirectory, text: str) -> list[Customer]:
    answers: list[Found] = []
    directory.find(parse(text), owner=directory, done=answers.append)
    desk.qtbot.waitUntil(lambda: bool(answers))
    return [each.customer for each in answers[0].customers]


def file_of(tmp_path: Path) -> Path:
    return tmp_path / "data" / "directory-p1.db"


def test_it_is_off_until_somebody_asks(start: StartProgram, tmp_path: Path) -> None:
    directory = directory_of(start())
    assert not directory.is_on
    assert not directory.is_findable
    assert not file_of(tmp_path).exists()


def test_turned_on_it_finds_everybody_and_does_so_after_a_restart(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    directory = turned_on(desk)
    assert directory.state.rows == 300
    assert directory.state.missing == 0
    [customer] = found(desk, directory, "cust-0000042")
    assert customer.merchant_customer_id == "cust-0000042"
    desk = start()
    directory = directory_of(desk)
    assert directory.is_on
    assert [each.uuid for each in found(desk, directory, "cust-0000042")] == [customer.uuid]
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)


def test_what_the_program_reads_and_saves_is_found_at_once(start: StartProgram) -> None:
    desk = start()
    directory = turned_on(desk)
    directory.pause()
    wait_for(desk.qtbot, directory, DirectoryPhase.PAUSED)

    async def create(gateway: Gateway) -> Customer:
        return await gateway.create({"name": "Žarko Kanarinčić"})

    created = answer(desk.qtbot, desk.session, create)
    desk.qtbot.waitUntil(lambda: bool(found(desk, directory, "kanarincic")))

    async def change(gateway: Gateway) -> Customer:
        return await gateway.update(created.uuid, {"name": "Žarko Papagaj"})

    answer(desk.qtbot, desk.session, change)
    desk.qtbot.waitUntil(lambda: found(desk, directory, "kanarincic") == [])
    assert [each.uuid for each in found(desk, directory, "papagaj")] == [created.uuid]


def test_an_erased_customer_is_gone_from_it(start: StartProgram, tmp_path: Path) -> None:
    desk = start()
    directory = turned_on(desk)

    async def erase(gateway: Gateway) -> Customer:
        customer = await gateway.by_merchant_id(MerchantId("cust-0000042"))
        await delete_customer(gateway, customer)
        await gateway.by_uuid(customer.uuid)  # the sandbox answers with the record still
        return customer

    erased = answer(desk.qtbot, desk.session, erase)
    assert found(desk, directory, "cust-0000042") == []
    key = bytes.fromhex(desk.keyring.entries[KEY])
    desk.end()
    with Directory.open(file_of(tmp_path), key) as opened:
        assert opened.get(erased.uuid) is None


def test_locking_closes_it_and_unlocking_brings_it_back(start: StartProgram) -> None:
    desk = start()
    directory = turned_on(desk)
    desk.program.lock.lock()
    assert directory.state.phase is DirectoryPhase.LOCKED
    refused: list[DirectoryErrorCode] = []
    directory.find(
        parse("cust-0000042"), owner=directory, done=lambda _: None, failed=refused.append
    )
    desk.qtbot.waitUntil(lambda: refused == [DirectoryErrorCode.CLOSED])
    desk.place.lock.unlock()
    desk.qtbot.waitUntil(lambda: directory.is_findable)
    assert len(found(desk, directory, "cust-0000042")) == 1
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)


def test_a_sync_that_dies_is_started_again(start: StartProgram) -> None:
    desk = start()
    directory = turned_on(desk)
    [died] = directory.findChildren(QProcess)
    number = died.processId()
    died.kill()
    desk.qtbot.waitUntil(
        lambda: any(
            each.processId() not in (0, number) for each in directory.findChildren(QProcess)
        ),
    )
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)


def test_removing_it_leaves_neither_file_nor_key(start: StartProgram, tmp_path: Path) -> None:
    desk = start()
    directory = turned_on(desk)
    removed: list[bool] = []
    directory.remove(lambda: removed.append(True))
    desk.qtbot.waitUntil(lambda: removed == [True])
    assert not directory.is_on
    assert list(tmp_path.rglob("directory-*")) == []
    assert KEY not in desk.keyring.entries


def test_removing_the_profile_removes_it(start: StartProgram, tmp_path: Path) -> None:
    desk = start()
    turned_on(desk)
    desk.program.edit_profile(desk.place.window)
    [dialog] = desk.place.window.findChildren(ProfileDialog)
    press(dialog, "Remove profile")
    desk.qtbot.waitUntil(lambda: has_button(dialog, "Remove"))
    with desk.qtbot.waitSignal(dialog.removed):
        press(dialog, "Remove")
    assert list(tmp_path.rglob("directory-*")) == []
    assert KEY not in desk.keyring.entries


def has_button(dialog: ProfileDialog, text: str) -> bool:
    return any(each.text() == text for each in dialog.findChildren(QPushButton))


def press(dialog: ProfileDialog, text: str) -> None:
    [button] = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    button.click()


def test_a_lost_key_is_said_and_it_can_be_made_anew(
    start: StartProgram, keyring: MemoryKeyring
) -> None:
    desk = start()
    turned_on(desk)
    del keyring.entries[KEY]
    desk = start()
    directory = directory_of(desk)
    wait_for(desk.qtbot, directory, DirectoryPhase.FAILED)
    assert directory.state.error is DirectoryErrorCode.LOST_KEY
    directory = turned_on(desk)
    assert len(found(desk, directory, "cust-0000042")) == 1


def test_the_sandbox_has_one_for_trying_that_goes_with_it(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start(StartOptions(sandbox=200))
    directory = turned_on(desk)
    assert not directory.state.is_lasting
    assert len(found(desk, directory, "cust-0000042")) == 1
    desk.program.lock.lock()
    desk.place.lock.unlock()
    desk.qtbot.waitUntil(lambda: directory.is_findable)
    assert len(found(desk, directory, "cust-0000042")) == 1
    desk.end()
    assert list(tmp_path.rglob("directory-*")) == []


def test_what_is_asked_for_while_it_is_being_removed_is_refused(start: StartProgram) -> None:
    desk = start()
    directory = turned_on(desk)
    answers: list[object] = []
    removed: list[bool] = []
    directory.remove(lambda: removed.append(True))
    directory.read(len, owner=directory, done=answers.append, failed=answers.append)
    desk.qtbot.waitUntil(lambda: bool(removed and answers))
    assert answers == [DirectoryErrorCode.CLOSED]
