"""The journal's encrypted file: its settings, its tables, the copy before they change, its errors.

All SQL stands in ``journal_db.py``, ``evidence.py``, ``tables.py``, ``meta.py``, ``extent.py`` and
``search.py``.

Before its tables are changed, the journal is copied as it was. SQLite makes the copy itself
(``VACUUM INTO``), so it is whole whoever else reads or writes meanwhile, under the same key. There
is one at most, and not for long: it goes with the next opening that finds the new journal sound, or
with the next erasure, because settled writes and erased people would live on in it.
"""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path
from typing import Final

from desktop_app import encrypted_database
from desktop_app.encrypted_database import (
    Connection,
    StorageFault,
    fault_of,
    make_file,
    writing,
)

APPLICATION_ID: Final = 0x43444A31
"""``CDJ1``; SQLite keeps it in the file's header."""

SCHEMA_VERSION: Final = 3
"""1: intents and drafts. 2: also the evidence and batches. 3: also what leads from a customer to
the rows of batches. An older file gets what it lacks."""
MOST_PAGES: Final = 262_144
"""1 GB: half a million entries and several batches of 100,000; no fault of ours fills the disk."""

_SETTINGS: Final = (
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
)
"""Name, what to set, what must be read back. FULL: one fsync per commit, NORMAL has none."""

_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE IF NOT EXISTS intent (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        profile_id TEXT NOT NULL,
        content BLOB NOT NULL
    )""",
    "CREATE INDEX IF NOT EXISTS intent_of_profile ON intent (profile_id)",
    """CREATE TABLE IF NOT EXISTS draft (
        profile_id TEXT NOT NULL,
        key TEXT NOT NULL,
        kept TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (profile_id, key)
    )""",
    # What is searched for is computed from the entry's own text: the two cannot differ.
    """CREATE TABLE IF NOT EXISTS entry (
        number INTEGER PRIMARY KEY,
        content TEXT NOT NULL,
        at TEXT AS (json_extract(content, '$.at')) VIRTUAL,
        act TEXT AS (json_extract(content, '$.act')) VIRTUAL,
        outcome TEXT AS (coalesce(json_extract(content, '$.outcome'), '')) VIRTUAL,
        ticket TEXT AS (coalesce(json_extract(content, '$.ticket'), '')) VIRTUAL,
        batch TEXT AS (coalesce(json_extract(content, '$.batch'), '')) VIRTUAL,
        profile_id TEXT AS (json_extract(content, '$.profile_id')) VIRTUAL,
        profile TEXT AS (json_extract(content, '$.profile')) VIRTUAL,
        reason TEXT AS (coalesce(json_extract(content, '$.reason'), '')) VIRTUAL,
        who TEXT AS (json_extract(content, '$.who')) VIRTUAL
    )""",
    """CREATE INDEX IF NOT EXISTS entry_searched
        ON entry (number, at, act, outcome, ticket, batch, profile_id, profile, reason, who)""",
    "CREATE INDEX IF NOT EXISTS entry_of_retention ON entry (number) WHERE act = 'retention'",
    "CREATE INDEX IF NOT EXISTS entry_of_batch ON entry (batch, number) WHERE batch <> ''",
    """CREATE TABLE IF NOT EXISTS subject (
        hash BLOB NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (hash, number)
    ) WITHOUT ROWID""",
    """CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS entry_is_never_replaced BEFORE INSERT ON entry
        WHEN EXISTS (SELECT 1 FROM entry WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    # Retention names the first entry that stays, in its own transaction, and takes that back.
    """CREATE TRIGGER IF NOT EXISTS entry_is_never_removed BEFORE DELETE ON entry
        WHEN OLD.number >= (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'removing')
        BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    """CREATE TABLE IF NOT EXISTS batch (
        key INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        profile_id TEXT NOT NULL,
        content BLOB NOT NULL,
        begun INTEGER NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE IF NOT EXISTS batch_row (
        key INTEGER PRIMARY KEY,
        batch TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (batch, number)
    )""",
    """CREATE TABLE IF NOT EXISTS row_subject (
        hash BLOB NOT NULL,
        row INTEGER NOT NULL,
        PRIMARY KEY (hash, row)
    ) WITHOUT ROWID""",
)


def connect(path: Path, key: bytes, *, salt: str = "") -> Connection:
    """As :func:`encrypted_database.connect`, with what the journal's SQL calls."""
    connection = encrypted_database.connect(path, key, salt=salt)
    connection.create_function("folded", 1, lambda text: str(text).casefold())
    return connection


def apply_settings(connection: Connection, most_pages: int) -> None:
    """Set what the journal's promises rest on; as :func:`encrypted_database.apply_settings`."""
    encrypted_database.apply_settings(connection, _SETTINGS, most_pages)


def create_schema(connection: Connection, database_id: str) -> None:
    """Create missing tables, and give the database an id if it has none."""
    with writing(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
        for statement in _SCHEMA:
            connection.execute(statement)
        columns = connection.execute("SELECT name FROM pragma_table_info('batch')").fetchall()
        if ("begun",) not in columns:
            connection.execute("ALTER TABLE batch ADD COLUMN begun INTEGER NOT NULL DEFAULT 0")
        for name, value in (("database_id", database_id), ("begun", "0"), ("removing", "0")):
            connection.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (name, value))


def backup_of(database: Path) -> Path:
    """The path of the backup, beside the database."""
    return database.with_name(f"{database.stem}-before-schema-{SCHEMA_VERSION}.db")


def backups(database: Path) -> list[Path]:
    """Every copy that is there, also one that an earlier version of the program made."""
    return sorted(database.parent.glob(f"{database.stem}-before-schema-*.db"))


def copy_to(connection: Connection, backup: Path) -> None:
    """Copy what ``connection`` has open. What has the copy's name is whole and on the disk, and
    replaces what had it before. Raises DatabaseError, OSError: nothing was changed, and nothing
    half-made is left."""
    half_made = backup.with_name(f"{backup.name}.part")
    half_made.unlink(missing_ok=True)
    make_file(half_made)  # SQLite writes into an empty file, which keeps its mode
    try:
        connection.execute("VACUUM INTO ?", (str(half_made),))
        with half_made.open("r+b") as file:
            os.fsync(file.fileno())  # where it vacuums into another file, SQLite leaves this out
        os.replace(half_made, backup)
    finally:
        half_made.unlink(missing_ok=True)


class JournalErrorCode(Enum):
    """What is in the way."""

    FULL = "no room on the disk"
    READ_ONLY = "the disk or the data folder cannot be written to"
    MARK = "the mark, a file in the settings folder, cannot be written"
    NOT_A_FILE = "a pipe, a device or a folder stands where a file of the journal should be"
    BUSY = "another program holds the journal"
    DAMAGED = "the file is damaged"
    UNAVAILABLE = "the disk, the folder or the library fails in another way"
    BEHIND = (
        "the journal is not as far as it was, and nobody has said yet to go on without the rest"
    )
    CLOSED = "the journal is closed: the program ends"


class MarkError(OSError):
    """The mark could not be written: what is in the way is not where the journal is."""


class JournalError(Exception):
    """The journal failed; nothing may be sent. ``str(error)`` names the error code only."""

    def __init__(self, error_code: JournalErrorCode) -> None:
        super().__init__(error_code.name)
        self.error_code = error_code


def error_code_of(error: Exception) -> JournalErrorCode:
    """The error code for an exception of the library or the system; its text is dropped here."""
    if isinstance(error, JournalError):
        return error.error_code
    fault = fault_of(error)
    if isinstance(error, MarkError):
        is_full = fault is StorageFault.FULL
        return JournalErrorCode.FULL if is_full else JournalErrorCode.MARK
    return JournalErrorCode[fault.name]
