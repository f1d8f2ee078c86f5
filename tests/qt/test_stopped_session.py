"""401: everything stops, that is said once, and it goes on when the agent says so."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Customer
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.widgets.wording import failed_answer_in_words
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.no_ledger import NoLedger
from tests.qt.desk_session import shown_screen


@pytest.fixture
def pauses() -> threading.Semaphore:
    """A retry waits until one of these is released."""
    return threading.Semaphore(0)


@pytest.fixture
def session(
    lossy: LossyGateway,
    written_sandbox: RunningSandbox,
    worker: Worker,
    pauses: threading.Semaphore,
) -> Iterator[Session]:
    async def wait(seconds: float) -> None:
        await asyncio.to_thread(pauses.acquire, timeout=5)

    endpoint = Endpoint(base_url=lossy.base_url)
    credentials = Credentials(written_sandbox.token, written_sandbox.key)
    session = Session(worker, endpoint, credentials, journal=NoLedger(), wait=wait)
    yield session
    session.close()


@pytest.fixture
def desk(qtbot: QtBot, session: Session, settings: QSettings) -> CustomerScreen:
    desk = shown_screen(qtbot, session, settings)
    desk.table.refresh()
    qtbot.waitUntil(lambda: not session.is_busy)
    return desk


def answered(status: int, error_code: str, **more: Any) -> Exchange:
    """As the gateway's answer is told of."""
    return Exchange(
        started=datetime.now(UTC),
        method="GET",
        base_url="http://127.0.0.1:1",
        target="/v2/customers",
        request_id="r",
        authorisation="WP3-v2.1",
        status=status,
        error_code=error_code,
        **more,
    )


def press(notice: Notice, text: str) -> None:
    [button] = [one for one in notice.findChildren(QPushButton) if one.text() == text]
    button.click()


def refuse(qtbot: QtBot, desk: CustomerScreen, lossy: LossyGateway, session: Session) -> None:
    """Everything is refused from now on, and the table finds out."""
    lossy.faking.update(GET=401, POST=401, DELETE=401)
    with qtbot.waitSignal(session.blocked):
        desk.table.refresh()
    qtbot.waitUntil(lambda: not session.is_busy)


def test_row_12_one_refusal_stops_everything_and_is_said_once_with_two_ways_on(
    qtbot: QtBot, desk: CustomerScreen, lossy: LossyGateway, session: Session
) -> None:
    said: list[object] = []
    session.blocked.connect(said.append)
    rows = desk.table.grid.model().rowCount()
    refuse(qtbot, desk, lossy, session)
    sent = len(lossy.asked)
    desk.table.refresh()
    desk.window.look_up_bar.ask("cust-0000042")
    errors: list[Customer | Exception] = []
    session.ask(
        lambda gateway: gateway.create({"name": "x"}),
        owner=desk,
        done=errors.append,
        failed=errors.append,
    )
    qtbot.waitUntil(lambda: bool(errors) and not session.is_busy)
    assert len(lossy.asked) == sent, "no traffic at all"
    [error] = errors
    assert isinstance(error, GatewayError)
    assert (error.error_code, error.sent) == (GatewayErrorCode.UNAUTHORISED, SendState.NO)
    assert len(said) == 1
    notice = desk.stopped_notice
    assert "did not accept this profile's token or key" in notice.sentence
    assert "Nothing more is sent" in notice.sentence
    assert desk.table.grid.model().rowCount() == rows, "old rows stay"
    line = desk.window.status_line
    assert "Shown as of" in line.connection
    ways = [one.text() for one in line.findChildren(QPushButton) if one.isVisibleTo(line)]
    assert "Try again" not in ways, "the window asks once"


def test_try_again_reads_what_the_window_shows(
    qtbot: QtBot, desk: CustomerScreen, lossy: LossyGateway, session: Session
) -> None:
    refuse(qtbot, desk, lossy, session)
    lossy.faking.clear()
    press(desk.stopped_notice, "Try again")
    assert desk.stopped_notice.isHidden()
    qtbot.waitUntil(lambda: "Shown as of" not in desk.window.status_line.connection)
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask("cust-0000042")


def test_tried_in_vain_it_is_said_again(
    qtbot: QtBot, desk: CustomerScreen, lossy: LossyGateway, session: Session
) -> None:
    refuse(qtbot, desk, lossy, session)
    with qtbot.waitSignal(session.blocked):
        press(desk.stopped_notice, "Try again")
    assert not desk.stopped_notice.isHidden()


def test_editing_the_profile_leaves_it_stopped(
    qtbot: QtBot, desk: CustomerScreen, lossy: LossyGateway, session: Session
) -> None:
    refuse(qtbot, desk, lossy, session)
    sent = len(lossy.asked)
    with qtbot.waitSignal(desk.stopped_notice.profile_asked):
        press(desk.stopped_notice, "Edit profile…")
    assert not desk.stopped_notice.isHidden()
    desk.table.refresh()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert len(lossy.asked) == sent


def test_a_retry_is_said_in_the_status_line_and_gone_when_it_works(
    qtbot: QtBot,
    desk: CustomerScreen,
    lossy: LossyGateway,
    session: Session,
    pauses: threading.Semaphore,
) -> None:
    line = desk.window.status_line
    said: list[str] = []
    error_codes: list[str] = []

    def note(exchange: Exchange) -> None:
        said.append(line.activity)
        error_codes.append(exchange.error_code)
        if exchange.attempt == 2:
            lossy.faking.clear()
        pauses.release()

    lossy.faking["GET"] = 503
    session.exchanged.connect(note)
    with qtbot.waitSignal(desk.look_up.found):
        desk.window.look_up_bar.ask("cust-0000042")
    session.exchanged.disconnect(note)
    assert said[:2] == ["Trying again (2 of 3)…", "Trying again (3 of 3)…"]
    assert error_codes == ["GATEWAY_FAILED", "GATEWAY_FAILED", ""]
    assert "Trying again" not in line.activity


@pytest.mark.parametrize(
    "answer", [(503, "The gateway failed."), (403, "The gateway does not allow this.")]
)
def test_a_refusal_or_failure_is_not_said_like_an_answer(
    qtbot: QtBot,
    desk: CustomerScreen,
    lossy: LossyGateway,
    pauses: threading.Semaphore,
    answer: tuple[int, str],
) -> None:
    pauses.release(5)
    lossy.faking["GET"], words = answer
    desk.window.look_up_bar.ask("cust-0000042")
    qtbot.waitUntil(lambda: desk.window.status_line.connection == words)
    lossy.faking.clear()
    desk.window.look_up_bar.ask("cust-0000042")
    qtbot.waitUntil(lambda: " ms" in desk.window.status_line.connection)


def test_nothing_is_read_from_a_gateway_that_refuses(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    line = window.status_line
    line.failure_words = failed_answer_in_words
    line.watch(session)
    session.exchanged.emit(answered(403, "FORBIDDEN"))
    qtbot.waitUntil(lambda: line.connection == "The gateway does not allow this.")
    assert not any("Read at" in each.text() for each in line.findChildren(QLabel))
    session.exchanged.emit(answered(200, ""))
    qtbot.waitUntil(lambda: any("Read at" in each.text() for each in line.findChildren(QLabel)))


def test_that_nobody_has_an_id_is_an_answer(qtbot: QtBot, desk: CustomerScreen) -> None:
    with qtbot.waitSignal(desk.look_up.ended):
        desk.window.look_up_bar.ask("nobody-has-this-id")
    qtbot.waitUntil(lambda: " ms" in desk.window.status_line.connection)


def test_a_wait_that_the_gateway_asks_for_is_said_with_its_seconds(
    desk: CustomerScreen, session: Session
) -> None:
    session.exchanged.emit(answered(429, "TOO_MANY", again_in=29.2, asked_to_wait=True))
    assert desk.window.status_line.activity == "Asked to wait: trying again in 30 s (2 of 3)…"
