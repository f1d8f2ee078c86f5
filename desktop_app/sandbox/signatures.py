"""The WP3-v2.1 signature of a request, checked the way the gateway's document describes it.

``digest = hex(SHA-512(merchant_key + timestamp + authenticity_token + fullpath + body))``, sent as
``Authorization: WP3-v2.1 <authenticity_token> <timestamp> <digest>`` with single spaces.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

from desktop_app.sandbox.clock import Clock
from desktop_app.sandbox.refusals import unauthorised

SCHEME = "WP3-v2.1"
_PARTS = 4
_LONGEST_TIMESTAMP = 15


class Signatures:
    """Checks signatures for one merchant."""

    def __init__(self, merchant_key: str, token: str, window: int, clock: Clock) -> None:
        """``window``: by how many seconds a timestamp may be off; 0 or less lets any pass."""
        self._key = merchant_key.encode()
        self._token = token.encode()
        self._window = window
        self._clock = clock

    def check(self, authorisation: str, targets: Iterable[bytes], body: bytes) -> None:
        """Let a rightly signed request pass; raise :class:`RefusedError` (401) otherwise.

        One of ``targets`` (path and query as they came over the wire) must be signed, and the
        ``body`` with the bytes received.
        """
        parts = authorisation.split(" ")
        if len(parts) != _PARTS or parts[0] != SCHEME:
            raise unauthorised("Authorization header is malformed")
        _, token, timestamp, sent = (part.encode("latin-1") for part in parts)
        if not hmac.compare_digest(token, self._token):
            raise unauthorised("Authenticity token is not known")
        if not timestamp.isdigit() or len(timestamp) > _LONGEST_TIMESTAMP:
            raise unauthorised("Timestamp is not a number")
        expected = [self._digest(timestamp, target, body) for target in targets]
        if not any([hmac.compare_digest(sent.lower(), digest) for digest in expected]):
            raise unauthorised("Digest does not match")
        if self._window > 0 and abs(int(timestamp) - self._clock.now()) > self._window:
            raise unauthorised("Timestamp is too far from the current time")

    def _digest(self, timestamp: bytes, target: bytes, body: bytes) -> bytes:
        signed = self._key + timestamp + self._token + target + body
        return hashlib.sha512(signed).hexdigest().encode()
