"""Leaving while a dialog waits for the gateway: asked about, and then it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.window.faults import ClosingQuestion
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.editor_desk import button, line
from tests.qt.program_desk import ProgramDesk, StartProgram


@pytest.fixture
def lossy(sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def program_gateway(sandbox: RunningSandbox, lossy: LossyGateway) -> RunningSandbox:
    return replace(sandbox, base_url=lossy.base_url)


@pytest.fixture
def desk(start: StartProgram) -> ProgramDesk:
    desk = start()
    desk.wait()
    return desk


def press(within: QWidget, text: str) -> None:
    button(within, text).click()


def said(dialog: QDialog) -> str:
    return "\n".join(notice.sentence for notice in dialog.findChildren(Notice))


def creating(desk: ProgramDesk, lossy: LossyGateway) -> QDialog:
    desk.place.window.look_up_bar.create_asked.emit()
    dialog = desk.place.window.findChild(NewCustomerDialog)
    assert isinstance(dialog, NewCustomerDialog)
    line(dialog, "Name").setText("Somebody New")
    lossy.holding.add("POST")
    press(dialog, "Create customer")
    return dialog


def deleting(desk: ProgramDesk, lossy: LossyGateway, hold: str = "DELETE") -> QDialog:
    with desk.qtbot.waitSignal(desk.desk.look_up.found):
        desk.place.window.look_up_bar.ask("cust-0000003")
    desk.desk.actions.ask_to_delete()
    dialog = desk.place.window.findChild(DeleteDialog)
    assert isinstance(dialog, DeleteDialog)
    delete = button(dialog, "Delete")
    desk.qtbot.waitUntil(delete.isEnabled)
    lossy.holding.add(hold)
    delete.click()
    return dialog


def test_ctrl_q_while_the_dialog_only_reads_before_it_sends_asks_too(
    desk: ProgramDesk, lossy: LossyGateway
) -> None:
    deleting(desk, lossy, hold="GET")
    desk.qtbot.waitUntil(lossy.arrived.is_set)
    desk.program.quit()
    [question] = desk.place.window.findChildren(ClosingQuestion)
    press(question, "Close anyway")
    assert desk.program.windows() == []
    assert lossy.count("DELETE") == 0


def test_the_question_goes_on_by_itself_once_the_answer_is_there(
    desk: ProgramDesk, lossy: LossyGateway
) -> None:
    creating(desk, lossy)
    desk.qtbot.waitUntil(lossy.arrived.is_set)
    desk.program.quit()
    assert desk.program.windows()
    lossy.go_on.set()
    desk.qtbot.waitUntil(lambda: desk.program.windows() == [])
    assert lossy.count("POST") == 1


def test_ctrl_q_over_a_new_customer_that_was_typed_asks_about_it(desk: ProgramDesk) -> None:
    desk.place.window.look_up_bar.create_asked.emit()
    [dialog] = desk.place.window.findChildren(NewCustomerDialog)
    line(dialog, "Name").setText("Somebody New")
    desk.program.quit()
    [question] = dialog.findChildren(LeaveDialog)
    assert "has not been created" in question.sentence
    press(question, "Keep editing")
    assert desk.program.windows()
    assert dialog.isVisible()
    desk.program.quit()
    press(dialog.findChildren(LeaveDialog)[-1], "Discard")
    assert desk.program.windows() == []


def asked_by_ctrl_q(desk: ProgramDesk, dialog: QDialog) -> bool:
    """Pressed again when it went nowhere: offscreen, whatever hides takes the focus away, also from
    a window that did not lose it."""
    if not desk.place.window.findChildren(ClosingQuestion):
        dialog.activateWindow()
        QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    return bool(desk.place.window.findChildren(ClosingQuestion))


Begin = Callable[[ProgramDesk, LossyGateway], QDialog]


@pytest.mark.parametrize(
    ("begin", "words"), [(creating, "waiting for the gateway"), (deleting, "then deleting")]
)
def test_ctrl_q_in_a_dialog_that_waits_asks_and_ends(
    desk: ProgramDesk, lossy: LossyGateway, begin: Begin, words: str
) -> None:
    dialog = begin(desk, lossy)
    desk.qtbot.waitUntil(lossy.arrived.is_set)
    assert words in said(dialog), "the dialog itself says what it waits for"
    desk.qtbot.waitUntil(lambda: asked_by_ctrl_q(desk, dialog))
    [question] = desk.place.window.findChildren(ClosingQuestion)
    desk.qtbot.waitUntil(question.isVisible)
    assert desk.program.windows(), "nothing is closed without a yes"
    press(question, "Wait")
    assert desk.program.windows()
    desk.program.quit()
    press(desk.place.window.findChildren(ClosingQuestion)[-1], "Close anyway")
    assert desk.program.windows() == []
