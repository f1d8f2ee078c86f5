"""Reading what can be read of a journal that cannot be used any more.

Every page carries its own check (HMAC), so what comes out is what was written, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop_app.journal.database import Connection, DatabaseError, connect
from desktop_app.journal.entries import Entries

_MOST_SINGLE_READS: Final = 1_000
_INTENTS: Final = "SELECT number, profile_id, content FROM intent"
_DRAFTS: Final = "SELECT rowid, profile_id, key, kept, content FROM draft"


class Rescued(msgspec.Struct, frozen=True):
    """How much was taken along."""

    doubts: int = 0
    drafts: int = 0


def rescue(path: Path, key: bytes, salt: str, into: Entries) -> Rescued:
    """Take every intent and draft that ``path`` still gives into an open journal.

    ``salt``: hex, what the first 16 bytes should be; tried when the file's own don't do.
    """
    for kept_salt in dict.fromkeys(("", salt)):
        source = partial(connect, path, key, salt=kept_salt)
        intents = readable_rows(source, _INTENTS, "number")
        drafts = readable_rows(source, _DRAFTS, "rowid")
        if intents or drafts:
            into.take(intents, [row[1:] for row in drafts])
            return Rescued(len(intents), len(drafts))
    return Rescued()


def readable_rows(
    source: Callable[[], Connection], select: str, number: str
) -> list[tuple[Any, ...]]:
    """Every row that can be read, by number: from the front, from the back, then one by one."""
    found: dict[int, tuple[Any, ...]] = {}
    for order in ("ASC", "DESC"):
        for row in _until_damage(source, f"{select} ORDER BY {number} {order}"):
            found[row[0]] = row
    if found:
        gap = [one for one in range(min(found), max(found)) if one not in found]
        for one in gap[:_MOST_SINGLE_READS]:
            for row in _until_damage(source, f"{select} WHERE {number} = ?", one):
                found[row[0]] = row
    return [found[one] for one in sorted(found)]


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
