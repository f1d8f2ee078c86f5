"""The actions of a window: menus, shortcuts, and how a pane makes an action.

All shortcuts stand here, so that no two can collide unseen. None is Ctrl+Alt with a letter or
digit: on Windows that is AltGr, which writes characters such as @ and { on this region's keyboards.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum, unique

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.views.widgets.look import icon


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
    """Portable key sequences by what they do, in menu order."""

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
    REFRESH = "F5"
    GO_TO_ROW = "Ctrl+G"
    RESET_COLUMNS = "Ctrl+0"
    REQUESTS = "Ctrl+Shift+R"
    FOLD_DETAILS = "Ctrl+1"
    FOLD_METADATA = "Ctrl+2"
    FOLD_CARDS = "Ctrl+3"
    NEXT_PANE = "F6"
    PREVIOUS_PANE = "Shift+F6"
    FULL_SCREEN = "F11"
    FOLLOW_SYSTEM = "Ctrl+7"
    LIGHT = "Ctrl+8"
    DARK = "Ctrl+9"
    KEEP_OUT_OF_CAPTURES = "Ctrl+F11"
    # Customer
    SAVE = "Ctrl+S"
    DISCARD_CHANGES = "Ctrl+Shift+D"
    DELETE_CUSTOMER = "Ctrl+Shift+Del"
    BATCH = "Ctrl+B"
    BATCH_FROM_SELECTION = "Ctrl+Shift+S"
    RESUME_BATCH = "Ctrl+Shift+G"
    COPY_CARD_NUMBER = "Ctrl+Shift+B"
    SHOW_TOKEN = "Ctrl+Shift+T"
    COPY_TOKEN = "Ctrl+Shift+K"
    MORE_CARDS = "Ctrl+Shift+M"
    RELOAD_CARDS = "Shift+F5"
    # Tools
    JOURNAL = "Ctrl+J"
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


EVERYWHERE = frozenset({Shortcut.LOCK, Shortcut.QUIT, Shortcut.JOURNAL, Shortcut.BATCH})
"""These work in every window of the program, not in the main one alone."""


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
    if shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    action.setStatusTip(tip or text.partition("\t")[0].rstrip("…"))
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


class ChoiceMenu(QMenu):
    """One of several numbers, a setting of all windows: read anew each time the menu opens."""

    def __init__(
        self,
        title: str,
        parent: QWidget,
        *,
        choices: dict[int, str],
        tip: str,
        read: Callable[[], int],
        choose: Callable[[int], None],
    ) -> None:
        """``choices``: each number with its words."""
        super().__init__(title, parent)
        self._choices: dict[int, QAction] = {}
        self._read = read
        group = QActionGroup(self)
        for number, words in choices.items():
            action = self._choices[number] = QAction(words, self)
            action.setCheckable(True)
            action.setStatusTip(tip)
            action.triggered.connect(lambda _checked=False, number=number: choose(number))
            group.addAction(action)
            self.addAction(action)
        self.aboutToShow.connect(self._show_choice)
        self._show_choice()

    def _show_choice(self) -> None:
        self._choices[self._read()].setChecked(True)
