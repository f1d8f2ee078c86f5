"""Whether signed facts agree with one another: a signer may err too, or lie clumsily."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO, Final

from desktop_app.evidence.case import Gathered
from desktop_app.evidence.certificate import ACKNOWLEDGED, CARRIED_OUT, Certificate, Erasure
from desktop_app.evidence.certificate import FORMAT as CERTIFICATE_FORMAT
from desktop_app.evidence.extract import FORMAT as JOURNAL_FORMAT
from desktop_app.evidence.extract import ChainCheck, Extract, read_lines
from desktop_app.evidence.finding import Fault, Finding
from desktop_app.evidence.hashing import Scrypt
from desktop_app.evidence.manifest import CERTIFICATE, ENTRIES, JOURNAL, Manifest
from desktop_app.evidence.signing import fingerprint
from desktop_app.records.evidence import Entry

_SALT: Final = re.compile(r"(?:[0-9a-f]{2})+")
_MOST_ROUNDS: Final = 5_000_000
"""A foreign certificate may not keep its reader busy for longer than some seconds."""
_AS_REBUILT: Final = ("by_uuid", "by_merchant_id", "read_again_at", "fields", "at")
_IN_COMMON: Final = ("by", "reason", "ticket", "place")


def within_certificate(certificate: Certificate, manifest: Manifest) -> Iterator[Finding]:
    """What the certificate's own facts contradict."""
    same = {
        "format": certificate.format == CERTIFICATE_FORMAT,
        "id": certificate.id == manifest.id,
        "issued": certificate.issued == manifest.made,
        "key": certificate.key == fingerprint(manifest.public_key),
        "counts": certificate.counts
        == dict(Counter(each.result.value for each in certificate.erasures)),
        "version": certificate.version == manifest.version,
        "hashes": _are_comparable(certificate),
        "erasures": _is_ascending([each.number for each in certificate.erasures]),
    }
    yield from _disagreeing(CERTIFICATE, same)


def with_entries(certificate: Certificate, file: BinaryIO) -> Iterator[Finding]:
    """What the journal's entries that go along say otherwise. Raises OSError."""
    check = ChainCheck(is_whole=False)
    entries: dict[int, Entry] = {}
    for entry in read_lines(file):
        check.take(entry)
        if entry is not None:
            entries[entry.number] = entry
    yield from _broken(check)
    for erasure in certificate.erasures:
        found = [entries.get(each.number) for each in erasure.entries]
        known = [entry for entry in found if entry is not None]
        if tuple((each.number, each.hash) for each in known) != tuple(
            (each.number, each.hash) for each in erasure.entries
        ):
            yield Finding(Fault.DISAGREES, "entries", erasure.number)
        elif known:
            yield from _as_rebuilt(certificate, erasure, known)


def within_journal(extract: Extract, manifest: Manifest, file: BinaryIO) -> Iterator[Finding]:
    """What an exported journal's head and its lines contradict. Raises OSError."""
    check = ChainCheck(is_whole=extract.is_whole)
    for entry in read_lines(file):
        check.take(entry)
    check.end()
    yield from _broken(check)
    same = {
        "format": extract.format == JOURNAL_FORMAT,
        "id": extract.id == manifest.id,
        "made": extract.made == manifest.made,
        "key": extract.key == fingerprint(manifest.public_key),
        "entries": extract.entries == check.entries,
        "first": extract.first == (0 if check.first is None else check.first.number),
        "last": extract.last == (0 if check.last is None else check.last.number),
        "head": extract.head == ("" if check.last is None else check.last.hash),
    }
    yield from _disagreeing(JOURNAL, same)


def _as_rebuilt(
    certificate: Certificate, erasure: Erasure, entries: list[Entry]
) -> Iterator[Finding]:
    """The same facts made anew from the entries, and where they differ."""
    gathered = Gathered()
    for entry in entries:
        gathered.take(entry)
    erasures = gathered.case().erasures
    if len(erasures) != 1:
        yield Finding(Fault.DISAGREES, "entries", erasure.number)
        return
    rebuilt = erasures[0]
    for name in _AS_REBUILT:
        if getattr(rebuilt, name) != getattr(erasure, name):
            yield Finding(Fault.DISAGREES, name, erasure.number)
    for name in _IN_COMMON:
        said = getattr(erasure, name) or getattr(certificate, name)
        if (getattr(rebuilt, name) or None) != (said or None):
            yield Finding(Fault.DISAGREES, name, erasure.number)
    if not set(rebuilt.request_ids) <= set(erasure.request_ids):
        yield Finding(Fault.DISAGREES, "request_ids", erasure.number)
    is_other = (rebuilt.result in ACKNOWLEDGED) != (erasure.result in ACKNOWLEDGED)
    is_more = erasure.result in CARRIED_OUT and rebuilt.result is not erasure.result
    if is_other or is_more:
        yield Finding(Fault.DISAGREES, "result", erasure.number)


def _broken(check: ChainCheck) -> Iterator[Finding]:
    for how, number in check.breaks:
        yield Finding(Fault.CHAIN, ENTRIES, number, how)


def _disagreeing(file: str, same: dict[str, bool]) -> Iterator[Finding]:
    for name, agrees in same.items():
        if not agrees:
            yield Finding(Fault.DISAGREES, f"{file}: {name}")


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


def _is_ascending(numbers: list[int]) -> bool:
    return all(one < other for one, other in pairwise(numbers))
