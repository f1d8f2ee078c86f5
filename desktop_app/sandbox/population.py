"""The customers that were there before the sandbox started: all arithmetic, no table.

Customers are numbered from 0 in the order in which they were created. Everything about one is
worked out from the seed and its number, so a million cost no start-up time and no memory. Numbers
become uuids and back by a permutation of the 122 free bits of a v4 uuid: a balanced Feistel network
(Luby and Rackoff, 1988) is invertible whatever its round function does, so a cheap integer mix is
enough. The uuids must look random and be unique; they guard no secret.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox.people import RandomDraws, person

_HALF = 61
_MASK = (1 << _HALF) - 1
_ROUNDS = 4
_SPELLING = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


class Uuids:
    """One permutation per seed: number <-> uuid of version 4, variant 1 (RFC 9562)."""

    def __init__(self, seed: int) -> None:
        self._keys = tuple(_mix(seed * 0x9E3779B97F4A7C15 + turn) for turn in range(1, _ROUNDS + 1))

    def uuid(self, number: int) -> str:
        """The uuid of ``number``, 0 <= number < 2**122, in lower case with dashes."""
        left, right = number >> _HALF, number & _MASK
        for key in self._keys:
            left, right = right, left ^ _mix(right + key)
        bits = left << _HALF | right
        # 48 bits, version 4, 12 bits, variant 10, 62 bits
        whole = (bits >> 74) << 80 | 0x4 << 76 | (bits >> 62 & 0xFFF) << 64
        text = f"{whole | 0b10 << 62 | bits & (1 << 62) - 1:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    def number(self, uuid: str) -> int | None:
        """The number whose uuid this is; None when it is not spelt as this class spells uuids."""
        if _SPELLING.fullmatch(uuid) is None:
            return None
        whole = int(uuid.replace("-", ""), 16)
        bits = (whole >> 80) << 74 | (whole >> 64 & 0xFFF) << 62 | whole & (1 << 62) - 1
        left, right = bits >> _HALF, bits & _MASK
        for key in reversed(self._keys):
            left, right = right ^ _mix(left + key), left
        return left << _HALF | right


def _mix(value: int) -> int:
    """61 well-stirred bits (the finaliser of splitmix64, cut to the width of a half)."""
    value &= 0xFFFFFFFFFFFFFFFF
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    value = (value ^ value >> 27) * 0x94D049BB133111EB & 0xFFFFFFFFFFFFFFFF
    return (value ^ value >> 31) & _MASK


class SandboxCustomer(msgspec.Struct, frozen=True):
    """``values`` holds the text fields and ``metadata`` by their names on the wire.

    Times are Unix seconds; ``deleted_at`` is None while the customer lives.
    """

    uuid: str
    values: dict[str, Json]
    created_at: int
    updated_at: int
    deleted_at: int | None = None

    @property
    def merchant_id(self) -> str | None:
        found = self.values.get("merchant_customer_id")
        return found if isinstance(found, str) else None


OLDEST: Final = 1549970553
"""2019-02-12T11:22:33Z, the moment in the document's own example."""
NEWEST: Final = 1782820800
"""2026-06-30T12:00:00Z. Fixed, so that the same seed gives the same customers on any day."""

_BLOCK: Final = 64
"""One customer in every block of 64 is deleted, at a drawn even place: ``cust-0004242`` and its
even neighbours never are."""
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

    def record(self, number: int) -> SandboxCustomer:
        draws = RandomDraws(self.seed, b"times", number)
        created = NEWEST - (self.count - number) * self._slot + draws.below(self._slot)
        values = {"merchant_customer_id": self.merchant_id(number), **person(self.seed, number)}
        updated = created
        if draws.chance(40):
            updated += draws.below(min(NEWEST - created, 900 * _DAY) + 1)
        deleted = None
        if self.is_deleted(number):
            deleted = updated = updated + draws.below(NEWEST - updated + 1)
        return SandboxCustomer(self._uuids.uuid(number), values, created, updated, deleted)

    def number_of_uuid(self, uuid: str) -> int | None:
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
        return number % _BLOCK == self._deleted_place(number // _BLOCK)

    def deleted(self) -> Iterator[int]:
        """The numbers of those who are deleted from the start."""
        places = (
            block * _BLOCK + self._deleted_place(block) for block in range(self.count // _BLOCK + 1)
        )
        return (number for number in places if number < self.count)

    def _deleted_place(self, block: int) -> int:
        stirred = (block + 1) * 0x9E3779B97F4A7C15 + self.seed * 0xBF58476D1CE4E5B9
        return (stirred >> 24) % (_BLOCK // 2) * 2
