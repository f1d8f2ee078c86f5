"""The list of files that is signed: nothing of it, and nothing in it, can change unnoticed."""

from __future__ import annotations

import re
from datetime import datetime
from enum import Enum

import msgspec

MANIFEST = "manifest.json"
SIGNATURE = "signature.txt"
README = "README.txt"
PUBLIC_KEY = "public-key.pem"
PDF = "certificate.pdf"
CERTIFICATE = "certificate.json"
JOURNAL = "journal.json"
ENTRIES = "journal.jsonl"

FORMAT = "customer-desk evidence"

_SIGNATURE = re.compile(rb"([0-9a-f]{128})\n")
_KEY = re.compile(r"[0-9a-f]{64}")
_LARGEST = 1 << 16
_YEARS = range(1981, 2107)
"""What a zip can write, and no time zone leads out of."""


class Kind(Enum):
    """What the files are."""

    CERTIFICATE = "certificate"
    JOURNAL = "journal"


VERSIONS = {Kind.CERTIFICATE: 2, Kind.JOURNAL: 1}
"""Of the whole form, by kind. One that the lines of an earlier version could not check must be a
greater one: certificates of 2 hash merchant IDs otherwise."""

REQUIRED = {
    Kind.CERTIFICATE: frozenset({README, PUBLIC_KEY, PDF, CERTIFICATE}),
    Kind.JOURNAL: frozenset({README, PUBLIC_KEY, JOURNAL, ENTRIES}),
}
"""Files without which it is none of that kind."""

ALLOWED = {
    Kind.CERTIFICATE: REQUIRED[Kind.CERTIFICATE] | {ENTRIES},
    Kind.JOURNAL: REQUIRED[Kind.JOURNAL],
}
"""Files that may be in it besides the list and its signature."""


class Listed(msgspec.Struct, frozen=True):
    """One file. ``sha256`` as hexadecimal digits."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """``id``: random hex, the same as in the facts. ``key``: the public key, as hex."""

    format: str = FORMAT
    version: int
    kind: Kind
    id: str
    made: datetime
    key: str
    files: dict[str, Listed]

    @property
    def public_key(self) -> bytes:
        """The key that must have signed."""
        return bytes.fromhex(self.key)


class ManifestError(Exception):
    """It cannot be read. ``is_newer``: because a later version of the program made it."""

    def __init__(self, *, is_newer: bool = False) -> None:
        """Say why."""
        super().__init__()
        self.is_newer = is_newer


def encoded(manifest: Manifest) -> bytes:
    """As it is signed."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def decoded(content: bytes) -> Manifest:
    """The list. Raises ManifestError."""
    try:
        if len(content) > _LARGEST:
            raise ManifestError
        head = msgspec.json.decode(content, type=_Head)
        if head.format != FORMAT:
            raise ManifestError
        if head.version > max(VERSIONS.values()):
            raise ManifestError(is_newer=True)
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise ManifestError from None
    is_timed = manifest.made.tzinfo is not None and manifest.made.year in _YEARS
    if _KEY.fullmatch(manifest.key) is None or not is_timed:
        raise ManifestError
    return manifest


def written_signature(sign: bytes) -> bytes:
    """A signature as its file has it: in exactly one way, so that no byte may differ."""
    return sign.hex().encode() + b"\n"


def read_signature(content: bytes) -> bytes | None:
    """The signature in a file; None when it is not written in that way."""
    found = _SIGNATURE.fullmatch(content)
    return None if found is None else bytes.fromhex(found[1].decode())


class _Head(msgspec.Struct):
    format: str
    version: int
