"""The operations that every fault is tried on, and what a try ended in, requests counted there."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.transport import system_trust
from desktop_app.records.writes import SETTLED, Intent, NewEntry, WriteKind, WriteOutcome
from desktop_app.worker.worker import ClientEventLoop
from tests import hostile_client as call
from tests.conftest import KEY, TOKEN
from tests.sandbox.gateway_servers import Behaviour, WireServer, at_once, wire_server

MOST_TRIES = 3
"""Of a read. A write is sent once."""


@dataclass(frozen=True)
class Operation:
    """One thing an agent does, as one call."""

    name: str
    job: call.Job
    write: WriteKind | None = None

    def __str__(self) -> str:
        return self.name


LIST = Operation("list", call.list_customers)
LOOK_UP = Operation("look_up", call.look_up)
CREATE = Operation("create", call.create, WriteKind.CREATE)
UPDATE = Operation("update", call.update, WriteKind.UPDATE)
DELETE = Operation("delete", call.delete, WriteKind.DELETE)
READS = (LIST, LOOK_UP)
WRITES = (CREATE, UPDATE, DELETE)

every_operation = pytest.mark.parametrize("operation", [*READS, *WRITES], ids=str)
every_write = pytest.mark.parametrize("operation", WRITES, ids=str)
every_read = pytest.mark.parametrize("operation", READS, ids=str)
every_single = pytest.mark.parametrize("operation", [LOOK_UP, *WRITES], ids=str)


@dataclass
class NotedWrites:
    """A journal in memory: what was noted, and in which order with the requests."""

    begun: list[Intent] = field(default_factory=list)
    endings: dict[int, WriteOutcome] = field(default_factory=dict)
    fails: bool = False

    async def begin(self, intent: Intent) -> int:
        if self.fails:
            raise OSError("no room on the disk")
        self.begun.append(intent)
        return len(self.begun)

    async def add(self, facts: NewEntry) -> int:
        return 0

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        self.endings[number] = ending

    @property
    def in_doubt(self) -> int:
        settled = [ending for ending in self.endings.values() if ending in SETTLED]
        return len(self.begun) - len(settled)


@dataclass
class Try:
    """What an operation ended in."""

    answer: Any
    error: GatewayError | None
    seconds: float
    journal: NotedWrites
    exchanges: list[Exchange]
    requests: int = 0

    @property
    def error_code(self) -> GatewayErrorCode | None:
        return None if self.error is None else self.error.error_code

    @property
    def sent(self) -> SendState | None:
        return None if self.error is None else self.error.sent


def attempt(
    base_url: str,
    operation: Operation,
    *,
    deadline: float = 3.0,
    trust: Callable[[], ssl.SSLContext] = system_trust,
    cancel_after: float | None = None,
    clock: Callable[[], float] = time.time,
    job: call.Job | None = None,
    journal: NotedWrites | None = None,
) -> Try:
    """Carry out ``operation`` (or ``job`` in its place) on a fresh client."""
    journal = journal or NotedWrites()
    exchanges: list[Exchange] = []

    async def whole() -> Try:
        gateway = Gateway(
            Endpoint(base_url=base_url),
            Credentials(TOKEN, KEY),
            on_exchange=exchanges.append,
            deadline=deadline,
            trust=trust,
            journal=journal,
            wait=at_once,
            clock=clock,
            on_stopped=lambda error: None,
        )
        began = time.monotonic()
        task = asyncio.ensure_future((job or operation.job)(gateway))
        if cancel_after is not None:
            await asyncio.wait({task}, timeout=cancel_after)
            began = time.monotonic()
            task.cancel()
        try:
            return Try(await task, None, time.monotonic() - began, journal, exchanges)
        except GatewayError as error:
            return Try(None, error, time.monotonic() - began, journal, exchanges)
        finally:
            await gateway.aclose()

    loop = ClientEventLoop()
    try:
        return loop.run_until_complete(whole())
    finally:
        loop.close()


def try_at(behaviour: Behaviour, operation: Operation, **more: Any) -> Try:
    """Carry out ``operation`` at a gateway that treats every request so."""
    with wire_server(behaviour) as server:
        tried = attempt(server.base_url, operation, **more)
        tried.requests = len(server.requests)
    return tried


def assert_not_sent(tried: Try, operation: Operation, *error_codes: GatewayErrorCode) -> None:
    """Safe to do again: nothing arrived, and nothing stays in doubt."""
    assert tried.error_code in error_codes
    assert tried.sent is SendState.NO
    assert tried.requests == 0
    assert_noted(tried, operation, WriteOutcome.NOT_SENT)


def assert_unknown(tried: Try, operation: Operation, *error_codes: GatewayErrorCode) -> None:
    """A write arrived once and its outcome is in doubt; a read was tried again and failed."""
    assert tried.answer is None, "never taken for success, nor for an empty list"
    assert tried.error_code in error_codes
    assert tried.sent is SendState.UNKNOWN
    assert_sent_once(tried, operation)
    assert_noted(tried, operation, WriteOutcome.UNKNOWN)
    if operation.write:
        assert tried.error is not None
        assert tried.error.doubt is not None, "so that the window can find it out"


def assert_refused(tried: Try, operation: Operation, *error_codes: GatewayErrorCode) -> None:
    """The gateway said that it did not do it: nothing is in doubt."""
    assert tried.error_code in error_codes
    assert tried.sent is SendState.REFUSED
    assert_sent_once(tried, operation)
    assert_noted(tried, operation, WriteOutcome.REFUSED)


def assert_sent_once(tried: Try, operation: Operation) -> None:
    """A write was sent once and never again; a read at most three times."""
    if operation.write:
        assert tried.requests == 1
    else:
        assert 1 <= tried.requests <= MOST_TRIES


def assert_noted(tried: Try, operation: Operation, ending: WriteOutcome) -> None:
    """The write stood in the journal before it left, and so stands its end."""
    if operation.write is None:
        assert tried.journal.begun == []
        return
    assert [intent.kind for intent in tried.journal.begun] == [operation.write]
    assert tried.journal.endings == {1: ending}


def unreached(server: WireServer) -> bool:
    """Whether nobody has even connected."""
    return server.connections == 0
