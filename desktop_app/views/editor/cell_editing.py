"""Editing one cell of the metadata grid in place, and painting its state."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Signal,
)
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.metadata_cells import Column, kind_words
from desktop_app.models.metadata_grid import MetadataGrid
from desktop_app.records.metadata_edit import Kind, Refusal, RefusedError, kind_of, read_as
from desktop_app.views.editor.safe_text import spelled, unspelled

Index = QModelIndex | QPersistentModelIndex
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
        """For a view on ``grid``, filtered or not."""
        super().__init__(parent)
        self._grid = grid
        self._open: QWidget | None = None

    def finish(self) -> bool:
        """Take what the open editor holds and close it. False when it cannot be taken."""
        editor = self._open
        if editor is None or not isValid(editor) or not editor.isVisible():
            return True
        if isinstance(editor, QLineEdit) and not editor.hasAcceptableInput():
            editor.setFocus()
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """What the cell is edited with."""
        self._open = self._made(parent, option, index)
        return self._open

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
        """Begin with what the cell holds."""
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


def _value_refusal(kind: Kind, text: str) -> Refusal | None:
    if kind in (Kind.TEXT, Kind.NOTHING):
        return None
    try:
        read_as(kind, text)
    except RefusedError as refusal:
        return refusal.reason
    return None
