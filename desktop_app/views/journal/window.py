"""The window ``Journal``: every write this program made here, with its proof.

It holds no value of any customer: names of fields, outcomes, and keyed hashes of what names
somebody. It stands beside the main window, and goes behind the lock with it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QWidget

from desktop_app.gateway.client import Gateway
from desktop_app.journal.database import JournalError
from desktop_app.models.display import field_label, time_of_day
from desktop_app.models.journal_entries import JournalEntries
from desktop_app.records.writes import ChainVerdict, JournalEntry, JournalQuery
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.journal.entry import EntryPane
from desktop_app.views.journal.exporting import (
    JournalExport,
    can_be_certified,
    verdict_words,
)
from desktop_app.views.journal.filters import JournalFilters, JournalSearchResult, find
from desktop_app.views.journal.retention import (
    DEFAULT,
    RetentionDialog,
    chosen_before,
    forget_chosen_before,
    kept_words,
    months_kept,
    removed_words,
    too_old,
)
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.widgets.actions import Menu, Shortcut, add_shortcut, bind
from desktop_app.views.widgets.appearance import set_kind, style_window
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.inputs import copy_inputs
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, line, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.widgets.windows import bring_forward, open_at
from desktop_app.views.widgets.wording import explain
from desktop_app.views.window.recovery_strip import error_words
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.views.window.main_window import MainWindow
    from desktop_app.worker.certificates import Certificates


class JournalWindowOpener(QObject):
    """Opens the window ``Journal`` over ``window``: one, however often it is asked for."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        journal: ProfileJournal,
        settings: QSettings,
        certificates: Certificates | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._journal = journal
        self._settings = settings
        self._certificates = certificates
        self._shown: JournalWindow | None = None
        self._checked: tuple[ChainVerdict, datetime] | None = None
        """What the check at the start found, and when."""
        self._removed = (0, 0)
        """How many entries were too old at the start, after how many months, where that is told."""
        self._action = QAction(icon("scroll-text"), self.tr("Journal"), self)
        bind(self._action, Shortcut.JOURNAL)
        self._action.setStatusTip(self.tr("What was written through this program, and its proof"))
        self._action.triggered.connect(self._open)
        window.add_tool(self._action, 1)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        return {Menu.TOOLS: [self._action]}

    def open_entry(self, about: str, number: int) -> None:
        """Show the window in front, with this entry chosen among those about that."""
        self.open().show_entry(about, number)

    def open(self, text: str = "") -> JournalWindow:
        """Show the window in front; with ``text``, what it has about that."""
        if self._shown is None:
            self._shown = JournalWindow(
                self._session,
                self._journal,
                certificates=self._certificates,
                parent=self._window,
            )
            self._window.share_actions(self._shown)
            if self._checked is not None:
                self._shown.show_verdict(*self._checked)
        bring_forward(self._shown)
        if text:
            self._shown.look_for(text)
        return self._shown

    def take_over(self, before: JournalWindowOpener) -> None:
        """Open the window where it is open there, with the same wishes."""
        self._checked, shown = before._checked, before._shown
        if before._window.notice(_REMOVED).sentence:
            self._show_removed(*before._removed)
        if shown is not None and shown.isVisible():
            window = self.open()
            window.setGeometry(shown.geometry())
            window.take_over(shown)
            shown.hide()

    def start(self) -> None:
        """Remove what is too old; then check the chain, and say so only when it is broken."""
        journal, before = self._journal, chosen_before(self._settings)

        async def put_in_order(_gateway: Gateway) -> tuple[ChainVerdict, int, int]:
            chosen = await journal.retention()
            if chosen is None and before is not None:
                await journal.choose_retention(before)
            months = await months_kept(journal)
            removed = await journal.remove_entries_before(too_old(months)) if months else 0
            is_told = chosen is None and before is None and removed > 0
            if is_told:
                await journal.choose_retention(months)  # from now on it goes without saying
            return await journal.verify(), removed if is_told else 0, months

        self._session.ask(put_in_order, owner=self, done=self._judge, failed=_nothing)

    def _judge(self, found: tuple[ChainVerdict, int, int]) -> None:
        """``found``: the verdict; how many entries were too old, and went without anybody having
        chosen so; after how many months."""
        verdict, removed, months = found
        self._checked = verdict, datetime.now(UTC)
        if self._shown is not None:
            self._shown.show_verdict(*self._checked)
        forget_chosen_before(self._settings)
        if removed:
            self._show_removed(removed, months)
        if verdict.is_sound:
            return
        sentence, lines = verdict_words(verdict)
        self._window.notice("chain").show_message(
            self.tr("The journal: {finding}").format(finding=sentence),
            Tone.DANGER,
            details=lines,
            action=self.tr("Open the journal"),
            on_action=self._open,
        )

    def _show_removed(self, removed: int, months: int) -> None:
        self._removed = removed, months
        self._window.notice(_REMOVED).show_message(
            removed_words(removed, months),
            action=self.tr("Open the journal"),
            on_action=self._open,
        )

    def _open(self) -> None:
        self.open()


def _nothing(_outcome: object) -> None:
    """It is tried again at the next start."""


def failure_words(error: Exception) -> str:
    """What is in the way, and what to do about it."""
    if isinstance(error, JournalError):
        return error_words(error.error_code)
    return explain(error).sentence


T = TypeVar("T")

_WIDTH, _HEIGHT = 1_120, 660
_REMOVED = "retention"
_BUSY_AFTER = 500
"""Milliseconds after which a search says that it is still under way."""


class JournalWindow(QDialog):
    """Shows the journal of this computer's user, all profiles in one chain."""

    def __init__(
        self,
        session: Session,
        journal: ProfileJournal,
        *,
        certificates: Certificates | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``certificates`` signs certificates and exports; without, neither is offered."""
        super().__init__(parent)
        style_window(self)
        kind = Qt.WindowType
        self.setWindowFlags(kind.Window | kind.WindowMinMaxButtonsHint | kind.WindowCloseButtonHint)
        self.setWindowTitle(self.tr("Journal"))
        self._session = session
        self._journal = journal
        self._months = DEFAULT
        self._wanted = 0
        """The number of the entry that is to be chosen once it is read."""
        self._certificates = certificates
        self._entries = JournalEntries(session, journal, field_label, self)
        self._searching: TaskHandle[JournalSearchResult] | None = None
        self._make_parts()
        self._connect()
        self._lay_out()
        open_at(self, _WIDTH, _HEIGHT)

    def look_for(self, text: str) -> None:
        self._filters.look_for(text)

    def take_over(self, before: JournalWindow) -> None:
        """Show what is shown there."""
        chosen = before.chosen_entry()
        self._wanted = 0 if chosen is None else chosen.number
        copy_inputs(before._filters, self._filters)

    def show_entry(self, about: str, number: int) -> None:
        """Choose this entry, among those about whom ``about`` names."""
        self._wanted = number
        self.look_for(about)

    def chosen_entry(self) -> JournalEntry | None:
        """The one entry that is chosen."""
        chosen = self._table.entries()
        return chosen[0] if len(chosen) == 1 else None

    def showEvent(self, event: QShowEvent) -> None:
        """What came since it was shown last is there too."""
        super().showEvent(event)
        if not event.spontaneous():
            self._find()
            self._read_retention()
            self._filters.take_focus()

    def _make_parts(self) -> None:
        self._filters = JournalFilters(self._journal.where.profile_id)
        self._table = JournalTable(self._entries, lead=EDGE + STEP)
        self._table.menu_asked.connect(self._pop_up)
        self._entry = EntryPane()
        self._notice = Notice()
        self._hint = ToneLabel("muted", wraps=True)
        self._hint.hide()
        self._count, self._chain = ToneLabel("muted"), ToneLabel("muted")
        self._chain_mark = TonePicture(ICON)
        self._kept = set_face(ToneLabel("muted", " ", wraps=True), Face.CAPTION)
        self._empty = ToneLabel("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._verify = _button(self.tr("Verify chain"))
        self._export = _button(self.tr("Export…"))
        for quiet in (self._verify, self._export):
            set_kind(quiet, "quiet")
        self._export.setIcon(icon("file-output"))
        self._certificate = self._entry.certificate
        self._remove = _button(self.tr("Remove entries older than…"))
        self._close = _button(self.tr("Close"))

    def _connect(self) -> None:
        self._busy.timeout.connect(self._show_busy)
        self._filters.changed.connect(self._find)
        self._entries.counted.connect(self._show_count)
        self._entries.arrived.connect(self._on_arrived)
        self._entries.failed.connect(self._show_failed)
        self._table.seen.connect(self._entries.request_rows)
        self._table.selection_changed.connect(self._refresh)
        self._verify.clicked.connect(self._verify_chain)
        self._certificate.clicked.connect(self._certify)
        self._remove.clicked.connect(self._ask_to_remove)
        self._close.clicked.connect(self.close)
        self.finished.connect(self._notice.clear_what_ended)
        if self._certificates is not None:
            about = self._certificates, self._journal, self._entries, self._notice
            exporting = JournalExport(*about, self)
            self._export.setMenu(exporting.menu())
        add_shortcut(self, Shortcut.FIND_CUSTOMER, self._filters.take_focus)
        add_shortcut(self, Shortcut.REFRESH, self._find)
        add_shortcut(self, Shortcut.CLOSE_WINDOW, self.close)

    def _lay_out(self) -> None:
        heading = set_face(plain_label(self.tr("Journal")), Face.SECTION)
        edge, chain = EDGE + STEP, (self._chain_mark, self._chain, self._verify)
        head = row(heading, self._count, None, *chain, margins=(edge, STEP, EDGE, STEP))
        filters = row(
            (self._filters, 1), self._export, margins=(edge, STEP, EDGE, STEP), at_top=True
        )
        said = column(self._hint, self._notice, margins=(edge, 0, EDGE, 0))
        table = column((self._table, 1), (self._empty, 1))
        between = QFrame()
        between.setObjectName("line")
        between.setFixedWidth(1)
        foot = QWidget()
        foot.setObjectName("foot")
        buttons = (self._remove, self._close)
        row((self._kept, 1), *buttons, of=foot, margins=(edge, 12, EDGE, 12))
        rows = row((table, 3), between, (self._entry, 2), spacing=0)
        column(head, line(), filters, said, (rows, 1), foot, of=self, spacing=0)
        for button in (self._export, self._certificate):
            button.setVisible(self._certificates is not None)

    def show_verdict(self, verdict: ChainVerdict, moment: datetime) -> None:
        """What a check of the chain found, and when."""
        time = time_of_day(moment)
        if verdict.is_sound:
            words, tone = self.tr("Chain whole, checked {time}"), "confirmed"
        else:
            words, tone = self.tr("Chain broken, checked {time}"), "danger"
        self._chain_mark.set_picture("circle-check" if verdict.is_sound else "circle-alert", tone)
        self._chain.set_tone(tone)
        self._chain.setText(words.format(time=time))

    def _find(self) -> None:
        self._busy.start()
        if self._searching is not None:
            self._searching.cancel()
        journal, sought = self._journal, self._filters.sought()

        def if_newest(call: Callable[[T], None]) -> Callable[[T], None]:
            """What was cancelled for another search fails too, and is nobody's any more."""
            return lambda outcome: call(outcome) if self._searching is ticket else None

        ticket = self._searching = self._session.ask(
            lambda _gateway: find(journal, sought),
            owner=self,
            done=if_newest(self._show_found),
            failed=if_newest(self._show_failed),
        )

    def _show_busy(self) -> None:
        self._count.setText(self.tr("Searching…"))

    def _show_found(self, found: JournalSearchResult) -> None:
        self._entries.show(found.query)
        self._hint.setText(found.words())
        self._hint.setVisible(bool(found.words()))

    def _show_count(self, entries: int) -> None:
        self._busy.stop()
        self._count.setText(self.tr("%Ln entries", "", entries))
        self._empty.setText(self._nothing_words())
        self._table.setVisible(entries > 0)
        self._empty.setVisible(entries == 0)
        self._refresh()

    def _on_arrived(self) -> None:
        row = self._entries.row_of(self._wanted) if self._wanted else None
        if row is not None:
            self._wanted = 0
            self._table.go_to(row)
        self._refresh()

    def _nothing_words(self) -> str:
        if self._entries.query.subject:
            return self.tr("The other filters hide every entry about it.")
        if self._entries.query != JournalQuery():
            return self.tr("The journal has nothing like that.")
        return self.tr("Nothing was written through this program yet.")

    def _refresh(self) -> None:
        entries = self._table.entries()
        self._entry.show_entries(entries)
        self._certificate.setEnabled(can_be_certified(entries))

    def _verify_chain(self) -> None:
        journal = self._journal
        self._verify.setEnabled(False)
        self._notice.show_message(self.tr("Verifying the chain…"), is_under_way=True)
        self._session.ask(
            lambda _gateway: journal.verify(),
            owner=self,
            done=self._on_verified,
            failed=self._on_not_verified,
            words=self.tr("Verifying the journal…"),
        )

    def _on_verified(self, verdict: ChainVerdict) -> None:
        self._verify.setEnabled(True)
        sentence, lines = verdict_words(verdict)
        tone = Tone.CONFIRMED if verdict.is_sound else Tone.DANGER
        self._notice.show_message(sentence, tone, details=lines)
        self.show_verdict(verdict, datetime.now(UTC))

    def _on_not_verified(self, error: Exception) -> None:
        self._verify.setEnabled(True)
        self._show_failed(error)

    def _certify(self) -> None:
        if self._certificates is not None:
            using, typed = (self._certificates, self._journal), self._entries.query.subject
            CertificateDialog(*using, self._table.entries(), typed=typed, parent=self).open()

    def _read_retention(self) -> None:
        journal = self._journal
        self._session.ask(
            lambda _gateway: months_kept(journal),
            owner=self,
            done=self._show_retention,
            failed=self._show_failed,
        )

    def _show_retention(self, months: int) -> None:
        self._months = months
        self._kept.setText(kept_words(months))

    def ask_to_remove(self) -> None:
        """Offer to remove old entries, once it is known how long they are kept."""

        def ask(months: int) -> None:
            self._show_retention(months)
            self._ask_to_remove()

        journal = self._journal
        self._session.ask(
            lambda _gateway: months_kept(journal), owner=self, done=ask, failed=self._show_failed
        )

    def _pop_up(self, place: QPoint) -> None:
        menu = self._table.columns.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _ask_to_remove(self) -> None:
        dialog = RetentionDialog(self._session, self._journal, self._months, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._show_retention)
        dialog.removed.connect(self._on_removed)
        dialog.open()

    def _on_removed(self, removed: int) -> None:
        self._notice.show_message(self.tr("%Ln entries removed.", "", removed), Tone.CONFIRMED)
        self._find()

    def _show_failed(self, error: Exception) -> None:
        self._busy.stop()
        self._notice.show_message(failure_words(error), Tone.DANGER)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
