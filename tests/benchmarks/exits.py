"""Ends the program in the middle of its work, at random moments and in every way, and notes how.

    python -m tests.benchmarks.exits 60

prints one line for each exit and a count of statuses at the end; status 1 when one was not clean.
"""

from __future__ import annotations

import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import NamedTuple

from tests.desktop.desktop import Desktop, running

MOST_SECONDS = 3.0
LONGEST_WORK = 1.2
"""Seconds of work before the end, at most."""
PATIENCE = 60.0
_HANGS_FROM = 0.7
"""Of the time until the end: when the sandbox begins to hang."""

WORKS = ("read", "write", "create", "resolve", "fail", "write-much")
WAYS = ("TERM", "INT", "HUP", "close")
STOPPED = "a sandbox that hangs"
BAD_WORDS = ("QThread", "Segmentation", "Fatal", "Traceback", "canary", "Aborted", "terminate")


class Exit(NamedTuple):
    """How one went. ``left``: what it left in its data folder that a clean end takes away."""

    work: str
    way: str
    hung: bool
    status: int
    seconds: float
    said: str
    left: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Status 0, in time, no bad word, nothing left."""
        bad = any(word in self.said for word in BAD_WORDS)
        return self.status == 0 and self.seconds < MOST_SECONDS and not bad and not self.left

    @property
    def asked(self) -> bool:
        """Whether the program asked before it closed: a write was on its way."""
        return "asked" in self.said.split()

    def __str__(self) -> str:
        """For a terminal."""
        verdict = "clean" if self.is_clean else f"NOT CLEAN {self.left} {self.said[-600:]}"
        hung = f", {STOPPED}" if self.hung else ""
        asked = ", asked" if self.asked else ""
        how = f"{self.work}, {self.way}{asked}{hung}"
        return f"status {self.status} in {self.seconds:.2f} s  {how}: {verdict}"


def exits(desktop: Desktop, count: int, seed: int) -> Iterator[Exit]:
    """``count`` exits over all kinds of work and ways, each at a random moment."""
    draw = random.Random(seed)
    kinds = list(product(WORKS, WAYS))
    draw.shuffle(kinds)
    for number in range(count):
        work, way = kinds[number % len(kinds)]
        with tempfile.TemporaryDirectory(dir=desktop.folder) as home:
            hung = work in ("read", "write", "write-much") and number % 3 == 0
            yield one_exit(desktop, Path(home), work, way, draw.uniform(0, LONGEST_WORK), hung=hung)


def one_exit(
    desktop: Desktop, home: Path, work: str, way: str, moment: float, *, hung: bool = False
) -> Exit:
    """Start, let it work until ``moment`` (seconds), end it. ``hung``: the sandbox is stopped."""
    close_after = int(moment * 1000) if way == "close" else -1
    script = str(Path(__file__).with_name("busy_start.py"))
    command = [sys.executable, script, work, str(close_after), "--sandbox", "200"]
    environment = desktop.at_home(home)
    errors = home / "stderr.txt"
    with (
        errors.open("wb") as log,
        running(command, environment, stdout=subprocess.PIPE, stderr=log) as program,
    ):
        assert program.stdout is not None
        first = program.stdout.readline()
        began = time.monotonic()
        children = _children(program.pid) if hung else []
        if hung:  # so late that a body may be half sent
            _wait_until(program, began + moment * _HANGS_FROM)
        for child in children:
            os.kill(child, signal.SIGSTOP)
        ended = _ended(program, way, began, moment)
        status, seconds = program.wait(PATIENCE), time.monotonic() - ended
        said = (first + program.stdout.read()).decode(errors="replace")
        for child in children:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
    said += errors.read_text(errors="replace")
    data = home / "data" / "customer-desk"
    left = tuple(path.name for path in data.iterdir() if path.suffix == ".txt")
    return Exit(work, way, hung, status, seconds, said, left)


def _ended(program: subprocess.Popen[bytes], way: str, began: float, moment: float) -> float:
    """Wait for the moment, end the program if it does not end itself, and tell when."""
    due = began + moment
    _wait_until(program, due)
    if way != "close":
        program.send_signal(getattr(signal, f"SIG{way}"))
        return time.monotonic()
    return due


def _wait_until(program: subprocess.Popen[bytes], due: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        program.wait(max(due - time.monotonic(), 0.0))


def _children(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(word) for word in text.split()]


def main(count: int, seed: int) -> int:
    """Try, print, sum up."""
    with tempfile.TemporaryDirectory() as folder, Desktop.started_bare(Path(folder)) as desktop:
        done: list[Exit] = []
        for each in exits(desktop, count, seed):
            done.append(each)
            print(f"{len(done):3} {each}", flush=True)
    statuses = Counter(each.status for each in done)
    times = sorted(each.seconds for each in done)
    print(f"{len(done)} exits, statuses {dict(statuses)}, clean {sum(e.is_clean for e in done)}")
    print(f"median {statistics.median(times):.2f} s, longest {times[-1]:.2f} s, seed {seed}")
    return 0 if all(each.is_clean for each in done) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
