"""The menus of the program itself (profiles, windows, appearance, help), and the dialogs of Help.

Panes bring their own actions.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Qt, qVersion
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontDatabase,
    QGuiApplication,
    QKeySequence,
    QWindow,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import resources
from desktop_app import __version__
from desktop_app.models.display import button_text
from desktop_app.process.log import FAULTS
from desktop_app.views.widgets.actions import Menu, Shortcut, ShortcutList
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.dialogs import way_out
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.look import STEP, Appearance, flatten, heading_font, icon
from desktop_app.views.window.faults import ScreenCapture
from desktop_app.views.window.lock import Lock, lock_after_menu
from desktop_app.views.window.lock_overlay import window_of
from desktop_app.views.window.main_window import MainWindow


class Guide(QDialog):
    """What an agent does, and how. Plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to…"))
        self.resize(620, 620)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(STEP * 3, STEP * 2, STEP * 3, STEP * 2)
        column.setSpacing(STEP)
        for title, words in self._chapters():
            column.addWidget(_label(title, heading=True))
            column.addWidget(_label(words))
        column.addStretch(1)
        scroll = QScrollArea()
        flatten(scroll)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        buttons = way_out(self)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll)
        outer.addWidget(buttons)

    def _chapters(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Find a customer"),
                self.tr(
                    "Press Ctrl+F, type or paste a merchant ID, a UUID, a link or a line with "
                    "either in it, and press Enter. Arrow-Down offers what you looked up before. "
                    "Esc stops waiting."
                ),
            ),
            (
                self.tr("Correct the record"),
                self.tr(
                    "Change what is wrong and press Ctrl+S. The changes are shown in words before "
                    "anything is sent, and only what you changed is sent. Ctrl+Z takes back any "
                    "unsaved step. If somebody else changed the customer meanwhile, you choose."
                ),
            ),
            (
                self.tr("Not set and empty"),
                self.tr(
                    "A field you clear is removed at the gateway. The button at its end can "
                    "make it an empty text instead, or put back what was saved."
                ),
            ),
            (
                self.tr("Delete a customer"),
                self.tr(
                    "Customer ▸ Delete customer restates who it is and which cards go with them, "
                    "and asks for a reason and a ticket number. In Production a reason is needed, "
                    "and you type the customer's ID. After Delete nothing leaves for some seconds, "
                    "and Undo takes it back (Tools ▸ Hold deletions); later there is no undo."
                ),
            ),
            (
                self.tr("Prove what was done"),
                self.tr(
                    "Tools ▸ Journal lists every change made here, without any value of a "
                    "customer. Type an ID, email or phone to see whether it was erased, and when. "
                    "Certificate… makes a signed proof of it; Verify chain tells whether anything "
                    "in the journal was changed or removed."
                ),
            ),
            (
                self.tr("When an answer is lost"),
                self.tr(
                    "The program never repeats a change on its own. It says that the outcome is "
                    "unknown and reads the record again to find out."
                ),
            ),
        ]


def _label(text: str, *, heading: bool = False) -> QLabel:
    label = plain_label(text, wraps=True)
    if heading:
        label.setFont(heading_font(1.15))
    return label


_RESOURCES = Path(resources.__file__).parent


class Licences(QDialog):
    """One tab for each text, to read and copy from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Licences"))
        self._tabs.setDocumentMode(True)
        for title, place in (
            (self.tr("Overview"), "licences/NOTICE.txt"),
            (self.tr("LGPL 3 (Qt)"), "licences/LGPL-3.0.txt"),
            (self.tr("GPL 3 (Qt)"), "licences/GPL-3.0.txt"),
            (self.tr("Lucide icons"), "icons/LICENSE.txt"),
        ):
            self._tabs.addTab(_reader(title, _RESOURCES / place), title)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 2, STEP * 2, STEP * 2)
        column.addWidget(self._tabs)
        column.addWidget(way_out(self))
        self.resize(720, 620)


def _reader(title: str, path: Path) -> QPlainTextEdit:
    """A page that is read only; the keyboard moves through it."""
    page = QPlainTextEdit()
    flatten(page)
    page.setAccessibleName(title)
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    page.setPlainText(path.read_text(encoding="utf-8"))
    return page


def diagnostic_information(environment: str) -> str:
    """Versions, settings and what has failed, for a support ticket; nothing of a customer or a
    merchant."""
    screen = QGuiApplication.primaryScreen()
    lines = (
        f"Customer Desk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Platform {QGuiApplication.platformName()}, scale {screen.devicePixelRatio():g}",
        f"Locale {QLocale().bcp47Name()}",
        f"Environment {environment or '-'}",
    )
    report = FAULTS.report()
    return "\n".join(lines) + (f"\n\n{report}" if report else "")


class About(QDialog):
    """Name, version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Customer Desk"))
        title = plain_label(self.tr("Customer Desk"))
        title.setFont(heading_font(1.6))
        version = plain_label(self.tr("Version {version}").format(version=__version__))
        words = plain_label(
            self.tr(
                "Look up, correct and delete customers on the Monri payment gateway.\n\n"
                "Built with Qt for Python (LGPL 3). Icons: Lucide (ISC licence)."
            )
        )
        words.setWordWrap(True)
        buttons = way_out(self)
        licences = QPushButton(self.tr("Licences…"))
        licences.setAutoDefault(False)
        licences.clicked.connect(lambda: Licences(self).open())
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 3, STEP * 3, STEP * 3, STEP * 2)
        column.setSpacing(STEP)
        for part in (title, version, words, buttons):
            column.addWidget(part)
        self.setMinimumWidth(420)


class Program(Protocol):
    """What the menus of a window ask of the program around it."""

    def profile_names(self) -> list[str]:
        """The saved profiles' names, sorted."""

    def open_profile(self, name: str) -> object:
        """Open that profile in a window of its own, or raise its window."""

    def add_profile(self, window: MainWindow) -> object:
        """Ask for a new profile."""

    def edit_profile(self, window: MainWindow) -> object:
        """Edit the profile of this window."""

    def open_sandbox(self) -> object:
        """Open the embedded sandbox in a window of its own."""

    def windows(self) -> list[MainWindow]:
        """Every open window, oldest first."""

    def ask_for_passphrase(self, window: MainWindow) -> object:
        """Set, change or remove the unlock passphrase."""

    @property
    def lock(self) -> Lock:
        """Locks every window."""

    @property
    def capture(self) -> ScreenCapture:
        """Whether captures of the screen do without every window."""

    def quit(self) -> object:
        """Close every window, asking each."""


class WindowMenus(QObject):
    """Fills File, Edit, View, Tools, Window and Help of one window."""

    def __init__(self, window: MainWindow, program: Program, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._program, self._appearance = window, program, appearance
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
        self._profiles = QMenu(self.tr("Open profile"), self._window)
        self._profiles.aboutToShow.connect(self._list_profiles)
        self._window.add_menu(Menu.FILE, self._profiles)
        add, edit = (
            partial(self._program.add_profile, self._window),
            partial(self._program.edit_profile, self._window),
        )
        self._add(
            Menu.FILE,
            self._action(self.tr("Add profile…"), add, Shortcut.ADD_PROFILE, "key-round"),
            self._action(self.tr("Edit profile…"), edit, Shortcut.EDIT_PROFILE, "settings-2"),
            self._action(
                self.tr("Open the sandbox"),
                self._program.open_sandbox,
                Shortcut.OPEN_SANDBOX,
                "flask-conical",
            ),
        )
        close = self._action(self.tr("Close window"), self._window.close, Shortcut.CLOSE_WINDOW)
        leave = self._action(self.tr("Quit"), self._program.quit, Shortcut.QUIT)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        lock = self._action(self.tr("Lock"), self._program.lock.lock, Shortcut.LOCK, "lock")
        self._add(Menu.FILE, lock)
        self._add(Menu.FILE, close, leave)
        self._at_any_time = (lock, leave)

    def _fill_edit(self) -> None:
        standard = QKeySequence.StandardKey
        self._add(
            Menu.EDIT,
            self._focus_action(self.tr("Cut"), "cut", standard.Cut),
            self._focus_action(self.tr("Copy"), "copy", standard.Copy),
            self._focus_action(self.tr("Paste"), "paste", standard.Paste),
            self._focus_action(self.tr("Select all"), "selectAll", standard.SelectAll),
        )

    def _fill_view(self) -> None:
        appearances = QMenu(self.tr("Appearance"), self._window)
        group = QActionGroup(self)
        for text, scheme, keys in (
            (self.tr("Follow the system"), Qt.ColorScheme.Unknown, Shortcut.FOLLOW_SYSTEM),
            (self.tr("Light"), Qt.ColorScheme.Light, Shortcut.LIGHT),
            (self.tr("Dark"), Qt.ColorScheme.Dark, Shortcut.DARK),
        ):
            action = self._action(text, partial(self._appearance.choose, scheme), keys)
            action.setCheckable(True)
            action.setChecked(scheme == self._appearance.chosen)
            group.addAction(action)
            appearances.addAction(action)
        self._window.add_menu(Menu.VIEW, appearances)
        full = self._action(self.tr("Full screen"), self._toggle_full_screen, Shortcut.FULL_SCREEN)
        self._add(Menu.VIEW, full, *self._program.capture.actions(self))

    def _fill_tools(self) -> None:
        self._window.add_menu(Menu.TOOLS, lock_after_menu(self._program.lock.idle, self._window))
        ask = partial(self._program.ask_for_passphrase, self._window)
        words = self.tr("Unlock passphrase…")
        self._add(Menu.TOOLS, self._action(words, ask, Shortcut.UNLOCK_PASSPHRASE, "lock"))

    def _fill_window(self) -> None:
        self._windows = QMenu(self.tr("Open windows"), self._window)
        self._windows.aboutToShow.connect(self._list_windows)
        self._window.add_menu(Menu.WINDOW, self._windows)
        self._add(
            Menu.WINDOW,
            self._action(self.tr("Minimise"), self._window.showMinimized, Shortcut.MINIMISE),
            self._action(self.tr("Next window"), self._raise_next, Shortcut.NEXT_WINDOW),
        )

    def _fill_help(self) -> None:
        self._add(
            Menu.HELP,
            self._action(
                self.tr("How to…"),
                lambda: Guide(self._window).open(),
                Shortcut.CONTENTS,
                "circle-help",
            ),
            self._action(
                self.tr("Keyboard shortcuts"),
                lambda: ShortcutList(self._window.shortcuts(), self._window).open(),
                Shortcut.SHORTCUTS,
                "list",
            ),
            self._action(
                self.tr("Copy diagnostic information"),
                lambda: copy_text(diagnostic_information(self._window.band.word)),
                Shortcut.COPY_DIAGNOSTICS,
                "copy",
            ),
        )
        about = self._action(
            self.tr("About Customer Desk"), lambda: About(self._window).open(), Shortcut.ABOUT
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)
        self._add(Menu.HELP, about)

    def _list_profiles(self) -> None:
        self._profiles.clear()
        for name in self._program.profile_names():
            self._profiles.addAction(button_text(name), partial(self._program.open_profile, name))
        if self._profiles.isEmpty():
            self._profiles.addAction(self.tr("No profile yet")).setEnabled(False)

    def _list_windows(self) -> None:
        self._windows.clear()
        for window in self._program.windows():
            action = self._windows.addAction(button_text(window.windowTitle()))
            action.setCheckable(True)
            action.setChecked(window is self._window)
            action.triggered.connect(window.come_forward)

    def _raise_next(self) -> None:
        windows = self._program.windows()
        windows[(windows.index(self._window) + 1) % len(windows)].come_forward()

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _focus_action(self, text: str, verb: str, keys: QKeySequence.StandardKey) -> QAction:
        """Cut, copy, paste, select all: what the widget with the keyboard does itself.

        The keys are shown but not bound: bound, they would take themselves away from tables and
        fields that have their own meaning for them.
        """
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        return self._action(f"{text}\t{shown}", partial(_tell_focus, verb))

    def _action(
        self,
        text: str,
        act: Callable[[], object],
        shortcut: Shortcut | None = None,
        picture: str = "",
    ) -> QAction:
        action = QAction(text, self)
        action.setStatusTip(text.partition("\t")[0].rstrip("…"))
        if picture:
            action.setIcon(icon(picture))
        if shortcut is not None:
            action.setShortcut(shortcut)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _add(self, menu: Menu, *actions: QAction) -> None:
        self._window.add_actions({menu: list(actions)})


def _tell_focus(verb: str) -> None:
    method = getattr(QApplication.focusWidget(), verb, None)
    if callable(method):
        method()
