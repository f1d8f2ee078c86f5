"""Every window and dialog by Tab alone: from field to field, from cell to cell, and round again."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import views
from desktop_app.credentials.keyring import VaultErrorCode
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.models.display import field_label
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import BatchTask
from desktop_app.records.customer import Customer, Json
from desktop_app.records.fields import FIELDS as CUSTOMER_FIELDS
from desktop_app.views.batch.confirm_dialog import ConfirmDialog
from desktop_app.views.batch.kept_batches import KeptBatchesDialog
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.directory.duplicates import DuplicatesWindow
from desktop_app.views.directory.state_dialog import StateDialog
from desktop_app.views.directory.turning_on import TurnOnDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.header import Section
from desktop_app.views.editor.metadata_pane import MetadataPane, ValueDialog
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.paste_preview import PastePreview
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.journal.retention import RetentionDialog
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.preferences.dialog import PreferencesDialog
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.widgets.actions import Menu
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.faults import ClosingQuestion, CrashReportDialog, StartAnywayDialog
from desktop_app.views.window.menus import AboutDialog, GuideDialog, LicencesDialog, ShortcutsDialog
from desktop_app.views.window.start_pages import WelcomePage
from desktop_app.views.window.unlock_passphrase import BeginAgainDialog, UnlockPassphraseDialog
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.qt.batch_desk import BatchDesk, batch_desk
from tests.qt.batch_desk import press as press_button
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, field, found, line
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen
from tests.qt.tab_walk import here, press_tab, reachable, walk
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

__all__ = ["lossy", "own_sandbox", "screen"]

FIELDS = [field_label(rule.name) for rule in CUSTOMER_FIELDS[1:] if rule.name != "description"]
FIELDS += [field_label("description")]

ID = "Merchant customer ID"


@pytest.fixture
def desk(screen: Screen) -> CustomerScreen:
    """A customer with two metadata keys is shown."""
    metadata: Json = {"tier": "gold", "points": 7}
    uuid = screen.first.uuid
    customer = answer(
        screen.qtbot, screen.other, lambda gateway: gateway.update(uuid, {"metadata": metadata})
    )
    screen.desk.show(customer)
    screen.qtbot.waitUntil(lambda: screen.desk.payment_methods.known() is not None)
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)  # else there is a Cancel below
    return screen.desk


def in_front(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def names_of_walk(*, backwards: bool = False) -> list[str]:
    return [stop.name for stop in walk(backwards=backwards)]


def type_on(text: str) -> None:
    """Into whatever has the keyboard by then: the first letter opens a cell."""
    for character in text:
        QTest.keyClicks(here().widget, character)


RECORD = [
    *(ID, *FIELDS),
    *("Metadata 1:1", "Metadata 1:2", "Metadata 2:1", "Metadata 2:2", "Metadata 3:1"),
]
"""Three rows: two keys with their values, and the row for a new key."""

AROUND = ["Find customer", "New customer", "Customers 2:1"]


def in_record(order: list[str]) -> list[str]:
    """Without what only shows who it is, and copies it."""
    return [name for name in order if ": " not in name]


def test_the_record(desk: CustomerScreen) -> None:
    line(desk.editor, ID).setFocus()
    order = in_record(names_of_walk())
    assert order == [*RECORD, "Reload cards", *AROUND]
    backwards = in_record(names_of_walk(backwards=True))
    assert backwards == [order[0], *reversed(order[1:])]


def test_the_record_when_everything_was_edited(qtbot: QtBot, desk: CustomerScreen) -> None:
    """What was typed into one field is followed by the way back to what it had, and that by the
    next one, whatever is said beside it."""
    editor = desk.editor
    line(editor, ID).setFocus()
    for name in (ID, *FIELDS):
        assert here().name == name
        QTest.keyClick(here().widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_on("BA" if name == "Country" else "4111111111111111")
        press_tab()
        assert here().name == f"{name} is edited"
        press_tab()
    editor_judges = line(editor, "Phone").accessibleDescription
    qtbot.waitUntil(lambda: "card" in editor_judges())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    in_front(qtbot, desk.window)
    line(editor, ID).setFocus()
    order = in_record(names_of_walk())
    fields = [stop for name in (ID, *FIELDS) for stop in (name, f"{name} is edited")]
    cells = RECORD[len(FIELDS) + 1 :]
    assert order == [*fields, *cells, "Reload cards", "Show it", "Discard changes", *AROUND]
    backwards = in_record(names_of_walk(backwards=True))
    assert backwards == [order[0], *reversed(order[1:])]


def test_enter_goes_from_an_edited_field_to_the_next_one(desk: CustomerScreen) -> None:
    line(desk.editor, "Name").setFocus()
    for name in ("Name", "Email", "Phone", "Address"):
        assert here().name == name
        type_on("Iva")
        QTest.keyClick(here().widget, Qt.Key.Key_Return)
    press_tab(back=True)
    assert here().name == "Address is edited"


def test_the_way_back_gives_the_keyboard_to_its_field(desk: CustomerScreen) -> None:
    for name, text in (("Name", "Iva"), ("Country", "BA"), ("Description", "Regular")):
        box = field(desk.editor, name)
        box.setFocus()
        type_on(text)
        press_tab()
        assert here().name == f"{name} is edited"
        assert here().widget.accessibleDescription().startswith("Was: ")
        QTest.keyClick(here().widget, Qt.Key.Key_Space)
        assert here().name == name
        assert not desk.editor.is_dirty


def test_what_is_typed_after_tab_goes_into_the_next_cell(desk: CustomerScreen) -> None:
    editor = desk.editor
    field(editor, "Description").setFocus()
    for text in ("level", "silver", "score", "8", "shoe", "42"):
        press_tab()
        type_on(text)
    press_tab()
    assert editor.live.draft.metadata.result() == {"level": "silver", "score": 8, "shoe": "42"}
    assert here().name == "Key", "a new one may come next"
    press_tab()
    assert here().name == "Reload cards"


def test_shift_tab_goes_back_from_cell_to_cell(desk: CustomerScreen) -> None:
    table = found(desk.editor, MetadataTable)
    table.setFocus()
    table.choose(1)
    type_on("score")
    press_tab(back=True)
    type_on("silver")
    press_tab(back=True)
    press_tab(back=True)
    assert desk.editor.live.draft.metadata.result() == {"tier": "silver", "score": 7}
    assert here().name == "Description"


def test_the_menu_of_an_edited_field_comes_by_its_own_key(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    editor = desk.editor
    for name, typed in (("Name", "Iva"), ("Description", "Regular"), ("Country", "BA")):
        box = field(editor, name)
        box.setFocus()
        QTest.keyClicks(box, typed)
        menu_key = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, box.rect().center(), box.mapToGlobal(QPoint(0, 0))
        )
        QApplication.sendEvent(box, menu_key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), name
        [revert] = [one for one in menu.actions() if one.text() == "Revert to saved"]
        revert.trigger()
        menu.close()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert not editor.is_dirty


def test_escape_puts_an_edit_back_and_stays_in_the_field(desk: CustomerScreen) -> None:
    name = line(desk.editor, "Name")
    name.setFocus()
    was = name.text()
    QTest.keyClicks(name, "Iva")
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert (name.text(), here().name) == (was, "Name")
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert here().name.startswith("Customers")


def test_sections_fold_from_the_menu(desk: CustomerScreen) -> None:
    editor = desk.editor
    actions = {one.text(): one for one in editor.menu_actions()[Menu.VIEW]}
    assert list(actions) == ["Customer details", "Metadata", "Saved cards"]
    actions["Metadata"].trigger()
    assert not found(editor, MetadataTable).isVisible()
    line(editor, ID).setFocus()
    order = in_record(names_of_walk())
    assert order == [ID, *FIELDS, "Reload cards", *AROUND]
    [head] = [one for one in editor.findChildren(QToolButton) if one.text() == "Metadata"]
    head.click()
    assert actions["Metadata"].isChecked()
    assert found(editor, MetadataTable).isVisible()


def test_f6_goes_through_the_panes(desk: CustomerScreen) -> None:
    window = desk.window
    window.look_up_bar.take_focus()
    order = []
    for _ in range(4):
        QTest.keyClick(here().widget, Qt.Key.Key_F6)
        order.append(here().widget.accessibleName())
    assert order == ["Customers", "Name", "Reload cards", "Find customer"]


def test_the_list_of_requests(desk: CustomerScreen) -> None:
    [requests] = [one for one in desk.window.findChildren(QAction) if one.text() == "Requests"]
    requests.trigger()
    line(desk.editor, ID).setFocus()
    order = names_of_walk()
    assert order[order.index("Filter requests") + 1] == "Only failures"
    assert any(name.startswith("Requests") for name in order)
    assert "The chosen request" in order


# Every dialog and every other window by Tab alone: all of it, in the order in which it is read.


@pytest.fixture
def customer(qtbot: QtBot, writing_session: Session) -> Customer:
    values: dict[str, Json] = {"name": "Ana", "metadata": {"tier": "gold", "list": [1, 2]}}
    return answer(qtbot, writing_session, lambda gateway: gateway.create(values))


@pytest.fixture
def program(start: StartProgram, customer: Customer) -> ProgramDesk:
    """The customer is shown."""
    program = start()
    program.desk.show(customer)
    return program


def walk_whole(qtbot: QtBot, window: QWidget) -> list[str]:
    """Go round by Tab and back by Shift+Tab; everything that is used is a stop."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: here_in(window))
    stops = walk()
    missed = reachable(window) - {stop.widget for stop in stops}
    assert [describe(one) for one in missed if not has_own_key(one)] == []
    back = walk(backwards=True)
    assert back == [stops[0], *reversed(stops[1:])]
    return [stop.name for stop in stops]


def here_in(window: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.window() is window


def has_own_key(widget: QWidget) -> bool:
    """An action with a key, a heading that the menu folds, a list that only shows."""
    if isinstance(widget, QToolButton):
        parent = widget.parentWidget()
        return widget.defaultAction() is not None or isinstance(parent, Section)
    return isinstance(widget, QListWidget)


def describe(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {text}"


def act(window: QWidget, text: str) -> None:
    [action] = [one for one in window.findChildren(QAction) if one.text() == text]
    action.trigger()


def open_dialog(window: QWidget) -> QDialog:
    [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return dialog


def close(qtbot: QtBot, window: QWidget) -> None:
    dialog = open_dialog(window)
    dialog.reject()
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))


def test_new_customer(qtbot: QtBot, program: ProgramDesk) -> None:
    window = program.desk.window
    window.look_up_bar.create_asked.emit()
    order = walk_whole(qtbot, found(window, NewCustomerDialog))
    metadata = ["Metadata 1:1"]
    buttons = ["Cancel", "Create customer"]
    assert order == [*FIELDS, *metadata, *buttons, "Merchant customer ID"]


def test_saving(qtbot: QtBot, program: ProgramDesk) -> None:
    window = program.desk.window
    line(program.desk.editor, "Name").setText("Iva")
    act(window, "Save")
    assert walk_whole(qtbot, found(window, SaveDialog)) == ["Save", "Cancel"]


def test_saving_over_what_somebody_else_changed(
    qtbot: QtBot, program: ProgramDesk, writing_session: Session, customer: Customer
) -> None:
    window, uuid = program.desk.window, customer.uuid
    line(program.desk.editor, "Name").setText("Iva")
    answer(qtbot, writing_session, lambda gateway: gateway.update(uuid, {"name": "Eva"}))
    act(window, "Save")
    dialog = found(window, SaveDialog)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(QRadioButton)))
    order = walk_whole(qtbot, dialog)
    assert any(isinstance(stop.widget, QRadioButton) for stop in walk()), order


def test_leaving(qtbot: QtBot, program: ProgramDesk) -> None:
    window = program.desk.window
    line(program.desk.editor, "Name").setText("Iva")
    window.look_up_bar.ask("cust-0000042")
    order = walk_whole(qtbot, found(window, LeaveDialog))
    assert order == ["Save and go on", "Keep editing", "Discard"]


@pytest.mark.parametrize("environment", ["TEST", "PRODUCTION"])
def test_deleting(
    qtbot: QtBot, writing_session: Session, customer: Customer, environment: str
) -> None:
    dialog = DeleteDialog(writing_session, customer, environment=environment, profile_name="Shop")
    qtbot.addWidget(dialog)
    dialog.open()
    order = walk_whole(qtbot, dialog)
    typed = ["Type the merchant customer ID to confirm"] if environment == "PRODUCTION" else []
    delete = [] if environment == "PRODUCTION" else ["Delete"]
    assert order == ["Reason", "Ticket number", *typed, "Cancel", *delete]
    dialog.reject()


def test_a_value(qtbot: QtBot, program: ProgramDesk) -> None:
    pane = found(program.desk.editor, MetadataPane)
    pane.table.long_edit_asked.emit(1)
    order = walk_whole(qtbot, found(program.desk.window, ValueDialog))
    assert order == ["Value", "Type", "Cancel", "OK"]


def test_pasting_metadata(qtbot: QtBot, program: ProgramDesk) -> None:
    QApplication.clipboard().setText("a\tb\nc\td")
    found(program.desk.editor, MetadataTable).paste_asked.emit()
    order = walk_whole(qtbot, found(program.desk.window, PastePreview))
    assert order[0] == "Pasted text"
    assert order[-2:] == ["Paste", "Cancel"]


@pytest.mark.parametrize(
    ("text", "removes"), [("Add profile…", []), ("Edit profile…", ["Remove profile"])]
)
def test_a_profile(qtbot: QtBot, program: ProgramDesk, text: str, removes: list[str]) -> None:
    act(program.desk.window, text)
    order = walk_whole(qtbot, found(program.desk.window, ProfileDialog))
    fields = ["Profile name", "Environment", "Gateway URL", "Proxy", "Authorisation"]
    secrets = ["Authenticity token", "Merchant key"]
    assert order == [*fields, *secrets, "Test connection", *removes, "Cancel", "Save profile"]


def test_the_preferences(qtbot: QtBot, program: ProgramDesk) -> None:
    """Each page: the list of pages, what is on it from top to bottom, the foot."""
    act(program.desk.window, "Preferences…")
    dialog = found(program.desk.window, PreferencesDialog)
    foot = ["Restore defaults", "Close"]
    for title, stops in (
        ("Appearance", ["As the system", "Text size", "Compact, 28 px", OUTLINE]),
        ("Dates", ["As your language does", "Say how long ago in the list and the record"]),
        ("Deleting", ["Hold a deletion", "Hold a batch"]),
        ("Lock", ["Lock after", "Unlock passphrase…"]),
        ("Kept on this computer", ["Remove old entries…", "Make customers findable…", "Look-ups"]),
    ):
        dialog.show_page(title)
        pages = found(dialog, QListWidget)
        pages.setFocus()
        assert walk_whole(qtbot, dialog) == [f"Pages {pages.currentRow() + 1}:1", *stops, *foot]
    dialog.show_page("Connection")
    assert walk_whole(qtbot, dialog)[1] == "Edit the profile Shop"
    dialog.show_page("Keyboard")
    order = walk_whole(qtbot, dialog)
    assert order[1:] == ["Search actions and keys", "Keyboard shortcuts 1:1", *foot]
    dialog.reject()


OUTLINE = "Outline every field of the record"


def test_secrets_for_the_session(qtbot: QtBot, worker: Worker) -> None:
    live = Profile(id="p1", name="Live", environment=Environment.PRODUCTION)
    vault = vault_over(MemoryKeyring())
    dialog = SessionSecretsDialog(vault, worker, live, VaultErrorCode.ABSENT)
    qtbot.addWidget(dialog)
    dialog.open()
    order = walk_whole(qtbot, dialog)
    assert order[:2] == ["Authenticity token", "Merchant key"]


def test_help_and_small_ones(qtbot: QtBot, program: ProgramDesk) -> None:
    window = program.desk.window
    for text, order in (
        ("How to…", ["Close"]),
        ("Keyboard shortcuts", ["Search actions and keys", "Keyboard shortcuts 1:1", "Close"]),
        ("About Customer Desk", ["Close", "Licences…"]),
        ("Go to row…", ["QSpinBox", "Cancel", "Go"]),
    ):
        act(window, text)
        dialog = open_dialog(window)
        assert walk_whole(qtbot, dialog) == order
        if text == "About Customer Desk":
            button(dialog, "Licences…").click()
            assert "Close" in walk_whole(qtbot, open_dialog(dialog))
            close(qtbot, dialog)
        close(qtbot, window)


def test_closing_and_crashing_and_welcoming(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    question = ClosingQuestion(window)
    question.open()
    assert walk_whole(qtbot, question) == ["Wait", "Close anyway"]
    question.reject()
    report = tmp_path / "running-1.txt"
    report.write_text("Fatal Python error: Aborted\n" * 100)
    crashed = CrashReportDialog((report,), window)
    crashed.open()
    assert len(walk_whole(qtbot, crashed)) >= len(crashed.findChildren(QPushButton))
    crashed.reject()
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show()
    page.take_focus()
    assert len(walk_whole(qtbot, page)) == len(reachable(page))


def test_the_unlock_passphrase(qtbot: QtBot, worker: Worker) -> None:
    vault = vault_over(MemoryKeyring())
    dialog = UnlockPassphraseDialog(vault, worker, lambda: ())
    qtbot.addWidget(dialog)
    dialog.open()
    set_it = button(dialog, "Set passphrase")
    qtbot.waitUntil(set_it.isEnabled)
    new = ["New passphrase", "New passphrase again"]
    assert walk_whole(qtbot, dialog) == [*new, "Cancel", "Set passphrase"]
    for name in new:
        line(dialog, name).setText("seven green pears")
    with qtbot.waitSignal(dialog.told):
        set_it.click()
    dialog = UnlockPassphraseDialog(vault, worker, lambda: ())
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(button(dialog, "Remove passphrase").isEnabled)
    buttons = ["Remove passphrase", "Cancel", "Change passphrase"]
    assert walk_whole(qtbot, dialog) == ["Current passphrase", *new, *buttons]
    dialog.reject()
    again = BeginAgainDialog()
    qtbot.addWidget(again)
    again.open()
    line(again, "Type “begin again” to confirm").setText("begin again")
    assert walk_whole(qtbot, again)[-2:] == ["Cancel", "Begin again"]
    again.reject()


def test_starting_anyway(qtbot: QtBot) -> None:
    question = StartAnywayDialog()
    qtbot.addWidget(question)
    question.open()
    assert sorted(walk_whole(qtbot, question)) == ["Don't start", "Start anyway"]
    question.reject()


def test_the_lock(qtbot: QtBot, program: ProgramDesk) -> None:
    program.program.lock.lock()
    assert walk_whole(qtbot, program.desk.window)[0] == "Unlock"


def test_the_journal_and_a_certificate(qtbot: QtBot, program: ProgramDesk) -> None:
    window = program.desk.window
    program.desk.actions.ask_to_delete()
    dialog = found(window, DeleteDialog)
    qtbot.waitUntil(button(dialog, "Delete").isEnabled)
    with qtbot.waitSignal(dialog.deleted):
        button(dialog, "Delete").click()
    qtbot.waitUntil(lambda: button(dialog, "Certificate…").isVisible())
    assert "Certificate…" in walk_whole(qtbot, dialog)
    button(dialog, "Certificate…").click()
    certificate = found(window, CertificateDialog)
    qtbot.waitUntil(button(certificate, "Save certificate…").isEnabled)
    assert "Save certificate…" in walk_whole(qtbot, certificate)
    certificate.reject()
    act(window, "Journal")
    [journal] = window.findChildren(JournalWindow)
    qtbot.waitUntil(lambda: found(journal, JournalTable).model().rowCount() > 0)
    order = walk_whole(qtbot, journal)
    assert order[0] == "Find in the journal"
    assert any(name.startswith("Journal 1:") for name in order)
    button(journal, "Remove entries older than…").click()
    assert "Older than" in walk_whole(qtbot, found(journal, RetentionDialog))
    found(journal, RetentionDialog).reject()
    journal.close()


def test_customers_on_this_computer(qtbot: QtBot, program: ProgramDesk) -> None:
    window, directory = program.desk.window, program.place.directory
    assert directory is not None
    act(window, "Make customers findable on this computer…")
    asked = found(window, TurnOnDialog)
    assert walk_whole(qtbot, asked) == ["Start reading", "Cancel"]
    button(asked, "Start reading").click()
    qtbot.waitUntil(lambda: directory.state.complete_as_of is not None)
    act(window, "Customers on this computer…")
    state = found(window, StateDialog)
    buttons = {"Close", "Pause", "Read again…", "Remove from this computer…"}
    assert set(walk_whole(qtbot, state)) == buttons
    state.reject()
    act(window, "Possible duplicates…")
    [duplicates] = window.findChildren(DuplicatesWindow)
    qtbot.waitUntil(lambda: seen(duplicates, "Left customer") == 1)
    order = walk_whole(qtbot, duplicates)
    assert order[0].startswith("Groups of possible duplicates 1:")
    assert {"Same email", "Left customer", "Open the right one", "Close"} <= set(order)
    duplicates.close()


@pytest.fixture
def batches(
    qtbot: QtBot, worker: Worker, tmp_path: Path, written_sandbox: RunningSandbox
) -> Iterator[BatchDesk]:
    with batch_desk(qtbot, worker, written_sandbox.base_url, tmp_path, "PRODUCTION") as desk:
        yield desk


def choose_task(window: BatchWindow, task: str) -> None:
    """As a click does: Tab comes to the choice that is made."""
    [choice] = [one for one in window.findChildren(QRadioButton) if one.text() == task]
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)


def seen(window: QWidget, name: str) -> int:
    """How many lists of that name."""
    boxes = window.findChildren(QComboBox)
    return len([one for one in boxes if one.accessibleName() == name and one.isVisible()])


LIST = ["List of IDs", "The first line holds headings"]

SOURCES = ["Open file…", "From selection", "Clear list"]


def test_a_batchs_list(qtbot: QtBot, batches: BatchDesk) -> None:
    window = batches.window
    batches.paste("cust-0000042\ncust-0000043")
    cards = "Count saved cards too (one more call for each)"
    assert walk_whole(qtbot, window) == [*LIST, cards, "Look up all", "Look up", *SOURCES]
    choose_task(window, "Erase")
    window.input.take_focus()
    assert walk_whole(qtbot, window) == [*LIST, "Look up all", "Erase", *SOURCES]
    choose_task(window, "Edit")
    window.input.take_focus()
    order = walk_whole(qtbot, window)
    place = order.index("Edit")
    one = ["Field", "What to do", "New value", "Another value"]
    assert order[place + 1 : place + 5] == one
    button(window, "Another value").click()
    qtbot.waitUntil(lambda: seen(window, "Field") == 2)
    window.input.take_focus()
    values = ["Field", "What to do", "New value", "Remove this value"]
    order = walk_whole(qtbot, window)
    place = order.index("Edit")
    assert order[place : place + 10] == ["Edit", *values, *values, "Another value"]


def test_shift_tab_comes_to_the_choice_that_is_made(batches: BatchDesk) -> None:
    """Before any of them has had the keyboard, too."""
    batches.window.input.take_focus()
    for _ in range(10):
        press_tab(back=True)
        if isinstance(here().widget, QRadioButton):
            break
    assert here().name == "Look up"


@pytest.mark.parametrize("task", [BatchTask.ERASE, BatchTask.LOOK_UP])
def test_a_batchs_rows_and_what_is_confirmed(
    qtbot: QtBot, batches: BatchDesk, task: BatchTask
) -> None:
    one, other = (str(each.merchant_customer_id) for each in batches.customers(2))
    batches.look_up(task, f"{one}\n{other}\nnobody-1")
    order = walk_whole(qtbot, batches.window)
    assert any("1:" in name for name in order), "the rows"
    if task is BatchTask.ERASE:
        press_button(batches.window.footer.main)
        dialog = batches.dialog()
        batches.until(lambda: dialog.is_compared)
        order = walk_whole(qtbot, dialog)
        assert order[:2] == ["Reason", "Ticket number"], "nothing dangerous is one key away"
        assert order[3] == "Cancel", "after the number"
        dialog.reject()


def test_kept_batches(qtbot: QtBot, batches: BatchDesk, settings: QSettings) -> None:
    [one] = batches.customers(1)
    batches.look_up(BatchTask.ERASE, str(one.merchant_customer_id))
    window = batches.window
    dialog = KeptBatchesDialog(batches.session, batches.journal, Preferences(settings), window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0)
    order = walk_whole(qtbot, dialog)
    rest = ["Remove look-ups after", "Discard…", "Close", "Open"]
    assert order == ["Kept batches 1:1", *rest]
    button(dialog, "Discard…").click()
    assert sorted(walk_whole(qtbot, open_dialog(dialog))) == ["Discard", "Keep"]
    open_dialog(dialog).reject()
    dialog.reject()


WALKED = {
    *(
        AboutDialog,
        BatchWindow,
        BeginAgainDialog,
        CertificateDialog,
        ClosingQuestion,
        ConfirmDialog,
    ),
    *(CrashReportDialog, DeleteDialog, GuideDialog, JournalWindow, KeptBatchesDialog, LeaveDialog),
    *(LicencesDialog, NewCustomerDialog, PastePreview, ProfileDialog, RetentionDialog, SaveDialog),
    *(DuplicatesWindow, PreferencesDialog, StateDialog, TurnOnDialog),
    *(
        SessionSecretsDialog,
        ShortcutsDialog,
        StartAnywayDialog,
        UnlockPassphraseDialog,
        ValueDialog,
    ),
}
"""By the tests above."""


def test_no_dialog_is_left_out() -> None:
    for module in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        importlib.import_module(module.name)
    ours = {kind for kind in kinds_of(QDialog) if kind.__module__.startswith("desktop_app.")}
    opened = {kind for kind in ours if not kind.__subclasses__()}
    assert {kind.__name__ for kind in opened - WALKED} == set()


def kinds_of(base: type[QDialog]) -> set[type[QDialog]]:
    """Every class that is made of it."""
    below = base.__subclasses__()
    return set(below).union(*(kinds_of(kind) for kind in below))
