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
from desktop_app.plain_texts import CommandParser, Translator, number_words, translated
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

_tr = Translator("verify")


def fault_words(problem: EvidenceProblem) -> str:
    """What is wrong with a file, behind its name."""
    return {
        EvidenceProblem.NOT_THERE: _tr("there is no such file or folder."),
        EvidenceProblem.NOT_OURS: _tr(
            "this is no certificate and no exported journal of Customer Desk."
        ),
        EvidenceProblem.UNREADABLE: _tr("it can't be read."),
        EvidenceProblem.NEWER: _tr(
            "a later version of Customer Desk made it; only that one can check it."
        ),
        EvidenceProblem.PACKING: _tr(
            "the zip is not packed as it was: it was changed, cut short, or packed anew. If "
            "somebody packed it anew, unpack it and check the folder."
        ),
        EvidenceProblem.MISSING: _tr("this file is missing."),
        EvidenceProblem.EXTRA: _tr("this file does not belong to it."),
        EvidenceProblem.NOT_A_FILE: _tr(
            "this is a link, a folder or a device, and should be a file."
        ),
        EvidenceProblem.CHANGED: _tr("this file was changed after it was signed."),
        EvidenceProblem.LIST: _tr("the list of files makes no sense."),
        EvidenceProblem.SIGNATURE: _tr(
            "the signature is wrong: the list of files, or the signature, was changed."
        ),
        EvidenceProblem.PUBLIC_KEY: _tr("this is not the public key that signed."),
        EvidenceProblem.OTHER_KEY: _tr("it was signed with another key than the one expected."),
        EvidenceProblem.DISAGREES: _tr("it was signed so, and yet this contradicts the rest."),
        EvidenceProblem.CHAIN: _tr("the chain of the journal's entries is broken."),
    }[problem]


def break_words(how: ChainBreak) -> str:
    """What is wrong with the chain, behind the number of an entry."""
    return {
        ChainBreak.CHANGED: _tr("an entry was changed"),
        ChainBreak.MISSING: _tr("an entry is missing"),
        ChainBreak.CUT_SHORT: _tr("entries at the end are missing"),
        ChainBreak.BEGINNING: _tr(
            "entries at the beginning are missing, and nothing accounts for it"
        ),
        ChainBreak.HEAD: _tr("the head is not the journal's"),
        ChainBreak.UNREADABLE: _tr("from here on it can't be read"),
    }[how]


def _continuation_words(found: ContinuationResult) -> str:
    return {
        ContinuationResult.SHOWN: _tr(
            "It continues {earlier}: all that one rests on is there, unchanged, up to entry "
            "{number}."
        ),
        ContinuationResult.PARTS: _tr(
            "It does not continue {earlier}: entry {number} is not the same in both. The journal "
            "was changed, an older copy of it was put back, or these are two journals."
        ),
        ContinuationResult.ENDS_BEFORE: _tr(
            "It does not continue {earlier}: it ends with entry {number}, and that one knows later "
            "ones. An older copy of the journal was put back, or this one is the earlier of the "
            "two."
        ),
        ContinuationResult.OTHER_SIGNER: _tr(
            "It is not shown to continue {earlier}: that one is signed with another key."
        ),
        ContinuationResult.NOT_SHOWN: _tr(
            "It is not shown to continue {earlier}: nothing in it tells. Export the whole journal, "
            "and compare that."
        ),
    }[found]


def _result_words(result: ErasureResult) -> str:
    return {
        ErasureResult.ERASED: _tr("erased; gone, or marked as deleted, when read again"),
        ErasureResult.FOUND_ERASED: _tr(
            "erased; its answer was lost, and reading it again, twice, proves it"
        ),
        ErasureResult.STILL_ANSWERED: _tr("acknowledged as deleted, yet still answered afterwards"),
        ErasureResult.NOT_READ_AGAIN: _tr("acknowledged as deleted; not read again"),
        ErasureResult.ALREADY: _tr("did not exist any more"),
        ErasureResult.NOT_ERASED: _tr("not erased"),
        ErasureResult.UNKNOWN: _tr("unknown whether it was erased"),
    }[result]


def _counted_words(result: ErasureResult) -> str:
    """Of several, in a table."""
    return {
        ErasureResult.ERASED: _tr("erased"),
        ErasureResult.FOUND_ERASED: _tr("erased, found by reading"),
        ErasureResult.STILL_ANSWERED: _tr("acknowledged, yet still answered"),
        ErasureResult.NOT_READ_AGAIN: _tr("acknowledged, not read again"),
        ErasureResult.ALREADY: _tr("did not exist any more"),
        ErasureResult.NOT_ERASED: _tr("not erased"),
        ErasureResult.UNKNOWN: _tr("unknown"),
    }[result]


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
        words = _tr("It can't be compared with {name}:").format(name=name)
        told = [words, *map(_indented, earlier.findings)]
        return ExitStatus.BROKEN if earlier.is_ours else ExitStatus.NOT_OURS, told
    try:
        continuation, number = compare(later, CheckedEvidence(path, earlier))
    except OSError:
        words = _tr("It can't be compared with {name}: it can't be read.").format(name=name)
        return ExitStatus.NOT_CONTINUED, [words]
    words = _continuation_words(continuation).format(earlier=name, number=number_words(number))
    is_shown = continuation is ContinuationResult.SHOWN
    return ExitStatus.SOUND if is_shown else ExitStatus.NOT_CONTINUED, [words]


def _parser() -> argparse.ArgumentParser:
    parser = CommandParser(
        prog="customer-desk verify",
        description=_tr(
            "Check a certificate of erasure, or an exported journal, of Customer Desk."
        ),
        epilog=_tr(
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
        help=_tr("the zip, or the folder it was unpacked into"),
    )
    parser.add_argument(
        "--key",
        metavar="FINGERPRINT",
        type=_fingerprint,
        help=_tr("the fingerprint of the key that must have signed, as its owner told it"),
    )
    parser.add_argument(
        "--covers",
        metavar="ID",
        type=_something,
        help=_tr("a UUID or a merchant's ID: does it prove that this customer was erased?"),
    )
    parser.add_argument(
        "--after",
        metavar="EARLIER",
        type=_something,
        help=_tr("a certificate or an exported journal of earlier: does this one continue it?"),
    )
    return parser


def _something(text: str) -> str:
    """What must not be empty: a script whose variable is empty would ask for nothing."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_tr("it is empty"))
    return text


def _fingerprint(text: str) -> str:
    typed = typed_fingerprint(text)
    if _FINGERPRINT.fullmatch(typed) is None:
        words = _tr("a fingerprint has 64 hexadecimal digits")
        if not typed:
            words = _tr("it is empty")
        raise argparse.ArgumentTypeError(words)
    return typed


def _told(verified: VerificationResult, *, is_signer_expected: bool) -> Iterator[str]:
    yield from _outcome(verified, is_signer_expected=is_signer_expected)
    if verified.not_looked_at:
        yield _tr(
            "Not looked at, because systems add such files by themselves and they are no part:"
        )
        yield from (f"  {_shown(name)}" for name in verified.not_looked_at)
    if verified.key:
        yield ""
        yield _tr("Signed with the key  {key}").format(key=spaced(verified.key))
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
        yield _tr("Something is wrong.") if verified.is_ours else _tr("Not checked.")
        yield from map(_indented, verified.findings[:_MOST_FINDINGS])
        if len(verified.findings) > _MOST_FINDINGS:
            more = number_words(len(verified.findings) - _MOST_FINDINGS)
            yield "  " + _tr("and {number} more.").format(number=more)
    elif is_signer_expected:
        yield _tr("Nothing is wrong: every byte is as it was signed, with the key that you named.")
    else:
        yield _tr(
            "It is not known who signed: anybody can make such a file, with a key of their own."
        )
        yield _tr(
            "Ask the merchant for the fingerprint, by another way, and add --key FINGERPRINT."
        )
        yield _tr("Apart from that nothing is wrong: every byte is as it was signed.")
    if verified.certificate is not None:
        yield _tr("{name} was not compared with the facts below: read these.").format(name=PDF)


def _indented(finding: EvidenceFinding) -> str:
    return f"  {_finding(finding)}"


def _finding(finding: EvidenceFinding) -> str:
    words, name = fault_words(finding.problem), _shown(finding.name)
    if not name:
        return words[0].upper() + words[1:]
    if finding.number is None:
        return f"{name}: {words}"
    text = _tr("{name} of customer {number}: {words}")
    if finding.how is not None:
        words, text = break_words(finding.how), _tr("{name}, entry {number}: {words}.")
    return text.format(name=name, number=finding.number, words=words)


def _certificate(facts: Certificate) -> Iterator[str]:
    words = _tr("Certificate of erasure {id}, issued {time}")
    yield words.format(id=_shown(facts.id), time=f"{facts.issued:{_TIME}}")
    yield from _line(_tr("by"), facts.issued_by)
    if facts.place is not None:
        where = f"{facts.place.profile} ({facts.place.environment}), {facts.place.gateway}"
        yield from _line(_tr("where"), where)
    yield from _line(_tr("who"), facts.by)
    yield from _line(_tr("reason"), facts.reason)
    yield from _line(_tr("ticket"), facts.ticket)
    if facts.began is not None and facts.ended is not None:
        began, ended = f"{facts.began:{_TIME}}", f"{facts.ended:{_TIME}}"
        span = _tr("{began} to {ended}").format(began=began, ended=ended)
        yield from _line(_tr("when"), began if began == ended else span)
    for result in ErasureResult:
        if count := facts.counts.get(result.value):
            yield from _line(number_words(count), _counted_words(result))
    if not facts.key_is_kept:
        yield _tr("The key lasted one session: it proves that nothing changed, and not who signed.")
    yield _tr("Not covered:")
    for exclusion in facts.not_covered:
        yield f"  - {_shown(translated('certificate', exclusion.words))}"


def _journal(facts: JournalExtract) -> Iterator[str]:
    words = _tr("Exported journal {id}, made {time}")
    yield words.format(id=_shown(facts.id), time=f"{facts.made:{_TIME}}")
    yield from _line(_tr("by"), facts.by)
    count, words = number_words(facts.entries), _tr("{count}, number {first} to {last}")
    extent = words.format(count=count, first=facts.first, last=facts.last)
    yield from _line(_tr("entries"), extent)
    yield from _line(_tr("head"), facts.head)
    if not facts.is_whole:
        yield _tr("A selection: what lies between these entries is not in it, and not proven.")


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
            words = _tr(
                "Comparing with {number} hashed IDs, each on its own: about {seconds} seconds more."
            )
            said = words.format(number=number_words(of), seconds=number_words(left))
            write_lines(self._out, [said])


def _coverage(
    verified: VerificationResult, erasures: tuple[Erasure, ...], text: str
) -> Iterator[str]:
    """What it says of one customer; of an exported journal: why that can't be told from it."""
    if verified.extract is None:
        yield from _covered(erasures, text)
        return
    words = _tr(
        "An exported journal can't tell whether {id} was erased: it holds keyed hashes in place of "
        "IDs. Search the journal in Customer Desk where it was written, and have a certificate "
        "made there."
    )
    yield words.format(id=_shown(text))


def _covered(erasures: tuple[Erasure, ...], text: str) -> Iterator[str]:
    if not erasures:
        yield _tr("It does not name {id}.").format(id=_shown(text))
    for each in erasures:
        when = "" if each.at is None else f", {each.at:{_TIME}}"
        words = _tr("It names {id}: {what}.")
        yield words.format(id=_shown(text), what=f"{_result_words(each.result)}{when}")


def _line(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"  {name:<8} {_shown(text)}"


def _shown(text: str) -> str:
    """On one line, cut, and with nothing in it that a terminal obeys or an eye misses."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in cut)
