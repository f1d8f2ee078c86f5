"""Changes of a record by the agent and by others: pure comparisons, without any I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final

import msgspec

from desktop_app.records.customer import Customer, Json
from desktop_app.records.fields import FIELDS


class Unset(msgspec.Struct, frozen=True):
    """The one value of :data:`UNSET`: a metadata key that is not there at all."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


class Change(msgspec.Struct, frozen=True):
    """One field or metadata key with its old and its new value.

    ``name`` is the field's name on the wire, or the metadata key when ``in_metadata``. For a field,
    None means "not set" (null); for a metadata key, :data:`UNSET` means that the key is absent, and
    None would be a JSON null, which the gateway cannot keep (null removes the key).
    """

    name: str
    old: Json | Unset
    new: Json | Unset
    in_metadata: bool = False

    @property
    def path(self) -> str:
        """Where it is, as the journal names it: ``phone``, ``metadata.KEY``."""
        return f"metadata.{self.name}" if self.in_metadata else self.name


class Changes(msgspec.Struct, frozen=True):
    """An agent's edits of one customer: what an update sends, and nothing besides."""

    items: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.items)

    @property
    def touch_metadata(self) -> bool:
        return any(change.in_metadata for change in self.items)

    def body(self) -> dict[str, Json]:
        """The JSON object to send: only changed fields; a removed metadata key as null.

        Source: "Any parameters not provided will be left unchanged. Setting key to null in metadata
        will unset value for that key" (Customers API, Update a customer).
        """
        body: dict[str, Json] = {}
        metadata: dict[str, Json] = {}
        for change in self.items:
            value = None if isinstance(change.new, Unset) else change.new
            (metadata if change.in_metadata else body)[change.name] = value
        if metadata:
            body["metadata"] = metadata
        return body


def same(one: Json | Unset, other: Json | Unset) -> bool:
    """Equal as JSON: ``1``, ``1.0``, ``True`` and ``"1"`` differ; the order of keys is nothing."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def between(old: Customer, new: Customer) -> Changes:
    """Every field and metadata key in which ``new`` differs from ``old``, in form order; nothing of
    metadata that could not be read in both."""
    items = [
        Change(rule.name, getattr(old, rule.name), getattr(new, rule.name))
        for rule in FIELDS
        if getattr(old, rule.name) != getattr(new, rule.name)
    ]
    if not (old.metadata_unreadable or new.metadata_unreadable):
        items += between_metadata(old.metadata, new.metadata)
    return Changes(tuple(items))


def between_metadata(old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[Change]:
    """Every metadata key in which ``new`` differs: the old keys in their order, then new ones."""
    for key in [*old, *(key for key in new if key not in old)]:
        was = old.get(key, UNSET)
        now = new.get(key, UNSET)
        if not same(was, now):
            yield Change(key, was, now, in_metadata=True)


def value_of(customer: Customer, change: Change) -> Json | Unset:
    """What ``customer`` holds in the place that ``change`` is about."""
    if change.in_metadata:
        return customer.metadata.get(change.name, UNSET)
    value: Json = getattr(customer, change.name)
    return value


def still_needed(mine: Changes, current: Customer) -> Changes:
    """``mine`` as seen from the record read just now: what ``current`` already holds falls away."""
    items = []
    for change in mine.items:
        now = value_of(current, change)
        if not same(now, change.new):
            items.append(Change(change.name, now, change.new, change.in_metadata))
    return Changes(tuple(items))


class UpdateEffect(Enum):
    """How far changes stand in a record."""

    DONE = "every change is there"
    NOT_DONE = "every place is as it was before"
    PARTLY = "some changes are there, and every other place is as it was before"
    MIXED = "neither: somebody else wrote too, or the gateway changed the values"


def effect_of(changes: Changes, current: Customer) -> UpdateEffect:
    """What was read before, what is there now and what is to be written, compared: the one
    comparison before an update is sent, and after one whose answer was lost.

    NOT_DONE is what was true at the time of reading; a gateway may still carry it out later.
    Metadata that cannot be read say nothing: the fields sent with them are what is judged by.
    """
    unreadable = current.metadata_unreadable
    places = [one for one in changes.items if not (one.in_metadata and unreadable)]
    if changes and not places:
        return UpdateEffect.MIXED
    is_new = [same(value_of(current, one), one.new) for one in places]
    is_old = [same(value_of(current, one), one.old) for one in places]
    if all(is_new):
        return UpdateEffect.DONE
    if all(is_old):
        return UpdateEffect.NOT_DONE
    is_either = all(new or old for new, old in zip(is_new, is_old, strict=True))
    return UpdateEffect.PARTLY if is_either else UpdateEffect.MIXED


class Conflict(msgspec.Struct, frozen=True):
    """One place that both the agent and somebody else changed since the record was read."""

    mine: Change
    theirs: Json | Unset


def conflicts(mine: Changes, base: Customer, current: Customer) -> tuple[Conflict, ...]:
    """Where ``current`` (read just now) differs from ``base`` in a place ``mine`` changes too.

    A place where both arrived at the same value is no conflict.
    """
    theirs = {
        (change.in_metadata, change.name): change.new for change in between(base, current).items
    }
    found = []
    for change in mine.items:
        key = (change.in_metadata, change.name)
        if key in theirs and not same(theirs[key], change.new):
            found.append(Conflict(change, theirs[key]))
    return tuple(found)
