"""An unsaved edit as it survives a crash: only what was changed, and how to put it back later."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from desktop_app.records.changes import Change, Changes, Unset, still_needed
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.records.draft import Draft
from desktop_app.records.field_checks import findings
from desktop_app.records.fields import Problem


class KeptEdit(msgspec.Struct, frozen=True):
    """Whose edit it was (``uuid``; empty for a customer not created yet), a name to offer it by,
    and the changes, each with what it replaced."""

    uuid: Uuid
    who: str
    changes: Changes

    @classmethod
    def of(cls, draft: Draft) -> KeptEdit:
        """What is edited in ``draft``. A card number is not kept: it may be stored nowhere (PCI DSS
        4.0.1, 3.3), and could not be saved either."""
        changes = draft.changes()
        cards = {
            place
            for place, finding in findings(changes).items()
            if finding.problem is Problem.CARD_NUMBER
        }
        kept = (one for one in changes.items if (one.in_metadata, one.name) not in cards)
        who = draft.base.name or draft.value("name") or draft.value("merchant_customer_id") or ""
        return cls(draft.base.uuid, who, Changes(tuple(kept)))

    @property
    def merchant_id(self) -> str | None:
        """The merchant ID among the changes, if any."""
        for change in self.changes.items:
            if change.name == "merchant_customer_id" and not change.in_metadata:
                return change.new if isinstance(change.new, str) else None
        return None

    def over(self, current: Customer) -> Draft | None:
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
        draft = Draft.of_nobody().on(_with_old(current, mine), Changes(tuple(mine)))
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


def decoded(content: bytes) -> KeptEdit | None:
    """The edit in ``content``; None when it is none that this version understands."""
    try:
        kept = json.loads(content)
        changes = tuple(_change(one) for one in kept["changes"])
        return KeptEdit(Uuid(str(kept["uuid"])), str(kept["who"]), Changes(changes))
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
