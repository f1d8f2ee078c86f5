"""Rows of a batch as text for the clipboard: tab-separated, with a line of headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from desktop_app.models.batch_columns import COLUMNS, Doing, headings, said_of
from desktop_app.records.batch import Row

_NEEDS_QUOTES: Final = frozenset('\t\n\r"')


def rows_text(rows: Iterable[Row], columns: Sequence[int], doing: Doing) -> str:
    """A line for each row, the values of ``columns`` parted by tabs, as they came."""
    names = headings()
    lines = ["\t".join(names[column] for column in columns)]
    for row in rows:
        said = said_of(row, doing)
        cells = (said.get(column) or COLUMNS[column].raw(row) for column in columns)
        lines.append("\t".join(map(_quoted, cells)))
    return "\n".join(lines) + "\n"


def _quoted(value: str) -> str:
    if _NEEDS_QUOTES.isdisjoint(value):
        return value
    doubled = value.replace('"', '""')
    return f'"{doubled}"'
