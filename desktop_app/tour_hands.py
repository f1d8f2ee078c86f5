"""The tour's hands and eyes: finds widgets by the name an agent reads, presses, takes pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QWidget,
)

W = TypeVar("W", bound=QWidget)
_TITLE_HEIGHT = 28


class NotOnScreenError(LookupError):
    """What a step wanted to use cannot be seen. The text is our own label."""


class Hands:
    """Acts on one window and the dialogs over it."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        """``folder`` gets the pictures; it is made when it does not exist."""
        self._window = window
        self._folder = folder
        self.pictures: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog on top, if any."""
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        return next((dialog for dialog in shown if dialog.isVisible()), None)

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of that accessible name or text, in the dialog on top or the window.

        Raises:
            NotOnScreenError: there is none.
        """
        place = self.dialog or self._window
        for widget in place.findChildren(kind):
            if widget.isVisible() and name in (widget.accessibleName(), _text(widget)):
                return widget
        raise NotOnScreenError(name)

    def sees(self, kind: type[W], name: str) -> bool:
        """Whether :meth:`find` would find it."""
        try:
            self.find(kind, name)
        except NotOnScreenError:
            return False
        return True

    def awake(self, button: str, *, in_dialog: bool) -> bool:
        """Whether a button of that text can be pressed, in a dialog or in the window."""
        if in_dialog and self.dialog is None:
            return False
        try:
            return self.find(QAbstractButton, button).isEnabled()
        except NotOnScreenError:
            return False

    def first_cell(self, table: str) -> str:
        """The text of a table's first cell; empty while it is loading, or not there."""
        if not self.sees(QAbstractItemView, table):
            return ""
        return str(self.find(QAbstractItemView, table).model().index(0, 0).data() or "")

    def type_into(self, name: str, text: str) -> None:
        """Replace a field's text, key by key."""
        field = self.find(QLineEdit, name)
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
        QTest.keyClick(widget, key)

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
        QTest.keyClick(view, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        if isinstance(editor, QLineEdit):
            editor.selectAll()
            _type(editor, text)
            QTest.keyClick(editor, Qt.Key.Key_Return)

    def picture(self, name: str) -> None:
        """Save what the agent sees: the window, and over it the dialog, if there is one."""
        canvas = self._window.grab()
        dialog = self.dialog
        if dialog is not None:
            canvas = _with_dialog(canvas, dialog, self._window)
        path = self._folder / f"{len(self.pictures) + 1:02}-{name}.png"
        canvas.save(str(path))
        self.pictures.append(path)


def _type(field: QLineEdit, text: str) -> None:
    """Key by key. Not ``QTest.keyClicks``, which ends the process at the first ``ć``."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_unknown, none, character))


def _with_dialog(canvas: QPixmap, dialog: QDialog, window: QWidget) -> QPixmap:
    """Offscreen there is no window system to lay one window over another, so it is drawn here."""
    shot = dialog.grab()
    room = QRect(QPoint(0, 0), window.size())
    spot = QRect(QPoint(0, 0), shot.deviceIndependentSize().toSize())
    spot.moveCenter(room.center())
    title = QRect(spot.left(), spot.top() - _TITLE_HEIGHT, spot.width(), _TITLE_HEIGHT)
    painter = QPainter(canvas)
    painter.fillRect(room, QColor(0, 0, 0, 90))
    painter.fillRect(title, QColor("#3a4150"))
    painter.setPen(QColor("#ffffff"))
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
    painter.drawPixmap(spot.topLeft(), shot)
    painter.end()
    return canvas


def _text(widget: QWidget) -> str:
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
