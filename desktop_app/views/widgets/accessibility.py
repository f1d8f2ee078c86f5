"""What the keyboard and a screen reader need beyond what Qt does by itself."""

from __future__ import annotations

from PySide6 import QtGui  # what of it is for accessibility is made when first named: 2 ms
from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.display import one_line, tool_tip
from desktop_app.views.widgets.tokens import STEP

_LONGEST = 400
"""Characters of a tool tip that are read out."""


def announce(about: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have ``words`` read out now, wherever the keyboard is. Nothing of what is not on screen, as
    behind the lock. ``is_urgent``: in the middle of whatever is read out."""
    if words and about.isVisible() and QtGui.QAccessible.isActive():
        event = QtGui.QAccessibleAnnouncementEvent(about, words)
        if is_urgent:
            event.setPoliteness(QtGui.QAccessible.AnnouncementPoliteness.Assertive)
        QtGui.QAccessible.updateAccessibility(event)


def set_tip(widget: QWidget, words: str, *, spoken: str = "") -> None:
    """Say ``words`` on hover, and to a screen reader ``spoken``, by default the same: without one
    Qt would read the tool tip out with its markup."""
    widget.setToolTip(tool_tip(words) if words else "")
    widget.setAccessibleDescription(spoken or one_line(words, _LONGEST))


def name_list(box: QComboBox, name: str) -> None:
    """Name a list that has no label beside it: on Linux Qt gives the chosen text as the name of a
    list, and leaves the rest to labels."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def bring_into_view(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll so far that ``part`` of a widget is seen, by default all of it, wherever it stands: Qt
    does so after Tab only, and only inside of what is scrolled."""
    area, around = widget.rect() if part is None else part, widget.parentWidget()
    while around is not None:
        content = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and content is not None and content is not widget:
            middle = widget.mapTo(content, area.center())
            high = min(area.height() // 2 + STEP, around.viewport().height() // 2)
            around.ensureVisible(middle.x(), middle.y(), 0, high)
        around = around.parentWidget()


def show_current(view: QAbstractItemView) -> None:
    """The same for the current row of a list or a table that has the keyboard. Not while a button
    of the mouse is down: under it nothing may move."""
    here = view.currentIndex()
    if view.hasFocus() and here.isValid() and not QApplication.mouseButtons().value:
        view.scrollTo(here)
        bring_into_view(view.viewport(), view.visualRect(here))


class RadioGroup(QButtonGroup):
    """One choice of several, and one stop for Tab: the chosen one. Qt sees to that only once one of
    them has the keyboard: until then Shift+Tab would come to the last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._on_toggled)

    def _on_toggled(self, _button: QAbstractButton, is_checked: bool) -> None:
        if is_checked:
            for button in self.buttons():
                policy = Qt.FocusPolicy
                button.setFocusPolicy(
                    policy.StrongFocus if button.isChecked() else policy.ClickFocus
                )


class CurrentItemFocus(QObject):
    """Tells which row or cell has the keyboard when a list or a table gets it: Qt itself tells of
    the list alone, and of a cell only once the keyboard moves to another one. And what has the
    keyboard is seen: it is scrolled to, and a text, which has no frame, is selected."""

    def __init__(self, parent: QObject) -> None:
        """For all windows, as long as ``parent`` lives."""
        super().__init__(parent)
        self._view: QAbstractItemView | None = None
        # Qt tells of the list only after this signal.
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLabel) and isValid(before):
            before.setSelection(0, 0)
        if isinstance(now, QLabel):
            now.setSelection(0, len(now.text()))
        if now is not None and before is not None and now.window() is before.window():
            self._show(now)
        self._view = now if isinstance(now, QAbstractItemView) else None
        if self._view is not None and QtGui.QAccessible.isActive():
            self._telling.start()

    def _show(self, widget: QWidget) -> None:
        if isinstance(widget, QAbstractItemView):
            show_current(widget)
        elif not QApplication.mouseButtons().value:
            bring_into_view(widget)

    def _tell(self) -> None:
        view = self._view
        if view is None or not isValid(view) or not view.hasFocus():
            return
        if view.currentIndex().isValid():
            item = QtGui.QAccessible.queryAccessibleInterface(view).focusChild()
            if item is not None:
                event = QtGui.QAccessibleEvent(item, QtGui.QAccessible.Event.Focus)
                QtGui.QAccessible.updateAccessibility(event)
