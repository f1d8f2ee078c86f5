"""The table of the journal: for a million entries, of which the few that are seen are read."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.models.journal_entries import (
    ACT,
    OUTCOME,
    PROFILE,
    REASON,
    REQUEST_ID,
    TICKET,
    WHAT,
    WHEN,
    WHO,
    JournalEntries,
)
from desktop_app.records.csv_text import tabbed
from desktop_app.records.evidence import Act, Entry, Reading
from desktop_app.views.clipboard import copy_text
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.icons import icon
from desktop_app.views.row_keys import RowKeys
from desktop_app.views.theme import ROW_HEIGHT, tokens

Index = QModelIndex | QPersistentModelIndex

MOST_SELECTED = 500
"""Rows. More would take Qt seconds, and no certificate is about more at once: batches are."""

_WIDTHS = {
    WHEN: 124,
    WHO: 72,
    PROFILE: 100,
    ACT: 92,
    OUTCOME: 112,
    WHAT: 196,
    REASON: 136,
    TICKET: 84,
    REQUEST_ID: 60,
}
_REST_MILLISECONDS = 40
_GOOD = frozenset({"DONE", "FOUND_DONE", "ADOPTED", "DELETED", "FOUND_DELETED", "FINISHED"})
_OPEN = frozenset({"UNKNOWN", "STILL_ANSWERED", "NOT_READ_AGAIN"})


class JournalTable(RowKeys):
    """Signals: ``seen(first, last)`` a moment after the view moved; ``selection_changed()``."""

    seen = Signal(int, int)
    selection_changed = Signal()

    def __init__(self, model: JournalEntries, parent: QWidget | None = None) -> None:
        """Rows of one height, whole rows selected."""
        super().__init__(parent)
        flatten(self)
        self._entries = model
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._say_what_is_seen)
        self.setModel(model)
        self.setSelectionModel(_CappedSelection(model, self))
        self.setItemDelegateForColumn(OUTCOME, _OutcomeDelegate(model, self))
        self._set_up()
        self.verticalScrollBar().valueChanged.connect(self._view_moved)
        model.modelReset.connect(self._view_moved)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def entries(self) -> tuple[Entry, ...]:
        """The selected entries that are read, newest first."""
        found = (self._entries.entry_at(row) for row in self._selected_rows())
        return tuple(entry for entry in found if entry is not None)

    def selectAll(self) -> None:
        """As many as a selection may hold, from the top of what is seen."""
        first, last = max(self.rowAt(0), 0), self._entries.rowCount() - 1
        if last >= first:
            block = QItemSelection(
                self._entries.index(first, 0), self._entries.index(last, REQUEST_ID)
            )
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(block, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the selected rows, their cells parted by tabs."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_text(tabbed(map(self._texts, self._selected_rows())))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: there is a search field, and this would format a million rows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be seen now."""
        super().resizeEvent(event)
        self._view_moved()

    def _texts(self, row: int) -> list[str]:
        columns = range(self._entries.columnCount())
        return [str(self._entries.index(row, column).data()) for column in columns]

    def _selected_rows(self) -> list[int]:
        selection = self.selectionModel().selection()
        blocks = (selection.at(place) for place in range(selection.size()))
        return sorted({row for block in blocks for row in range(block.top(), block.bottom() + 1)})

    def _on_selection(self) -> None:
        self.selection_changed.emit()

    def _view_moved(self, *_: object) -> None:
        self._rest.start()

    def _say_what_is_seen(self) -> None:
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        self.seen.emit(first, last if last >= 0 else self._entries.rowCount() - 1)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Journal"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)


class _CappedSelection(QItemSelectionModel):
    """Never more than :data:`MOST_SELECTED` rows: of more, the first."""

    def __init__(self, model: JournalEntries, parent: QObject) -> None:
        super().__init__(model, parent)
        self._entries = model

    def select(
        self,
        what: QItemSelection | QModelIndex | QPersistentModelIndex,
        command: QItemSelectionModel.SelectionFlag,
    ) -> None:
        if isinstance(what, QItemSelection):
            blocks = [what.at(place) for place in range(what.size())]
            if sum(block.height() for block in blocks) > MOST_SELECTED:
                top = min(block.top() for block in blocks)
                what = QItemSelection(
                    self._entries.index(top, 0),
                    self._entries.index(top + MOST_SELECTED - 1, REQUEST_ID),
                )
        super().select(what, command)


class _OutcomeDelegate(QStyledItemDelegate):
    """The outcome with its mark: done, open, or neither."""

    def __init__(self, model: JournalEntries, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        entry = self._entries.entry_at(index.row())
        if entry is None:
            return
        now = tokens(option.palette)
        name, ink = "", now.text
        if is_open(entry):
            name, ink = "triangle-alert", now.warning
        elif entry.outcome == "REFUSED":
            name, ink = "circle-alert", now.danger
        elif entry.outcome in _GOOD and entry.act in (Act.DELETE, Act.READ_AGAIN):
            name, ink = "circle-check", now.confirmed
        if option.state & QStyle.StateFlag.State_Selected:
            ink = now.on_accent
        if name:
            option.palette.setColor(QPalette.ColorRole.Text, ink)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = icon(name, colour=ink)


def is_open(entry: Entry) -> bool:
    """Whether somebody should look again: unknown, or answered as if nothing had happened."""
    return entry.outcome in _OPEN or Reading.STILL_THERE in entry.readings
