"""Inputs that keep an emoji of several code points whole: Backspace takes all of it, and a limit
counts characters as the gateway does and cuts none in two.

Qt's own keys move and delete forwards by whole characters already. Its Backspace takes one code
point, which makes a family two people and something unseen; its longest length counts UTF-16 units,
and cuts an emoji in half.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop_app.models.graphemes import emoji_before, units, whole_start
from desktop_app.views.window_filter import WindowFilter


class WholeBackspace(WindowFilter):
    """Selects the emoji before the cursor first: what Qt deletes then is the selection, as one
    step."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace alone, on its way to a text that can be changed."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Backspace or event.modifiers():
            return False
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit):
            _select_in_line(focus)
        elif isinstance(focus, QPlainTextEdit):
            _select_in_lines(focus)
        return False


class Longest(QObject):
    """Lets a line hold so many code points. What is typed or pasted beyond goes at once, whole
    characters of it, from where the cursor is."""

    def __init__(self, line: QLineEdit, longest: int) -> None:
        """``longest`` may be changed at any time, for what is typed from then on."""
        super().__init__(line)
        self._line = line
        self.longest = longest
        line.textChanged.connect(self._cut)

    def _cut(self, text: str) -> None:
        too_many = len(text) - self.longest
        if too_many <= 0:
            return
        cursor = self._line.cursorPosition()
        before = text.encode("utf-16-le", "surrogatepass")[: 2 * cursor]
        typed = before.decode("utf-16-le", "surrogatepass")
        kept = units(whole_start(typed, max(len(typed) - too_many, 0)))
        if kept == cursor:  # not at the cursor, so it was set and not typed
            kept, cursor = units(whole_start(text, self.longest)), units(text)
        self._line.setSelection(kept, cursor - kept)
        self._line.del_()


def _select_in_line(line: QLineEdit) -> None:
    if line.isReadOnly() or line.hasSelectedText():
        return
    taken = emoji_before(line.text(), line.cursorPosition())
    if taken:
        line.setSelection(line.cursorPosition() - taken, taken)


def _select_in_lines(box: QPlainTextEdit) -> None:
    cursor = box.textCursor()
    if box.isReadOnly() or cursor.hasSelection():
        return
    taken = emoji_before(cursor.block().text(), cursor.positionInBlock())
    if taken:
        cursor.setPosition(cursor.position() - taken, QTextCursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)
