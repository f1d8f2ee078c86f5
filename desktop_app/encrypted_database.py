"""One encrypted SQLite file (SQLCipher): how it is made, opened and written, and what went wrong.

Plain DB-API (PEP 249), not SQLAlchemy Core: importing Core takes 190-240 ms where this driver takes
8 (measured), and the journal has to be open before the first write may leave.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.files import NotRegularError, require_file

if TYPE_CHECKING:
    import sqlite3

    Connection = sqlite3.Connection  # the same interface; sqlcipher3 has no types
    Cursor = sqlite3.Cursor
else:
    Connection = sqlcipher.Connection
    Cursor = sqlcipher.Cursor

DatabaseError: Final[type[Exception]] = sqlcipher.Error

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
PLAIN_SQLITE: Final = b"SQLite format 3\0"
"""What a database begins with that is not encrypted."""

PAGE_BYTES: Final = 4_096
CHECK_BYTES: Final = 64
"""At the end of each page: a HMAC over the rest of it and its number."""
_CHECK_SALT: Final = 0x3A
_CHECK_ROUNDS: Final = 2
_PAGES_TRIED: Final = 100

_BUSY_MILLISECONDS: Final = 3_000

Setting = tuple[str, object, object]
"""Name, what to set, what must be read back."""


class NotKeptError(Exception):
    """A setting that the file's promises rest on was not taken. Holds its name only."""


def connect(path: Path, key: bytes, *, salt: str = "") -> Connection:
    """Open an existing file; nothing is read yet, so nothing is known of it yet.

    ``key``: 32 bytes, used as they are (no derivation, so no delay). ``salt``: hex, for a file
    whose first 16 bytes are lost. Raises :class:`NotRegularError` as :func:`require_files`.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a key of another length")
    require_files(path)
    connection: Connection = sqlcipher.connect(
        f"{path.as_uri()}?mode=rw", isolation_level=None, uri=True
    )
    # Said through our own words only: SQLCipher would write to the program's standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt}'\"")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS:d}")
    return connection


def apply_settings(connection: Connection, settings: Sequence[Setting], most_pages: int) -> None:
    """Set each and read it back; ``most_pages``: of 4 kB each. Raises NotKeptError when one was
    not taken."""
    for name, value, expected in settings:
        connection.execute(f"PRAGMA {name} = {value}")
        if one(connection, f"PRAGMA {name}") != expected:
            raise NotKeptError(name)
    connection.execute(f"PRAGMA max_page_count = {most_pages:d}")


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """One transaction, which takes the write lock at its beginning: a read that turns into a write
    later fails at once when another program wrote in between."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has rolled back already
            connection.execute("ROLLBACK")
        raise


def checkpoint(connection: Connection) -> bool:
    """Move the write-ahead log into the database and empty it, unless somebody reads just now;
    whether it was done."""
    return bool(one(connection, "PRAGMA wal_checkpoint(TRUNCATE)") == 0)


def one(connection: Connection, sql: str, *parameters: object) -> Any:
    """The first column of the first row; None without one."""
    row = connection.execute(sql, parameters).fetchone()
    return None if row is None else row[0]


def make_file(path: Path) -> None:
    """An empty file for its owner's eyes only; -wal and -shm get the same mode from SQLite."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def companions(path: Path) -> tuple[Path, ...]:
    """The files SQLite keeps beside the database: what was committed last, its index, and what to
    take back, which it looks for before it knows that there is a write-ahead log."""
    return tuple(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))


def require_files(path: Path) -> None:
    """Raises :class:`NotRegularError` when what stands in a place of the database's files is none:
    SQLite would wait at a pipe."""
    for each in (path, *companions(path)):
        require_file(each)


def is_key_of(path: Path, key: bytes) -> bool:
    """Whether a page of the file proves ``key``, although its first one does not open with it."""
    with path.open("rb") as file:
        salt = file.read(SALT_BYTES)
        check_key = hashlib.pbkdf2_hmac(
            "sha512", key, bytes(each ^ _CHECK_SALT for each in salt), _CHECK_ROUNDS, KEY_BYTES
        )
        for number in range(2, _PAGES_TRIED + 2):
            file.seek((number - 1) * PAGE_BYTES)
            page = file.read(PAGE_BYTES)
            covered = page[:-CHECK_BYTES] + number.to_bytes(4, "little")
            if hmac.digest(check_key, covered, "sha512") == page[-CHECK_BYTES:]:
                return True
    return False


class StorageFault(Enum):
    """What is in the way of an encrypted file."""

    FULL = "no room on the disk"
    READ_ONLY = "the disk or the folder cannot be written to"
    NOT_A_FILE = "a pipe, a device or a folder stands where a file should be"
    BUSY = "another program holds the file"
    DAMAGED = "the file is damaged"
    UNAVAILABLE = "the disk, the folder or the library fails in another way"


_PRIMARY: Final = 0xFF
"""SQLite's extended result codes keep the primary one in their lowest byte."""

_BY_RESULT: Final = {
    sqlcipher.SQLITE_FULL: StorageFault.FULL,
    sqlcipher.SQLITE_READONLY: StorageFault.READ_ONLY,
    sqlcipher.SQLITE_CANTOPEN: StorageFault.READ_ONLY,
    sqlcipher.SQLITE_PERM: StorageFault.READ_ONLY,
    sqlcipher.SQLITE_BUSY: StorageFault.BUSY,
    sqlcipher.SQLITE_LOCKED: StorageFault.BUSY,
    sqlcipher.SQLITE_CORRUPT: StorageFault.DAMAGED,
    sqlcipher.SQLITE_NOTADB: StorageFault.DAMAGED,
}

_BY_ERRNO: Final = {
    errno.ENOSPC: StorageFault.FULL,
    errno.EDQUOT: StorageFault.FULL,
    errno.EROFS: StorageFault.READ_ONLY,
    errno.EACCES: StorageFault.READ_ONLY,
    errno.EPERM: StorageFault.READ_ONLY,
    errno.EEXIST: StorageFault.READ_ONLY,  # a file in the folder's place
    errno.ENOTDIR: StorageFault.READ_ONLY,
}


def is_interrupted(error: Exception) -> bool:
    """Whether :meth:`Connection.interrupt` ended what ran."""
    return bool(_result_of(error) == sqlcipher.SQLITE_INTERRUPT)


def fault_of(error: Exception) -> StorageFault:
    """What an exception of the library or the system says; its text is dropped here."""
    if isinstance(error, NotRegularError):
        return StorageFault.NOT_A_FILE
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, StorageFault.UNAVAILABLE)
    return _BY_RESULT.get(_result_of(error), StorageFault.UNAVAILABLE)


def _result_of(error: Exception) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    return code & _PRIMARY if isinstance(code, int) else 0
