"""The files that evidence is made of, before and after they are packed."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

_PIECE = 1 << 20


class Sum(NamedTuple):
    """What a content comes to. ``sha256`` as hexadecimal digits."""

    size: int
    sha256: str
    crc: int


class Member(NamedTuple):
    """One file to be packed: its name, and its content in memory or in a file aside."""

    name: str
    source: bytes | Path
    sum: Sum

    def pieces(self) -> Iterator[bytes]:
        """The content, a megabyte at a time. Raises OSError."""
        with opened(self.source) as file:
            yield from pieces(file)


class Contents(Protocol):
    """Evidence that is being looked at: a folder or a zip."""

    names: tuple[str, ...]
    """Of every file there is. In a zip, no name outside the alphabet of ours gets this far."""

    def size(self, name: str) -> int:
        """How many bytes it has. Raises OSError."""

    def open(self, name: str) -> BinaryIO:
        """The content, from its beginning. Raises OSError."""


def member(name: str, source: bytes | Path) -> Member:
    """A file to be packed. Reads all of it once. Raises OSError."""
    with opened(source) as file:
        return Member(name, source, summed(file))


def summed(file: BinaryIO) -> Sum:
    """What all the rest of ``file`` comes to. Raises OSError."""
    size, crc, digest = 0, 0, hashlib.sha256()
    for piece in pieces(file):
        size += len(piece)
        crc = zlib.crc32(piece, crc)
        digest.update(piece)
    return Sum(size, digest.hexdigest(), crc)


def opened(source: bytes | Path) -> BinaryIO:
    """A content to read from."""
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The rest of ``file``, a megabyte at a time."""
    while piece := file.read(_PIECE):
        yield piece
