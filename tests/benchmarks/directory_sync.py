"""A directory's first reading over loopback: how long it takes against indexing the same rows
alone, and how long the window stands still meanwhile.

The number of customers is taken from ``CUSTOMERS`` in the environment: a million takes minutes.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.directory.directory import Directory
from desktop_app.directory.sync import SyncPhase, SyncProgress
from desktop_app.sandbox.population import Population
from desktop_app.worker.directory_process import SyncProcess
from tests.benchmarks.repaint import shown_grid
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.benchmarks.stalls import Heartbeat
from tests.conftest import RunningSandbox
from tests.sandbox.sync_process import DIRECTORY_KEY, make_directory, setup_for
from tests.unit.directory.directories import NOON, person

CUSTOMERS = int(os.environ.get("CUSTOMERS", "1000000"))
AT_ONCE = 1_000
SEED = 1
SECONDS = 10.0
REPAINTS_A_SECOND = 20


def measure() -> list[Row]:
    """The reading against the indexing alone, then the stalls beside another one."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        alone = indexing_alone(Path(folder))
    options = ("--customers", str(CUSTOMERS), "--seed", str(SEED), "--highest-limit", str(AT_ONCE))
    with running_sandbox(*options) as sandbox:
        with tempfile.TemporaryDirectory() as folder:
            reading = whole_reading(Path(folder), sandbox)
        idle = stalls(sandbox, is_painting=False)
        painting = stalls(sandbox, is_painting=True)
    del app
    return [
        Row(
            name="a directory's first reading over loopback",
            figure=reading / alone,
            unit="ratio",
            goal=2,
            baseline=f"indexing alone, {AT_ONCE * 10:,} rows a transaction: "
            f"{CUSTOMERS / alone:,.0f} rows/s",
            samples=f"{CUSTOMERS:,} customers once: {CUSTOMERS / reading:,.0f} rows/s",
        ),
        _stall_row("not painting", idle, 8),
        _stall_row(f"with {REPAINTS_A_SECOND} repaints a second", painting, 16),
    ]


def _stall_row(when: str, beat: Heartbeat, goal: float) -> Row:
    return Row(
        name=f"longest stall while a directory is read at full speed, {when}, p99.9",
        figure=beat.at(0.999),
        unit="ms",
        goal=goal,
        baseline="no stall: 1 ms",
        samples=f"{len(beat.gaps):,} beats; p99 {beat.at(0.99):.1f}, longest "
        f"{max(beat.gaps):.1f} ms",
    )


def indexing_alone(folder: Path) -> float:
    """Seconds for the rows in memory, in large transactions."""
    population, seconds = Population(SEED, CUSTOMERS), 0.0
    with Directory.create(folder / "directory-alone.db", DIRECTORY_KEY) as directory:
        first = directory.next_first()
        for start in range(0, CUSTOMERS, AT_ONCE * 10):
            end = min(start + AT_ONCE * 10, CUSTOMERS)
            rows = [person(population, CUSTOMERS - 1 - at) for at in range(start, end)]
            begun = time.perf_counter()
            directory.put_page(rows, NOON, first - start, b"")
            seconds += time.perf_counter() - begun
    return seconds


def whole_reading(folder: Path, sandbox: RunningSandbox) -> float:
    """Seconds from the start of the process until everybody is there."""
    begun = time.perf_counter()
    with syncing(folder, sandbox) as sync:
        wait = QEventLoop()

        def on_progress(progress: SyncProgress) -> None:
            if progress.phase is not SyncPhase.READING:
                wait.quit()

        sync.progressed.connect(on_progress)
        wait.exec()
    return time.perf_counter() - begun


@contextmanager
def syncing(folder: Path, sandbox: RunningSandbox) -> Iterator[SyncProcess]:
    setup = setup_for(make_directory(folder), sandbox.base_url, limit=AT_ONCE)
    owner = QObject()
    sync = SyncProcess(setup, owner)
    try:
        yield sync
    finally:
        sync.stop()
        del owner


def stalls(sandbox: RunningSandbox, *, is_painting: bool) -> Heartbeat:
    """The beats of some seconds of a reading that has begun."""
    with tempfile.TemporaryDirectory() as folder, syncing(Path(folder), sandbox) as sync:
        wait = QEventLoop()
        sync.progressed.connect(wait.quit)
        wait.exec()
        grid = shown_grid()
        repaint = QTimer(interval=1_000 // REPAINTS_A_SECOND)
        repaint.timeout.connect(grid.viewport().repaint)
        if is_painting:
            repaint.start()
        beat = Heartbeat()
        QTimer.singleShot(round(SECONDS * 1_000), wait.quit)
        sync.progressed.disconnect(wait.quit)
        wait.exec()
        beat.stop()
        repaint.stop()
        grid.close()
    return beat


if __name__ == "__main__":
    print(*measure(), sep="\n")
