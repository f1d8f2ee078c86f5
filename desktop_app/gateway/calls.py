"""One call from asking to its record: a total deadline, a real cancel, and a line for the log.

A read that fails in passing is tried again within that deadline (see ``retry``); a write never is.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
import uuid
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Final, TypeVar

from desktop_app.gateway.clock_watch import ClockWatch
from desktop_app.gateway.endpoint import Origin
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.exchange import Exchange
from desktop_app.gateway.failures import failure
from desktop_app.gateway.gate import Gate
from desktop_app.gateway.retry import Pause, limit_of_try, pause_before_next
from desktop_app.gateway.signing import Authoriser
from desktop_app.gateway.transport import Transport
from desktop_app.gateway.wire import Answer, Attempt, Authorise, Request

T = TypeVar("T")
Understand = Callable[[bytes], T]
"""Makes a record of a body, or raises :class:`GatewayError`."""
Wait = Callable[[float], Awaitable[object]]
"""Waits so many seconds, as :func:`asyncio.sleep` does."""

_chance: Final = secrets.SystemRandom().random


class Calls:
    """Carries calls to one gateway."""

    def __init__(
        self,
        origin: Origin,
        transport: Transport,
        on_exchange: Callable[[Exchange], object],
        *,
        deadline: float,
        clock: Callable[[], float],
        gate: Gate,
        wait: Wait,
    ) -> None:
        """``deadline``: seconds for a whole call; ``clock``: wall-clock seconds since 1970;
        ``wait`` is how the time before another try passes."""
        self._base_url = origin.base_url
        self._transport = transport
        self._on_exchange = on_exchange
        self._deadline = deadline
        self._clock = clock
        self._gate = gate
        self._wait = wait
        self._clocks = ClockWatch(clock)
        self._is_ending = False

    async def run(self, request: Request, understand: Understand[T], authoriser: Authoriser) -> T:
        """Send ``request`` and understand its answer. Raises :class:`GatewayError` only.

        A cancel of the calling task ends in ``GatewayError(CANCELLED)`` too: whoever asked for it
        must learn whether something was sent.
        """
        self._gate.check()
        call = _Call()
        try:
            async with asyncio.timeout(self._deadline) as call.limit:
                return await self._run(call, request, understand, authoriser)
        except TimeoutError:
            trouble = Trouble.DEADLINE
        except asyncio.CancelledError:
            trouble = Trouble.CANCELLED
        raise GatewayError(trouble, call.sent, request_id=call.request_id)

    def end(self) -> None:
        """Try nothing again: the connections are let go on purpose."""
        self._is_ending = True

    async def _run(
        self, call: _Call, request: Request, understand: Understand[T], authoriser: Authoriser
    ) -> T:
        renewed = False
        while True:
            if self._clocks.jumped():
                self._transport.drop_kept()
                authoriser.renew()
            authorise = await _prepared(authoriser)
            try:
                return await self._try(call, request, authorise, authoriser.scheme, understand)
            except GatewayError as error:
                may_renew = error.status == HTTPStatus.UNAUTHORIZED and not renewed
                renewed = may_renew and authoriser.refused(authorise)
                if not renewed and call.pause is None:
                    self._gate.learn(error)
                    raise
            if call.pause is not None:
                await self._rest(call, call.pause)
            else:
                call.attempt = None  # it was refused: nothing of it was carried out

    async def _rest(self, call: _Call, pause: Pause) -> None:
        """Wait before the next try; a time that the gateway asked for prolongs the deadline."""
        call.tried += 1
        if pause.asked_for:
            call.prolong(pause.seconds)
        await self._wait(pause.seconds)

    async def _try(
        self,
        call: _Call,
        request: Request,
        authorise: Authorise,
        scheme: str,
        understand: Understand[T],
    ) -> T:
        """One try; when silence ends it, the deadline has time left for another one."""
        seconds = None if request.writes else limit_of_try(call.tried, self._deadline)
        try:
            async with asyncio.timeout(seconds) as call.limit_of_try:
                return await self._attempt(call, request, authorise, scheme, understand)
        except TimeoutError:
            pass
        raise GatewayError(Trouble.DEADLINE, call.sent, request_id=call.request_id)

    async def _attempt(
        self,
        call: _Call,
        request: Request,
        authorise: Authorise,
        scheme: str,
        understand: Understand[T],
    ) -> T:
        attempt = Attempt(request=request, authorise=authorise, request_id=str(uuid.uuid4()))
        call.attempt, call.pause = attempt, None
        call.began = time.monotonic()
        status, trouble = None, ""
        try:
            answer = await self._transport.send(attempt)
            status = answer.status
            return _understood(answer, attempt, understand)
        except GatewayError as error:
            error.request_id = attempt.request_id
            error.status = error.status or status
            trouble = error.trouble.name
            self._plan(call, request, error)
            raise
        except asyncio.CancelledError:
            trouble = (Trouble.DEADLINE if call.is_late else Trouble.CANCELLED).name
            if call.is_late and not call.is_over:
                self._plan(call, request, GatewayError(Trouble.DEADLINE, Sent.UNKNOWN))
            raise
        finally:
            self._report(call, attempt, scheme, status, trouble)

    def _plan(self, call: _Call, request: Request, error: GatewayError) -> None:
        """Decide what follows a try that ended in ``error``."""
        when = None if call.limit is None else call.limit.when()
        if request.writes or when is None or self._is_ending:
            return
        remaining = when - asyncio.get_running_loop().time()
        call.pause = pause_before_next(error, call.tried + 1, remaining, _chance())

    def _report(
        self, call: _Call, attempt: Attempt, scheme: str, status: int | None, trouble: str
    ) -> None:
        seconds = time.monotonic() - call.began
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
            attempt=call.tried + 1,
            again_in=None if call.pause is None else call.pause.seconds,
            asked_to_wait=call.pause is not None and call.pause.asked_for,
        )
        # The listener may be a Qt object that died while this call ran; the call goes on.
        with contextlib.suppress(RuntimeError):
            self._on_exchange(exchange)


class _Call:
    """What a call under way has to know of itself, also when it is cancelled."""

    def __init__(self) -> None:
        self.attempt: Attempt | None = None
        self.limit: asyncio.Timeout | None = None
        self.limit_of_try: asyncio.Timeout | None = None
        self.began = 0.0
        """Monotonic time (seconds) at which the last try began."""
        self.tried = 0
        """How many tries failed and were followed by another one."""
        self.pause: Pause | None = None
        """What follows the last try; None when nothing does."""

    @property
    def sent(self) -> Sent:
        """Whether the gateway may have carried it out."""
        return Sent.UNKNOWN if self.attempt is not None and self.attempt.written else Sent.NO

    @property
    def request_id(self) -> str:
        """The id of the request on its way, if any."""
        return "" if self.attempt is None else self.attempt.request_id

    @property
    def is_over(self) -> bool:
        """Whether the deadline is what ends the call."""
        return self.limit is not None and self.limit.expired()

    @property
    def is_late(self) -> bool:
        """Whether the deadline, or the limit of the try, is what ends the try."""
        return self.is_over or (self.limit_of_try is not None and self.limit_of_try.expired())

    def prolong(self, seconds: float) -> None:
        """Move the deadline: waiting as asked is no slowness of the gateway's."""
        when = None if self.limit is None else self.limit.when()
        if self.limit is not None and when is not None:
            self.limit.reschedule(when + seconds)


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
