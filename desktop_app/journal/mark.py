"""The mark: a small file kept apart from the database, which says that the database must exist,
and how far its chain of evidence goes.

SQLite opens a missing or empty file as a new database, and a lost write-ahead log without a word.
With the mark both are noticed, and so are entries cut off the end. It holds no key and nothing of
a customer.
"""

from __future__ import annotations

import hmac
import os
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from desktop_app.files import read_regular
from desktop_app.journal.chain import derived
from desktop_app.journal.database import MarkError

_LARGEST: Final = 1 << 16
"""Bytes; a mark has some hundred."""


class Head(NamedTuple):
    """The end of a chain: its last entry's number (0: there is none) and hash."""

    number: int = 0
    hash: str = ""


class Mark(msgspec.Struct, frozen=True):
    """``begun``: how many intents the database had taken when the mark was last written; never more
    than it has, unless its end was lost. ``salt``: the database's first 16 bytes, as hex.
    ``key_check`` tells whether a key is the database's, without telling the key. ``entries`` and
    ``head``: the last entry's number and hash. ``proof``: made of all the rest with a derived key;
    empty in a mark of the first version."""

    database_id: str
    salt: str
    key_check: str
    begun: int = 0
    entries: int = 0
    head: str = ""
    proof: str = ""

    @property
    def end(self) -> Head:
        """The end of the chain as it was known then."""
        return Head(self.entries, self.head)

    def fits(self, key: bytes) -> bool:
        """Whether ``key`` is the one the database was made with."""
        return _same(self.key_check, key_check(key, self.database_id))

    def is_proven(self, key: bytes) -> bool:
        """Whether nobody without ``key`` wrote or changed it."""
        return _same(self.proof, _proof(self, key))

    def proven(self, key: bytes) -> Mark:
        """The mark with its proof."""
        return msgspec.structs.replace(self, proof=_proof(self, key))


def key_check(key: bytes, database_id: str) -> str:
    """What :attr:`Mark.key_check` is for this key."""
    words = b"customer-desk journal " + database_id.encode()
    return hmac.new(key, words, sha256).hexdigest()[:32]


def read_mark(path: Path) -> Mark | None:
    """The mark; None when there is none, or nothing readable in its place."""
    try:
        return mark_of(read_regular(path, _LARGEST))
    except OSError:
        return None


def mark_of(text: bytes) -> Mark | None:
    """The mark in ``text``, if any. One that is not written exactly as :func:`write_mark` does
    loses its proof."""
    try:
        mark = msgspec.json.decode(text, type=Mark)
        is_exact = msgspec.json.encode(mark) == text
    except (msgspec.MsgspecError, UnicodeError):
        return None
    return mark if is_exact else msgspec.structs.replace(mark, proof="")


def write_mark(path: Path, mark: Mark) -> None:
    """Put ``mark`` in place of the one before, at once or not at all. Raises MarkError."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.unlink(missing_ok=True)  # of a process that died and had the same number
        with open(os.open(beside, flags, 0o600), "wb") as file:
            file.write(msgspec.json.encode(mark))
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise MarkError(error.errno, "The mark can't be written") from None


class Anchor:
    """Keeps one journal's mark on disk in step with it."""

    def __init__(self, path: Path, key: bytes) -> None:
        """``key``: the journal's. Nothing is written before :meth:`cast`."""
        self._path = path
        self._key = key
        self._mark: Mark | None = None

    def cast(self, database_id: str, salt: str) -> None:
        """From now on the mark is of this database."""
        self._mark = Mark(database_id, salt, key_check(self._key, database_id), begun=-1)

    def keep(self, begun: int, end: Head) -> None:
        """Write what the database has by now, if the mark says anything else. Raises OSError."""
        mark = self._mark
        if mark is not None and (begun, *end) != (mark.begun, *mark.end):
            fresh = msgspec.structs.replace(mark, begun=begun, entries=end.number, head=end.hash)
            self._mark = fresh.proven(self._key)
            write_mark(self._path, self._mark)

    def end(self) -> Head | None:
        """The end of the chain as the mark on disk has it; None when that proves nothing."""
        mark = read_mark(self._path)
        return mark.end if mark is not None and mark.is_proven(self._key) else None


def _proof(mark: Mark, key: bytes) -> str:
    bare = msgspec.structs.replace(mark, proof="")
    return hmac.new(derived(key, "mark"), msgspec.json.encode(bare), sha256).hexdigest()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
