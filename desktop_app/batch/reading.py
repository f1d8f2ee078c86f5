"""A list of IDs as it comes: pasted, or a file of any common encoding, as lines, CSV or JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

import msgspec

from desktop_app.batch import json_list
from desktop_app.batch.columns import choose_column, likely_header
from desktop_app.batch.delimiters import Record, delimiter_of, one_line_list, records
from desktop_app.batch.encodings import NotTextError, decoded
from desktop_app.batch.input_trouble import InputError, InputTrouble
from desktop_app.records.recognise import trimmed

__all__ = [
    "JSON",
    "MOST_LINES",
    "Column",
    "Lines",
    "NotTextError",
    "Table",
    "TooManyError",
    "read_bytes",
    "read_text",
    "take",
]

MOST_LINES: Final = 100_000
MOST_BYTES: Final = 64_000_000
JSON: Final = "json"
"""In place of a delimiter."""

_SAMPLE: Final = 500
"""Records looked at to recognise header and column."""
_SHOWN: Final = 5
_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_FORMULA_TEXT: Final = re.compile(r'="([^"]*)"')
"""How spreadsheets are kept from dropping the zeros of ``0042``."""


class TooManyError(InputError):
    """More than one batch takes (:data:`MOST_LINES`, :data:`MOST_BYTES`)."""

    trouble = InputTrouble.TOO_MUCH


class Lines(msgspec.Struct, frozen=True):
    """Texts to look up, in order: one for each line that had something.

    ``places``: the line (from 1) where each stood. ``blanks``: lines, or cells of the column, that
    had nothing. ``duplicates``: how many of the texts stood there before.
    """

    texts: tuple[str, ...]
    places: tuple[int, ...]
    blanks: int = 0
    duplicates: int = 0


class Column(msgspec.Struct, frozen=True):
    """A column: its header ("" without one), its first texts, and how many of the first 500
    records have something there."""

    name: str
    samples: tuple[str, ...]
    filled: int


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """What was read, before a column is taken from it.

    ``encoding``: a codec's name, or "" for pasted text. ``delimiter``: a character, "" for one
    value on each line, :data:`JSON` for JSON. ``has_header``: whether the first record was taken
    for names. ``column``: the one taken for IDs, from 0. ``text``: all of it, to take from.
    """

    text: str
    encoding: str
    delimiter: str
    has_header: bool
    columns: tuple[Column, ...]
    column: int


def read_bytes(content: bytes, *, encoding: str | None = None) -> Table:
    """What a file holds. ``encoding``: in place of the one recognised.

    Raises :class:`NotTextError` and :class:`TooManyError`.
    """
    if len(content) > MOST_BYTES:
        raise TooManyError
    text, chosen = decoded(content, encoding)
    return read_text(text, encoding=chosen)


def read_text(text: str, *, encoding: str = "") -> Table:
    """What pasted text holds. Raises :class:`TooManyError`."""
    if len(text) > MOST_BYTES:
        raise TooManyError
    delimiter = JSON if json_list.is_json(text) else delimiter_of(text)
    first = list(islice(_records(text, delimiter), _SAMPLE))
    sample = [record.cells for record in first]
    width = max(map(len, sample), default=1)
    header = sample[0] if _begins_with_names(first) else ()
    body = sample[1:] if header else sample
    names = tuple(map(trimmed, header)) + ("",) * (width - len(header))
    columns = tuple(_column(names[place], place, body) for place in range(width))
    return Table(
        text=text,
        encoding=encoding,
        delimiter=delimiter,
        has_header=bool(header),
        columns=columns,
        column=choose_column(names, [_texts(place, body) for place in range(width)], len(body)),
    )


def take(table: Table, column: int | None = None, *, has_header: bool | None = None) -> Lines:
    """The texts of a column (by default the one recognised). Raises :class:`TooManyError`."""
    place = table.column if column is None else column
    skips = table.has_header if has_header is None else has_header
    texts: list[str] = []
    places: list[int] = []
    seen: set[str] = set()
    blanks = 0
    for number, record in enumerate(_records(table.text, table.delimiter)):
        if number == 0 and skips:
            continue
        text = plain(record.cells[place]) if place < len(record.cells) else ""
        if not text:
            blanks += 1
            continue
        texts.append(text)
        places.append(record.line)
        seen.add(identity(text))
        if len(texts) > MOST_LINES:
            raise TooManyError
    return Lines(tuple(texts), tuple(places), blanks, len(texts) - len(seen))


def identity(text: str) -> str:
    """Equal for two texts that surely mean the same: a uuid may be written in capitals."""
    return text.lower() if _UUID.fullmatch(text) else text


def plain(cell: str) -> str:
    """A cell without blanks around it, and without what keeps a spreadsheet from reading it as a
    number or a formula."""
    text = trimmed(cell)
    if found := _FORMULA_TEXT.fullmatch(text):
        return trimmed(found[1])
    if len(text) > 1 and text[0] == "'" and text[1] in "=+-@":
        return text[1:]
    return text


def _records(text: str, delimiter: str) -> Iterator[Record]:
    if delimiter == JSON:
        return json_list.records(text)
    listed = one_line_list(text)
    return iter(listed) if listed else records(text, delimiter)


def _begins_with_names(first: list[Record]) -> bool:
    if not first:
        return False
    names, *body = (record.cells for record in first)
    # Line 0: the keys of JSON objects, which stand in none of its lines.
    return first[0].line == 0 or likely_header(names, body)


def _texts(place: int, body: list[tuple[str, ...]]) -> list[str]:
    cells = (plain(cells[place]) for cells in body if place < len(cells))
    return [text for text in cells if text]


def _column(name: str, place: int, body: list[tuple[str, ...]]) -> Column:
    texts = _texts(place, body)
    return Column(name, tuple(texts[:_SHOWN]), len(texts))
