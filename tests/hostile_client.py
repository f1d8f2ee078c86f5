"""A client of the hostile gateway, and every call that it can be made to answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.worker.worker import ClientEventLoop
from tests.conftest import KEY, TOKEN
from tests.hostile_answers import ASKED
from tests.no_ledger import NoLedger

Job = Callable[[Gateway], Awaitable[Any]]
MERCHANT_ID = MerchantId("cust-1")


class Outcome(NamedTuple):
    """What a call ended in, and after how many seconds. One of the two is None."""

    answer: Any
    error: GatewayError | None
    seconds: float


class Client:
    """Runs calls, one after the other, on a loop as the program has it."""

    def __init__(self, base_url: str, deadline: float = 5.0) -> None:
        self._loop = ClientEventLoop()
        self.gateway = self._loop.run_until_complete(self._made(base_url, deadline))

    async def _made(self, base_url: str, deadline: float) -> Gateway:
        return Gateway(
            Endpoint(base_url=base_url),
            Credentials(TOKEN, KEY),
            deadline=deadline,
            journal=NoLedger(),
            wait=_at_once,
        )

    def ask(self, job: Job) -> Outcome:
        """Fails with whatever is no :class:`GatewayError`."""

        async def whole() -> Any:
            return await job(self.gateway)

        began = time.monotonic()
        try:
            answer = self._loop.run_until_complete(whole())
        except GatewayError as error:
            return Outcome(None, error, time.monotonic() - began)
        return Outcome(answer, None, time.monotonic() - began)

    def close(self) -> None:
        """Let every connection go."""
        self._loop.run_until_complete(self.gateway.aclose())
        self._loop.close()


async def _at_once(seconds: float) -> None:
    await asyncio.sleep(0)


@contextmanager
def client_of(base_url: str) -> Iterator[Client]:
    """A client that is closed afterwards."""
    client = Client(base_url, 5.0)
    try:
        yield client
    finally:
        client.close()


async def look_up(gateway: Gateway) -> Any:
    return await gateway.by_uuid(Uuid(ASKED))


async def look_up_by_merchant_id(gateway: Gateway) -> Any:
    return await gateway.by_merchant_id(MERCHANT_ID)


async def create(gateway: Gateway) -> Any:
    return await gateway.create({"merchant_customer_id": MERCHANT_ID, "name": "Jane"})


async def update(gateway: Gateway) -> Any:
    return await gateway.update(Uuid(ASKED), {"name": "Jane"})


async def delete(gateway: Gateway) -> Any:
    return await gateway.delete(Uuid(ASKED))


async def list_customers(gateway: Gateway) -> Any:
    return await gateway.customers(0, 50)


async def list_cards(gateway: Gateway) -> Any:
    return await gateway.payment_methods(Uuid(ASKED), 0, 20)
