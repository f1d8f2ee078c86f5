"""Merchant IDs as a certificate has them: each hashed with a salt of its own, slowly on purpose.

Whoever knows an ID finds the customer; whoever guesses pays for every guess at every customer anew.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import msgspec

SALT_BYTES: Final = 16
_HASH_BYTES: Final = 16

_BLOCKS: Final = 1 << 14
_BLOCK_SIZE: Final = 8
"""Together 16 MB for each hash, which keeps graphics cards from trying thousands side by side."""
_MOST_PASSES: Final = 5
"""As OWASP's Password Storage Cheat Sheet has it for 16 MB: 0.2 seconds for each hash."""
_PASSES_OF_MANY: Final = 200
"""Shared by the customers of a list, at least one for each: then 0.04 seconds."""

_MOST_MEMORY: Final = 1 << 26
_MOST_WORK: Final = 8 * _BLOCKS * _BLOCK_SIZE
"""A foreign certificate may not take more of its reader for a single hash: some 0.4 seconds."""
_MOST_THREADS: Final = 8


class Scrypt(msgspec.Struct, frozen=True):
    """What one hash costs, by the names of RFC 7914: blocks, their size, passes."""

    n: int
    r: int
    p: int

    @property
    def is_sound(self) -> bool:
        """Whether it is a cost at all, and a reader can bear it."""
        is_power_of_two = self.n > 1 and self.n & (self.n - 1) == 0
        is_cost = is_power_of_two and self.r > 0 and self.p > 0
        return is_cost and self.memory <= _MOST_MEMORY and self.n * self.r * self.p <= _MOST_WORK

    @property
    def memory(self) -> int:
        """Bytes for one hash, roughly."""
        return 128 * self.r * (self.n + self.p)


def cost_for(ids: int) -> Scrypt:
    """What each hash costs in a certificate of so many IDs: all there is for up to 40 of them, and
    a fifth of it from 200 on, or neither issuing nor checking would ever end."""
    passes = min(_MOST_PASSES, _PASSES_OF_MANY // max(ids, 1))
    return Scrypt(_BLOCKS, _BLOCK_SIZE, max(1, passes))


def hashed(merchant_id: str, salt: bytes, cost: Scrypt) -> str:
    """As a certificate has it: hexadecimal digits."""
    text = merchant_id.encode("utf-8", "surrogatepass")
    room = 2 * cost.memory + (1 << 20)  # what OpenSSL takes for the same, and some to spare
    return hashlib.scrypt(
        text, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=room, dklen=_HASH_BYTES
    ).hex()


def hashed_by_rounds(merchant_id: str, salt: bytes, rounds: int) -> str:
    """As certificates of version 1 have it: PBKDF2-HMAC-SHA256, one salt for all customers."""
    text = merchant_id.encode("utf-8", "surrogatepass")
    return hashlib.pbkdf2_hmac("sha256", text, salt, rounds, _HASH_BYTES).hex()


def each_hashed(
    pairs: Sequence[tuple[str, bytes]],
    cost: Scrypt,
    *,
    on_progress: Callable[[int], object] = lambda done: None,
    stop: threading.Event | None = None,
    spared: int = 0,
) -> list[str]:
    """The hashes of pairs of ID and salt, side by side on all of the computer's cores.

    ``on_progress``: called with how many are done; ``spared``: cores left to others. Once ``stop``
    is set, no further one begins, and what is returned is of no use.
    """
    stopped = stop or threading.Event()

    def work(pair: tuple[str, bytes]) -> str:
        return "" if stopped.is_set() else hashed(*pair, cost)

    cores = min(_MOST_THREADS, (os.cpu_count() or 1) - spared, len(pairs))
    hashes = []
    with ThreadPoolExecutor(max(1, cores), "hashing") as pool:
        try:
            for found in pool.map(work, pairs):
                hashes.append(found)
                if not stopped.is_set():
                    on_progress(len(hashes))
        finally:
            stopped.set()  # interrupted: the pool waits for what it was given
    return hashes
