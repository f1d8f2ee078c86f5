"""Starts a window and says when it was first painted. Run as a script: ``bare`` or ``program``.

``bare`` is the smallest PySide6 window with a table of 50 rows; ``program`` is ``python -m
desktop_app``, untouched: the watch is an event filter put on the application that it makes. Prints
the moment (CLOCK_MONOTONIC, in nanoseconds) and ends at once.
"""

from __future__ import annotations

import os
import runpy
import sys
import time
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem, QWidget

ROWS, COLUMNS = 50, 9


class Watch(QObject):
    """Ends the process after the first paint of a top window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Paint
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        os.write(1, f"{time.monotonic_ns()}\n".encode())
        os._exit(0)


class WatchedApplication(QApplication):
    """The application, watched from its first moment."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.watch = Watch(self)
        self.installEventFilter(self.watch)


def bare() -> None:
    application = WatchedApplication([])
    window = QMainWindow()
    table = QTableWidget(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            table.setItem(row, column, QTableWidgetItem(f"cell {row}, {column}"))
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    application.exec()


def program() -> None:
    vars(QtWidgets)["QApplication"] = WatchedApplication  # so that the program makes this one
    sys.argv = ["customer-desk", *sys.argv[2:]]
    runpy.run_module("desktop_app", run_name="__main__")


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
