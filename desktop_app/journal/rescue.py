"""Reading what can be read of a journal that cannot be used any more.

Every page carries its own check (HMAC), so what comes out is what was written, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.journal.database import Connection, DatabaseError, connect
from desktop_app.journal.entries import Entries

_MOST_SINGLE_READS: Final = 1_000
_AT_ONCE: Final = 1_000


class _Table(NamedTuple):
    """``select``: the number that names a row, then the row as it is taken."""

    name: str
    number: str
    select: str


_TABLES: Final = (
    _Table("intent", "number", "SELECT number, number, profile_id, content FROM intent"),
    _Table("draft", "rowid", "SELECT rowid, profile_id, key, kept, content FROM draft"),
    _Table("entry", "number", "SELECT number, number, content FROM entry"),
    _Table("batch", "key", "SELECT key, key, id, profile_id, content FROM batch"),
    _Table("batch_row", "key", "SELECT key, key, batch, number, content FROM batch_row"),
)


class Rescued(msgspec.Struct, frozen=True):
    """How much was taken along."""

    doubts: int = 0
    drafts: int = 0
    entries: int = 0
    rows: int = 0


def rescue(path: Path, key: bytes, salt: str, into: Entries) -> Rescued:
    """Take everything that ``path`` still gives into an open journal.

    ``salt``: hex, what the first 16 bytes should be; tried when the file's own don't do.
    """
    counts: dict[str, int] = {}
    for kept_salt in dict.fromkeys(("", salt)):
        source = partial(connect, path, key, salt=kept_salt)
        counts = {table.name: _taken(source, table, into) for table in _TABLES}
        into.take("meta", list(_until_damage(source, "SELECT name, value FROM meta")))
        if any(counts.values()):
            break
    return Rescued(counts["intent"], counts["draft"], counts["entry"], counts["batch_row"])


def _taken(source: Callable[[], Connection], table: _Table, into: Entries) -> int:
    taken = 0
    rows = readable_rows(source, table.select, table.number)
    while some := [row[1:] for row in islice(rows, _AT_ONCE)]:
        into.take(table.name, some)
        taken += len(some)
    return taken


def readable_rows(
    source: Callable[[], Connection], select: str, number: str
) -> Iterator[tuple[Any, ...]]:
    """Every row that can be read, each once: from the front until the damage, from the back, then
    one by one between the two."""
    front, back = 0, None
    for row in _until_damage(source, f"{select} ORDER BY {number}"):
        front = row[0]
        yield row
    behind = f"{select} WHERE {number} > ? ORDER BY {number} DESC"
    for row in _until_damage(source, behind, front):
        back = row[0]
        yield row
    if back is not None:
        for one in range(front + 1, min(back, front + 1 + _MOST_SINGLE_READS)):
            yield from _until_damage(source, f"{select} WHERE {number} = ?", one)


def _until_damage(
    source: Callable[[], Connection], sql: str, *parameters: object
) -> Iterator[tuple[Any, ...]]:
    """Rows up to the first damaged page. A connection that met one reads nothing any more, not
    even elsewhere (SQLCipher's own state), so each attempt has one of its own."""
    with suppress(DatabaseError, OSError):
        connection = source()
        try:
            cursor = connection.execute(sql, parameters)
            while (row := cursor.fetchone()) is not None:
                yield row
        finally:
            connection.close()
