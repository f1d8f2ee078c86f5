"""Answers that break off, never end, grow beyond reason or point elsewhere."""

from __future__ import annotations

import asyncio
import resource
import socket
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.worker.worker import ClientEventLoop
from tests.sandbox.gateway_servers import (
    CUSTOMER,
    UUID,
    Behaviour,
    Talk,
    read,
    run,
    wire_server,
    write,
)

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def fails(
    behaviour: Behaviour,
    job: Callable[[Gateway], Coroutine[Any, Any, object]] = write,
    deadline: float = 5.0,
) -> tuple[GatewayErrorCode, SendState]:
    exchanges: list[Exchange] = []
    with wire_server(behaviour) as server, pytest.raises(GatewayError) as failed:
        run(server.base_url, job, deadline=deadline, exchanges=exchanges)
    error = failed.value
    assert error.__context__ is None, "no exception of a library hangs on ours"
    assert {exchange.error_code for exchange in exchanges} == {error.error_code.name}
    assert exchanges[-1].request_id == error.request_id
    assert exchanges[-1].again_in is None
    return error.error_code, error.sent


def breaks_off_in_head(talk: Talk) -> None:
    talk.send(HEAD)
    talk.connection.close()


def sends_junk(talk: Talk) -> None:
    talk.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


def sends_two_lengths(talk: Talk) -> None:
    talk.send(HEAD + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")


def sends_endless_head(talk: Talk) -> None:
    talk.send(HEAD)
    while True:
        talk.send(b"X-Pad: " + b"x" * 8_000 + b"\r\n")


def sends_endless_body(talk: Talk) -> None:
    talk.send(HEAD + b"\r\n")
    while True:
        talk.send(b" " * 65_536)


def switches_protocols(talk: Talk) -> None:
    talk.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")


def sends_html(talk: Talk) -> None:
    talk.answer(b"<html>Sign in to Hotel Wi-Fi</html>")


@pytest.mark.parametrize("job", [read, write])
@pytest.mark.parametrize(
    ("behaviour", "error_code"),
    [
        (breaks_off_in_head, GatewayErrorCode.BROKEN_OFF),
        (sends_junk, GatewayErrorCode.NOT_UNDERSTOOD),
        (sends_two_lengths, GatewayErrorCode.NOT_UNDERSTOOD),
        (sends_endless_head, GatewayErrorCode.TOO_LARGE),
        (sends_endless_body, GatewayErrorCode.TOO_LARGE),
        (switches_protocols, GatewayErrorCode.NOT_UNDERSTOOD),
        (sends_html, GatewayErrorCode.NOT_UNDERSTOOD),
    ],
)
def test_a_broken_answer_leaves_a_write_unknown(
    behaviour: Behaviour,
    error_code: GatewayErrorCode,
    job: Callable[[Gateway], Coroutine[Any, Any, object]],
) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert fails(behaviour, job) == (error_code, SendState.UNKNOWN)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 60_000, "kilobytes"


def chunks_of_one_byte(talk: Talk) -> None:
    talk.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        talk.send(b"1\r\n \r\n" * 1000)


def test_network_04_the_deadline_ends_an_answer_in_chunks_of_one_byte() -> None:
    async def timed(gateway: Gateway) -> None:
        began = asyncio.get_running_loop().time()
        try:
            await write(gateway)
        finally:
            assert asyncio.get_running_loop().time() - began < 0.5

    assert fails(chunks_of_one_byte, timed, deadline=0.3) == (
        GatewayErrorCode.DEADLINE,
        SendState.UNKNOWN,
    )


def test_network_02_no_cookie_comes_back() -> None:
    def answers(talk: Talk) -> None:
        talk.answer(CUSTOMER, "200 OK", "Set-Cookie: session=1; Path=/")

    async def twice(gateway: Gateway) -> None:
        await read(gateway)
        await read(gateway)

    with wire_server(answers) as server:
        run(server.base_url, twice)
        assert not any(b"cookie" in head.lower() for head in server.requests)


def test_reads_share_a_connection_and_each_write_has_its_own() -> None:
    async def mixed(gateway: Gateway) -> None:
        for job in (read, read, write, write, read):
            await job(gateway)

    with wire_server(lambda talk: talk.answer(CUSTOMER)) as server:
        run(server.base_url, mixed)
        assert len(server.requests) == 5
        assert server.connections == 3


def test_a_read_on_a_connection_the_gateway_has_closed_is_repeated_once() -> None:
    def answers_once(talk: Talk) -> None:
        if talk.number == 1:
            talk.answer(CUSTOMER)
        else:
            talk.connection.close()

    async def twice(gateway: Gateway) -> None:
        await read(gateway)
        await read(gateway)

    with wire_server(answers_once) as server:
        run(server.base_url, twice)
        assert len(server.requests) == 3
        assert server.connections == 2


def test_bytes_beyond_an_answer_do_not_answer_the_next_request() -> None:
    forged = b"HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n" + b'{"uuid":"other"}'

    def answers_twice(talk: Talk) -> None:
        lines = f"HTTP/1.1 200 OK\r\nContent-Length: {len(CUSTOMER)}\r\n\r\n".encode()
        talk.send(lines + CUSTOMER + forged)

    async def twice(gateway: Gateway) -> Customer:
        await read(gateway)
        return await read(gateway)

    with wire_server(answers_twice) as server:
        assert run(server.base_url, twice).uuid == UUID
        assert server.connections == 2


@pytest.mark.parametrize("asked", ["john.smith", "a/b", "A"])
def test_network_08_another_record_than_the_one_asked_for_is_refused(asked: str) -> None:
    body = b'{"uuid":"x","merchant_customer_id":"john"}'

    async def by_merchant_id(gateway: Gateway) -> Customer:
        return await gateway.by_merchant_id(MerchantId(asked))

    async def created(gateway: Gateway) -> Customer:
        return await gateway.create({"merchant_customer_id": asked})

    for job in (by_merchant_id, created, read, write, lambda gateway: gateway.delete(Uuid(UUID))):
        error_code, sent = fails(lambda talk: talk.answer(body[:-1] + b',"deleted":true}'), job)
        assert (error_code, sent) == (GatewayErrorCode.WRONG_RECORD, SendState.UNKNOWN)


def test_a_uuid_in_other_case_is_the_same() -> None:
    body = b'{"uuid":"' + UUID.upper().encode() + b'"}'
    with wire_server(lambda talk: talk.answer(body)) as server:
        assert run(server.base_url, read).uuid == UUID.upper()


def test_cards_of_another_customer_are_refused() -> None:
    body = b'{"data":[{"token":"t","customer_uuid":"other"}]}'

    async def cards(gateway: Gateway) -> object:
        return await gateway.payment_methods(Uuid(UUID), 0, 10)

    assert fails(lambda talk: talk.answer(body), cards)[0] is GatewayErrorCode.WRONG_RECORD


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


def test_nothing_is_sent_when_there_is_no_connection(closed_port: int) -> None:
    exchanges: list[Exchange] = []
    with pytest.raises(GatewayError) as failed:
        run(f"http://127.0.0.1:{closed_port}", write, exchanges=exchanges)
    assert (failed.value.error_code, failed.value.sent) == (
        GatewayErrorCode.UNREACHABLE,
        SendState.NO,
    )
    assert (exchanges[0].status, exchanges[0].bytes_sent) == (None, 0)


@pytest.mark.parametrize("value", ["\ud800", {"a": "\udfff"}])
def test_values_that_no_body_carries_are_not_sent(value: Any) -> None:
    with wire_server(lambda talk: talk.answer(CUSTOMER)) as server:
        with pytest.raises(GatewayError) as failed:
            run(server.base_url, lambda gateway: gateway.create({"name": value}))
        assert failed.value.sent is SendState.NO
        assert server.connections == 0


def test_twenty_reads_run_side_by_side_on_a_few_connections() -> None:
    async def many(gateway: Gateway) -> list[Customer]:
        return await asyncio.gather(*(read(gateway) for _ in range(20)))

    with wire_server(lambda talk: talk.answer(CUSTOMER)) as server:
        assert len(run(server.base_url, many)) == 20
        assert 2 <= server.connections <= 8


class FirstAddressRefuses(ClientEventLoop):
    """Where a name has two addresses, at the first of which nobody listens."""

    async def getaddrinfo(self, host: Any, port: Any, **hints: Any) -> Any:
        kind = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        return [(*kind, (f"127.0.0.{last}", port)) for last in (9, 1)]


def test_each_address_of_a_name_is_tried() -> None:
    with wire_server(lambda talk: talk.answer(CUSTOMER)) as server:
        base_url = server.base_url.replace("127.0.0.1", "localhost")
        assert run(base_url, read, loop=FirstAddressRefuses()).uuid == UUID
        assert run(base_url, write, loop=FirstAddressRefuses()).uuid == UUID
