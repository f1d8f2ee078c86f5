"""A company's proxy, as a profile names it: ``host:port`` and nothing else.

Credentials for a proxy are not supported, so a text with a user name is refused: it would end up,
readable, in the file of profiles.
"""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.gateway.base_url import RefusedUrlError, UrlFault, check_base_url


class ProxyAddress(NamedTuple):
    """Where the proxy listens. ``host``: a name or address to connect to, without brackets."""

    host: str
    port: int


def check_proxy(text: str) -> str:
    """The proxy in its one spelling, ``host:port`` in lower case; empty for none.

    Raises:
        RefusedUrlError: for anything else, also for one without a port.
    """
    bare = text.strip().lower()
    if not bare:
        return ""
    host, colon, port = bare.rpartition(":")
    if "/" in bare or not colon or not (port.isascii() and port.isdigit()):
        raise RefusedUrlError(UrlFault.NOT_A_URL)
    check_base_url(f"https://{bare}")
    return f"{host}:{int(port)}"


def proxy_of(text: str) -> ProxyAddress | None:
    """A checked proxy taken apart; None for none. Raises as :func:`check_proxy`."""
    host, _, port = check_proxy(text).rpartition(":")
    return ProxyAddress(host.strip("[]"), int(port)) if host else None
