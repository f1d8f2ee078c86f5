"""The commit that is built: its files, its time, and what the version says of it."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


def _git(*words: str) -> bytes:
    command = ["git", *words]
    return subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.PIPE).stdout


@dataclass(frozen=True)
class Source:
    """``epoch``: seconds; every file of a build bears this time."""

    version: str
    commit: str
    epoch: int

    @classmethod
    def head(cls) -> Source:
        """The last commit. Exports SOURCE_DATE_EPOCH for every tool that a build runs."""
        commit = _git("rev-parse", "HEAD").decode().strip()
        epoch = int(_git("log", "-1", "--format=%ct"))
        init = _git("show", "HEAD:desktop_app/__init__.py").decode()
        found = re.search(r'^__version__ = "(.+)"$', init, re.MULTILINE)
        if found is None:
            raise ValueError("desktop_app/__init__.py has no __version__")
        os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
        if _git("status", "--porcelain"):
            print(
                "Not committed, so not in the build:", _git("status", "--short").decode(), sep="\n"
            )
        return cls(found[1], commit, epoch)

    @property
    def time(self) -> datetime:
        return datetime.fromtimestamp(self.epoch, UTC)

    @property
    def full_version(self) -> str:
        """A later commit has a greater one: ``0.1.0+git20261129153859.eba64ff``."""
        return f"{self.version}+git{self.time:%Y%m%d%H%M%S}.{self.commit[:7]}"

    def export(self, folder: Path) -> None:
        """The commit's files, and the one that tells the program which build it is."""
        folder.mkdir()
        unpack = ["tar", "-x", "-C", str(folder), "-f", "-"]
        subprocess.run(unpack, input=_git("archive", "HEAD"), check=True)
        project = folder / "pyproject.toml"
        text = project.read_text(encoding="utf-8")
        marked = text.replace(f'\nversion = "{self.version}"', f'\nversion = "{self.full_version}"')
        project.write_text(marked, encoding="utf-8")
        facts = f"{self.commit} {self.time:%Y-%m-%d}\n"
        (folder / "resources" / "build.txt").write_text(facts, encoding="ascii")
        for path in folder.rglob("*"):
            os.utime(path, (self.epoch, self.epoch))
