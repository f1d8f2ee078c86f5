"""Checks evidence: on any machine, without a profile, a keyring, a database or a display.

What is looked at may have been made by somebody who wants to mislead: nothing of it is believed
before the signature and the sums are right, nothing is unpacked, followed or run, and no size that
it states is taken at its word.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop_app.evidence import agreement
from desktop_app.evidence.certificate import Certificate
from desktop_app.evidence.extract import Extract
from desktop_app.evidence.finding import Fault, Finding, Verified
from desktop_app.evidence.folder_form import Folder
from desktop_app.evidence.manifest import (
    ALLOWED,
    CERTIFICATE,
    ENTRIES,
    JOURNAL,
    MANIFEST,
    PUBLIC_KEY,
    REQUIRED,
    SIGNATURE,
    Kind,
    Manifest,
    ManifestError,
    decoded,
    read_signature,
)
from desktop_app.evidence.members import Contents, summed
from desktop_app.evidence.signing import fingerprint, is_signed, pem, typed_fingerprint
from desktop_app.evidence.zip_form import LARGEST, MAGIC, PackingError, Zip, dos_stamp

T = TypeVar("T")

_SMALL = 1 << 16
_LARGEST_FACTS = 1 << 28
_OURS = frozenset(REQUIRED[Kind.CERTIFICATE] | REQUIRED[Kind.JOURNAL] | {MANIFEST, SIGNATURE})


class _FaultError(Exception):
    """No use in looking any further."""

    def __init__(self, fault: Fault, name: str = "") -> None:
        super().__init__()
        self.finding = Finding(fault, name)


def verify(path: Path, key: str = "") -> Verified:
    """Check the zip, the folder, or the folder of the file, at ``path``. Never raises.

    ``key``: the fingerprint that must have signed, as somebody typed it; empty: any.
    """
    try:
        contents = opened(path)
        manifest = _manifest(contents)
    except _FaultError as error:
        return Verified(findings=(error.finding,))
    except OSError:
        return Verified(findings=(Finding(Fault.UNREADABLE),))
    own = fingerprint(manifest.public_key)
    findings = [*_files(contents, manifest)]
    if key and typed_fingerprint(key) != own:
        findings.insert(0, Finding(Fault.OTHER_KEY))
    facts: Certificate | Extract | None = None
    if not any(each.fault is not Fault.OTHER_KEY for each in findings):
        facts, contradictions = _facts(contents, manifest)
        findings += contradictions
    return Verified(
        findings=tuple(findings),
        kind=manifest.kind,
        key=own,
        certificate=facts if isinstance(facts, Certificate) else None,
        extract=facts if isinstance(facts, Extract) else None,
        not_looked_at=contents.left_by_systems if isinstance(contents, Folder) else (),
    )


def opened(path: Path) -> Contents:
    """The zip, the folder, or the folder of the file. Raises OSError, or what only :func:`verify`
    knows, which has found that there is nothing in the way."""
    if not path.exists():
        raise _FaultError(Fault.NOT_THERE)
    if path.is_dir():
        return Folder(path)
    if not path.is_file():
        raise _FaultError(Fault.NOT_OURS)
    if path.name in _OURS and (path.parent / MANIFEST).is_file():
        return Folder(path.parent)
    with path.open("rb") as file:
        begins_as_zip = file.read(len(MAGIC)) == MAGIC
    if not begins_as_zip:
        raise _FaultError(Fault.NOT_OURS)
    try:
        if path.stat().st_size > LARGEST:
            raise PackingError
        return Zip(path)
    except PackingError:
        raise _FaultError(Fault.PACKING if _was_ours(path) else Fault.NOT_OURS) from None


def _was_ours(path: Path) -> bool:
    """Whether a zip that is not in our form has the names of our files at its beginning."""
    with path.open("rb") as file:
        beginning = file.read(_SMALL)
    return any(name.encode() in beginning for name in (MANIFEST, CERTIFICATE, JOURNAL))


def _manifest(contents: Contents) -> Manifest:
    """The list of files, once its signature is known to be right."""
    if MANIFEST not in contents.names and SIGNATURE not in contents.names:
        raise _FaultError(Fault.NOT_OURS)
    for name in (MANIFEST, SIGNATURE):
        if name not in contents.names:
            raise _FaultError(Fault.MISSING, name)
    listed = _read(contents, MANIFEST, _SMALL)
    try:
        manifest = decoded(listed)
    except ManifestError as error:
        raise _FaultError(Fault.NEWER if error.is_newer else Fault.LIST, MANIFEST) from None
    sign = read_signature(_read(contents, SIGNATURE, _SMALL))
    if sign is None or not is_signed(manifest.public_key, sign, listed):
        raise _FaultError(Fault.SIGNATURE, SIGNATURE)
    return manifest


def _files(contents: Contents, manifest: Manifest) -> Iterator[Finding]:
    """Whether the files are just those of the list, byte by byte."""
    expected = {MANIFEST, SIGNATURE, *manifest.files}
    if not REQUIRED[manifest.kind] <= set(manifest.files) <= ALLOWED[manifest.kind]:
        yield Finding(Fault.LIST, MANIFEST)
        return
    odd = contents.odd if isinstance(contents, Folder) else frozenset()
    for name in sorted(expected.union(contents.names)):
        if name not in contents.names:
            yield Finding(Fault.MISSING, name)
        elif name not in expected:
            yield Finding(Fault.EXTRA, name)
        elif name in odd:
            yield Finding(Fault.NOT_A_FILE, name)
        elif name in manifest.files:
            yield from _content(contents, manifest, name)
    if isinstance(contents, Zip):
        yield from _around(contents, manifest)


def _content(contents: Contents, manifest: Manifest, name: str) -> Iterator[Finding]:
    listed = manifest.files[name]
    try:
        if contents.size(name) != listed.size:
            yield Finding(Fault.CHANGED, name)
            return
        with contents.open(name) as file:
            found = summed(file)
        if (found.size, found.sha256) != (listed.size, listed.sha256):
            yield Finding(Fault.CHANGED, name)
        elif name == PUBLIC_KEY and _read(contents, name, _SMALL) != pem(manifest.public_key):
            yield Finding(Fault.PUBLIC_KEY, name)
    except OSError:
        yield Finding(Fault.UNREADABLE, name)


def _around(contents: Zip, manifest: Manifest) -> Iterator[Finding]:
    """Times and check sums of the zip: nobody needs them, and they are not to be changed either."""
    if contents.stamp != dos_stamp(manifest.made):
        yield Finding(Fault.PACKING)
    for name in contents.names:
        with contents.open(name) as file:
            if summed(file).crc != contents.crc(name):
                yield Finding(Fault.PACKING, name)


def _facts(
    contents: Contents, manifest: Manifest
) -> tuple[Certificate | Extract | None, list[Finding]]:
    is_certificate = manifest.kind is Kind.CERTIFICATE
    name = CERTIFICATE if is_certificate else JOURNAL
    try:
        text = _read(contents, name, _LARGEST_FACTS)
        if is_certificate:
            certificate = msgspec.json.decode(text, type=Certificate)
            return certificate, [*_of_certificate(contents, certificate, manifest)]
        extract = msgspec.json.decode(text, type=Extract)
        with contents.open(ENTRIES) as file:
            return extract, [*agreement.within_journal(extract, manifest, file)]
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None, [Finding(Fault.DISAGREES, name)]
    except _FaultError as error:
        return None, [error.finding]
    except OSError:
        return None, [Finding(Fault.UNREADABLE, name)]


def _of_certificate(
    contents: Contents, certificate: Certificate, manifest: Manifest
) -> Iterator[Finding]:
    yield from agreement.within_certificate(certificate, manifest)
    if ENTRIES in manifest.files:
        with contents.open(ENTRIES) as file:
            yield from agreement.with_entries(certificate, file)


def _read(contents: Contents, name: str, most: int) -> bytes:
    """A whole file of at most so many bytes. Raises OSError."""
    if isinstance(contents, Folder) and name in contents.odd:
        raise _FaultError(Fault.NOT_A_FILE, name)
    if contents.size(name) > most:
        raise _FaultError(Fault.UNREADABLE, name)
    with contents.open(name) as file:
        return file.read(most)
