"""What a later start asks for, while the window is busy with somebody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.process.instance import OpenRequest
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.editor import LeaveDialog
from tests.conftest import RunningSandbox
from tests.qt.editor_desk import button, found
from tests.qt.program_desk import StartProgram, programs
from tests.unit.test_credentials_vault import MemoryKeyring

FIRST, SECOND = "cust-0000042", "cust-0000043"


@pytest.fixture
def start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shared_sandbox: RunningSandbox
) -> Iterator[StartProgram]:
    with programs(qtbot, monkeypatch, tmp_path, shared_sandbox, MemoryKeyring()) as start:
        yield start


def test_a_wish_waits_until_the_dialog_about_who_is_shown_is_answered(
    qtbot: QtBot, start: StartProgram
) -> None:
    program = start()
    desk = program.desk
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask(FIRST)
    shown = desk.editor.customer
    desk.ask_to_delete()
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
    assert FIRST in question.text()
    program.program.second_starts.handle(OpenRequest("", "cust-0000044"))
    assert len(desk.window.findChildren(LeaveDialog)) == 1
    with qtbot.waitSignal(desk.look_up.found) as looked_up:
        button(question, "Discard").click()
    assert looked_up.args[0].merchant_customer_id == "cust-0000044", "the last wish counts"
