"""A list of IDs as it comes: pasted, or a file of any common form and encoding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.batch import json_list, text_lists, workbooks
from desktop_app.batch.columns import (
    HeadingMeaning,
    ListColumn,
    choose_column,
    columns_of,
    header_of,
    is_remark,
    is_title,
    is_total,
    plain,
    texts_of,
)
from desktop_app.batch.list_parts import ListPart, ListRecord, ListRecords, TooManyError
from desktop_app.batch.text_lists import END_MARKS, decoded, is_workbook, layout_of, records
from desktop_app.files import read_regular
from desktop_app.records.recognise import is_uuid, trimmed
from desktop_app.records.spelling import PersonName, bare

MOST_LINES: Final = 100_000
MOST_BYTES: Final = 64_000_000

_SAMPLE: Final = 500
"""Records looked at to recognise headings and columns."""
_MOST_SHOWN: Final = 10_000
"""Characters of a list shown as it was read."""
_LINES_SHOWN: Final = 200
_MOST_TOTALS: Final = 5
"""Records at the end that may be sums of those above."""


class ListFormat(Enum):
    """How a list was written."""

    LINES = "a value on each line"
    CELLS = "cells parted by a character"
    JSON = "JSON"
    LITERALS = "SQL, or brackets and commas"
    MARKUP = "tables in HTML or XML"
    WORKBOOK = "a spreadsheet's own file"


class ListLines(msgspec.Struct, frozen=True):
    """Texts to look up, in order: one for each line that had something.

    ``places``: the line (from 1) where each stood. ``people``: what the list says of each; empty
    when it says nothing of anybody. ``blanks``: lines, or cells of the column, that had nothing.
    ``duplicates``: how many of the texts stood there before. ``skipped``: headings that came again,
    sums, and remarks between the rows of a table.
    """

    texts: tuple[str, ...]
    places: tuple[int, ...]
    people: tuple[PersonName, ...] = ()
    blanks: int = 0
    duplicates: int = 0
    skipped: int = 0


class ListTable(msgspec.Struct, frozen=True, kw_only=True):
    """One list with its columns.

    ``header``: the place of the record that holds the headings; None when none does.
    ``has_names``: the columns have names that stand in no record. ``column``: the place of the IDs;
    None when the agent must say. ``has_rows``: most records say several things.
    """

    name: str
    records: ListRecords
    header: int | None
    has_names: bool
    has_rows: bool
    columns: tuple[ListColumn, ...]
    column: int | None

    def begin(self, *, has_header: bool) -> int:
        """The place of the first record that counts."""
        return (self.header or 0) + 1 if has_header and not self.has_names else 0

    def beginning(self, number: int) -> list[ListRecord]:
        """The first records below the headings."""
        begin = self.begin(has_header=self.header is not None)
        return [self.records[place] for place in range(begin, len(self.records))[:number]]


class ParsedList(msgspec.Struct, frozen=True, kw_only=True):
    """What was read.

    ``encoding``: a codec's name, or "" where there was none to choose. ``delimiter``: of CELLS.
    ``tables``: at least one. ``chosen``: the place of the one to take; None when the agent must
    say. ``excerpt``: the beginning, to look at.
    """

    form: ListFormat
    encoding: str = ""
    delimiter: str = ""
    tables: tuple[ListTable, ...]
    chosen: int | None
    excerpt: str
    has_hidden_rows: bool = False


def read_file(path: Path) -> ParsedList:
    """As :func:`read_bytes`. Raises OSError too."""
    return read_bytes(read_regular(path, MOST_BYTES + 1))


def read_bytes(content: bytes) -> ParsedList:
    """What a file holds. Blocks its thread.

    Raises :class:`~desktop_app.batch.list_parts.InputError`.
    """
    if len(content) > MOST_BYTES:
        raise TooManyError
    if is_workbook(content):
        found = workbooks.read(content)
        document = _document(ListFormat.WORKBOOK, found.parts, "")
        return msgspec.structs.replace(document, has_hidden_rows=found.has_hidden_rows)
    text, encoding = decoded(content)
    return msgspec.structs.replace(read_text(text), encoding=encoding)


def read_text(text: str) -> ParsedList:
    """What pasted text holds. Raises :class:`~desktop_app.batch.list_parts.InputError`."""
    if len(text) > MOST_BYTES:
        raise TooManyError
    text = text.removeprefix("\ufeff").rstrip(END_MARKS)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    for form, parts_of in (
        (ListFormat.JSON, json_list.parts),
        (ListFormat.MARKUP, workbooks.parts),
        (ListFormat.LITERALS, text_lists.parts),
    ):
        parts = parts_of(text)
        if parts is not None:
            return _document(form, parts, text)
    layout = layout_of(text)
    form = ListFormat.CELLS if layout.delimiter else ListFormat.LINES
    document = _document(form, [ListPart("", ListRecords(records(text, layout)))], text)
    return msgspec.structs.replace(document, delimiter=layout.delimiter)


def take(table: ListTable, column: int, *, has_header: bool | None = None) -> ListLines:
    """The texts of a column, and what else the list says of each.

    ``has_header``: whether one of the first records holds headings, in place of what was
    recognised: the first one, if none was. Raises TooManyError.
    """
    is_headed = table.header is not None if has_header is None else has_header
    begin = table.begin(has_header=is_headed)
    name = table.columns[column].name if is_headed and column < len(table.columns) else ""
    read_person = _person_reader(table.columns, column)
    texts: list[str] = []
    places: list[int] = []
    people: list[PersonName] = []
    seen: set[str] = set()
    blanks = skipped = 0
    is_above = table.has_rows and begin == 0
    for place, record in enumerate(islice(table.records, begin, None), begin):
        text = plain(record.cells[column]) if column < len(record.cells) else ""
        is_below = place >= len(table.records) - _MOST_TOTALS
        is_above = is_above and is_title(record.cells)
        is_odd = is_above or (table.has_rows and is_remark(record.cells))
        if not text:
            blanks += 1
        elif is_odd or (is_below and is_total(record.cells)) or text == name:
            skipped += 1
        else:
            texts.append(text)
            places.append(record.line)
            if read_person is not None:
                people.append(read_person(record.cells))
            seen.add(identity(text))
        if len(texts) > MOST_LINES:
            raise TooManyError
    return ListLines(
        texts=tuple(texts),
        places=tuple(places),
        people=tuple(people),
        blanks=blanks,
        duplicates=len(texts) - len(seen),
        skipped=skipped,
    )


def identity(text: str) -> str:
    """Equal for two texts that surely mean the same: a uuid may be written in capitals, and with
    other dashes."""
    return bare(text).lower() if is_uuid(text) else text


def _person_reader(
    columns: Sequence[ListColumn], without: int
) -> Callable[[Sequence[str]], PersonName] | None:
    """What reads from a record what it says of a person; None when no column but the one
    ``without`` says anything."""
    first: dict[HeadingMeaning, int] = {}
    for place, column in enumerate(columns):
        if place != without:
            first.setdefault(column.names, place)
    name, last = first.get(HeadingMeaning.NAME), first.get(HeadingMeaning.LAST_NAME)
    forename = first.get(HeadingMeaning.FIRST_NAME, name)
    names = (forename, last) if name is None or last is not None else (name,)
    email, phone = first.get(HeadingMeaning.EMAIL), first.get(HeadingMeaning.PHONE)

    def read(cells: Sequence[str]) -> PersonName:
        name = " ".join(filter(None, (_cell(cells, place) for place in names)))
        return PersonName(name, _cell(cells, email), _cell(cells, phone))

    return None if {*names, email, phone} == {None} else read


def _cell(cells: Sequence[str], place: int | None) -> str:
    return plain(cells[place]) if place is not None and place < len(cells) else ""


def _document(form: ListFormat, parts: Sequence[ListPart], text: str) -> ParsedList:
    tables = tuple(map(_table, parts)) or (_table(ListPart("", ListRecords())),)
    sure = [place for place, table in enumerate(tables) if table.column is not None]
    # Among several, a table for layout or a sheet of notes may be a single column too.
    named = [place for place in sure if tables[place].columns[tables[place].column or 0].name]
    if len(tables) == 1:
        chosen: int | None = 0
    else:
        chosen = next((some[0] for some in (sure, named) if len(some) == 1), None)
    excerpt = text[:_MOST_SHOWN] or "\n".join(
        "\t".join(record.cells) for record in tables[chosen or 0].beginning(_LINES_SHOWN)
    )
    return ParsedList(form=form, tables=tables, chosen=chosen, excerpt=excerpt[:_MOST_SHOWN])


def _table(part: ListPart) -> ListTable:
    sample = [record.cells for record in islice(part.records, _SAMPLE)]
    header = None if part.names else header_of(sample)
    names = part.names if header is None else tuple(map(trimmed, sample[header]))
    below = sample if header is None else sample[header + 1 :]
    width = max(map(len, (*sample, names)), default=1)
    filled = [number for cells in below if (number := sum(map(bool, map(trimmed, cells))))]
    has_rows = sum(number > 1 for number in filled) * 2 >= len(filled) > 0
    body = [cells for cells in below if not is_total(cells) and not (has_rows and is_remark(cells))]
    texts = [texts_of(place, body) for place in range(width)]
    columns = columns_of(names, texts)
    return ListTable(
        name=part.name,
        records=part.records,
        header=header,
        has_names=bool(part.names),
        has_rows=has_rows,
        columns=columns,
        column=choose_column(columns, texts, part),
    )
