"""The pane with the list of customers, driven as an agent drives it, against a real sandbox."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.models.customers import BY_NAME, COLUMNS, CustomerRowKind, PagedCustomers
from desktop_app.records.customer import Customer
from desktop_app.views.customers.list_actions import rows_text
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.customers.table_messages import EmptyList
from desktop_app.views.widgets.actions import Menu
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.tables import MOST_SELECTED
from desktop_app.worker.session import Session
from tests.conftest import StartSandbox
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, found
from tests.qt.on_screen import sections, texts

Key = Qt.Key

CTRL = Qt.KeyboardModifier.ControlModifier

NO_MODIFIER = Qt.KeyboardModifier.NoModifier

SHIFT = Qt.KeyboardModifier.ShiftModifier

OpenTable = Callable[[Session], CustomerTable]

AT_FIRST = [
    *("merchant_customer_id", "name", "email", "phone", "city", "country"),
    *("created_at", "updated_at", "deleted_at"),
]
"""What a new profile shows, from left to right."""


@pytest.fixture
def open_table(qtbot: QtBot, settings: QSettings) -> OpenTable:
    def open_(session: Session) -> CustomerTable:
        table = CustomerTable(session, settings)
        qtbot.addWidget(table)
        table.resize(1_400, 700)
        table.show()
        table.refresh()
        reader = table.grid.customers.reader
        qtbot.waitUntil(lambda: reader.length.is_known)
        if reader.length.rows:
            qtbot.waitUntil(lambda: table.grid.customers.customer(0) is not None)
        return table

    return open_


@pytest.fixture
def table(open_table: OpenTable, reading_session: Session) -> CustomerTable:
    return open_table(reading_session)


def model_of(table: CustomerTable) -> PagedCustomers:
    return table.grid.customers


def at(table: CustomerTable, row: int) -> Customer:
    customer = model_of(table).customer(row)
    assert customer is not None
    return customer


def seen(qtbot: QtBot, table: CustomerTable, row: int) -> Customer:
    qtbot.waitUntil(lambda: model_of(table).customer(row) is not None)
    return at(table, row)


def press(table: CustomerTable, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(table.grid, key, modifier or NO_MODIFIER)


def click(table: CustomerTable, row: int, modifier: Qt.KeyboardModifier | None = None) -> None:
    place = table.grid.visualRect(model_of(table).index(row, 1)).center()
    QTest.mouseClick(
        table.grid.viewport(),
        Qt.MouseButton.LeftButton,
        modifier or NO_MODIFIER,
        place,
    )


def act(table: CustomerTable, text: str) -> QAction:
    for actions in table.menu_actions().values():
        for action in actions:
            if action.text() == text:
                return action
    raise AssertionError(text)


def shown_columns(table: CustomerTable) -> list[str]:
    return [COLUMNS[section].name for section in sections(table.grid.horizontalHeader())]


def ticks_of(table: CustomerTable) -> dict[str, QAction]:
    """The ticks of the menu Columns."""
    menu = act(table, "Columns").menu()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions() if action.isCheckable()}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_has_its_name_and_the_columns_of_the_list(table: CustomerTable) -> None:
    assert table.grid.accessibleName() == "Customers"
    assert shown_columns(table) == AT_FIRST


def test_says_at_least_until_the_end_is_found(
    qtbot: QtBot, reading_session: Session, settings: QSettings
) -> None:
    table = CustomerTable(reading_session, settings)
    qtbot.addWidget(table)
    said: list[str] = []
    table.count_changed.connect(said.append)
    table.refresh()
    qtbot.waitUntil(lambda: model_of(table).reader.length.is_known)
    assert said[0].startswith("At least ")
    assert said[-1] == "300, newest first"


def test_the_newest_stand_first_and_no_heading_pretends_to_sort(table: CustomerTable) -> None:
    header = table.grid.horizontalHeader()
    assert header.sortIndicatorSection() == -1
    assert not header.sectionsClickable()
    assert "newest first" in header.toolTip()
    assert header.statusTip() in header.toolTip()
    assert "300, newest first" in [label.text() for label in table.findChildren(QLabel)]
    before = [at(table, row).uuid for row in range(10)]
    times = [at(table, row).created_at for row in range(20)]
    assert times == sorted((time for time in times if time), reverse=True)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(20, 10))
    assert [at(table, row).uuid for row in range(10)] == before


def test_the_scroll_bar_reaches_the_end_and_rows_come_where_it_stops(
    qtbot: QtBot, table: CustomerTable
) -> None:
    bar = table.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert table.grid.seen_rows()[-1] == 299
    seen(qtbot, table, 299)


def test_goes_to_a_row_by_number(qtbot: QtBot, table: CustomerTable) -> None:
    act(table, "Go to row…").trigger()
    dialog = table.grid.findChild(QInputDialog)
    assert dialog is not None
    assert (dialog.intMinimum(), dialog.intMaximum()) == (1, 300)
    dialog.setIntValue(200)
    dialog.accept()
    assert table.grid.currentIndex().row() == 199
    seen(qtbot, table, 199)


def test_a_drag_across_the_list_asks_where_it_ends_only(
    qtbot: QtBot, open_table: OpenTable, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    session = open_session(start_sandbox("--customers", "20000"))
    table = open_table(session)
    calls: list[object] = []
    session.exchanged.connect(calls.append)
    bar = table.grid.verticalScrollBar()
    for step in range(200):
        bar.setValue(step * 95)
    seen(qtbot, table, 199 * 95)
    assert len(calls) <= 6


def test_resting_on_a_row_opens_it_once_and_passing_rows_does_not(
    qtbot: QtBot, table: CustomerTable
) -> None:
    opened: list[Customer] = []
    table.opening.opened.connect(opened.append)
    for _ in range(6):
        press(table, Key.Key_Down)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [at(table, table.grid.currentIndex().row())]
    press(table, Key.Key_Right)
    assert not table.opening.is_pending, "the same row in another column is no other customer"


def test_enter_and_a_double_click_open_at_once(qtbot: QtBot, table: CustomerTable) -> None:
    press(table, Key.Key_Down)
    with qtbot.waitSignal(table.opening.opened, timeout=100) as opened:
        press(table, Key.Key_Return)
    assert opened.args == [at(table, table.grid.currentIndex().row())]
    place = table.grid.visualRect(model_of(table).index(5, 1)).center()
    viewport = table.grid.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NO_MODIFIER, place)
    with qtbot.waitSignal(table.opening.opened, timeout=100) as opened:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, NO_MODIFIER, place)
    assert opened.args == [at(table, 5)]


def test_a_row_chosen_before_it_is_read_opens_when_it_is(
    qtbot: QtBot, table: CustomerTable
) -> None:
    with qtbot.waitSignal(table.opening.opened) as opened:
        table.grid.go_to(250)
    assert opened.args == [at(table, 250)]


def test_select_uuid_marks_without_opening(qtbot: QtBot, table: CustomerTable) -> None:
    opened: list[Customer] = []
    table.opening.opened.connect(opened.append)
    table.select_uuid(at(table, 7).uuid)
    assert table.grid.selection.rows() == {7}
    assert not table.opening.is_pending
    later = answer(
        qtbot, model_of(table).reader.session, lambda gateway: gateway.customers(200, 1)
    ).rows[0]
    table.select_uuid(later.uuid)
    assert table.grid.selection.rows() == set(), "another row must not look chosen meanwhile"
    table.grid.verticalScrollBar().setValue(200)
    qtbot.waitUntil(lambda: table.grid.selection.rows() == {200})
    assert opened == []


def test_refresh_keeps_selection_and_place_by_customer(
    qtbot: QtBot, open_table: OpenTable, session: Session
) -> None:
    table = open_table(session)
    table.grid.selectRow(10)
    press(table, Key.Key_Down, SHIFT)
    table.grid.verticalScrollBar().setValue(4)
    chosen = {at(table, row).uuid for row in (10, 11)}
    opened: list[Customer] = []
    qtbot.waitUntil(lambda: not table.opening.is_pending)
    table.opening.opened.connect(opened.append)
    answer(qtbot, session, lambda gateway: gateway.create({"name": "Somebody New"}))
    act(table, "Refresh").trigger()
    qtbot.waitUntil(lambda: at(table, 0).name == "Somebody New")
    qtbot.waitUntil(lambda: table.grid.selection.rows() == {11, 12})
    assert {at(table, row).uuid for row in table.grid.selection.rows()} == chosen
    assert table.grid.currentIndex().row() == 12
    assert table.grid.verticalScrollBar().value() == 4
    assert opened == [], "nobody chose anything"


def test_ctrl_a_never_freezes_and_says_what_it_took(
    open_table: OpenTable, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    table = open_table(open_session(start_sandbox("--customers", "1000000")))
    begin = time.process_time()
    press(table, Key.Key_A, CTRL)
    QApplication.processEvents()
    assert time.process_time() - begin < 1
    taken = table.grid.selection.rows()
    assert 0 < len(taken) <= MOST_SELECTED
    assert all(model_of(table).customer(row) for row in taken)
    assert f"Selected {len(taken)} of " in texts(table)
    click(table, 0)
    table.grid.verticalScrollBar().setValue(900_000)
    begin = time.process_time()
    click(table, 900_003, SHIFT)
    QApplication.processEvents()
    assert time.process_time() - begin < 1
    assert len(table.grid.selection.rows()) == MOST_SELECTED
    assert min(table.grid.selection.rows()) == 0, "the rows nearest to where it began"


def test_copies_cell_row_and_selection_raw(table: CustomerTable) -> None:
    press(table, Key.Key_Down)
    table.grid.setCurrentIndex(model_of(table).index(2, BY_NAME["created_at"]))
    act(table, "Copy cell").trigger()
    made = at(table, 2).created_at
    assert made is not None
    assert clipboard() == made.strftime("%Y-%m-%dT%H:%M:%SZ")
    act(table, "Copy row").trigger()
    shown = sections(table.grid.horizontalHeader())
    assert clipboard() == rows_text([at(table, 2)], shown)
    assert clipboard().count("\t") == 8
    table.grid.selectRow(3)
    press(table, Key.Key_Down, SHIFT)
    press(table, Key.Key_C, CTRL)
    assert clipboard() == rows_text([at(table, 3), at(table, 4)], shown)


def test_rows_not_read_are_said_when_copying(table: CustomerTable) -> None:
    press(table, Key.Key_A, CTRL)
    held = len(model_of(table).held_rows())
    assert held < 300
    act(table, "Copy selection").trigger()
    assert len(clipboard().split("\n")) == held
    assert f"{300 - held} row" in texts(table)


def test_columns_are_chosen_ordered_sized_and_remembered(
    qtbot: QtBot, open_table: OpenTable, reading_session: Session, settings: QSettings
) -> None:
    table = open_table(reading_session)
    header = table.grid.horizontalHeader()
    ticks = ticks_of(table)
    ticks["Phone"].setChecked(False)
    ticks["UUID"].setChecked(True)
    header.moveSection(header.visualIndex(BY_NAME["uuid"]), 0)
    header.resizeSection(BY_NAME["uuid"], 333)
    qtbot.waitUntil(lambda: settings.contains("customers/columns"))
    again = open_table(reading_session)
    shown = shown_columns(again)
    assert shown[:2] == ["uuid", "merchant_customer_id"]
    assert "phone" not in shown
    assert again.grid.columnWidth(BY_NAME["uuid"]) == 333
    act(again, "Reset columns").trigger()
    assert shown_columns(again) == AT_FIRST
    kept = str(settings.value("customers/columns"))
    assert {name for name, *_ in json.loads(kept)} == {column.name for column in COLUMNS}


@pytest.mark.parametrize(
    ("width", "stay"),
    [
        (880, ("merchant_customer_id", "name", "email", "phone", "city", "country")),
        (464, ("merchant_customer_id", "name", "city")),
    ],
)
def test_columns_that_have_no_room_leave_and_the_menu_says_how_many(
    qtbot: QtBot, table: CustomerTable, width: int, stay: tuple[str, ...]
) -> None:
    table.resize(width, 700)
    lay_out_now()
    assert shown_columns(table) == list(stay)
    assert table.grid.horizontalScrollBar().maximum() == 0
    menu = act(table, "Columns").menu()
    assert isinstance(menu, QMenu)
    missing = len(AT_FIRST) - len(stay)
    assert any(f"{missing} column" in action.text() for action in menu.actions())
    assert f"{missing} column" in act(table, "Columns").toolTip()
    assert not ticks_of(table)["Created"].isChecked()
    table.grid.selectRow(0)
    press(table, Key.Key_C, CTRL)
    assert clipboard().count("\t") == len(AT_FIRST) - 1, "as much, however narrow the window is"
    ticks_of(table)["Created"].setChecked(True)
    assert shown_columns(table) == [*stay, "created_at"], "the agent's choice is kept"
    qtbot.waitUntil(lambda: table.grid.horizontalScrollBar().maximum() > 0)
    table.resize(1_400, 700)
    lay_out_now()
    assert shown_columns(table) == [*stay, "created_at"]


def test_an_order_that_the_agent_chose_leaves_the_columns_fitted(
    qtbot: QtBot, open_table: OpenTable, reading_session: Session, settings: QSettings
) -> None:
    table = open_table(reading_session)
    header = table.grid.horizontalHeader()
    header.moveSection(header.visualIndex(BY_NAME["city"]), 1)
    qtbot.waitUntil(lambda: settings.contains("customers/columns"))
    again = open_table(reading_session)
    assert shown_columns(again)[:3] == ["merchant_customer_id", "city", "name"]
    again.resize(464, 700)
    lay_out_now()
    assert shown_columns(again) == ["merchant_customer_id", "city", "name"]


def test_the_last_column_cannot_be_hidden(table: CustomerTable) -> None:
    for action in ticks_of(table).values():
        action.setChecked(False)
    assert len(shown_columns(table)) == 1


@pytest.mark.parametrize(
    "kept", ["nonsense", "{}", "[[1]]", '[["name", "x", true]]', "[]", '[["gone", 5, true]]']
)
def test_settings_that_make_no_sense_are_ignored(
    open_table: OpenTable, reading_session: Session, settings: QSettings, kept: str
) -> None:
    settings.setValue("customers/columns", kept)
    assert shown_columns(open_table(reading_session)) == AT_FIRST


def test_an_empty_list_says_so(
    open_table: OpenTable, start_sandbox: StartSandbox, open_session: OpenSession
) -> None:
    table = open_table(open_session(start_sandbox("--customers", "0")))
    assert found(table, EmptyList).isVisible()
    assert model_of(table).rowCount() == 0


def test_row_23_lists_show_a_deleted_customer_as_deleted(
    qtbot: QtBot, open_table: OpenTable, session: Session
) -> None:
    table = open_table(session)
    uuid = at(table, 4).uuid
    answer(qtbot, session, lambda gateway: gateway.delete(uuid))
    table.update_customer(answer(qtbot, session, lambda gateway: gateway.by_uuid(uuid)))
    assert model_of(table).shown(4).kind is CustomerRowKind.DELETED
    assert model_of(table).shown(4).texts[BY_NAME["deleted_at"]].startswith("Deleted")


def test_row_24_lists_say_quietly_that_others_add_customers(
    qtbot: QtBot, open_table: OpenTable, session: Session
) -> None:
    table = open_table(session)
    answer(qtbot, session, lambda gateway: gateway.create({"name": "Somebody New"}))
    table.grid.verticalScrollBar().setValue(150)
    seen(qtbot, table, 160)
    table.grid.verticalScrollBar().setValue(80)
    qtbot.waitUntil(lambda: "Others added or removed" in texts(table))


def test_every_action_stands_in_a_menu_with_a_shortcut_and_a_tip(table: CustomerTable) -> None:
    menus = table.menu_actions()
    assert set(menus) == {Menu.EDIT, Menu.VIEW}
    for action in [action for actions in menus.values() for action in actions]:
        if action.menu() is None:
            assert not action.shortcut().isEmpty(), action.text()
            assert action.statusTip(), action.text()


def test_the_context_menu_copies_and_moves(table: CustomerTable) -> None:
    press(table, Key.Key_Down)
    table.grid.menu_asked.emit(QPoint(400, 400))
    menu = next(each for each in table.grid.findChildren(QMenu) if each.isVisible())
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered[:3] == ["Copy selection", "Copy cell", "Copy row"]
    menu.close()


# Going to a row: what was said of the selection before goes with that selection.


@pytest.fixture
def long_table(
    qtbot: QtBot, start_sandbox: StartSandbox, open_session: OpenSession, settings: QSettings
) -> CustomerTable:
    """Of more customers than can be selected at once."""
    long_table = CustomerTable(open_session(start_sandbox("--customers", "10000")), settings)
    qtbot.addWidget(long_table)
    long_table.resize(1_400, 700)
    long_table.show()
    long_table.refresh()
    customers = long_table.grid.customers
    qtbot.waitUntil(lambda: customers.reader.length.is_known)
    qtbot.waitUntil(lambda: customers.customer(0) is not None)
    return long_table


def go_to(long_table: CustomerTable, row: int) -> None:
    [action] = [one for one in long_table.menu_actions()[Menu.VIEW] if one.text() == "Go to row…"]
    action.trigger()
    dialog = found(long_table.grid, QInputDialog)
    dialog.setIntValue(row)
    assert button(dialog, "Go").isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_what_was_said_of_a_cut_selection_goes_with_it(long_table: CustomerTable) -> None:
    QTest.keyClick(long_table.grid, Qt.Key.Key_A, CTRL)
    assert "Selected " in texts(long_table)
    QTest.keyClick(long_table.grid, Qt.Key.Key_A, CTRL)
    assert "Selected " in texts(long_table), "it is the same selection"
    go_to(long_table, 2)
    assert long_table.grid.selection.rows() == {1}
    assert "Selected " not in texts(long_table)


def test_what_was_copied_stays_said(long_table: CustomerTable) -> None:
    QTest.keyClick(long_table.grid, Qt.Key.Key_A, CTRL)
    QTest.keyClick(long_table.grid, Qt.Key.Key_C, CTRL)
    assert "Copied " in texts(long_table)
    go_to(long_table, 2)
    assert "Copied " in texts(long_table)
