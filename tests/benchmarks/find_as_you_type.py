"""Find as one types: from a key press to the painted list, with a whole directory behind it.

The real window on a virtual display. Names, emails, phone numbers and IDs of customers all over the
directory are typed key by key; each key from the third on is measured until the list has been
painted with what fits by then. The number of customers is taken from ``CUSTOMERS`` in the
environment: a million takes minutes. ``DIRECTORY`` names a directory made before, with the key of
the tests.

Then what memory that took, against DB Browser for SQLite where it is installed.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from desktop_app.directory.directory import Directory
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.records.customer import Customer
from desktop_app.sandbox.population import Population
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory
from desktop_app.worker.session import Session
from tests.benchmarks.look_up import Painted, program_without_window
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.conftest import RunningSandbox
from tests.desktop.desktop import Desktop
from tests.sandbox.sync_process import DIRECTORY_KEY
from tests.unit.directory.directories import NOON, person

CUSTOMERS = int(os.environ.get("CUSTOMERS", "1000000"))
AT_ONCE = 10_000
SEED = 7
TEXTS, WARM_UP = 60, 5
FEWEST = 3
PAUSE = 60
"""Milliseconds. An agent presses ten keys a second or so."""
BROWSER = "sqlitebrowser"
COLUMNS = (
    *("uuid", "merchant_customer_id", "name", "email", "phone", "description", "address", "city"),
    *("zip_code", "country", "metadata", "status", "deleted", "created_at", "updated_at"),
)
BROWSER_SECONDS, LEAST = 5, 60
"""For its memory to stand still, and megabytes that it has at least by then."""


class TestKeys:
    """The key of directories made by tests."""

    async def read(self) -> bytes | None:
        return DIRECTORY_KEY

    async def make(self) -> bytes:
        return DIRECTORY_KEY

    async def remove(self) -> None:
        """It is nobody's."""


def fill(path: Path) -> None:
    """A directory of all customers."""
    population = Population(SEED, CUSTOMERS)
    with Directory.create(path, DIRECTORY_KEY) as directory:
        first = directory.next_first()
        for start in range(0, CUSTOMERS, AT_ONCE):
            end = min(start + AT_ONCE, CUSTOMERS)
            rows = [person(population, CUSTOMERS - 1 - at) for at in range(start, end)]
            directory.put_page(rows, NOON, first - start, b"")


def texts() -> Iterator[str]:
    """What an agent hears on the phone, of customers drawn by lot."""
    population, drawn = Population(SEED, CUSTOMERS), random.Random(7)
    while True:
        customer = person(population, drawn.randrange(CUSTOMERS))
        yield from (text for text in _parts(customer) if text.isascii())


def _parts(customer: Customer) -> Iterator[str]:
    yield (customer.name or "").lower()
    yield (customer.email or "").partition("@")[0]
    yield "".join(filter(str.isdigit, customer.phone or ""))[-6:]
    yield str(customer.merchant_customer_id or "")[-6:]
    yield " ".join(reversed((customer.name or "").lower().split()))


def measure() -> list[Row]:
    """The 99th percentile of the keys, and the memory after them."""
    with (
        tempfile.TemporaryDirectory() as name,
        Desktop.started_bare(Path(name)) as desktop,
        running_sandbox("--customers", "2000") as sandbox,
    ):
        os.environ.update(desktop.environment)
        path = Path(os.environ.get("DIRECTORY", str(Path(name) / "directory-all.db")))
        if not path.exists():
            fill(path)
        took, ours = _typed(sandbox, path, Path(name) / "window.ini")
        rows = [_keys_row(took)]
        if shutil.which(BROWSER) is not None:
            rows.append(_memory_row(ours, _of_browser(Path(name) / "table.db")))
    return rows


def _keys_row(took: list[float]) -> Row:
    return Row(
        name="find as you type, key press to painted list, p99",
        figure=statistics.quantiles(took, n=100)[98],
        unit="ms",
        goal=30,
        baseline="a key press takes no time",
        samples=f"{len(took)} keys, {CUSTOMERS:,} customers; median {statistics.median(took):.1f} "
        f"ms, longest {max(took):.1f} ms",
    )


def _memory_row(ours: float, theirs: float) -> Row:
    return Row(
        name="memory with the directory open and in use, against DB Browser for SQLite",
        figure=ours / theirs,
        unit="ratio",
        goal=0.7,
        baseline=f"DB Browser with the same customers in a table, its first rows shown: "
        f"{theirs:.0f} MB",
        samples=f"one run, after the keys, with the benchmark in it: {ours:.0f} MB",
    )


def _of_browser(path: Path) -> float:
    """Megabytes that DB Browser takes to show a table of all customers."""
    population = Population(SEED, CUSTOMERS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"CREATE TABLE customer ({', '.join(COLUMNS)})")
        connection.executemany(
            f"INSERT INTO customer VALUES ({', '.join('?' * len(COLUMNS))})",
            (_as_row(person(population, number)) for number in range(CUSTOMERS)),
        )
    command = [BROWSER, "--table", "customer", str(path)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        before, used = 0.0, _megabytes(process.pid)
        while used > before * 1.01 or used < LEAST:
            with suppress(subprocess.TimeoutExpired):
                process.wait(BROWSER_SECONDS)
            before, used = used, _megabytes(process.pid)
        process.kill()
    return used


def _as_row(customer: Customer) -> list[object]:
    record = msgspec.to_builtins(customer)
    record["metadata"] = msgspec.json.encode(record["metadata"]).decode()
    return [record[column] for column in COLUMNS]


def _megabytes(process: int) -> float:
    """Proportional set size."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1_000
    raise ProcessLookupError(process)


def _typed(sandbox: RunningSandbox, path: Path, settings: Path) -> tuple[list[float], float]:
    """Milliseconds of each key, and megabytes after them."""
    app = QApplication([])
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    program = program_without_window(kept, settings.parent, app)
    window = MainWindow(kept)
    endpoint = Endpoint(base_url=sandbox.base_url)
    session = Session(program.worker, endpoint, Credentials(sandbox.token, sandbox.key))
    directory = ProfileDirectory(
        program.worker,
        path,
        TestKeys(),
        endpoint=endpoint,
        read_credentials=_nobody,
        journal=None,
        parent=window,
    )
    desk = CustomerScreen(
        window,
        session,
        kept,
        profile_name="Sandbox",
        environment="SANDBOX",
        directory=directory,
    )
    window.resize(1440, 900)
    window.show()
    desk.table.refresh()
    window.activateWindow()
    window.look_up_bar.take_focus()
    while directory.state.phase is DirectoryPhase.OPENING or not any(desk.table.held()):
        _rest()
    painted, took = Painted(window), []
    offered = texts()
    for number in range(TEXTS + WARM_UP):
        keys = _type(window, painted, next(offered))
        took += keys if number >= WARM_UP else []
    used = _megabytes(os.getpid())
    directory.close()
    session.close()
    assert program.end()
    return took, used


async def _nobody() -> None:
    """The list is not read any further."""


def _type(window: MainWindow, painted: Painted, text: str) -> list[float]:
    field = window.look_up_bar.field
    views = window.findChildren(QListView)
    view = next(each for each in views if each.accessibleName() == "Found customers")
    field.clear()
    took = []
    for number, key in enumerate(text, start=1):
        _rest()
        begin = time.perf_counter()
        QTest.keyClicks(field, key)
        if number >= FEWEST and key != " ":
            is_shown = partial(_is_shown_for, view, f"\u2068{text[:number]}\u2069")
            took.append((painted.wait(is_shown) - begin) * 1_000)
    return took


def _rest() -> None:
    pause = QEventLoop()
    QTimer.singleShot(PAUSE, pause, pause.quit)
    pause.exec()


def _is_shown_for(view: QListView, typed: str) -> bool:
    """Whether the last row asks the gateway for what is typed."""
    model = view.model()
    last = model.index(model.rowCount() - 1, 0)
    return view.isVisible() and typed in str(last.data())


if __name__ == "__main__":
    print(measure())
