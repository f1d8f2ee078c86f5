"""Each kind of window has the program's look, whatever it was opened from, and keeps it while the
desktop changes between light and dark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QInputDialog,
    QMenu,
    QPushButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Json
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.country_box import CountryBox
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.appearance import KIND
from desktop_app.views.widgets.dialogs import QuestionDialog, ask_where_to_save
from desktop_app.views.widgets.tokens import FIELD, tokens
from desktop_app.worker.session import Session
from tests.qt.desk_session import answer
from tests.qt.editor_desk import found, line
from tests.qt.on_screen import named
from tests.qt.program_desk import ProgramDesk, StartProgram

SCHEMES = Qt.ColorScheme.Light, Qt.ColorScheme.Dark


@pytest.fixture
def program(qtbot: QtBot, start: StartProgram, writing_session: Session) -> Iterator[ProgramDesk]:
    """A customer is shown."""
    values: dict[str, Json] = {"name": "Ana"}
    customer = answer(qtbot, writing_session, lambda gateway: gateway.create(values))
    program = start()
    program.desk.show(customer)
    yield program
    program.appearance.choose(Qt.ColorScheme.Unknown)


class Looks:
    """What is seen of one window after the other, in each colour scheme."""

    def __init__(self, qtbot: QtBot, program: ProgramDesk) -> None:
        self._qtbot, self._program = qtbot, program
        self.window = program.desk.window

    def run(self, shortcut: Shortcut) -> None:
        """What a menu has under these keys."""
        actions = {each.shortcut: each.action for each in self.window.commands()}
        actions[shortcut].trigger()

    def assert_popup(
        self, popup: QWidget | None, ground: str = "raised", edge: str = "scroll"
    ) -> None:
        """``ground`` inside, ``edge`` around it; then it is closed."""
        assert popup is not None
        for _ in self._schemes(popup):
            image = popup.grab().toImage()
            middle = image.height() // 2
            assert image.pixelColor(0, middle) == getattr(tokens(), edge)
            assert most_seen(popup) == getattr(tokens(), ground)
        popup.close()
        self._qtbot.waitUntil(lambda: not popup.isVisible())

    def assert_window(self, window: QWidget) -> None:
        """The ground of dialogs, and their buttons; then it is closed."""
        for _ in self._schemes(window):
            assert most_seen(window) in (tokens().raised, tokens().surface)
            buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
            framed = {one.height() for one in buttons if not one.property(KIND)}
            assert framed == {FIELD}
        window.close()
        self._qtbot.waitUntil(lambda: not window.isVisible())

    def _schemes(self, window: QWidget) -> Iterator[None]:
        self._qtbot.waitUntil(window.isVisible)
        for scheme in SCHEMES:
            self._program.appearance.choose(scheme)
            assert tokens().is_dark is (scheme == Qt.ColorScheme.Dark)
            yield


def most_seen(widget: QWidget) -> QColor:
    """The colour of the most of what a widget shows."""
    image = widget.grab().toImage()
    places = range(1, image.height() - 1, 3)
    seen = Counter(image.pixel(x, y) for y in places for x in range(1, image.width() - 1, 3))
    return QColor.fromRgb(seen.most_common(1)[0][0])


@pytest.fixture
def looks(qtbot: QtBot, program: ProgramDesk) -> Looks:
    return Looks(qtbot, program)


def test_every_kind_of_popup(looks: Looks, program: ProgramDesk) -> None:
    window = looks.window
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.popup(QPoint(0, 0))
    looks.assert_popup(menu)
    name = line(window, "Name")
    place = QPoint(4, 4)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, name.mapToGlobal(place))
    QApplication.sendEvent(name, asked)
    looks.assert_popup(QApplication.activePopupWidget())
    country = found(program.desk.editor, CountryBox)
    country.showPopup()
    looks.assert_popup(country.view().window())
    box, completer = country.lineEdit(), country.completer()
    assert box is not None
    assert completer is not None
    box.selectAll()
    QTest.keyClicks(box, "bos")
    looks.assert_popup(completer.popup())
    QToolTip.showText(window.mapToGlobal(place), "Refresh", window)
    [tip] = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")]
    looks.assert_popup(tip, "inverse", "inverse")


def test_every_kind_of_window(qtbot: QtBot, looks: Looks, program: ProgramDesk) -> None:
    window = looks.window
    looks.run(Shortcut.GO_TO_ROW)
    looks.assert_window(found(window, QInputDialog))
    looks.assert_window(ask_where_to_save(window, "Save", "a.csv", lambda path: None))
    program.desk.actions.ask_to_delete()
    looks.assert_window(found(window, DeleteDialog))
    for parent in (window, None):
        question = QuestionDialog("Question", parent, "Sure?", "", stay="No", answers=())
        qtbot.addWidget(question)
        question.open()
        looks.assert_window(question)
    looks.run(Shortcut.BATCH)
    looks.assert_window(found(window, BatchWindow))
    looks.assert_window(program.program.open_preferences(window))
    looks.run(Shortcut.JOURNAL)
    journal = found(window, JournalWindow)
    time = named(journal, QComboBox, "Time")
    time.setCurrentIndex(time.count() - 1)
    time.showPopup()
    looks.assert_popup(time.view().window())
    day = named(journal, QDateEdit, "First day")
    at_arrow = QPoint(day.width() - 8, day.height() // 2)
    QTest.mouseClick(day, Qt.MouseButton.LeftButton, pos=at_arrow)
    looks.assert_popup(QApplication.activePopupWidget())
    looks.assert_window(journal)
