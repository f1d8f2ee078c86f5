"""The whole program, used without a pause until it is killed. Run as a script:

    python tests/faults/window_victim.py LIFE ARGUMENT…

An agent inside it decides what the strip of the last run leaves open, then creates, corrects and
deletes customers through dialogs and the editor, each named after ``LIFE``. On standard output it
says what an agent *knows*: a line for each button pressed and each success shown.
"""

from __future__ import annotations

import asyncio
import re
import runpy
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from desktop_app import window_controller
from desktop_app.records.customer import Customer
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.window import customer_screen
from desktop_app.views.window.recovery_strip import RecoveryRow, RecoveryStrip
from desktop_app.worker.session import Session

EVERY_MILLISECONDS = 5
LAST = "last"
_DECISIONS = ("Try again", "Create again", "Save again", "Send again", "Discard")
_LEAVING = ("Leave it", "Close")
_OURS = re.compile(r"kill-\w+-\d+")
W = TypeVar("W", bound=QWidget)
Steps = Iterator[bool]
"""Each turn tells whether what it waits for has come."""


def show_message(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


async def soon(seconds: float) -> None:
    """The looks of a settlement, in fiftieths: the server is done in milliseconds."""
    await asyncio.sleep(seconds / 50)


class Agent(QObject):
    """Works at a desk, one turn of a timer after the other."""

    def __init__(self, at: customer_screen.CustomerScreen, life: str) -> None:
        super().__init__(at)
        self._desk, self._life = at, life
        self._read: list[bool] = []
        self._work = self._whole_life()
        recovery = at.recovery
        assert recovery is not None
        recovery.settled.connect(partial(self._read.append, True))
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        next(self._work, None)

    def _whole_life(self) -> Steps:
        yield from self._decide()
        for _ in range(self._found_done()):
            show_message("settled", "found", "done")
        show_message("ready")
        number = 0
        while self._life != LAST:
            yield from self._one_customer(f"kill-{self._life}-{number}", bool(number % 2))
            number += 1

    def _decide(self) -> Steps:
        """What the program found out by itself needs nobody; the rest is decided here."""
        while not self._read or self._rows():
            for row in self._rows():
                _decide_row(row)
            yield True

    def _found_done(self) -> int:
        """How many the program says it has found done, those sent again among them."""
        strip = _found(self._desk.window, RecoveryStrip)
        said = re.search(r"(\d+) found done", strip.notice.sentence)
        return int(said[1]) if said else 0

    def _rows(self) -> list[RecoveryRow]:
        strip = self._desk.window.findChild(RecoveryStrip)
        rows = strip.findChildren(RecoveryRow) if strip is not None else []
        return [row for row in rows if not row.isHidden()]

    def _one_customer(self, merchant_id: str, deletes: bool) -> Steps:
        yield from self._create(merchant_id)
        yield from self._correct(merchant_id)
        if deletes:
            yield from self._delete(merchant_id)

    def _create(self, merchant_id: str) -> Steps:
        window = self._desk.window
        window.look_up_bar.create_asked.emit()
        yield from _until(lambda: window.findChild(NewCustomerDialog) is not None)
        dialog = _found(window, NewCustomerDialog)
        _line(dialog, "Merchant customer ID").setText(merchant_id)
        _line(dialog, "Name").setText(f"first {merchant_id}")
        made: list[Customer] = []
        dialog.created.connect(made.append)
        yield from _press(dialog, "Create customer", "begins", "create", merchant_id)
        yield from _until(lambda: bool(made))
        show_message("created", merchant_id, made[0].uuid)
        yield from _until(lambda: self._shown() == merchant_id)

    def _correct(self, merchant_id: str) -> Steps:
        editor = self._desk.editor
        box = _line(editor, "Name")
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, f"second {merchant_id}")
        saved: list[Customer] = []
        editor.saved.connect(saved.append)
        [save] = [one for one in editor.findChildren(QAction) if one.text() == "Save"]
        save.trigger()
        yield from _until(lambda: editor.findChild(SaveDialog) is not None)
        dialog = _found(editor, SaveDialog)
        yield from _press(dialog, "Save", "begins", "update", merchant_id)
        yield from _until(lambda: bool(saved))
        show_message("updated", merchant_id)

    def _delete(self, merchant_id: str) -> Steps:
        window = self._desk.window
        self._desk.actions.ask_to_delete()
        yield from _until(lambda: window.findChild(DeleteDialog) is not None)
        dialog = _found(window, DeleteDialog)
        gone: list[Customer] = []
        dialog.deleted.connect(gone.append)
        yield from _press(dialog, "Delete", "begins", "delete", merchant_id)
        yield from _until(lambda: bool(gone))
        show_message("deleted", merchant_id)
        yield from _closed(dialog, window)

    def _shown(self) -> str | None:
        shown = self._desk.editor.customer
        return None if shown is None else shown.merchant_customer_id


def _until(has_come: Callable[[], bool]) -> Steps:
    while not has_come():
        yield False


def _press(dialog: QDialog, text: str, *words: str) -> Steps:
    buttons = dialog.findChildren(QPushButton)
    [button] = [one for one in buttons if text in (one.text(), one.accessibleName())]
    yield from _until(button.isEnabled)
    show_message(*words)
    button.click()


def _closed(dialog: QDialog, window: QWidget) -> Steps:
    """A deletion that has told the window closes by itself, or on its button."""
    for _ in _until(lambda: window.findChild(DeleteDialog) is None):
        for button in dialog.findChildren(QPushButton):
            if button.text() == "Close" and button.isVisible():
                button.click()
        yield True


def _decide_row(row: RecoveryRow) -> None:
    buttons = {one.text(): one for one in row.findChildren(QPushButton) if one.isVisible()}
    for text in _DECISIONS:
        if text in buttons:
            show_message("pressed", text)
            buttons[text].click()
            return
    for text in _LEAVING:
        if text in buttons:
            found = _OURS.search(row.sentence)
            show_message("left", found[0] if found else "nobody", text)
            buttons[text].click()
            return


def _line(within: QWidget, name: str) -> QLineEdit:
    return next(one for one in within.findChildren(QLineEdit) if one.accessibleName() == name)


def _found(within: QWidget, kind: type[W]) -> W:
    widget = within.findChild(kind)
    assert widget is not None
    return widget


def main(life: str) -> None:
    """Put the agent at the desk that opens, then be the program."""
    build = customer_screen.CustomerScreen.__init__

    def build_manned(self: customer_screen.CustomerScreen, *arguments: Any, **named: Any) -> None:
        build(self, *arguments, **named)
        Agent(self, life)

    vars(customer_screen)["CustomerScreen"].__init__ = build_manned
    vars(window_controller)["Session"] = partial(Session, wait=soon)
    runpy.run_module("desktop_app", run_name="__main__")


if __name__ == "__main__":
    chosen = sys.argv[1]
    sys.argv = ["customer-desk", *sys.argv[2:]]
    main(chosen)
