"""A window with room for the list or the record: both are gone through by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings, reading_session: Session) -> CustomerScreen:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    with qtbot.waitActive(window):
        window.show()
    desk = CustomerScreen(
        window, reading_session, settings, profile_name="Shop", environment="SANDBOX"
    )
    desk.table.start()
    grid = desk.table.grid
    qtbot.waitUntil(lambda: grid.customers.customer(10) is not None)
    grid.setFocus()
    grid.setCurrentIndex(grid.customers.index(0, 0))
    return desk


def press(key: Qt.Key, times: int = 1) -> None:
    """On whatever has the keyboard."""
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClick(focus, key)


def customer_at(desk: CustomerScreen, row: int) -> Customer:
    customer = desk.table.grid.customers.customer(row)
    assert customer is not None
    return customer


def is_on_screen(desk: CustomerScreen, row: int) -> bool:
    shown = desk.editor.customer
    return shown is not None and shown.uuid == customer_at(desk, row).uuid


def enter(qtbot: QtBot, desk: CustomerScreen, row: int) -> None:
    with qtbot.waitSignal(desk.table.opened):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_on_screen(desk, row))


def test_arrows_move_enter_opens_and_esc_comes_back(qtbot: QtBot, desk: CustomerScreen) -> None:
    grid, field = desk.table.grid, desk.window.look_up_bar.field
    for row in range(2, 8, 2):
        with qtbot.assertNotEmitted(desk.table.opened, wait=300):
            press(Qt.Key.Key_Down, 2)
        assert grid.isVisible()
        assert grid.hasFocus()
        assert grid.currentIndex().row() == row
        assert field.text() == customer_at(desk, row).merchant_customer_id
        enter(qtbot, desk, row)
        assert desk.panes.covers_list
        focus = QApplication.focusWidget()
        assert focus is not None
        assert desk.editor.isAncestorOf(focus)
        press(Qt.Key.Key_Escape)
        assert grid.isVisible()
        assert not desk.editor.isVisible()
        assert grid.hasFocus()
        assert grid.currentIndex().row() == row


def test_shift_chooses_several_rows_and_opens_none(qtbot: QtBot, desk: CustomerScreen) -> None:
    grid = desk.table.grid
    with qtbot.assertNotEmitted(desk.table.opened, wait=300):
        for _ in range(3):
            QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.table.selected_uuids()) == 4
    place = grid.visualRect(grid.customers.index(6, 0)).center()
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.assertNotEmitted(desk.table.opened, wait=300):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert len(desk.table.selected_uuids()) == 5


def test_a_click_opens(qtbot: QtBot, desk: CustomerScreen) -> None:
    grid = desk.table.grid
    place: QPoint = grid.visualRect(grid.customers.index(3, 0)).center()
    with qtbot.waitSignal(desk.table.opened):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.panes.covers_list


def test_a_customer_who_cannot_be_seen_cannot_be_deleted_by_a_key(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    [delete] = [
        each for each in desk.window.findChildren(QAction) if each.text() == "Delete customer"
    ]
    row = next(n for n in range(1, 10) if not customer_at(desk, n).is_deleted)
    press(Qt.Key.Key_Down, row)
    enter(qtbot, desk, row)
    awake = [delete.isEnabled()]
    press(Qt.Key.Key_Escape)
    awake.append(delete.isEnabled())
    desk.window.resize(1400, 700)
    qtbot.waitUntil(lambda: desk.editor.isVisible() and desk.table.isVisible())
    assert [*awake, delete.isEnabled()] == [True, False, True]


def test_esc_in_find_clears_it_and_then_comes_back(qtbot: QtBot, desk: CustomerScreen) -> None:
    bar = desk.window.look_up_bar
    bar.take_focus()
    with qtbot.waitSignal(desk.look_up.found):
        bar.ask("cust-0000042")
    assert desk.panes.covers_list
    press(Qt.Key.Key_Escape)
    assert bar.field.text() == ""
    assert not desk.table.isVisible()
    press(Qt.Key.Key_Escape)
    assert desk.table.isVisible()
    assert desk.table.grid.hasFocus()


def test_where_there_is_room_for_both_a_row_is_opened_by_resting_on_it(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    desk.window.resize(1400, 700)
    qtbot.waitUntil(lambda: desk.table.opens_at_rest)
    with qtbot.waitSignal(desk.table.opened):
        press(Qt.Key.Key_Down)
    assert desk.table.grid.hasFocus()
    press(Qt.Key.Key_Escape)
    assert desk.editor.isVisible()
