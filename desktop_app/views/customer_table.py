"""The pane with the list of customers: every customer of the profile, as the gateway sorts them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.models.paged_customers import PagedCustomers
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.customer_grid import CustomerGrid
from desktop_app.views.icons import icon
from desktop_app.views.menus import Menu
from desktop_app.views.table_actions import TableActions
from desktop_app.views.table_columns import RememberedColumns
from desktop_app.views.table_empty import EmptyList
from desktop_app.views.table_messages import TableMessages
from desktop_app.views.theme import STEP, heading_font
from desktop_app.worker.session import Session

_SETTLE_MILLISECONDS = 180
"""How long the keyboard must rest on a row before its customer is opened."""


class CustomerTable(QWidget):
    """Shows, moves through and copies the list of customers.

    Signals: ``opened(Customer)`` when the agent chose one (rested on its row, pressed Enter or
    double-clicked); ``awaited()`` when that row is not read yet, and ``not_read(Exception)`` when
    it could not be; ``pointed_at(Customer)`` when the keyboard went to a row that is not opened by
    that, None for one not read yet; ``count_changed(str)`` with how many there are, in words.
    """

    opened = Signal(object)
    awaited = Signal()
    not_read = Signal(object)
    pointed_at = Signal(object)
    count_changed = Signal(str)

    def __init__(
        self, session: Session, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        """Nothing is asked before :meth:`start`. ``settings`` keeps the columns."""
        super().__init__(parent)
        self._model = PagedCustomers(session, self)
        self._reader = self._model.reader
        self.grid = CustomerGrid(self._model, self)
        self._columns = RememberedColumns(self.grid, settings)
        self._actions = TableActions(self.grid, self._columns)
        self._messages = TableMessages(self._reader, self)
        self._range = QLabel()
        self._range.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = EmptyList()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MILLISECONDS)
        self.opens_at_rest = True
        """Whether a row is opened when the keyboard has rested on it; else by Enter or a click."""
        self._is_opening = False
        self._followed: Customer | None = None
        self._to_be_seen: Uuid | None = None
        """Who is to be scrolled to as soon as their row is read."""
        # Not QTimer.singleShot(0, …): that posts an event, which goes before what is to be painted.
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._follow)
        self._lay_out()
        self._connect()

    def start(self) -> None:
        """Read the first rows, and look for the end of the list."""
        self._reader.refresh()

    def take_focus(self) -> None:
        """Give the rows the keyboard."""
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Read again what is seen; selection and place stay."""
        self._reader.refresh()

    def retry(self) -> None:
        """Ask once more for what could not be read."""
        self._reader.retry()

    def put(self, customer: Customer) -> None:
        """Show this newer record wherever its customer is held."""
        self._model.put(customer)

    def select_uuid(self, uuid: Uuid) -> None:
        """Mark this customer's row, now or once it is read, without opening it."""
        self.stop_opening()
        self._followed = None  # whoever was to be marked is not the one any more
        row = self.grid.capped.show_customer(uuid)
        if row is not None:
            self.grid.scrollTo(self._model.index(row, 0))

    def follow(self, customer: Customer) -> None:
        """Put and mark this customer, who was just looked up: once the record is painted, which is
        what the agent waits for."""
        self._followed = customer
        self._following.start()

    def show_new(self, customer: Customer) -> None:
        """Read the list again from its top, where this new customer is, and mark them there."""
        self.grid.scrollToTop()
        self.refresh()
        self.select_uuid(customer.uuid)
        self._to_be_seen = customer.uuid

    def choose_nobody(self) -> None:
        """No row is marked: the customer on screen is none of the list, as far as is known."""
        self.stop_opening()
        self._followed = None
        self.grid.capped.choose_nobody()

    @property
    def is_choosing(self) -> bool:
        """Whether the agent has gone to a row that is not opened yet."""
        return self._settle.isActive() or self._is_opening

    def finish_choosing(self) -> bool:
        """Open the row on which the keyboard is, if it has not rested there for long enough yet;
        whether that was so."""
        is_pending = self._settle.isActive()
        if is_pending:
            self._settle.stop()
            self._open_current()
        return is_pending

    def stop_opening(self) -> None:
        """The row chosen is not to be opened any more."""
        self._settle.stop()
        self._is_opening = False

    def selected_uuids(self) -> tuple[Uuid, ...]:
        """The selected customers, as far as they are read, in the order of their rows."""
        return self.grid.capped.uuids()

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """What the menus offer for this pane."""
        return self._actions.menus()

    def _connect(self) -> None:
        self.grid.seen.connect(self._reader.want)
        self.grid.seen.connect(self._show_range)
        self.grid.chosen.connect(self._open_now)
        self.grid.capped.row_chosen.connect(self._wait_for_rest)
        # In this order: a selection that is cut is told of after it was made.
        self.grid.capped.selectionChanged.connect(self._messages.selection_changed)
        self.grid.capped.cut.connect(self._messages.say_cut)
        self._settle.timeout.connect(self._open_current)
        self._actions.copied.connect(self._messages.say_copied)
        self._model.arrived.connect(self._on_arrived)
        self._reader.length_changed.connect(self._show_length)
        self._reader.failed.connect(self._on_failed)
        for signal in (self._reader.failed, self._reader.recovered, self._reader.loading_changed):
            signal.connect(self._show_state)

    def _wait_for_rest(self, row: int) -> None:
        self._followed = self._to_be_seen = None  # the agent is elsewhere by now
        if row >= 0 and (self.opens_at_rest or self.grid.is_clicked):
            self._settle.start()
            return
        self._settle.stop()
        if row >= 0:
            self.pointed_at.emit(self._model.customer(row))

    def _follow(self) -> None:
        if self._followed is not None:
            self.put(self._followed)
            self.select_uuid(self._followed.uuid)
            self._followed = None

    def _open_now(self, row: int) -> None:
        self._settle.stop()
        self._open(row)

    def _open_current(self) -> None:
        self._open(self.grid.currentIndex().row())

    def _open(self, row: int) -> None:
        """Now, or once the row is read, if the agent is still there then."""
        customer = self._model.customer(row)
        was_opening, self._is_opening = self._is_opening, customer is None and row >= 0
        if customer is not None:
            self.opened.emit(customer)
        elif self._is_opening and not was_opening:
            self.awaited.emit()
            if self._reader.is_stale:  # it may be what failed: tried again because it is wanted
                self._reader.retry()

    def _on_failed(self, error: Exception) -> None:
        if self._is_opening:
            self.not_read.emit(error)

    def _on_arrived(self) -> None:
        row = None if self._to_be_seen is None else self._model.row_of(self._to_be_seen)
        if row is not None:
            self._to_be_seen = None
            self.grid.scrollTo(self._model.index(row, 0))
        if self._is_opening and not self._settle.isActive():
            self._open_current()
        self._show_range(*self.grid.seen_rows())

    def _show_length(self) -> None:
        self.count_changed.emit(self._count())
        self._show_range(*self.grid.seen_rows())
        self._show_state()

    def _count(self) -> str:
        length = self._reader.length
        if length.is_known:
            return self.tr("%Ln customer(s)", "", length.rows)
        return self.tr("at least %Ln customer(s)", "", length.rows)

    def _show_range(self, first: int, last: int) -> None:
        if last < first or not self._model.rowCount():
            self._range.clear()
            return
        number = QLocale().toString
        text = self.tr("{first}–{last} of {total}")
        if not self._reader.length.is_known:
            text = self.tr("{first}–{last} of at least {total}")
        words = text.format(
            first=number(first + 1), last=number(last + 1), total=number(self._model.rowCount())
        )
        if unreadable := self._model.unreadable_rows:
            words += " · " + self.tr("%Ln record(s) not readable", "", unreadable)
        self._range.setText(words)

    def _show_state(self, *_: object) -> None:
        """Empty, waiting for the first answer, or stale."""
        state = (self._reader.is_loading and not self._model.rowCount(), self._reader.is_stale)
        if state != (self.grid.is_waiting, self.grid.delegate.is_stale):
            self.grid.is_waiting, self.grid.delegate.is_stale = state
            self.grid.viewport().update()
        self._empty.setVisible(self._reader.is_empty)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Customers"))
        heading.setFont(heading_font(1.15))
        top = QHBoxLayout()
        top.setContentsMargins(STEP + STEP // 2, STEP // 2, STEP // 2, STEP // 2)
        top.setSpacing(STEP)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._range)
        top.addWidget(self._columns_button())
        top.addWidget(self._refresh_button())
        inside = QVBoxLayout(self.grid.viewport())
        inside.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._messages.failure)
        column.addWidget(self.grid, 1)
        column.addWidget(self._messages.remark)

    def _columns_button(self) -> QToolButton:
        button = _tool_button("columns-3")
        button.setAccessibleName(self.tr("Columns"))
        button.setToolTip(self.tr("Columns"))
        button.setMenu(self._actions.columns_menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _refresh_button(self) -> QToolButton:
        button = _tool_button("refresh-cw")
        button.setAccessibleName(self.tr("Refresh"))
        button.setToolTip(self.tr("Refresh"))
        button.clicked.connect(self.refresh)
        return button


def _tool_button(picture: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menus have both, and keys of their own
    button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
    return button
