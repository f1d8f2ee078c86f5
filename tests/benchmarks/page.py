"""A page of 50 customers, signed, fetched and decoded by our client, against
``httpx.AsyncClient.get`` and ``json.loads``, which sign nothing and understand nothing.

Both ask the same server over one kept connection, in turn. The server is a process that sends the
same bytes at once: the sandbox's own answer, caught beforehand. So what is compared is the clients.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.worker.worker import ClientEventLoop
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.conftest import KEY, TOKEN
from tests.sandbox.plain_client import PlainClient

PAGE = 50
SERVER = str(Path(__file__).with_name("page_server.py"))
ROUNDS, REQUESTS = 15, 200
TARGET = f"/v2/customers?limit={PAGE}&offset=0"


def measure() -> Row:
    """The median request of ours over the median request of httpx and json."""
    times: dict[str, list[float]] = {"ours": [], "theirs": []}
    with _server() as base_url, _our_client(base_url) as (loop, gateway):
        client = httpx.AsyncClient()
        for number in range(ROUNDS + 1):
            mine = loop.run_until_complete(_ask_ours(gateway))
            theirs = loop.run_until_complete(_ask_theirs(client, base_url + TARGET))
            if number:  # the first round warms both up
                times["ours"] += mine
                times["theirs"] += theirs
        loop.run_until_complete(client.aclose())
    mine_median, their_median = (statistics.median(values) for values in times.values())
    return Row(
        name="page of 50 signed, fetched, decoded, against httpx.AsyncClient.get + json.loads",
        figure=mine_median / their_median,
        unit="ratio",
        goal=1.0,
        baseline="httpx.AsyncClient.get and json.loads, unsigned, one kept connection, same server",
        samples=(
            f"{ROUNDS} interleaved rounds of {REQUESTS}; "
            f"medians {mine_median:.3f} and {their_median:.3f} ms"
        ),
    )


async def _ask_ours(gateway: Gateway) -> list[float]:
    times = []
    for _ in range(REQUESTS):
        begin = time.perf_counter()
        page = await gateway.customers(0, PAGE)
        times.append((time.perf_counter() - begin) * 1_000)
        assert len(page.rows) == PAGE
    return times


async def _ask_theirs(client: httpx.AsyncClient, url: str) -> list[float]:
    times = []
    for _ in range(REQUESTS):
        begin = time.perf_counter()
        rows = json.loads((await client.get(url)).content)["data"]
        times.append((time.perf_counter() - begin) * 1_000)
        assert len(rows) == PAGE
    return times


@contextmanager
def _our_client(base_url: str) -> Iterator[tuple[asyncio.AbstractEventLoop, Gateway]]:
    loop = ClientEventLoop()
    gateway = Gateway(Endpoint(base_url=base_url), Credentials(TOKEN, KEY))
    try:
        yield loop, gateway
    finally:
        loop.run_until_complete(gateway.aclose())
        loop.close()


@contextmanager
def _server() -> Iterator[str]:
    """The base URL of a process that answers everything with the sandbox's first page."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer"
        answer.write_bytes(_sandbox_answer())
        command = [sys.executable, SERVER, str(answer)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            try:
                yield process.stdout.readline().strip()
            finally:
                process.kill()


def _sandbox_answer() -> bytes:
    with running_sandbox("--customers", "300") as sandbox:
        client = PlainClient(sandbox)
        with client.http:
            body = client.get(TARGET).content
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body
