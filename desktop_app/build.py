"""Which build of the program this is."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import resources
from desktop_app import __version__

WRITTEN = Path(resources.__file__).parent / "build.txt"


class Build(NamedTuple):
    """``commit``: its whole name; ``date``: of the commit, ISO 8601."""

    commit: str
    date: str


def this_build(written: Path = WRITTEN) -> Build | None:
    """What packaging/build wrote into an installed program; None in a checkout."""
    try:
        commit, date = written.read_text(encoding="ascii").split()
    except FileNotFoundError:
        return None
    return Build(commit, date)


def version_words() -> str:
    """Version and build, for ``--version`` and reports: ``0.1.0 (build eba64ff of 2026-11-29)``."""
    build = this_build()
    return __version__ + (f" (build {build.commit[:7]} of {build.date})" if build else "")
