"""Window ▸ Open windows: every window of the program, each raised by choosing it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.window.main_window import MainWindow
from tests.conftest import RunningSandbox
from tests.qt.program_desk import ProgramDesk, StartProgram


def listed(window: MainWindow) -> dict[str, QAction]:
    """What the menu offers as it opens."""
    menus = window.findChildren(QMenu)
    menu = next(one for one in menus if one.title() == "Open windows")
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def beside(program: ProgramDesk, kind: type[QWidget]) -> QWidget:
    [window] = program.place.window.findChildren(kind)
    return window


def test_lists_what_stands_beside_a_profile_too_and_raises_what_is_chosen(
    qtbot: QtBot, start: StartProgram
) -> None:
    program = start()
    main = program.place.window
    program.desk.batches.open_window()
    program.desk.journal.open()
    assert list(listed(main)) == [main.title, "Batch · Shop", "Journal · Shop"]
    for text, kind in (("Batch · Shop", BatchWindow), ("Journal · Shop", JournalWindow)):
        window = beside(program, kind)
        window.showMinimized()
        listed(main)[text].trigger()
        assert not window.isMinimized()
        qtbot.waitUntil(window.isActiveWindow)
        ticked = [name for name, action in listed(main).items() if action.isChecked()]
        assert ticked == [text]
    beside(program, BatchWindow).close()
    qtbot.waitUntil(lambda: list(listed(main)) == [main.title, "Journal · Shop"])


def test_the_next_window_may_be_one_beside_it(qtbot: QtBot, start: StartProgram) -> None:
    program = start()
    main = program.place.window
    journal = program.desk.journal.open()
    [further] = [each for each in journal.actions() if each.text() == "Next window"]
    qtbot.waitUntil(journal.isActiveWindow)
    for expected in (main, journal):
        further.trigger()
        qtbot.waitUntil(expected.isActiveWindow)


def test_windows_of_every_profile_say_whose_they_are(
    qtbot: QtBot, start: StartProgram, program_gateway: RunningSandbox
) -> None:
    program = start()
    program.wait()
    program.profile("Other", program_gateway.base_url)
    other = program.program.open_profile("Other")
    assert other is not None
    qtbot.waitUntil(lambda: other.screen is not None)
    for place in program.places:
        assert place.screen is not None
        place.screen.journal.open()
    texts = list(listed(other.window))
    assert [text for text in texts if text.startswith("Journal")] == [
        "Journal · Shop",
        "Journal · Other",
    ]
    assert len(texts) == 4
