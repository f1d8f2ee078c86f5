"""Where a gateway is and how to prove who is asking.

A gateway has an address of https anywhere, or of plain http on this computer. A company's proxy is
``host:port`` and nothing else: a text with a user name and password in it would end up, readable,
in the file of profiles.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

import msgspec

LONGEST_BASE_URL = 280
"""Characters. A host name has 253 at most; the rest is scheme and port."""

_SHAPE = re.compile(
    r"(?P<scheme>[a-z]+)://(?P<host>\[[^\]/]*\]|[^/?#:@]*)(?P<port>:\d+)?", re.ASCII
)
_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*", re.ASCII)
_USUAL_PORTS = {"https": 443, "http": 80}
_HIGHEST_PORT = 65_535


class UrlProblem(Enum):
    """Why a text is no base URL of a gateway."""

    NOT_A_URL = "not scheme, host and port"
    NOT_HTTPS = "neither https nor http to this computer itself"
    MORE_THAN_HOST = "a path, a query, a fragment or a user name follows"


class RefusedUrlError(ValueError):
    """A base URL that the program does not send to; ``problem`` says why."""

    def __init__(self, problem: UrlProblem) -> None:
        """The text itself is left out: it may hold a pasted secret."""
        super().__init__(problem.name)
        self.problem = problem


def check_base_url(text: str) -> str:
    """The base URL in its one spelling: lower case, no usual port, no slash at the end.

    Signed requests must not travel in clear, so ``http`` is for loopback addresses only. Refusing
    everything after the host keeps the request target what the signature was made over.

    Raises:
        RefusedUrlError: for anything else.
    """
    lowered = text.lower()
    found = _SHAPE.match(lowered)
    if found is None or len(text) > LONGEST_BASE_URL:
        raise RefusedUrlError(UrlProblem.NOT_A_URL)
    if lowered[found.end() :] not in ("", "/"):
        raise RefusedUrlError(_problem_of_rest(lowered[found.end() :]))
    scheme, host = found["scheme"], found["host"]
    port = int((found["port"] or ":0")[1:]) or _USUAL_PORTS.get(scheme, 0)
    if not _is_host(host) or port > _HIGHEST_PORT or found["port"] == ":0":
        raise RefusedUrlError(UrlProblem.NOT_A_URL)
    if scheme != "https" and not (scheme == "http" and _is_loopback(host)):
        raise RefusedUrlError(UrlProblem.NOT_HTTPS)
    return f"{scheme}://{host}" + ("" if port == _USUAL_PORTS[scheme] else f":{port}")


def host_of(base_url: str) -> str:
    """The host of a checked base URL, without its port."""
    found = _SHAPE.match(base_url)
    return "" if found is None else found["host"]


def _problem_of_rest(rest: str) -> UrlProblem:
    return UrlProblem.MORE_THAN_HOST if rest[0] in "/?#@" or "@" in rest else UrlProblem.NOT_A_URL


def _is_host(host: str) -> bool:
    if host.startswith("["):
        return _address(host) is not None
    return _NAME.fullmatch(host) is not None


def _is_loopback(host: str) -> bool:
    address = _address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


class Authorisation(Enum):
    """How requests are authorised."""

    SIGNATURE = "WP3-v2.1"
    """Each request carries a SHA-512 digest over itself."""
    OAUTH = "OAuth"
    """A bearer token, fetched with the same credentials and renewed before it runs out."""


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A gateway's base URL (scheme, host, port; no path, no slash at its end) and authorisation.

    ``proxy``: ``host:port`` of the proxy through which an https gateway is reached; empty: none.
    An http gateway is on this computer itself, and no proxy is ever asked for it.
    """

    base_url: str
    authorisation: Authorisation = Authorisation.SIGNATURE
    proxy: str = ""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class ProxyLogin:
    """Who asks a company's proxy. Its text never shows in ``repr``, logs or reports.

    ``proxy``: the one ``host:port`` that may ever learn them. ``user`` has no colon.
    """

    proxy: str
    user: str
    password: str


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Credentials:
    """The merchant's token and key. Their text never shows in ``repr``, logs or reports.

    Both as the merchant's dashboard shows them, without blanks around them; with what the profile's
    proxy wants to know, if it does.
    """

    authenticity_token: str
    merchant_key: str
    proxy_login: ProxyLogin | None = None

    @property
    def fit_headers(self) -> bool:
        """Whether both are visible ASCII, which is all that a header can carry (RFC 9110, 5.5)."""
        return all(map(_VISIBLE_ASCII.fullmatch, (self.authenticity_token, self.merchant_key)))


_VISIBLE_ASCII: Final = re.compile(r"[\x21-\x7e]+")


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
        raise RefusedUrlError(UrlProblem.NOT_A_URL)
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
