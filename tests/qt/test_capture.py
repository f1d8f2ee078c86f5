"""Windows left out of screen captures: where the system can, and only for those who want it.

The system's own call is told what a window is; here one that notes it stands in its place.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.look import Appearance
from desktop_app.views.window.faults import ScreenCapture, platform_call
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.menus import About, WindowMenus
from tests.qt.test_main_window import Nothing


class Screen:
    """A system that can leave windows out."""

    def __init__(self) -> None:
        self.hidden: dict[int, bool] = {}

    def keep_out(self, window: int, is_out: bool) -> None:
        self.hidden[window] = is_out

    def leaves_out(self, window: QWidget) -> bool:
        return self.hidden.get(int(window.winId()), False)


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> MainWindow:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    return window


def dialog_over(window: MainWindow) -> About:
    dialog = About(window)
    dialog.open()
    return dialog


def switches(window: MainWindow) -> list[QAction]:
    actions = [act for menu in window.menuBar().findChildren(QMenu) for act in menu.actions()]
    return [action for action in actions if action.text() == "Keep out of screen captures"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have it")
@pytest.mark.holds("ui_07")
def test_is_not_offered_where_the_system_has_no_such_thing(
    window: MainWindow, settings: QSettings, qapp: QApplication
) -> None:
    assert platform_call() is None
    settings.setValue("view/out-of-captures", True)  # brought along from another system
    program = Nothing(window, settings)
    program.capture = ScreenCapture(settings, window, platform_call())
    WindowMenus(window, program, Appearance(qapp))
    assert switches(window) == []


@pytest.mark.holds("ui_07")
def test_is_off_until_it_is_chosen_in_the_menu(
    window: MainWindow, settings: QSettings, qapp: QApplication
) -> None:
    screen, program = Screen(), Nothing(window, settings)
    program.capture = ScreenCapture(settings, window, screen.keep_out)
    WindowMenus(window, program, Appearance(qapp))
    [switch] = switches(window)
    assert not switch.isChecked()
    early = dialog_over(window)
    assert screen.hidden == {}
    switch.trigger()
    late = dialog_over(window)
    assert all(map(screen.leaves_out, (window, early, late)))
    switch.trigger()
    assert not any(map(screen.leaves_out, (window, early, late)))
    screen.hidden.clear()
    dialog_over(window)
    assert screen.hidden == {}


@pytest.mark.holds("ui_07")
def test_the_next_start_remembers_it(qtbot: QtBot, window: MainWindow, settings: QSettings) -> None:
    ScreenCapture(settings, window, Screen().keep_out).turn(True)
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    settings.sync()
    again.sync()
    screen = Screen()
    capture = ScreenCapture(again, window, screen.keep_out)
    assert screen.leaves_out(window)
    later = MainWindow(settings)
    qtbot.addWidget(later)
    later.show()
    assert screen.leaves_out(later)
    assert [action.isChecked() for action in capture.actions(later)] == [True]


def test_the_switches_of_all_windows_agree(window: MainWindow, settings: QSettings) -> None:
    capture = ScreenCapture(settings, window, Screen().keep_out)
    one, other = (capture.actions(QObject(window))[0] for _ in range(2))
    one.trigger()
    assert other.isChecked()
    other.trigger()
    assert not one.isChecked()


def test_only_windows_are_told_of(window: MainWindow, settings: QSettings) -> None:
    screen = Screen()
    ScreenCapture(settings, window, screen.keep_out).turn(True)
    screen.hidden.clear()
    QLabel("a part of it", window).show()
    assert screen.hidden == {}
