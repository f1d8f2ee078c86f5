"""What names a customer, as keyed hashes: who types the same name finds it, nobody reads it.

HMAC-SHA256 (RFC 2104) under a key derived from the journal's, cut to 128 bits. Without the key not
even a list of every phone number there is would tell whose hash it is.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from hashlib import sha256
from typing import Final

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
        """``key``: the journal's own."""
        self._key = derived(key, "subjects")

    def of(self, *texts: str) -> tuple[str, ...]:
        """The hashes of every form of ``texts``, as hex, each once."""
        forms = [form for text in texts for form in normal_forms(text)]
        return tuple(dict.fromkeys(self._hash(form) for form in forms))

    def _hash(self, form: str) -> str:
        text = form.encode("utf-8", "replace")
        return hmac.digest(self._key, text, "sha256")[:_BYTES].hex()
