"""What the journal of this computer has about the customer on screen, as a part of the record.

Counted once the record is painted, and read only while it is seen. It holds no value of the
customer, and nothing at all behind the lock.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.models.display import field_label
from desktop_app.models.journal_entries import (
    ACT,
    OUTCOME,
    TICKET,
    WHAT,
    WHEN,
    JournalEntries,
)
from desktop_app.records.customer import Customer
from desktop_app.records.writes import EntryKind, JournalEntry, JournalQuery
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.journal.window import failure_words
from desktop_app.views.widgets.actions import make_action
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.tokens import STEP
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

T = TypeVar("T")

_AFTER_MILLISECONDS: Final = 150
"""Nobody waits for the count: the record, its cards and its row in the list come first."""
_MOST_SHOWN: Final = 10
"""Rows; more are scrolled to."""


class CustomerJournal(QWidget):
    """The entries about one customer, newest first.

    Signals: ``counted(str)`` with how many there are, empty while that is not known;
    ``entry_asked(str, int)`` with what names the customer in an entry, and the entry's number;
    ``erased(JournalEntry)`` where the customer is deleted, and was so from this computer.
    """

    counted = Signal(str)
    entry_asked = Signal(str, int)
    erased = Signal(object)

    def __init__(
        self, session: Session, journal: ProfileJournal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._journal = journal
        self._customer: Customer | None = None
        self._query = JournalQuery()
        self._counting: TaskHandle[int] | None = None
        self._asking = QTimer(self, singleShot=True, interval=_AFTER_MILLISECONDS)
        self._asking.timeout.connect(self._ask)
        self._entries = JournalEntries(session, journal, field_label, self)
        self.table = JournalTable(self._entries)
        self._words = ToneLabel("muted", wraps=True)
        self._make_action()
        self._lay_out()
        self._entries.counted.connect(self._show_rows)
        self._entries.failed.connect(self._show_failed)
        self.table.seen.connect(self._entries.request_rows)
        self.table.selection_changed.connect(self._refresh)
        self._entries.arrived.connect(self._refresh)
        self.table.open_asked.connect(self.open_action.trigger)
        self.table.menu_asked.connect(self._pop_up)
        journal.writes_ended.connect(self._renew)

    def show_customer(self, customer: Customer | None) -> None:
        """Show what there is about this customer, soon; of the same one, what there is by now."""
        before, self._customer = self._customer, customer
        if customer is None or before is None or before.uuid != customer.uuid:
            self._forget()
            self.counted.emit("")
        self._query = _about(customer, self._journal) if customer is not None else JournalQuery()
        self._renew()
        if customer is not None and customer.is_deleted:
            self._ask_who_erased(customer)

    def _ask_who_erased(self, customer: Customer) -> None:
        journal, names = self._journal, (customer.uuid, customer.merchant_customer_id or "")

        def tell(found: tuple[JournalEntry, ...]) -> None:
            if found and customer is self._customer:
                self.erased.emit(found[0])

        self._session.ask(
            lambda _gateway: journal.erasures_of(tuple(filter(None, names))),
            owner=self,
            done=tell,
            failed=lambda _error: None,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Folded, behind another page or the lock nothing is held."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _renew(self) -> None:
        if self._customer is not None:
            self._asking.start()

    def _ask(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        if self.isVisible():
            self._read()
            return
        journal, query = self._journal, self._query

        def if_newest(call: Callable[[T], None]) -> Callable[[T], None]:
            """What was cancelled for another customer is nobody's any more."""
            return lambda outcome: call(outcome) if self._counting is ticket else None

        ticket = self._counting = self._session.ask(
            lambda _gateway: journal.count(query),
            owner=self,
            done=if_newest(self._show_count),
            failed=if_newest(self._show_failed),
        )

    def _read(self) -> None:
        if self._customer is not None:
            self._entries.show(self._query)

    def _forget(self) -> None:
        self._asking.stop()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self._entries.clear()
        self._words.hide()
        self.table.hide()

    def _show_count(self, count: int) -> None:
        self._counting = None
        self.counted.emit(QLocale().toString(count))

    def _show_rows(self, count: int) -> None:
        self.counted.emit(QLocale().toString(count))
        self._words.setText(self.tr("Nothing was written about this customer on this computer."))
        self._words.setVisible(not count)
        rows = min(count, _MOST_SHOWN)
        high = self.table.horizontalHeader().sizeHint().height() + rows * self.table.rows.row_height
        self.table.setFixedHeight(high + 2 * self.table.frameWidth())
        self.table.setVisible(count > 0)

    def _show_failed(self, error: Exception) -> None:
        self._counting = None
        self.table.hide()
        self._words.setText(failure_words(error))
        self._words.show()

    def _refresh(self) -> None:
        self.open_action.setEnabled(len(self.table.entries()) == 1)

    def _open(self) -> None:
        entries, customer = self.table.entries(), self._customer
        if len(entries) == 1 and customer is not None:
            [entry] = entries
            is_creation = entry.act is EntryKind.CREATE
            about = customer.merchant_customer_id if is_creation else None
            self.entry_asked.emit(about or customer.uuid, entry.number)

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.open_action)
        menu.popup(place)

    def _make_action(self) -> None:
        self.open_action = make_action(
            self,
            self.tr("Open in journal"),
            run=self._open,
            tip=self.tr("Show the chosen entry in the journal, with its proof"),
            picture="scroll-text",
            is_enabled=False,
        )
        button = QToolButton()
        button.setDefaultAction(self.open_action)
        button.setAccessibleName(self.open_action.text())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter does it
        set_kind(button, "icon")
        self.tools = (button,)
        """For the heading of the section."""

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("Journal of this customer"))
        self.table.columns.want((WHEN, ACT, OUTCOME, WHAT, TICKET))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setContentsMargins(STEP, 0, STEP, STEP)
        column(self._words, self.table, of=self, spacing=0)
        self._words.hide()
        self.table.hide()


def _about(customer: Customer, journal: ProfileJournal) -> JournalQuery:
    return JournalQuery(
        subject=customer.uuid,
        created_as=customer.merchant_customer_id or "",
        profile_id=journal.where.profile_id,
    )
