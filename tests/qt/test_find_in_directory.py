"""The list below Find with a directory behind it: the newest answer counts, and Enter waits for
it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.records.customer import Customer, MerchantId
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory
from tests.conftest import RunningSandbox
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button
from tests.qt.find_desk import Find
from tests.qt.program_desk import ProgramDesk, StartProgram

FAR = "cust-0000003"
"""Further down than the list is read."""


@pytest.fixture
def program_gateway(sandbox: RunningSandbox) -> RunningSandbox:
    """Of the test's own: everybody in it counts."""
    return sandbox


class Desk:
    """A program with a whole directory, and somebody in it whom the list has not."""

    def __init__(self, program: ProgramDesk) -> None:
        self.program, self.qtbot = program, program.qtbot
        program.wait()
        self.window = program.place.window
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.find = Find(self.window)
        self.directory.turn_on()
        self.wait_for(DirectoryPhase.COMPLETE)
        self.far = answer(
            self.qtbot, program.session, lambda gateway: gateway.by_merchant_id(MerchantId(FAR))
        )
        assert FAR not in {each.customer.merchant_customer_id for each in program.desk.table.held()}

    @property
    def directory(self) -> ProfileDirectory:
        directory = self.program.place.directory
        assert directory is not None
        return directory

    @property
    def name(self) -> str:
        """Of who is far down."""
        return str(self.far.name)

    @property
    def shown(self) -> Customer | None:
        return self.program.desk.editor.customer

    def wait_for(self, phase: DirectoryPhase) -> None:
        self.qtbot.waitUntil(lambda: self.directory.state.phase is phase)

    def wait_for_row(self, start: str) -> None:
        self.qtbot.waitUntil(lambda: any(row.startswith(start) for row in self.find.rows))


@pytest.fixture
def desk(start: StartProgram) -> Desk:
    return Desk(start())


def test_who_is_not_in_the_list_is_found_and_the_list_says_as_of_when(desk: Desk) -> None:
    desk.find.type(desk.name)
    desk.wait_for_row(f"{desk.name}, {FAR}")
    assert desk.find.rows[0].startswith("On this computer, complete as of ")
    with desk.qtbot.waitSignal(desk.program.desk.look_up.found):
        desk.find.press(Qt.Key.Key_Return)
    assert desk.shown is not None
    assert desk.shown.name == desk.name


def test_beside_the_field_stands_what_enter_does_unless_it_opens_a_row(desk: Desk) -> None:
    [taken_for] = desk.window.look_up_bar.findChildren(ToneLabel)
    desk.find.type(desk.name)
    desk.wait_for_row(f"{desk.name}, {FAR}")
    assert taken_for.text() == ""
    desk.find.press(Qt.Key.Key_Up)
    assert desk.find.chosen.startswith("Ask the gateway")
    assert taken_for.text() == "Enter: a name?"
    desk.find.press(Qt.Key.Key_Down)
    assert taken_for.text() == ""
    desk.find.press(Qt.Key.Key_Escape)
    assert taken_for.text() == "Enter: a name?"


def test_enter_waits_for_the_answer_and_opens_who_is_found_then(desk: Desk) -> None:
    desk.find.type("zzzz")
    desk.find.type(desk.name)
    with desk.qtbot.waitSignal(desk.program.desk.look_up.found):
        desk.find.press(Qt.Key.Key_Return)
    assert desk.shown is not None
    assert desk.shown.name == desk.name
    assert not desk.find.is_open()


def test_a_uuid_does_not_wait_and_no_answer_opens_the_list_after_it(desk: Desk) -> None:
    asked: list[str] = []
    desk.window.look_up_bar.asked.connect(asked.append)
    with desk.qtbot.waitSignal(desk.program.desk.look_up.found):
        desk.find.type(desk.far.uuid)
        desk.find.press(Qt.Key.Key_Return)
        assert asked == [desk.far.uuid]
    settle(desk)
    assert not desk.find.is_open()


@pytest.mark.parametrize("text", [FAR, FAR[-7:], "{name} 0003"])
def test_enter_opens_the_row_also_of_a_whole_id_or_a_part_with_digits(
    desk: Desk, text: str
) -> None:
    asked: list[str] = []
    desk.window.look_up_bar.asked.connect(asked.append)
    desk.find.type(text.format(name=desk.name))
    with desk.qtbot.waitSignal(desk.program.desk.look_up.found):
        desk.find.press(Qt.Key.Key_Return)
    assert desk.shown is not None
    assert desk.shown.uuid == desk.far.uuid
    assert asked == []


def test_an_id_that_nobody_here_has_is_asked_of_the_gateway(desk: Desk) -> None:
    desk.find.type("cust-none-7")
    desk.wait_for_row("Nobody on this computer fits")
    with desk.qtbot.waitSignal(desk.program.desk.look_up.ended):
        desk.find.press(Qt.Key.Key_Return)
    assert "cust-none-7" in desk.program.desk.editor.no_record.heading
    desk.find.type(FAR[-7:])
    desk.wait_for_row(f"{desk.name}, {FAR}")
    with desk.qtbot.waitSignal(desk.program.desk.look_up.ended):
        desk.find.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button(desk.program.desk.editor.no_record, "Search names in the list").click()
    desk.wait_for_row(f"{desk.name}, {FAR}")


def settle(desk: Desk) -> None:
    """Until the directory has answered all that it was asked before."""
    lengths: list[int] = []
    desk.directory.read(len, owner=desk.directory, done=lengths.append)
    desk.qtbot.waitUntil(lambda: bool(lengths))


def test_the_rows_are_those_of_the_last_text(desk: Desk) -> None:
    for text in ("cust", "example", desk.name):
        desk.find.type(text)
    desk.wait_for_row(f"{desk.name}, {FAR}")
    settle(desk)
    *hits, _everybody, ask = desk.find.rows[1:]
    assert all(row.startswith(desk.name) for row in hits)
    assert desk.name in ask


def test_nobody_is_said_and_enter_asks_the_gateway(desk: Desk) -> None:
    desk.find.type("Nema Takve")
    desk.wait_for_row("Nobody on this computer fits, complete as of ")
    assert len(desk.find.rows) == 2
    with desk.qtbot.waitSignal(desk.program.desk.look_up.ended):
        desk.find.press(Qt.Key.Key_Return)
    assert "Nema Takve" in desk.program.desk.editor.no_record.heading


def test_what_is_too_short_says_what_is_needed(desk: Desk) -> None:
    for text in ("a", "an"):
        desk.find.type(text)
        assert desk.find.rows == ["To find a customer by a name, type three characters or more."]
    assert desk.find.field.hasFocus()


def test_a_name_is_not_awaited_once_the_keyboard_is_elsewhere(desk: Desk) -> None:
    desk.find.type(desk.name)
    desk.program.desk.table.take_focus()
    settle(desk)
    assert not desk.find.is_open()


def test_behind_the_lock_it_is_closed_and_after_it_it_finds_again(desk: Desk) -> None:
    desk.find.type(desk.name)
    desk.wait_for_row(desk.name)
    desk.program.program.lock.lock()
    assert not desk.find.is_open()
    assert desk.find.rows == []
    desk.program.place.lock.unlock()
    desk.wait_for(DirectoryPhase.COMPLETE)
    desk.find.type(desk.name)
    desk.wait_for_row(f"{desk.name}, {FAR}")


def test_without_it_those_of_the_list_are_found_again(desk: Desk) -> None:
    assert "Name" in desk.find.field.placeholderText()
    removed: list[bool] = []
    desk.directory.remove(lambda: removed.append(True))
    desk.qtbot.waitUntil(lambda: removed == [True])
    assert "Name" not in desk.find.field.placeholderText()
    desk.find.type("cust-00002")
    assert desk.find.rows[0] == "In the list on this computer"
    desk.find.type("an")
    assert not desk.find.is_open()


def test_a_value_that_is_not_understood_is_said_in_the_list(desk: Desk) -> None:
    desk.find.type(f"{desk.name} country:Ruritania")
    desk.qtbot.waitUntil(lambda: any("no country code" in row for row in desk.find.rows))
    assert len(desk.find.rows) == 2
    assert desk.find.rows[-1].startswith("Ask the gateway")
