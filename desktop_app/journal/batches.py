"""The tables of batches: how far each got, row by row. For the journal's thread only.

Whoever writes here has a transaction open (``Entries.transaction``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from desktop_app.journal.database import Connection, one
from desktop_app.journal.encoding import decoded, encoded
from desktop_app.journal.erased import Erased, names_of, without_line, without_person
from desktop_app.journal.evidence import Evidence, json_list
from desktop_app.records.batch import Batch, Outcome, Row, Stage, Task

_FEW = 50
"""Rows of a batch: what more of them are set to is no value of one person."""


class Batches:
    """Reads and writes batches. Every method may raise what the driver raises.

    Each row is found by keyed hashes of what names its customer (``row_subject``), so that an
    erasure finds all of them, in all batches, without reading any other.
    """

    def __init__(self, connection: Connection, evidence: Evidence) -> None:
        """On an open journal. ``evidence`` tells who was erased."""
        self._connection = connection
        self._evidence = evidence

    def save(self, batch: Batch) -> None:
        """Keep ``batch`` in place of the one with the same id. One that is not kept any more comes
        back only from its beginning, and no source that was emptied."""
        content = one(self._connection, "SELECT content FROM batch WHERE id = ?", batch.id)
        kept = None if content is None else decoded(content, Batch)
        if kept is not None and not kept.source:
            batch = msgspec.structs.replace(batch, source="")
        if content is None and batch.stage is Stage.READ:
            self._connection.execute(
                "INSERT INTO batch (id, profile_id, content, begun)"
                " VALUES (?, ?, ?, (SELECT coalesce(max(number), 0) FROM entry))",
                (batch.id, batch.profile_id, encoded(batch)),
            )
        elif kept is not None and kept.profile_id == batch.profile_id:
            self._connection.execute(
                "UPDATE batch SET content = ? WHERE id = ?", (encoded(batch), batch.id)
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
        meanwhile nothing is kept, and of a customer erased since it began no value."""
        kept = self._connection.execute(
            "SELECT content, begun FROM batch WHERE id = ?", (batch_id,)
        ).fetchone()
        batch = None if kept is None else decoded(kept[0], Batch)
        if kept is None or batch is None:
            return
        noted = rows
        if self._evidence.last().number > kept[1]:
            noted = [self._without_erased(row, batch.task, kept[1]) for row in rows]
        self._connection.executemany(
            "INSERT INTO batch_row (batch, number, content) VALUES (?, ?, ?)"
            " ON CONFLICT (batch, number) DO UPDATE SET content = excluded.content",
            ((batch_id, row.number, encoded(row)) for row in noted),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO row_subject"
            " SELECT unhex(?), key FROM batch_row WHERE batch = ? AND number = ?",
            ((each, batch_id, row.number) for row in noted for each in self._hashes(row)),
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
            "DELETE FROM row_subject WHERE row IN (SELECT batch_row.key FROM batch_row"
            " JOIN batch ON batch.id = batch WHERE batch = ? AND profile_id = ?)",
            (batch_id, profile_id),
        )
        self._connection.execute(
            "DELETE FROM batch WHERE id = ? AND profile_id = ?", (batch_id, profile_id)
        )

    def forget(self, erased: Erased) -> None:
        """Remove what all rows of a customer hold of them, in the batches of every profile."""
        found = self._connection.execute(
            "SELECT batch_row.key, batch_row.content, batch.content FROM batch_row"
            " JOIN batch ON batch.id = batch WHERE batch_row.key IN (SELECT row FROM row_subject"
            " WHERE hash IN (SELECT unhex(value) FROM json_each(?)))",
            (json_list(self._evidence.hashes.of(*erased.names)),),
        ).fetchall()
        touched: dict[str, Batch] = {}
        for key, content, batch_content in found:
            row, batch = decoded(content, Row), decoded(batch_content, Batch)
            if row is not None and batch is not None and erased.is_named_by(row, batch.profile_id):
                self._empty(key, row, batch, erased.names)
                touched[batch.id] = batch
        for batch in touched.values():
            if batch.source and erased.values().find_own(batch.source) is not None:
                # A file's name may be a person's.
                self._connection.execute(
                    "UPDATE batch SET content = ? WHERE id = ?",
                    (encoded(msgspec.structs.replace(batch, source="")), batch.id),
                )

    def sweep(self, after: int, limit: int) -> int | None:
        """Rows that came from an older journal: have them found from now on, and empty those of
        customers who are erased. ``limit`` of them after the key ``after``; the last key, None at
        the end."""
        found = self._connection.execute(
            "SELECT batch_row.key, batch_row.content, batch.content FROM batch_row JOIN batch"
            " ON batch.id = batch WHERE batch_row.key > ? ORDER BY batch_row.key LIMIT ?",
            (after, limit),
        ).fetchall()
        batches: dict[bytes, Batch | None] = {}
        for key, content, batch_content in found:
            if batch_content not in batches:
                batches[batch_content] = decoded(batch_content, Batch)
            row, batch = decoded(content, Row), batches[batch_content]
            if row is None or batch is None:
                continue
            erased = [name for name in names_of(row) if self._is_erased(name)]
            if erased:
                self._empty(key, row, batch, erased)
            else:
                self._lead_to(key, row)
        return found[-1][0] if found else None

    def _without_erased(self, row: Row, task: Task, after: int) -> Row:
        """The row as it may be kept: of customers erased after that entry it has no value. An ID
        that was not looked up may be another profile's, and stays to be looked up."""
        erased = [name for name in names_of(row) if self._is_erased(name, after)]
        if not erased:
            return row
        if row.uuid:
            return without_person(row, task, erased)
        return without_line(row, erased)

    def _is_erased(self, name: str, after: int = 0) -> bool:
        hashes = self._evidence.hashes.of(name)
        return any(self._evidence.is_erased(each, after) for each in hashes)

    def _hashes(self, row: Row) -> tuple[str, ...]:
        return self._evidence.hashes.of(*names_of(row))

    def _lead_to(self, key: int, row: Row) -> None:
        self._connection.executemany(
            "INSERT OR IGNORE INTO row_subject VALUES (unhex(?), ?)",
            ((each, key) for each in self._hashes(row)),
        )

    def _empty(self, key: int, row: Row, batch: Batch, names: Iterable[str]) -> None:
        """``names``: of the customer, where the row may not have them."""
        emptied = without_person(row, batch.task, names)
        as_typed = msgspec.structs.replace(row, uuid="")
        self._connection.executemany(
            "DELETE FROM row_subject WHERE hash = unhex(?) AND row = ?",
            ((each, key) for each in {*self._hashes(row), *self._hashes(as_typed)}),
        )
        self._connection.execute(
            "UPDATE batch_row SET content = ? WHERE key = ?", (encoded(emptied), key)
        )
        if names_of(emptied):
            self._lead_to(key, emptied)
        elif batch.values and not self._may_be_about_others(batch):
            self.drop(batch.profile_id, batch.id)  # what it was to set was theirs alone

    def _may_be_about_others(self, batch: Batch) -> bool:
        rows = self.rows(batch.id, 0, _FEW + 1)
        return len(rows) > _FEW or any(map(names_of, rows))
