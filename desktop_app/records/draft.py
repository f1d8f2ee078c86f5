"""A customer being edited: what was read, what the agent made of it, and so what will be sent; and
an unsaved edit as it survives a crash.

A draft is a value. A field that was not touched is not in it, so it can never be sent back in
another spelling than it was read.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from desktop_app.records.changes import Change, Changes, Unset, still_needed
from desktop_app.records.checks import findings
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.fields import FIELDS, RULES, FieldProblem
from desktop_app.records.metadata import MetadataEdit

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32, in lower case: no letter that could be read as another."""


class CustomerDraft(msgspec.Struct, frozen=True):
    """``base`` as read, and on top of it the edits: ``fields`` holds only those that differ.

    A field's value is None when it is (or will be) unset, and "" for an empty text.
    """

    base: Customer
    fields: dict[str, str | None]
    metadata: MetadataEdit

    @classmethod
    def of(cls, customer: Customer) -> CustomerDraft:
        return cls(customer, {}, MetadataEdit.of(customer.metadata))

    @classmethod
    def of_nobody(cls) -> CustomerDraft:
        """A draft for a new customer: every field is unset."""
        return cls.of(Customer(uuid=Uuid("")))

    def saved(self, name: str) -> str | None:
        value: str | None = getattr(self.base, name)
        return value

    def value(self, name: str) -> str | None:
        return self.fields[name] if name in self.fields else self.saved(name)

    def is_edited(self, name: str) -> bool:
        return name in self.fields

    def with_field(self, name: str, value: str | None) -> CustomerDraft:
        """The draft with another value in a field; the value as read takes the field out again."""
        if name not in RULES:
            raise KeyError(name)
        fields = {key: kept for key, kept in self.fields.items() if key != name}
        if value != self.saved(name):
            fields[name] = value
        return msgspec.structs.replace(self, fields=fields)

    def with_metadata(self, metadata: MetadataEdit) -> CustomerDraft:
        return msgspec.structs.replace(self, metadata=metadata)

    def changes(self) -> Changes:
        """What saving sends, in form order, metadata last."""
        fields = (
            Change(rule.name, self.saved(rule.name), self.fields[rule.name])
            for rule in FIELDS
            if rule.name in self.fields
        )
        return Changes((*fields, *self.metadata.changes()))

    def on(self, current: Customer, kept: Changes) -> CustomerDraft:
        draft = CustomerDraft.of(current)
        for change in kept.items:
            if not change.in_metadata and not isinstance(change.new, Unset):
                draft = draft.with_field(change.name, _text(change.new))
        edits = (change for change in kept.items if change.in_metadata)
        return draft.with_metadata(draft.metadata.apply_changes(edits))


def typed(saved: str | None, text: str) -> str | None:
    """What a field's text means: nothing typed is unset, unless the gateway has an empty text."""
    if text:
        return text
    return "" if saved == "" else None


def offered_id(seconds: int, randomness: bytes) -> MerchantId:
    """A merchant ID to offer a new customer: ``cust-1r4w0n3-7k2mx5qd``; they sort by time.

    ``seconds``: Unix time. ``randomness``: five random bytes, for two agents in one second.
    """
    time, chance = _base_32(seconds, 7), _base_32(int.from_bytes(randomness), 8)
    return MerchantId(f"cust-{time}-{chance}")


def _base_32(number: int, places: int) -> str:
    digits = ""
    for _ in range(places):
        number, digit = divmod(number, 32)
        digits = _ALPHABET[digit] + digits
    return digits


class StoredEdit(msgspec.Struct, frozen=True):
    """Whose edit it was (``uuid``; empty for a customer not created yet), a name to offer it by,
    and the changes, each with what it replaced."""

    uuid: Uuid
    who: str
    changes: Changes

    @classmethod
    def of(cls, draft: CustomerDraft) -> StoredEdit:
        """What is edited in ``draft``. A card number is not kept: it may be stored nowhere (PCI DSS
        4.0.1, 3.3), and could not be saved either."""
        changes = draft.changes()
        cards = {
            place
            for place, finding in findings(changes).items()
            if finding.problem is FieldProblem.CARD_NUMBER
        }
        kept = (one for one in changes.items if (one.in_metadata, one.name) not in cards)
        who = draft.base.name or draft.value("name") or draft.value("merchant_customer_id") or ""
        return cls(draft.base.uuid, who, Changes(tuple(kept)))

    @property
    def merchant_id(self) -> str | None:
        for change in self.changes.items:
            if change.name == "merchant_customer_id" and not change.in_metadata:
                return change.new if isinstance(change.new, str) else None
        return None

    def over(self, current: Customer) -> CustomerDraft | None:
        """The edit on top of the record as read just now; None when the record has it all already.

        Everywhere else the draft shows ``current``. In the places of the edit its base is what
        the agent saw then, so that the review before saving finds what somebody else changed there.
        """
        names = {(one.in_metadata, one.name) for one in still_needed(self.changes, current).items}
        mine = [one for one in self.changes.items if (one.in_metadata, one.name) in names]
        if current.metadata_unreadable:
            mine = [one for one in mine if not one.in_metadata]
        if not mine:
            return None
        draft = CustomerDraft.of_nobody().on(_with_old(current, mine), Changes(tuple(mine)))
        return draft if draft.changes() else None

    def encoded(self) -> bytes:
        """As JSON; half characters (lone surrogates), which an input can hold, survive too."""
        changes = [
            {
                "name": one.name,
                "in_metadata": one.in_metadata,
                **({} if isinstance(one.old, Unset) else {"old": one.old}),
                **({} if isinstance(one.new, Unset) else {"new": one.new}),
            }
            for one in self.changes.items
        ]
        return json.dumps({"uuid": self.uuid, "who": self.who, "changes": changes}).encode()


def decoded(content: bytes) -> StoredEdit | None:
    """The edit stored in ``content``; None when this version cannot read it."""
    try:
        kept = json.loads(content)
        changes = tuple(_change(one) for one in kept["changes"])
        return StoredEdit(Uuid(str(kept["uuid"])), str(kept["who"]), Changes(changes))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _change(kept: dict[str, Any]) -> Change:
    old: Json | Unset = kept.get("old", Unset())
    new: Json | Unset = kept.get("new", Unset())
    return Change(str(kept["name"]), old, new, bool(kept["in_metadata"]))


def _with_old(current: Customer, mine: list[Change]) -> Customer:
    """``current`` with what stood in the places of ``mine`` before."""
    fields = {one.name: _text(one.old) for one in mine if not one.in_metadata}
    metadata = dict(current.metadata)
    for one in mine:
        if not one.in_metadata:
            continue
        if isinstance(one.old, Unset):
            metadata.pop(one.name, None)
        else:
            metadata[one.name] = one.old
    return msgspec.structs.replace(current, **fields, metadata=metadata)


def _text(value: Json | Unset) -> str | None:
    return value if isinstance(value, str) else None
