"""A way to the gateway through a company's proxy: ``CONNECT`` (RFC 9110, 9.3.6), then TLS inside.

The proxy learns the gateway's name and port, its own user's name and password if it has any, and
nothing else: names, keys and signatures are said inside the tunnel, to whom the gateway's own
certificate belongs.
"""

from __future__ import annotations

import asyncio
import base64
import re
from http import HTTPStatus
from typing import Final, cast

import h11

from desktop_app.gateway.endpoint import Origin, ProxyLogin
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.proxy_address import ProxyAddress

_LARGEST_HEAD: Final = 16 * 1024
_OPENED: Final = range(200, 300)
_BASIC: Final = re.compile(rb"(?i)(?:^|,)\s*basic\b")


async def open_tunnel(proxy: ProxyAddress, origin: Origin) -> asyncio.Transport:
    """A connection through ``proxy`` on which TLS with ``origin`` may begin.

    Its login is said at once (RFC 7617): a proxy that wants it wants it for every tunnel.
    Raises :class:`GatewayError` (nothing was sent to the gateway) and CancelledError.
    """
    loop = asyncio.get_running_loop()
    try:
        transport, asking = await loop.create_connection(
            lambda: _Asking(loop, origin, proxy.login), proxy.host, proxy.port
        )
    except (OSError, UnicodeError):
        transport = None
    if transport is None:
        raise GatewayError(Trouble.PROXY_UNREACHABLE, Sent.NO)
    try:
        status = await asking.answered
    except BaseException:
        transport.abort()
        raise
    if status in _OPENED:
        return transport
    transport.abort()
    trouble = Trouble.PROXY_REFUSED if status else Trouble.PROXY_UNREACHABLE
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        trouble = _refused_sign_in(asking.ways, is_signed_in=proxy.login is not None)
    raise GatewayError(trouble, Sent.NO, status=status or None)


def _refused_sign_in(ways: list[bytes], *, is_signed_in: bool) -> Trouble:
    """``ways``: the values of ``Proxy-Authenticate``, each of which may name several."""
    if ways and not any(_BASIC.search(way) for way in ways):
        return Trouble.PROXY_SIGN_IN_OTHER
    return Trouble.PROXY_SIGN_IN_REFUSED if is_signed_in else Trouble.PROXY_WANTS_SIGN_IN


class _Asking(asyncio.Protocol):
    """Asks the proxy for the tunnel; :attr:`answered` gives its status, 0 when it says nothing."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, origin: Origin, login: ProxyLogin | None
    ) -> None:
        host = f"[{origin.host}]" if ":" in origin.host else origin.host
        self._target = f"{host}:{origin.port}"
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LARGEST_HEAD)
        self._transport: asyncio.Transport | None = None
        self._login = login
        self.ways: list[bytes] = []
        """The kinds of sign-in that the proxy offers."""
        self.answered: asyncio.Future[int] = loop.create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        headers = [("host", self._target)]
        if self._login is not None:
            headers.append(("proxy-authorization", _basic(self._login)))
        request = h11.Request(method="CONNECT", target=self._target, headers=headers)
        self._transport.write(self._http.send(request) or b"")
        self._transport.write(self._http.send(h11.EndOfMessage()) or b"")

    def data_received(self, data: bytes) -> None:
        if self.answered.done():
            self._abort()  # before TLS begins a proxy has nothing more to say
            return
        try:
            self._http.receive_data(data)
            event = self._http.next_event()
            while isinstance(event, h11.InformationalResponse):
                event = self._http.next_event()
        except h11.RemoteProtocolError:
            self._settle(0)
            return
        if isinstance(event, h11.Response):
            left_over, _ = self._http.trailing_data
            is_open = event.status_code in _OPENED
            self.ways = [value for name, value in event.headers if name == b"proxy-authenticate"]
            self._settle(0 if is_open and left_over else event.status_code)

    def connection_lost(self, error: Exception | None) -> None:
        self._settle(0)

    def _abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _settle(self, status: int) -> None:
        if not self.answered.done():
            self.answered.set_result(status)


def _basic(login: ProxyLogin) -> str:
    pair = f"{login.user}:{login.password}".encode("utf-8", "surrogatepass")
    return f"Basic {base64.b64encode(pair).decode('ascii')}"
