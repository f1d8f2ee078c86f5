"""The policy's file: which keys it may have, and what their values mean."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Final

import msgspec

from desktop_app.credentials.profiles import Environment
from desktop_app.files import read_regular
from desktop_app.gateway.endpoint import RefusedUrlError, check_proxy
from desktop_app.process.languages import Language
from desktop_app.process.policy import Bounds, Policy, PolicyProblem

_Count = Annotated[int, msgspec.Meta(ge=1)]
_Length = Annotated[int, msgspec.Meta(ge=0, le=24 * 60 * 60)]


class PolicyFileError(Exception):
    """The file can't be followed; ``place``: the key or the line at which it goes wrong."""

    def __init__(self, problem: PolicyProblem, place: str = "") -> None:
        super().__init__(problem.name)
        self.problem, self.place = problem, place


class _Bounds(msgspec.Struct, forbid_unknown_fields=True):
    least: _Length = 0
    most: _Length | None = None

    def __post_init__(self) -> None:
        if self.most is not None and self.most < self.least:
            raise ValueError("most is less than least")


class _PolicyFile(msgspec.Struct, forbid_unknown_fields=True):
    read_only: bool = False
    deletion: bool = True
    largest_batch: _Count | None = None
    hold_seconds: _Length | _Bounds = msgspec.field(default_factory=_Bounds)
    lock_minutes: _Length | _Bounds = msgspec.field(default_factory=_Bounds)
    environments: list[Environment] | None = None
    proxy: str | None = None
    directory: bool = True
    languages: list[Language] | None = None


def parsed(path: Path, largest: int) -> Policy:
    """The policy that the file has. Raises PolicyFileError."""
    try:
        content = read_regular(path, largest + 1)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise PolicyFileError(PolicyProblem.UNREADABLE) from None
    if len(content) > largest:
        raise PolicyFileError(PolicyProblem.UNREADABLE)
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: also a number of 4,300 digits
        place = _LINE.search(str(error))
        raise PolicyFileError(PolicyProblem.NOT_TOML, place[1] if place else "") from None
    try:
        said = msgspec.convert(values, _PolicyFile)
    except msgspec.ValidationError as error:
        key = _KEY.search(str(error)) or _UNKNOWN.search(str(error))
        raise PolicyFileError(PolicyProblem.VALUE, key[1] if key else "") from None
    return _policy(path, said)


def _policy(path: Path, said: _PolicyFile) -> Policy:
    try:
        proxy = None if said.proxy is None else check_proxy(said.proxy)
    except RefusedUrlError:
        raise PolicyFileError(PolicyProblem.VALUE, "proxy") from None
    environments = said.environments
    for key, values in (("environments", environments), ("languages", said.languages)):
        if values is not None and not values:
            raise PolicyFileError(PolicyProblem.VALUE, key)
    if environments is not None and Environment.SANDBOX in environments:
        raise PolicyFileError(PolicyProblem.VALUE, "environments")  # permitted anyway, and of none
    lock_minutes = _bounds(said.lock_minutes)
    if lock_minutes.most == 0:  # to the preferences 0 is never: the opposite of a strict bound
        raise PolicyFileError(PolicyProblem.VALUE, "lock_minutes")
    return Policy(
        path,
        read_only=said.read_only,
        deletion=said.deletion,
        largest_batch=said.largest_batch,
        hold_seconds=_bounds(said.hold_seconds),
        lock_minutes=lock_minutes,
        environments=None if environments is None else frozenset(e.value for e in environments),
        proxy=proxy,
        directory=said.directory,
        languages=None if said.languages is None else tuple(said.languages),
    )


def _bounds(said: int | _Bounds) -> Bounds:
    return Bounds(said, said) if isinstance(said, int) else Bounds(said.least, said.most)


_LINE: Final = re.compile(r"at line (\d+)")
_KEY: Final = re.compile(r"at `\$\.(\w+)")
_UNKNOWN: Final = re.compile(r"unknown field `([^`]{1,60})`")
