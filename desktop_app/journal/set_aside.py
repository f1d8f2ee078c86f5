"""Journals that were set aside because they could not be used: what is erased goes there too.

What could be read of such a file was taken along into the journal that is used, so one that is
damaged has nothing more to give, and may still hold what nobody can look for: it goes whole. One
that opens is cleaned as the journal itself. One that does not may hold anybody: that is told, and
whoever owns it decides.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Generator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final, cast

import msgspec

from desktop_app.encrypted_database import (
    Connection,
    DatabaseError,
    checkpoint,
    companions,
    one,
    writing,
)
from desktop_app.journal.database import (
    APPLICATION_ID,
    MOST_PAGES,
    SCHEMA_VERSION,
    JournalErrorCode,
    apply_settings,
    backup_of,
    backups,
    connect,
    create_schema,
    error_code_of,
)
from desktop_app.journal.evidence import EntryTables
from desktop_app.journal.meta import LookUps
from desktop_app.journal.tables import (
    BatchTables,
    edits_of_erased,
    intents_of_erased,
    remove_edit,
    remove_intent,
)

SESSION: Final = "journal-session-"
"""Files of journals whose key nobody keeps."""

_DAMAGED: Final = "journal-damaged-"
_AT_ONCE: Final = 500


class SetAsideResult(msgspec.Struct, frozen=True):
    """The names of the files: ``removed`` were damaged, ``closed`` can't be opened."""

    removed: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()


def set_aside(path: Path, why: str) -> Path | None:
    """Rename the database with what belongs to it; None when nothing was there."""
    belonging = (path, *companions(path))
    is_there = any(one_of.exists() for one_of in belonging)
    there = [one_of for one_of in (*belonging, backup_of(path)) if one_of.exists()]
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    name = f"journal-{why}-{stamp}"
    while (path.parent / f"{name}.db").exists():
        name = f"{name}-{secrets.token_hex(2)}"
    for file in there:
        os.replace(file, file.with_name(file.name.replace(path.stem, name, 1)))
    return path.with_name(f"{name}.db") if is_there else None


def all_aside(database: Path) -> list[Path]:
    """Every journal that was set aside beside ``database``."""
    others = {*backups(database)}
    return sorted(
        path
        for path in database.parent.glob("journal-*.db")
        if path not in others and not path.name.startswith(SESSION) and path.is_file()
    )


def remove(database: Path, names: tuple[str, ...]) -> None:
    """Remove these of :func:`all_aside`. Raises OSError."""
    for path in all_aside(database):
        if path.name in names:
            _remove(path)


class SetAsideJournals:
    """Cleans the journals that were set aside beside a database, in small steps."""

    def __init__(self, database: Path, key: bytes, evidence: EntryTables) -> None:
        """``evidence``: the entries of the journal in use, which show who is erased."""
        self._database = database
        self._key = key
        self._evidence = evidence
        self._walking: Generator[None, None, SetAsideResult] | None = None

    def are_there(self) -> bool:
        """Whether there is anything to go through, a copy made for an older version included."""
        return bool(all_aside(self._database) or backups(self._database))

    def step(self) -> SetAsideResult | None:
        """Do one step; the result after the last one, None before."""
        walking, self._walking = self._walking or self._walk(), None
        try:
            next(walking)
        except StopIteration as end:
            return cast("SetAsideResult", end.value)
        self._walking = walking
        return None

    def close(self) -> None:
        """Close the file that is open."""
        if self._walking is not None:
            self._walking.close()
        self._walking = None

    def _walk(self) -> Generator[None, None, SetAsideResult]:
        removed, closed = list[str](), list[str]()
        for copy in backups(self._database):  # the journal it was made for has gone on since
            _remove(copy)
        for path in all_aside(self._database):
            try:
                with closing(connect(path, self._key)) as connection:
                    is_cleaned = yield from self._cleaned(connection)
            except (OSError, DatabaseError) as error:
                if error_code_of(error) not in (
                    JournalErrorCode.DAMAGED,
                    JournalErrorCode.NOT_A_FILE,
                ):
                    continue  # the disk refuses; the next erasure tries again
                is_cleaned = False
            if is_cleaned:
                continue
            if path.name.startswith(_DAMAGED):
                _remove(path)
                removed.append(path.name)
            else:
                closed.append(path.name)
        return SetAsideResult(tuple(removed), tuple(closed))

    def _cleaned(self, connection: Connection) -> Generator[None, None, bool]:
        """Whether it could be: it is ours, whole, and of no later version."""
        is_ours = one(connection, "PRAGMA application_id") == APPLICATION_ID
        is_known = int(one(connection, "PRAGMA user_version")) <= SCHEMA_VERSION
        is_damaged = bool(connection.execute("PRAGMA cipher_integrity_check").fetchall())
        if not is_ours or not is_known or is_damaged:
            return False
        apply_settings(connection, MOST_PAGES)
        create_schema(connection, secrets.token_hex(16))
        with writing(connection):
            self._clean_unsettled(connection)
        batches = BatchTables(connection, self._evidence)
        last: int | None = 0
        while last is not None:
            yield
            with writing(connection):
                last = batches.sweep(last, _AT_ONCE)
        checkpoint(connection)
        return True

    def _clean_unsettled(self, connection: Connection) -> None:
        for unsaved in edits_of_erased(connection, self._evidence):
            remove_edit(connection, unsaved.profile_id, unsaved.key)
        for number, _intent in intents_of_erased(connection, self._evidence):
            remove_intent(connection, number)
        LookUps(connection).clear()  # nobody would be offered them


def _remove(path: Path) -> None:
    for each in (path, *companions(path)):
        each.unlink(missing_ok=True)
