"""A customer being edited: what was read, what the agent made of it, and so what will be sent.

A draft is a value. A field that was not touched is not in it, so it can never be sent back in
another spelling than it was read.
"""

from __future__ import annotations

import msgspec

from desktop_app.records.changes import Change, Changes, Unset
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.fields import FIELDS, RULES
from desktop_app.records.metadata_edit import MetadataEdit

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32, in lower case: no letter that could be read as another."""


class Draft(msgspec.Struct, frozen=True):
    """``base`` as read, and on top of it the edits: ``fields`` holds only those that differ.

    A field's value is None when it is (or will be) unset, and "" for an empty text.
    """

    base: Customer
    fields: dict[str, str | None]
    metadata: MetadataEdit

    @classmethod
    def of(cls, customer: Customer) -> Draft:
        """Nothing edited yet."""
        return cls(customer, {}, MetadataEdit.of(customer.metadata))

    @classmethod
    def of_nobody(cls) -> Draft:
        """A customer that does not exist yet: everything is unset."""
        return cls.of(Customer(uuid=Uuid("")))

    def saved(self, name: str) -> str | None:
        """A field as it was read."""
        value: str | None = getattr(self.base, name)
        return value

    def value(self, name: str) -> str | None:
        """A field as it would be after saving."""
        return self.fields[name] if name in self.fields else self.saved(name)

    def is_edited(self, name: str) -> bool:
        """Whether saving would send the field."""
        return name in self.fields

    def with_field(self, name: str, value: str | None) -> Draft:
        """The draft with another value in a field; the value as read takes the field out again."""
        if name not in RULES:
            raise KeyError(name)
        fields = {key: kept for key, kept in self.fields.items() if key != name}
        if value != self.saved(name):
            fields[name] = value
        return Draft(self.base, fields, self.metadata)

    def with_metadata(self, metadata: MetadataEdit) -> Draft:
        """The draft with other metadata."""
        return Draft(self.base, self.fields, metadata)

    def changes(self) -> Changes:
        """What saving sends, in form order, metadata last."""
        fields = (
            Change(rule.name, self.saved(rule.name), self.fields[rule.name])
            for rule in FIELDS
            if rule.name in self.fields
        )
        return Changes((*fields, *self.metadata.changes()))

    def on(self, current: Customer, kept: Changes) -> Draft:
        """The ``kept`` changes on top of a newer record."""
        draft = Draft.of(current)
        for change in kept.items:
            if not change.in_metadata and not isinstance(change.new, Unset):
                draft = draft.with_field(change.name, _as_field(change.new))
        edits = (change for change in kept.items if change.in_metadata)
        return draft.with_metadata(draft.metadata.put_all(edits))


def _as_field(value: Json) -> str | None:
    return value if isinstance(value, str) else None


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
