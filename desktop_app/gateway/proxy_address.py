"""A company's proxy, as a profile names it: ``host:port`` and nothing else.

A text with a user name and password in it is refused: it would end up, readable, in the file of
profiles. The user name has a place of its own there, and the password one in the keyring.
"""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.gateway.base_url import RefusedUrlError, UrlFault, check_base_url
from desktop_app.gateway.endpoint import Credentials, Endpoint, ProxyLogin


class ProxyAddress(NamedTuple):
    """Where the proxy listens. ``host``: a name or address to connect to, without brackets.

    ``login``: who asks it; None for nobody in particular.
    """

    host: str
    port: int
    login: ProxyLogin | None = None


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


def proxy_of(endpoint: Endpoint, credentials: Credentials | None = None) -> ProxyAddress | None:
    """The proxy of ``endpoint``, with the login if that was given for this very proxy.

    None without one. Raises as :func:`check_proxy`.
    """
    checked = check_proxy(endpoint.proxy)
    host, _, port = checked.rpartition(":")
    if not host:
        return None
    login = None if credentials is None else credentials.proxy_login
    is_for_it = login is not None and login.proxy == checked
    return ProxyAddress(host.strip("[]"), int(port), login if is_for_it else None)
