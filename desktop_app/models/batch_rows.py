"""The rows of a batch as an item model: a hundred thousand, filtered by what became of them.

They are held packed, and each is formatted when it is painted. A row's kind is a byte beside it:
counting and filtering read only those.
"""

from __future__ import annotations

import json
import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from operator import attrgetter
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

from desktop_app.batch.rows import RowSequence, is_in_set, is_open, names_somebody_else, places_of
from desktop_app.models.customers import TableColumn, id_column, text_column
from desktop_app.models.display import Translator, column_title, one_line, tool_tip
from desktop_app.models.page_cache import runs
from desktop_app.models.wording import (
    CODES,
    KINDS,
    ExcludedRows,
    Kind,
    codes_of,
    is_taking_part,
    kind_of,
    kind_words,
    left_out_meaning,
    number_words,
    outcome_meaning,
    outcome_words,
    resolution_meaning,
)
from desktop_app.records.batch import BatchRow, BatchTask, RowOutcome, RowResolution
from desktop_app.records.cards import mask
from desktop_app.records.changes import Change, Unset, same
from desktop_app.records.customer import Json
from desktop_app.records.fields import RULES
from desktop_app.records.spelling import PersonName

_tr = Translator("batch")


class CountedRows:
    """Rows by place, from 0 without gaps; a row's place is its number less one.

    ``is_run``: rows that take part are of the kind of their outcome, not of what they were found
    to be.
    """

    def __init__(self) -> None:
        self._rows = RowSequence()
        self._cards = array("i")
        self._open = bytearray()
        self._found = bytearray()
        self._ended = bytearray()
        self.is_run = False
        self.people: dict[int, PersonName] = {}
        """What the list says of the person in each place; on disk it stays only until the line was
        looked up and compared."""
        self.is_compared = False
        """Whether any row was compared with what the list says."""
        self.codes = self._found
        """Each row's kind, by its place in :data:`KINDS`."""
        self.counts: Counter[Kind] = Counter()
        """How many rows there are of each kind."""

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> BatchRow:
        return self._rows[place]

    def __iter__(self) -> Iterator[BatchRow]:
        return iter(self._rows)

    @property
    def open_rows(self) -> int:
        """How many rows a run would carry out: the number that an agent confirms."""
        return self._open.count(1)

    def cards(self) -> int:
        pairs = zip(self._open, self._cards, strict=True)
        return sum(cards for is_to_do, cards in pairs if is_to_do and cards > 0)

    def clear(self) -> None:
        self._rows.clear()
        self._cards = array("i")
        for codes in (self._open, self._found, self._ended):
            codes.clear()
        self.counts.clear()
        self.people.clear()
        self.is_compared = False

    def set_run(self, is_run: bool) -> None:
        """From now on rows that take part are of the kind of their outcome; False: not."""
        self.is_run = is_run
        self.codes = self._ended if is_run else self._found
        self.counts = Counter({KINDS[code]: n for code, n in Counter(self.codes).items()})

    def update_rows(self, rows: Iterable[BatchRow]) -> tuple[list[tuple[int, int]], range]:
        """Hold rows, ascending: (place, code before) of those that were there, places of new ones.

        A gap before a new one is filled with rows of which nothing is known yet.
        """
        changed, first_new = [], len(self)
        for row in rows:
            place = row.number - 1
            for missing in range(len(self), place):
                self._store(missing, BatchRow(number=missing + 1, line=0, typed=""))
            if place < first_new:
                changed.append((place, self.codes[place]))
            self._store(place, row)
        return changed, range(first_new, len(self))

    def _store(self, place: int, row: BatchRow) -> None:
        self._count_name(place, row)
        if place == len(self):
            self._rows.extend((_lean(row),))
            self._cards.append(0)
            for codes in (self._open, self._found, self._ended):
                codes.append(0)
        else:
            self.counts[KINDS[self.codes[place]]] -= 1
            self._rows[place] = _lean(row)
        self._cards[place] = -1 if row.cards is None else row.cards
        self._open[place] = is_in_set(row) and is_open(row)
        self._found[place], self._ended[place] = codes_of(row)
        self.counts[KINDS[self.codes[place]]] += 1

    def _count_name(self, place: int, row: BatchRow) -> None:
        """What the list says of a person is kept until the person is erased."""
        self.is_compared |= bool(row.agrees or row.differs)
        if row.said is not None:
            self.people[place] = row.said
        elif row.outcome is RowOutcome.DONE and not (row.name or row.email or row.phone):
            self.people.pop(place, None)


def _lean(row: BatchRow) -> BatchRow:
    """Without what only an export reads, from the disk, and what is held beside it."""
    if row.more is None and row.said is None:
        return row
    return msgspec.structs.replace(row, more=None, said=None)


LINE, TYPED, SAYS, FOUND, OUTCOME, MERCHANT_ID, NAME, EMAIL = range(8)
CHANGE, PHONE, CITY, COUNTRY, CARDS, UUID = range(8, 14)
"""In the order in which they stand. ``SAYS``: what else the list says of the person; ``CHANGE`` is
for an edit: what it does."""

NUMBERS: Final = frozenset({CARDS})
IDENTIFIERS: Final = frozenset({TYPED, MERCHANT_ID, UUID})
"""Shown in the fixed font."""

_LONGEST_VALUE: Final = 120
_LONGEST_SAID: Final = 60


class RowContext(NamedTuple):
    """What a batch does to its rows. ``is_run``: it was confirmed; ``values``: an edit's;
    ``people``: what the list says of the person of each row, by its place, as far as it is known.
    """

    task: BatchTask
    values: Mapping[str, Json] = {}
    is_run: bool = False
    people: Mapping[int, PersonName] = {}


def texts_of(row: BatchRow, context: RowContext) -> tuple[str, ...]:
    """Every cell of a row, safe to paint."""
    texts = [column.shown(row) for column in COLUMNS]
    for column, words in said_of(row, context).items():
        texts[column] = words
    return tuple(texts)


def whole_of(row: BatchRow, column: int, context: RowContext) -> str | None:
    """What a cell means, or all of its text, for a tool tip."""
    if column == FOUND:
        kind = kind_of(row)
        if isinstance(kind, ExcludedRows):
            return left_out_meaning(kind)
        return resolution_meaning(row.resolution)
    if column == OUTCOME:
        is_ended = context.is_run and is_taking_part(row)
        return outcome_meaning(row.outcome) if is_ended else None
    text = said_of(row, context).get(column) or COLUMNS[column].raw(row)
    return tool_tip(text) if text else None


def said_of(row: BatchRow, context: RowContext) -> dict[int, str]:
    """The cells that hold words of ours."""
    found = kind_words(kind_of(row), context.task)
    ended = ""
    if context.is_run:
        ended = outcome_words(row.outcome, context.task) if is_taking_part(row) else found
    said = is_in_words(row, context.people.get(row.number - 1))
    return {SAYS: said, FOUND: found, OUTCOME: ended, CHANGE: _change(row, context.values)}


def is_in_words(row: BatchRow, said: PersonName | None) -> str:
    """What the list says of the person, with a mark at what is another in the record. Of a batch of
    earlier only the comparison is known."""
    texts = {} if said is None else msgspec.structs.asdict(said)
    parts = []
    for name in PersonName.__struct_fields__:
        text = one_line(texts.get(name, ""), _LONGEST_SAID)
        if name in row.differs:
            parts.append(_tr("≠ {said}").format(said=text or column_title(name)))
        elif text or name in row.agrees:
            parts.append(text or _tr("= {said}").format(said=column_title(name)))
    return ", ".join(parts)


def is_as_it_is(row: BatchRow, values: Mapping[str, Json]) -> bool:
    """Whether an edit to ``values`` finds every place of the row holding them already."""
    if row.base is None:
        return False
    return all(same(place.old, place.new) for place in _places(row, values))


def headings() -> tuple[str, ...]:
    """The columns' titles."""
    titles = {
        **export_headers(),
        "merchant_id": column_title("merchant_customer_id"),
        "said": _tr("List says"),
        "change": _tr("Change"),
    }
    return tuple(titles[column.name] for column in COLUMNS)


def export_headers() -> dict[str, str]:
    """The titles of an exported table's columns, by their names there."""
    fields = ("uuid", *RULES, "status", "metadata", "created_at", "updated_at", "deleted_at")
    return {
        "line": _tr("Line"),
        "typed": _tr("Given"),
        "resolution": _tr("Looked up"),
        "outcome": _tr("Outcome"),
        **{name: column_title(name) for name in fields},
        "cards": _tr("Cards"),
        "old_values": _tr("Old values"),
        "trouble": _tr("Trouble"),
        "request_ids": _tr("Request IDs"),
        "ended": _tr("Ended"),
    }


def values_words(values: Mapping[str, object]) -> str:
    """Values by name, metadata keys as if they were names: ``City: Tuzla, tier: "gold"``."""
    parts, labels = [], export_headers()
    for name, value in values.items():
        if name == "metadata" and isinstance(value, Mapping):
            parts += [f"{one_line(key, 40)}: {_json(each)}" for key, each in value.items()]
        else:
            parts.append(f"{labels.get(name) or one_line(name, 40)}: {_value(value)}")
    return ", ".join(parts)


def _value(value: object) -> str:
    if value is None:
        return _tr("not set")
    return one_line(mask(str(value)), _LONGEST_VALUE)


def _json(value: object) -> str:
    """As JSON, so that 1 and "1" look different."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return one_line(mask(text), _LONGEST_VALUE)


def _change(row: BatchRow, values: Mapping[str, Json]) -> str:
    """Each place from what it held when it was looked up to what it is set to."""
    if row.base is None:
        return ""
    return ", ".join(map(_place, _places(row, values)))


def _places(row: BatchRow, values: Mapping[str, Json]) -> tuple[Change, ...]:
    return places_of(row.values if row.values is not None else values, row.base).items


def _place(place: Change) -> str:
    name = one_line(place.name, 40)
    if not place.in_metadata:
        name = export_headers().get(place.name) or name
    old = _words(place.old, _tr("(none)"), place)
    if same(place.old, place.new):
        return _tr("{place}: {old}, as it is").format(place=name, old=old)
    new = _words(place.new, _tr("removed"), place)
    return _tr("{place}: {old} → {new}").format(place=name, old=old, new=new)


def _words(value: Json | Unset, missing: str, place: Change) -> str:
    if isinstance(value, Unset):
        return missing
    return _json(value) if place.in_metadata else _value(value)


def _cards(row: BatchRow) -> str:
    return "" if row.cards is None else number_words(row.cards)


def _said(name: str, width: int) -> TableColumn[BatchRow]:
    """Of which :func:`said_of` has the words."""
    return TableColumn(name, _nothing, _nothing, width)


def _nothing(_row: BatchRow) -> str:
    return ""


COLUMNS: Final[tuple[TableColumn[BatchRow], ...]] = (
    TableColumn("line", lambda row: number_words(row.line), lambda row: str(row.line), 60),
    id_column("typed", 150),
    _said("said", 190),
    _said("resolution", 180),
    _said("outcome", 190),
    id_column("merchant_id", 130),
    text_column("name", 150),
    text_column("email", 190),
    _said("change", 240),
    text_column("phone", 130),
    text_column("city", 110),
    text_column("country", 70),
    TableColumn("cards", _cards, _cards, 60),
    id_column("uuid", 290),
)


Index = QModelIndex | QPersistentModelIndex

_DISPLAY, _TOOL_TIP, _ALIGNMENT = 0, 3, 7
"""``Qt.ItemDataRole`` as plain ints: comparing with an enum's member takes three times as long."""

_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MOST_SHOWN: Final = 400
"""Formatted rows kept for painting again."""
_MOST_COMPARED: Final = 2_000
"""Rows compared place by place, at some 10 µs each."""
_DIGITS: Final = re.compile(r"\d+")
_PADDED: Final = 12
_MOST_RUNS: Final = 48
"""Runs of rows that enter or leave a filtered table one by one; more, and it is filled anew."""


class BatchTableRow(NamedTuple):
    """A row ready to paint: its kind, and the text of each column."""

    kind: Kind
    texts: tuple[str, ...]


class BatchRows(QAbstractTableModel):
    """Rows by their numbers, those of the chosen kinds shown.

    Signal: ``counted()`` when there are more or fewer of a kind.
    """

    counted = Signal()

    def __init__(self, task: BatchTask, parent: QObject | None = None) -> None:
        """No rows; ``task`` chooses the words."""
        super().__init__(parent)
        self.task = task
        self._values: Mapping[str, Json] = {}
        self.held = CountedRows()
        self._rows = 0
        self._wanted: frozenset[int] | None = None
        self._found: frozenset[int] | None = None
        self._places: array[int] | None = None
        self._order: array[int] | None = None
        """Every place once, as the agent sorted them; None: as in the list."""
        self._formatted: dict[int, BatchTableRow] = {}
        self._headings = headings()

    def word_anew(self) -> None:
        """The language is another one now."""
        self._headings = headings()
        self._formatted.clear()

    @property
    def is_run(self) -> bool:
        return self.held.is_run

    @property
    def context(self) -> RowContext:
        return RowContext(self.task, self._values, self.is_run, self.held.people)

    @property
    def has_said(self) -> bool:
        """Whether the list says anything of the people but their IDs."""
        return bool(self.held.people) or self.held.is_compared

    def row(self, number: int) -> BatchRow:
        return self.held[number - 1]

    def number_at(self, view_row: int) -> int:
        return (view_row if self._places is None else self._places[view_row]) + 1

    def shown_at(self, view_row: int) -> BatchTableRow:
        """What to paint there; formatted at the first asking."""
        place = view_row if self._places is None else self._places[view_row]
        known = self._formatted.get(place)
        if known is None:
            if len(self._formatted) >= _MOST_SHOWN:
                self._formatted.clear()
            row = self.held[place]
            texts = texts_of(row, self.context)
            known = self._formatted[place] = BatchTableRow(KINDS[self.held.codes[place]], texts)
        return known

    def rows(self, numbers: Iterable[int]) -> Iterator[BatchRow]:
        return map(self.row, numbers)

    def as_they_are(self) -> int | None:
        """How many customers a run would find holding what an edit sets already, as they were
        looked up; None when it is no edit, or too many to look through while a window waits."""
        if self.task is not BatchTask.EDIT or len(self.held) > _MOST_COMPARED:
            return None
        to_do = (row for row in self.held if is_in_set(row) and is_open(row))
        return sum(is_as_it_is(row, self._values) for row in to_do)

    def to_do(self, most: int) -> list[tuple[str, ...]]:
        rows = (row for row in self.held if is_in_set(row) and is_open(row))
        return [texts_of(row, self.context) for row in islice(rows, most)]

    def begin(
        self, task: BatchTask, values: Mapping[str, Json] | None = None, *, is_run: bool = False
    ) -> None:
        self.beginResetModel()
        self.task = task
        self._values = values or {}
        self.held.clear()
        self.held.set_run(is_run)
        self._rows = 0
        self._formatted.clear()
        self._wanted = self._found = None
        self._places = self._order = None
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

    def update_rows(self, rows: Iterable[BatchRow]) -> None:
        """Show these rows in place of what stood at their numbers; new ones follow the last."""
        changed, added = self.held.update_rows(sorted(rows, key=attrgetter("number")))
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
    ) -> list[BatchRow]:
        """Leave rows out or take them in; those of the set only. The rows that changed.

        One that names somebody else is taken in by itself only (``one_by_one``).
        """
        changed = [
            msgspec.structs.replace(row, left_out=is_out)
            for row in self.rows(numbers)
            if row.left_out != is_out
            and row.resolution is RowResolution.FOUND
            and (is_out or one_by_one or not names_somebody_else(row))
        ]
        self.update_rows(changed)
        return changed

    def choose(self, kinds: Collection[Kind] | None, found: Collection[int] | None = None) -> None:
        """Show rows of these kinds only, and of these numbers only; None: all."""
        self.beginResetModel()
        self._wanted = None if kinds is None else frozenset(CODES[kind] for kind in kinds)
        self._found = None if found is None else frozenset(number - 1 for number in found)
        self._places = self._filtered()
        self.endResetModel()

    def sort_by(self, order: array[int] | None) -> None:
        """Show the rows in this order of places, which stays as it is until it is given up (None)
        or more rows come, whatever they change to."""
        self.beginResetModel()
        self._order = order
        self._places = self._filtered()
        self.endResetModel()

    def rows_by(self, column: int) -> Iterator[tuple[int, str, int]]:
        """Each row's place, behind what it is sorted by in that column."""
        for place, row in enumerate(self.held):
            if column == LINE:
                yield row.line, "", place
            elif column in NUMBERS:
                yield -1 if row.cards is None else row.cards, "", place
            else:
                text = said_of(row, self.context).get(column) or COLUMNS[column].raw(row)
                yield 0, _DIGITS.sub(_padded, text.casefold()), place

    def row_of(self, number: int) -> int | None:
        """Where a row is shown, if it is."""
        if self._places is None:
            return number - 1
        try:
            return self._places.index(number - 1)
        except ValueError:
            return None

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self._rows if self._places is None else len(self._places)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self.shown_at(index.row()).texts[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if index.column() in NUMBERS else _LEFT
        if role == _TOOL_TIP:
            return whole_of(self.row(self.number_at(index.row())), index.column(), self.context)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        if orientation == Qt.Orientation.Vertical:
            return str(self.number_at(section)) if role == _DISPLAY else None
        if role == _ALIGNMENT:
            return _RIGHT if section in NUMBERS else _LEFT
        return self._headings[section] if role == _DISPLAY else None

    def _show_added(self, added: range) -> None:
        if self._order is not None:
            self._rows = added.stop
            self.sort_by(None)
            return
        places = self._places
        if places is None:
            self.beginInsertRows(QModelIndex(), added.start, added.stop - 1)
            self._rows = added.stop
            self.endInsertRows()
            return
        self._rows = added.stop
        self._enter(places, [place for place in added if self._is_shown(place)])

    def _show_changed(self, changed: list[tuple[int, int]]) -> None:
        places = self._places
        if places is None:
            self._emit_change(changed[0][0], changed[-1][0])
            return
        if self._order is not None:
            if any(self._is_among(*one) != self._is_shown(one[0]) for one in changed):
                self.sort_by(self._order)
            elif places:
                self._emit_change(0, len(places) - 1)
            return
        was = {place for place, code in changed if self._is_among(place, code)}
        leaving = [place for place in sorted(was) if not self._is_shown(place)]
        entering = [place for place, _ in changed if self._is_shown(place) and place not in was]
        if len(list(runs(leaving))) + len(list(runs(entering))) > _MOST_RUNS:
            self.beginResetModel()
            self._places = self._filtered()
            self.endResetModel()
            return
        self._leave(places, leaving)
        self._enter(places, entering)
        staying = [bisect_left(places, place) for place in was.difference(leaving)]
        if staying:
            self._emit_change(min(staying), max(staying))

    def _enter(self, places: array[int], entering: list[int]) -> None:
        for first, last in _joined(entering, places):
            at = bisect_left(places, first)
            block = [place for place in entering if first <= place <= last]
            self.beginInsertRows(QModelIndex(), at, at + len(block) - 1)
            places[at:at] = array("L", block)
            self.endInsertRows()

    def _leave(self, places: array[int], leaving: list[int]) -> None:
        at_rows = [bisect_left(places, place) for place in leaving]
        for first, last in reversed(list(runs(at_rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del places[first : last + 1]
            self.endRemoveRows()

    def _emit_change(self, first: int, last: int) -> None:
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
            return self._order
        if self._order is not None:
            return array("L", filter(self._is_shown, self._order))
        if self._found is not None:
            return array("L", filter(self._is_shown, sorted(self._found)))
        wanted = self._wanted or frozenset()
        return array("L", [place for place, code in enumerate(self.held.codes) if code in wanted])


def _padded(digits: re.Match[str]) -> str:
    """``cust-9`` comes before ``cust-10``."""
    return digits[0].zfill(_PADDED)


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
