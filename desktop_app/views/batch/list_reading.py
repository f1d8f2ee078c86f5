"""Reading a list: what was pasted or chosen is read off the window's thread, the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.batch.reading import Document, Lines, Table
from desktop_app.worker.batch_shelf import BatchShelf

T = TypeVar("T")


class ListReading(QObject):
    """Signals: ``read(Document)``; ``taken(Lines)`` with the IDs of a column; ``failed(object)``
    with the exception. Nothing is told of a list that another one has replaced."""

    read = Signal(object)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: BatchShelf, parent: QObject) -> None:
        """Nothing to read."""
        super().__init__(parent)
        self._shelf = shelf
        self._era = 0

    def forget(self) -> None:
        """The list is not wanted any more."""
        self._era += 1

    def read_file(self, path: Path) -> None:
        """Read a file."""
        self._shelf.read_file(path, *self._answers(self._on_read))

    def read_text(self, text: str) -> None:
        """Read what was typed or pasted."""
        self._shelf.read_text(text, *self._answers(self._on_read))

    def take(self, table: Table, column: int, has_header: bool) -> None:
        """Take the IDs from this column."""
        self._shelf.take(table, column, has_header, *self._answers(self._on_taken))

    def _on_read(self, document: Document) -> None:
        self.read.emit(document)

    def _on_taken(self, lines: Lines) -> None:
        self.taken.emit(lines)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _answers(
        self, done: Callable[[T], None]
    ) -> tuple[Callable[[T], None], Callable[[Exception], None]]:
        self._era += 1
        return partial(self._if_now, self._era, done), partial(
            self._if_now, self._era, self._on_failed
        )

    def _if_now(self, era: int, call: Callable[[T], None], answer: T) -> None:
        if era == self._era:
            call(answer)
