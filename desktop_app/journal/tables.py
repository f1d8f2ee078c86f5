"""The tables of batches, of unsaved edits and of writes in doubt. For the journal's thread only.

Values are kept as JSON, so that 1, 1.0, "1" and true stay what they are. Whoever writes here has a
transaction open (``JournalDb.transaction``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

import msgspec

from desktop_app.encrypted_database import Connection, one
from desktop_app.journal.erasure import ErasedCustomer, names_of, without_line, without_person
from desktop_app.journal.evidence import EntryTables, json_list
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchTask, RowOutcome
from desktop_app.records.draft import StoredEdit
from desktop_app.records.draft import decoded as edit_of
from desktop_app.records.writes import Intent

Kept = TypeVar("Kept", Intent, Batch, BatchRow)


def encoded(value: Intent | Batch | BatchRow) -> bytes:
    """As JSON. Raises ValueError or RecursionError for values that no body can hold."""
    return msgspec.json.encode(value)


def decoded(content: bytes, kind: type[Kept]) -> Kept | None:
    """What is in ``content``; None when it is nothing that this version understands."""
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


_FEW = 50
"""Rows of a batch: what more of them are set to is no value of one person."""


class BatchTables:
    """Reads and writes batches. Every method may raise what the driver raises.

    Each row is found by keyed hashes of what names its customer (``row_subject``), so that an
    erasure finds all of them, in all batches, without reading any other.
    """

    def __init__(self, connection: Connection, evidence: EntryTables) -> None:
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
        if content is None and batch.stage is BatchStage.READ:
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
        kept = self._connection.execute(
            "SELECT content FROM batch WHERE profile_id = ? ORDER BY key DESC", (profile_id,)
        ).fetchall()
        batches = (decoded(content, Batch) for (content,) in kept)
        return tuple(batch for batch in batches if batch is not None)

    def ids(self) -> frozenset[str]:
        kept = self._connection.execute("SELECT id FROM batch").fetchall()
        return frozenset(batch_id for (batch_id,) in kept)

    def save_rows(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
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
            erased = self._evidence.erased_of(
                {each for row in rows for each in names_of(row)}, kept[1]
            )
            noted = [_as_may_be_kept(row, batch.task, erased) for row in rows]
        self._connection.executemany(
            "INSERT INTO batch_row (batch, number, content) VALUES (?, ?, ?)"
            " ON CONFLICT (batch, number) DO UPDATE SET content = excluded.content",
            ((batch_id, row.number, encoded(row)) for row in noted),
        )
        ways = [(each, row.number) for row in noted for each in self._hashes(row)]
        self._connection.execute(
            "INSERT OR IGNORE INTO row_subject SELECT unhex(value ->> 0), batch_row.key"
            " FROM json_each(?) CROSS JOIN batch_row ON batch = ? AND number = value ->> 1",
            (msgspec.json.encode(ways).decode(), batch_id),
        )

    def set_outcome(
        self, batch_id: str, number: int, outcome: RowOutcome, request_ids: tuple[str, ...]
    ) -> None:
        """What a row has become, as follows from how its write ended."""
        content = one(
            self._connection,
            "SELECT content FROM batch_row WHERE batch = ? AND number = ?",
            batch_id,
            number,
        )
        row = None if content is None else decoded(content, BatchRow)
        if row is not None:
            changed = msgspec.structs.replace(
                row,
                outcome=outcome,
                request_ids=row.request_ids + request_ids,
                ended=datetime.now(UTC),
            )
            # It says no more of the customer than before, so nothing else changes with it.
            self._connection.execute(
                "UPDATE batch_row SET content = ? WHERE batch = ? AND number = ?",
                (encoded(changed), batch_id, number),
            )

    def rows(self, batch_id: str, from_number: int, limit: int) -> tuple[BatchRow, ...]:
        """At most ``limit`` rows from ``from_number`` on, by number."""
        kept = self._connection.execute(
            "SELECT content FROM batch_row WHERE batch = ? AND number >= ? ORDER BY number LIMIT ?",
            (batch_id, from_number, limit),
        ).fetchall()
        rows = (decoded(content, BatchRow) for (content,) in kept)
        return tuple(row for row in rows if row is not None)

    def import_rows(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Rows of another journal, whose batches were taken before: ``(key, batch, number,
        content)``."""
        kept = self.ids()
        self._connection.executemany(
            "INSERT OR IGNORE INTO batch_row VALUES (?, ?, ?, ?)",
            (row for row in rows if row[1] in kept),
        )

    def drop(self, profile_id: str, batch_id: str) -> None:
        self._connection.execute(
            "DELETE FROM row_subject WHERE row IN (SELECT batch_row.key FROM batch_row"
            " JOIN batch ON batch.id = batch WHERE batch = ? AND profile_id = ?)",
            (batch_id, profile_id),
        )
        self._connection.execute(
            "DELETE FROM batch WHERE id = ? AND profile_id = ?", (batch_id, profile_id)
        )

    def forget(self, erased: ErasedCustomer) -> None:
        """Remove what all rows of a customer hold of them, in the batches of every profile."""
        found = self._connection.execute(
            "SELECT batch_row.key, batch_row.content, batch.content FROM batch_row"
            " JOIN batch ON batch.id = batch WHERE batch_row.key IN (SELECT row FROM row_subject"
            " WHERE hash IN (SELECT unhex(value) FROM json_each(?)))",
            (json_list(self._evidence.hashes.of(*erased.names)),),
        ).fetchall()
        touched: dict[str, Batch] = {}
        for key, content, batch_content in found:
            row, batch = decoded(content, BatchRow), decoded(batch_content, Batch)
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
            row, batch = decoded(content, BatchRow), batches[batch_content]
            if row is None or batch is None:
                continue
            self._lead_to(key, names_of(row))
            erased = self._evidence.erased_of(names_of(row))
            if erased:
                self._empty(key, row, batch, erased)
        return found[-1][0] if found else None

    def _hashes(self, row: BatchRow) -> tuple[str, ...]:
        return self._evidence.hashes.of(*names_of(row))

    def _lead_to(self, key: int, names: Iterable[str]) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO row_subject SELECT unhex(value), ? FROM json_each(?)",
            (key, json_list(self._evidence.hashes.of(*names))),
        )

    def _empty(self, key: int, row: BatchRow, batch: Batch, names: Iterable[str]) -> None:
        """``names``: of the customer, where the row may not have them."""
        emptied = without_person(row, batch.task, names)
        if emptied != row:
            self._connection.execute(
                "UPDATE batch_row SET content = ? WHERE key = ?", (encoded(emptied), key)
            )
        as_typed = msgspec.structs.replace(row, uuid="")
        former, still = {*names_of(row), *names_of(as_typed)}, {*names_of(emptied)}
        if gone := former - still:
            self._connection.execute(
                "DELETE FROM row_subject WHERE row = ?"
                " AND hash IN (SELECT unhex(value) FROM json_each(?))",
                (key, json_list(self._evidence.hashes.of(*gone))),
            )
        if gone or still - former:  # what goes may be found by a form of what stays
            self._lead_to(key, still)
        if not still and batch.values and not self._may_be_about_others(batch):
            self.drop(batch.profile_id, batch.id)  # what it was to set was theirs alone

    def _may_be_about_others(self, batch: Batch) -> bool:
        rows = self.rows(batch.id, 0, _FEW + 1)
        return len(rows) > _FEW or any(map(names_of, rows))


def _as_may_be_kept(row: BatchRow, task: BatchTask, erased: frozenset[str]) -> BatchRow:
    """The row without any value of customers who are among ``erased``. An ID that was not looked up
    may be another profile's, and stays to be looked up."""
    named = [name for name in names_of(row) if name in erased]
    if not named:
        return row
    return without_person(row, task, named) if row.uuid else without_line(row, named)


class StoredEditRow(NamedTuple):
    """An unsaved edit, and where it is kept."""

    profile_id: str
    key: str
    kept: datetime
    edit: StoredEdit


def edits(connection: Connection, erased: ErasedCustomer | None = None) -> Iterator[StoredEditRow]:
    """Unsaved edits of every profile; with ``erased``, at least those of that customer."""
    found = connection.execute(
        "SELECT profile_id, key, kept, content FROM draft"
        " WHERE instr(content, ?) OR instr(content, ?) OR instr(content, ?)",
        _needles(erased),
    ).fetchall()
    for profile_id, key, kept, content in found:
        edit = edit_of(content)
        if edit is not None:
            yield StoredEditRow(profile_id, key, datetime.fromisoformat(kept), edit)


def intents(
    connection: Connection, erased: ErasedCustomer | None = None
) -> Iterator[tuple[int, Intent]]:
    """Writes that are not settled, by number; with ``erased``, at least those about that
    customer."""
    found = connection.execute(
        "SELECT number, content FROM intent"
        " WHERE instr(content, ?) OR instr(content, ?) OR instr(content, ?)",
        _needles(erased),
    ).fetchall()
    for number, content in found:
        intent = decoded(content, Intent)
        if intent is not None:
            yield number, intent


def edits_of_erased(connection: Connection, evidence: EntryTables) -> list[StoredEditRow]:
    """Unsaved edits of customers who are erased, by what ``evidence`` has; of one to be created,
    when the merchant ID's owner was erased after it was kept."""
    return [
        unsaved
        for unsaved in edits(connection)
        if _is_erased(
            evidence, unsaved.edit.uuid, unsaved.edit.merchant_id or "", since=unsaved.kept
        )
    ]


def intents_of_erased(connection: Connection, evidence: EntryTables) -> list[tuple[int, Intent]]:
    """As :func:`edits_of_erased`, writes that are not settled."""
    return [
        (number, intent)
        for number, intent in intents(connection)
        if _is_erased(evidence, intent.uuid or "", intent.merchant_id or "", since=intent.started)
    ]


def remove_edit(connection: Connection, profile_id: str, key: str) -> None:
    """Keep an unsaved edit no longer."""
    connection.execute("DELETE FROM draft WHERE profile_id = ? AND key = ?", (profile_id, key))


def intent_content(connection: Connection, number: int) -> bytes | None:
    """The content that is stored for a write."""
    content: bytes | None = one(connection, "SELECT content FROM intent WHERE number = ?", number)
    return content


def remove_intent(connection: Connection, number: int) -> bytes | None:
    """Keep a write no longer; what was kept."""
    removed = connection.execute(
        "DELETE FROM intent WHERE number = ? RETURNING content", (number,)
    ).fetchall()
    return removed[0][0] if removed else None


def _is_erased(evidence: EntryTables, uuid: str, merchant_id: str, since: datetime) -> bool:
    if uuid:
        return any(map(evidence.is_erased, evidence.hashes.of(uuid)))
    return any(evidence.is_erased(each, since=since) for each in evidence.hashes.of(merchant_id))


def _needles(erased: ErasedCustomer | None) -> tuple[bytes, ...]:
    """An erased customer's IDs, as both kinds of JSON that are kept spell them; for None, what is
    in every text. Whatever has neither need not be decoded."""
    if erased is None:
        return b"", b"", b""
    merchant_id = erased.merchant_id or erased.uuid
    return (
        json.dumps(erased.uuid).encode(),
        json.dumps(merchant_id).encode(),
        msgspec.json.encode(merchant_id),
    )
