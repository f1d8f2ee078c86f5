"""How one row of metadata looks: its texts, its state in a word, and what a tool tip adds."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.models.display import one_line, tool_tip
from desktop_app.records.metadata_edit import (
    Kind,
    MetadataEdit,
    Row,
    RowState,
    as_text,
    kind_of,
)


class Column(IntEnum):
    """Left to right."""

    KEY = 0
    VALUE = 1
    TYPE = 2
    STATE = 3


class Look(Enum):
    """How a row is to be painted."""

    PLAIN = "as saved"
    CHANGED = "to be saved"
    REMOVED = "to be removed"
    REFUSED = "cannot be saved"
    ENTRY = "the empty row that takes a new key"


class Cells(NamedTuple):
    """A row as painted: one text per :class:`Column`."""

    texts: tuple[str, str, str, str]
    look: Look


def cells_of(edit: MetadataEdit, row: Row, flagged: frozenset[str]) -> Cells:
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
        return Cells(texts, Look.REFUSED)
    if state is RowState.REMOVED:
        return Cells(texts, Look.REMOVED)
    return Cells(texts, Look.PLAIN if state is RowState.SAME else Look.CHANGED)


def entry_cells() -> Cells:
    """How the empty row looks that takes a new key."""
    return Cells((_tr("Add a key…"), "", "", ""), Look.ENTRY)


def kind_words(kind: Kind) -> str:
    """A JSON type as an agent calls it."""
    return {
        Kind.TEXT: _tr("Text"),
        Kind.NUMBER: _tr("Number"),
        Kind.TRUE_FALSE: _tr("True/false"),
        Kind.STRUCTURE: _tr("List/object"),
        Kind.NOTHING: _tr("Null"),
    }[kind]


def tip_of(edit: MetadataEdit, row: Row, column: int) -> str:
    """The whole text of a cell; over the state, what was saved."""
    if column == Column.STATE and row.saved_key is not None:
        was = f"{row.saved_key}: {as_text(edit.base[row.saved_key])}"
        return tool_tip(_tr("Was: {value}").format(value=was))
    return tool_tip((row.key, as_text(row.value), "", "")[column])


def _state_words(state: RowState) -> str:
    return {
        RowState.SAME: "",
        RowState.NEW: _tr("new"),
        RowState.RENAMED: _tr("renamed"),
        RowState.EDITED: _tr("edited"),
        RowState.REMOVED: _tr("removed"),
    }[state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("metadata", text)
