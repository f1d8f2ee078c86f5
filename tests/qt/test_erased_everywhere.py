"""Two profiles of one gateway, each with a directory: who is erased in one is erased in both."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.profiles import ProfileBook
from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode
from desktop_app.encrypted_database import KEY_BYTES, connect
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.operations import delete_customer
from desktop_app.records.batch import BatchStage
from desktop_app.records.customer import Customer, Json
from desktop_app.records.directory_query import parse
from desktop_app.window_controller import WindowController
from desktop_app.worker.directories import DirectoryPhase
from tests.batch_room import Desk as BatchDesk
from tests.conftest import RunningSandbox
from tests.erased_scan import found as found_in_files
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import directory_of, found, turned_on, wait_for
from tests.qt.test_directory_erasures import done, erased, has, somebody
from tests.unit.directory.directories import people

PERSON: dict[str, Json] = {
    "merchant_customer_id": "kanarinka-1",
    "name": "Kanarinka Papagajčić",
    "email": "kanarinka@posta.example.hr",
    "city": "Kanarigrad",
}
VALUES = ("kanarinka-1", "Kanarinka", "Papagajčić", "kanarinka@posta", "Kanarigrad")
PASSPHRASE = "korak po korak"
BRANCH_KEY = ("customer-desk/branch/directory-key", "Customer Desk")


@pytest.fixture
def program_gateway(sandbox: RunningSandbox) -> RunningSandbox:
    """Of the test's own: everybody in it counts."""
    return sandbox


def branch_file(folder: Path) -> Path:
    return folder / "data" / "directory-branch.db"


def kept_key(desk: ProgramDesk) -> bytes:
    """Of Branch's directory."""
    return bytes.fromhex(desk.keyring.entries[BRANCH_KEY])


def is_written_anew(desk: ProgramDesk) -> bool:
    """Whether nothing of who was erased can be left in Branch's file."""
    with Directory.open(branch_file(desk.folder), kept_key(desk)) as kept:
        return kept.rewrite_bytes() == 0


def opened(desk: ProgramDesk, name: str = "Branch") -> WindowController:
    """A profile in a window beside the first one."""
    place = desk.program.open_profile(name)
    assert place is not None
    desk.qtbot.waitUntil(lambda: place.screen is not None)
    return place


def with_two(start: StartProgram, sandbox: RunningSandbox) -> tuple[ProgramDesk, Customer]:
    """Shop in a window, without a directory; Branch of the same gateway in none, with a directory
    that has the person."""
    desk = start()
    desk.profile("Branch", sandbox.base_url)
    person = answer(desk.qtbot, desk.session, lambda gateway: gateway.create(PERSON))
    key = secrets.token_bytes(KEY_BYTES)
    desk.keyring.entries[BRANCH_KEY] = key.hex()
    with Directory.create(branch_file(desk.folder), key) as made:
        made.put([person, *people(300)], datetime.now(UTC))
    assert found_in_files(desk.folder, VALUES, key), "before it is erased"
    return desk, person


async def delete(gateway: Gateway, customer: Customer) -> None:
    await delete_customer(gateway, customer)


def test_who_is_erased_is_in_no_directory_that_is_closed(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk, person = with_two(start, program_gateway)
    turned_on(desk)
    answer(desk.qtbot, desk.session, lambda gateway: delete(gateway, person))
    assert not has(branch_file(desk.folder), kept_key(desk), person.uuid)
    assert not found_in_files(desk.folder, VALUES, kept_key(desk))
    desk.qtbot.waitUntil(lambda: is_written_anew(desk))
    assert not found_in_files(desk.folder, VALUES, kept_key(desk))
    branch = opened(desk).directory
    assert branch is not None
    wait_for(desk.qtbot, branch, DirectoryPhase.COMPLETE)
    assert found(desk, branch, "kanarinka") == [], "nor is it read from the gateway again"
    assert found(desk, branch, "cust-0000042")


def test_one_that_is_opened_before_it_was_tidied_up_is_tidied_up_by_its_window(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk, person = with_two(start, program_gateway)
    assert erased(desk, directory_of(desk), person.uuid) is None
    program_gateway.stop()
    opened(desk)
    desk.qtbot.waitUntil(lambda: is_written_anew(desk))


def test_a_window_that_shows_them_hears_of_it(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk, person = with_two(start, program_gateway)
    session = desk.session
    place = opened(desk)
    branch = place.directory
    assert branch is not None
    assert place.screen is not None
    table = place.screen.table
    wait_for(desk.qtbot, branch, DirectoryPhase.COMPLETE)
    branch.pause()
    wait_for(desk.qtbot, branch, DirectoryPhase.PAUSED)
    table.show_search(parse("kanarinka"))
    desk.qtbot.waitUntil(lambda: table.grid.model().rowCount() == 1)
    with desk.qtbot.waitSignal(branch.changed):
        answer(desk.qtbot, session, lambda gateway: delete(gateway, person))
    assert found(desk, branch, "kanarinka") == []
    desk.qtbot.waitUntil(lambda: table.grid.model().rowCount() == 0)
    desk.end()
    assert not has(branch_file(desk.folder), kept_key(desk), person.uuid)


def test_a_batch_erases_there_too(start: StartProgram, program_gateway: RunningSandbox) -> None:
    desk, person = with_two(start, program_gateway)
    journal = desk.journal
    batch = answer(
        desk.qtbot,
        desk.session,
        lambda gateway: BatchDesk(gateway, journal, (0.05,), asyncio.sleep).erased([person.uuid]),
    )
    assert batch.stage is BatchStage.FINISHED
    assert not has(branch_file(desk.folder), kept_key(desk), person.uuid)


def test_also_without_a_directory_of_its_own(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk, person = with_two(start, program_gateway)
    assert not directory_of(desk).is_on
    answer(desk.qtbot, desk.session, lambda gateway: delete(gateway, person))
    assert not has(branch_file(desk.folder), kept_key(desk), person.uuid)


@contextmanager
def held(path: Path, key: bytes) -> Iterator[None]:
    """By another program, which writes."""
    other = connect(path, key)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


def test_one_that_another_program_holds_keeps_the_deletion_in_doubt(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk, person = with_two(start, program_gateway)
    own = turned_on(desk)
    with held(branch_file(desk.folder), kept_key(desk)):
        failed = erased(desk, own, person.uuid)
    assert isinstance(failed, DirectoryError)
    assert failed.error_code is DirectoryErrorCode.BUSY
    assert found(desk, own, "kanarinka") == [], "here they are gone all the same"
    assert has(branch_file(desk.folder), kept_key(desk), person.uuid)
    assert erased(desk, own, person.uuid) is None
    assert not has(branch_file(desk.folder), kept_key(desk), person.uuid)


@pytest.mark.parametrize("loss", ["key", "profile", "file"])
def test_one_that_nobody_can_open_goes_as_a_whole(
    start: StartProgram, program_gateway: RunningSandbox, loss: str
) -> None:
    desk, person = with_two(start, program_gateway)
    if loss == "key":
        del desk.keyring.entries[BRANCH_KEY]
    elif loss == "profile":
        ProfileBook(desk.folder / "settings").remove("branch")
    else:
        branch_file(desk.folder).write_bytes(b"damaged" * 1_000)
    assert erased(desk, directory_of(desk), person.uuid) is None
    assert not branch_file(desk.folder).exists()


def test_one_behind_the_passphrase_keeps_the_deletion_in_doubt(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk, person = with_two(start, program_gateway)
    key, vault, worker = kept_key(desk), desk.program.vault, desk.program.worker
    setting = vault.set_passphrase(PASSPHRASE, desk.program.profiles())
    assert done(desk.qtbot, worker, setting) is None
    vault.drop_remembered()  # as a lock does
    failed = erased(desk, directory_of(desk), person.uuid)
    assert isinstance(failed, VaultError)
    assert failed.error_code is VaultErrorCode.PASSPHRASE
    assert has(branch_file(desk.folder), key, person.uuid)
    unlocking = vault.unlock(PASSPHRASE, desk.program.profiles())
    assert done(desk.qtbot, worker, unlocking) is None
    assert erased(desk, directory_of(desk), person.uuid) is None
    assert not has(branch_file(desk.folder), key, person.uuid)


def test_another_gateways_is_left_alone(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk = start()
    turned_on(desk)
    desk.profile("Branch", "http://127.0.0.1:9")
    branch_file(desk.folder).write_bytes(b"of another gateway")
    assert erased(desk, directory_of(desk), somebody(desk, directory_of(desk))) is None
    assert branch_file(desk.folder).read_bytes() == b"of another gateway"


def test_a_profile_that_leads_elsewhere_by_now_finds_nobody_of_the_former_gateway(
    start: StartProgram, program_gateway: RunningSandbox
) -> None:
    desk = start()
    desk.profile("Branch", program_gateway.base_url)
    key = secrets.token_bytes(KEY_BYTES)
    desk.keyring.entries[BRANCH_KEY] = key.hex()
    path = branch_file(desk.folder)
    Directory.create(path, key, gateway="https://former.example").close()
    branch = opened(desk).directory
    assert branch is not None
    wait_for(desk.qtbot, branch, DirectoryPhase.FAILED)
    assert branch.state.error is DirectoryErrorCode.OTHER_GATEWAY
    assert not path.exists()
    branch.try_again()
    wait_for(desk.qtbot, branch, DirectoryPhase.COMPLETE)
