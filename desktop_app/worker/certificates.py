"""Certificates and exports of the journal, as a window asks for them: never on the UI thread."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.evidence.bundle import EvidenceError, EvidenceTrouble
from desktop_app.evidence.certificate import Case, Certificate
from desktop_app.evidence.issuing import (
    SigningKey,
    certificate_of,
    issued_before,
    walk,
    write_certificate,
)
from desktop_app.evidence.journal_export import JournalLines, JournalTable
from desktop_app.journal.chain import system_user
from desktop_app.journal.database import JournalError
from desktop_app.journal.journal import Journal
from desktop_app.records.writes import Act, Facts, Query
from desktop_app.threads import run_in_thread
from desktop_app.worker.worker import TaskHandle, Worker

_SEED_BYTES = 32

ReadSeed = Callable[[], Awaitable[bytes | None]]


class Order(NamedTuple):
    """How a certificate is wanted. ``path``: of the zip.

    ``plain_ids``: with merchant IDs written out. ``draw`` makes the PDF, on the UI thread and as
    slowly as it likes, and hands it on.
    """

    path: Path
    plain_ids: bool
    draw: Callable[[Certificate, Callable[[bytes], None]], None]


class Issued(NamedTuple):
    """A certificate that is signed and written. ``is_noted``: in the journal too."""

    path: Path
    certificate: Certificate
    is_noted: bool


class Exported(NamedTuple):
    """An exported journal. ``key``: the fingerprint of who signed, empty for a table.

    ``breaks``: how often the chain is broken in it; None: not checked.
    """

    path: Path
    entries: int
    key: str
    breaks: int | None


class Certificates(QObject):
    """Gathers, signs, writes. Lives on the UI thread, where ``done`` or ``failed`` is called once.

    ``failed`` gets an EvidenceError or a JournalError.
    """

    _hashed = Signal(object, object, object)

    def __init__(
        self, worker: Worker, read_seed: ReadSeed | None, parent: QObject | None = None
    ) -> None:
        """``read_seed`` fetches what the signing key grows from; None, or when nobody keeps it: a
        key for this session signs."""
        super().__init__(parent)
        self._worker = worker
        self._read_seed = read_seed
        self._passing: SigningKey | None = None
        self._hashed.connect(self._tell)

    def gather(
        self,
        work: Callable[[], Awaitable[Case]],
        *,
        owner: QObject,
        done: Callable[[Case], None],
        failed: Callable[[Exception], None],
    ) -> TaskHandle[Case]:
        """Collect what a certificate would be about; ``work``: see ``evidence.gathering``."""

        async def gather() -> Case:
            case = await work()
            if not case.erasures:
                raise EvidenceError(EvidenceTrouble.NOTHING)
            return case

        return self._worker.ask(gather, owner=owner, done=done, failed=failed)

    def issue(
        self,
        journal: Journal,
        case: Case,
        order: Order,
        *,
        owner: QObject,
        done: Callable[[Issued], None],
        failed: Callable[[Exception], None],
        on_progress: Callable[[int, int], None],
    ) -> TaskHandle[tuple[Certificate, SigningKey]]:
        """Sign a certificate of ``case`` and write it. Until the IDs are hashed, which takes a
        minute for some thousand, cancelling the handle ends it. ``on_progress``: how many merchant
        IDs of how many are hashed so far."""

        def draw(prepared: tuple[Certificate, SigningKey]) -> None:
            certificate, key = prepared

            def write(pdf: bytes) -> None:
                self._worker.ask(
                    partial(_written, journal, case, order.path, certificate, pdf=pdf, key=key),
                    owner=owner,
                    done=done,
                    failed=failed,
                )

            order.draw(certificate, write)

        def tell(done: int, of: int) -> None:
            if isValid(owner):
                on_progress(done, of)

        prepare = partial(self._prepared, journal, case, order.plain_ids, tell)
        return self._worker.ask(prepare, owner=owner, done=draw, failed=failed)

    def export_journal(
        self,
        journal: Journal,
        query: Query,
        path: Path,
        *,
        owner: QObject,
        done: Callable[[Exported], None],
        failed: Callable[[Exception], None],
    ) -> TaskHandle[Exported]:
        """Write the entries that fit as signed lines. A query for everything makes a whole one,
        in which a missing entry is found."""

        async def export() -> Exported:

            key = await self._key()
            with await run_in_thread(partial(JournalLines, path)) as lines:
                async for page in walk(journal, query):
                    await run_in_thread(partial(lines.add, page))
                finish = partial(lines.finish, key, system_user(), is_whole=_is_for_all(query))
                written = await run_in_thread(finish)
            extract = written.extract
            entries = 0 if extract is None else extract.entries
            await _note_export(journal, entries, "" if extract is None else extract.id)
            return Exported(path, entries, written.key, len(written.findings))

        return self._worker.ask(export, owner=owner, done=done, failed=failed)

    def export_journal_csv(
        self,
        journal: Journal,
        query: Query,
        path: Path,
        delimiter: str,
        *,
        owner: QObject,
        done: Callable[[Exported], None],
        failed: Callable[[Exception], None],
    ) -> TaskHandle[Exported]:
        """Write the entries that fit as a table. ``delimiter``: a comma, or a semicolon where the
        comma is the decimal sign."""

        async def export() -> Exported:

            with await run_in_thread(partial(JournalTable, path, delimiter)) as table:
                async for page in walk(journal, query):
                    await run_in_thread(partial(table.add, page))
                entries = await run_in_thread(table.finish)
            await _note_export(journal, entries)
            return Exported(path, entries, "", None)

        return self._worker.ask(export, owner=owner, done=done, failed=failed)

    async def _prepared(
        self, journal: Journal, case: Case, plain_ids: bool, tell: Callable[[int, int], None]
    ) -> tuple[Certificate, SigningKey]:

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
                on_progress=partial(self._worker.emitter(self._hashed), tell),
                stop=stop,
            )
            return await run_in_thread(work), key
        finally:
            stop.set()  # cancelled: the thread goes on unseen, but not for minutes

    def _tell(self, tell: Callable[[int, int], None], done: int, of: int) -> None:
        tell(done, of)

    async def _key(self) -> SigningKey:

        seed = None if self._read_seed is None else await self._read_seed()
        if seed is not None:
            return SigningKey(seed, is_kept=True)
        if self._passing is None:
            self._passing = SigningKey(secrets.token_bytes(_SEED_BYTES), is_kept=False)
        return self._passing


async def _written(
    journal: Journal,
    case: Case,
    path: Path,
    certificate: Certificate,
    *,
    pdf: bytes,
    key: SigningKey,
) -> Issued:

    await run_in_thread(partial(write_certificate, path, certificate, case, pdf, key))
    first = certificate.erasures[0]
    is_single = len(certificate.erasures) == 1 and first.entries
    facts = Facts(
        act=Act.CERTIFICATE,
        outcome="ISSUED",
        reason=certificate.reason,
        ticket=certificate.ticket,
        request_ids=(certificate.id,),
        batch="" if certificate.batch is None else certificate.batch.id,
        about=first.entries[0].number if is_single else None,
        counts=certificate.counts,
    )
    return Issued(path, certificate, await _noted(journal, facts))


def _is_for_all(query: Query) -> bool:
    """Whether it leaves nothing out, however it is paged."""
    paged = {"offset", "limit", "oldest_first"}
    everything = Query()
    return all(
        getattr(query, name) == getattr(everything, name)
        for name in Query.__struct_fields__
        if name not in paged
    )


async def _note_export(journal: Journal, entries: int, export_id: str = "") -> None:
    """``export_id``: of a signed one, by which later evidence shows that it continues it."""
    facts = Facts(
        act=Act.EXPORT,
        outcome="WRITTEN",
        request_ids=(export_id,) if export_id else (),
        counts={"entries": entries},
    )
    await _noted(journal, facts)


async def _noted(journal: Journal, facts: Facts) -> bool:
    """Whether the journal took it; what was written stays written all the same."""
    try:
        await journal.add(facts)
    except JournalError:
        return False
    return True
