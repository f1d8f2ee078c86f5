"""A certificate of what is chosen in the journal: of erasures, whichever of their entries was
chosen, or of a whole batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.client import Gateway
from desktop_app.records.batch import Batch
from desktop_app.records.evidence import Act, Entry, Query
from desktop_app.worker.journals import ProfileLedger
from desktop_app.worker.session import Session

if TYPE_CHECKING:
    from desktop_app.worker.certificates import Certificates


class _Chosen(msgspec.Struct, frozen=True):
    """What the certificate is about: one batch, or these deletions."""

    batch: Batch | None
    deletions: tuple[Entry, ...]
    typed: str


class Certifying(QObject):
    """Signal: ``failed(Exception)``."""

    failed = Signal(object)

    def __init__(
        self,
        certificates: Certificates,
        session: Session,
        ledger: ProfileLedger,
        window: QWidget,
    ) -> None:
        """The certificate's dialog opens over ``window``."""
        super().__init__(window)
        self._certificates = certificates
        self._session = session
        self._ledger = ledger
        self._window = window

    def certify(self, entries: tuple[Entry, ...], typed: str) -> None:
        """``typed``: what names the customer, when these entries were found by it."""
        ledger = self._ledger

        async def gather(_gateway: Gateway) -> _Chosen:
            batch = await _batch_of(ledger, entries)
            deletions = () if batch is not None else await _deletions_of(ledger, entries)
            return _Chosen(batch, deletions, typed)

        self._session.ask(gather, owner=self, done=self._open, failed=self.failed.emit)

    def _open(self, chosen: _Chosen) -> None:
        from desktop_app.views.certificate_dialog import CertificateDialog  # noqa: PLC0415

        if chosen.batch is not None:
            dialog = CertificateDialog.of_batch(
                self._certificates, self._ledger, chosen.batch, parent=self._window
            )
        else:
            dialog = CertificateDialog.of_entries(
                self._certificates,
                self._ledger,
                chosen.deletions,
                typed=chosen.typed,
                parent=self._window,
            )
        dialog.open()


def can_be_certified(entries: tuple[Entry, ...]) -> bool:
    """Whether any of them tells of an erasure."""
    return any(
        entry.act is Act.DELETE
        or (entry.act is Act.READ_AGAIN and entry.about is not None)
        or (entry.act is Act.BATCH and len(entries) == 1 and bool(entry.batch))
        for entry in entries
    )


async def _batch_of(ledger: ProfileLedger, entries: tuple[Entry, ...]) -> Batch | None:
    """The batch, when one entry was chosen that is about a batch the journal still has."""
    if len(entries) != 1 or entries[0].act is not Act.BATCH:
        return None
    kept = await ledger.batches()
    return next((batch for batch in kept if batch.id == entries[0].batch), None)


async def _deletions_of(ledger: ProfileLedger, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The deletions among them, and those that others among them are about; newest first."""
    found = {entry.number: entry for entry in entries if entry.act is Act.DELETE}
    about = {entry.about for entry in entries if entry.act is Act.READ_AGAIN}
    for number in about - found.keys():
        if number is not None:
            query = Query(after=number - 1, oldest_first=True, limit=1)
            found.update({each.number: each for each in await ledger.entries(query)})
    for entry in entries:
        if entry.act is Act.BATCH:
            query = Query(batch=entry.batch, acts=frozenset({Act.DELETE}), limit=100_000)
            found.update({each.number: each for each in await ledger.entries(query)})
    return tuple(found[number] for number in sorted(found, reverse=True))
