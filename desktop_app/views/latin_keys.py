"""Shortcuts under a keyboard that has no Latin letters, by the place of the key.

Where a second, Latin layout is set up Qt finds its letter by itself; with a Cyrillic or Greek one
alone, Ctrl and the key F are Ctrl+Ф to it, which no shortcut is.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from desktop_app.views.window_filter import WindowFilter

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


class LatinKeys(WindowFilter):
    """Does what a key means that no shortcut is bound to."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that nothing was bound to, seen before any widget gets it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if (event.modifiers() & _HELD) not in _ASKED_FOR:
            return False
        letter = latin_letter(
            event.key(), event.nativeScanCode(), event.nativeVirtualKey(), sys.platform
        )
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
