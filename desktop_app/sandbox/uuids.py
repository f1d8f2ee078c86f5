"""Numbers as uuids and back, without a table: a permutation of the 122 free bits of a v4 uuid.

A balanced Feistel network (Luby and Rackoff, 1988) is invertible whatever its round function does,
so a cheap integer mix is enough: the uuids must look random and be unique, they guard no secret.
"""

from __future__ import annotations

import re

_HALF = 61
_MASK = (1 << _HALF) - 1
_ROUNDS = 4
_SPELLING = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


class Uuids:
    """One permutation per seed: number <-> uuid of version 4, variant 1 (RFC 9562)."""

    def __init__(self, seed: int) -> None:
        """``seed`` chooses the permutation."""
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
