"""The metadata grid: keys, values and their JSON types, ready to paint, and what entering does.

The model shows a :class:`MetadataEdit` and never changes it: what the agent enters becomes a
:class:`MetadataProposal`, which comes back through :meth:`MetadataGrid.show`. The view is told only
of rows that differ, so an open cell editor stays open.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.models.display import Translator, one_line, tool_tip
from desktop_app.records.customer import Json
from desktop_app.records.metadata import (
    JsonType,
    MetadataEdit,
    MetadataRefusedError,
    MetadataRow,
    MetadataRowState,
    as_text,
    converted,
    kind_of,
    read_as,
)

_tr = Translator("metadata")


class MetadataColumn(IntEnum):
    """Left to right."""

    KEY = 0
    VALUE = 1
    TYPE = 2
    STATE = 3


class MetadataRowStyle(Enum):
    """How a row is to be painted."""

    PLAIN = "as saved"
    CHANGED = "to be saved"
    REMOVED = "to be removed"
    REFUSED = "cannot be saved"
    ENTRY = "the empty row that takes a new key"


class MetadataCells(NamedTuple):
    """A row as painted: one text per :class:`MetadataColumn`."""

    texts: tuple[str, str, str, str]
    look: MetadataRowStyle
    former: str = ""
    """The saved value of a row that has another now."""


def cells_of(edit: MetadataEdit, row: MetadataRow, flagged: frozenset[str]) -> MetadataCells:
    """How ``row`` of ``edit`` looks; rows of ``flagged`` keys cannot be saved."""
    state = edit.state(row)
    refused = row.key in flagged and not row.removed
    texts = (
        one_line(row.key) or _tr("(empty key)"),
        one_line(as_text(row.value)) or _tr("(empty text)"),
        kind_words(kind_of(row.value)),
        _tr("card number") if refused else _state_words(state),
    )
    if refused:
        return MetadataCells(texts, MetadataRowStyle.REFUSED)
    if state is MetadataRowState.REMOVED:
        return MetadataCells(texts, MetadataRowStyle.REMOVED)
    if state is MetadataRowState.SAME:
        return MetadataCells(texts, MetadataRowStyle.PLAIN)
    former = ""
    if state is MetadataRowState.EDITED and row.saved_key is not None:
        former = one_line(as_text(edit.base[row.saved_key])) or _tr("(empty text)")
    return MetadataCells(texts, MetadataRowStyle.CHANGED, former)


def entry_cells() -> MetadataCells:
    """How the empty row looks that takes a new key."""
    return MetadataCells((_tr("Add a key…"), "", "", ""), MetadataRowStyle.ENTRY)


def kind_words(kind: JsonType) -> str:
    """A JSON type as an agent calls it."""
    return {
        JsonType.TEXT: _tr("Text"),
        JsonType.NUMBER: _tr("Number"),
        JsonType.TRUE_FALSE: _tr("True/false"),
        JsonType.STRUCTURE: _tr("List/object"),
        JsonType.NOTHING: _tr("Null"),
    }[kind]


def tip_of(edit: MetadataEdit, row: MetadataRow, column: int) -> str:
    """The whole text of a cell; over the state, what was saved."""
    if column == MetadataColumn.STATE and row.saved_key is not None:
        return tool_tip(_was(edit, row.saved_key))
    return tool_tip((row.key, as_text(row.value), "", "")[column])


def _was(edit: MetadataEdit, saved_key: str) -> str:
    return _tr("Was: {value}").format(value=f"{saved_key}: {as_text(edit.base[saved_key])}")


def _state_words(state: MetadataRowState) -> str:
    return {
        MetadataRowState.SAME: "",
        MetadataRowState.NEW: _tr("new"),
        MetadataRowState.RENAMED: _tr("renamed"),
        MetadataRowState.EDITED: _tr("edited"),
        MetadataRowState.REMOVED: _tr("removed"),
    }[state]


_LONGEST_IN_CELL = 500
"""Characters. Longer texts, and texts of several lines, are edited in a dialog."""

Index = QModelIndex | QPersistentModelIndex

# Put together once: each of these enumerations' ``|`` takes 5 µs, and a repaint asks 100 times.
_READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)


class MetadataAction(Enum):
    """What a proposal does, for the name of the undo step."""

    ADD = "add"
    RENAME = "rename"
    CHANGE = "change"
    REMOVE = "remove"
    RESTORE = "restore"


class MetadataProposal(NamedTuple):
    """Metadata as they would be after a step. Steps of one ``thread`` are undone together."""

    edit: MetadataEdit
    verb: MetadataAction
    key: str
    thread: str = ""


class MetadataGrid(QAbstractTableModel):
    """Shows metadata, with one empty row at the end to enter a new key.

    Signals: ``proposed(Proposal)``; ``refused(object)`` with a
    :class:`~desktop_app.records.metadata.MetadataRefusal` when what was entered cannot be;
    ``found(str)`` when a key was entered anew that there is already.
    """

    proposed = Signal(object)
    refused = Signal(object)
    found = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edit = MetadataEdit()
        self._cells: list[MetadataCells] = []
        self._flagged: frozenset[str] = frozenset()
        self._locked = False
        self._entry_cells = entry_cells()
        self._heads = (self.tr("Key"), self.tr("Value"), self.tr("Type"), "")

    def begin(self, edit: MetadataEdit) -> None:
        """Show another record's metadata: nothing open in the view may reach into it."""
        self.beginResetModel()
        self.edit, self._flagged = edit, frozenset()
        self._cells = [cells_of(edit, row, self._flagged) for row in edit.rows]
        self.endResetModel()

    def show(self, edit: MetadataEdit, flagged: frozenset[str] = frozenset()) -> None:
        """Show ``edit``; rows of ``flagged`` keys are marked as not to be saved."""
        if edit is self.edit and flagged == self._flagged:
            return
        old, new = self.edit.rows, edit.rows
        self._flagged = flagged
        head = _common([row.number for row in old], [row.number for row in new])
        tail = _common(
            [row.number for row in reversed(old[head:])],
            [row.number for row in reversed(new[head:])],
        )
        if len(old) - head - tail:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self.edit = MetadataEdit(edit.base, (*old[:head], *old[len(old) - tail :]))
            del self._cells[head : len(old) - tail]
            self.endRemoveRows()
        added = len(new) - head - tail
        if added:
            self.beginInsertRows(QModelIndex(), head, head + added - 1)
            self.edit = edit
            self._cells[head:head] = [
                cells_of(edit, row, flagged) for row in new[head : head + added]
            ]
            self.endInsertRows()
        self.edit = edit
        self._refresh()

    def lock(self, locked: bool) -> None:
        """Whether the metadata can be read and copied only."""
        if locked == self._locked:
            return
        last = len(self._cells)
        if locked:
            self.beginRemoveRows(QModelIndex(), last, last)
            self._locked = True
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), last, last)
            self._locked = False
            self.endInsertRows()

    def row_at(self, place: int) -> MetadataRow | None:
        """The row shown on line ``place``; None for the entry row."""
        return self.edit.rows[place] if 0 <= place < len(self.edit.rows) else None

    def cells_at(self, place: int) -> MetadataCells:
        return self._cells[place] if place < len(self._cells) else self._entry_cells

    def needs_room(self, place: int) -> bool:
        """Whether the value of a row is edited in a dialog: a list, an object, a long text."""
        row = self.row_at(place)
        return row is not None and not self._locked and not row.removed and _is_long(row)

    def enter_key(self, place: int, key: str) -> bool:
        """Name a row, or begin a new one in the entry row, or find the one that there is. Whether
        it could be done."""
        row = self.row_at(place)
        if row is None and self.edit.holder(key) is not None:
            self.found.emit(key)
            return True
        if row is None:
            number = self.edit.next_number
            return self._propose(
                lambda: self.edit.add(key, ""), MetadataAction.ADD, key, f"add {number}"
            )
        return self._propose(
            lambda: self.edit.rename(row.number, key), MetadataAction.RENAME, row.key
        )

    def enter_value(self, place: int, value: Json) -> bool:
        row = self.row_at(place)
        if row is None:
            return False
        thread = f"add {row.number}" if row.saved_key is None else ""
        return self._propose(
            lambda: self.edit.set_value(row.number, value), MetadataAction.CHANGE, row.key, thread
        )

    def enter_text(self, place: int, text: str) -> bool:
        """Give a row the value that ``text`` means in its present type."""
        row = self.row_at(place)
        if row is None:
            return False
        kind = kind_of(row.value)
        if kind is JsonType.NOTHING and not text:
            return False
        return self._attempt(
            place, lambda: read_as(JsonType.TEXT if kind is JsonType.NOTHING else kind, text)
        )

    def enter_kind(self, place: int, kind: JsonType) -> bool:
        """Turn a row's value into another JSON type, where that loses nothing."""
        row = self.row_at(place)
        return row is not None and self._attempt(place, lambda: converted(row.value, kind))

    def remove(self, places: list[int]) -> None:
        """Mark rows as removed; added ones vanish. One step for all of them."""
        edit, key = self.edit, ""
        for row in [self.row_at(place) for place in places]:
            if row is not None and not row.removed:
                edit, key = edit.remove(row.number), row.key
        if edit is not self.edit:
            self.proposed.emit(MetadataProposal(edit, MetadataAction.REMOVE, key))

    def restore(self, places: list[int]) -> None:
        for row in [self.row_at(place) for place in places]:
            if row is not None:
                self._propose(
                    lambda number=row.number: self.edit.restore(number),
                    MetadataAction.RESTORE,
                    row.key,
                )

    def rowCount(self, parent: Index | None = None) -> int:
        return (
            0 if parent is not None and parent.isValid() else len(self._cells) + (not self._locked)
        )

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(MetadataColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Removed rows and the state column cannot be edited; the entry row takes a key."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.row_at(index.row())
        if self._locked or index.column() == MetadataColumn.STATE:
            return _READABLE
        if row is None:
            may_edit = index.column() == MetadataColumn.KEY
        elif index.column() == MetadataColumn.VALUE:
            may_edit = not row.removed and not _is_long(row)
        else:
            may_edit = not row.removed
        return _EDITABLE if may_edit else _READABLE

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        place, column = index.row(), index.column()
        if place >= len(self._cells):
            return self._entry_data(column, role)
        if role == _DISPLAY:
            return self._cells[place].texts[column]
        return self._rare_data(place, column, role)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Keys and values as text, for whoever edits without a cell editor."""
        if role != _EDIT or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if index.column() == MetadataColumn.KEY:
            return self.enter_key(index.row(), str(value))
        if index.column() == MetadataColumn.VALUE:
            return self.enter_text(index.row(), str(value))
        return False

    def _refresh(self) -> None:
        cells = [cells_of(self.edit, row, self._flagged) for row in self.edit.rows]
        for place, (old, new) in enumerate(zip(self._cells, cells, strict=True)):
            if old != new:
                self._cells[place] = new
                self.dataChanged.emit(self.index(place, 0), self.index(place, MetadataColumn.STATE))

    def _entry_data(self, column: int, role: int) -> Any:
        if role in (_DISPLAY, _ACCESSIBLE):
            return self._entry_cells.texts[column]
        return "" if role == _EDIT else None

    def _rare_data(self, place: int, column: int, role: int) -> Any:
        cells, row = self._cells[place], self.edit.rows[place]
        if role == _EDIT:
            return (row.key, as_text(row.value), *cells.texts[2:])[column]
        if role == _ACCESSIBLE:
            state = cells.texts[MetadataColumn.STATE]
            says_more = state and column != MetadataColumn.STATE
            return f"{cells.texts[column]}, {state}" if says_more else cells.texts[column]
        if role == _DESCRIPTION:
            if row.saved_key is None or not cells.texts[MetadataColumn.STATE]:
                return ""
            return one_line(_was(self.edit, row.saved_key))
        return tip_of(self.edit, row, column) if role == _TIP else None

    def _attempt(self, place: int, value: Any) -> bool:
        try:
            return self.enter_value(place, value())
        except MetadataRefusedError as refusal:
            self.refused.emit(refusal.reason)
            return False

    def _propose(self, step: Any, verb: MetadataAction, key: str, thread: str = "") -> bool:
        try:
            edit: MetadataEdit = step()
        except MetadataRefusedError as refusal:
            self.refused.emit(refusal.reason)
            return False
        if edit is not self.edit:
            self.proposed.emit(MetadataProposal(edit, verb, key, thread))
        return True


def _common(one: list[int], other: list[int]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _is_long(row: MetadataRow) -> bool:
    if kind_of(row.value) is JsonType.STRUCTURE:
        return True
    return isinstance(row.value, str) and (len(row.value) > _LONGEST_IN_CELL or "\n" in row.value)
