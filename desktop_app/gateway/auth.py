"""Who is asking: a signature over each request, or a bearer token fetched with the same secrets."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Coroutine, Generator
from typing import Any, Final

import httpx
import msgspec

from desktop_app.gateway.endpoint import Credentials

SCHEME: Final = "WP3-v2.1"

_EXPIRES_WHEN_UNTOLD: Final = 60.0
"""Seconds. The vendor's SDKs say 900; an answer that does not say is trusted a minute."""
_LONGEST_LIFE: Final = 86_400.0

AuthFlow = Generator[httpx.Request, httpx.Response, None]


def digest(
    merchant_key: str, timestamp: str, authenticity_token: str, target: bytes, body: bytes
) -> str:
    """The WP3-v2.1 digest: SHA-512 over key, timestamp, token, target with query, and body.

    ``target`` is the request target exactly as it goes over the wire, ``timestamp`` Unix seconds.
    Source: "Requirements - API v2" of the Monri documentation.
    """
    signed = hashlib.sha512((merchant_key + timestamp + authenticity_token).encode("ascii"))
    signed.update(target)
    signed.update(body)
    return signed.hexdigest()


class Authoriser(httpx.Auth):
    """Where the ``httpx.Auth`` of each attempt comes from. Here: itself, and nothing is kept."""

    scheme: str
    """What the header's value begins with: names the method, proves nothing."""

    async def prepare(self) -> httpx.Auth:
        """What authorises the next attempt. Raises what fetching a token raises."""
        return self

    def refused(self, auth: httpx.Auth | None) -> bool:
        """The gateway said 401 to ``auth``: whether one more attempt with a new one may help."""
        return False

    def renew(self) -> None:
        """The computer slept, or its clock was set: keep nothing that may have run out."""

    def close(self) -> None:
        """Stop whatever runs in the background."""


class Signature(Authoriser):
    """WP3-v2.1: each request carries a digest over its final bytes."""

    requires_request_body = True
    scheme = SCHEME

    def __init__(self, credentials: Credentials, clock: Callable[[], float]) -> None:
        """``clock`` gives wall-clock seconds since 1970."""
        self._credentials = credentials
        self._clock = clock

    def auth_flow(self, request: httpx.Request) -> AuthFlow:
        """Sign now, not when the request was queued."""
        token = self._credentials.authenticity_token
        timestamp = str(int(self._clock()))
        proof = digest(
            self._credentials.merchant_key, timestamp, token, request.url.raw_path, request.content
        )
        request.headers["authorization"] = f"{SCHEME} {token} {timestamp} {proof}"
        yield request


class BearerToken(httpx.Auth):
    """An OAuth token, as one header."""

    def __init__(self, token: str) -> None:
        self._header = f"Bearer {token}"

    def auth_flow(self, request: httpx.Request) -> AuthFlow:
        request.headers["authorization"] = self._header
        yield request


class _CachedToken(msgspec.Struct, frozen=True):
    """A token, and the monotonic time (seconds) to renew it at."""

    auth: BearerToken
    renew_at: float


class BearerTokens(Authoriser):
    """OAuth: a token that is fetched once for all who wait, and renewed before it runs out."""

    scheme = "Bearer"

    def __init__(
        self,
        fetch: Callable[[], Coroutine[Any, Any, tuple[str, float | None]]],
        now: Callable[[], float],
    ) -> None:
        """``fetch`` gets a token and the seconds it lives; ``now`` is a monotonic clock."""
        self._fetch = fetch
        self._now = now
        self._kept: _CachedToken | None = None
        self._fetching: asyncio.Task[_CachedToken] | None = None
        self._waiting = 0

    async def prepare(self) -> httpx.Auth:
        """A token that has not run out. Raises what fetching raises."""
        kept = self._kept
        if kept is None or self._now() >= kept.renew_at:
            kept = await self._fetched()
        return kept.auth

    def refused(self, auth: httpx.Auth | None) -> bool:
        """The token may have been withdrawn, or have run out while the computer slept: fetch anew.

        Of many reads refused side by side, only the first gives up the token they shared.
        """
        if self._kept is not None and self._kept.auth is auth:
            self._kept = None
        return True

    def renew(self) -> None:
        self._kept = None

    def close(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()

    async def _fetched(self) -> _CachedToken:
        """The token being fetched: by one request, however many wait, as long as one does."""
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.get_running_loop().create_task(self._fetch_token())
            self._fetching.add_done_callback(_retrieve_exception)
        fetching = self._fetching
        self._waiting += 1
        try:
            return await asyncio.shield(fetching)
        finally:
            self._waiting -= 1
            if self._waiting == 0 and not fetching.done():
                fetching.cancel()
                self._fetching = None

    async def _fetch_token(self) -> _CachedToken:
        asked = self._now()
        text, lives = await self._fetch()
        life = min(lives, _LONGEST_LIFE) if lives and lives > 0 else _EXPIRES_WHEN_UNTOLD
        self._kept = _CachedToken(BearerToken(text), asked + life - min(30.0, life / 4))
        return self._kept


def _retrieve_exception(fetching: asyncio.Task[_CachedToken]) -> None:
    """Read the exception: without a waiter left, asyncio would log it as never retrieved."""
    if not fetching.cancelled():
        fetching.exception()
