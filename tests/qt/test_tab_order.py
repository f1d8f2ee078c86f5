"""Every window and dialog by Tab alone: from field to field, from cell to cell, and round again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.models.display import field_label
from desktop_app.records.customer import Json
from desktop_app.records.fields import FIELDS as CUSTOMER_FIELDS
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.widgets.actions import Menu
from desktop_app.views.window.customer_screen import CustomerScreen
from tests.qt.desk_session import answer
from tests.qt.editor_desk import field, found, line
from tests.qt.screen_desk import Screen, lossy, own_sandbox, screen
from tests.qt.tab_walk import here, press_tab, walk

FIELDS = [field_label(rule.name) for rule in CUSTOMER_FIELDS[1:]]
__all__ = ["lossy", "own_sandbox", "screen"]
ID = "Merchant customer ID"


@pytest.fixture
def desk(screen: Screen) -> CustomerScreen:
    """A customer with two metadata keys is shown."""
    metadata: Json = {"tier": "gold", "points": 7}
    uuid = screen.first.uuid
    customer = answer(
        screen.qtbot, screen.other, lambda gateway: gateway.update(uuid, {"metadata": metadata})
    )
    screen.desk.show(customer)
    screen.qtbot.waitUntil(lambda: screen.desk.payment_methods.known() is not None)
    screen.qtbot.waitUntil(lambda: not screen.session.is_busy)  # else there is a Cancel below
    return screen.desk


def in_front(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def names_of_walk(*, backwards: bool = False) -> list[str]:
    return [stop.name for stop in walk(backwards=backwards)]


def type_on(text: str) -> None:
    """Into whatever has the keyboard by then: the first letter opens a cell."""
    for character in text:
        QTest.keyClicks(here().widget, character)


RECORD = [
    *(ID, *FIELDS, "Filter metadata"),
    *("Metadata 1:1", "Metadata 1:2", "Metadata 2:1", "Metadata 2:2", "Metadata 3:1"),
]
"""Three rows: two keys with their values, and the row for a new key."""
AROUND = ["Find customer", "New customer", "Customers 2:1"]


def in_record(order: list[str]) -> list[str]:
    """Without what only shows who it is, and copies it."""
    return [name for name in order if ": " not in name]


def test_the_record(desk: CustomerScreen) -> None:
    line(desk.editor, ID).setFocus()
    order = in_record(names_of_walk())
    assert order == [*RECORD, "Reload cards", *AROUND]
    backwards = in_record(names_of_walk(backwards=True))
    assert backwards == [order[0], *reversed(order[1:])]


def test_the_record_when_everything_was_edited(qtbot: QtBot, desk: CustomerScreen) -> None:
    """What was typed into one field is followed by the next one, whatever is said beside it."""
    editor = desk.editor
    line(editor, ID).setFocus()
    for name in (ID, *FIELDS):
        assert here().name == name
        QTest.keyClick(here().widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_on("BA" if name == "Country" else "4111111111111111")
        press_tab()
    editor_judges = line(editor, "Phone").accessibleDescription
    qtbot.waitUntil(lambda: "card" in editor_judges())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    in_front(qtbot, desk.window)
    line(editor, ID).setFocus()
    order = in_record(names_of_walk())
    assert order == [*RECORD, "Reload cards", "Show it", "Discard changes", *AROUND]


def test_what_is_typed_after_tab_goes_into_the_next_cell(desk: CustomerScreen) -> None:
    editor = desk.editor
    line(editor, "Filter metadata").setFocus()
    for text in ("level", "silver", "score", "8", "shoe", "42"):
        press_tab()
        type_on(text)
    press_tab()
    assert editor.live.draft.metadata.result() == {"level": "silver", "score": 8, "shoe": "42"}
    assert here().name == "Key", "a new one may come next"
    press_tab()
    assert here().name == "Reload cards"


def test_shift_tab_goes_back_from_cell_to_cell(desk: CustomerScreen) -> None:
    table = found(desk.editor, MetadataTable)
    table.setFocus()
    table.choose(1)
    type_on("score")
    press_tab(back=True)
    type_on("silver")
    press_tab(back=True)
    press_tab(back=True)
    assert desk.editor.live.draft.metadata.result() == {"tier": "silver", "score": 7}
    assert here().name == "Filter metadata"


def test_the_menu_of_an_edited_field_comes_by_its_own_key(
    qtbot: QtBot, desk: CustomerScreen
) -> None:
    editor = desk.editor
    for name, typed in (("Name", "Iva"), ("Description", "Regular"), ("Country", "BA")):
        box = field(editor, name)
        box.setFocus()
        QTest.keyClicks(box, typed)
        menu_key = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, box.rect().center(), box.mapToGlobal(QPoint(0, 0))
        )
        QApplication.sendEvent(box, menu_key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), name
        [revert] = [one for one in menu.actions() if one.text() == "Revert to saved"]
        revert.trigger()
        menu.close()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert not editor.is_dirty


def test_sections_fold_from_the_menu(desk: CustomerScreen) -> None:
    editor = desk.editor
    actions = {one.text(): one for one in editor.menu_actions()[Menu.VIEW]}
    assert list(actions) == ["Customer details", "Metadata", "Payment methods"]
    actions["Metadata"].trigger()
    assert not found(editor, MetadataTable).isVisible()
    line(editor, ID).setFocus()
    order = in_record(names_of_walk())
    assert order == [ID, *FIELDS, "Reload cards", *AROUND]
    [head] = [one for one in editor.findChildren(QToolButton) if one.text() == "Metadata"]
    head.click()
    assert actions["Metadata"].isChecked()
    assert found(editor, MetadataTable).isVisible()


def test_f6_goes_through_the_panes(desk: CustomerScreen) -> None:
    window = desk.window
    window.look_up_bar.take_focus()
    order = []
    for _ in range(4):
        QTest.keyClick(here().widget, Qt.Key.Key_F6)
        order.append(here().widget.accessibleName())
    assert order == ["Customers", "Name", "Reload cards", "Find customer"]


def test_the_list_of_requests(desk: CustomerScreen) -> None:
    [requests] = [one for one in desk.window.findChildren(QAction) if one.text() == "Requests"]
    requests.trigger()
    line(desk.editor, ID).setFocus()
    order = names_of_walk()
    assert order[order.index("Filter requests") + 1] == "Only failures"
    assert any(name.startswith("Requests") for name in order)
    assert "The chosen request" in order
