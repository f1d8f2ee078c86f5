"""The one thread that touches the journal's file: fsync may take long, and a disk may hang.

A daemon thread, so that not even a hung disk keeps the program from ending. Calls are carried out
in the order in which they were made.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from desktop_app.journal.trouble import JournalError, JournalTrouble, trouble_of

T = TypeVar("T")


class _Call(Generic[T]):
    """Work, and who waits for it on which loop.

    The value never goes through asyncio, whose debug log quotes results.
    """

    def __init__(self, work: Callable[[], T], *, always: bool) -> None:
        self._work = work
        self._always = always
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._values: list[T] = []
        self._trouble = JournalTrouble.UNAVAILABLE
        self._abandoned = False

    async def outcome(self) -> T:
        try:
            await self._ended
        finally:
            self._abandoned = True
        if not self._values:
            raise JournalError(self._trouble)
        return self._values.pop()

    def carry_out(self) -> None:
        """In the thread."""
        if self._abandoned and not self._always:
            return
        try:
            self._values.append(self._work())
        except Exception as error:  # its text may quote what was to be written: it ends here
            self._trouble = trouble_of(error)
        with suppress(RuntimeError):  # the loop is closed: the program ends
            self._loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        if not self._ended.done():
            self._ended.set_result(None)


class JournalThread:
    """Runs calls one after the other; started with the first."""

    def __init__(self) -> None:
        """No thread yet."""
        self._calls: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    async def run(self, work: Callable[[], T], *, always: bool = False) -> T:
        """Have ``work`` done. Cancelling frees the caller at once; begun work is still finished.

        What nobody waits for any more is not begun, unless ``always``.

        Raises:
            JournalError: whatever went wrong, and nothing else.
        """
        call = _Call(work, always=always)
        if not self._put(call.carry_out):
            raise JournalError(JournalTrouble.CLOSED)
        return await call.outcome()

    def post(
        self, work: Callable[[], object], failed: Callable[[JournalTrouble], object] | None = None
    ) -> None:
        """Have ``work`` done without waiting; from any thread.

        ``failed`` is called in the journal's own thread. After :meth:`close` nothing happens.
        """

        def carry_out() -> None:
            try:
                work()
            except Exception as error:  # as above
                if failed is not None:
                    failed(trouble_of(error))

        self._put(carry_out)

    def close(self, last: Callable[[], object], seconds: float) -> bool:
        """Take nothing more, finish what is queued, then do ``last``; tell whether it was in time.

        Waits ``seconds`` at most: a hung disk keeps nobody from leaving.
        """
        self.post(last)
        with self._lock:
            self._closed = True
            thread = self._thread
        self._calls.put(None)
        if thread is None:
            return True
        thread.join(seconds)
        return not thread.is_alive()

    def _put(self, call: Callable[[], object]) -> bool:
        with self._lock:
            if self._closed:
                return False
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="journal", daemon=True)
                self._thread.start()
            self._calls.put(call)
            return True

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None:
            call()
            del call  # it holds a customer's values
