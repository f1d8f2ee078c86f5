"""Tables of workbooks, read by a process of their own (``workbook_reader``), and of HTML and XML.

Many programs write HTML and call it ``.xls``; Excel's XML of 2003 is read as well.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from contextlib import suppress
from html.parser import HTMLParser
from typing import Final, NamedTuple

from desktop_app.batch.list_parts import InputError, ListPart, ListRecord, ListRecords
from desktop_app.batch.text_lists import NotTextError

NOT_READ, PROTECTED = 3, 4
"""What the process ends with, besides 0."""

_MOST_SECONDS: Final = 60.0


class ProtectedError(InputError):
    """A workbook that asks for a password."""


class Workbook(NamedTuple):
    """``has_hidden_rows``: rows were read that the agent does not see in it."""

    parts: list[ListPart]
    has_hidden_rows: bool


def read(content: bytes) -> Workbook:
    """The sheets that are not hidden and have anything. Blocks its thread.

    Raises :class:`~desktop_app.batch.text_lists.NotTextError`, :class:`ProtectedError` and
    :class:`~desktop_app.batch.list_parts.TooManyError`.
    """
    command = [sys.executable, "-I", "-m", "desktop_app.batch.workbook_reader"]
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(  # noqa: S603 - a module of our own, and no argument
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=no_window,
    ) as process:
        limit = threading.Timer(_MOST_SECONDS, process.kill)
        limit.start()
        try:
            found = _told(process, content)
        finally:
            limit.cancel()
            process.kill()
    if process.returncode == PROTECTED:
        raise ProtectedError
    if found is None:
        raise NotTextError("workbook")
    return found


def _told(process: subprocess.Popen[bytes], content: bytes) -> Workbook | None:
    """The output of the process; None when it did not finish."""
    if process.stdin is None or process.stdout is None:
        return None
    # It may be gone before it has read all; and closing sends what writing kept back.
    with suppress(BrokenPipeError):
        process.stdin.write(content)
    with suppress(BrokenPipeError):
        process.stdin.close()
    parts: list[ListPart] = []
    has_hidden_rows: bool | None = None
    with suppress(json.JSONDecodeError):  # it was ended within a line
        for said in map(json.loads, process.stdout):
            if isinstance(said, str):
                parts.append(ListPart(said, ListRecords()))
            elif isinstance(said, bool):
                has_hidden_rows = said
            else:
                number, cells = said
                parts[-1].records.append(ListRecord(number, tuple(cells)))
    process.wait()
    if has_hidden_rows is None:
        return None
    return Workbook([part for part in parts if len(part.records)], has_hidden_rows)


_BEGINNING: Final = re.compile(r"\s*<(?:\?xml|!doctype|html|head|meta|body|table|div|!--)", re.I)
_AT_ONCE: Final = 100_000
_WIDEST: Final = 300
"""Columns that one cell may span; a number in a file may be any."""


def parts(text: str) -> list[ListPart] | None:
    """The tables in ``text`` that have any record; None when it is not written in tags.

    Raises :class:`~desktop_app.batch.text_lists.NotTextError` when there is no table.
    """
    if not _BEGINNING.match(text[:1_000]):
        return None
    reading = _TableParser()
    for begin in range(0, len(text), _AT_ONCE):
        reading.feed(text[begin : begin + _AT_ONCE])
    reading.close()
    found = [part for part in reading.parts if len(part.records)]
    if not found:
        raise NotTextError("markup")
    return found


class _Table:
    """A table that is open. ``row``: None between two rows; ``cell``: None between two cells."""

    def __init__(self) -> None:
        self.records = ListRecords()
        self.row: list[str] | None = None
        self.cell: list[str] | None = None
        self.blanks_after = 0

    def begin_cell(self, place: int | None, span: int) -> None:
        self.end_cell()
        if self.row is None:
            self.row = []
        if place is not None:
            self.row += [""] * min(place - len(self.row), _WIDEST)
        self.cell, self.blanks_after = [], span - 1

    def end_cell(self) -> None:
        if self.cell is not None and self.row is not None:
            self.row.append(" ".join("".join(self.cell).split()))
            self.row += [""] * min(self.blanks_after, _WIDEST)
        self.cell = None

    def end_row(self) -> None:
        self.end_cell()
        if self.row is not None:
            self.records.append(ListRecord(len(self.records) + 1, tuple(self.row)))
        self.row = None


class _TableParser(HTMLParser):
    """Takes tables apart by the tags of HTML, or those of a spreadsheet in XML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[ListPart] = []
        self._name = ""
        self._open: list[_Table] = []
        self._is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = tag.rpartition(":")[2]
        given = {name.rpartition(":")[2]: value or "" for name, value in attrs}
        if tag == "worksheet":
            self._name = given.get("name", "")
        elif tag == "table":
            self._open.append(_Table())
        elif tag in ("style", "script"):
            self._is_hidden = True
        elif self._open:
            self._within_table(tag, given)

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag in ("style", "script"):
            self._is_hidden = False
        elif not self._open:
            return
        elif tag == "table":
            self._end_table()
        elif tag in ("tr", "row"):
            self._open[-1].end_row()
        elif tag in ("td", "th", "cell"):
            self._open[-1].end_cell()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].cell is not None and not self._is_hidden:
            self._open[-1].cell.append(data)

    def close(self) -> None:
        """Whatever is open still ends here."""
        super().close()
        while self._open:
            self._end_table()

    def _within_table(self, tag: str, given: dict[str, str]) -> None:
        table = self._open[-1]
        if tag in ("tr", "row"):
            table.end_row()
            table.row = []
        elif tag in ("td", "th"):
            table.begin_cell(None, _number(given.get("colspan")) or 1)
        elif tag == "cell":
            place = _number(given.get("index"))
            table.begin_cell(place and place - 1, 1 + (_number(given.get("mergeacross")) or 0))
        elif tag == "br":
            self.handle_data(" ")

    def _end_table(self) -> None:
        table = self._open.pop()
        table.end_row()
        self.parts.append(ListPart(self._name, table.records))


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"[0-9]{1,5}", text) else None
