"""Connections to one gateway: opened, kept a short while, let go at once, and their failures named.

Reads share a few kept connections. A write always opens its own: on a kept connection that the
gateway has just closed, nobody could tell "never read" from "carried out, then died".
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from typing import Final

from desktop_app.gateway.connection import Broken, BrokenConnectionError, Connection
from desktop_app.gateway.endpoint import Origin
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.gate import Gate
from desktop_app.gateway.proxy_address import ProxyAddress
from desktop_app.gateway.tls import trouble_with
from desktop_app.gateway.tunnel import open_tunnel
from desktop_app.gateway.wire import Answer, Attempt

KEPT_SECONDS: Final = 4.0
"""How long an idle connection is kept. Common servers close theirs after 5 s and more."""
MOST_READS: Final = 8
"""Reads on the wire side by side; more wait for their turn (within their deadline). As many again
may be asked for a second time: the first ones' connections may all be dead."""
_NEXT_ADDRESS_AFTER: Final = 0.25
"""Seconds before the host's next address is tried as well (RFC 8305, 8)."""

_ACCEPTED: Final = range(200, 300)
_TROUBLES: Final = {
    Broken.ENDED: Trouble.BROKEN_OFF,
    Broken.TOO_LARGE: Trouble.TOO_LARGE,
    Broken.NOT_HTTP: Trouble.NOT_UNDERSTOOD,
}


class Transport:
    """Carries requests to one origin. Every coroutine runs on one loop."""

    def __init__(
        self,
        origin: Origin,
        trust: Callable[[], ssl.SSLContext],
        clock: Callable[[], float] = time.time,
        *,
        gate: Gate,
        proxy: ProxyAddress | None = None,
    ) -> None:
        """``trust`` is first called when a secure connection is needed.

        ``gate`` may fall shut while a read waits for its turn. ``proxy`` is asked for a way to an
        https gateway; the proxies of the environment never are.
        """
        self._origin = origin
        self._trust = trust
        self._clock = clock
        self._gate = gate
        self._proxy = proxy if origin.secure else None
        self._idle: list[Connection] = []
        self._open: set[Connection] = set()
        self._turns = asyncio.Semaphore(MOST_READS)
        self._second_turns = asyncio.Semaphore(MOST_READS)

    async def send(self, attempt: Attempt, *, afresh: bool = False) -> Answer:
        """Carry one request and its answer. Raises :class:`GatewayError` (and CancelledError).

        ``attempt`` is kept up to date, so that a cancel knows what it left behind. ``afresh``: on
        a new connection, because a first try of the same read hears nothing.
        """
        if attempt.request.writes:
            return await self._send(await self._connect(), attempt)
        async with self._second_turns if afresh else self._turns:
            self._gate.check()
            kept = None if afresh else self._kept()
            if kept is not None:
                answer = await self._try_kept(kept, attempt)
                if answer is not None:
                    return answer
            return await self._send(await self._connect(), attempt)

    def drop_kept(self) -> None:
        """Let go of what is kept for later: the other end may have forgotten it."""
        while self._idle:
            self._idle.pop().abort()

    def close(self) -> None:
        """Let every connection go, in whatever stage it is."""
        for connection in list(self._open):
            connection.abort()
        self._idle.clear()

    async def aclose(self) -> None:
        """Let every connection go and wait until the system has them back."""
        ending = [connection.gone.wait() for connection in self._open]
        self.close()
        await asyncio.gather(*ending)

    def _kept(self) -> Connection | None:
        """The kept connection used last, if one is fresh enough."""
        now = asyncio.get_running_loop().time()
        while self._idle:
            connection = self._idle.pop()
            if connection.usable and now - connection.idle_since < KEPT_SECONDS:
                return connection
            connection.abort()
        return None

    async def _try_kept(self, kept: Connection, attempt: Attempt) -> Answer | None:
        """A read on a kept connection; None when the gateway had just closed it: ask once more.

        Only reads come here, and only an end without a single byte of an answer counts.
        """
        try:
            return await self._ask(kept, attempt)
        except BrokenConnectionError as broken:
            if broken.how is Broken.ENDED and not broken.answered:
                return None
            trouble = _TROUBLES[broken.how]
        raise GatewayError(trouble, Sent.UNKNOWN)

    async def _send(self, fresh: Connection, attempt: Attempt) -> Answer:
        try:
            return await self._ask(fresh, attempt)
        except BrokenConnectionError as broken:
            trouble = _TROUBLES[broken.how]
        # Raised here and not above: an exception keeps the one it was raised in as its context.
        raise GatewayError(trouble, Sent.UNKNOWN)

    async def _ask(self, connection: Connection, attempt: Attempt) -> Answer:
        request = attempt.request
        headers = [
            (b"host", self._origin.authority.encode("ascii")),
            (b"accept", b"application/json"),
            (b"accept-encoding", b"identity"),
            (b"content-type", b"application/json"),
            (b"x-request-id", attempt.request_id.encode("ascii")),
        ]
        proof = attempt.authorise(request)
        if proof:
            headers.append((b"authorization", proof.encode("ascii")))
        if request.method == "POST":
            headers.append((b"content-length", b"%d" % len(request.body)))
        attempt.sent_at = self._clock()
        attempt.written = True
        try:
            answer = await connection.ask(request, headers)
        finally:
            attempt.received_at = self._clock()
            attempt.bytes_sent, attempt.bytes_received = connection.sent, connection.received
        if request.writes and answer.status not in _ACCEPTED:
            # Whoever refuses a write may not have read it: its body would be taken for a request.
            connection.abort()
        self._keep(connection)
        return answer

    def _keep(self, connection: Connection) -> None:
        """Keep a connection for the next read, and let those go that nobody came for."""
        if connection.usable:
            self._idle.append(connection)
        stale = connection.idle_since - KEPT_SECONDS
        while self._idle and (len(self._idle) > MOST_READS or self._idle[0].idle_since < stale):
            self._idle.pop(0).abort()

    async def _connect(self) -> Connection:
        """A new connection, TLS included; nothing of the request has left when this fails."""
        try:
            connection = await (self._direct() if self._proxy is None else self._by(self._proxy))
            trouble = Trouble.BROKEN_OFF
        except (OSError, ssl.CertificateError, UnicodeError) as error:
            trouble = self._why(error)
        else:
            self._open.add(connection)
            if connection.usable:
                return connection
            self._open.discard(connection)
        raise GatewayError(trouble, Sent.NO)

    async def _direct(self) -> Connection:
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(
            lambda: Connection(loop, self._gone),
            self._origin.host,
            self._origin.port,
            ssl=self._trust() if self._origin.secure else None,
            happy_eyeballs_delay=None if _is_address(self._origin.host) else _NEXT_ADDRESS_AFTER,
        )
        return connection

    async def _by(self, proxy: ProxyAddress) -> Connection:
        """Through the proxy's tunnel, in which TLS is with the gateway itself."""
        loop = asyncio.get_running_loop()
        tunnel = await open_tunnel(proxy, self._origin)
        connection = Connection(loop, self._gone)
        try:
            secured = await loop.start_tls(
                tunnel, connection, self._trust(), server_hostname=self._origin.host
            )
        except BaseException:
            tunnel.abort()
            raise
        if secured is None:  # asyncio's way to say that it was closed meanwhile
            raise ConnectionResetError
        connection.connection_made(secured)  # asyncio does not tell a protocol that comes later
        return connection

    def _gone(self, connection: Connection) -> None:
        self._open.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)

    def _why(self, error: Exception) -> Trouble:
        if isinstance(error, socket.gaierror | UnicodeError):
            return Trouble.NAME_NOT_FOUND
        if isinstance(error, ssl.SSLError | ssl.CertificateError):
            return trouble_with(error)
        # A TCP connection is refused or times out; reset or aborted it is only while TLS begins.
        if self._origin.secure and isinstance(error, ConnectionResetError | ConnectionAbortedError):
            return Trouble.TLS_FAILED
        return Trouble.UNREACHABLE


def _is_address(host: str) -> bool:
    """Whether there is no other address to try; asyncio's race between two of them may lose a
    connected socket when it is cancelled, so it is run for names only."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
