"""From a case to a signed certificate: two steps, because somebody draws the PDF in between."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop_app import __version__
from desktop_app.evidence.bundle import Label, write
from desktop_app.evidence.case import Case
from desktop_app.evidence.certificate import (
    ALWAYS_NOT_COVERED,
    Certificate,
    Earlier,
    Erasure,
    Exclusion,
    NotCovered,
    Result,
)
from desktop_app.evidence.hashing import SALT_BYTES, Scrypt, cost_for, each_hashed
from desktop_app.evidence.manifest import CERTIFICATE, ENTRIES, PDF, Kind
from desktop_app.evidence.members import member
from desktop_app.evidence.signing import fingerprint, public_key
from desktop_app.evidence.trouble import EvidenceError, EvidenceTrouble
from desktop_app.evidence.verifying import verify
from desktop_app.records.personal_data import personal_form

T = TypeVar("T")

SANDBOX = "sandbox"
"""The environment, in lower case, whose customers are made up."""

_ID_BYTES = 16
_BY_RESULT = {
    Result.NOT_READ_AGAIN: NotCovered.NOT_READ_AGAIN,
    Result.STILL_ANSWERED: NotCovered.STILL_ANSWERED,
    Result.NOT_ERASED: NotCovered.NOT_ERASED,
    Result.UNKNOWN: NotCovered.UNKNOWN,
}


class SigningKey(msgspec.Struct, frozen=True):
    """A private key, as the 32 bytes it grows from. ``is_kept``: by the keyring, for later too."""

    seed: bytes
    is_kept: bool

    def __repr__(self) -> str:
        """Nothing of it."""
        return "SigningKey()"


def _unsaid(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


def certificate_of(
    case: Case,
    key: SigningKey,
    who: str,
    *,
    plain_ids: bool,
    follows: tuple[Earlier, ...] = (),
    cost: Scrypt | None = None,
    told: Callable[[int, int], None] = _unsaid,
    stop: threading.Event | None = None,
) -> Certificate:
    """What is to be certified, now. Hashing the merchant IDs takes 0.2 seconds for one, and for
    2,000 some 90 divided by the computer's cores.

    ``who``: the system's user. ``plain_ids``: write merchant IDs out, unless one is personal data
    itself, such as an email address. ``follows``: what was issued before. ``cost``: of each hash.
    ``told``: how many of how many are hashed, called in threads. ``stop``: nobody waits any more.

    Raises:
        EvidenceError: NOTHING, when the case is about nobody.
    """
    if not case.erasures:
        raise EvidenceError(EvidenceTrouble.NOTHING)
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
    found = each_hashed(pairs, cost, told=lambda done: told(done, len(pairs)), stop=stop, spared=1)
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
    path: Path, certificate: Certificate, case: Case, pdf: bytes, key: SigningKey
) -> None:
    """Sign and write it, then check what was written as anybody else would.

    Raises:
        EvidenceError: nothing of it is there.
    """
    own = [member(CERTIFICATE, msgspec.json.encode(certificate)), member(PDF, pdf)]
    if case.lines:
        own.append(member(ENTRIES, b"".join(line + b"\n" for line in case.lines)))
    write(path, Label(Kind.CERTIFICATE, certificate.id, certificate.issued), own, key.seed)
    if not verify(path).is_sound:
        raise EvidenceError(EvidenceTrouble.NOT_AS_WRITTEN)


def _not_covered(case: Case, key: SigningKey) -> tuple[Exclusion, ...]:
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
