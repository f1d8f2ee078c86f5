"""The wheel scrolls, and neither changes nor focuses what passes under it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.editor.country_box import CountryBox
from desktop_app.views.widgets.accessibility import bring_into_view
from desktop_app.views.widgets.input_events import WheelFilter
from desktop_app.worker.session import Session
from tests.qt.editor_desk import EditorDesk, found


class Page(QScrollArea):
    """Of every kind of field, with room to scroll below; the first one has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        column = QVBoxLayout(content)
        self.first = QLineEdit()
        column.addWidget(self.first)
        self.fields = _fields()
        for field in self.fields:
            column.addWidget(field)
        column.addSpacing(2_000)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.resize(400, 700)


def _fields() -> list[QWidget]:
    combo, editable = QComboBox(), QComboBox()
    for box in (combo, editable):
        box.addItems(["one", "two", "three"])
        box.setCurrentIndex(1)
    editable.setEditable(True)
    whole, decimal = QSpinBox(), QDoubleSpinBox()
    whole.setValue(5)
    decimal.setValue(5)
    day = QDateEdit(QDate(2026, 11, 28))
    text = QPlainTextEdit("\n".join(map(str, range(100))))
    text.setFixedHeight(80)
    table = QTableWidget(50, 2)
    table.setFixedHeight(120)
    tabs = QTabWidget()
    for name in "abc":
        tabs.addTab(QWidget(), name)
    tabs.setCurrentIndex(1)
    return [combo, editable, whole, decimal, day, text, table, tabs]


def state_of(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QTabWidget):
        return field.currentIndex()
    return field.property("value") or field.property("date")


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.first.setFocus()
    wheel = WheelFilter(page)
    yield page
    wheel.deleteLater()


def turn(over: QWidget, notches: int = -1) -> None:
    """The wheel, by so many notches, with the pointer in the middle of a widget."""
    window = over.window().windowHandle()
    place = over.mapTo(over.window(), over.rect().center())
    QTest.wheelEvent(window, QPointF(place), QPoint(0, 120 * notches))


def test_no_field_is_changed_or_focused(page: Page) -> None:
    bar = page.verticalScrollBar()
    for field in page.fields:
        target = field.tabBar() if isinstance(field, QTabWidget) else field
        page.ensureWidgetVisible(field)
        before, place = state_of(field), bar.value()
        turn(target)
        assert state_of(field) == before, type(field)
        assert QApplication.focusWidget() is page.first, type(field)
        if not isinstance(field, QPlainTextEdit | QTableWidget):
            assert bar.value() > place, f"{type(field)} keeps the page from being scrolled"
        QTest.keyClick(page.first, Qt.Key.Key_Home)


def test_a_field_with_the_keyboard_is_not_changed_either(page: Page) -> None:
    for field in page.fields[:5]:
        field.setFocus()
        before = state_of(field)
        turn(field)
        assert state_of(field) == before
    page.fields[2].setFocus()
    QTest.keyClick(page.fields[2], Qt.Key.Key_Up)
    assert state_of(page.fields[2]) == 6, "the arrow keys still do"


def test_a_turn_stays_with_what_it_began_to_scroll(page: Page) -> None:
    """Fields that scroll come under the pointer and go; the page scrolls on."""
    bar = page.verticalScrollBar()
    place = page.first
    centre = QPointF(place.mapTo(page, place.rect().center()))
    inner = [field for field in page.fields if isinstance(field, QPlainTextEdit | QTableWidget)]
    for _ in range(60):
        QTest.wheelEvent(page.windowHandle(), centre, QPoint(0, -40))
    assert [field.verticalScrollBar().value() for field in inner] == [0, 0]
    assert bar.value() > 600


def test_a_list_that_is_pointed_at_scrolls_itself(page: Page) -> None:
    [table] = [field for field in page.fields if isinstance(field, QTableWidget)]
    page.ensureWidgetVisible(table)
    place = page.verticalScrollBar().value()
    for _ in range(3):
        turn(table.viewport())
    assert table.verticalScrollBar().value() > 0
    assert page.verticalScrollBar().value() == place


def test_the_country_is_not_changed(qtbot: QtBot, writing_session: Session) -> None:
    desk = EditorDesk(qtbot, writing_session)
    desk.open(Customer(uuid=Uuid("u"), name="Lejla", country="BA"))
    WheelFilter(desk.window)
    box = found(desk.editor, CountryBox)
    box.load_names()
    bring_into_view(box)
    name = box.currentText()
    assert name.startswith("BA")
    turn(box)
    assert box.currentText() == name
    assert not desk.editor.is_dirty
