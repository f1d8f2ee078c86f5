"""Opening the journal: whatever is found in its place, nothing is lost without a word.

A file that cannot be used is renamed, never written over; what can be read of it is taken along
into the new one: every page carries its own check (HMAC), so what comes out is what was written, or
nothing. Only the disk's own refusals (full, read-only, busy) rename nothing: they pass.
"""

from __future__ import annotations

import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app import encrypted_database
from desktop_app.encrypted_database import Connection, DatabaseError, one
from desktop_app.files import alone
from desktop_app.journal import database
from desktop_app.journal.chain import SubjectHashes, system_user
from desktop_app.journal.chain_head import ChainHead, ChainHeadFile, ChainMark, Witness, read_mark
from desktop_app.journal.database import JournalError, JournalErrorCode
from desktop_app.journal.evidence import EntryTables
from desktop_app.journal.journal_db import JournalDb
from desktop_app.journal.set_aside import SESSION, SetAsideJournals, set_aside

_MOST_SINGLE_READS: Final = 1_000
_AT_ONCE: Final = 1_000


_TABLES: Final = {
    "intent": ("number", "SELECT number, number, profile_id, content FROM intent"),
    "draft": ("rowid", "SELECT rowid, profile_id, key, kept, content FROM draft"),
    "entry": ("number", "SELECT number, number, content FROM entry"),
    "batch": ("key", "SELECT key, key, id, profile_id, content FROM batch"),
    "batch_row": ("key", "SELECT key, key, batch, number, content FROM batch_row"),
}
"""What numbers the rows of each table; and how they are read: this number, then what is taken."""


def rescue(path: Path, key: bytes, salt: str, into: JournalDb) -> Counter[str]:
    """Take everything that ``path`` still gives into an open journal; how many rows of each table.

    ``salt``: hex, what the first 16 bytes should be; tried when the file's own don't do.
    """
    taken: Counter[str] = Counter()
    for kept_salt in dict.fromkeys(("", salt)):
        source = partial(database.connect, path, key, salt=kept_salt)
        for table, (number, select) in _TABLES.items():
            rows = readable_rows(source, select, number)
            while some := [row[1:] for row in islice(rows, _AT_ONCE)]:
                into.import_rows(table, some)
                taken[table] += len(some)
        into.import_rows("meta", list(_until_damage(source, "SELECT name, value FROM meta")))
        if taken:
            break
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


_CHECKED: Final = ("meta", "intent", "draft")
_WEEK: Final = 7 * 24 * 3600.0
_PATIENCE: Final = 3.0
"""Seconds for another process to open it, as SQLite waits for a lock."""


class JournalCondition(Enum):
    """What stood in the journal's place. The value names a file that is set aside."""

    SOUND = "sound"
    FIRST = "first"
    """There never was one."""
    SESSION = "session"
    """Begun anew for this session, with a key that nobody keeps."""
    CUT_SHORT = "cut-short"
    """Sound, but the changes noted last are missing from it."""
    VANISHED = "vanished"
    """No file of it is there, and the keyring knows that there was one."""
    OLDER = "older"
    """All of its files are sound, and older than the keyring knows it; or another journal's."""
    PUT_BACK = "put-back"
    """Its folder was deleted while it was open; it is there again, whole."""
    MISSING = "missing"
    EMPTY = "empty"
    FOREIGN = "foreign"
    """Some other file, or another journal."""
    OTHER_KEY = "other-key"
    """The keyring has another key than the one it was made with."""
    DAMAGED = "damaged"
    NEWER = "newer"
    """Of a later version of the program."""
    UNREADABLE = "unreadable"
    """Damaged, foreign or of another key: nothing is left by which to tell."""


class OpeningReport(msgspec.Struct, frozen=True):
    """What was found. ``set_aside``: the file's name now; ``doubts``, ``drafts``, ``entries`` (of
    evidence): how many were read from it; ``lost``: how many changes are known to be missing.
    """

    finding: JournalCondition
    set_aside: str = ""
    doubts: int = 0
    drafts: int = 0
    entries: int = 0
    lost: int = 0


class JournalLocation(msgspec.Struct, frozen=True):
    """Where the journal is: the database in one folder, the mark in another."""

    folder: Path
    mark: Path
    most_pages: int = database.MOST_PAGES

    @property
    def database(self) -> Path:
        return self.folder / "journal.db"

    @property
    def lock(self) -> Path:
        """Held while something is decided that two first starts must not decide at once."""
        return self.folder / "journal.lock"


class OpenedJournal(NamedTuple):
    """An open journal, what was found, and which files go when it is closed."""

    db: JournalDb
    opening: OpeningReport
    passing: tuple[Path, ...] = ()


def open_kept(place: JournalLocation, key: bytes, witness: Witness | None = None) -> OpenedJournal:
    """The journal that outlives the program.

    ``witness``: what the keyring knows of it. A journal that is behind it takes no write before
    somebody has said to go on (``JournalDb.allow_writes``). Raises JournalError when the disk or
    the folder refuses; nothing was renamed then.
    """
    try:
        place.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        place.folder.chmod(0o700)
        with alone(place.lock, _PATIENCE):
            return _compared(_open(place, key, witness), witness)
    except TimeoutError:
        raise JournalError(JournalErrorCode.BUSY) from None
    except (OSError, DatabaseError, encrypted_database.NotKeptError) as error:
        raise JournalError(database.error_code_of(error)) from None


def open_for_session(folder: Path, most_pages: int = database.MOST_PAGES) -> OpenedJournal:
    """A journal whose key is nowhere but in memory, and which goes when it is closed.

    What a crash leaves of one can be read by nobody; leftovers are removed after a week. Raises
    JournalError: when the disk or the folder refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _remove_leftovers(folder)
        path = folder / f"{SESSION}{secrets.token_hex(8)}.db"
        key = secrets.token_bytes(encrypted_database.KEY_BYTES)
        connection = _new_database(path, key, most_pages)
    except (OSError, DatabaseError, encrypted_database.NotKeptError) as error:
        raise JournalError(database.error_code_of(error)) from None
    db = JournalDb(connection, _evidence(connection, key), None)
    return OpenedJournal(
        db, OpeningReport(JournalCondition.SESSION), (path, *encrypted_database.companions(path))
    )


def _compared(opened: OpenedJournal, witness: Witness | None) -> OpenedJournal:
    """What the files alone tell is said already; the witness knows when all of them agree, and are
    wrong."""
    db, opening = opened.db, opened.opening
    if witness is None:
        return opened
    if opening.finding not in (JournalCondition.FIRST, JournalCondition.SOUND):
        db.accept(witness)
        return opened
    lost = db.extent.compare_with(witness)
    if lost is None:
        return opened
    finding = (
        JournalCondition.VANISHED
        if opening.finding is JournalCondition.FIRST
        else JournalCondition.OLDER
    )
    return opened._replace(opening=OpeningReport(finding, lost=lost))


def _open(place: JournalLocation, key: bytes, witness: Witness | None) -> OpenedJournal:
    mark = read_mark(place.mark)
    finding = _missing(place.database, mark)
    if finding is None:
        found = _inspect(place, key, mark)
        if isinstance(found, OpenedJournal):
            return found
        finding = found
    if finding is JournalCondition.FIRST:
        if witness is None:
            place.database.unlink(missing_ok=True)  # a first start that was killed half-way
        else:
            set_aside(place.database, JournalCondition.FOREIGN.value)
        db = _create(place, key)
        db.begin_marking(_known(mark, key))
        return OpenedJournal(db, OpeningReport(finding))
    aside = set_aside(place.database, finding.value)
    db = _create(place, key)
    salt = "" if mark is None else mark.salt
    rescued = Counter() if aside is None else rescue(aside, key, salt, db)
    if rescued["intent"] or rescued["draft"] or rescued["batch_row"]:
        db.begin_sweep()
    db.begin_marking(_known(mark, key), is_missed=mark is None or mark.entries > 0)
    name = "" if aside is None else aside.name
    counts = rescued["intent"], rescued["draft"], rescued["entry"]
    return OpenedJournal(db, OpeningReport(finding, name, *counts))


def _missing(path: Path, mark: ChainMark | None) -> JournalCondition | None:
    """Whether there is nothing to open. SQLite must not see it: it would begin anew, and remove
    a write-ahead log beside an empty file."""
    encrypted_database.require_files(path)
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return JournalCondition.FIRST if mark is None else JournalCondition.MISSING
    if size:
        return None
    return JournalCondition.FIRST if mark is None else JournalCondition.EMPTY


def _inspect(
    place: JournalLocation, key: bytes, mark: ChainMark | None
) -> OpenedJournal | JournalCondition:
    connection = database.connect(place.database, key)
    keep = False
    try:
        place.database.chmod(0o600)
        finding = condition_of(connection, mark)
        if finding is not JournalCondition.SOUND:
            return finding
        database.apply_settings(connection, place.most_pages)
        opened = _adopt(place, connection, key, mark)
        keep = True
    except DatabaseError as error:
        if database.error_code_of(error) is not JournalErrorCode.DAMAGED:
            raise
        return _why_unreadable(place.database, key, mark)
    finally:
        if not keep:
            with suppress(DatabaseError):
                connection.close()
    return opened


def condition_of(connection: Connection, mark: ChainMark | None) -> JournalCondition:
    """What an opened database is, beside its mark."""
    if one(connection, "PRAGMA user_version") > database.SCHEMA_VERSION:
        return JournalCondition.NEWER
    if one(connection, "PRAGMA application_id") != database.APPLICATION_ID:
        return JournalCondition.FIRST if mark is None else JournalCondition.FOREIGN
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        return JournalCondition.DAMAGED
    # Only of what a start rests on: through years of evidence it would take seconds.
    if any(one(connection, f"PRAGMA quick_check({table})") != "ok" for table in _CHECKED):
        return JournalCondition.DAMAGED
    if mark is not None and _id_of(connection) != mark.database_id:
        return JournalCondition.FOREIGN
    return JournalCondition.SOUND


def _adopt(
    place: JournalLocation, connection: Connection, key: bytes, mark: ChainMark | None
) -> OpenedJournal:
    """A sound database; its mark is brought up to date."""
    is_older = one(connection, "PRAGMA user_version") < database.SCHEMA_VERSION
    if is_older:
        database.copy_to(connection, database.backup_of(place.database))
        database.create_schema(connection, _id_of(connection))
    begun = int(one(connection, "SELECT value FROM meta WHERE name = 'begun'"))
    db = _journal_db(place, connection, key)
    if is_older:
        db.begin_sweep(is_older=True)
    known = _known(mark, key)
    lost = 0 if mark is None else max(mark.begun - begun, 0)
    if known is not None:
        lost = max(lost, known.number - db.evidence.last().number)
    encrypted_database.checkpoint(connection)
    db.begin_marking(known)
    if not is_older and not lost:
        with suppress(OSError):  # the next opening tries again
            for copy in database.backups(place.database):
                copy.unlink()
    return OpenedJournal(
        db, OpeningReport(JournalCondition.CUT_SHORT if lost else JournalCondition.SOUND, lost=lost)
    )


def _known(mark: ChainMark | None, key: bytes) -> ChainHead | None:
    """The end of the chain that the mark proves."""
    return mark.end if mark is not None and mark.is_proven(key) else None


def _journal_db(place: JournalLocation, connection: Connection, key: bytes) -> JournalDb:
    evidence = _evidence(connection, key)
    aside = SetAsideJournals(place.database, key, evidence)
    return JournalDb(connection, evidence, ChainHeadFile(place.mark, key), aside)


def _evidence(connection: Connection, key: bytes) -> EntryTables:
    return EntryTables(connection, SubjectHashes(key), system_user())


def _id_of(connection: Connection) -> str:
    return str(one(connection, "SELECT value FROM meta WHERE name = 'database_id'"))


def _why_unreadable(path: Path, key: bytes, mark: ChainMark | None) -> JournalCondition:
    """SQLite says "not a database" to a wrong key, a damaged first page and any other file."""
    with path.open("rb") as file:
        head = file.read(encrypted_database.SALT_BYTES)
    if head == encrypted_database.PLAIN_SQLITE:
        return JournalCondition.FOREIGN
    if mark is None:
        return JournalCondition.UNREADABLE
    if not mark.fits(key):
        return JournalCondition.OTHER_KEY
    if head.hex() == mark.salt or _opens(path, key, mark.salt):
        return JournalCondition.DAMAGED
    return JournalCondition.FOREIGN


def _opens(path: Path, key: bytes, salt: str) -> bool:
    """Whether it is our file, only its first 16 bytes are not."""
    connection = database.connect(path, key, salt=salt)
    try:
        return bool(one(connection, "PRAGMA application_id") == database.APPLICATION_ID)
    except DatabaseError:
        return False
    finally:
        connection.close()


def _create(place: JournalLocation, key: bytes) -> JournalDb:
    connection = _new_database(place.database, key, place.most_pages)
    encrypted_database.checkpoint(connection)
    return _journal_db(place, connection, key)


def _new_database(path: Path, key: bytes, most_pages: int) -> Connection:
    encrypted_database.make_file(path)
    connection = database.connect(path, key)
    database.apply_settings(connection, most_pages)
    database.create_schema(connection, secrets.token_hex(16))
    return connection


def _remove_leftovers(folder: Path) -> None:
    for leftover in folder.glob(f"{SESSION}*"):
        with suppress(OSError):
            if leftover.stat().st_mtime < time.time() - _WEEK:
                leftover.unlink()
