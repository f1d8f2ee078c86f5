"""``python -m tests.benchmarks [WORD…]``: every figure the program promises, measured here and now.

With words, only the measurements whose module has one of them in its name (``start``, ``page``, …).
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
    *("batch", "batch_stalls"),
    "card_rates",
)
COLUMNS = ("row", "figure", "goal", "holds", "baseline", "samples")


def measured(name: str) -> list[Row]:
    """One module's rows, from a process of its own: no measurement warms another one's caches."""
    with tempfile.NamedTemporaryFile() as file:
        command = [sys.executable, "-m", "tests.benchmarks", "--into", file.name, name]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        subprocess.run(command, check=True, env=environment)
        return msgspec.json.decode(Path(file.name).read_bytes(), type=list[Row])


def measure_into(file: str, name: str) -> None:
    """The child's part: measure, and leave the rows in ``file``."""
    rows = import_module(f"tests.benchmarks.{name}").measure()
    rows = rows if isinstance(rows, list) else [rows]
    Path(file).write_bytes(msgspec.json.encode([asdict(row) for row in rows]))


def table(rows: list[Row]) -> str:
    """A table in Markdown, as the README has it."""
    lines = [COLUMNS, tuple("---" for _ in COLUMNS)]
    for row in rows:
        unit = "" if row.unit == "ratio" else f" {row.unit}"
        figure, goal = f"{row.figure:.2f}{unit}", f"≤ {row.goal:g}{unit}"
        holds = "yes" if row.holds else "NO"
        lines.append((row.name, figure, goal, holds, row.baseline, row.samples))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main(arguments: list[str]) -> int:
    """Measure and print; status 1 when a goal is missed or a measurement failed."""
    if arguments[:1] == ["--into"]:
        measure_into(*arguments[1:3])
        return 0
    rows: list[Row] = []
    failed: list[str] = []
    for name in MEASUREMENTS:
        if not arguments or any(word in name for word in arguments):
            try:
                rows += measured(name)
            except subprocess.CalledProcessError as error:
                failed.append(f"{name} ended with status {error.returncode}")
    print(table(rows), *failed, sep="\n")
    return 1 if failed or not all(row.holds for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
