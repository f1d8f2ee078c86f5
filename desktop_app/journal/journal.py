"""The journal as one profile sees it: writes, unsaved edits, evidence and batches."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from datetime import datetime
from functools import partial
from typing import Final

import msgspec

from desktop_app.journal import search
from desktop_app.journal.database import JournalError, JournalErrorCode
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal_db import EndedWrite, JournalDb, StoredCounts, StoredDraft
from desktop_app.journal.opening import OpenedJournal, OpeningReport
from desktop_app.records.batch import Batch, BatchRow
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.records.writes import (
    ChainVerdict,
    EntryKind,
    EntryProfile,
    Intent,
    JournalEntry,
    JournalQuery,
    NewEntry,
    UnsettledWrite,
    WriteOutcome,
    show_customer,
)

__all__ = [
    "Journal",
    "JournalError",
    "JournalErrorCode",
    "OpenedJournal",
    "OpeningReport",
    "StoredDraft",
]

_ERASED: Final = frozenset({WriteOutcome.DONE.name, WriteOutcome.FOUND_DONE.name})
_AT_ONCE: Final = 500
"""Rows noted in one transaction; whoever waits behind them waits some 10 ms."""


class Journal:
    """The journal as the gateway (:class:`~desktop_app.gateway.journalled.WriteJournal`), batches
    and certificates use it.

    Its coroutines may run on any loop. Each raises JournalError when the journal cannot do it, and
    what it writes is on disk (fsync) before it returns. Plain methods wait for nothing.
    """

    def __init__(self, file: JournalFile, where: EntryProfile) -> None:
        """Notes into ``file`` for the profile that ``where`` names, apart from every other one."""
        self.file = file
        self.where = where

    async def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; its number. Cancelled, nothing stays written down."""
        mine = msgspec.structs.replace(intent, profile_id=self.where.profile_id)
        return await self.file.begin(mine)

    async def end(
        self,
        number: int,
        ending: WriteOutcome,
        request_ids: tuple[str, ...] = (),
        row: BatchRow | None = None,
    ) -> None:
        """Note how a write ended; once settled, nothing of its values is kept.

        Its entry of evidence and its row of a batch (``row``, or what follows from ``ending``) are
        noted in the same transaction. The note is made even when the caller is cancelled meanwhile.
        """
        await self.file.end(EndedWrite(number, ending, request_ids, row, self.where))

    async def add(self, facts: NewEntry) -> int:
        """Add to the evidence what is no write; the entry's number."""
        return await self.file.ask(lambda db: db.add(facts, self.where), shares=True)

    async def in_doubt(self, batch: str | None = None) -> tuple[UnsettledWrite, ...]:
        """Writes of earlier runs (or ended UNKNOWN) that are not settled, oldest first.

        ``batch``: of that batch only; without it those that no batch that is kept will settle.
        """
        return await self.file.ask(lambda db: db.in_doubt(self.where.profile_id, batch))

    async def drafts(self) -> tuple[StoredDraft, ...]:
        return await self.file.ask(lambda db: db.drafts(self.where.profile_id))

    def keep_draft(self, key: str, content: bytes) -> None:
        """Keep an unsaved edit, in place of the one kept before under ``key``."""
        self.file.post(
            lambda db: db.keep_draft(self.where.profile_id, key, content),
            self.on_draft_not_kept,
            self.on_draft_kept,
            shares=True,
        )

    def on_draft_kept(self) -> None:
        """Called in the journal's thread when an unsaved edit is on disk."""

    def on_draft_not_kept(self, error_code: JournalErrorCode) -> None:
        """Called in the journal's thread when an unsaved edit could not be kept."""

    def drop_draft(self, key: str) -> None:
        """Keep it no longer, also when the program ends now; fine when nothing was kept."""
        self.file.post(lambda db: db.drop_draft(self.where.profile_id, key), shares=True)

    def check_drafts(self, keys: frozenset[str], told: Callable[[bool], object]) -> None:
        """Find out whether the edits under ``keys`` are kept, and outlive the program; ``told`` is
        called in the journal's thread."""

        def check(db: JournalDb) -> None:
            kept = {draft.key for draft in db.drafts(self.where.profile_id)}
            told(self.file.is_lasting and keys <= kept)

        self.file.post(check, lambda error_code: told(False))

    async def reasons(self) -> tuple[str, ...]:
        """The reasons that agents typed themselves, for any profile, the one used last first."""
        return await self.file.ask(JournalDb.reasons)

    async def add_reasons(self, texts: Sequence[str]) -> bool:
        """Keep reasons of old behind those kept; whether that outlives the program."""
        await self.file.ask(lambda db: db.add_reasons(texts), shares=True)
        return await self.file.ask(lambda db: self.file.is_lasting)

    def remember_reason(self, text: str) -> None:
        """Keep a reason that an agent typed, for every profile: not to have it is no loss."""
        self.file.post(lambda db: db.remember_reason(text), shares=True)

    def forget_reason(self, text: str) -> None:
        self.file.post(lambda db: db.forget_reason(text), shares=True)

    async def look_ups(self) -> tuple[RecentLookUp, ...]:
        """The customers looked up last, the newest first."""
        return await self.file.ask(lambda db: db.look_ups(self.where.profile_id), shares=True)

    def remember_look_up(self, look_up: RecentLookUp) -> None:
        """Keep who was looked up: not to have it is no loss."""
        self.file.post(lambda db: db.remember_look_up(self.where.profile_id, look_up), shares=True)

    def forget_look_ups(self, uuids: Set[str] | None = None) -> None:
        """Of these customers, or all."""
        self.file.post(lambda db: db.forget_look_ups(self.where.profile_id, uuids), shares=True)

    async def holdings(self) -> StoredCounts:
        return await self.file.ask(lambda db: db.holdings(self.where.profile_id))

    async def remove_profile(self) -> None:
        """Keep nothing for this profile any more but the evidence, which says so: its unsaved edits
        and batches go, and its writes in doubt are given up."""
        await self.file.ask(lambda db: db.remove_profile(self.where))

    async def entries(self, query: JournalQuery) -> tuple[JournalEntry, ...]:
        """The entries that meet ``query``, newest first. Without a ``profile_id`` in it, those of
        every profile of this journal."""
        return await search.find(self.file, query)

    async def count(self, query: JournalQuery) -> int:
        """How many entries meet ``query``, whatever its offset and limit."""
        return await search.count(self.file, query)

    async def erasures_of(self, texts: Sequence[str]) -> tuple[JournalEntry, ...]:
        """The entries that say that a customer of this profile, named by any of ``texts``, was
        erased, and what was read afterwards; newest first. One that was still shown living when it
        was read last is not among them."""
        found = await self.file.ask(lambda db: db.evidence.with_subject(*texts))
        mine = [entry for entry in found if entry.profile_id == self.where.profile_id]
        read: dict[int | None, JournalEntry] = {}
        for entry in mine:
            if entry.act is EntryKind.READ_AGAIN:
                read.setdefault(entry.about, entry)
        erased = {
            entry.number
            for entry in mine
            if entry.act is EntryKind.DELETE
            and entry.outcome in _ERASED
            and not (entry.number in read and show_customer(read[entry.number].readings))
        }
        return tuple(
            entry
            for entry in mine
            if entry.number in erased
            or (entry.act is EntryKind.READ_AGAIN and entry.about in erased)
        )

    async def verify(self) -> ChainVerdict:
        """Check the chain, of all profiles of this journal."""
        return await search.verify(self.file)

    async def retention(self) -> int | None:
        """For how many months entries are kept, 0 for ever; None when nobody has chosen."""
        return await self.file.ask(JournalDb.retention)

    async def choose_retention(self, months: int) -> None:
        """From now on keep entries of all profiles so long; 0: for ever."""
        await self.file.ask(lambda db: db.choose_retention(months), shares=True)

    async def remove_entries_before(self, moment: datetime) -> int:
        """Retention: remove the entries older than ``moment``, of all profiles of this journal, up
        to the first that is not; how many. The chain stays verifiable from there."""
        ask = self.file.ask
        count = await ask(lambda db: db.give_up_entries_before(moment, self.where))
        while await ask(JournalDb.remove_given_up):
            pass
        place: tuple[bytes, int] | None = (b"", 0) if count else None
        while place is not None:
            place = await ask(partial(JournalDb.remove_subjects, after=place))
        return count

    async def save_batch(self, batch: Batch) -> None:
        """Keep ``batch`` in place of the one with the same id."""
        mine = msgspec.structs.replace(batch, profile_id=self.where.profile_id)
        await self.file.ask(lambda db: db.save_batch(mine), shares=True)

    async def batches(self) -> tuple[Batch, ...]:
        return await self.file.ask(lambda db: db.batches.all(self.where.profile_id))

    async def save_rows(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        """Keep ``rows`` in place of those with the same numbers, up to 500 at once or not at
        all; what of more is there after a kill, is there from the front."""
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            await self.file.ask(
                partial(JournalDb.save_rows, batch_id=batch_id, rows=some), shares=True
            )

    async def rows(
        self, batch_id: str, from_number: int = 0, limit: int = 1_000
    ) -> tuple[BatchRow, ...]:
        """At most ``limit`` rows from ``from_number`` on, by number."""
        return await self.file.ask(lambda db: db.batches.rows(batch_id, from_number, limit))

    async def drop_batch(self, batch_id: str) -> None:
        """Keep neither batch nor rows. Its writes in doubt are this profile's from now on."""
        profile_id = self.where.profile_id
        await self.file.ask(lambda db: db.drop_batch(profile_id, batch_id), shares=True)

    def keep_open(self) -> None:
        """Until :meth:`release_open`, the file stays open, also behind the lock."""
        self.file.hold(1)

    def release_open(self) -> None:
        """The end of one :meth:`keep_open`."""
        self.file.hold(-1)
