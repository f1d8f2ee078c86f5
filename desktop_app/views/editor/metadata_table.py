"""The view of the metadata grid: keys, keyboard, filter, copying, and as high as its rows.

Paints the rows of the metadata grid, straight from their cells.

Qt's way asks the model a thousand questions for five rows, each through the filter and answered in
Python: it took half of the time in which a record comes on screen.

Editing one cell of the metadata grid in place, and painting its state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QValidator,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.metadata import Cells, Column, Look, MetadataGrid, kind_words
from desktop_app.records.fields import folded_words
from desktop_app.records.metadata import (
    Kind,
    Refusal,
    RefusedError,
    as_text,
    kind_of,
    read_as,
    row_text,
)
from desktop_app.views.editor.header import show_current
from desktop_app.views.editor.inputs import spelled, unspelled
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.look import ROW_HEIGHT, flatten, mixed, tokens
from desktop_app.views.widgets.tables import LaidOut, Placed, RowKeys, placed_columns

_ROOM = 3
"""Pixels left and right of a text, as in the headings."""


class MetadataPainter:
    """The table keeps right what is public: what is selected, the current cell, the keyboard."""

    def __init__(self) -> None:
        self.selection = QItemSelection()
        self.current = (-1, -1)
        self.is_active = False
        self.dress(QFont(), QPalette())

    def dress(self, font: QFont, palette: QPalette) -> None:
        """Use this font and the colours of this palette."""
        self._laid_out = LaidOut(font)
        self._drop = (ROW_HEIGHT - self._laid_out.metrics.height()) // 2
        now = tokens(palette)
        self._text = now.text
        self._inks = _inks(palette)
        self._ground = palette.color(QPalette.ColorRole.Highlight)
        self._on_ground = palette.color(QPalette.ColorRole.HighlightedText)
        self._pale_ground = mixed(self._ground, now.surface, 0.2)

    def paint_row(
        self, painter: QPainter, cells: Cells, row: int, top: int, columns: Iterable[Placed]
    ) -> None:
        """One row of the view, from ``top`` on."""
        chosen = self._selected_sections(row)
        painter.setFont(self._laid_out.font)
        for column in columns:
            section, left, width = column
            is_lit = section in chosen
            if is_lit:
                ground = self._ground if self.is_active else self._pale_ground
                painter.fillRect(left, top, width, ROW_HEIGHT, ground)
            ink = self._on_ground if is_lit and self.is_active else self._ink(cells.look, section)
            if cells.texts[section]:
                painter.setPen(ink)
                self._paint_text(painter, cells, column, top)
            if self.is_active and (row, section) == self.current:
                painter.setPen(ink if is_lit else self._ground)
                painter.drawRect(QRect(left + 1, top + 1, width - 3, ROW_HEIGHT - 3))

    def _paint_text(self, painter: QPainter, cells: Cells, column: Placed, top: int) -> None:
        left = column.left + _ROOM
        text = self._laid_out.of(cells.texts[column.section], column.width - 2 * _ROOM)
        painter.drawStaticText(left, top + self._drop, text)
        if cells.look is Look.REMOVED and column.section != Column.STATE:
            middle = top + ROW_HEIGHT // 2
            painter.drawLine(left, middle, left + round(text.size().width()), middle)

    def _selected_sections(self, row: int) -> set[int]:
        blocks = (self.selection.at(place) for place in range(self.selection.size()))
        return {
            section
            for block in blocks
            if block.top() <= row <= block.bottom()
            for section in range(block.left(), block.right() + 1)
        }

    def _ink(self, look: Look, section: int) -> QColor:
        return self._inks.get((look, section), self._text)


def _inks(palette: QPalette) -> dict[tuple[Look, int], QColor]:
    """By state, where it is not the text's; the state column and the line say it without colour."""
    now = tokens(palette)
    whole = {Look.REMOVED: now.muted, Look.REFUSED: now.danger, Look.ENTRY: now.muted}
    inks = {(look, int(column)): ink for look, ink in whole.items() for column in Column}
    inks[Look.CHANGED, Column.STATE] = now.warning
    inks[Look.PLAIN, Column.TYPE] = now.muted
    return inks


CHOSEN = (Kind.TEXT, Kind.NUMBER, Kind.TRUE_FALSE, Kind.STRUCTURE)
"""The types an agent can choose."""


class _Check(QValidator):
    """Keeps a cell editor open while its text cannot be taken, and tells why."""

    judged = Signal(object)

    def __init__(self, check: Callable[[str], Refusal | None], parent: QObject) -> None:
        super().__init__(parent)
        self._check = check

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        refusal = self._check(unspelled(text))
        self.judged.emit(refusal)
        state = QValidator.State.Acceptable if refusal is None else QValidator.State.Intermediate
        return state, text, place


class CellEditing(QStyledItemDelegate):
    """Lines for keys, texts and numbers, lists for true/false and for the type.

    Signals: ``judged(object)`` while typing, with the
    :class:`~desktop_app.records.metadata_edit.Refusal` or None.
    """

    judged = Signal(object)

    def __init__(self, grid: MetadataGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._made_last: list[QWidget] = []
        """Editors, of which those before the last one are open only with what can't be taken."""

    def finish(self) -> bool:
        """Take what is typed into open cells and close them. False when it cannot be taken."""
        for editor in self._open():
            if _is_stuck(editor):
                editor.setFocus()
                return False
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
        return True

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """What cannot be taken stays in its cell when the keyboard goes elsewhere: Qt would close
        the cell and lose it."""
        leaves = event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide)
        return False if leaves and _is_stuck(editor) else super().eventFilter(editor, event)

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open whose text the grid has not got yet."""
        return any(isinstance(one, QLineEdit) and one.isModified() for one in self._open())

    def drop(self) -> None:
        """Close open cells, which stay as they were."""
        for editor in self._open():
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def _open(self) -> list[QWidget]:
        self._made_last = [one for one in self._made_last if isValid(one) and not one.isHidden()]
        return self._made_last

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = self._made(parent, option, index)
        self._made_last = [*self._open(), editor]
        return editor

    def _made(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        place = self._place(index)
        row = self._grid.row_at(place)
        if index.column() == Column.KEY:
            return self._line(parent, partial(self._key_refusal, place), self.tr("Key"))
        if row is None:
            return super().createEditor(parent, option, index)
        kind = kind_of(row.value)
        if index.column() == Column.TYPE:
            return self._list(parent, [(kind_words(one), one) for one in CHOSEN], self.tr("Type"))
        if kind is Kind.TRUE_FALSE:
            return self._list(parent, [("true", True), ("false", False)], self.tr("Value"))
        return self._line(parent, partial(_value_refusal, kind), self.tr("Value"))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row = self._grid.row_at(self._place(index))
        if isinstance(editor, QLineEdit):
            editor.setText(spelled(str(index.model().data(index, 2) or "")))  # 2: EditRole
            editor.selectAll()
        elif isinstance(editor, QComboBox) and row is not None:
            is_type = index.column() == Column.TYPE
            editor.setCurrentIndex(editor.findData(kind_of(row.value) if is_type else row.value))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take what was entered; nothing when it is what was there.

        Straight to the grid and not through ``setData``: a QVariant would change big numbers.
        """
        place = self._place(index)
        if isinstance(editor, QComboBox):
            if index.column() == Column.TYPE:
                self._grid.enter_kind(place, editor.currentData())
            else:
                self._grid.enter_value(place, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.isModified():
            text = unspelled(editor.text())
            editor.setModified(False)  # Qt may ask again while the view moves on
            if index.column() == Column.VALUE:
                self._grid.enter_text(place, text)
            elif text or self._grid.row_at(place) is not None:
                self._grid.enter_key(place, text)

    def _place(self, index: Index) -> int:
        model = index.model()
        if isinstance(model, QSortFilterProxyModel):
            return model.mapToSource(index).row()
        return index.row()

    def _key_refusal(self, place: int, key: str) -> Refusal | None:
        row = self._grid.row_at(place)
        if row is None:
            return None  # a new key, or one that there is already, or nothing
        holder = self._grid.edit.holder(key)
        if holder is not None and holder is not row:
            return Refusal.DUPLICATE_KEY
        return Refusal.EMPTY_KEY if not key and row.key else None

    def _line(
        self, parent: QWidget, check: Callable[[str], Refusal | None], name: str
    ) -> QLineEdit:
        line = QLineEdit(parent)
        line.setAutoFillBackground(True)
        line.setAccessibleName(name)
        validator = _Check(check, line)
        validator.judged.connect(self.judged)
        line.setValidator(validator)
        return line

    def _list(self, parent: QWidget, items: list[tuple[str, object]], name: str) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(name)
        for text, value in items:
            box.addItem(text, value)
        box.activated.connect(self._commit)
        return box

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def _is_stuck(editor: QObject) -> bool:
    if not isinstance(editor, QLineEdit):
        return False
    return editor.isModified() and not editor.hasAcceptableInput()


def _value_refusal(kind: Kind, text: str) -> Refusal | None:
    if kind in (Kind.TEXT, Kind.NOTHING):
        return None
    try:
        read_as(kind, text)
    except RefusedError as refusal:
        return refusal.reason
    return None


Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS_HIGH = 12
_FEWEST_ROWS_HIGH = 2
_EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_KEY_WIDTH, _TYPE_WIDTH, _STATE_WIDTH = 124, 88, 88


class _Filter(QSortFilterProxyModel):
    """Rows whose key or value holds the words, accents aside; the entry row always."""

    def __init__(self, grid: MetadataGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._words = ""
        # A row that is edited must not vanish under the hands because it fits no longer.
        self.setDynamicSortFilter(False)
        self.setSourceModel(grid)

    def lines(self, rows: range) -> Sequence[int]:
        """The grid's lines of these rows of the view."""
        if self.rowCount() == self._grid.rowCount():
            return rows  # nothing is left out
        return [self.mapToSource(self.index(row, 0)).row() for row in rows]

    def look_for(self, text: str) -> None:
        self._words = folded_words(text)
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        row = self._grid.row_at(place)
        if row is None or not self._words:
            return True
        return self._words in folded_words(f"{row.key} {as_text(row.value)}")


class MetadataTable(RowKeys):
    """Signals: ``long_edit_asked(int)`` with the grid's line of a value that needs more room;
    ``paste_asked()``."""

    long_edit_asked = Signal(int)
    paste_asked = Signal()

    def __init__(self, grid: MetadataGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flatten(self)
        self._grid = grid
        self._filter = _Filter(grid, self)
        self._rows = MetadataPainter()
        self._is_key_added = False
        self.setModel(self._filter)
        self.editing = CellEditing(grid, self)
        self.setItemDelegate(self.editing)
        self.setAccessibleName(self.tr("Metadata"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.doubleClicked.connect(self._on_double_click)
        self._set_up_headers()
        self._dress()
        for signal in (grid.rowsInserted, grid.rowsRemoved, grid.modelReset):
            signal.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row, without Qt's detour over the filter, an option and an index for each cell."""
        dirty = event.rect()
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        if first < 0:
            return
        rows = range(first, (last if last >= 0 else self._filter.rowCount() - 1) + 1)
        columns = placed_columns(self, dirty)
        self._rows.selection = self.selectionModel().selection()
        here = self.currentIndex()
        self._rows.current = (here.row(), here.column())
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(first)
        for row, line in zip(rows, self._filter.lines(rows), strict=True):
            self._rows.paint_row(painter, self._grid.cells_at(line), row, top, columns)
            top += ROW_HEIGHT
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The keyboard's place is seen in the pane too, which scrolls around this table."""
        super().currentChanged(current, previous)
        show_current(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from cell to cell, and from the last one on to what comes next."""
        to = self._neighbour(self.currentIndex(), 1 if next else -1)
        if not to.isValid():
            return super().focusNextPrevChild(next)
        self.setCurrentIndex(to)
        return True

    def _neighbour(self, index: Index, step: int) -> QModelIndex:
        """The key or value so many steps on; invalid beyond the first and the last. A type is gone
        to by the arrow keys: entered in passing, it would be changed by the next letter."""
        columns = (Column.KEY, Column.VALUE)
        before = columns.index(index.column()) if index.column() in columns else 1
        row, place = divmod(len(columns) * index.row() + before + step, len(columns))
        is_beyond = not 0 <= row < self._filter.rowCount()
        if not index.isValid() or is_beyond:
            return QModelIndex()
        to = self._filter.index(row, columns[place])
        is_entry = self._grid.row_at(self._filter.mapToSource(to).row()) is None
        return QModelIndex() if is_entry and columns[place] == Column.VALUE else to

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab in a cell that is edited goes as everywhere. In the row for a new key only the key
        can be entered."""
        if action == self.CursorAction.MoveNext:
            return self._neighbour(self.currentIndex(), 1)
        if action == self.CursorAction.MovePrevious:
            return self._neighbour(self.currentIndex(), -1)
        to = super().moveCursor(action, modifiers)
        is_jump = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        is_entry = self._grid.row_at(self._filter.mapToSource(to).row()) is None
        return to.siblingAtColumn(Column.KEY) if is_jump and is_entry else to

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter after a new key goes on with its value, as Tab does; Esc takes back what was
        said of the text."""
        step = _TAB.get(hint, 0)
        is_leaving = bool(step) and not self._neighbour(self.currentIndex(), step).isValid()
        super().closeEditor(editor, hint)
        if is_leaving:
            super().focusNextPrevChild(step > 0)
        asked, self._is_key_added = self._is_key_added, False
        if asked and hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.VALUE))
            self._open_current()
        elif hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.editing.judged.emit(None)

    def go_on_with(self, line: int) -> None:
        """A key was entered, and this is its line: its value comes next."""
        self.choose(line)
        self._is_key_added = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection takes its full colour. Tab comes to the first cell, or to the last."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            row = (
                0
                if event.reason() == Qt.FocusReason.TabFocusReason
                else self._filter.rowCount() - 1
            )
            self.setCurrentIndex(self._filter.index(row, Column.KEY))
        self._note_focus()
        show_current(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._note_focus()

    def look_for(self, text: str) -> None:
        """Show only rows that hold ``text``."""
        self._filter.look_for(text)
        self._fit()

    def start_adding(self) -> None:
        """Open the entry row for a new key."""
        last = self._filter.index(self._filter.rowCount() - 1, Column.KEY)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(last)
        show_current(self)
        self.edit(last)

    def finish_editing(self) -> bool:
        """Take what an open cell editor holds. False when it cannot be: it stays open."""
        return self.editing.finish()

    def _dress(self) -> None:
        self._rows.dress(self.font(), self.palette())
        # Asked once: the header asks the model seven questions for each of its columns.
        self._head = self.horizontalHeader().sizeHint().height()
        self.viewport().update()

    def _note_focus(self) -> None:
        self._rows.is_active = self.hasFocus()
        self.viewport().update()

    def chosen(self) -> list[int]:
        """The grid's lines of the selected cells, the entry row left out."""
        lines = {self._filter.mapToSource(one).row() for one in self.selectedIndexes()}
        return sorted(line for line in lines if self._grid.row_at(line) is not None)

    def choose(self, line: int, column: int = Column.KEY) -> None:
        """Make a line of the grid the current one."""
        index = self._filter.mapFromSource(self._grid.index(line, column))
        self.setCurrentIndex(index)
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def copy_cell(self) -> None:
        """Copy the current key or value, whole and as it is."""
        index = self.currentIndex()
        row = self._grid.row_at(self._filter.mapToSource(index).row()) if index.isValid() else None
        if row is not None:
            copy_text(row.key if index.column() == Column.KEY else as_text(row.value))

    def copy_rows(self) -> None:
        """Copy the selected rows as lines of key, tab, value."""
        rows = [self._grid.row_at(line) for line in self.chosen()]
        copy_text("\n".join(row_text(row.key, row.value) for row in rows if row is not None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            several = len({one.row() for one in self.selectedIndexes()}) > 1
            self.copy_rows() if several else self.copy_cell()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in _EDIT_KEYS and self.state() != self.State.EditingState:
            self._open_current()
        else:
            super().keyPressEvent(event)

    def _open_current(self) -> None:
        """Lists, objects and long texts are edited in a dialog, everything else in its cell."""
        index = self.currentIndex()
        line = self._filter.mapToSource(index).row()
        if index.column() == Column.VALUE and self._grid.needs_room(line):
            self.long_edit_asked.emit(line)
        elif self._filter.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self._filter.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._open_current()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(40)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(Column.VALUE, QHeaderView.ResizeMode.Stretch)
        for column, width in (
            (Column.KEY, _KEY_WIDTH),
            (Column.TYPE, _TYPE_WIDTH),
            (Column.STATE, _STATE_WIDTH),
        ):
            self.setColumnWidth(column, width)

    def _fit(self) -> None:
        """As high as the rows, up to a dozen: a list inside a list scrolls badly."""
        rows = min(max(self._filter.rowCount(), _FEWEST_ROWS_HIGH), _MOST_ROWS_HIGH)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        self.setFixedHeight(self._head + rows * ROW_HEIGHT + below + 2 * self.frameWidth() + 1)
