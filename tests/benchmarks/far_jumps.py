"""Memory after 2,000 jumps to far rows of a million: what the table keeps must be bounded."""

from __future__ import annotations

import gc
import random
from functools import partial
from pathlib import Path

from desktop_app.models.customers import PagedCustomers
from tests.benchmarks.row import Row
from tests.benchmarks.sandbox import running_sandbox
from tests.benchmarks.streaming import table, until

CUSTOMERS = 1_000_000
JUMPS = 2_000


def measure() -> Row:
    """Resident memory of this process after the jumps, above what it was before them."""
    chance = random.Random(2_026)
    with running_sandbox("--customers", str(CUSTOMERS)) as sandbox, table(sandbox) as shown:
        grid, model = shown.grid, shown.grid.customers
        gc.collect()
        before = _resident_megabytes()
        for _ in range(JUMPS):
            row = chance.randrange(model.rowCount())
            grid.verticalScrollBar().setValue(row)
            seen = grid.seen_rows()
            model.reader.request_rows(
                seen.start, seen.stop - 1
            )  # the view would wait a moment before it tells
            last = seen.stop - 1
            until(partial(_is_read, model, last))
        gc.collect()
        after = _resident_megabytes()
        held = len(model.reader.cache)
    return Row(
        name="memory after 2,000 far jumps over 1,000,000 rows, above the start",
        figure=after - before,
        unit="MB",
        goal=40,
        baseline=f"{before:.0f} MB with the table shown and its end found",
        samples=f"one run of {JUMPS} jumps, each read and painted; {held:,} rows held at the end",
    )


def _is_read(model: PagedCustomers, row: int) -> bool:
    return not model.is_awaited(row)


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4_096 / 1e6


if __name__ == "__main__":
    print(measure())
