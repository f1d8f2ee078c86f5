"""What a certificate says: the facts of one erasure or of many, and what they do not cover.

Nothing of the person is in it. The UUID is the gateway's own reference and stands there in plain,
the merchant's ID as a hash unless somebody chose otherwise; of the record there are names of
fields and the number of cards. The facts are built from entries of the journal and a batch's rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, TypeVar

import msgspec
from msgspec import UNSET, UnsetType
from msgspec.structs import asdict, replace

from desktop_app.evidence.hashing import Scrypt, each_hashed, hashed_by_rounds
from desktop_app.journal.chain import line
from desktop_app.records.batch import (
    Batch,
    BatchRow,
    BatchStage,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.records.personal_data import harmless_field, personal_form
from desktop_app.records.writes import (
    EntryKind,
    JournalEntry,
    ReadBack,
    WriteOutcome,
    agree_with_deletion,
    show_customer,
)

FORMAT: Final = "customer-desk certificate"
VERSION: Final = 2
"""1: one salt for all merchant IDs, which could be guessed together. 2: a salt for each."""


class ErasureResult(Enum):
    """The result for a customer that was to be erased."""

    ERASED = "erased"
    """Acknowledged, and both readings afterwards agree."""
    FOUND_ERASED = "erased, found by reading"
    """The answer was lost, and what was read afterwards proves it by the rule of
    ``gateway/settle.py``."""
    STILL_ANSWERED = "acknowledged, yet still answered"
    NOT_READ_AGAIN = "acknowledged, not read again"
    ALREADY = "did not exist any more"
    NOT_ERASED = "not erased"
    UNKNOWN = "unknown"


ACKNOWLEDGED: Final = frozenset(
    {ErasureResult.ERASED, ErasureResult.STILL_ANSWERED, ErasureResult.NOT_READ_AGAIN}
)
"""The gateway said that it did it."""

CARRIED_OUT: Final = frozenset({ErasureResult.ERASED, ErasureResult.FOUND_ERASED})
"""What a certificate states as carried out: nothing that was read contradicts it."""


class NotCovered(Enum):
    """What no certificate of this program can say, and what this one cannot."""

    OTHER_SYSTEMS = (
        "Copies elsewhere: in shops, mail, exports, spreadsheets, or systems of other recipients."
    )
    INSIDE_THE_GATEWAY = (
        "What the gateway keeps inside, such as backups and logs, and for how long."
    )
    CARDS = (
        "What becomes of saved cards: no call of the gateway deletes one, and it documents nothing."
    )
    PAYMENTS = "Payments and their documents, which laws may require to be kept."
    LATER = "Anything after the last reading, such as a customer created anew."
    PERSON = "Whether whoever asked for the erasure was the customer, and had the right to it."
    CLOCK = "The clock and the user's name, which are those of the computer it was done on."
    NOT_READ_AGAIN = "For some customers: whether they are gone. They could not be read again."
    STILL_ANSWERED = "Some customers that the gateway acknowledged as deleted, yet still answers."
    NOT_ERASED = "Some customers of the list that were not erased."
    UNKNOWN = "Some customers whose deletion left and whose outcome nobody knows."
    MADE_UP = "Real customers: this was done in the sandbox, whose customers are made up."
    THROW_AWAY_KEY = "Who signed: the key was made for one session and is kept nowhere."


ALWAYS_NOT_COVERED: Final = (
    NotCovered.OTHER_SYSTEMS,
    NotCovered.INSIDE_THE_GATEWAY,
    NotCovered.CARDS,
    NotCovered.PAYMENTS,
    NotCovered.LATER,
    NotCovered.PERSON,
    NotCovered.CLOCK,
)


class EntryReference(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An entry of the journal: its number and its hash."""

    number: int
    hash: str


class ErasurePlace(msgspec.Struct, frozen=True):
    """Where it was done. ``gateway``: the host's name."""

    profile: str = ""
    environment: str = ""
    gateway: str = ""


class Erasure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One customer. ``number``: the row's in a batch, otherwise counted from 1.

    ``salt``: of ``merchant_id_hash``, as hex.
    ``uuid`` is empty where the journal has only its keyed hash and nobody typed it. ``outcome``: as
    the journal has it. ``by``, ``reason``, ``ticket`` and ``place`` only where they differ from one
    customer to the next. ``cards``: how many were saved; None: not known.
    """

    number: int
    result: ErasureResult
    uuid: str = ""
    merchant_id: str = ""
    merchant_id_hash: str = ""
    salt: str = ""
    outcome: str = ""
    at: datetime | None = None
    by_uuid: ReadBack | None = None
    by_merchant_id: ReadBack | None = None
    read_again_at: datetime | None = None
    cards: int | None = None
    fields: tuple[str, ...] = ()
    request_ids: tuple[str, ...] = ()
    entries: tuple[EntryReference, ...] = ()
    by: str = ""
    reason: str = ""
    ticket: str = ""
    place: ErasurePlace | None = None


class BatchFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Of a batch: its id, and what its lines turned out to be."""

    id: str
    lines: dict[str, int]


class EarlierEvidence(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Evidence issued before, as the journal has noted it: its id (empty in notes of earlier
    versions), and the entry that was the journal's last by then."""

    id: str
    number: int
    hash: str


class Exclusion(msgspec.Struct, frozen=True):
    """A :class:`NotCovered` by name, and in words."""

    code: str
    words: str


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. ``by``, ``reason``, ``ticket`` and ``place`` are empty where customers differ.

    ``issued_by``: the system's user. ``key``: the fingerprint of who signs; ``key_is_kept``: false
    for a key that lasted one session. ``scrypt``: what each hash of a merchant's ID costs. ``salt``
    (hex) and ``rounds``: of such hashes in version 1. ``follows``: what was issued before, the
    oldest first, so that this can be seen to continue it; of very many the newest.
    """

    format: str = FORMAT
    version: int = VERSION
    id: str
    issued: datetime
    issued_by: str
    program: str
    key: str
    key_is_kept: bool
    by: str = ""
    reason: str = ""
    ticket: str = ""
    place: ErasurePlace | None = None
    began: datetime | None = None
    ended: datetime | None = None
    batch: BatchFacts | None = None
    counts: dict[str, int]
    scrypt: Scrypt | UnsetType = UNSET
    salt: str | UnsetType = UNSET
    rounds: int | UnsetType = UNSET
    erasures: tuple[Erasure, ...]
    not_covered: tuple[Exclusion, ...]
    follows: tuple[EarlierEvidence, ...] = ()


def ignore_progress(_done: int, _of: int) -> None:
    """A progress callback that does nothing."""


def covering(
    certificate: Certificate, text: str, on_progress: Callable[[int, int], None] = ignore_progress
) -> tuple[Erasure, ...]:
    """The erasures of the customer whose UUID or merchant ID is ``text``, as typed.

    Of a certificate of 2,000 hashed IDs it takes 90 seconds of a core. ``on_progress``: called in
    threads, with how many of how many are compared.
    """
    typed = text.strip()
    named = tuple(
        each
        for each in certificate.erasures
        if typed and (each.uuid.lower() == typed.lower() or each.merchant_id == typed)
    )
    if named or not typed:
        return named
    is_same = _hashes_of(certificate, typed, on_progress)
    return tuple(
        each
        for each, hash_of_typed in zip(certificate.erasures, is_same, strict=True)
        if hash_of_typed and each.merchant_id_hash == hash_of_typed
    )


def _hashes_of(
    certificate: Certificate, typed: str, on_progress: Callable[[int, int], None]
) -> list[str]:
    """What each customer's hash would be if ``typed`` were the ID; empty where there is none."""
    erasures, cost = certificate.erasures, certificate.scrypt
    if isinstance(cost, Scrypt):
        with_hash = [each for each in erasures if each.merchant_id_hash]
        pairs = [(typed, bytes.fromhex(each.salt)) for each in with_hash]
        found = iter(
            each_hashed(pairs, cost, on_progress=lambda done: on_progress(done, len(pairs)))
        )
        return [next(found) if each.merchant_id_hash else "" for each in erasures]
    if isinstance(certificate.salt, str) and isinstance(certificate.rounds, int):
        salt = bytes.fromhex(certificate.salt)
        return [hashed_by_rounds(typed, salt, certificate.rounds)] * len(erasures)
    return [""] * len(erasures)


T = TypeVar("T")

MOST_LINES = 20_000
"""Entries of the journal that go along whole. With more, their numbers and hashes must do."""

_ABOUT = frozenset({EntryKind.DELETE, EntryKind.READ_AGAIN, EntryKind.BATCH})
_DONE = frozenset({WriteOutcome.DONE.name, WriteOutcome.FOUND_DONE.name})
_NOT_DONE = frozenset({WriteOutcome.REFUSED.name, WriteOutcome.NOT_SENT.name})
_NOT_KNOWN = frozenset({WriteOutcome.UNKNOWN.name, WriteOutcome.GIVEN_UP.name})
_BY_ENDING = {
    WriteOutcome.REFUSED.name: ErasureResult.NOT_ERASED,
    WriteOutcome.NOT_SENT.name: ErasureResult.NOT_ERASED,
    WriteOutcome.CONFLICT.name: ErasureResult.NOT_ERASED,
    WriteOutcome.GONE.name: ErasureResult.ALREADY,
}
_BY_ROW = {
    RowOutcome.DONE: ErasureResult.ERASED,
    RowOutcome.NOT_READ_AGAIN: ErasureResult.NOT_READ_AGAIN,
    RowOutcome.STILL_ANSWERED: ErasureResult.STILL_ANSWERED,
    RowOutcome.ALREADY: ErasureResult.ALREADY,
    RowOutcome.GONE: ErasureResult.ALREADY,
    RowOutcome.UNKNOWN: ErasureResult.UNKNOWN,
}


class CustomerIds(msgspec.Struct, frozen=True):
    """What somebody typed, or a dialog still knows: the journal has only hashes of it."""

    uuid: str = ""
    merchant_id: str = ""


_NO_IDS: Mapping[int, CustomerIds] = MappingProxyType({})


class ErasureEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """Erasures, in their order, with merchant IDs still in plain. ``lines``: the journal's entries
    that they rest on, as the journal writes them; empty when there are too many, or when something
    is ``withheld``: a reason, a ticket or a field's name that holds personal data."""

    erasures: tuple[Erasure, ...]
    lines: tuple[bytes, ...]
    batch: BatchFacts | None = None
    withheld: bool = False

    def counts(self) -> dict[ErasureResult, int]:
        return dict(Counter(each.result for each in self.erasures))


class ErasureBuilder:
    """Takes entries one by one and keeps what an erasure needs of them: there may be 200,000."""

    def __init__(self) -> None:
        self._facts: dict[object, Erasure] = {}
        self._lines: list[bytes] = []
        self._entries = 0
        self._same: dict[Any, Any] = {}
        self._has_personal = False
        self._keys: dict[int, object] = {}

    def add(self, entry: JournalEntry) -> None:
        """An entry, in the order of their numbers."""
        if entry.act not in _ABOUT:
            return
        self._entries += 1
        if self._entries <= MOST_LINES:
            self._lines.append(line(entry))
        harmless = _harmless(entry, self._same)
        self._has_personal |= harmless != entry
        entry = harmless
        if entry.act is not EntryKind.BATCH:
            key = self._key(entry)
            self._facts[key] = _with_entry(self._facts.get(key, _NOTHING), entry, self._same)

    def case(self, known: Mapping[int, CustomerIds] = _NO_IDS) -> ErasureEvidence:
        """One erasure for each customer that has a deletion among the entries taken.

        ``known``: who an entry, by its number, is about.
        """
        erasures: list[Erasure] = []
        for facts in self._facts.values():
            if facts.outcome:  # else no deletion was tried
                named = (known[each.number] for each in facts.entries if each.number in known)
                who = asdict(next(named, CustomerIds()))
                number = len(erasures) + 1
                erasures.append(replace(facts, number=number, result=_result(facts), **who))
        return ErasureEvidence(
            erasures=tuple(erasures), lines=self._kept_lines(), withheld=self._has_personal
        )

    def case_of_batch(self, batch: Batch, rows: Iterable[BatchRow]) -> ErasureEvidence:
        """One erasure for each row that was to be erased."""
        lines: Counter[str] = Counter()
        erasures: list[Erasure] = []
        for row in rows:
            lines["left out" if row.left_out else row.resolution.value] += 1
            if row.resolution is not RowResolution.FOUND or row.left_out:
                continue
            facts = self._facts.get((batch.id, row.number), _NOTHING)
            erasures.append(
                replace(
                    facts,
                    number=row.number,
                    result=_result_of_row(row, facts),
                    uuid=row.uuid,
                    merchant_id=row.merchant_id,
                    outcome=row.outcome.name,
                    cards=row.cards if facts.cards is None else facts.cards,
                    at=facts.at or row.ended,
                    request_ids=facts.request_ids or row.request_ids,
                )
            )
        return ErasureEvidence(
            erasures=tuple(erasures),
            lines=self._kept_lines(),
            withheld=self._has_personal,
            batch=BatchFacts(id=batch.id, lines=dict(lines)),
        )

    def _key(self, entry: JournalEntry) -> object:
        """What tells one customer's entries from another's: the row; or the first subject, a keyed
        hash of the UUID (an email or an ID may be a second customer's too)."""
        if entry.batch and entry.row:
            return entry.batch, entry.row
        own = entry.subjects[0] if entry.subjects else entry.number
        key = own if entry.about is None else self._keys.get(entry.about, own)
        self._keys[entry.number] = key
        return key

    def _kept_lines(self) -> tuple[bytes, ...]:
        may_go_along = self._entries <= MOST_LINES and not self._has_personal
        return tuple(self._lines) if may_go_along else ()


_NOTHING: Final = Erasure(number=0, result=ErasureResult.UNKNOWN)
"""Of a customer about whom there is no entry."""


def _with_entry(facts: Erasure, entry: JournalEntry, same: dict[Any, Any]) -> Erasure:
    """What the entries about one customer come to, with one more."""
    more: dict[str, Any] = {
        "entries": (*facts.entries, EntryReference(entry.number, entry.hash)),
        "request_ids": facts.request_ids + entry.request_ids,
    }
    # What comes after a deletion that was done is about one that was not needed; and one that was
    # not carried out says nothing of the one before.
    is_settled = facts.outcome in _DONE
    says_nothing = facts.outcome in _NOT_KNOWN and entry.outcome in _NOT_DONE
    if entry.act is EntryKind.READ_AGAIN:
        by_uuid, by_merchant_id, *_ = (*entry.readings, None, None)
        more |= {"by_uuid": by_uuid, "by_merchant_id": by_merchant_id, "read_again_at": entry.at}
    elif not is_settled and not says_nothing:
        more |= {
            "outcome": entry.outcome,
            "at": entry.at,
            "by": _one(entry.who, same),
            "reason": _one(entry.reason, same),
            "ticket": _one(entry.ticket, same),
            "fields": _one(entry.fields, same),
            "place": _one(ErasurePlace(entry.profile, entry.environment, entry.gateway), same),
            "cards": entry.cards,
        }
    return replace(facts, **more)


def can_be_certified(batch: Batch) -> bool:
    """Whether a certificate of this batch would say anything: it erased, and not for trying."""
    begun = {BatchStage.RUNNING, BatchStage.PAUSED, BatchStage.STOPPED, BatchStage.FINISHED}
    return batch.task is BatchTask.ERASE and not batch.dry_run and batch.stage in begun


def _result(facts: Erasure) -> ErasureResult:
    """A deletion is stated as carried out when the gateway acknowledged it or reading proved it,
    and nothing that was read contradicts that."""
    outcome = facts.outcome
    readings = tuple(filter(None, (facts.by_uuid, facts.by_merchant_id)))
    if outcome == WriteOutcome.FOUND_DONE.name:
        return ErasureResult.UNKNOWN if show_customer(readings) else ErasureResult.FOUND_ERASED
    if outcome != WriteOutcome.DONE.name:
        return _BY_ENDING.get(outcome, ErasureResult.UNKNOWN)
    if show_customer(readings):
        return ErasureResult.STILL_ANSWERED
    return ErasureResult.ERASED if agree_with_deletion(readings) else ErasureResult.NOT_READ_AGAIN


def _result_of_row(row: BatchRow, facts: Erasure) -> ErasureResult:
    result = _BY_ROW.get(row.outcome, ErasureResult.NOT_ERASED)
    # The journal has the last word: the program may have ended between the two notes.
    if facts.outcome in _DONE:
        return _result(facts)
    if result is ErasureResult.NOT_ERASED and facts.outcome in _NOT_KNOWN:
        return ErasureResult.UNKNOWN
    if result not in ACKNOWLEDGED:
        return result
    # And the first: nothing is said to be acknowledged that its entries do not say.
    if facts.outcome:
        return ErasureResult.UNKNOWN
    return ErasureResult.NOT_READ_AGAIN if result is ErasureResult.ERASED else result


def _harmless(entry: JournalEntry, same: dict[Any, Any]) -> JournalEntry:
    """The entry as a certificate may tell it: earlier versions kept any reason and ticket."""
    texts = (entry.reason, entry.ticket, entry.fields)
    if texts not in same:
        reason, ticket = ("" if personal_form(text) else text for text in texts[:2])
        same[texts] = reason, ticket, tuple(map(harmless_field, entry.fields))
    reason, ticket, fields = same[texts]
    if (reason, ticket, fields) == texts:
        return entry
    return replace(entry, reason=reason, ticket=ticket, fields=fields)


def _one(value: T, same: dict[Any, Any]) -> T:
    """The object that was first equal to this one: a batch says the same reason 100,000 times."""
    found: T = same.setdefault(value, value)
    return found
