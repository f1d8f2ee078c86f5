"""One call from asking to its record: a total deadline, a real cancel, and a line for the log.

A read that fails in passing is tried again within that deadline (see ``retry``); a write never is.

A limit of its own for the calls of one piece of work: so many at a time, whatever it waits for
besides (the disk, the next row).

Which HTTP calls a piece of work made: for whoever has to prove them, or to see them slowed.

One request and what came of it, as the Requests pane and a support ticket show it.
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
from typing import Final, TypeVar

import httpx
import msgspec

from desktop_app.gateway.auth import Authoriser
from desktop_app.gateway.endpoint import Origin
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.failures import failure
from desktop_app.gateway.requests import Answer, Attempt, Request
from desktop_app.gateway.retry import (
    ClockWatch,
    Gate,
    Pause,
    asks_again_after,
    first_answer,
    may_pass,
    pause_before_next,
)
from desktop_app.gateway.transport import Transport

Turn = Callable[[], AbstractAsyncContextManager[object]]
"""Is entered when a call may begin, and left when it has ended."""

_turn: ContextVar[Turn] = ContextVar("turn", default=nullcontext)


@contextmanager
def taking_turns(turn: Turn) -> Iterator[None]:
    """Every call made in this task (and those it starts) while the block lasts takes a ``turn``."""
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)


def own_turn() -> AbstractAsyncContextManager[object]:
    """For the call that is about to begin."""
    return _turn.get()()


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """One call as it went over the wire. Holds no secret: no signature, no token, no body.

    ``target`` is the request target as sent (with query). ``body_keys`` names the top-level keys of
    the JSON body. ``seconds`` runs from asking to the last byte; ``status`` is None without an
    answer. ``trouble`` names what went wrong (a :class:`~desktop_app.gateway.errors.Trouble` name).
    ``attempt`` counts the tries of one read from 1; ``again_in`` is after how many seconds it is
    tried once more, None when it is not; ``asked_to_wait``: the gateway named that time.
    ``overtaken``: let go, because another try of the same read had been answered.
    """

    started: datetime
    method: str
    base_url: str
    target: str
    request_id: str
    authorisation: str
    body_keys: tuple[str, ...] = ()
    status: int | None = None
    trouble: str = ""
    seconds: float = 0.0
    bytes_sent: int = 0
    bytes_received: int = 0
    attempt: int = 1
    again_in: float | None = None
    asked_to_wait: bool = False
    overtaken: bool = False


_listening: ContextVar[tuple[list[Exchange], ...]] = ContextVar("listening", default=())


@contextmanager
def exchanges_within() -> Iterator[list[Exchange]]:
    """Every attempt of every call made in this task (and those it starts) while the block lasts.

    Blocks may stand within each other; each sees what happens in it.
    """
    seen: list[Exchange] = []
    token = _listening.set((*_listening.get(), seen))
    try:
        yield seen
    finally:
        _listening.reset(token)


def leave_trail(exchange: Exchange) -> None:
    """Tell whoever listens around this call."""
    for seen in _listening.get():
        seen.append(exchange)


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

    async def run(
        self, request: Request, understand: Understand[T], authoriser: Authoriser | None
    ) -> T:
        """Send ``request`` and understand its answer. Raises :class:`GatewayError` only.

        A cancel of the calling task ends in ``GatewayError(CANCELLED)`` too: whoever asked for it
        must learn whether something was sent. ``authoriser``: None for a request that carries no
        authorisation.
        """
        self._gate.check()
        call = _Call()
        try:
            # The turn first: whoever waits behind slow calls has the whole deadline still.
            async with own_turn(), asyncio.timeout(self._deadline) as call.limit:
                return await self._run(call, request, understand, authoriser)
        except GatewayError as error:
            # Frames that hold the error they are held by are garbage that only a collection on the
            # UI thread takes away: a batch of IDs that nobody has made 400 ms of it in 5 s.
            error.__traceback__ = None
            raise
        except TimeoutError:
            trouble = Trouble.DEADLINE
        except asyncio.CancelledError:
            trouble = Trouble.CANCELLED
        raise GatewayError(trouble, call.sent, request_id=call.request_id)

    def end(self) -> None:
        """Try nothing again: the connections are let go on purpose."""
        self._is_ending = True

    async def _run(
        self,
        call: _Call,
        request: Request,
        understand: Understand[T],
        authoriser: Authoriser | None,
    ) -> T:
        while True:
            if self._clocks.jumped():
                self._transport.drop_kept()
                if authoriser is not None:
                    authoriser.renew()
            auth = None if authoriser is None else await _prepared(authoriser)
            try:
                return await self._try(call, request, auth, authoriser, understand)
            except GatewayError:
                if not call.is_renewing and call.pause is None:
                    raise
            if call.pause is not None:
                await self._rest(call, call.pause)
            else:
                call.forget()

    async def _rest(self, call: _Call, pause: Pause) -> None:
        """Wait before the next try; a time that the gateway asked for prolongs the deadline."""
        if pause.asked_for:
            call.prolong(pause.seconds)
        await self._wait(pause.seconds)

    async def _try(
        self,
        call: _Call,
        request: Request,
        auth: httpx.Auth | None,
        authoriser: Authoriser | None,
        understand: Understand[T],
    ) -> T:
        """One try, or two at once when a read hears nothing for long."""
        call.is_answered = call.is_renewing = False

        async def ask(is_second: bool) -> T:
            attempt = Attempt(request=request, auth=auth, request_id=str(uuid.uuid4()))
            scheme = "" if authoriser is None else authoriser.scheme
            go = _Go(attempt, scheme, number=call.begin(attempt), afresh=is_second)
            try:
                return await self._attempt(call, go, understand)
            except GatewayError as error:
                self._learn(call, error, auth, authoriser)
                raise

        if request.writes:
            return await ask(False)
        return await first_answer(ask, asks_again_after(call.begun + 1, self._deadline), may_pass)

    def _learn(
        self,
        call: _Call,
        error: GatewayError,
        auth: httpx.Auth | None,
        authoriser: Authoriser | None,
    ) -> None:
        """Before anybody else runs: a refused token is renewed once; else the gate may shut."""
        is_refused = error.status == HTTPStatus.UNAUTHORIZED
        if is_refused and authoriser is not None and not call.has_renewed:
            call.has_renewed = call.is_renewing = authoriser.refused(auth)
        if not call.is_renewing:
            self._gate.learn(error)

    async def _attempt(self, call: _Call, go: _Go, understand: Understand[T]) -> T:
        attempt = go.attempt
        try:
            answer = await self._transport.send(attempt, afresh=go.afresh)
            go.status = answer.status
            record = _understood(answer, attempt, understand)
            call.is_answered = True
            return record
        except GatewayError as error:
            error.request_id = attempt.request_id
            error.status = error.status or go.status
            go.trouble = error.trouble.name
            call.is_answered = call.is_answered or not may_pass(error)
            go.pause = self._plan(call, attempt.request, error)
            raise
        except asyncio.CancelledError:
            go.is_overtaken = call.is_answered
            if not go.is_overtaken:
                go.trouble = (Trouble.DEADLINE if call.is_over else Trouble.CANCELLED).name
            raise
        finally:
            call.running -= 1
            self._report(go)

    def _plan(self, call: _Call, request: Request, error: GatewayError) -> Pause | None:
        """Decide what follows a try that ended in ``error``; nothing while another one runs."""
        when = None if call.limit is None else call.limit.when()
        if request.writes or when is None or self._is_ending or call.running > 1:
            return None
        remaining = when - asyncio.get_running_loop().time()
        call.pause = pause_before_next(error, call.begun, remaining, _chance())
        return call.pause

    def _report(self, go: _Go) -> None:
        attempt = go.attempt
        seconds = time.monotonic() - go.began
        exchange = Exchange(
            started=datetime.fromtimestamp(self._clock() - seconds, UTC),
            method=attempt.request.method,
            base_url=self._base_url,
            target=attempt.request.target,
            request_id=attempt.request_id,
            authorisation=go.scheme,
            body_keys=attempt.request.body_keys,
            status=go.status,
            trouble=go.trouble,
            seconds=seconds,
            bytes_sent=attempt.bytes_sent,
            bytes_received=attempt.bytes_received,
            attempt=go.number,
            again_in=None if go.pause is None else go.pause.seconds,
            asked_to_wait=go.pause is not None and go.pause.asked_for,
            overtaken=go.is_overtaken,
        )
        leave_trail(exchange)
        # The listener may be a Qt object that died while this call ran; the call goes on.
        with contextlib.suppress(RuntimeError):
            self._on_exchange(exchange)


class _Go:
    """One try, as it will be told."""

    def __init__(self, attempt: Attempt, scheme: str, *, number: int, afresh: bool) -> None:
        self.attempt = attempt
        self.scheme = scheme
        self.number = number
        self.afresh = afresh
        self.began = time.monotonic()
        self.status: int | None = None
        self.trouble = ""
        self.pause: Pause | None = None
        self.is_overtaken = False


class _Call:
    """What a call under way has to know of itself, also when it is cancelled."""

    def __init__(self) -> None:
        self.limit: asyncio.Timeout | None = None
        self.begun = 0
        """How many tries were begun."""
        self.running = 0
        """How many of them have not ended: a read that hears nothing has two."""
        self.is_answered = False
        """Whether a try got what decides the call."""
        self.has_renewed = self.is_renewing = False
        """Whether its token was refused and renewed, once; and whether that was just now."""
        self.pause: Pause | None = None
        """What follows the last try; None when nothing does."""
        self._attempts: list[Attempt] = []

    def begin(self, attempt: Attempt) -> int:
        """One more try; its number, from 1."""
        self._attempts.append(attempt)
        self.begun += 1
        self.running += 1
        self.pause = None
        return self.begun

    def forget(self) -> None:
        """The gateway refused them: nothing of it was carried out."""
        self._attempts.clear()

    @property
    def sent(self) -> Sent:
        """Whether the gateway may have carried it out."""
        return Sent.UNKNOWN if any(one.written for one in self._attempts) else Sent.NO

    @property
    def request_id(self) -> str:
        """The id of the request sent last, if any."""
        return self._attempts[-1].request_id if self._attempts else ""

    @property
    def is_over(self) -> bool:
        """Whether the deadline is what ends the call."""
        return self.limit is not None and self.limit.expired()

    def prolong(self, seconds: float) -> None:
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


def _understood(answer: Answer, attempt: Attempt, understand: Understand[T]) -> T:
    refusal = failure(answer, attempt)
    if refusal is not None:
        raise refusal
    return understand(answer.body)
