"""The customers looked up last, as they are kept to be offered again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.recognise import identifier_to_find

MOST_LOOK_UPS: Final = 30
"""For each profile."""
KEPT_DAYS: Final = 30


class RecentLookUp(msgspec.Struct, frozen=True, kw_only=True):
    """Who was looked up, and when (aware, in UTC)."""

    uuid: str
    merchant_id: str = ""
    name: str = ""
    at: datetime

    @classmethod
    def of(cls, customer: Customer) -> RecentLookUp:
        """Looked up just now."""
        return cls(
            uuid=customer.uuid,
            merchant_id=customer.merchant_customer_id or "",
            name=customer.name or "",
            at=datetime.now(UTC),
        )

    @property
    def known_as(self) -> str:
        return self.merchant_id or self.uuid

    @property
    def key(self) -> str:
        """What to look up again."""
        merchant_id = MerchantId(self.merchant_id) if self.merchant_id else None
        return identifier_to_find(Customer(Uuid(self.uuid), merchant_id))


def newest(look_ups: Iterable[RecentLookUp]) -> tuple[RecentLookUp, ...]:
    """Each customer once, the last look-up first; none that is too old by now, and not too many."""
    oldest = datetime.now(UTC) - timedelta(days=KEPT_DAYS)
    found: dict[str, RecentLookUp] = {}
    for each in sorted(look_ups, key=lambda one: one.at, reverse=True):
        if each.at > oldest:
            found.setdefault(each.uuid, each)
    return tuple(found.values())[:MOST_LOOK_UPS]
