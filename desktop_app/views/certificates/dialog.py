"""The dialog for a certificate: what it would say, how it is wanted, where it went; and its words.

What a certificate keeps as a code is put into words here, for the dialog and for the PDF.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from desktop_app.credentials.keyring import VaultError
from desktop_app.evidence.bundle import EvidenceError, EvidenceErrorCode, spaced
from desktop_app.evidence.certificate import Certificate, ErasureEvidence, ErasureResult, NotCovered
from desktop_app.evidence.issuing import SigningKey, of_batch, of_customer, of_entries
from desktop_app.journal.journal import Journal
from desktop_app.models.display import Translator, isolated
from desktop_app.records.batch import Batch
from desktop_app.records.customer import Customer
from desktop_app.records.writes import JournalEntry
from desktop_app.views.certificates.pdf import drawing
from desktop_app.views.certificates.wording import result_words
from desktop_app.views.profiles.wording import vault_words
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import FramedDialog, ask_where_to_save, close_button
from desktop_app.views.widgets.labels import selectable_label
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.worker.certificates import Certificates, IssuedCertificate, gather, write
from desktop_app.worker.worker import TaskHandle

_tr = Translator("certificate")


def error_words(error: Exception) -> str:
    """Why there is no certificate, or no exported journal."""
    if isinstance(error, VaultError):  # the key that signs is in the keyring
        return vault_words(error.error_code)
    if not isinstance(error, EvidenceError):
        return _tr("The journal can't be read at the moment.")
    return {
        EvidenceErrorCode.NOTHING: _tr("The journal has nothing that this could be about."),
        EvidenceErrorCode.NO_SPACE: _tr("Not saved: the disk is full."),
        EvidenceErrorCode.DENIED: _tr("Not saved: you may not write to this folder."),
        EvidenceErrorCode.EXISTS: _tr("Not saved: something else is in that place."),
        EvidenceErrorCode.NO_FOLDER: _tr("Not saved: the folder does not exist."),
        EvidenceErrorCode.TOO_LARGE: _tr("Not saved: larger than a zip can be."),
        EvidenceErrorCode.UNAVAILABLE: _tr("Not saved: the file could not be written."),
        EvidenceErrorCode.NOT_AS_WRITTEN: _tr(
            "What was read back is not what was written. Save it in another place."
        ),
    }[error.error_code]


_WIDTH: Final = 560
_FEW: Final = 20
"""Merchant IDs that are hashed before anybody would read how far it is."""
_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+")
_LONGEST_TICKET: Final = 40
"""Characters of a ticket number in a file's name."""


class CertificateDialog(FramedDialog):
    """Gathers as soon as it is made. Signal: ``issued(Issued)`` once a certificate is written."""

    issued = Signal(object)
    _hashed = Signal(int, int)

    def __init__(
        self,
        certificates: Certificates,
        journal: Journal,
        about: Customer | Batch | Sequence[JournalEntry],
        *,
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``about``: who was erased, whom a batch was to erase, or whom these entries are about.
        ``typed``: what was searched for to find the entries, if anything."""
        super().__init__(self.tr("Certificate of erasure"), parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._certificates = certificates
        self._journal = journal
        self._case: ErasureEvidence | None = None
        self._issuing: TaskHandle[Any] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._draw_page)
        self._hashed.connect(self._show_signing)
        self._what = selectable_label(self.tr("Reading the journal…"))
        self._counts = selectable_label("")
        self._nobody = selectable_label(
            self.tr(
                "Not every customer will be named: the journal keeps hashes of IDs only. Search it "
                "for a customer's ID first, and the certificate names that customer."
            )
        )
        self._plain_ids = QCheckBox(self.tr("Write merchant IDs out"))
        self._notice = Notice()
        self._key = selectable_label("")
        self._save = QPushButton(self.tr("Save certificate…"))
        self._close = close_button(self)
        self._lay_out()
        certificates.worker.ask(
            partial(gather, partial(_case, journal, about, typed)),
            owner=self,
            done=self._on_gathered,
            failed=self._on_failed,
        )

    def save_to(self, path: Path) -> None:
        """Draw, sign and write the certificate of what was gathered."""
        if self._case is None:
            return
        self._save.setEnabled(False)
        self._show_signing(0, 0)
        worker = self._certificates.worker
        sign = partial(
            self._certificates.sign,
            self._journal,
            self._case,
            plain_ids=self._plain_ids.isChecked(),
            on_progress=worker.emitter(self._hashed),
        )
        self._issuing = worker.ask(
            sign, owner=self, done=partial(self._draw, path, self._case), failed=self._on_failed
        )

    def done(self, result: int) -> None:
        """Closed: nobody waits for a certificate that is not signed yet."""
        if self._issuing is not None:
            self._issuing.cancel()
        super().done(result)

    def _show_signing(self, done: int, of: int) -> None:
        words = self.tr("Signing…")
        if of > _FEW:
            count = self.tr("{done} of {all} merchant IDs hashed").format(
                done=QLocale().toString(done), all=QLocale().toString(of)
            )
            words = f"{words} {count}"
        self._notice.show_message(words)

    def _lay_out(self) -> None:
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_where)
        make_primary(self._save)
        set_face(self._key, Face.MONO)
        self._key.hide()
        self._nobody.hide()
        hint = selectable_label(
            self.tr(
                "Otherwise nobody can read an ID in the certificate: who knows one can check it. "
                "Names, emails and phone numbers are never in it, also where they are used as IDs."
            )
        )
        hint.setIndent(3 * STEP)
        what = column(self._what, self._counts, self._nobody)
        how = column(self._plain_ids, hint)
        parts = what, how, self._notice, self._key, None
        self.fill(*parts, right=(self._close, self._save), spacing=2 * STEP)
        self.keep_in_sight(self._notice)

    def _on_gathered(self, case: ErasureEvidence) -> None:
        self._case = case
        self._nobody.setVisible(not all(each.uuid or each.merchant_id for each in case.erasures))
        self._plain_ids.setEnabled(any(each.merchant_id for each in case.erasures))
        self._what.setText(self.tr("In the journal, of %n customer(s):", "", len(case.erasures)))
        counts = case.counts()
        self._counts.setText(
            "\n".join(
                self.tr("{outcome}: {count}").format(
                    outcome=result_words(result), count=QLocale().toString(counts[result])
                )
                for result in ErasureResult
                if result in counts
            )
        )
        if case.withheld:
            self._notice.show_message(
                self.tr(
                    "A reason, a ticket or a metadata key in the journal holds personal data. The "
                    "certificate leaves it out, and the journal's entries with it."
                ),
                Tone.WARNING,
            )
        self._save.setEnabled(True)
        self._save.setFocus()

    def _ask_where(self) -> None:
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name = f"erasure-{day}{self._ticket_in_name()}.zip"
        kind = self.tr("Zip files (*.zip)")
        ask_where_to_save(self, self.tr("Save certificate"), name, self.save_to, kind=kind)

    def _ticket_in_name(self) -> str:
        """Several certificates of a day are told apart by the ticket, where all have the same."""
        tickets = {each.ticket for each in self._case.erasures} if self._case else set()
        if len(tickets) != 1:
            return ""
        kept = _NOT_IN_NAMES.sub("-", tickets.pop()).strip("-.")
        return f"-{kept[:_LONGEST_TICKET]}" if kept else ""

    def _draw(
        self, path: Path, case: ErasureEvidence, signed: tuple[Certificate, SigningKey]
    ) -> None:
        """Draw the PDF a page at a time, so that the window goes on living meanwhile."""
        self._drawing = drawing(signed[0])
        self._write = partial(write, self._journal, case, path, signed)
        self._turn.start()

    def _draw_page(self) -> None:
        try:
            next(self._drawing)
        except StopIteration as end:
            self._turn.stop()
            self._certificates.worker.ask(
                partial(self._write, end.value),
                owner=self,
                done=self._on_issued,
                failed=self._on_failed,
            )
        except Exception:
            self._turn.stop()  # the fault is reported once, not at every turn
            raise

    def _on_issued(self, issued: IssuedCertificate) -> None:
        self._save.setEnabled(True)
        words = self.tr("Saved as {path}, and checked.").format(path=isolated(str(issued.path)))
        if not issued.is_noted:
            words += " " + self.tr("The journal could not note it.")
        self._notice.show_message(
            words,
            Tone.CONFIRMED if issued.certificate.key_is_kept else Tone.WARNING,
            details=()
            if issued.certificate.key_is_kept
            else (self._throw_away(issued.certificate),),
            action=self.tr("Show folder"),
            on_action=partial(_show_folder, issued.path),
            other=self.tr("Copy fingerprint"),
            on_other=partial(copy_text, issued.certificate.key),
        )
        self._key.setText(
            self.tr("Signed with the key\n{fingerprint}").format(
                fingerprint=spaced(issued.certificate.key)
            )
        )
        self._key.show()
        self._close.setFocus()
        self.issued.emit(issued)

    def _throw_away(self, certificate: Certificate) -> str:
        """Why the key is not kept: the sandbox asks no keyring for one."""
        if any(each.code == NotCovered.MADE_UP.name for each in certificate.not_covered):
            return self.tr(
                "The sandbox keeps no signing key: it ends with this session, and says so in the "
                "certificate."
            )
        return self.tr(
            "No keyring keeps the signing key: it ends with this session, and says so in the "
            "certificate."
        )

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(self._case is not None)
        if self._case is None:
            self._what.setText(self.tr("There is nothing to certify."))
        self._notice.show_message(error_words(error), Tone.DANGER)


async def _case(
    journal: Journal, about: Customer | Batch | Sequence[JournalEntry], typed: str
) -> ErasureEvidence:
    match about:
        case Customer():
            return await of_customer(journal, about.uuid, about.merchant_customer_id or "")
        case Batch():
            return await of_batch(journal, about)
        case entries:
            return await of_entries(journal, entries, typed)


def _show_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
