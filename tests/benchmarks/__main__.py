"""``python -m tests.benchmarks [--beside CHECKOUT] [WORD…]``: every figure the program promises,
measured here and now.

With words, only the measurements whose module has one of them in its name (``start``, ``page``, …).
``--beside CHECKOUT`` first: each is measured in that checkout of another version too, right after,
by that one's own module where it has it, and its figures stand in a column of their own.
Each measures its own baseline in turn with ours, in one run on one machine: only the ratios travel.
Ends with status 1 when a goal is missed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

import msgspec

from tests.benchmarks.row import Row

MEASUREMENTS = (
    *("start", "page", "look_up", "repaint", "far_jumps", "stalls"),
    *("batch", "batch_stalls", "directory", "directory_sync", "find_as_you_type"),
    *("passes", "card_rates"),
)
COLUMNS = ("row", "figure", "beside", "goal", "holds", "baseline", "samples")
HERE = Path(__file__).parents[2]


def measured(name: str, checkout: Path = HERE) -> list[Row]:
    """One module's rows, from a process of its own: no measurement warms another one's caches."""
    has_it = (checkout / "tests/benchmarks" / f"{name}.py").exists()
    at = str(checkout if has_it else HERE)
    with tempfile.NamedTemporaryFile() as file:
        command = [sys.executable, "-m", "tests.benchmarks", "--into", file.name, name]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        environment |= {"PYTHONPATH": at, "CHECKOUT": str(checkout)}
        subprocess.run(command, check=True, env=environment, cwd=at)
        return msgspec.json.decode(Path(file.name).read_bytes(), type=list[Row])


def measure_into(file: str, name: str) -> None:
    """The child's part: measure, and leave the rows in ``file``."""
    rows = import_module(f"tests.benchmarks.{name}").measure()
    rows = rows if isinstance(rows, list) else [rows]
    Path(file).write_bytes(msgspec.json.encode([asdict(row) for row in rows]))


def table(rows: list[Row], beside: list[Row]) -> str:
    """A table in Markdown, as the README has it."""
    others = {row.name: shown(row.figure, row.unit) for row in beside}
    lines = [COLUMNS, tuple("---" for _ in COLUMNS)]
    for row in rows:
        figure, goal = shown(row.figure, row.unit), f"≤ {row.goal:g}"
        holds = "yes" if row.holds else "NO"
        other = others.get(row.name, "–")
        lines.append((row.name, figure, other, goal, holds, row.baseline, row.samples))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def shown(figure: float, unit: str) -> str:
    return f"{figure:.2f}" if unit == "ratio" else f"{figure:.2f} {unit}"


def main(arguments: list[str]) -> int:
    """Measure and print; status 1 when a goal is missed or a measurement failed."""
    if arguments[:1] == ["--into"]:
        measure_into(*arguments[1:3])
        return 0
    other = None
    if arguments[:1] == ["--beside"]:
        other, arguments = Path(arguments[1]).resolve(), arguments[2:]
    rows: list[Row] = []
    beside: list[Row] = []
    failed: list[str] = []
    for name in MEASUREMENTS:
        if not arguments or any(word in name for word in arguments):
            try:
                rows += measured(name)
                beside += measured(name, other) if other else []
            except subprocess.CalledProcessError as error:
                failed.append(f"{name} ended with status {error.returncode}")
    print(table(rows, beside), *failed, sep="\n")
    return 1 if failed or not all(row.holds for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
