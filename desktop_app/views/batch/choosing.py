"""Leaving rows out and taking them in again: any number, some at a time, so the window goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.batch.sets import names_somebody_else
from desktop_app.models.batch_rows import BatchRows

_AT_ONCE: Final = 300
"""Rows between two events of the window: some 5 ms."""


class Choosing(QObject):
    """Signals: ``chosen(list[Row])`` with rows as they are now, some at a time; ``settled()``."""

    chosen = Signal(object)
    settled = Signal()

    def __init__(self, model: BatchRows, parent: QObject) -> None:
        """Nothing to choose."""
        super().__init__(parent)
        self._model = model
        self._numbers: Iterator[int] = iter(())
        self._is_out = self._is_one = False
        self.left = 0
        """How many of the rows to be taken in stayed out, because they name somebody else."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._choose_some)

    @property
    def is_busy(self) -> bool:
        """Whether rows wait for their turn."""
        return self._turn.isActive()

    def choose(self, numbers: Sequence[int], is_out: bool) -> None:
        """Leave these rows out, or take them in; of several, none that names somebody else."""
        if not self.is_busy:
            self._numbers, self._is_out = iter(numbers), is_out
            self._is_one = len(numbers) == 1
            self.left = 0
            self._choose_some()

    def forget(self) -> None:
        """Another batch comes."""
        self._turn.stop()
        self._numbers = iter(())

    def _choose_some(self) -> None:
        numbers = list(islice(self._numbers, _AT_ONCE))
        if not numbers:
            self.settled.emit()
            return
        # Before the rows change: whoever hears of them may ask whether more will follow.
        self._turn.start()
        if not (self._is_out or self._is_one):
            rows = self._model.rows(numbers)
            self.left += sum(row.left_out and names_somebody_else(row) for row in rows)
        changed = self._model.leave_out(numbers, self._is_out, one_by_one=self._is_one)
        if changed:
            self.chosen.emit(changed)
