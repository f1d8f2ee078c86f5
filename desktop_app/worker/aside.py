"""Work that takes long or waits for a disk, beside the worker's loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def aside(work: Callable[[], T]) -> T:
    """What ``work`` gives or raises, done in a daemon thread of its own.

    ``asyncio.to_thread`` has threads that are joined when the interpreter ends: a disk that hangs
    would keep a closed program alive. Cancelling frees the caller at once; the work goes on unseen.
    """
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()
    values: list[T] = []
    errors: list[Exception] = []

    def end() -> None:
        if not ended.done():
            ended.set_result(None)

    def carry_out() -> None:
        try:
            values.append(work())
        except Exception as error:  # it is the caller's, and raised there
            errors.append(error)
        with suppress(RuntimeError):  # the loop is closed: the program ends
            loop.call_soon_threadsafe(end)

    threading.Thread(target=carry_out, name="aside", daemon=True).start()
    await ended
    if errors:
        raise errors[0]
    return values[0]
