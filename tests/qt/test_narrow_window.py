"""List and record by keyboard alone: always in view, and nothing moves that need not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, PaymentMethod, Uuid
from desktop_app.views.cards.card_list import CardList
from desktop_app.views.editor.country_box import CountryBox
from desktop_app.views.editor.editor import CustomerEditor
from desktop_app.views.editor.form import DetailsForm
from desktop_app.views.editor.header import SectionList
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from tests.qt.desk_session import shown_screen
from tests.qt.editor_desk import found, line


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings, reading_session: Session) -> CustomerScreen:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(780, 700)
    with qtbot.waitActive(window):
        window.show()
    desk = CustomerScreen(
        window, reading_session, settings, profile_name="Shop", environment="SANDBOX"
    )
    desk.table.refresh()
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
    with qtbot.waitSignal(desk.table.opening.opened):
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_on_screen(desk, row))


def test_esc_in_an_edited_field_puts_back_and_stays_the_next_leads_to_the_list(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    desk.window.resize(1_300, 700)
    qtbot.waitUntil(lambda: not desk.panes.is_narrow)
    enter(qtbot, desk, 0)
    country = found(desk.editor, CountryBox).lineEdit()
    assert isinstance(country, QLineEdit)
    for box in (line(desk.editor, "City"), country):
        before = box.text()
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, "Zenica")
        press(Qt.Key.Key_Escape)
        assert box.text() == before
        assert not desk.editor.is_dirty
        assert box.hasFocus()
        press(Qt.Key.Key_Escape)
        assert desk.table.grid.hasFocus()


def test_what_is_said_does_not_lie_over_the_save_bar(qtbot: QtBot, desk: CustomerScreen) -> None:
    enter(qtbot, desk, 0)
    window, bar = desk.window, desk.editor.bar
    window.notice("program").show_message("Said below the rows.")
    window.toast.show_message("Said over the foot.")
    line(desk.editor, "City").setText("Zenica")
    qtbot.waitUntil(bar.isVisible)

    def on_screen(part: QWidget) -> QRect:
        return QRect(part.mapTo(window, QPoint(0, 0)), part.size())

    def is_free() -> bool:
        said = (on_screen(part) for part in (window.messages, window.toast))
        return not any(on_screen(bar).intersects(part) for part in said)

    assert window.messages.isVisible()
    qtbot.waitUntil(is_free)
    for wide in (900, 1_300, 780):
        window.resize(wide, 700)
        qtbot.waitUntil(is_free)
        assert window.messages.isVisible()
        assert window.toast.isVisible()


def test_arrows_move_enter_opens_and_esc_comes_back(qtbot: QtBot, desk: CustomerScreen) -> None:
    grid, field = desk.table.grid, desk.window.look_up_bar.field
    for row in range(2, 8, 2):
        press(Qt.Key.Key_Down, 2)
        assert not desk.table.opening.is_pending, "no row is opened by resting on it"
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


def test_shift_chooses_several_rows_and_opens_none(desk: CustomerScreen) -> None:
    grid = desk.table.grid
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert not desk.table.opening.is_pending
    assert len(desk.table.selected_uuids()) == 4
    place = grid.visualRect(grid.customers.index(6, 0)).center()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert not desk.table.opening.is_pending
    assert len(desk.table.selected_uuids()) == 5


def test_a_click_opens(qtbot: QtBot, desk: CustomerScreen) -> None:
    grid = desk.table.grid
    place: QPoint = grid.visualRect(grid.customers.index(3, 0)).center()
    with qtbot.waitSignal(desk.table.opening.opened):
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
    qtbot.waitUntil(delete.isEnabled)
    assert awake == [True, False]


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
    qtbot.waitUntil(lambda: desk.table.opening.at_rest)
    with qtbot.waitSignal(desk.table.opening.opened):
        press(Qt.Key.Key_Down)
    assert desk.table.grid.hasFocus()
    press(Qt.Key.Key_Escape)
    assert desk.editor.isVisible()


# Wherever the keyboard goes in the right pane, it is seen there.


MANY = {f"key{number:02}": number for number in range(30)}

CARDS = tuple(PaymentMethod(token=f"{n:064x}", masked_pan="405840******0005") for n in range(6))


@pytest.fixture
def crowded(qtbot: QtBot, reading_session: Session, settings: QSettings) -> CustomerScreen:
    crowded = shown_screen(qtbot, reading_session, settings, size=QSize(1200, 700))
    crowded.editor.show_customer(Customer(uuid=Uuid("u"), name="Lejla", metadata=dict(MANY)))
    found(crowded.editor, CardList).show_cards(CARDS)
    found(crowded.editor, CardList).show()
    crowded.window.grab()
    return crowded


def is_seen(crowded: CustomerScreen, widget: QWidget, part: QRect) -> bool:
    """Whether all of ``part`` lies in what the pane shows now."""
    shown = found(crowded.editor, SectionList).viewport()
    place = QRect(widget.mapTo(crowded.window, part.topLeft()), part.size())
    return QRect(shown.mapTo(crowded.window, QPoint(0, 0)), shown.size()).contains(place)


def current_cell(crowded: CustomerScreen) -> bool:
    table = found(crowded.editor, MetadataTable)
    return is_seen(crowded, table.viewport(), table.visualRect(table.currentIndex()))


def act(crowded: CustomerScreen, text: str) -> None:
    next(one for one in crowded.window.findChildren(QAction) if one.text() == text).trigger()


def test_the_row_of_the_grid_that_the_keys_go_to(crowded: CustomerScreen) -> None:
    table = found(crowded.editor, MetadataTable)
    table.setFocus()
    table.choose(0)
    for _ in range(len(MANY)):
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert current_cell(crowded)
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert current_cell(crowded)


def test_the_cell_for_a_new_key(crowded: CustomerScreen) -> None:
    act(crowded, "Add metadata")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Key"
    assert is_seen(crowded, focus, focus.rect())


def test_f6_back_into_the_form(crowded: CustomerScreen) -> None:
    pane = found(crowded.editor, SectionList)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    crowded.table.grid.setFocus()
    act(crowded, "Next pane")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert crowded.editor.isAncestorOf(focus)
    assert is_seen(crowded, focus, focus.rect())


def test_the_card_that_the_keys_go_to(crowded: CustomerScreen) -> None:
    cards = found(crowded.editor, CardList)
    cards.setFocus()
    for _ in CARDS:
        assert is_seen(crowded, cards.viewport(), cards.visualRect(cards.currentIndex()))
        QTest.keyClick(cards, Qt.Key.Key_Down)
    cards.toggle_token()
    assert is_seen(crowded, cards.viewport(), cards.visualRect(cards.currentIndex()))


def test_nothing_moves_under_a_press_of_the_mouse(crowded: CustomerScreen) -> None:
    pane, table = (
        found(crowded.editor, SectionList),
        found(crowded.editor, MetadataTable),
    )
    table.setFocus()
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    before = bar.value()
    cell = table.visualRect(table.model().index(0, 1)).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert bar.value() == before
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)


# From one customer to the next nothing moves that need not, and nothing is seen out of place.


SIZES = (QSize(1440, 900), QSize(1024, 700))

IDS = [f"cust-{number:07}" for number in range(40, 52)]

Places = dict[str, tuple[int, int, int]]
"""Left, top and width in pixels."""


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def sized(
    qtbot: QtBot,
    reading_session: Session,
    settings: QSettings,
    request: pytest.FixtureRequest,
) -> CustomerScreen:
    return shown_screen(qtbot, reading_session, settings, size=request.param)


def look_up(qtbot: QtBot, sized: CustomerScreen, merchant_id: str) -> None:
    with qtbot.waitSignal(sized.look_up.found):
        sized.window.look_up_bar.ask(merchant_id)


def settle(qtbot: QtBot, sized: CustomerScreen) -> None:
    """Until the cards are there and every layout has come to rest."""
    qtbot.waitUntil(lambda: sized.payment_methods.known() is not None)
    sized.window.grab()


def fields(sized: CustomerScreen) -> Places:
    """Where the inputs of the form stand in it, and how wide they are; below the description, which
    is as high as its text, only from the left."""
    form = found(sized.editor, DetailsForm)
    places = {}
    for name, row in form.rows.items():
        corner = row.box.mapTo(form, QPoint(0, 0))
        is_below = corner.y() > form.rows["description"].box.mapTo(form, QPoint(0, 0)).y()
        places[name] = (corner.x(), 0 if is_below else corner.y(), row.box.width())
    return places


def parts(editor: CustomerEditor) -> list[tuple[str, QPoint, QSize]]:
    """Where everything of the record is seen, the cards aside, which come later."""
    form, table = found(editor, DetailsForm), found(editor, MetadataTable)
    widgets: list[QWidget] = [form, table, *(row.box for row in form.rows.values())]
    return [(one.accessibleName(), one.mapTo(editor, QPoint(0, 0)), one.size()) for one in widgets]


def test_the_fields_stay_where_they_are_from_customer_to_customer(
    qtbot: QtBot, sized: CustomerScreen
) -> None:
    look_up(qtbot, sized, IDS[0])
    settle(qtbot, sized)
    first = fields(sized)
    rows = set()
    for merchant_id in IDS[1:]:
        look_up(qtbot, sized, merchant_id)
        assert fields(sized) == first
        settle(qtbot, sized)
        assert fields(sized) == first
        rows.add(found(sized.editor, MetadataTable).height())
    assert len(rows) > 1  # they do differ in what would move them


def test_a_record_is_laid_out_whole_before_it_can_be_painted(
    qtbot: QtBot, sized: CustomerScreen
) -> None:
    for merchant_id in IDS:
        look_up(qtbot, sized, merchant_id)
        at_once = parts(sized.editor)
        settle(qtbot, sized)
        assert parts(sized.editor) == at_once


def test_the_room_of_the_cards_is_kept_until_the_next_ones_are_known(
    qtbot: QtBot, sized: CustomerScreen
) -> None:
    cards = found(sized.editor, CardList)
    for merchant_id in IDS:
        look_up(qtbot, sized, merchant_id)
        settle(qtbot, sized)
        if sized.payment_methods.known():
            break
    before = cards.height()
    assert before > 0
    look_up(qtbot, sized, next(one for one in IDS if one != merchant_id))
    assert sized.payment_methods.known() is None
    assert cards.cards == ()
    assert (cards.isVisible(), cards.height()) == (True, before)
