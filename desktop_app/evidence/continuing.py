"""Whether evidence continues earlier evidence of the same journal.

A journal whose files were all put back from an older copy is whole in itself. Only what was handed
out before, and is kept elsewhere, tells: an entry that it names is another one now, or gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from desktop_app.evidence.bundle import ENTRIES
from desktop_app.evidence.certificate import Certificate, EntryReference
from desktop_app.evidence.verifying import JournalExtract, VerificationResult, opened, read_lines
from desktop_app.records.writes import EntryKind, JournalEntry

_NOTES = frozenset({EntryKind.CERTIFICATE, EntryKind.EXPORT})


class ContinuationResult(Enum):
    """What comparing two finds."""

    SHOWN = "it continues the earlier one"
    PARTS = "an entry that both know is not the same in both"
    ENDS_BEFORE = "it is a whole journal, and has not as many entries as the earlier one knew"
    OTHER_SIGNER = "another key signed the earlier one"
    NOT_SHOWN = "nothing in it tells"


class ChainComparison(NamedTuple):
    """``number``: of the entry up to which the earlier one is continued, where they part, or where
    the later one ends; 0 where there is none to name."""

    continuation: ContinuationResult
    number: int = 0


class CheckedEvidence(NamedTuple):
    """Evidence that was found sound, and where it is."""

    path: Path
    verified: VerificationResult


def compare(later: CheckedEvidence, earlier: CheckedEvidence) -> ChainComparison:
    """Whether ``later`` continues ``earlier``. Raises OSError."""
    if later.verified.key != earlier.verified.key:
        return ChainComparison(ContinuationResult.OTHER_SIGNER)
    last_common = 0
    known = {mention.number: mention.hash for mention in _mentions(earlier)}
    for mention in _mentions(later):
        if mention.number in known:
            if mention.hash != known[mention.number]:
                return ChainComparison(ContinuationResult.PARTS, mention.number)
            last_common = mention.number
    end = _end(earlier.verified)
    if 0 < end <= last_common or _notes(later, earlier.verified):
        return ChainComparison(ContinuationResult.SHOWN, end)
    extract = later.verified.extract
    if extract is not None and extract.is_whole and extract.last < end:
        return ChainComparison(ContinuationResult.ENDS_BEFORE, extract.last)
    return ChainComparison(ContinuationResult.NOT_SHOWN)


def _mentions(sound: CheckedEvidence) -> Iterator[EntryReference]:
    """The entries that evidence knows of: those in it, and each one's predecessor by its hash."""
    certificate = sound.verified.certificate
    if certificate is None:
        yield from _linked(_entries(sound))
        return
    known = [entry for each in certificate.erasures for entry in each.entries]
    known += [EntryReference(each.number, each.hash) for each in certificate.follows]
    known += _linked(_entries(sound))
    yield from sorted(known, key=lambda mention: mention.number)


def _linked(entries: Iterator[JournalEntry]) -> Iterator[EntryReference]:
    for entry in entries:
        if entry.previous:
            yield EntryReference(entry.number - 1, entry.previous)
        yield EntryReference(entry.number, entry.hash)


def _entries(sound: CheckedEvidence) -> Iterator[JournalEntry]:
    contents = opened(sound.path)
    if ENTRIES not in contents.names:
        return
    with contents.open(ENTRIES) as file:
        yield from (entry for entry in read_lines(file) if entry is not None)


def _notes(later: CheckedEvidence, earlier: VerificationResult) -> bool:
    """Whether the journal behind ``later`` has noted that ``earlier`` was issued."""
    facts: Certificate | JournalExtract | None = earlier.certificate or earlier.extract
    if facts is None:
        return False
    if later.verified.certificate is not None:
        return any(each.id == facts.id for each in later.verified.certificate.follows)
    return any(entry.act in _NOTES and facts.id in entry.request_ids for entry in _entries(later))


def _end(verified: VerificationResult) -> int:
    """The number of the last entry that evidence rests on."""
    if verified.extract is not None:
        return verified.extract.last
    erasures = () if verified.certificate is None else verified.certificate.erasures
    return max((entry.number for each in erasures for entry in each.entries), default=0)
