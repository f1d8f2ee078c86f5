"""The journal as the rest of the program sees it: writes, what is in doubt, and edits not yet
saved. What one profile sees of it, evidence and batches included, is a ``Part`` (``part.py``)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desktop_app.journal.entries import Ended, Entries, KeptDraft
from desktop_app.journal.open_file import OpenFile
from desktop_app.journal.opening import Opened, Opening
from desktop_app.journal.set_aside import Treated
from desktop_app.journal.thread import JournalThread
from desktop_app.journal.trouble import JournalError, JournalTrouble
from desktop_app.journal.witness import Witness
from desktop_app.records.batch import Row
from desktop_app.records.evidence import Where
from desktop_app.records.intent import Doubt, Ending, Intent

__all__ = ["Journal", "JournalError", "JournalTrouble", "KeptDraft", "Opened", "Opening"]

T = TypeVar("T")

_PATIENCE = 2.0
_NOWHERE = Where()


class Journal:
    """Coroutines may run on any loop; nothing here ever blocks its caller. Raises JournalError.

    The file is opened by the first call, and again by the next one when that failed or when the
    file turned out to be damaged; so a disk that was full once does not stop the day's work.
    """

    def __init__(
        self,
        open_file: Callable[[], Opened],
        told: Callable[[Opening], object] = lambda opening: None,
        told_aside: Callable[[Treated], object] = lambda treated: None,
        witnessed: Callable[[Witness], object] = lambda witness: None,
    ) -> None:
        """``open_file`` runs in the journal's thread and may wait there (for a key). Called in that
        thread: ``told`` with what each opening found, ``told_aside`` with what became of journals
        set aside after an erasure, ``witnessed`` with how far the journal goes, after each
        transaction."""
        self._file = OpenFile(open_file, told, told_aside, witnessed)  # for the thread only
        self._thread = JournalThread(self._file)

    async def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; on disk (fsync) before this returns its number.

        When this is cancelled nothing may be sent, and nothing stays written down.
        """
        written: list[int] = []

        def note(number: int) -> None:
            written.append(number)
            self._file.under_way.add(number)

        work = self._with_entries(lambda entries: entries.begin(intent))
        try:
            return await self._thread.run(work, then=note, shares=True)
        except asyncio.CancelledError:
            self._thread.post(lambda: self._take_back(written))
            raise

    async def end(
        self,
        number: int,
        ending: Ending,
        request_ids: tuple[str, ...] = (),
        row: Row | None = None,
        *,
        where: Where = _NOWHERE,
    ) -> None:
        """Note how a write ended; once settled, nothing of its values is kept.

        Its entry of evidence and its row of a batch (``row``, or what follows from ``ending``) are
        noted in the same transaction. The note is made even when the caller is cancelled meanwhile.
        """
        ended = Ended(number, ending, request_ids, row, where)
        await self._thread.run(lambda: self._end(ended), always=True, shares=True)

    async def in_doubt(self, profile_id: str, batch: str | None = None) -> tuple[Doubt, ...]:
        """Writes of earlier runs (or ended UNKNOWN) that are not settled, oldest first.

        ``batch``: of that batch only; without it those that no batch that is kept will settle.
        """

        def read(entries: Entries) -> tuple[Doubt, ...]:
            found = entries.in_doubt(profile_id, batch)
            return tuple(doubt for doubt in found if doubt.number not in self._file.under_way)

        return await self.ask(read)

    async def drafts(self, profile_id: str) -> tuple[KeptDraft, ...]:
        """Every unsaved edit that is kept, oldest first."""
        return await self.ask(lambda entries: entries.drafts(profile_id))

    async def keep_draft(self, profile_id: str, key: str, content: bytes) -> None:
        """Keep an unsaved edit, in place of the one kept before under ``key``."""
        await self.ask(lambda entries: entries.keep_draft(profile_id, key, content), shares=True)

    async def drop_draft(self, profile_id: str, key: str) -> None:
        """Keep it no longer; fine when nothing was kept."""
        await self.ask(lambda entries: entries.drop_draft(profile_id, key), shares=True)

    def keep_draft_soon(
        self,
        profile_id: str,
        key: str,
        content: bytes,
        failed: Callable[[JournalTrouble], object],
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """As :meth:`keep_draft`, without waiting, from any thread, in the order of the calls.

        ``failed`` or ``done`` is called in the journal's own thread.
        """
        work = self._with_entries(lambda entries: entries.keep_draft(profile_id, key, content))
        self._thread.post(work, failed, done, shares=True)

    def drop_draft_soon(self, profile_id: str, key: str) -> None:
        """As :meth:`drop_draft`, without waiting: also while the program ends."""
        work = self._with_entries(lambda entries: entries.drop_draft(profile_id, key))
        self._thread.post(work, shares=True)

    def remember_reason_soon(self, text: str) -> None:
        """Keep a reason that an agent typed, without waiting: not to have it is no loss."""
        work = self._with_entries(lambda entries: entries.remember_reason(text))
        self._thread.post(work, shares=True)

    def forget_reason_soon(self, text: str) -> None:
        """Keep it no longer."""
        work = self._with_entries(lambda entries: entries.forget_reason(text))
        self._thread.post(work, shares=True)

    async def outlives_the_program(self) -> bool:
        """Whether what is kept now is there at the next start."""
        return await self._thread.run(lambda: self._keeps("", frozenset()))

    async def remove_profile(self, where: Where) -> None:
        """Keep nothing for a profile any more but the evidence, which says so."""

        def remove(entries: Entries) -> None:
            entries.remove_profile(where)
            self._file.removed_profiles.add(where.profile_id)

        await self.ask(remove)

    def check_soon(
        self, profile_id: str, keys: frozenset[str], told: Callable[[bool], object]
    ) -> None:
        """Find out whether the edits under ``keys`` are kept, and outlive the program.

        ``told`` is called in the journal's own thread.
        """
        self._thread.post(lambda: told(self._keeps(profile_id, keys)), lambda trouble: told(False))

    async def ask(self, work: Callable[[Entries], T], *, shares: bool = False) -> T:
        """What ``work`` makes of the open journal, in the journal's thread.

        ``shares``: it writes, and may do so in one transaction with others; see
        :meth:`~desktop_app.journal.thread.JournalThread.run`.
        """
        return await self._thread.run(self._with_entries(work), shares=shares)

    def go_on_soon(self) -> None:
        """Take writes although something is known to be missing: somebody said so."""
        self._thread.post(self._with_entries(Entries.go_on))

    def rest_soon(self, begun: Callable[[], object] = lambda: None) -> None:
        """Close the file, and with it let the key go, once no write is under way.

        What was asked for before is done first, and the end of a write that has left is still
        noted. Whatever is asked for later opens the file again. A file whose key nobody else has is
        not closed. ``begun`` is called in the journal's own thread, before the file is closed.
        """

        def rest() -> None:
            self._file.rest()
            begun()

        self._thread.post(rest)

    def stay_soon(self) -> None:
        """Do not close it any more: it will be needed."""
        self._thread.post(self._file.stay)

    def keep_open(self) -> None:
        """Until :meth:`let_rest`, a rest does not close the file: a batch goes on behind the lock,
        and nobody could open it again."""
        self._thread.post(lambda: self._file.hold(1))

    def let_rest(self) -> None:
        """The end of one :meth:`keep_open`."""
        self._thread.post(lambda: self._file.hold(-1))

    def open_soon(self) -> None:
        """Open the file without waiting, so that the first write need not wait for it."""
        self._thread.post(self._with_entries(lambda entries: None))

    async def close(self) -> None:
        """Finish what is begun and close the file; afterwards every call raises CLOSED."""
        await asyncio.to_thread(self.close_now)

    def close_now(self, seconds: float = _PATIENCE) -> bool:
        """As :meth:`close`, waiting ``seconds`` at most; whether it was done by then."""
        return self._thread.close(self._file.let_go, seconds)

    def _with_entries(self, work: Callable[[Entries], T]) -> Callable[[], T]:
        return partial(self._file.with_entries, work)

    def _take_back(self, written: list[int]) -> None:
        for number in written:
            self._end(Ended(number, Ending.NOT_SENT))

    def _end(self, ended: Ended) -> None:
        self._file.under_way.discard(ended.number)
        self._file.with_entries(lambda entries: entries.end(ended))

    def _keeps(self, profile_id: str, keys: frozenset[str]) -> bool:
        def read(entries: Entries) -> bool:
            opened = self._file.opened
            does_outlive = opened is not None and not opened.passing
            return does_outlive and keys <= {draft.key for draft in entries.drafts(profile_id)}

        return self._file.with_entries(read)
