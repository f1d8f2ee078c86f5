"""Bearer tokens: given for the merchant's secrets, good for some minutes and for named scopes.

Source: the vendor's SDKs, which ask ``POST /v2/oauth`` with ``client_id``, ``client_secret``,
``grant_type`` and ``scopes`` and use the token for 900 seconds.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Callable

from desktop_app.records.customer import Json
from desktop_app.sandbox.refusals import Problem, RefusedError, invalid, unauthorised


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

    def give(self, asked: dict[str, Json]) -> dict[str, Json]:
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
        self._forget_expired()
        token = secrets.token_urlsafe(48)
        self._given[token] = (self._monotonic() + self._life, frozenset(map(str, scopes)))
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
            raise RefusedError(self._missing_scope_status, [Problem("", message)])

    def _forget_expired(self) -> None:
        now = self._monotonic()
        self._given = {token: grant for token, grant in self._given.items() if grant[0] > now}


def _text(value: Json) -> bytes:
    return value.encode() if isinstance(value, str) else b""
