"""The one thread that touches the journal's file: fsync may take long, and a disk may hang.

A daemon thread, so that not even a hung disk keeps the program from ending. Calls are carried out
in the order in which they were made; those that wait together and may share a transaction do, so
that eight writers side by side cost one fsync. None is told that it is done before it is on disk.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import groupby
from typing import Any, Final, Generic, Protocol, TypeVar

from desktop_app.journal.database import JournalError, JournalTrouble, trouble_of

T = TypeVar("T")

_MOST_TOGETHER: Final = 64
_QUIET: Final = 0.2
"""Seconds without a call after which there is time to tidy up."""


class Keeper(Protocol):
    """What the thread works for."""

    def together(self, attempts: Sequence[Callable[[], object]]) -> None:
        """Carry all of them out in one transaction. When it raises, none of them was."""

    def after(self) -> None:
        """Called after each call or transaction."""

    @property
    def is_untidy(self) -> bool:
        """Whether there is something to tidy up."""

    def tidy(self) -> None:
        """Called when nothing else is to be done."""


class _Call(Generic[T]):
    """Work, and who waits for it on which loop.

    The value never goes through asyncio, whose debug log quotes results.
    """

    def __init__(
        self, work: Callable[[], T], then: Callable[[T], object], *, always: bool, shares: bool
    ) -> None:
        self._work = work
        self._then = then
        self._always = always
        self.shares = shares
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._values: list[T] = []
        self._trouble = JournalTrouble.UNAVAILABLE
        self._abandoned = False

    @property
    def is_wanted(self) -> bool:
        return self._always or not self._abandoned

    async def outcome(self) -> T:
        try:
            await self._ended
        finally:
            self._abandoned = True
        if not self._values:
            raise JournalError(self._trouble)
        return self._values.pop()

    def attempt(self) -> None:
        """In the thread; may be repeated when it was rolled back."""
        self._values.clear()
        self._values.append(self._work())

    def end(self, trouble: JournalTrouble | None) -> None:
        """In the thread: it is on disk, or this is why not."""
        if trouble is None:
            self._then(self._values[0])
        else:
            self._values.clear()
            self._trouble = trouble
        with suppress(RuntimeError):  # the loop is closed: the program ends
            self._loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        if not self._ended.done():
            self._ended.set_result(None)


class _Post:
    """Work that nobody waits for."""

    is_wanted: Final = True

    def __init__(
        self,
        work: Callable[[], object],
        failed: Callable[[JournalTrouble], object],
        done: Callable[[], object],
        *,
        shares: bool,
    ) -> None:
        self.attempt = work
        self._failed, self._done = failed, done
        self.shares = shares

    def end(self, trouble: JournalTrouble | None) -> None:
        if trouble is None:
            self._done()
        else:
            self._failed(trouble)


_Any = _Call[Any] | _Post


class JournalThread:
    """Runs calls one after the other, or several in one transaction; started with the first."""

    def __init__(self, keeper: Keeper) -> None:
        """No thread yet."""
        self._keeper = keeper
        self._calls: queue.SimpleQueue[_Any | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    async def run(
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], object] = lambda value: None,
        always: bool = False,
        shares: bool = False,
    ) -> T:
        """Have ``work`` done. Cancelling frees the caller at once; begun work is still finished.

        What nobody waits for any more is not begun, unless ``always``. Work that ``shares`` a
        transaction must not commit, and may be done again after a rollback; ``then`` gets its value
        in the thread, once it is on disk.

        Raises:
            JournalError: whatever went wrong, and nothing else.
        """
        call = _Call(work, then, always=always, shares=shares)
        if not self._put(call):
            raise JournalError(JournalTrouble.CLOSED)
        return await call.outcome()

    def post(
        self,
        work: Callable[[], object],
        failed: Callable[[JournalTrouble], object] = lambda trouble: None,
        done: Callable[[], object] = lambda: None,
        *,
        shares: bool = False,
    ) -> None:
        """Have ``work`` done without waiting; from any thread.

        ``failed``, or ``done`` once it is on disk, is called in the journal's own thread. After
        :meth:`close` nothing happens.
        """
        self._put(_Post(work, failed, done, shares=shares))

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

    def _put(self, call: _Any) -> bool:
        with self._lock:
            if self._closed:
                return False
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="journal", daemon=True)
                self._thread.start()
            self._calls.put(call)
            return True

    def _serve(self) -> None:
        is_last = False
        while not is_last:
            calls, is_last = self._gather()
            for shares, group in groupby(calls, lambda call: call.shares):
                self._carry_out([call for call in group if call.is_wanted], shares)
            del calls  # they hold a customer's values

    def _gather(self) -> tuple[list[_Any], bool]:
        """Every call there is by now, and whether there will be no more."""
        calls: list[_Any] = []
        call = self._first()
        while call is not None:
            calls.append(call)
            if len(calls) == _MOST_TOGETHER:
                return calls, False
            try:
                call = self._calls.get_nowait()
            except queue.Empty:
                return calls, False
        return calls, True

    def _first(self) -> _Any | None:
        while self._keeper.is_untidy:
            with suppress(queue.Empty):
                return self._calls.get(timeout=_QUIET)
            with suppress(Exception):  # it is tried again; nobody's work depends on it
                self._keeper.tidy()
        return self._calls.get()

    def _carry_out(self, calls: list[_Any], shares: bool) -> None:
        if shares and len(calls) > 1 and self._is_done_together(calls):
            for call in calls:
                call.end(None)
            self._keeper.after()
            return
        for call in calls:
            trouble = None
            try:
                call.attempt()
            except Exception as error:  # its text may quote what was to be written: it ends here
                trouble = trouble_of(error)
            call.end(trouble)
            self._keeper.after()

    def _is_done_together(self, calls: list[_Any]) -> bool:
        """When one fails, all are rolled back, and each is done alone: only that one then fails."""
        try:
            self._keeper.together([call.attempt for call in calls])
        except Exception:
            return False
        return True
