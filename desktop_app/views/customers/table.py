"""The pane with the list of customers: its rows, its messages, its actions, and what is copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import (
    QLocale,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QInputDialog,
    QMenu,
    QToolButton,
    QWidget,
)

from desktop_app.models.customers import COLUMNS, PagedCustomers
from desktop_app.models.directory_rows import DirectoryRows
from desktop_app.models.display import button_text
from desktop_app.models.page_cache import HeldCustomer
from desktop_app.records.batch import tabbed
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.directory_query import Query
from desktop_app.views.customers.columns import RememberedColumns
from desktop_app.views.customers.grid import CustomerGrid
from desktop_app.views.customers.row_opening import RowOpening
from desktop_app.views.customers.search import DirectorySearch
from desktop_app.views.customers.table_messages import EmptyList, TableMessages
from desktop_app.views.widgets.actions import (
    Menu,
    Shortcut,
    add_action,
    allow,
    forbid,
    make_action,
)
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import in_our_words
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Toast
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.worker.session import Session


def cell_text(customer: Customer, section: int) -> str:
    """One value as the gateway sent it."""
    return COLUMNS[section].raw(customer)


def rows_text(customers: Iterable[Customer], sections: Sequence[int]) -> str:
    """One line for each customer, the values of ``sections`` parted by tabs."""
    return tabbed((cell_text(customer, section) for section in sections) for customer in customers)


class CustomerTable(QWidget):
    """Shows, moves through and copies the list of customers.

    Signals: ``count_changed(str)`` with how many there are, in words; ``refresh_asked()`` when the
    agent wants all that is seen read again. From the rows' menu: ``delete_asked(Customer)`` for one
    just opened, ``batch_asked()`` for those selected. ``staleness_changed(Staleness)`` when what
    is shown may be old, or is not any more.
    """

    count_changed = Signal(str)
    refresh_asked = Signal()
    delete_asked = Signal(object)
    batch_asked = Signal()
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
        self.offers_batch = False
        """Whether ``batch_asked`` leads anywhere."""
        self._followed: Customer | None = None
        self._to_be_seen: Uuid | None = None
        """Who is to be scrolled to as soon as their row is read."""
        # Not QTimer.singleShot(0, …): that posts an event, which goes before what is to be painted.
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._follow)
        self._make_actions()
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
        return {Menu.EDIT: self._copying, Menu.VIEW: self._moving}

    def _make_actions(self) -> None:
        self._copying = [
            add_action(
                self.grid,
                self.tr("Copy selection"),
                Shortcut.COPY_SELECTION,
                self._copy_selection,
                tip=self.tr("Copy the selected customers, one line each"),
                picture="copy",
            ),
            add_action(
                self.grid,
                self.tr("Copy cell"),
                Shortcut.COPY_CELL,
                self._copy_cell,
                tip=self.tr("Copy the value at the keyboard's place"),
                picture="copy",
            ),
            add_action(
                self.grid,
                self.tr("Copy row"),
                Shortcut.COPY_ROW,
                self._copy_row,
                tip=self.tr("Copy the customer at the keyboard's place as one line"),
                picture="rows-3",
            ),
        ]
        for action in self._copying:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._refresh_all = add_action(
            self.grid,
            self.tr("Refresh"),
            Shortcut.REFRESH,
            self.refresh,
            tip=self.tr("Read the customers shown again"),
            picture="refresh-cw",
        )
        self._go_to_row = add_action(
            self.grid,
            self.tr("Go to row…"),
            Shortcut.GO_TO_ROW,
            self._ask_for_row,
            tip=self.tr("Jump to a row of the list by its number"),
            picture="hash",
        )
        reset = add_action(
            self.grid,
            self.tr("Reset columns"),
            Shortcut.RESET_COLUMNS,
            self._columns.reset,
            tip=self.tr("Show the columns as at first"),
            picture="rotate-ccw",
        )
        self._delete = make_action(
            self.grid,
            self.tr("Delete customer…"),
            run=self._ask_to_delete,
            tip=self.tr("Open the deletion of this customer"),
            picture="trash-2",
        )
        self._batch = make_action(self.grid, "", run=self.batch_asked.emit, picture="list-plus")
        self._columns_menu = QMenu(self.tr("Columns"), self.grid)
        self._columns_menu.setIcon(icon("columns-3"))
        self._columns.fill(self._columns_menu)
        self._columns_menu.addSeparator()
        self._columns_menu.addAction(reset)
        self._orders = QMenu(self.tr("Sort by"), self.grid)
        self._orders.setEnabled(False)
        self._orders.aboutToShow.connect(self._offer_orders)
        self._filter = make_action(
            self.grid,
            self.tr("Filter customers"),
            Shortcut.FILTER_CUSTOMERS,
            self.search.toggle,
            tip=self.tr("Show the customers kept on this computer, to be filtered and sorted"),
            picture="filter",
            is_checkable=True,
        )
        self._filter.setVisible(False)
        self.grid.addAction(self._filter)
        self._moving = [
            self._refresh_all,
            self._go_to_row,
            self._columns_menu.menuAction(),
            reset,
            self._orders.menuAction(),
            self._filter,
        ]
        self.grid.menu_asked.connect(self._pop_up)

    def _copy_cell(self) -> None:
        index = self.grid.currentIndex()
        customer = self._model.customer(index.row())
        if customer is None:
            self._messages.show_copied(0, 1)
            return
        copy_text(cell_text(customer, index.column()))
        self._messages.show_copied(1, 0)

    def _copy_row(self) -> None:
        self._copy([self.grid.currentIndex().row()])

    def _copy_selection(self) -> None:
        self._copy(self.grid.selected_rows())

    def _copy(self, rows: list[int]) -> None:
        customers = [one for row in rows if (one := self._model.customer(row)) is not None]
        if customers:
            copy_text(rows_text(customers, self._columns.shown()))
        if rows:
            self._messages.show_copied(len(customers), len(rows) - len(customers))

    def _ask_for_row(self) -> None:
        rows = self._model.rowCount()
        if not rows:
            return
        dialog = QInputDialog(self.grid)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Go to row"))
        dialog.setLabelText(self.tr("Row:"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        in_our_words(dialog, self.tr("Go"))
        dialog.setIntRange(1, rows)
        dialog.setIntValue(max(self.grid.currentIndex().row(), 0) + 1)
        dialog.intValueSelected.connect(self._go_to)
        dialog.open()

    def _go_to(self, number: int) -> None:
        self.grid.go_to(number - 1)

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self.grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._copying)
        menu.addSeparator()
        menu.addAction(self._batch)
        menu.addAction(self._delete)
        menu.addSeparator()
        menu.addActions([*self._moving[:3], *self._moving[4:]])
        self._offer_for_selected()
        menu.popup(place)

    def _offer_for_selected(self) -> None:
        chosen = len(self.selected_uuids())
        self._batch.setText(self.tr("New batch with %Ln customer(s)…", "", max(chosen, 1)))
        self._batch.setStatusTip(self.tr("Begin a batch with the customers selected in the table"))
        self._batch.setEnabled(chosen > 0)
        self._batch.setVisible(self.offers_batch)
        customer = self._model.customer(self.grid.currentIndex().row())
        is_one = len(self.grid.selected_rows()) == 1
        allow(self._delete, is_one and customer is not None and not customer.is_deleted)

    def forbid_deletion(self, why: str) -> None:
        """Nobody may delete customers here; ``why`` in a sentence."""
        forbid(self._delete, why)

    def _ask_to_delete(self) -> None:
        """The customer of the row is shown first: what is unsaved of another is asked about."""
        row = self.grid.currentIndex().row()
        customer = self._model.customer(row)
        if customer is not None:
            self.opening.open(row)
            self.delete_asked.emit(customer)

    def _connect(self) -> None:
        self.grid.seen.connect(self._request_rows)
        # In this order: a selection that is cut is told of after it was made.
        self.grid.followed.selectionChanged.connect(self._messages.selection_changed)
        self.grid.followed.cut.connect(self._messages.show_cut)
        self._refresh_all.triggered.connect(self.refresh_asked)
        self._model.arrived.connect(self._on_arrived)
        self._reader.length_changed.connect(self._show_length)
        for signal in (self._reader.failed, self._reader.recovered, self._reader.loading_changed):
            signal.connect(self._show_state)
        self._messages.staleness_changed.connect(self.staleness_changed)
        self.search.shown.connect(self._show_rows)
        self.search.ended.connect(self._show_list)
        self.search.changed.connect(self._show_length)
        self.search.offered.connect(self._offer_search)
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
        self._filter.setChecked(True)
        self._show_length()

    def _show_list(self) -> None:
        """The gateway's list again, where it was."""
        had_focus = self.grid.hasFocus() or self.search.isAncestorOf(self.focusWidget())
        self.choose_nobody()
        self._model.show_rows(self._reader)
        self.grid.verticalScrollBar().setValue(self._place_before)
        self.grid.show_order("", is_descending=False)
        self._filter.setChecked(False)
        self._show_length()
        if had_focus:
            self.grid.setFocus()

    def _offer_search(self, is_offered: bool) -> None:
        """Once everybody is on this computer all can be sorted and filtered."""
        self.grid.set_sortable(is_offered)
        self._orders.setEnabled(is_offered)
        self._filter.setVisible(is_offered)

    def _offer_orders(self) -> None:
        """The same as the titles do, for hands on the keyboard."""
        self._orders.clear()
        newest = self._orders.addAction(self.tr("Newest first"))
        newest.triggered.connect(partial(self.search.sort, "", is_descending=True))
        self._orders.addSeparator()
        for section in self._columns.shown():
            title = str(self._model.headerData(section, Qt.Orientation.Horizontal))
            self._orders.addAction(
                button_text(title), partial(self.search.turn_order, COLUMNS[section].name)
            )

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
        columns = _tool_button(self._columns_menu.menuAction())
        refresh = _tool_button(self._refresh_all)
        filters = _tool_button(self._filter)
        columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        margins = (EDGE, STEP // 2, STEP, STEP // 2)
        buttons = filters, columns, refresh
        top = row(heading, self._length, None, *buttons, margins=margins, spacing=STEP)
        column(self._empty, of=self.grid.viewport())
        column(top, self.search, (self.grid, 1), of=self, spacing=0)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menus have both, and keys of their own
    set_kind(button, "icon")
    return button
