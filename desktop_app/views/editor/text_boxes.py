"""The inputs of the form: one line or several, with a live count, and no undo of their own.

What they show is what the record holds, with characters that Qt would alter spelled out; what they
tell (``typed``) is the text in the record's own characters.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from desktop_app.models.graphemes import units, whole_start
from desktop_app.views.editor.safe_text import (
    LONGEST_EDITED,
    needs_spelling,
    spelled,
    unspelled,
)
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP, tokens

_SHOWN_OF_TOO_LONG = 2_000
_OWN_UNDO = {"edit-undo", "edit-redo"}
"""The names of these actions in Qt's standard context menus."""


class Content:
    """A text between the record and an input: spelled out where it must be."""

    def __init__(self, *, breaks: bool) -> None:
        """``breaks``: the input shows line breaks as such."""
        self._breaks = breaks
        self._is_spelled = False
        self.value = ""
        self.is_too_long = False

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


class Count(QLabel):
    """``12/50`` in the corner of an input; red once it is too much."""

    def __init__(self, parent: QWidget, longest: int) -> None:
        """``longest``: characters allowed."""
        super().__init__(parent)
        self._longest = longest
        self._characters = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self.setFont(font)
        self.count(0)

    def room(self) -> int:
        """Pixels to keep free for the widest count."""
        return self.fontMetrics().horizontalAdvance(f"{self._longest}0/{self._longest}") + STEP // 2

    def count(self, characters: int) -> None:
        """So many characters stand in the input."""
        if characters == self._characters and self.text():
            return
        was_too_much = self._characters > self._longest
        self._characters = characters
        if (characters > self._longest) != was_too_much or not self.text():
            self._paint()
        self.setText(f"{characters}/{self._longest}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        now = tokens()
        ink = now.danger if self._characters > self._longest else now.muted
        palette = self.palette()
        if palette.color(self.foregroundRole()) != ink:
            palette.setColor(self.foregroundRole(), ink)
            self.setPalette(palette)

    def stand_in(self, corner: QRect) -> None:
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
        self._content = Content(breaks=False)
        self._showing = False
        self._locked = False
        self._count = Count(self, longest) if longest else None
        if self._count is not None:
            self.setTextMargins(0, 0, self._count.room(), 0)
        self.textChanged.connect(self._on_text)
        Manners(self).left.connect(self.left)

    def show_text(self, value: str) -> None:
        """Show a text of the record; the cursor stays when it is there already."""
        if value != self._content.value or not value:
            self._showing = True
            self.setText(self._content.show(value))
            self.setCursorPosition(0)
            self._showing = False
        self._settle()

    def lock(self, locked: bool) -> None:
        """Whether it can be read and copied only."""
        if locked != self._locked:
            self._locked = locked
            self._settle()

    def select_part(self, start: int, end: int) -> None:
        """Take the keyboard and select characters of the record's text."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        first, last = self._content.place(start), self._content.place(end)
        self.setSelection(first, last - first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count in its corner."""
        super().resizeEvent(event)
        self._place_count()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu without its own undo, and ours below."""
        _open_menu(self.createStandardContextMenu(), self.actions(), event)

    def _on_text(self, shown: str) -> None:
        if not self._showing:  # else whoever shows settles once it is done
            self.typed.emit(self._content.read(shown))
            self._settle()

    def _settle(self) -> None:
        self.setReadOnly(self._locked or self._content.is_too_long)
        if self._count is not None:
            self._count.count(len(self._content.value))
            self._place_count()

    def _place_count(self) -> None:
        if self._count is not None:
            self._count.stand_in(self.rect())


class LongBox(QPlainTextEdit):
    """Some lines, for texts that are read. Signals as :class:`LineBox`."""

    typed = Signal(object)  # a str; Signal(str) would drop a byte order mark
    left = Signal()

    _LINES = 3

    def __init__(self, longest: int = 0, parent: QWidget | None = None) -> None:
        """``longest``: characters to count against; 0 shows no count."""
        super().__init__(parent)
        flatten(self)
        self._content = Content(breaks=True)
        self._showing = False
        self._locked = False
        self._count = Count(self, longest) if longest else None
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        if self._count is not None:
            self.setViewportMargins(0, 0, self._count.room(), 0)
            self.setStyleSheet("LongBox { background: palette(base); }")
            line = self.fontMetrics().lineSpacing()
            self.setFixedHeight(self._LINES * line + 2 * STEP)
        self.textChanged.connect(self._on_text)
        Manners(self).left.connect(self.left)

    def show_text(self, value: str) -> None:
        """Show a text of the record; the cursor stays when it is there already."""
        if value != self._content.value or not value:
            self._showing = True
            self.setPlainText(self._content.show(value))
            self._showing = False
        self._settle()

    def lock(self, locked: bool) -> None:
        """Whether it can be read and copied only."""
        if locked != self._locked:
            self._locked = locked
            self._settle()

    def select_part(self, start: int, end: int) -> None:
        """Take the keyboard and select characters of the record's text."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.textCursor()
        cursor.setPosition(self._content.place(start))
        cursor.setPosition(self._content.place(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count in its corner."""
        super().resizeEvent(event)
        self._place_count()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu without its own undo, and ours below."""
        _open_menu(self.createStandardContextMenu(), self.actions(), event)

    def _on_text(self) -> None:
        if not self._showing:
            # Not toPlainText(): it turns no-break spaces into blanks.
            raw = self.document().toRawText()
            self.typed.emit(self._content.read(raw.replace("\u2029", "\n").replace("\u2028", "\n")))
            self._settle()

    def _settle(self) -> None:
        self.setReadOnly(self._locked or self._content.is_too_long)
        if self._count is not None:
            self._count.count(len(self._content.value))
            self._place_count()

    def _place_count(self) -> None:
        if self._count is not None:
            corner = self.rect()
            corner.setTop(corner.bottom() - self._count.sizeHint().height() - STEP // 2)
            self._count.stand_in(corner)


class Manners(QObject):
    """What every input here does: it leaves Ctrl+Z to the one undo stack, and tells ``left()``."""

    left = Signal()

    def __init__(self, box: QWidget) -> None:
        """Teach ``box``, and live as long."""
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
