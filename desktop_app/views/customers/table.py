"""The pane with the list of customers: its rows and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import (
    QLocale,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QWidget,
)

from desktop_app.models.customers import PagedCustomers
from desktop_app.models.directory_rows import DirectoryRows
from desktop_app.models.page_cache import HeldCustomer
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.directory_query import Query
from desktop_app.views.customers.columns import RememberedColumns
from desktop_app.views.customers.grid import CustomerGrid
from desktop_app.views.customers.list_actions import ListActions
from desktop_app.views.customers.row_opening import RowOpening
from desktop_app.views.customers.search import DirectorySearch
from desktop_app.views.customers.table_messages import EmptyList, TableMessages
from desktop_app.views.widgets.actions import (
    Menu,
)
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Toast
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.worker.session import Session


class CustomerTable(QWidget):
    """Shows the list of customers.

    Signals: ``count_changed(str)`` with how many there are, in words;
    ``staleness_changed(Staleness)`` when what is shown may be old, or is not any more.
    """

    count_changed = Signal(str)
    staleness_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        parent: QWidget | None = None,
        *,
        toast: Toast | None = None,
        before: CustomerTable | None = None,
    ) -> None:
        """Nothing is asked before :meth:`refresh`. ``settings`` keeps the columns; ``toast``: the
        window's, by default one over the rows; ``before``: the table whose place it takes."""
        super().__init__(parent)
        self._model = PagedCustomers(session, self)
        self._reader = self._model.reader
        self.grid = CustomerGrid(self._model, self)
        self._columns = RememberedColumns(self.grid, settings)
        self.search = DirectorySearch(self._columns.shown, self)
        self._place_before = 0
        """How far the gateway's list was scrolled when a search took its place."""
        self._messages = TableMessages(self._reader, toast or Toast(self), self)
        self._length = ToneLabel("muted")
        self._empty = EmptyList()
        self.grid.followed.row_chosen.connect(self._stop_following)
        self.opening = RowOpening(self.grid)
        self._followed: Customer | None = None
        self._to_be_seen: Uuid | None = None
        """Who is to be scrolled to as soon as their row is read."""
        # Not QTimer.singleShot(0, …): that posts an event, which goes before what is to be painted.
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._follow)
        self.list_actions: ListActions = ListActions(
            self.grid, self._columns, self.search, self.opening, self._messages
        )
        self._lay_out()
        self._connect()
        if before is not None:
            self._take_over(before)

    def take_focus(self) -> None:
        """Give the rows the keyboard."""
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_over(self, before: CustomerTable) -> None:
        """The same rows, selected and scrolled as they are there."""
        self._reader.take_over(before._reader)
        old, chosen = before.grid, before.grid.followed.uuids()
        place = before._place_before if before.search.rows is not None else None
        scrolled = old.verticalScrollBar().value() if place is None else place
        self._place_before = scrolled
        if len(chosen) > 1:
            self.grid.followed.show_customers(chosen)
        # Once it is laid out: before, there is nothing to scroll.
        QTimer.singleShot(0, self, partial(self._scroll_to, scrolled))

    def _scroll_to(self, value: int) -> None:
        if self.search.rows is None:
            self.grid.verticalScrollBar().setValue(value)

    def show_search(self, query: Query) -> None:
        """Show whom the directory finds, and give them the keyboard."""
        self.search.search(query)
        self.take_focus()

    def refresh(self) -> None:
        """Read what is seen, the first time the end of the list too; selection and place stay."""
        self._reader.refresh()
        if self._model.source is not self._reader:
            self._model.source.refresh()

    def retry(self) -> None:
        """Ask once more for what could not be read."""
        self._model.source.retry()

    def update_customer(self, customer: Customer) -> None:
        """Show this newer record wherever its customer is held."""
        self._model.update_customer(customer)

    def select_uuid(self, uuid: Uuid) -> None:
        """Mark this customer's row, now or once it is read, without opening it."""
        self.opening.stop()
        self._followed = None  # whoever was to be marked is not the one any more
        row = self.grid.followed.show_customer(uuid)
        if row is not None:
            self.grid.scrollTo(self._model.index(row, 0))

    def follow(self, customer: Customer) -> None:
        """Put and mark this customer, who was just looked up: once the record is painted, which is
        what the agent waits for."""
        self._followed = customer
        self._following.start()

    def show_new(self, customer: Customer) -> None:
        """Read the list again from its top, where this new customer is, and mark them there."""
        self.search.end()
        self.grid.scrollToTop()
        self.refresh()
        self.select_uuid(customer.uuid)
        self._to_be_seen = customer.uuid

    def choose_nobody(self) -> None:
        """No row is marked: the customer on screen is none of the list, as far as is known."""
        self.opening.stop()
        self._followed = None
        self.grid.followed.choose_nobody()

    @property
    def notice(self) -> Notice:
        """What is said of the list; the window gives it its place."""
        return self._messages.unsettled

    def tell_staleness(self) -> None:
        """Emit ``staleness_changed``, to whoever has not heard of it."""
        self._messages.tell_staleness()

    def recover(self) -> None:
        """The gateway answers again: read what could not be read."""
        if self._reader.is_stale:
            self._reader.retry()

    def selected_uuids(self) -> tuple[Uuid, ...]:
        """The selected customers, as far as they are read, in the order of their rows."""
        return self.grid.followed.uuids()

    def held(self) -> Iterator[HeldCustomer]:
        """The customers that are read."""
        return self._model.held()

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """What the menus offer for this pane."""
        return self.list_actions.menu_actions()

    def _connect(self) -> None:
        self.grid.seen.connect(self._request_rows)
        # In this order: a selection that is cut is told of after it was made.
        self.grid.followed.selectionChanged.connect(self._messages.selection_changed)
        self.grid.followed.cut.connect(self._messages.show_cut)
        self.list_actions.refresh_asked.connect(self.refresh)
        self._model.arrived.connect(self._on_arrived)
        self._reader.length_changed.connect(self._show_length)
        for signal in (self._reader.failed, self._reader.recovered, self._reader.loading_changed):
            signal.connect(self._show_state)
        self._messages.staleness_changed.connect(self.staleness_changed)
        self.search.shown.connect(self._show_rows)
        self.search.ended.connect(self._show_list)
        self.search.changed.connect(self._show_length)
        self.search.offered.connect(self.grid.set_sortable)
        self.search.told.connect(self._messages.show_remark)
        self.grid.order_asked.connect(self.search.sort)

    def _request_rows(self, first: int, last: int) -> None:
        self._model.source.request_rows(first, last)

    def _show_rows(self, rows: DirectoryRows) -> None:
        """In the place of the gateway's list, from the top."""
        if self._model.source is self._reader:
            self._place_before = self.grid.verticalScrollBar().value()
        self.choose_nobody()
        self._model.show_rows(rows)
        self.grid.scrollToTop()
        self.grid.show_order(rows.sort, is_descending=rows.is_descending)
        self.list_actions.show_searched(True)
        self._show_length()

    def _show_list(self) -> None:
        """The gateway's list again, where it was."""
        had_focus = self.grid.hasFocus() or self.search.isAncestorOf(self.focusWidget())
        self.choose_nobody()
        self._model.show_rows(self._reader)
        self.grid.verticalScrollBar().setValue(self._place_before)
        self.grid.show_order("", is_descending=False)
        self.list_actions.show_searched(False)
        self._show_length()
        if had_focus:
            self.grid.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a search."""
        if event.key() == Qt.Key.Key_Escape and self.search.rows is not None:
            self.search.end()
            return
        super().keyPressEvent(event)

    def _stop_following(self) -> None:
        """The agent is elsewhere by now."""
        self._followed = self._to_be_seen = None

    def _follow(self) -> None:
        if self._followed is not None:
            self.update_customer(self._followed)
            self.select_uuid(self._followed.uuid)
            self._followed = None

    def _on_arrived(self) -> None:
        row = None if self._to_be_seen is None else self._model.row_of(self._to_be_seen)
        if row is not None:
            self._to_be_seen = None
            self.grid.scrollTo(self._model.index(row, 0))
        self._name_length()

    @property
    def length(self) -> int | None:
        """How many customers the gateway's list has; None while that is not known."""
        length = self._reader.length
        return length.rows if length.is_known else None

    def _show_length(self) -> None:
        self._name_length()
        self._show_state()

    def _name_length(self) -> None:
        """How many there are, and their order: that of the gateway, which can't be changed."""
        if self.search.rows is not None:
            self._length.setText(self.search.words())
            return
        length = self._reader.length
        if not length.is_known and not self._model.rowCount():
            self._length.setText("")
            return
        count = QLocale().toString(length.rows)
        text = self.tr("{count}, newest first")
        if not length.is_known:
            text = self.tr("At least {count}, newest first")
        words = text.format(count=count)
        if unreadable := self._model.unreadable_rows:
            words += " · " + self.tr("%Ln record(s) not readable", "", unreadable)
        self._length.setText(words)
        self.count_changed.emit(words)

    def _show_state(self, *_: object) -> None:
        """Empty, waiting for the first answer, or stale."""
        source = self._model.source
        state = (source.is_loading and not self._model.rowCount(), source.is_stale)
        if state != (self.grid.is_waiting, self.grid.is_stale):
            self.grid.is_waiting, self.grid.is_stale = state
            self.grid.viewport().update()
        is_search = self.search.rows is not None
        if source.length.is_known and not source.length.rows:
            self._empty.show_for(is_search=is_search)
        elif self._reader.error is not None and not self._model.rowCount():
            self._empty.show_failed(self._reader.error)
        else:
            self._empty.hide()

    def _lay_out(self) -> None:
        heading = plain_label(self.tr("Customers"))
        set_face(heading, Face.SECTION)
        margins = (EDGE, STEP // 2, STEP, STEP // 2)
        buttons = self.list_actions.buttons()
        top = row(heading, self._length, None, *buttons, margins=margins, spacing=STEP)
        column(self._empty, of=self.grid.viewport())
        column(top, self.search, (self.grid, 1), of=self, spacing=0)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
