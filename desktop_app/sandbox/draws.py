"""Repeatable chance: the same seed, purpose and number always give the same draws.

Nothing is kept per customer: a person is drawn again each time one is asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Draws:
    """A run of draws fed by one 512-bit digest; enough for some sixty picks from short lists."""

    __slots__ = ("_left",)

    def __init__(self, seed: int, purpose: bytes, number: int) -> None:
        """``purpose`` (at most 16 bytes) keeps the draws for people and for cards apart."""
        text = seed.to_bytes(8, "big") + number.to_bytes(8, "big")
        self._left = int.from_bytes(hashlib.blake2b(text, person=purpose).digest(), "big")

    def below(self, bound: int) -> int:
        """A whole number from 0 to ``bound`` - 1."""
        self._left, drawn = divmod(self._left, bound)
        return drawn

    def pick(self, items: Sequence[Item]) -> Item:
        """One of ``items``."""
        self._left, drawn = divmod(self._left, len(items))
        return items[drawn]

    def chance(self, percent: int) -> bool:
        """True in ``percent`` of a hundred."""
        self._left, drawn = divmod(self._left, 100)
        return drawn < percent

    def digits(self, count: int) -> str:
        """``count`` decimal digits, leading zeros included."""
        return f"{self.below(10**count):0{count}d}"
