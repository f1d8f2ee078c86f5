"""One HTTP/1.1 connection. Only this module and ``tunnel`` know the wire library (h11).

Why h11, and not httpx which rests on it: to fetch a page of 50 through httpx's asynchronous
transport takes 1.2 times what ``httpx.Client.get`` with ``json.loads`` takes, through httpcore
0.95, this way 0.35 (0.7 with signing and decoding); and 135 ms of imports are saved. As
important: this program must know whether the first byte of a write has left, and must be able to
let go of a connection at once. Nothing here could follow a redirect, keep a cookie, unpack a body
or obey a proxy variable.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum, auto
from http import HTTPStatus
from typing import Final, cast

import h11

from desktop_app.gateway.wire import Answer, Request

LARGEST_BODY: Final = 2 * 1024 * 1024
"""Bytes. A page of 200 customers with full metadata is well under 1 MB. As text in memory a byte
may become four, more than once."""

_LARGEST_HEAD: Final = 64 * 1024
_MOST_EVENTS: Final = 200
"""Parsed in one go before the loop may serve others: one-byte chunks must not stall a cancel."""
_MOST_INTERIM: Final = 100
"""Interim answers (1xx) to one request. An endless stream of them is no answer."""


_SWITCHING: Final = HTTPStatus.SWITCHING_PROTOCOLS


class Broken(Enum):
    """How a connection failed a request."""

    ENDED = auto()
    """It ended before the answer was complete."""
    TOO_LARGE = auto()
    NOT_HTTP = auto()


class BrokenConnectionError(Exception):
    """No answer came. ``answered``: whether any byte of one did."""

    def __init__(self, how: Broken, *, answered: bool) -> None:
        """Holds nothing of what was sent or received."""
        super().__init__(how.name)
        self.how = how
        self.answered = answered


class Connection(asyncio.Protocol):
    """A connection that carries one request at a time; :attr:`usable` tells whether one more."""

    def __init__(self, loop: asyncio.AbstractEventLoop, on_gone: Callable[[Connection], None]):
        """``on_gone`` is called once, when the connection has ended for whatever reason."""
        self._loop = loop
        self._on_gone = on_gone
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LARGEST_HEAD)
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[Answer] | None = None
        self._head: h11.Response | None = None
        self._parts: list[bytes] = []
        self._body_size = 0
        self.received = 0
        """Bytes of the last answer."""
        self.sent = 0
        """Bytes of the last request."""
        self.gone = asyncio.Event()
        """Set when the system has the connection back."""
        self._interim = 0
        self.idle_since = 0.0
        """Loop time at which the last answer was complete."""

    @property
    def usable(self) -> bool:
        """Whether the connection is open and idle."""
        return (
            self._transport is not None
            and self._waiting is None
            and self._http.our_state is h11.IDLE
            and not self._transport.is_closing()
        )

    async def ask(self, request: Request, headers: list[tuple[bytes, bytes]]) -> Answer:
        """Send and wait for the whole answer; a cancel closes the connection at once.

        Raises :class:`BrokenConnectionError`. All bytes leave (into the system's buffer) before
        this first waits.
        """
        if self._transport is None:
            raise BrokenConnectionError(Broken.ENDED, answered=False)
        head = h11.Request(method=request.method, target=request.target, headers=headers)
        data = self._http.send(head) or b""
        if request.body:
            data += self._http.send(h11.Data(data=request.body)) or b""
        data += self._http.send(h11.EndOfMessage()) or b""
        self._parts, self._body_size, self._interim = [], 0, 0
        self.received, self._head = 0, None
        self._waiting = self._loop.create_future()
        self.sent = len(data)
        self._transport.write(data)
        try:
            return await self._waiting
        except BaseException:
            self.abort()
            raise

    def abort(self) -> None:
        """End now, whatever stage it is in."""
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport (asyncio)."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Feed the parser (asyncio)."""
        if self._waiting is None:
            self.abort()  # nothing was asked: whatever this is, it must not answer the next request
            return
        self.received += len(data)
        self._http.receive_data(data)
        self._advance()

    def eof_received(self) -> bool:
        """The other side is done (asyncio): completes a body without a length, else breaks off."""
        self._finish()
        return False

    def connection_lost(self, error: Exception | None) -> None:
        """The connection is gone (asyncio)."""
        self._fail(Broken.ENDED)
        self._transport = None
        self.gone.set()
        self._on_gone(self)

    def _finish(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._http.receive_data(b"")
            self._advance(ended=True)
            self._fail(Broken.ENDED)

    def _advance(self, *, ended: bool = False) -> None:
        """Take what the parser has, a bounded number of events at a time."""
        try:
            for _ in range(_MOST_EVENTS):
                if self._waiting is None or self._waiting.done() or not self._take():
                    return
        except h11.RemoteProtocolError as error:
            too_large = error.error_status_hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
            how = Broken.TOO_LARGE if too_large else Broken.ENDED if ended else Broken.NOT_HTTP
            self._fail(how)
            return
        if ended:
            self._advance(ended=True)
        elif self._transport is not None:
            self._transport.pause_reading()
            self._loop.call_soon(self._go_on)

    def _go_on(self) -> None:
        self._advance()
        if self._transport is not None and not self._transport.is_closing():
            self._transport.resume_reading()

    def _take(self) -> bool:
        """One event of the parser; False when it needs more bytes or the answer is complete."""
        event = self._http.next_event()
        if event is h11.NEED_DATA:
            return False
        if isinstance(event, h11.Data):
            self._body_size += len(event.data)
            self._parts.append(bytes(event.data))
            if self._body_size > LARGEST_BODY:
                self._fail(Broken.TOO_LARGE)
        elif isinstance(event, h11.EndOfMessage):
            self._complete()
            return False
        elif isinstance(event, h11.Response):
            self._head = event
        elif isinstance(event, h11.InformationalResponse) and event.status_code != _SWITCHING:
            self._interim += 1
            if self._interim > _MOST_INTERIM:
                self._fail(Broken.NOT_HTTP)
        else:  # switching protocols, or a connection that closes between messages
            self._fail(Broken.NOT_HTTP)
        return True

    def _complete(self) -> None:
        if self._head is None or self._waiting is None:
            return
        answer = Answer(
            status=self._head.status_code,
            headers=dict(self._head.headers),
            body=b"".join(self._parts),
        )
        waiting, self._waiting, self._parts = self._waiting, None, []
        self.idle_since = self._loop.time()
        if self._may_go_on():
            self._http.start_next_cycle()
        else:
            self.abort()
        waiting.set_result(answer)

    def _may_go_on(self) -> bool:
        """Whether one more request may follow: bytes left over would be taken for its answer."""
        left_over, _ = self._http.trailing_data
        return self._http.our_state is self._http.their_state is h11.DONE and not left_over

    def _fail(self, how: Broken) -> None:
        waiting = self._waiting
        if waiting is not None and not waiting.done():
            waiting.set_exception(BrokenConnectionError(how, answered=self.received > 0))
            self._parts = []  # whoever still knows this connection need not keep megabytes
            self.abort()
