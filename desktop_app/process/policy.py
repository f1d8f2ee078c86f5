"""What an organisation has set for everybody on this computer: one TOML file of the system's.

It says what agents may do, never more than the gateway lets them. Where it makes no sense, nobody
knows what it was to forbid: then nothing can be changed or deleted until it is mended. Read once,
at the start; the file is looked for only where whoever starts the program says.
"""

from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from typing import Final, NamedTuple

_NAME: Final = "policy.toml"
_LARGEST: Final = 1 << 16
"""Bytes. A policy has some lines."""


class PolicyProblem(Enum):
    """Why a policy can't be followed as it was meant."""

    UNREADABLE = "it can't be read"
    NOT_TOML = "it is no TOML"
    VALUE = "a key is not known, or its value makes no sense"


class Bounds(NamedTuple):
    """From ``least`` to ``most``; ``most`` None: without end."""

    least: int = 0
    most: int | None = None

    @property
    def are_open(self) -> bool:
        """Whether they exclude nothing."""
        return self == Bounds()

    def nearest(self, value: int) -> int:
        """``value``, or what comes next to it within the bounds."""
        above = max(value, self.least)
        return above if self.most is None else min(above, self.most)


class Policy(NamedTuple):
    """Without a file: everything is permitted.

    ``environments``: of profiles that may be opened, by their values; None for all. ``proxy``: of
    every profile, "" for none, None for each profile's own. ``directory``: whether customers may be
    made findable on this computer. ``languages``: by their codes, None for all. ``place`` is what
    makes no sense: a key, or a line.
    """

    path: Path | None = None
    read_only: bool = False
    deletion: bool = True
    largest_batch: int | None = None
    hold_seconds: Bounds = Bounds()
    lock_minutes: Bounds = Bounds()
    environments: frozenset[str] | None = None
    proxy: str | None = None
    directory: bool = True
    languages: tuple[str, ...] | None = None
    problem: PolicyProblem | None = None
    place: str = ""

    def permits_environment(self, value: str) -> bool:
        """The sandbox on this computer harms nobody, and is no environment of the organisation."""
        return self.environments is None or value in self.environments or value == "sandbox"


NO_POLICY: Final = Policy()


def policy_path() -> Path:
    """Where this system has it."""
    if sys.platform == "win32":
        return _program_data() / "Customer Desk" / _NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Customer Desk") / _NAME
    return Path("/etc/customer-desk") / _NAME


def read_policy(path: Path) -> Policy:
    """The policy in that file; NO_POLICY where there is none. Never raises: see ``problem``."""
    try:
        os.lstat(path)
    except FileNotFoundError:
        return NO_POLICY
    except OSError:  # such as a folder that may not be searched: nobody can say there is none
        pass
    # Imported here: most computers have no policy, and the first paint waits for this.
    from desktop_app.process.policy_file import PolicyFileError, parsed  # noqa: PLC0415

    try:
        return parsed(path, _LARGEST)
    except PolicyFileError as error:
        return Policy(
            path, read_only=True, deletion=False, problem=error.problem, place=error.place
        )


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _COMMON_APPDATA = 0x23

    def _program_data() -> Path:
        """The system's own word for it: a variable of the environment is everybody's to set."""
        path = ctypes.create_unicode_buffer(wintypes.MAX_PATH)
        ctypes.WinDLL("shell32").SHGetFolderPathW(None, _COMMON_APPDATA, None, 0, path)
        return Path(path.value or "C:/ProgramData")
