"""Ctrl+K: every action by its name, recent customers, and a way to a customer by ID."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, Json
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.window.command_palette import CommandPalette, why_off
from tests.qt.desk_session import answer
from tests.qt.editor_desk import found, line
from tests.qt.find_desk import SPOKEN, spoken_rows
from tests.qt.lock_desk import readable
from tests.qt.program_desk import ProgramDesk, StartProgram


def _name(row: str) -> str:
    return row.partition(", ")[0].partition(". ")[0]


CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """At the palette of a program that has been opened."""

    def __init__(self, desk: ProgramDesk) -> None:
        self.desk, self.qtbot = desk, desk.qtbot
        self.desk.wait()
        self.window = desk.place.window
        self.window.resize(1400, 900)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def palette(self) -> CommandPalette:
        return found(self.window, CommandPalette)

    @property
    def field(self) -> QLineEdit:
        return found(self.palette, QLineEdit)

    @property
    def view(self) -> QListView:
        return found(self.palette, QListView)

    @property
    def rows(self) -> list[str]:
        """What is read of each row, headings too."""
        return spoken_rows(self.view)

    @property
    def chosen(self) -> str:
        return str(self.view.currentIndex().data(SPOKEN))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        focus: QWidget | None = self.window.focusWidget()
        held = modifier or Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focus or self.window, key, held)

    def open(self, text: str = "") -> None:
        self.press(Qt.Key.Key_K, CONTROL)
        self.qtbot.waitUntil(self.field.hasFocus)
        QTest.keyClicks(self.field, text)

    def create(self, name: str) -> Customer:
        values: dict[str, Json] = {"name": name, "metadata": {"tier": "gold"}}
        return answer(self.qtbot, self.desk.session, lambda gateway: gateway.create(values))

    def look_up(self, customer: Customer) -> None:
        with self.qtbot.waitSignal(self.desk.desk.look_up.found):
            self.window.look_up_bar.ask(str(customer.merchant_customer_id))

    def is_shown(self, customer: Customer) -> bool:
        return self.desk.desk.shown.is_shown(customer)

    def assert_closed(self) -> None:
        assert not self.palette.isVisible()
        assert self.field.text() == ""
        assert self.rows == []


@pytest.fixture
def hands(start: StartProgram) -> Hands:
    return Hands(start())


def test_every_action_of_the_menus_is_there_by_its_name_with_its_keys(hands: Hands) -> None:
    hands.open()
    rows = hands.rows
    for command in hands.window.commands():
        if command.shortcut not in (None, Shortcut.COMMANDS):
            [row] = [each for each in rows if _name(each) == command.name]
            assert row.endswith(command.keys)
    assert "Appearance ▸ Dark, Ctrl+9" in rows
    assert any(row.startswith("Open profile ▸ Shop") for row in rows)


def test_words_in_any_order_find_and_enter_runs(hands: Hands) -> None:
    hands.open("custom ne")
    assert hands.chosen == "New customer, Ctrl+N"
    hands.press(Qt.Key.Key_Return)
    hands.assert_closed()
    assert found(hands.window, NewCustomerDialog).isVisible()


def test_a_name_that_begins_so_comes_before_one_that_has_it_somewhere(hands: Hands) -> None:
    hands.open("delete")
    assert "Columns ▸ Deleted" in hands.rows
    assert hands.chosen.startswith("Delete customer")


def test_what_nothing_is_called_is_said_so_or_looked_up(hands: Hands) -> None:
    hands.open("zzz qqq")
    assert hands.rows == ["Gateway", "Look up “\u2068zzz qqq\u2069” by merchant ID, Ctrl+Enter"]
    hands.field.clear()
    hands.field.setText("x" * 101)
    assert hands.rows == ["Nothing is called so."]
    hands.press(Qt.Key.Key_Return)
    assert hands.palette.isVisible()


def test_the_keys_move_over_the_headings_and_each_is_read_out(hands: Hands) -> None:
    hands.open("copy")
    shown = [row for row in hands.rows if row.startswith("Copy") or ", " in row]
    assert len(shown) > 5
    for row in shown:
        assert hands.chosen == row
        assert hands.field.accessibleDescription() == row
        hands.press(Qt.Key.Key_Down)
    assert hands.chosen == hands.rows[-1]
    for _ in hands.rows:
        hands.press(Qt.Key.Key_Up)
    assert hands.chosen == shown[0]
    assert hands.field.hasFocus()
    read = QAccessible.queryAccessibleInterface(hands.view)
    assert read.text(QAccessible.Text.Name) == "Commands"
    children = [read.child(number) for number in range(read.childCount())]
    named = [child.text(QAccessible.Text.Name) for child in children]
    assert named == hands.rows


def states(hands: Hands) -> Iterator[None]:
    """Nobody, somebody unchanged and changed, one who is deleted, and the requests' list."""
    yield
    ana = hands.create("Ana Anić")
    hands.look_up(ana)
    yield
    line(hands.desk.desk.editor, "Name").setText("Changed")
    yield
    hands.desk.desk.editor.live.discard()
    answer(hands.qtbot, hands.desk.session, lambda gateway: gateway.delete(ana.uuid))
    hands.desk.desk.shown.read_again()
    hands.qtbot.waitUntil(lambda: "deleted" in hands.window.windowTitle() or is_gone(hands))
    yield
    hands.desk.desk.shown.show_nobody()
    yield


def is_gone(hands: Hands) -> bool:
    shown = hands.desk.desk.editor.customer
    return shown is not None and shown.is_deleted


def test_what_cannot_be_used_now_says_why_in_a_sentence(hands: Hands) -> None:
    off = set()
    for _ in states(hands):
        hands.open()
        for command in hands.window.commands():
            if command.shortcut is None or command.action.isEnabled():
                continue
            reason = why_off(command.shortcut)
            assert reason != why_off(None), f"{command.name} has no reason of its own"
            assert any(row.startswith(f"{command.name}. {reason}") for row in hands.rows)
            off.add(command.name)
        hands.press(Qt.Key.Key_Escape)
    assert {"Save", "Back", "Delete customer", "Add metadata", "Show token"} <= off
    hands.open("delete customer")
    assert hands.chosen.startswith("Delete customer. No customer is open who can be deleted.")
    hands.press(Qt.Key.Key_Return)
    assert hands.palette.isVisible()


def test_those_used_last_come_first_also_after_the_next_start(
    hands: Hands, start: StartProgram
) -> None:
    for text in ("next pane", "refresh"):
        hands.open(text)
        hands.press(Qt.Key.Key_Return)
    hands.open()
    assert hands.rows[:3] == ["Used last", "Refresh, F5", "Next pane, F6"]
    assert len([row for row in hands.rows if row == "Refresh, F5"]) == 1
    again = Hands(start())
    again.open()
    assert again.rows[:3] == ["Used last", "Refresh, F5", "Next pane, F6"]


def test_a_recent_customer_is_found_by_name_and_opened(hands: Hands) -> None:
    ana, boris = hands.create("Ana Anić"), hands.create("Boris Bašić")
    for each in (ana, boris):
        hands.look_up(each)
    hands.open()
    assert hands.rows[:2] == ["Recent look-ups", f"Ana Anić, {ana.merchant_customer_id}"]
    assert not any(row.startswith("Boris") for row in hands.rows), "he is on screen"
    QTest.keyClicks(hands.field, "anic")
    assert hands.chosen == f"Ana Anić, {ana.merchant_customer_id}"
    with hands.qtbot.waitSignal(hands.desk.desk.look_up.found):
        hands.press(Qt.Key.Key_Return)
    assert hands.is_shown(ana)


def test_a_pasted_id_goes_to_its_customer(hands: Hands) -> None:
    ana = hands.create("Ana Anić")
    for text in (ana.uuid, f"https://shop.example/customers/{ana.uuid}/edit"):
        hands.look_up(hands.create("Somebody else"))
        hands.open()
        QApplication.clipboard().setText(text)
        hands.field.paste()
        assert hands.chosen.endswith("by UUID, Ctrl+Enter")
        with hands.qtbot.waitSignal(hands.desk.desk.look_up.found):
            hands.press(Qt.Key.Key_Return)
        assert hands.is_shown(ana)


def test_a_merchant_id_is_looked_up_by_ctrl_enter_whatever_is_chosen(hands: Hands) -> None:
    hands.open("copy")
    assert hands.chosen.startswith("Copy")
    with hands.qtbot.waitSignal(hands.desk.desk.look_up.ended):
        hands.press(Qt.Key.Key_Return, CONTROL)
    assert "No customer has the ID" in hands.desk.desk.editor.no_record.heading
    ana = hands.create("Ana Anić")
    hands.open(str(ana.merchant_customer_id))
    with hands.qtbot.waitSignal(hands.desk.desk.look_up.found):
        hands.press(Qt.Key.Key_Return)
    assert hands.is_shown(ana)


def test_an_id_typed_whole_is_looked_up_not_whoever_has_it_as_a_part(hands: Hands) -> None:
    longer = hands.create("Ana Anić")
    hands.look_up(longer)
    hands.look_up(hands.create("Boris Bašić"))
    typed = str(longer.merchant_customer_id)[:-1] + "0"
    for text in (str(longer.merchant_customer_id)[:-1], typed, f"x{longer.uuid[9]}1"):
        hands.open(text)
        assert hands.chosen == f"Look up “\u2068{text}\u2069” by merchant ID, Ctrl+Enter"
        hands.press(Qt.Key.Key_Escape)
    hands.open(str(longer.merchant_customer_id)[:-1])
    assert any(row.startswith("Ana Anić") for row in hands.rows), "one step further"


def test_ctrl_enter_asks_for_nobody_where_no_id_is_typed(hands: Hands) -> None:
    ana, boris = hands.create("Ana Anić"), hands.create("Boris Bašić")
    for each in (ana, boris):
        hands.look_up(each)
    hands.open()
    assert hands.chosen.startswith("Ana Anić")
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.palette.isVisible()
    assert hands.is_shown(boris)


def test_a_menu_that_closes_it_gives_the_keyboard_back_to_where_it_was(hands: Hands) -> None:
    hands.look_up(hands.create("Ana Anić"))
    box = line(hands.desk.desk.editor, "Phone")
    box.setFocus()
    hands.open("jou")
    hands.window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    hands.assert_closed()
    hands.field.setFocus(Qt.FocusReason.MenuBarFocusReason)  # as the menu bar does then
    assert box.hasFocus()
    hands.open("jou")
    assert hands.field.hasFocus()


def test_esc_a_second_ctrl_k_and_a_click_beside_close_it_and_give_the_keyboard_back(
    hands: Hands,
) -> None:
    hands.look_up(hands.create("Ana Anić"))
    box = line(hands.desk.desk.editor, "Phone")
    box.setFocus()
    hands.open("jou")
    hands.press(Qt.Key.Key_Escape)
    hands.assert_closed()
    assert box.hasFocus()
    hands.open("jou")
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.assert_closed()
    assert box.hasFocus()
    hands.open("jou")
    QTest.mouseClick(hands.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    hands.assert_closed()
    assert box.hasFocus()
    hands.open()
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.assert_closed()
    assert hands.window.look_up_bar.field.hasFocus()


def test_tab_stays_in_it_and_the_mouse_runs_a_row(hands: Hands) -> None:
    hands.open("next pane")
    hands.press(Qt.Key.Key_Tab)
    assert hands.field.hasFocus()
    place = hands.view.visualRect(hands.view.currentIndex()).center()
    QTest.mouseClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.assert_closed()


def test_it_opens_from_a_text_of_several_lines_too_and_acts_on_it(hands: Hands) -> None:
    hands.look_up(hands.create("Ana Anić"))
    boxes = hands.desk.desk.editor.findChildren(QPlainTextEdit)
    [box] = [one for one in boxes if one.accessibleName() == "Description"]
    box.setFocus()
    QTest.keyClicks(box, "one two")
    box.moveCursor(box.textCursor().MoveOperation.Start)
    hands.open("select all")
    assert box.toPlainText() == "one two"
    hands.press(Qt.Key.Key_Return)
    assert box.textCursor().selectedText() == "one two"


def test_the_lock_closes_and_empties_it(qtbot: QtBot, hands: Hands) -> None:
    ana = hands.create("Ana Anić")
    hands.look_up(ana)
    hands.desk.desk.shown.show_nobody()
    QAccessible.setActive(True)
    hands.open("an")
    assert "Ana Anić" in readable()
    hands.desk.program.lock.lock()
    hands.assert_closed()
    found_there = readable()
    assert "Ana Anić" not in found_there
    assert str(ana.merchant_customer_id) not in found_there
    hands.press(Qt.Key.Key_K, CONTROL)
    assert not hands.palette.isVisible()
    hands.desk.press("Unlock")
    qtbot.waitUntil(lambda: not hands.desk.place.lock.is_locked)
    hands.assert_closed()
    hands.open("an")
    assert any(row.startswith("Ana Anić") for row in hands.rows)


def test_the_lock_closes_it_in_a_window_that_has_no_keyboard(hands: Hands) -> None:
    hands.look_up(hands.create("Ana Anić"))
    hands.open("jou")
    hands.window.hide()
    assert not hands.palette.isHidden()
    hands.desk.program.lock.lock()
    assert hands.palette.isHidden()
    hands.assert_closed()
