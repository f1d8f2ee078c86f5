"""A row that is shown is read again: who is gone is said to be so, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer
from desktop_app.views.window.shown_customer import read_current
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox
from tests.lossy_gateway import NOT_FOUND, LossyGateway
from tests.qt.conftest import OpenSession
from tests.qt.desk_session import answer


@pytest.fixture
def lossy(shared_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(shared_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def session(
    lossy: LossyGateway, shared_sandbox: RunningSandbox, open_session: OpenSession
) -> Session:
    return open_session(replace(shared_sandbox, base_url=lossy.base_url))


def read_again(qtbot: QtBot, session: Session, customer: Customer) -> list[Customer]:
    owner = QObject()
    read: list[Customer] = []
    read_current(session, customer, owner=owner, done=read.append)
    qtbot.waitUntil(lambda: not session.is_busy)
    return read


@pytest.fixture
def customer(qtbot: QtBot, reading_session: Session) -> Customer:
    page = answer(qtbot, reading_session, lambda gateway: gateway.customers(3, 20))
    return next(one for one in page.rows if one.merchant_customer_id and not one.is_deleted)


@pytest.mark.parametrize("times", [1, 2, 5])
def test_one_who_is_living_is_shown_living(
    qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer, times: int
) -> None:
    lossy.next_ones["GET"] = [(404, NOT_FOUND)] * times
    [read] = read_again(qtbot, session, customer)
    assert (read.uuid, read.is_deleted) == (customer.uuid, False)


@pytest.mark.parametrize("body", [b"<h1>404</h1>", b'{"message":"no Route matched"}', b""])
def test_where_it_cannot_be_told_the_row_stays_as_it_is(
    qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer, body: bytes
) -> None:
    lossy.next_ones["GET"] = [(404, body)] * 2
    assert read_again(qtbot, session, customer) == []


def test_one_who_is_gone_in_every_way_is_shown_as_deleted(
    qtbot: QtBot, session: Session, lossy: LossyGateway, customer: Customer
) -> None:
    lossy.faking["GET"] = 404
    [read] = read_again(qtbot, session, customer)
    assert read == msgspec.structs.replace(customer, deleted=True)
