"""The program with work on its way all the time, to be ended in the middle of it. Run as a script:

    python tests/benchmarks/busy_start.py WORK CLOSE_AFTER ARGUMENT…

``WORK`` is one of :data:`WORKS`. ``CLOSE_AFTER``: milliseconds after which the window is closed as
an agent closes it, who answers "Close anyway" when asked; -1 for never. Prints a line once the work
has begun, and "asked" when the program asked.
"""

from __future__ import annotations

import asyncio
import runpy
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.gateway.client import Gateway
from desktop_app.records.customer import Customer, Page
from desktop_app.views.window import customer_screen
from desktop_app.views.window.faults import ClosingQuestion
from desktop_app.worker.session import Session

EVERY_MILLISECONDS = 15
LARGE = 900_000
"""Characters: more than the system keeps of what a gateway does not read."""


async def read(gateway: Gateway) -> Page[Customer]:
    return await gateway.customers(0, 100)


async def write(gateway: Gateway) -> Customer:
    return await gateway.update(await some_uuid(gateway), {"description": "busy"})


async def write_much(gateway: Gateway) -> Customer:
    uuid = await some_uuid(gateway)
    return await gateway.update(uuid, {"metadata": {f"k{n}": "x" * LARGE for n in range(4)}})


async def create(gateway: Gateway) -> Customer:
    return await gateway.create({"name": "Busy"})


async def resolve(_gateway: Gateway) -> object:
    return await asyncio.get_running_loop().getaddrinfo("name.invalid", 443)


async def fail(gateway: Gateway) -> object:
    await gateway.customers(0, 1)
    raise LookupError("canary-busy")


async def some_uuid(gateway: Gateway) -> Any:
    return (await gateway.customers(0, 1)).rows[0].uuid


WORKS: dict[str, Callable[[Gateway], Any]] = {
    "read": read,
    "write": write,
    "write-much": write_much,
    "create": create,
    "resolve": resolve,
    "fail": fail,
}


class Busy(QObject):
    """Asks without end, as long as the window is there."""

    def __init__(self, session: Session, work: str, close_after: int, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._work = session, work
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        self._said = False
        if close_after >= 0:
            QTimer.singleShot(close_after, self._close)
            self._answers = QTimer(self, interval=EVERY_MILLISECONDS)
            self._answers.timeout.connect(self._answer)
            self._answers.start()

    def _ask(self) -> None:
        if len(self._session.running) < 8:
            for_status = self._work
            self._session.ask(
                WORKS[self._work],
                owner=self,
                done=self._on_end,
                failed=self._on_end,
                words=for_status,
                writes=self._work.startswith(("write", "create")),
            )
        if not self._said:
            self._said = True
            show_message("busy")

    def _on_end(self, _outcome: object) -> None:
        if self._work == "fail":
            raise ZeroDivisionError("canary-slot")

    def _close(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.metaObject().className() == "MainWindow":
                window.close()

    def _answer(self) -> None:
        for question in questions():
            show_message("asked")
            every = question.findChildren(QPushButton)
            next(one for one in every if one.text() == "Close anyway").click()


def questions() -> Iterator[ClosingQuestion]:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, ClosingQuestion) and widget.isVisible():
            yield widget


def show_message(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(work: str, close_after: int) -> None:
    """Put the work behind every desk that opens, then be the program."""
    build = customer_screen.CustomerScreen.__init__

    def build_busy(
        self: customer_screen.CustomerScreen,
        window: Any,
        session: Session,
        *more: Any,
        **named: Any,
    ) -> None:
        build(self, window, session, *more, **named)
        Busy(session, work, close_after, self)

    vars(customer_screen)["CustomerScreen"].__init__ = build_busy
    if work == "resolve":
        vars(socket)["getaddrinfo"] = lambda *_, **__: threading.Event().wait()
    runpy.run_module("desktop_app", run_name="__main__")


if __name__ == "__main__":
    chosen, milliseconds = sys.argv[1], int(sys.argv[2])
    sys.argv = ["customer-desk", *sys.argv[3:]]
    main(chosen, milliseconds)
