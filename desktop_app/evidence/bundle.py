"""Signed evidence as files: what is in it, how it is signed, packed as a zip and opened again.

A zip can be made to show two programs two different things: a name twice, one name in front and
another in the directory, bytes before or between. So the files decide every byte of ours: stored,
in the order of names, without extras; and a zip is accepted only when packing its files again gives
the same bytes. An unpacked one, a folder with nothing else in it, is as good.

Signatures are Ed25519 (RFC 8032).
"""

from __future__ import annotations

import errno
import hashlib
import io
import os
import re
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from itertools import islice, pairwise
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any, NamedTuple

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop_app.files import open_regular, replacing

MANIFEST = "manifest.json"
SIGNATURE = "signature.txt"
README = "README.txt"
PUBLIC_KEY = "public-key.pem"
PDF = "certificate.pdf"
CERTIFICATE = "certificate.json"
JOURNAL = "journal.json"
ENTRIES = "journal.jsonl"

FORMAT = "customer-desk evidence"

EXPLANATIONS = Path(__file__).parents[2] / "resources" / "evidence"
_CHUNK = 1 << 20
_LARGEST_MANIFEST = 1 << 16
_SIGNATURE = re.compile(rb"([0-9a-f]{128})\n")
_KEY = re.compile(r"[0-9a-f]{64}")
_YEARS = range(1981, 2107)
"""What a zip can write, and no time zone leads out of."""


class EvidenceKind(Enum):
    """What the evidence is."""

    CERTIFICATE = "certificate"
    JOURNAL = "journal"


VERSIONS = {EvidenceKind.CERTIFICATE: 2, EvidenceKind.JOURNAL: 1}
"""Of the whole form, by kind. One that the lines of an earlier version could not check must be a
greater one: certificates of 2 hash merchant IDs otherwise."""

REQUIRED = {
    EvidenceKind.CERTIFICATE: frozenset({README, PUBLIC_KEY, PDF, CERTIFICATE}),
    EvidenceKind.JOURNAL: frozenset({README, PUBLIC_KEY, JOURNAL, ENTRIES}),
}
"""Files that must be listed."""

ALLOWED = {
    EvidenceKind.CERTIFICATE: REQUIRED[EvidenceKind.CERTIFICATE] | {ENTRIES},
    EvidenceKind.JOURNAL: REQUIRED[EvidenceKind.JOURNAL],
}
"""Files that may be listed."""


class EvidenceErrorCode(Enum):
    """Why evidence could not be written."""

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

    def __init__(self, error_code: EvidenceErrorCode) -> None:
        super().__init__(error_code.name)
        self.error_code = error_code


_TROUBLES = {
    number: error_code
    for error_code, numbers in {
        EvidenceErrorCode.NO_SPACE: (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
        EvidenceErrorCode.DENIED: (errno.EACCES, errno.EPERM, errno.EROFS),
        EvidenceErrorCode.EXISTS: (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR, errno.EISDIR),
        EvidenceErrorCode.NO_FOLDER: (errno.ENOENT,),
    }.items()
    for number in numbers
}


@contextmanager
def os_errors_translated() -> Iterator[None]:
    """Raises an EvidenceError in place of each OSError within."""
    try:
        yield
    except OSError as error:
        error_code = _TROUBLES.get(error.errno or 0, EvidenceErrorCode.UNAVAILABLE)
        raise EvidenceError(error_code) from None


# The manifest: the list of files, which is what gets signed.


class ManifestFile(msgspec.Struct, frozen=True):
    """One file of the manifest. ``sha256`` as hexadecimal digits."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """``id``: random hex, the same as in the facts. ``key``: the public key, as hex."""

    format: str = FORMAT
    version: int
    kind: EvidenceKind
    id: str
    made: datetime
    key: str
    files: dict[str, ManifestFile]

    @property
    def public_key(self) -> bytes:
        """The key that must have signed."""
        return bytes.fromhex(self.key)


class _ManifestHead(msgspec.Struct):
    format: str
    version: int


class ManifestError(Exception):
    """It cannot be read. ``is_newer``: because a later version of the program made it."""

    def __init__(self, *, is_newer: bool = False) -> None:
        super().__init__()
        self.is_newer = is_newer


def decode_manifest(content: bytes) -> Manifest:
    """Raises ManifestError."""
    try:
        if len(content) > _LARGEST_MANIFEST:
            raise ManifestError
        head = msgspec.json.decode(content, type=_ManifestHead)
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


def summed(file: IO[bytes]) -> ManifestFile:
    """Size and hash of all the rest of ``file``. Raises OSError."""
    size, digest = 0, hashlib.sha256()
    while chunk := file.read(_CHUNK):
        size += len(chunk)
        digest.update(chunk)
    return ManifestFile(size, digest.hexdigest())


# Keys and signatures.


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


def read_signature(content: bytes) -> bytes | None:
    """The signature in a file, which has it in exactly one way, so that no byte may differ."""
    found = _SIGNATURE.fullmatch(content)
    return None if found is None else bytes.fromhex(found[1].decode())


def pem(key: bytes) -> bytes:
    """The public ``key`` as other programs read it (openssl, for one)."""
    public = Ed25519PublicKey.from_public_bytes(key)
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def fingerprint(key: bytes) -> str:
    """SHA-256 of the public ``key``, as 64 hexadecimal digits."""
    return hashlib.sha256(key).hexdigest()


def spaced(key_fingerprint: str) -> str:
    """A fingerprint to read aloud: in groups of eight."""
    return " ".join(re.findall(".{1,8}", key_fingerprint))


def typed_fingerprint(text: str) -> str:
    """A fingerprint as somebody typed or pasted it: groups, colons and capitals don't matter."""
    return re.sub(r"[\s:.-]+", "", text).lower()


# Packing.

LARGEST = (1 << 31) - (1 << 16)
"""Bytes of a zip. Beyond it zipfile writes the 64-bit form."""

_RIGHTS = 0o100600 << 16
_ON_UNIX = 3

_Sources = Mapping[str, Callable[[], IO[bytes]]]
"""What opens each file's content, by name."""


class BundleLabel(NamedTuple):
    """What is packed. ``id``: random hex. ``made``: aware, in whole seconds. ``language``: of what
    explains the files, as a BCP 47 tag."""

    kind: EvidenceKind
    id: str
    made: datetime
    language: str = "en"


@os_errors_translated()
def write(path: Path, label: BundleLabel, own: Mapping[str, bytes | Path], seed: bytes) -> None:
    """Put ``own`` files, in memory or on disk, with the signed manifest in a zip at ``path``.

    An older file in its place is replaced. ``seed``: of the private key. Raises EvidenceError:
    nothing was written, or nothing of it is left.
    """
    explanation = _explanation(label).read_bytes()
    key = public_key(seed)
    contents = {**own, README: explanation, PUBLIC_KEY: pem(key)}
    if sum(map(_size, contents.values())) + 2 * _LARGEST_MANIFEST > LARGEST:
        raise EvidenceError(EvidenceErrorCode.TOO_LARGE)
    sources = {name: partial(_opened, content) for name, content in contents.items()}
    listed: dict[str, ManifestFile] = {}
    for name in sorted(sources):
        with sources[name]() as file:
            listed[name] = summed(file)
    made = Manifest(
        kind=label.kind,
        version=VERSIONS[label.kind],
        id=label.id,
        made=label.made,
        key=key.hex(),
        files=listed,
    )
    manifest = msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"
    sources[MANIFEST] = partial(_opened, manifest)
    sources[SIGNATURE] = partial(_opened, signature(seed, manifest).hex().encode() + b"\n")
    with replacing(path) as file:
        pack(file, sources, label.made)


def _explanation(label: BundleLabel) -> Path:
    """In English where there is none in its language."""
    path = EXPLANATIONS / f"{label.kind.value}.{label.language}.txt"
    return path if path.exists() else EXPLANATIONS / f"{label.kind.value}.txt"


def _size(content: bytes | Path) -> int:
    return len(content) if isinstance(content, bytes) else content.stat().st_size


def _opened(content: bytes | Path) -> IO[bytes]:
    return io.BytesIO(content) if isinstance(content, bytes) else content.open("rb")


def pack(file: IO[bytes], sources: _Sources, made: datetime) -> None:
    """Write the zip of these files; ``made``: the time of them all. Raises OSError."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=False) as archive:
        for name in sorted(sources):
            info = zipfile.ZipInfo(name, made.astimezone(UTC).timetuple()[:6])
            info.create_system = _ON_UNIX  # so that the rights are unpacked too
            info.external_attr = _RIGHTS
            with sources[name]() as source, archive.open(info, "w") as target:
                shutil.copyfileobj(source, target, _CHUNK)


# Opening.

ZIP_MAGIC = b"PK\x03\x04"

_LOCAL_HEADER, _CENTRAL_HEADER, _ZIP64_LOCATOR, _END = 30, 46, 20, 22
"""Bytes, without the names that follow the first two."""
_MOST_ZIPPED = 16
_LARGEST_DIRECTORY = 1 << 12
_MOST_IN_FOLDER = 100
"""Names looked at. No folder of ours has so many; somebody's whole home may have a million."""
_IN_MEMORY = 1 << 26
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,40}\.[a-z]{1,8}")
_LEFT_BY_SYSTEMS = frozenset({".ds_store", ".directory", "desktop.ini", "thumbs.db"})


class PackingError(Exception):
    """A zip that :func:`pack` did not make: changed, cut short, or packed by another program."""


class EvidenceFolder:
    """Unpacked evidence. Only listed when made, which raises OSError.

    ``irregular``: links, folders and devices, which are never followed, entered or opened.
    ``left_by_systems``: what file managers add to any folder; no part of the evidence, and never
    opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with os.scandir(path) as entries:
            there = {entry.name: entry for entry in islice(entries, _MOST_IN_FOLDER)}
        self.left_by_systems = tuple(
            sorted(name for name, entry in there.items() if _is_left_by_a_system(entry))
        )
        found = {name: one for name, one in there.items() if name not in self.left_by_systems}
        self.names = tuple(sorted(found))
        self.irregular = frozenset(
            name for name, entry in found.items() if not entry.is_file(follow_symlinks=False)
        )

    def size(self, name: str) -> int:
        return (self._path / name).lstat().st_size

    def open(self, name: str) -> IO[bytes]:
        """Raises OSError, also when it became a link or a device meanwhile."""
        return open_regular(self._path / name, follows_links=False)


def _is_left_by_a_system(entry: os.DirEntry[str]) -> bool:
    """Whether macOS, Windows or a Linux desktop put it there, as its name and kind tell."""
    name = entry.name.lower()
    if name == "__macosx":
        return entry.is_dir(follow_symlinks=False)
    is_named_so = name in _LEFT_BY_SYSTEMS or name.startswith("._")
    return is_named_so and entry.is_file(follow_symlinks=False)


class EvidenceZip:
    """Packed evidence. When made it looks at the directory only, which raises PackingError when
    :func:`pack` did not write it, or OSError. Nothing that it lists is larger than the zip."""

    irregular: frozenset[str] = frozenset()
    left_by_systems: tuple[str, ...] = ()

    def __init__(self, path: Path) -> None:
        self._path = path
        size = path.stat().st_size
        try:
            with path.open("rb") as file:
                _require_small_directory(file, size)
                with zipfile.ZipFile(file) as archive:
                    infos = archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
            raise PackingError from None
        self.names = tuple(info.filename for info in infos)
        is_orderly = len(infos) <= _MOST_ZIPPED and all(
            one < other for one, other in pairwise(self.names)
        )
        if not is_orderly or not all(map(_NAME.fullmatch, self.names)):
            raise PackingError
        self._sizes = {info.filename: info.file_size for info in infos}
        self._starts: dict[str, int] = {}
        end = 0
        for name, content in self._sizes.items():
            self._starts[name] = end + _LOCAL_HEADER + len(name)
            end = self._starts[name] + content
        if end + sum(_CENTRAL_HEADER + len(name) for name in self.names) + _END != size:
            raise PackingError

    def size(self, name: str) -> int:
        return self._sizes[name]

    def open(self, name: str) -> IO[bytes]:
        file = self._path.open("rb")
        file.seek(self._starts[name])
        return io.BufferedReader(_FileSlice(file, self._sizes[name]))

    def is_as_packed(self, made: datetime) -> bool:
        """Whether packing its files again gives every byte of it. Raises OSError."""
        sources = {name: partial(self.open, name) for name in self.names}
        with SpooledTemporaryFile(_IN_MEMORY) as again, self._path.open("rb") as file:
            pack(again, sources, made)
            again.seek(0)
            while chunk := file.read(_CHUNK):
                if chunk != again.read(_CHUNK):
                    return False
            return not again.read(1)


def _require_small_directory(file: IO[bytes], size: int) -> None:
    """Raises PackingError unless the zip ends as :func:`pack` ends one, with a directory so small
    that zipfile may read it."""
    file.seek(max(0, size - _END - _ZIP64_LOCATOR))
    locator, end = file.read(_ZIP64_LOCATOR), file.read(_END)
    is_plain = end.startswith(b"PK\x05\x06") and not locator.startswith(b"PK\x06\x07")
    if not is_plain or int.from_bytes(end[12:16], "little") > _LARGEST_DIRECTORY:
        raise PackingError


EvidenceFiles = EvidenceFolder | EvidenceZip
"""Evidence that is being looked at."""


class _FileSlice(io.RawIOBase):
    """So many bytes of an open file, which is closed with it."""

    def __init__(self, file: IO[bytes], size: int) -> None:
        super().__init__()
        self._file = file
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self._file.read(min(len(buffer), self._left))
        buffer[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()
