"""A running batch as the main window shows it: what and how far, its end, and the windows that are
open; and the customers that its rows lead to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.models.batch_rows import NAME
from desktop_app.records.batch import BatchStage, BatchTask, RowOutcome
from desktop_app.records.customer import Customer
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.lock_overlay import LockOverlay
from tests.qt.batch_desk import BatchDesk, press
from tests.qt.test_batches import Place, place

__all__ = ["place"]


def erasing(place: Place, desk: CustomerScreen, number: int = 40) -> BatchDesk:
    """An erasure of so many that is under way."""
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, listed(hands.customers(number)))
    press(hands.confirm(number=number).begin)
    hands.until(lambda: hands.count(RowOutcome.DONE) > 0)
    return hands


def listed(customers: tuple[Customer, ...]) -> str:
    return "\n".join(each.uuid for each in customers)


def batch_button(desk: CustomerScreen) -> QToolButton:
    buttons = desk.window.findChildren(QToolButton)
    return next(one for one in buttons if one.text().startswith("Batch"))


def status_button(desk: CustomerScreen) -> QPushButton:
    words = desk.window.status_line.batch
    buttons = desk.window.status_line.findChildren(QPushButton)
    return next(one for one in buttons if one.text() == words)


def offered(desk: CustomerScreen, text: str) -> QPushButton:
    buttons = desk.window.notice("batches").findChildren(QPushButton)
    return next(one for one in buttons if one.isVisible() and one.text() == text)


def test_what_runs_and_how_far_it_is_stand_in_the_main_window(place: Place) -> None:
    desk = place.sit_down()
    assert batch_button(desk).text() == "Batch"
    assert desk.window.status_line.batch == ""
    hands = erasing(place, desk)
    assert batch_button(desk).isVisible()
    hands.until(lambda: desk.window.status_line.batch.startswith("Erasing 40 customer(s) · "))
    seen: set[int] = set()

    def is_at_its_end() -> bool:
        text = batch_button(desk).text()
        if text.startswith("Batch · "):
            seen.add(int(text.removeprefix("Batch · ").removesuffix(" %")))
            assert desk.window.status_line.batch.endswith(text.removeprefix("Batch"))
        return text == "Batch"

    hands.until(is_at_its_end)
    assert len(seen) > 1
    assert all(0 <= percent <= 100 for percent in seen)
    hands.until_at_rest()
    assert desk.window.status_line.batch == ""


def test_a_look_up_is_shown_too(place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.window.input.tasks.choose(BatchTask.LOOK_UP)
    hands.paste(listed(hands.customers(60)))
    press(hands.window.input.begin)
    hands.until(lambda: desk.window.status_line.batch.startswith("Looking up 60 customer(s) · "))
    hands.until_at_rest()
    assert desk.window.status_line.batch == ""


@pytest.mark.parametrize("press_what", [batch_button, status_button])
def test_a_closed_batch_goes_on_and_a_click_brings_it_back(
    place: Place, press_what: object
) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    hands.window.close()
    assert not hands.window.isVisible()
    assert desk.is_at_work
    button = status_button(desk) if press_what is status_button else batch_button(desk)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.batches.window is hands.window
    assert hands.window.isVisible()
    hands.until_at_rest()
    assert hands.stage() is BatchStage.FINISHED
    assert hands.count(RowOutcome.DONE) == 40
    assert hands.window.isVisible(), "opened again, it stays"


def test_the_end_of_a_closed_batch_is_told_and_opens(place: Place) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    hands.window.close()
    hands.until(lambda: desk.batches.window is None)
    assert desk.window.notice("batches").sentence == "Batch: Finished. Erased 40."
    assert desk.batches.window is None
    press(offered(desk, "Show"))
    again = place.hands(desk.batches.window)
    again.until_at_rest()
    assert again.count(RowOutcome.DONE) == 40
    assert desk.window.notice("batches").sentence == ""


def test_what_needs_a_look_at_the_end_is_told_as_that(place: Place) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    progress = hands.window.rows.progress
    press(progress.stop)
    hands.window.close()
    hands.until(lambda: desk.batches.window is None)
    sentence = desk.window.notice("batches").sentence
    assert sentence.startswith("Batch: Stopped. ")
    assert "To do" in sentence


def test_the_end_is_not_told_twice_to_whom_watches_the_batch(place: Place) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    hands.window.activateWindow()
    hands.until(hands.window.isActiveWindow)
    hands.until_at_rest()
    assert desk.window.notice("batches").sentence == ""


def test_a_paused_batch_says_so_and_its_window_may_be_closed(place: Place) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    progress = hands.window.rows.progress
    press(progress.pause)
    hands.until(lambda: ", paused · " in desk.window.status_line.batch)
    hands.window.close()
    desk.batches.open_window()
    assert progress.is_paused
    press(progress.pause)
    hands.until(lambda: ", paused · " not in desk.window.status_line.batch)
    hands.until_at_rest()
    assert hands.count(RowOutcome.DONE) == 40


def test_another_list_waits_for_the_end_of_what_runs(place: Place) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    hands.window.close()
    desk.batches.open_with_text("cust-0000007\ncust-0000008")
    assert desk.batches.window is hands.window
    assert "under way" in hands.window.rows.notice.sentence
    hands.until_at_rest()
    assert hands.count(RowOutcome.DONE) == 40


def test_a_batch_that_runs_behind_the_lock_shows_nothing_there(place: Place) -> None:
    desk = place.sit_down()
    hands = erasing(place, desk)
    hands.window.close()
    overlay = LockOverlay(desk.window)
    shown = [batch_button(desk), status_button(desk)]
    overlay.cover()
    for button in shown:
        assert not button.isVisible()
        button.click()
    assert not hands.window.isVisible()
    overlay.uncover()
    assert not hands.window.isVisible()
    hands.until(lambda: desk.batches.window is None)  # at its end, and never shown again


# The rows lead to their customers.


def open_by_double_click(window: BatchWindow) -> None:
    table = window.rows.table
    place = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def open_by_enter(window: BatchWindow) -> None:
    window.rows.table.selectRow(0)
    QTest.keyClick(window.rows.table, Qt.Key.Key_Return)


def open_by_menu(window: BatchWindow) -> None:
    table = window.rows.table
    table.selectRow(0)
    table.menu_asked.emit(table.viewport().mapToGlobal(table.rect().center()))
    menu = next(one for one in window.rows.findChildren(QMenu) if one.isVisible())
    action_of(menu, "Show customer").trigger()
    menu.close()


def action_of(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


@pytest.mark.parametrize("opens", [open_by_double_click, open_by_enter, open_by_menu])
@pytest.mark.parametrize("task", [BatchTask.LOOK_UP, BatchTask.ERASE])
def test_a_row_opens_its_customer_in_the_main_window(
    qtbot: QtBot, place: Place, task: BatchTask, opens: object
) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    [customer] = hands.customers(1)
    hands.look_up(task, customer.uuid)
    if task is BatchTask.ERASE:
        hands.begin(number=1)
    assert callable(opens)
    opens(hands.window)

    def is_shown() -> bool:
        shown = desk.editor.customer
        return shown is not None and shown.uuid == customer.uuid

    qtbot.waitUntil(is_shown)
    shown = desk.editor.customer
    assert shown is not None
    assert shown.is_deleted is (task is BatchTask.ERASE)
    qtbot.waitUntil(desk.window.isActiveWindow)


def test_a_row_that_nobody_has_says_so_in_the_main_window(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.LOOK_UP, "nobody-1\nnobody-2")
    open_by_enter(hands.window)
    qtbot.waitUntil(lambda: "No customer has the ID" in desk.editor.no_record.heading)


def test_several_selected_rows_open_nobody(place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.LOOK_UP, listed(hands.customers(3)))
    hands.window.rows.table.selectAll()
    assert not hands.window.rows.open_customer.isEnabled()
    QTest.keyClick(hands.window.rows.table, Qt.Key.Key_Return)
    assert desk.editor.customer is None


# The menu of the list's rows.


def row_menu(qtbot: QtBot, desk: CustomerScreen, rows: int) -> QMenu:
    """Of the first rows of the list."""
    grid = desk.table.grid
    qtbot.waitUntil(lambda: grid.customers.customer(rows) is not None)
    grid.setCurrentIndex(grid.customers.index(0, 0))
    grid.followed.select_rows(0, rows - 1)
    grid.menu_asked.emit(grid.viewport().mapToGlobal(grid.rect().center()))
    return next(one for one in grid.findChildren(QMenu) if one.isVisible())


def test_a_row_of_the_list_is_deleted_by_its_menu(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    menu = row_menu(qtbot, desk, 1)
    meant = desk.table.grid.customers.customer(0)
    action_of(menu, "Delete customer…").trigger()
    menu.close()
    [dialog] = desk.window.findChildren(DeleteDialog)
    assert dialog.isVisible()
    assert desk.editor.customer == meant
    dialog.reject()


def test_unsaved_changes_of_another_come_before_a_deletion(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    qtbot.waitUntil(lambda: desk.table.grid.customers.customer(3) is not None)
    other = desk.table.grid.customers.customer(3)
    assert other is not None
    desk.show(other)
    desk.editor.live.set_field("city", "Zenica")
    menu = row_menu(qtbot, desk, 1)
    action_of(menu, "Delete customer…").trigger()
    menu.close()
    assert not desk.window.findChildren(DeleteDialog)
    assert desk.editor.customer == other


def test_the_rows_selected_are_a_new_batch_by_their_menu(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    menu = row_menu(qtbot, desk, 3)
    assert not action_of(menu, "Delete customer…").isEnabled()
    action_of(menu, "New batch with 3 customer(s)…").trigger()
    menu.close()
    hands = place.hands(desk.batches.window)
    hands.until(hands.window.input.begin.isEnabled)
    press(hands.window.input.begin)
    hands.until_at_rest()
    assert len(hands.window.rows.model.held) == 3


def test_a_finished_batch_makes_room_for_the_rows_selected(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.LOOK_UP, listed(hands.customers(2)))
    menu = row_menu(qtbot, desk, 1)
    action_of(menu, "New batch with 1 customer(s)…").trigger()
    menu.close()
    hands.until(hands.window.input.begin.isEnabled)
    assert hands.window.input.begin.isVisible()


# The order of the rows.


def names_shown(hands: BatchDesk) -> list[str]:
    model = hands.window.rows.model
    return [str(model.index(row, NAME).data()) for row in range(model.rowCount())]


def until_shown(hands: BatchDesk, names: list[str]) -> None:
    hands.until(lambda: names_shown(hands) == names)


def click_title(hands: BatchDesk, section: int) -> None:
    header = hands.window.rows.table.header
    place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_title_sorts_the_rows_and_the_third_brings_the_list_back(
    place: Place,
) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.LOOK_UP, listed(hands.customers(9)))
    as_listed = names_shown(hands)
    ascending = sorted(as_listed, key=str.casefold)
    assert as_listed not in (ascending, ascending[::-1])
    table = hands.window.rows.table
    table.selectRow(4)
    for expected in (ascending, ascending[::-1], as_listed):
        click_title(hands, NAME)
        until_shown(hands, expected)
        assert names_shown(hands)[table.currentIndex().row()] == as_listed[4]


def test_hands_on_the_keyboard_sort_by_the_menu(qtbot: QtBot, place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.LOOK_UP, listed(hands.customers(9)))
    as_listed = names_shown(hands)
    ascending = sorted(as_listed, key=str.casefold)
    for text, expected in (
        ("Name", ascending),
        ("Name", ascending[::-1]),
        ("As in the list", as_listed),
    ):
        hands.window.rows.table.menu_asked.emit(hands.window.pos())
        menu = next(
            one for one in hands.window.rows.findChildren(QMenu) if one.title() == "Sort by"
        )
        action_of(menu, text).trigger()
        parent = menu.parentWidget()
        assert parent is not None
        parent.close()
        until_shown(hands, expected)


def test_while_rows_change_by_themselves_they_are_not_sorted_and_it_says_why(place: Place) -> None:
    desk = place.sit_down()
    hands = place.hands(desk.batches.open_window())
    hands.look_up(BatchTask.ERASE, listed(hands.customers(40)))
    header = hands.window.rows.table.header
    assert header.sectionsClickable()
    click_title(hands, NAME)
    as_listed = names_shown(hands)
    press(hands.confirm(number=40).begin)
    hands.until(lambda: hands.count(RowOutcome.DONE) > 0)
    assert not header.sectionsClickable()
    assert header.sortIndicatorSection() == -1
    assert "under way" in header.toolTip()
    assert header.statusTip() in header.toolTip()
    numbers = hands.window.rows.shown_numbers()
    assert numbers == sorted(numbers)
    hands.until_at_rest()
    assert header.sectionsClickable()
    assert len(as_listed) == 40
