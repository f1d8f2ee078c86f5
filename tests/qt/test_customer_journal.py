"""The customer on screen and what this computer wrote about them: their own entries as a part of
the record, and what is copied for a ticket."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.models.journal_entries import ACT
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.views.editor.editor import EditorPage
from desktop_app.views.journal.section import CustomerJournal
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.widgets.wording import ticket_in_words
from tests.qt.desk_session import answer
from tests.qt.editor_desk import line
from tests.qt.lock_desk import readable
from tests.qt.program_desk import ProgramDesk, StartProgram


@pytest.fixture
def program(start: StartProgram) -> ProgramDesk:
    program = start()
    program.wait()
    return program


def created(program: ProgramDesk, name: str) -> Customer:
    """A customer of this test's own, through this program."""
    return answer(
        program.qtbot,
        program.session,
        lambda gateway: gateway.create({"name": name, "city": "Split"}),
    )


def changed(program: ProgramDesk, customer: Customer, city: str) -> Customer:
    return answer(
        program.qtbot,
        program.session,
        lambda gateway: gateway.update(customer.uuid, {"city": city}, before=customer),
    )


def deleted(program: ProgramDesk, customer: Customer) -> None:
    answer(
        program.qtbot,
        program.session,
        lambda gateway: gateway.delete(customer.uuid, before=customer),
    )


def section(program: ProgramDesk) -> CustomerJournal:
    return program.desk.customer_journal


def fold(program: ProgramDesk) -> QAction:
    return action(program, "Journal entries")


def action(program: ProgramDesk, text: str) -> QAction:
    found = program.place.window.findChildren(QAction)
    return next(one for one in found if one.text() == text)


def acts(program: ProgramDesk) -> list[str]:
    """What the rows say was done, newest first."""
    model = section(program).table.model()
    return [str(model.index(row, ACT).data()) for row in range(model.rowCount())]


def show(program: ProgramDesk, customer: Customer) -> None:
    program.desk.show(customer)
    program.qtbot.waitUntil(lambda: program.desk.editor.customer is not None)


def test_is_folded_at_first_and_says_how_many_there_are(qtbot: QtBot, program: ProgramDesk) -> None:
    customer = changed(program, created(program, "Ana Folded"), "Pula")
    counts: list[str] = []
    section(program).counted.connect(counts.append)
    show(program, customer)
    qtbot.waitUntil(lambda: counts[-1:] == ["2"])
    assert not fold(program).isChecked()
    assert not section(program).isVisible()
    assert acts(program) == [], "nothing is read before it is seen"


def test_unfolded_it_lists_what_was_done_to_this_customer_alone(
    qtbot: QtBot, program: ProgramDesk
) -> None:
    other = created(program, "Ivo Other")
    customer = changed(program, created(program, "Ana Own"), "Pula")
    fold(program).trigger()
    show(program, customer)
    qtbot.waitUntil(lambda: acts(program) == ["Changed", "Created"])
    show(program, other)
    qtbot.waitUntil(lambda: acts(program) == ["Created"])
    fold(program).trigger()
    assert acts(program) == []


def test_it_is_renewed_after_a_change_and_after_a_deletion(
    qtbot: QtBot, program: ProgramDesk
) -> None:
    customer = created(program, "Ana Renewed")
    fold(program).trigger()
    show(program, customer)
    qtbot.waitUntil(lambda: acts(program) == ["Created"])
    customer = changed(program, customer, "Zadar")
    qtbot.waitUntil(lambda: acts(program) == ["Changed", "Created"])
    deleted(program, customer)
    qtbot.waitUntil(lambda: acts(program) == ["Deleted", "Changed", "Created"])


def test_a_customer_about_whom_nothing_was_written_says_so(
    qtbot: QtBot, program: ProgramDesk
) -> None:
    customer = answer(qtbot, program.session, lambda gateway: gateway.customers(0, 60)).rows[50]
    fold(program).trigger()
    show(program, customer)

    def says() -> bool:
        labels = section(program).findChildren(QLabel)
        return any(one.isVisible() and "Nothing was written" in one.text() for one in labels)

    qtbot.waitUntil(says)


@pytest.mark.parametrize("row", [0, 1])
def test_an_entry_is_opened_in_the_journal_by_enter(
    qtbot: QtBot, program: ProgramDesk, row: int
) -> None:
    customer = changed(program, created(program, "Ana Opened"), "Pula")
    fold(program).trigger()
    show(program, customer)
    table = section(program).table
    qtbot.waitUntil(lambda: len(acts(program)) == 2)
    qtbot.waitUntil(lambda: acts(program)[row] in ("Changed", "Created"))
    table.selectRow(row)
    [meant] = table.entries()
    QTest.keyClick(table, Qt.Key.Key_Return)
    [journal] = program.place.window.findChildren(JournalWindow)
    qtbot.waitUntil(lambda: journal.chosen_entry() == meant)


def test_behind_the_lock_it_is_empty_and_comes_back(qtbot: QtBot, program: ProgramDesk) -> None:
    customer = created(program, "Ana Locked")
    fold(program).trigger()
    show(program, customer)
    qtbot.waitUntil(lambda: acts(program) == ["Created"])
    section(program).table.selectRow(0)
    program.program.lock.lock()
    assert acts(program) == []
    assert "Journal of this customer" not in readable()
    section(program).open_action.trigger()
    assert not program.place.window.findChildren(JournalWindow)
    program.press("Unlock")
    qtbot.waitUntil(lambda: acts(program) == ["Created"])


# Copy for ticket.


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_who_is_shown_is_copied_for_a_ticket(qtbot: QtBot, program: ProgramDesk) -> None:
    copy = action(program, "Copy for ticket")
    assert not copy.isEnabled()
    customer = created(program, "Ana Ticket")
    show(program, customer)
    copy.trigger()
    number = customer.merchant_customer_id
    assert copied() == (f"Customer Ana Ticket, ID {number}: active.\ncustomer-desk:Shop/{number}")
    action(program, "Copy link").trigger()
    assert copied() == f"customer-desk:Shop/{number}"


def test_a_deleted_customer_is_copied_as_deleted(qtbot: QtBot, program: ProgramDesk) -> None:
    customer = created(program, "Ana Gone")
    deleted(program, customer)
    program.place.window.look_up(customer.uuid)
    qtbot.waitUntil(lambda: program.desk.editor.customer is not None)
    action(program, "Copy for ticket").trigger()
    assert ": deleted" in copied()


def test_behind_the_lock_nothing_is_copied_and_what_was_is_gone(program: ProgramDesk) -> None:
    show(program, created(program, "Ana Clip"))
    copy = action(program, "Copy for ticket")
    copy.trigger()
    assert "Ana Clip" in copied()
    program.program.lock.lock()
    assert copied() == ""
    copy.trigger()
    action(program, "Copy link").trigger()
    assert copied() == ""


def test_a_ticket_gets_no_card_number_and_one_line_for_a_name() -> None:
    card = "4111 1111 1111 1111"
    customer = Customer(
        uuid=Uuid("4b281da4-7d13-4f3a-9b68-aa10c59aa0fb"),
        merchant_customer_id=MerchantId("4111111111111111"),
        name=f"Ana\n{card}",
        status="blocked",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    words = ticket_in_words(customer, "Moj dućan")
    assert "1111 1111" not in words
    assert "4111111111111111" not in words
    first, link = words.splitlines()
    assert first.endswith(": blocked.")
    assert link == f"customer-desk:Moj%20du%C4%87an/{customer.uuid}"


def test_the_record_s_own_menu_has_it_behind_the_dots_and_on_a_right_click(
    qtbot: QtBot, program: ProgramDesk
) -> None:
    show(program, created(program, "Ana Menu"))
    copy = action(program, "Copy for ticket")
    editor = program.desk.editor
    tools = editor.findChildren(QToolButton)
    dots = next(one for one in tools if one.accessibleName() == "More for this customer")
    qtbot.waitUntil(dots.isVisible)
    [page] = editor.findChildren(EditorPage)

    def right_click() -> None:
        place = QPoint(4, 4)
        reason, none = QContextMenuEvent.Reason.Mouse, Qt.KeyboardModifier.NoModifier
        event = QContextMenuEvent(reason, place, page.mapToGlobal(place), none)
        QApplication.sendEvent(page, event)

    for ask in (dots.click, right_click):
        ask()
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        assert {copy, action(program, "Copy link")} <= set(popup.actions())
        popup.close()


@pytest.mark.parametrize("name", ["Email", "Phone"])
def test_email_and_phone_have_a_button_that_copies_them_until_the_lock(
    qtbot: QtBot, program: ProgramDesk, name: str
) -> None:
    page = answer(qtbot, program.session, lambda gateway: gateway.customers(0, 60))
    customer = next(one for one in page.rows if one.email and one.phone and not one.is_deleted)
    show(program, customer)
    editor = program.desk.editor
    button = next(
        one for one in editor.findChildren(QToolButton) if one.accessibleName() == f"Copy {name}"
    )
    line(editor, name).setFocus()
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert copied() == (customer.email if name == "Email" else customer.phone)
    program.program.lock.lock()
    assert copied() == ""
    button.click()
    assert copied() == ""
