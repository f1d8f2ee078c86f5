"""The frame: where it says it is, what it holds, and what it remembers."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from desktop_app import __version__
from desktop_app.credentials.vault import Vault
from desktop_app.process.preferences import Preferences, Theme
from desktop_app.process.settings import data_folder, settings_folder
from desktop_app.views.widgets.actions import Menu
from desktop_app.views.widgets.environment import EnvironmentHead
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.faults import ScreenCapture, platform_call
from desktop_app.views.window.lock import ProgramLock
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.menus import AboutDialog, ShortcutsDialog, WindowMenus
from desktop_app.views.window.panes import NARROW_BELOW, TwoPanes
from desktop_app.views.window.start_pages import WelcomePage
from desktop_app.worker.session import Session
from tests.unit.source_tree import PROJECT
from tests.unit.test_packaging import locked, pyproject


def test_title_and_head_both_name_profile_and_environment(window: MainWindow) -> None:
    window.show_environment("PRODUCTION", "Shop <b>A</b>")
    assert "PRODUCTION" in window.windowTitle()
    assert "Shop <b>A</b>" in window.windowTitle()
    shown = [label.text() for label in window.head.findChildren(QLabel)]
    assert "PRODUCTION" in shown
    named = [button.text() for button in window.head.findChildren(QPushButton)]
    assert "Shop <b>A</b>" in named


def line_of(head: QWidget) -> str:
    return head.grab().toImage().pixelColor(head.width() // 2, 1).name()


def test_secrets_07_red_is_production_alone(window: MainWindow) -> None:
    grounds = {}
    for environment in ("TEST", "CUSTOM", "SANDBOX", "PRODUCTION"):
        window.show_environment(environment, "x")
        grounds[environment] = line_of(window.head)
    assert len(set(grounds.values())) == len(grounds)
    assert grounds["PRODUCTION"] == "#c22a1e"


def test_the_look_up_field_has_the_keyboard(window: MainWindow) -> None:
    window.look_up_bar.take_focus()
    assert window.focusWidget() is window.look_up_bar.field


def test_closing_asks_first_and_then_remembers_the_size(
    qtbot: QtBot, window: MainWindow, settings: QSettings
) -> None:
    window.resize(780, 600)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.isVisible()
    window.close_for_good()
    assert not window.isVisible()
    again = MainWindow(settings)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 600)


def test_every_shortcut_of_the_menus_is_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    action = QAction("&Refresh", window)
    action.setShortcut("F5")
    window.add_actions({Menu.VIEW: [action]})
    dialog = ShortcutsDialog(window.commands(), window)
    qtbot.addWidget(dialog)
    assert ("View", "Refresh", "F5") in [line[:3] for line in dialog.table.shown]
    dialog.table.search.setText("f5 refr")
    assert [line.name for line in dialog.table.shown] == ["Refresh"]
    dialog.table.search.setText("nothing of the kind")
    assert dialog.table.shown == []


def test_a_wide_window_shows_list_and_customer_side_by_side(qtbot: QtBot) -> None:
    left, right = QWidget(), QWidget()
    panes = TwoPanes(left, right)
    qtbot.addWidget(panes)
    panes.resize(NARROW_BELOW + 100, 700)
    panes.show()
    assert left.isVisible()
    assert right.isVisible()


def test_in_a_narrow_window_the_customer_comes_over_the_list_and_goes_again(qtbot: QtBot) -> None:
    left, right = QWidget(), QWidget()
    panes = TwoPanes(left, right)
    qtbot.addWidget(panes)
    panes.resize(NARROW_BELOW - 100, 700)
    panes.show()
    assert left.isVisible()
    assert not right.isVisible()
    panes.show_right()
    assert not left.isVisible()
    assert right.isVisible()
    panes.findChildren(QPushButton)[0].click()
    assert left.isVisible()
    assert not right.isVisible()


def test_the_first_start_offers_the_sandbox_and_a_profile(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    with qtbot.waitSignal(page.sandbox_asked):
        buttons["Try the sandbox"].click()
    with qtbot.waitSignal(page.profile_asked):
        buttons["Add a profile"].click()


class Nothing:
    """A program without profiles: enough for the menus to be built."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        self._window = window
        self.lock = ProgramLock(settings, Vault(), list, window)
        self.preferences = Preferences(settings)

    def profile_names(self) -> list[str]:
        return []

    def windows(self) -> list[MainWindow]:
        return [self._window]

    def open_profile(self, name: str) -> None: ...
    def add_profile(self, window: MainWindow) -> None: ...
    def edit_profile(self, window: MainWindow) -> None: ...
    def ask_for_passphrase(self, window: MainWindow) -> None: ...
    def open_sandbox(self) -> None: ...
    def quit(self) -> None: ...
    def choose_theme(self, theme: Theme, _checked: bool = False) -> None: ...
    def open_preferences(self, window: MainWindow) -> None: ...


def test_every_action_of_the_menus_can_be_reached_by_a_shortcut(
    window: MainWindow, session: Session, settings: QSettings, qapp: QApplication
) -> None:
    WindowMenus(window, Nothing(window, settings))
    desk = CustomerScreen(window, session, settings, profile_name="Shop", environment="SANDBOX")
    actions = [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    acting = [a for a in actions if not a.isSeparator() and a.menu() is None]
    own = [a for a in acting if a not in desk.table.menu_actions().get(Menu.VIEW, [])]
    lacking = [a.text() for a in own if a.shortcut().isEmpty() and "\t" not in a.text()]
    assert len(acting) > 40
    assert lacking == []
    keys = [a.shortcut().toString() for a in acting if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_a_window_larger_than_the_screen_is_made_to_fit(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.resize(room.width() + 100, room.height() + 60)
    window.stay_on_screen()
    assert room.contains(window.frameGeometry())
    window.resize(780, 600)
    window.stay_on_screen()
    assert (window.width(), window.height()) == (780, 600)


# Windows left out of screen captures: where the system can, and only for those who want it.


class Screen:
    """A system that can leave windows out."""

    def __init__(self) -> None:
        self.hidden: dict[int, bool] = {}

    def keep_out(self, window: int, is_out: bool) -> None:
        self.hidden[window] = is_out

    def leaves_out(self, window: QWidget) -> bool:
        return self.hidden.get(int(window.winId()), False)


def dialog_over(window: MainWindow) -> AboutDialog:
    dialog = AboutDialog(window)
    dialog.open()
    return dialog


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have it")
@pytest.mark.holds("ui_07")
def test_is_not_offered_where_the_system_has_no_such_thing(
    window: MainWindow, settings: QSettings
) -> None:
    assert platform_call() is None
    settings.setValue("view/out-of-captures", True)  # brought along from another system
    capture = ScreenCapture(settings, window, platform_call())
    assert not capture.is_offered
    assert not capture.is_on


@pytest.mark.holds("ui_07")
def test_is_off_until_it_is_chosen(window: MainWindow, settings: QSettings) -> None:
    screen = Screen()
    capture = ScreenCapture(settings, window, screen.keep_out)
    assert capture.is_offered
    assert not capture.is_on
    early = dialog_over(window)
    assert screen.hidden == {}
    capture.turn(True)
    late = dialog_over(window)
    assert all(map(screen.leaves_out, (window, early, late)))
    capture.turn(False)
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
    assert capture.is_on


def test_only_windows_are_told_of(window: MainWindow, settings: QSettings) -> None:
    screen = Screen()
    ScreenCapture(settings, window, screen.keep_out).turn(True)
    screen.hidden.clear()
    QLabel("a part of it", window).show()
    assert screen.hidden == {}


# The licences of what the program is built on: complete, shipped, and shown.


LICENCES = Path(resources.__file__).parent / "licences"

TITLES = {
    "LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE",
    "GPL-3.0.txt": "GNU GENERAL PUBLIC LICENSE",
}

ENDS = {"LGPL-3.0.txt": "choose that version for the\nLibrary.", "GPL-3.0.txt": "lgpl.html>."}


@pytest.mark.parametrize("name", TITLES)
def test_build_03_the_texts_of_qts_licences_are_there_whole(name: str) -> None:
    text = (LICENCES / name).read_text(encoding="utf-8")
    assert text.lstrip().startswith(TITLES[name])
    assert "Version 3, 29 June 2007" in text
    assert text.rstrip().endswith(ENDS[name])


def test_build_03_every_library_of_the_lock_is_named_with_its_licence() -> None:
    notice = (LICENCES / "NOTICE.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^  ([a-z0-9-]+(?:, [a-z0-9-]+)*) {2,}(?:[A-Z]|zlib)", notice, re.MULTILINE)
    assert {name for line in lines for name in line.split(", ")} == locked("lock.txt")
    assert "linked dynamically" in notice


def test_build_03_the_wheel_takes_them_along() -> None:
    globs = pyproject()["tool"]["setuptools"]["package-data"]["resources"]
    shipped = {path for glob in globs for path in (PROJECT / "resources").glob(glob)}
    texts = set(LICENCES.iterdir())
    assert texts
    assert {*texts, PROJECT / "resources" / "icons" / "LICENSE.txt"} <= shipped


def test_build_03_about_opens_them(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.open()
    [button] = [one for one in about.findChildren(QPushButton) if one.text() == "Licences…"]
    button.click()
    [dialog] = about.findChildren(QDialog)
    assert dialog.isVisible()
    pages = dialog.findChildren(QPlainTextEdit)
    assert all(page.isReadOnly() and page.accessibleName() for page in pages)
    shown = {page.toPlainText() for page in pages}
    own = {path.read_text(encoding="utf-8") for path in LICENCES.iterdir()}
    assert own < shown
    assert any("Lucide" in text for text in shown - own)


def test_about_says_where_the_data_lies(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    shown = "\n".join(label.text() for label in about.findChildren(QLabel))
    assert f"Version {__version__}" in shown
    assert str(settings_folder()) in shown
    assert str(data_folder()) in shown
    assert "keyring" in shown


LONG = "Moj dućan d.o.o. (prava) · Regionalna korisnička podrška i …"


@pytest.mark.parametrize("title", ["Batch", "Make customers findable on this computer"])
@pytest.mark.parametrize(("width", "is_whole"), [(1_100, True), (500, False), (360, False)])
def test_a_long_profile_name_takes_what_room_there_is_and_none_of_the_pills(
    qtbot: QtBot, title: str, width: int, is_whole: bool
) -> None:
    head = EnvironmentHead(title)
    qtbot.addWidget(head)
    head.show_profile("PRODUCTION", LONG)
    head.resize(width, head.sizeHint().height())
    head.show()
    assert head.rect().contains(head.pill.geometry())
    assert head.pill.size() == head.pill.sizeHint()
    [name] = [one for one in head.findChildren(QLabel) if one.accessibleName() == LONG]
    assert (name.text() == LONG) is is_whole
    assert name.text().startswith("Moj")
    assert LONG in name.toolTip()
    assert name.geometry().right() < head.pill.geometry().left()


def test_the_windows_head_tells_a_long_profile_name_on_hover(window: MainWindow) -> None:
    window.show_environment("TEST", LONG)
    [name] = [one for one in window.findChildren(QPushButton) if LONG in one.accessibleName()]
    assert name.text() != LONG
    assert LONG in name.toolTip()
    window.show_environment("TEST", "Shop")
    assert name.toolTip() == ""
