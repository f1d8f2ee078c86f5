"""A write as the journal keeps it, until its outcome is known and after.

The API has no idempotency key, so a write whose answer is lost can only be settled by reading and
comparing. An intent holds what that takes, and is kept (encrypted) no longer than it takes. The
entry that stays proves the write and says nothing of the person: instead of their values it has
keyed hashes of what names them (UUID, merchant ID, email, phone), so that "did you erase X?" is
answered by typing X, and by nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Final, NamedTuple

import msgspec

from desktop_app.records.changes import UNSET, Change, Changes, Unset
from desktop_app.records.customer import Json, MerchantId, Uuid

_METADATA = "metadata"


class WriteKind(Enum):
    """What a write does."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


class Permissions(NamedTuple):
    """What may be done with customers here. ``writes``: of these kinds; ``largest_batch``: so many
    customers at most are changed or erased by one batch, None for any number."""

    writes: frozenset[WriteKind] = frozenset(WriteKind)
    largest_batch: int | None = None


EVERYTHING: Final = Permissions()


class WriteOutcome(Enum):
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


SETTLED = frozenset(WriteOutcome) - {WriteOutcome.UNKNOWN}
"""Endings after which nothing is left to find out."""


class Purpose(msgspec.Struct, frozen=True, kw_only=True):
    """Why a write is made, for the evidence: nothing of it is ever sent.

    ``batch`` and ``row``: the batch and its row's number (from 1), when it is one of many.
    ``cards``: how many saved cards the customer had; None: not known. ``not_cards``: the fields of
    which an agent said that what looks like a card number in them is none.
    """

    reason: str = ""
    ticket: str = ""
    batch: str = ""
    row: int = 0
    cards: int | None = None
    not_cards: tuple[str, ...] = ()


class Intent(Purpose, frozen=True, kw_only=True):
    """One write, complete enough to find out later whether it happened.

    ``values``: the JSON object that is sent (a removed metadata key as null); empty for a deletion.
    ``base``: what was there before, in the same shape: every field among ``values`` with its old
    value, and under ``metadata`` the keys among them that existed; None when it is not known.
    ``updated_at``: the record's own time when ``base`` was read. ``who``: a name or an identifier
    to list the write by. ``profile_id`` is filled in by the journal. ``started``: aware, in UTC.
    ``subjects``: what names the customer, of which the evidence keeps keyed hashes only;
    ``fields``: of a deletion, the names of the fields that had a value.
    """

    kind: WriteKind
    profile_id: str = ""
    uuid: Uuid | None = None
    merchant_id: MerchantId | None = None
    values: dict[str, Json] = {}
    base: dict[str, Json] | None = None
    updated_at: datetime | None = None
    who: str = ""
    started: datetime = msgspec.field(default_factory=lambda: datetime.now(UTC))
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


class UnsettledWrite(msgspec.Struct, frozen=True):
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


class EntryKind(Enum):
    """What an entry is about."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    READ_AGAIN = "read again"
    """What the gateway answered after a deletion, asked by UUID and by merchant ID."""
    BATCH = "batch"
    CERTIFICATE = "certificate"
    EXPORT = "export"
    RETENTION = "retention"
    """Entries older than a set time were removed; says up to which, and that one's hash."""
    WENT_ON = "went on"
    """The journal was gone, or older than it had been, and somebody went on with what was there;
    ``counts`` says how many entries or writes are known to be missing."""
    PROFILE = "profile removed"
    """With its unsaved edits, batches and writes in doubt; ``counts`` says how many."""


class ReadBack(Enum):
    """What the gateway answered when it was asked for an erased customer again."""

    NOT_FOUND = "not found"
    MARKED_DELETED = "answered, marked as deleted"
    STILL_THERE = "answered as if nothing had happened"
    ANOTHER = "answered with a customer of another UUID"
    NOT_READ = "could not be read"
    NOT_ASKED = "there was nothing to ask by"


_NOT_FOUND: Final = frozenset({ReadBack.NOT_FOUND, ReadBack.NOT_ASKED})


def show_customer(readings: Sequence[ReadBack]) -> bool:
    """Whether one of them shows the customer living: whatever else was read or said, the customer
    is not gone."""
    return ReadBack.STILL_THERE in readings


def show_deleted(readings: Sequence[ReadBack]) -> bool:
    """Whether one of them is the record marked as deleted, which proves it, and none shows the
    customer living."""
    return ReadBack.MARKED_DELETED in readings and not show_customer(readings)


def are_not_found(readings: Sequence[ReadBack]) -> bool:
    """Whether all that could be asked says "not found". Once it proves nothing: a proxy or a
    gateway that is behind says so of living customers too (see ``gateway/settle.py``)."""
    return ReadBack.NOT_FOUND in readings and set(readings) <= _NOT_FOUND


def agree_with_deletion(readings: Sequence[ReadBack]) -> bool:
    """Whether they bear out a deletion that the gateway acknowledged: the record is marked as
    deleted, or not found by its UUID and not shown by its merchant ID."""
    if show_customer(readings):
        return False
    not_shown = (ReadBack.NOT_FOUND, ReadBack.NOT_ASKED, ReadBack.ANOTHER)
    is_missing = bool(readings) and readings[0] is ReadBack.NOT_FOUND
    return show_deleted(readings) or (is_missing and all(one in not_shown for one in readings))


class EntryProfile(msgspec.Struct, frozen=True, kw_only=True):
    """Which profile an entry is about, as it was named then. ``gateway``: the host's name."""

    profile_id: str = ""
    profile: str = ""
    environment: str = ""
    gateway: str = ""


class NewEntry(msgspec.Struct, frozen=True, kw_only=True):
    """What is told to the journal; it adds number, time, person, profile and hash itself.

    ``outcome``: an :class:`WriteOutcome`'s name, or a word of the kind's own.
    ``subjects``: what names the customer, in plain text; only keyed hashes of it are kept.
    ``fields``: names of fields, never values. ``cards``: how many were saved; None: not known.
    ``readings``: by UUID and by merchant ID, after a deletion. ``about``: the entry this one adds
    to. ``row``: its number in the batch. ``counts``: for a batch, how many rows ended how.
    ``not_cards``: the fields of which an agent said that what looks like a card number is none.
    """

    act: EntryKind
    outcome: str = ""
    subjects: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    cards: int | None = None
    reason: str = ""
    ticket: str = ""
    request_ids: tuple[str, ...] = ()
    batch: str = ""
    row: int | None = None
    readings: tuple[ReadBack, ...] = ()
    about: int | None = None
    counts: dict[str, int] = {}
    not_cards: tuple[str, ...] = ()


class JournalEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the journal. ``at``: aware, in UTC. ``who``: the system's user.

    ``subjects``: keyed hashes, as hex. ``hash`` is SHA-256 over the entry's canonical text with the
    hash of the one before (``previous``); see :mod:`desktop_app.journal.chain`. ``last_removed``:
    of a RETENTION entry, the hash of the last entry removed, whose number is ``about``.
    """

    number: int
    at: datetime
    who: str
    profile_id: str
    profile: str
    environment: str
    gateway: str
    act: EntryKind
    outcome: str = ""
    subjects: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    cards: int | None = None
    reason: str = ""
    ticket: str = ""
    request_ids: tuple[str, ...] = ()
    batch: str = ""
    row: int | None = None
    readings: tuple[ReadBack, ...] = ()
    about: int | None = None
    counts: dict[str, int] = {}
    not_cards: tuple[str, ...] = ()
    last_removed: str = ""
    previous: str = ""
    hash: str = ""


class JournalQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which entries are wanted; newest first. Empty fields ask for nothing.

    ``after``: only entries with a greater number; with ``oldest_first``, a way through all of them
    that new entries do not disturb and that costs the same at each step.
    ``subject``: text that names a customer, compared by its keyed hash. ``created_as``: beside that
    UUID, the merchant ID under which the customer may have been created here, for a creation is
    noted before there is a UUID. ``words``: looked for in ticket, reason, person and profile.
    ``since`` and ``until``: aware; the latter is excluded.
    """

    subject: str = ""
    created_as: str = ""
    words: str = ""
    since: datetime | None = None
    until: datetime | None = None
    acts: frozenset[EntryKind] = frozenset()
    outcome: str = ""
    ticket: str = ""
    batch: str = ""
    profile_id: str = ""
    after: int = 0
    oldest_first: bool = False
    offset: int = 0
    limit: int = 200


class ChainBreak(Enum):
    """How a chain can be broken."""

    CHANGED = "an entry is not what its hash was made of"
    MISSING = "an entry between two others is gone"
    CUT_SHORT = "entries at the end are gone: the head kept apart knows of more"
    BEGINNING = "entries at the beginning are gone, and nothing accounts for it"
    HEAD = "the head kept apart is missing or is not the journal's"
    UNREADABLE = "the file cannot be read any more from here on"


class ChainVerdict(msgspec.Struct, frozen=True):
    """What checking the chain found: ``breaks`` as (how, number of the entry); empty when sound.

    ``removed_before``: the first number still kept, when retention removed what came before.
    """

    entries: int
    head: str
    breaks: tuple[tuple[ChainBreak, int], ...] = ()
    removed_before: int | None = None

    @property
    def is_sound(self) -> bool:
        return not self.breaks
