"""What stands in an open journal: every statement of SQL there is. For the journal's thread only.

Room is left for the append-only record of what was done: a table of its own, whose head goes into
the mark beside ``begun``.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.journal.database import Connection, checkpoint, one, writing
from desktop_app.journal.encoding import decoded, encoded
from desktop_app.journal.mark import Mark, write_mark
from desktop_app.records.intent import Doubt, Intent


class KeptDraft(msgspec.Struct, frozen=True):
    """An unsaved edit as it was kept. ``key`` names what is edited; ``kept`` is aware, in UTC."""

    key: str
    content: bytes
    kept: datetime


class Entries:
    """Reads and writes an open journal. Every method may raise what the driver raises."""

    def __init__(self, connection: Connection, mark: Mark | None, mark_path: Path | None) -> None:
        """``mark``: None for a journal of one session, which has none."""
        self._connection = connection
        self._mark = mark
        self._mark_path = mark_path

    def begin(self, intent: Intent) -> int:
        """Write ``intent`` down and have it on disk; its number, which is never used again."""
        content = encoded(intent)
        with writing(self._connection):
            number = self._connection.execute(
                "INSERT INTO intent (profile_id, content) VALUES (?, ?)",
                (intent.profile_id, content),
            ).lastrowid
            self._connection.execute(
                "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'begun'"
            )
        self._advance_mark()
        return int(number or 0)

    def forget(self, number: int) -> None:
        """Settled: nothing of its values is left, in the file or in its log."""
        with writing(self._connection):
            self._connection.execute("DELETE FROM intent WHERE number = ?", (number,))
        checkpoint(self._connection)

    def in_doubt(self, profile_id: str) -> tuple[Doubt, ...]:
        """Every intent of a profile that is not settled, oldest first."""
        rows = self._connection.execute(
            "SELECT number, content FROM intent WHERE profile_id = ? ORDER BY number", (profile_id,)
        ).fetchall()
        intents = ((number, decoded(content)) for number, content in rows)
        return tuple(Doubt(number, intent) for number, intent in intents if intent is not None)

    def keep_draft(self, profile_id: str, key: str, content: bytes) -> None:
        """Keep an unsaved edit, in place of the one before."""
        with writing(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)",
                (profile_id, key, datetime.now(UTC).isoformat(), content),
            )

    def drafts(self, profile_id: str) -> tuple[KeptDraft, ...]:
        """Every unsaved edit of a profile, oldest first."""
        rows = self._connection.execute(
            "SELECT key, content, kept FROM draft WHERE profile_id = ? ORDER BY kept", (profile_id,)
        ).fetchall()
        return tuple(
            KeptDraft(key, content, datetime.fromisoformat(kept)) for key, content, kept in rows
        )

    def drop_draft(self, profile_id: str, key: str) -> None:
        """Keep it no longer."""
        where = "FROM draft WHERE profile_id = ? AND key = ?"
        if one(self._connection, f"SELECT count(*) {where}", profile_id, key):
            with writing(self._connection):
                self._connection.execute(f"DELETE {where}", (profile_id, key))
            checkpoint(self._connection)

    def take(self, intents: list[tuple[Any, ...]], drafts: list[tuple[Any, ...]]) -> None:
        """Rows of another journal: ``(number, profile, content)`` and
        ``(profile, key, kept, content)``."""
        with writing(self._connection):
            for row in intents:
                self._connection.execute("INSERT OR IGNORE INTO intent VALUES (?, ?, ?)", row)
            for row in drafts:
                self._connection.execute("INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?)", row)

    def close(self) -> None:
        """Let the file go; SQLite empties and removes the log."""
        self._connection.close()

    def _advance_mark(self) -> None:
        """Afterwards, so that the mark never promises what the database does not have."""
        if self._mark is None or self._mark_path is None:
            return
        begun = int(one(self._connection, "SELECT value FROM meta WHERE name = 'begun'"))
        self._mark = msgspec.structs.replace(self._mark, begun=begun)
        # The intent is safe by now. A mark that lags notices less, and stops nobody's work.
        with suppress(OSError):
            write_mark(self._mark_path, self._mark)
