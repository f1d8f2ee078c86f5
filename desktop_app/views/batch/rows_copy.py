"""Rows of a batch as text for the clipboard: tab-separated, with a line of headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.models.batch_columns import COLUMNS, Doing, headings, said_of
from desktop_app.records.batch import Row
from desktop_app.records.csv_text import tabbed


def rows_text(rows: Iterable[Row], columns: Sequence[int], doing: Doing) -> str:
    """The headings of ``columns``, and a line for each row with their values."""
    return tabbed(_cells(rows, columns, doing)) + "\n"


def _cells(rows: Iterable[Row], columns: Sequence[int], doing: Doing) -> Iterator[list[str]]:
    names = headings()
    yield [names[column] for column in columns]
    for row in rows:
        said = said_of(row, doing)
        yield [said.get(column) or COLUMNS[column].raw(row) for column in columns]
