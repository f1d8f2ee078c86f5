"""The longest stall of the window while a batch runs in it at 8 side by side.

A list of merchant IDs is pasted and looked up, then every customer found is erased, with the real
journal on disk, as fast as the sandbox answers. Meanwhile a heartbeat of one millisecond (a precise
timer of the UI thread) notes how late each beat comes, and the table of rows is shown and scrolled
now and then: whole, and filtered by what is still to do, so that all that is seen of it changes ten
times a second.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.program import SWITCH_SECONDS
from desktop_app.records.batch import BatchTask, RowOutcome, RowResolution
from desktop_app.records.writes import EntryProfile
from desktop_app.views.batch.confirm_dialog import ConfirmDialog
from desktop_app.views.batch.window import BatchWindow
from desktop_app.worker.journals import Journals
from desktop_app.worker.session import Session
from desktop_app.worker.worker import UiThreadCollector, Worker
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.benchmarks.stalls import Heartbeat, switching_every
from tests.benchmarks.streaming import until
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.qt.batch_desk import no_hold

Rounds = list[tuple[Heartbeat, float]]
"""The beats of each, and how many rows a second came to their end."""

CUSTOMERS = 10_000
SECONDS = 4.0
ROUNDS = 3


def measure() -> list[Row]:
    """While looking up and while erasing: p99.9 of the gaps, the middle one of some rounds."""
    with (
        switching_every(SWITCH_SECONDS),
        running_sandbox("--customers", str(CUSTOMERS)) as sandbox,
        batch_window(sandbox) as window,
    ):
        window.input.tasks.choose(BatchTask.ERASE)
        window.input.box.pasted.emit("\n".join(f"cust-{n:07}" for n in range(1, CUSTOMERS + 1)))
        until(window.input.begin.isEnabled)
        window.input.begin.click()
        rows = window.rows.model.held
        until(lambda: rows.counts[RowResolution.FOUND] > 0)
        looked_up = [watch(window, lambda: rows.counts[RowResolution.FOUND]) for _ in range(ROUNDS)]
        begin_erasing(window)
        erased = [watch(window, lambda: rows.counts[RowOutcome.DONE]) for _ in range(ROUNDS)]
        window.rows.filter.choose(RowOutcome.PLANNED)
        to_do = [watch(window, lambda: rows.counts[RowOutcome.DONE]) for _ in range(ROUNDS)]
        window.controller.stop()
        until(lambda: not window.controller.is_busy)
    return [
        _row("while a batch is looked up", looked_up),
        _row("while a batch erases", erased, to_do),
    ]


def begin_erasing(window: BatchWindow) -> None:
    """Once all is looked up."""
    until(lambda: not window.controller.is_busy)
    window.footer.main.click()
    [dialog] = window.findChildren(ConfirmDialog)
    dialog.number.setText(str(window.rows.model.held.open_rows))
    until(dialog.begin.isEnabled)
    dialog.begin.click()
    rows = window.rows.model.held
    until(lambda: rows.counts[RowOutcome.DONE] > 0)


def watch(window: BatchWindow, done: Callable[[], int]) -> tuple[Heartbeat, float]:
    """Some seconds of it: the beats, and how many rows came to their end in one."""
    bar = window.rows.table.verticalScrollBar()
    scroll = QTimer()
    scroll.setInterval(500)
    scroll.timeout.connect(lambda: bar.setValue((bar.value() + 7) % max(bar.maximum(), 1)))
    before, beat = done(), Heartbeat()
    scroll.start()
    wait = QEventLoop()
    QTimer.singleShot(round(SECONDS * 1_000), wait.quit)
    wait.exec()
    scroll.stop()
    beat.stop()
    return beat, (done() - before) / SECONDS


@contextmanager
def batch_window(sandbox: RunningSandbox) -> Iterator[BatchWindow]:
    """A window over a journal on disk, 1024 by 700."""
    app = QApplication.instance() or QApplication([])
    keeper = QObject()
    UiThreadCollector(keeper)
    worker = Worker()
    with tempfile.TemporaryDirectory() as folder:
        journals = Journals(worker, Vault(), Path(folder) / "data", Path(folder) / "set", keeper)
        where = EntryProfile(profile_id="sandbox", profile="Sandbox", environment="SANDBOX")
        journal = journals.of_sandbox(where, keeper)
        session = Session(
            worker,
            Endpoint(base_url=sandbox.base_url),
            Credentials(TOKEN, KEY),
            keeper,
            journal=journal,
        )
        window = BatchWindow(
            session, journal, environment="SANDBOX", profile_name="Sandbox", hold=no_hold
        )
        try:
            window.show()
            assert app is not None
            yield window
        finally:
            window.close()
            session.close()
            worker.stop()
            journals.close()
            QApplication.processEvents()
            keeper.deleteLater()


def _row(when: str, rounds: Rounds, filtered: Rounds | None = None) -> Row:
    middle, rate = sorted(rounds, key=lambda each: each[0].at(0.999))[len(rounds) // 2]
    all_of_them = ", ".join(f"{each.at(0.999):.1f}" for each, _ in rounds)
    if filtered:
        shown = ", ".join(f"{each.at(0.999):.1f}" for each, _ in filtered)
        all_of_them += f"; filtered by what is to do, so that all rows seen change: {shown}"
    return Row(
        name=f"longest stall {when} at 8 side by side, 1 ms heartbeat, p99.9",
        figure=middle.at(0.999),
        unit="ms",
        goal=16,
        baseline="no stall: 1 ms",
        samples=(
            f"{len(middle.gaps):,} beats in {SECONDS:.0f} s at {rate:.0f} rows/s of "
            f"{CUSTOMERS:,}; median {middle.at(0.5):.2f}, p99 {middle.at(0.99):.1f}, longest "
            f"{max(middle.gaps):.1f} ms; p99.9 of all rounds: {all_of_them}"
        ),
    )


if __name__ == "__main__":
    for line in measure():
        print(line)
