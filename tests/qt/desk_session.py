"""Asking a real gateway from a test, and finding customers with so many cards."""

from __future__ import annotations

import asyncio
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, QSize
from pytestqt.qtbot import QtBot

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.records.customer import Customer
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.session import Job, Session
from tests.conftest import RunningSandbox

T = TypeVar("T")

SIZE = QSize(1400, 900)


def answer(qtbot: QtBot, session: Session, job: Job[T]) -> T:
    """What a job on the gateway answers; fails when it fails."""
    settled: list[T | Exception] = []
    owner = QObject()
    session.ask(job, owner=owner, done=settled.append, failed=settled.append)
    qtbot.waitUntil(lambda: bool(settled))
    [value] = settled
    assert not isinstance(value, Exception), value
    return value


def shown_screen(
    qtbot: QtBot, session: Session, settings: QSettings, *, size: QSize = SIZE
) -> CustomerScreen:
    """The panes of a session in a window that is shown; nothing is read before they are asked."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(size)
    with qtbot.waitExposed(window):
        window.show()
    return CustomerScreen(window, session, settings, profile_name="Shop", environment="SANDBOX")


def customers_by_cards(sandbox: RunningSandbox) -> dict[int, Customer]:
    """A customer for each number of cards that occurs."""

    async def find() -> dict[int, Customer]:
        credentials = Credentials(sandbox.token, sandbox.key)
        gateway = Gateway(Endpoint(base_url=sandbox.base_url), credentials)
        found: dict[int, Customer] = {}
        for customer in (await gateway.customers(0, 60)).rows:
            cards = await gateway.payment_methods(customer.uuid, 0, 100)
            found.setdefault(len(cards.rows), customer)
        await gateway.aclose()
        return found

    return asyncio.run(find())
