"""The view of the metadata grid: keys, keyboard, filter, copying, editing a cell in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QValidator,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.metadata import MetadataColumn, MetadataGrid, MetadataRowStyle, kind_words
from desktop_app.records.metadata import (
    JsonType,
    MetadataRefusal,
    MetadataRefusedError,
    as_text,
    kind_of,
    read_as,
    row_text,
)
from desktop_app.records.spelling import folded_words
from desktop_app.views.editor.inputs import spelled, unspelled
from desktop_app.views.widgets.accessibility import name_list, show_current
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.icons import ICON
from desktop_app.views.widgets.row_painter import PaintedRow, RowStyle, TableStyle
from desktop_app.views.widgets.tables import Index, RecordTable, RowDelegate
from desktop_app.views.widgets.tokens import FIELD, STEP, scaled

_KEY, _END = MetadataColumn.KEY, MetadataColumn.TYPE
_STYLES = {
    MetadataRowStyle.PLAIN: RowStyle(quiet=(_KEY, _END)),
    MetadataRowStyle.CHANGED: RowStyle(
        marked=_KEY, mark_tone="warning", quiet=(_END,), is_edited=True, back=_END
    ),
    MetadataRowStyle.REMOVED: RowStyle("muted", marked=_END, is_struck=True, back=_END),
    MetadataRowStyle.REFUSED: RowStyle("danger"),
    MetadataRowStyle.ENTRY: RowStyle("muted"),
}
_RESTORED = (MetadataRowStyle.CHANGED, MetadataRowStyle.REMOVED)
_FORMER = _STYLES[MetadataRowStyle.CHANGED]._replace(former=_END)
"""The state column says it without colour too, and the line through what is removed."""

CHOSEN = (JsonType.TEXT, JsonType.NUMBER, JsonType.TRUE_FALSE, JsonType.STRUCTURE)
"""The types an agent can choose."""


class _CellValidator(QValidator):
    """Keeps a cell editor open while its text cannot be taken, and tells why."""

    judged = Signal(object)

    def __init__(self, check: Callable[[str], MetadataRefusal | None], parent: QObject) -> None:
        super().__init__(parent)
        self._check = check

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        refusal = self._check(unspelled(text))
        self.judged.emit(refusal)
        state = QValidator.State.Acceptable if refusal is None else QValidator.State.Intermediate
        return state, text, place


class CellDelegate(RowDelegate):
    """Lines for keys, texts and numbers, lists for true/false and for the type.

    Signals: ``judged(object)`` while typing, with the
    :class:`~desktop_app.records.metadata.MetadataRefusal` or None.
    """

    judged = Signal(object)

    def __init__(self, grid: MetadataGrid, table: RecordTable) -> None:
        super().__init__(table)
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

    @property
    def is_stuck(self) -> bool:
        """Whether a cell is open whose text can't be taken."""
        return any(map(_is_stuck, self._open()))

    def drop(self) -> None:
        """Close open cells, which stay as they were."""
        for editor in self._open():
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def _open(self) -> list[QWidget]:
        self._made_last = [one for one in self._made_last if isValid(one) and not one.isHidden()]
        return self._made_last

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """What the cell is edited with."""
        editor = self._made(parent, option, index)
        self._made_last = [*self._open(), editor]
        return editor

    def _made(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        place = self._place(index)
        row = self._grid.row_at(place)
        if index.column() == MetadataColumn.KEY:
            return self._line(parent, partial(self._key_refusal, place), self.tr("Key"))
        if row is None:
            return super().createEditor(parent, option, index)
        kind = kind_of(row.value)
        if index.column() == MetadataColumn.TYPE:
            return self._list(parent, [(kind_words(one), one) for one in CHOSEN], self.tr("Type"))
        if kind is JsonType.TRUE_FALSE:
            return self._list(parent, [("true", True), ("false", False)], self.tr("Value"))
        return self._line(parent, partial(_value_refusal, kind), self.tr("Value"))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell holds."""
        row = self._grid.row_at(self._place(index))
        if isinstance(editor, QLineEdit):
            editor.setText(spelled(str(index.model().data(index, 2) or "")))  # 2: EditRole
            editor.selectAll()
        elif isinstance(editor, QComboBox) and row is not None:
            is_type = index.column() == MetadataColumn.TYPE
            editor.setCurrentIndex(editor.findData(kind_of(row.value) if is_type else row.value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was entered; nothing when it is what was there.

        Straight to the grid and not through ``setData``: a QVariant would change big numbers.
        """
        place = self._place(index)
        if isinstance(editor, QComboBox):
            if index.column() == MetadataColumn.TYPE:
                self._grid.enter_kind(place, editor.currentData())
            else:
                self._grid.enter_value(place, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.isModified():
            text = unspelled(editor.text())
            editor.setModified(False)  # Qt may ask again while the view moves on
            if index.column() == MetadataColumn.VALUE:
                self._grid.enter_text(place, text)
            elif text or self._grid.row_at(place) is not None:
                self._grid.enter_key(place, text)

    def _place(self, index: Index) -> int:
        model = index.model()
        if isinstance(model, QSortFilterProxyModel):
            return model.mapToSource(index).row()
        return index.row()

    def _key_refusal(self, place: int, key: str) -> MetadataRefusal | None:
        row = self._grid.row_at(place)
        if row is None:
            return None  # a new key, or one that there is already, or nothing
        holder = self._grid.edit.holder(key)
        if holder is not None and holder is not row:
            return MetadataRefusal.DUPLICATE_KEY
        return MetadataRefusal.EMPTY_KEY if not key and row.key else None

    def _line(
        self, parent: QWidget, check: Callable[[str], MetadataRefusal | None], name: str
    ) -> QLineEdit:
        line = QLineEdit(parent)
        line.setAutoFillBackground(True)
        line.setAccessibleName(name)
        validator = _CellValidator(check, line)
        validator.judged.connect(self.judged)
        line.setValidator(validator)
        return line

    def _list(self, parent: QWidget, items: list[tuple[str, object]], name: str) -> QComboBox:
        box = QComboBox(parent)
        name_list(box, name)
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


def _value_refusal(kind: JsonType, text: str) -> MetadataRefusal | None:
    if kind in (JsonType.TEXT, JsonType.NOTHING):
        return None
    try:
        read_as(kind, text)
    except MetadataRefusedError as refusal:
        return refusal.reason
    return None


_MOST_ROWS_HIGH = 12
_FEWEST_ROWS_HIGH = 2
_EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_WIDTHS: dict[int, int] = {
    MetadataColumn.KEY: 136,
    MetadataColumn.TYPE: 128,
}


class _TextFilter(QSortFilterProxyModel):
    """Rows whose key or value holds the words, accents aside; the entry row always."""

    def __init__(self, grid: MetadataGrid, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._words = ""
        # A row that is edited must not vanish under the hands because it fits no longer.
        self.setDynamicSortFilter(False)
        self.setSourceModel(grid)

    def line(self, row: int) -> int:
        """The grid's line of a row of the view."""
        if self.rowCount() == self._grid.rowCount():
            return row  # nothing is left out
        return self.mapToSource(self.index(row, 0)).row()

    def look_for(self, text: str) -> None:
        self._words = folded_words(text)
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:
        row = self._grid.row_at(place)
        if row is None or not self._words:
            return True
        return self._words in folded_words(f"{row.key} {as_text(row.value)}")


class MetadataTable(RecordTable):
    """Signals: ``long_edit_asked(int)`` with the grid's line of a value that needs more room;
    ``restore_asked(int)`` with that of a row to be as it was saved; ``paste_asked()``."""

    long_edit_asked = Signal(int)
    restore_asked = Signal(int)
    paste_asked = Signal()

    def __init__(self, grid: MetadataGrid, parent: QWidget | None = None) -> None:
        self._grid = grid
        self._filter = _TextFilter(grid, parent)
        super().__init__(
            self._filter,
            parent,
            style=TableStyle(numbers=(MetadataColumn.TYPE,), has_lines=False, least_height=FIELD),
        )
        self._is_key_added = False
        self.editing = CellDelegate(grid, self)
        self.setItemDelegate(self.editing)
        self.setAccessibleName(self.tr("Metadata"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.doubleClicked.connect(self._on_double_click)
        columns = self.horizontalHeader()
        columns.setMinimumSectionSize(40)
        columns.setSectionResizeMode(MetadataColumn.VALUE, QHeaderView.ResizeMode.Stretch)
        columns.hide()
        # What became of a row stands in the place of its type, and with the texts of its cells.
        self.setColumnHidden(MetadataColumn.STATE, True)
        self.set_widths({column: scaled(width) for column, width in _WIDTHS.items()})
        for signal in (grid.rowsInserted, grid.rowsRemoved, grid.modelReset):
            signal.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def row_at(self, row: int) -> PaintedRow:
        cells = self._grid.cells_at(self._filter.line(row))
        key, value, kind, state = cells.texts
        style = _FORMER if cells.former else _STYLES[cells.look]
        return PaintedRow((key, value, cells.former or state or kind, ""), style)

    def fit_keys(self, width: int) -> None:
        """Pixels: the values begin where those of the form do."""
        self.setColumnWidth(MetadataColumn.KEY, width)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the way back of a row takes it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        way_back = self.visualRect(index).adjusted(0, 0, -STEP, 0)
        way_back.setLeft(way_back.right() - ICON)
        line = self._filter.mapToSource(index).row()
        is_changed = self._grid.cells_at(line).look in _RESTORED
        if index.column() == _END and is_changed and way_back.contains(event.position().toPoint()):
            self.restore_asked.emit(line)

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
        columns = (MetadataColumn.KEY, MetadataColumn.VALUE)
        before = columns.index(index.column()) if index.column() in columns else 1
        row, place = divmod(len(columns) * index.row() + before + step, len(columns))
        is_beyond = not 0 <= row < self._filter.rowCount()
        if not index.isValid() or is_beyond:
            return QModelIndex()
        to = self._filter.index(row, columns[place])
        is_entry = self._grid.row_at(self._filter.mapToSource(to).row()) is None
        return QModelIndex() if is_entry and columns[place] == MetadataColumn.VALUE else to

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
        return to.siblingAtColumn(MetadataColumn.KEY) if is_jump and is_entry else to

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
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(MetadataColumn.VALUE))
            self._open_current()
        elif hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.editing.judged.emit(None)

    def go_on_with(self, line: int) -> None:
        """A key was entered, and this is its line: its value comes next."""
        self.choose(line)
        self._is_key_added = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the first cell, or to the last."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            row = (
                0
                if event.reason() == Qt.FocusReason.TabFocusReason
                else self._filter.rowCount() - 1
            )
            self.setCurrentIndex(self._filter.index(row, MetadataColumn.KEY))
        show_current(self)

    def look_for(self, text: str) -> None:
        """Show only rows that hold ``text``."""
        self._filter.look_for(text)
        self._fit()

    def start_adding(self) -> None:
        """Open the entry row for a new key."""
        last = self._filter.index(self._filter.rowCount() - 1, MetadataColumn.KEY)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(last)
        show_current(self)
        self.edit(last)

    def chosen(self) -> list[int]:
        """The grid's lines of the selected cells, the entry row left out."""
        lines = {self._filter.mapToSource(one).row() for one in self.selectedIndexes()}
        return sorted(line for line in lines if self._grid.row_at(line) is not None)

    def choose(self, line: int, column: int = MetadataColumn.KEY) -> None:
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
            copy_text(row.key if index.column() == MetadataColumn.KEY else as_text(row.value))

    def copy_rows(self) -> None:
        """Copy the selected rows as lines of key, tab, value."""
        rows = [self._grid.row_at(line) for line in self.chosen()]
        copy_text("\n".join(row_text(row.key, row.value) for row in rows if row is not None))

    def copy(self) -> None:
        """The current cell, or rows where several are selected."""
        several = len(self.selection.rows()) > 1
        self.copy_rows() if several else self.copy_cell()

    def event(self, event: QEvent) -> bool:
        """F2 is for the cell here, and for the whole record elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in _EDIT_KEYS and self.state() != self.State.EditingState:
            self._open_current()
        else:
            super().keyPressEvent(event)

    def _open_current(self) -> None:
        """Lists, objects and long texts are edited in a dialog, everything else in its cell."""
        index = self.currentIndex()
        line = self._filter.mapToSource(index).row()
        if index.column() == MetadataColumn.VALUE and self._grid.needs_room(line):
            self.long_edit_asked.emit(line)
        elif self._filter.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self._filter.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._open_current()

    def _fit(self) -> None:
        """As high as the rows, up to a dozen: a list inside a list scrolls badly."""
        rows = min(max(self._filter.rowCount(), _FEWEST_ROWS_HIGH), _MOST_ROWS_HIGH)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        self.setFixedHeight(rows * self.rows.row_height + below)
