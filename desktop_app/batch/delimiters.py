"""Text as records of cells: which character parts the cells, and the records themselves."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

DELIMITERS: Final = ("\t", ";", ",", "|")
"""The likelier first: a tab parts cells that were copied, a semicolon is the local Excel's."""

_SAMPLE: Final = 200
_AGREEING: Final = 0.9
"""So large a part of the lines must have as many cells."""
_NEW_LINE: Final = re.compile(r"\r\n|\r|\n")
_ID: Final = re.compile(r"(?=\S*[0-9])[^\s@]{1,100}")


class Record(NamedTuple):
    """The cells of one record, and the line (from 1) where it begins."""

    line: int
    cells: tuple[str, ...]


def delimiter_of(text: str) -> str:
    """What parts the cells; "" for one value on each line."""
    sample = [line for line in _first_lines(text) if line.strip()]
    for delimiter in DELIMITERS:
        if sample and _parts(sample, delimiter):
            return delimiter
    return ""


def records(text: str, delimiter: str) -> Iterator[Record]:
    """Every record; with a blank line as a record of one empty cell."""
    if not delimiter:
        return _lines(text)
    if '"' in text and _is_quoted_well(text, delimiter):
        return _quoted(text, delimiter)
    return (Record(line, tuple(cells[0].split(delimiter))) for line, cells in _lines(text))


def one_line_list(text: str) -> list[Record]:
    """``id-1, id-2, id-3`` on a single line: each a record of its own. Empty for anything else."""
    lines = [line for line in islice(_first_lines(text), 2) if line.strip()]
    if len(lines) != 1 or len(text) - len(lines[0]) > len("\r\n") * 2:
        return []
    for delimiter in DELIMITERS:
        cells = [cell.strip() for cell in lines[0].split(delimiter)]
        cells = [cell.strip('"') for cell in cells if cell]
        if len(cells) > 1 and all(map(_ID.fullmatch, cells)):
            return [Record(1, (cell,)) for cell in cells]
    return []


def _first_lines(text: str) -> Iterator[str]:
    return (found.cells[0] for found in islice(_lines(text), _SAMPLE))


def _lines(text: str) -> Iterator[Record]:
    """Lines as editors count them, and not at each of Unicode's separators: an ID may hold one."""
    begin = 0
    number = 0
    for number, end in enumerate(_NEW_LINE.finditer(text), 1):
        yield Record(number, (text[begin : end.start()],))
        begin = end.end()
    if begin < len(text):
        yield Record(number + 1, (text[begin:],))


def _parts(sample: list[str], delimiter: str) -> bool:
    """Whether nearly all lines have the same number of cells, and more than one."""
    try:
        rows = list(csv.reader(sample, delimiter=delimiter))
    except csv.Error:
        return False
    (cells, lines), *_ = Counter(map(len, rows)).most_common(1)
    return cells > 1 and lines >= _AGREEING * len(rows)


def _is_quoted_well(text: str, delimiter: str) -> bool:
    """Whether quotes part cells as RFC 4180 has it: a stray one would swallow what follows."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        quoted = Counter(len(cells) for cells in rows if cells)
    except csv.Error:  # also for a cell of more than a hundred thousand characters
        return False
    plainly = Counter(len(line.split(delimiter)) for _, (line,) in _lines(text) if line)
    return _agreement(quoted) >= _agreement(plainly)


def _agreement(widths: Counter[int]) -> float:
    """How many of the records have as many cells as most."""
    return max(widths.values(), default=0) / max(widths.total(), 1)


def _quoted(text: str, delimiter: str) -> Iterator[Record]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begin = 1
    for cells in reader:
        yield Record(begin, tuple(cells) or ("",))
        begin = reader.line_num + 1
