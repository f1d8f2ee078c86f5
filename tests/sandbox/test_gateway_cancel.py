"""Cancelling is real and quick at every stage of a call."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import pytest

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Authorisation
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.worker.worker import ClientEventLoop
from tests.sandbox.gateway_servers import Talk, read, run, stalls, wire_server, write

AT_ONCE = 0.1
"""Seconds within which a cancelled call must have ended."""
Reached = Callable[[], Awaitable[object]]


def cancelled(
    base_url: str,
    reached: Reached,
    job: Callable[[Gateway], Coroutine[Any, Any, object]] = write,
    loop: ClientEventLoop | None = None,
    authorisation: Authorisation = Authorisation.SIGNATURE,
) -> SendState:
    """Cancel a call once a stage is reached; it must end at once and say what was sent."""
    exchanges: list[Exchange] = []
    took: list[float] = []

    async def cancel_there(gateway: Gateway) -> SendState:
        task = asyncio.ensure_future(job(gateway))
        await asyncio.wait_for(reached(), 5)
        assert not task.done()
        began = time.monotonic()
        task.cancel()
        with pytest.raises(GatewayError) as ended:
            await task
        took.append(time.monotonic() - began)
        assert ended.value.error_code is GatewayErrorCode.CANCELLED
        assert ended.value.__context__ is None
        return ended.value.sent

    sent = run(
        base_url,
        cancel_there,
        deadline=20.0,
        exchanges=exchanges,
        loop=loop,
        authorisation=authorisation,
    )
    assert took[0] < AT_ONCE
    assert [exchange.error_code for exchange in exchanges] == ["CANCELLED"]
    return sent


def soon(event: threading.Event) -> Reached:
    """Wait for another thread's event without blocking the loop."""

    async def wait() -> None:
        assert await asyncio.to_thread(event.wait, 5)

    return wait


def test_while_the_name_is_looked_up(silent_names: threading.Event) -> None:
    assert cancelled("https://gateway.example", soon(silent_names)) is SendState.NO


class WatchedLoop(ClientEventLoop):
    """Tells when a connection is being made, and never finishes making it."""

    def __init__(self) -> None:
        super().__init__()
        self.connecting = asyncio.Event()

    async def sock_connect(self, sock: socket.socket, address: Any) -> None:
        """As a host that drops every packet."""
        self.connecting.set()
        await self.create_future()


def test_while_connecting() -> None:
    loop = WatchedLoop()
    assert cancelled("http://127.0.0.1:9", loop.connecting.wait, loop=loop) is SendState.NO


class SeveralAddresses(WatchedLoop):
    """Where a name has three addresses."""

    async def getaddrinfo(self, host: Any, port: Any, **hints: Any) -> Any:
        kind = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        return [(*kind, (f"127.0.0.{last}", 9)) for last in (1, 2, 3)]


def test_while_connecting_to_the_second_address() -> None:
    loop = SeveralAddresses()
    assert cancelled("https://gateway.example", loop.connecting.wait, loop=loop) is SendState.NO


def test_while_the_secure_connection_begins() -> None:
    said_hello = threading.Event()
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept_and_stall() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(1)
                said_hello.set()
                over.wait(10)

        thread = threading.Thread(target=accept_and_stall)
        thread.start()
        try:
            base_url = f"https://127.0.0.1:{listening.getsockname()[1]}"
            assert cancelled(base_url, soon(said_hello)) is SendState.NO
        finally:
            over.set()
            thread.join(5)


def test_while_the_head_of_the_answer_comes_in() -> None:
    began = threading.Event()

    def stalls_halfway(talk: Talk) -> None:
        talk.send(b"HTTP/1.1 200 OK\r\nConte")
        began.set()
        talk.connection.recv(1)

    with wire_server(stalls_halfway) as server:
        assert cancelled(server.base_url, soon(began)) is SendState.UNKNOWN


def test_while_the_answer_comes_in_byte_by_byte() -> None:
    began = threading.Event()

    def floods(talk: Talk) -> None:
        talk.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            talk.send(b"1\r\n \r\n" * 1000)
            began.set()

    with wire_server(floods) as server:
        assert cancelled(server.base_url, soon(began)) is SendState.UNKNOWN


def test_while_the_bearer_token_is_fetched_nothing_of_the_write_was_sent() -> None:
    with wire_server(stalls) as server:
        sent = cancelled(server.base_url, soon(server.asked), authorisation=Authorisation.OAUTH)
        assert sent is SendState.NO
        assert len(server.requests) == 1


def test_fifty_at_once() -> None:
    async def cancel_all(gateway: Gateway) -> float:
        tasks = [asyncio.ensure_future(read(gateway)) for _ in range(50)]
        await soon(server.asked)()
        began = time.monotonic()
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        took = time.monotonic() - began
        error_codes = {
            outcome.error_code for outcome in outcomes if isinstance(outcome, GatewayError)
        }
        assert error_codes == {GatewayErrorCode.CANCELLED}
        return took

    with wire_server(stalls) as server:
        assert run(server.base_url, cancel_all) < AT_ONCE


def test_closing_ends_what_is_on_its_way() -> None:
    async def close_meanwhile(gateway: Gateway) -> GatewayErrorCode:
        task = asyncio.ensure_future(read(gateway))
        await soon(server.asked)()
        gateway.close_soon()
        with pytest.raises(GatewayError) as ended:
            await task
        return ended.value.error_code

    with wire_server(stalls) as server:
        assert run(server.base_url, close_meanwhile) is GatewayErrorCode.BROKEN_OFF


def test_trap_19_a_closed_loop_does_not_wait_for_a_silent_name_server(
    silent_names: threading.Event,
) -> None:
    began = time.monotonic()
    cancelled("https://gateway.example", soon(silent_names))
    assert time.monotonic() - began < 2
    names = [thread.name for thread in threading.enumerate() if not thread.daemon]
    assert "resolver" not in names
