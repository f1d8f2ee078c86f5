"""The unlock passphrase as an agent meets it: set, asked for, mistyped, changed, forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.command_line import StartOptions
from desktop_app.process.instance import OpenRequest
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.window.unlock_passphrase import BeginAgainDialog, UnlockPassphraseDialog
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.qt.editor_desk import line
from tests.qt.lock_desk import readable
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_session_secrets_dialog import fill, press
from tests.unit.test_credentials_vault import MemoryKeyring

ID = "cust-0000003"
FIRST, SECOND = "seven green pears", "eight blue plums"


def page(desk: ProgramDesk) -> QWidget:
    return desk.place.lock.overlay.page


def on_page(desk: ProgramDesk) -> str:
    return "\n".join(label.text() for label in page(desk).findChildren(QLabel))


def field(within: QWidget, name: str) -> QLineEdit:
    [box] = [each for each in within.findChildren(QLineEdit) if each.accessibleName() == name]
    return box


def unlock_button(desk: ProgramDesk) -> QPushButton:
    [button] = [each for each in page(desk).findChildren(QPushButton) if each.text() == "Unlock"]
    return button


def type_passphrase(desk: ProgramDesk, text: str) -> None:
    """And press Enter."""
    desk.place.window.activateWindow()
    desk.qtbot.waitUntil(desk.place.window.isActiveWindow)
    box = field(page(desk), "Unlock passphrase")
    assert box.isVisible()
    assert desk.place.window.focusWidget() is box
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def passphrase_dialog(qtbot: QtBot, desk: ProgramDesk) -> UnlockPassphraseDialog:
    """By the menu; once it knows whether one is set."""
    window = desk.place.window
    [action] = [
        each for each in window.findChildren(QAction) if each.text() == "Unlock passphrase…"
    ]
    action.trigger()
    dialog = window.findChildren(UnlockPassphraseDialog)[-1]
    qtbot.waitUntil(lambda: field(dialog, "New passphrase").isEnabled())
    return dialog


def fill_in(dialog: QDialog, **texts: str) -> None:
    for name, text in texts.items():
        field(dialog, name.replace("_", " ").capitalize()).setText(text)


def set_passphrase(qtbot: QtBot, desk: ProgramDesk, text: str = FIRST) -> None:
    dialog = passphrase_dialog(qtbot, desk)
    fill_in(dialog, new_passphrase=text, new_passphrase_again=text)
    press(dialog, "Set passphrase")
    wait_until_said(qtbot, desk, "is set")


def wait_until_said(qtbot: QtBot, desk: ProgramDesk, words: str) -> None:
    qtbot.waitUntil(lambda: words in desk.place.window.toast.sentence)


def wait_until_open(qtbot: QtBot, desk: ProgramDesk) -> None:
    qtbot.waitUntil(lambda: not desk.place.lock.is_locked)


def in_clear(keyring: MemoryKeyring) -> list[str]:
    kept = "\n".join(keyring.entries.values())
    return [text for text in (TOKEN, KEY) if text in kept]


def test_without_a_passphrase_the_lock_says_that_anybody_at_this_desk_can_go_on(
    start: StartProgram,
) -> None:
    desk = start()
    desk.wait()
    desk.program.lock.lock()
    assert "anybody at this desk can go on" in on_page(desk)
    assert "anybody at this desk can go on" in readable()
    assert not field(page(desk), "Unlock passphrase").isVisible()


def test_with_a_passphrase_enter_alone_opens_nothing_a_wrong_one_neither_and_the_right_one_all(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring
) -> None:
    desk = start()
    desk.change_name(ID, "Half typed")
    set_passphrase(qtbot, desk)
    assert in_clear(keyring) == []
    desk.program.lock.lock()
    assert "anybody at this desk" not in on_page(desk)
    reads = keyring.calls.count("get")
    type_passphrase(desk, "")
    assert keyring.calls.count("get") == reads, "nothing was tried"
    type_passphrase(desk, SECOND)
    qtbot.waitUntil(lambda: "not the unlock passphrase" in desk.said())
    assert desk.place.lock.is_locked
    assert not unlock_button(desk).isEnabled(), "a delay"
    qtbot.waitUntil(unlock_button(desk).isEnabled)
    field(page(desk), "Unlock passphrase").clear()
    type_passphrase(desk, FIRST)
    wait_until_open(qtbot, desk)
    assert field(page(desk), "Unlock passphrase").text() == ""
    assert line(desk.desk.editor, "Name").text() == "Half typed"


def test_the_program_starts_locked_and_goes_on_where_it_was_asked_to(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring, written_sandbox: RunningSandbox
) -> None:
    desk = start()
    desk.wait()
    set_passphrase(qtbot, desk)
    again = start(StartOptions(profile="Shop", find=ID))
    qtbot.waitUntil(lambda: again.place.lock.is_locked)
    assert again.place.screen is None
    assert ID not in readable()
    assert "Locked until you unlock it" in readable()
    other = again.profile("Other", written_sandbox.base_url)
    again.program.second_starts.handle(OpenRequest("Other", ""))
    assert len(again.program.windows()) == 1
    type_passphrase(again, FIRST)
    qtbot.waitUntil(lambda: len(again.program.windows()) == 2)
    first, second = again.places
    qtbot.waitUntil(lambda: first.screen is not None and second.screen is not None)
    shown = first.screen
    assert shown is not None
    qtbot.waitUntil(lambda: shown.editor.customer is not None)
    assert second.profile == other
    assert in_clear(keyring) == [], "what was saved in clear meanwhile is wrapped by now"


def test_every_window_follows_one_passphrase(
    qtbot: QtBot, start: StartProgram, written_sandbox: RunningSandbox
) -> None:
    desk = start()
    desk.wait()
    desk.profile("Other", written_sandbox.base_url)
    set_passphrase(qtbot, desk)
    desk.program.open_profile("Other")
    first, second = desk.places
    qtbot.waitUntil(lambda: second.screen is not None)
    desk.program.lock.lock()
    box = field(second.lock.overlay.page, "Unlock passphrase")
    box.setText(FIRST)
    press_within(second.lock.overlay.page, "Unlock")
    qtbot.waitUntil(lambda: not first.lock.is_locked and not second.lock.is_locked)


def test_a_lock_in_the_middle_of_unlocking_holds(qtbot: QtBot, start: StartProgram) -> None:
    desk = start()
    desk.wait()
    set_passphrase(qtbot, desk)
    desk.program.lock.lock()
    type_passphrase(desk, FIRST)
    desk.program.lock.lock()
    qtbot.waitUntil(unlock_button(desk).isEnabled)
    assert desk.place.lock.is_locked
    assert desk.program.lock.is_locked
    field(page(desk), "Unlock passphrase").clear()
    type_passphrase(desk, FIRST)
    wait_until_open(qtbot, desk)


def test_the_passphrase_is_changed_and_removed_with_the_current_one_only(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring
) -> None:
    desk = start()
    desk.wait()
    set_passphrase(qtbot, desk)
    dialog = passphrase_dialog(qtbot, desk)
    texts = {"new_passphrase": SECOND, "new_passphrase_again": SECOND}
    fill_in(dialog, current_passphrase="something else", **texts)
    press(dialog, "Change passphrase")
    qtbot.waitUntil(lambda: "not the unlock passphrase" in words_in(dialog))
    fill_in(dialog, current_passphrase=FIRST, **texts)
    press(dialog, "Change passphrase")
    wait_until_said(qtbot, desk, "is changed")
    desk.program.lock.lock()
    type_passphrase(desk, SECOND)
    wait_until_open(qtbot, desk)
    dialog = passphrase_dialog(qtbot, desk)
    press(dialog, "Remove passphrase")
    assert "Type the current passphrase" in words_in(dialog)
    fill_in(dialog, current_passphrase=SECOND)
    press(dialog, "Remove passphrase")
    wait_until_said(qtbot, desk, "is removed")
    assert in_clear(keyring) == [TOKEN, KEY]
    desk.program.lock.lock()
    assert not field(page(desk), "Unlock passphrase").isVisible()
    desk.press("Unlock")
    wait_until_open(qtbot, desk)


def words_in(dialog: QDialog) -> str:
    names = [each.accessibleDescription() for each in dialog.findChildren(QLineEdit)]
    return "\n".join(names)


@pytest.mark.parametrize(
    "texts",
    [("short", "short", "at least 8"), (FIRST, SECOND, "not the same"), ("", "", "at least 8")],
)
def test_a_passphrase_that_is_too_short_or_mistyped_is_refused(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring, texts: tuple[str, str, str]
) -> None:
    new, again, said = texts
    desk = start()
    desk.wait()
    dialog = passphrase_dialog(qtbot, desk)
    fill_in(dialog, new_passphrase=new, new_passphrase_again=again)
    press(dialog, "Set passphrase")
    assert said in words_in(dialog)
    assert in_clear(keyring) == [TOKEN, KEY]
    assert dialog.isVisible()


def test_what_forgetting_costs_is_said_before_a_passphrase_is_set(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = start()
    desk.wait()
    passphrase_dialog(qtbot, desk)
    said = readable()
    assert "Nobody can recover a forgotten passphrase" in said
    assert "would stay encrypted for good" in said


def begin_again(desk: ProgramDesk, typed: str) -> BeginAgainDialog:
    press_within(page(desk), "I forgot the passphrase…")
    dialog = desk.place.window.findChildren(BeginAgainDialog)[-1]
    [box] = dialog.findChildren(QLineEdit)
    box.setText(typed)
    return dialog


def press_within(widget: QWidget, text: str) -> None:
    [button] = [each for each in widget.findChildren(QPushButton) if each.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_forgotten_passphrase_is_given_up_on_a_typed_word_and_only_the_right_secrets_open(
    qtbot: QtBot, start: StartProgram, keyring: MemoryKeyring
) -> None:
    desk = start()
    desk.change_name(ID, "Half typed")
    set_passphrase(qtbot, desk)
    desk.program.lock.lock()
    dialog = begin_again(desk, "no")
    press(dialog, "Begin again")
    assert dialog.isVisible()
    assert "can never be opened again" in readable()
    press(dialog, "Cancel")
    assert in_clear(keyring) == []
    entries = dict(keyring.entries)
    press(begin_again(desk, "Begin again"), "Begin again")
    window = desk.place.window
    qtbot.waitUntil(lambda: window.findChild(SessionSecretsDialog) is not None)
    left = [service for service, _ in set(entries) & set(keyring.entries)]
    assert [each for each in left if "witness" not in each] == [], "which is no secret"
    secrets = window.findChild(SessionSecretsDialog)
    assert isinstance(secrets, QDialog)
    fill(secrets, "any", "thing")
    press(secrets, "Continue")
    assert desk.place.lock.is_locked, "whoever begins again must know token and key"
    fill(secrets, TOKEN, KEY)
    press(secrets, "Continue")
    wait_until_open(qtbot, desk)
    assert line(desk.desk.editor, "Name").text() == "Half typed"
    qtbot.waitUntil(lambda: "no longer has" in window.notice("journal").sentence)


def test_beginning_again_at_the_start_asks_for_token_and_key(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = start()
    desk.wait()
    set_passphrase(qtbot, desk)
    again = start()
    qtbot.waitUntil(lambda: again.place.lock.is_locked)
    press(begin_again(again, "begin again"), "Begin again")
    window = again.place.window
    qtbot.waitUntil(lambda: window.findChild(SessionSecretsDialog) is not None)
    assert isValid(window)
    secrets = window.findChild(SessionSecretsDialog)
    assert isinstance(secrets, QDialog)
    fill(secrets, TOKEN, KEY)
    press(secrets, "Continue")
    qtbot.waitUntil(lambda: again.place.screen is not None)
