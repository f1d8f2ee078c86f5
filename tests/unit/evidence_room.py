"""A small chain of entries, cases and certificates made of it: what the tests of evidence share."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.evidence.bundle import CERTIFICATE, ENTRIES, PDF, BundleLabel, EvidenceKind, write
from desktop_app.evidence.certificate import (
    Certificate,
    CustomerIds,
    ErasureBuilder,
    ErasureEvidence,
)
from desktop_app.evidence.hashing import Scrypt
from desktop_app.evidence.issuing import SigningKey, certificate_of, write_certificate
from desktop_app.journal.chain import sealed
from desktop_app.records.writes import EntryKind, JournalEntry, ReadBack

KEY = SigningKey(b"k" * 32, is_kept=True)
OTHER_KEY = SigningKey(b"o" * 32, is_kept=True)
BEGAN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
UUID = "4b281da4-1c6e-4f0a-9d5b-0123456789ab"
MERCHANT_ID = "cust-0004242"
PDF_BYTES = b"%PDF-1.4\nnothing of a person\n%%EOF\n"
CHEAP = Scrypt(2, 1, 1)
GONE = (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND)


class Chain:
    """Entries, each sealed to the one before."""

    def __init__(self) -> None:
        self.entries: list[JournalEntry] = []

    def add(self, act: EntryKind, **facts: Any) -> JournalEntry:
        """One more, a second later."""
        number = len(self.entries) + 1
        given: dict[str, Any] = {
            "number": number,
            "at": BEGAN + timedelta(seconds=number - 1),
            "who": "lejla",
            "profile_id": "p1",
            "profile": "Web shop",
            "environment": "production",
            "gateway": "ipg.monri.com",
            "act": act,
            "previous": self.entries[-1].hash if self.entries else "",
            **facts,
        }
        self.entries.append(sealed(JournalEntry(**given)))
        return self.entries[-1]

    def erase(self, subject: str, outcome: str = "DONE", **facts: Any) -> JournalEntry:
        """A deletion that ended."""
        given = {
            "fields": ("name", "email", "metadata.tier"),
            "cards": 2,
            "reason": "Customer asked",
            "ticket": "SUP-20481",
            "request_ids": (f"request-{len(self.entries) + 1}",),
            **facts,
        }
        return self.add(
            EntryKind.DELETE, subjects=(subject, "hash-of-id"), outcome=outcome, **given
        )

    def read_again(
        self, deletion: JournalEntry, readings: tuple[ReadBack, ...] = GONE
    ) -> JournalEntry:
        """What was read afterwards."""
        return self.add(
            EntryKind.READ_AGAIN,
            subjects=deletion.subjects,
            readings=readings,
            about=deletion.number,
            batch=deletion.batch,
            row=deletion.row,
            request_ids=(f"request-{len(self.entries) + 1}",),
        )


def erased_chain() -> Chain:
    """One customer, erased and read again."""
    chain = Chain()
    chain.read_again(chain.erase("hash-of-uuid"))
    return chain


def case_of(chain: Chain, known: dict[int, CustomerIds] | None = None) -> ErasureEvidence:
    """What all of its entries come to."""
    builder = ErasureBuilder()
    for entry in chain.entries:
        builder.add(entry)
    return builder.case({1: CustomerIds(UUID, MERCHANT_ID)} if known is None else known)


def written(
    path: Path,
    case: ErasureEvidence | None = None,
    key: SigningKey = KEY,
    *,
    plain_ids: bool = False,
) -> Certificate:
    """A certificate at ``path``: a zip, or unpacked to a folder unless the name ends so."""
    case = case_of(erased_chain()) if case is None else case
    certificate = certificate_of(case, key, "lejla", plain_ids=plain_ids, cost=CHEAP)
    with packed_for(path) as packed:
        write_certificate(packed, certificate, case, PDF_BYTES, key)
    return certificate


@contextmanager
def packed_for(path: Path) -> Iterator[Path]:
    """Where to write the zip; afterwards it is unpacked if ``path`` names a folder."""
    if path.suffix == ".zip":
        yield path
        return
    packed = path.with_name(f"{path.name}.zip")
    yield packed
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(path)
    packed.unlink()


def explain_shortly(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put one line in place of what explains the files."""
    place.mkdir()
    for kind in EvidenceKind:
        (place / f"{kind.value}.txt").write_text("What this is.\n")
    monkeypatch.setattr("desktop_app.evidence.bundle.EXPLANATIONS", place)


def signed_anew(path: Path, certificate: Certificate, lines: list[bytes] | None = None) -> None:
    """Whatever the facts are, rightly signed: what a signer who errs, or lies, hands out."""
    own = {CERTIFICATE: msgspec.json.encode(certificate), PDF: PDF_BYTES}
    if lines:
        own[ENTRIES] = b"".join(line + b"\n" for line in lines)
    if path.is_dir():
        shutil.rmtree(path)
    label = BundleLabel(EvidenceKind.CERTIFICATE, certificate.id, certificate.issued)
    with packed_for(path) as packed:
        write(packed, label, own, KEY.seed)
