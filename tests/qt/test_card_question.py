"""What may be a card number is asked about before it leaves, and the answer is in the journal."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.journal.chain import line as entry_line
from desktop_app.records.batch import BatchTask
from desktop_app.records.customer import Customer
from desktop_app.records.writes import EntryKind, JournalEntry, JournalQuery
from desktop_app.views.deletion.asking import DeletionReasons, ReasonFields
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.new_customer import NewCustomerDialog
from tests.qt.batch_desk import BatchDesk, press
from tests.qt.desk_session import answer
from tests.qt.editor_desk import CTRL, EditorDesk, button, field, line, lines, texts
from tests.qt.test_batch_window import desk

__all__ = ["desk"]

PARCEL = "9400 4111 1111 1111 1111 85"
"""A parcel's number, in which four groups are those of a card."""
CARD = "4111 1111 1111 1111"


def ticks(within: QWidget) -> list[QCheckBox]:
    """The questions that are asked now."""
    boxes = within.findChildren(QCheckBox)
    return [one for one in boxes if one.text() == "It is not a card number" and one.isVisible()]


def tick(within: QWidget) -> QCheckBox:
    [box] = ticks(within)
    return box


def last_entry(desk: BatchDesk, act: EntryKind) -> JournalEntry:
    [entry] = answer(
        desk.qtbot,
        desk.session,
        lambda _: desk.journal.entries(JournalQuery(acts=frozenset({act}), limit=1)),
    )
    return entry


def test_an_update_waits_for_the_answer_and_notes_it_without_the_digits(
    desk: BatchDesk, qtbot: QtBot
) -> None:
    [customer] = desk.customers(1)
    editor = EditorDesk(qtbot, desk.session)
    editor.open(customer)
    editor.type_into("Description", PARCEL)
    qtbot.waitUntil(lambda: "This may be a card number" in editor.shown())
    editor.keys(Qt.Key.Key_S, CTRL)
    dialog = editor.dialog()
    assert "Description: this may be a card number." in texts(dialog)
    save = button(dialog, "Save")
    assert not save.isEnabled()
    qtbot.waitUntil(tick(dialog).hasFocus)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(tick(dialog), Qt.Key.Key_Space)
    assert save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(editor.saved))
    assert editor.saved[0].description == PARCEL
    entry = last_entry(desk, EntryKind.UPDATE)
    assert entry.not_cards == ("description",)
    line = re.sub(rb"[0-9a-f]{32,}", b"", entry_line(entry))  # a hash may have any digits
    assert b"1111" not in line


def test_saving_and_going_on_asks_too(desk: BatchDesk, qtbot: QtBot) -> None:
    customer, other = desk.customers(2)
    editor = EditorDesk(qtbot, desk.session)
    editor.open(customer)
    editor.type_into("Description", f"Paket {PARCEL}")
    editor.editor.leave(lambda: editor.open(other))
    button(editor.editor.findChildren(LeaveDialog)[0], "Save and go on").click()
    dialog = editor.dialog()
    qtbot.waitUntil(tick(dialog).isVisible)
    assert not button(dialog, "Save").isEnabled()
    tick(dialog).click()
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: editor.editor.customer == other)
    assert editor.saved[0].description == f"Paket {PARCEL}"
    assert last_entry(desk, EntryKind.UPDATE).not_cards == ("description",)


def test_nothing_is_asked_about_a_phone_a_date_or_an_account(desk: BatchDesk, qtbot: QtBot) -> None:
    [customer] = desk.customers(1)
    editor = EditorDesk(qtbot, desk.session)
    editor.open(customer)
    editor.type_into("Description", "Ugovor 15.02.2022.-12.11.2023. BA391290079401028494")
    editor.type_into("Phone", "061 111 222, 062 333 444")
    editor.keys(Qt.Key.Key_S, CTRL)
    dialog = editor.dialog()
    assert not ticks(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(editor.saved))
    assert last_entry(desk, EntryKind.UPDATE).not_cards == ()


def test_a_new_customer_waits_for_the_answer_and_for_each_text_anew(
    desk: BatchDesk, qtbot: QtBot
) -> None:
    dialog = NewCustomerDialog(
        desk.session, environment="TEST", profile_name="Shop", parent=desk.window
    )
    dialog.open()
    customers: list[Customer] = []
    dialog.created.connect(customers.append)
    create = button(dialog, "Create customer")
    lines(dialog, "Description").setPlainText(PARCEL)
    assert not create.isEnabled()
    tick(dialog).click()
    assert create.isEnabled()
    lines(dialog, "Description").setPlainText(f"{PARCEL} again")
    assert not create.isEnabled()
    tick(dialog).click()
    lines(dialog, "Description").setPlainText(CARD)
    assert not create.isEnabled()
    assert not ticks(dialog)
    lines(dialog, "Description").setPlainText(PARCEL)
    tick(dialog).click()
    create.click()
    qtbot.waitUntil(lambda: bool(customers))
    assert last_entry(desk, EntryKind.CREATE).not_cards == ("description",)


def test_a_batch_asks_once_and_each_of_its_entries_says_so(desk: BatchDesk) -> None:
    customers = desk.customers(2)
    desk.window.input.tasks.choose(BatchTask.EDIT)
    [values] = desk.window.input.values.lines
    values.value_box.setText(PARCEL)
    assert "may be a card number" in texts(desk.window.input.values)
    desk.look_up(BatchTask.EDIT, "\n".join(one.uuid for one in customers))
    dialog = desk.confirm()
    assert not dialog.begin.isEnabled()
    tick(dialog).click()
    press(dialog.begin)
    desk.until_at_rest()
    for act in (EntryKind.UPDATE, EntryKind.BATCH):
        assert last_entry(desk, act).not_cards == ("description",)


def is_complete(fields: ReasonFields) -> bool:
    """Asked anew each time."""
    return fields.is_complete


def test_a_reason_and_a_ticket_are_asked_about_and_not_offered_again(qtbot: QtBot) -> None:
    reasons = DeletionReasons()
    fields = ReasonFields(reasons, mandatory=False)
    qtbot.addWidget(fields)
    fields.show()
    line(fields, "Ticket number").setText(PARCEL)
    assert not is_complete(fields)
    tick(fields).click()
    assert is_complete(fields)
    assert fields.not_cards == ("ticket",)
    line(fields, "Ticket number").setText(CARD)
    assert not is_complete(fields)
    assert not ticks(fields)
    line(fields, "Ticket number").setText("SUP-7")
    reason = field(fields, "Reason")
    assert isinstance(reason, QComboBox)
    reason.setEditText(f"parcel {PARCEL}")
    assert not is_complete(fields)
    tick(fields).click()
    fields.remember()
    assert reasons.own == ()
