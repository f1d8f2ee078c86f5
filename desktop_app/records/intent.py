"""A write about to leave, as the journal keeps it until its outcome is known.

The API has no idempotency key, so a write whose answer is lost can only be settled by reading and
comparing. An intent holds what that takes, and is kept (encrypted) no longer than it takes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum

import msgspec

from desktop_app.records.changes import UNSET, Change, Changes, Unset
from desktop_app.records.customer import Json, MerchantId, Uuid

_METADATA = "metadata"


class Write(Enum):
    """What a write does."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


class Ending(Enum):
    """How a write ended. All but ``UNKNOWN`` settle it: the journal then forgets its values."""

    DONE = "the gateway answered that it did it"
    FOUND_DONE = "its answer was lost, and what was read afterwards proves that it is done"
    REFUSED = "the gateway answered that it did not do it"
    NOT_SENT = "it never left"
    UNKNOWN = "it left, and no answer that can be trusted came back: stays in doubt"
    ADOPTED = "created after all: found under its merchant ID, equal to what was sent"
    GONE = "the customer does not exist any more, or was deleted"
    CONFLICT = "somebody else wrote too; it was shown to the agent"
    GIVEN_UP = "the agent decided to leave it as it is"


SETTLED = frozenset(Ending) - {Ending.UNKNOWN}
"""Endings after which nothing is left to find out."""


def _now() -> datetime:
    return datetime.now(UTC)


class Purpose(msgspec.Struct, frozen=True, kw_only=True):
    """Why a write is made, for the evidence: nothing of it is ever sent.

    ``batch`` and ``row``: the batch and its row's number, when it is one of many. ``cards``: how
    many saved cards the customer had; None: not known. ``not_cards``: the fields of which an agent
    said that what looks like a card number in them is none.
    """

    reason: str = ""
    ticket: str = ""
    batch: str = ""
    row: int = 0
    cards: int | None = None
    not_cards: tuple[str, ...] = ()


class Intent(msgspec.Struct, frozen=True, kw_only=True):
    """One write, complete enough to find out later whether it happened.

    ``values``: the JSON object that is sent (a removed metadata key as null); empty for a deletion.
    ``base``: what was there before, in the same shape: every field among ``values`` with its old
    value, and under ``metadata`` the keys among them that existed; None when it is not known.
    ``updated_at``: the record's own time when ``base`` was read. ``who``: a name or an identifier
    to list the write by. ``profile_id`` is filled in by the ledger. ``started``: aware, in UTC.
    ``reason`` to ``not_cards``: see :class:`Purpose`; ``row`` counts from 1, 0: not of a batch.
    ``subjects``: what names the customer, of which the evidence keeps keyed hashes only;
    ``fields``: of a deletion, the names of the fields that had a value.
    """

    kind: Write
    profile_id: str = ""
    uuid: Uuid | None = None
    merchant_id: MerchantId | None = None
    values: dict[str, Json] = {}
    base: dict[str, Json] | None = None
    updated_at: datetime | None = None
    who: str = ""
    started: datetime = msgspec.field(default_factory=_now)
    reason: str = ""
    ticket: str = ""
    batch: str = ""
    row: int = 0
    cards: int | None = None
    not_cards: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    def field_names(self) -> tuple[str, ...]:
        """What the write is about, without a value: ``phone``, ``metadata.KEY``."""
        return tuple(one.path for one in self.changes().items) or self.fields

    def changes(self) -> Changes:
        """What was sent, place by place, with what stood there before (unset when not known)."""
        base = self.base or {}
        old_metadata, new_metadata = _metadata(base), _metadata(self.values)
        fields = (
            Change(name, base.get(name), value)
            for name, value in self.values.items()
            if name != _METADATA
        )
        metadata = (
            Change(key, old_metadata.get(key, UNSET), UNSET if value is None else value, True)
            for key, value in new_metadata.items()
        )
        return Changes((*fields, *metadata))


class Doubt(msgspec.Struct, frozen=True):
    """An intent whose outcome is not known; ``number`` is the journal's name for it."""

    number: int
    intent: Intent


def base_of(changes: Changes) -> dict[str, Json]:
    """The ``base`` of an intent that sends ``changes``."""
    fields: dict[str, Json] = {}
    metadata: dict[str, Json] = {}
    for change in changes.items:
        if not isinstance(change.old, Unset):
            (metadata if change.in_metadata else fields)[change.name] = change.old
    if any(change.in_metadata for change in changes.items):
        fields[_METADATA] = metadata
    return fields


def _metadata(values: dict[str, Json]) -> dict[str, Json]:
    found = values.get(_METADATA)
    return found if isinstance(found, dict) else {}
