"""Filters of input events for every window: shortcuts, the wheel, Backspace and length limits.

They watch windows where the window system hands events in, before any widget gets them, and
without a look at the events that go from widget to widget.

- Shortcuts under a keyboard without Latin letters work by the place of the key. Where a second,
  Latin layout is set up Qt finds its letter by itself; with a Cyrillic or Greek one alone, Ctrl and
  the key F are Ctrl+Ф to it, which no shortcut is.
- The shortcut that locks works while a menu or a list that dropped down has the keyboard.
- The wheel only scrolls. Qt lets it change the value of a list or a number under the pointer, give
  the keyboard to it, and has a table take the scrolling over as soon as it comes by.
- Backspace takes a whole emoji of several code points, of which Qt takes one, and a length limit
  counts code points as the gateway does, where Qt counts UTF-16 units and cuts an emoji in half.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QWheelEvent,
    QWindow,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.display import emoji_before, units, whole_start


class WindowFilter(QObject):
    """Filters the events of each window from its first keyboard focus on. One for the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Watches the windows that there are, and each that gets the keyboard."""
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once only, however often it is asked for


_Modifier = Qt.KeyboardModifier
_HELD: Final = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_ASKED_FOR: Final = (_Modifier.ControlModifier, _Modifier.AltModifier)
"""What is held with a shortcut's letter. Both together are AltGr on Windows, which writes."""

_X11_PLACES: Final = {
    code: letter
    for first, letters in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for code, letter in enumerate(letters, first)
}
"""X11's key codes, which Wayland's are too, and what an American keyboard has there."""

_LETTERS: Final = {"З": "Z"}
_LETTERS_AT: Final = {(52, "Ж"): "Y", (52, "Ѕ"): "Y"}
"""Serbian and Macedonian keyboards are in the German order: З is on the key of their Z."""

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_FIRST_BEYOND_LATIN_1, _FIRST_WITHOUT_CHARACTER = 0x100, 0x01000000
"""``Qt.Key`` is the character itself between them."""


def latin_letter(key: int, scan_code: int, virtual_key: int, platform: str) -> str:
    """The Latin capital that is meant by a key which writes in another script; empty for any other
    key. ``platform``: as ``sys.platform`` says."""
    if not _FIRST_BEYOND_LATIN_1 <= key < _FIRST_WITHOUT_CHARACTER:
        return ""
    character = chr(key)
    if unicodedata.name(character, "LATIN").startswith("LATIN"):
        return ""  # as on a Croatian keyboard: no shortcut lies on a key with Š
    if platform == "win32":
        letter = chr(virtual_key) if virtual_key < _FIRST_BEYOND_LATIN_1 else ""
        return letter if "A" <= letter <= "Z" else ""
    if platform == "darwin":
        return ""  # macOS has a Latin letter for each key with Cmd
    at_place = _X11_PLACES.get(scan_code, "")
    return _LETTERS.get(character) or _LETTERS_AT.get((scan_code, character)) or at_place


def _latin_letter_of(event: QKeyEvent) -> str:
    return latin_letter(event.key(), event.nativeScanCode(), event.nativeVirtualKey(), sys.platform)


class LatinKeys(WindowFilter):
    """Does what a key means that no shortcut is bound to."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that nothing was bound to, seen before any widget gets it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if (event.modifiers() & _HELD) not in _ASKED_FOR:
            return False
        letter = _latin_letter_of(event)
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        if not letter or focus is None or QApplication.activePopupWidget() is not None:
            return False
        _press(focus, letter, event.modifiers(), is_repeated=event.isAutoRepeat())
        return True


def _press(
    focus: QWidget, letter: str, modifiers: Qt.KeyboardModifier, *, is_repeated: bool
) -> None:
    """As if the key had this letter: the widget with the keyboard may want it for itself, else
    what is bound to it is done."""
    key = Qt.Key(ord(letter))
    asking = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, "", is_repeated)
    asking.ignore()
    QApplication.sendEvent(focus, asking)
    if not asking.isAccepted():
        bound = _bound_to(QKeySequence(QKeyCombination(modifiers, key)), focus)
        if bound is not None:
            if not is_repeated or bound.autoRepeat():
                _do(bound)
            return
        if _opens_menu(focus.window(), letter, modifiers):
            return
    QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", is_repeated))


def _bound_to(keys: QKeySequence, focus: QWidget) -> QAction | QShortcut | None:
    """The action or shortcut that these keys mean where the keyboard is."""
    window = focus.window()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is not window or not widget.isEnabled():
            continue
        for action in _actions_of(widget):
            is_meant = keys in action.shortcuts() and action.isEnabled() and action.isVisible()
            if is_meant and _is_in_reach(action.shortcutContext(), widget, focus):
                return action
        for shortcut in widget.findChildren(QShortcut, options=_DIRECT):
            is_meant = shortcut.key() == keys and shortcut.isEnabled() and widget.isVisible()
            if is_meant and _is_in_reach(shortcut.context(), widget, focus):
                return shortcut
    return None


def _actions_of(widget: QWidget) -> Iterator[QAction]:
    """Its actions, and those of the menus behind them."""
    for action in widget.actions():
        yield action
        menu = action.menu()
        if isinstance(menu, QMenu) and action.isEnabled():
            yield from _actions_of(menu)


def _is_in_reach(context: Qt.ShortcutContext, widget: QWidget, focus: QWidget) -> bool:
    if context == Qt.ShortcutContext.WidgetShortcut:
        return widget is focus
    if context == Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return widget is focus or widget.isAncestorOf(focus)
    return True


def _do(bound: QAction | QShortcut) -> None:
    if isinstance(bound, QAction):
        bound.trigger()
    else:
        bound.activated.emit()


def _opens_menu(window: QWidget, letter: str, modifiers: Qt.KeyboardModifier) -> bool:
    """Alt and the letter that is underlined in the bar of menus."""
    for bar in window.findChildren(QMenuBar):
        for action in bar.actions():
            keys = QKeySequence.mnemonic(action.text())
            is_meant = keys == QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(letter))))
            if is_meant and bar.isEnabled() and action.isEnabled():
                bar.setActiveAction(action)
                return True
    return False


class PopupShortcut(WindowFilter):
    """Makes a shortcut work while a menu or a drop-down list is open too: it has the keyboard to
    itself, and Qt asks no shortcut of the window below. Signal: ``activated()``."""

    activated = Signal()

    def __init__(self, keys: Callable[[], str], parent: QObject) -> None:
        """``keys``: a letter with Ctrl or Alt, as a portable key sequence, asked for each time."""
        super().__init__(parent)
        self._keys = keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is on its way to the popup."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if QApplication.activePopupWidget() is None:
            return False
        letter = _latin_letter_of(event)
        key = Qt.Key(ord(letter)) if letter else Qt.Key(event.key())
        if QKeySequence(QKeyCombination(event.modifiers(), key)) != QKeySequence(self._keys()):
            return False
        self.activated.emit()
        return True


_GESTURE: Final = 0.4
"""Seconds without the wheel after which it is turned anew."""

_CHANGED_BY_IT: Final = (QComboBox, QAbstractSpinBox, QTabBar)


class WheelFilter(WindowFilter):
    """Tames fields as the wheel comes over them; keeps a turn of it with what it scrolls first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turned = 0.0
        self._scrolled: QAbstractScrollArea | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At a window: where it goes; at a field that it would change: not there."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not isinstance(watched, QWindow):
            event.ignore()  # whatever scrolls around the field gets it
            return True
        under = QApplication.widgetAt(event.globalPosition().toPoint())
        if under is None or under.window().windowHandle() is not watched:
            return False
        self._ignore_wheel(under)
        if event.phase() != Qt.ScrollPhase.NoScrollPhase:
            return False  # a touchpad says itself where a gesture begins and ends
        return self._is_kept(under, event)

    def _ignore_wheel(self, under: QWidget) -> None:
        for widget in _outwards(under):
            if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if isinstance(widget, _CHANGED_BY_IT):
                widget.installEventFilter(self)

    def _is_kept(self, under: QWidget, event: QWheelEvent) -> bool:
        """Whether it went to what this turn of the wheel scrolls already."""
        now, before = time.monotonic(), self._turned
        self._turned = now
        area = self._scrolled
        if now - before > _GESTURE or area is None or not isValid(area) or not area.isVisible():
            self._scrolled = _scrolled_by(under, event)
            return False
        if area.window() is not under.window():
            return False
        _send(event, area.viewport())
        return True


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    """The widget and those around it, up to its window."""
    around: QWidget | None = widget
    while around is not None:
        yield around
        around = None if around.isWindow() else around.parentWidget()


def _scrolled_by(under: QWidget, event: QWheelEvent) -> QAbstractScrollArea | None:
    """The innermost area around that has somewhere to go in that direction."""
    delta = event.angleDelta()
    for widget in _outwards(under):
        if isinstance(widget, QAbstractScrollArea):
            bars = (
                (widget.verticalScrollBar(), delta.y()),
                (widget.horizontalScrollBar(), delta.x()),
            )
            if any(_has_room(bar, turned) for bar, turned in bars):
                return widget
    return None


def _has_room(bar: QScrollBar, turned: int) -> bool:
    if turned > 0:
        return bar.value() > bar.minimum()
    return turned < 0 and bar.value() < bar.maximum()


def _send(event: QWheelEvent, to: QWidget) -> None:
    place = to.mapFromGlobal(event.globalPosition())
    QApplication.sendEvent(
        to,
        QWheelEvent(
            QPointF(place),
            event.globalPosition(),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        ),
    )


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


class LengthLimit(QObject):
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
