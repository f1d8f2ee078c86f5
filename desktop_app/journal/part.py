"""One profile's part of a journal: writes, evidence and batches, each under that profile's name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Final

import msgspec

from desktop_app.journal import search, verifying
from desktop_app.journal.entries import Entries, Holdings, KeptDraft
from desktop_app.journal.journal import Journal
from desktop_app.records.batch import Batch, Row
from desktop_app.records.evidence import (
    Act,
    Entry,
    Facts,
    Query,
    Verdict,
    Where,
    show_customer,
)
from desktop_app.records.intent import Doubt, Ending, Intent

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
