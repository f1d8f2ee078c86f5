"""The one thread that touches the journal's file: fsync may take long, and a disk may hang.

Calls that wait together and may share a transaction do, so that eight writers side by side cost one
fsync. None is told that it is done before it is on disk.
"""

from __future__ import annotations

import queue
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import groupby
from typing import Any, Final, Protocol, TypeVar

from desktop_app.journal.database import JournalError, JournalTrouble, trouble_of
from desktop_app.threads import AwaitedCall, Call, DaemonExecutor

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


class JournalThread(DaemonExecutor):
    """Runs calls one after the other, or several in one transaction."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__("journal")
        self._keeper = keeper

    async def ask(
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
        call = AwaitedCall(work, then, translate=_journal_error, always=always, shares=shares)
        if not self.submit(call):
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
        self.submit(
            Call(work, lambda _: done(), lambda error: failed(trouble_of(error)), shares=shares)
        )

    def serve(self) -> None:
        """In the thread: everything that is queued at a time, in groups that share."""
        is_last = False
        while not is_last:
            calls, is_last = self._gather()
            for shares, group in groupby(calls, lambda call: call.shares):
                self._carry_out([call for call in group if call.is_wanted], shares)
            del calls  # they hold a customer's values

    def _gather(self) -> tuple[list[Call[Any]], bool]:
        """Every call there is by now, and whether there will be no more."""
        calls: list[Call[Any]] = []
        call = self._first()
        while call is not None:
            calls.append(call)
            if len(calls) == _MOST_TOGETHER:
                return calls, False
            try:
                call = self.calls.get_nowait()
            except queue.Empty:
                return calls, False
        return calls, True

    def _first(self) -> Call[Any] | None:
        while self._keeper.is_untidy:
            with suppress(queue.Empty):
                return self.calls.get(timeout=_QUIET)
            with suppress(Exception):  # it is tried again; nobody's work depends on it
                self._keeper.tidy()
        return self.calls.get()

    def _carry_out(self, calls: list[Call[Any]], shares: bool) -> None:
        if shares and len(calls) > 1 and self._is_done_together(calls):
            for call in calls:
                call.end()
            self._keeper.after()
            return
        for call in calls:
            call.carry_out()
            self._keeper.after()

    def _is_done_together(self, calls: list[Call[Any]]) -> bool:
        """When one fails, all are rolled back, and each is done alone: only that one then fails."""
        try:
            self._keeper.together([call.attempt for call in calls])
        except Exception:
            return False
        return True


def _journal_error(error: Exception) -> JournalError:
    """Its text may quote what was to be written: it ends here."""
    return JournalError(trouble_of(error))
