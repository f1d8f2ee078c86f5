"""Merchant profiles: which gateway, how to authorise. A small JSON file without any secret."""

from __future__ import annotations

import hashlib
import os
import secrets
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from types import MappingProxyType

import msgspec

from desktop_app.files import read_regular, replacing
from desktop_app.gateway.endpoint import (
    Authorisation,
    Endpoint,
    check_base_url,
    check_proxy,
    host_of,
)

LONGEST_NAME = 60
"""Characters. What a title bar and a menu show whole."""

_WAY_BYTES = 16

LONGEST_PROXY_USER = 128
"""Characters. With its password it must fit into one entry of any system's keyring."""


class Environment(Enum):
    """The environment of a profile: whose customers it shows."""

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


class ProfileProblem(Enum):
    """Why values make no profile."""

    NAME_EMPTY = "no name"
    NAME_TOO_LONG = "a name longer than a title bar shows"
    NAME_UNREADABLE = "a name with invisible characters"
    BELONGS_TO_ENVIRONMENT = "the address of Test or Production under another name"
    PROXY_USER = "a user name that no proxy could be told"


class ProfileError(ValueError):
    """Values that make no profile; ``problem`` says why."""

    def __init__(self, problem: ProfileProblem) -> None:
        super().__init__(problem.name)
        self.problem = problem


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which gateway to ask, and how. ``id`` is random and never changes; ``name`` may.

    ``base_url`` follows from the environment for Test and Production, whatever is given; for the
    others it must pass :func:`~desktop_app.gateway.endpoint.check_base_url`, and must not be the
    address of Test or Production: such a profile would lack its warning colours. ``proxy`` is the
    company's, ``host:port`` without credentials, empty for none; the environment's are not obeyed.
    ``proxy_user``: who signs in at the proxy, empty for nobody; the password is the vault's. In the
    book it may stand without a proxy, for that of the organisation. Raises
    ProfileError: for a name or an address that breaks a rule; RefusedUrlError: for an address or
    proxy that is none, or that is not safe.
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
        msgspec.structs.force_setattr(self, "proxy_user", check_proxy_user(self.proxy_user))

    @property
    def way(self) -> str:
        """A digest of how its secrets are used: how requests are authorised, and by which proxy."""
        text = f"{self.authorisation.name} {self.proxy}"
        return hashlib.blake2b(text.encode(), digest_size=_WAY_BYTES).hexdigest()

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(base_url=self.base_url, authorisation=self.authorisation, proxy=self.proxy)


def new_profile_id() -> str:
    """A random identifier: no file can name the secrets of a profile it has not seen."""
    return secrets.token_hex(16)


def check_name(name: str) -> None:
    """Accept what a menu can show. Raises ProfileError for blanks only, too long a name, or
    invisible characters."""
    if not name.strip():
        raise ProfileError(ProfileProblem.NAME_EMPTY)
    if len(name) > LONGEST_NAME:
        raise ProfileError(ProfileProblem.NAME_TOO_LONG)
    if name != name.strip() or any(map(_is_invisible, name)):
        raise ProfileError(ProfileProblem.NAME_UNREADABLE)


def check_proxy_user(text: str) -> str:
    """A proxy's user name without blanks around it; empty for nobody. Raises ProfileError for a
    colon, which ends the name (RFC 7617, 2), an invisible character, or a name beyond reason."""
    user = text.strip()
    if ":" in user or len(user) > LONGEST_PROXY_USER or any(map(_is_invisible, user)):
        raise ProfileError(ProfileProblem.PROXY_USER)
    return user


def check_custom_url(text: str) -> str:
    """The address of an environment of one's own, in its one spelling. Raises RefusedUrlError: for
    an address that is none, or that is not safe; ProfileError: when it is Test's or
    Production's."""
    base_url = check_base_url(text)
    if host_of(base_url) in map(host_of, BASE_URLS.values()):
        raise ProfileError(ProfileProblem.BELONGS_TO_ENVIRONMENT)
    return base_url


def same_name(one: str, other: str) -> bool:
    """Whether a person would take the two names for one: capitals and composition don't count."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _is_invisible(character: str) -> bool:
    return not character.isprintable()


_FILE = "profiles.json"
_VERSION = 1
_LARGEST = 1 << 20
"""Bytes. Some thousand profiles; more is no file of ours."""


class ProfileBookErrorCode(Enum):
    """Why the profiles could not be read or kept."""

    UNREADABLE = "the file or its folder can't be read"
    NOT_WRITTEN = "the file or its folder can't be written"
    NEWER = "the file was written by a newer version of this program"
    DUPLICATE_NAME = "another profile has this name"


class ProfileBookError(Exception):
    """The profiles on disk are as they were; ``error_code`` says why."""

    def __init__(self, error_code: ProfileBookErrorCode) -> None:
        super().__init__(error_code.name)
        self.error_code = error_code


class _ProfilesFile(msgspec.Struct):
    version: int
    profiles: list[msgspec.Raw]


class ProfileBook:
    """The profiles in ``folder``. Each call reads the file: another window may write it.

    A file that makes no sense is never written over: it is renamed to ``….damaged-<time>``, and
    :attr:`set_aside` names it so that the window can say so. Profiles in it that do make sense are
    kept.
    """

    def __init__(self, folder: Path) -> None:
        """``folder`` is made, for this user only, with the first save."""
        self._folder = folder
        self._path = folder / _FILE
        self.set_aside: Path | None = None
        """Where the last damaged file went, in this session."""

    def read(self) -> tuple[Profile, ...]:
        """All profiles, in the order in which they were added. Raises ProfileBookError: UNREADABLE,
        NEWER, or NOT_WRITTEN when it can't be set aside."""
        content = self._content()
        if content is None:
            return ()
        profiles, is_sound = _decoded(content)
        if not is_sound:
            self._put_aside()
            if profiles:
                self._write(profiles)
        return profiles

    def save(self, profile: Profile) -> None:
        """Add ``profile``, or replace the one with its id, and have it on disk when this returns.
        Raises ProfileBookError: DUPLICATE_NAME, NOT_WRITTEN, or as :meth:`read`; ValueError: for
        a profile of the embedded sandbox, which is never kept."""
        if profile.environment is Environment.SANDBOX:
            raise ValueError("the embedded sandbox has no profile on disk")
        profiles = list(self.read())
        others = [kept for kept in profiles if kept.id != profile.id]
        if any(same_name(kept.name, profile.name) for kept in others):
            raise ProfileBookError(ProfileBookErrorCode.DUPLICATE_NAME)
        places = [kept.id for kept in profiles]
        if profile.id in places:
            profiles[places.index(profile.id)] = profile
        else:
            profiles.append(profile)
        self._write(tuple(profiles))

    def remove(self, profile_id: str) -> None:
        """Forget the profile; fine when there is none. Its secrets are the vault's to forget.
        Raises ProfileBookError: as :meth:`save`."""
        profiles = self.read()
        left = tuple(kept for kept in profiles if kept.id != profile_id)
        if left != profiles:
            self._write(left)

    def _content(self) -> bytes | None:
        try:
            return read_regular(self._path, _LARGEST + 1)
        except FileNotFoundError:
            return None
        except OSError:
            raise ProfileBookError(ProfileBookErrorCode.UNREADABLE) from None

    def _put_aside(self) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        target = self._path.with_name(f"{_FILE}.damaged-{stamp}")
        try:
            self._path.rename(target)
        except OSError:
            raise ProfileBookError(ProfileBookErrorCode.NOT_WRITTEN) from None
        self.set_aside = target

    def _write(self, profiles: tuple[Profile, ...]) -> None:
        content = msgspec.json.format(
            msgspec.json.encode({"version": _VERSION, "profiles": [*map(_as_kept, profiles)]})
        )
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            with replacing(self._path) as file:
                file.write(content)
            _sync_folder(self._folder)
        except OSError:
            raise ProfileBookError(ProfileBookErrorCode.NOT_WRITTEN) from None


def _decoded(content: bytes) -> tuple[tuple[Profile, ...], bool]:
    """The profiles that make sense, and whether all of the file does."""
    try:
        sheet = msgspec.json.decode(content, type=_ProfilesFile)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return (), False
    if sheet.version > _VERSION:
        raise ProfileBookError(ProfileBookErrorCode.NEWER)
    profiles: list[Profile] = []
    for raw in sheet.profiles:
        profile = _profile(raw)
        if profile is not None and not _clashes(profile, profiles):
            profiles.append(profile)
    is_sound = sheet.version == _VERSION and len(profiles) == len(sheet.profiles)
    return tuple(profiles), is_sound


def _profile(raw: msgspec.Raw) -> Profile | None:
    try:
        profile = msgspec.json.decode(raw, type=Profile)
    except (ValueError, RecursionError):
        return None
    is_kept = bool(profile.id) and profile.environment is not Environment.SANDBOX
    return profile if is_kept else None


def _clashes(profile: Profile, others: list[Profile]) -> bool:
    return any(profile.id == kept.id or same_name(profile.name, kept.name) for kept in others)


def _as_kept(profile: Profile) -> dict[str, object]:
    """The address stands in the file for Custom alone."""
    kept: dict[str, object] = msgspec.to_builtins(profile)
    if profile.environment is not Environment.CUSTOM:
        del kept["base_url"]
    return kept


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk too; Windows has no such call."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
