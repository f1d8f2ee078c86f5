"""Find, list and record name one customer: every way to choose another × what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.recognise import identifier_to_find
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.header import SectionList
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.window.main_window import StatusLine
from desktop_app.views.window.shown_customer import read_current
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox
from tests.lossy_gateway import NOT_FOUND, LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line, texts
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen

__all__ = ["lossy", "own_sandbox", "screen"]

THIRD = "cust-0000297"

UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"


def by_merchant_id(screen: Screen) -> None:
    screen.type_and_enter(str(screen.second.merchant_customer_id))


def by_uuid(screen: Screen) -> None:
    screen.type_and_enter(screen.second.uuid)


def by_link(screen: Screen) -> None:
    link = f"https://shop.example/v2/merchants/customers/{screen.second.merchant_customer_id}"
    QGuiApplication.clipboard().setText(link)
    screen.desk.window.look_up_bar.take_focus()
    screen.field.paste()
    QTest.keyClick(screen.field, Qt.Key.Key_Return)


def by_a_second_start(screen: Screen) -> None:
    """``--find``, while the keyboard is in the record."""
    line(screen.desk.editor, "Phone").setFocus()
    screen.desk.window.look_up_bar.ask(str(screen.second.merchant_customer_id))


def by_recent(screen: Screen) -> None:
    screen.desk.look_up.recents.remember(screen.second)
    screen.desk.window.look_up_bar.take_focus()
    QTest.keyClick(screen.field, Qt.Key.Key_Down)
    QTest.keyClick(screen.field, Qt.Key.Key_Return)


Way = Callable[[Screen], None]

WAYS = (by_merchant_id, by_uuid, by_link, by_a_second_start, by_recent)

every_way = pytest.mark.parametrize("choose", WAYS, ids=[way.__name__ for way in WAYS])

two_ways = pytest.mark.parametrize("choose", [by_merchant_id, by_recent])
"""All go on in the same way once the gateway is asked; by hand, and from a list."""


@every_way
def test_found(screen: Screen, choose: Way) -> None:
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        choose(screen)
        screen.assert_left(screen.first)
    screen.assert_all_name(screen.second)
    assert screen.action("Delete customer").isEnabled()
    screen.assert_marked(screen.second)
    screen.go_back()


@two_ways
def test_slow_then_back_then_offered(screen: Screen, choose: Way) -> None:
    """Who comes late, while somebody works on another customer, waits as an offer."""
    screen.lossy.holding = {"GET"}
    choose(screen)
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    screen.assert_nothing_of(screen.first)
    assert "Looking up" in screen.said
    screen.lossy.only = "/none"  # going back reads the one before again
    screen.go_back()
    box = screen.edit_name("Typing on")
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.lossy.go_on.set()
    screen.assert_all_name(screen.first)
    assert box.text() == "Typing on"
    assert box.hasFocus()
    assert screen.desk.window.findChild(LeaveDialog) is None
    assert "Boris Bašić" in screen.notice
    assert "was found" in screen.notice
    uuid, later = screen.second.uuid, {"phone": "+385 91 777 888"}
    answer(screen.qtbot, screen.other, lambda gateway: gateway.update(uuid, later))
    button(screen.desk.window.look_up_bar.notice, "Show").click()
    assert "Ana Anić" in screen.question.sentence
    button(screen.question, "Discard").click()
    screen.assert_all_name(screen.second)
    screen.assert_marked(screen.second)
    phone = line(screen.desk.editor, "Phone")
    screen.qtbot.waitUntil(lambda: phone.text() == "+385 91 777 888")  # as they are by now


@two_ways
def test_not_found(screen: Screen, choose: Way) -> None:
    screen.lossy.faking = {"GET": 404}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        choose(screen)
    screen.assert_nothing_of(screen.first)
    assert "No customer has the ID" in screen.said
    assert "Looking up" not in screen.said
    [back] = [one for one in buttons_of(screen.desk.editor) if "Back to" in one.text()]
    who = f"\u2068Ana Anić\u2069 (\u2068{screen.first.merchant_customer_id}\u2069)"
    assert back.text() == f"Back to {who}"
    screen.lossy.faking = {}
    screen.go_back()
    assert "No customer" not in screen.said


@two_ways
def test_deleted(screen: Screen, choose: Way) -> None:
    uuid = screen.second.uuid
    answer(screen.qtbot, screen.other, lambda gateway: gateway.delete(uuid))
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        choose(screen)
        screen.assert_left(screen.first)
    shown = screen.desk.editor.customer
    assert shown is not None
    assert shown.is_deleted
    assert not screen.action("Delete customer").isEnabled()
    screen.go_back()
    assert screen.action("Delete customer").isEnabled()


@pytest.mark.parametrize(
    ("choose", "status"), [(by_merchant_id, 500), (by_uuid, 403), (by_recent, 429)]
)
def test_an_error(screen: Screen, choose: Way, status: int) -> None:
    screen.lossy.faking = {"GET": status}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        choose(screen)
    screen.assert_nothing_of(screen.first)
    screen.lossy.faking = {}
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        button(screen.desk.editor.no_record, "Try again").click()
        screen.assert_left(screen.first)
    screen.assert_all_name(screen.second)
    screen.go_back()


@two_ways
def test_refused_for_who_is_asking(screen: Screen, choose: Way) -> None:
    screen.lossy.faking = {"GET": 401}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        choose(screen)
    screen.assert_nothing_of(screen.first)
    assert "token or key" in screen.said
    screen.go_back()


@pytest.mark.parametrize(
    ("choose", "how"),
    [
        (by_merchant_id, "Esc in the field"),
        (by_a_second_start, "Cancel in the pane"),
        (by_recent, "Cancel below"),
    ],
)
def test_cancelled(screen: Screen, choose: Way, how: str) -> None:
    screen.lossy.holding = {"GET"}
    choose(screen)
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    if how == "Esc in the field":
        QTest.keyClick(screen.field, Qt.Key.Key_Escape)
    elif how == "Cancel in the pane":
        button(screen.desk.editor.no_record, "Cancel").click()
    else:
        button(screen.desk.window.status_line, "Cancel").click()
    screen.qtbot.waitUntil(lambda: "Cancelled" in screen.said)
    screen.assert_nothing_of(screen.first)
    assert "Looking up" not in screen.said
    screen.lossy.only = "/none"
    screen.go_back()
    screen.lossy.go_on.set()


def test_a_cancelled_look_up_says_nothing_of_the_line(screen: Screen) -> None:
    line_of_status = screen.desk.window.status_line
    screen.qtbot.waitUntil(lambda: screen.desk.payment_methods.known() is not None)
    screen.lossy.holding = {"GET"}
    by_merchant_id(screen)
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    screen.qtbot.waitUntil(lambda: "ms" in line_of_status.connection)
    with screen.qtbot.waitSignal(
        screen.session.exchanged,
        check_params_cb=lambda exchange: exchange.error_code == "CANCELLED",
    ):
        QTest.keyClick(screen.field, Qt.Key.Key_Escape)
    later = StatusLine()  # says at once what was told of last
    screen.qtbot.addWidget(later)
    later.take_over(line_of_status)
    later.watch(screen.session)
    assert "ms" in later.connection  # of the read before, whichever was told of last
    screen.lossy.go_on.set()


@two_ways
def test_superseded(screen: Screen, choose: Way) -> None:
    screen.lossy.holding = {"GET"}
    choose(screen)
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    screen.lossy.only = "/none"
    with screen.qtbot.waitSignal(screen.desk.look_up.found) as shown:
        screen.desk.window.look_up_bar.ask(THIRD)
        screen.assert_left(screen.first)
        assert THIRD in screen.field.text()
    assert shown.args[0].merchant_customer_id == THIRD
    screen.lossy.go_on.set()
    screen.assert_all_name(shown.args[0])
    screen.go_back()


@pytest.mark.parametrize("choose", [by_uuid, by_link, by_recent])
@pytest.mark.parametrize("press", ["Keep editing", "Discard", "Save and go on"])
def test_over_unsaved_changes(screen: Screen, choose: Way, press: str) -> None:
    """The other ways: ``test_every_leaving``."""
    box = screen.edit_name("Unsaved")
    choose(screen)
    screen.assert_all_name(screen.first)
    button(screen.question, press).click()
    if press == "Keep editing":
        screen.assert_marked(screen.first)
        assert box.text() == "Unsaved"
    else:
        screen.qtbot.waitUntil(lambda: screen.desk.editor.customer == screen.second)
        screen.assert_marked(screen.second)


@pytest.mark.parametrize("text", ["..", "x" * 101, "4111 1111 1111 1111", "cust-1\ncust-2"])
def test_where_nobody_is_asked_for_it_is_said_who_is_still_shown(screen: Screen, text: str) -> None:
    screen.desk.window.look_up_bar.ask(text)
    assert screen.notice.endswith("is still shown.")
    assert "Ana Anić" in screen.notice
    assert str(screen.first.merchant_customer_id) in screen.notice
    assert screen.row_chosen == screen.first.merchant_customer_id


def by_arrow(screen: Screen) -> None:
    """The keyboard rests on the row."""
    screen.desk.table.grid.setFocus()
    QTest.keyClick(screen.desk.table.grid, Qt.Key.Key_Up)


def by_arrow_and_enter(screen: Screen) -> None:
    by_arrow(screen)
    QTest.keyClick(screen.desk.table.grid, Qt.Key.Key_Return)


def by_double_click(screen: Screen) -> None:
    grid = screen.desk.table.grid
    place = grid.visualRect(grid.customers.index(0, 1)).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(grid.viewport(), left, pos=place)
    QTest.mouseDClick(grid.viewport(), left, pos=place)


ROW_WAYS = (by_arrow, by_arrow_and_enter, by_double_click)

every_row_way = pytest.mark.parametrize("choose", ROW_WAYS, ids=[way.__name__ for way in ROW_WAYS])


def wait_for_the_row(screen: Screen) -> None:
    """The record as the list has it is shown at once, the record itself is read then."""
    screen.qtbot.waitUntil(lambda: screen.desk.editor.customer == screen.second)
    screen.assert_marked(screen.second)


@every_row_way
def test_a_row_is_shown_everywhere(screen: Screen, choose: Way) -> None:
    choose(screen)
    wait_for_the_row(screen)
    screen.go_back()


@pytest.mark.parametrize(
    ("choose", "status"), [(by_arrow, 500), (by_arrow_and_enter, 401), (by_double_click, 403)]
)
def test_a_row_whose_record_cannot_be_read_stays_what_it_is(
    screen: Screen, choose: Way, status: int
) -> None:
    screen.lossy.faking = {"GET": status}
    choose(screen)
    screen.qtbot.waitUntil(lambda: screen.desk.editor.customer == screen.second)
    screen.assert_marked(screen.second)
    screen.go_back()


@every_row_way
def test_a_row_whose_record_is_gone_can_only_be_read(screen: Screen, choose: Way) -> None:
    screen.lossy.faking = {"GET": 404}
    choose(screen)
    screen.qtbot.waitUntil(
        lambda: (
            screen.desk.editor.customer is not None
            and screen.desk.editor.customer.uuid == screen.second.uuid
            and screen.desk.editor.customer.is_deleted
        )
    )
    screen.assert_marked(screen.second)
    assert not screen.action("Delete customer").isEnabled()
    screen.lossy.faking = {}
    screen.go_back()


@every_row_way
def test_a_row_supersedes_a_look_up(screen: Screen, choose: Way) -> None:
    screen.lossy.holding = {"GET"}
    screen.type_and_enter(THIRD)
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    screen.lossy.only = "/none"
    grid = screen.desk.table.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.customers.index(1, 0))
    choose(screen)
    wait_for_the_row(screen)
    screen.lossy.go_on.set()
    screen.assert_marked(screen.second)


@pytest.mark.parametrize(
    ("choose", "press"),
    [
        (by_arrow, "Keep editing"),
        (by_arrow_and_enter, "Discard"),
        (by_double_click, "Save and go on"),
    ],
)
def test_a_row_chosen_over_unsaved_changes(screen: Screen, choose: Way, press: str) -> None:
    screen.edit_name("Unsaved")
    choose(screen)
    screen.qtbot.waitUntil(lambda: screen.desk.window.findChild(LeaveDialog) is not None)
    screen.assert_marked(screen.first)
    button(screen.question, press).click()
    if press == "Keep editing":
        screen.assert_marked(screen.first)
        assert screen.desk.editor.is_dirty
    else:
        wait_for_the_row(screen)


def test_delete_right_after_a_row_was_chosen_is_about_that_row(screen: Screen) -> None:
    """The keyboard has not rested on it for long enough to show it."""
    by_arrow(screen)
    screen.action("Delete customer").trigger()
    dialog = found(screen.desk.window, DeleteDialog)
    assert "Boris Bašić" in texts(dialog)
    assert screen.desk.editor.customer is not None
    assert screen.desk.editor.customer.uuid == screen.second.uuid
    dialog.reject()


def test_delete_right_after_a_row_was_chosen_over_unsaved_changes_asks_about_them(
    screen: Screen,
) -> None:
    screen.edit_name("Unsaved")
    by_arrow(screen)
    screen.action("Delete customer").trigger()
    assert screen.desk.window.findChild(DeleteDialog) is None
    assert screen.question.isVisible()


def test_several_rows_stay_chosen_while_the_last_of_them_is_shown(screen: Screen) -> None:
    grid = screen.desk.table.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    screen.qtbot.waitUntil(lambda: screen.desk.editor.customer == screen.second)
    chosen = {screen.first.uuid, screen.second.uuid}
    assert set(screen.desk.table.selected_uuids()) == chosen


def test_a_row_that_is_not_read_yet_takes_the_pane_and_is_shown_when_it_is(
    screen: Screen,
) -> None:
    grid = screen.desk.table.grid
    screen.qtbot.waitUntil(lambda: grid.customers.rowCount() > 250)
    screen.lossy.only = "offset"
    screen.lossy.holding = {"GET"}
    grid.go_to(250)
    screen.qtbot.waitUntil(lambda: "Reading this row" in screen.said)
    screen.assert_nothing_of(screen.first)
    screen.lossy.only = "/none"
    screen.lossy.go_on.set()
    screen.qtbot.waitUntil(lambda: screen.desk.editor.customer is not None)
    shown = screen.desk.editor.customer
    assert shown is not None
    assert shown == grid.customers.customer(250)
    screen.go_back()


def test_a_row_that_cannot_be_read_says_so(screen: Screen) -> None:
    grid = screen.desk.table.grid
    screen.qtbot.waitUntil(lambda: grid.customers.rowCount() > 250)
    screen.lossy.only = "offset"
    screen.lossy.faking = {"GET": 500}
    grid.go_to(250)
    screen.qtbot.waitUntil(lambda: "The gateway failed" in screen.said)
    screen.assert_nothing_of(screen.first)
    screen.lossy.faking = {}
    button(screen.desk.editor.no_record, "Try again").click()
    screen.qtbot.waitUntil(lambda: screen.desk.editor.customer is not None)
    assert screen.desk.editor.customer == grid.customers.customer(250)
    screen.go_back()


def create(screen: Screen, name: str) -> Customer:
    """By the dialog."""
    screen.desk.window.look_up_bar.create_asked.emit()
    dialog = found(screen.desk.window, NewCustomerDialog)
    line(dialog, "Name").setText(name)
    with screen.qtbot.waitSignal(dialog.created) as created:
        button(dialog, "Create customer").click()
    customer = created.args[0]
    assert isinstance(customer, Customer)
    return customer


def test_a_new_customer_is_said_and_named_everywhere_and_seen_in_the_list(screen: Screen) -> None:
    screen.desk.table.grid.verticalScrollBar().setValue(60)
    customer = create(screen, "New One")
    assert str(customer.merchant_customer_id) in screen.desk.window.toast.sentence
    screen.assert_all_name(customer)
    screen.qtbot.waitUntil(lambda: screen.row_chosen == customer.merchant_customer_id)
    screen.assert_marked(customer)
    assert screen.desk.table.selected_uuids() == (customer.uuid,)
    screen.go_back()


def test_a_customer_created_while_a_look_up_is_painted_stays_the_one_that_is_marked(
    screen: Screen,
) -> None:
    """The mark of who was looked up follows after the painting; it must not come too late."""
    screen.desk.table.follow(screen.second)
    screen.desk.table.show_new(screen.first)
    screen.qtbot.waitUntil(lambda: screen.row_chosen == screen.first.merchant_customer_id)
    assert not screen.desk.table.opening.is_pending
    assert screen.desk.table.selected_uuids() == (screen.first.uuid,)


def test_a_customer_created_over_unsaved_changes_is_offered(screen: Screen) -> None:
    box = screen.edit_name("Unsaved")
    customer = create(screen, "New One")
    screen.assert_all_name(screen.first)
    assert screen.desk.window.findChild(LeaveDialog) is None
    assert box.text() == "Unsaved"
    assert "New One" in screen.notice
    button(screen.desk.window.look_up_bar.notice, "Show").click()
    button(screen.question, "Discard").click()
    screen.assert_all_name(customer)
    screen.assert_marked(customer)


def test_who_has_the_id_already_is_shown_everywhere(screen: Screen) -> None:
    screen.desk.window.look_up_bar.create_asked.emit()
    dialog = found(screen.desk.window, NewCustomerDialog)
    line(dialog, "Merchant customer ID").setText(str(screen.second.merchant_customer_id))
    button(dialog, "Create customer").click()
    shows = "Show that customer"
    screen.qtbot.waitUntil(lambda: any(one.text() == shows for one in buttons_of(dialog)))
    button(dialog, shows).click()
    screen.assert_all_name(screen.second)
    screen.assert_marked(screen.second)
    screen.go_back()


def buttons_of(dialog: QWidget) -> list[QPushButton]:
    return [one for one in dialog.findChildren(QPushButton) if one.isVisible()]


def test_a_deletion_is_shown_everywhere(screen: Screen, settings: QSettings) -> None:
    settings.setValue("erasure/hold", 0)
    screen.delete_shown()
    assert screen.desk.editor.customer is not None
    assert screen.desk.editor.customer.is_deleted
    assert not screen.action("Delete customer").isEnabled()
    screen.assert_marked(screen.first)


def test_the_same_customer_again_keeps_what_is_unsaved(screen: Screen) -> None:
    box = screen.edit_name("Unsaved")
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.type_and_enter(str(screen.first.merchant_customer_id))
    assert screen.desk.window.findChild(LeaveDialog) is None
    assert box.text() == "Unsaved"
    screen.assert_marked(screen.first)


def test_what_is_typed_on_is_not_overwritten_by_an_answer(screen: Screen) -> None:
    screen.lossy.holding = {"GET"}
    screen.type_and_enter(str(screen.second.merchant_customer_id))
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    QTest.keyClicks(screen.field, "cust-7")
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.lossy.go_on.set()
    QTest.keyClicks(screen.field, "7")
    assert screen.field.text() == "cust-77"
    labels = [one.text() for one in screen.desk.window.look_up_bar.findChildren(QLabel)]
    assert "Enter: merchant ID" in labels, "Find names another one than is shown, and says so"


def test_the_keyboard_goes_to_find_when_its_record_goes(screen: Screen) -> None:
    """Else what is typed next goes wherever Qt lets it."""
    line(screen.desk.editor, "Phone").setFocus()
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.desk.window.look_up_bar.ask(str(screen.second.merchant_customer_id))
        assert screen.field.hasFocus()


def test_a_record_begins_at_its_top(screen: Screen) -> None:
    screen.desk.window.resize(1400, 500)
    bar = found(screen.desk.editor, SectionList).verticalScrollBar()
    screen.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    screen.desk.show(screen.first)
    assert bar.value() == bar.maximum(), "the same record stays where it is"
    screen.desk.show(screen.second)
    assert bar.value() == 0


def test_in_a_narrow_window_back_leads_from_a_row_to_the_list_and_from_find_to_the_one_before(
    screen: Screen,
) -> None:
    screen.desk.window.resize(780, 700)
    assert screen.desk.panes.covers_list
    screen.lossy.faking = {"GET": 404}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        screen.type_and_enter("nobody-1")
    assert "No customer has the ID" in screen.said
    screen.lossy.faking = {}
    screen.press_alt_left()
    screen.assert_all_name(screen.first)
    assert screen.desk.panes.covers_list
    screen.press_alt_left()
    assert screen.desk.table.isVisible()
    by_arrow_and_enter(screen)
    screen.qtbot.waitUntil(lambda: screen.desk.panes.covers_list)
    screen.press_alt_left()
    assert screen.desk.table.isVisible()
    screen.press_alt_left()
    screen.assert_all_name(screen.first)
    screen.press_alt_left()
    assert screen.desk.table.isVisible()
    assert not screen.action("Back").isEnabled()


def test_the_title_names_who_is_shown_and_marks_what_is_unsaved(screen: Screen) -> None:
    window, merchant_id = screen.desk.window, str(screen.first.merchant_customer_id)
    screen.qtbot.waitUntil(lambda: "Ana Anić" in window.windowTitle())
    assert merchant_id in window.windowTitle()
    assert not window.isWindowModified()
    screen.edit_name("Unsaved")
    assert window.isWindowModified()
    screen.action("Discard changes").trigger()
    assert not window.isWindowModified()
    screen.lossy.faking = {"GET": 404}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        screen.type_and_enter("nobody-1")
    screen.qtbot.waitUntil(lambda: "Ana Anić" not in window.windowTitle())
    assert merchant_id not in window.windowTitle()


def test_who_is_being_saved_is_not_deleted_meanwhile(screen: Screen) -> None:
    delete = screen.action("Delete customer")
    screen.edit_name("Saved now")
    screen.lossy.holding.add("POST")
    screen.action("Save").trigger()
    QTest.keyClick(found(screen.desk.editor, SaveDialog), Qt.Key.Key_Return)
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    assert not delete.isEnabled()
    screen.desk.actions.ask_to_delete()
    assert screen.desk.window.findChild(DeleteDialog) is None
    screen.lossy.go_on.set()
    screen.qtbot.waitUntil(delete.isEnabled)
    screen.desk.actions.ask_to_delete()
    assert "Saved now" in texts(found(screen.desk.window, DeleteDialog))


def test_a_name_cannot_move_the_mark_of_what_is_unsaved(screen: Screen) -> None:
    screen.desk.window.name_customer("Ana [*]")
    screen.desk.window.setWindowModified(True)
    assert (
        QAccessible.queryAccessibleInterface(screen.desk.window)
        .text(QAccessible.Text.Name)
        .startswith("Ana [*]* · ")
    )


def test_an_id_that_would_be_taken_for_something_else_is_not_put_into_find() -> None:
    customer = Customer(uuid=Uuid(UUID), merchant_customer_id=MerchantId('"7"'))
    assert identifier_to_find(customer) == UUID
    plain = Customer(uuid=Uuid(UUID), merchant_customer_id=MerchantId("a, b"))
    assert identifier_to_find(plain) == "a, b"
    nameless = Customer(uuid=Uuid(UUID))
    assert identifier_to_find(nameless) == UUID


# A row that is shown is read again: who is gone is said to be so, and nobody else.


@pytest.fixture
def reading_lossy(shared_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    """In front of the sandbox that no test changes."""
    with LossyGateway(shared_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def session(
    reading_lossy: LossyGateway, shared_sandbox: RunningSandbox, open_session: OpenSession
) -> Session:
    return open_session(replace(shared_sandbox, base_url=reading_lossy.base_url))


def read_again(qtbot: QtBot, session: Session, customer: Customer) -> list[Customer]:
    owner = QObject()
    read: list[Customer] = []
    read_current(session, customer, owner=owner, done=read.append)
    qtbot.waitUntil(lambda: not session.is_busy)
    return read


@pytest.fixture
def customer(qtbot: QtBot, reading_session: Session) -> Customer:
    page = answer(qtbot, reading_session, lambda gateway: gateway.customers(3, 20))
    return next(one for one in page.rows if one.merchant_customer_id and not one.is_deleted)


@pytest.mark.parametrize("times", [1, 2, 5])
def test_one_who_is_living_is_shown_living(
    qtbot: QtBot, session: Session, reading_lossy: LossyGateway, customer: Customer, times: int
) -> None:
    reading_lossy.next_ones["GET"] = [(404, NOT_FOUND)] * times
    [read] = read_again(qtbot, session, customer)
    assert (read.uuid, read.is_deleted) == (customer.uuid, False)


@pytest.mark.parametrize("body", [b"<h1>404</h1>", b'{"message":"no Route matched"}', b""])
def test_where_it_cannot_be_told_the_row_stays_as_it_is(
    qtbot: QtBot, session: Session, reading_lossy: LossyGateway, customer: Customer, body: bytes
) -> None:
    reading_lossy.next_ones["GET"] = [(404, body)] * 2
    assert read_again(qtbot, session, customer) == []


def test_one_who_is_gone_in_every_way_is_shown_as_deleted(
    qtbot: QtBot, session: Session, reading_lossy: LossyGateway, customer: Customer
) -> None:
    reading_lossy.faking["GET"] = 404
    [read] = read_again(qtbot, session, customer)
    assert read == msgspec.structs.replace(customer, deleted=True)
