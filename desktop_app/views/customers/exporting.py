"""Writing the customers of a search into a file, some at a time, while the agent goes on."""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop_app.directory.directory import Directory
from desktop_app.directory.export import (
    MOST_WORKBOOK_ROWS,
    CustomerColumns,
    CustomerFile,
    CustomerFileKind,
)
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.directory.results import Result
from desktop_app.models.customers import COLUMNS, headings
from desktop_app.records.cards import mask
from desktop_app.records.customer import Customer
from desktop_app.views.directory.wording import error_words
from desktop_app.views.widgets.dialogs import ask_where_to_save
from desktop_app.views.widgets.messages import Tone
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory

T = TypeVar("T")

_AT_ONCE: Final = 1_000
_PATIENCE: Final = 500
"""Milliseconds without a word about how far it is."""


def columns_of(sections: Sequence[int]) -> CustomerColumns:
    """The columns of the table, in this order, as files have them."""
    columns = [COLUMNS[section] for section in sections]

    def cells(customer: Customer) -> list[str]:
        return [
            one.raw(customer) if one.is_identifier else mask(one.raw(customer)) for one in columns
        ]

    titles = headings()
    return CustomerColumns(
        tuple(titles[section] for section in sections),
        cells,
        ";" if QLocale().decimalPoint() == "," else ",",
    )


class CustomerExport(QObject):
    """One file being written. Signal: ``told(str, Tone)`` with what came of it."""

    told = Signal(str, object)

    def __init__(self, directory: ProfileDirectory, result: Result, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._directory = directory
        self._result = result
        self._file: CustomerFile | None = None
        self._made: list[CustomerFile] = []
        """From the moment when there is something on the disk until that is finished or gone."""
        self._name = ""
        self._progress: QProgressDialog | None = None
        directory.closed.connect(self._discard)

    def ask(self, columns: CustomerColumns) -> None:
        """Let the agent choose the file, and write it."""
        dialog = ask_where_to_save(
            self._window,
            self.tr("Export customers"),
            "customers.csv",
            partial(self.begin, columns),
        )
        kinds = {
            self.tr("CSV for a spreadsheet (*.csv)"): CustomerFileKind.CSV,
            self.tr("Excel workbook (*.xlsx)"): CustomerFileKind.XLSX,
            self.tr("JSON (*.json)"): CustomerFileKind.JSON,
        }
        dialog.setNameFilters(list(kinds))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen].value))

    def begin(self, columns: CustomerColumns, path: Path) -> None:
        """Write to ``path``, as what its suffix says; a CSV by any other."""
        by_suffix = {f".{kind.value}": kind for kind in CustomerFileKind}
        kind = by_suffix.get(path.suffix.lower(), CustomerFileKind.CSV)
        if kind is CustomerFileKind.XLSX and self._result.length > MOST_WORKBOOK_ROWS:
            words = self.tr(
                "A workbook has room for %Ln customer(s) at most. Export a CSV instead.",
                "",
                MOST_WORKBOOK_ROWS,
            )
            self._end(words, Tone.WARNING)
            return
        self._name = path.name
        words = self.tr("Writing {name}…").format(name=path.name)
        progress = QProgressDialog(
            words, self.tr("Cancel"), 0, max(self._result.length, 1), self._window
        )
        progress.setWindowTitle(self.tr("Export customers"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_PATIENCE)
        progress.setAutoClose(False)
        progress.canceled.connect(self._cancel)
        self._progress = progress
        made = self._made

        def make(_directory: Directory) -> CustomerFile:
            made.append(CustomerFile(path, kind, columns))
            return made[-1]

        self._run(make, self._on_made)

    def _run(self, work: Callable[[Directory], T], done: Callable[[T], None]) -> None:
        """In the directory's thread: an OSError comes back as a value."""

        def guarded(directory: Directory) -> T | OSError:
            try:
                return work(directory)
            except OSError as error:
                return error

        def arrive(answer: T | OSError) -> None:
            if isinstance(answer, OSError):
                self._fail(answer)
            else:
                done(answer)

        self._directory.read(guarded, owner=self, done=arrive, failed=self._on_lost)

    def _on_made(self, file: CustomerFile) -> None:
        self._file = file
        self._go_on(file, 0)

    def _go_on(self, file: CustomerFile, first: int) -> None:
        if self._file is not file:  # cancelled
            self._discard()
            self._end("", Tone.PLAIN)
            return
        if self._progress is not None:
            self._progress.setValue(first)
        if first >= self._result.length:
            self._run(lambda _: file.finish(), self._on_finished)
            return
        result = self._result

        def write(directory: Directory) -> None:
            found = directory.window(result, first, _AT_ONCE)
            file.write([one.customer for one in found if one is not None])

        self._run(write, lambda _: self._go_on(file, first + _AT_ONCE))

    def _on_finished(self, rows: int) -> None:
        self._made.clear()
        words = self.tr("%Ln customer(s) exported to {name}.", "", rows)
        self._end(words.format(name=self._name), Tone.CONFIRMED)

    def _cancel(self) -> None:
        self._file = None

    def _discard(self) -> None:
        """Leave nothing of what is not finished: nobody would look for it."""
        while self._made:
            self._made.pop().discard()

    def _fail(self, error: OSError) -> None:
        self._discard()
        words = self.tr("Not saved: the file can't be written.")
        if isinstance(error, PermissionError):
            words = self.tr("Not saved: you may not write there.")
        elif error.errno in (errno.ENOSPC, errno.EDQUOT):
            words = self.tr("Not saved: the disk is full.")
        self._end(words, Tone.WARNING)

    def _on_lost(self, error_code: DirectoryErrorCode) -> None:
        self._discard()
        words = error_words(error_code)
        if self._directory.state.phase is DirectoryPhase.LOCKED:
            words = self.tr("Not saved: the program was locked meanwhile.")
        self._end(words, Tone.WARNING)

    def _end(self, words: str, tone: Tone) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.canceled.disconnect(self._cancel)
            progress.close()
            progress.deleteLater()
        if words:
            self.told.emit(words, tone)
        self.deleteLater()
