"""A directory's file: made, opened, removed, and what is said when that fails."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Final

from desktop_app import encrypted_database
from desktop_app.directory.schema import APPLICATION_ID, SCHEMA_VERSION, create_schema
from desktop_app.encrypted_database import (
    PLAIN_SQLITE,
    Connection,
    DatabaseError,
    NotKeptError,
    Setting,
    StorageFault,
    companions,
    fault_of,
    is_interrupted,
    is_key_of,
    one,
)

MOST_PAGES: Final = 8_388_608
"""32 GB of 4 kB each: some twenty million customers."""

_CACHE_KILOBYTES: Final = 32_768
_LOG_PAGES: Final = 4_000
_SETTINGS: Final[tuple[Setting, ...]] = (
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("journal_mode", "WAL", "wal"),
    # What a power failure takes back is read from the gateway again; an erasure asks for more.
    ("synchronous", "NORMAL", 1),
    ("cache_size", f"-{_CACHE_KILOBYTES:d}", -_CACHE_KILOBYTES),
    # Pages of the indexes are written again and again: seldom moved, they are moved once.
    ("wal_autocheckpoint", _LOG_PAGES, _LOG_PAGES),
)


class DirectoryErrorCode(Enum):
    """What is in the way."""

    MISSING = "there is no directory, or it was taken away while it was open"
    LOST_KEY = "the keyring has no key for the directory"
    OTHER_KEY = "the keyring's key is not the one that the directory was made with"
    FOREIGN = "the file is something else"
    OTHER_GATEWAY = "the customers in it are those of another gateway"
    NEWER = "the directory is of a later version of the program"
    FULL = "no room on the disk"
    READ_ONLY = "the disk or the data folder cannot be written to"
    NOT_A_FILE = "a pipe, a device or a folder stands where a file of the directory should be"
    BUSY = "another program holds the directory"
    DAMAGED = "the file is damaged"
    UNAVAILABLE = "the disk, the folder or the library fails in another way"
    INTERRUPTED = "another question took the place of this one"
    CLOSED = "the directory is closed"


class DirectoryError(Exception):
    """The directory cannot answer. ``str(error)`` names the error code only."""

    def __init__(self, error_code: DirectoryErrorCode) -> None:
        super().__init__(error_code.name)
        self.error_code = error_code


def error_of(error: Exception) -> DirectoryError:
    """What an exception of the library or the system says; its text is dropped here."""
    if isinstance(error, DirectoryError):
        return error
    if isinstance(error, FileNotFoundError):
        return DirectoryError(DirectoryErrorCode.MISSING)
    if is_interrupted(error):
        return DirectoryError(DirectoryErrorCode.INTERRUPTED)
    return DirectoryError(DirectoryErrorCode[fault_of(error).name])


@contextmanager
def said() -> Iterator[None]:
    """What fails within is raised as a :class:`DirectoryError`."""
    try:
        yield
    except (OSError, DatabaseError, NotKeptError) as error:
        raise error_of(error) from None


def directory_path(folder: Path, profile_id: str) -> Path:
    """Where a profile's directory is."""
    return folder / f"directory-{profile_id}.db"


def lock_path(path: Path) -> Path:
    """The file that whoever reads the gateway's list into a directory holds locked."""
    return path.with_suffix(".lock")


def create(
    path: Path, key: bytes, language: str, gateway: str = "", most_pages: int = MOST_PAGES
) -> Connection:
    """Make an empty directory, in the place of one that is there. Raises DirectoryError."""
    with said():
        encrypted_database.require_files(path)
        _unlink(path)
        encrypted_database.make_file(path)
        connection = encrypted_database.connect(path, key)
        try:
            encrypted_database.apply_settings(connection, _SETTINGS, most_pages)
            create_schema(connection, secrets.token_hex(32), language, gateway)
        except BaseException:
            connection.close()
            _unlink(path)
            raise
        return connection


def connect(path: Path, key: bytes, most_pages: int = MOST_PAGES) -> Connection:
    """Open a directory that was made before. Raises DirectoryError: nothing is made or changed."""
    with said():
        encrypted_database.require_files(path)
        with path.open("rb") as file:
            head = file.read(len(PLAIN_SQLITE))
        if head == PLAIN_SQLITE:
            raise DirectoryError(DirectoryErrorCode.FOREIGN)
        if not head:
            raise DirectoryError(DirectoryErrorCode.DAMAGED)
        connection = encrypted_database.connect(path, key)
        try:
            _require_ours(connection, path, key)
            encrypted_database.apply_settings(connection, _SETTINGS, most_pages)
        except BaseException:
            with suppress(DatabaseError):
                connection.close()
            raise
        return connection


def _require_ours(connection: Connection, path: Path, key: bytes) -> None:
    try:
        application_id = one(connection, "PRAGMA application_id")
    except DatabaseError as error:
        if fault_of(error) is StorageFault.DAMAGED and not is_key_of(path, key):
            raise DirectoryError(DirectoryErrorCode.OTHER_KEY) from None
        raise
    if application_id != APPLICATION_ID:
        raise DirectoryError(DirectoryErrorCode.FOREIGN)
    if one(connection, "PRAGMA user_version") > SCHEMA_VERSION:
        raise DirectoryError(DirectoryErrorCode.NEWER)


def remove(path: Path) -> None:
    """Delete a directory with its companions; fine when there is none. Raises DirectoryError."""
    with said():
        _unlink(path)
        lock_path(path).unlink(missing_ok=True)


def _unlink(path: Path) -> None:
    for each in (path, *companions(path)):
        each.unlink(missing_ok=True)
