"""Bringing the rows of a batch into its table: some at a time, so that the window goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.records.batch import Row

_AT_ONCE: Final = 100
_SECONDS: Final = 0.003
"""Between two events of the window."""


class Feeding(QObject):
    """Signal: ``fed()`` once all rows of a list are in the table."""

    fed = Signal()

    def __init__(self, put: Callable[[list[Row]], object], parent: QObject) -> None:
        """``put`` takes rows in."""
        super().__init__(parent)
        self._put = put
        self._rows: Iterator[Row] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._feed)
        self.is_under_way = False

    def expect(self) -> None:
        """Rows are on their way."""
        self.is_under_way = True

    def begin(self, rows: Iterable[Row]) -> None:
        """These, in order."""
        self.is_under_way = True
        self._rows = iter(rows)
        self._feed()

    def finish(self) -> None:
        """What is left at once: a short list may be looked up before the table has all of it."""
        while self.is_under_way:
            self._feed()

    def stop(self) -> None:
        """No more of them."""
        self.is_under_way = False
        self._timer.stop()

    def _feed(self) -> None:
        end = time.perf_counter() + _SECONDS
        while rows := list(islice(self._rows, _AT_ONCE)):
            self._put(rows)
            if time.perf_counter() > end:
                break
        if rows and self.is_under_way:
            self._timer.start()
            return
        self.stop()
        self.fed.emit()
