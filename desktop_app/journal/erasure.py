"""An erased customer, and what the journal's other tables hold of them: pure.

An erasure takes along every value of the person that this program has kept: rows of batches,
unsaved edits, writes in doubt. What stays is what proves it (:mod:`desktop_app.journal.evidence`),
and in a batch that erases the row's IDs, without which its certificate could name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import msgspec

from desktop_app.journal.chain import normal_forms
from desktop_app.records.batch import BatchRow, BatchTask, RowResolution
from desktop_app.records.draft import StoredEdit
from desktop_app.records.personal_data import CustomerValues
from desktop_app.records.recognise import Recognised, recognise
from desktop_app.records.writes import (
    EntryKind,
    EntryProfile,
    Intent,
    NewEntry,
    WriteKind,
    WriteOutcome,
)

_EMAIL: Final = re.compile(r"[^\s\"'<>()\[\]{},;:|=]+@[^\s\"'<>()\[\]{},;:|=]+")
_PHONE: Final = re.compile(r"(?<![\w+-])\+?\(?[0-9][0-9 ()/.\-]{5,}[0-9](?![\w-])")
_TO_LOOK_UP: Final = frozenset({RowResolution.WAITING, RowResolution.FAILED})
_DELETED: Final = frozenset({"DELETED", "FOUND_DELETED"})
"""The outcomes of reading an erased customer again, when the answers agree or prove it."""
_DONE: Final = (WriteOutcome.DONE, WriteOutcome.FOUND_DONE)


class ErasedCustomer(msgspec.Struct, frozen=True, kw_only=True):
    """Who was erased, in plain text, for as long as a transaction takes. ``others``: email and
    phone, as far as they are known; ``name``: of the person, or what stood for it."""

    profile_id: str
    uuid: str
    merchant_id: str = ""
    others: tuple[str, ...] = ()
    name: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, (self.uuid, self.merchant_id, *self.others))))

    def values(self) -> CustomerValues:
        """To look for them in free text."""
        others = [each for each in self.others if each not in (self.uuid, self.merchant_id)]
        found = CustomerValues()
        found.add(
            name="" if self.name in self.names else self.name,
            email=next((each for each in others if "@" in each), ""),
            phone=next((each for each in others if "@" not in each), ""),
            merchant_id=self.merchant_id,
        )
        return found

    def is_named_by(self, row: BatchRow, profile_id: str) -> bool:
        """Whether a row of a batch of that profile is theirs, or its line names them. A row that
        was not looked up, or in vain, is taken for theirs when its line names them; only a uuid
        holds in other profiles then."""
        if row.uuid:
            contacts = (name for name in self.others if _is_contact(name))
            return not _forms(names_of(row)).isdisjoint(_forms((self.uuid, *contacts)))
        return profile_id == self.profile_id or self.uuid.lower() in names_of(row)


def erased_by(intent: Intent, ending: WriteOutcome, where: EntryProfile) -> ErasedCustomer | None:
    """The customer that a write with this outcome erased; None if it erased none."""
    if intent.kind is not WriteKind.DELETE or ending not in _DONE or intent.uuid is None:
        return None
    return ErasedCustomer(
        profile_id=where.profile_id,
        uuid=intent.uuid,
        merchant_id=intent.merchant_id or "",
        others=intent.subjects,
        name=intent.who,
    )


def erased_in(facts: NewEntry, where: EntryProfile) -> ErasedCustomer | None:
    """Who is found to be erased, when it was settled by reading alone."""
    if facts.act is not EntryKind.READ_AGAIN or facts.outcome not in _DELETED or not facts.subjects:
        return None
    uuid, *others = facts.subjects
    merchant_id = next((name for name in others[:1] if "@" not in name), "")
    return ErasedCustomer(
        profile_id=where.profile_id, uuid=uuid, merchant_id=merchant_id, others=tuple(others)
    )


def names_of(row: BatchRow) -> tuple[str, ...]:
    """What names the row's customer, first of all: the uuid once it is known, before that the ID
    that was typed. Then what else the line may name somebody by: emails and phones."""
    said = () if row.said is None else (row.said.email, row.said.phone)
    names = (row.uuid.lower() or _id_in(row), *_contacts_in(" ".join((row.typed, *said))))
    return tuple(dict.fromkeys(name for name in names if name))


def without_person(row: BatchRow, task: BatchTask, names: Iterable[str] = ()) -> BatchRow:
    """What may stay of an erased customer's row: its place, what became of it and, in a batch that
    erases, the IDs. ``names``: of the customer, unless the row is known to be theirs.

    A row of somebody else, and one that is still to be looked up by somebody else's ID, lose only
    what the line says of the person.
    """
    own = _id_in(row)
    known = _forms(names)
    is_named = _names_any(own, known)
    is_others = bool(known) and bool(row.uuid) and row.uuid.lower() not in known
    if is_others or (not row.uuid and not is_named and row.resolution in _TO_LOOK_UP):
        return without_line(row, names)
    bare = BatchRow(
        number=row.number,
        line=row.line,
        typed="",
        resolution=RowResolution.DELETED,
        left_out=row.left_out,
        outcome=row.outcome,
        error_code=row.error_code,
        request_ids=row.request_ids,
        ended=row.ended,
    )
    if task is not BatchTask.ERASE:
        return bare
    is_their_id = not known.isdisjoint(_forms((own,))) and not _is_contact(own)
    is_theirs = bool(row.uuid) or is_their_id
    return msgspec.structs.replace(
        bare,
        typed=own if is_theirs else "",
        uuid=row.uuid,
        merchant_id=row.merchant_id,
        cards=row.cards,
        resolution=row.resolution,
    )


def without_line(row: BatchRow, names: Iterable[str]) -> BatchRow:
    """The row with nothing of its line but the ID, unless that may be an email or a phone of
    ``names``."""
    own = _id_in(row)
    contacts = _forms(name for name in names if _is_contact(name))
    return msgspec.structs.replace(row, typed="" if _names_any(own, contacts) else own, said=None)


def _names_any(text: str, forms: set[str]) -> bool:
    return not forms.isdisjoint(_forms((text, *_contacts_in(text))))


def _contacts_in(text: str) -> list[str]:
    """Whatever may be an email or a phone number."""
    return [found.strip() for each in (_EMAIL, _PHONE) for found in each.findall(text)]


def _forms(names: Iterable[str]) -> set[str]:
    """All that is the same as one of them."""
    return {form.casefold() for name in names for form in normal_forms(name)}


def _is_contact(text: str) -> bool:
    """Whether it may be an email or a phone number that was typed in the place of an ID."""
    return "@" in text or len(normal_forms(text)) > 1


def _id_in(row: BatchRow) -> str:
    """The ID in what was typed; empty without one."""
    recognised = recognise(row.typed)
    return recognised.value if isinstance(recognised, Recognised) else ""


def is_edit_of(edit: StoredEdit, erased: ErasedCustomer, profile_id: str) -> bool:
    """Whether an unsaved edit, kept for that profile, is about them."""
    if edit.uuid:
        return edit.uuid.lower() == erased.uuid.lower()
    is_same_id = bool(erased.merchant_id) and edit.merchant_id == erased.merchant_id
    return is_same_id and profile_id == erased.profile_id


def is_of(intent: Intent, erased: ErasedCustomer) -> bool:
    """Whether a write in doubt is about them: a new customer by the merchant ID alone."""
    if intent.uuid is not None:
        return intent.uuid.lower() == erased.uuid.lower()
    is_same_id = bool(erased.merchant_id) and intent.merchant_id == erased.merchant_id
    return is_same_id and intent.profile_id == erased.profile_id


def bare_deletion(intent: Intent) -> Intent:
    """What it takes to find out what became of a deletion, without a value of the person."""
    names = (intent.uuid, intent.merchant_id)
    known = tuple(name for name in names if name)
    return msgspec.structs.replace(
        intent, values={}, base=None, who=known[-1] if known else "", subjects=known
    )
