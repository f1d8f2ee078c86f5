"""The tour: the program does the main job by itself, as an agent would, and takes pictures.

It presses keys and buttons of the real window over the real sandbox, finds everything by the name
an agent reads, and stops with the name of the step that did not come true. The README's pictures
are this tour's.

    python packaging/tour.py DIR
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
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

from desktop_app.app import run
from desktop_app.command_line import SANDBOX_CUSTOMERS, StartOptions
from desktop_app.output import write_lines
from desktop_app.program import CustomerDesk
from desktop_app.views.widgets.actions import Shortcut
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.window_controller import WindowController

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


Step = tuple[str, Callable[[], bool]]
"""What is waited for, in words, and whether it has come true."""

STATUS_STUCK = 1
_POLL_MILLISECONDS = 20
_PATIENCE_SECONDS = 30.0
_WIDTH, _HEIGHT = 1440, 900
_LEAST_WIDTH, _LEAST_HEIGHT = 1024, 700
_WHO = "cust-0004242"
_NEW_ID = "tour-0001"


class Tour(QObject):
    """Walks from the first look-up to the deletion.

    Ends the program with status 0, or with 1 and a sentence where a step got stuck.
    """

    def __init__(self, place: WindowController, appearance: Appearance, folder: Path) -> None:
        """``folder`` gets the pictures, numbered; it is made when it does not exist."""
        super().__init__(place)
        self._place = place
        self._appearance = appearance
        self._hands = Hands(place.window, folder)
        self._folder = folder
        self._steps = self._walk()
        self._step: Step = ("start", lambda: True)
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Start walking."""
        self._place.window.resize(_WIDTH, _HEIGHT)
        self._timer.start()

    def _go_on(self) -> None:
        name, has_come = self._step
        try:
            if has_come():
                self._step = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > _PATIENCE_SECONDS:
                self._end(STATUS_STUCK, f"The tour got stuck at: {name}.")
        except StopIteration:
            self._end(0, f"{len(self._hands.pictures)} pictures are in {self._folder}")
        except NotOnScreenError as missing:
            self._end(STATUS_STUCK, f"After “{name}” there is no “{missing}” to use.")
        except Exception:
            self._end(STATUS_STUCK, f"The tour failed after: {name}.")
            raise

    def _end(self, status: int, words: str) -> None:
        self._timer.stop()
        write_lines(sys.stderr if status else sys.stdout, [words])
        self._place.leave()
        QCoreApplication.exit(status)

    def _walk(self) -> Iterator[Step]:
        yield "the sandbox and its first page", self._list_is_shown
        self._hands.picture("customers")
        yield from self._look_up()
        yield from self._edit()
        yield from self._create()
        yield from self._delete()
        yield from self._preferences()
        yield from self._other_looks()

    def _look_up(self) -> Iterator[Step]:
        self._ask("no-such-customer")
        yield "not found, said in place", self._is_not_found_said
        self._hands.picture("not-found")
        self._ask(_WHO)
        yield "the customer", lambda: self._shown_id() == _WHO
        yield "the saved cards", self._cards_are_shown
        self._hands.picture("looked-up")

    def _edit(self) -> Iterator[Step]:
        hands = self._hands
        hands.type_into("Phone", "+387 61 000 111")
        hands.edit_cell("Metadata", "tier", 1, "gold")
        yield "two unsaved changes", self._is_dirty
        hands.picture("edited")
        hands.press("Save")
        yield "the changes in words", lambda: hands.awake("Save", in_dialog=True)
        hands.picture("changes-in-words")
        hands.press("Save")
        yield "saved", lambda: hands.dialog is None and not self._is_dirty()
        hands.picture("saved")

    def _create(self) -> Iterator[Step]:
        hands = self._hands
        hands.press("New customer")
        yield "the dialog for a new customer", lambda: hands.sees(QLineEdit, "Name")
        hands.type_into("Merchant customer ID", _NEW_ID)
        hands.type_into("Name", "Amra Begić")
        hands.type_into("Email", "amra@posta.example.com")
        hands.type_into("City", "Mostar")
        hands.picture("new-customer")
        hands.press("Create customer")
        yield "created and shown", lambda: self._shown_id() == _NEW_ID and hands.dialog is None
        yield "its cards", self._cards_are_shown

    def _delete(self) -> Iterator[Step]:
        hands = self._hands
        hands.press("Delete customer")
        yield "the restated record", lambda: hands.awake("Delete", in_dialog=True)
        hands.type_into("Reason", "Duplicate record")
        hands.type_into("Ticket number", "SUP-4411")
        hands.picture("delete")
        hands.press("Delete")
        yield "the hold", lambda: hands.awake("Undo", in_dialog=True)
        hands.picture("held")
        yield "deleted, read again", self._shown_is_deleted
        yield "both answers", lambda: hands.awake("Close", in_dialog=True)
        hands.picture("erased")
        yield "the dialog's end", self._dialog_is_closed
        hands.picture("deleted")
        yield from self._journal()

    def _journal(self) -> Iterator[Step]:
        hands, desk = self._hands, self._place.screen
        if desk is None:
            return
        window = desk.journal.open(_NEW_ID)
        yield "the erasure in the journal", lambda: hands.first_cell("Journal") not in ("", "…")
        hands.press("Verify chain")
        yield "a whole chain", lambda: hands.awake("Verify chain", in_dialog=True)
        hands.picture("journal")
        window.close()

    def _preferences(self) -> Iterator[Step]:
        commands = {each.shortcut: each.action for each in self._place.window.commands()}
        commands[Shortcut.PREFERENCES].trigger()
        yield "the preferences", lambda: self._hands.awake("Close", in_dialog=True)
        self._hands.picture("preferences")
        self._hands.press("Close")
        yield "the preferences' end", lambda: self._hands.dialog is None

    def _other_looks(self) -> Iterator[Step]:
        self._ask(_WHO)
        yield "the customer again", lambda: self._shown_id() == _WHO
        yield "the saved cards again", self._cards_are_shown
        self._appearance.choose(Qt.ColorScheme.Dark)
        yield "dark", lambda: True
        self._hands.picture("dark")
        self._place.window.resize(_LEAST_WIDTH, _LEAST_HEIGHT)
        yield "the least size", lambda: self._place.window.width() == _LEAST_WIDTH
        self._hands.picture("small-dark")
        self._appearance.choose(Qt.ColorScheme.Light)
        yield "light", lambda: True
        self._hands.picture("small")

    def _ask(self, text: str) -> None:
        self._hands.type_into("Find customer", text)
        self._hands.key(self._place.window.look_up_bar.field, Qt.Key.Key_Return)

    def _list_is_shown(self) -> bool:
        return self._place.screen is not None and self._hands.first_cell("Customers") != ""

    def _shown_id(self) -> str | None:
        desk = self._place.screen
        shown = desk.editor.customer if desk is not None else None
        return shown.merchant_customer_id if shown is not None else None

    def _is_not_found_said(self) -> bool:
        desk = self._place.screen
        return desk is not None and not desk.editor.no_record.notice.isHidden()

    def _shown_is_deleted(self) -> bool:
        desk = self._place.screen
        shown = desk.editor.customer if desk is not None else None
        return shown is not None and shown.is_deleted

    def _is_dirty(self) -> bool:
        return self._place.screen is not None and self._place.screen.editor.is_dirty

    def _cards_are_shown(self) -> bool:
        desk = self._place.screen
        return desk is not None and desk.payment_methods.known() is not None

    def _dialog_is_closed(self) -> bool:
        dialog = self._hands.dialog
        if dialog is not None and self._hands.awake("Close", in_dialog=True):
            self._hands.press("Close")
        return dialog is None


def main(folder: Path) -> int:
    """Take the tour; its exit status."""

    def begin(program: CustomerDesk) -> None:
        front = program.front()
        if front is not None:
            Tour(front, program.appearance, folder).begin()

    with tempfile.TemporaryDirectory() as fresh:  # as on the first day: no size, no crash report
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = fresh
        return run(StartOptions(sandbox=SANDBOX_CUSTOMERS), begin)


if __name__ == "__main__":
    match sys.argv:
        case [_, name]:
            sys.exit(main(Path(name)))
        case _:
            sys.exit("usage: python packaging/tour.py DIR")
