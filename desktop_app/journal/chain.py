"""The hash chain of the entries: each hash covers the entry's text and the previous hash.

Pure, and free of the database: an exported journal is checked with this on any machine. What names
a customer stands in an entry as keyed hashes only: HMAC-SHA256 (RFC 2104) under a key derived from
the journal's, cut to 128 bits. Who types the same name finds the entry; without the key not even a
list of every phone number there is would tell whose hash it is.
"""

from __future__ import annotations

import getpass
import hmac
import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

import msgspec

from desktop_app.records.writes import ChainBreak, JournalEntry

if sys.platform != "win32":
    import pwd


def canonical(entry: JournalEntry) -> bytes:
    """The entry as JSON without its hash: UTF-8, keys sorted, no spaces, empty fields left out.

    So a later version may add fields without changing the hash of what was written before.
    """
    return line(msgspec.structs.replace(entry, hash=""))


def entry_hash(entry: JournalEntry) -> str:
    """SHA-256, as hex, over the hash of the entry before and this one's canonical text."""
    return sha256(entry.previous.encode() + canonical(entry)).hexdigest()


def line(entry: JournalEntry) -> bytes:
    """The entry as it is kept, and as a line of an exported journal: its canonical text, with its
    hash among the fields."""
    return msgspec.json.encode(entry, order="sorted")


def entry_of(text: bytes) -> JournalEntry:
    """The entry of a :func:`line`. Raises ValueError when it is none, or not written exactly as
    this program writes it."""
    try:
        entry = msgspec.json.decode(text, type=JournalEntry)
    except (msgspec.MsgspecError, RecursionError):
        entry = None
    if entry is None or line(entry) != text:
        raise ValueError("no entry")
    return entry


def sealed(entry: JournalEntry) -> JournalEntry:
    """The entry with its hash, as it will be when it is read again."""
    again = msgspec.json.decode(line(entry), type=JournalEntry)
    return msgspec.structs.replace(again, hash=entry_hash(again))


def breaks_between(
    before: JournalEntry | None, entry: JournalEntry
) -> Iterator[tuple[ChainBreak, int]]:
    """What is wrong with an entry that follows ``before`` (None: not known what it follows)."""
    if before is not None and entry.number != before.number + 1:
        yield ChainBreak.MISSING, before.number + 1
    elif before is not None and entry.previous != before.hash:
        yield ChainBreak.CHANGED, entry.number
        return
    if entry_hash(entry) != entry.hash:
        yield ChainBreak.CHANGED, entry.number


def accounts_for(retention: JournalEntry, first: JournalEntry) -> bool:
    """Whether ``retention`` says that what came before ``first`` was removed on purpose."""
    if retention.about is None or retention.about < first.number - 1:
        return False
    # Later than that: the program died while it removed, and goes on at its next start.
    is_last_removed = retention.about == first.number - 1
    return not is_last_removed or retention.last_removed == first.previous != ""


_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ()/.\-]*")
_FEWEST_DIGITS: Final = 7
_FEWEST_WITH_COUNTRY: Final = 12
"""Digits from which on two leading zeros are taken for an international call's, not for an ID's."""
_BYTES: Final = 16


def derived(key: bytes, use: str) -> bytes:
    """A key of its own for one use, from the journal's."""
    return hmac.new(key, b"customer-desk journal key: " + use.encode(), sha256).digest()


def normal_forms(text: str) -> tuple[str, ...]:
    """The forms under which ``text`` is found: a UUID in lower case, an email casefolded, a
    merchant ID exactly, a phone number as its digits (and as an ID: nothing tells them apart)."""
    plain = unicodedata.normalize("NFC", text).strip()
    if not plain:
        return ()
    if _UUID.fullmatch(plain):
        return (plain.lower(),)
    if "@" in plain:
        return (plain.casefold(),)
    if not _PHONE.fullmatch(plain):
        return (plain,)
    digits = "".join(character for character in plain if character.isdigit())
    if len(digits) < _FEWEST_DIGITS:
        return (plain,)
    if digits.startswith("00") and len(digits) >= _FEWEST_WITH_COUNTRY:
        digits = digits[2:]
    return plain, f"tel:{digits}"


class SubjectHashes:
    """Makes the hashes of one journal."""

    def __init__(self, key: bytes) -> None:
        self._key = derived(key, "subjects")

    def of(self, *texts: str) -> tuple[str, ...]:
        """The hashes of every form of ``texts``, as hex, each once."""
        forms = [form for text in texts for form in normal_forms(text)]
        return tuple(dict.fromkeys(self._hash(form) for form in forms))

    def _hash(self, form: str) -> str:
        text = form.encode("utf-8", "replace")
        return hmac.digest(self._key, text, "sha256")[:_BYTES].hex()


_LONGEST = 100


def system_user() -> str:
    """The name of the account the program runs under; its number, or "?", when it has none.

    Never raises. On POSIX it is asked of the system, not of the environment, which anyone can set.
    """
    try:
        name = _account()
    except Exception:  # no such module, account, variable: the note must be written all the same
        name = f"uid {os.getuid()}" if hasattr(os, "getuid") else "?"
    return name.encode("utf-8", "replace").decode()[:_LONGEST] or "?"


def _account() -> str:
    if sys.platform == "win32":
        return getpass.getuser()
    return pwd.getpwuid(os.getuid()).pw_name
