"""The hands and eyes of the tour: they find everything by the name that an agent reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.views.widgets.actions import Shortcut, bare_text
from desktop_app.views.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
_TITLE_HEIGHT = 28
_ALIKE = 3
"""Pictures in a row that show no difference: then everything has come to rest."""


class NotOnScreenError(LookupError):
    """What a step wanted to use cannot be seen. The text is our own label."""


class Hands:
    """Acts on one window and on what lies over it."""

    def __init__(
        self, window: MainWindow, folder: Path, spoken: Callable[[str], Iterable[str]]
    ) -> None:
        """``folder`` gets the pictures; it is made when it does not exist. ``spoken``: how an
        English text of the program may be shown: in one place so, in another otherwise."""
        self.window = window
        """The window that is walked through."""
        self.beside: QWidget | None = None
        """The window beside it in which something is done."""
        self._folder = folder
        self._spoken = spoken
        self._last = QImage()
        self._alike = 0
        self.pictures: list[Path] = []
        self.outside: list[str] = []
        """What did not lie on the screen in a picture."""
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def dialog(self) -> QWidget | None:
        """The dialog on top of the window, if any."""
        return next((top for top in reversed(self._over()) if top.isModal()), None)

    @property
    def place(self) -> QWidget:
        """Where things are looked for: the dialog on top, the window beside, the window."""
        return self.dialog or self.beside or self.window

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of that accessible name or text.

        Raises:
            NotOnScreenError: there is none.
        """
        wanted = self._names(name)
        for widget in self.place.findChildren(kind):
            if widget.isVisible() and _is_called(widget, wanted):
                return widget
        raise NotOnScreenError(name)

    def _names(self, name: str) -> frozenset[str]:
        return frozenset(map(bare_text, self._spoken(name)))

    def sees(self, kind: type[W], name: str) -> bool:
        """Whether :meth:`find` would find it."""
        try:
            self.find(kind, name)
        except NotOnScreenError:
            return False
        return True

    def awake(self, button: str, *, in_dialog: bool = False, times: int = 1) -> bool:
        """Whether a button of that text, or so many, can be pressed, in a dialog or anywhere. A
        dialog has the keyboard by then: Qt gives it to none in which a list drops down first."""
        if in_dialog and (self.dialog is None or not self.dialog.isActiveWindow()):
            return False
        wanted = self._names(button)
        every = self.place.findChildren(QAbstractButton)
        called = [one for one in every if one.isVisible() and _is_called(one, wanted)]
        return len(called) >= times and called[0].isEnabled()

    def first_cell(self, table: str) -> str:
        """The text of a table's first cell; empty while it is loading, or not there."""
        if not self.sees(QAbstractItemView, table):
            return ""
        return str(self.find(QAbstractItemView, table).model().index(0, 0).data() or "")

    def type_into(self, name: str, text: str) -> None:
        """Replace a field's text, key by key."""
        field: QLineEdit | QPlainTextEdit
        if self.sees(QLineEdit, name):
            field = self.find(QLineEdit, name)
        else:
            field = self.find(QPlainTextEdit, name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        _type(field, text)

    def press(self, name: str) -> None:
        """Press a button that is awake.

        Raises:
            NotOnScreenError: it is not there, or it sleeps.
        """
        button = self.find(QAbstractButton, name)
        if not button.isEnabled():
            raise NotOnScreenError(name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press one key in ``widget``."""
        _strike(widget, key)

    def run(self, shortcut: Shortcut) -> None:
        """What a menu has under these keys.

        Raises:
            NotOnScreenError: it can't be used now.
        """
        commands = {each.shortcut: each.action for each in self.window.commands()}
        if shortcut not in commands or not commands[shortcut].isEnabled():
            raise NotOnScreenError(shortcut.name)
        commands[shortcut].trigger()

    def open_menu(self, *names: str) -> None:
        """Open a menu of the menu bar, and one in it.

        Raises:
            NotOnScreenError: there is none.
        """
        bar = self.window.menuBar()
        actions, corner = bar.actions(), QPoint()
        for name in names:
            wanted = self._names(name)
            found = next((one for one in actions if bare_text(one.text()) in wanted), None)
            menu = None if found is None else found.menu()
            if found is None or not isinstance(menu, QMenu):
                raise NotOnScreenError(name)
            if found in bar.actions():
                corner = bar.mapToGlobal(bar.actionGeometry(found).bottomLeft())
            menu.popup(corner)
            actions, corner = menu.actions(), menu.pos() + QPoint(menu.width(), 0)

    def close_menus(self) -> None:
        """As Escape does, for each."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def edit_cell(self, table: str, row_text: str, column: int, text: str) -> None:
        """Type ``text`` into a cell of the row that begins with ``row_text``.

        Raises:
            NotOnScreenError: no such row.
        """
        view = self.find(QAbstractItemView, table)
        model = view.model()
        rows = [r for r in range(model.rowCount()) if model.index(r, 0).data() == row_text]
        if not rows:
            raise NotOnScreenError(row_text)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.setCurrentIndex(model.index(rows[0], column))
        _strike(view, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        if isinstance(editor, QLineEdit):
            editor.selectAll()
            _type(editor, text)
            _strike(editor, Qt.Key.Key_Return)

    def look_anew(self) -> None:
        """What is seen now is still to come to rest."""
        self._alike = 0

    def sees_rest(self) -> bool:
        """Whether several looks in a row have shown the same."""
        seen = self._seen()
        self._alike = self._alike + 1 if seen == self._last else 0
        self._last = seen
        return self._alike >= _ALIKE

    def picture(self, name: str) -> None:
        """Save what the agent sees: the window, and what lies over it."""
        path = self._folder / f"{len(self.pictures) + 1:02}-{name}.png"
        self._seen().save(str(path))
        self.pictures.append(path)
        room = self.window.screen().availableGeometry()
        # The tour has placed the window's contents; its frame is in no picture.
        places: list[tuple[QWidget, QRect]] = [(self.window, self.window.geometry())]
        places += [(top, top.frameGeometry()) for top in self._over()]
        for top, place in places:
            if not room.contains(place):
                self.outside.append(f"{path.name}: {type(top).__name__} {place.getRect()}")

    def _over(self) -> list[QWidget]:
        """Dialogs, windows and menus of the window, the one on top last."""
        shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        over = [top for top in shown if top is not self.window and self.window in _owners(top)]
        return sorted(over, key=lambda top: (_is_popup(top), top.isModal(), len(_owners(top))))

    def _seen(self) -> QImage:
        """Grabbed part by part: offscreen there is no window system that lays one window over
        another."""
        canvas = self.window.grab()
        painter = QPainter(canvas)
        corner = self.window.mapToGlobal(QPoint(0, 0))
        for top in self._over():
            place = QRect(top.mapToGlobal(QPoint(0, 0)) - corner, top.size())
            if top.isModal():
                painter.fillRect(QRect(QPoint(0, 0), self.window.size()), QColor(0, 0, 0, 90))
            if not _is_popup(top):
                title = QRect(place.left(), place.top() - _TITLE_HEIGHT, place.width(), 0)
                title.setHeight(_TITLE_HEIGHT)
                painter.fillRect(title, QColor("#3a4150"))
                painter.setPen(QColor("#ffffff"))
                painter.drawText(title, Qt.AlignmentFlag.AlignCenter, top.windowTitle())
            painter.drawPixmap(place.topLeft(), top.grab())
            painter.setPen(QColor("#3a4150"))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()
        return canvas.toImage()


def _owners(top: QWidget) -> list[QWidget]:
    """The windows it lies over, from the nearest."""
    owners, part = [], top.parentWidget()
    while part is not None:
        owners.append(part.window())
        part = part.window().parentWidget()
    return owners


def _is_popup(top: QWidget) -> bool:
    return top.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def _is_called(widget: QWidget, names: frozenset[str]) -> bool:
    """By its text, its name, or the beginning of its name before a value."""
    said = bare_text(widget.accessibleName())
    text = bare_text(widget.text()) if isinstance(widget, QAbstractButton) else ""
    return not names.isdisjoint((said, text)) or said.partition(":")[0] in names


def _type(field: QWidget, text: str) -> None:
    """Key by key. Not ``QTest.keyClicks``, which ends the process at the first ``ć``."""
    for character in text:
        _strike(field, Qt.Key.Key_unknown, character)


def _strike(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """At once. ``QTest.keyClick`` seems to come from the window system: while somebody listens on
    the accessibility bus, Qt asks there first, and the key comes after what is done next."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QKeyEvent(kind, key, none, text))
