"""Writing the journal, or what was found in it, into a file: signed, or for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.models.journal_entries import JournalEntries
from desktop_app.worker.journals import ProfileLedger

if TYPE_CHECKING:
    from desktop_app.worker.certificates import Certificates, Exported


class Exporting(QObject):
    """Signals: ``begun()``; ``done(str)`` a sentence; ``failed(str)`` a sentence."""

    begun = Signal()
    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        certificates: Certificates,
        ledger: ProfileLedger,
        entries: JournalEntries,
        window: QWidget,
    ) -> None:
        """Exports what ``entries`` shows; asks over ``window`` where to."""
        super().__init__(window)
        self._certificates = certificates
        self._ledger = ledger
        self._entries = entries
        self._window = window

    def menu(self) -> QMenu:
        """Both kinds."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("Signed, to be verified later (zip)…"), self._ask_signed)
        menu.addAction(self.tr("For a spreadsheet (CSV)…"), self._ask_table)
        return menu

    def write_signed(self, path: Path) -> None:
        """The entries as JSON lines with the signed head, in a zip file."""
        self.begun.emit()
        self._certificates.export_journal(
            self._ledger,
            self._entries.query,
            path,
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
        )

    def write_table(self, path: Path) -> None:
        """The entries as CSV, parted as this computer's spreadsheets expect it."""
        self.begun.emit()
        delimiter = ";" if QLocale().decimalPoint() == "," else ","
        self._certificates.export_journal_csv(
            self._ledger,
            self._entries.query,
            path,
            delimiter,
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _ask_signed(self) -> None:
        self._ask(self.tr("Zip files (*.zip)"), "zip", self.write_signed)

    def _ask_table(self) -> None:
        self._ask(self.tr("CSV files (*.csv)"), "csv", self.write_table)

    def _ask(self, kind: str, suffix: str, write: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, self.tr("Export the journal"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(suffix)
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        dialog.selectFile(f"customer-desk-journal-{today}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(_hand_on, write))
        dialog.open()

    def _on_done(self, exported: Exported) -> None:
        from desktop_app.evidence.signing import spaced  # noqa: PLC0415 - not before it is needed

        words = [self.tr("%Ln entries exported.", "", exported.entries)]
        if exported.key:
            words.append(self.tr("Signed with the key {key}.").format(key=spaced(exported.key)))
        if exported.breaks:
            words.append(self.tr("The chain is broken in it: verify it here."))
        self.done.emit(" ".join(words))

    def _on_failed(self, error: Exception) -> None:
        from desktop_app.views.certificate_words import trouble_words  # noqa: PLC0415

        self.failed.emit(trouble_words(error))


def _hand_on(write: Callable[[Path], None], name: str) -> None:
    write(Path(name))
