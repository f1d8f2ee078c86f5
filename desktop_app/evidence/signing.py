"""Signatures: Ed25519 (RFC 8032), by the one library that knows it here.

The library takes some milliseconds to import: import this module where it is needed, not before.
"""

from __future__ import annotations

import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_SEPARATORS = re.compile(r"[\s:.-]+")
_GROUP = 8


def public_key(seed: bytes) -> bytes:
    """The public key, 32 bytes, of the private one that grows from ``seed`` (32 bytes)."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def signature(seed: bytes, content: bytes) -> bytes:
    """The signature, 64 bytes, over ``content``."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(content)


def is_signed(key: bytes, sign: bytes, content: bytes) -> bool:
    """Whether the owner of the public ``key`` signed ``content``."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(sign, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def pem(key: bytes) -> bytes:
    """The public ``key`` as other programs read it (openssl, for one)."""
    public = Ed25519PublicKey.from_public_bytes(key)
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def fingerprint(key: bytes) -> str:
    """SHA-256 of the public ``key``, as 64 hexadecimal digits."""
    return hashlib.sha256(key).hexdigest()


def spaced(print_of_key: str) -> str:
    """A fingerprint to read aloud: in groups of eight."""
    starts = range(0, len(print_of_key), _GROUP)
    return " ".join(print_of_key[start : start + _GROUP] for start in starts)


def typed_fingerprint(text: str) -> str:
    """A fingerprint as somebody typed or pasted it: groups, colons and capitals don't matter."""
    return _SEPARATORS.sub("", text).lower()
