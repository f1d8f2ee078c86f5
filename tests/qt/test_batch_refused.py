"""The gateway refuses who is asking: a batch stops, says what to do, and goes on after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.batch import Resolution, RowOutcome, Stage, Task
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.batch_desk import BatchDesk, batch_desk, press

_WHAT_TO_DO = "press “Try again” in the main window"


@pytest.fixture
def gateway(sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def desk(
    qtbot: QtBot, worker: Worker, gateway: LossyGateway, tmp_path: Path
) -> Iterator[BatchDesk]:
    with batch_desk(qtbot, worker, gateway.base_url, tmp_path) as desk:
        yield desk


def listed(desk: BatchDesk, number: int) -> str:
    return "\n".join(customer.uuid for customer in desk.customers(number))


def test_says_where_to_go_on_after_a_refusal(desk: BatchDesk, gateway: LossyGateway) -> None:
    desk.look_up(Task.ERASE, listed(desk, 6))
    gateway.faking["DELETE"] = 401
    desk.begin(number=6)
    assert desk.stage() is Stage.STOPPED
    main, notice = desk.window.footer.main, desk.window.rows.notice
    assert not main.isEnabled()
    assert _WHAT_TO_DO in notice.sentence
    assert _WHAT_TO_DO in main.toolTip()
    gateway.faking.clear()
    desk.session.unblock()  # as the main window does
    assert main.isEnabled()
    assert main.toolTip() == ""
    assert "Stopped." in notice.sentence
    assert _WHAT_TO_DO not in notice.sentence
    press(main)
    desk.until_at_rest()
    assert desk.stage() is Stage.FINISHED
    assert desk.count(RowOutcome.DONE) == 6


def test_the_rest_of_a_look_up_is_offered_only_when_it_can_be_asked_for(
    desk: BatchDesk, gateway: LossyGateway
) -> None:
    text = listed(desk, 6)
    gateway.faking["GET"] = 401
    desk.look_up(Task.LOOK_UP, text)
    notice = desk.window.rows.notice
    assert _WHAT_TO_DO in notice.sentence
    buttons = notice.findChildren(QPushButton)
    assert not any(one.isVisible() for one in buttons)
    gateway.faking.clear()
    desk.session.unblock()
    assert _WHAT_TO_DO not in notice.sentence
    press(next(one for one in buttons if one.isVisible()))
    desk.until_at_rest()
    assert desk.count(Resolution.FOUND) == 6
