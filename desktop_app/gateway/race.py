"""Asking twice at once: the first answer counts, and whoever asked last is let go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

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
    second = _Second(ask, after, may_pass)
    try:
        answer = await second.or_overtaken(ask(False))
    except asyncio.CancelledError:
        if not second.was_taken_over():
            await second.end()
            raise
    except Exception as error:
        if not second.may_decide() or not may_pass(error):
            await second.end()
            raise
    else:
        await second.end()
        return answer
    return await second.outcome()


class _Second(Generic[T]):
    """The one that may begin. The first runs in the task of the caller: almost always it is the
    only one, and a task of its own would cost a tenth of a whole call."""

    def __init__(
        self, ask: Ask[T], after: float, may_pass: Callable[[BaseException], bool]
    ) -> None:
        self._ask = ask
        self._may_pass = may_pass
        self._first = asyncio.current_task()
        self._timer = asyncio.get_running_loop().call_later(after, self._begin)
        self._is_watching = True
        self._has_decided = False
        self._task: asyncio.Task[T] | None = None

    async def or_overtaken(self, first: Coroutine[Any, Any, T]) -> T:
        """What the first gives; a cancel, once the second one has decided."""
        try:
            return await first
        finally:
            self._is_watching = False
            self._timer.cancel()

    def was_taken_over(self) -> bool:
        """Whether the first was cancelled for the second alone, and by nobody else."""
        if not self._has_decided or self._first is None:
            return False
        return self._first.uncancel() == 0

    def may_decide(self) -> bool:
        """Whether it has begun, and not failed in passing itself."""
        return self._task is not None and (not self._task.done() or self._decides(self._task))

    async def outcome(self) -> T:
        """What the second one gives. A cancel of the caller is one of it."""
        if self._task is None:
            raise asyncio.CancelledError
        return await self._task

    async def end(self) -> None:
        """Let it go, if it ever began."""
        if self._task is None:
            return
        if not self._task.done():
            self._task.cancel()
            await asyncio.wait({self._task})
        if not self._task.cancelled():
            self._task.exception()  # looked at, or asyncio would log it as forgotten

    def _begin(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._ask(True))
        self._task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[T]) -> None:
        if self._is_watching and self._first is not None and self._decides(task):
            self._has_decided = True
            self._first.cancel()

    def _decides(self, task: asyncio.Task[T]) -> bool:
        if task.cancelled():
            return False
        error = task.exception()
        return error is None or not self._may_pass(error)
