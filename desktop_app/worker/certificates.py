"""Certificates and exports of the journal: gathered, signed and written off the UI thread.

The coroutines raise EvidenceError and JournalError.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale

from desktop_app.evidence.bundle import EvidenceError, EvidenceErrorCode, os_errors_translated
from desktop_app.evidence.certificate import Certificate, ErasureEvidence
from desktop_app.evidence.issuing import (
    SigningKey,
    certificate_of,
    issued_before,
    walk,
    write_certificate,
)
from desktop_app.evidence.journal_export import JournalLines, table
from desktop_app.journal.chain import system_user
from desktop_app.journal.database import JournalError
from desktop_app.journal.journal import Journal
from desktop_app.process.languages import spoken
from desktop_app.records.writes import EntryKind, JournalQuery, NewEntry
from desktop_app.streamed_files import written
from desktop_app.threads import run_in_thread
from desktop_app.worker.worker import Worker

_SEED_BYTES = 32

ReadSeed = Callable[[], Awaitable[bytes | None]]


class IssuedCertificate(NamedTuple):
    """A certificate that is signed and written. ``is_noted``: in the journal too."""

    path: Path
    certificate: Certificate
    is_noted: bool


class ExportedJournal(NamedTuple):
    """An exported journal. ``key``: the fingerprint of who signed, empty for a table; ``breaks``:
    how often the chain is broken in it; None: not checked."""

    entries: int
    key: str = ""
    breaks: int | None = None


class Certificates:
    """Signs. The coroutines are for ``worker``."""

    def __init__(self, worker: Worker, read_seed: ReadSeed | None) -> None:
        """``read_seed`` fetches what the signing key grows from; None, or when nobody keeps it: a
        key for this session signs."""
        self.worker = worker
        self._read_seed = read_seed
        self._passing: SigningKey | None = None

    async def sign(
        self,
        journal: Journal,
        case: ErasureEvidence,
        *,
        plain_ids: bool,
        on_progress: Callable[[int, int], None],
    ) -> tuple[Certificate, SigningKey]:
        """A certificate of ``case``, with merchant IDs written out if they are to be ``plain_ids``.
        To hash them takes a minute for some thousand; ``on_progress``: how many of how many are
        hashed so far, told in a thread."""
        key = await self._key()
        stop = threading.Event()
        try:
            work = partial(
                certificate_of,
                case,
                key,
                system_user(),
                plain_ids=plain_ids,
                follows=await issued_before(journal),
                on_progress=on_progress,
                stop=stop,
            )
            return await run_in_thread(work), key
        finally:
            stop.set()  # cancelled: the thread goes on unseen, but not for minutes

    async def export_journal(
        self, journal: Journal, query: JournalQuery, path: Path
    ) -> ExportedJournal:
        """Write the entries that fit as signed lines. A query for everything makes a whole one,
        in which a missing entry is found."""
        key = await self._key()
        with await run_in_thread(partial(JournalLines, path)) as lines:
            async for page in walk(journal, query):
                await run_in_thread(partial(lines.add, page))
            finish = partial(
                lines.finish,
                key,
                system_user(),
                is_whole=_is_for_all(query),
                language=_language(),
            )
            verified = await run_in_thread(finish)
        extract = verified.extract
        entries = 0 if extract is None else extract.entries
        await _note_export(journal, entries, "" if extract is None else extract.id)
        return ExportedJournal(entries, verified.key, len(verified.findings))

    @staticmethod
    async def export_table(
        journal: Journal, query: JournalQuery, path: Path, delimiter: str
    ) -> ExportedJournal:
        """Write the entries that fit as a table. ``delimiter``: a comma, or a semicolon where the
        comma is the decimal sign."""
        with os_errors_translated():
            entries = await written(path, table(walk(journal, query), delimiter))
        await _note_export(journal, entries)
        return ExportedJournal(entries)

    async def _key(self) -> SigningKey:
        seed = None if self._read_seed is None else await self._read_seed()
        if seed is not None:
            return SigningKey(seed, is_kept=True)
        if self._passing is None:
            self._passing = SigningKey(secrets.token_bytes(_SEED_BYTES), is_kept=False)
        return self._passing


async def gather(work: Callable[[], Awaitable[ErasureEvidence]]) -> ErasureEvidence:
    """What a certificate would be about: see ``evidence.issuing``."""
    case = await work()
    if not case.erasures:
        raise EvidenceError(EvidenceErrorCode.NOTHING)
    return case


async def write(
    journal: Journal,
    case: ErasureEvidence,
    path: Path,
    signed: tuple[Certificate, SigningKey],
    pdf: bytes,
) -> IssuedCertificate:
    """Write what was signed, and its ``pdf``, to a zip file."""
    certificate, key = signed
    work = partial(write_certificate, path, certificate, case, pdf, key, language=_language())
    await run_in_thread(work)
    first = certificate.erasures[0]
    is_single = len(certificate.erasures) == 1 and first.entries
    facts = NewEntry(
        act=EntryKind.CERTIFICATE,
        outcome="ISSUED",
        reason=certificate.reason,
        ticket=certificate.ticket,
        request_ids=(certificate.id,),
        batch="" if certificate.batch is None else certificate.batch.id,
        about=first.entries[0].number if is_single else None,
        counts=certificate.counts,
    )
    return IssuedCertificate(path, certificate, await _noted(journal, facts))


def _language() -> str:
    """In which the agent reads, as a tag: whoever gets the file is of the same merchant."""
    return spoken([QLocale().bcp47Name()]).value


def _is_for_all(query: JournalQuery) -> bool:
    """Whether it leaves nothing out, however it is paged."""
    paged = {"offset", "limit", "oldest_first"}
    everything = JournalQuery()
    return all(
        getattr(query, name) == getattr(everything, name)
        for name in JournalQuery.__struct_fields__
        if name not in paged
    )


async def _note_export(journal: Journal, entries: int, export_id: str = "") -> None:
    """``export_id``: of a signed one, by which later evidence shows that it continues it."""
    facts = NewEntry(
        act=EntryKind.EXPORT,
        outcome="WRITTEN",
        request_ids=(export_id,) if export_id else (),
        counts={"entries": entries},
    )
    await _noted(journal, facts)


async def _noted(journal: Journal, facts: NewEntry) -> bool:
    """Record ``facts``; whether the journal took them. The file stays in either case."""
    try:
        await journal.add(facts)
    except JournalError:
        return False
    return True
