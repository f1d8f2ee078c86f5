"""The inputs of the form: one line, several, or a list of countries, with no undo of their own.

What they show is what the record holds, with characters that Qt would alter spelled out; what they
tell (``typed``) is the text in the record's own characters. Qt drops a byte order mark, U+FFFE and
lone surrogates on entry, draws control characters as blanks and turns U+2028 into a line break.
Written as ``‹U+2028›`` they are seen, and come back whole.
"""

from __future__ import annotations

import re
import sys
import unicodedata

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.models.countries import CODE_ROLE, SEARCH_ROLE, CountryList
from desktop_app.models.display import units, unseen_in_emoji, whole_start
from desktop_app.records.spelling import folded_words
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.tokens import STEP

LONGEST_EDITED = 32_767
"""Characters. QLineEdit cuts silently beyond (its maximum length)."""

_MISLEADING = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_HARMLESS_FORMAT = {"\u200c", "\u200d"}  # joiners inside words and emoji
_SPELLED = re.compile("‹U\\+([0-9A-F]{4,6})›")


def needs_spelling(text: str, *, breaks: bool = False) -> bool:
    """Whether an input would alter ``text`` or hide a part of it. ``breaks``: it has lines
    and tabs."""
    if text.isascii() and text.isprintable():
        return False
    return bool(_misleading(text, breaks)) or _SPELLED.search(text) is not None


def spelled(text: str, *, breaks: bool = False) -> str:
    """``text`` with what an input would alter as ``‹U+2028›``; :func:`unspelled` reads it back."""
    if not needs_spelling(text, breaks=breaks):
        return text
    misleading = _misleading(text, breaks)
    return "".join(
        f"‹U+{ord(one):04X}›" if one == "‹" or place in misleading else one
        for place, one in enumerate(text)
    )


def unspelled(shown: str) -> str:
    """The text that was spelled out as ``shown``."""
    return _SPELLED.sub(_character, shown)


def _character(match: re.Match[str]) -> str:
    number = int(match.group(1), 16)
    return chr(number) if number <= sys.maxunicode else match.group()


def _misleading(text: str, breaks: bool) -> set[int]:
    """The places of what an input would alter, or nobody would see."""
    found = {place for place, one in enumerate(text) if _is_misleading(one, breaks)}
    return found - unseen_in_emoji(text) if found else found


def _is_misleading(one: str, breaks: bool) -> bool:
    if one in "\n\t":
        return not breaks
    return unicodedata.category(one) in _MISLEADING and one not in _HARMLESS_FORMAT


_SHOWN_OF_TOO_LONG = 2_000
_OWN_UNDO = {"edit-undo", "edit-redo"}
"""The names of these actions in Qt's standard context menus."""


class _InputContent:
    """A record's text in an input: spelled out where it must be, counted, read-only or not."""

    def __init__(self, box: LineBox | LongBox, longest: int, *, breaks: bool) -> None:
        """``longest``: characters to count against, 0 shows no count; ``breaks``: the input shows
        line breaks as such."""
        self._box = box
        self._breaks = breaks
        self._is_spelled = False
        self._is_locked = False
        self.value = ""
        self.is_too_long = False
        self.is_showing = False
        """Whether the input's text changes because the record's does."""
        self.count = CharacterCount(box, longest) if longest else None

    def lock(self, locked: bool) -> None:
        if locked != self._is_locked:
            self._is_locked = locked
            self.settle()

    def settle(self) -> None:
        """Let the input follow the text: whether it can be edited, and the count."""
        self._box.setReadOnly(self._is_locked or self.is_too_long)
        if self.count is not None:
            self.count.count(len(self.value))
            self._box.place_count()

    def show(self, value: str) -> str:
        """Take ``value`` in; what to put into the input."""
        self.value = value
        self.is_too_long = len(value) > LONGEST_EDITED
        shown = "" if self.is_too_long else spelled(value, breaks=self._breaks)
        # What counts is what Qt would cut off: an emoji has two units, a spelled-out one eight.
        self.is_too_long = self.is_too_long or units(shown) > LONGEST_EDITED
        if self.is_too_long:
            cut = spelled(whole_start(value, _SHOWN_OF_TOO_LONG), breaks=self._breaks)
            shown = whole_start(cut, _SHOWN_OF_TOO_LONG) + "…"
        self._is_spelled = not self.is_too_long and needs_spelling(value, breaks=self._breaks)
        return shown

    def read(self, shown: str) -> str:
        """What the input's text means now."""
        self.value = unspelled(shown) if self._is_spelled else shown
        return self.value

    def place(self, offset: int) -> int:
        """Where the character at ``offset`` of the value stands in the input, in UTF-16 units."""
        head = self.value[:offset]
        shown = spelled(head, breaks=self._breaks) if self._is_spelled else head
        return units(shown)


class CharacterCount(ToneLabel):
    """``12/50`` in the corner of an input; red once it is too much."""

    def __init__(self, parent: QWidget, longest: int) -> None:
        """``longest``: characters allowed."""
        super().__init__("muted")
        self.setParent(parent)
        self._longest = longest
        self._characters = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self.setFont(font)
        self.count(0)

    def room(self) -> int:
        """Pixels to keep free for the widest count."""
        return self.fontMetrics().horizontalAdvance(f"{self._longest}0/{self._longest}") + STEP // 2

    def count(self, characters: int) -> None:
        if characters == self._characters and self.text():
            return
        is_too_much = characters > self._longest
        if is_too_much != (self._characters > self._longest):
            self.set_tone("danger" if is_too_much else "muted")
        self._characters = characters
        self.setText(f"{characters}/{self._longest}")

    def move_to(self, corner: QRect) -> None:
        """At the right end of ``corner``, in the middle of its height."""
        size = self.sizeHint()
        self.setGeometry(
            corner.right() - size.width() - STEP // 2,
            corner.center().y() - size.height() // 2 + 1,
            size.width(),
            size.height(),
        )


class LineBox(QLineEdit):
    """One line. Signals: ``typed(str)`` for each change by the agent; ``left()``."""

    typed = Signal(object)  # a str; Signal(str) would drop a byte order mark
    left = Signal()

    def __init__(self, longest: int = 0, parent: QWidget | None = None) -> None:
        """``longest``: characters to count against; 0 shows no count."""
        super().__init__(parent)
        self._content = _InputContent(self, longest, breaks=False)
        if self._content.count is not None:
            self.setTextMargins(0, 0, self._content.count.room(), 0)
        self.textChanged.connect(self._on_text)
        InputEventFilter(self).left.connect(self.left)

    def show_text(self, value: str) -> None:
        """Show a text of the record; the cursor stays when it is there already."""
        if value != self._content.value or not value:
            self._content.is_showing = True
            self.setText(self._content.show(value))
            self.setCursorPosition(0)
            self._content.is_showing = False
        self._content.settle()

    def lock(self, locked: bool) -> None:
        self._content.lock(locked)

    def select_part(self, start: int, end: int) -> None:
        """Take the keyboard and select characters of the record's text."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        first, last = self._content.place(start), self._content.place(end)
        self.setSelection(first, last - first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_count()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _open_menu(self.createStandardContextMenu(), self.actions(), event)

    def place_count(self) -> None:
        if self._content.count is not None:
            self._content.count.move_to(self.rect())

    def _on_text(self, shown: str) -> None:
        if not self._content.is_showing:  # else whoever shows settles once it is done
            self.typed.emit(self._content.read(shown))
            self._content.settle()


class LongBox(QPlainTextEdit):
    """Some lines, for texts that are read. Signals as :class:`LineBox`."""

    typed = Signal(object)  # a str; Signal(str) would drop a byte order mark
    left = Signal()

    _LINES = 3

    def __init__(self, longest: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = _InputContent(self, longest, breaks=True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        if self._content.count is not None:
            self.setViewportMargins(0, 0, self._content.count.room(), 0)
            self.setStyleSheet("LongBox { background: palette(base); }")
            line = self.fontMetrics().lineSpacing()
            self.setFixedHeight(self._LINES * line + 2 * STEP)
        self.textChanged.connect(self._on_text)
        InputEventFilter(self).left.connect(self.left)

    def show_text(self, value: str) -> None:
        if value != self._content.value or not value:
            self._content.is_showing = True
            self.setPlainText(self._content.show(value))
            self._content.is_showing = False
        self._content.settle()

    def lock(self, locked: bool) -> None:
        self._content.lock(locked)

    def select_part(self, start: int, end: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.textCursor()
        cursor.setPosition(self._content.place(start))
        cursor.setPosition(self._content.place(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_count()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _open_menu(self.createStandardContextMenu(), self.actions(), event)

    def place_count(self) -> None:
        count = self._content.count
        if count is not None:
            corner = self.rect()
            corner.setTop(corner.bottom() - count.sizeHint().height() - STEP // 2)
            count.move_to(corner)

    def _on_text(self) -> None:
        if not self._content.is_showing:
            # Not toPlainText(): it turns no-break spaces into blanks.
            raw = self.document().toRawText()
            text = raw.replace("\u2029", "\n").replace("\u2028", "\n")
            self.typed.emit(self._content.read(text))
            self._content.settle()


class InputEventFilter(QObject):
    """What every input here does: it leaves Ctrl+Z to the one undo stack, and tells ``left()``."""

    left = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An undo key, ignored here, reaches the window's action."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        elif isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        return False


def _is_undo(event: QKeyEvent) -> bool:
    standard = QKeySequence.StandardKey
    return event.matches(standard.Undo) or event.matches(standard.Redo)


def _open_menu(menu: QMenu, more: list[QAction], event: QContextMenuEvent) -> None:
    for action in menu.actions():
        if action.objectName() in _OWN_UNDO:
            menu.removeAction(action)
    menu.addSeparator()
    menu.addActions(more)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(event.globalPos())


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
        self.setCompleter(_FoldingCompleter(self._countries, self))
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
        self._show()

    def show_text(self, value: str) -> None:
        """Show a code of the record, whether anybody knows it or not."""
        if value != self._value or not value:
            self._value = value
            self._show()

    def lock(self, locked: bool) -> None:
        self._line.lock(locked)

    def select_part(self, start: int, end: int) -> None:
        """Take the keyboard; the whole text is selected, for only all of it makes sense."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def setPlaceholderText(self, text: str) -> None:
        self._line.setPlaceholderText(text)

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
