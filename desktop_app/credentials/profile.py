"""A merchant profile: a name, an environment, and so an address. Holds no secret."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

import msgspec

from desktop_app.gateway.base_url import check_base_url, host_of
from desktop_app.gateway.endpoint import Authorisation, Endpoint
from desktop_app.gateway.proxy_address import check_proxy

LONGEST_NAME = 60
"""Characters. What a title bar and a menu show whole."""

_WAY_BYTES = 16

LONGEST_PROXY_USER = 128
"""Characters. With its password it must fit into one entry of any system's keyring."""


class Environment(Enum):
    """Whose customers a profile shows."""

    TEST = "test"
    PRODUCTION = "production"
    CUSTOM = "custom"
    SANDBOX = "sandbox"
    """The embedded gateway on this computer; never kept on disk."""


BASE_URLS: Mapping[Environment, str] = MappingProxyType(
    {
        Environment.TEST: "https://ipgtest.monri.com",
        Environment.PRODUCTION: "https://ipg.monri.com",
    }
)
"""The gateway document's addresses. They are fixed here, so that no edited file can move them."""


class ProfileFault(Enum):
    """Why values make no profile."""

    NAME_EMPTY = "no name"
    NAME_TOO_LONG = "a name longer than a title bar shows"
    NAME_UNREADABLE = "a name with invisible characters"
    BELONGS_TO_ENVIRONMENT = "the address of Test or Production under another name"
    PROXY_USER = "a user name that no proxy could be told"


class ProfileError(ValueError):
    """Values that make no profile; ``fault`` says why."""

    def __init__(self, fault: ProfileFault) -> None:
        """Say which rule is broken."""
        super().__init__(fault.name)
        self.fault = fault


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """Which gateway to ask, and how. ``id`` is random and never changes; ``name`` may.

    ``base_url`` follows from the environment for Test and Production, whatever is given; for the
    others it must pass :func:`~desktop_app.gateway.base_url.check_base_url`, and must not be the
    address of Test or Production: such a profile would lack its warning colours. ``proxy`` is the
    company's, ``host:port`` without credentials, empty for none; the environment's are not obeyed.
    ``proxy_user``: who signs in at the proxy, empty for nobody; the password is the vault's.

    Raises:
        ProfileError: for a name or an address that breaks a rule.
        RefusedUrlError: for an address or proxy that is none, or that is not safe.
    """

    id: str
    name: str
    environment: Environment
    base_url: str = ""
    authorisation: Authorisation = Authorisation.SIGNATURE
    proxy: str = ""
    proxy_user: str = ""

    def __post_init__(self) -> None:
        check_name(self.name)
        base_url = BASE_URLS.get(self.environment) or check_custom_url(self.base_url)
        msgspec.structs.force_setattr(self, "base_url", base_url)
        msgspec.structs.force_setattr(self, "proxy", check_proxy(self.proxy))
        user = check_proxy_user(self.proxy_user) if self.proxy else ""
        msgspec.structs.force_setattr(self, "proxy_user", user)

    @property
    def way(self) -> str:
        """A digest of how its secrets are used: how requests are authorised, and by which proxy."""
        text = f"{self.authorisation.name} {self.proxy}"
        return hashlib.blake2b(text.encode(), digest_size=_WAY_BYTES).hexdigest()

    @property
    def endpoint(self) -> Endpoint:
        """Where to send, by which way, and how to authorise."""
        return Endpoint(base_url=self.base_url, authorisation=self.authorisation, proxy=self.proxy)


def new_profile_id() -> str:
    """A random identifier: no file can name the secrets of a profile it has not seen."""
    return secrets.token_hex(16)


def check_name(name: str) -> None:
    """Accept what a menu can show.

    Raises:
        ProfileError: for blanks only, too long a name, or invisible characters.
    """
    if not name.strip():
        raise ProfileError(ProfileFault.NAME_EMPTY)
    if len(name) > LONGEST_NAME:
        raise ProfileError(ProfileFault.NAME_TOO_LONG)
    if name != name.strip() or any(map(_is_invisible, name)):
        raise ProfileError(ProfileFault.NAME_UNREADABLE)


def check_proxy_user(text: str) -> str:
    """A proxy's user name without blanks around it; empty for nobody.

    Raises:
        ProfileError: for a colon, which ends the name (RFC 7617, 2), an invisible character, or a
            name beyond reason.
    """
    user = text.strip()
    if ":" in user or len(user) > LONGEST_PROXY_USER or any(map(_is_invisible, user)):
        raise ProfileError(ProfileFault.PROXY_USER)
    return user


def check_custom_url(text: str) -> str:
    """The address of an environment of one's own, in its one spelling.

    Raises:
        RefusedUrlError: for an address that is none, or that is not safe.
        ProfileError: when it is Test's or Production's.
    """
    base_url = check_base_url(text)
    if host_of(base_url) in map(host_of, BASE_URLS.values()):
        raise ProfileError(ProfileFault.BELONGS_TO_ENVIRONMENT)
    return base_url


def same_name(one: str, other: str) -> bool:
    """Whether a person would take the two names for one: capitals and composition don't count."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _is_invisible(character: str) -> bool:
    return not character.isprintable()
