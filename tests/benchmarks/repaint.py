"""A repaint of 40 × 12 cells: our model and delegate against Qt's own, side by side in one run.

The baseline is a ``QStandardItemModel`` (C++) with the same texts under the stock delegate. Both
tables are painted into an image of the same size, in turn, so that noise falls on both alike.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSize, QTimer, SignalInstance
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from desktop_app.gateway.decoding import DecodedRows
from desktop_app.gateway.paging import PageResult, RetryBudget
from desktop_app.models.customers import COLUMNS, CustomerRowKind, PagedCustomers
from desktop_app.models.page_cache import ASKED
from desktop_app.records.customer import Customer, MerchantId, Page, Uuid
from desktop_app.views.customers.grid import CustomerGrid
from desktop_app.worker.session import Session
from tests.benchmarks.row import Row

ROWS, SHOWN_COLUMNS, WIDTH = 40, 12, 110
ROUNDS = 120


def some_customer(number: int) -> Customer:
    """A customer with something in every column."""
    made = datetime(2026, 11, 22, 9, 30, tzinfo=UTC) - timedelta(minutes=number)
    return Customer(
        uuid=Uuid(f"4b281da4-8f5c-4d6e-9a0f-{number:012x}"),
        merchant_customer_id=MerchantId(f"cust-{number:07d}"),
        name=f"Lejla Hadžić {number}",
        email=f"lejla.hadzic{number}@example.com",
        phone=f"+387 61 {number:06d}",
        city="Tuzla",
        country="BA",
        description=f"Regular customer, number {number}",
        address=f"Turalibegova {number}",
        zip_code="75000",
        status="approved",
        created_at=made,
        updated_at=made,
        deleted_at=made,
    )


def measure() -> Row:
    """The median repaint of ours over the median repaint of Qt's own."""
    app = QApplication.instance() or QApplication([])
    ours, stock = shown_grid(), _stock()
    image = QImage(QSize(SHOWN_COLUMNS * WIDTH, 1_200), QImage.Format.Format_RGB32)
    times: dict[str, list[float]] = {"ours": [], "stock": []}
    for _ in range(ROUNDS + 5):
        for name, view in (("ours", ours), ("stock", stock)):
            begin = time.perf_counter()
            view.viewport().render(image)
            times[name].append((time.perf_counter() - begin) * 1_000)
    assert app is not None
    mine, theirs = (statistics.median(values[5:]) for values in times.values())
    return Row(
        name="repaint of 40 × 12 cells, against the stock delegate on a C++ model",
        figure=mine / theirs,
        unit="ratio",
        goal=0.6,
        baseline="QStandardItemModel with the same texts, stock delegate, same size and columns",
        samples=f"{ROUNDS} interleaved; medians {mine:.2f} and {theirs:.2f} ms",
    )


def _show(view: QTableView, row_height: int) -> None:
    view.verticalHeader().hide()
    view.resize(SHOWN_COLUMNS * WIDTH + 20, ROWS * row_height + view.horizontalHeader().height())
    view.show()
    QApplication.processEvents()


class _Gateway:
    """Answers from memory: the bench is about painting."""

    async def customers(self, offset: int, count: int) -> Page[Customer]:
        rows = tuple(some_customer(number) for number in range(offset, min(offset + count, ASKED)))
        return Page(offset=offset, items=rows, at_end=len(rows) < count)

    async def customer_slice(self, offset: int, limit: int, _: RetryBudget) -> PageResult[Customer]:
        records = (await self.customers(offset, limit)).rows
        return PageResult(limit, DecodedRows(items=records))


class _Session(QObject):
    """Answers at once, on this thread."""

    def emitter(self, signal: SignalInstance) -> Callable[..., None]:
        return signal.emit

    def ask(self, job: Any, *, done: Callable[[Any], None], **_: object) -> None:
        QTimer.singleShot(0, lambda: done(asyncio.run(job(_Gateway()))))


def shown_grid() -> CustomerGrid:
    """The program's table, with customers in it."""
    model = PagedCustomers(cast(Session, _Session()))
    grid = CustomerGrid(model)
    model.setParent(grid)
    model.reader.refresh()
    while model.shown(ROWS).kind is CustomerRowKind.LOADING or not model.reader.length.is_known:
        QApplication.processEvents()
    grid.columns.restore(range(len(COLUMNS)), dict.fromkeys(range(SHOWN_COLUMNS), WIDTH))
    _show(grid, grid.rows.row_height)
    return grid


def _stock() -> QTableView:
    model = QStandardItemModel(ASKED, len(COLUMNS))
    for number in range(ASKED):
        customer = some_customer(number)
        for section, column in enumerate(COLUMNS):
            model.setItem(number, section, QStandardItem(column.shown(customer)))
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.verticalHeader().setDefaultSectionSize(26)
    for section in range(len(COLUMNS)):
        view.setColumnHidden(section, section >= SHOWN_COLUMNS)
        view.setColumnWidth(section, WIDTH)
    _show(view, 26)
    return view


if __name__ == "__main__":
    print(measure())
