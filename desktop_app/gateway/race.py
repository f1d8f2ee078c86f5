"""Hedged reads: a read that hears nothing is sent a second time, and the first answer counts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
Ask = Callable[[bool], Coroutine[Any, Any, T]]


async def first_answer(
    ask: Ask[T], after: float | None, may_pass: Callable[[BaseException], bool]
) -> T:
    """What ``ask(False)`` gives; when it gives nothing for ``after`` seconds, ``ask(True)`` runs
    beside it, and the first to give anything decides.

    An error that ``may_pass`` decides only when nobody else is left to answer. The other one is
    cancelled, and over when this returns. ``after``: None to ask once.
    """
    if after is None:
        return await ask(False)
    running = {asyncio.ensure_future(ask(False))}
    try:
        done, _ = await asyncio.wait(running, timeout=after)
        if not done:
            running.add(asyncio.ensure_future(ask(True)))
        while True:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            decided = next((task for task in done if _decides(task, may_pass)), None)
            if decided is not None or not running:
                return (decided or done.pop()).result()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def _decides(task: asyncio.Task[Any], may_pass: Callable[[BaseException], bool]) -> bool:
    error = None if task.cancelled() else task.exception()
    return error is None or not may_pass(error)
