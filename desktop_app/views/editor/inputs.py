"""The inputs of the form for texts, one line or several, with no undo of their own.

What they show is what the record holds, with characters that Qt would alter spelled out; what they
tell (``typed``) is the text in the record's own characters. Qt drops a byte order mark, U+FFFE and
lone surrogates on entry, draws control characters as blanks and turns U+2028 into a line break.
Written as ``‹U+2028›`` they are seen, and come back whole.
"""

from __future__ import annotations

import math
import re
import sys
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import one_line, tool_tip, units, unseen_in_emoji, whole_start
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.tokens import FIELD, STEP, Face, scaled, set_face, tokens

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
    """A record's text in an input: spelled out where it must be, counted, copied whole, read-only
    or not."""

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
        self._copy: _CopyInside | None = None

    def lock(self, locked: bool) -> None:
        if locked != self._is_locked:
            self._is_locked = locked
            self.settle()

    def offer_copy(self, name: str) -> None:
        """A button at the right end copies the whole; ``name``: what the value is."""
        self._copy = _CopyInside(self._box, name)

    def copies(self, event: QKeyEvent, *, is_selected: bool) -> bool:
        """Whether a key copied the whole: Ctrl+C with nothing selected."""
        is_meant = event.matches(QKeySequence.StandardKey.Copy) and not is_selected
        if is_meant:
            copy_text(self.value)
        return is_meant

    def place_inside(self, corner: QRect) -> int:
        """Put count and button at the right end of ``corner``; how many pixels they take."""
        taken = 0
        if self._copy is not None:
            self._copy.follow()
        if self._copy is not None and self._copy.room:
            side = FIELD - 4
            self._copy.setGeometry(corner.right() - side - 1, corner.top() + 2, side, side)
            taken = self._copy.room
        if self.count is not None and self.count.room:
            self.count.move_to(corner.adjusted(0, 0, -taken, 0))
            taken += self.count.room
        return taken

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

    @property
    def is_misleading(self) -> bool:
        """Whether something was typed or pasted that can't be seen as it stands there."""
        is_whole = not self._is_spelled and not self.is_too_long
        return is_whole and needs_spelling(self.value, breaks=self._breaks)

    def read(self, shown: str) -> str:
        """What the input's text means now."""
        self.value = unspelled(shown) if self._is_spelled else shown
        return self.value

    def place(self, offset: int) -> int:
        """Where the character at ``offset`` of the value stands in the input, in UTF-16 units."""
        head = self.value[:offset]
        shown = spelled(head, breaks=self._breaks) if self._is_spelled else head
        return units(shown)


_SHARE_OF_LIMIT = 0.8
"""From there on an input says how much is left."""


class CharacterCount(ToneLabel):
    """How many characters are left, in the corner of an input, once the limit is near; in red how
    many are too many."""

    def __init__(self, box: LineBox | LongBox, longest: int) -> None:
        """``longest``: characters allowed."""
        self._box = box
        super().__init__("warning")
        self.setParent(box)
        self._longest = longest
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_face(self, Face.CAPTION)
        self.hide()

    @property
    def room(self) -> int:
        """Pixels that it takes now."""
        return 0 if self.isHidden() else self.sizeHint().width() + STEP

    def count(self, characters: int) -> None:
        """Say what that many characters leave."""
        left = self._longest - characters
        is_near = characters >= self._longest * _SHARE_OF_LIMIT
        if is_near and left >= 0:
            self.setText(self.tr("%n left", "", left))
            self.set_tone("warning")
        elif is_near:
            self.setText(self.tr("%n too many", "", -left))
            self.set_tone("danger")
        self.setVisible(is_near)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._box.place_count()

    def move_to(self, corner: QRect) -> None:
        """At the right end of ``corner``, in the middle of its height."""
        size = self.sizeHint()
        self.setGeometry(
            corner.right() - size.width() - STEP,
            corner.center().y() - size.height() // 2 + 1,
            size.width(),
            size.height(),
        )


_COMES_OR_GOES = {
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
}


class _CopyInside(QToolButton):
    """Copies the whole value of an input; seen at its right end while that is pointed at or has
    the keyboard. For hands on the keyboard Ctrl+C does it when nothing is selected."""

    def __init__(self, box: LineBox | LongBox, name: str) -> None:
        super().__init__(box)
        self._box = box
        self.setIcon(icon("copy", "muted"))
        set_kind(self, "icon")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Copy {field}").format(field=name))
        self.setToolTip(self.tr("Copy"))
        self.clicked.connect(lambda: copy_text(box.value))
        self.hide()
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMES_OR_GOES:
            self._box.place_count()
        return False

    def follow(self) -> None:
        """Be seen while there is something to copy, and somebody at it."""
        is_meant = self._box.hasFocus() or self._box.underMouse()
        self.setVisible(is_meant and bool(self._box.value))

    @property
    def room(self) -> int:
        """Pixels that it takes now."""
        return 0 if self.isHidden() else FIELD - 4


_INSIDE = 2
"""Pixels before and after the text of a line, which Qt leaves free itself."""


class LineBox(QLineEdit):
    """One line. Signals: ``typed(str)`` for each change by the agent; ``left()``."""

    typed = Signal(object)  # a str; Signal(str) would drop a byte order mark
    left = Signal()

    def __init__(self, longest: int = 0, parent: QWidget | None = None) -> None:
        """``longest``: characters to count against; 0 shows no count."""
        super().__init__(parent)
        self._content = _InputContent(self, longest, breaks=False)
        self.textChanged.connect(self._on_text)
        InputEventFilter(self).left.connect(self._on_left)

    def show_text(self, value: str) -> None:
        """Show a text of the record; the cursor stays when it is there already."""
        if value != self._content.value or (not value and self.text()):
            self._put(value)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """A text that has no room ends in dots, unless the keyboard is in it, and is whole in the
        tool tip."""
        text = self.text()
        if self.hasFocus() or not text:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style, margins = self.style(), self.textMargins()
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.marginsRemoved(margins).adjusted(_INSIDE, 0, -_INSIDE, 0)
        is_cut = self.fontMetrics().horizontalAdvance(text) > room.width()
        if is_cut != bool(self.toolTip()):
            self.setToolTip(tool_tip(text) if is_cut else "")
        if not is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        cut = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _open_menu(self.createStandardContextMenu(), self.actions(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._content.copies(event, is_selected=self.hasSelectedText()):
            super().keyPressEvent(event)

    @property
    def value(self) -> str:
        """The record's text."""
        return self._content.value

    def offer_copy(self, name: str) -> None:
        self._content.offer_copy(name)

    def place_count(self) -> None:
        """Put what stands at the right end in its place, and keep the text off it."""
        inside = self._content.place_inside(self.rect())
        if inside != self.textMargins().right():  # each call has the form laid out anew
            self.setTextMargins(0, 0, inside, 0)

    def _put(self, value: str) -> None:
        self._content.is_showing = True
        self.setText(self._content.show(value))
        self.setCursorPosition(0)
        self._content.is_showing = False

    def _on_text(self, shown: str) -> None:
        if not self._content.is_showing:  # else whoever shows settles once it is done
            self.typed.emit(self._content.read(shown))
            self._content.settle()

    def _on_left(self) -> None:
        """What can't be seen is spelled out; not for a menu, which may copy what is selected."""
        if self._content.is_misleading and not self.hasFocus():
            self._put(self._content.value)
        self.left.emit()


_MOST_LINES = 5
"""Before a long text scrolls."""
_MARGIN = 4
_AROUND_TEXT = 4 * _MARGIN + 1
"""Pixels that one line has above and below it: frame and padding, and the margin; without one to
spare the input scrolls."""


class LongBox(QPlainTextEdit):
    """Some lines, for texts that are read. Signals as :class:`LineBox`."""

    typed = Signal(object)  # a str; Signal(str) would drop a byte order mark
    left = Signal()

    def __init__(self, longest: int = 0, parent: QWidget | None = None) -> None:
        """``longest``: characters to count against; then the box is as high as its text, up to
        some lines."""
        super().__init__(parent)
        self._content = _InputContent(self, longest, breaks=True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        if self._content.count is not None:
            self.document().setDocumentMargin(_MARGIN)
            self.document().documentLayout().documentSizeChanged.connect(self._fit)
            self._fit()
        self.textChanged.connect(self._on_text)
        InputEventFilter(self).left.connect(self._on_left)

    def show_text(self, value: str) -> None:
        if value != self._content.value or (not value and not self.document().isEmpty()):
            self._put(value)
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
        if self._content.count is not None:
            self._fit()
        self.place_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._content.count is not None:
            self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _open_menu(self.createStandardContextMenu(), self.actions(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._content.copies(event, is_selected=self.textCursor().hasSelection()):
            super().keyPressEvent(event)

    @property
    def value(self) -> str:
        """The record's text."""
        return self._content.value

    def offer_copy(self, name: str) -> None:
        self._content.offer_copy(name)

    def place_count(self) -> None:
        """Put what stands at the right end of the last line in its place."""
        corner = self.rect()
        corner.setTop(max(corner.top(), corner.bottom() - FIELD + 1))
        self._content.place_inside(corner)

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = max(FIELD, line + _AROUND_TEXT) + (lines - 1) * line
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _on_text(self) -> None:
        if not self._content.is_showing:
            # Not toPlainText(): it turns no-break spaces into blanks.
            raw = self.document().toRawText()
            text = raw.replace("\u2029", "\n").replace("\u2028", "\n")
            self.typed.emit(self._content.read(text))
            self._content.settle()

    def _put(self, value: str) -> None:
        self._content.is_showing = True
        self.setPlainText(self._content.show(value))
        self._content.is_showing = False

    def _on_left(self) -> None:
        """As :class:`LineBox`."""
        if self._content.is_misleading and not self.hasFocus():
            self._put(self._content.value)
        self.left.emit()


_CONTROL = Qt.KeyboardModifier.ControlModifier


class FieldKeys(QObject):
    """Enter and Escape in a field of the record. Signal: ``entered()``. Ctrl+Enter begins a new
    line where there are several."""

    entered = Signal()

    def __init__(self, box: QWidget, take_back: Callable[[], bool]) -> None:
        """``take_back``: takes an edit back; False where there is none: then Escape goes on to the
        pane."""
        super().__init__(box)
        self._take_back = take_back
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self._take_back()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if isinstance(watched, LongBox) and event.modifiers() & _CONTROL:
                watched.insertPlainText("\n")
            else:
                self.entered.emit()
            return True
        return False


_WIDEST_SAVED = 176
_NARROWEST_SAVED = 64
"""Pixels at the usual text size."""


class SavedValue(QLabel):
    """What an edited field had, struck through beside it, or that it is saved now; one line, cut
    at its end, never wider than a share of the pane."""

    def __init__(self) -> None:
        super().__init__()
        self.was = ""
        """What the field had, in words; empty when it is not edited."""
        self._is_struck = False
        self._tone = "muted"
        self._icon = QIcon()
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_face(self, Face.CAPTION)
        self.setFixedHeight(FIELD)
        self.hide()

    def show_value(self, was: str, *, is_struck: bool) -> None:
        """Show what the field had; empty: nothing."""
        self.was, self._tone, self._icon = was, "muted", QIcon()
        self._show(one_line(was), is_struck=is_struck)
        self.setAccessibleName(was)

    def confirm(self, word: str, name: str) -> None:
        """Say that it is saved; ``name`` for screen readers."""
        self.was, self._tone = "", "confirmed"
        self._icon = icon("circle-check", "confirmed")
        self._show(word, is_struck=False)
        self.setAccessibleName(name)

    def _show(self, text: str, *, is_struck: bool) -> None:
        self._is_struck = is_struck
        self.setText(text)
        self.setVisible(bool(text))
        self.update()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * STEP + 2
        if not self._icon.isNull():
            wide += 2 * STEP
        return QSize(min(wide, scaled(_WIDEST_SAVED)), FIELD)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(_NARROWEST_SAVED)), FIELD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.rect().adjusted(STEP, 0, -STEP, 0)
        if not self._icon.isNull():
            side = ICON - 2
            self._icon.paint(painter, place.left(), (FIELD - side) // 2, side, side)
            place.setLeft(place.left() + 2 * STEP)
        painter.setPen(getattr(tokens(), self._tone))
        font = self.font()
        font.setStrikeOut(self._is_struck)  # here: a style sheet that is set anew would undo it
        painter.setFont(font)
        elide = Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(self.text(), elide, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()


def set_wrong(box: QWidget, is_wrong: bool) -> None:
    """Frame an input in red, or no more."""
    if bool(box.property("wrong")) != is_wrong:
        box.setProperty("wrong", is_wrong)
        box.style().unpolish(box)
        box.style().polish(box)


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
