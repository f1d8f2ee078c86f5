"""Rows of the fault matrix and lines of the checklist that the whole window holds."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gateway.client import Gateway
from desktop_app.records.writes import UnsettledWrite
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.window.faults import ClosingQuestion
from desktop_app.views.window.recovery_strip import RecoveryStrip
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.desk_session import answer
from tests.qt.editor_desk import CTRL, button, found, line
from tests.qt.program_desk import ProgramDesk, StartProgram

every_write = pytest.mark.parametrize("operation", ["create", "update", "delete"])
METHODS = {"create": "POST", "update": "POST", "delete": "DELETE"}
AMPERSANDS = "AT&T &Co"


@pytest.fixture
def program_gateway(written_sandbox: RunningSandbox, lossy: LossyGateway) -> RunningSandbox:
    return replace(written_sandbox, base_url=lossy.base_url)


@pytest.fixture
def merchant_id(qtbot: QtBot, writing_session: Session) -> str:
    """A customer of the test's own."""
    made = answer(qtbot, writing_session, lambda gateway: gateway.create({"name": "First"}))
    assert made.merchant_customer_id is not None
    return made.merchant_customer_id


def begin_write(desk: ProgramDesk, operation: str, merchant_id: str) -> None:
    """Until the button that sends it has been pressed."""
    if operation == "create":
        desk.place.window.look_up_bar.create_asked.emit()
        asking: QWidget = found(desk.place.window, NewCustomerDialog)
        line(asking, "Name").setText("Second")
        press(desk, button(asking, "Create customer"))
    elif operation == "update":
        desk.change_name(merchant_id, "Second")
        QTest.keyClick(line(desk.desk.editor, "Name"), Qt.Key.Key_S, CTRL)
        press(desk, button(found(desk.desk.editor, SaveDialog), "Save"))
    else:
        with desk.qtbot.waitSignal(desk.desk.look_up.found):
            desk.place.window.look_up_bar.ask(merchant_id)
        desk.desk.actions.ask_to_delete()
        press(desk, button(found(desk.place.window, DeleteDialog), "Delete"))


def start_writing(
    start: StartProgram, lossy: LossyGateway, operation: str, merchant_id: str
) -> ProgramDesk:
    """A program whose write the gateway has, and does not answer."""
    desk = start()
    _ = desk.desk
    lossy.holding = {METHODS[operation]}
    begin_write(desk, operation, merchant_id)
    desk.qtbot.waitUntil(lossy.arrived.is_set)
    return desk


def press(desk: ProgramDesk, pressed: QPushButton) -> None:
    desk.qtbot.waitUntil(pressed.isEnabled)
    pressed.click()


def question_of(desk: ProgramDesk) -> ClosingQuestion:
    desk.place.window.close()
    return found(desk.place.window, ClosingQuestion)


def in_doubt_at(desk: ProgramDesk) -> tuple[UnsettledWrite, ...]:
    """What the journal holds."""
    recovery, session = desk.desk.recovery, desk.session
    assert recovery is not None
    journal = recovery.journal
    return answer(desk.qtbot, session, lambda _: journal.in_doubt())


@every_write
def test_row_21_closing_asks_and_the_next_start_finds_out(
    qtbot: QtBot, start: StartProgram, lossy: LossyGateway, merchant_id: str, operation: str
) -> None:
    method = METHODS[operation]
    desk = start_writing(start, lossy, operation, merchant_id)
    press(desk, button(question_of(desk), "Close anyway"))
    assert desk.program.windows() == []
    lossy.holding = set()
    lossy.go_on.set()
    again = start()
    _ = again.desk
    strip = found(again.place.window, RecoveryStrip)
    qtbot.waitUntil(lambda: "1 found done" in strip.notice.sentence)
    assert lossy.count(method) == 1


@every_write
def test_row_21_waiting_closes_as_soon_as_the_answer_is_there(
    qtbot: QtBot, start: StartProgram, lossy: LossyGateway, merchant_id: str, operation: str
) -> None:
    method = METHODS[operation]
    desk = start_writing(start, lossy, operation, merchant_id)
    question_of(desk)
    lossy.go_on.set()
    qtbot.waitUntil(lambda: desk.program.windows() == [])
    assert in_doubt_at(start()) == ()
    assert lossy.count(method) == 1


def test_secrets_09_a_closed_window_keeps_no_gateway_and_so_no_secret(
    qtbot: QtBot, start: StartProgram
) -> None:
    """Another window may go on for days, and a lock reaches open windows only."""
    others = gateways_in_memory()
    desk = start()
    _ = desk.desk
    assert len(gateways_in_memory()) == len(others) + 1
    desk.place.window.close()
    qtbot.waitUntil(lambda: len(gateways_in_memory()) == len(others))
    assert desk.program.windows() == []


def gateways_in_memory() -> list[Gateway]:
    gc.collect()
    return [each for each in gc.get_objects() if isinstance(each, Gateway)]


@pytest.mark.parametrize("operation", ["update"])
def test_row_28_slots_that_fail_while_a_change_is_saved_leave_nothing_in_doubt(
    qtbot: QtBot, start: StartProgram, lossy: LossyGateway, merchant_id: str, operation: str
) -> None:
    def fails(_: object) -> None:
        raise LookupError(merchant_id)

    desk = start()
    desk.desk.editor.saved.connect(fails)
    desk.session.exchanged.connect(fails)
    with qtbot.captureExceptions() as escaped:
        begin_write(desk, operation, merchant_id)
        qtbot.waitUntil(lambda: not desk.desk.editor.is_dirty)
    assert {kind for kind, _, _ in escaped} == {LookupError}
    shown = desk.desk.editor.customer
    assert shown is not None
    assert shown.name == "Second"
    assert lossy.count("POST") == 1
    assert in_doubt_at(start()) == ()
    assert lossy.count("POST") == 1


@pytest.mark.holds("trap_27")
def test_ui_02_an_ampersand_of_a_customer_is_no_shortcut(
    qtbot: QtBot, start: StartProgram, writing_session: Session
) -> None:
    values = {"merchant_customer_id": f"{AMPERSANDS} 1", "name": AMPERSANDS}
    answer(qtbot, writing_session, lambda gateway: gateway.create(dict(values)))
    desk = start()
    with qtbot.waitSignal(desk.desk.look_up.found):
        desk.place.window.look_up_bar.ask(values["merchant_customer_id"])
    window = desk.place.window
    desk.change_name(values["merchant_customer_id"], f"{AMPERSANDS} changed")
    buttons = [one.text() for one in window.findChildren(QAbstractButton)]
    actions = [one.text() for one in window.findChildren(QAction)]
    foreign = [text for text in (*buttons, *actions) if "AT&" in text]
    assert foreign, "or it is shown on no button, and in no menu"
    assert [text for text in foreign if "&" in text.replace("&&", "")] == []
