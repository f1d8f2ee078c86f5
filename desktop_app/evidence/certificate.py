"""What a certificate says: the facts of one erasure or of many, and what they do not cover.

Nothing of the person is in it. The UUID is the gateway's own reference and stands there in plain,
the merchant's ID as a hash unless somebody chose otherwise; of the record there are names of
fields and the number of cards.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from desktop_app.evidence.hashing import Scrypt, each_hashed, hashed_by_rounds
from desktop_app.records.evidence import Reading

FORMAT: Final = "customer-desk certificate"
VERSION: Final = 2
"""1: one salt for all merchant IDs, which could be guessed together. 2: a salt for each."""


class Result(Enum):
    """What became of a customer that was to be erased."""

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


ACKNOWLEDGED: Final = frozenset({Result.ERASED, Result.STILL_ANSWERED, Result.NOT_READ_AGAIN})
"""The gateway said that it did it."""

CARRIED_OUT: Final = frozenset({Result.ERASED, Result.FOUND_ERASED})
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


class Mention(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An entry of the journal: its number and its hash."""

    number: int
    hash: str


class Place(msgspec.Struct, frozen=True):
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
    result: Result
    uuid: str = ""
    merchant_id: str = ""
    merchant_id_hash: str = ""
    salt: str = ""
    outcome: str = ""
    at: datetime | None = None
    by_uuid: Reading | None = None
    by_merchant_id: Reading | None = None
    read_again_at: datetime | None = None
    cards: int | None = None
    fields: tuple[str, ...] = ()
    request_ids: tuple[str, ...] = ()
    entries: tuple[Mention, ...] = ()
    by: str = ""
    reason: str = ""
    ticket: str = ""
    place: Place | None = None


class Many(msgspec.Struct, frozen=True, kw_only=True):
    """Of a batch: its id, and what its lines turned out to be."""

    id: str
    lines: dict[str, int]


class Earlier(msgspec.Struct, frozen=True, array_like=True, gc=False):
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
    place: Place | None = None
    began: datetime | None = None
    ended: datetime | None = None
    batch: Many | None = None
    counts: dict[str, int]
    scrypt: Scrypt | UnsetType = UNSET
    salt: str | UnsetType = UNSET
    rounds: int | UnsetType = UNSET
    erasures: tuple[Erasure, ...]
    not_covered: tuple[Exclusion, ...]
    follows: tuple[Earlier, ...] = ()


def _unsaid(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


def covering(
    certificate: Certificate, text: str, told: Callable[[int, int], None] = _unsaid
) -> tuple[Erasure, ...]:
    """The erasures of the customer whose UUID or merchant ID is ``text``, as typed.

    Of a certificate of 2,000 hashed IDs it takes 90 seconds of a core; ``told``: how many of how
    many are compared, called in threads.
    """
    typed = text.strip()
    named = tuple(
        each
        for each in certificate.erasures
        if typed and (each.uuid.lower() == typed.lower() or each.merchant_id == typed)
    )
    if named or not typed:
        return named
    is_same = _hashes_of(certificate, typed, told)
    return tuple(
        each
        for each, hash_of_typed in zip(certificate.erasures, is_same, strict=True)
        if hash_of_typed and each.merchant_id_hash == hash_of_typed
    )


def _hashes_of(certificate: Certificate, typed: str, told: Callable[[int, int], None]) -> list[str]:
    """What each customer's hash would be if ``typed`` were the ID; empty where there is none."""
    erasures, cost = certificate.erasures, certificate.scrypt
    if isinstance(cost, Scrypt):
        with_hash = [each for each in erasures if each.merchant_id_hash]
        pairs = [(typed, bytes.fromhex(each.salt)) for each in with_hash]
        found = iter(each_hashed(pairs, cost, told=lambda done: told(done, len(pairs))))
        return [next(found) if each.merchant_id_hash else "" for each in erasures]
    if isinstance(certificate.salt, str) and isinstance(certificate.rounds, int):
        salt = bytes.fromhex(certificate.salt)
        return [hashed_by_rounds(typed, salt, certificate.rounds)] * len(erasures)
    return [""] * len(erasures)
