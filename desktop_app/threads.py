"""Work that may hang (a disk, a keyring, a name server), done in daemon threads.

The threads of ``asyncio.to_thread`` are joined when the interpreter ends: one that hangs would keep
a closed program alive. These end with the process. Whoever waits is freed at once by a cancel, and
the work goes on unseen.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def _unchanged(error: Exception) -> Exception:
    return error


class Call(Generic[T]):
    """Work for a thread; ``done`` or ``failed`` is called there at its end.

    ``shares``: whether it may be done together with its neighbours (one transaction of a database),
    and again after they failed.
    """

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] = lambda value: None,
        failed: Callable[[Exception], object] = lambda error: None,
        *,
        shares: bool = False,
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._values: list[T] = []
        self.shares = shares

    @property
    def is_wanted(self) -> bool:
        """Whether anybody still wants it; asked before it is begun."""
        return True

    def attempt(self) -> None:
        self._values = [self._work()]

    def end(self, error: Exception | None = None) -> None:
        if error is None:
            self._done(self._values[0])
        else:
            self._failed(error)

    def carry_out(self) -> None:
        try:
            self.attempt()
        except Exception as error:
            self.end(error)
        else:
            self.end()


class AwaitedCall(Call[T]):
    """A call for which a coroutine waits. The value never goes through asyncio, whose debug log
    quotes results; nor does an exception, of which only what ``translate`` makes leaves the thread.

    What nobody waits for any more is not begun, unless ``always``.
    """

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] = lambda value: None,
        *,
        translate: Callable[[Exception], Exception] = _unchanged,
        always: bool = False,
        shares: bool = False,
    ) -> None:
        super().__init__(work, done, shares=shares)
        self._translate = translate
        self._always = always
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._errors: list[Exception] = []
        self._is_abandoned = False

    @property
    def is_wanted(self) -> bool:
        return self._always or not self._is_abandoned

    async def outcome(self) -> T:
        try:
            await self._ended
        finally:
            self._is_abandoned = True
        if self._errors:
            raise self._errors.pop()
        return self._values.pop()

    def end(self, error: Exception | None = None) -> None:
        if error is None:
            super().end()
        else:
            self._values.clear()
            self._errors.append(self._translate(error))
        with suppress(RuntimeError):  # the loop is closed: the program ends
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        if not self._ended.done():
            self._ended.set_result(None)


class DaemonExecutor:
    """One daemon thread that carries calls out in the order in which they were made; started with
    the first."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self.calls: queue.SimpleQueue[Call[Any] | None] = queue.SimpleQueue()
        """For the thread; None is the end."""
        self.running: Call[Any] | None = None
        """The call that is being carried out."""

    async def run(
        self, work: Callable[[], T], translate: Callable[[Exception], Exception] = _unchanged
    ) -> T:
        """What ``work`` gives or raises, the latter as ``translate`` puts it."""
        call = AwaitedCall(work, translate=translate)
        self.submit(call)
        return await call.outcome()

    def submit(self, call: Call[Any]) -> bool:
        """Queue a call, from any thread; whether it was taken: not after :meth:`close`."""
        with self._lock:
            if self._is_closed:
                return False
            if self._thread is None:
                self._thread = threading.Thread(target=self.serve, name=self._name, daemon=True)
                self._thread.start()
            self.calls.put(call)
            return True

    def close(self, seconds: float) -> bool:
        """Take nothing more and finish what is queued; whether that was done within ``seconds``."""
        with self._lock:
            self._is_closed = True
            thread = self._thread
        self.calls.put(None)
        if thread is None:
            return True
        thread.join(seconds)
        return not thread.is_alive()

    def end_if_idle(self) -> bool:
        """In the thread: take nothing more, unless something is queued; whether that is so."""
        with self._lock:
            if not self.calls.empty():
                return False
            self._is_closed = True
            return True

    def serve(self) -> None:
        """In the thread: carry out what is queued until the end."""
        while (call := self.calls.get()) is not None:
            if call.is_wanted:
                self.running = call
                call.carry_out()
                self.running = None
            del call  # it may hold a secret, or a customer's values


async def run_in_thread(work: Callable[[], T], name: str = "aside") -> T:
    """What ``work`` gives or raises, done in a daemon thread of its own."""
    call = AwaitedCall(work)
    threading.Thread(target=call.carry_out, name=name, daemon=True).start()
    return await call.outcome()
