"""What a start opens by itself, and where its windows lie."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.command_line import StartOptions
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.process.instance import OpenRequest
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.window.main_window import MainWindow
from tests.conftest import RunningSandbox
from tests.qt.editor_desk import button, found
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.scripts import output_of


@pytest.fixture
def desk(start: StartProgram, written_sandbox: RunningSandbox) -> ProgramDesk:
    """Two windows: Shop, and Other, which was opened last."""
    desk = start()
    desk.wait()
    desk.profile("Other", written_sandbox.base_url)
    desk.program.open_profile("Other")
    second = desk.places[1]
    desk.qtbot.waitUntil(lambda: second.screen is not None)
    return desk


def opened(desk: ProgramDesk) -> str:
    """What the next start opened by itself; empty for nothing."""
    profile = desk.place.profile
    return "" if profile is None else profile.name


def come_forward(desk: ProgramDesk, number: int) -> None:
    window = desk.program.windows()[number]
    window.bring_to_front()
    desk.qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize(("number", "name"), [(0, "Shop"), (1, "Other")])
def test_the_next_start_opens_the_profile_used_last_in_whatever_order_windows_were_opened(
    desk: ProgramDesk, start: StartProgram, number: int, name: str
) -> None:
    come_forward(desk, 1 - number)
    come_forward(desk, number)
    desk.program.quit()
    assert desk.program.windows() == []
    assert opened(start(StartOptions())) == name


def test_closing_a_window_leaves_the_other_one_as_the_one_used_last(
    desk: ProgramDesk, start: StartProgram
) -> None:
    come_forward(desk, 1)
    desk.program.windows()[1].close()
    come_forward(desk, 0)
    desk.program.quit()
    assert opened(start(StartOptions())) == "Shop"


def test_production_is_never_opened_by_itself_and_offered_first(
    desk: ProgramDesk, start: StartProgram, tmp_path: Path
) -> None:
    live = Profile(id="live", name="Live & shop", environment=Environment.PRODUCTION)
    ProfileBook(tmp_path / "settings").save(live)
    desk.program.settings.setValue("start/profile", live.name)
    desk.program.settings.sync()
    again = start(StartOptions())
    assert opened(again) == ""
    buttons = again.place.window.findChildren(QPushButton)
    texts = [each.text() for each in buttons if each.text().startswith("Open ")]
    assert texts == [
        "Open Live && shop · Production",
        "Open Other · Custom",
        "Open Shop · Custom",
    ]
    [shop] = [each for each in buttons if each.text() == "Open Shop · Custom"]
    shop.click()
    assert opened(again) == "Shop"
    again.qtbot.waitUntil(lambda: again.place.screen is not None)


def test_production_named_by_the_agent_is_opened(
    desk: ProgramDesk, start: StartProgram, tmp_path: Path
) -> None:
    assert desk.program.windows()
    live = Profile(id="live", name="Live shop", environment=Environment.PRODUCTION)
    ProfileBook(tmp_path / "settings").save(live)
    assert opened(start(StartOptions(profile="Live shop"))) == "Live shop"


def test_no_window_of_the_program_lies_exactly_on_another(
    desk: ProgramDesk, start: StartProgram, written_sandbox: RunningSandbox
) -> None:
    for name in ("Third", "Fourth", "Fifth"):
        desk.profile(name, written_sandbox.base_url)
        desk.program.open_profile(name)
    corners = [(window.x(), window.y()) for window in desk.program.windows()]
    assert len(set(corners)) == len(corners) == 5


@pytest.mark.parametrize("size", [(900, 600), (5000, 5000), (760, 520)])
@pytest.mark.parametrize("corner", [(0, 0), (30, 20), (9999, 9999)])
def test_twenty_windows_of_one_place_are_moved_apart_on_the_screen(
    qtbot: QtBot, settings: QSettings, size: tuple[int, int], corner: tuple[int, int]
) -> None:
    windows: list[MainWindow] = []
    for _ in range(20):
        window = MainWindow(settings)
        qtbot.addWidget(window)
        window.resize(*size)
        window.move(*corner)
        window.keep_apart(windows)
        windows.append(window)
    corners = {(window.x(), window.y()) for window in windows}
    assert len(corners) == 20


def test_a_second_maximised_window_is_none(qtbot: QtBot, settings: QSettings) -> None:
    first, second = MainWindow(settings), MainWindow(settings)
    for window in (first, second):
        qtbot.addWidget(window)
        window.showMaximized()
    second.keep_apart([first, second])
    assert first.isMaximized()
    assert not second.isMaximized()


# What a later start asks for, while the window is busy with somebody.


FIRST, SECOND = "cust-0000042", "cust-0000043"


def test_a_wish_waits_until_the_dialog_about_who_is_shown_is_answered(
    qtbot: QtBot, start: StartProgram
) -> None:
    program = start()
    desk = program.desk
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask(FIRST)
    shown = desk.editor.customer
    desk.actions.ask_to_delete()
    dialog = found(desk.window, DeleteDialog)
    program.program.second_starts.handle(OpenRequest("", SECOND))
    assert desk.editor.customer == shown, "who is behind the dialog is who it is about"
    with qtbot.waitSignal(desk.look_up.found) as looked_up:
        dialog.reject()
    assert looked_up.args[0].merchant_customer_id == SECOND


def test_a_wish_asks_about_unsaved_changes_by_name(qtbot: QtBot, start: StartProgram) -> None:
    program = start()
    program.change_name(FIRST, "Unsaved")
    desk = program.desk
    program.program.second_starts.handle(OpenRequest("", SECOND))
    question = found(desk.window, LeaveDialog)
    assert FIRST in question.sentence
    program.program.second_starts.handle(OpenRequest("", "cust-0000044"))
    assert len(desk.window.findChildren(LeaveDialog)) == 1
    with qtbot.waitSignal(desk.look_up.found) as looked_up:
        button(question, "Discard").click()
    assert looked_up.args[0].merchant_customer_id == "cust-0000044", "the last wish counts"


def test_what_is_slow_to_load_waits_for_the_first_paint() -> None:
    script = (
        "import sys\n"
        "from PySide6 import QtGui, QtWidgets\n"
        "import desktop_app.app\n"
        "slow = {'asyncio', 'ctypes', 'hashlib', 'httpx', 'keyring', 'msgspec', 'sqlcipher3'}\n"
        "made = {*vars(QtGui), *vars(QtWidgets)} & {'QAccessible', 'QStyle'}\n"
        "print(sorted(slow & set(sys.modules)), sorted(made))\n"
    )
    assert output_of(script) == "[] []\n"
