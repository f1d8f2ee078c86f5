"""``customer-desk verify FILE``: is this certificate, or exported journal, what was signed?

Runs without Qt, a display, a profile or a keyring. What it prints may come from a file that
somebody made to mislead: nothing that could steer a terminal gets through.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator
from enum import IntEnum
from pathlib import Path
from typing import Final, TextIO

from desktop_app.evidence.bundle import PDF, spaced, typed_fingerprint
from desktop_app.evidence.certificate import (
    CARRIED_OUT,
    Certificate,
    Erasure,
    ErasureResult,
    covering,
)
from desktop_app.evidence.continuing import CheckedEvidence, ContinuationResult, compare
from desktop_app.evidence.verifying import (
    EvidenceFinding,
    EvidenceProblem,
    JournalExtract,
    VerificationResult,
    verify,
)
from desktop_app.output import write_lines
from desktop_app.records.writes import ChainBreak


class ExitStatus(IntEnum):
    """Exit statuses. Of several that are true, the first of this list is returned."""

    NOT_OURS = 2
    """The status of a mistake on the command line, too."""
    BROKEN = 1
    NOT_CONTINUED = 5
    NOT_COVERED = 3
    SIGNER_NOT_CHECKED = 4
    SOUND = 0


_FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")
_PATIENCE = 2.0
_LONGEST = 200
_TIME = "%Y-%m-%d %H:%M:%S %Z"
_MOST_FINDINGS = 20

_FAULTS = {
    EvidenceProblem.NOT_THERE: "there is no such file or folder.",
    EvidenceProblem.NOT_OURS: "this is no certificate and no exported journal of Customer Desk.",
    EvidenceProblem.UNREADABLE: "it can't be read.",
    EvidenceProblem.NEWER: "a later version of Customer Desk made it; only that one can check it.",
    EvidenceProblem.PACKING: (
        "the zip is not packed as it was: it was changed, cut short, or packed anew. If somebody "
        "packed it anew, unpack it and check the folder."
    ),
    EvidenceProblem.MISSING: "this file is missing.",
    EvidenceProblem.EXTRA: "this file does not belong to it.",
    EvidenceProblem.NOT_A_FILE: "this is a link, a folder or a device, and should be a file.",
    EvidenceProblem.CHANGED: "this file was changed after it was signed.",
    EvidenceProblem.LIST: "the list of files makes no sense.",
    EvidenceProblem.SIGNATURE: (
        "the signature is wrong: the list of files, or the signature, was changed."
    ),
    EvidenceProblem.PUBLIC_KEY: "this is not the public key that signed.",
    EvidenceProblem.OTHER_KEY: "it was signed with another key than the one expected.",
    EvidenceProblem.DISAGREES: "it was signed so, and yet this contradicts the rest.",
    EvidenceProblem.CHAIN: "the chain of the journal's entries is broken.",
}
_BREAKS = {
    ChainBreak.CHANGED: "an entry was changed",
    ChainBreak.MISSING: "an entry is missing",
    ChainBreak.CUT_SHORT: "entries at the end are missing",
    ChainBreak.BEGINNING: "entries at the beginning are missing, and nothing accounts for it",
    ChainBreak.HEAD: "the head is not the journal's",
    ChainBreak.UNREADABLE: "from here on it can't be read",
}
_CONTINUATIONS = {
    ContinuationResult.SHOWN: (
        "It continues {earlier}: all that one rests on is there, unchanged, up to entry {number:,}."
    ),
    ContinuationResult.PARTS: (
        "It does not continue {earlier}: entry {number:,} is not the same in both. The journal was "
        "changed, an older copy of it was put back, or these are two journals."
    ),
    ContinuationResult.ENDS_BEFORE: (
        "It does not continue {earlier}: it ends with entry {number:,}, and that one knows later "
        "ones. An older copy of the journal was put back, or this one is the earlier of the two."
    ),
    ContinuationResult.OTHER_SIGNER: (
        "It is not shown to continue {earlier}: that one is signed with another key."
    ),
    ContinuationResult.NOT_SHOWN: (
        "It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, "
        "and compare that."
    ),
}
_RESULTS = {
    ErasureResult.ERASED: "erased; gone, or marked as deleted, when read again",
    ErasureResult.FOUND_ERASED: (
        "erased; its answer was lost, and reading it again, twice, proves it"
    ),
    ErasureResult.STILL_ANSWERED: "acknowledged as deleted, yet still answered afterwards",
    ErasureResult.NOT_READ_AGAIN: "acknowledged as deleted; not read again",
    ErasureResult.ALREADY: "did not exist any more",
    ErasureResult.NOT_ERASED: "not erased",
    ErasureResult.UNKNOWN: "unknown whether it was erased",
}


def run(arguments: list[str], out: TextIO | None = None) -> int:
    """Check what the arguments name, say what was found, and return the exit status."""
    options = _parser().parse_args(arguments)
    verified = verify(Path(options.file), options.key or "")
    lines = list(_told(verified, is_signer_expected=options.key is not None))
    status = ExitStatus.SOUND if options.key else ExitStatus.SIGNER_NOT_CHECKED
    if not verified.is_sound:
        status = ExitStatus.BROKEN if verified.is_ours else ExitStatus.NOT_OURS
    else:
        if options.covers:
            erasures = _covering(
                verified.certificate, options.covers, _DurationNotice(sys.stderr).update
            )
            lines += ["", *_coverage(verified, erasures, options.covers)]
            if not any(each.result in CARRIED_OUT for each in erasures):
                status = ExitStatus.NOT_COVERED
        if options.after:
            found, told = _after(CheckedEvidence(Path(options.file), verified), options)
            lines += ["", *told]
            status = found or status
    write_lines(out or sys.stdout, lines)
    return status


def _after(later: CheckedEvidence, options: argparse.Namespace) -> tuple[ExitStatus, list[str]]:
    """Whether it continues the earlier one: what that means for the status, and in words."""
    path, name = Path(options.after), _shown(options.after)
    earlier = verify(path, options.key or "")
    if not earlier.is_sound:
        told = [f"It can't be compared with {name}:", *map(_indented, earlier.findings)]
        return ExitStatus.BROKEN if earlier.is_ours else ExitStatus.NOT_OURS, told
    try:
        continuation, number = compare(later, CheckedEvidence(path, earlier))
    except OSError:
        return ExitStatus.NOT_CONTINUED, [f"It can't be compared with {name}: it can't be read."]
    words = _CONTINUATIONS[continuation].format(earlier=name, number=number)
    is_shown = continuation is ContinuationResult.SHOWN
    return ExitStatus.SOUND if is_shown else ExitStatus.NOT_CONTINUED, [words]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="customer-desk verify",
        description="Check a certificate of erasure, or an exported journal, of Customer Desk.",
        epilog=(
            "Exit status: 0 nothing is wrong, and the key is the one that you named; 1 something "
            "is wrong; 2 it is no certificate and no exported journal, or the command is mistaken; "
            "3 --covers asked about a customer whose erasure it does not prove; 4 nothing is "
            "wrong, but without --key nobody knows who signed; 5 it is not shown to continue what "
            "--after names."
        ),
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        type=_something,
        help="the zip, or the folder it was unpacked into",
    )
    parser.add_argument(
        "--key",
        metavar="FINGERPRINT",
        type=_fingerprint,
        help="the fingerprint of the key that must have signed, as its owner told it",
    )
    parser.add_argument(
        "--covers",
        metavar="ID",
        type=_something,
        help="a UUID or a merchant's ID: does it prove that this customer was erased?",
    )
    parser.add_argument(
        "--after",
        metavar="EARLIER",
        type=_something,
        help="a certificate or an exported journal of earlier: does this one continue it?",
    )
    return parser


def _something(text: str) -> str:
    """What must not be empty: a script whose variable is empty would ask for nothing."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _fingerprint(text: str) -> str:
    typed = typed_fingerprint(text)
    if _FINGERPRINT.fullmatch(typed) is None:
        words = "it is empty" if not typed else "a fingerprint has 64 hexadecimal digits"
        raise argparse.ArgumentTypeError(words)
    return typed


def _told(verified: VerificationResult, *, is_signer_expected: bool) -> Iterator[str]:
    yield from _outcome(verified, is_signer_expected=is_signer_expected)
    if verified.not_looked_at:
        yield "Not looked at, because systems add such files by themselves and they are no part:"
        yield from (f"  {_shown(name)}" for name in verified.not_looked_at)
    if verified.key:
        yield ""
        yield f"Signed with the key  {spaced(verified.key)}"
    if any(finding.problem is not EvidenceProblem.CHAIN for finding in verified.findings):
        return  # not the word of whoever was expected, or not one that holds together
    if verified.certificate is not None:
        yield ""
        yield from _certificate(verified.certificate)
    if verified.extract is not None:
        yield ""
        yield from _journal(verified.extract)


def _outcome(verified: VerificationResult, *, is_signer_expected: bool) -> Iterator[str]:
    if not verified.is_sound:
        yield "Something is wrong." if verified.is_ours else "Not checked."
        yield from map(_indented, verified.findings[:_MOST_FINDINGS])
        if len(verified.findings) > _MOST_FINDINGS:
            yield f"  and {len(verified.findings) - _MOST_FINDINGS} more."
    elif is_signer_expected:
        yield "Nothing is wrong: every byte is as it was signed, with the key that you named."
    else:
        yield "It is not known who signed: anybody can make such a file, with a key of their own."
        yield "Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT."
        yield "Apart from that nothing is wrong: every byte is as it was signed."
    if verified.certificate is not None:
        yield f"{PDF} was not compared with the facts below: read these."


def _indented(finding: EvidenceFinding) -> str:
    return f"  {_finding(finding)}"


def _finding(finding: EvidenceFinding) -> str:
    words = _FAULTS[finding.problem]
    if finding.how is not None:
        return f"{_shown(finding.name)}, entry {finding.number}: {_BREAKS[finding.how]}."
    of = "" if finding.number is None else f" of customer {finding.number}"
    return f"{_shown(finding.name)}{of}: {words}" if finding.name else words[0].upper() + words[1:]


def _certificate(facts: Certificate) -> Iterator[str]:
    yield f"Certificate of erasure {_shown(facts.id)}, issued {facts.issued:{_TIME}}"
    yield from _line("by", facts.issued_by)
    if facts.place is not None:
        where = f"{facts.place.profile} ({facts.place.environment}), {facts.place.gateway}"
        yield from _line("where", where)
    yield from _line("who", facts.by)
    yield from _line("reason", facts.reason)
    yield from _line("ticket", facts.ticket)
    if facts.began is not None and facts.ended is not None:
        began, ended = f"{facts.began:{_TIME}}", f"{facts.ended:{_TIME}}"
        yield from _line("when", began if began == ended else f"{began} to {ended}")
    for result in ErasureResult:
        if count := facts.counts.get(result.value):
            yield from _line(f"{count:,}", result.value)
    if not facts.key_is_kept:
        yield "The key lasted one session: it proves that nothing changed, and not who signed."
    yield "Not covered:"
    for exclusion in facts.not_covered:
        yield f"  - {_shown(exclusion.words)}"


def _journal(facts: JournalExtract) -> Iterator[str]:
    yield f"Exported journal {_shown(facts.id)}, made {facts.made:{_TIME}}"
    yield from _line("by", facts.by)
    yield from _line("entries", f"{facts.entries:,}, number {facts.first} to {facts.last}")
    yield from _line("head", facts.head)
    if not facts.is_whole:
        yield "A selection: what lies between these entries is not in it, and not proven."


def _covering(
    certificate: Certificate | None, text: str, told: Callable[[int, int], None]
) -> tuple[Erasure, ...]:
    return () if certificate is None else covering(certificate, text, told)


class _DurationNotice:
    """Says once how long a comparison takes that takes longer than some seconds."""

    def __init__(self, out: TextIO | None) -> None:
        self._out = out
        self._began = time.monotonic()
        self._is_silent = True

    def update(self, done: int, of: int) -> None:
        passed = time.monotonic() - self._began
        if self._is_silent and passed > _PATIENCE and done < of:
            self._is_silent = False
            left = round(passed / done * (of - done))
            words = (
                f"Comparing with {of:,} hashed IDs, each on its own: about {left:,} seconds more."
            )
            write_lines(self._out, [words])


def _coverage(
    verified: VerificationResult, erasures: tuple[Erasure, ...], text: str
) -> Iterator[str]:
    """What it says of one customer; of an exported journal: why that can't be told from it."""
    if verified.extract is None:
        yield from _covered(erasures, text)
        return
    yield (
        f"An exported journal can't tell whether {_shown(text)} was erased: it holds keyed hashes "
        "in place of IDs. Search the journal in Customer Desk where it was written, and have a "
        "certificate made there."
    )


def _covered(erasures: tuple[Erasure, ...], text: str) -> Iterator[str]:
    if not erasures:
        yield f"It does not name {_shown(text)}."
    for each in erasures:
        when = "" if each.at is None else f", {each.at:{_TIME}}"
        yield f"It names {_shown(text)}: {_RESULTS[each.result]}{when}."


def _line(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"  {name:<8} {_shown(text)}"


def _shown(text: str) -> str:
    """On one line, cut, and with nothing in it that a terminal obeys or an eye misses."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in cut)
