"""The registry of actions: what the menus offer, and keys that an agent chose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.actions import (
    Menu,
    Shortcut,
    choose_keys,
    keys_of,
    make_action,
)
from desktop_app.views.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> Iterator[MainWindow]:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    yield window
    choose_keys({})


def test_the_menus_actions_are_commands_by_their_names(window: MainWindow) -> None:
    plain = QAction("&Copy && paste…", window)
    inner = QMenu("&Appearance", window)
    light = make_action(inner, "Light", Shortcut.LIGHT)
    inner.addAction(light)
    window.add_actions({Menu.EDIT: [plain], Menu.VIEW: [inner.menuAction()]})
    window.add_actions({Menu.HELP: [light]})  # once is enough
    found = {each.name: each for each in window.commands()}
    assert found["Copy & paste"].group == "Edit"
    assert found["Copy & paste"].shortcut is None
    [shown] = [each for each in window.commands() if each.action is light]
    assert shown.shortcut is Shortcut.LIGHT
    assert shown.keys == "Ctrl+8"


def test_keys_that_were_chosen_work_at_once_and_in_what_is_made_later(window: MainWindow) -> None:
    ran: list[str] = []
    first = make_action(window, "First", Shortcut.REFRESH, lambda: ran.append("first"))
    window.add_actions({Menu.VIEW: [first]})
    choose_keys({Shortcut.REFRESH: "Ctrl+Shift+F5", Shortcut.GO_TO_ROW: ""})
    later = make_action(window, "Later", Shortcut.GO_TO_ROW)
    assert later.shortcut().isEmpty()
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert not ran
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F5, modifiers)
    assert ran == ["first"]
    choose_keys({})
    assert (first.shortcut().toString(), later.shortcut().toString()) == ("F5", "Ctrl+G")
    assert keys_of(Shortcut.REFRESH) == "F5"
