"""What may hang holds up neither whoever waits for it nor the end of the program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest

from desktop_app.threads import Call, DaemonExecutor, run_in_thread
from tests.unit.source_tree import PROJECT

HANGING = """
import asyncio, threading
from desktop_app.threads import DaemonExecutor, run_in_thread

async def main():
    for hang in (DaemonExecutor("test").run, run_in_thread):
        try:
            await asyncio.wait_for(hang(threading.Event().wait), 0.05)
        except TimeoutError:
            print("freed", flush=True)

asyncio.run(main())
"""


class _QuotedError(Exception):
    """Holds what no message may."""


@pytest.fixture
def executor() -> Iterator[DaemonExecutor]:
    executor = DaemonExecutor("test")
    yield executor
    assert executor.close(10)


def test_work_that_hangs_frees_its_caller_and_the_end_of_the_program() -> None:
    began = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", HANGING],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert ended.stdout.split() == ["freed", "freed"]
    assert time.monotonic() - began < 20


async def test_gives_what_the_work_gives_or_raises(executor: DaemonExecutor) -> None:
    def fail() -> int:
        raise LookupError

    assert await executor.run(lambda: 7) == 7
    assert await run_in_thread(lambda: 7) == 7
    with pytest.raises(LookupError):
        await executor.run(fail)
    with pytest.raises(LookupError):
        await run_in_thread(fail)


async def test_only_the_translated_error_leaves_the_thread(executor: DaemonExecutor) -> None:
    def fail() -> int:
        raise _QuotedError("sesame")

    with pytest.raises(OSError, match=r"^plain$") as raised:
        await executor.run(fail, lambda error: OSError("plain"))
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None


async def test_calls_are_carried_out_in_order_and_abandoned_ones_never(
    executor: DaemonExecutor,
) -> None:
    hangs, go_on = threading.Event(), threading.Event()
    done: list[str] = []

    def hang() -> None:
        hangs.set()
        go_on.wait(10)
        done.append("hung")

    waiting = [
        asyncio.ensure_future(executor.run(work)) for work in (hang, lambda: done.append("x"))
    ]
    assert await asyncio.to_thread(hangs.wait, 10)
    for each in waiting:
        each.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    executor.submit(Call(lambda: done.append("posted")))
    go_on.set()
    await executor.run(lambda: done.append("last"))
    assert done == ["hung", "posted", "last"]


def test_what_is_queued_is_finished_and_nothing_more_is_taken() -> None:
    executor = DaemonExecutor("test")
    done: list[int] = []
    for number in range(50):
        assert executor.submit(Call(partial(done.append, number)))
    assert executor.close(10)
    assert done == [*range(50)]
    assert not executor.submit(Call(lambda: done.append(-1)))
    assert executor.close(10)
    assert done == [*range(50)]
