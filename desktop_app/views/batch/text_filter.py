"""Looks for a text in a hundred thousand rows, a slice at a time, so that the window goes on."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.models.batch_rows import BatchRows
from desktop_app.records.batch import Row

_SLICE_SECONDS: Final = 0.004
_RESTS_MILLISECONDS: Final = 200


class TextFilter(QObject):
    """Signal: ``found(object)`` with the numbers of the rows that hold the text; None: no text."""

    found = Signal(object)

    def __init__(self, model: BatchRows, parent: QObject) -> None:
        """Nothing is looked for."""
        super().__init__(parent)
        self._model = model
        self._text = ""
        self._next = 1
        self._numbers: set[int] = set()
        self._rest = QTimer(self, singleShot=True, interval=_RESTS_MILLISECONDS)
        self._rest.timeout.connect(self._begin)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._look)

    def look_for(self, text: str) -> None:
        """Soon: a letter may follow."""
        self._text = text.strip().casefold()
        self._turn.stop()
        self._rest.start()

    def forget(self) -> None:
        """Look for nothing, and tell nobody."""
        self._text = ""
        self._rest.stop()
        self._turn.stop()

    def _begin(self) -> None:
        self._numbers = set()
        self._next = 1
        if self._text:
            self._turn.start()
        else:
            self.found.emit(None)

    def _look(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        total = len(self._model.held)
        while self._next <= total:
            if self._text in _searched(self._model.row(self._next)):
                self._numbers.add(self._next)
            self._next += 1
            if self._next % 64 == 0 and time.perf_counter() > end:
                self._turn.start()
                return
        self.found.emit(self._numbers)


def _searched(row: Row) -> str:
    parts = (row.typed, row.merchant_id, row.uuid, row.name, row.email, row.phone, row.city)
    return "\n".join(parts).casefold()
