"""Evidence unpacked: a folder with nothing in it but its files."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from desktop_app.reports.regular_file import open_regular

_MOST = 100
"""Names looked at. No folder of ours has so many; somebody's whole home may have a million."""


class Folder:
    """An open folder. Is a :class:`~desktop_app.evidence.members.Contents`."""

    def __init__(self, path: Path) -> None:
        """List it. Raises OSError."""
        self._path = path
        with os.scandir(path) as entries:
            found = {entry.name: entry for entry in islice(entries, _MOST)}
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
