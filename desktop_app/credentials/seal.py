"""Recognises a token and key that were let go, without keeping either."""

from __future__ import annotations

import hashlib
import secrets
from hmac import compare_digest

from desktop_app.gateway.endpoint import Credentials


class Seal:
    """A keyed hash over one pair of credentials, with a key that never leaves this object.

    A merchant's key is random and long: nobody finds it from the hash by trying.
    """

    __slots__ = ("_hash", "_key")

    def __init__(self, credentials: Credentials) -> None:
        """Remember these, and not their text."""
        self._key = secrets.token_bytes(32)
        self._hash = self._hashed(credentials)

    def fits(self, credentials: Credentials) -> bool:
        """Whether these are the same token and the same key."""
        return compare_digest(self._hash, self._hashed(credentials))

    def _hashed(self, credentials: Credentials) -> bytes:
        parts = (credentials.authenticity_token, credentials.merchant_key)
        texts = [part.encode("utf-8", "surrogatepass") for part in parts]
        both = b"".join(len(text).to_bytes(4, "big") + text for text in texts)
        return hashlib.blake2b(both, key=self._key).digest()
