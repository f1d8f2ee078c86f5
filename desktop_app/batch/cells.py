"""Records of cells, as every form of list is read into: packed, so that a long list stays small."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import msgspec

from desktop_app.batch.input_trouble import InputError, InputTrouble

MOST_RECORDS: Final = 300_000
"""More than lines in a batch: blank ones among them count for nothing."""

_MOST_CELLS: Final = 300
"""Cells of a record; nobody looks for an ID further to the right."""
_LONGEST: Final = 4_000
"""Characters of a cell. What is cut ends in U+FFFD, which no ID holds."""

_HALVES: Final = re.compile("[\ud800-\udfff]")

_encode: Final = msgspec.msgpack.Encoder().encode


class Record(NamedTuple):
    """The cells of one record, and the line (from 1) where it begins."""

    line: int
    cells: tuple[str, ...]


_decode: Final = msgspec.msgpack.Decoder(Record).decode


class TooManyError(InputError):
    """More than one batch takes."""

    trouble = InputTrouble.TOO_MUCH


class Records:
    """Records in order; each is made anew when it is asked for."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        """Raises :class:`TooManyError`, and what ``records`` raises."""
        self._packed: list[bytes] = []
        for record in records:
            self.put(record)

    def put(self, record: Record) -> None:
        """Add one. Raises :class:`TooManyError`."""
        if len(self._packed) >= MOST_RECORDS:
            raise TooManyError
        cells = tuple(map(_cut, record.cells[:_MOST_CELLS]))
        try:
            packed = _encode((record.line, cells))
        except UnicodeEncodeError:
            packed = _encode((record.line, tuple(map(_whole, cells))))
        self._packed.append(packed)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._packed)

    def __getitem__(self, place: int) -> Record:
        """The record at a place from 0. Raises IndexError."""
        return _decode(self._packed[place])

    def __iter__(self) -> Iterator[Record]:
        """All of them, one after the other."""
        return map(_decode, self._packed)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _LONGEST else cell[:_LONGEST] + "\ufffd"


def _whole(cell: str) -> str:
    """Without halves of characters, which have no bytes."""
    return _HALVES.sub("\ufffd", cell)
