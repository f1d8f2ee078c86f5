"""The registry of actions: menus, default shortcuts, what an agent chose instead, and how a pane
makes an action.

All shortcuts stand here, so that no two can collide unseen. None is Ctrl+Alt with a letter or
digit: on Windows that is AltGr, which writes characters such as @ and { on this region's keyboards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, StrEnum, unique
from typing import Final, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.models.display import tool_tip
from desktop_app.views.widgets.icons import icon


class Menu(Enum):
    """The menus in the order in which the menu bar shows them."""

    FILE = "File"
    EDIT = "Edit"
    VIEW = "View"
    CUSTOMER = "Customer"
    TOOLS = "Tools"
    WINDOW = "Window"
    HELP = "Help"


@unique
class Shortcut(StrEnum):
    """The default keys of each action, as portable key sequences, in menu order. A member's name is
    the action's id, in settings too."""

    # File
    NEW_CUSTOMER = "Ctrl+N"
    ADD_PROFILE = "Ctrl+Shift+N"
    LOCK = "Ctrl+L"
    EDIT_PROFILE = "Ctrl+Shift+P"
    OPEN_SANDBOX = "Ctrl+Shift+O"
    CLOSE_WINDOW = "Ctrl+W"
    QUIT = "Ctrl+Q"
    # Edit
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Shift+Z"
    FIND_CUSTOMER = "Ctrl+F"
    PREFERENCES = "Ctrl+,"
    CLEAR_CLIPBOARD = "Ctrl+Shift+X"
    COPY_CELL = "Ctrl+E"
    COPY_ROW = "Ctrl+R"
    COPY_SELECTION = "Ctrl+C"
    ADD_METADATA = "Ins"
    REMOVE_METADATA = "Del"
    RESTORE_METADATA = "Ctrl+Shift+Backspace"
    PASTE_METADATA = "Ctrl+Shift+V"
    COPY_METADATA = "Ctrl+Shift+C"
    COPY_METADATA_JSON = "Ctrl+Shift+J"
    # View
    BACK = "Alt+Left"
    FORWARD = "Alt+Right"
    REFRESH = "F5"
    GO_TO_ROW = "Ctrl+G"
    RESET_COLUMNS = "Ctrl+0"
    FILTER_CUSTOMERS = "Ctrl+Shift+U"
    REQUESTS = "Ctrl+Shift+R"
    FOLD_DETAILS = "Ctrl+1"
    FOLD_METADATA = "Ctrl+2"
    FOLD_CARDS = "Ctrl+3"
    FOLD_JOURNAL = "Ctrl+4"
    NEXT_PANE = "F6"
    PREVIOUS_PANE = "Shift+F6"
    FULL_SCREEN = "F11"
    FOLLOW_SYSTEM = "Ctrl+7"
    LIGHT = "Ctrl+8"
    DARK = "Ctrl+9"
    # Customer
    EDIT_CUSTOMER = "F2"
    SAVE = "Ctrl+S"
    DISCARD_CHANGES = "Ctrl+Shift+D"
    DELETE_CUSTOMER = "Ctrl+Shift+Del"
    COPY_FOR_TICKET = "Ctrl+Shift+H"
    COPY_LINK = "Ctrl+H"
    CLOSE_CUSTOMER = "Alt+Home"
    BATCH = "Ctrl+B"
    BATCH_FROM_SELECTION = "Ctrl+Shift+S"
    RESUME_BATCH = "Ctrl+Shift+G"
    COPY_CARD_NUMBER = "Ctrl+Shift+B"
    SHOW_TOKEN = "Ctrl+Shift+T"
    COPY_TOKEN = "Ctrl+Shift+K"
    MORE_CARDS = "Ctrl+Shift+M"
    RELOAD_CARDS = "Shift+F5"
    # Tools
    COMMANDS = "Ctrl+K"
    JOURNAL = "Ctrl+J"
    DIRECTORY = "Ctrl+Shift+F"
    DUPLICATES = "Ctrl+D"
    COPY_AS_CURL = "Ctrl+Shift+L"
    COPY_REQUEST_ID = "Ctrl+Shift+I"
    COPY_REQUESTS = "Ctrl+Shift+A"
    CLEAR_REQUESTS = "Ctrl+Shift+E"
    UNLOCK_PASSPHRASE = "Ctrl+Shift+Y"
    # Window
    MINIMISE = "Ctrl+M"
    NEXT_WINDOW = "Ctrl+F6"
    # Help
    CONTENTS = "F1"
    SHORTCUTS = "Ctrl+?"
    COPY_DIAGNOSTICS = "Ctrl+F1"
    ABOUT = "Shift+F1"


EVERYWHERE = frozenset(
    {
        *(Shortcut.LOCK, Shortcut.QUIT, Shortcut.JOURNAL, Shortcut.BATCH, Shortcut.NEXT_WINDOW),
        Shortcut.PREFERENCES,
    }
)
"""These work in every window of the program, not in the main one alone."""

_ID: Final = "command"
"""The property that says which action of :class:`Shortcut` it is."""

_chosen: dict[Shortcut, str] = {}
"""Keys in place of the default ones; empty for none."""


_FORBIDDEN: Final = "forbidden"
"""The property that says why nobody may use an action here."""


def forbid(action: QAction, why: str) -> None:
    """Nobody may use this here: off for good, with ``why`` as its tip."""
    action.setProperty(_FORBIDDEN, why)
    action.setEnabled(False)
    action.setStatusTip(why)
    action.setToolTip(tool_tip(why))


def why_forbidden(action: QAction) -> str:
    """Why nobody may use it here; empty where it may be used."""
    return str(action.property(_FORBIDDEN) or "")


def allow(action: QAction, is_on: bool) -> None:
    """On or off, but for what is forbidden."""
    action.setEnabled(is_on and not why_forbidden(action))


def keys_of(shortcut: Shortcut) -> str:
    """The present keys, as a portable key sequence; empty for none."""
    return _chosen.get(shortcut, str(shortcut))


def shown_keys(shortcut: Shortcut) -> str:
    """The present keys in the words of the platform; empty for none."""
    return QKeySequence(keys_of(shortcut)).toString(QKeySequence.SequenceFormat.NativeText)


def choose_keys(chosen: Mapping[Shortcut, str]) -> None:
    """From now on these actions have other keys, in every window; all others the default ones."""
    _chosen.clear()
    _chosen.update(chosen)
    for top in QApplication.topLevelWidgets():
        found: list[QAction | QShortcut]
        found = [*top.findChildren(QAction), *top.findChildren(QShortcut)]
        for bound in found:
            shortcut = shortcut_of(bound)
            if shortcut is not None:
                _set_keys(bound, shortcut)


def bind(bound: QAction | QShortcut, shortcut: Shortcut) -> None:
    """Give it the keys of that action, now and whenever an agent chooses others."""
    bound.setProperty(_ID, shortcut.name)
    _set_keys(bound, shortcut)


def add_shortcut(window: QWidget, shortcut: Shortcut, run: Callable[[], object]) -> QShortcut:
    """The keys of an action for what it means in another window, or while actions are off."""
    bound = QShortcut(window)
    bind(bound, shortcut)
    bound.activated.connect(run)
    return bound


def shortcut_of(bound: QAction | QShortcut) -> Shortcut | None:
    """Which action it was bound to be; None for one that has no id."""
    return Shortcut.__members__.get(str(bound.property(_ID)))


def _set_keys(bound: QAction | QShortcut, shortcut: Shortcut) -> None:
    """WORKAROUND: ``setShortcut`` looks through all ways to name a key, which makes every
    enumeration of ``Qt`` (see ``plain_label``); the property takes the text."""
    name = "shortcut" if isinstance(bound, QAction) else "key"
    bound.setProperty(name, keys_of(shortcut))


class Command(NamedTuple):
    """An action as a window's menus offer it. ``name``: its text, behind those of the menus around
    it; ``group``: the title of the menu in the bar; ``shortcut``: None for one without an id."""

    name: str
    group: str
    action: QAction
    shortcut: Shortcut | None

    @property
    def keys(self) -> str:
        """The present keys in the words of the platform; empty for none."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def commands_in(menu: QMenu) -> Iterator[Command]:
    """What is in ``menu``, a menu of the bar, and in those below it."""
    group = bare_text(menu.title())
    for name, action in _named(menu):
        yield Command(name, group, action, shortcut_of(action))


def _named(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        name, below = bare_text(action.text()), action.menu()
        if isinstance(below, QMenu):
            for inner, inner_action in _named(below):
                yield f"{name} ▸ {inner}", inner_action
        elif name:
            yield name, action


def bare_text(text: str) -> str:
    """A menu text without its access key, dots, and keys that are only shown."""
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return bare.partition("\t")[0].rstrip("…")


def make_action(
    parent: QObject,
    text: str,
    shortcut: Shortcut | QKeySequence.StandardKey | None = None,
    run: Callable[[], object] | None = None,
    *,
    tip: str = "",
    picture: str = "",
    is_enabled: bool = True,
    is_checkable: bool = False,
) -> QAction:
    """The one way to make an action. ``tip``: for the status line, by default what it is called;
    ``picture``: an icon of the family by its file name."""
    action = QAction(text, parent)
    if picture:
        action.setIcon(icon(picture))
    if isinstance(shortcut, Shortcut):
        bind(action, shortcut)
    elif shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    action.setStatusTip(tip or bare_text(text))
    action.setEnabled(is_enabled)
    action.setCheckable(is_checkable)
    if run is not None:
        action.triggered.connect(run)
    return action


def add_action(
    pane: QWidget, text: str, shortcut: Shortcut, run: Callable[[], None], *, tip: str, picture: str
) -> QAction:
    """An action of ``pane``: its keys work there."""
    action = make_action(pane, text, shortcut, run, tip=tip, picture=picture)
    pane.addAction(action)
    return action
