"""A batch of erasures: how many rows a second, and how much memory a hundred thousand rows take.

Each row is four calls: read, delete, read by UUID, read by merchant ID. What is measured is all of
it, with the journal (each deletion noted on disk before it leaves, and how it ended) and the
telling; the baseline makes the same signed calls in the same order over shared
``httpx.AsyncClient``s, eight rows side by side, and writes nothing down. Like ours it opens a
connection for each deletion.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import httpx
import msgspec

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import BatchControl
from desktop_app.batch.reading import read_bytes, take
from desktop_app.batch.resolve import keep, resolve
from desktop_app.batch.rows import RowSequence
from desktop_app.batch.run import run
from desktop_app.batch.store import chunks
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.journal.journal import Journal
from desktop_app.records.batch import Batch, BatchStage, RowOutcome
from desktop_app.records.customer import Customer
from desktop_app.worker.worker import ClientEventLoop
from tests.batch_memory import made_up, uuid_of
from tests.batch_room import Desk, a_batch, desk_at, fast, open_part
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.conftest import RunningSandbox
from tests.sandbox.plain_client import PlainClient

SIDE_BY_SIDE = 8
CALLS = 4
ROUNDS, ROWS = 5, 200
LATENCY_MS, SLOW_ROWS = 50, 320
MANY = 100_000


def measure() -> list[Row]:
    """All of it."""
    return [_against_httpx(), _against_arithmetic(), _memory()]


def _against_httpx() -> Row:
    mine, theirs = [], []
    with _running("--customers", str((ROUNDS + 1) * ROWS * 3)) as (sandbox, loop, folder):
        people = _customers(sandbox, (ROUNDS + 1) * ROWS * 2)
        for number in range(ROUNDS + 1):
            some = [people.pop() for _ in range(2 * ROWS)]
            ours = loop.run_until_complete(_erase_ours(sandbox, folder, some[:ROWS]))
            baseline = loop.run_until_complete(_erase_theirs(sandbox, some[ROWS:]))
            if number:  # the first round warms both up
                mine.append(ours)
                theirs.append(baseline)
    return Row(
        name="batch of erasures, time per row against the same calls over httpx.AsyncClient",
        figure=statistics.median(mine) / statistics.median(theirs),
        unit="ratio",
        goal=1.25,
        baseline="httpx.AsyncClient, signed, 8 side by side, a connection for each deletion, "
        "nothing written down",
        samples=(
            f"{ROUNDS} interleaved rounds of {ROWS} rows; medians "
            f"{1 / statistics.median(mine):.0f} and {1 / statistics.median(theirs):.0f} rows/s"
        ),
    )


def _against_arithmetic() -> Row:
    options = ("--customers", str(2 * SLOW_ROWS), "--latency-ms", str(LATENCY_MS))
    with _running(*options) as (sandbox, loop, folder):
        people = _customers(sandbox, SLOW_ROWS)
        took = loop.run_until_complete(_erase_ours(sandbox, folder, people))
    bound = CALLS * LATENCY_MS / 1_000 / SIDE_BY_SIDE
    return Row(
        name="batch of erasures at 50 ms a call, time per row against what the calls alone take",
        figure=took / bound,
        unit="ratio",
        goal=1 / 0.9,
        baseline=f"{CALLS} calls × {LATENCY_MS} ms / {SIDE_BY_SIDE} = {1 / bound:.0f} rows/s",
        samples=f"{SLOW_ROWS} rows; {1 / took:.1f} rows/s",
    )


def _memory() -> Row:
    """The list as a file, its rows on disk, looked up and gone through, and packed in memory as the
    window has them. The gateway is made up: its memory would be another program's."""
    with tempfile.TemporaryDirectory() as folder:
        gc.collect()
        before = _resident()
        peak = asyncio.run(_whole_batch(Path(folder)))
    return Row(
        name="memory for a batch of 100,000 rows",
        figure=(peak - before) / 1e6,
        unit="MB",
        goal=80,
        baseline=f"the same process before: {before / 1e6:.0f} MB",
        samples="1; read from CSV, kept, looked up, packed as shown, run dry; the most seen",
    )


async def _erase_ours(sandbox: RunningSandbox, folder: Path, people: Sequence[Customer]) -> float:
    """Seconds for each row of a run; looking up before is not counted."""
    async with desk_at(sandbox.base_url, folder) as desk:
        batch = await desk.resolved((one.uuid for one in people), a_batch(pace=fast()))
        begin = time.perf_counter()
        batch = await desk.run(batch, len(people))
        took = time.perf_counter() - begin
        assert desk.told[-1].counts == {RowOutcome.DONE: len(people)}, desk.told[-1].counts
        assert batch.stage is BatchStage.FINISHED
        return took / len(people)


async def _erase_theirs(sandbox: RunningSandbox, people: Sequence[Customer]) -> float:
    signer = PlainClient(sandbox)
    left = list(people)
    none_kept = httpx.Limits(max_keepalive_connections=0)
    async with (
        httpx.AsyncClient(base_url=sandbox.base_url, trust_env=False) as reads,
        httpx.AsyncClient(base_url=sandbox.base_url, trust_env=False, limits=none_kept) as writes,
    ):

        async def ask(method: str, target: str) -> None:
            headers = {"Authorization": signer.signature(target), "Accept": "application/json"}
            client = writes if method == "DELETE" else reads
            answer = await client.request(method, target, headers=headers)
            assert answer.is_success
            answer.json()

        async def work() -> None:
            while left:
                one = left.pop()
                await ask("GET", f"/v2/customers/{one.uuid}")
                await ask("DELETE", f"/v2/customers/{one.uuid}")
                await ask("GET", f"/v2/customers/{one.uuid}")
                await ask("GET", f"/v2/merchants/customers/{one.merchant_customer_id}")

        begin = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(SIDE_BY_SIDE)))
        took = time.perf_counter() - begin
    signer.http.close()
    return took / len(people)


def _customers(sandbox: RunningSandbox, count: int) -> list[Customer]:
    """Customers that are there and have a merchant ID, so that each is four calls."""

    async def read() -> list[Customer]:
        with tempfile.TemporaryDirectory() as name:
            async with desk_at(sandbox.base_url, Path(name)) as desk:
                return await _read(desk, count)

    return asyncio.run(read())


async def _read(desk: Desk, count: int) -> list[Customer]:
    found: list[Customer] = []
    offset = 0
    while len(found) < count:
        page = await desk.gateway.customers(offset, 100)
        found += [one for one in page.rows if one.merchant_customer_id and not one.is_deleted]
        offset += 100
        if page.at_end:
            break
    return found[:count]


async def _whole_batch(folder: Path) -> int:
    """The most memory seen."""
    shown = RowSequence()
    seen = [0]

    def look() -> None:
        seen.append(max(seen.pop(), _resident()))

    part = open_part(folder)
    batch = await _kept(part, look)

    def work(batch: Batch, stage: BatchStage) -> BatchContext:
        return BatchContext(
            cast(Gateway, EverybodyIsThere()),
            part,
            batch,
            control=BatchControl(),
            tell=lambda progress: look(),
            stage=stage,
        )

    batch = await resolve(work(batch, BatchStage.RESOLVING))
    async for some in chunks(part, batch.id):
        shown.extend(some)
        look()
    dry = msgspec.structs.replace(batch, stage=BatchStage.CONFIRMED, confirmed=MANY, dry_run=True)
    await run(work(dry, BatchStage.RUNNING))
    look()
    assert len(shown) == MANY
    part.file.close()
    return seen[0]


async def _kept(part: Journal, look: Callable[[], None]) -> Batch:
    text = "\n".join(f"{n};{uuid_of(n)};Lejla Hadžić {n}" for n in range(MANY)).encode()
    lines = take(read_bytes(b"no;uuid;name\n" + text).tables[0], 1)
    look()
    return await keep(part, a_batch(pace=fast()), lines)


class EverybodyIsThere:
    """Answers every uuid with a made-up customer."""

    async def by_uuid(self, uuid: str) -> Customer:
        await asyncio.sleep(0)
        return made_up(int(uuid[-12:], 16))

    async def by_merchant_id(self, merchant_id: str, *, exactly: bool = True) -> Customer:
        await asyncio.sleep(0)
        raise GatewayError(GatewayErrorCode.NOT_FOUND, SendState.REFUSED)


def _resident() -> int:
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


@contextmanager
def _running(
    *options: str,
) -> Iterator[tuple[RunningSandbox, asyncio.AbstractEventLoop, Path]]:
    loop = ClientEventLoop()
    with tempfile.TemporaryDirectory() as folder, running_sandbox(*options) as sandbox:
        try:
            yield sandbox, loop, Path(folder)
        finally:
            loop.close()
