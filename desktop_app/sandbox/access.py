"""Who may ask: a rightly signed request, or one with a living bearer token of the right scopes.

``digest = hex(SHA-512(merchant_key + timestamp + authenticity_token + fullpath + body))``, sent as
``Authorization: WP3-v2.1 <authenticity_token> <timestamp> <digest>`` with single spaces, as the
gateway's document describes it. Bearer tokens as the vendor's SDKs use them: ``POST /v2/oauth``
with ``client_id``, ``client_secret``, ``grant_type`` and ``scopes``, good for 900 seconds.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Iterable

from desktop_app.records.customer import Json
from desktop_app.sandbox.requests import RefusedError, ValidationProblem, invalid, unauthorised
from desktop_app.sandbox.store import Clock

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


class BearerTokens:
    """Tokens of one merchant, kept in memory only: a restart ends them all."""

    def __init__(
        self,
        merchant_key: str,
        token: str,
        life: int,
        missing_scope_status: int,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """``life`` in seconds; ``missing_scope_status`` answers a token that lacks a scope."""
        self._secret = merchant_key.encode()
        self._client = token.encode()
        self._life = life
        self._missing_scope_status = missing_scope_status
        self._monotonic = monotonic
        self._given: dict[str, tuple[float, frozenset[str]]] = {}

    def issue(self, asked: dict[str, Json]) -> dict[str, Json]:
        """The answer to ``POST /v2/oauth``; raises :class:`RefusedError` (400 or 401)."""
        if asked.get("grant_type") != "client_credentials":
            raise invalid("grant_type", "must be client_credentials")
        scopes = asked.get("scopes", [])
        if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
            raise invalid("scopes", "must be a list of strings")
        right_client = hmac.compare_digest(_text(asked.get("client_id")), self._client)
        right_secret = hmac.compare_digest(_text(asked.get("client_secret")), self._secret)
        if not (right_client and right_secret):
            raise unauthorised("Client id or client secret is wrong")
        now = self._monotonic()
        self._given = {token: grant for token, grant in self._given.items() if grant[0] > now}
        token = secrets.token_urlsafe(48)
        self._given[token] = (now + self._life, frozenset(map(str, scopes)))
        return {
            "status": "approved",
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": self._life,
        }

    def check(self, token: str, needed: frozenset[str]) -> None:
        """Let a living token with the ``needed`` scopes pass, or raise :class:`RefusedError`."""
        expires, scopes = self._given.get(token, (0.0, frozenset[str]()))
        if expires <= self._monotonic():
            raise unauthorised("Access token is unknown or has expired")
        if not needed <= scopes:
            missing = ", ".join(sorted(needed - scopes))
            message = f"Access token lacks the scope {missing}"
            raise RefusedError(self._missing_scope_status, [ValidationProblem("", message)])


def _text(value: Json) -> bytes:
    return value.encode() if isinstance(value, str) else b""
