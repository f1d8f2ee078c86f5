"""Shortcuts under a keyboard that has no Latin letters: by the place of the key."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.input_events import LatinKeys, latin_letter

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

KEYS = {"F": 41, "B": 56, "C": 54, "Z": 29, "Y": 52, "K": 45, "G": 42, "V": 55}
"""X11's codes on a keyboard in the German order."""


@pytest.mark.parametrize(
    ("character", "scan_code", "letter"),
    [
        *(("Ф", 41, "F"), ("Б", 56, "B"), ("З", 29, "Z"), ("Ж", 52, "Y")),  # Serbian
        *(("Ѕ", 52, "Y"), ("С", 39, "S"), ("Ц", 54, "C")),  # Macedonian
        *(("Φ", 41, "F"), ("Ζ", 52, "Z"), ("Υ", 29, "Y"), ("Σ", 39, "S")),  # Greek
        *(("А", 41, "F"), ("Я", 52, "Z"), ("Н", 29, "Y"), ("С", 54, "C")),  # Russian
        ("З", 52, "Z"),  # Bulgarian, phonetic
        *(("Š", 34, ""), ("Đ", 35, ""), ("Ğ", 26, ""), ("F", 41, ""), ("Ł", 38, "")),  # Latin
        *(("Ч", 47, ""), ("Ќ", 48, ""), ("Љ", 24, "Q")),
        ("Ф", 0, ""),
    ],
)
def test_a_key_that_writes_in_another_script_has_the_letter_of_its_place(
    character: str, scan_code: int, letter: str
) -> None:
    assert latin_letter(ord(character), scan_code, 0, "linux") == letter


@pytest.mark.parametrize(
    ("virtual_key", "platform", "letter"),
    [(0x46, "win32", "F"), (0xBA, "win32", ""), (0x6C6, "win32", ""), (3, "darwin", "")],
)
def test_elsewhere_the_system_says_the_letter(virtual_key: int, platform: str, letter: str) -> None:
    assert latin_letter(ord("Ф"), 0x21, virtual_key, platform) == letter


def test_what_is_no_character_has_no_letter() -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F5, Qt.Key.Key_Dead_Acute):
        assert latin_letter(int(key), 41, 0, "linux") == ""


@pytest.mark.parametrize("keys", Shortcut)
def test_no_shortcut_is_altgr_with_a_character(keys: Shortcut) -> None:
    assert not re.fullmatch(r"Ctrl\+(Shift\+)?Alt\+(Shift\+)?.", keys)


class Window(QMainWindow):
    """With a menu, a field, a button and a note of what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        middle = QWidget()
        self.field = QLineEdit(middle)
        self.button = QPushButton("Press", middle)
        self.button.move(0, 40)
        self.setCentralWidget(middle)
        menu = QMenu("&File", self)
        self.menuBar().addMenu(menu)
        self.look_up = self._action("Ctrl+F")
        self.go_on = self._action("Ctrl+Shift+G")
        menu.addActions([self.look_up, self.go_on])
        self.of_button = self._action("Ctrl+K")
        self.of_button.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.button.addAction(self.of_button)
        QShortcut(QKeySequence("Ctrl+B"), middle, lambda: self.done.append("Ctrl+B"))

    def _action(self, keys: str) -> QAction:
        action = QAction(keys, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self.done.append(keys))
        return action


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    watching = LatinKeys(window)
    window.field.setFocus()
    yield window
    watching.deleteLater()


def strike(
    window: QWidget, character: str, scan_code: int, modifiers: Qt.KeyboardModifier = CONTROL
) -> None:
    """As the window system tells of a key that no shortcut is bound to."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(
            kind, ord(character.upper()), modifiers, scan_code, 0x6C6, 4, character, False, 1
        )
        QApplication.sendEvent(window.windowHandle(), event)


def test_actions_of_menus_and_shortcuts_are_done(window: Window) -> None:
    strike(window, "ф", KEYS["F"])
    strike(window, "Г", KEYS["G"], CONTROL | SHIFT)
    strike(window, "б", KEYS["B"])
    assert window.done == ["Ctrl+F", "Ctrl+Shift+G", "Ctrl+B"]
    assert window.field.text() == ""


def test_what_is_asleep_or_out_of_reach_is_not_done(window: Window) -> None:
    window.look_up.setEnabled(False)
    strike(window, "ф", KEYS["F"])
    strike(window, "к", KEYS["K"])
    assert window.done == []
    window.button.setFocus()
    strike(window, "к", KEYS["K"])
    assert window.done == ["Ctrl+K"]


def test_a_dialog_keeps_the_keys_from_the_window_below(qtbot: QtBot, window: Window) -> None:
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    strike(dialog, "ф", KEYS["F"])
    assert window.done == []
    dialog.addActions([window.look_up])
    strike(dialog, "ф", KEYS["F"])
    assert window.done == ["Ctrl+F"]


def test_a_field_has_its_own_keys_first(window: Window) -> None:
    window.field.setText("Đorđe")
    window.field.selectAll()
    strike(window, "ц", KEYS["C"])
    assert QGuiApplication.clipboard().text() == "Đorđe"
    window.field.clear()
    strike(window, "в", KEYS["V"])
    assert window.field.text() == "Đorđe"
    strike(window, "з", KEYS["Z"])
    assert window.field.text() == ""
    strike(window, "з", KEYS["Z"], CONTROL | SHIFT)
    assert window.field.text() == "Đorđe"
    assert window.done == [], "the field's own, not the window's"


@pytest.mark.parametrize("modifiers", [NONE, SHIFT, CONTROL | ALT])
def test_text_is_written_as_before(window: Window, modifiers: Qt.KeyboardModifier) -> None:
    strike(window, "ф", KEYS["F"], modifiers)
    assert window.done == []
    assert window.field.text() == "ф"


def test_alt_and_the_letter_opens_a_menu(window: Window) -> None:
    strike(window, "ф", KEYS["F"], ALT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert popup.title() == "&File"
    popup.close()
