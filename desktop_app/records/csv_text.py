"""Rows of CSV that a spreadsheet shows and never carries out."""

from __future__ import annotations

from collections.abc import Iterable

BOM = "\ufeff"
"""At the beginning of the file: spreadsheets take it for UTF-8 then."""

_BEGINS_A_FORMULA = frozenset("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")
"""With the full-width forms, which some spreadsheets read like the narrow ones."""


def row_text(cells: Iterable[str], delimiter: str = ",") -> str:
    """One row as RFC 4180 has it, with its line end.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP ASVS
    1.2.10), a phone number with its plus sign too.
    """
    return delimiter.join(_cell(text, delimiter) for text in cells) + "\r\n"


def _cell(text: str, delimiter: str) -> str:
    safe = "'" + text if text[:1] in _BEGINS_A_FORMULA and text else text
    # A file with another delimiter than the spreadsheet's own is cut there: a formula could begin
    # in the middle, unless the cell is quoted.
    if any(mark in safe for mark in (delimiter, '"', "\r", "\n", ",", ";", "\t")):
        return '"' + safe.replace('"', '""') + '"'
    return safe
