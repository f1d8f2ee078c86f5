"""What can be done with the customer table: copy, go to a row, refresh, arrange the columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

from desktop_app.models.paged_customers import PagedCustomers
from desktop_app.views.clipboard import copy_text
from desktop_app.views.customer_grid import CustomerGrid
from desktop_app.views.dialog_buttons import in_our_words
from desktop_app.views.icons import icon
from desktop_app.views.menus import Menu
from desktop_app.views.shortcuts import Shortcut
from desktop_app.views.table_columns import RememberedColumns
from desktop_app.views.table_copy import cell_text, rows_text


class TableActions(QObject):
    """The table's actions and its two context menus.

    Signals: ``copied(rows, left_out)`` after a copy: how many rows are on the clipboard, and how
    many of the selected ones are not, because they are not read.
    """

    copied = Signal(int, int)

    def __init__(self, grid: CustomerGrid, columns: RememberedColumns) -> None:
        """For one table; copying works where it has the keyboard."""
        super().__init__(grid)
        self._grid = grid
        self._columns = columns
        self._model: PagedCustomers = grid.customers
        self._make_copying()
        self._make_moving()
        self.columns_menu = QMenu(self.tr("Columns"), grid)
        self.columns_menu.setIcon(icon("columns-3"))
        columns.fill(self.columns_menu)
        self.columns_menu.addSeparator()
        self.columns_menu.addAction(self.reset_columns)
        header = grid.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._pop_up_columns)
        grid.menu_asked.connect(self._pop_up)

    def menus(self) -> dict[Menu, list[QAction]]:
        """Where the actions belong in the menu bar."""
        copying = [self.copy_selection, self.copy_cell, self.copy_row]
        view = [self.refresh, self.go_to_row, self.columns_menu.menuAction(), self.reset_columns]
        return {Menu.EDIT: copying, Menu.VIEW: view}

    def _make_copying(self) -> None:
        self.copy_selection = self._action(
            "copy",
            self.tr("Copy selection"),
            Shortcut.COPY_SELECTION,
            self.tr("Copy the selected customers, one line each"),
            self._copy_selection,
        )
        self.copy_cell = self._action(
            "copy",
            self.tr("Copy cell"),
            Shortcut.COPY_CELL,
            self.tr("Copy the value at the keyboard's place"),
            self._copy_cell,
        )
        self.copy_row = self._action(
            "rows-3",
            self.tr("Copy row"),
            Shortcut.COPY_ROW,
            self.tr("Copy the customer at the keyboard's place as one line"),
            self._copy_row,
        )
        for action in (self.copy_selection, self.copy_cell, self.copy_row):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_moving(self) -> None:
        self.refresh = self._action(
            "refresh-cw",
            self.tr("Refresh"),
            Shortcut.REFRESH,
            self.tr("Read the customers shown again"),
            self._model.reader.refresh,
        )
        self.go_to_row = self._action(
            "hash",
            self.tr("Go to row…"),
            Shortcut.GO_TO_ROW,
            self.tr("Jump to a row of the list by its number"),
            self._ask_for_row,
        )
        self.reset_columns = self._action(
            "rotate-ccw",
            self.tr("Reset columns"),
            Shortcut.RESET_COLUMNS,
            self.tr("Show the columns as at first"),
            self._columns.reset,
        )

    def _action(
        self, picture: str, text: str, shortcut: Shortcut, tip: str, run: Callable[[], None]
    ) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.setStatusTip(tip)
        action.triggered.connect(run)
        self._grid.addAction(action)
        return action

    def _copy_cell(self) -> None:
        index = self._grid.currentIndex()
        customer = self._model.customer(index.row())
        if customer is None:
            self.copied.emit(0, 1)
            return
        copy_text(cell_text(customer, index.column()))
        self.copied.emit(1, 0)

    def _copy_row(self) -> None:
        self._copy([self._grid.currentIndex().row()])

    def _copy_selection(self) -> None:
        self._copy(sorted(self._grid.capped.rows()))

    def _copy(self, rows: list[int]) -> None:
        found = [self._model.customer(row) for row in rows]
        customers = [customer for customer in found if customer is not None]
        if customers:
            copy_text(rows_text(customers, self._columns.shown()))
        if rows:
            self.copied.emit(len(customers), len(rows) - len(customers))

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
        menu.addActions([self.copy_selection, self.copy_cell, self.copy_row])
        menu.addSeparator()
        menu.addActions([self.refresh, self.go_to_row])
        menu.addMenu(self.columns_menu)
        menu.popup(place)

    def _pop_up_columns(self, place: QPoint) -> None:
        self.columns_menu.popup(self._grid.horizontalHeader().mapToGlobal(place))
