"""How far the chain of evidence goes, kept apart from the database.

SQLite opens a missing or empty file as a new database, and a lost write-ahead log without a word.
A small file in the settings folder, the mark, says that the database must exist and where its
chain ends: so both are noticed, and so are entries cut off the end. It holds no key and nothing of
a customer.

Database and mark can go together (a data and a settings folder restored from an old copy, or both
deleted). So the system keyring knows it too: the :class:`Witness`. Both may lag behind the
journal; a journal that is behind them has lost something.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from desktop_app.files import read_regular, replacing
from desktop_app.journal.chain import derived
from desktop_app.journal.database import MarkError

_LARGEST: Final = 1 << 16
"""Bytes; a mark has some hundred."""


class ChainHead(NamedTuple):
    """The end of a chain: its last entry's number (0: there is none) and hash."""

    number: int = 0
    hash: str = ""


class ChainMark(msgspec.Struct, frozen=True):
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
    def end(self) -> ChainHead:
        """The end of the chain as it was known then."""
        return ChainHead(self.entries, self.head)

    def fits(self, key: bytes) -> bool:
        """Whether ``key`` is the one the database was made with."""
        return _same(self.key_check, key_check(key, self.database_id))

    def is_proven(self, key: bytes) -> bool:
        """Whether the mark was written with ``key``."""
        return _same(self.proof, _proof(self, key))

    def proven(self, key: bytes) -> ChainMark:
        return msgspec.structs.replace(self, proof=_proof(self, key))


def key_check(key: bytes, database_id: str) -> str:
    """What :attr:`ChainMark.key_check` is for this key."""
    words = b"customer-desk journal " + database_id.encode()
    return hmac.new(key, words, sha256).hexdigest()[:32]


def read_mark(path: Path) -> ChainMark | None:
    """The mark; None when there is none or it can't be read."""
    try:
        return mark_of(read_regular(path, _LARGEST))
    except OSError:
        return None


def mark_of(text: bytes) -> ChainMark | None:
    """The mark in ``text``, if any. One that is not written exactly as :func:`write_mark` does
    loses its proof."""
    try:
        mark = msgspec.json.decode(text, type=ChainMark)
        is_exact = msgspec.json.encode(mark) == text
    except (msgspec.MsgspecError, UnicodeError):
        return None
    return mark if is_exact else msgspec.structs.replace(mark, proof="")


def write_mark(path: Path, mark: ChainMark) -> None:
    """Put ``mark`` in place of the one before, at once or not at all. Raises MarkError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(path) as file:
            file.write(msgspec.json.encode(mark))
    except OSError as error:
        raise MarkError(error.errno, "The mark can't be written") from None


class ChainHeadFile:
    """Keeps one journal's mark on disk in step with it."""

    def __init__(self, path: Path, key: bytes) -> None:
        """``key``: the journal's. Nothing is written before :meth:`bind`."""
        self._path = path
        self._key = key
        self._mark: ChainMark | None = None

    def bind(self, database_id: str, salt: str) -> None:
        """From now on the mark is of this database."""
        self._mark = ChainMark(database_id, salt, key_check(self._key, database_id), begun=-1)

    def write(self, begun: int, end: ChainHead) -> None:
        """Write the database's present state unless the mark has it already. Raises OSError."""
        mark = self._mark
        if mark is not None and (begun, *end) != (mark.begun, *mark.end):
            fresh = msgspec.structs.replace(mark, begun=begun, entries=end.number, head=end.hash)
            self._mark = fresh.proven(self._key)
            write_mark(self._path, self._mark)

    def read(self) -> ChainHead | None:
        """The end of the chain as the mark on disk has it; None when that proves nothing."""
        mark = read_mark(self._path)
        return mark.end if mark is not None and mark.is_proven(self._key) else None


def _proof(mark: ChainMark, key: bytes) -> str:
    bare = msgspec.structs.replace(mark, proof="")
    return hmac.new(derived(key, "mark"), msgspec.json.encode(bare), sha256).hexdigest()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


class Witness(msgspec.Struct, frozen=True, kw_only=True):
    """How far a journal is known to have been: ``begun`` intents were taken, and its chain had come
    to the entry number ``entries`` with the hash ``head``."""

    database_id: str
    begun: int = 0
    entries: int = 0
    head: str = ""

    @property
    def end(self) -> ChainHead:
        return ChainHead(self.entries, self.head)

    def encoded(self) -> str:
        """As a text for the keyring."""
        return msgspec.json.encode(self).decode()


def witness_of(text: str | None) -> Witness | None:
    """The witness in ``text``, if any."""
    try:
        return None if text is None else msgspec.json.decode(text, type=Witness)
    except (msgspec.MsgspecError, UnicodeError):
        return None
