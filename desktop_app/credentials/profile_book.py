"""The profiles on disk: a small JSON file without secrets, replaced whole and never in part."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import msgspec

from desktop_app.credentials.profile import Environment, Profile, same_name
from desktop_app.gateway.endpoint import Authorisation
from desktop_app.reports.regular_file import read_regular

_FILE = "profiles.json"
_VERSION = 1
_LARGEST = 1 << 20
"""Bytes. Some thousand profiles; more is no file of ours."""


class BookTrouble(Enum):
    """Why the profiles could not be read or kept."""

    UNREADABLE = "the file or its folder can't be read"
    NOT_WRITTEN = "the file or its folder can't be written"
    NEWER = "the file was written by a newer version of this program"
    DUPLICATE_NAME = "another profile has this name"


class BookError(Exception):
    """The profiles on disk are as they were; ``trouble`` says why."""

    def __init__(self, trouble: BookTrouble) -> None:
        """Say what stood in the way."""
        super().__init__(trouble.name)
        self.trouble = trouble


class _Line(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A profile as the file has it. ``base_url`` is there for Custom alone."""

    id: str
    name: str
    environment: Environment
    authorisation: Authorisation
    base_url: str = ""
    proxy: str = ""
    proxy_user: str = ""


class _Sheet(msgspec.Struct):
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
        """All profiles, in the order in which they were added.

        Raises:
            BookError: UNREADABLE, NEWER, or NOT_WRITTEN when it can't be set aside.
        """
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

        Raises:
            BookError: DUPLICATE_NAME, NOT_WRITTEN, or as :meth:`read`.
            ValueError: for a profile of the embedded sandbox, which is never kept.
        """
        if profile.environment is Environment.SANDBOX:
            raise ValueError("the embedded sandbox has no profile on disk")
        profiles = list(self.read())
        others = [kept for kept in profiles if kept.id != profile.id]
        if any(same_name(kept.name, profile.name) for kept in others):
            raise BookError(BookTrouble.DUPLICATE_NAME)
        places = [kept.id for kept in profiles]
        if profile.id in places:
            profiles[places.index(profile.id)] = profile
        else:
            profiles.append(profile)
        self._write(tuple(profiles))

    def remove(self, profile_id: str) -> None:
        """Forget the profile; fine when there is none. Its secrets are the vault's to forget.

        Raises:
            BookError: as :meth:`save`.
        """
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
            raise BookError(BookTrouble.UNREADABLE) from None

    def _put_aside(self) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        target = self._path.with_name(f"{_FILE}.damaged-{stamp}")
        try:
            self._path.rename(target)
        except OSError:
            raise BookError(BookTrouble.NOT_WRITTEN) from None
        self.set_aside = target

    def _write(self, profiles: tuple[Profile, ...]) -> None:
        content = msgspec.json.format(
            msgspec.json.encode(
                {"version": _VERSION, "profiles": [_line(profile) for profile in profiles]}
            )
        )
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            _replace(self._path, content)
        except OSError:
            raise BookError(BookTrouble.NOT_WRITTEN) from None


def _decoded(content: bytes) -> tuple[tuple[Profile, ...], bool]:
    """The profiles that make sense, and whether all of the file does."""
    try:
        sheet = msgspec.json.decode(content, type=_Sheet)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return (), False
    if sheet.version > _VERSION:
        raise BookError(BookTrouble.NEWER)
    profiles: list[Profile] = []
    for raw in sheet.profiles:
        profile = _profile(raw)
        if profile is not None and not _clashes(profile, profiles):
            profiles.append(profile)
    is_sound = sheet.version == _VERSION and len(profiles) == len(sheet.profiles)
    return tuple(profiles), is_sound


def _profile(raw: msgspec.Raw) -> Profile | None:
    try:
        line = msgspec.json.decode(raw, type=_Line)
        if not line.id or line.environment is Environment.SANDBOX:
            return None
        return Profile(
            id=line.id,
            name=line.name,
            environment=line.environment,
            base_url=line.base_url,
            authorisation=line.authorisation,
            proxy=line.proxy,
            proxy_user=line.proxy_user,
        )
    except (ValueError, RecursionError):
        return None


def _clashes(profile: Profile, others: list[Profile]) -> bool:
    return any(profile.id == kept.id or same_name(profile.name, kept.name) for kept in others)


def _line(profile: Profile) -> _Line:
    is_custom = profile.environment is Environment.CUSTOM
    return _Line(
        id=profile.id,
        name=profile.name,
        environment=profile.environment,
        authorisation=profile.authorisation,
        base_url=profile.base_url if is_custom else "",
        proxy=profile.proxy,
        proxy_user=profile.proxy_user,
    )


def _replace(path: Path, content: bytes) -> None:
    """Replace the file whole: after a crash it is the old one or the new one."""
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # mode 0600
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk too; Windows has no such call."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
