"""Checks evidence: on any machine, without a profile, a keyring, a database or a display.

What is looked at may have been made by somebody who wants to mislead: nothing of it is believed
before the signature and the sums are right, nothing is unpacked, followed or run, and no size that
it states is taken at its word. Signed facts are compared with one another, too: a signer may err,
or lie clumsily.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import IO, Final

import msgspec

from desktop_app.evidence import bundle
from desktop_app.evidence.bundle import EvidenceFiles, EvidenceKind, Manifest
from desktop_app.evidence.certificate import (
    ACKNOWLEDGED,
    CARRIED_OUT,
    Certificate,
    EntryReference,
    Erasure,
    ErasureBuilder,
)
from desktop_app.evidence.certificate import FORMAT as CERTIFICATE_FORMAT
from desktop_app.evidence.hashing import Scrypt
from desktop_app.journal.chain import accounts_for, breaks_between, entry_hash, entry_of
from desktop_app.records.writes import ChainBreak, EntryKind, JournalEntry

FORMAT: Final = "customer-desk journal"
_LONGEST_LINE = 1 << 20
_MOST_BREAKS = 20
"""More of them tell nothing new."""


class JournalExtract(msgspec.Struct, frozen=True, kw_only=True):
    """Which entries these are. ``is_whole``: all that the journal had; otherwise those that were
    asked for. ``head``: the hash of the last one. ``by``: the system's user who exported them."""

    format: str = FORMAT
    version: int = 1
    id: str
    made: datetime
    by: str
    program: str
    key: str
    key_is_kept: bool
    is_whole: bool
    entries: int
    first: int
    last: int
    head: str


def read_lines(file: IO[bytes]) -> Iterator[JournalEntry | None]:
    """Every entry in a file of lines; None, and then no more, where it can't be read any further.

    Raises OSError.
    """
    while text := file.readline(_LONGEST_LINE):
        entry = _entry(text)
        yield entry
        if entry is None:
            return


class ChainCheck:
    """Follows entries from the oldest on, and notes where the chain is broken."""

    def __init__(self, *, is_whole: bool) -> None:
        """``is_whole``: every entry must follow the one before it, and the first must be number 1
        or be accounted for by a note of retention; otherwise gaps are fine."""
        self._is_whole = is_whole
        self._retentions: list[JournalEntry] = []
        self.first: JournalEntry | None = None
        self.last: JournalEntry | None = None
        self.entries = 0
        self.findings: list[EvidenceFinding] = []

    def add(self, entry: JournalEntry | None) -> None:
        """The next entry; None: a line that can't be read."""
        if entry is None:
            self._add(ChainBreak.UNREADABLE, 1 if self.last is None else self.last.number + 1)
            return
        for broken in self._between(entry):
            self._add(*broken)
        if entry.act is EntryKind.RETENTION:
            self._retentions.append(entry)
        self.first = self.first or entry
        self.last = entry
        self.entries += 1

    def finish(self) -> None:
        first = self.first
        if not self._is_whole or first is None or (first.number == 1 and not first.previous):
            return
        if not any(accounts_for(retention, first) for retention in self._retentions):
            self._add(ChainBreak.BEGINNING, first.number)

    def _between(self, entry: JournalEntry) -> Iterator[tuple[ChainBreak, int]]:
        before = self.last
        if self._is_whole or (before is not None and entry.number == before.number + 1):
            yield from breaks_between(before, entry)
        elif before is not None and entry.number <= before.number:
            yield ChainBreak.MISSING, entry.number
        elif entry_hash(entry) != entry.hash:
            yield ChainBreak.CHANGED, entry.number

    def _add(self, how: ChainBreak, number: int) -> None:
        if len(self.findings) < _MOST_BREAKS:
            self.findings.append(
                EvidenceFinding(EvidenceProblem.CHAIN, bundle.ENTRIES, number, how)
            )


def _entry(text: bytes) -> JournalEntry | None:
    if not text.endswith(b"\n"):
        return None
    try:
        return entry_of(text[:-1])
    except ValueError:
        return None


class EvidenceProblem(Enum):
    """A problem that verification can find."""

    NOT_THERE = "there is no such file or folder"
    NOT_OURS = "no certificate and no exported journal of this program"
    UNREADABLE = "it, or a file in it, can't be read"
    NEWER = "a later version of the program made it"
    PACKING = "the zip around the files was changed, cut short, or packed by another program"
    MISSING = "a file is missing"
    EXTRA = "a file does not belong to it"
    NOT_A_FILE = "a link, a folder or a device stands where a file must be"
    CHANGED = "a file is not the one that was signed"
    LIST = "the signed list of files makes no sense"
    SIGNATURE = "the signature is not one over the list of files by the key in it"
    PUBLIC_KEY = "the public key beside is not the one that signed"
    OTHER_KEY = "another key signed than was expected"
    DISAGREES = "it was signed so, and yet contradicts itself"
    CHAIN = "the chain of the journal's entries is broken"


class EvidenceFinding(msgspec.Struct, frozen=True):
    """``name``: of the file, or of the fact that disagrees. ``number``: of the customer or of the
    entry; None where there is none to name. ``how``: for a chain."""

    problem: EvidenceProblem
    name: str = ""
    number: int | None = None
    how: ChainBreak | None = None


class VerificationResult(msgspec.Struct, frozen=True, kw_only=True):
    """What checking found. Facts are there only when they are signed and whole.

    ``key``: the fingerprint of who signed, once the signature is known to be right.
    ``not_looked_at``: names of what a system added to the folder, which is no part of the evidence.
    """

    findings: tuple[EvidenceFinding, ...] = ()
    kind: EvidenceKind | None = None
    key: str = ""
    certificate: Certificate | None = None
    extract: JournalExtract | None = None
    not_looked_at: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether every byte is as it was signed, and nothing in it contradicts the rest."""
        return not self.findings and self.kind is not None

    @property
    def is_ours(self) -> bool:
        """Whether it is, or ever was, evidence of this program."""
        foreign = {EvidenceProblem.NOT_OURS, EvidenceProblem.NOT_THERE}
        return not any(each.problem in foreign for each in self.findings)


_SALT: Final = re.compile(r"(?:[0-9a-f]{2})+")
_MOST_ROUNDS: Final = 5_000_000
"""A foreign certificate may not keep its reader busy for longer than some seconds."""
_AS_REBUILT: Final = ("by_uuid", "by_merchant_id", "read_again_at", "fields", "at")
_IN_COMMON: Final = ("by", "reason", "ticket", "place")


def check_certificate(certificate: Certificate, manifest: Manifest) -> Iterator[EvidenceFinding]:
    """What the certificate's own facts contradict."""
    counts = Counter(each.result.value for each in certificate.erasures)
    same = {
        "format": certificate.format == CERTIFICATE_FORMAT,
        "id": certificate.id == manifest.id,
        "issued": certificate.issued == manifest.made,
        "key": certificate.key == bundle.fingerprint(manifest.public_key),
        "counts": certificate.counts == dict(counts),
        "version": certificate.version == manifest.version,
        "hashes": _are_comparable(certificate),
        "erasures": all(one.number < other.number for one, other in pairwise(certificate.erasures)),
    }
    yield from _disagreeing(bundle.CERTIFICATE, same)


def check_against_entries(certificate: Certificate, file: IO[bytes]) -> Iterator[EvidenceFinding]:
    """What the journal's entries that go along say otherwise. Raises OSError."""
    check = ChainCheck(is_whole=False)
    entries: dict[int, JournalEntry] = {}
    for entry in read_lines(file):
        check.add(entry)
        if entry is not None:
            entries[entry.number] = entry
    yield from check.findings
    for erasure in certificate.erasures:
        known = [entries[each.number] for each in erasure.entries if each.number in entries]
        are_same = tuple(EntryReference(one.number, one.hash) for one in known) == erasure.entries
        names = _differences(certificate, erasure, known) if are_same else ["entries"]
        for name in names:
            yield EvidenceFinding(EvidenceProblem.DISAGREES, name, erasure.number)


def check_journal(
    extract: JournalExtract, manifest: Manifest, file: IO[bytes]
) -> Iterator[EvidenceFinding]:
    """What an exported journal's head and its lines contradict. Raises OSError."""
    check = ChainCheck(is_whole=extract.is_whole)
    for entry in read_lines(file):
        check.add(entry)
    check.finish()
    yield from check.findings
    same = {
        "format": extract.format == FORMAT,
        "id": extract.id == manifest.id,
        "made": extract.made == manifest.made,
        "key": extract.key == bundle.fingerprint(manifest.public_key),
        "entries": extract.entries == check.entries,
        "first": extract.first == (0 if check.first is None else check.first.number),
        "last": extract.last == (0 if check.last is None else check.last.number),
        "head": extract.head == ("" if check.last is None else check.last.hash),
    }
    yield from _disagreeing(bundle.JOURNAL, same)


def _differences(
    certificate: Certificate, erasure: Erasure, entries: list[JournalEntry]
) -> Iterator[str]:
    """The names of the facts that are others when they are made anew from the entries."""
    if not entries:
        return
    builder = ErasureBuilder()
    for entry in entries:
        builder.add(entry)
    erasures = builder.case().erasures
    if len(erasures) != 1:
        yield "entries"
        return
    rebuilt = erasures[0]
    for name in _AS_REBUILT:
        if getattr(rebuilt, name) != getattr(erasure, name):
            yield name
    for name in _IN_COMMON:
        said = getattr(erasure, name) or getattr(certificate, name)
        if (getattr(rebuilt, name) or None) != (said or None):
            yield name
    if not set(rebuilt.request_ids) <= set(erasure.request_ids):
        yield "request_ids"
    is_other = (rebuilt.result in ACKNOWLEDGED) != (erasure.result in ACKNOWLEDGED)
    is_more = erasure.result in CARRIED_OUT and rebuilt.result is not erasure.result
    if is_other or is_more:
        yield "result"


def _disagreeing(file: str, same: dict[str, bool]) -> Iterator[EvidenceFinding]:
    for name, agrees in same.items():
        if not agrees:
            yield EvidenceFinding(EvidenceProblem.DISAGREES, f"{file}: {name}")


def _are_comparable(certificate: Certificate) -> bool:
    """Whether whoever knows an ID can compare it: with a salt of its own each, or as version 1 had
    it with one for all."""
    cost, salt, rounds = certificate.scrypt, certificate.salt, certificate.rounds
    if certificate.version == 1:
        is_one_salt = isinstance(salt, str) and _SALT.fullmatch(salt) is not None
        is_bearable = isinstance(rounds, int) and 0 < rounds <= _MOST_ROUNDS
        return is_one_salt and is_bearable and not isinstance(cost, Scrypt)
    salts = [each.salt for each in certificate.erasures if each.merchant_id_hash]
    are_own = len(set(salts)) == len(salts) and all(map(_SALT.fullmatch, salts))
    return isinstance(cost, Scrypt) and cost.is_sound and are_own


_SMALL = 1 << 16
_LARGEST_FACTS = 1 << 28
_OURS = frozenset().union(*bundle.REQUIRED.values(), {bundle.MANIFEST, bundle.SIGNATURE})


class _EvidenceProblemError(Exception):
    """No use in looking any further."""

    def __init__(self, problem: EvidenceProblem, name: str = "") -> None:
        super().__init__()
        self.finding = EvidenceFinding(problem, name)


def verify(path: Path, key: str = "") -> VerificationResult:
    """Check the zip, the folder, or the folder of the file, at ``path``. Never raises.

    ``key``: the fingerprint that must have signed, as somebody typed it; empty: any.
    """
    try:
        contents = opened(path)
        manifest = _manifest(contents)
    except _EvidenceProblemError as error:
        return VerificationResult(findings=(error.finding,))
    except OSError:
        return VerificationResult(findings=(EvidenceFinding(EvidenceProblem.UNREADABLE),))
    own = bundle.fingerprint(manifest.public_key)
    findings = [*_files(contents, manifest)]
    if key and bundle.typed_fingerprint(key) != own:
        findings.insert(0, EvidenceFinding(EvidenceProblem.OTHER_KEY))
    facts: Certificate | JournalExtract | None = None
    if not any(each.problem is not EvidenceProblem.OTHER_KEY for each in findings):
        facts, contradictions = _facts(contents, manifest)
        findings += contradictions
    return VerificationResult(
        findings=tuple(findings),
        kind=manifest.kind,
        key=own,
        certificate=facts if isinstance(facts, Certificate) else None,
        extract=facts if isinstance(facts, JournalExtract) else None,
        not_looked_at=contents.left_by_systems,
    )


def opened(path: Path) -> EvidenceFiles:
    """The zip, the folder, or the folder of the file. Raises OSError, or what only :func:`verify`
    knows, which has found that there is nothing in the way."""
    if not path.exists():
        raise _EvidenceProblemError(EvidenceProblem.NOT_THERE)
    if path.is_dir():
        return bundle.EvidenceFolder(path)
    if not path.is_file():
        raise _EvidenceProblemError(EvidenceProblem.NOT_OURS)
    if path.name in _OURS and (path.parent / bundle.MANIFEST).is_file():
        return bundle.EvidenceFolder(path.parent)
    with path.open("rb") as file:
        begins_as_zip = file.read(len(bundle.ZIP_MAGIC)) == bundle.ZIP_MAGIC
    if not begins_as_zip:
        raise _EvidenceProblemError(EvidenceProblem.NOT_OURS)
    try:
        if path.stat().st_size > bundle.LARGEST:
            raise bundle.PackingError
        return bundle.EvidenceZip(path)
    except bundle.PackingError:
        raise _EvidenceProblemError(
            EvidenceProblem.PACKING if _was_ours(path) else EvidenceProblem.NOT_OURS
        ) from None


def _was_ours(path: Path) -> bool:
    """Whether a zip that is not in our form has the names of our files at its beginning."""
    with path.open("rb") as file:
        beginning = file.read(_SMALL)
    names = (bundle.MANIFEST, bundle.CERTIFICATE, bundle.JOURNAL)
    return any(name.encode() in beginning for name in names)


def _manifest(contents: EvidenceFiles) -> Manifest:
    """The list of files, once its signature is known to be right."""
    if bundle.MANIFEST not in contents.names and bundle.SIGNATURE not in contents.names:
        raise _EvidenceProblemError(EvidenceProblem.NOT_OURS)
    for name in (bundle.MANIFEST, bundle.SIGNATURE):
        if name not in contents.names:
            raise _EvidenceProblemError(EvidenceProblem.MISSING, name)
    listed = _read(contents, bundle.MANIFEST, _SMALL)
    try:
        manifest = bundle.decode_manifest(listed)
    except bundle.ManifestError as error:
        raise _EvidenceProblemError(
            EvidenceProblem.NEWER if error.is_newer else EvidenceProblem.LIST, bundle.MANIFEST
        ) from None
    sign = bundle.read_signature(_read(contents, bundle.SIGNATURE, _SMALL))
    if sign is None or not bundle.is_signed(manifest.public_key, sign, listed):
        raise _EvidenceProblemError(EvidenceProblem.SIGNATURE, bundle.SIGNATURE)
    return manifest


def _files(contents: EvidenceFiles, manifest: Manifest) -> Iterator[EvidenceFinding]:
    """Whether the files are just those of the list, byte by byte."""
    expected = {bundle.MANIFEST, bundle.SIGNATURE, *manifest.files}
    if not bundle.REQUIRED[manifest.kind] <= set(manifest.files) <= bundle.ALLOWED[manifest.kind]:
        yield EvidenceFinding(EvidenceProblem.LIST, bundle.MANIFEST)
        return
    for name in sorted(expected.union(contents.names)):
        if name not in contents.names:
            yield EvidenceFinding(EvidenceProblem.MISSING, name)
        elif name not in expected:
            yield EvidenceFinding(EvidenceProblem.EXTRA, name)
        elif name in contents.irregular:
            yield EvidenceFinding(EvidenceProblem.NOT_A_FILE, name)
        elif name in manifest.files:
            yield from _content(contents, manifest, name)
    try:
        if isinstance(contents, bundle.EvidenceZip) and not contents.is_as_packed(manifest.made):
            yield EvidenceFinding(EvidenceProblem.PACKING)
    except OSError:
        yield EvidenceFinding(EvidenceProblem.UNREADABLE)


def _content(contents: EvidenceFiles, manifest: Manifest, name: str) -> Iterator[EvidenceFinding]:
    listed = manifest.files[name]
    try:
        if contents.size(name) != listed.size:
            yield EvidenceFinding(EvidenceProblem.CHANGED, name)
            return
        with contents.open(name) as file:
            found = bundle.summed(file)
        if found != listed:
            yield EvidenceFinding(EvidenceProblem.CHANGED, name)
            return
        own_key = bundle.pem(manifest.public_key)
        if name == bundle.PUBLIC_KEY and _read(contents, name, _SMALL) != own_key:
            yield EvidenceFinding(EvidenceProblem.PUBLIC_KEY, name)
    except OSError:
        yield EvidenceFinding(EvidenceProblem.UNREADABLE, name)


def _facts(
    contents: EvidenceFiles, manifest: Manifest
) -> tuple[Certificate | JournalExtract | None, list[EvidenceFinding]]:
    is_certificate = manifest.kind is EvidenceKind.CERTIFICATE
    name = bundle.CERTIFICATE if is_certificate else bundle.JOURNAL
    try:
        text = _read(contents, name, _LARGEST_FACTS)
        if is_certificate:
            certificate = msgspec.json.decode(text, type=Certificate)
            return certificate, [*_of_certificate(contents, certificate, manifest)]
        extract = msgspec.json.decode(text, type=JournalExtract)
        with contents.open(bundle.ENTRIES) as file:
            return extract, [*check_journal(extract, manifest, file)]
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None, [EvidenceFinding(EvidenceProblem.DISAGREES, name)]
    except _EvidenceProblemError as error:
        return None, [error.finding]
    except OSError:
        return None, [EvidenceFinding(EvidenceProblem.UNREADABLE, name)]


def _of_certificate(
    contents: EvidenceFiles, certificate: Certificate, manifest: Manifest
) -> Iterator[EvidenceFinding]:
    yield from check_certificate(certificate, manifest)
    if bundle.ENTRIES in manifest.files:
        with contents.open(bundle.ENTRIES) as file:
            yield from check_against_entries(certificate, file)


def _read(contents: EvidenceFiles, name: str, most: int) -> bytes:
    """A whole file of at most so many bytes. Raises OSError."""
    if name in contents.irregular:
        raise _EvidenceProblemError(EvidenceProblem.NOT_A_FILE, name)
    if contents.size(name) > most:
        raise _EvidenceProblemError(EvidenceProblem.UNREADABLE, name)
    with contents.open(name) as file:
        return file.read(most)
