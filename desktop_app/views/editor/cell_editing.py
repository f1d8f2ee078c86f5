"""Editing one cell of the metadata grid in place, and painting its state."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Signal,
)
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
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
        """What the cell is edited with."""
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
