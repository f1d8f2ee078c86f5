"""The pane with the list of customers: its rows, its messages, its actions, and what is copied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QLocale,
    QObject,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QInputDialog,
    QMenu,
    QToolButton,
    QWidget,
)

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.gateway.retry import STOPPING
from desktop_app.models.customer_reader import CustomerReader
from desktop_app.models.customers import COLUMNS, PagedCustomers
from desktop_app.models.display import time_of_day
from desktop_app.records.batch import tabbed
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.customers.columns import RememberedColumns
from desktop_app.views.customers.grid import CustomerGrid
from desktop_app.views.widgets.actions import Menu, Shortcut, add_action, make_action
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import in_our_words
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tables import MOST_SELECTED
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session

_REMARK_MILLISECONDS = 8_000
"""How long a remark stays that asks for nothing."""


class TableMessages(QObject):
    """Two strips: :attr:`failure` (with Try again), and :attr:`remark`, which goes by itself."""

    def __init__(self, reader: CustomerReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = reader
        self.failure = Notice(parent)
        self.remark = Notice(parent)
        self._fade = QTimer(self, singleShot=True, interval=_REMARK_MILLISECONDS)
        self._fade.timeout.connect(self.remark.clear)
        self._said_of_selection = ""
        reader.failed.connect(self._show_failed)
        reader.recovered.connect(self.failure.clear)
        reader.moved.connect(self._show_moved)
        reader.unsettled.connect(self._show_unsettled)

    def show_copied(self, rows: int, left_out: int) -> None:
        """How much is on the clipboard; and what is not."""
        if not left_out:
            self.show_remark(self.tr("Copied %Ln row(s).", "", rows))
            return
        missing = self.tr("%Ln row(s) not read yet left out.", "", left_out)
        if rows:
            self.show_remark(self.tr("Copied %Ln row(s).", "", rows) + " " + missing, Tone.WARNING)
        else:
            self.show_remark(self.tr("Nothing copied: not read yet."), Tone.WARNING)

    def show_cut(self, asked: int, kept: int) -> None:
        """The selection is shorter than what was asked for."""
        text = self.tr("Selected {kept} of {asked} rows: those that are read.")
        if kept == MOST_SELECTED:
            text = self.tr("Selected {kept} of {asked} rows: no more can be selected at once.")
        locale = QLocale()
        words = text.format(kept=locale.toString(kept), asked=locale.toString(asked))
        self._said_of_selection = words
        self.show_remark(words)

    def selection_changed(self) -> None:
        """What was said of the selection before is not true any more."""
        if self._said_of_selection and self.remark.sentence == self._said_of_selection:
            self._fade.stop()
            self.remark.clear()
        self._said_of_selection = ""

    def _show_failed(self, error: Exception) -> None:
        error_code = error.error_code if isinstance(error, GatewayError) else None
        if error_code in STOPPING:  # the window asks what to do, once
            self.failure.show_message(
                self._as_of(self.tr("Not read: nothing is sent now.")), Tone.WARNING
            )
            return
        explained = explain(error)
        was_cancelled = error_code is GatewayErrorCode.CANCELLED
        sentence = self.tr("Reading was cancelled.") if was_cancelled else explained.sentence
        self.failure.show_message(
            self._as_of(sentence),
            Tone.WARNING,
            details=explained.details,
            action=self.tr("Try again"),
            on_action=self._reader.retry,
        )

    def _as_of(self, sentence: str) -> str:
        """With the time of the rows that are shown, if there are any."""
        read_at = self._reader.read_at
        if read_at is None:
            return sentence
        time = time_of_day(datetime.fromtimestamp(read_at, UTC))
        return f"{sentence} {self.tr('Shown as of {time}.').format(time=time)}"

    def _show_moved(self) -> None:
        self.show_remark(self.tr("Others added or removed customers. Refreshed what you see."))

    def _show_unsettled(self) -> None:
        self._fade.stop()
        self.remark.show_message(
            self.tr("The list changes faster than it can be read. Some rows may be missing."),
            Tone.WARNING,
            action=self.tr("Refresh"),
            on_action=self._reader.refresh,
        )

    def show_remark(self, sentence: str, tone: Tone = Tone.PLAIN) -> None:
        """Below the rows, for some seconds."""
        self.remark.show_message(sentence, tone)
        self._fade.start()


_PICTURE = 5 * STEP


class EmptyList(QWidget):
    """A picture, a sentence, and what to do. Lets every click through to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = plain_label(self.tr("No customers yet"))
        set_face(heading, Face.SECTION)
        advice = ToneLabel("muted", self.tr("New customer (Ctrl+N) adds the first one."))
        labels = TonePicture(_PICTURE, "users"), heading, advice
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column((None, 2), *labels, (None, 3), of=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()


def cell_text(customer: Customer, section: int) -> str:
    """One value as the gateway sent it."""
    return COLUMNS[section].raw(customer)


def rows_text(customers: Iterable[Customer], sections: Sequence[int]) -> str:
    """One line for each customer, the values of ``sections`` parted by tabs."""
    return tabbed((cell_text(customer, section) for section in sections) for customer in customers)


_SETTLE_MILLISECONDS = 180
"""How long the keyboard must rest on a row before its customer is opened."""


class CustomerTable(QWidget):
    """Shows, moves through and copies the list of customers.

    Signals: ``opened(Customer)`` when the agent chose one (rested on its row, pressed Enter or
    double-clicked); ``awaited()`` when that row is not read yet, and ``not_read(Exception)`` when
    it could not be; ``pointed_at(Customer)`` when the keyboard went to a row that is not opened by
    that, None for one not read yet; ``count_changed(str)`` with how many there are, in words;
    ``refresh_asked()`` when the agent wants all that is seen read again. From the rows' menu:
    ``delete_asked(Customer)`` for one just opened, ``batch_asked()`` for those selected.
    """

    opened = Signal(object)
    awaited = Signal()
    not_read = Signal(object)
    pointed_at = Signal(object)
    count_changed = Signal(str)
    refresh_asked = Signal()
    delete_asked = Signal(object)
    batch_asked = Signal()

    def __init__(
        self, session: Session, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        """Nothing is asked before :meth:`refresh`. ``settings`` keeps the columns."""
        super().__init__(parent)
        self._model = PagedCustomers(session, self)
        self._reader = self._model.reader
        self.grid = CustomerGrid(self._model, self)
        self._columns = RememberedColumns(self.grid, settings)
        self._messages = TableMessages(self._reader, self)
        self._length = ToneLabel("muted")
        self._empty = EmptyList()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self.opens_at_rest = True
        """Whether a row is opened when the keyboard has rested on it; else by Enter or a click."""
        self._is_opening = False
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

    def take_focus(self) -> None:
        """Give the rows the keyboard."""
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_remark(self, sentence: str, tone: Tone = Tone.PLAIN) -> None:
        """Say what went well, below the rows, for some seconds."""
        self._messages.show_remark(sentence, tone)

    def refresh(self) -> None:
        """Read what is seen, the first time the end of the list too; selection and place stay."""
        self._reader.refresh()

    def retry(self) -> None:
        """Ask once more for what could not be read."""
        self._reader.retry()

    def update_customer(self, customer: Customer) -> None:
        """Show this newer record wherever its customer is held."""
        self._model.update_customer(customer)

    def select_uuid(self, uuid: Uuid) -> None:
        """Mark this customer's row, now or once it is read, without opening it."""
        self.stop_opening()
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
        self.grid.scrollToTop()
        self.refresh()
        self.select_uuid(customer.uuid)
        self._to_be_seen = customer.uuid

    def choose_nobody(self) -> None:
        """No row is marked: the customer on screen is none of the list, as far as is known."""
        self.stop_opening()
        self._followed = None
        self.grid.followed.choose_nobody()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is said of the list; the window gives them their place."""
        return self._messages.failure, self._messages.remark

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
        return self.grid.followed.uuids()

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
            self._reader.refresh,
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
        self._moving = [self._refresh_all, self._go_to_row, self._columns_menu.menuAction(), reset]
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
        menu.addActions(self._moving[:3])
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
        self._delete.setEnabled(is_one and customer is not None and not customer.is_deleted)

    def _ask_to_delete(self) -> None:
        """The customer of the row is shown first: what is unsaved of another is asked about."""
        row = self.grid.currentIndex().row()
        customer = self._model.customer(row)
        if customer is not None:
            self._open_now(row)
            self.delete_asked.emit(customer)

    def _connect(self) -> None:
        self.grid.seen.connect(self._reader.request_rows)
        self.grid.chosen.connect(self._open_now)
        self.grid.followed.row_chosen.connect(self._wait_for_rest)
        # In this order: a selection that is cut is told of after it was made.
        self.grid.followed.selectionChanged.connect(self._messages.selection_changed)
        self.grid.followed.cut.connect(self._messages.show_cut)
        self._settle.timeout.connect(self._open_current)
        self._refresh_all.triggered.connect(self.refresh_asked)
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
            self.update_customer(self._followed)
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
        self._name_length()

    def _show_length(self) -> None:
        self._name_length()
        self._show_state()

    def _name_length(self) -> None:
        """How many there are, and their order: that of the gateway, which can't be changed."""
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
        state = (self._reader.is_loading and not self._model.rowCount(), self._reader.is_stale)
        if state != (self.grid.is_waiting, self.grid.is_stale):
            self.grid.is_waiting, self.grid.is_stale = state
            self.grid.viewport().update()
        self._empty.setVisible(self._reader.is_empty)

    def _lay_out(self) -> None:
        heading = plain_label(self.tr("Customers"))
        set_face(heading, Face.SECTION)
        columns = _tool_button(self._columns_menu.menuAction())
        refresh = _tool_button(self._refresh_all)
        columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        margins = (EDGE, STEP // 2, STEP, STEP // 2)
        top = row(heading, self._length, None, columns, refresh, margins=margins, spacing=STEP)
        column(self._empty, of=self.grid.viewport())
        column(top, (self.grid, 1), of=self, spacing=0)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menus have both, and keys of their own
    set_kind(button, "icon")
    return button
