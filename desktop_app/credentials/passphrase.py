"""The unlock passphrase: a key that it guards, and entries wrapped with that key.

The key is random and stays the same for as long as a passphrase is set; the keyring has it only
encrypted with what scrypt makes of the passphrase. So a change of the passphrase rewrites one
entry and no secret. Whoever has the keyring without the passphrase has nothing.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

LEAST_PASSPHRASE: Final = 8
"""Characters. Each guess costs half a second and 128 MB, so that a few words are enough."""

_VERSION: Final = 1
_KEY_BYTES: Final = 32
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_MOST_WORK: Final = 1 << 24
"""``n`` × ``r`` of an entry that is believed: 2 GB. More is no entry of ours."""

_FIRST_UNIT: Final = 0x4E00
_UNIT_BITS: Final = 14
_ABOUT_GUARD: Final = b"customer-desk unlock"


class ScryptCost(msgspec.Struct, frozen=True):
    """What scrypt takes: 128 × ``n`` × ``r`` bytes, and ``p`` times as long."""

    n: int = 1 << 17
    r: int = 8
    p: int = 1


class WrappedKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The wrapping key as the keyring has it. ``number``: of two, the higher is the newer."""

    version: int
    number: int
    cost: ScryptCost
    salt: bytes
    wrapped: bytes

    @property
    def is_sound(self) -> bool:
        """Whether this version made it, and opening it takes no more than that may."""
        cost = self.cost
        is_power = cost.n > 1 and cost.n & (cost.n - 1) == 0
        return (
            self.version == _VERSION
            and is_power
            and 0 < cost.r * cost.n <= _MOST_WORK
            and 0 < cost.p < 1 << 4
        )

    def opened(self, passphrase: str) -> WrappingKey | None:
        """The key, when this is its passphrase. Takes as long as :class:`ScryptCost` says."""
        if not self.is_sound:
            return None
        derived = _derived(passphrase, self.salt, self.cost)
        key = _decrypted(derived, self.wrapped, _ABOUT_GUARD)
        return None if key is None else WrappingKey(key)


class WrappingKey:
    """Wraps and opens entries. ``repr`` shows nothing of it."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes | None = None) -> None:
        """``key``: one there was already; else a new one."""
        self._key = secrets.token_bytes(_KEY_BYTES) if key is None else key

    def guarded(self, passphrase: str, number: int, cost: ScryptCost) -> WrappedKey:
        """The key for the keyring, under ``passphrase``. Takes as long as ``cost`` says."""
        salt = secrets.token_bytes(_SALT_BYTES)
        derived = _derived(passphrase, salt, cost)
        return WrappedKey(
            _VERSION, number, cost, salt, _encrypted(derived, self._key, _ABOUT_GUARD)
        )

    def wrapped(self, service: str, text: str) -> str:
        """``text`` for the entry ``service``; it opens in no other."""
        return _units(_encrypted(self._key, text.encode("utf-8"), service.encode()))

    def unwrapped(self, service: str, wrapped: str) -> str | None:
        """The text in an entry; None when it was not wrapped with this key for this entry."""
        data = _data(wrapped)
        text = None if data is None else _decrypted(self._key, data, service.encode())
        return None if text is None else text.decode()


def wrapped_length(text: str) -> int:
    """UTF-16 units that ``text`` takes once it is wrapped."""
    bits = 8 * (len(text.encode("utf-8")) + _NONCE_BYTES + _TAG_BYTES + 1)
    return -(-bits // _UNIT_BITS)


def _encrypted(key: bytes, text: bytes, about: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, text, about)


def _decrypted(key: bytes, sealed: bytes, about: bytes) -> bytes | None:
    """None when it was sealed with another key, or for something else."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about)
    except (InvalidTag, ValueError):  # the latter: too short
        return None


def _derived(passphrase: str, salt: bytes, cost: ScryptCost) -> bytes:
    # The same letters may come in other code points from another keyboard.
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    memory = 128 * cost.r * (cost.n + cost.p + 2) + (1 << 20)
    return hashlib.scrypt(
        text, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=memory, dklen=_KEY_BYTES
    )


def _units(data: bytes) -> str:
    """Bytes as text of 14 bits a unit: Windows counts units, and base64 would need twice as many.

    The units are 16,384 neighbours among the unified ideographs, which no system normalises.
    """
    number = int.from_bytes(b"\1" + data, "big")
    units = []
    while number:
        number, digit = divmod(number, 1 << _UNIT_BITS)
        units.append(chr(_FIRST_UNIT + digit))
    return "".join(reversed(units))


def _data(units: str) -> bytes | None:
    """What :func:`_units` made text of; None when it did not make this."""
    number = 0
    for unit in units:
        digit = ord(unit) - _FIRST_UNIT
        if not 0 <= digit < 1 << _UNIT_BITS:
            return None
        number = number << _UNIT_BITS | digit
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return data[1:] if data[:1] == b"\1" else None
