"""Reads that fail in passing are tried again, visibly; writes never are. Counted at the server."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Customer, Uuid
from tests.sandbox.gateway_servers import (
    CUSTOMER,
    UUID,
    Behaviour,
    Talk,
    hangs_up,
    read,
    run,
    stalls,
    wire_server,
    write,
)


async def delete(gateway: Gateway) -> object:
    return await gateway.delete(Uuid(UUID))


async def create(gateway: Gateway) -> Customer:
    return await gateway.create({"merchant_customer_id": "m", "name": "x"})


def says(status: str, *headers: str) -> Behaviour:
    return lambda talk: talk.answer(b'{"status":"error"}', status, *headers)


class Flaky:
    """Misbehaves so many times, then answers."""

    def __init__(self, times: int, misbehave: Behaviour) -> None:
        self.left = times
        self.misbehave = misbehave

    def __call__(self, talk: Talk) -> None:
        if self.left:
            self.left -= 1
            self.misbehave(talk)
        else:
            talk.answer(CUSTOMER)


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize(
    "misbehave", [hangs_up, says("502 Bad Gateway"), says("503 Busy"), says("504 Late")]
)
@pytest.mark.holds("row_08 look_up")
def test_row_07_a_read_is_tried_again_twice_and_each_try_is_told(
    times: int, misbehave: Behaviour
) -> None:
    exchanges: list[Exchange] = []
    with wire_server(Flaky(times, misbehave)) as server:
        assert run(server.base_url, read, exchanges=exchanges).uuid == UUID
        assert len(server.requests) == times + 1
    assert [exchange.attempt for exchange in exchanges] == list(range(1, times + 2))
    assert all(exchange.again_in is not None for exchange in exchanges[:-1])
    assert exchanges[-1].again_in is None
    assert len({exchange.request_id for exchange in exchanges}) == times + 1


@pytest.mark.parametrize("misbehave", [hangs_up, says("503 Busy"), says("429 Slow down")])
def test_after_three_tries_it_is_said(misbehave: Behaviour) -> None:
    with wire_server(misbehave) as server:
        with pytest.raises(GatewayError):
            run(server.base_url, read)
        assert len(server.requests) == 3


@pytest.mark.parametrize("job", [write, delete, create])
@pytest.mark.parametrize(
    "misbehave",
    [
        hangs_up,
        says("502 Bad Gateway"),
        says("503 Busy", "Retry-After: 0"),
        says("504 Late"),
        says("429 Slow down", "Retry-After: 0"),
        says("500 Failed"),
        says("200 OK"),
    ],
)
def test_a_write_is_never_sent_twice(
    job: Callable[[Gateway], Coroutine[Any, Any, object]], misbehave: Behaviour
) -> None:
    with wire_server(misbehave) as server:
        with pytest.raises(GatewayError):
            run(server.base_url, job)
        assert len(server.requests) == 1


def test_row_05_after_half_the_time_silence_is_asked_once_more_on_a_fresh_connection() -> None:
    began = time.monotonic()
    exchanges: list[Exchange] = []
    with wire_server(Flaky(1, stalls)) as server:
        assert run(server.base_url, read, deadline=2.2, exchanges=exchanges).uuid == UUID
        assert server.connections == 2
    assert 1.1 <= time.monotonic() - began < 2.0
    assert [(one.attempt, one.overtaken, one.error_code) for one in exchanges] == [
        (2, False, ""),
        (1, True, ""),
    ]
    assert len({one.request_id for one in exchanges}) == 2


class FirstOnly:
    """Answers the first request, after more than half of the time, and no other ever."""

    def __init__(self, seconds: float, then: Behaviour) -> None:
        self.seconds = seconds
        self.then = then
        self.asked = 0

    def __call__(self, talk: Talk) -> None:
        self.asked += 1
        if self.asked == 1:
            threading.Event().wait(self.seconds)
            talk.answer(CUSTOMER)
        else:
            self.then(talk)


@pytest.mark.parametrize("then", [stalls, hangs_up, says("503 Busy")])
def test_a_read_that_always_takes_more_than_half_of_the_time_is_received(then: Behaviour) -> None:
    exchanges: list[Exchange] = []
    with wire_server(FirstOnly(1.6, then)) as server:
        assert run(server.base_url, read, deadline=2.2, exchanges=exchanges).uuid == UUID
        assert (server.connections, len(server.requests)) == (2, 2)
    last = exchanges[-1]
    if then is stalls:
        assert (last.attempt, last.overtaken) == (2, True)
    else:
        assert (last.attempt, last.status) == (1, 200), "its failure ended nothing"
    assert all(exchange.again_in is None for exchange in exchanges)


def test_a_refusal_decides_at_once_whichever_try_gets_it() -> None:
    exchanges: list[Exchange] = []
    with wire_server(FirstOnly(5, says("404 Not Found"))) as server:
        with pytest.raises(GatewayError) as failed:
            run(server.base_url, read, deadline=1.0, exchanges=exchanges)
        assert failed.value.error_code is GatewayErrorCode.NOT_FOUND
        assert [one.overtaken for one in exchanges] == [False, True]
        server.over.set()


def test_row_19_two_tries_at_once_are_cancelled_at_once() -> None:
    exchanges: list[Exchange] = []

    async def cancel(gateway: Gateway) -> float:
        task = asyncio.ensure_future(read(gateway))
        await asyncio.to_thread(both.wait)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(GatewayError) as ended:
            await task
        assert (ended.value.error_code, ended.value.sent) == (
            GatewayErrorCode.CANCELLED,
            SendState.UNKNOWN,
        )
        return time.monotonic() - began

    both = threading.Barrier(3, timeout=5)

    def meet(talk: Talk) -> None:
        both.wait()
        stalls(talk)

    with wire_server(meet) as server:
        assert run(server.base_url, cancel, deadline=4, exchanges=exchanges) < 2
    assert [one.error_code for one in exchanges] == ["CANCELLED", "CANCELLED"]


def test_row_30_dead_kept_connections_all_recover_within_the_deadline() -> None:
    """Eight reads fill the wire; their connections are dead, and nobody said so."""
    dead = threading.Event()

    def answers_new_connections(talk: Talk) -> None:
        if talk.number > 1 and dead.is_set():
            talk.connection.recv(1)
        else:
            talk.answer(CUSTOMER)

    async def whole(gateway: Gateway) -> None:
        await asyncio.gather(*(read(gateway) for _ in range(8)))
        dead.set()
        found = await asyncio.gather(*(read(gateway) for _ in range(20)))
        assert {one.uuid for one in found} == {UUID}

    with wire_server(answers_new_connections) as server:
        run(server.base_url, whole, deadline=2.0)


def test_row_15_a_gateway_that_asks_to_wait_is_waited_for_and_that_is_told() -> None:
    waits: list[float] = []
    exchanges: list[Exchange] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    slow = says("429 Slow down", "Retry-After: 30")
    with wire_server(Flaky(2, slow)) as server:
        run(server.base_url, read, deadline=2, wait=note, exchanges=exchanges)
    assert waits == [30.0, 30.0]
    assert [exchange.again_in for exchange in exchanges] == [30.0, 30.0, None]
    assert [exchange.asked_to_wait for exchange in exchanges] == [True, True, False]


def test_waiting_as_asked_does_not_count_against_the_deadline() -> None:
    slow = says("429 Slow down", "Retry-After: 1")
    with wire_server(Flaky(1, slow)) as server:
        assert run(server.base_url, read, deadline=0.5, wait=asyncio.sleep).uuid == UUID


def test_a_pause_that_does_not_fit_into_the_deadline_is_not_begun() -> None:
    async def wait(seconds: float) -> None:
        raise AssertionError

    with wire_server(hangs_up) as server:
        with pytest.raises(GatewayError) as failed:
            run(server.base_url, read, deadline=0.4, wait=wait)
        assert failed.value.error_code is GatewayErrorCode.BROKEN_OFF
        assert len(server.requests) == 1


def test_row_19_a_wait_is_cancelled_at_once() -> None:
    waiting = asyncio.Event()

    async def wait(seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    async def cancel(gateway: Gateway) -> float:
        task = asyncio.ensure_future(read(gateway))
        await waiting.wait()
        began = time.monotonic()
        task.cancel()
        with pytest.raises(GatewayError) as ended:
            await task
        assert ended.value.error_code is GatewayErrorCode.CANCELLED
        return time.monotonic() - began

    with wire_server(says("429 Slow down", "Retry-After: 60")) as server:
        assert run(server.base_url, cancel, wait=wait) < 0.1
        assert len(server.requests) == 1


def test_trap_18_every_try_is_signed_anew() -> None:
    now = 1_700_000_000.0

    async def later(seconds: float) -> None:
        nonlocal now
        now += 40

    with wire_server(Flaky(1, hangs_up)) as server:
        run(server.base_url, read, wait=later, clock=lambda: now)
        stamps = [_timestamp(head) for head in server.requests]
    assert stamps == [1_700_000_000, 1_700_000_040]


def test_row_30_after_a_sleep_the_connection_and_the_signature_are_new() -> None:
    now = 1_700_000_000.0

    async def sleep_between(gateway: Gateway) -> None:
        nonlocal now
        await read(gateway)
        await read(gateway)
        now += 3_600
        await read(gateway)
        await read(gateway)

    with wire_server(lambda talk: talk.answer(CUSTOMER)) as server:
        run(server.base_url, sleep_between, clock=lambda: now)
        assert server.connections == 2
        stamps = [_timestamp(head) for head in server.requests]
    assert [stamp - stamps[0] for stamp in stamps] == [0, 0, 3_600, 3_600]


def test_row_12_a_refused_caller_stops_all_reads_that_wait_for_their_turn() -> None:
    told: list[GatewayError] = []

    async def many(gateway: Gateway) -> list[GatewayErrorCode]:
        outcomes = await asyncio.gather(*(read(gateway) for _ in range(40)), return_exceptions=True)
        assert all(isinstance(one, GatewayError) for one in outcomes)
        return [one.error_code for one in outcomes if isinstance(one, GatewayError)]

    async def whole(gateway: Gateway) -> None:
        assert set(await many(gateway)) == {GatewayErrorCode.UNAUTHORISED}
        sent = len(server.requests)
        assert sent <= 8, "those on their way; nobody after them"
        for job in (read, write, delete, create):
            with pytest.raises(GatewayError) as refused:
                await job(gateway)
            assert (refused.value.error_code, refused.value.sent) == (
                GatewayErrorCode.UNAUTHORISED,
                SendState.NO,
            )
        assert len(server.requests) == sent
        gateway.resume()
        with pytest.raises(GatewayError):
            await read(gateway)
        assert len(server.requests) == sent + 1
        assert len(told) == 2, "once for each time"

    with wire_server(says("401 Unauthorized")) as server:
        run(server.base_url, whole, on_stopped=told.append)


def _timestamp(head: bytes) -> int:
    [proof] = [line for line in head.split(b"\r\n") if line.lower().startswith(b"authorization:")]
    return int(proof.split()[3])
