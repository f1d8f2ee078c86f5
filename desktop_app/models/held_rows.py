"""The rows of a batch as they are held: packed, and beside each its kind as a byte. No Qt.

Counting and filtering a hundred thousand rows reads the bytes only.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from desktop_app.batch.packed import Rows
from desktop_app.batch.sets import is_in_set, is_open
from desktop_app.models.batch_kinds import KINDS, Kind, codes_of
from desktop_app.records.batch import Outcome, Row
from desktop_app.records.person import Person


class HeldRows:
    """Rows by place, from 0 without gaps; a row's place is its number less one.

    ``is_run``: rows that take part are of the kind of their outcome, not of what they were found
    to be.
    """

    def __init__(self) -> None:
        """None."""
        self._rows = Rows()
        self._cards = array("i")
        self._open = bytearray()
        self._found = bytearray()
        self._ended = bytearray()
        self.is_run = False
        self.people: dict[int, Person] = {}
        """What the list says of the person in each place; on disk it stays only until the line was
        looked up and compared."""
        self.is_compared = False
        """Whether any row was compared with what the list says."""
        self.codes = self._found
        """Each row's kind, by its place in :data:`KINDS`."""
        self.counts: Counter[Kind] = Counter()
        """How many rows there are of each kind."""

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows)

    def __getitem__(self, place: int) -> Row:
        """The row at a place. Raises IndexError."""
        return self._rows[place]

    def __iter__(self) -> Iterator[Row]:
        """All of them, one after the other."""
        return iter(self._rows)

    @property
    def open_rows(self) -> int:
        """How many rows a run would carry out: the number that an agent confirms."""
        return self._open.count(1)

    def cards(self) -> int:
        """How many saved cards the customers to confirm have, as far as they were counted."""
        pairs = zip(self._open, self._cards, strict=True)
        return sum(cards for is_to_do, cards in pairs if is_to_do and cards > 0)

    def clear(self) -> None:
        """Hold none."""
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

    def put(self, rows: Iterable[Row]) -> tuple[list[tuple[int, int]], range]:
        """Hold rows, ascending: (place, code before) of those that were there, places of new ones.

        A gap before a new one is filled with rows of which nothing is known yet.
        """
        changed, first_new = [], len(self)
        for row in rows:
            place = row.number - 1
            for missing in range(len(self), place):
                self._append(Row(number=missing + 1, line=0, typed=""))
            if place == len(self):
                self._append(row)
                continue
            before = self.codes[place]
            self._replace(place, row)
            if place < first_new:
                changed.append((place, before))
        return changed, range(first_new, len(self))

    def _replace(self, place: int, row: Row) -> None:
        self.counts[KINDS[self.codes[place]]] -= 1
        self._hear(place, row)
        self._rows[place] = _lean(row)
        self._cards[place], self._open[place] = _cards_of(row), _is_open(row)
        self._found[place], self._ended[place] = codes_of(row)
        self.counts[KINDS[self.codes[place]]] += 1

    def _append(self, row: Row) -> None:
        found, ended = codes_of(row)
        self._hear(len(self), row)
        self._rows.put((_lean(row),))
        self._cards.append(_cards_of(row))
        self._open.append(_is_open(row))
        self._found.append(found)
        self._ended.append(ended)
        self.counts[KINDS[self.codes[-1]]] += 1

    def _hear(self, place: int, row: Row) -> None:
        """What the list says of a person is kept until the person is erased."""
        self.is_compared |= bool(row.agrees or row.differs)
        if row.said is not None:
            self.people[place] = row.said
        elif row.outcome is Outcome.DONE and not (row.name or row.email or row.phone):
            self.people.pop(place, None)


def _lean(row: Row) -> Row:
    """Without what only an export reads, from the disk, and what is held beside it."""
    if row.more is None and row.said is None:
        return row
    return msgspec.structs.replace(row, more=None, said=None)


def _cards_of(row: Row) -> int:
    return -1 if row.cards is None else row.cards


def _is_open(row: Row) -> bool:
    return is_in_set(row) and is_open(row)
