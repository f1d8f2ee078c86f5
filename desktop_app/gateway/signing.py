"""Who is asking: a signature over each request, or a bearer token fetched with the same secrets."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Coroutine
from typing import Any, Final, Protocol

import msgspec

from desktop_app.gateway.endpoint import Credentials
from desktop_app.gateway.wire import Authorise, Request

SCHEME: Final = "WP3-v2.1"

_EXPIRES_WHEN_UNTOLD: Final = 60.0
"""Seconds. The vendor's SDKs say 900; an answer that does not say is trusted a minute."""
_LONGEST_LIFE: Final = 86_400.0


class Authoriser(Protocol):
    """Proves who is asking, for each request anew."""

    @property
    def scheme(self) -> str:
        """What the header's value begins with: names the method, proves nothing."""

    async def prepare(self) -> Authorise:
        """Get ready; the returned call makes the Authorization header at the moment of sending."""

    def refused(self, authorise: Authorise) -> bool:
        """The gateway said 401 to that proof: whether asking once more with a new one may help."""

    def renew(self) -> None:
        """The computer slept, or its clock was set: keep nothing that may have run out."""

    def close(self) -> None:
        """Stop whatever runs in the background."""


class Anonymous:
    """No Authorization header: for fetching the token that all others carry."""

    scheme = ""

    async def prepare(self) -> Authorise:
        """Nothing to prove."""
        return lambda request: ""

    def refused(self, authorise: Authorise) -> bool:
        """There is no other way to ask."""
        return False

    def renew(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing runs."""


def digest(
    merchant_key: str, timestamp: str, authenticity_token: str, target: str, body: bytes
) -> str:
    """The WP3-v2.1 digest: SHA-512 over key, timestamp, token, target with query, and body.

    ``target`` is the request target exactly as it goes over the wire, ``timestamp`` Unix seconds.
    Source: "Requirements - API v2" of the Monri documentation.
    """
    signed = hashlib.sha512(
        (merchant_key + timestamp + authenticity_token + target).encode("ascii")
    )
    signed.update(body)
    return signed.hexdigest()


class Signature:
    """WP3-v2.1: each request carries a digest over itself."""

    scheme = SCHEME

    def __init__(self, credentials: Credentials, clock: Callable[[], float]) -> None:
        """``clock`` gives wall-clock seconds since 1970."""
        self._credentials = credentials
        self._clock = clock

    async def prepare(self) -> Authorise:
        """Nothing to fetch."""
        return self.header

    def refused(self, authorise: Authorise) -> bool:
        """Signing the same again would be refused again."""
        return False

    def renew(self) -> None:
        """Nothing is kept: each request is signed when it leaves."""

    def close(self) -> None:
        """Nothing runs."""

    def header(self, request: Request) -> str:
        """The Authorization header's value, signed now and not when the request was queued."""
        token = self._credentials.authenticity_token
        timestamp = str(int(self._clock()))
        proof = digest(
            self._credentials.merchant_key, timestamp, token, request.target, request.body
        )
        return f"{SCHEME} {token} {timestamp} {proof}"


class _Token(msgspec.Struct, frozen=True):
    """What makes the header of a bearer token, and the monotonic time (seconds) to renew it at."""

    authorise: Authorise
    renew_at: float


class Bearer:
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
        self._token: _Token | None = None
        self._fetching: asyncio.Task[_Token] | None = None
        self._waiting = 0

    async def prepare(self) -> Authorise:
        """A token that has not run out. Raises what fetching raises."""
        token = self._token
        if token is None or self._now() >= token.renew_at:
            token = await self._fetched()
        return token.authorise

    def refused(self, authorise: Authorise) -> bool:
        """The token may have been withdrawn, or have run out while the computer slept: fetch anew.

        Of many reads refused side by side, only the first gives up the token they shared.
        """
        if self._token is not None and self._token.authorise is authorise:
            self._token = None
        return True

    def renew(self) -> None:
        """A sleeping computer's clock stands still while the token's life runs out."""
        self._token = None

    def close(self) -> None:
        """Stop fetching."""
        if self._fetching is not None:
            self._fetching.cancel()

    async def _fetched(self) -> _Token:
        """The token being fetched: by one request, however many wait, as long as one does."""
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.get_running_loop().create_task(self._fetch_token())
            self._fetching.add_done_callback(_note_outcome)
        fetching = self._fetching
        self._waiting += 1
        try:
            return await asyncio.shield(fetching)
        finally:
            self._waiting -= 1
            if self._waiting == 0 and not fetching.done():
                fetching.cancel()
                self._fetching = None

    async def _fetch_token(self) -> _Token:
        asked = self._now()
        text, lives = await self._fetch()
        life = min(lives, _LONGEST_LIFE) if lives and lives > 0 else _EXPIRES_WHEN_UNTOLD
        value = f"Bearer {text}"
        self._token = _Token(lambda request: value, asked + life - min(30.0, life / 4))
        return self._token


def _note_outcome(fetching: asyncio.Task[_Token]) -> None:
    """Those who wait are told; without any left, asyncio would log the error as forgotten."""
    if not fetching.cancelled():
        fetching.exception()
