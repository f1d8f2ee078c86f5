"""The actions of the program itself: profiles, windows, appearance, help. Panes bring their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop_app.models.display import button_text
from desktop_app.views.about import About, copy_diagnostic_information
from desktop_app.views.capture import ScreenCapture
from desktop_app.views.curtain import window_of
from desktop_app.views.guide import Guide
from desktop_app.views.icons import icon
from desktop_app.views.lock import Lock
from desktop_app.views.lock_menu import LockAfterMenu
from desktop_app.views.main_window import MainWindow
from desktop_app.views.menus import Menu
from desktop_app.views.shortcut_list import ShortcutList
from desktop_app.views.shortcuts import Shortcut
from desktop_app.views.style import Appearance


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
        """Build them; the panes' actions come beside them later."""
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
        self._window.add_menu(Menu.TOOLS, LockAfterMenu(self._program.lock.idle, self._window))
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
            self._action(self.tr("How to…"), self._open_guide, Shortcut.CONTENTS, "circle-help"),
            self._action(
                self.tr("Keyboard shortcuts"), self._open_shortcuts, Shortcut.SHORTCUTS, "list"
            ),
            self._action(
                self.tr("Copy diagnostic information"),
                lambda: copy_diagnostic_information(self._window.band.word),
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

    def _open_shortcuts(self) -> None:
        ShortcutList(self._window.shortcuts(), self._window).open()

    def _open_guide(self) -> None:
        Guide(self._window).open()

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
