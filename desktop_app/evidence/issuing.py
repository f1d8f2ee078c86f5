"""Collects what a certificate is about from the journal, and makes a signed certificate of it.

In two steps, because the PDF is drawn in between. The coroutines are for the worker's loop.
"""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop_app import __version__
from desktop_app.evidence.bundle import (
    CERTIFICATE,
    ENTRIES,
    PDF,
    BundleLabel,
    EvidenceError,
    EvidenceErrorCode,
    EvidenceKind,
    fingerprint,
    public_key,
    write,
)
from desktop_app.evidence.certificate import (
    ALWAYS_NOT_COVERED,
    Certificate,
    CustomerIds,
    EarlierEvidence,
    Erasure,
    ErasureBuilder,
    ErasureEvidence,
    ErasureResult,
    Exclusion,
    NotCovered,
    ignore_progress,
)
from desktop_app.evidence.hashing import SALT_BYTES, Scrypt, cost_for, each_hashed
from desktop_app.evidence.verifying import verify
from desktop_app.records.batch import Batch, BatchRow
from desktop_app.records.personal_data import personal_form
from desktop_app.records.writes import EntryKind, JournalEntry, JournalQuery

if TYPE_CHECKING:
    from desktop_app.journal.journal import Journal

T = TypeVar("T")

SANDBOX = "sandbox"
"""The environment, in lower case, whose customers are made up."""

_ID_BYTES = 16
_BY_RESULT = {
    ErasureResult.NOT_READ_AGAIN: NotCovered.NOT_READ_AGAIN,
    ErasureResult.STILL_ANSWERED: NotCovered.STILL_ANSWERED,
    ErasureResult.NOT_ERASED: NotCovered.NOT_ERASED,
    ErasureResult.UNKNOWN: NotCovered.UNKNOWN,
}


class SigningKey(msgspec.Struct, frozen=True):
    """A private key, as the 32 bytes it grows from. ``is_kept``: by the keyring, for later too."""

    seed: bytes
    is_kept: bool

    def __repr__(self) -> str:
        return "SigningKey()"


def certificate_of(
    case: ErasureEvidence,
    key: SigningKey,
    who: str,
    *,
    plain_ids: bool,
    follows: tuple[EarlierEvidence, ...] = (),
    cost: Scrypt | None = None,
    on_progress: Callable[[int, int], None] = ignore_progress,
    stop: threading.Event | None = None,
) -> Certificate:
    """What is to be certified, now. Hashing the merchant IDs takes 0.2 seconds for one, and for
    2,000 some 90 divided by the computer's cores.

    ``who``: the system's user. ``plain_ids``: write merchant IDs out, unless one is personal data
    itself, such as an email address. ``follows``: what was issued before. ``cost``: of each hash.
    ``on_progress``: called in threads, with how many of how many are hashed. ``stop``: nobody waits
    any more. Raises EvidenceError: NOTHING, when the case is about nobody.
    """
    if not case.erasures:
        raise EvidenceError(EvidenceErrorCode.NOTHING)
    tried = [each for each in case.erasures if each.entries]  # the rest is nobody's doing
    times = sorted(each.at for each in tried if each.at is not None)
    hidden = [
        (place, each.merchant_id)
        for place, each in enumerate(case.erasures)
        if each.merchant_id and (not plain_ids or personal_form(each.merchant_id))
    ]
    cost = cost or cost_for(len(hidden))
    blank = Certificate(
        id=secrets.token_hex(_ID_BYTES),
        issued=datetime.now(UTC).replace(microsecond=0),
        issued_by=who,
        program=f"customer-desk {__version__}",
        key=fingerprint(public_key(key.seed)),
        key_is_kept=key.is_kept,
        by=_common(each.by for each in tried) or "",
        reason=_common(each.reason for each in tried) or "",
        ticket=_common(each.ticket for each in tried) or "",
        place=_common(each.place for each in tried),
        began=times[0] if times else None,
        ended=times[-1] if times else None,
        batch=case.batch,
        counts={result.value: count for result, count in case.counts().items()},
        scrypt=cost,
        erasures=(),
        not_covered=_not_covered(case, key),
        follows=follows,
    )
    pairs = [(merchant_id, secrets.token_bytes(SALT_BYTES)) for _place, merchant_id in hidden]
    found = each_hashed(
        pairs, cost, on_progress=lambda done: on_progress(done, len(pairs)), stop=stop, spared=1
    )
    hashes = {
        place: (merchant_id_hash, salt.hex())
        for (place, _), merchant_id_hash, (_, salt) in zip(hidden, found, pairs, strict=True)
    }
    return msgspec.structs.replace(
        blank,
        erasures=tuple(
            _certified(each, blank, hashes.get(place)) for place, each in enumerate(case.erasures)
        ),
    )


def _certified(erasure: Erasure, common: Certificate, hidden: tuple[str, str] | None) -> Erasure:
    """As a certificate has it: without what all have in common. ``hidden``: the hash that stands
    for the merchant's ID, and its salt."""
    merchant_id_hash, salt = hidden or ("", "")
    return msgspec.structs.replace(
        erasure,
        merchant_id="" if hidden else erasure.merchant_id,
        merchant_id_hash=merchant_id_hash,
        salt=salt,
        by="" if common.by else erasure.by,
        reason="" if common.reason else erasure.reason,
        ticket="" if common.ticket else erasure.ticket,
        place=None if common.place else erasure.place,
    )


def write_certificate(
    path: Path,
    certificate: Certificate,
    case: ErasureEvidence,
    pdf: bytes,
    key: SigningKey,
    *,
    language: str = "en",
) -> None:
    """Sign and write it, then check what was written as anybody else would. ``language``: of what
    explains the files. Raises EvidenceError: nothing of it is there."""
    own: dict[str, bytes | Path] = {CERTIFICATE: msgspec.json.encode(certificate), PDF: pdf}
    if case.lines:
        own[ENTRIES] = b"".join(line + b"\n" for line in case.lines)
    write(
        path,
        BundleLabel(EvidenceKind.CERTIFICATE, certificate.id, certificate.issued, language),
        own,
        key.seed,
    )
    if not verify(path).is_sound:
        raise EvidenceError(EvidenceErrorCode.NOT_AS_WRITTEN)


def _not_covered(case: ErasureEvidence, key: SigningKey) -> tuple[Exclusion, ...]:
    results = {each.result for each in case.erasures}
    places = {each.place.environment.lower() for each in case.erasures if each.place is not None}
    codes = [
        *ALWAYS_NOT_COVERED,
        *(code for result, code in _BY_RESULT.items() if result in results),
        *([NotCovered.MADE_UP] if SANDBOX in places else []),
        *([] if key.is_kept else [NotCovered.THROW_AWAY_KEY]),
    ]
    return tuple(Exclusion(code.name, code.value) for code in codes)


def _common(values: Iterable[T]) -> T | None:
    """The one value they all have; None when there are several, or none."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


_PAGE = 2_000
_MOST_EARLIER = 1_000
"""Some 100 kB in a certificate."""
_NOTES = frozenset({EntryKind.CERTIFICATE, EntryKind.EXPORT})
_ACTS = frozenset({EntryKind.DELETE, EntryKind.READ_AGAIN, EntryKind.BATCH})
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LETTER = re.compile(r"[^\W\d_]")


async def walk(journal: Journal, query: JournalQuery) -> AsyncIterator[tuple[JournalEntry, ...]]:
    """Every entry that fits, a page at a time, in the order of their numbers."""
    asked = msgspec.structs.replace(query, oldest_first=True, limit=_PAGE, offset=0)
    while found := await journal.entries(asked):
        yield found
        asked = msgspec.structs.replace(asked, after=found[-1].number)


async def of_customer(journal: Journal, uuid: str, merchant_id: str) -> ErasureEvidence:
    """The erasure of one customer, whom a dialog still knows."""
    builder, known = ErasureBuilder(), CustomerIds(uuid, merchant_id)
    mine: dict[int, CustomerIds] = {}
    async for page in walk(journal, JournalQuery(subject=uuid, acts=_ACTS)):
        for entry in page:
            builder.add(entry)
            mine[entry.number] = known
    return builder.case(mine)


async def of_entries(
    journal: Journal, chosen: Sequence[JournalEntry], typed: str = ""
) -> ErasureEvidence:
    """The erasures that the ``chosen`` entries are about, with all the journal has on each; of an
    entry about a batch that is kept, the batch.

    ``typed``: what somebody searched for. Where the journal's hashes say that it names the
    customer, the certificate names them by it too, if it is a UUID or a merchant's ID: never by an
    email address or a phone number.
    """
    batches = {entry.batch for entry in chosen if entry.act is EntryKind.BATCH} - {""}
    if batches and len(chosen) == 1:
        for batch in await journal.batches():
            if batch.id in batches:
                return await of_batch(journal, batch)
    targets = [entry for entry in chosen if entry.act in (EntryKind.DELETE, EntryKind.READ_AGAIN)]
    for batch_id in batches:
        async for page in walk(
            journal, JournalQuery(batch=batch_id, acts=frozenset({EntryKind.DELETE}))
        ):
            targets += page
    wanted = {number for each in targets for number in (each.number, each.about) if number}
    deletions = {entry.subjects[:1] for entry in targets} - {()}
    builder = ErasureBuilder()
    last = max(wanted, default=0)
    async for page in walk(journal, JournalQuery(acts=_ACTS, after=min(wanted, default=1) - 1)):
        for entry in page:
            is_one = entry.number in wanted or entry.about in wanted
            if is_one or (entry.number <= last and entry.subjects[:1] in deletions):
                builder.add(entry)
                wanted.add(entry.number)
    return builder.case(await _known(journal, typed))


async def of_batch(journal: Journal, batch: Batch) -> ErasureEvidence:
    """Every row of a batch that was to be erased."""
    builder = ErasureBuilder()
    async for page in walk(journal, JournalQuery(batch=batch.id, acts=_ACTS)):
        for entry in page:
            builder.add(entry)
    rows: list[BatchRow] = []
    number = 0
    while page_of_rows := await journal.rows(batch.id, number, _PAGE):
        rows += page_of_rows
        number = page_of_rows[-1].number + 1
    return builder.case_of_batch(batch, rows)


async def issued_before(journal: Journal) -> tuple[EarlierEvidence, ...]:
    """What the journal has noted of certificates and exports, the oldest first."""
    notes = await journal.entries(JournalQuery(acts=_NOTES, limit=_MOST_EARLIER))
    return tuple(
        EarlierEvidence(next(iter(note.request_ids), ""), note.number - 1, note.previous)
        for note in reversed(notes)
    )


async def _known(journal: Journal, typed: str) -> dict[int, CustomerIds]:
    text = typed.strip()
    if _UUID.fullmatch(text):
        known = CustomerIds(uuid=text.lower())
    elif "@" in text or " " in text or not _LETTER.search(text):
        return {}  # nothing, an email address, a name, or what could be a phone number
    else:
        known = CustomerIds(merchant_id=text)
    found: dict[int, CustomerIds] = {}
    async for page in walk(journal, JournalQuery(subject=text, acts=_ACTS)):
        found |= {entry.number: known for entry in page}
    return found
