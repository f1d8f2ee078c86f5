"""Where values are found in a folder: in any byte of any file, and behind the journal's key.

A database is read twice: as its pages are decrypted, free ones and gaps included, and by SQL, every
column of every table, for what lies across several pages. Its write-ahead log is decrypted too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from tests.unit.journal_room import KEY, bare
from tests.unit.test_journal import decrypted

_LOG_HEAD, _FRAME_HEAD = 32, 24


def found(folder: Path, values: Iterable[str], key: bytes = KEY) -> list[str]:
    """Each place in which one of ``values`` stands, in any spelling that a file could have. A file
    that goes meanwhile has none."""
    spelled = {value: spellings(value) for value in values}
    return [
        f"{path.relative_to(folder)}, {where}: {value}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for where, text in _texts(path, key)
        for value, ways in spelled.items()
        if any(way in text.lower() for way in ways)
    ]


def spellings(value: str) -> frozenset[bytes]:
    """In small letters."""
    text = value.lower()
    escaped = text.encode("ascii", "backslashreplace")
    return frozenset({text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), escaped})


def _texts(path: Path, key: bytes) -> Iterator[tuple[str, bytes]]:
    with suppress(FileNotFoundError):
        yield "as it is", path.read_bytes()
        if path.name.endswith(".db-wal"):
            yield "its log", decrypted(path, _LOG_HEAD, _FRAME_HEAD, key)
        if path.suffix == ".db":
            yield "its pages", decrypted(path, 0, 0, key)
            yield from _columns(path, key)


def _columns(path: Path, key: bytes) -> Iterator[tuple[str, bytes]]:
    """Nothing of a file that this key does not open."""
    connection = bare(path, key)
    try:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table'"
        ).fetchall()
        for (table,) in tables:
            for row in connection.execute(f"SELECT * FROM {table}"):
                for cell in row:
                    yield table, cell if isinstance(cell, bytes) else str(cell).encode()
    except sqlcipher.DatabaseError:
        return
    finally:
        connection.close()
