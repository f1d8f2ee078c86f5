"""The journal as the rest of the program sees it: writes, what is in doubt, and edits not yet
saved. What one profile sees of it, evidence and batches included, is a ``Part`` (``part.py``).

One profile's part of a journal: writes, evidence and batches, each under that profile's name.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

import msgspec

from desktop_app.journal import search
from desktop_app.journal import search as verifying
from desktop_app.journal.database import JournalError, JournalTrouble
from desktop_app.journal.entries import Ended, Entries, Holdings, KeptDraft
from desktop_app.journal.opening import Opened, OpenFile, Opening
from desktop_app.journal.set_aside import Treated
from desktop_app.journal.thread import JournalThread
from desktop_app.journal.witness import Witness
from desktop_app.records.batch import Batch, Row
from desktop_app.records.writes import (
    Act,
    Doubt,
    Ending,
    Entry,
    Facts,
    Intent,
    Query,
    Verdict,
    Where,
    show_customer,
)

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
            return await self._thread.ask(work, then=note, shares=True)
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
        await self._thread.ask(lambda: self._end(ended), always=True, shares=True)

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
        return await self._thread.ask(lambda: self._keeps("", frozenset()))

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
        :meth:`~desktop_app.journal.thread.JournalThread.ask`.
        """
        return await self._thread.ask(self._with_entries(work), shares=shares)

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
        self._thread.post(self._file.let_go)
        return self._thread.close(seconds)

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


_ERASED: Final = frozenset({Ending.DONE.name, Ending.FOUND_DONE.name})
_AT_ONCE: Final = 500
"""Rows noted in one transaction; whoever waits behind them waits some 10 ms."""


class Part:
    """Is the gateway's :class:`~desktop_app.gateway.ledger.Ledger` and a batch's store.

    Its coroutines may run on any loop. Each raises JournalError when the journal cannot do it, and
    what it writes is on disk (fsync) before it returns.
    """

    def __init__(self, journal: Journal, where: Where) -> None:
        """Notes into ``journal``, apart from every other profile."""
        self.journal = journal
        self.where = where

    async def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; its number."""
        mine = msgspec.structs.replace(intent, profile_id=self.where.profile_id)
        return await self.journal.begin(mine)

    async def end(
        self,
        number: int,
        ending: Ending,
        request_ids: tuple[str, ...] = (),
        row: Row | None = None,
    ) -> None:
        """Note how it ended, in the evidence too; once settled, nothing of its values is kept.

        The row of its batch is noted with it: ``row``, or what follows from ``ending``.
        """
        await self.journal.end(number, ending, request_ids, row, where=self.where)

    async def add(self, facts: Facts) -> int:
        """Add to the evidence what is no write; the entry's number."""
        where = self.where
        return await self.journal.ask(lambda entries: entries.add(facts, where), shares=True)

    async def in_doubt(self) -> tuple[Doubt, ...]:
        """Writes that were not settled when the program last ended, oldest first, without those
        that a batch settles."""
        return await self.journal.in_doubt(self.where.profile_id)

    async def drafts(self) -> tuple[KeptDraft, ...]:
        """Unsaved edits, oldest first."""
        return await self.journal.drafts(self.where.profile_id)

    async def reasons(self) -> tuple[str, ...]:
        """The reasons that agents typed themselves, for any profile, the one used last first."""
        return await self.journal.ask(Entries.reasons)

    async def add_reasons(self, texts: Sequence[str]) -> bool:
        """Keep reasons of old behind those kept; whether that outlives the program."""
        await self.journal.ask(lambda entries: entries.add_reasons(texts), shares=True)
        return await self.journal.outlives_the_program()

    async def holdings(self) -> Holdings:
        """How much is kept for this profile beside the evidence."""
        profile_id = self.where.profile_id
        return await self.journal.ask(lambda entries: entries.holdings(profile_id))

    async def remove_profile(self) -> None:
        """Keep nothing for this profile any more but the evidence: its unsaved edits and batches
        go, and its writes in doubt are given up."""
        await self.journal.remove_profile(self.where)

    async def entries(self, query: Query) -> tuple[Entry, ...]:
        """The entries that meet ``query``, newest first. Without a ``profile_id`` in it, those of
        every profile of this journal."""
        return await search.find(self.journal.ask, query)

    async def count(self, query: Query) -> int:
        """How many entries meet ``query``, whatever its offset and limit."""
        return await search.count(self.journal.ask, query)

    async def erasures_of(self, texts: Sequence[str]) -> tuple[Entry, ...]:
        """The entries that say that a customer of this profile, named by any of ``texts``, was
        erased, and what was read afterwards; newest first. One that was still shown living when it
        was read last is not among them."""
        found = await self.journal.ask(lambda entries: entries.evidence.with_subject(*texts))
        mine = [entry for entry in found if entry.profile_id == self.where.profile_id]
        read: dict[int | None, Entry] = {}
        for entry in mine:
            if entry.act is Act.READ_AGAIN:
                read.setdefault(entry.about, entry)
        erased = {
            entry.number
            for entry in mine
            if _is_erasure(entry)
            and not (entry.number in read and show_customer(read[entry.number].readings))
        }
        return tuple(
            entry
            for entry in mine
            if entry.number in erased or (entry.act is Act.READ_AGAIN and entry.about in erased)
        )

    async def verify(self) -> Verdict:
        """Check the chain, of all profiles of this journal."""
        return await verifying.verify(self.journal.ask)

    async def retention(self) -> int | None:
        """For how many months entries are kept, 0 for ever; None when nobody has chosen."""
        return await self.journal.ask(Entries.retention)

    async def choose_retention(self, months: int) -> None:
        """From now on keep entries of all profiles so long; 0: for ever."""
        await self.journal.ask(lambda entries: entries.choose_retention(months), shares=True)

    async def remove_entries_before(self, moment: datetime) -> int:
        """Retention: remove the entries older than ``moment``, of all profiles of this journal, up
        to the first that is not; how many. The chain stays verifiable from there."""
        where, ask = self.where, self.journal.ask
        count = await ask(lambda entries: entries.give_up_entries_before(moment, where))
        while await ask(Entries.remove_given_up):
            pass
        place: tuple[bytes, int] | None = (b"", 0) if count else None
        while place is not None:
            place = await ask(partial(Entries.remove_subjects, after=place))
        return count

    async def save_batch(self, batch: Batch) -> None:
        """Keep ``batch`` in place of the one with the same id."""
        mine = msgspec.structs.replace(batch, profile_id=self.where.profile_id)
        await self.journal.ask(lambda entries: entries.save_batch(mine), shares=True)

    async def batches(self) -> tuple[Batch, ...]:
        """Every batch that is kept, newest first."""
        profile_id = self.where.profile_id
        return await self.journal.ask(lambda entries: entries.batches.all(profile_id))

    async def add_rows(self, batch_id: str, rows: Sequence[Row]) -> None:
        """Keep rows that were not there before: :meth:`note_rows`."""
        await self.note_rows(batch_id, rows)

    async def note_rows(self, batch_id: str, rows: Sequence[Row]) -> None:
        """Keep ``rows`` in place of those with the same numbers, up to 500 at once or not at
        all; what of more is there after a kill, is there from the front."""
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            await self._note_rows(batch_id, some)

    async def rows(
        self, batch_id: str, from_number: int = 0, limit: int = 1_000
    ) -> tuple[Row, ...]:
        """At most ``limit`` rows from ``from_number`` on, by number."""
        return await self.journal.ask(
            lambda entries: entries.batches.rows(batch_id, from_number, limit)
        )

    async def drop_batch(self, batch_id: str) -> None:
        """Keep neither batch nor rows. Its writes in doubt are this profile's from now on."""
        profile_id = self.where.profile_id
        await self.journal.ask(
            lambda entries: entries.drop_batch(profile_id, batch_id), shares=True
        )

    async def intents_of_batch(self, batch_id: str) -> tuple[Doubt, ...]:
        """Its writes that are not settled, oldest first."""
        return await self.journal.in_doubt(self.where.profile_id, batch_id)

    def keep_open(self) -> None:
        """Until :meth:`let_rest`, the file stays open, also behind the lock."""
        self.journal.keep_open()

    def let_rest(self) -> None:
        """The end of one :meth:`keep_open`."""
        self.journal.let_rest()

    async def _note_rows(self, batch_id: str, rows: Sequence[Row]) -> None:
        await self.journal.ask(lambda entries: entries.note_rows(batch_id, rows), shares=True)


def _is_erasure(entry: Entry) -> bool:
    return entry.act is Act.DELETE and entry.outcome in _ERASED
