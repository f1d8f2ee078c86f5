"""Which addresses a gateway may have: https anywhere, plain http on this computer only."""

from __future__ import annotations

import ipaddress
import re
from enum import Enum

LONGEST_BASE_URL = 280
"""Characters. A host name has 253 at most; the rest is scheme and port."""

_SHAPE = re.compile(
    r"(?P<scheme>[a-z]+)://(?P<host>\[[^\]/]*\]|[^/?#:@]*)(?P<port>:\d+)?", re.ASCII
)
_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*", re.ASCII)
_USUAL_PORTS = {"https": 443, "http": 80}
_HIGHEST_PORT = 65_535


class UrlFault(Enum):
    """Why a text is no base URL of a gateway."""

    NOT_A_URL = "not scheme, host and port"
    NOT_HTTPS = "neither https nor http to this computer itself"
    MORE_THAN_HOST = "a path, a query, a fragment or a user name follows"


class RefusedUrlError(ValueError):
    """A base URL that the program does not send to; ``fault`` says why."""

    def __init__(self, fault: UrlFault) -> None:
        """The text itself is left out: it may hold a pasted secret."""
        super().__init__(fault.name)
        self.fault = fault


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
        raise RefusedUrlError(UrlFault.NOT_A_URL)
    if lowered[found.end() :] not in ("", "/"):
        raise RefusedUrlError(_fault_of_rest(lowered[found.end() :]))
    scheme, host = found["scheme"], found["host"]
    port = int((found["port"] or ":0")[1:]) or _USUAL_PORTS.get(scheme, 0)
    if not _is_host(host) or port > _HIGHEST_PORT or found["port"] == ":0":
        raise RefusedUrlError(UrlFault.NOT_A_URL)
    if scheme != "https" and not (scheme == "http" and _is_loopback(host)):
        raise RefusedUrlError(UrlFault.NOT_HTTPS)
    return f"{scheme}://{host}" + ("" if port == _USUAL_PORTS[scheme] else f":{port}")


def host_of(base_url: str) -> str:
    """The host of a checked base URL, without its port."""
    found = _SHAPE.match(base_url)
    return "" if found is None else found["host"]


def _fault_of_rest(rest: str) -> UrlFault:
    return UrlFault.MORE_THAN_HOST if rest[0] in "/?#@" or "@" in rest else UrlFault.NOT_A_URL


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
