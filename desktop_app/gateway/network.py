"""What httpx has for a network here: connections of asyncio, without the layers of anyio between.

anyio asks a socket who is at its other end whenever httpcore's pool wants to know whether it is
still open, for every kept connection twice a request; takes two more rounds of the loop for each
writing; and leaves a connection open that is cancelled while it is being secured. Deadlines are the
caller's, so no ``timeout`` is looked at.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from ipaddress import ip_address
from typing import Any, Final, cast

import httpcore
import httpx
from httpcore import AsyncNetworkBackend, AsyncNetworkStream

_MOST_UNREAD: Final = 64 * 1024
"""Bytes that wait for their reader; whoever sends more has to wait, too."""
_ONE_ADDRESS_SECONDS: Final = 2.0
"""For one of a name's addresses, where there are others."""


class PooledTransport(httpx.AsyncBaseTransport):
    """Carries httpx's requests over a pool of httpcore's, as httpx's own does, over
    :class:`AsyncioBackend`. Raises what httpcore raises, and OSError."""

    def __init__(
        self,
        limits: httpx.Limits,
        *,
        trust: ssl.SSLContext | None = None,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        """``trust``: None for one that opens no secure connection."""
        options: dict[str, Any] = {
            "ssl_context": trust,
            "max_connections": limits.max_connections,
            "max_keepalive_connections": limits.max_keepalive_connections,
            "keepalive_expiry": limits.keepalive_expiry,
            "network_backend": AsyncioBackend(),
        }
        if proxy is None:
            self._pool = httpcore.AsyncConnectionPool(**options)
        else:
            self._pool = httpcore.AsyncHTTPProxy(
                _url(proxy.url), proxy_auth=proxy.raw_auth, **options
            )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=_url(request.url),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            answer.status,
            headers=answer.headers,
            stream=_Body(answer),
            extensions=answer.extensions,
        )

    async def aclose(self) -> None:
        await self._pool.aclose()


def _url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


class _Body(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._answer.aiter_stream()

    async def aclose(self) -> None:
        await self._answer.aclose()


class AsyncioBackend(AsyncNetworkBackend):
    """Opens connections on the running loop, with its resolver. Raises OSError.

    A name's addresses are tried in turn. asyncio's own race between them (``happy_eyeballs_delay``)
    loses a connection that is cancelled just as it has opened.
    """

    def __init__(self) -> None:
        self._reached = ""
        """The address that took the last connection: the next one begins with it."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncNetworkStream:
        *others, last = await self._addresses(host, port)
        for address in others:
            with suppress(OSError):
                async with asyncio.timeout(_ONE_ADDRESS_SECONDS):
                    return await self._connect(address, port)
        return await self._connect(last, port)

    async def _addresses(self, host: str, port: int) -> list[str]:
        if _is_address(host):
            return [host]
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = list(dict.fromkeys(str(place[0]) for *_, place in found))
        return sorted(addresses, key=lambda address: address != self._reached)

    async def _connect(self, address: str, port: int) -> AsyncNetworkStream:
        _, stream = await asyncio.get_running_loop().create_connection(_Stream, address, port)
        self._reached = address
        return stream

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def _is_address(host: str) -> bool:
    with suppress(ValueError):
        ip_address(host)
        return True
    return False


class _Stream(asyncio.Protocol, AsyncNetworkStream):
    """One connection. Each method is called by one task at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._unread: deque[bytes] = deque()
        self._unread_bytes = 0
        self._has_ended = False
        self._error: Exception | None = None
        self._waiting: asyncio.Future[None] | None = None
        self._has_read_at_once = False
        """The last reading waited for nothing."""
        self._is_full = False
        """What was written has not left, and there is much of it."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._unread.append(data)
        self._unread_bytes += len(data)
        if self._unread_bytes > _MOST_UNREAD:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._has_ended = True
        self._wake()

    def connection_lost(self, error: Exception | None) -> None:
        self._has_ended, self._error = True, error
        self._is_full = False
        self._wake()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self._wake()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._has_read_at_once:
            await asyncio.sleep(0)  # a flood must not keep the loop from a cancel
        self._has_read_at_once = bool(self._unread)
        while not self._unread:
            if self._error is not None:
                raise self._error
            if self._has_ended:
                return b""
            await self._change()
        data = self._unread.popleft()
        if len(data) > max_bytes:
            self._unread.appendleft(data[max_bytes:])
            data = data[:max_bytes]
        if self._unread_bytes > _MOST_UNREAD >= self._unread_bytes - len(data):
            self._transport.resume_reading()
        self._unread_bytes -= len(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._transport.write(buffer)
        while self._is_full:
            await self._change()

    async def aclose(self) -> None:
        self._transport.abort()
        await asyncio.sleep(0)  # the system has it back then

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> AsyncNetworkStream:
        if self._unread:  # a proxy's, and would be read as if the gateway had said it
            raise ConnectionAbortedError
        secured = await asyncio.get_running_loop().start_tls(
            self._transport, self, ssl_context, server_hostname=server_hostname
        )
        self._transport = cast(asyncio.Transport, secured)
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # the other end closed it, or says what nobody asked for
            return self._has_ended or bool(self._unread)
        return self._transport.get_extra_info(info)

    async def _change(self) -> None:
        self._waiting = asyncio.get_running_loop().create_future()
        try:
            await self._waiting
        finally:
            self._waiting = None

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
