"""Back and forward through the customers looked at, by key, by menu and by the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.records.customer import Customer
from desktop_app.views.editor.save_dialog import SaveDialog
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found, line
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen

__all__ = ["lossy", "own_sandbox", "screen"]


def look_up(screen: Screen, customer: Customer) -> None:
    with screen.qtbot.waitSignal(screen.desk.look_up.found):
        screen.desk.window.look_up_bar.ask(str(customer.merchant_customer_id))
    screen.assert_all_name(customer)


def press_forward(screen: Screen) -> None:
    screen.press_alt(Qt.Key.Key_Right)


def third(screen: Screen) -> Customer:
    return answer(screen.qtbot, screen.other, lambda gateway: gateway.create({"name": "Cvita C."}))


def steps(screen: Screen) -> tuple[bool, bool]:
    """Whether Back and Forward lead anywhere."""
    return screen.action("Back").isEnabled(), screen.action("Forward").isEnabled()


def test_back_and_forward_lead_through_all_who_were_looked_at(screen: Screen) -> None:
    last = third(screen)
    assert steps(screen) == (False, False)
    look_up(screen, screen.second)
    look_up(screen, last)
    assert steps(screen) == (True, False)
    screen.press_alt_left()
    screen.assert_all_name(screen.second)
    assert steps(screen) == (True, True)
    screen.press_alt_left()
    screen.assert_marked(screen.first)
    assert steps(screen) == (False, True)
    press_forward(screen)
    screen.assert_all_name(screen.second)
    press_forward(screen)
    screen.assert_all_name(last)
    assert steps(screen) == (True, False)


def test_another_customer_ends_what_lay_ahead(screen: Screen) -> None:
    look_up(screen, screen.second)
    screen.press_alt_left()
    last = third(screen)
    look_up(screen, last)
    assert steps(screen) == (True, False)
    screen.press_alt_left()
    screen.assert_all_name(screen.first)
    press_forward(screen)
    screen.assert_all_name(last)


def test_a_failed_look_up_is_no_stop_on_the_way(screen: Screen) -> None:
    look_up(screen, screen.second)
    screen.press_alt_left()
    screen.lossy.only = "nobody-1"
    screen.lossy.faking = {"GET": 404}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        screen.type_and_enter("nobody-1")
    screen.assert_nothing_of(screen.first)
    screen.press_alt_left()
    screen.assert_all_name(screen.first)
    press_forward(screen)
    screen.assert_all_name(screen.second)


def test_the_buttons_of_the_mouse_lead_back_and_forward(screen: Screen) -> None:
    look_up(screen, screen.second)
    handle, place = screen.desk.window.windowHandle(), QPoint(700, 400)
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=place)
    screen.qtbot.waitUntil(lambda: screen.desk.shown.is_shown(screen.first))
    screen.assert_all_name(screen.first)
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=place)
    screen.qtbot.waitUntil(lambda: screen.desk.shown.is_shown(screen.second))
    screen.assert_all_name(screen.second)


def test_forward_asks_about_what_is_unsaved_first(screen: Screen) -> None:
    look_up(screen, screen.second)
    screen.press_alt_left()
    box = screen.edit_name("Unsaved")
    press_forward(screen)
    screen.assert_all_name(screen.first)
    assert "Ana Anić" in screen.question.sentence
    button(screen.question, "Keep editing").click()
    assert box.text() == "Unsaved"
    press_forward(screen)
    button(screen.question, "Discard").click()
    screen.assert_all_name(screen.second)


def test_what_was_saved_is_shown_when_one_comes_back(screen: Screen) -> None:
    screen.edit_name("Ana Saved")
    screen.action("Save").trigger()
    with screen.qtbot.waitSignal(screen.desk.editor.saved):
        button(found(screen.desk.window, SaveDialog), "Save").click()
    look_up(screen, screen.second)
    screen.lossy.losing = {"GET"}
    screen.press_alt_left()
    assert line(screen.desk.editor, "Name").text() == "Ana Saved"


def test_one_who_was_erased_elsewhere_is_shown_as_deleted(screen: Screen) -> None:
    look_up(screen, screen.second)
    uuid = screen.first.uuid
    answer(screen.qtbot, screen.other, lambda gateway: gateway.delete(uuid))
    screen.press_alt_left()
    screen.qtbot.waitUntil(lambda: is_shown_deleted(screen))
    screen.assert_all_name(screen.first)


def is_shown_deleted(screen: Screen) -> bool:
    shown = screen.desk.editor.customer
    return shown is not None and shown.uuid == screen.first.uuid and shown.is_deleted


def test_of_one_who_was_erased_here_nothing_is_shown_but_what_the_gateway_says(
    screen: Screen,
) -> None:
    look_up(screen, screen.second)
    uuid = screen.first.uuid
    answer(screen.qtbot, screen.other, lambda gateway: gateway.delete(uuid))
    screen.desk.shown.forget([uuid])
    assert screen.desk.shown.visited == (screen.second.uuid,)
    screen.lossy.holding = {"GET"}
    screen.lossy.only = uuid
    screen.press_alt_left()
    screen.qtbot.waitUntil(screen.lossy.arrived.is_set)
    screen.qtbot.waitUntil(lambda: "Looking up" in screen.said)
    assert screen.desk.editor.customer is None
    assert "Ana" not in screen.said
    screen.lossy.go_on.set()
    screen.qtbot.waitUntil(lambda: is_shown_deleted(screen))
    assert steps(screen) == (False, True)
    press_forward(screen)
    screen.assert_all_name(screen.second)


def test_one_who_was_erased_here_and_is_gone_at_the_gateway(screen: Screen) -> None:
    look_up(screen, screen.second)
    screen.desk.shown.forget([screen.first.uuid])
    screen.lossy.only = screen.first.uuid
    screen.lossy.faking = {"GET": 404}
    with screen.qtbot.waitSignal(screen.desk.look_up.ended):
        screen.press_alt_left()
    assert "No customer has the ID" in screen.said
    assert "Ana" not in screen.said
    assert steps(screen) == (False, True)
    press_forward(screen)
    screen.assert_all_name(screen.second)


def test_a_customer_can_be_closed_and_brought_back(screen: Screen) -> None:
    screen.edit_name("Unsaved")
    screen.action("Close customer").trigger()
    screen.assert_all_name(screen.first)
    button(screen.question, "Discard").click()
    screen.assert_nothing_of(screen.first)
    assert screen.field.text() == ""
    assert not screen.action("Close customer").isEnabled()
    screen.go_back()


def test_in_a_narrow_window_the_list_is_a_stop_before_the_row(screen: Screen) -> None:
    with screen.qtbot.waitSignal(screen.desk.panes.arranged):
        screen.desk.window.resize(780, 700)
    assert screen.desk.panes.covers_list
    screen.press_alt_left()
    assert screen.desk.table.isVisible()
    assert steps(screen) == (False, True)
    grid = screen.desk.table.grid
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: screen.desk.shown.is_shown(screen.second))
    screen.press_alt_left()
    assert screen.desk.table.isVisible()
    press_forward(screen)
    assert screen.desk.panes.covers_list
    screen.assert_all_name(screen.second)
    screen.press_alt_left()
    screen.press_alt_left()
    screen.assert_all_name(screen.first)
    press_forward(screen)
    screen.assert_all_name(screen.second)
