"""What an agent can do with the list of customers and its rows, as actions of the menus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from desktop_app.models.customers import COLUMNS
from desktop_app.models.display import button_text
from desktop_app.records.batch import tabbed
from desktop_app.records.customer import Customer
from desktop_app.views.customers.columns import RememberedColumns
from desktop_app.views.customers.grid import CustomerGrid
from desktop_app.views.customers.row_opening import RowOpening
from desktop_app.views.customers.search import DirectorySearch
from desktop_app.views.customers.table_messages import TableMessages
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


def cell_text(customer: Customer, section: int) -> str:
    """One value as the gateway sent it."""
    return COLUMNS[section].raw(customer)


def rows_text(customers: Iterable[Customer], sections: Sequence[int]) -> str:
    """One line for each customer, the values of ``sections`` parted by tabs."""
    return tabbed((cell_text(customer, section) for section in sections) for customer in customers)


class ListActions(QObject):
    """Copies rows, goes to one, orders, filters and reads them again; the rows' own menu offers a
    deletion and a batch, too.

    Signals: ``refresh_asked()`` when all that is seen is to be read again; from the rows' menu
    ``delete_asked(Customer)`` for one just opened, ``batch_asked()`` for those selected.
    """

    refresh_asked = Signal()
    delete_asked = Signal(object)
    batch_asked = Signal()

    def __init__(
        self,
        grid: CustomerGrid,
        columns: RememberedColumns,
        search: DirectorySearch,
        opening: RowOpening,
        messages: TableMessages,
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = grid.customers
        self._columns = columns
        self._search = search
        self._opening = opening
        self._messages = messages
        self.offers_batch = False
        """Whether ``batch_asked`` leads anywhere."""
        self._make_actions()
        search.offered.connect(self._offer_search)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        return {Menu.EDIT: self._copying, Menu.VIEW: self._moving}

    def buttons(self) -> tuple[QToolButton, ...]:
        """Those above the rows."""
        columns = _tool_button(self._columns_menu.menuAction())
        columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return _tool_button(self._filter), columns, _tool_button(self._refresh_all)

    def show_searched(self, is_searched: bool) -> None:
        """Whether a search stands in the place of the gateway's list."""
        self._filter.setChecked(is_searched)

    def _make_actions(self) -> None:
        self._copying = [
            add_action(
                self._grid,
                self.tr("Copy selection"),
                Shortcut.COPY_SELECTION,
                self._copy_selection,
                tip=self.tr("Copy the selected customers, one line each"),
                picture="copy",
            ),
            add_action(
                self._grid,
                self.tr("Copy cell"),
                Shortcut.COPY_CELL,
                self._copy_cell,
                tip=self.tr("Copy the value at the keyboard's place"),
                picture="copy",
            ),
            add_action(
                self._grid,
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
            self._grid,
            self.tr("Refresh"),
            Shortcut.REFRESH,
            self.refresh_asked.emit,
            tip=self.tr("Read the customers shown again"),
            picture="refresh-cw",
        )
        self._go_to_row = add_action(
            self._grid,
            self.tr("Go to row…"),
            Shortcut.GO_TO_ROW,
            self._ask_for_row,
            tip=self.tr("Jump to a row of the list by its number"),
            picture="hash",
        )
        reset = add_action(
            self._grid,
            self.tr("Reset columns"),
            Shortcut.RESET_COLUMNS,
            self._columns.reset,
            tip=self.tr("Show the columns as at first"),
            picture="rotate-ccw",
        )
        self._delete = make_action(
            self._grid,
            self.tr("Delete customer…"),
            run=self._ask_to_delete,
            tip=self.tr("Open the deletion of this customer"),
            picture="trash-2",
        )
        self._batch = make_action(self._grid, "", run=self.batch_asked.emit, picture="list-plus")
        self._columns_menu = QMenu(self.tr("Columns"), self._grid)
        self._columns_menu.setIcon(icon("columns-3"))
        self._columns.fill(self._columns_menu)
        self._columns_menu.addSeparator()
        self._columns_menu.addAction(reset)
        self._orders = QMenu(self.tr("Sort by"), self._grid)
        self._orders.setEnabled(False)
        self._orders.aboutToShow.connect(self._offer_orders)
        self._filter = make_action(
            self._grid,
            self.tr("Filter customers"),
            Shortcut.FILTER_CUSTOMERS,
            self._search.toggle,
            tip=self.tr("Show the customers kept on this computer, to be filtered and sorted"),
            picture="filter",
            is_checkable=True,
        )
        self._filter.setVisible(False)
        self._grid.addAction(self._filter)
        self._moving = [
            self._refresh_all,
            self._go_to_row,
            self._columns_menu.menuAction(),
            reset,
            self._orders.menuAction(),
            self._filter,
        ]
        self._grid.menu_asked.connect(self._pop_up)

    def _copy_cell(self) -> None:
        index = self._grid.currentIndex()
        customer = self._model.customer(index.row())
        if customer is None:
            self._messages.show_copied(0, 1)
            return
        copy_text(cell_text(customer, index.column()))
        self._messages.show_copied(1, 0)

    def _copy_row(self) -> None:
        self._copy([self._grid.currentIndex().row()])

    def _copy_selection(self) -> None:
        self._copy(self._grid.selected_rows())

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
        dialog = QInputDialog(self._grid)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Go to row"))
        dialog.setLabelText(self.tr("Row:"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        in_our_words(dialog, self.tr("Go"))
        dialog.setIntRange(1, rows)
        dialog.setIntValue(max(self._grid.currentIndex().row(), 0) + 1)
        dialog.intValueSelected.connect(self._go_to)
        dialog.open()

    def _go_to(self, number: int) -> None:
        self._grid.go_to(number - 1)

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self._grid)
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
        chosen = len(self._grid.followed.uuids())
        self._batch.setText(self.tr("New batch with %Ln customer(s)…", "", max(chosen, 1)))
        self._batch.setStatusTip(self.tr("Begin a batch with the customers selected in the table"))
        self._batch.setEnabled(chosen > 0)
        self._batch.setVisible(self.offers_batch)
        customer = self._model.customer(self._grid.currentIndex().row())
        is_one = len(self._grid.selected_rows()) == 1
        allow(self._delete, is_one and customer is not None and not customer.is_deleted)

    def forbid_deletion(self, why: str) -> None:
        """Nobody may delete customers here; ``why`` in a sentence."""
        forbid(self._delete, why)

    def _ask_to_delete(self) -> None:
        """The customer of the row is shown first: what is unsaved of another is asked about."""
        row = self._grid.currentIndex().row()
        customer = self._model.customer(row)
        if customer is not None:
            self._opening.open(row)
            self.delete_asked.emit(customer)

    def _offer_search(self, is_offered: bool) -> None:
        self._orders.setEnabled(is_offered)
        self._filter.setVisible(is_offered)

    def _offer_orders(self) -> None:
        """The same as the titles do, for hands on the keyboard."""
        self._orders.clear()
        newest = self._orders.addAction(self.tr("Newest first"))
        newest.triggered.connect(partial(self._search.sort, "", is_descending=True))
        self._orders.addSeparator()
        for section in self._columns.shown():
            title = str(self._model.headerData(section, Qt.Orientation.Horizontal))
            self._orders.addAction(
                button_text(title), partial(self._search.turn_order, COLUMNS[section].name)
            )


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menus have both, and keys of their own
    set_kind(button, "icon")
    return button
