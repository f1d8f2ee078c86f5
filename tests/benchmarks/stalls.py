"""The longest stall of the window while pages stream at full speed and the table scrolls.

A heartbeat of one millisecond (a precise timer of the UI thread) notes how late each beat comes.
Meanwhile the table is scrolled three rows every 16 ms, and four further reads of 50 customers are
always under way on the same session, as fast as the sandbox answers. That painting takes its share
of the gaps is meant: it is what an agent feels. And once more with eight reads under way over a
link of 40 ms, from the first connection on.
"""

from __future__ import annotations

import functools
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from desktop_app.gateway.client import Gateway
from desktop_app.program import SWITCH_SECONDS
from desktop_app.records.customer import Customer, Page
from desktop_app.views.customers.table import CustomerTable
from desktop_app.worker.session import Session
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.benchmarks.streaming import table

CUSTOMERS = 100_000
SECONDS = 5.0
ROUNDS = 5
READS_AT_ONCE = 4
LINK_MS, READS_OVER_LINK = 40, 8


class Stream(QObject):
    """Reads page after page, several at once, and throws them away."""

    def __init__(self, session: Session, at_once: int) -> None:
        """Begins at once."""
        super().__init__()
        self.pages = 0
        self._session = session
        self._offset = 0
        self._is_over = False
        for _ in range(at_once):
            self._ask()

    def stop(self) -> None:
        """Ask for no more."""
        self._is_over = True

    def _ask(self) -> None:
        self._offset = (self._offset + 50) % (CUSTOMERS - 50)
        self._session.ask(
            functools.partial(_read, self._offset), owner=self, done=self._next, failed=self._fail
        )

    def _next(self, page: Page[Customer]) -> None:
        self.pages += 1
        if not self._is_over:
            self._ask()

    def _fail(self, error: Exception) -> None:
        raise error


async def _read(offset: int, gateway: Gateway) -> Page[Customer]:
    return await gateway.customers(offset, 50)


class Heartbeat(QObject):
    """Notes the time between the beats of a 1 ms timer, in milliseconds."""

    def __init__(self) -> None:
        """Begins at once."""
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """No more beats."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1_000)
        self._last = now

    def at(self, share: float) -> float:
        """The gap that this share of the beats stays under."""
        ordered = sorted(self.gaps)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def measure() -> list[Row]:
    """The 99.9th of a hundred of the gaps between beats: the middle one of some rounds. And the
    longest of all, of a table that is only being opened when the first round begins."""
    with switching_every(SWITCH_SECONDS):
        with running_sandbox("--customers", str(CUSTOMERS)) as sandbox, table(sandbox) as shown:
            near = [watch(shown, READS_AT_ONCE) for _ in range(ROUNDS)]
        with (
            running_sandbox("--customers", str(CUSTOMERS), "--latency-ms", str(LINK_MS)) as sandbox,
            table(sandbox, is_read=False) as shown,
        ):
            far = [watch(shown, READS_OVER_LINK) for _ in range(ROUNDS)]
    longest = max(max(beat.gaps) for beat, _ in near + far)
    return [
        _row("longest stall while pages stream at full speed, 1 ms heartbeat, p99.9", near),
        _row(f"the same, {READS_OVER_LINK} side by side over a link of {LINK_MS} ms", far),
        Row(
            name="longest single stall of them all, first connection included",
            figure=longest,
            unit="ms",
            goal=50,
            baseline="no stall: 1 ms",
            samples=f"{2 * ROUNDS} rounds of {SECONDS:.0f} s",
        ),
    ]


def _row(name: str, rounds: list[tuple[Heartbeat, int]]) -> Row:
    beat, pages = sorted(rounds, key=lambda round_: round_[0].at(0.999))[len(rounds) // 2]
    all_of_them = ", ".join(f"{each.at(0.999):.1f}" for each, _ in rounds)
    return Row(
        name=name,
        figure=beat.at(0.999),
        unit="ms",
        goal=16,
        baseline="no stall: 1 ms",
        samples=(
            f"{len(beat.gaps):,} beats in {SECONDS:.0f} s, {pages / SECONDS:.0f} pages/s beside a "
            f"scrolling table; median {beat.at(0.5):.2f}, p99 {beat.at(0.99):.1f}, longest "
            f"{max(beat.gaps):.1f} ms; p99.9 of all rounds: {all_of_them}"
        ),
    )


def watch(shown: CustomerTable, at_once: int) -> tuple[Heartbeat, int]:
    """Stream and scroll for some seconds; the beats, and how many pages came besides."""
    grid = shown.grid
    session = grid.customers.reader.session
    scroll = QTimer()
    scroll.setInterval(16)
    scroll.timeout.connect(
        lambda: grid.verticalScrollBar().setValue(grid.verticalScrollBar().value() + 3)
    )
    beat, stream = Heartbeat(), Stream(session, at_once)
    scroll.start()
    wait = QEventLoop()
    QTimer.singleShot(round(SECONDS * 1_000), wait.quit)
    wait.exec()
    scroll.stop()
    stream.stop()
    beat.stop()
    return beat, stream.pages


@contextmanager
def switching_every(seconds: float) -> Iterator[None]:
    """Let Python change threads this often."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(seconds)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


if __name__ == "__main__":
    print(*measure(), sep="\n")
