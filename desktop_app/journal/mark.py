"""The mark: a small file kept apart from the database, which says that the database must exist.

SQLite opens a missing or empty file as a new database, and a lost write-ahead log without a word.
With the mark both are noticed. It holds no key and nothing of a customer.
"""

from __future__ import annotations

import hmac
import os
from hashlib import sha256
from pathlib import Path

import msgspec


class Mark(msgspec.Struct, frozen=True):
    """``begun``: how many intents the database had taken when the mark was last written; never more
    than it has, unless its end was lost. ``salt``: the database's first 16 bytes, as hex.
    ``key_check`` tells whether a key is the database's, without telling the key."""

    database_id: str
    salt: str
    key_check: str
    begun: int = 0

    def fits(self, key: bytes) -> bool:
        """Whether ``key`` is the one the database was made with."""
        return hmac.compare_digest(self.key_check, key_check(key, self.database_id))


def key_check(key: bytes, database_id: str) -> str:
    """What :attr:`Mark.key_check` is for this key."""
    words = b"customer-desk journal " + database_id.encode()
    return hmac.new(key, words, sha256).hexdigest()[:32]


def read_mark(path: Path) -> Mark | None:
    """The mark; None when there is none, or nothing readable in its place."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Mark)
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return None


def write_mark(path: Path, mark: Mark) -> None:
    """Put ``mark`` in place of the one before, at once or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with open(os.open(beside, flags, 0o600), "wb") as file:
        file.write(msgspec.json.encode(mark))
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
