"""Every action and button of every window and dialog, tried while the program is locked: nothing of
a customer gets out by the clipboard, the gateway, a file or the screen."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.process.instance import OpenRequest
from desktop_app.records.batch import BatchTask
from desktop_app.records.customer import Customer
from desktop_app.records.metadata import MetadataRow
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.cards.card_list import CardList
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.metadata_pane import ValueDialog
from desktop_app.views.widgets.actions import Menu
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.window.faults import CrashReportDialog
from desktop_app.views.window.lock_overlay import LockPage
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.menus import LicencesDialog
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.lock_desk import readable
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_latin_keys import SHIFT, strike

ID = "cust-0000003"
"""Has cards and metadata."""
L = 46
"""X11's code of the key."""
SENTINEL = "a note of somebody else's"
DIALOGS = {
    "Paste metadata…": "PastePreview",
    "New customer": "NewCustomerDialog",
    "Delete customer": "DeleteDialog",
    "Journal": "JournalWindow",
    "Batch…": "BatchWindow",
    "Kept batches…": "KeptBatchesDialog",
    "Make customers findable on this computer…": "TurnOnDialog",
    "Add profile…": "ProfileDialog",
    "Save": "SaveDialog",
    "Unlock passphrase…": "UnlockPassphraseDialog",
    "How to…": "GuideDialog",
    "Keyboard shortcuts": "ShortcutsDialog",
    "Preferences…": "PreferencesDialog",
    "About Customer Desk": "AboutDialog",
}
"""What opens by an action of the main window."""


@pytest.fixture
def program_gateway(written_sandbox: RunningSandbox, lossy: LossyGateway) -> RunningSandbox:
    return replace(written_sandbox, base_url=lossy.base_url)


_of_other_tests: set[QObject] = set()
"""What earlier tests left to the garbage collector belongs to no program that is locked here."""


@pytest.fixture(autouse=True)
def leave_out_other_tests() -> None:
    _of_other_tests.clear()
    _of_other_tests.update(all_actions(), QApplication.allWidgets())


def is_of_program(part: QObject) -> bool:
    """Also false of what a window of an earlier test makes only now."""
    while (parent := part.parent()) is not None:
        part = parent
    return part not in _of_other_tests


def all_actions() -> list[QAction]:
    """However they are reached: by their parent, by a widget that offers them, by Python."""
    found: set[QAction] = {each for each in gc.get_objects() if isinstance(each, QAction)}
    for widget in QApplication.allWidgets():
        found.update(widget.findChildren(QAction))
        found.update(widget.actions())
    ours = (each for each in found if isValid(each) and is_of_program(each))
    return [action for action in ours if not action.isSeparator()]


def all_buttons() -> list[QAbstractButton]:
    """All but those of the lock itself."""
    return [
        widget
        for widget in QApplication.allWidgets()
        if isinstance(widget, QAbstractButton)
        and not within(widget, LockPage)
        and is_of_program(widget)
    ]


def within(widget: QWidget, kind: type[QWidget]) -> bool:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above is not None


def of_dialog(part: QObject | None) -> bool:
    while part is not None and not isinstance(part, QDialog):
        part = part.parent()
    return part is not None


def files(folder: Path) -> dict[str, str]:
    return {
        str(path): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def shown_dialogs() -> list[str]:
    return sorted(
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    )


def wait_for_dialog(qtbot: QtBot, kind: str) -> QDialog:
    qtbot.waitUntil(lambda: kind in shown_dialogs())
    [dialog] = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == kind]
    assert isinstance(dialog, QDialog)
    return dialog


def trigger(desk: ProgramDesk, text: str) -> None:
    """An action of the main window, by its text."""
    [action] = {
        action
        for action in desk.place.window.findChildren(QAction)
        if action.text().partition("\t")[0] == text and not of_dialog(action)
    }
    assert action.isEnabled(), text
    action.trigger()


def with_everything_open(qtbot: QtBot, desk: ProgramDesk) -> Customer:
    """A customer with unsaved changes, and every dialog that the program has."""
    desk.change_name(ID, "Half typed")
    window = desk.place.window
    [cards] = [cards for cards in window.findChildren(CardList) if not of_dialog(cards)]
    qtbot.waitUntil(lambda: cards.model().rowCount() > 0)
    cards.setCurrentIndex(cards.model().index(0, 0))
    trigger(desk, "Requests")
    QGuiApplication.clipboard().setText("note\tpasted")
    for text, kind in DIALOGS.items():
        trigger(desk, text)
        wait_for_dialog(qtbot, kind)
    certificate_of_deletion(qtbot, desk)
    for dialog in (CrashReportDialog((), window), LicencesDialog(window)):
        dialog.open()
    with_rows_to_erase(qtbot)
    customer = desk.desk.editor.customer
    assert customer is not None
    ValueDialog(MetadataRow(1, "note", customer.uuid), window).open()
    LeaveDialog(customer.uuid, save=None, discard=lambda: None, parent=window).open()
    journal = wait_for_dialog(qtbot, "JournalWindow")
    buttons = {each.text(): each for each in journal.findChildren(QPushButton)}
    buttons["Remove entries older than…"].click()
    wait_for_dialog(qtbot, "RetentionDialog")
    return customer


def with_rows_to_erase(qtbot: QtBot) -> None:
    """The batch window with the customer in its rows, and the question before the erasure."""
    batch = wait_for_dialog(qtbot, "BatchWindow")
    assert isinstance(batch, BatchWindow)
    batch.input.tasks.choose(BatchTask.ERASE)
    QGuiApplication.clipboard().setText(ID)
    batch.input.box.paste()
    qtbot.waitUntil(batch.input.begin.isEnabled)
    batch.input.begin.click()
    controller = batch.controller
    qtbot.waitUntil(lambda: controller.batch is not None and not controller.is_busy)
    batch.footer.main.click()
    wait_for_dialog(qtbot, "ConfirmDialog")


def certificate_of_deletion(qtbot: QtBot, desk: ProgramDesk) -> QDialog:
    """The certificate of the customer shown, as the deletion that is open offers it."""
    deletion = wait_for_dialog(qtbot, "DeleteDialog")
    assert isinstance(deletion, DeleteDialog)
    deletion.certificate_asked.emit(desk.desk.editor.customer)
    return wait_for_dialog(qtbot, "CertificateDialog")


class Sweep:
    """What was tried, and what got out."""

    def __init__(self) -> None:
        self.tried = 0
        self.got_out: list[str] = []

    def look(self, what: str) -> None:
        self.tried += 1
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() != SENTINEL:
            self.got_out.append(f"{what}: {clipboard.text()[:40]!r}")
            clipboard.setText(SENTINEL)

    def over_everything(self) -> None:
        """Trigger, click, and press as a screen reader does."""
        for action in all_actions():
            words = f"action {action.text()!r}"
            action.trigger()
            self.look(words)
        for button in all_buttons():
            words = f"button {button.accessibleName() or button.text()!r}"
            button.click()
            self.look(words)
        for widget in QApplication.allWidgets():
            if isValid(widget) and not within(widget, LockPage) and is_of_program(widget):
                self.press_as_screen_readers_do(widget)

    def press_as_screen_readers_do(self, widget: QWidget) -> None:
        interface = QAccessible.queryAccessibleInterface(widget)
        actions = cast("QAccessibleActionInterface | None", interface.actionInterface())
        if actions is None:
            return
        for name in actions.actionNames():
            actions.doAction(name)
            self.look(f"{name} of {type(widget).__name__} {widget.accessibleName()!r}")


def test_nothing_gets_out_by_any_action_or_button_while_locked(
    qtbot: QtBot, start: StartProgram, lossy: LossyGateway, tmp_path: Path
) -> None:
    desk = start()
    customer = with_everything_open(qtbot, desk)
    worked = {action for action in all_actions() if action.isEnabled()}
    assert {"Copy row", "Copy token", "Copy all metadata as JSON"} <= {
        each.text() for each in worked
    }
    desk.program.lock.lock()
    qtbot.waitUntil(lambda: not (tmp_path / "data" / "journal.db-wal").exists())
    QGuiApplication.clipboard().setText(SENTINEL)
    before, requests = files(tmp_path), len(lossy.asked)
    sweep = Sweep()
    sweep.over_everything()
    QApplication.processEvents()
    assert sweep.tried > 500
    assert sweep.got_out == []
    assert len(lossy.asked) == requests
    assert files(tmp_path) == before
    assert shown_dialogs() == []
    assert desk.program.lock.is_locked
    assert [type(w) for w in QApplication.topLevelWidgets() if w.isVisible()] == [MainWindow]
    for text in (customer.name, ID, customer.uuid, "Half typed"):
        assert text
        assert text not in readable()
    unlock(desk)
    qtbot.waitUntil(lambda: worked <= {each for each in all_actions() if each.isEnabled()})


def test_dialogs_that_were_closed_before_the_lock_open_nothing_behind_it(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = start()
    desk.change_name(ID, "Half typed")
    for text, name in DIALOGS.items():
        QGuiApplication.clipboard().setText("note\tpasted")
        trigger(desk, text)
        dialogs = [wait_for_dialog(qtbot, name)]
        if name == "DeleteDialog":
            dialogs.append(certificate_of_deletion(qtbot, desk))
        for dialog in reversed(dialogs):
            kind = type(dialog).__name__
            assert [button for button in dialog.findChildren(QPushButton) if button.isEnabled()]
            dialog.close()
            qtbot.waitUntil(partial(is_not_shown, kind))
    open_before = shown_dialogs()
    desk.program.lock.lock()
    QGuiApplication.clipboard().setText(SENTINEL)
    sweep = Sweep()
    sweep.over_everything()
    QApplication.processEvents()
    assert sweep.got_out == []
    unlock(desk)
    QApplication.processEvents()
    assert shown_dialogs() == open_before


def is_not_shown(kind: str) -> bool:
    return kind not in shown_dialogs()


def unlock(desk: ProgramDesk) -> None:
    desk.press("Unlock")
    desk.qtbot.waitUntil(lambda: not desk.place.lock.is_locked)


def test_a_dialog_of_help_is_gone_once_it_is_closed(qtbot: QtBot, start: StartProgram) -> None:
    desk = start()
    desk.wait()
    for text in ("About Customer Desk", "How to…", "Keyboard shortcuts"):
        trigger(desk, text)
        dialog = wait_for_dialog(qtbot, DIALOGS[text])
        with qtbot.waitSignal(dialog.destroyed):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("on", ["a window", "nothing"])
def test_a_closed_dialog_that_is_kept_is_off_and_unread_until_unlocked(
    qtbot: QtBot, start: StartProgram, on: str
) -> None:
    desk = start()
    desk.wait()
    dialog = QDialog(desk.place.window if on == "a window" else None)
    qtbot.addWidget(dialog)
    pressed: list[str] = []
    action, button = QAction("Copy", dialog), QPushButton("Half typed", dialog)
    action.triggered.connect(partial(pressed.append, "action"))
    button.clicked.connect(partial(pressed.append, "button"))
    dialog.resize(333, 222)
    dialog.show()
    dialog.close()
    above = dialog.parentWidget()
    desk.program.lock.lock()
    action.trigger()
    button.click()
    Sweep().press_as_screen_readers_do(button)
    assert pressed == []
    assert "Half typed" not in readable()
    unlock(desk)
    assert not dialog.isVisible()
    assert dialog.parentWidget() is above
    dialog.show()
    assert (dialog.isWindow(), dialog.width(), dialog.height()) == (True, 333, 222)
    action.trigger()
    button.click()
    assert pressed == ["action", "button"]


def test_the_same_actions_let_values_out_of_a_program_that_is_not_locked(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = start()
    with_everything_open(qtbot, desk)
    QGuiApplication.clipboard().setText(SENTINEL)
    sweep = Sweep()
    for action in all_actions():
        if action.text().startswith("Copy"):
            action.trigger()
            sweep.look(action.text())
    assert len(sweep.got_out) > 4, "or the sweep would find nothing behind the lock either"


def test_an_action_that_comes_or_wakes_behind_the_lock_is_off_until_unlocked(
    start: StartProgram,
) -> None:
    desk = start()
    window, editor = desk.place.window, desk.desk.editor
    pressed: list[str] = []
    slept, exclusive = QAction("slept", editor), QAction("exclusive", editor)
    group = QActionGroup(editor)
    group.addAction(exclusive)
    slept.setEnabled(False)
    desk.program.lock.lock()
    slept.setEnabled(True)
    came, came_to_window = QAction("came", editor), QAction("came to window", window)
    editor.addAction(came)
    window.add_actions({Menu.TOOLS: [came_to_window]})
    ours = (slept, exclusive, came, came_to_window)
    for action in ours:
        action.triggered.connect(partial(pressed.append, action.text()))
        action.trigger()
    assert pressed == []
    unlock(desk)
    for action in ours:
        action.trigger()
    assert pressed == [action.text() for action in ours]


def test_what_was_copied_here_leaves_the_clipboard_on_lock_and_what_others_copied_stays(
    start: StartProgram,
) -> None:
    desk = start()
    clipboard = QGuiApplication.clipboard()
    copy_text("Amra Begić")
    desk.program.lock.lock()
    assert clipboard.text() == ""
    desk.press("Unlock")
    copy_text("Amra Begić")
    clipboard.setText(SENTINEL)
    desk.program.lock.lock()
    assert clipboard.text() == SENTINEL


def test_what_a_second_start_asks_for_waits_until_the_program_is_unlocked(
    qtbot: QtBot, start: StartProgram, lossy: LossyGateway
) -> None:
    desk = start()
    desk.desk.look_up.found.connect(lambda: None)
    qtbot.waitUntil(lambda: len(lossy.asked) > 0)
    other = desk.profile("Other", lossy.base_url)
    desk.program.lock.lock()
    requests = len(lossy.asked)
    desk.program.second_starts.handle(OpenRequest("Other", ID))
    desk.program.second_starts.handle(OpenRequest("", "cust-0000004"))
    QApplication.processEvents()
    assert [window.windowTitle()[:6] for window in desk.program.windows()] == ["Locked"]
    assert len(lossy.asked) == requests
    assert ID not in readable()
    desk.press("Unlock")
    qtbot.waitUntil(lambda: len(desk.program.windows()) == 2)
    _, second = desk.places
    qtbot.waitUntil(
        lambda: second.screen is not None and second.screen.editor.customer is not None,
    )
    assert second.profile == other
    assert not second.lock.is_locked


def is_locked_by_a_key(desk: ProgramDesk, dialog: QWidget) -> bool:
    """Pressed again when it went nowhere: offscreen, whatever hides takes the focus away, also from
    the dialog that has it by now."""
    dialog.activateWindow()
    if dialog.isActiveWindow():
        QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    return desk.program.lock.is_locked


def test_the_keys_that_lock_work_in_every_dialog(qtbot: QtBot, start: StartProgram) -> None:
    desk = start()
    desk.change_name(ID, "Half typed")
    for text, kind in DIALOGS.items():
        trigger(desk, text)
        dialog = wait_for_dialog(qtbot, kind)
        qtbot.waitUntil(partial(is_locked_by_a_key, desk, dialog))
        assert shown_dialogs() == []
        unlock(desk)
        qtbot.waitUntil(dialog.isVisible)
        dialog.close()
        qtbot.waitUntil(partial(is_not_shown, kind))


def drop_down_country(desk: ProgramDesk) -> None:
    [country] = [
        box
        for box in desk.desk.editor.findChildren(QComboBox)
        if box.accessibleName().startswith("Country")
    ]
    country.showPopup()


def drop_down_menu(desk: ProgramDesk) -> None:
    bar = desk.place.window.menuBar()
    bar.setActiveAction(bar.actions()[0])


def drop_down_of_row(desk: ProgramDesk) -> None:
    table = desk.desk.table.findChild(QTableView)
    assert table is not None
    place = table.visualRect(table.model().index(0, 0)).center()
    above = table.viewport().mapToGlobal(place)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, above)
    QApplication.sendEvent(table.viewport(), asked)


DROP_DOWNS = (drop_down_country, drop_down_menu, drop_down_of_row)


def test_the_keys_that_lock_work_while_a_menu_or_a_list_is_open(
    qtbot: QtBot, start: StartProgram
) -> None:
    desk = start()
    desk.change_name(ID, "Half typed")
    for drop_down, letter in itertools.product(DROP_DOWNS, ("L", "Л")):
        drop_down(desk)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        strike(desk.place.window, letter, L)
        assert desk.program.lock.is_locked, (drop_down, letter)
        assert QApplication.activePopupWidget() is None
        assert [type(w) for w in QApplication.topLevelWidgets() if w.isVisible()] == [MainWindow]
        unlock(desk)
        assert desk.desk.editor.is_dirty


def test_other_keys_stay_with_the_menu_that_is_open(qtbot: QtBot, start: StartProgram) -> None:
    desk = start()
    desk.wait()
    drop_down_menu(desk)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    strike(desk.place.window, "L", L, Qt.KeyboardModifier.ControlModifier | SHIFT)
    strike(desk.place.window, "K", L + 1)
    assert not desk.program.lock.is_locked


@pytest.mark.parametrize("when", ["before", "behind the lock"])
def test_a_dialog_of_any_making_is_blanked_with_its_actions_and_buttons(
    qtbot: QtBot, start: StartProgram, when: str
) -> None:
    desk = start()
    desk.wait()
    if when == "behind the lock":
        desk.program.lock.lock()
    below = QDialog(desk.place.window)
    below.show()
    dialogs = [QDialog(desk.place.window), QDialog(below), QDialog(), QWidget()]
    pressed: list[str] = []
    presses: list[Callable[[], None]] = []
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        action, button = QAction("Copy", dialog), QPushButton("Copy", dialog)
        action.triggered.connect(partial(pressed.append, "action"))
        button.clicked.connect(partial(pressed.append, "button"))
        presses += [action.trigger, button.click]
        dialog.show()
    if when == "before":
        desk.program.lock.lock()
    qtbot.waitUntil(lambda: not any(dialog.isVisible() for dialog in dialogs))
    for press in presses:
        press()
    assert pressed == []
    unlock(desk)
    qtbot.waitUntil(lambda: all(dialog.isVisible() for dialog in dialogs))
    for press in presses:
        press()
    assert pressed == ["action", "button"] * len(dialogs)
    assert all(dialog.isWindow() for dialog in dialogs)
