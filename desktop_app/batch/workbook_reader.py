"""Reads a workbook (.xlsx, .xlsb, .xls, .ods) from standard input: a process of its own.

A few bytes of a workbook may stand for billions of cells, and the library ends its process when
there is no memory for them. So it is not the program's process, it may have so much memory and
time, and what it was told goes out line by line: a sheet's name as JSON text, each row with
something in it as ``[number, [cells]]``, and at the end whether rows are hidden.

Ends with 0, with NOT_READ, with PROTECTED, or by a signal.
"""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

import python_calamine

from desktop_app.batch.workbooks import NOT_READ, PROTECTED

if sys.platform != "win32":
    import resource

_MOST_MEMORY: Final = 2 << 30
_MOST_SECONDS: Final = 60
_EXACT: Final = 10**15
"""Spreadsheets keep fifteen digits of a number; the others of a longer one are made up."""
_HIDDEN_ROW: Final = re.compile(
    rb'<row\s[^>]*\bhidden="(?:1|true)"|<table:table-row\s[^>]*table:visibility="(?:filter|coll)'
)
_WITH_ROWS: Final = re.compile(r"xl/worksheets/[^/]+\.xml|content\.xml")
_AT_ONCE: Final = 1 << 20
_LONGEST_TAG: Final = 2_000


def main() -> int:
    """Read, write, and say how it went."""
    _limit()
    content = sys.stdin.buffer.read()
    try:
        workbook = python_calamine.load_workbook(io.BytesIO(content))
        for line in _lines(workbook):
            sys.stdout.write(json.dumps(line) + "\n")
    except python_calamine.PasswordError:
        return PROTECTED
    except (python_calamine.CalamineError, MemoryError):
        return NOT_READ
    sys.stdout.write(json.dumps(has_hidden_rows(content)) + "\n")
    return 0


def _limit() -> None:
    if sys.platform != "win32":
        for limit, most in (
            (resource.RLIMIT_AS, _MOST_MEMORY),
            (resource.RLIMIT_CPU, _MOST_SECONDS),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(limit, (most, most))


def _lines(workbook: python_calamine.CalamineWorkbook) -> Iterator[Any]:
    visible, kind = python_calamine.SheetVisibleEnum.Visible, python_calamine.SheetTypeEnum
    for sheet in workbook.sheets_metadata:
        if sheet.visible != visible or sheet.typ != kind.WorkSheet:
            continue
        yield sheet.name
        for number, row in enumerate(workbook.get_sheet_by_name(sheet.name).iter_rows(), 1):
            cells = list(map(cell_text, row))
            if any(cells):
                yield [number, cells]


def cell_text(value: object) -> str:
    """A cell as a text: what it holds, which is not always what is shown of it."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    if isinstance(value, float | int) and abs(value) >= _EXACT:
        return f"{value:e}"
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)


def has_hidden_rows(content: bytes) -> bool:
    """Whether any sheet hides rows, as a filter does; of old .xls files nobody can tell."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = filter(_WITH_ROWS.fullmatch, archive.namelist())
            return any(_hides_rows(archive, name) for name in names)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _hides_rows(archive: zipfile.ZipFile, name: str) -> bool:
    tail = b""
    with archive.open(name) as file:
        while chunk := file.read(_AT_ONCE):
            if _HIDDEN_ROW.search(tail + chunk):
                return True
            tail = chunk[-_LONGEST_TAG:]
    return False


if __name__ == "__main__":
    sys.exit(main())
