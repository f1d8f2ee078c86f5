"""One call from asking to its record: a total deadline, a real cancel, and a line for the log."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TypeVar

from desktop_app.gateway.endpoint import Origin
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.exchange import Exchange
from desktop_app.gateway.failures import failure
from desktop_app.gateway.signing import Authoriser
from desktop_app.gateway.transport import Transport
from desktop_app.gateway.wire import Answer, Attempt, Authorise, Request

T = TypeVar("T")
Understand = Callable[[bytes], T]
"""Makes a record of a body, or raises :class:`GatewayError`."""


def unauthorised(request: Request) -> str:
    """No Authorization header: for fetching the token that all others carry."""
    return ""


class Calls:
    """Carries calls to one gateway."""

    def __init__(
        self,
        origin: Origin,
        transport: Transport,
        on_exchange: Callable[[Exchange], object],
        deadline: float,
        clock: Callable[[], float],
    ) -> None:
        """``deadline``: seconds for a whole call; ``clock``: wall-clock seconds since 1970."""
        self._base_url = origin.base_url
        self._transport = transport
        self._on_exchange = on_exchange
        self._deadline = deadline
        self._clock = clock

    async def run(
        self, request: Request, understand: Understand[T], authoriser: Authoriser | None
    ) -> T:
        """Send ``request`` and understand its answer. Raises :class:`GatewayError` only.

        A cancel of the calling task ends in ``GatewayError(CANCELLED)`` too: whoever asked for it
        must learn whether something was sent.
        """
        call = _Call()
        try:
            async with asyncio.timeout(self._deadline) as call.limit:
                return await self._run(call, request, understand, authoriser)
        except TimeoutError:
            trouble = Trouble.DEADLINE
        except asyncio.CancelledError:
            trouble = Trouble.CANCELLED
        raise GatewayError(trouble, call.sent, request_id=call.request_id)

    async def _run(
        self,
        call: _Call,
        request: Request,
        understand: Understand[T],
        authoriser: Authoriser | None,
    ) -> T:
        if authoriser is None:
            return await self._attempt(call, request, unauthorised, "", understand)
        authorise = await _prepared(authoriser)
        try:
            return await self._attempt(call, request, authorise, authoriser.scheme, understand)
        except GatewayError as error:
            if error.status != HTTPStatus.UNAUTHORIZED or not authoriser.refused(authorise):
                raise
        call.attempt = None
        authorise = await _prepared(authoriser)
        return await self._attempt(call, request, authorise, authoriser.scheme, understand)

    async def _attempt(
        self,
        call: _Call,
        request: Request,
        authorise: Authorise,
        scheme: str,
        understand: Understand[T],
    ) -> T:
        attempt = Attempt(request=request, authorise=authorise, request_id=str(uuid.uuid4()))
        call.attempt = attempt
        began = time.monotonic()
        status, trouble = None, ""
        try:
            answer = await self._transport.send(attempt)
            status = answer.status
            return _understood(answer, attempt, understand)
        except GatewayError as error:
            error.request_id = attempt.request_id
            error.status = error.status or status
            trouble = error.trouble.name
            raise
        except asyncio.CancelledError:
            trouble = (Trouble.DEADLINE if call.is_late else Trouble.CANCELLED).name
            raise
        finally:
            self._report(attempt, scheme, status, trouble, time.monotonic() - began)

    def _report(
        self, attempt: Attempt, scheme: str, status: int | None, trouble: str, seconds: float
    ) -> None:
        exchange = Exchange(
            started=datetime.fromtimestamp(self._clock() - seconds, UTC),
            method=attempt.request.method,
            base_url=self._base_url,
            target=attempt.request.target,
            request_id=attempt.request_id,
            authorisation=scheme,
            body_keys=attempt.request.body_keys,
            status=status,
            trouble=trouble,
            seconds=seconds,
            bytes_sent=attempt.bytes_sent,
            bytes_received=attempt.bytes_received,
        )
        # The listener may be a Qt object that died while this call ran; the call goes on.
        with contextlib.suppress(RuntimeError):
            self._on_exchange(exchange)


class _Call:
    """What a cancelled call has to know of itself."""

    def __init__(self) -> None:
        self.attempt: Attempt | None = None
        self.limit: asyncio.Timeout | None = None

    @property
    def sent(self) -> Sent:
        """Whether the gateway may have carried it out."""
        return Sent.UNKNOWN if self.attempt is not None and self.attempt.written else Sent.NO

    @property
    def request_id(self) -> str:
        """The id of the request on its way, if any."""
        return "" if self.attempt is None else self.attempt.request_id

    @property
    def is_late(self) -> bool:
        """Whether the deadline is what ends the call."""
        return self.limit is not None and self.limit.expired()


async def _prepared(authoriser: Authoriser) -> Authorise:
    """The proof, or why there is none: whatever became of the token, the call itself never left."""
    try:
        return await authoriser.prepare()
    except GatewayError as error:
        refusal = GatewayError(
            error.trouble,
            Sent.NO,
            status=error.status,
            details=error.details,
            clock_ahead=error.clock_ahead,
            retry_after=error.retry_after,
            request_id=error.request_id,
        )
    raise refusal


def _understood(answer: Answer, attempt: Attempt, understand: Understand[T]) -> T:
    refusal = failure(answer, attempt)
    if refusal is not None:
        raise refusal
    return understand(answer.body)
