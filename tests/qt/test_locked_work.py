"""Unsaved work behind the lock: nobody is shut out of it, and nobody is shut in with it."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.command_line import StartOptions
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.window.recovery_strip import RecoveryStrip
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.editor_desk import line, texts
from tests.qt.program_desk import ProgramDesk, StartProgram, save_secrets
from tests.qt.test_session_secrets_dialog import fill, press
from tests.unit.test_credentials_vault import MemoryKeyring

ID, OTHER_ID = "cust-0000042", "cust-0000043"
_JOURNAL_KEY = ("customer-desk/journal-key", "Customer Desk")


class SlowKeyring(MemoryKeyring):
    """Gives the journal's key once it may; ``given`` is set when it has."""

    def __init__(self) -> None:
        super().__init__()
        self.may_give = threading.Event()
        self.may_give.set()
        self.given = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        if (service, username) != _JOURNAL_KEY:
            return super().get_password(service, username)
        assert self.may_give.wait(30)
        self.given.set()
        return super().get_password(service, username)


@pytest.fixture
def keyring() -> SlowKeyring:
    return SlowKeyring()


def locked_with_work(start: StartProgram, name: str = "Half typed") -> ProgramDesk:
    desk = start()
    desk.change_name(ID, name)
    desk.program.lock.lock()
    return desk


def wait_until_kept(qtbot: QtBot, desk: ProgramDesk) -> None:
    def says_so() -> bool:
        desk.place.window.close()
        return "kept, encrypted" in desk.said()

    qtbot.waitUntil(says_so)


def rotate(keyring: MemoryKeyring, sandbox: RunningSandbox) -> None:
    """Somebody saves another token and key for the same profile."""
    shop = Profile(id="p1", name="Shop", environment=Environment.CUSTOM, base_url=sandbox.base_url)
    save_secrets(keyring, shop, "another-token", "another-key")


def is_gone(desk: ProgramDesk) -> bool:
    return desk.program.windows() == []


def wait_for_offer(qtbot: QtBot, desk: ProgramDesk) -> None:
    qtbot.waitUntil(lambda: any("Unsaved changes" in row for row in desk.rows()))


def test_a_locked_window_can_be_closed_and_the_work_is_offered_at_the_next_start(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = locked_with_work(start)
    wait_until_kept(qtbot, desk)
    assert not is_gone(desk), "nothing closes without a yes"
    desk.press("Close")
    qtbot.waitUntil(lambda: is_gone(desk))
    again = start()
    wait_for_offer(qtbot, again)
    again.press("Restore", again.place.window)
    qtbot.waitUntil(lambda: again.desk.editor.is_dirty)
    assert line(again.desk.editor, "Name").text() == "Half typed"


def test_secrets_changed_while_locked_open_the_profile_anew_with_the_work(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring, written_sandbox: RunningSandbox
) -> None:
    desk = locked_with_work(start)
    wait_until_kept(qtbot, desk)
    before = desk.place
    rotate(keyring, written_sandbox)
    desk.press("Unlock")
    qtbot.waitUntil(lambda: "another token and key" in desk.said())
    assert "kept and offered there" in desk.said()
    assert before.lock.is_locked, "the new key never meets the rows of the old one"
    desk.press("Open anew")
    qtbot.waitUntil(lambda: desk.places != [before] and len(desk.places) == 1)
    assert not desk.place.lock.is_locked
    qtbot.waitUntil(lambda: not isValid(before))  # nor do the old rows stay in memory
    wait_for_offer(qtbot, desk)


def test_secrets_removed_while_locked_still_let_the_agent_close_with_the_work_kept(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring, written_sandbox: RunningSandbox
) -> None:
    desk = locked_with_work(start)
    wait_until_kept(qtbot, desk)
    kept = {name: text for name, text in keyring.entries.items() if name == _JOURNAL_KEY}
    lost = {name: text for name, text in keyring.entries.items() if name != _JOURNAL_KEY}
    keyring.entries = dict(kept)
    desk.press("Unlock")
    window = desk.place.window
    qtbot.waitUntil(lambda: window.findChild(SessionSecretsDialog) is not None)
    dialog = window.findChild(SessionSecretsDialog)
    assert isinstance(dialog, QDialog)
    fill(dialog, "new-token", "new-key")
    press(dialog, "Continue")
    assert desk.place.lock.is_locked, "what anybody may type opens nothing"
    press(dialog, "Cancel")
    window.close()
    desk.press("Close")
    qtbot.waitUntil(lambda: is_gone(desk))
    keyring.entries |= lost
    wait_for_offer(qtbot, start())


def test_work_that_cannot_be_kept_is_not_said_to_be(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring
) -> None:
    keyring.entries[_JOURNAL_KEY] = "this is no key"
    desk = locked_with_work(start)
    desk.place.window.close()
    qtbot.waitUntil(lambda: "closing loses it" in desk.said())
    assert not is_gone(desk)
    desk.press("Close and lose it")
    qtbot.waitUntil(lambda: is_gone(desk))


@pytest.mark.skipif(sys.platform != "linux", reason="lists open files by /proc")
def test_a_locked_program_holds_neither_the_journals_key_nor_its_file(
    qtbot: QtBot, start: StartProgram, tmp_path: Path, keyring: SlowKeyring
) -> None:
    desk = start()
    desk.change_name(ID, "Half typed")
    qtbot.waitUntil(lambda: holds_open(tmp_path / "data" / "journal.db"))
    desk.program.lock.lock()
    qtbot.waitUntil(lambda: not holds_open(tmp_path / "data" / "journal.db"))
    keyring.given.clear()
    desk.press("Unlock")
    qtbot.waitUntil(keyring.given.is_set)
    qtbot.waitUntil(lambda: not desk.place.lock.is_locked)
    qtbot.waitUntil(lambda: holds_open(tmp_path / "data" / "journal.db"))
    desk.program.lock.lock()
    wait_until_kept(qtbot, desk)


def test_a_lost_journal_key_is_said_and_the_work_kept_under_a_new_one(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring
) -> None:
    desk = locked_with_work(start)
    wait_until_kept(qtbot, desk)
    del keyring.entries[_JOURNAL_KEY]
    desk.press("Unlock")
    window = desk.place.window
    qtbot.waitUntil(lambda: "no longer has" in window.notice("journal").sentence)
    desk.program.lock.lock()
    wait_until_kept(qtbot, desk)


def holds_open(path: Path) -> bool:
    """Whether this process has the file open."""
    links = Path("/proc/self/fd")
    for name in os.listdir(links):
        try:
            if os.readlink(links / name) == str(path):
                return True
        except FileNotFoundError:
            continue
    return False


def test_row_26_a_journal_that_disappeared_is_said_to_have_taken_unsaved_work_with_it(
    qtbot: QtBot, start: StartProgram, tmp_path: Path
) -> None:
    closed_with_work(qtbot, start).end()
    for file in (tmp_path / "data").glob("journal.db*"):
        file.unlink()
    again = start()
    window = again.place.window
    qtbot.waitUntil(lambda: "has disappeared" in window.notice("journal").sentence)
    assert "unsaved changes" in window.notice("journal").sentence


def test_what_a_start_looks_up_is_shown(qtbot: QtBot, start: StartProgram) -> None:
    desk = start(StartOptions(profile="Shop", find=ID))
    qtbot.waitUntil(lambda: desk.place.screen is not None)
    editor = desk.desk.editor
    qtbot.waitUntil(lambda: editor.customer is not None)
    assert line(editor, "Merchant customer ID").text() == ID
    assert desk.place.window.look_up_bar.notice.sentence == ""


def test_a_new_customer_typed_in_a_dialog_is_kept_when_its_window_is_locked(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = start()
    desk.wait()
    desk.place.window.look_up_bar.create_asked.emit()
    [dialog] = desk.place.window.findChildren(NewCustomerDialog)
    line(dialog, "Name").setText("Somebody New")
    desk.program.lock.lock()
    wait_until_kept(qtbot, desk)
    desk.press("Close")
    qtbot.waitUntil(lambda: is_gone(desk))
    again = start()
    qtbot.waitUntil(lambda: any("Somebody New" in row for row in again.rows()))


def unlock_and_lock_again(qtbot: QtBot, desk: ProgramDesk, keyring: SlowKeyring) -> None:
    """The journal's key is given anew, and what was typed is kept behind the lock."""
    keyring.given.clear()
    desk.press("Unlock")
    qtbot.waitUntil(keyring.given.is_set)
    qtbot.waitUntil(lambda: not desk.place.lock.is_locked)
    desk.program.lock.lock()
    wait_until_kept(qtbot, desk)


@pytest.mark.skipif(sys.platform != "linux", reason="lists open files by /proc")
def test_work_typed_before_the_keyring_has_given_the_journals_key_is_kept_behind_the_lock(
    qtbot: QtBot, start: StartProgram, tmp_path: Path, keyring: SlowKeyring
) -> None:
    keyring.may_give.clear()
    desk = locked_with_work(start)
    desk.place.window.close()
    assert "closing loses it" in desk.said(), "nothing is kept yet"
    keyring.may_give.set()
    wait_until_kept(qtbot, desk)
    qtbot.waitUntil(lambda: not holds_open(tmp_path / "data" / "journal.db"))
    unlock_and_lock_again(qtbot, desk, keyring)
    desk.press("Close")
    qtbot.waitUntil(lambda: is_gone(desk))
    wait_for_offer(qtbot, start())


def test_a_journals_key_that_comes_after_the_next_lock_serves_what_waits_and_goes(
    qtbot: QtBot, start: StartProgram, keyring: SlowKeyring
) -> None:
    desk = locked_with_work(start)
    wait_until_kept(qtbot, desk)
    keyring.may_give.clear()
    desk.press("Unlock")
    qtbot.waitUntil(lambda: not desk.place.lock.is_locked)
    desk.program.lock.lock()
    keyring.may_give.set()
    wait_until_kept(qtbot, desk)
    unlock_and_lock_again(qtbot, desk, keyring)


def closed_with_work(qtbot: QtBot, start: StartProgram) -> ProgramDesk:
    """Behind the lock, what was unsaved is kept."""
    desk = locked_with_work(start)
    wait_until_kept(qtbot, desk)
    desk.press("Close")
    qtbot.waitUntil(lambda: is_gone(desk))
    return desk


def strip_words(desk: ProgramDesk) -> str:
    [strip] = desk.place.window.findChildren(RecoveryStrip)
    return strip.notice.sentence


def test_what_is_said_of_the_journal_goes_when_it_can_be_read_and_what_was_left_is_offered(
    qtbot: QtBot, start: StartProgram, tmp_path: Path
) -> None:
    closed_with_work(qtbot, start).end()
    data = tmp_path / "data"
    data.rename(tmp_path / "elsewhere")
    data.write_bytes(b"a file in the folder's place")
    again = start()
    again.wait()
    qtbot.waitUntil(lambda: "data folder" in strip_words(again))
    assert again.rows() == []
    data.unlink()
    (tmp_path / "elsewhere").rename(data)
    qtbot.waitUntil(lambda: strip_words(again) == "")
    wait_for_offer(qtbot, again)


def test_that_unsaved_changes_are_not_kept_is_said_until_they_are(
    qtbot: QtBot, start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    desk.wait()
    data = tmp_path / "data"
    mark = tmp_path / "settings" / "journal.json"
    qtbot.waitUntil(mark.exists)  # by then the journal is open
    shutil.rmtree(data)
    data.write_bytes(b"a file in the folder's place")
    desk.change_name(ID, "Half typed")
    qtbot.waitUntil(lambda: "would not survive a crash" in strip_words(desk))
    assert "data folder" in strip_words(desk)
    data.unlink()
    qtbot.waitUntil(lambda: strip_words(desk) == "")
    notice = desk.place.window.notice("journal")
    qtbot.waitUntil(lambda: "deleted while the program ran" in notice.sentence)
    desk.program.lock.lock()
    wait_until_kept(qtbot, desk)


def test_a_write_in_doubt_behind_the_lock_is_found_out_at_the_next_start_and_not_sent_again(
    qtbot: QtBot, start: StartProgram, lossy: LossyGateway
) -> None:
    start().profile("Lossy", lossy.base_url)
    lossy.late.add("POST")
    desk = start(StartOptions(profile="Lossy"))
    desk.change_name(OTHER_ID, "Late Name")
    editor = desk.desk.editor
    QTest.keyClick(line(editor, "Name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.press("Save", editor.findChild(SaveDialog))
    qtbot.waitUntil(lambda: "Unknown whether it was saved" in texts(editor))
    desk.program.lock.lock()
    wait_until_kept(qtbot, desk)
    desk.press("Close")
    qtbot.waitUntil(lambda: is_gone(desk))
    lossy.go_on.set()
    qtbot.waitUntil(lossy.caught_up.is_set)
    again = start(StartOptions(profile="Lossy"))
    again.wait()
    qtbot.waitUntil(lambda: "1 found done" in strip_words(again))
    assert again.rows() == [], "nor is the edit offered: the gateway has it"
    assert lossy.count("POST") == 1
