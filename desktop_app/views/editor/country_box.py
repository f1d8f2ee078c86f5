"""The input for a country: its code, found by any part of its names in any language."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop_app.models.countries import CODE_ROLE, SEARCH_ROLE, CountryList
from desktop_app.records.spelling import folded_words
from desktop_app.views.editor.inputs import InputEventFilter, LineBox
from desktop_app.views.widgets.appearance import style_completions

_MOST_SHOWN = 12


class _FoldingCompleter(QCompleter):
    """Finds a country by any part of its names or its code, without accents."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCompletionRole(SEARCH_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SHOWN)

    def splitPath(self, path: str) -> list[str]:
        return [folded_words(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


_THROUGH_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CountryBox(QComboBox):
    """Signals as :class:`LineBox`: ``typed(str)`` tells the code meant, or the text as typed."""

    typed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows codes alone until :meth:`load_names`."""
        super().__init__(parent)
        self._countries = CountryList()
        self._value = ""
        self._showing = False
        self._line = LineBox(parent=self)
        self.setEditable(True)
        self.setLineEdit(self._line)
        self.setModel(self._countries)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._completer = _FoldingCompleter(self._countries, self)
        self.setCompleter(self._completer)
        self._line.textChanged.connect(self._on_text)
        # The list has the keyboard for its line, and passes events on to it by itself.
        InputEventFilter(self).left.connect(self._on_left)
        self.activated.connect(self._on_chosen)

    def load_names(self) -> None:
        """Read the countries' names. Some 50 ms, so not before the first paint."""
        if self._countries.rowCount():
            return
        self._showing = True
        self._countries.load()
        self._showing = False
        style_completions(self._completer)
        self._show()

    def show_text(self, value: str) -> None:
        """Show a code of the record, whether anybody knows it or not."""
        if value != self._value or not value:
            self._value = value
            self._show()

    def lock(self, locked: bool) -> None:
        self._line.lock(locked)
        if bool(self.property("locked")) != locked:
            self.setProperty("locked", locked)  # the style sheet takes the arrow away
            self.style().unpolish(self)
            self.style().polish(self)

    def select_part(self, start: int, end: int) -> None:
        """Take the keyboard; the whole text is selected, for only all of it makes sense."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def setPlaceholderText(self, text: str) -> None:
        self._line.setPlaceholderText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that go through the list open it. Qt would take the next country at once, unseen by
        who wanted to go on, and in a record that can be read only."""
        if event.key() in _THROUGH_LIST:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        if not self._line.isReadOnly():
            self._countries.load()
            super().showPopup()

    def _show(self) -> None:
        self._showing = True
        self.setCurrentIndex(self._countries.place_of(self._value))
        self._line.show_text(self._countries.shown(self._value))
        self._showing = False

    def _on_text(self, text: str) -> None:
        if not self._showing:
            self._take(self._countries.code_of(text) or text.strip())

    def _on_chosen(self, row: int) -> None:
        self._take(str(self.itemData(row, CODE_ROLE)))
        self._show()

    def _on_left(self) -> None:
        """A typed code or name is written out."""
        self._show()
        self.left.emit()

    def _take(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.typed.emit(value)
