"""Filters over a batch's table: by kind, with how many there are of each, and by a text; and the
order of its rows.

A hundred thousand rows are looked through and sorted a slice at a time, so that the window goes on.
"""

from __future__ import annotations

import heapq
import time
from array import array
from collections.abc import Iterator
from enum import Enum
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.wording import KINDS, ExcludedRows, Kind, kind_words, number_words
from desktop_app.records.batch import BatchRow, RowOutcome, RowResolution
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.inputs import ChoiceButtons
from desktop_app.views.widgets.layouts import FlowLayout
from desktop_app.views.widgets.tokens import STEP


class KindGroup(Enum):
    """Rows of several kinds under one word."""

    NEEDS_A_LOOK = "all that is neither plainly done, nor left out on purpose, nor still to come"


Choice = Kind | KindGroup | None
"""What a button shows: rows of one kind, of a group of kinds, or all."""

_DONE: Final[tuple[Kind, ...]] = (
    RowOutcome.DONE,
    RowOutcome.WOULD_BE_DONE,
    RowOutcome.ALREADY,
    RowResolution.FOUND,
    RowResolution.DUPLICATE,
    ExcludedRows.LEFT_OUT,
)
_TO_COME: Final[tuple[Kind, ...]] = (RowOutcome.PLANNED, RowResolution.WAITING)
_OTHERS: Final[tuple[Kind, ...]] = tuple(
    kind
    for kind in (*RowOutcome, *RowResolution, *ExcludedRows)
    if kind not in _DONE and kind not in _TO_COME
)
_ORDER: Final[tuple[Choice, ...]] = (
    None,
    *_DONE,
    KindGroup.NEEDS_A_LOOK,
    *_OTHERS,
    *_TO_COME,
)

_COUNTS_PAUSE: Final = 500
"""Milliseconds: other figures on the buttons lay the page out anew."""


class RowKindFilter(ChoiceButtons):
    """Signal: ``chosen(object)`` with the Choice to show."""

    chosen = Signal(object)

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        """Follows the counts of ``model``: at once, then at most twice a second."""
        super().__init__(parent)
        self._model = model
        self._is_behind = False
        self._rest = QTimer(self, singleShot=True, interval=_COUNTS_PAUSE)
        self._rest.timeout.connect(self._catch_up)
        model.counted.connect(self._on_counted)
        self.setAccessibleName(self.tr("Filter by result"))
        self.buttons: dict[Choice, QRadioButton] = {}
        row = FlowLayout(STEP, self)
        for choice in _ORDER:
            button = QRadioButton()
            self._add(button)
            self.buttons[choice] = button
            row.addWidget(button)
        self.buttons[KindGroup.NEEDS_A_LOOK].setIcon(icon("circle-help", "warning"))
        self.buttons[None].setChecked(True)
        # Not clicked: whoever chooses over the accessibility bus toggles.
        self._group.buttonToggled.connect(self._on_toggled)
        self.show_counts()

    @property
    def kind(self) -> Choice:
        """Of which kind or group rows are shown; None for all."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    @property
    def kinds(self) -> tuple[Kind, ...] | None:
        """Every kind that is shown; None for all."""
        choice = self.kind
        if choice is None:
            return None
        return _OTHERS if isinstance(choice, KindGroup) else (choice,)

    @property
    def is_empty(self) -> bool:
        """Whether there is no row of what was chosen."""
        kinds = self.kinds
        return kinds is not None and not any(self._model.held.counts[kind] for kind in kinds)

    def choose(self, kind: Choice) -> None:
        if self.buttons[kind].isChecked():
            self.chosen.emit(self.kind)
        self.buttons[kind].setChecked(True)

    def show_counts(self) -> None:
        """As many as there are of each kind now; kinds without rows take no room. The kinds of a
        group are parted once the agent looks at it."""
        counts = self._model.held.counts
        numbers: dict[Choice, int] = {kind: counts[kind] for kind in KINDS}
        numbers[None] = counts.total()
        numbers[KindGroup.NEEDS_A_LOOK] = sum(counts[kind] for kind in _OTHERS)
        chosen = self.kind
        is_parted = chosen is KindGroup.NEEDS_A_LOOK or chosen in _OTHERS
        for choice, button in self.buttons.items():
            number = numbers[choice]
            is_shown = choice is None or (number > 0 and (choice not in _OTHERS or is_parted))
            self._set_text(choice, number, is_shown=is_shown or button.isChecked())

    def _words(self, choice: Choice, number: int) -> str:
        if choice is None:
            return self.tr("All {number}").format(number=number_words(number))
        if isinstance(choice, KindGroup):
            return self.tr("Needs a look {number}").format(number=number_words(number))
        words = kind_words(choice, self._model.task)
        return self.tr("{kind} {number}").format(kind=words, number=number_words(number))

    def _set_text(self, choice: Choice, number: int, *, is_shown: bool) -> None:
        button, text = self.buttons[choice], self._words(choice, number)
        if button.text() != text:  # laying out anew ten times a second would be felt
            button.setText(text)
        if button.isHidden() == is_shown:
            button.setVisible(is_shown)

    def _on_counted(self) -> None:
        self._is_behind = self._rest.isActive()
        if not self._is_behind:
            self.show_counts()
            if len(self._model.held):  # the first rows of a new list must not wait
                self._rest.start()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._on_counted()

    def _on_toggled(self, _button: QAbstractButton, is_checked: bool) -> None:
        if is_checked:
            self.show_counts()
            self.chosen.emit(self.kind)


_SLICE_SECONDS: Final = 0.004
_LOOKED_AT_ONCE: Final = 64
_TYPING_PAUSE: Final = 200


class TextFilter(QObject):
    """Signal: ``found(object)`` with the numbers of the rows that hold the text; None: no text."""

    found = Signal(object)

    def __init__(self, model: BatchRows, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._text = ""
        self._next = 1
        self._numbers: set[int] = set()
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
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
            if self._next % _LOOKED_AT_ONCE == 0 and time.perf_counter() > end:
                self._turn.start()
                return
        self.found.emit(self._numbers)


_SORTED_AT_ONCE: Final = 1_000
"""Rows; the parts are merged afterwards."""


class RowSorter(QObject):
    """Signal: ``sorted(object)`` with every place in order, as an array."""

    sorted = Signal(object)

    def __init__(self, model: BatchRows, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._steps: Iterator[None] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def sort(self, column: int, *, is_descending: bool) -> None:
        """Soon; an order still under way is given up."""
        self._steps = self._sort(column, is_descending)
        self._turn.start()

    def stop(self) -> None:
        self._turn.stop()
        self._steps = iter(())

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        for _ in self._steps:
            if time.perf_counter() > end:
                self._turn.start()
                return

    def _sort(self, column: int, is_descending: bool) -> Iterator[None]:
        rows, parts = self._model.rows_by(column), list[list[tuple[int, str, int]]]()
        while part := list(islice(rows, _LOOKED_AT_ONCE)):
            if parts and len(parts[-1]) < _SORTED_AT_ONCE:
                parts[-1] += part
            else:
                parts.append(part)
            yield
        for part in parts:
            part.sort(reverse=is_descending)
            yield
        order = array("L")
        merged = heapq.merge(*parts, reverse=is_descending)
        while some := [place for _, _, place in islice(merged, _LOOKED_AT_ONCE)]:
            order.extend(some)
            yield
        self.sorted.emit(order)


def _searched(row: BatchRow) -> str:
    parts = (row.typed, row.merchant_id, row.uuid, row.name, row.email, row.phone, row.city)
    return "\n".join(parts).casefold()
