"""Customers kept on this computer, as an agent turns it on, watches it, mends it and removes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.views.directory.kept_row import KeptCustomersRow
from desktop_app.views.directory.state_dialog import StateDialog
from desktop_app.views.directory.turning_on import TurnOnDialog
from desktop_app.views.directory.wording import error_words, status_words
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.dialogs import QuestionDialog
from desktop_app.views.widgets.messages import Notice
from desktop_app.worker.directories import DirectoryPhase, ErrorCode, ProfileDirectory
from tests.conftest import RunningSandbox
from tests.qt.editor_desk import texts
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import KEY, directory_of, file_of, turned_on, wait_for
from tests.unit.test_credentials_vault import MemoryKeyring


@pytest.fixture
def program_gateway(sandbox: RunningSandbox) -> RunningSandbox:
    """Of the test's own: everybody in it counts."""
    return sandbox


def action(desk: ProgramDesk, shortcut: Shortcut) -> QAction:
    desk.wait()
    return next(each.action for each in desk.place.window.commands() if each.shortcut is shortcut)


def opened(desk: ProgramDesk, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind, once it is there."""
    desk.qtbot.waitUntil(lambda: bool(visible(desk, kind)))
    [dialog] = visible(desk, kind)
    return dialog


def visible(desk: ProgramDesk, kind: type[QDialog]) -> list[QDialog]:
    return [each for each in desk.place.window.findChildren(kind) if each.isVisible()]


def press(place: QWidget, text: str) -> None:
    [button] = [
        each
        for each in place.findChildren(QPushButton)
        if each.text() == text and each.isVisible() and each.isEnabled()
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def notice(desk: ProgramDesk) -> Notice:
    return desk.place.window.notice("directory")


def toast(desk: ProgramDesk) -> str:
    return desk.place.window.toast.sentence


def asked_to_begin(desk: ProgramDesk) -> QDialog:
    action(desk, Shortcut.DIRECTORY).trigger()
    return opened(desk, TurnOnDialog)


def state_dialog(desk: ProgramDesk) -> QDialog:
    action(desk, Shortcut.DIRECTORY).trigger()
    return opened(desk, StateDialog)


def test_before_anything_is_read_it_says_what_where_how_and_for_how_long(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    desk.qtbot.waitUntil(lambda: desk.desk.table.length == 300)
    dialog = asked_to_begin(desk)
    said = texts(dialog)
    for words in (
        *("name, email, phone", str(file_of(tmp_path)), "keyring", "Until you remove it"),
        *("erased here leaves it at once", "for 300 customers", "the next start goes on"),
    ):
        assert words in said, words
    press(dialog, "Cancel")
    assert not directory_of(desk).is_on
    assert not file_of(tmp_path).exists()
    assert KEY not in desk.keyring.entries


def test_where_the_list_is_not_counted_yet_it_says_how_many_a_minute(start: StartProgram) -> None:
    desk = start()
    directory = directory_of(desk)
    dialog = TurnOnDialog(
        directory,
        customers=None,
        per_second=200,
        environment="CUSTOM",
        profile_name="Shop",
        parent=desk.place.window,
    )
    dialog.open()
    assert "About 12,000 customers a minute" in texts(dialog).replace("12000", "12,000")


def test_it_reads_says_how_far_it_is_and_tells_once_that_all_can_be_found(
    start: StartProgram,
) -> None:
    desk = start()
    line = desk.place.window.status_line
    said: list[str] = []
    directory = directory_of(desk)
    directory.state_changed.connect(lambda: said.append(line.directory))
    assert action(desk, Shortcut.DIRECTORY).text().startswith("Make customers findable")
    press(asked_to_begin(desk), "Start reading")
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert any(words.startswith("Reading customers, ") for words in said)
    assert line.directory == ""
    assert toast(desk).startswith("300 customer(s) can now be found")
    assert action(desk, Shortcut.DIRECTORY).text() == "Customers on this computer…"
    again = start()
    wait_for(again.qtbot, directory_of(again), DirectoryPhase.COMPLETE)
    assert toast(again) == ""


def test_find_leads_there_with_a_name_that_is_no_id(start: StartProgram) -> None:
    desk = start()
    desk.wait()
    desk.desk.look_up.directory_asked.emit()
    press(opened(desk, TurnOnDialog), "Start reading")
    wait_for(desk.qtbot, directory_of(desk), DirectoryPhase.COMPLETE)
    assert not desk.desk.look_up.offers_directory()


def test_it_can_be_paused_gone_on_with_and_says_as_of_when_it_is_complete(
    start: StartProgram,
) -> None:
    desk = start()
    directory = turned_on(desk)
    dialog = state_dialog(desk)
    assert "Complete as of" in texts(dialog)
    assert "Everybody created before is found" in texts(dialog)
    press(dialog, "Pause")
    wait_for(desk.qtbot, directory, DirectoryPhase.PAUSED)
    assert "Reading is paused" in texts(dialog)
    assert desk.place.window.status_line.directory == "Reading customers is paused"
    again = start()
    directory = directory_of(again)
    wait_for(again.qtbot, directory, DirectoryPhase.PAUSED)
    press(state_dialog(again), "Go on")
    wait_for(again.qtbot, directory, DirectoryPhase.COMPLETE)


def test_pausing_before_the_reading_has_begun_is_not_lost(start: StartProgram) -> None:
    desk = start()
    directory = directory_of(desk)
    directory.turn_on()
    wait_for(desk.qtbot, directory, DirectoryPhase.READING)
    press(state_dialog(desk), "Pause")
    wait_for(desk.qtbot, directory, DirectoryPhase.PAUSED)


def test_removing_asks_once_and_leaves_nothing(start: StartProgram, tmp_path: Path) -> None:
    desk = start()
    directory = turned_on(desk)
    dialog = state_dialog(desk)
    press(dialog, "Remove from this computer…")
    question = opened(desk, QuestionDialog)
    assert "300 customer(s) again takes about" in texts(question)
    press(question, "Keep them")
    assert directory.is_on
    press(dialog, "Remove from this computer…")
    press(opened(desk, QuestionDialog), "Remove")
    wait_for(desk.qtbot, directory, DirectoryPhase.OFF)
    desk.qtbot.waitUntil(lambda: not visible(desk, StateDialog))
    assert list(tmp_path.rglob("directory-*.db*")) == []
    assert KEY not in desk.keyring.entries
    assert toast(desk) == "No customers are kept on this computer any more."
    assert action(desk, Shortcut.DIRECTORY).text().startswith("Make customers findable")


def test_removing_while_customers_are_read_leaves_nothing_either(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    directory = directory_of(desk)
    directory.turn_on()
    wait_for(desk.qtbot, directory, DirectoryPhase.READING)
    press(state_dialog(desk), "Remove from this computer…")
    press(opened(desk, QuestionDialog), "Remove")
    wait_for(desk.qtbot, directory, DirectoryPhase.OFF)
    assert list(tmp_path.rglob("directory-*.db*")) == []


def test_everything_can_be_read_again_into_a_new_file(start: StartProgram) -> None:
    desk = start()
    directory = turned_on(desk)
    before = desk.keyring.entries[KEY]
    press(state_dialog(desk), "Read again…")
    press(opened(desk, QuestionDialog), "Read again")
    desk.qtbot.waitUntil(lambda: desk.keyring.entries.get(KEY, before) != before)
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert directory.state.rows == 300


def kept_row(desk: ProgramDesk) -> KeptCustomersRow:
    dialog = desk.program.open_preferences(desk.place.window)
    dialog.show_page("Kept on this computer")
    [row] = dialog.findChildren(KeptCustomersRow)
    return row


def test_the_preferences_have_all_of_it_too(start: StartProgram) -> None:
    desk = start()
    directory = directory_of(desk)
    row = kept_row(desk)
    assert "Not kept on this computer" in texts(row)
    press(row, "Make customers findable…")
    press(opened(desk, TurnOnDialog), "Start reading")
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert "300 customer(s)" in texts(row)
    press(row, "Pause")
    wait_for(desk.qtbot, directory, DirectoryPhase.PAUSED)
    press(row, "Go on")
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    press(row, "Details…")
    opened(desk, StateDialog).close()
    press(row, "Remove from this computer…")
    press(opened(desk, QuestionDialog), "Remove")
    wait_for(desk.qtbot, directory, DirectoryPhase.OFF)
    assert "Not kept on this computer" in texts(row)


def failed(desk: ProgramDesk, code: DirectoryErrorCode) -> ProfileDirectory:
    directory = directory_of(desk)
    wait_for(desk.qtbot, directory, DirectoryPhase.FAILED)
    assert directory.state.error is code
    assert notice(desk).sentence == error_words(code)
    return directory


def test_a_lost_key_is_said_and_reading_again_mends_it(
    start: StartProgram, keyring: MemoryKeyring
) -> None:
    turned_on(start())
    del keyring.entries[KEY]
    desk = start()
    directory = failed(desk, DirectoryErrorCode.LOST_KEY)
    press(notice(desk), "Read again from the gateway")
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert directory.state.rows == 300


def test_another_key_and_a_damaged_file_are_told_apart_and_mended(
    start: StartProgram, keyring: MemoryKeyring, tmp_path: Path
) -> None:
    turned_on(start())
    keyring.entries[KEY] = "ab" * 32
    desk = start()
    failed(desk, DirectoryErrorCode.OTHER_KEY)
    press(notice(desk), "Read again from the gateway")
    wait_for(desk.qtbot, directory_of(desk), DirectoryPhase.COMPLETE)
    desk.end()
    path = file_of(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:4_096] + b"\x00" * (len(whole) - 4_096))
    desk = start()
    failed(desk, DirectoryErrorCode.DAMAGED)
    press(notice(desk), "Read again from the gateway")
    wait_for(desk.qtbot, directory_of(desk), DirectoryPhase.COMPLETE)


def test_a_file_of_somebody_else_is_left_alone_and_opened_once_it_is_gone(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    turned_on(desk)
    desk.end()
    path, aside = file_of(tmp_path), tmp_path / "aside"
    path.rename(aside)
    path.write_bytes(b"SQLite format 3\x00" + b"\x00" * 100)
    desk = start()
    directory = failed(desk, DirectoryErrorCode.FOREIGN)
    offered = [each.text() for each in notice(desk).findChildren(QPushButton) if each.isVisible()]
    assert offered == ["Try again"]
    aside.rename(path)
    press(notice(desk), "Try again")
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert notice(desk).sentence == ""


def test_behind_the_lock_nothing_of_it_is_seen_and_it_goes_on_afterwards(
    start: StartProgram,
) -> None:
    desk = start()
    directory = turned_on(desk)
    dialog = state_dialog(desk)
    desk.program.lock.lock()
    assert not dialog.isVisible()
    assert desk.place.window.status_line.directory == ""
    assert not action_is_on(desk)
    desk.press("Unlock")
    desk.qtbot.waitUntil(lambda: not desk.place.lock.is_locked)
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)
    assert action_is_on(desk)


def action_is_on(desk: ProgramDesk) -> bool:
    return action(desk, Shortcut.DIRECTORY).isEnabled()


@pytest.mark.parametrize("code", list(DirectoryErrorCode))
def test_every_error_has_a_sentence(code: DirectoryErrorCode) -> None:
    assert error_words(code).endswith(".")


def reason(directory: ProfileDirectory) -> ErrorCode | None:
    return directory.state.error


def test_another_window_of_the_profile_follows_and_knows_that_it_was_removed(
    start: StartProgram,
) -> None:
    desk = start()
    first = turned_on(desk)
    place, profile = desk.place, desk.place.profile
    assert profile is not None
    second = desk.program.directories.of_profile(profile, place.journal_of(profile), place)
    wait_for(desk.qtbot, second, DirectoryPhase.WAITING)
    assert reason(second) is DirectoryErrorCode.BUSY
    assert second.state.rows == 300
    assert second.state.complete_as_of is not None
    assert status_words(second.state) == "Another program reads the customers"
    first.remove()
    wait_for(desk.qtbot, first, DirectoryPhase.OFF)
    wait_for(desk.qtbot, second, DirectoryPhase.FAILED)
    assert reason(second) is DirectoryErrorCode.MISSING
    second.close()
