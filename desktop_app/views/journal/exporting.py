"""Exports of the journal, certificates of what is chosen in it, and the chain's state in words."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.evidence.bundle import spaced
from desktop_app.models.display import Translator
from desktop_app.models.journal_entries import JournalEntries
from desktop_app.records.writes import ChainBreak, ChainVerdict, EntryKind, JournalEntry
from desktop_app.views.certificates.dialog import error_words
from desktop_app.views.widgets.dialogs import ask_where_to_save
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.worker.journals import ProfileJournal

if TYPE_CHECKING:
    from desktop_app.worker.certificates import Certificates, ExportedJournal

_tr = Translator("verdict")


class JournalExport(QObject):
    """Exports what ``entries`` shows; asks over ``window`` where to, and says in ``notice`` what
    became of it."""

    def __init__(
        self,
        certificates: Certificates,
        journal: ProfileJournal,
        entries: JournalEntries,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._certificates = certificates
        self._journal = journal
        self._entries = entries
        self._notice = notice
        self._window = window

    def menu(self) -> QMenu:
        menu = QMenu(self._window)
        for words, kind, suffix, write in (
            (
                self.tr("Signed, to be verified later (zip)…"),
                self.tr("Zip files (*.zip)"),
                "zip",
                self.write_signed,
            ),
            (
                self.tr("For a spreadsheet (CSV)…"),
                self.tr("CSV files (*.csv)"),
                "csv",
                self.write_table,
            ),
        ):
            menu.addAction(words, partial(self._ask, kind, suffix, write))
        return menu

    def write_signed(self, path: Path) -> None:
        """The entries as JSON lines with the signed head, in a zip file."""
        self._export(
            partial(self._certificates.export_journal, self._journal, self._entries.query, path)
        )

    def write_table(self, path: Path) -> None:
        """The entries as CSV, parted as this computer's spreadsheets expect it."""
        delimiter = ";" if QLocale().decimalPoint() == "," else ","
        self._export(
            partial(
                self._certificates.export_table,
                self._journal,
                self._entries.query,
                path,
                delimiter,
            )
        )

    def _export(self, write: Callable[[], Coroutine[Any, Any, ExportedJournal]]) -> None:
        self._notice.show_message(self.tr("Exporting…"), is_under_way=True)
        self._certificates.worker.ask(write, owner=self, done=self._on_done, failed=self._on_failed)

    def _ask(self, kind: str, suffix: str, write: Callable[[Path], None]) -> None:
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name = f"customer-desk-journal-{today}.{suffix}"
        ask_where_to_save(self._window, self.tr("Export the journal"), name, write, kind=kind)

    def _on_done(self, exported: ExportedJournal) -> None:
        words = [self.tr("%Ln entries exported.", "", exported.entries)]
        if exported.key:
            words.append(self.tr("Signed with the key {key}.").format(key=spaced(exported.key)))
        if exported.breaks:
            words.append(self.tr("The chain is broken in it: verify it here."))
        self._notice.show_message(" ".join(words), Tone.CONFIRMED)

    def _on_failed(self, error: Exception) -> None:
        self._notice.show_message(error_words(error), Tone.DANGER)


def can_be_certified(entries: tuple[JournalEntry, ...]) -> bool:
    """Whether any of them tells of an erasure."""
    return any(
        entry.act is EntryKind.DELETE
        or (entry.act is EntryKind.READ_AGAIN and entry.about is not None)
        or (entry.act is EntryKind.BATCH and len(entries) == 1 and bool(entry.batch))
        for entry in entries
    )


MOST_BREAKS: Final = 4
"""Named one by one. More is said as a number."""

_HEAD_SHOWN: Final = 16


def verdict_words(verdict: ChainVerdict) -> tuple[str, tuple[str, ...]]:
    """A sentence, and lines that say what is broken and where, or what it rests on."""
    entries = _tr("%Ln entries", verdict.entries)
    if not verdict.is_sound:
        sentence = _tr("The chain is broken. {entries} were checked.").format(entries=entries)
        return sentence, _break_lines(verdict)
    sentence = _tr("The chain is whole: {entries}, none changed, removed or cut off.").format(
        entries=entries
    )
    lines = []
    if verdict.removed_before is not None:
        lines.append(
            _tr(
                "Entries before {number} were removed as too old, and the journal accounts for it."
            ).format(number=QLocale().toString(verdict.removed_before))
        )
    if verdict.head:
        lines.append(_tr("Its head: {hash}…").format(hash=verdict.head[:_HEAD_SHOWN]))
    lines.append(
        _tr(
            "An older copy of all that belongs to the journal, put back together, would be whole "
            "too. Only an export that you keep elsewhere shows that: customer-desk verify LATER "
            "--after EARLIER."
        )
    )
    return sentence, tuple(lines)


def _break_lines(verdict: ChainVerdict) -> tuple[str, ...]:
    lines = [_break_words(how, number) for how, number in verdict.breaks[:MOST_BREAKS]]
    more = len(verdict.breaks) - MOST_BREAKS
    if more > 0:
        lines.append(_tr("And %n more place(s).", more))
    return tuple(lines)


def _break_words(how: ChainBreak, number: int) -> str:
    form = {
        ChainBreak.CHANGED: _tr("Entry {number} is not what it was when it was written."),
        ChainBreak.MISSING: _tr("Entry {number} is missing between its neighbours."),
        ChainBreak.CUT_SHORT: _tr(
            "After entry {number} the end is missing: more had been written."
        ),
        ChainBreak.BEGINNING: _tr(
            "Everything before entry {number} is missing, and nothing accounts for it."
        ),
        ChainBreak.HEAD: _tr(
            "The head, which is kept apart, is missing or not this journal's (last entry {number})."
        ),
        ChainBreak.UNREADABLE: _tr("From entry {number} on the file can't be read."),
    }[how]
    return form.format(number=QLocale().toString(number))
