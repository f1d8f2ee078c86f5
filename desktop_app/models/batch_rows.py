"""The rows of a batch as an item model: a hundred thousand, filtered by what became of them.

They are kept packed, and each is formatted when it is painted.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, NamedTuple

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.batch.sets import is_in_set, is_open, names_somebody_else
from desktop_app.models.batch_columns import (
    COLUMNS,
    NUMBERS,
    Doing,
    headings,
    is_as_it_is,
    texts_of,
    whole_of,
)
from desktop_app.models.batch_kinds import CODES, KINDS, Kind
from desktop_app.models.held_rows import HeldRows
from desktop_app.models.runs import runs
from desktop_app.records.batch import Resolution, Row, Task
from desktop_app.records.customer import Json

Index = QModelIndex | QPersistentModelIndex

_DISPLAY, _TOOL_TIP, _ALIGNMENT = 0, 3, 7
"""``Qt.ItemDataRole`` as plain ints: comparing with an enum's member takes three times as long."""

_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MOST_SHOWN: Final = 400
"""Formatted rows kept for painting again."""
_MOST_COMPARED: Final = 2_000
"""Rows compared place by place, at some 10 µs each."""
_MOST_RUNS: Final = 48
"""Runs of rows that enter or leave a filtered table one by one; more, and it is filled anew."""


class ShownRow(NamedTuple):
    """A row ready to paint: its kind, and the text of each column."""

    kind: Kind
    texts: tuple[str, ...]


class BatchRows(QAbstractTableModel):
    """Rows by their numbers, those of the chosen kinds shown.

    Signal: ``counted()`` when there are more or fewer of a kind.
    """

    counted = Signal()

    def __init__(self, task: Task, parent: QObject | None = None) -> None:
        """No rows; ``task`` chooses the words."""
        super().__init__(parent)
        self.task = task
        self._values: Mapping[str, Json] = {}
        self.held = HeldRows()
        self._rows = 0
        self._wanted: frozenset[int] | None = None
        self._found: frozenset[int] | None = None
        self._places: array[int] | None = None
        self._formatted: dict[int, ShownRow] = {}
        self._headings = headings()

    @property
    def is_run(self) -> bool:
        """Whether rows that take part show their outcome."""
        return self.held.is_run

    @property
    def doing(self) -> Doing:
        """What is done to the rows."""
        return Doing(self.task, self._values, self.is_run, self.held.people)

    @property
    def has_said(self) -> bool:
        """Whether the list says anything of the people but their IDs."""
        return bool(self.held.people) or self.held.is_compared

    def row(self, number: int) -> Row:
        """The row of that number; they count from 1. Raises IndexError."""
        return self.held[number - 1]

    def number_at(self, view_row: int) -> int:
        """The number of the row that is shown there."""
        return (view_row if self._places is None else self._places[view_row]) + 1

    def shown_at(self, view_row: int) -> ShownRow:
        """What to paint there; formatted at the first asking."""
        place = view_row if self._places is None else self._places[view_row]
        known = self._formatted.get(place)
        if known is None:
            if len(self._formatted) >= _MOST_SHOWN:
                self._formatted.clear()
            row = self.held[place]
            texts = texts_of(row, self.doing)
            known = self._formatted[place] = ShownRow(KINDS[self.held.codes[place]], texts)
        return known

    def rows(self, numbers: Iterable[int]) -> Iterator[Row]:
        """The rows of these numbers."""
        return map(self.row, numbers)

    def as_they_are(self) -> int | None:
        """How many customers a run would find holding what an edit sets already, as they were
        looked up; None when it is no edit, or too many to look through while a window waits."""
        if self.task is not Task.EDIT or len(self.held) > _MOST_COMPARED:
            return None
        to_do = (row for row in self.held if is_in_set(row) and is_open(row))
        return sum(is_as_it_is(row, self._values) for row in to_do)

    def to_do(self, most: int) -> list[tuple[str, ...]]:
        """The cells of the first rows that a run would carry out."""
        rows = (row for row in self.held if is_in_set(row) and is_open(row))
        return [texts_of(row, self.doing) for row in islice(rows, most)]

    def begin(
        self, task: Task, values: Mapping[str, Json] | None = None, *, is_run: bool = False
    ) -> None:
        """Empty, for another batch. ``values``: what an edit sets."""
        self.beginResetModel()
        self.task = task
        self._values = values or {}
        self.held.clear()
        self.held.set_run(is_run)
        self._rows = 0
        self._formatted.clear()
        self._wanted = self._found = None
        self._places = None
        self.endResetModel()
        self.counted.emit()

    def set_run(self, is_run: bool) -> None:
        """From now on rows that take part count by their outcome; False: by what they are."""
        if is_run == self.is_run:
            return
        self.beginResetModel()
        self._formatted.clear()
        self.held.set_run(is_run)
        self._places = self._filtered()
        self.endResetModel()
        self.counted.emit()

    def put(self, rows: Iterable[Row]) -> None:
        """Show these rows in place of what stood at their numbers; new ones follow the last."""
        changed, added = self.held.put(sorted(rows, key=_number))
        for place, _ in changed:
            self._formatted.pop(place, None)
        if added:
            self._show_added(added)
        if changed:
            self._show_changed(changed)
        if added or changed:
            self.counted.emit()

    def leave_out(
        self, numbers: Iterable[int], is_out: bool, *, one_by_one: bool = False
    ) -> list[Row]:
        """Leave rows out or take them in; those of the set only. The rows that changed.

        One that names somebody else is taken in by itself only (``one_by_one``).
        """
        changed = [
            msgspec.structs.replace(row, left_out=is_out)
            for row in self.rows(numbers)
            if row.left_out != is_out
            and row.resolution is Resolution.FOUND
            and (is_out or one_by_one or not names_somebody_else(row))
        ]
        self.put(changed)
        return changed

    def choose(self, kinds: Collection[Kind] | None, found: Collection[int] | None = None) -> None:
        """Show rows of these kinds only, and of these numbers only; None: all."""
        self.beginResetModel()
        self._wanted = None if kinds is None else frozenset(CODES[kind] for kind in kinds)
        self._found = None if found is None else frozenset(number - 1 for number in found)
        self._places = self._filtered()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """The rows that are shown."""
        if parent.isValid():
            return 0
        return self._rows if self._places is None else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Every column, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text, ready to paint; what a cell means for a tool tip."""
        if role == _DISPLAY:
            return self.shown_at(index.row()).texts[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if index.column() in NUMBERS else _LEFT
        if role == _TOOL_TIP:
            return whole_of(self.row(self.number_at(index.row())), index.column(), self.doing)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        """Titles of columns; the lines' numbers."""
        if orientation == Qt.Orientation.Vertical:
            return str(self.number_at(section)) if role == _DISPLAY else None
        if role == _ALIGNMENT:
            return _RIGHT if section in NUMBERS else _LEFT
        return self._headings[section] if role == _DISPLAY else None

    def _show_added(self, added: range) -> None:
        if self._places is None:
            self.beginInsertRows(QModelIndex(), added.start, added.stop - 1)
            self._rows = added.stop
            self.endInsertRows()
            return
        self._rows = added.stop
        self._enter([place for place in added if self._is_shown(place)])

    def _show_changed(self, changed: list[tuple[int, int]]) -> None:
        places = self._places
        if places is None:
            self._tell(changed[0][0], changed[-1][0])
            return
        was = {place for place, code in changed if self._is_among(place, code)}
        leaving = [place for place in sorted(was) if not self._is_shown(place)]
        entering = [place for place, _ in changed if self._is_shown(place) and place not in was]
        if len(list(runs(leaving))) + len(list(runs(entering))) > _MOST_RUNS:
            self.beginResetModel()
            self._places = self._filtered()
            self.endResetModel()
            return
        self._leave(leaving)
        self._enter(entering)
        staying = [bisect_left(places, place) for place in was.difference(leaving)]
        if staying:
            self._tell(min(staying), max(staying))

    def _enter(self, entering: list[int]) -> None:
        places = self._places
        assert places is not None  # noqa: S101 - only a filtered table has rows that enter
        for first, last in _joined(entering, places):
            at = bisect_left(places, first)
            block = [place for place in entering if first <= place <= last]
            self.beginInsertRows(QModelIndex(), at, at + len(block) - 1)
            places[at:at] = array("L", block)
            self.endInsertRows()

    def _leave(self, leaving: list[int]) -> None:
        places = self._places
        assert places is not None  # noqa: S101 - only a filtered table has rows that leave
        at_rows = [bisect_left(places, place) for place in leaving]
        for first, last in reversed(list(runs(at_rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del places[first : last + 1]
            self.endRemoveRows()

    def _tell(self, first: int, last: int) -> None:
        """These rows have other contents now. Once for all of them: what a view asks back at each
        telling is asked of Python, and there are rows that did not change between them at most."""
        last_column = len(COLUMNS) - 1
        self.dataChanged.emit(self.createIndex(first, 0), self.createIndex(last, last_column))

    def _is_shown(self, place: int) -> bool:
        return self._is_among(place, self.held.codes[place])

    def _is_among(self, place: int, code: int) -> bool:
        return (self._wanted is None or code in self._wanted) and (
            self._found is None or place in self._found
        )

    def _filtered(self) -> array[int] | None:
        if self._wanted is None and self._found is None:
            return None
        if self._found is not None:
            return array("L", filter(self._is_shown, sorted(self._found)))
        wanted = self._wanted or frozenset()
        return array("L", [place for place, code in enumerate(self.held.codes) if code in wanted])


def _joined(entering: list[int], places: array[int]) -> Iterator[tuple[int, int]]:
    """Entering places, ascending, as (first, last) of each block that no shown place parts."""
    block: list[int] = []
    for place in entering:
        if block and bisect_left(places, block[-1]) != bisect_left(places, place):
            yield block[0], block[-1]
            block = []
        block.append(place)
    if block:
        yield block[0], block[-1]


def _number(row: Row) -> int:
    return row.number
