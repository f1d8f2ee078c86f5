"""Customers in a file for a spreadsheet or a program, written some at a time."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from enum import Enum
from pathlib import Path
from typing import Any, Final

import msgspec
import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from desktop_app.files import lock, new_file, open_regular, open_to_lock
from desktop_app.records.batch import BOM, row_text
from desktop_app.records.cards import mask
from desktop_app.records.customer import Customer

MOST_WORKBOOK_ROWS: Final = 1_048_575
"""Below the headings: no worksheet has more."""


_IDENTIFIERS: Final = ("uuid", "merchant_customer_id")
_PREFIX: Final = ".customer-desk-export-"
_LOCK: Final = "lock"


class CustomerFileKind(Enum):
    """Which kind of file; the value is its suffix."""

    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


class CustomerColumns(msgspec.Struct, frozen=True):
    """What a table of customers has: its headings, and a customer's cells. ``delimiter`` of a CSV:
    ``;`` where the comma is the decimal sign, so that local spreadsheets have it."""

    headings: tuple[str, ...]
    cells: Callable[[Customer], Sequence[str]]
    delimiter: str = ","


class CustomerFile:
    """A file for its owner's eyes only, which takes the place of what has its name once it is
    whole. No cell is a formula, and what looks like a card number is masked in the JSON, as
    ``columns`` does it for the cells.

    Raises OSError; then what was there before is there still, and :meth:`discard` removes the rest.
    """

    def __init__(self, path: Path, kind: CustomerFileKind, columns: CustomerColumns) -> None:
        self.rows = 0
        self._path = path
        self._columns = columns
        self._write = {
            CustomerFileKind.CSV: self._write_csv,
            CustomerFileKind.JSON: self._write_json,
            CustomerFileKind.XLSX: self._write_workbook,
        }[kind]
        self._end = "\n]\n" if kind is CustomerFileKind.JSON else ""
        self._book: Any = None
        remove_unfinished(path.parent)
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=path.parent))
        with ExitStack() as undone:
            undone.callback(shutil.rmtree, self._folder, ignore_errors=True)
            self._lock = undone.enter_context(open_to_lock(self._folder / _LOCK))
            lock(self._lock)
            self._passing = self._folder / path.name
            self._file = undone.enter_context(new_file(self._passing))
            if kind is CustomerFileKind.XLSX:
                self._begin_workbook()
            elif kind is CustomerFileKind.CSV:
                self._put(BOM + row_text(columns.headings, columns.delimiter))
            else:
                self._put("[")
            undone.pop_all()

    def write(self, customers: Sequence[Customer]) -> None:
        """Some more of them."""
        self._write(customers)
        self.rows += len(customers)

    def finish(self) -> int:
        """Put the file in its place; how many customers are in it."""
        if self._book is not None:
            try:
                self._book.close()
            except FileCreateError as error:
                raise error.args[0] from None
        self._put(self._end)
        with self._file:
            self._file.flush()
            os.fsync(self._file.fileno())
        os.replace(self._passing, self._path)
        self._remove_folder()
        return self.rows

    def discard(self) -> None:
        """Leave nothing of what was written."""
        with suppress(OSError):
            self._file.close()
        self._remove_folder()

    def _put(self, text: str) -> None:
        self._file.write(text.encode("utf-8", "replace"))

    def _write_csv(self, customers: Sequence[Customer]) -> None:
        delimiter = self._columns.delimiter
        self._put("".join(row_text(self._columns.cells(one), delimiter) for one in customers))

    def _write_json(self, customers: Sequence[Customer]) -> None:
        for place, customer in enumerate(customers, self.rows):
            record = {
                name: value if name in _IDENTIFIERS else _masked(value)
                for name, value in msgspec.to_builtins(customer).items()
            }
            self._put(("\n" if place == 0 else ",\n") + msgspec.json.encode(record).decode())

    def _begin_workbook(self) -> None:
        """Row by row into a file in the same folder: that of temporary files may be anybody's, and
        nothing of a customer belongs there."""
        options = {
            "constant_memory": True,
            "tmpdir": str(self._folder),
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = xlsxwriter.Workbook(self._file, options)
        self._book.use_zip64()
        self._sheet = self._book.add_worksheet()
        self._sheet.freeze_panes(1, 0)
        bold = self._book.add_format({"bold": True})
        for place, heading in enumerate(self._columns.headings):
            self._sheet.write_string(0, place, heading, bold)

    def _write_workbook(self, customers: Sequence[Customer]) -> None:
        for row, customer in enumerate(customers, self.rows + 1):
            for place, cell in enumerate(self._columns.cells(customer)):
                if cell:
                    self._sheet.write_string(row, place, cell)

    def _remove_folder(self) -> None:
        self._lock.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def remove_unfinished(folder: Path) -> None:
    """Take away what exports into ``folder`` left there when their program was killed: it has
    customers' values, is hidden, and nobody holds its lock any more."""
    for left in folder.glob(f"{_PREFIX}*"):
        with suppress(OSError):  # somebody else's, or just begun
            with open_regular(left / _LOCK, follows_links=False) as file:
                is_left = lock(file)
            if is_left:
                shutil.rmtree(left, ignore_errors=True)


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: _masked(each) for key, each in value.items()}
    return [_masked(each) for each in value] if isinstance(value, list) else value
