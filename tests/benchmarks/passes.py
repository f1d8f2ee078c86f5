"""What a reader of the code passes: the functions, files and changes of file of one look-up, one
save and three erased rows, as ``sys.setprofile`` hears them on every thread.

The program runs whole, in a process and a home of its own, over its sandbox, and is driven by
labels and accessible names alone: so any version of it can be measured (``CHECKOUT`` in the
environment).
"""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, TypeVar

from PySide6 import QtWidgets
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.benchmarks.row import Row

W = TypeVar("W", bound=QWidget)
PATIENCE = 60
REST = 700
"""Milliseconds, until what came before has been painted."""
WARM_UP, WHO = "cust-0000041", "cust-0000042"
ERASED = ("cust-0000051", "cust-0000052", "cust-0000054")
GOALS = {
    "one look-up": (40, 167, 228),
    "one save": (41, 189, 270),
    "three erased rows": (61, 341, 1_746),
}
KINDS = ("files", "functions", "changes of file")


def measure() -> list[Row]:
    """Each goal is half of what the program before httpx passes."""
    checkout = os.environ.get("CHECKOUT", str(Path(__file__).parents[2]))
    with tempfile.TemporaryDirectory() as home:
        places = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        environment = {**os.environ, **places, "HOME": home, "PYTHONPATH": checkout}
        said = subprocess.run(
            [sys.executable, __file__, checkout],
            env=environment, cwd=checkout, stdout=subprocess.PIPE, check=True, timeout=300,
        )  # fmt: skip
    counts = json.loads(said.stdout)
    return [
        Row(f"{what} passes: {kind}", count, "", goal, "goal: half of before httpx", "1")
        for what, goals in GOALS.items()
        for kind, count, goal in zip(KINDS, counts[what], goals, strict=True)
    ]


class DrivenApplication(QApplication):
    """Does what an agent does once the program's event loop runs."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        QTimer.singleShot(0, self.drive)

    def drive(self) -> None:
        counts = {name: list[int]() for name in GOALS}
        try:
            look_up(WARM_UP)
            with counting(counts["one look-up"]):
                look_up(WHO)
            phone = shown(QLineEdit, "Phone")
            phone.selectAll()
            QTest.keyClicks(phone, "+387 33 555 666")
            press("Save")
            until(lambda: window("Save changes"))
            [dialog] = window("Save changes")
            until(shown(QAbstractButton, "Save", dialog).isEnabled)
            with counting(counts["one save"]):
                press("Save", dialog)
                until(lambda: not there(QAbstractButton, "Phone is edited"))
            begin = batch_to_confirm()
            with counting(counts["three erased rows"]):
                begin.click()
                until(lambda: there(QLabel, "Finished. Erased 3."))
            os.write(1, json.dumps(counts).encode())
        finally:
            os._exit(0)


def look_up(merchant_id: str) -> None:
    field = shown(QLineEdit, "Find customer")
    field.setText(merchant_id)
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(lambda: shown(QLineEdit, "Merchant customer ID").text() == merchant_id)


def batch_to_confirm() -> QAbstractButton:
    """A list looked up in a window of its own; what erases it, once that is allowed."""
    [main] = window("Customer Desk")
    [batch] = [each for each in main.findChildren(QAction) if each.shortcut() == "Ctrl+B"]
    batch.trigger()
    until(lambda: there(QAbstractButton, "Look up all"))
    press("Erase")
    box = shown(QWidget, "List of IDs")
    box.setFocus()
    QApplication.clipboard().setText("merchant id\n" + "\n".join(ERASED))
    QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press("Look up all")
    press("Erase 3 customers…")
    confirm = shown(QLineEdit, "Type the number of customers to confirm: 3")
    QTest.keyClicks(confirm, "3")
    begin = shown(QAbstractButton, "Erase 3 customers")
    until(begin.isEnabled)
    return begin


def press(name: str, within: QWidget | None = None) -> None:
    """A button, as soon as it may be; the event loop goes on, whatever it opens."""
    button = shown(QAbstractButton, name, within)
    until(button.isEnabled)
    QTimer.singleShot(0, button.click)
    until(lambda: True)


def window(title: str) -> list[QWidget]:
    """Those on screen whose title has these words."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and title in each.windowTitle()
    ]


def there(kind: type[W], name: str, within: QWidget | None = None) -> list[W]:
    """The visible widgets that tell a screen reader this name; a label, its text."""
    return [
        each
        for each in (within.findChildren(kind) if within else QApplication.allWidgets())
        if isinstance(each, kind) and each.isVisible() and _name(each) == name
    ]


def shown(kind: type[W], name: str, within: QWidget | None = None) -> W:
    """The one of that name, once it is there."""
    until(lambda: there(kind, name, within))
    return there(kind, name, within)[0]


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    QApplication.processEvents()
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > deadline:
            titles = [each.windowTitle() for each in window("")]
            names = sorted({_name(each) for each in QApplication.allWidgets() if each.isVisible()})
            os.write(2, f"the program did not get there: {titles} {names}\n".encode())
            os._exit(1)


@contextmanager
def counting(counts: list[int]) -> Iterator[None]:
    """Notes in ``counts`` how many files, functions and changes of file the block passed."""
    passed: list[CodeType] = []
    of_the_program = str(Path(sys.argv[0]).parent)

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(of_the_program):
            passed.append(frame.f_code)

    quiet = QEventLoop()
    QTimer.singleShot(REST, quiet.quit)
    quiet.exec()
    threading.setprofile_all_threads(note)
    try:
        yield
    finally:
        threading.setprofile_all_threads(None)
    files = [code.co_filename for code in passed]
    changes = sum(before != after for before, after in pairwise(files))
    counts += len(set(files)), len(set(passed)), changes


if __name__ == "__main__":
    vars(QtWidgets)["QApplication"] = DrivenApplication  # so that the program makes this one
    sys.argv = [f"{sys.argv[1]}/desktop_app/__main__.py", "--sandbox", "300"]
    runpy.run_module("desktop_app", run_name="__main__")
