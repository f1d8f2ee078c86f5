"""Which keys an action can have, and the list of all actions with their keys, in groups, in which
words are looked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Final, NamedTuple, cast

from PySide6.QtCore import QKeyCombination, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop_app.records.folding import fold_bare
from desktop_app.views.widgets.actions import Shortcut, keys_of
from desktop_app.views.widgets.labels import offer_clearing, show_picture
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.table_header import show_as_table
from desktop_app.views.widgets.tokens import STEP


class KeyRefusal(Enum):
    """Why keys can be no action's."""

    TYPES = "alone or with Shift they type, or move the keyboard"
    ALT_GR = "Ctrl and Alt together are AltGr, which types"
    EDITS = "they edit the text of a field"
    OPENS_MENU = "they open a menu"
    OPENS_LIST = "they open a list of choices"
    SEVERAL = "no key, or more than one combination"


_Modifier = Qt.KeyboardModifier
_HELD: Final = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_ALT_GR: Final = _Modifier.ControlModifier | _Modifier.AltModifier
_ALONE: Final = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
_WITHOUT_CHARACTER: Final = 0x01000000
"""``Qt.Key`` is a character below it."""

_Standard = QKeySequence.StandardKey
_EDITING: Final = (
    _Standard.Cut,
    _Standard.Copy,
    _Standard.Paste,
    _Standard.SelectAll,
    _Standard.MoveToNextWord,
    _Standard.MoveToPreviousWord,
    _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument,
    _Standard.SelectNextWord,
    _Standard.SelectPreviousWord,
    _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
    _Standard.DeleteStartOfWord,
    _Standard.DeleteEndOfWord,
)
_RESERVED: Final = {
    KeyRefusal.OPENS_MENU: ("F10", "Shift+F10"),
    KeyRefusal.OPENS_LIST: ("F4", "Alt+Down", "Alt+Up"),
    # They begin a line where Enter does something else, and carry a batch on.
    KeyRefusal.EDITS: ("Ctrl+Return", "Ctrl+Enter"),
}


def key_refusal(keys: QKeySequence) -> KeyRefusal | None:
    """Why no action can have these keys; None when one can."""
    if keys.count() != 1:
        return KeyRefusal.SEVERAL
    pressed: QKeyCombination = cast("Any", keys)[0]
    key, held = pressed.key().value, pressed.keyboardModifiers()
    if held & _ALT_GR == _ALT_GR and key < _WITHOUT_CHARACTER:
        return KeyRefusal.ALT_GR
    reserved = _reserved(keys)
    if reserved is not None:
        return reserved
    if not held & _HELD and key not in _ALONE:
        return KeyRefusal.TYPES
    if any(keys in QKeySequence.keyBindings(standard) for standard in _EDITING):
        return KeyRefusal.EDITS
    return None


def _reserved(keys: QKeySequence) -> KeyRefusal | None:
    if keys in _of_menu_bars():
        return KeyRefusal.OPENS_MENU
    refusals = (one for one, texts in _RESERVED.items() if keys in map(QKeySequence, texts))
    return next(refusals, None)


def _of_menu_bars() -> list[QKeySequence]:
    bars = [bar for top in QApplication.topLevelWidgets() for bar in top.findChildren(QMenuBar)]
    return [QKeySequence.mnemonic(action.text()) for bar in bars for action in bar.actions()]


def owner_of(keys: QKeySequence) -> Shortcut | None:
    """The action that has these keys now; None for nobody."""
    return next((each for each in Shortcut if QKeySequence(keys_of(each)) == keys), None)


def usable_keys(kept: Mapping[str, str]) -> dict[Shortcut, str]:
    """What of ``kept``, key sequences by the ids of actions as a file has them, can be used: none
    that types, and none that two actions would have."""
    chosen: dict[Shortcut, str] = {}
    for name, text in kept.items():
        shortcut, keys = Shortcut.__members__.get(name), QKeySequence(text)
        if shortcut is None or keys == QKeySequence(shortcut):
            continue
        if not text or key_refusal(keys) is None:
            chosen[shortcut] = keys.toString()
    while True:
        had = Counter(chosen.get(each, str(each)) for each in Shortcut)
        twice = [each for each, text in chosen.items() if text and had[text] > 1]
        if not twice:
            return chosen
        for each in twice:
            del chosen[each]


class ListedKeys(NamedTuple):
    """A line of a :class:`ShortcutTable`; ``shortcut``: None for one that nobody can change."""

    group: str
    name: str
    keys: str
    shortcut: Shortcut | None = None
    is_changed: bool = False


_KEYS_WIDTH: Final = 22 * STEP


class ShortcutTable(QWidget):
    """Actions with their keys, in groups, and a field for words of either. Signal: ``chosen()``
    when another line has the keyboard; ``activated()`` when one was chosen by Enter or a double
    click."""

    chosen = Signal()
    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._rows: list[tuple[QTreeWidgetItem, ListedKeys]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search actions and keys"))
        self.search.setAccessibleName(self.tr("Search actions and keys"))
        show_picture(self.search, "search")
        offer_clearing(self.search)
        self.search.textChanged.connect(self._search)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        show_as_table(self.tree)
        self.tree.setIndentation(2 * STEP)
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setMinimumSectionSize(_KEYS_WIDTH)
        self.tree.currentItemChanged.connect(self.chosen)
        self.tree.itemActivated.connect(self.activated)
        column(self.search, (self.tree, 1), of=self)

    def show_lines(self, lines: Iterable[ListedKeys]) -> None:
        """Show these; the action that was chosen stays chosen, and seen, even where its keys were
        what was searched for, and are others now."""
        before = self.current
        with QSignalBlocker(self.tree):  # nothing is chosen anew, and the keyboard stays
            self.tree.clear()
            self._groups, self._rows = {}, []
            for line in lines:
                self._add(line)
            if before is not None and before.shortcut is not None:
                self.choose(before.shortcut)
        self._filter(None if before is None else before.shortcut)

    @property
    def current(self) -> ListedKeys | None:
        """The line that the keyboard is on; None on a group."""
        chosen = self.tree.currentItem()
        return next((line for item, line in self._seen() if item is chosen), None)

    @property
    def shown(self) -> list[ListedKeys]:
        """Every line that is shown, in order."""
        return [line for _, line in self._seen()]

    def choose(self, shortcut: Shortcut) -> None:
        """Put the keyboard on the line of that action."""
        for item, line in self._rows:
            if line.shortcut is shortcut:
                self.tree.setCurrentItem(item)

    def _add(self, line: ListedKeys) -> None:
        if line.group not in self._groups:
            self._groups[line.group] = self._group(line.group)
        item = QTreeWidgetItem(self._groups[line.group], [line.name, line.keys])
        if line.is_changed:
            item.setFont(1, _bold(item.font(1)))
        self._rows.append((item, line))

    def _seen(self) -> list[tuple[QTreeWidgetItem, ListedKeys]]:
        return [(item, line) for item, line in self._rows if not item.isHidden()]

    def _group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [name])
        group.setFont(0, _bold(self.tree.font()))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setExpanded(True)
        return group

    def _search(self) -> None:
        self._filter()

    def _filter(self, kept: Shortcut | None = None) -> None:
        words = fold_bare(self.search.text()).split()
        for item, line in self._rows:
            text = fold_bare(f"{line.group} {line.name} {line.keys}")
            is_kept = kept is not None and line.shortcut is kept
            item.setHidden(not is_kept and not all(word in text for word in words))
        filled = {line.group for _, line in self._seen()}
        for name, group in self._groups.items():
            group.setHidden(name not in filled)
        here = self.tree.currentItem()
        seen = [item for item, _ in self._seen()]
        if self.search.text() and seen and here not in seen:  # Tab comes to what is seen
            self.tree.setCurrentItem(seen[0])
        self.chosen.emit()


def _bold(font: QFont) -> QFont:
    font = QFont(font)
    font.setBold(True)
    return font
