"""Zip in the one form evidence has: stored, no extras, in the order of names, made by these lines.

Two programs can read two different things from one clever zip (a name twice, one name in front and
another in the directory, bytes before or between). Here the files decide every byte of the zip
around them; so reading it means to expect exactly those bytes, and nothing clever is left. Nothing
is compressed: what would come out of that depends on the library's version, and could be a bomb.

The layout is that of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from desktop_app.evidence.members import Member

MAGIC = b"PK\x03\x04"
LARGEST = 0xFFFF_FFFF - (1 << 16)
"""Bytes. Beyond it a zip needs the 64-bit form."""

_MOST = 16
_NAME = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,40}\.[a-z]{1,8}")
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_NEEDED = 20
_MADE_BY = 3 << 8 | _NEEDED  # on Unix, so that the rights below are unpacked too
_RIGHTS = 0o100600 << 16
_FIRST_YEAR = 1980


class PackingError(Exception):
    """It is a zip, and not in this form: changed, cut short, or packed by another program."""


class _Place(NamedTuple):
    name: bytes
    size: int
    crc: int
    at: int
    """Where its header begins."""

    @property
    def content(self) -> int:
        return self.at + _LOCAL.size + len(self.name)


def dos_stamp(moment: datetime) -> int:
    """A moment as zip writes it, in UTC, to two seconds."""
    utc = moment.astimezone(UTC)
    day = (utc.year - _FIRST_YEAR) << 9 | utc.month << 5 | utc.day
    return day << 16 | utc.hour << 11 | utc.minute << 5 | utc.second // 2


def packed(members: Sequence[Member], stamp: int) -> Iterator[bytes]:
    """The zip of ``members``, piece by piece. ``stamp``: the time of them all. Raises OSError."""
    places: list[_Place] = []
    at = 0
    for each in sorted(members, key=lambda each: each.name.encode()):
        places.append(_Place(each.name.encode(), each.sum.size, each.sum.crc, at))
        yield _local(places[-1], stamp)
        yield from each.pieces()
        at = places[-1].content + each.sum.size
    yield _directory(places, at, stamp)


def packed_size(members: Sequence[Member]) -> int:
    """How large :func:`packed` becomes."""
    heads = sum(_LOCAL.size + _CENTRAL.size + 2 * len(each.name.encode()) for each in members)
    return heads + _END.size + sum(each.sum.size for each in members)


class Zip:
    """A zip in this form, open to be read. Is a :class:`~desktop_app.evidence.members.Contents`."""

    def __init__(self, path: Path) -> None:
        """Look at every header, at no content.

        Raises:
            PackingError: when one byte outside the contents is not what it must be.
            OSError: when it cannot be read.
        """
        self._path = path
        with path.open("rb") as file:
            self.stamp, places = _read(file)
        self._places = {place.name.decode(): place for place in places}
        self.names = tuple(self._places)

    def size(self, name: str) -> int:
        """How many bytes it has."""
        return self._places[name].size

    def crc(self, name: str) -> int:
        """The check sum that the zip has for it."""
        return self._places[name].crc

    def open(self, name: str) -> BinaryIO:
        """The content, from its beginning. Raises OSError."""
        place = self._places[name]
        file = self._path.open("rb")
        file.seek(place.content)
        return io.BufferedReader(_Part(file, place.size))


class _Part(io.RawIOBase):
    """So many bytes of an open file, which is closed with it."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        super().__init__()
        self._file = file
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        wanted = min(len(buffer), self._left)
        piece = self._file.read(wanted)
        buffer[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()


def _read(file: BinaryIO) -> tuple[int, list[_Place]]:
    whole = file.seek(0, io.SEEK_END)
    places: list[_Place] = []
    stamps: set[int] = set()
    at = 0
    while True:
        file.seek(at)
        head = file.read(_LOCAL.size)
        if not head.startswith(MAGIC):
            break
        place, stamp = _place(file, head, at)
        stamps.add(stamp)
        places.append(place)
        at = place.content + place.size
        in_order = len(places) == 1 or places[-2].name < place.name
        if not in_order or at > whole or len(places) > _MOST:
            raise PackingError
    if len(stamps) != 1:
        raise PackingError
    file.seek(at)
    expected = _directory(places, at, min(stamps))
    if file.read(len(expected) + 1) != expected:
        raise PackingError
    return min(stamps), places


def _place(file: BinaryIO, head: bytes, at: int) -> tuple[_Place, int]:
    if len(head) < _LOCAL.size:
        raise PackingError
    *_, time, day, crc, _, size, length, _ = _LOCAL.unpack(head)
    name = file.read(length)
    place = _Place(name, size, crc, at)
    stamp = day << 16 | time
    if _NAME.fullmatch(name) is None or head + name != _local(place, stamp):
        raise PackingError
    return place, stamp


def _local(place: _Place, stamp: int) -> bytes:
    head = _LOCAL.pack(
        MAGIC,
        *(_NEEDED, 0, 0, stamp & 0xFFFF, stamp >> 16),
        *(place.crc, place.size, place.size, len(place.name), 0),
    )
    return head + place.name


def _directory(places: Sequence[_Place], at: int, stamp: int) -> bytes:
    entries = b"".join(
        _CENTRAL.pack(
            b"PK\x01\x02",
            *(_MADE_BY, _NEEDED, 0, 0, stamp & 0xFFFF, stamp >> 16),
            *(place.crc, place.size, place.size, len(place.name)),
            *(0, 0, 0, 0, _RIGHTS, place.at),
        )
        + place.name
        for place in places
    )
    return entries + _END.pack(b"PK\x05\x06", 0, 0, len(places), len(places), len(entries), at, 0)
