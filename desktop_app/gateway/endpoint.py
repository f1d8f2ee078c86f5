"""Where a gateway is and how to prove who is asking."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final
from urllib.parse import urlsplit

import msgspec

from desktop_app.gateway.base_url import check_base_url


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


class ProxyLogin:
    """Who asks a company's proxy. Its text never shows in ``repr``, logs or reports."""

    __slots__ = ("password", "proxy", "user")

    def __init__(self, proxy: str, user: str, password: str) -> None:
        """``proxy``: the one ``host:port`` that may ever learn them. ``user`` has no colon."""
        self.proxy = proxy
        self.user = user
        self.password = password

    def __repr__(self) -> str:
        """Nothing of either."""
        return "ProxyLogin(…)"


class Credentials:
    """The merchant's token and key. Their text never shows in ``repr``, logs or reports."""

    __slots__ = ("authenticity_token", "merchant_key", "proxy_login")

    def __init__(
        self, authenticity_token: str, merchant_key: str, proxy_login: ProxyLogin | None = None
    ) -> None:
        """Both as the merchant's dashboard shows them, without blanks around them; with what the
        profile's proxy wants to know, if it does."""
        self.authenticity_token = authenticity_token
        self.merchant_key = merchant_key
        self.proxy_login = proxy_login

    def __repr__(self) -> str:
        """Nothing of either secret."""
        return "Credentials(…)"

    @property
    def fit_headers(self) -> bool:
        """Whether both are visible ASCII, which is all that a header can carry (RFC 9110, 5.5)."""
        return all(map(_VISIBLE_ASCII.fullmatch, (self.authenticity_token, self.merchant_key)))


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """A base URL taken apart. ``host`` is a name or address to connect to (no brackets)."""

    secure: bool
    host: str
    port: int
    authority: str
    """What the ``Host`` header says."""
    base_url: str


def origin_of(base_url: str) -> Origin:
    """``base_url`` taken apart. Raises :class:`~desktop_app.gateway.base_url.RefusedUrlError`."""
    checked = check_base_url(base_url)
    parts = urlsplit(checked)
    secure = parts.scheme == "https"
    return Origin(
        secure=secure,
        host=parts.hostname or "",
        port=parts.port or (443 if secure else 80),
        authority=parts.netloc,
        base_url=checked,
    )


_VISIBLE_ASCII: Final = re.compile(r"[\x21-\x7e]+")
