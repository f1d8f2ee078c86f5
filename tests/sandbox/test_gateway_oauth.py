"""A bearer token: renewed before it runs out, fetched anew when refused, and never for long."""

from __future__ import annotations

import asyncio

import pytest

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Authorisation
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Uuid
from tests.conftest import StartSandbox
from tests.sandbox.gateway_servers import Talk, run, wire_server


def test_a_bearer_token_is_renewed_before_it_runs_out(start_sandbox: StartSandbox) -> None:
    sandbox = start_sandbox("--customers", "5", "--oauth-life", "1")
    exchanges: list[Exchange] = []

    def fetched() -> int:
        return sum(exchange.target == "/v2/oauth" for exchange in exchanges)

    async def read_on(gateway: Gateway) -> None:
        async with asyncio.timeout(10):
            while fetched() < 3:
                await gateway.customers(0, 1)

    run(
        sandbox.base_url,
        read_on,
        authorisation=Authorisation.OAUTH,
        exchanges=exchanges,
    )
    assert all(exchange.status == 200 for exchange in exchanges)
    assert all(exchange.body_keys == () for exchange in exchanges)


def test_an_expired_token_is_renewed_in_the_middle_of_a_call() -> None:
    page = b'{"status":"approved","data":[]}'

    def behaves(talk: Talk) -> None:
        if talk.head.startswith(b"POST /v2/oauth"):
            number = sum(head.startswith(b"POST /v2/oauth") for head in server.requests)
            talk.answer(b'{"access_token":"token-%d","expires_in":900}' % number)
        elif b"Bearer token-1\r\n" in talk.head + b"\r\n":
            talk.answer(b"{}", "401 Unauthorized")
        else:
            talk.answer(page)

    async def read_many(gateway: Gateway) -> None:
        await asyncio.gather(*(gateway.customers(0, 1) for _ in range(6)))

    with wire_server(behaves) as server:
        run(server.base_url, read_many, authorisation=Authorisation.OAUTH)
        fetched = [head for head in server.requests if head.startswith(b"POST /v2/oauth")]
        assert len(fetched) == 2
        assert not any(b"authorization" in head.lower() for head in fetched)


def test_a_token_that_is_refused_twice_ends_the_call() -> None:
    def behaves(talk: Talk) -> None:
        if talk.head.startswith(b"POST /v2/oauth"):
            talk.answer(b'{"access_token":"token","expires_in":900}')
        else:
            talk.answer(b"{}", "401 Unauthorized")

    async def read(gateway: Gateway) -> None:
        with pytest.raises(GatewayError) as failed:
            await gateway.customers(0, 1)
        assert failed.value.error_code is GatewayErrorCode.UNAUTHORISED

    with wire_server(behaves) as server:
        run(server.base_url, read, authorisation=Authorisation.OAUTH)
        assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("status", "error_code", "asked"),
    [
        ("401 Unauthorized", GatewayErrorCode.UNAUTHORISED, 1),
        ("503 Busy", GatewayErrorCode.GATEWAY_FAILED, 3),
    ],
)
def test_a_write_without_a_token_was_not_sent(
    status: str, error_code: GatewayErrorCode, asked: int
) -> None:
    async def write(gateway: Gateway) -> None:
        with pytest.raises(GatewayError) as failed:
            await gateway.update(Uuid("x"), {"name": "x"})
        assert (failed.value.error_code, failed.value.sent) == (error_code, SendState.NO)
        assert failed.value.details == ("no",)

    with wire_server(lambda talk: talk.answer(b'{"message":"no"}', status)) as server:
        run(server.base_url, write, authorisation=Authorisation.OAUTH)
        assert len(server.requests) == asked, "fetching a token is a read"
