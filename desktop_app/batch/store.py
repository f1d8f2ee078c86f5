"""What a batch needs of the journal: its rows on disk, and its writes found again after a kill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop_app.records.batch import Batch, Row
from desktop_app.records.evidence import Entry, Facts, Query
from desktop_app.records.intent import Doubt


class Store(Protocol):
    """One profile's part of the journal. Coroutines of the worker's loop; each is durable when it
    returns, and may raise any exception when it can't be."""

    async def save_batch(self, batch: Batch) -> None:
        """Keep a batch in place of the one with the same id."""

    async def batches(self) -> tuple[Batch, ...]:
        """Every batch that is kept."""

    async def add_rows(self, batch_id: str, rows: Sequence[Row]) -> None:
        """Keep rows that were not there before."""

    async def note_rows(self, batch_id: str, rows: Sequence[Row]) -> None:
        """Keep rows in place of those with the same numbers."""

    async def rows(self, batch_id: str, from_number: int = 0, limit: int = 1000) -> tuple[Row, ...]:
        """At most ``limit`` rows from ``from_number`` on, by number."""

    async def drop_batch(self, batch_id: str) -> None:
        """Keep neither batch nor rows."""

    async def intents_of_batch(self, batch_id: str) -> tuple[Doubt, ...]:
        """Its writes that are not settled, oldest first."""

    async def entries(self, query: Query) -> tuple[Entry, ...]:
        """What the evidence has, newest first."""

    async def add(self, facts: Facts) -> int:
        """Add to the evidence; the entry's number."""

    def keep_open(self) -> None:
        """Until :meth:`let_rest`, the file stays open, also behind the lock."""

    def let_rest(self) -> None:
        """The end of :meth:`keep_open`."""
