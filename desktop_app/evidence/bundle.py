"""Packs and signs: a zip, or a folder, that is either there whole or not at all.

Zip in the one form evidence has: stored, no extras, in the order of names, made by these lines.

Two programs can read two different things from one clever zip (a name twice, one name in front and
another in the directory, bytes before or between). Here the files decide every byte of the zip
around them; so reading it means to expect exactly those bytes, and nothing clever is left. Nothing
is compressed: what would come out of that depends on the library's version, and could be a bomb.

The layout is that of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.

Evidence unpacked: a folder with nothing in it but its files.

The files that evidence is made of, before and after they are packed.

The list of files that is signed: nothing of it, and nothing in it, can change unnoticed.

Why evidence could not be made.

Signatures: Ed25519 (RFC 8032), by the one library that knows it here.

The library takes some milliseconds to import: import this module where it is needed, not before.
"""

from __future__ import annotations

import errno
import hashlib
import io
import os
import re
import secrets
import shutil
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop_app.files import open_regular

_MOST_folder_form = 100
"""Names looked at. No folder of ours has so many; somebody's whole home may have a million."""

_LEFT_BY_SYSTEMS = frozenset({".ds_store", ".directory", "desktop.ini", "thumbs.db"})


class Folder:
    """An open folder. Is a :class:`~desktop_app.evidence.members.Contents`."""

    def __init__(self, path: Path) -> None:
        """List it. Raises OSError."""
        self._path = path
        with os.scandir(path) as entries:
            there = {entry.name: entry for entry in islice(entries, _MOST_folder_form)}
        self.left_by_systems = tuple(
            sorted(name for name, entry in there.items() if _is_left_by_a_system(entry))
        )
        """What file managers add to any folder. No part of the evidence, and never opened."""
        found = {name: one for name, one in there.items() if name not in self.left_by_systems}
        self.names = tuple(sorted(found))
        self.odd = frozenset(
            name for name, entry in found.items() if not entry.is_file(follow_symlinks=False)
        )
        """Links, folders and devices: never followed, entered or opened."""

    def size(self, name: str) -> int:
        """How many bytes it has. Raises OSError."""
        return (self._path / name).lstat().st_size

    def open(self, name: str) -> BinaryIO:
        """The content. Raises OSError, also when it became a link or a device meanwhile."""
        return open_regular(self._path / name, follows_links=False)


def _is_left_by_a_system(entry: os.DirEntry[str]) -> bool:
    """Whether macOS, Windows or a Linux desktop put it there, as its name and kind tell."""
    name = entry.name.lower()
    if name == "__macosx":
        return entry.is_dir(follow_symlinks=False)
    is_named_so = name in _LEFT_BY_SYSTEMS or name.startswith("._")
    return is_named_so and entry.is_file(follow_symlinks=False)


_PIECE = 1 << 20


class Sum(NamedTuple):
    """What a content comes to. ``sha256`` as hexadecimal digits."""

    size: int
    sha256: str
    crc: int


class Member(NamedTuple):
    """One file to be packed: its name, and its content in memory or in a file aside."""

    name: str
    source: bytes | Path
    sum: Sum

    def pieces(self) -> Iterator[bytes]:
        """The content, a megabyte at a time. Raises OSError."""
        with opened(self.source) as file:
            yield from pieces(file)


class Contents(Protocol):
    """Evidence that is being looked at: a folder or a zip."""

    names: tuple[str, ...]
    """Of every file there is. In a zip, no name outside the alphabet of ours gets this far."""

    def size(self, name: str) -> int:
        """How many bytes it has. Raises OSError."""

    def open(self, name: str) -> BinaryIO:
        """The content, from its beginning. Raises OSError."""


def member(name: str, source: bytes | Path) -> Member:
    """A file to be packed. Reads all of it once. Raises OSError."""
    with opened(source) as file:
        return Member(name, source, summed(file))


def summed(file: BinaryIO) -> Sum:
    """What all the rest of ``file`` comes to. Raises OSError."""
    size, crc, digest = 0, 0, hashlib.sha256()
    for piece in pieces(file):
        size += len(piece)
        crc = zlib.crc32(piece, crc)
        digest.update(piece)
    return Sum(size, digest.hexdigest(), crc)


def opened(source: bytes | Path) -> BinaryIO:
    """A content to read from."""
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The rest of ``file``, a megabyte at a time."""
    while piece := file.read(_PIECE):
        yield piece


MAGIC = b"PK\x03\x04"
LARGEST = 0xFFFF_FFFF - (1 << 16)
"""Bytes. Beyond it a zip needs the 64-bit form."""

_MOST = 16
_NAME = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,40}\.[a-z]{1,8}")
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_NEEDED = 20
_MADE_BY = 3 << 8 | _NEEDED  # on Unix, so that the rights below are unpacked too
_RIGHTS = 0o100600 << 16
_FIRST_YEAR = 1980


class PackingError(Exception):
    """It is a zip, and not in this form: changed, cut short, or packed by another program."""


class _Place(NamedTuple):
    name: bytes
    size: int
    crc: int
    at: int
    """Where its header begins."""

    @property
    def content(self) -> int:
        return self.at + _LOCAL.size + len(self.name)


def dos_stamp(moment: datetime) -> int:
    """A moment as zip writes it, in UTC, to two seconds."""
    utc = moment.astimezone(UTC)
    day = (utc.year - _FIRST_YEAR) << 9 | utc.month << 5 | utc.day
    return day << 16 | utc.hour << 11 | utc.minute << 5 | utc.second // 2


def packed(members: Sequence[Member], stamp: int) -> Iterator[bytes]:
    """The zip of ``members``, piece by piece. ``stamp``: the time of them all. Raises OSError."""
    places: list[_Place] = []
    at = 0
    for each in sorted(members, key=lambda each: each.name.encode()):
        places.append(_Place(each.name.encode(), each.sum.size, each.sum.crc, at))
        yield _local(places[-1], stamp)
        yield from each.pieces()
        at = places[-1].content + each.sum.size
    yield _directory(places, at, stamp)


def packed_size(members: Sequence[Member]) -> int:
    """How large :func:`packed` becomes."""
    heads = sum(_LOCAL.size + _CENTRAL.size + 2 * len(each.name.encode()) for each in members)
    return heads + _END.size + sum(each.sum.size for each in members)


class Zip:
    """A zip in this form, open to be read. Is a :class:`~desktop_app.evidence.members.Contents`."""

    def __init__(self, path: Path) -> None:
        """Look at every header, at no content.

        Raises:
            PackingError: when one byte outside the contents is not what it must be.
            OSError: when it cannot be read.
        """
        self._path = path
        with path.open("rb") as file:
            self.stamp, places = _read(file)
        self._places = {place.name.decode(): place for place in places}
        self.names = tuple(self._places)

    def size(self, name: str) -> int:
        """How many bytes it has."""
        return self._places[name].size

    def crc(self, name: str) -> int:
        """The check sum that the zip has for it."""
        return self._places[name].crc

    def open(self, name: str) -> BinaryIO:
        """The content, from its beginning. Raises OSError."""
        place = self._places[name]
        file = self._path.open("rb")
        file.seek(place.content)
        return io.BufferedReader(_Part(file, place.size))


class _Part(io.RawIOBase):
    """So many bytes of an open file, which is closed with it."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        super().__init__()
        self._file = file
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        wanted = min(len(buffer), self._left)
        piece = self._file.read(wanted)
        buffer[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()


def _read(file: BinaryIO) -> tuple[int, list[_Place]]:
    whole = file.seek(0, io.SEEK_END)
    places: list[_Place] = []
    stamps: set[int] = set()
    at = 0
    while True:
        file.seek(at)
        head = file.read(_LOCAL.size)
        if not head.startswith(MAGIC):
            break
        place, stamp = _place(file, head, at)
        stamps.add(stamp)
        places.append(place)
        at = place.content + place.size
        in_order = len(places) == 1 or places[-2].name < place.name
        if not in_order or at > whole or len(places) > _MOST:
            raise PackingError
    if len(stamps) != 1:
        raise PackingError
    file.seek(at)
    expected = _directory(places, at, min(stamps))
    if file.read(len(expected) + 1) != expected:
        raise PackingError
    return min(stamps), places


def _place(file: BinaryIO, head: bytes, at: int) -> tuple[_Place, int]:
    if len(head) < _LOCAL.size:
        raise PackingError
    *_, time, day, crc, _, size, length, _ = _LOCAL.unpack(head)
    name = file.read(length)
    place = _Place(name, size, crc, at)
    stamp = day << 16 | time
    if _NAME.fullmatch(name) is None or head + name != _local(place, stamp):
        raise PackingError
    return place, stamp


def _local(place: _Place, stamp: int) -> bytes:
    head = _LOCAL.pack(
        MAGIC,
        *(_NEEDED, 0, 0, stamp & 0xFFFF, stamp >> 16),
        *(place.crc, place.size, place.size, len(place.name), 0),
    )
    return head + place.name


def _directory(places: Sequence[_Place], at: int, stamp: int) -> bytes:
    entries = b"".join(
        _CENTRAL.pack(
            b"PK\x01\x02",
            *(_MADE_BY, _NEEDED, 0, 0, stamp & 0xFFFF, stamp >> 16),
            *(place.crc, place.size, place.size, len(place.name)),
            *(0, 0, 0, 0, _RIGHTS, place.at),
        )
        + place.name
        for place in places
    )
    return entries + _END.pack(b"PK\x05\x06", 0, 0, len(places), len(places), len(entries), at, 0)


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


class EvidenceTrouble(Enum):
    """What was in the way."""

    NOTHING = "nothing was found that a certificate could be about"
    NO_SPACE = "the disk is full"
    DENIED = "the folder may not be written to"
    EXISTS = "something else is in that place"
    NO_FOLDER = "the folder does not exist"
    TOO_LARGE = "larger than a zip of the plain kind can be"
    UNAVAILABLE = "the file could not be written"
    NOT_AS_WRITTEN = "what was read back is not what was written"


class EvidenceError(Exception):
    """It was not made, and nothing half made is left. ``str(error)`` names the trouble only."""

    def __init__(self, trouble: EvidenceTrouble) -> None:
        """Say what was in the way."""
        super().__init__(trouble.name)
        self.trouble = trouble


_BY_NUMBER = {
    errno.ENOSPC: EvidenceTrouble.NO_SPACE,
    errno.EDQUOT: EvidenceTrouble.NO_SPACE,
    errno.EFBIG: EvidenceTrouble.NO_SPACE,
    errno.EACCES: EvidenceTrouble.DENIED,
    errno.EPERM: EvidenceTrouble.DENIED,
    errno.EROFS: EvidenceTrouble.DENIED,
    errno.EEXIST: EvidenceTrouble.EXISTS,
    errno.ENOTEMPTY: EvidenceTrouble.EXISTS,
    errno.ENOTDIR: EvidenceTrouble.EXISTS,
    errno.EISDIR: EvidenceTrouble.EXISTS,
    errno.ENOENT: EvidenceTrouble.NO_FOLDER,
}


def trouble_of(error: OSError) -> EvidenceTrouble:
    """The trouble that an error of the file system stands for."""
    return _BY_NUMBER.get(error.errno or 0, EvidenceTrouble.UNAVAILABLE)


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


_EXPLANATIONS = Path(__file__).parents[2] / "resources" / "evidence"


class Label(NamedTuple):
    """What is packed. ``id``: random hex. ``made``: aware, in whole seconds."""

    kind: Kind
    id: str
    made: datetime


def write(path: Path, label: Label, own: Iterable[Member], seed: bytes) -> None:
    """Put the ``own`` files, the signed list of them and what explains it in ``path``.

    A path that ends in ``.zip`` becomes a zip, in place of an older one; any other a new folder.
    ``seed``: of the private key.

    Raises:
        EvidenceError: nothing was written, or nothing of it is left.
    """
    try:
        explanation = (_EXPLANATIONS / f"{label.kind.value}.txt").read_bytes()
        members = [*own, member(README, explanation), member(PUBLIC_KEY, pem(public_key(seed)))]
        listed = {each.name: Listed(each.sum.size, each.sum.sha256) for each in members}
        names = sorted(listed)
        manifest = encoded(
            Manifest(
                kind=label.kind,
                version=VERSIONS[label.kind],
                id=label.id,
                made=label.made,
                key=public_key(seed).hex(),
                files={name: listed[name] for name in names},
            )
        )
        members.append(member(MANIFEST, manifest))
        members.append(member(SIGNATURE, written_signature(signature(seed, manifest))))
        put = _put_zip if path.suffix.lower() == ".zip" else _put_folder
        put(path, members, label.made)
    except OSError as error:
        raise EvidenceError(trouble_of(error)) from None


def aside(path: Path) -> Path:
    """A name that nothing has, in the same folder, for what is not yet whole."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def private_file(path: Path) -> BinaryIO:
    """A new file that only its owner reads. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def put_in_place(file: BinaryIO, beside: Path, path: Path) -> None:
    """Close a ``file`` that is whole now and on disk, and let it be ``path``. Raises OSError."""
    with file:
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _put_zip(path: Path, members: list[Member], made: datetime) -> None:
    if packed_size(members) > LARGEST:
        raise EvidenceError(EvidenceTrouble.TOO_LARGE)
    beside = aside(path)
    try:
        with private_file(beside) as file:
            file.writelines(packed(members, dos_stamp(made)))
            put_in_place(file, beside, path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _put_folder(path: Path, members: list[Member], _made: datetime) -> None:
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise EvidenceError(EvidenceTrouble.EXISTS)
    beside = aside(path)
    beside.mkdir(mode=0o700)
    try:
        for each in members:
            with private_file(beside / each.name) as file:
                file.writelines(each.pieces())
                file.flush()
                os.fsync(file.fileno())
        if path.exists():
            path.rmdir()  # an empty one: not every system renames over it
        os.replace(beside, path)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
