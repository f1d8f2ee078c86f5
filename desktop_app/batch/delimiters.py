"""Text as records of cells: what parts the cells, whether they are quoted, and the records.

Lines end in ``\\n`` here; whoever reads a text has made all others so.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from desktop_app.batch.cells import Record
from desktop_app.batch.headings import headings_in
from desktop_app.batch.input_trouble import InputError, InputTrouble

DELIMITERS: Final = ("\t", ";", ",", "|")
"""The likelier first: a tab parts cells that were copied, a semicolon is the local Excel's."""

LONGEST_LINE: Final = 1_000_000
"""Characters. Looking through a longer one would stop the window, and no table has such a line."""

_SAMPLE: Final = 200
_MOST_TITLES: Final = 30
"""Lines above a table that are no part of it."""
_MOST: Final = 0.6
"""So large a part of the lines must be a table's, unless its headings say that it is one."""
_NEARLY_ALL: Final = 0.95
_NARROWEST: Final = 2
"""Columns. With one delimiter on a line, it may as well stand in an ID."""
_AGREEING: Final = 0.8
"""So large a part of a table's lines must have as many cells as most; one may always be odd."""
_NO_TABLE: Final = (False, 0.0, 0)
_SEPARATOR: Final = re.compile(r'"?sep=(?P<delimiter>[^"\n])"?[ \t;,]*(?:\n|\Z)', re.IGNORECASE)
"""Excel's first line for itself: which character parts the cells that follow."""
_RULE: Final = re.compile(r"[-+=|: \t\u2500-\u257f]{3,}")
"""A line of a table that is drawn in characters, with nothing in it."""


class LongLineError(InputError):
    """A line of more than :data:`LONGEST_LINE` characters, which is no list of any known form."""

    trouble = InputTrouble.LONG_LINE


class Layout(NamedTuple):
    """How a text is built.

    ``delimiter``: "" for one value on each line. ``begin``: where the list begins; ``line``: on
    which line that is. ``is_quoted``: cells are quoted as RFC 4180 has it. ``is_wrapped``: each
    whole row stands in quotes, with its own ones doubled.
    """

    delimiter: str
    begin: int = 0
    line: int = 1
    is_quoted: bool = False
    is_wrapped: bool = False


def layout_of(text: str) -> Layout:
    """How ``text`` is built. Raises :class:`LongLineError`."""
    separator = _SEPARATOR.match(text)
    begin, line = (separator.end(), 2) if separator else (0, 1)
    sample = [whole for _, whole in islice(lines(text, begin), _SAMPLE) if _has_something(whole)]
    is_wrapped = _are_wrapped(sample)
    if is_wrapped:
        sample = list(map(_unwrapped, sample))
    delimiter = separator["delimiter"] if separator else delimiter_of(sample)
    is_quoted = (
        bool(delimiter)
        and not is_wrapped
        and '"' in text
        and _is_quoted_well(text, begin, delimiter)
    )
    return Layout(delimiter, begin, line, is_quoted=is_quoted, is_wrapped=is_wrapped)


def records(text: str, layout: Layout) -> Iterator[Record]:
    """Every record; a blank line as one of an empty cell. Raises :class:`LongLineError`."""
    if layout.is_quoted:
        return _quoted(text, layout)
    return _plain(text, layout)


def lines(text: str, begin: int = 0) -> Iterator[tuple[int, str]]:
    """Lines as editors count them, from 1, and not at each of Unicode's separators: an ID may hold
    one. Raises :class:`LongLineError`."""
    number = 1
    while begin < len(text):
        end = text.find("\n", begin, begin + LONGEST_LINE + 1)
        if end < 0:
            end = len(text)
        if end - begin > LONGEST_LINE:
            raise LongLineError
        yield number, text[begin:end]
        begin = end + 1
        number += 1


def delimiter_of(sample: Sequence[str]) -> str:
    """What parts the cells of these lines; "" for one value on each."""
    best, found = _NO_TABLE, ""
    for delimiter in DELIMITERS:
        rated = max(_rated(rows) for rows in _both_ways(sample, delimiter))
        if rated > best:
            best, found = rated, delimiter
    return found


def _both_ways(sample: Sequence[str], delimiter: str) -> Iterator[list[list[str]]]:
    """The cells of each line, quotes as of CSV or as any other character."""
    yield [line.split(delimiter) for line in sample]
    try:
        yield list(csv.reader(sample, delimiter=delimiter))
    except csv.Error:
        return


def _rated(rows: list[list[str]]) -> tuple[bool, float, int]:
    """How well these are rows of a table: whether they begin with headings, how many have as many
    cells as most, and how many columns have something.

    Title lines above and odd ones below a table are no part of it.
    """
    rows = [row for row in rows if any(map(str.strip, row))]
    widths = list(map(len, rows))
    parted = [place for place, width in enumerate(widths) if width > 1]
    if not parted or parted[0] > _MOST_TITLES:
        return _NO_TABLE
    table = widths[parted[0] : parted[-1] + 1]
    has_headings = any(headings_in(rows[place]) for place in parted[:_MOST_TITLES])
    (width, agreeing), *_ = Counter(width for width in table if width > 1).most_common(1)
    is_narrow = width == _NARROWEST
    least, agreed = (_MOST, _AGREEING) if is_narrow else (_MOST / 2, _MOST)
    if len(table) < least * len(rows) and not (has_headings and len(table) > 1):
        return _NO_TABLE
    odd = len(table) - agreeing
    if odd > 1 and agreeing < agreed * len(table) and not has_headings:
        return _NO_TABLE
    filled = {place for row in rows for place, cell in enumerate(row) if cell.strip()}
    return has_headings, round(agreeing / len(table), 1), len(filled)


def _has_something(line: str) -> bool:
    return bool(line.strip()) and not _is_rule(line)


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch(line) is not None and any(mark in line for mark in ("--", "==", "──"))


def _are_wrapped(sample: Sequence[str]) -> bool:
    wrapped = sum(_unwrapped(line) != line for line in sample)
    return wrapped > 0 and wrapped >= len(sample) / 2


def _unwrapped(line: str) -> str:
    """The row between quotes that stand around all of it; any other as it is."""
    bare = line.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"' and '"' not in bare[1:-1].replace('""', ""):
        return bare[1:-1].replace('""', '"')
    return line


def _is_quoted_well(text: str, begin: int, delimiter: str) -> bool:
    """Whether quotes part cells as RFC 4180 has it: a stray one would swallow what follows."""
    rows = csv.reader(_ended(text, begin), delimiter=delimiter, strict=True)
    try:
        quoted = Counter(len(cells) for cells in rows if cells)
    except csv.Error:  # also for a cell of more than a hundred thousand characters
        return False
    plainly = Counter(len(line.split(delimiter)) for _, line in lines(text, begin) if line)
    swallows_none = quoted.total() >= _NEARLY_ALL * plainly.total()
    return swallows_none or _agreement(quoted) >= _agreement(plainly)


def _ended(text: str, begin: int) -> Iterator[str]:
    """Lines with their ends, which belong to a cell in quotes."""
    return (line + "\n" for _, line in lines(text, begin))


def _agreement(widths: Counter[int]) -> float:
    """How many of the records have as many cells as most."""
    return max(widths.values(), default=0) / max(widths.total(), 1)


def _plain(text: str, layout: Layout) -> Iterator[Record]:
    for number, line in lines(text, layout.begin):
        if _is_rule(line):
            continue
        place = number + layout.line - 1
        if layout.is_wrapped:
            yield Record(place, _cells_within(_unwrapped(line), layout.delimiter))
        elif layout.delimiter:
            yield Record(place, tuple(line.split(layout.delimiter)))
        else:
            yield Record(place, (line,))


def _cells_within(row: str, delimiter: str) -> tuple[str, ...]:
    if not delimiter:
        return (row,)
    try:
        return tuple(next(csv.reader([row], delimiter=delimiter), ("",)))
    except csv.Error:
        return tuple(row.split(delimiter))


def _quoted(text: str, layout: Layout) -> Iterator[Record]:
    reader = csv.reader(_ended(text, layout.begin), delimiter=layout.delimiter)
    begin = layout.line
    for cells in reader:
        yield Record(begin, tuple(cells) or ("",))
        begin = reader.line_num + layout.line
