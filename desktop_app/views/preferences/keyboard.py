"""The page of the keyboard: every action with its keys, which can be others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.models.display import isolated
from desktop_app.process.preferences import Preferences
from desktop_app.views.preferences.page import Page
from desktop_app.views.widgets.actions import Command, Shortcut, keys_of
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.shortcuts import (
    KeyRefusal,
    ListedKeys,
    ShortcutTable,
    key_refusal,
    owner_of,
)

_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_LEAVING: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
_EMPTYING: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_KEPT_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | _SHIFT
)


def pressed_keys(event: QKeyEvent) -> QKeySequence | None:
    """What is pressed, as a sequence of one; None while only modifiers are. Shift is left out
    where it only makes the character: it is ``Ctrl+?`` on every keyboard."""
    key, held = Qt.Key(event.key()), event.modifiers() & _KEPT_MODIFIERS
    if key in _MODIFIERS:
        return None
    if key.value < ord("\x7f") and not chr(key.value).isalnum() and key != Qt.Key.Key_Space:
        held &= ~_SHIFT
    return QKeySequence(QKeyCombination(held, key))


class KeyField(QLineEdit):
    """Takes keys instead of text. Tab and Esc do what they do everywhere, Backspace takes the keys
    away. Signals: ``pressed(QKeySequence)``; ``emptied()``."""

    pressed = Signal(object)
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window is meant by what is pressed here."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and isinstance(event, QKeyEvent) and not self._leaves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            super().keyPressEvent(event)
            return
        if event.key() in _EMPTYING and not event.modifiers():
            self.emptied.emit()
            return
        keys = pressed_keys(event)
        if keys is not None:
            self.pressed.emit(keys)

    def _leaves(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & (_KEPT_MODIFIERS & ~_SHIFT)
        return event.key() in _LEAVING and not held


class KeyboardPage(Page):
    """Every action of the menus, with a field for its keys below the list."""

    def __init__(self, preferences: Preferences, commands: Callable[[], list[Command]]) -> None:
        """``commands``: of all windows, those of the foremost first."""
        super().__init__(preferences, self.tr("Keyboard"), "keyboard")
        self._commands = commands
        self._names: dict[Shortcut, str] = {}
        self.table = ShortcutTable()
        self.field = KeyField()
        self._remove = QPushButton(self.tr("Remove keys"))
        self._default = QPushButton(self.tr("Restore default"))
        self._notice = Notice()
        self._for = plain_label(self.tr("&Keys"))
        self._for.setBuddy(self.field)
        for button, act in ((self._remove, self._take_away), (self._default, self._put_one_back)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.field.pressed.connect(self._try)
        self.field.emptied.connect(self._take_away)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(self.field.setFocus)
        edit = row(self._for, (self.field, 1), self._remove, self._default)
        self._more = ToneLabel("muted", self.tr("More actions come with an open profile."))
        self.body.addLayout(column((self.table, 1), self._more, self._notice, edit), 1)
        self.on_read(self._show)
        self.read()

    def put_back(self) -> None:
        """All actions have their default keys."""
        for name in self.preferences.keys:
            self.preferences.choose_keys(name, None)
        self._apply()

    @property
    def can_be_put_back(self) -> bool:
        return True

    @property
    def said(self) -> str:
        """What is said of the keys that were pressed last; empty for nothing."""
        return self._notice.sentence

    def _show(self) -> None:
        lines = []
        self._names.clear()
        for command in self._commands():
            shortcut = command.shortcut
            if shortcut is not None and shortcut not in self._names:
                self._names[shortcut] = command.name
                is_changed = keys_of(shortcut) != shortcut
                lines.append(
                    ListedKeys(command.group, command.name, command.keys, shortcut, is_changed)
                )
        self.table.show_lines(lines)
        self._more.setVisible(len(self._names) < len(Shortcut))
        self._on_chosen()

    def _on_chosen(self) -> None:
        line = self.table.current
        shortcut = None if line is None else line.shortcut
        self._notice.clear()
        self.field.setAccessibleDescription("")
        self.field.setEnabled(shortcut is not None)
        self.field.setText("" if line is None else line.keys)
        words = ""  # the label beside it
        if line is not None:
            words = self.tr("Keys of {action}: press the new ones").format(action=line.name)
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(
            self.tr("Press the new keys") if line is not None else self.tr("Choose an action")
        )
        self._remove.setEnabled(shortcut is not None and keys_of(shortcut) != "")
        self._default.setEnabled(line is not None and line.is_changed)

    def _try(self, keys: QKeySequence) -> None:
        line = self.table.current
        if line is None or line.shortcut is None:
            return
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        is_default = keys == QKeySequence(line.shortcut)
        refusal = None if is_default else key_refusal(keys)
        owner = owner_of(keys)
        if refusal is not None:
            self._say(_refusal_words(self, refusal).format(keys=isolated(shown)))
        elif owner is not None and owner is not line.shortcut:
            self._offer(line.shortcut, owner, keys, shown)
        else:
            self._give(line.shortcut, keys)

    def _offer(self, shortcut: Shortcut, owner: Shortcut, keys: QKeySequence, shown: str) -> None:
        """Nothing is taken away silently."""
        name = self._names.get(owner)
        if name is None:
            self._say(
                self.tr("{keys} are the keys of an action that comes with an open profile.").format(
                    keys=isolated(shown)
                )
            )
            return
        words = self.tr("{keys} are the keys of “{action}”.").format(keys=shown, action=name)
        self.field.setAccessibleDescription(words)
        self._notice.show_message(
            words,
            Tone.WARNING,
            action=self.tr("Use them here instead"),
            on_action=lambda: self._take(shortcut, owner, keys),
        )

    def _take(self, shortcut: Shortcut, owner: Shortcut, keys: QKeySequence) -> None:
        self.preferences.choose_keys(owner.name, "")
        self._give(shortcut, keys)
        words = self.tr("“{action}” has no keys now.").format(action=self._names.get(owner, ""))
        self._notice.show_message(words)

    def _give(self, shortcut: Shortcut, keys: QKeySequence) -> None:
        is_default = keys == QKeySequence(shortcut)
        self.preferences.choose_keys(shortcut.name, None if is_default else keys.toString())
        self._apply()

    def _take_away(self) -> None:
        line = self.table.current
        if line is not None and line.shortcut is not None:
            self.preferences.choose_keys(line.shortcut.name, "")
            self._apply()

    def _put_one_back(self) -> None:
        line = self.table.current
        if line is not None and line.shortcut is not None:
            self._try(QKeySequence(line.shortcut))

    def _apply(self) -> None:
        self.changed.emit()
        self.read()

    def _say(self, words: str) -> None:
        self.field.setAccessibleDescription(words)
        self._notice.show_message(words, Tone.WARNING)


def _refusal_words(page: KeyboardPage, refusal: KeyRefusal) -> str:
    return {
        KeyRefusal.TYPES: page.tr(
            "{keys} is needed for typing. Hold Ctrl or Alt with it, or use F1 to F12."
        ),
        KeyRefusal.ALT_GR: page.tr("{keys} would be AltGr on Windows, which types characters."),
        KeyRefusal.EDITS: page.tr("{keys} edits text in fields."),
        KeyRefusal.OPENS_MENU: page.tr("{keys} opens a menu."),
        KeyRefusal.OPENS_LIST: page.tr("{keys} opens a list of choices."),
        KeyRefusal.SEVERAL: page.tr("{keys} can't be used."),
    }[refusal]
