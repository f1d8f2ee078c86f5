"""What a certificate is made from: what the journal, and a batch's rows, tell of erasures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec

from desktop_app.evidence.certificate import ACKNOWLEDGED, Erasure, Many, Mention, Place, Result
from desktop_app.journal.chain import line
from desktop_app.records.batch import Batch, Outcome, Resolution, Row, Stage, Task
from desktop_app.records.evidence import (
    Act,
    Entry,
    Reading,
    agree_with_deletion,
    show_customer,
)
from desktop_app.records.intent import Ending
from desktop_app.records.personal_data import harmless_field, personal_form

T = TypeVar("T")

MOST_LINES = 20_000
"""Entries of the journal that go along whole. With more, their numbers and hashes must do."""

_ABOUT = frozenset({Act.DELETE, Act.READ_AGAIN, Act.BATCH})
_DONE = frozenset({Ending.DONE.name, Ending.FOUND_DONE.name})
_NOT_DONE = frozenset({Ending.REFUSED.name, Ending.NOT_SENT.name})
_NOT_KNOWN = frozenset({Ending.UNKNOWN.name, Ending.GIVEN_UP.name})
_BY_ENDING = {
    Ending.REFUSED.name: Result.NOT_ERASED,
    Ending.NOT_SENT.name: Result.NOT_ERASED,
    Ending.CONFLICT.name: Result.NOT_ERASED,
    Ending.GONE.name: Result.ALREADY,
}
_BY_ROW = {
    Outcome.DONE: Result.ERASED,
    Outcome.NOT_READ_AGAIN: Result.NOT_READ_AGAIN,
    Outcome.STILL_ANSWERED: Result.STILL_ANSWERED,
    Outcome.ALREADY: Result.ALREADY,
    Outcome.GONE: Result.ALREADY,
    Outcome.UNKNOWN: Result.UNKNOWN,
}


class Known(msgspec.Struct, frozen=True):
    """What somebody typed, or a dialog still knows: the journal has only hashes of it."""

    uuid: str = ""
    merchant_id: str = ""


_NOTHING_KNOWN: Mapping[int, Known] = MappingProxyType({})


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """Erasures, in their order, with merchant IDs still in plain. ``lines``: the journal's entries
    that they rest on, as the journal writes them; empty when there are too many, or when something
    is ``withheld``: a reason, a ticket or a field's name that holds personal data."""

    erasures: tuple[Erasure, ...]
    lines: tuple[bytes, ...]
    batch: Many | None = None
    withheld: bool = False

    def counts(self) -> dict[Result, int]:
        """How many ended how."""
        return dict(Counter(each.result for each in self.erasures))


class Gathered:
    """Takes entries one by one and keeps what an erasure needs of them: there may be 200,000."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._deeds: dict[object, _Deed] = {}
        self._lines: list[bytes] = []
        self._entries = 0
        self._same: dict[Any, Any] = {}
        self._has_personal = False
        self._keys: dict[int, object] = {}

    def take(self, entry: Entry) -> None:
        """An entry, in the order of their numbers."""
        if entry.act not in _ABOUT:
            return
        self._entries += 1
        if self._entries <= MOST_LINES:
            self._lines.append(line(entry))
        harmless = _harmless(entry, self._same)
        self._has_personal |= harmless != entry
        entry = harmless
        if entry.act is not Act.BATCH:
            key = self._key(entry)
            self._deeds.setdefault(key, _Deed()).take(entry, self._same)

    def case(self, known: Mapping[int, Known] = _NOTHING_KNOWN) -> Case:
        """One erasure for each customer that has a deletion among the entries taken.

        ``known``: who an entry, by its number, is about.
        """
        deeds = [deed for deed in self._deeds.values() if deed.was_tried]
        erasures = tuple(
            deed.erasure(number, deed.among(known), _result(deed))
            for number, deed in enumerate(deeds, 1)
        )
        return Case(erasures=erasures, lines=self._kept_lines(), withheld=self._has_personal)

    def case_of_batch(self, batch: Batch, rows: Iterable[Row]) -> Case:
        """One erasure for each row that was to be erased."""
        lines: Counter[str] = Counter()
        erasures: list[Erasure] = []
        for row in rows:
            lines["left out" if row.left_out else row.resolution.value] += 1
            if row.resolution is not Resolution.FOUND or row.left_out:
                continue
            deed = self._deeds.get((batch.id, row.number), _NOTHING)
            result = _result_of_row(row, deed)
            who = Known(row.uuid, row.merchant_id)
            erasures.append(deed.erasure(row.number, who, result, row))
        return Case(
            erasures=tuple(erasures),
            lines=self._kept_lines(),
            withheld=self._has_personal,
            batch=Many(id=batch.id, lines=dict(lines)),
        )

    def _key(self, entry: Entry) -> object:
        """What tells one customer's entries from another's: the row; or the first subject, a keyed
        hash of the UUID (an email or an ID may be a second customer's too)."""
        if entry.batch and entry.row:
            return entry.batch, entry.row
        own = entry.subjects[0] if entry.subjects else entry.number
        key = own if entry.about is None else self._keys.get(entry.about, own)
        self._keys[entry.number] = key
        return key

    def _kept_lines(self) -> tuple[bytes, ...]:
        may_go_along = self._entries <= MOST_LINES and not self._has_personal
        return tuple(self._lines) if may_go_along else ()


class _Deed:
    """What the entries about one customer come to."""

    __slots__ = (
        *("at", "by", "by_uuid", "by_merchant_id", "cards", "fields", "mentions", "outcome"),
        *("place", "read_again_at", "reason", "request_ids", "ticket", "was_tried"),
    )

    def __init__(self) -> None:
        self.was_tried = False
        self.outcome = self.by = self.reason = self.ticket = ""
        self.at: datetime | None = None
        self.by_uuid: Reading | None = None
        self.by_merchant_id: Reading | None = None
        self.read_again_at: datetime | None = None
        self.cards: int | None = None
        self.fields: tuple[str, ...] = ()
        self.request_ids: tuple[str, ...] = ()
        self.mentions: tuple[Mention, ...] = ()
        self.place: Place | None = None

    def take(self, entry: Entry, same: dict[Any, Any]) -> None:
        self.mentions += (Mention(entry.number, entry.hash),)
        self.request_ids += entry.request_ids
        if entry.act is Act.READ_AGAIN:
            self.by_uuid, self.by_merchant_id = _both(entry.readings)
            self.read_again_at = entry.at
            return
        self.was_tried = True
        if self.outcome in _DONE:
            return  # what came after a deletion that was done is about one that was not needed
        if self.outcome in _NOT_KNOWN and entry.outcome in _NOT_DONE:
            return  # that one was not carried out; the one before may have been
        self.outcome, self.at = entry.outcome, entry.at
        self.by, self.reason = _one(entry.who, same), _one(entry.reason, same)
        self.ticket, self.fields = _one(entry.ticket, same), _one(entry.fields, same)
        self.place = _one(Place(entry.profile, entry.environment, entry.gateway), same)
        self.cards = entry.cards

    @property
    def readings(self) -> tuple[Reading, ...]:
        """By UUID and by merchant ID, as read last; empty when nothing was."""
        both = (self.by_uuid, self.by_merchant_id)
        return tuple(reading for reading in both if reading is not None)

    def among(self, known: Mapping[int, Known]) -> Known:
        found = (known[each.number] for each in self.mentions if each.number in known)
        return next(found, Known())

    def erasure(self, number: int, who: Known, result: Result, row: Row | None = None) -> Erasure:
        outcome, cards, at = self.outcome, self.cards, self.at
        if row is not None:
            outcome = row.outcome.name
            cards = row.cards if cards is None else cards
            at = at or row.ended
        return Erasure(
            number=number,
            result=result,
            uuid=who.uuid,
            merchant_id=who.merchant_id,
            outcome=outcome,
            at=at,
            by_uuid=self.by_uuid,
            by_merchant_id=self.by_merchant_id,
            read_again_at=self.read_again_at,
            cards=cards,
            fields=self.fields,
            request_ids=self.request_ids or (row.request_ids if row is not None else ()),
            entries=self.mentions,
            by=self.by,
            reason=self.reason,
            ticket=self.ticket,
            place=self.place,
        )


_NOTHING = _Deed()


def can_be_certified(batch: Batch) -> bool:
    """Whether a certificate of this batch would say anything: it erased, and not for trying."""
    begun = {Stage.RUNNING, Stage.PAUSED, Stage.STOPPED, Stage.FINISHED}
    return batch.task is Task.ERASE and not batch.dry_run and batch.stage in begun


def _both(readings: tuple[Reading, ...]) -> tuple[Reading | None, Reading | None]:
    by_uuid, by_merchant_id, *_ = (*readings, None, None)
    return by_uuid, by_merchant_id


def _result(deed: _Deed) -> Result:
    """A deletion is stated as carried out when the gateway acknowledged it or reading proved it,
    and nothing that was read contradicts that."""
    readings = deed.readings
    if deed.outcome == Ending.FOUND_DONE.name:
        return Result.UNKNOWN if show_customer(readings) else Result.FOUND_ERASED
    if deed.outcome != Ending.DONE.name:
        return _BY_ENDING.get(deed.outcome, Result.UNKNOWN)
    return _acknowledged(readings)


def _acknowledged(readings: tuple[Reading, ...]) -> Result:
    if show_customer(readings):
        return Result.STILL_ANSWERED
    return Result.ERASED if agree_with_deletion(readings) else Result.NOT_READ_AGAIN


def _result_of_row(row: Row, deed: _Deed) -> Result:
    result = _BY_ROW.get(row.outcome, Result.NOT_ERASED)
    # The journal has the last word: the program may have ended between the two notes.
    if deed.outcome in _DONE:
        return _result(deed)
    if result is Result.NOT_ERASED and deed.outcome in _NOT_KNOWN:
        return Result.UNKNOWN
    if result not in ACKNOWLEDGED:
        return result
    # And the first: nothing is said to be acknowledged that its entries do not say.
    if deed.was_tried:
        return Result.UNKNOWN
    return Result.NOT_READ_AGAIN if result is Result.ERASED else result


def _harmless(entry: Entry, same: dict[Any, Any]) -> Entry:
    """The entry as a certificate may tell it: earlier versions kept any reason and ticket."""
    texts = (entry.reason, entry.ticket, entry.fields)
    if texts not in same:
        reason, ticket = ("" if personal_form(text) else text for text in texts[:2])
        same[texts] = reason, ticket, tuple(map(harmless_field, entry.fields))
    reason, ticket, fields = same[texts]
    if (reason, ticket, fields) == texts:
        return entry
    return msgspec.structs.replace(entry, reason=reason, ticket=ticket, fields=fields)


def _one(value: T, same: dict[Any, Any]) -> T:
    """The object that was first equal to this one: a batch says the same reason 100,000 times."""
    found: T = same.setdefault(value, value)
    return found
