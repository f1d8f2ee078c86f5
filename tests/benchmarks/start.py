"""How long a start takes: to the first paint, against a bare PySide6 window with a 50-row table;
and to a window on screen, against Chromium with a blank new profile.

Each start has a home of its own, on a virtual display without a window manager, in turn with the
one it is measured against, so that the machine's moods fall on both alike.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.mapped_windows import MappedWindows, mapped_windows
from tests.benchmarks.row import Row
from tests.desktop.desktop import Desktop, running

PAINTS, WINDOWS = 15, 9
"""Rounds. A start of Chromium is long."""

SECONDS = 60.0
FIRST_PAINT = str(Path(__file__).with_name("first_paint.py"))
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
BLANK = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--no-default-browser-check"),
    "--password-store=basic",  # or it asks the keyring, and a prompt comes up instead of a window
)

Environment = dict[str, str]


def measure() -> list[Row]:
    """Both rows; the second only where there is a Chromium."""
    with tempfile.TemporaryDirectory() as name, Desktop.started_bare(Path(name)) as desktop:
        rows = [_first_paint(desktop)]
        chromium = next(filter(None, map(shutil.which, CHROMIUM)), None)
        if chromium is not None:
            rows.append(_window(desktop, chromium))
    return rows


def _first_paint(desktop: Desktop) -> Row:
    def painted(kind: str) -> float:
        with _fresh_home(desktop) as environment:
            begin = time.monotonic_ns()
            said = subprocess.run(
                [sys.executable, FIRST_PAINT, kind],
                env=environment, capture_output=True, check=True, timeout=SECONDS,
            )  # fmt: skip
        return (int(said.stdout) - begin) / 1e6

    ours, bare = _in_turn(PAINTS, lambda: painted("program"), lambda: painted("bare"))
    return _row(
        "process start to first paint, against a bare PySide6 window with a 50-row table",
        1.15, ours, bare, "a QMainWindow with a QTableWidget of 50 × 9 cells, same display",
    )  # fmt: skip


def _window(desktop: Desktop, chromium: str) -> Row:
    with mapped_windows(desktop.environment["DISPLAY"]) as windows:

        def ours() -> float:
            with _fresh_home(desktop) as environment:
                return _mapped(windows, [sys.executable, "-m", "desktop_app"], environment)

        def theirs() -> float:
            with _fresh_home(desktop) as environment:
                profile = f"--user-data-dir={environment['HOME']}/profile"
                command = [chromium, *BLANK, profile, "about:blank"]
                return _mapped(windows, command, environment)

        mine, their = _in_turn(WINDOWS, ours, theirs)
    return _row(
        "window mapped, against Chromium with a blank new profile",
        0.6, mine, their, f"chromium {' '.join(BLANK)} about:blank, new profile, same display",
    )  # fmt: skip


def _mapped(windows: MappedWindows, command: list[str], environment: Environment) -> float:
    windows.forget()
    begin = time.monotonic_ns()
    with running(command, environment):
        return (windows.next(SECONDS) - begin) / 1e6


def _in_turn(
    rounds: int, one: Callable[[], float], other: Callable[[], float]
) -> tuple[list[float], list[float]]:
    """Milliseconds of both, taken in turn; the first of each warms the disk's cache."""
    pairs = [(one(), other()) for _ in range(rounds + 1)][1:]
    return [first for first, _ in pairs], [second for _, second in pairs]


def _row(name: str, goal: float, ours: list[float], theirs: list[float], baseline: str) -> Row:
    mine, their = statistics.median(ours), statistics.median(theirs)
    return Row(
        name=name,
        figure=mine / their,
        unit="ratio",
        goal=goal,
        baseline=baseline,
        samples=f"{len(ours)} interleaved; medians {mine:.0f} and {their:.0f} ms",
    )


@contextmanager
def _fresh_home(desktop: Desktop) -> Iterator[Environment]:
    with tempfile.TemporaryDirectory(dir=desktop.folder, ignore_cleanup_errors=True) as home:
        yield desktop.at_home(Path(home))
