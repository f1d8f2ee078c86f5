"""The tables of batches: how far each got, row by row. For the journal's thread only.

Whoever writes here has a transaction open (``Entries.transaction``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from desktop_app.journal.database import Connection, one
from desktop_app.journal.encoding import decoded, encoded
from desktop_app.records.batch import Batch, Outcome, Row


class Batches:
    """Reads and writes batches. Every method may raise what the driver raises."""

    def __init__(self, connection: Connection) -> None:
        """On an open journal."""
        self._connection = connection

    def save(self, batch: Batch) -> None:
        """Keep ``batch`` in place of the one with the same id."""
        self._connection.execute(
            "INSERT INTO batch (id, profile_id, content) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET content = excluded.content"
            " WHERE profile_id = excluded.profile_id",
            (batch.id, batch.profile_id, encoded(batch)),
        )

    def all(self, profile_id: str) -> tuple[Batch, ...]:
        """Every batch of a profile, newest first."""
        kept = self._connection.execute(
            "SELECT content FROM batch WHERE profile_id = ? ORDER BY key DESC", (profile_id,)
        ).fetchall()
        batches = (decoded(content, Batch) for (content,) in kept)
        return tuple(batch for batch in batches if batch is not None)

    def ids(self) -> frozenset[str]:
        """Of every batch that is kept."""
        kept = self._connection.execute("SELECT id FROM batch").fetchall()
        return frozenset(batch_id for (batch_id,) in kept)

    def note(self, batch_id: str, rows: Sequence[Row]) -> None:
        """Keep ``rows`` in place of those with the same numbers. Of a batch that was dropped
        meanwhile nothing is kept."""
        self._connection.executemany(
            "INSERT INTO batch_row (batch, number, content) SELECT id, ?, ? FROM batch"
            " WHERE id = ? ON CONFLICT (batch, number) DO UPDATE SET content = excluded.content",
            ((row.number, encoded(row), batch_id) for row in rows),
        )

    def note_outcome(
        self, batch_id: str, number: int, outcome: Outcome, request_ids: tuple[str, ...]
    ) -> None:
        """What a row has become, as follows from how its write ended."""
        content = one(
            self._connection,
            "SELECT content FROM batch_row WHERE batch = ? AND number = ?",
            batch_id,
            number,
        )
        row = None if content is None else decoded(content, Row)
        if row is not None:
            changed = msgspec.structs.replace(
                row,
                outcome=outcome,
                request_ids=row.request_ids + request_ids,
                ended=datetime.now(UTC),
            )
            self.note(batch_id, [changed])

    def rows(self, batch_id: str, from_number: int, limit: int) -> tuple[Row, ...]:
        """At most ``limit`` rows from ``from_number`` on, by number."""
        kept = self._connection.execute(
            "SELECT content FROM batch_row WHERE batch = ? AND number >= ? ORDER BY number LIMIT ?",
            (batch_id, from_number, limit),
        ).fetchall()
        rows = (decoded(content, Row) for (content,) in kept)
        return tuple(row for row in rows if row is not None)

    def take(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Rows of another journal, whose batches were taken before: ``(key, batch, number,
        content)``."""
        kept = self.ids()
        self._connection.executemany(
            "INSERT OR IGNORE INTO batch_row VALUES (?, ?, ?, ?)",
            (row for row in rows if row[1] in kept),
        )

    def drop(self, profile_id: str, batch_id: str) -> None:
        """Keep neither batch nor rows."""
        self._connection.execute(
            "DELETE FROM batch WHERE id = ? AND profile_id = ?", (batch_id, profile_id)
        )
