"""The menus of the program itself (profiles, windows, appearance, help), and the dialogs of Help.

Panes bring their own actions.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDate, QLocale, QObject, Qt, qVersion
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QGuiApplication,
    QKeySequence,
    QWindow,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

import resources
from desktop_app import __version__
from desktop_app.build import this_build, version_words
from desktop_app.models.display import Translator, button_text, local_date
from desktop_app.process.error_log import FAULTS
from desktop_app.process.preferences import Preferences, Theme
from desktop_app.process.settings import data_folder, settings_folder
from desktop_app.views.widgets.actions import Command, Menu, Shortcut, make_action, shown_keys
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import ReadDialog
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.shortcuts import ListedKeys, ShortcutTable
from desktop_app.views.widgets.tokens import Face, set_face
from desktop_app.views.widgets.windows import bring_forward, windows_beside
from desktop_app.views.window.command_palette import CommandPalette
from desktop_app.views.window.lock import ProgramLock
from desktop_app.views.window.lock_overlay import LockTrigger, window_of
from desktop_app.views.window.main_window import MainWindow

_tr = Translator("menus")


class GuideDialog(ReadDialog):
    """What an agent does, and how. Plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        labels: list[QWidget] = []
        for title, words in _chapters():
            heading = plain_label(title, wraps=True)
            set_face(heading, Face.SECTION)
            labels += [heading, plain_label(words, wraps=True)]
        super().__init__(_tr("How to…"), parent, *labels, width=620)


def _chapters() -> list[tuple[str, str]]:
    return [
        (
            _tr("Find a customer"),
            _tr(
                "Press {keys}, type or paste a merchant ID, a UUID, a link or a line with "
                "either in it, and press Enter. Arrow-Down offers what you looked up before. "
                "Esc stops waiting."
            ).format(keys=_keys_or_name(Shortcut.FIND_CUSTOMER, _tr("Find customer"))),
        ),
        (
            _tr("Find by a part of a name"),
            _tr(
                "Tools ▸ Make customers findable on this computer keeps an encrypted copy of the "
                "list here, once it has said what that means. Then a part of a name, an email or a "
                "phone number is enough in Find. Possible duplicates, in the same menu, lists who "
                "may be one person."
            ),
        ),
        (
            _tr("Correct the record"),
            _tr(
                "Change what is wrong and press {save}. The changes are shown in words before "
                "anything is sent, and only what you changed is sent. {undo} takes back any "
                "unsaved step. If somebody else changed the customer meanwhile, you choose."
            ).format(
                save=_keys_or_name(Shortcut.SAVE, _tr("Save")),
                undo=_keys_or_name(Shortcut.UNDO, _tr("Undo")),
            ),
        ),
        (
            _tr("Not set and empty"),
            _tr(
                "A field you clear is removed at the gateway. The line below it can make it an "
                "empty text instead; Esc, or the arrow at its end, puts back what was saved."
            ),
        ),
        (
            _tr("Delete a customer"),
            _tr(
                "Customer ▸ Delete customer restates who it is and which cards go with them, "
                "and asks for a reason and a ticket number. In Production a reason is needed, "
                "and you type the customer's ID. After Delete nothing is sent for some seconds, "
                "and Undo takes it back (Preferences ▸ Deleting); later there is no undo."
            ),
        ),
        (
            _tr("Many at once"),
            _tr(
                "Customer ▸ Batch… looks up, edits or erases a whole list: paste a column of IDs, "
                "or open a file. Every line is looked up first, and nothing is changed before you "
                "have seen who they are and confirmed."
            ),
        ),
        (
            _tr("Prove what was done"),
            _tr(
                "Tools ▸ Journal lists every change made here, without any value of a "
                "customer. Type an ID, email or phone to see whether it was erased, and when. "
                "Certificate… makes a signed proof of it; Verify chain tells whether anything "
                "in the journal was changed or removed."
            ),
        ),
        (
            _tr("When an answer is lost"),
            _tr(
                "The program never repeats a change on its own. It says that the outcome is "
                "unknown and reads the record again to find out."
            ),
        ),
    ]


def _keys_or_name(shortcut: Shortcut, name: str) -> str:
    return shown_keys(shortcut) or f"“{name}”"


_RESOURCES = Path(resources.__file__).parent


class ShortcutsDialog(ReadDialog):
    """Every action that has keys, in groups, and what keys do that are no action's."""

    def __init__(self, commands: Iterable[Command], parent: QWidget | None = None) -> None:
        lines = [ListedKeys(each.group, each.name, each.keys) for each in commands if each.keys]
        lines += [
            ListedKeys(_tr("Find customer"), _tr("Recent look-ups"), _tr("Arrow-Down")),
            ListedKeys(_tr("Find customer"), _tr("Cancel the look-up, or clear the field"), "Esc"),
            ListedKeys(_tr("Customers"), _tr("Show the customer"), "Enter"),
            ListedKeys(
                _tr("Customer details"), _tr("Put the value back, or go to the list"), "Esc"
            ),
            ListedKeys(_tr("Metadata"), _tr("Edit the value"), "F2"),
        ]
        self.table = ShortcutTable()
        self.table.show_lines(lines)
        super().__init__(_tr("Keyboard shortcuts"), parent, self.table, width=560, height=620)
        self.table.search.setFocus(Qt.FocusReason.OtherFocusReason)


class LicencesDialog(ReadDialog):
    """One tab for each text, to read and copy from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        tabs = QTabWidget()
        tabs.setAccessibleName(_tr("Licences"))
        tabs.setDocumentMode(True)
        for title, place in (
            (_tr("Overview"), "licences/NOTICE.txt"),
            (_tr("LGPL 3 (Qt)"), "licences/LGPL-3.0.txt"),
            (_tr("GPL 3 (Qt)"), "licences/GPL-3.0.txt"),
            (_tr("Lucide icons"), "icons/LICENSE.txt"),
            (_tr("Fonts"), "fonts/OFL.txt"),
        ):
            tabs.addTab(_reader(title, _RESOURCES / place), title)
        super().__init__(_tr("Licences"), parent, tabs, width=720, height=620)


def _reader(title: str, path: Path) -> QPlainTextEdit:
    """A page that is read only; the keyboard moves through it."""
    page = QPlainTextEdit()
    page.setAccessibleName(title)
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    set_face(page, Face.MONO)
    page.setPlainText(path.read_text(encoding="utf-8"))
    return page


def diagnostic_information(environment: str) -> str:
    """Versions, settings and what has failed, for a support ticket; nothing of a customer or a
    merchant."""
    screen = QGuiApplication.primaryScreen()
    lines = (
        f"Customer Desk {version_words()}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Platform {QGuiApplication.platformName()}, scale {screen.devicePixelRatio():g}",
        f"Locale {QLocale().bcp47Name()}",
        f"Environment {environment or '-'}",
    )
    report = FAULTS.report()
    return "\n".join(lines) + (f"\n\n{report}" if report else "")


class AboutDialog(ReadDialog):
    """Name, version and build, where this user's data lies, and the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = plain_label(_tr("Customer Desk"))
        set_face(title, Face.TITLE)
        version = plain_label("\n".join(_version_lines()))
        words = plain_label(
            _tr(
                "Look up, correct and delete customers on the Monri payment gateway.\n\n"
                "Built with Qt for Python (LGPL 3). Icons: Lucide (ISC licence)."
            ),
            wraps=True,
        )
        places = plain_label("\n\n".join(_places()), wraps=True)
        for label in (version, places):
            label.setTextInteractionFlags(_READABLE)
        licences = QPushButton(_tr("Licences…"))
        licences.setAutoDefault(False)
        licences.clicked.connect(lambda: LicencesDialog(self).open())
        parts = title, version, words, places
        super().__init__(_tr("About Customer Desk"), parent, *parts, width=440, left=(licences,))


_READABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def _version_lines() -> list[str]:
    lines = [_tr("Version {version}").format(version=__version__)]
    build = this_build()
    if build is not None:
        words = _tr("Build {commit} of {date}")
        day = local_date(QDate.fromString(build.date, Qt.DateFormat.ISODate))
        lines.append(words.format(commit=build.commit[:7], date=day))
    return lines


def _places() -> list[str]:
    """Where this user's data lies, a sentence each."""
    return [
        _tr("Profiles and preferences: {folder}").format(folder=settings_folder()),
        _tr("Journal, batches and unsaved work, encrypted: {folder}").format(folder=data_folder()),
        _tr(
            "Tokens and keys are in this computer's keyring. The program talks to the gateways of "
            "your profiles and to nobody else."
        ),
    ]


class ProgramCommands(Protocol):
    """What the menus of a window ask of the program around it."""

    def profile_names(self) -> list[str]: ...

    def open_profile(self, name: str) -> object: ...

    def add_profile(self, window: MainWindow) -> object: ...

    def edit_profile(self, window: MainWindow) -> object: ...

    def open_sandbox(self) -> object: ...

    def windows(self) -> list[MainWindow]: ...

    def ask_for_passphrase(self, window: MainWindow) -> object: ...

    @property
    def lock(self) -> ProgramLock: ...

    @property
    def preferences(self) -> Preferences: ...

    def choose_theme(self, theme: Theme, _checked: bool = False) -> object: ...

    def open_preferences(self, window: MainWindow) -> object: ...

    def quit(self) -> object: ...


class WindowMenus(QObject):
    """Fills File, Edit, View, Tools, Window and Help of one window."""

    def __init__(self, window: MainWindow, program: ProgramCommands) -> None:
        super().__init__(window)
        self._window, self._program = window, program
        self._fill_file()
        self._fill_edit()
        self._fill_view()
        self._fill_tools()
        self._fill_window()
        self._fill_help()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._lend_to_dialog)

    def _lend_to_dialog(self, focused: QWindow | None) -> None:
        """A dialog keeps every key from the window below it. Two must work all the same: to lock,
        and to leave."""
        for widget in QApplication.topLevelWidgets():
            is_meant = isinstance(widget, QDialog) and widget.windowHandle() is focused
            if is_meant and focused is not None and window_of(widget) is self._window:
                widget.addActions(list(self._at_any_time))

    def _fill_file(self) -> None:
        program, window = self._program, self._window
        self._profiles = QMenu(self.tr("Open profile"), window)
        for menu in (self._profiles, window.head.menu):
            menu.aboutToShow.connect(partial(self._list_profiles, menu))
        window.add_menu(Menu.FILE, self._profiles)
        lock = self._action(
            self.tr("Lock"), Shortcut.LOCK, lambda: program.lock.lock(LockTrigger.ASKED), "lock"
        )
        leave = self._action(self.tr("Quit"), Shortcut.QUIT, program.quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        self._at_any_time = [lock, leave]
        profiles = [
            self._action(
                self.tr("Add profile…"),
                Shortcut.ADD_PROFILE,
                lambda: program.add_profile(window),
                "key-round",
            ),
            self._action(
                self.tr("Edit profile…"),
                Shortcut.EDIT_PROFILE,
                lambda: program.edit_profile(window),
                "settings-2",
            ),
            self._action(
                self.tr("Open the sandbox"),
                Shortcut.OPEN_SANDBOX,
                program.open_sandbox,
                "flask-conical",
            ),
        ]
        self._profile_actions = profiles
        close = self._action(self.tr("Close window"), Shortcut.CLOSE_WINDOW, window.close)
        for group in (profiles, [lock], [close, leave]):
            window.add_actions({Menu.FILE: group})

    def _fill_edit(self) -> None:
        """What the widget with the keyboard does itself. The keys are shown but not bound: bound,
        they would take themselves away from tables and fields that have their own meaning for
        them."""
        actions = []
        for text, verb, standard in (
            (self.tr("Cut"), "cut", QKeySequence.StandardKey.Cut),
            (self.tr("Copy"), "copy", QKeySequence.StandardKey.Copy),
            (self.tr("Paste"), "paste", QKeySequence.StandardKey.Paste),
            (self.tr("Select all"), "selectAll", QKeySequence.StandardKey.SelectAll),
        ):
            keys = QKeySequence(standard).toString(QKeySequence.SequenceFormat.NativeText)
            actions.append(self._action(f"{text}\t{keys}", None, partial(_edit_focused, verb)))
        preferences = self._action(
            self.tr("Preferences…"),
            Shortcut.PREFERENCES,
            lambda: self._program.open_preferences(self._window),
            "settings-2",
        )
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        for group in (actions, [preferences]):
            self._window.add_actions({Menu.EDIT: group})

    def _fill_view(self) -> None:
        appearances = QMenu(self.tr("Appearance"), self._window)
        group = QActionGroup(self)
        self._themes: dict[Theme, QAction] = {}
        for text, theme, keys in (
            (self.tr("Follow the system"), Theme.SYSTEM, Shortcut.FOLLOW_SYSTEM),
            (self.tr("Light"), Theme.LIGHT, Shortcut.LIGHT),
            (self.tr("Dark"), Theme.DARK, Shortcut.DARK),
        ):
            choose = partial(self._program.choose_theme, theme)
            action = self._themes[theme] = self._action(text, keys, choose)
            action.setCheckable(True)
            group.addAction(action)
            appearances.addAction(action)
        appearances.aboutToShow.connect(self._check_theme)
        self._check_theme()
        self._window.add_menu(Menu.VIEW, appearances)
        full = self._action(self.tr("Full screen"), Shortcut.FULL_SCREEN, self._toggle_full_screen)
        self._window.add_actions({Menu.VIEW: [full]})

    def _fill_tools(self) -> None:
        program, window = self._program, self._window
        ask = self._action(
            self.tr("Unlock passphrase…"),
            Shortcut.UNLOCK_PASSPHRASE,
            lambda: program.ask_for_passphrase(window),
            "lock",
        )
        palette = CommandPalette(window, program.preferences)
        commands = self._action(self.tr("Commands…"), Shortcut.COMMANDS, palette.open, "command")
        commands.setIconText(self.tr("Commands"))
        window.add_actions({Menu.TOOLS: [commands]})
        window.add_tool(commands, 2)
        window.add_actions({Menu.TOOLS: [ask]})

    def _fill_window(self) -> None:
        self._windows = QMenu(self.tr("Open windows"), self._window)
        self._windows.aboutToShow.connect(self._list_windows)
        self._window.add_menu(Menu.WINDOW, self._windows)
        minimise = self._action(self.tr("Minimise"), Shortcut.MINIMISE, self._window.showMinimized)
        further = self._action(self.tr("Next window"), Shortcut.NEXT_WINDOW, self._raise_next)
        self._window.add_actions({Menu.WINDOW: [minimise, further]})

    def _fill_help(self) -> None:
        window = self._window
        guide = self._action(
            self.tr("How to…"), Shortcut.CONTENTS, lambda: GuideDialog(window).open(), "circle-help"
        )
        shortcuts = self._action(
            self.tr("Keyboard shortcuts"),
            Shortcut.SHORTCUTS,
            lambda: ShortcutsDialog(window.commands(), window).open(),
            "list",
        )
        diagnostics = self._action(
            self.tr("Copy diagnostic information"),
            Shortcut.COPY_DIAGNOSTICS,
            lambda: copy_text(diagnostic_information(window.head.word)),
            "copy",
        )
        about = self._action(
            self.tr("About Customer Desk"), Shortcut.ABOUT, lambda: AboutDialog(window).open()
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)
        for group in ([guide, shortcuts, diagnostics], [about]):
            window.add_actions({Menu.HELP: group})

    def _list_profiles(self, menu: QMenu) -> None:
        menu.clear()
        for name in self._program.profile_names():
            menu.addAction(button_text(name), partial(self._program.open_profile, name))
        if menu.isEmpty():
            menu.addAction(self.tr("No profile yet")).setEnabled(False)
        if menu is not self._profiles:
            menu.addSeparator()
            menu.addActions(self._profile_actions)

    def _list_windows(self) -> None:
        self._windows.clear()
        in_front = QApplication.activeWindow()
        for title, window in self._open_windows():
            action = self._windows.addAction(button_text(title))
            action.setCheckable(True)
            action.setChecked(window is in_front)
            action.triggered.connect(partial(bring_forward, window))

    def _open_windows(self) -> list[tuple[str, QWidget]]:
        """Each profile's window and, behind it, those that stand beside it, by their titles."""
        found: list[tuple[str, QWidget]] = []
        for window in self._program.windows():
            found.append((window.title, window))
            for beside in windows_beside(window):
                parts = (beside.windowTitle(), window.profile_name)
                found.append((" · ".join(filter(None, parts)), beside))
        return found

    def _raise_next(self) -> None:
        windows = [window for _, window in self._open_windows()]
        in_front = QApplication.activeWindow()
        place = windows.index(in_front) if in_front in windows else windows.index(self._window)
        bring_forward(windows[(place + 1) % len(windows)])

    def _check_theme(self) -> None:
        """It may have been chosen in another window."""
        self._themes[self._program.preferences.theme].setChecked(True)

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _action(
        self,
        text: str,
        keys: Shortcut | None,
        run: Callable[[], object],
        picture: str = "",
    ) -> QAction:
        return make_action(self, text, keys, run, picture=picture)


def _edit_focused(verb: str, _checked: bool = False) -> None:
    method = getattr(QApplication.focusWidget(), verb, None)
    if callable(method):
        method()
