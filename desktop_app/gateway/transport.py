"""Requests to one gateway over httpx, and their failures named.

Reads share a few kept connections. A write always opens its own: on a kept connection that the
gateway has just closed, nobody could tell "never read" from "carried out, then died".
"""

from __future__ import annotations

import asyncio
import functools
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import aclosing
from http import HTTPStatus
from typing import Any, Final

import httpcore
import httpx
import truststore

from desktop_app.gateway.endpoint import ProxyAddress
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.network import PooledTransport
from desktop_app.gateway.requests import Attempt, RawResponse
from desktop_app.gateway.retry import CircuitBreaker

# OpenSSL's codes (x509_vfy.h): X509_V_ERR_CERT_HAS_EXPIRED and so on.
_BY_VERIFY_CODE: Final = {
    9: GatewayErrorCode.TLS_NOT_YET_VALID,
    10: GatewayErrorCode.TLS_EXPIRED,
    **dict.fromkeys((2, 18, 19, 20, 21), GatewayErrorCode.TLS_UNKNOWN_ISSUER),
    **dict.fromkeys((62, 64), GatewayErrorCode.TLS_WRONG_HOST),
}


@functools.cache
def system_trust() -> ssl.SSLContext:
    """The one context of this process: the system's own trust store, TLS 1.2 or later.

    Takes about 40 ms, so it is made at the first secure connection, on the loop's thread.
    ``ssl.create_default_context`` would write session keys to SSLKEYLOGFILE; this does not. OpenSSL
    would take the store from SSL_CERT_FILE and SSL_CERT_DIR: the program starts by dropping them
    (``process/privacy``).
    """
    return strict(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def strict(context: ssl.SSLContext) -> ssl.SSLContext:
    """``context`` with what this program demands besides trust: TLS 1.2 or later, and the host's
    name among the certificate's alternative names, its common name being none (RFC 9525)."""
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False
    context.set_alpn_protocols(["http/1.1"])
    return context


def tls_error_code(error: BaseException) -> GatewayErrorCode:
    """What a failed handshake means for the agent."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return _BY_VERIFY_CODE.get(seen.verify_code, _by_message(seen))
        seen = seen.__cause__ or seen.__context__
    return GatewayErrorCode.TLS_FAILED


def _by_message(error: ssl.SSLCertVerificationError) -> GatewayErrorCode:
    """The trust stores of Windows and macOS report a message only, without an OpenSSL code."""
    said = str(error).lower()
    if "expired" in said or "validity period" in said:
        return GatewayErrorCode.TLS_EXPIRED
    if "hostname" in said or "host name" in said or "cn name" in said:
        return GatewayErrorCode.TLS_WRONG_HOST
    if "trust" in said or "issuer" in said:
        return GatewayErrorCode.TLS_UNKNOWN_ISSUER
    return GatewayErrorCode.TLS_FAILED


LARGEST_BODY: Final = 2 * 1024 * 1024
"""Bytes. A page of 200 customers with full metadata is well under 1 MB. As text in memory a byte
may become four, more than once."""
KEPT_SECONDS: Final = 4.0
"""How long an idle connection is kept. Common servers close theirs after 5 s and more."""
MOST_READS: Final = 8
"""Reads on the wire side by side; more wait for their turn (within their deadline). As many again
may be asked for a second time: the first ones' connections may all be dead."""
CLOSING: Final = "closing connections"
"""The name of tasks that let connections go: whoever ends the loop lets these come to their end."""
_MOST_CHUNKS_AT_ONCE: Final = 100
"""Then the loop may serve others: one-byte chunks must not stall a cancel."""

_ACCEPTED: Final = range(200, 300)

for _name in ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy"):
    logging.getLogger(_name).disabled = True  # they log URLs, and with them customers' IDs


class Transport:
    """Carries requests to one origin. Every coroutine runs on one loop."""

    def __init__(
        self,
        base_url: str,
        trust: Callable[[], ssl.SSLContext],
        clock: Callable[[], float] = time.time,
        *,
        breaker: CircuitBreaker,
        proxy: ProxyAddress | None = None,
    ) -> None:
        """``trust`` is first called when a secure connection is needed.

        ``breaker`` may open while a read waits for its turn. ``proxy`` is asked for a way to an
        https gateway; the proxies of the environment never are.
        """
        self._base_url = base_url
        self._is_secure = base_url.startswith("https:")
        self._trust = trust
        self._proxy = proxy if self._is_secure else None
        self._clock = clock
        self._breaker = breaker
        self._turns = asyncio.Semaphore(MOST_READS)
        self._second_turns = asyncio.Semaphore(MOST_READS)
        self._keeping: httpx.AsyncClient | None = None
        """Keeps connections between reads."""
        self._fresh: httpx.AsyncClient | None = None
        """Opens a connection for each request."""
        self._closing: set[asyncio.Task[None]] = set()

    async def send(self, attempt: Attempt, *, afresh: bool = False) -> RawResponse:
        """Carry one request and its answer. Raises :class:`GatewayError` (and CancelledError).

        ``attempt`` is kept up to date, so that a cancel knows what it left behind. ``afresh``: on
        a new connection, because a first try of the same read hears nothing.
        """
        if attempt.request.writes:
            return await self._send(attempt, self._fresh_client())
        async with self._second_turns if afresh else self._turns:
            self._breaker.check()
            if afresh:
                return await self._send(attempt, self._fresh_client())
            try:
                return await self._send(attempt, self._keeping_client())
            except GatewayError as error:
                if not (attempt.reused and error.error_code is GatewayErrorCode.BROKEN_OFF):
                    raise
            # The gateway had just closed the kept connection, or said too much on it before.
            return await self._send(attempt, self._fresh_client())

    def drop_kept(self) -> None:
        """Close idle connections: the other end may have dropped them."""
        if self._keeping is not None:
            self._close(self._keeping)
            self._keeping = None

    def close(self) -> None:
        self.drop_kept()
        if self._fresh is not None:
            self._close(self._fresh)
            self._fresh = None

    async def aclose(self) -> None:
        """Let every connection go and wait until the system has them back."""
        self.close()
        await asyncio.gather(*self._closing)

    def _close(self, client: httpx.AsyncClient) -> None:
        closing = asyncio.get_running_loop().create_task(client.aclose(), name=CLOSING)
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    def _keeping_client(self) -> httpx.AsyncClient:
        if self._keeping is None:
            self._keeping = self._client(
                httpx.Limits(
                    max_connections=2 * MOST_READS,
                    max_keepalive_connections=MOST_READS,
                    keepalive_expiry=KEPT_SECONDS,
                )
            )
        return self._keeping

    def _fresh_client(self) -> httpx.AsyncClient:
        if self._fresh is None:
            self._fresh = self._client(
                httpx.Limits(max_connections=None, max_keepalive_connections=0)
            )
        return self._fresh

    def _client(self, limits: httpx.Limits) -> httpx.AsyncClient:
        return _Client(
            transport=PooledTransport(
                limits,
                trust=self._trust() if self._is_secure else None,
                proxy=None if self._proxy is None else _httpx_proxy(self._proxy),
            ),
            trust_env=False,
            timeout=httpx.Timeout(None),  # the deadline of the whole call is the caller's
            follow_redirects=False,
        )

    async def _send(self, attempt: Attempt, client: httpx.AsyncClient) -> RawResponse:
        target = attempt.request.target.encode("ascii")
        progress = _Progress(attempt, self._clock, through_proxy=self._proxy is not None)
        request = httpx.Request(
            attempt.request.method,
            self._base_url + attempt.request.target,
            headers=[
                ("accept", "application/json"),
                ("accept-encoding", "identity"),
                ("content-type", "application/json"),
                ("x-request-id", attempt.request_id),
            ],
            content=attempt.request.body if attempt.request.method == "POST" else None,
            extensions={"trace": progress.trace},
        )
        if request.url.raw_path != target:  # it would go to another record than the one asked for
            raise GatewayError(GatewayErrorCode.REFUSED_ID, SendState.NO)
        try:
            return await _answer(client, request, attempt)
        except _FAILURES as error:
            error_code = self._why(error, progress)
        except RuntimeError:  # the client was closed meanwhile
            error_code = GatewayErrorCode.BROKEN_OFF
        finally:
            attempt.received_at = self._clock()
        # Raised here and not above: an exception keeps the one it was raised in as its context.
        sent = SendState.UNKNOWN if attempt.written else SendState.NO
        raise GatewayError(error_code, sent, status=progress.proxy_status)

    def _why(self, error: Exception, progress: _Progress) -> GatewayErrorCode:
        if isinstance(error, _UnusableResponseError):
            return error.error_code
        if progress.at_proxy:
            return progress.proxy_error_code(has_login=bool(self._proxy and self._proxy.login))
        if progress.attempt.written:
            return _answer_error_code(error)
        causes = list(_causes(error))
        if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes):
            return GatewayErrorCode.NAME_NOT_FOUND
        if progress.is_securing or any(isinstance(cause, ssl.SSLError) for cause in causes):
            return tls_error_code(error)
        return GatewayErrorCode.UNREACHABLE


class _NoCookies(httpx.Cookies):
    """Keeps none. An empty jar would parse each answer's address again to look for some."""

    def extract_cookies(self, response: httpx.Response) -> None:
        pass


_NO_COOKIES: Final = _NoCookies()


class _Client(httpx.AsyncClient):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        pass


async def _answer(
    client: httpx.AsyncClient, request: httpx.Request, attempt: Attempt
) -> RawResponse:
    response = await client.send(request, auth=attempt.auth, stream=True)
    parts: list[bytes] = []
    async with aclosing(response):
        async for part in response.aiter_raw():
            parts.append(part)
            attempt.bytes_received += len(part)
            if attempt.bytes_received > LARGEST_BODY:
                raise _UnusableResponseError(GatewayErrorCode.TOO_LARGE)
            if len(parts) % _MOST_CHUNKS_AT_ONCE == 0:
                await asyncio.sleep(0)
    # It leads back to the answer: both, and the request, would wait for the collector of garbage,
    # which runs on the UI thread.
    del response.stream
    headers = {name.lower(): value for name, value in response.headers.raw}
    return RawResponse(status=response.status_code, headers=headers, body=b"".join(parts))


def _httpx_proxy(proxy: ProxyAddress) -> httpx.Proxy:
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    login = proxy.login
    auth = None if login is None else (login.user, login.password)
    return httpx.Proxy(f"http://{host}:{proxy.port}", auth=auth)


class _UnusableResponseError(Exception):
    """An answer that is not used, whatever it says."""

    def __init__(self, error_code: GatewayErrorCode) -> None:
        super().__init__(error_code.name)
        self.error_code = error_code


_FAILURES: Final = (
    *(httpcore.ProtocolError, httpcore.ProxyError, httpx.HTTPError),
    *(OSError, UnicodeError, _UnusableResponseError),
)
"""What a request may end in: by the network, by what was said over it, and by this program."""


class _Progress:
    """How far a request has come, as httpcore's ``trace`` extension tells; written into its
    ``attempt``."""

    def __init__(
        self, attempt: Attempt, clock: Callable[[], float], *, through_proxy: bool
    ) -> None:
        self.attempt = attempt
        self._clock = clock
        self._through_proxy = through_proxy
        self.is_securing = False
        """TLS has begun and not ended."""
        self.at_proxy = False
        self.proxy_status: int | None = None
        self._offered: list[bytes] = []
        """The values of ``Proxy-Authenticate``, each of which may name several ways."""
        self._has_read = False
        attempt.reused = True
        attempt.written = False
        attempt.bytes_received = 0

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        match event.partition(".")[2]:
            case "connect_tcp.started":
                self.attempt.reused = False
                self.at_proxy = self._through_proxy
            case "start_tls.started":
                self.at_proxy, self.is_securing = False, True
            case "send_request_headers.started":
                self._on_headers_to_be_sent(info["request"])
            case "receive_response_headers.started":
                self._has_read = False
                asyncio.get_running_loop().call_soon(self._note_reading)
            case "receive_response_headers.complete":
                self._on_headers_received(info["return_value"])

    def proxy_error_code(self, *, has_login: bool) -> GatewayErrorCode:
        """The error code for a proxy that does not connect to the gateway."""
        if self.proxy_status is None or self.proxy_status in _ACCEPTED:
            return GatewayErrorCode.PROXY_UNREACHABLE
        if self.proxy_status != HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            return GatewayErrorCode.PROXY_REFUSED
        if self._offered and not any(b"basic" in value.lower() for value in self._offered):
            return GatewayErrorCode.PROXY_SIGN_IN_OTHER
        return (
            GatewayErrorCode.PROXY_SIGN_IN_REFUSED
            if has_login
            else GatewayErrorCode.PROXY_WANTS_SIGN_IN
        )

    def _on_headers_to_be_sent(self, request: Any) -> None:
        self.at_proxy = request.method == b"CONNECT"
        if self.at_proxy:
            return
        self.is_securing = False
        self.attempt.sent_at = self._clock()
        self.attempt.written = True
        head = len(request.method) + len(request.url.target) + len(b"  HTTP/1.1\r\n\r\n")
        head += sum(len(name) + len(value) + 4 for name, value in request.headers)
        self.attempt.bytes_sent = head + len(self.attempt.request.body)

    def _note_reading(self) -> None:
        self._has_read = True

    def _on_headers_received(self, received: Any) -> None:
        _, status, _, headers = received
        if self.at_proxy:
            self.proxy_status = status
            self._offered = [
                value for name, value in headers if name.lower() == b"proxy-authenticate"
            ]
        elif self.attempt.reused and not self._has_read:
            # Nothing was read since the request was sent, or the loop would have gone round: these
            # bytes came behind the answer before, and must not answer this request.
            raise _UnusableResponseError(GatewayErrorCode.BROKEN_OFF)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _answer_error_code(error: Exception) -> GatewayErrorCode:
    """Of a request that was sent: whether its answer ended early, or is not HTTP."""
    if not isinstance(error, httpcore.RemoteProtocolError):
        return GatewayErrorCode.BROKEN_OFF
    said = str(error)
    if "Receive buffer too long" in said:
        return GatewayErrorCode.TOO_LARGE
    is_end = "disconnected" in said or "closed connection" in said
    return GatewayErrorCode.BROKEN_OFF if is_end else GatewayErrorCode.NOT_UNDERSTOOD
