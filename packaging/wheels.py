"""The libraries that the lock names, as wheels, and the program's own wheel."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from source import Source

BUILDS_ONLY = {"setuptools"}
"""What the lock names to install the program, and no program needs."""


@dataclass(frozen=True)
class Wheel:
    """A wheel, and what it says of itself."""

    path: Path
    metadata: Message

    @classmethod
    def at(cls, path: Path) -> Wheel:
        with zipfile.ZipFile(path) as archive:
            names = (name.split("/") for name in archive.namelist())
            [name] = ["/".join(x) for x in names if x[1:] == ["METADATA"]]
            return cls(path, HeaderParser().parsestr(archive.read(name).decode()))

    @property
    def name(self) -> str:
        return str(self.metadata["Name"])

    @property
    def version(self) -> str:
        return str(self.metadata["Version"])

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    def unpack(self, folder: Path) -> None:
        """Put its files where Python looks for them; commands that it brings are left out."""
        with zipfile.ZipFile(self.path) as archive:
            others = [name for name in archive.namelist() if ".data/" in name]
            if not all(".data/scripts/" in name for name in others):
                raise ValueError(f"{self.path.name} has files for places outside of the libraries")
            archive.extractall(folder, set(archive.namelist()) - set(others))


class Workshop:
    """An environment to build in, thrown away with its ``folder``."""

    def __init__(self, folder: Path, source: Source) -> None:
        self._folder = folder
        folder.mkdir()
        self.checkout = folder / "checkout"
        source.export(self.checkout)
        self._lock = self.checkout / "packaging" / "lock.txt"
        venv.create(folder / "environment", with_pip=True, symlinks=sys.platform != "win32")
        places = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        self.python = folder.joinpath("environment", *places)

    def libraries(self) -> list[Wheel]:
        """What the lock has for this system and this Python, each checked against its hash."""
        found = self._folder / "libraries"
        if not found.exists():
            self._download(found)
        wheels = [Wheel.at(path) for path in sorted(found.iterdir())]
        return [wheel for wheel in wheels if wheel.name not in BUILDS_ONLY]

    def _download(self, found: Path) -> None:
        self.pip("download", *self._locked, "--dest", str(found))

    def program(self) -> Wheel:
        """The program's own wheel, of the commit."""
        self.pip("install", *self._locked)  # for setuptools, of the version that the lock names
        own = self._folder / "own"
        build = ["--no-index", "--no-deps", "--no-build-isolation", str(self.checkout)]
        self.pip("wheel", *build, "--wheel-dir", str(own))
        [path] = own.iterdir()
        return Wheel.at(path)

    @property
    def _locked(self) -> Iterable[str]:
        only = ("--require-hashes", "--only-binary", ":all:", "--no-deps")
        return (*only, "--requirement", str(self._lock))

    def pip(self, *words: str) -> None:
        quiet = ["--quiet", "--quiet", "--no-input", "--disable-pip-version-check"]
        command = [str(self.python), "-m", "pip", words[0], *quiet, *words[1:]]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
