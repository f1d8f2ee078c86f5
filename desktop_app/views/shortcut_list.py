"""The list of shortcuts, read from the menus themselves, so that it cannot be wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.views.dialog_buttons import way_out
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import ROW_HEIGHT, STEP


class ShortcutList(QDialog):
    """Every action with its keys, in menu order."""

    def __init__(
        self, shortcuts: list[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """``shortcuts``: rows of menu, action, keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 620)
        fixed = [
            (self.tr("Find customer"), self.tr("Recent look-ups"), self.tr("Arrow-Down")),
            (self.tr("Find customer"), self.tr("Cancel the look-up, or clear the field"), "Esc"),
            (self.tr("Customers"), self.tr("Show the customer"), "Enter"),
            (self.tr("Customer details"), self.tr("Back to the list, where it is covered"), "Esc"),
            (self.tr("Metadata"), self.tr("Edit the value"), "F2"),
        ]
        buttons = way_out(self)
        self._shown = table = self._table(shortcuts + fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP * 2, STEP * 2, STEP * 2, STEP * 2)
        layout.addWidget(table)
        layout.addWidget(buttons)
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def rows(self) -> int:
        """How many lines the list has."""
        return self._shown.rowCount()

    def cell(self, row: int, column: int) -> str:
        """The text of a cell: where, what, keys."""
        item = self._shown.item(row, column)
        return item.text() if item is not None else ""

    def _table(self, rows: list[tuple[str, str, str]]) -> QTableWidget:
        table = QTableWidget(len(rows), 3)
        flatten(table)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("What"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)  # Tab leaves it
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        return table
