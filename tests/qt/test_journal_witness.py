"""Journals that are gone, older, damaged or set aside: said at the start, or asked about."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.journal.chain_head import witness_of
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.unit.journal_room import flip
from tests.unit.test_credentials_vault import MemoryKeyring

GONE = "The journal of this computer is gone"

OLDER = "The journal on this computer is older than it was"


def entries_known(keyring: MemoryKeyring) -> int:
    texts = [text for (name, _), text in keyring.entries.items() if "/journal-witness/" in name]
    witness = witness_of(texts[0]) if texts else None
    return -1 if witness is None else witness.entries


def create(desk: ProgramDesk) -> GatewayErrorCode | None:
    """A customer; what kept it from being created."""

    async def work(gateway: Gateway) -> GatewayErrorCode | None:
        try:
            await gateway.create({"name": "Witnessed"})
        except GatewayError as error:
            return error.error_code
        return None

    return answer(desk.qtbot, desk.session, work)


def said(desk: ProgramDesk) -> str:
    return desk.place.window.notice("behind").sentence


def press(desk: ProgramDesk, text: str) -> None:
    buttons = desk.place.window.notice("behind").findChildren(QPushButton)
    next(one for one in buttons if one.text() == text).click()


def remove_journal(folder: Path) -> None:
    shutil.rmtree(folder / "data")
    (folder / "settings" / "journal.json").unlink()


def test_it_follows_the_journal_and_a_start_without_changes_writes_nothing(
    start: StartProgram, keyring: MemoryKeyring
) -> None:
    desk = start()
    assert create(desk) is None
    desk.qtbot.waitUntil(lambda: entries_known(keyring) == 1)
    desk.end()
    keyring.calls.clear()
    again = start()
    again.qtbot.waitUntil(lambda: not again.session.is_busy)
    assert said(again) == ""
    assert "set" not in keyring.calls


def test_a_lock_keeps_what_was_not_kept_yet(start: StartProgram, keyring: MemoryKeyring) -> None:
    desk = start()
    assert create(desk) is None
    desk.qtbot.waitUntil(lambda: entries_known(keyring) == 1)
    assert create(desk) is None  # the next one would follow in five seconds
    desk.program.lock.lock()
    desk.qtbot.waitUntil(lambda: entries_known(keyring) == 2)


def test_files_that_are_gone_are_said_and_nothing_is_sent_until_somebody_says_so(
    start: StartProgram, keyring: MemoryKeyring, tmp_path: Path
) -> None:
    desk = start()
    assert create(desk) is None
    desk.qtbot.waitUntil(lambda: entries_known(keyring) == 1)
    desk.end()
    remove_journal(tmp_path)
    again = start()
    again.qtbot.waitUntil(lambda: said(again).startswith(GONE))
    assert "What was in doubt may be lost with it" in said(again)
    notice = again.place.window.notice("behind")
    assert not any(one.isVisible() for one in notice.findChildren(QToolButton)), "it stays"
    assert create(again) is GatewayErrorCode.NOT_JOURNALLED
    press(again, "Go on with what is there")
    again.qtbot.waitUntil(lambda: create(again) is None)
    assert said(again) == ""
    again.qtbot.waitUntil(lambda: entries_known(keyring) >= 3)
    again.end()
    third = start()
    assert create(third) is None
    assert said(third) == ""


class QuietKeyring(MemoryKeyring):
    """Does not give what has ``quiet_about`` in its name: it answers too late, or is locked and
    nobody opens it."""

    quiet_about = "nothing"

    def get_password(self, service: str, username: str) -> str | None:
        if self.quiet_about in service:
            raise KeyringLocked
        return super().get_password(service, username)


@pytest.fixture
def quiet_keyring() -> QuietKeyring:
    return QuietKeyring()


class TestKeyringThatDoesNotSay:
    """What it knows is not overwritten meanwhile."""

    @pytest.fixture
    def keyring(self, quiet_keyring: QuietKeyring) -> MemoryKeyring:
        return quiet_keyring

    def test_the_next_start_says_it(
        self, start: StartProgram, quiet_keyring: QuietKeyring, tmp_path: Path
    ) -> None:
        desk = start()
        assert create(desk) is None
        desk.qtbot.waitUntil(lambda: entries_known(quiet_keyring) == 1)
        desk.end()
        remove_journal(tmp_path)
        quiet_keyring.quiet_about = "journal-witness"
        unsaid = start()
        assert create(unsaid) is None, "nobody's work stops for it"
        unsaid.end()
        assert entries_known(quiet_keyring) == 1
        quiet_keyring.quiet_about = "nothing"
        again = start()
        again.qtbot.waitUntil(lambda: said(again).startswith(OLDER))
        assert create(again) is GatewayErrorCode.NOT_JOURNALLED

    @pytest.mark.parametrize("is_removed", [False, True])
    def test_a_start_without_the_journals_key_is_no_loss_and_hides_none(
        self,
        start: StartProgram,
        quiet_keyring: QuietKeyring,
        tmp_path: Path,
        is_removed: bool,
    ) -> None:
        """What is noted then lasts for the session, and is no word about the files."""
        desk = start()
        assert create(desk) is None
        desk.qtbot.waitUntil(lambda: entries_known(quiet_keyring) == 1)
        desk.end()
        if is_removed:
            remove_journal(tmp_path)
        quiet_keyring.quiet_about = "customer-desk/journal"
        locked = start()
        assert create(locked) is None
        assert said(locked) == ""
        locked.end()
        assert entries_known(quiet_keyring) == 1
        quiet_keyring.quiet_about = "nothing"
        again = start()
        expected = GatewayErrorCode.NOT_JOURNALLED if is_removed else None
        assert create(again) is expected
        again.qtbot.waitUntil(lambda: said(again).startswith(GONE) is is_removed)


def test_files_that_are_older_are_said_and_the_program_can_be_closed(
    start: StartProgram, keyring: MemoryKeyring, tmp_path: Path
) -> None:
    desk = start()
    assert create(desk) is None
    desk.end()
    for name in ("data", "settings"):
        shutil.copytree(tmp_path / name, tmp_path / "older" / name)
    desk = start()
    assert create(desk) is None
    desk.qtbot.waitUntil(lambda: entries_known(keyring) == 2)
    desk.end()
    for name in ("data", "settings"):
        shutil.rmtree(tmp_path / name)
        shutil.copytree(tmp_path / "older" / name, tmp_path / name)
    again = start()
    again.qtbot.waitUntil(lambda: said(again).startswith(OLDER))
    assert "knows of 1 more change(s)" in said(again)
    with again.qtbot.waitSignal(again.program.ending):
        press(again, "Close the program")
    assert entries_known(keyring) == 2, "the next start says it again"


# What becomes of journals set aside is said, and asked where nobody can look into them.


UNREADABLE = "journal-unreadable-20261101-101010.db"


def erase_one(desk: ProgramDesk) -> None:
    session = desk.session
    customer = answer(desk.qtbot, session, lambda gateway: gateway.create({"name": "Set Aside"}))
    answer(desk.qtbot, session, lambda gateway: gateway.delete(customer.uuid))


def texts(desk: ProgramDesk) -> str:
    labels = desk.place.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(desk: ProgramDesk, text: str) -> QPushButton:
    [found] = [
        one
        for one in desk.place.window.notice("closed").findChildren(QPushButton)
        if one.text() == text and one.isVisible()
    ]
    return found


def test_a_damaged_journal_goes_with_the_first_erasure_and_that_is_said(
    start: StartProgram, tmp_path: Path
) -> None:
    erase_one(start())
    begun = start()
    begun.end()
    flip(tmp_path / "data" / "journal.db", 4096 * 3 + 100)
    desk = start()
    desk.qtbot.waitUntil(lambda: "It is kept as journal-damaged-" in texts(desk))
    [name] = re.findall(r"journal-damaged-[-0-9a-f]+\.db", texts(desk))
    assert (tmp_path / "data" / name).exists()
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: "went with the erasure" in texts(desk))
    assert f"({name})" in texts(desk)
    assert not (tmp_path / "data" / name).exists()


def test_what_cannot_be_opened_is_removed_when_the_agent_says_so(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    aside = tmp_path / "data" / UNREADABLE
    erase_one(desk)
    aside.write_bytes(bytes(range(256)) * 64)
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: "can't be opened, so an erased customer" in texts(desk))
    assert UNREADABLE in texts(desk)
    button(desk, "Remove").click()
    desk.qtbot.waitUntil(lambda: not aside.exists())


def test_what_is_to_be_kept_is_not_asked_for_again(start: StartProgram, tmp_path: Path) -> None:
    desk = start()
    aside = tmp_path / "data" / UNREADABLE
    aside.parent.mkdir(exist_ok=True)
    aside.write_bytes(bytes(range(256)) * 64)
    told: list[object] = []
    desk.program.journals.treated.connect(told.append)
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: "can't be opened, so" in texts(desk))
    button(desk, "Keep").click()
    assert "can't be opened, so" not in texts(desk)
    told.clear()
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: bool(told))
    assert "can't be opened, so" not in texts(desk)
    assert aside.exists()


# The chain is checked at every start; only a broken one is spoken of.


BROKEN = "The chain is broken"


@pytest.mark.holds("data_at_rest_04")
def test_an_older_journal_put_back_is_said_at_the_start(
    qtbot: QtBot, start: StartProgram, tmp_path: Path
) -> None:
    erase_one(start())
    older = shutil.copytree(tmp_path / "data", tmp_path / "older")
    sound = start()
    erase_one(sound)
    assert BROKEN not in texts(sound)
    sound.end()
    shutil.rmtree(tmp_path / "data")
    shutil.move(older, tmp_path / "data")
    again = start()
    qtbot.waitUntil(lambda: BROKEN in texts(again))
    assert "more had been written" in texts(again)
