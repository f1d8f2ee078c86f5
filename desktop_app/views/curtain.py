"""Blanks one window and brings it back as it was: contents, panes, dialogs, actions, keyboard.

Hiding would not do: a screen reader still reads what is hidden. So everything but band and menu bar
leaves the window, into a holder that is never shown. Qt offers to accessibility what hangs below a
window that exists, and nothing hangs below one any more. A client of the accessibility bus may
remember what it saw before, so the holder is disabled (no button works in it), every action is
off, and what the bus knew of the widgets is forgotten. The widgets themselves stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar, cast

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from shiboken6 import isValid

from desktop_app.views.lock_page import LockPage
from desktop_app.views.main_window import MainWindow

T = TypeVar("T", bound=QObject)


class _Dialog(NamedTuple):
    """A dialog that is put away, and how it stood."""

    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType
    modality: Qt.WindowModality
    place: QRect
    is_enabled: bool
    focus: QWidget | None


class SuspendedActions(QObject):
    """Actions that are off until :meth:`resume`, whoever triggers them and whatever is set on them.

    A disabled menu bar does not do that: a trigger over the accessibility bus, or by a key, asks
    the action itself. An action refuses every trigger while its group is disabled, and meanwhile
    remembers what ``setEnabled`` was called with; so each is put into a disabled group.

    WORKAROUND: by ``setActionGroup`` alone. PySide's ``QActionGroup.removeAction`` makes Python the
    owner of the action, which dies with its wrapper and is missed by its menu.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.setEnabled(False)
        self._groups: list[QActionGroup] = []
        """Groups of their own (exclusive choices), disabled as a whole."""

    def suspend(self, action: QAction) -> None:
        """Off from now on; fine when it is already."""
        group = cast("QActionGroup | None", action.actionGroup())
        if group is None:
            action.setActionGroup(self._group)
        elif group is not self._group and group.isEnabled():
            group.setEnabled(False)
            self._groups.append(group)

    def resume(self) -> None:
        """All as they would be by now, had they not been suspended."""
        self._group.setEnabled(True)
        for action in self._group.actions():
            action.setActionGroup(cast("QActionGroup", None))
        self._group.setEnabled(False)
        groups, self._groups = self._groups, []
        for group in groups:
            if isValid(group):
                group.setEnabled(True)


class Curtain(QObject):
    """Drawn over a window while it is locked."""

    def __init__(self, window: MainWindow) -> None:
        """Open."""
        super().__init__(window)
        self._window = window
        self._holder = QWidget()
        """Never shown, so it has no native window, and nothing inside it can be found. Disabled, so
        that nothing inside it can be pressed."""
        self._holder.setEnabled(False)
        self._actions = SuspendedActions(self)
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

    def discard(self) -> None:
        """The window has closed for good: nothing stays behind it, and no dialog put away."""
        self._holder.deleteLater()

    def behind(self, kind: type[T]) -> list[T]:
        """Everything of that kind that belongs to this window, in it or put away."""
        return [*self._window.findChildren(kind), *self._holder.findChildren(kind)]

    def covers(self, widget: QWidget) -> bool:
        """Whether it belongs to this window, in it or put away."""
        return window_of(widget) in (self._window, self._holder)

    def suspend(self, action: QAction) -> None:
        """Keep an action off until :meth:`open`; for one that comes while the window is blanked."""
        self._actions.suspend(action)

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
        for action in {*_actions_of(window), *_actions_of(self._holder)}:
            self._actions.suspend(action)
        self._put_panes_away()
        window.frame.replaceWidget(window.content, self.page)
        for part in (window.content, window.status_line):
            part.hide()
            part.setParent(self._holder)
        _forget_accessibles(self._holder)
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
        self._actions.resume()
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
                not dialog.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled),
                dialog.focusWidget(),
            )
        )
        dialog.hide()
        dialog.setParent(self._holder, Qt.WindowType.Widget)
        dialog.setEnabled(False)
        for action in _actions_of(dialog):
            self._actions.suspend(action)
        if self._is_drawn:  # else the whole holder is to be forgotten at the end
            _forget_accessibles(dialog)

    def cover_new_panes(self) -> None:
        """Put panes away that were added while the window is blanked."""
        if self._is_drawn:
            self._put_panes_away()

    def _put_panes_away(self) -> None:
        for dock in self._window.findChildren(QDockWidget):
            pane = dock.widget()
            if pane is not None:  # else it is put away already
                self._panes.append((dock, pane))
                dock.hide()
                pane.setParent(self._holder)

    def _bring_dialogs(self) -> None:
        """The lowest first, so that each finds what it stood on."""
        dialogs, self._dialogs = self._dialogs[::-1], []
        parents = {kept.widget: kept.parent for kept in dialogs if isValid(kept.widget)}

        def height(kept: _Dialog) -> int:
            number, below = 0, kept.parent
            while below is not None and isValid(below) and below.window() in parents:
                number, below = number + 1, parents[below.window()]
            return number

        for kept in sorted(dialogs, key=height):
            dialog = kept.widget
            if not isValid(dialog):
                continue
            dialog.setParent(kept.parent, kept.flags)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            dialog.setEnabled(kept.is_enabled)
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


def _actions_of(top: QWidget) -> Iterator[QAction]:
    """Every action made below ``top``, or offered by a widget below it."""
    yield from top.findChildren(QAction)
    yield from top.actions()
    for widget in top.findChildren(QWidget):
        yield from widget.actions()


def _forget_accessibles(top: QWidget) -> None:
    """Take back what the accessibility bus was given of ``top`` and everything below it.

    A client keeps the addresses of what it saw, and Qt would go on answering there: with the text
    of a field behind the lock, or by pressing its button. They are made anew, under other
    addresses, when the widgets are back.
    """
    if not QAccessible.isActive():
        return
    for part in (*top.findChildren(QObject), top):
        queried = QAccessible.queryAccessibleInterface(part)
        interface = cast("QAccessibleInterface | None", queried)
        if interface is not None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


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
