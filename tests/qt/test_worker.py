"""The door between the window and the loop: outcomes, cancels, and an end that always comes."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.process.error_log import FAULTS
from desktop_app.records.customer import Customer, Page
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.no_ledger import NoLedger
from tests.sandbox.gateway_servers import at_once, stalls, wire_server


class Pane(QObject):
    """Something on the UI thread that asks, and notes what it is told and where."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.threads: set[QThread] = set()

    def on_done(self, value: object) -> None:
        self.threads.add(QThread.currentThread())
        self.done.append(value)

    def on_failed(self, error: Exception) -> None:
        self.threads.add(QThread.currentThread())
        self.failed.append(error)

    @property
    def settled(self) -> int:
        return len(self.done) + len(self.failed)


@pytest.fixture
def pane(qapp: object) -> Pane:
    return Pane()


@pytest.fixture
def open_at_url(worker: Worker) -> Iterator[Callable[[str], Session]]:
    sessions: list[Session] = []

    def open_at(base_url: str) -> Session:
        endpoint = Endpoint(base_url=base_url)
        session = Session(
            worker, endpoint, Credentials("token", "key"), journal=NoLedger(), wait=at_once
        )
        sessions.append(session)
        return sessions[-1]

    yield open_at
    for session in sessions:
        session.close()


def sandbox_session(worker: Worker, sandbox: RunningSandbox) -> Session:
    endpoint = Endpoint(base_url=sandbox.base_url)
    return Session(worker, endpoint, Credentials(sandbox.token, sandbox.key))


async def forever() -> None:
    await asyncio.get_running_loop().create_future()


def test_trap_05_outcomes_arrive_on_the_ui_thread(qtbot: QtBot, worker: Worker, pane: Pane) -> None:
    async def works() -> str:
        assert threading.current_thread() is not threading.main_thread()
        return "value"

    async def fails() -> str:
        raise LookupError

    worker.ask(works, owner=pane, done=pane.on_done, failed=pane.on_failed)
    worker.ask(fails, owner=pane, done=pane.on_done, failed=pane.on_failed)
    qtbot.waitUntil(lambda: pane.settled == 2)
    assert pane.done == ["value"]
    assert isinstance(pane.failed[0], LookupError)
    assert "LookupError" in FAULTS.report()
    FAULTS.clear()
    assert pane.threads == {pane.thread()}


def test_a_cancel_before_the_start_still_settles(qtbot: QtBot, worker: Worker, pane: Pane) -> None:
    ticket = worker.ask(forever, owner=pane, done=pane.on_done, failed=pane.on_failed)
    ticket.cancel()
    qtbot.waitUntil(lambda: pane.settled == 1)
    (error,) = pane.failed
    assert isinstance(error, GatewayError)
    assert (error.error_code, error.sent) == (GatewayErrorCode.CANCELLED, SendState.NO)
    assert ticket.settled
    ticket.cancel()  # a second press of Esc


class Listener(QObject):
    heard = Signal(int)


def test_objects_may_go_while_a_job_tells_them_something(qtbot: QtBot, worker: Worker) -> None:
    """Their own ``emit``, called on the worker, would crash the program within a second."""
    told: list[Callable[[int], None]] = []
    is_over = threading.Event()

    async def tell() -> None:
        while not is_over.is_set():
            for emit in told * 20:
                with suppress(RuntimeError):
                    emit(1)
            await asyncio.sleep(0)

    heard: list[int] = []
    owner = Pane()
    worker.ask(tell, owner=owner, done=owner.on_done, failed=owner.on_failed)
    for _ in range(20_000):
        listener = Listener()
        listener.heard.connect(heard.append)
        told[:] = [worker.emitter(listener.heard)]
        QApplication.processEvents()
        del listener
    last = Listener()
    last.heard.connect(heard.append)
    told[:] = [worker.emitter(last.heard)]
    qtbot.waitUntil(lambda: bool(heard))
    is_over.set()
    qtbot.waitUntil(lambda: owner.settled == 1)
    assert owner.done == [None]


def test_no_connection_outlives_the_worker(qtbot: QtBot) -> None:
    """Nor does one that a library has lost."""
    stopped = Worker()
    owner = Pane()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = listening.getsockname()

        async def connect() -> None:
            await asyncio.get_running_loop().create_connection(asyncio.Protocol, *address)

        stopped.ask(connect, owner=owner, done=owner.on_done, failed=owner.on_failed)
        connection, _ = listening.accept()
        with connection:
            qtbot.waitUntil(lambda: owner.settled == 1)
            assert stopped.stop()
            connection.settimeout(5)
            assert connection.recv(1) == b""


def test_nothing_reaches_an_owner_that_is_gone(qtbot: QtBot, worker: Worker, pane: Pane) -> None:
    go_on = threading.Event()

    async def works() -> str:
        await asyncio.to_thread(go_on.wait, 5)
        return "value"

    owner = QObject()
    worker.ask(works, owner=owner, done=pane.on_done, failed=pane.on_failed)
    delete(owner)
    go_on.set()
    worker.ask(works, owner=pane, done=pane.on_done, failed=pane.on_failed)
    qtbot.waitUntil(lambda: pane.settled >= 1)
    assert pane.done == ["value"]


def test_a_cancelled_write_says_that_it_may_have_been_carried_out(
    qtbot: QtBot, open_at_url: Callable[[str], Session], pane: Pane
) -> None:
    exchanges: list[Exchange] = []
    with wire_server(stalls) as server:
        session = open_at_url(server.base_url)
        session.exchanged.connect(exchanges.append)
        ticket = session.ask(
            lambda gateway: gateway.create({"name": "x"}),
            owner=pane,
            done=pane.on_done,
            failed=pane.on_failed,
            words="Creating…",
        )
        assert list(session.running) == ["Creating…"]
        qtbot.waitUntil(server.asked.is_set)
        began = time.monotonic()
        ticket.cancel()
        qtbot.waitUntil(lambda: pane.settled == 1)
        assert time.monotonic() - began < 2
        assert isinstance(pane.failed[0], GatewayError)
        assert pane.failed[0].sent is SendState.UNKNOWN
        assert not session.running
        assert [exchange.error_code for exchange in exchanges] == ["CANCELLED"]


def test_a_hundred_answers_and_fifty_cancels(
    qtbot: QtBot, worker: Worker, pane: Pane, sandbox: RunningSandbox
) -> None:
    session = sandbox_session(worker, sandbox)
    cancelled = Pane()

    async def waits(gateway: Gateway) -> None:
        await gateway.customers(0, 1)
        await forever()

    def ask(number: int) -> None:
        async def page(gateway: Gateway) -> Page[Customer]:
            return await gateway.customers(number, 1)

        session.ask(page, owner=pane, done=pane.on_done, failed=pane.on_failed)

    tickets = []
    for number in range(100):
        ask(number)
        if number % 2:
            tickets.append(
                session.ask(waits, owner=pane, done=cancelled.on_done, failed=cancelled.on_failed)
            )
    for ticket in tickets:
        ticket.cancel()
    qtbot.waitUntil(lambda: pane.settled == 100 and cancelled.settled == 50)
    assert (len(pane.done), len(cancelled.failed)) == (100, 50)
    assert len({page.rows[0].uuid for page in pane.done if isinstance(page, Page)}) == 100
    error_codes = {
        error.error_code for error in cancelled.failed if isinstance(error, GatewayError)
    }
    assert error_codes == {GatewayErrorCode.CANCELLED}
    assert pane.threads | cancelled.threads == {pane.thread()}
    session.close()


@pytest.mark.parametrize("calls", [0, 1, 20])
def test_trap_04_the_thread_ends_with_calls_in_flight(qtbot: QtBot, pane: Pane, calls: int) -> None:
    with wire_server(stalls) as server:
        worker = Worker()
        endpoint = Endpoint(base_url=server.base_url)
        session = Session(worker, endpoint, Credentials("token", "key"))
        for number in range(calls):
            session.ask(
                partial(page_at, number), owner=pane, done=pane.on_done, failed=pane.on_failed
            )
        if calls:
            qtbot.waitUntil(server.asked.is_set)
        began = time.monotonic()
        session.close()
        assert worker.stop()
        assert time.monotonic() - began < 1.0
        assert worker.stop(), "a second time does no harm"
        gc.collect()  # an open socket or a pending task would warn here


async def page_at(offset: int, gateway: Gateway) -> Page[Customer]:
    return await gateway.customers(offset, 1)


def test_the_thread_ends_though_nobody_closed_the_session(qtbot: QtBot, pane: Pane) -> None:
    with wire_server(stalls) as server:
        worker = Worker()
        endpoint = Endpoint(base_url=server.base_url)
        session = Session(worker, endpoint, Credentials("token", "key"))
        session.ask(partial(page_at, 0), owner=pane, done=pane.on_done, failed=pane.on_failed)
        qtbot.waitUntil(server.asked.is_set)
        assert worker.stop()
        gc.collect()
    assert pane.settled == 0


def test_what_a_job_begins_as_it_ends_is_waited_for(qtbot: QtBot, pane: Pane) -> None:
    worker = Worker()
    begun, noted = threading.Event(), threading.Event()

    async def note() -> None:
        loop = asyncio.get_running_loop()
        later = loop.create_future()
        loop.call_later(0.05, later.set_result, None)
        await later
        noted.set()

    async def ends_with_a_note() -> None:
        begun.set()
        try:
            await forever()
        finally:
            kept.append(asyncio.get_running_loop().create_task(note()))

    kept: list[object] = []
    worker.ask(ends_with_a_note, owner=pane, done=pane.on_done, failed=pane.on_failed)
    qtbot.waitUntil(begun.is_set)
    assert worker.stop()
    assert noted.is_set()


def test_a_job_that_does_not_end_is_given_up_and_is_no_fault(qtbot: QtBot, pane: Pane) -> None:
    worker = Worker()
    begun = threading.Event()

    async def stays() -> None:
        while True:
            with suppress(asyncio.CancelledError):
                begun.set()
                await forever()

    worker.ask(stays, owner=pane, done=pane.on_done, failed=pane.on_failed)
    qtbot.waitUntil(begun.is_set)
    assert worker.stop()
    gc.collect()
    assert FAULTS.count() == 0


def test_after_the_end_nothing_runs_and_nothing_fails(qapp: object, pane: Pane) -> None:
    worker = Worker()
    assert worker.stop()
    ticket = worker.ask(forever, owner=pane, done=pane.on_done, failed=pane.on_failed)
    ticket.cancel()
    worker.run_on_loop(lambda: None)
    assert pane.settled == 0


def test_a_closed_session_asks_nobody_any_more(
    qtbot: QtBot, session: Session, sandbox: RunningSandbox
) -> None:
    session.close()
    exchanged: list[object] = []
    session.exchanged.connect(exchanged.append)
    failures: list[Exception] = []
    session.ask(
        lambda gateway: gateway.customers(0, 1),
        owner=session,
        done=lambda page: None,
        failed=failures.append,
    )
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], GatewayError)
    assert failures[0].error_code is GatewayErrorCode.CANCELLED
    assert not exchanged
