"""How entries are chained: each one's hash is made of its text and of the hash before it.

Pure, and free of the database: an exported journal is checked with this on any machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

import msgspec

from desktop_app.records.evidence import Break, Entry


def canonical(entry: Entry) -> bytes:
    """The entry as JSON without its hash: UTF-8, keys sorted, no spaces, empty fields left out.

    So a later version may add fields without changing the hash of what was written before.
    """
    return line(msgspec.structs.replace(entry, hash=""))


def entry_hash(entry: Entry) -> str:
    """SHA-256, as hex, over the hash of the entry before and this one's canonical text."""
    return sha256(entry.previous.encode() + canonical(entry)).hexdigest()


def line(entry: Entry) -> bytes:
    """The entry as it is kept, and as a line of an exported journal: its canonical text, with its
    hash among the fields."""
    return msgspec.json.encode(entry, order="sorted")


def entry_of(text: bytes) -> Entry:
    """The entry of a :func:`line`.

    Raises:
        ValueError: when it is none, or not written exactly as this program writes it.
    """
    try:
        entry = msgspec.json.decode(text, type=Entry)
    except (msgspec.MsgspecError, RecursionError):
        entry = None
    if entry is None or line(entry) != text:
        raise ValueError("no entry")
    return entry


def sealed(entry: Entry) -> Entry:
    """The entry with its hash, as it will be when it is read again."""
    again = msgspec.json.decode(line(entry), type=Entry)
    return msgspec.structs.replace(again, hash=entry_hash(again))


def breaks_between(before: Entry | None, entry: Entry) -> Iterator[tuple[Break, int]]:
    """What is wrong with an entry that follows ``before`` (None: not known what it follows)."""
    if before is not None and entry.number != before.number + 1:
        yield Break.MISSING, before.number + 1
    elif before is not None and entry.previous != before.hash:
        yield Break.CHANGED, entry.number
        return
    if entry_hash(entry) != entry.hash:
        yield Break.CHANGED, entry.number


def accounts_for(retention: Entry, first: Entry) -> bool:
    """Whether ``retention`` says that what came before ``first`` was removed on purpose."""
    if retention.about is None or retention.about < first.number - 1:
        return False
    # Later than that: the program died while it removed, and goes on at its next start.
    is_last_removed = retention.about == first.number - 1
    return not is_last_removed or retention.last_removed == first.previous != ""
