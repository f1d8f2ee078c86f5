"""What a certificate says: the facts of one erasure or of many, and what they do not cover.

Nothing of the person is in it. The UUID is the gateway's own reference and stands there in plain,
the merchant's ID as a hash unless somebody chose otherwise; of the record there are names of
fields and the number of cards.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from enum import Enum
from typing import Final

import msgspec

from desktop_app.records.evidence import Reading

FORMAT: Final = "customer-desk certificate"
ROUNDS: Final = 600_000
"""Of hashing, for all the IDs of a certificate together: about a second, for one or for many."""
MOST_ROUNDS: Final = 5_000_000
"""A foreign certificate may not keep its reader busy for longer than some seconds."""
_HASH_BYTES: Final = 16


class Result(Enum):
    """What became of a customer that was to be erased."""

    ERASED = "erased"
    """Acknowledged, and both readings afterwards agree."""
    STILL_ANSWERED = "acknowledged, yet still answered"
    NOT_READ_AGAIN = "acknowledged, not read again"
    ALREADY = "did not exist any more"
    NOT_ERASED = "not erased"
    UNKNOWN = "unknown"


ACKNOWLEDGED: Final = frozenset({Result.ERASED, Result.STILL_ANSWERED, Result.NOT_READ_AGAIN})
"""The gateway said that it did it."""


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

    ``uuid`` is empty where the journal has only its keyed hash and nobody typed it. ``outcome``: as
    the journal has it. ``by``, ``reason``, ``ticket`` and ``place`` only where they differ from one
    customer to the next. ``cards``: how many were saved; None: not known.
    """

    number: int
    result: Result
    uuid: str = ""
    merchant_id: str = ""
    merchant_id_hash: str = ""
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
    """Of a batch: its id, where its lines came from, and what the lines turned out to be."""

    id: str
    source: str
    lines: dict[str, int]


class Exclusion(msgspec.Struct, frozen=True):
    """A :class:`NotCovered` by name, and in words."""

    code: str
    words: str


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. ``by``, ``reason``, ``ticket`` and ``place`` are empty where customers differ.

    ``issued_by``: the system's user. ``key``: the fingerprint of who signs; ``key_is_kept``: false
    for a key that lasted one session. ``salt`` (hex) and ``rounds``: of the hashes of merchant IDs.
    """

    format: str = FORMAT
    version: int = 1
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
    salt: str
    rounds: int
    erasures: tuple[Erasure, ...]
    not_covered: tuple[Exclusion, ...]


def hashed(merchant_id: str, salt: bytes, rounds: int) -> str:
    """A merchant's ID as a certificate has it: PBKDF2-HMAC-SHA256, as hexadecimal digits."""
    text = merchant_id.encode("utf-8", "surrogatepass")
    return hashlib.pbkdf2_hmac("sha256", text, salt, rounds, _HASH_BYTES).hex()


def covering(certificate: Certificate, text: str) -> tuple[Erasure, ...]:
    """The erasures of the customer whose UUID or merchant ID is ``text``, as typed."""
    typed = text.strip()
    salt = bytes.fromhex(certificate.salt)
    hash_of_typed = hashed(typed, salt, certificate.rounds)
    return tuple(
        each
        for each in certificate.erasures
        if typed
        and (
            each.uuid.lower() == typed.lower()
            or each.merchant_id == typed
            or each.merchant_id_hash == hash_of_typed
        )
    )
