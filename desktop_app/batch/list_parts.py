"""What every form of list is read into: parts of packed records; and why one is not taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import msgspec


class InputError(Exception):
    """A list was not taken, and nothing was begun. Holds nothing of the list."""

    error_code: Final = "a list that is not taken"
    """By this the log knows an answer from a fault."""


MOST_RECORDS: Final = 300_000
"""More than lines in a batch: blank ones among them count for nothing."""

_MOST_CELLS: Final = 300
"""Cells of a record; nobody looks for an ID further to the right."""
_LONGEST: Final = 4_000
"""Characters of a cell. What is cut ends in U+FFFD, which no ID holds."""

_HALVES: Final = re.compile("[\ud800-\udfff]")

_encode: Final = msgspec.msgpack.Encoder().encode


class ListRecord(NamedTuple):
    """The cells of one record, and the line (from 1) where it begins."""

    line: int
    cells: tuple[str, ...]


_decode: Final = msgspec.msgpack.Decoder(ListRecord).decode


class TooManyError(InputError):
    """More than one batch takes."""


class ListRecords:
    """Records in order; each is made anew when it is asked for."""

    def __init__(self, records: Iterable[ListRecord] = ()) -> None:
        self._packed: list[bytes] = []
        for record in records:
            self.append(record)

    def append(self, record: ListRecord) -> None:
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
        return len(self._packed)

    def __getitem__(self, place: int) -> ListRecord:
        return _decode(self._packed[place])

    def __iter__(self) -> Iterator[ListRecord]:
        return map(_decode, self._packed)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _LONGEST else cell[:_LONGEST] + "\ufffd"


def _whole(cell: str) -> str:
    """Without halves of characters, which have no bytes."""
    return _HALVES.sub("\ufffd", cell)


class ListPart(NamedTuple):
    """One list. ``name``: a sheet's, or the key it stood under; ``names``: of its columns, where
    they stand in none of the records. ``says_what``: whether ``name`` says what the records are
    of, as a key in JSON does and a sheet's name need not. ``is_unsure``: nothing of it is taken
    without asking, as of what stands around the lists that were meant."""

    name: str
    records: ListRecords
    names: tuple[str, ...] = ()
    says_what: bool = False
    is_unsure: bool = False


class CutError(InputError):
    """It is of a form that can't be read by halves, and not whole. ``form``: "JSON" or "SQL";
    ``line``: where reading stopped, from 1."""

    def __init__(self, form: str, line: int) -> None:
        super().__init__()
        self.form = form
        self.line = line


class TextCursor:
    """A position in a text and its line number, from 1."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.rewind()

    def rewind(self) -> None:
        self.place = self._counted = 0
        self._line = 1

    @property
    def is_at_end(self) -> bool:
        return self.place >= len(self.text)

    @property
    def line(self) -> int:
        self._line += self.text.count("\n", self._counted, self.place)
        self._counted = self.place
        return self._line

    def skip(self, wanted: re.Pattern[str]) -> re.Match[str] | None:
        """Go on behind such a thing, if it is here."""
        return self._go(wanted.match(self.text, self.place))

    def search(self, wanted: re.Pattern[str]) -> re.Match[str] | None:
        """Go on behind the next such thing, wherever it is."""
        return self._go(wanted.search(self.text, self.place))

    def _go(self, found: re.Match[str] | None) -> re.Match[str] | None:
        if found is not None:
            self.place = found.end()
        return found
