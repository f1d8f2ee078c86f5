"""What holds a batch up: an erasure is held back until nobody undoes it, and a refusal stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.records.batch import BatchStage, BatchTask, RowOutcome, RowResolution
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.batch_desk import BatchDesk, batch_desk, press

NEVER = 1_000.0
"""Seconds that no test lasts."""


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


def held(desk: BatchDesk, gateway: LossyGateway) -> int:
    """Confirm an erasure of four that is held for ever; how often the gateway was asked before."""
    desk.window.close()
    desk.open_window(hold=lambda: NEVER)
    desk.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in desk.customers(4)))
    asked = len(gateway.asked)
    press(desk.confirm(number=4).begin)
    desk.until(lambda: desk.window.controller.is_held)
    return asked


def press_ctrl_z(desk: BatchDesk) -> None:
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def press_ctrl_z_where_something_is_searched_for(desk: BatchDesk) -> None:
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.window.rows.search.setFocus()
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def press_undo(desk: BatchDesk) -> None:
    press(desk.window.rows.undo)


def hide(desk: BatchDesk) -> None:
    """As the lock does."""
    desk.window.hide()
    desk.window.show()


@pytest.mark.parametrize(
    "undo",
    [press_ctrl_z, press_ctrl_z_where_something_is_searched_for, press_undo, hide],
)
def test_until_it_is_over_it_can_be_undone(
    desk: BatchDesk, gateway: LossyGateway, undo: Callable[[BatchDesk], None]
) -> None:
    asked = held(desk, gateway)
    page, footer = desk.window.rows, desk.window.footer
    assert desk.window.focusWidget() is page.undo
    assert not footer.main.isVisible()
    assert not footer.new.isEnabled()
    undo(desk)
    assert page.hold.isHidden()
    assert not page.undo.isVisible()
    assert page.notice.sentence.startswith("Undone")
    assert page.search.isEnabled()
    assert desk.stage() is BatchStage.RESOLVED
    assert len(gateway.asked) == asked, "not even read"
    assert footer.main.isEnabled()
    assert "4" in footer.main.text()


def test_a_window_that_is_closed_meanwhile_erases_nobody(
    qtbot: QtBot, desk: BatchDesk, gateway: LossyGateway
) -> None:
    asked = held(desk, gateway)
    with qtbot.waitSignal(desk.window.destroyed):
        desk.window.close()
    desk.open_window()
    assert len(gateway.asked) == asked
    assert gateway.count("DELETE") == 0


def test_going_on_is_held_too_and_then_sent(desk: BatchDesk, gateway: LossyGateway) -> None:
    seconds = 0.0
    desk.window.close()
    desk.open_window(hold=lambda: seconds)
    desk.look_up(BatchTask.ERASE, "\n".join(each.uuid for each in desk.customers(4)))
    gateway.faking["DELETE"] = 401
    desk.begin(number=4)
    assert desk.stage() is BatchStage.STOPPED
    gateway.faking.clear()
    desk.session.unblock()
    sent, seconds = gateway.count("DELETE"), NEVER
    press(desk.window.footer.main)
    assert desk.window.controller.is_held
    assert gateway.count("DELETE") == sent
    press_ctrl_z(desk)
    assert desk.stage() is BatchStage.STOPPED
    seconds = 0.1
    press(desk.window.footer.main)
    desk.until(lambda: desk.stage() is BatchStage.FINISHED)
    assert desk.count(RowOutcome.DONE) == 4
    assert gateway.count("DELETE") == sent + 4


@pytest.mark.parametrize("dry_run", [True, False])
def test_what_erases_nobody_is_not_held(
    desk: BatchDesk, gateway: LossyGateway, dry_run: bool
) -> None:
    desk.window.close()
    desk.open_window(hold=lambda: NEVER)
    task = BatchTask.ERASE if dry_run else BatchTask.LOOK_UP
    desk.look_up(task, "\n".join(each.uuid for each in desk.customers(2)))
    if dry_run:
        desk.begin(dry_run=True)
        assert desk.count(RowOutcome.WOULD_BE_DONE) == 2
    assert gateway.count("DELETE") == 0


# The gateway refuses who is asking: a batch stops, says what to do, and goes on after it.


_WHAT_TO_DO = "press “Try again” in the main window"


def listed(desk: BatchDesk, number: int) -> str:
    return "\n".join(customer.uuid for customer in desk.customers(number))


def test_says_where_to_go_on_after_a_refusal(desk: BatchDesk, gateway: LossyGateway) -> None:
    desk.look_up(BatchTask.ERASE, listed(desk, 6))
    gateway.faking["DELETE"] = 401
    desk.begin(number=6)
    assert desk.stage() is BatchStage.STOPPED
    main, notice = desk.window.footer.main, desk.window.rows.notice
    assert not main.isEnabled()
    assert _WHAT_TO_DO in notice.sentence
    assert _WHAT_TO_DO in main.toolTip()
    gateway.faking.clear()
    desk.session.unblock()  # as the main window does
    assert main.isEnabled()
    assert _WHAT_TO_DO not in main.toolTip()
    assert "Stopped." in notice.sentence
    assert _WHAT_TO_DO not in notice.sentence
    press(main)
    desk.until_at_rest()
    assert desk.stage() is BatchStage.FINISHED
    assert desk.count(RowOutcome.DONE) == 6


def test_the_rest_of_a_look_up_is_offered_only_when_it_can_be_asked_for(
    desk: BatchDesk, gateway: LossyGateway
) -> None:
    text = listed(desk, 6)
    gateway.faking["GET"] = 401
    desk.look_up(BatchTask.LOOK_UP, text)
    notice = desk.window.rows.notice
    assert _WHAT_TO_DO in notice.sentence
    buttons = notice.findChildren(QPushButton)
    assert not any(one.isVisible() for one in buttons)
    gateway.faking.clear()
    desk.session.unblock()
    assert _WHAT_TO_DO not in notice.sentence
    press(next(one for one in buttons if one.isVisible()))
    desk.until_at_rest()
    assert desk.count(RowResolution.FOUND) == 6
