"""One call from asking to its record: a total deadline, a real cancel, and a line for the log.

A read that fails in passing is tried again within that deadline (see ``retry``); a write never is.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from datetime import UTC, datetime
from http import HTTPStatus
from typing import ClassVar, Final, Generic, TypeVar

import httpx
import msgspec

from desktop_app.gateway.auth import Authoriser
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.failures import failure
from desktop_app.gateway.requests import Attempt, RawResponse, Request
from desktop_app.gateway.retry import (
    MOST_TRIES,
    CircuitBreaker,
    ClockWatch,
    RetryDelay,
    hedge_after,
    hedged,
    may_pass,
    retry_delay,
)
from desktop_app.gateway.transport import Transport

Limiter = Callable[[], AbstractAsyncContextManager[object]]
"""Is entered when a call may begin, and left when it has ended."""

_turn: ContextVar[Limiter] = ContextVar("turn", default=nullcontext)


@contextmanager
def rate_limited(turn: Limiter) -> Iterator[None]:
    """Every call made in this task (and those it starts) while the block lasts takes a ``turn``."""
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """One call as it went over the wire. Holds no secret: no signature, no token, no body.

    ``target`` is the request target as sent (with query). ``body_keys`` names the top-level keys of
    the JSON body. ``seconds`` runs from asking to the last byte; ``status`` is None without an
    answer. ``error_code``: the name of a :class:`~desktop_app.gateway.errors.GatewayErrorCode`.
    ``attempt`` counts the attempts at one read from 1, up to ``most_attempts``; ``again_in``: after
    how many seconds it is sent again, None when it is not; ``asked_to_wait``: the gateway named
    that time. ``overtaken``: cancelled because another attempt at the same read was answered first.
    """

    started: datetime
    method: str
    base_url: str
    target: str
    request_id: str
    authorisation: str
    body_keys: tuple[str, ...] = ()
    status: int | None = None
    error_code: str = ""
    seconds: float = 0.0
    bytes_sent: int = 0
    bytes_received: int = 0
    attempt: int = 1
    most_attempts: ClassVar[int] = MOST_TRIES
    again_in: float | None = None
    asked_to_wait: bool = False
    overtaken: bool = False


_listening: ContextVar[tuple[list[Exchange], ...]] = ContextVar("listening", default=())


@contextmanager
def recorded_exchanges() -> Iterator[list[Exchange]]:
    """Every attempt of every call made in this task (and those it starts) while the block lasts.

    Blocks may stand within each other; each sees what happens in it.
    """
    seen: list[Exchange] = []
    token = _listening.set((*_listening.get(), seen))
    try:
        yield seen
    finally:
        _listening.reset(token)


def record_exchange(exchange: Exchange) -> None:
    """Add ``exchange`` to every enclosing :func:`recorded_exchanges`."""
    for seen in _listening.get():
        seen.append(exchange)


T = TypeVar("T")
Decode = Callable[[bytes], T]
"""Makes a record of a body, or raises :class:`GatewayError`."""
Wait = Callable[[float], Awaitable[object]]
"""Waits so many seconds, as :func:`asyncio.sleep` does."""

_chance: Final = secrets.SystemRandom().random


class RequestRunner:
    """Carries calls to one gateway."""

    def __init__(
        self,
        base_url: str,
        transport: Transport,
        on_exchange: Callable[[Exchange], object],
        *,
        deadline: float,
        clock: Callable[[], float],
        breaker: CircuitBreaker,
        wait: Wait,
    ) -> None:
        """``deadline``: seconds for a whole call; ``clock``: wall-clock seconds since 1970;
        ``wait`` is how the time before another try passes."""
        self._base_url = base_url
        self._transport = transport
        self._on_exchange = on_exchange
        self._deadline = deadline
        self._clock = clock
        self._breaker = breaker
        self._wait = wait
        self._clocks = ClockWatch(clock)
        self._is_ending = False

    async def run(
        self, request: Request, understand: Decode[T], authoriser: Authoriser | None
    ) -> T:
        """Send ``request`` and understand its answer. Raises :class:`GatewayError` only.

        A cancel of the calling task ends in ``GatewayError(CANCELLED)`` too: whoever asked for it
        must learn whether something was sent. ``authoriser``: None for a request that carries no
        authorisation.
        """
        self._breaker.check()
        call = _Call(request, understand, authoriser)
        try:
            # The turn first: whoever waits behind slow calls has the whole deadline still.
            async with _turn.get()(), asyncio.timeout(self._deadline) as call.limit:
                return await self._run(call)
        except GatewayError as error:
            # Frames that hold the error they are held by are garbage that only a collection on the
            # UI thread takes away: a batch of IDs that nobody has made 400 ms of it in 5 s.
            error.__traceback__ = None
            raise
        except TimeoutError:
            error_code = GatewayErrorCode.DEADLINE
        except asyncio.CancelledError:
            error_code = GatewayErrorCode.CANCELLED
        raise GatewayError(error_code, call.sent, request_id=call.request_id)

    def end(self) -> None:
        """Stop retrying: the connections are being closed on purpose."""
        self._is_ending = True

    async def _run(self, call: _Call[T]) -> T:
        while True:
            if self._clocks.jumped():
                self._transport.drop_kept()
                if call.authoriser is not None:
                    call.authoriser.renew()
            try:
                return await self._try(call)
            except GatewayError:
                if not call.is_renewing and call.pause is None:
                    raise
            if call.pause is None:
                call.attempts.clear()  # the gateway refused them: nothing of it was carried out
                continue
            if call.pause.from_server:
                call.extend(call.pause.seconds)
            await self._wait(call.pause.seconds)

    async def _try(self, call: _Call[T]) -> T:
        """One try, or two at once when a read hears nothing for long."""
        call.is_answered = call.is_renewing = False
        call.pause = None
        auth = None if call.authoriser is None else await _prepared(call.authoriser)

        async def ask(is_second: bool) -> T:
            attempt = call.begin(auth)
            try:
                return await self._attempt(call, attempt, afresh=is_second)
            except GatewayError as error:
                self._record(call, error, auth)
                raise

        if call.request.writes:
            return await ask(False)
        return await hedged(ask, hedge_after(call.begun + 1, self._deadline), may_pass)

    def _record(self, call: _Call[T], error: GatewayError, auth: httpx.Auth | None) -> None:
        """Before anybody else runs: a refused token is renewed once; else the breaker may open."""
        is_refused = error.status == HTTPStatus.UNAUTHORIZED
        if is_refused and call.authoriser is not None and not call.has_renewed:
            call.has_renewed = call.is_renewing = call.authoriser.refused(auth)
        if not call.is_renewing:
            self._breaker.record(error)

    async def _attempt(self, call: _Call[T], attempt: Attempt, *, afresh: bool) -> T:
        try:
            answer = await self._transport.send(attempt, afresh=afresh)
            attempt.status = answer.status
            record = _understood(answer, attempt, call.understand)
            call.is_answered = True
            return record
        except GatewayError as error:
            error.request_id = attempt.request_id
            error.status = error.status or attempt.status
            attempt.error_code = error.error_code.name
            call.is_answered = call.is_answered or not may_pass(error)
            attempt.pause = call.pause = self._pause(call, error)
            raise
        except asyncio.CancelledError:
            attempt.is_overtaken = call.is_answered
            if not attempt.is_overtaken:
                attempt.error_code = (
                    GatewayErrorCode.DEADLINE if call.is_over else GatewayErrorCode.CANCELLED
                ).name
            raise
        finally:
            call.running -= 1
            self._report(attempt)

    def _pause(self, call: _Call[T], error: GatewayError) -> RetryDelay | None:
        """What follows a try that ended in ``error``; nothing while another one runs."""
        when = None if call.limit is None else call.limit.when()
        if call.request.writes or when is None or self._is_ending or call.running > 1:
            return None
        remaining = when - asyncio.get_running_loop().time()
        return retry_delay(error, call.begun, remaining, _chance())

    def _report(self, attempt: Attempt) -> None:
        seconds = time.monotonic() - attempt.began
        exchange = Exchange(
            started=datetime.fromtimestamp(self._clock() - seconds, UTC),
            method=attempt.request.method,
            base_url=self._base_url,
            target=attempt.request.target,
            request_id=attempt.request_id,
            authorisation=attempt.scheme,
            body_keys=attempt.request.body_keys,
            status=attempt.status,
            error_code=attempt.error_code,
            seconds=seconds,
            bytes_sent=attempt.bytes_sent,
            bytes_received=attempt.bytes_received,
            attempt=attempt.number,
            again_in=None if attempt.pause is None else attempt.pause.seconds,
            asked_to_wait=attempt.pause is not None and attempt.pause.from_server,
            overtaken=attempt.is_overtaken,
        )
        record_exchange(exchange)
        # The listener may be a Qt object that died while this call ran; the call goes on.
        with contextlib.suppress(RuntimeError):
            self._on_exchange(exchange)


class _Call(Generic[T]):
    """The state of a running call, kept outside its coroutine so that a cancel can read it."""

    def __init__(
        self, request: Request, understand: Decode[T], authoriser: Authoriser | None
    ) -> None:
        self.request = request
        self.understand = understand
        self.authoriser = authoriser
        self.limit: asyncio.Timeout | None = None
        self.attempts: list[Attempt] = []
        """Those of which the gateway may have carried something out."""
        self.begun = 0
        """How many tries were begun."""
        self.running = 0
        """How many of them have not ended: a read that hears nothing has two."""
        self.is_answered = False
        """Whether a try got what decides the call."""
        self.has_renewed = self.is_renewing = False
        """Whether its token was refused and renewed, once; and whether that was just now."""
        self.pause: RetryDelay | None = None
        """What follows the last try; None when nothing does."""

    def begin(self, auth: httpx.Auth | None) -> Attempt:
        self.begun += 1
        self.running += 1
        self.pause = None
        attempt = Attempt(
            request=self.request,
            request_id=str(uuid.uuid4()),
            auth=auth,
            scheme="" if self.authoriser is None else self.authoriser.scheme,
            number=self.begun,
            began=time.monotonic(),
        )
        self.attempts.append(attempt)
        return attempt

    @property
    def sent(self) -> SendState:
        return SendState.UNKNOWN if any(one.written for one in self.attempts) else SendState.NO

    @property
    def request_id(self) -> str:
        return self.attempts[-1].request_id if self.attempts else ""

    @property
    def is_over(self) -> bool:
        """Whether the deadline is what ends the call."""
        return self.limit is not None and self.limit.expired()

    def extend(self, seconds: float) -> None:
        """Move the deadline: waiting as asked is no slowness of the gateway's."""
        when = None if self.limit is None else self.limit.when()
        if self.limit is not None and when is not None:
            self.limit.reschedule(when + seconds)


async def _prepared(authoriser: Authoriser) -> httpx.Auth:
    """What authorises a request, or why there is nothing: whatever became of the token, the call
    itself never left."""
    try:
        return await authoriser.prepare()
    except GatewayError as error:
        refusal = error.before_sending()
    raise refusal


def _understood(answer: RawResponse, attempt: Attempt, understand: Decode[T]) -> T:
    refusal = failure(answer, attempt)
    if refusal is not None:
        raise refusal
    return understand(answer.body)
