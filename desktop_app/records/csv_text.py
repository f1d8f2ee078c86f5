"""Rows of cells that a spreadsheet shows and never carries out: as CSV, and for the clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterable

BOM = "\ufeff"
"""At the beginning of the file: spreadsheets take it for UTF-8 then."""

_MARK = "'"
_BEGINS_A_FORMULA = frozenset("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")
"""With the full-width forms, which some spreadsheets read like the narrow ones."""
_BREAKS_A_LINE = frozenset('\t\r\n"')
_FORMULA_WITHIN = re.compile(r"[,;]\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""Where a spreadsheet that parts pasted text at commas too would begin one."""


def row_text(cells: Iterable[str], delimiter: str = ",") -> str:
    """One row as RFC 4180 has it, with its line end; cells that begin a formula are marked."""
    return delimiter.join(_cell(text, delimiter) for text in cells) + "\r\n"


def tabbed(rows: Iterable[Iterable[str]]) -> str:
    """Rows for the clipboard: a line each, cells parted by tabs, formulas marked as in a CSV.

    A single cell is copied as it is: it goes into a form or a ticket, not into a spreadsheet.
    """
    table = [list(row) for row in rows]
    if sum(map(len, table)) == 1:
        return next(cell for row in table for cell in row)
    return "\n".join("\t".join(map(_tabbed_cell, row)) for row in table)


def marked(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula (OWASP
    ASVS 1.2.10), a phone number with its plus sign too; and where :func:`unmarked` would else take
    away an apostrophe of its own."""
    return _MARK + text if text.lstrip(_MARK)[:1] in _BEGINS_A_FORMULA else text


def unmarked(text: str) -> str:
    """The text that :func:`marked` made this of."""
    return text[1:] if text[:1] == _MARK and text.lstrip(_MARK)[:1] in _BEGINS_A_FORMULA else text


def _cell(text: str, delimiter: str) -> str:
    safe = marked(text)
    # A file with another delimiter than the spreadsheet's own is cut there: a formula could begin
    # in the middle, unless the cell is quoted.
    return _quoted(safe) if any(mark in safe for mark in (delimiter, *'"\r\n,;\t')) else safe


def _tabbed_cell(text: str) -> str:
    safe = marked(text)
    is_cut = not _BREAKS_A_LINE.isdisjoint(safe) or _FORMULA_WITHIN.search(safe)
    return _quoted(safe) if is_cut else safe


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
