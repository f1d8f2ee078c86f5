"""Wherever the keyboard goes in the right pane, it is seen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, PaymentMethod, Uuid
from desktop_app.views.cards.card_list import CardList
from desktop_app.views.editor.header import SectionList
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from tests.qt.editor_desk import found

MANY = {f"key{number:02}": number for number in range(30)}
CARDS = tuple(PaymentMethod(token=f"{n:064x}", masked_pan="405840******0005") for n in range(6))


@pytest.fixture
def desk(qtbot: QtBot, reading_session: Session, settings: QSettings) -> CustomerScreen:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1200, 700)
    window.show()
    qtbot.waitExposed(window)
    desk = CustomerScreen(
        window, reading_session, settings, profile_name="Shop", environment="SANDBOX"
    )
    desk.editor.show_customer(Customer(uuid=Uuid("u"), name="Lejla", metadata=dict(MANY)))
    found(desk.editor, CardList).show_cards(CARDS)
    found(desk.editor, CardList).show()
    window.grab()
    return desk


def is_seen(desk: CustomerScreen, widget: QWidget, part: QRect) -> bool:
    """Whether all of ``part`` lies in what the pane shows now."""
    shown = found(desk.editor, SectionList).viewport()
    place = QRect(widget.mapTo(desk.window, part.topLeft()), part.size())
    return QRect(shown.mapTo(desk.window, QPoint(0, 0)), shown.size()).contains(place)


def current_cell(desk: CustomerScreen) -> bool:
    table = found(desk.editor, MetadataTable)
    return is_seen(desk, table.viewport(), table.visualRect(table.currentIndex()))


def act(desk: CustomerScreen, text: str) -> None:
    next(one for one in desk.window.findChildren(QAction) if one.text() == text).trigger()


def test_the_row_of_the_grid_that_the_keys_go_to(desk: CustomerScreen) -> None:
    table = found(desk.editor, MetadataTable)
    table.setFocus()
    table.choose(0)
    for _ in range(len(MANY)):
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert current_cell(desk)
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert current_cell(desk)


def test_the_cell_for_a_new_key(desk: CustomerScreen) -> None:
    act(desk, "Add metadata")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Key"
    assert is_seen(desk, focus, focus.rect())


def test_f6_back_into_the_form(desk: CustomerScreen) -> None:
    pane = found(desk.editor, SectionList)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    desk.table.grid.setFocus()
    act(desk, "Next pane")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert desk.editor.isAncestorOf(focus)
    assert is_seen(desk, focus, focus.rect())


def test_the_card_that_the_keys_go_to(desk: CustomerScreen) -> None:
    cards = found(desk.editor, CardList)
    cards.setFocus()
    for _ in CARDS:
        assert is_seen(desk, cards.viewport(), cards.visualRect(cards.currentIndex()))
        QTest.keyClick(cards, Qt.Key.Key_Down)
    cards.toggle_token()
    assert is_seen(desk, cards.viewport(), cards.visualRect(cards.currentIndex()))


def test_nothing_moves_under_a_press_of_the_mouse(desk: CustomerScreen) -> None:
    pane, table = found(desk.editor, SectionList), found(desk.editor, MetadataTable)
    table.setFocus()
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    before = bar.value()
    cell = table.visualRect(table.model().index(0, 1)).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert bar.value() == before
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
