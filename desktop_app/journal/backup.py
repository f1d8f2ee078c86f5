"""A copy of the journal as it was, made before its tables are changed.

SQLite makes it itself (``VACUUM INTO``), so it is whole whoever else reads or writes meanwhile,
with what only the write-ahead log holds; SQLCipher encrypts it under the same key.

There is one at most, and not for long: it goes with the next opening that finds the new journal
sound, or with the next erasure, because settled writes and erased people would live on in it. When
the new one is set aside, so is the copy.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.journal.database import SCHEMA_VERSION, Connection, make_file


def backup_of(database: Path) -> Path:
    """Where the copy stands: beside the database."""
    return database.with_name(f"{database.stem}-before-schema-{SCHEMA_VERSION}.db")


def backups(database: Path) -> list[Path]:
    """Every copy that is there, also one that an earlier version of the program made."""
    return sorted(database.parent.glob(f"{database.stem}-before-schema-*.db"))


def back_up(connection: Connection, database: Path) -> None:
    """Copy what ``connection`` has open. What has the copy's name is whole and on the disk.

    Raises:
        DatabaseError, OSError: nothing was changed, and nothing half-made is left.
    """
    copy_to(connection, backup_of(database))


def copy_to(connection: Connection, backup: Path) -> None:
    """The same, under any name; what has it already is replaced."""
    half_made = backup.with_name(f"{backup.name}.part")
    half_made.unlink(missing_ok=True)
    make_file(half_made)  # SQLite writes into an empty file, which keeps its mode
    try:
        connection.execute("VACUUM INTO ?", (str(half_made),))
        _put_on_disk(half_made)
        os.replace(half_made, backup)
    finally:
        half_made.unlink(missing_ok=True)


def _put_on_disk(path: Path) -> None:
    """SQLite leaves this to the system's leisure where it vacuums into another file."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
