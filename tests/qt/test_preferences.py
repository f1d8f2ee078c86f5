"""Preferences: what is chosen there counts at once, in every window, and the next day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.models.display import date_format, local_day, local_time
from desktop_app.process.preferences import Preferences, Theme
from desktop_app.views.cards.card_list import CardList
from desktop_app.views.editor.inputs import LongBox, SavedValue
from desktop_app.views.preferences.dialog import PreferencesDialog
from desktop_app.views.preferences.keyboard import KeyboardPage
from desktop_app.views.widgets.actions import Shortcut, choose_keys
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.shortcuts import KeyRefusal, key_refusal, usable_keys
from desktop_app.views.widgets.tokens import STEP, tokens
from desktop_app.views.window.menus import GuideDialog
from tests.conftest import RunningSandbox
from tests.qt.editor_desk import found
from tests.qt.program_desk import ProgramDesk, StartProgram, programs
from tests.unit.test_credentials_vault import MemoryKeyring

ID = "cust-0000003"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, shared_sandbox: RunningSandbox) -> Iterator[StartProgram]:
    with programs(qtbot, tmp_path, shared_sandbox, MemoryKeyring()) as start:
        yield start
    choose_keys({})
    date_format().choose(is_iso=False, is_relative=False)


class Hands:
    """An agent at the preferences."""

    def __init__(self, desk: ProgramDesk) -> None:
        self.desk, self.qtbot = desk, desk.qtbot
        self.dialog = desk.program.open_preferences(desk.place.window)

    def turn_to(self, title: str) -> None:
        self.dialog.show_page(title)

    def press(self, text: str, kind: type[QAbstractButton] = QPushButton) -> None:
        found = [each for each in self.dialog.findChildren(kind) if each.isVisible()]
        [button] = [each for each in found if each.text() == text]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))

    def choose(self, name: str, words: str) -> None:
        boxes = self.dialog.findChildren(QComboBox)
        [box] = [each for each in boxes if each.accessibleName() == name]
        box.setFocus()
        box.setCurrentIndex(box.findText(words))
        assert box.currentText() == words

    @property
    def keyboard(self) -> KeyboardPage:
        self.turn_to("Keyboard")
        page = self.dialog.page
        assert isinstance(page, KeyboardPage)
        return page

    def strike(self, shortcut: Shortcut, keys: str) -> None:
        """Choose an action and press other keys for it."""
        page = self.keyboard
        page.table.choose(shortcut)
        page.field.setFocus()
        combination = QKeySequence(keys)
        QTest.keySequence(page.field, combination)


@pytest.fixture
def hands(start: StartProgram) -> Hands:
    desk = start()
    desk.wait()
    return Hands(desk)


def kept(hands: Hands) -> Preferences:
    return hands.desk.program.preferences


def test_one_window_and_only_one(hands: Hands) -> None:
    program, window = hands.desk.program, hands.desk.place.window
    [action] = [each.action for each in window.commands() if each.shortcut is Shortcut.PREFERENCES]
    action.trigger()
    assert program.open_preferences(window) is hands.dialog
    assert hands.dialog.isVisible()
    assert not hands.dialog.isModal()
    QTest.keyClick(hands.dialog, Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: not window.findChildren(PreferencesDialog))
    assert program.open_preferences(window).isVisible()


def test_a_theme_counts_at_once_and_the_next_day(hands: Hands, start: StartProgram) -> None:
    hands.press("Dark", QRadioButton)
    assert tokens().is_dark
    assert kept(hands).theme is Theme.DARK
    hands.press("Light", QRadioButton)
    assert not tokens().is_dark
    hands.press("Dark", QRadioButton)
    assert Hands(start()).desk.program.preferences.theme is Theme.DARK
    assert tokens().is_dark


def test_the_menu_and_the_preferences_agree(hands: Hands) -> None:
    window = hands.desk.place.window
    actions = {each.shortcut: each.action for each in window.commands()}
    actions[Shortcut.DARK].trigger()
    hands.turn_to("Dates")
    hands.turn_to("Appearance")
    checked = [each.text() for each in hands.dialog.findChildren(QRadioButton) if each.isChecked()]
    assert "Dark" in checked
    hands.press("Light", QRadioButton)
    assert kept(hands).theme is Theme.LIGHT


def test_text_and_rows_grow_in_every_window(hands: Hands) -> None:
    grid = hands.desk.desk.table.grid
    before = QApplication.font().pointSizeF()
    rows = grid.verticalHeader().defaultSectionSize()
    hands.press("Comfortable, 32 px", QRadioButton)
    comfortable = grid.verticalHeader().defaultSectionSize()
    assert comfortable > rows
    hands.choose("Text size", "150 %")
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    assert grid.verticalHeader().defaultSectionSize() > comfortable
    room = hands.dialog.screen().availableGeometry()
    assert room.contains(hands.dialog.frameGeometry())
    hands.press("Restore defaults")
    assert QApplication.font().pointSizeF() == pytest.approx(before)
    assert grid.verticalHeader().defaultSectionSize() == rows


def written_at(widget: QWidget) -> float:
    """Points."""
    return widget.font().pointSizeF()


def test_larger_text_stays_large_in_another_theme_and_behind_the_lock(hands: Hands) -> None:
    labels = hands.desk.desk.table.findChildren(QLabel)
    [heading] = [each for each in labels if each.text() == "Customers"]
    before = written_at(heading)
    hands.choose("Text size", "150 %")
    assert written_at(heading) == pytest.approx(before * 1.5)
    hands.press("Dark", QRadioButton)
    assert written_at(heading) == pytest.approx(before * 1.5)
    hands.desk.program.lock.lock()
    hands.desk.press("Unlock")
    hands.qtbot.waitUntil(heading.isVisible)
    assert written_at(heading) == pytest.approx(before * 1.5)


def test_larger_text_has_room_in_the_record(hands: Hands) -> None:
    desk = hands.desk.desk
    with hands.qtbot.waitSignal(desk.look_up.found):
        hands.desk.place.window.look_up_bar.ask(ID)
    cards, text = found(desk.editor, CardList), found(desk.editor, LongBox)
    hands.qtbot.waitUntil(lambda: bool(cards.cards))
    bars = cards.verticalScrollBar(), text.verticalScrollBar()
    for size in ("150 %", "125 %"):
        hands.choose("Text size", size)
        hands.qtbot.waitUntil(lambda: all(bar.maximum() == 0 for bar in bars))
    hands.press("Restore defaults")
    hands.qtbot.waitUntil(lambda: text.verticalScrollBar().maximum() == 0)


def has_line_through(widget: QWidget) -> bool:
    """Whether a row of pixels in the middle of the words is of one colour from end to end."""
    image = widget.grab().toImage()
    middle, wide = widget.height() // 2, range(2 * STEP, widget.width() - 2 * STEP)
    ground = image.pixel(0, 0)
    return any(
        all(image.pixel(x, y) != ground for x in wide) for y in range(middle - 4, middle + 5)
    )


def test_what_was_saved_stays_struck_in_another_theme_and_behind_the_lock(hands: Hands) -> None:
    hands.desk.change_name(ID, "Somebody else")
    [was] = [each for each in hands.desk.desk.editor.findChildren(SavedValue) if each.was]
    assert has_line_through(was)
    hands.press("Dark", QRadioButton)
    assert has_line_through(was)
    hands.desk.program.lock.lock()
    hands.desk.press("Unlock")
    hands.qtbot.waitUntil(was.isVisible)
    assert has_line_through(was)


def test_dates_are_written_anew_in_the_list_and_the_record(hands: Hands) -> None:
    desk = hands.desk.desk
    hands.qtbot.waitUntil(lambda: desk.table.grid.customers.customer(0) is not None)
    customer = desk.table.grid.customers.customer(0)
    assert customer is not None
    with hands.qtbot.waitSignal(desk.shown.changed):
        desk.show(customer)
    hands.qtbot.waitUntil(lambda: desk.editor.customer is not None)
    assert customer.created_at is not None
    in_words, day = local_time(customer.created_at), local_day(customer.created_at)
    assert f"Created {day}" in said(desk.editor)
    assert in_words in desk.table.grid.customers.shown(0).texts
    hands.turn_to("Dates")
    hands.press("2025-10-09", QRadioButton)
    as_iso = local_time(customer.created_at)
    assert as_iso != in_words
    assert as_iso.startswith(customer.created_at.astimezone().strftime("%Y-%m-%d"))
    assert f"Created {local_day(customer.created_at)}" in said(desk.editor)
    assert as_iso in desk.table.grid.customers.shown(0).texts
    hands.press("Restore defaults")
    assert f"Created {day}" in said(desk.editor)


def said(within: QWidget) -> str:
    """What its labels say, whole where there is no room for all of it."""
    labels = within.findChildren(QLabel)
    return "\n".join(each.accessibleName() or each.text() for each in labels)


def test_holds_and_the_lock_are_kept(hands: Hands) -> None:
    hands.turn_to("Deleting")
    hands.choose("Hold a deletion", "30 second(s)")
    assert kept(hands).batch_hold_seconds == kept(hands).hold_seconds == 30
    hands.choose("Hold a batch", "60 second(s)")
    assert (kept(hands).hold_seconds, kept(hands).batch_hold_seconds) == (30, 60)
    hands.turn_to("Lock")
    hands.choose("Lock after", "Never by itself")
    assert hands.desk.program.lock.idle.minutes == 0


def test_the_pages_lead_to_the_dialogs(hands: Hands) -> None:
    for title, button, name in (
        ("Lock", "Unlock passphrase…", "UnlockPassphraseDialog"),
        ("Connection", "Edit profile…", "ProfileDialog"),
        ("Kept on this computer", "Remove old entries…", "RetentionDialog"),
    ):
        hands.turn_to(title)
        hands.press(button)

        def is_open(name: str = name) -> bool:
            return any(
                type(each).__name__ == name and each.isVisible()
                for each in QApplication.topLevelWidgets()
            )

        hands.qtbot.waitUntil(is_open)
        for each in QApplication.topLevelWidgets():
            if type(each).__name__ == name and isinstance(each, QDialog):
                each.reject()


def test_other_keys_work_at_once_and_the_next_day(hands: Hands, start: StartProgram) -> None:
    hands.strike(Shortcut.REFRESH, "Ctrl+Alt+F5")
    assert kept(hands).keys == {"REFRESH": "Ctrl+Alt+F5"}

    def of(desk: ProgramDesk) -> str:
        desk.wait()
        found = {each.shortcut: each.keys for each in desk.place.window.commands()}
        return found[Shortcut.REFRESH]

    assert of(hands.desk) == "Ctrl+Alt+F5"
    again = start()
    assert of(again) == "Ctrl+Alt+F5"
    hands = Hands(again)
    hands.keyboard.table.choose(Shortcut.REFRESH)
    hands.press("Restore default")
    assert of(again) == "F5"
    assert kept(hands).keys == {}


def test_other_keys_are_named_where_keys_are(hands: Hands) -> None:
    desk, window = hands.desk.desk, hands.desk.place.window
    hands.strike(Shortcut.BACK, "Alt+Up")
    assert hands.keyboard.said
    hands.strike(Shortcut.BACK, "Ctrl+F7")
    hands.strike(Shortcut.SAVE, "Ctrl+F8")
    for merchant_id in (ID, "no-such-customer"):
        with hands.qtbot.waitSignal(window.look_up_bar.asked):
            window.look_up_bar.ask(merchant_id)
        hands.qtbot.waitUntil(lambda: not hands.desk.session.is_busy)
    tips = {each.toolTip() for each in desk.editor.no_record.findChildren(QPushButton)}
    assert any("Back (Ctrl+F7)" in tip for tip in tips)
    guide = GuideDialog(window)
    hands.qtbot.addWidget(guide)
    told = "\n".join(each.text() for each in guide.findChildren(QLabel))
    assert "press Ctrl+F8." in told
    assert "Ctrl+S" not in told


def test_a_conflict_is_said_and_taken_only_when_asked_for(hands: Hands) -> None:
    hands.strike(Shortcut.REFRESH, "Ctrl+S")
    page = hands.keyboard
    assert "“Save”" in page.said
    assert kept(hands).keys == {}
    hands.press("Use them here instead")
    assert kept(hands).keys == {"SAVE": "", "REFRESH": "Ctrl+S"}
    assert "“Save” has no keys now" in page.said
    hands.strike(Shortcut.SAVE, "Ctrl+S")
    assert "“Refresh”" in page.said
    hands.press("Restore defaults")
    assert kept(hands).keys == {}


def test_an_action_found_by_its_keys_stays_in_sight_with_other_keys(hands: Hands) -> None:
    page = hands.keyboard
    page.table.search.setText("F5")
    page.table.choose(Shortcut.REFRESH)
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_F8)
    assert kept(hands).keys == {"REFRESH": "F8"}
    line = page.table.current
    assert line is not None
    assert (line.shortcut, line.keys) == (Shortcut.REFRESH, "F8")
    assert page.field.hasFocus(), "what Enter or Space presses next is not the next button"
    page.table.search.setText("F5 ")
    assert Shortcut.REFRESH not in {each.shortcut for each in page.table.shown}


def test_backspace_takes_the_keys_away_and_tab_leaves(hands: Hands) -> None:
    page = hands.keyboard
    page.table.choose(Shortcut.REFRESH)
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Backspace)
    assert kept(hands).keys == {"REFRESH": ""}
    assert page.field.hasFocus(), "for the next try"
    QTest.keyClick(page.field, Qt.Key.Key_Tab)
    assert not page.field.hasFocus()


def test_a_key_of_another_script_is_the_one_of_its_place(hands: Hands) -> None:
    """As LatinKeys hands it on: with Latin letters."""
    page = hands.keyboard
    page.table.choose(Shortcut.REFRESH)
    page.field.setFocus()
    asking = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_U, CONTROL)
    asking.ignore()
    QApplication.sendEvent(page.field, asking)
    assert asking.isAccepted(), "no shortcut of the window is meant"
    QTest.keyClick(page.field, Qt.Key.Key_U, CONTROL)
    assert kept(hands).keys == {"REFRESH": "Ctrl+U"}


@pytest.mark.parametrize(
    ("keys", "refusal"),
    [
        ("A", KeyRefusal.TYPES),
        ("Shift+A", KeyRefusal.TYPES),
        ("Return", KeyRefusal.TYPES),
        ("Ctrl+Alt+Q", KeyRefusal.ALT_GR),
        ("Ctrl+V", KeyRefusal.EDITS),
        ("Ctrl+Right", KeyRefusal.EDITS),
        ("Ctrl+Return", KeyRefusal.EDITS),
        ("F4", KeyRefusal.OPENS_LIST),
        ("Alt+Down", KeyRefusal.OPENS_LIST),
        ("F10", KeyRefusal.OPENS_MENU),
        ("Alt+F", KeyRefusal.OPENS_MENU),
        ("Ctrl+A, Ctrl+B", KeyRefusal.SEVERAL),
        ("", KeyRefusal.SEVERAL),
        ("Ctrl+U", None),
        ("Shift+F7", None),
        ("Ctrl+Alt+F7", None),
        ("Alt+Home", None),
    ],
)
def test_keys_that_are_needed_for_else_are_refused(
    hands: Hands, keys: str, refusal: KeyRefusal | None
) -> None:
    assert key_refusal(QKeySequence(keys)) is refusal


def test_a_file_gives_no_two_actions_the_same_keys_and_none_that_types() -> None:
    usable = usable_keys(
        {
            "SAVE": "Ctrl+U",
            "REFRESH": "Ctrl+U",
            "LOCK": "L",
            "QUIT": "Ctrl+J",
            "BATCH": "nonsense+++",
            "NO_SUCH": "Ctrl+Y",
            "BACK": "Ctrl+Shift+F11",
            "ABOUT": "",
        }
    )
    assert usable == {Shortcut.BACK: "Ctrl+Shift+F11", Shortcut.ABOUT: ""}
    swapped = {"SAVE": "F5", "REFRESH": "Ctrl+S"}
    assert usable_keys(swapped) == {Shortcut.SAVE: "F5", Shortcut.REFRESH: "Ctrl+S"}


def test_every_action_is_there(hands: Hands) -> None:
    page = hands.keyboard
    assert {line.shortcut for line in page.table.shown} == set(Shortcut)
    assert "More actions come with an open profile." not in [
        each.text() for each in page.findChildren(QLabel) if each.isVisible()
    ]


def test_actions_are_found_by_words_in_any_order(hands: Hands) -> None:
    page = hands.keyboard
    page.table.search.setText("cust del")
    assert [line.name for line in page.table.shown] == ["Delete customer"]
    assert page.table.shown[0].group == "Customer"
    page.table.search.setText("ctrl+,")
    assert [line.name for line in page.table.shown] == ["Preferences"]


def test_the_lock_hides_it_and_brings_it_back(hands: Hands) -> None:
    choices = hands.dialog.page.findChildren(QRadioButton)
    before = [each.geometry() for each in choices]
    hands.desk.program.lock.lock()
    hands.desk.press("Unlock")
    hands.qtbot.waitUntil(hands.dialog.isVisible)
    lay_out_now()
    assert [each.geometry() for each in choices] == before, "no text is cut by then"
    hands.turn_to("Lock")
    hands.desk.program.lock.lock()
    assert not hands.dialog.isVisible()
    hands.desk.press("Unlock")
    hands.qtbot.waitUntil(hands.dialog.isVisible)
    assert hands.dialog.page.title == "Lock"
