"""Blanks one window and brings it back as it was: contents, panes, dialogs, keyboard.

Hiding would not do: a screen reader still reads what is hidden. So everything but band and menu bar
leaves the window, into a holder that is never shown. Qt offers to accessibility what hangs below a
window that exists, and nothing hangs below one any more. The widgets themselves stay as they are.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from shiboken6 import isValid

from desktop_app.views.lock_page import LockPage
from desktop_app.views.main_window import MainWindow


class _Dialog(NamedTuple):
    """A dialog that is put away, and how it stood."""

    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType
    modality: Qt.WindowModality
    place: QRect
    focus: QWidget | None


class Curtain(QObject):
    """Drawn over a window while it is locked."""

    def __init__(self, window: MainWindow) -> None:
        """Open."""
        super().__init__(window)
        self._window = window
        self._holder = QWidget()
        """Never shown, so it has no native window, and nothing inside it can be found."""
        self.page = LockPage()
        self.page.hide()
        self._is_drawn = False
        self._title = ""
        self._focus: QWidget | None = None
        self._state = window.saveState()
        self._panes: list[tuple[QDockWidget, QWidget]] = []
        self._dialogs: list[_Dialog] = []

    @property
    def is_drawn(self) -> bool:
        """Whether the window is blanked."""
        return self._is_drawn

    @property
    def hides_dialogs(self) -> bool:
        """Whether a dialog waits behind it."""
        return any(isValid(dialog.widget) for dialog in self._dialogs)

    def draw(self) -> None:
        """Blank the window now: painted when this returns."""
        if self._is_drawn:
            return
        window = self._window
        self._is_drawn = True
        self._title, self._focus = window.windowTitle(), window.focusWidget()
        self._state = window.saveState()
        _close_popups()
        for dialog in reversed(_dialogs_of(window)):  # the topmost first
            self.put_away(dialog)
        self._put_panes_away()
        window.frame.replaceWidget(window.content, self.page)
        for part in (window.content, window.status_line):
            part.hide()
            part.setParent(self._holder)
        window.menuBar().setEnabled(False)
        window.setWindowTitle(self.tr("Locked · {title}").format(title=self._title))
        self.page.show()
        self.page.take_focus()
        window.repaint()

    def open(self) -> None:
        """Everything back in its place."""
        if not self._is_drawn:
            return
        window = self._window
        self._is_drawn = False
        window.frame.replaceWidget(self.page, window.content)
        self.page.hide()
        self.page.setParent(self._holder)
        window.content.show()
        window.setStatusBar(window.status_line)
        window.status_line.show()
        for dock, pane in self._panes:
            dock.setWidget(pane)
            pane.show()
        self._panes.clear()
        window.restoreState(self._state)
        window.menuBar().setEnabled(True)
        window.setWindowTitle(self._title)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_dialogs()

    def put_away(self, dialog: QWidget) -> None:
        """Take a dialog of this window off the screen until :meth:`open`."""
        self._dialogs.append(
            _Dialog(
                dialog,
                dialog.parentWidget(),
                dialog.windowFlags(),
                dialog.windowModality(),
                dialog.geometry(),
                dialog.focusWidget(),
            )
        )
        dialog.hide()
        dialog.setParent(self._holder, Qt.WindowType.Widget)

    def _put_panes_away(self) -> None:
        for dock in self._window.findChildren(QDockWidget):
            pane = dock.widget()
            self._panes.append((dock, pane))
            dock.hide()
            pane.setParent(self._holder)

    def _bring_dialogs(self) -> None:
        """The lowest first, so that each finds what it stood on."""
        dialogs, self._dialogs = self._dialogs[::-1], []
        for kept in dialogs:
            dialog = kept.widget
            if not isValid(dialog):
                continue
            dialog.setParent(kept.parent, kept.flags)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            dialog.setWindowModality(kept.modality)
            dialog.setGeometry(kept.place)
            dialog.show()
            if kept.focus is not None and isValid(kept.focus):
                kept.focus.setFocus(Qt.FocusReason.OtherFocusReason)


def window_of(dialog: QWidget) -> QWidget:
    """The window at the bottom of the stack that a dialog stands on; its own when on none."""
    below = dialog
    while (parent := below.parentWidget()) is not None:
        below = parent.window()
    return below


def _dialogs_of(window: MainWindow) -> list[QWidget]:
    """Dialogs on screen that stand on this window, the lowest first."""
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible() and window_of(widget) is window
    ]
    return sorted(found, key=_height)


def _height(dialog: QWidget) -> int:
    height, below = 0, dialog
    while (parent := below.parentWidget()) is not None:
        height, below = height + 1, parent.window()
    return height


def _close_popups() -> None:
    """Menus, lists that dropped down and tool tips: they come again when they are wanted."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            popup.hide()
    for widget in QApplication.topLevelWidgets():
        if widget.windowType() == Qt.WindowType.ToolTip:
            widget.hide()
            widget.deleteLater()
