"""The journal's open file and the one thread that touches it: fsync may take long, and a disk hang.

Calls that wait together and may share a transaction do, so that eight writers side by side cost one
fsync. None is told that it is done before it is on disk.
"""

from __future__ import annotations

import asyncio
import queue
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import groupby
from typing import Any, Final, TypeVar

from desktop_app.journal.chain_head import Witness
from desktop_app.journal.database import JournalError, JournalErrorCode, error_code_of
from desktop_app.journal.journal_db import EndedWrite, JournalDb
from desktop_app.journal.opening import JournalCondition, OpenedJournal, OpeningReport
from desktop_app.journal.set_aside import SetAsideResult
from desktop_app.records.writes import Intent, WriteOutcome
from desktop_app.threads import AwaitedCall, Call, DaemonExecutor

T = TypeVar("T")

_MOST_TOGETHER: Final = 64
_QUIET: Final = 0.2
"""Seconds without a call after which there is time to tidy up."""
_PATIENCE: Final = 2.0


class JournalFile(DaemonExecutor):
    """Opens the file with the first call, and again with the next one when that failed or the file
    turned out to be damaged: a disk that was full once does not stop the day's work.

    Coroutines may run on any loop, and nothing blocks its caller. Raises JournalError.
    """

    def __init__(
        self,
        open_file: Callable[[], OpenedJournal],
        told: Callable[[OpeningReport], object] = lambda opening: None,
        told_aside: Callable[[SetAsideResult], object] = lambda treated: None,
        witnessed: Callable[[Witness], object] = lambda witness: None,
    ) -> None:
        """All are called in the journal's thread. ``open_file`` may wait there (for a key);
        ``told`` gets what each opening found, ``told_aside`` what became of journals set aside
        after an erasure, ``witnessed`` how far the journal goes, after each transaction."""
        super().__init__("journal")
        self._open_file = open_file
        self._told = told
        self._told_aside = told_aside
        self._witnessed = witnessed
        # For the thread only.
        self._opened: OpenedJournal | None = None
        self._under_way: set[int] = set()
        self._removed_profiles: set[str] = set()
        self._is_suspended = False
        self._holds = 0

    async def ask(self, work: Callable[[JournalDb], T], *, shares: bool = False) -> T:
        """What ``work`` makes of the open journal, in the journal's thread.

        Cancelling frees the caller at once; begun work is still finished. Work that ``shares`` a
        transaction with others must not commit, and may be done again after a rollback.
        """
        return await self._run(partial(self._with_db, work), shares=shares)

    def post(
        self,
        work: Callable[[JournalDb], object],
        failed: Callable[[JournalErrorCode], object] = lambda error_code: None,
        done: Callable[[], object] = lambda: None,
        *,
        shares: bool = False,
    ) -> None:
        """As :meth:`ask`, without waiting, from any thread, in the order of the calls.

        ``failed``, or ``done`` once it is on disk, is called in the journal's thread. After
        :meth:`close` nothing happens.
        """
        call = Call(
            partial(self._with_db, work),
            lambda _: done(),
            lambda error: failed(error_code_of(error)),
            shares=shares,
        )
        self.submit(call)

    async def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; on disk (fsync) before this returns its number.

        When this is cancelled nothing may be sent, and nothing stays written down.
        """
        written: list[int] = []

        def note(number: int) -> None:
            written.append(number)
            self._under_way.add(number)

        def take_back() -> None:
            for number in written:
                self._end(EndedWrite(number, WriteOutcome.NOT_SENT))

        work = partial(self._with_db, lambda db: db.begin(intent))
        try:
            return await self._run(work, note, shares=True)
        except asyncio.CancelledError:
            self.submit(Call(take_back))
            raise

    async def end(self, ended: EndedWrite) -> None:
        """Record the outcome of a write, also when the caller is cancelled meanwhile."""
        await self._run(partial(self._end, ended), always=True, shares=True)

    def allow_writes(self) -> None:
        """Accept writes although entries are known to be missing: the agent confirmed it."""
        self.post(JournalDb.allow_writes)

    def open_soon(self) -> None:
        """Open the file without waiting, so that the first write need not wait for it."""
        self.post(lambda db: None)

    def suspend(self, begun: Callable[[], object] = lambda: None) -> None:
        """Close the file, and with it let the key go, once no write is under way.

        What was asked for before is done first, and the end of a write that has left is still
        noted. Whatever is asked for later opens the file again. A file whose key nobody else has is
        not closed. ``begun`` is called in the journal's thread, before the file is closed.
        """

        def suspend() -> None:
            self._is_suspended = True
            begun()

        self.submit(Call(suspend))

    def resume(self) -> None:
        """Do not close it any more: it will be needed."""

        def resume() -> None:
            self._is_suspended = False

        self.submit(Call(resume))

    def hold(self, number: int) -> None:
        """Add ``number`` (1 or -1) to the count of jobs that need the file open while it is
        suspended, as nothing could reopen it without the key."""

        def hold() -> None:
            self._holds += number

        self.submit(Call(hold))

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Finish what is begun and close the file; whether that was done within ``seconds``.
        Afterwards every call raises CLOSED."""
        self.submit(Call(self._close_db))
        return super().close(seconds)

    @property
    def is_lasting(self) -> bool:
        """Whether the file outlives this session. For the journal's thread only."""
        return self._opened is not None and not self._opened.passing

    async def _run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] = lambda value: None,
        *,
        always: bool = False,
        shares: bool = False,
    ) -> T:
        """``then`` gets the value in the thread, once it is on disk."""
        call = AwaitedCall(work, then, translate=_journal_error, always=always, shares=shares)
        if not self.submit(call):
            raise JournalError(JournalErrorCode.CLOSED)
        return await call.outcome()

    def serve(self) -> None:
        """In the thread: whatever is queued at a time, in groups that share a transaction."""
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
        while self._opened is not None and self._opened.db.is_untidy:
            with suppress(queue.Empty):
                return self.calls.get(timeout=_QUIET)
            self._tidy()
        return self.calls.get()

    def _carry_out(self, calls: list[Call[Any]], shares: bool) -> None:
        if shares and len(calls) > 1 and self._is_done_together(calls):
            for call in calls:
                call.end()
            self._after()
            return
        for call in calls:
            call.carry_out()
            self._after()

    def _is_done_together(self, calls: list[Call[Any]]) -> bool:
        """When one fails, all are rolled back, and each is done alone: only that one then fails."""
        try:
            with self._db().transaction():
                for call in calls:
                    call.attempt()
        except Exception:
            return False
        return True

    def _after(self) -> None:
        """After each call or transaction: let the file go when it is suspended and no write is
        under way."""
        if self._is_suspended and self.is_lasting and not self._under_way and not self._holds:
            self._close_db()
        elif self._opened is not None and self._opened.db.is_overdue:
            self._tidy()

    def _tidy(self) -> None:
        with suppress(Exception):  # it is tried again; nobody's work depends on it
            self._with_db(JournalDb.clean_up)

    def _end(self, ended: EndedWrite) -> None:
        self._under_way.discard(ended.number)
        self._with_db(lambda db: db.end(ended))

    def _with_db(self, work: Callable[[JournalDb], T]) -> T:
        try:
            return work(self._db())
        except Exception as error:
            if error_code_of(error) is JournalErrorCode.DAMAGED:
                self._close_db()  # the next call opens it again: set aside, said, what can be read
            raise

    def _db(self) -> JournalDb:
        opened = self._opened
        if opened is None:
            opened = self._opened_anew()
        elif not opened.passing and not opened.db.is_in_place:
            opened.db.put_back()
            self._close_db()
            opened = self._opened_anew(is_put_back=True)
        return opened.db

    def _opened_anew(self, *, is_put_back: bool = False) -> OpenedJournal:
        opened = self._open_file()
        if is_put_back and opened.opening.finding is JournalCondition.SOUND:
            opened = opened._replace(opening=OpeningReport(JournalCondition.PUT_BACK))
        self._opened = opened
        db = opened.db
        db.under_way = self._under_way
        db.removed_profiles = self._removed_profiles
        db.told_aside = self._told_aside
        db.extent.witnessed = self._witnessed
        db.extent.emit()
        self._told(opened.opening)
        return opened

    def _close_db(self) -> None:
        """Close the file; remove it if it belongs to this session only."""
        opened, self._opened = self._opened, None
        if opened is None:
            return
        with suppress(Exception):  # a damaged file may not even close; it is let go all the same
            opened.db.close()
        for path in opened.passing:
            path.unlink(missing_ok=True)


def _journal_error(error: Exception) -> JournalError:
    """Its text may quote what was to be written: it ends here."""
    return JournalError(error_code_of(error))
