"""Evidence unpacked: a folder with nothing in it but its files."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from desktop_app.reports.regular_file import open_regular

_MOST = 100
"""Names looked at. No folder of ours has so many; somebody's whole home may have a million."""

_LEFT_BY_SYSTEMS = frozenset({".ds_store", ".directory", "desktop.ini", "thumbs.db"})


class Folder:
    """An open folder. Is a :class:`~desktop_app.evidence.members.Contents`."""

    def __init__(self, path: Path) -> None:
        """List it. Raises OSError."""
        self._path = path
        with os.scandir(path) as entries:
            there = {entry.name: entry for entry in islice(entries, _MOST)}
        self.left_by_systems = tuple(
            sorted(name for name, entry in there.items() if _is_left_by_a_system(entry))
        )
        """What file managers add to any folder. No part of the evidence, and never opened."""
        found = {name: one for name, one in there.items() if name not in self.left_by_systems}
        self.names = tuple(sorted(found))
        self.odd = frozenset(
            name for name, entry in found.items() if not entry.is_file(follow_symlinks=False)
        )
        """Links, folders and devices: never followed, entered or opened."""

    def size(self, name: str) -> int:
        """How many bytes it has. Raises OSError."""
        return (self._path / name).lstat().st_size

    def open(self, name: str) -> BinaryIO:
        """The content. Raises OSError, also when it became a link or a device meanwhile."""
        return open_regular(self._path / name, follows_links=False)


def _is_left_by_a_system(entry: os.DirEntry[str]) -> bool:
    """Whether macOS, Windows or a Linux desktop put it there, as its name and kind tell."""
    name = entry.name.lower()
    if name == "__macosx":
        return entry.is_dir(follow_symlinks=False)
    is_named_so = name in _LEFT_BY_SYSTEMS or name.startswith("._")
    return is_named_so and entry.is_file(follow_symlinks=False)
