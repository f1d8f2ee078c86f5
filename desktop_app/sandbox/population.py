"""The customers that were there before the sandbox started: all arithmetic, no table.

Customers are numbered from 0 in the order in which they were created. Everything about one is
worked out from the seed and its number, so a million cost no start-up time and no memory.
"""

from __future__ import annotations

from typing import Final

from desktop_app.sandbox.draws import Draws
from desktop_app.sandbox.people import person
from desktop_app.sandbox.record import Record
from desktop_app.sandbox.uuids import Uuids

OLDEST: Final = 1549970553
"""2019-02-12T11:22:33Z, the moment in the document's own example."""
NEWEST: Final = 1782820800
"""2026-06-30T12:00:00Z. Fixed, so that the same seed gives the same customers on any day."""

_BLOCK: Final = 64
"""One customer in every block of 64 is deleted, at a drawn even place: ranks stay arithmetic, and
``cust-0004242`` and its even neighbours are never deleted."""
_NO_ID_EVERY: Final = 73
"""Every 73rd customer has no merchant id."""
_PREFIX: Final = "cust-"
_DAY: Final = 86400


class Population:
    """``count`` customers of one ``seed``."""

    def __init__(self, seed: int, count: int) -> None:
        """``count`` may be 0; at most one customer a second fits between oldest and newest."""
        self.seed = seed
        self.count = count
        self._uuids = Uuids(seed)
        self._slot = (NEWEST - OLDEST) // max(count, 1)
        self.live_count = count - self._deleted_before(count)

    def record(self, number: int) -> Record:
        """Customer ``number`` as it stands before anybody changes it."""
        draws = Draws(self.seed, b"times", number)
        created = NEWEST - (self.count - number) * self._slot + draws.below(self._slot)
        values = {"merchant_customer_id": self.merchant_id(number), **person(self.seed, number)}
        updated = created
        if draws.chance(40):
            updated += draws.below(min(NEWEST - created, 900 * _DAY) + 1)
        deleted = None
        if self.is_deleted(number):
            deleted = updated = updated + draws.below(NEWEST - updated + 1)
        return Record(self._uuids.uuid(number), values, created, updated, deleted)

    def number_of_uuid(self, uuid: str) -> int | None:
        """Whose uuid this is; None when it is nobody's here."""
        number = self._uuids.number(uuid)
        return number if number is not None and number < self.count else None

    def number_of_merchant_id(self, merchant_id: str) -> int | None:
        """Whose merchant id this is; None when it is nobody's here."""
        digits = merchant_id.removeprefix(_PREFIX)
        if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(self.count)) + 7):
            return None
        number = int(digits) - 1
        if 0 <= number < self.count and self.merchant_id(number) == merchant_id:
            return number
        return None

    def merchant_id(self, number: int) -> str | None:
        """``cust-0000001`` for number 0 and so on; None for a few."""
        return None if (number + 1) % _NO_ID_EVERY == 0 else f"{_PREFIX}{number + 1:07d}"

    def is_deleted(self, number: int) -> bool:
        """Whether the customer was deleted before the sandbox started."""
        return number % _BLOCK == self._deleted_place(number // _BLOCK)

    def live_before(self, number: int) -> int:
        """How many customers below ``number`` are not deleted."""
        return number - self._deleted_before(number)

    def live_at(self, rank: int) -> int:
        """The number of the customer that has ``rank`` living ones before it (the inverse)."""
        block, within = divmod(rank, _BLOCK - 1)
        return block * _BLOCK + within + (within >= self._deleted_place(block))

    def _deleted_before(self, number: int) -> int:
        block, within = divmod(number, _BLOCK)
        return block + (self._deleted_place(block) < within)

    def _deleted_place(self, block: int) -> int:
        stirred = (block + 1) * 0x9E3779B97F4A7C15 + self.seed * 0xBF58476D1CE4E5B9
        return (stirred >> 24) % (_BLOCK // 2) * 2
