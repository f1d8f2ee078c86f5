"""The table "fault rows × operations, tried and passed": ``python -m tests.faults [PATH…]``.

Runs every test named ``test_row_NN_…`` in the whole tree (or under the paths) and counts each by
its row and by the operation among its parameters.
"""

from __future__ import annotations

import re
import sys
from collections import Counter

import pytest

_NAME = re.compile(r"::test_row_(?P<row>\d\d)_\w+(\[(?P<parameters>.*)\])?")
_OPERATIONS = ("list", "look_up", "create", "update", "delete", "window")
_ROWS = 30


class _Counting:
    """A pytest plugin that keeps one count for each row and operation."""

    def __init__(self) -> None:
        self.tried: Counter[tuple[int, str]] = Counter()
        self.passed: Counter[tuple[int, str]] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        found = _NAME.search(report.nodeid)
        if found is None or (report.when != "call" and not report.failed):
            return
        place = int(found["row"]), _operation(found[0], found["parameters"] or "")
        self.tried[place] += 1
        self.passed[place] += report.passed

    def table(self) -> str:
        """Rows down, operations across: ``passed/tried``."""
        lines = ["row  " + "".join(f"{name:>10}" for name in _OPERATIONS)]
        for row in range(1, _ROWS + 1):
            cells = [self._cell(row, name) for name in _OPERATIONS]
            lines.append(f"{row:>3}  " + "".join(f"{cell:>10}" for cell in cells))
        tried = len(self.tried)
        passed = sum(self.passed[place] == times for place, times in self.tried.items())
        lines.append(f"{tried} row × operation places tried, {passed} passed;")
        lines.append(f"{self.tried.total()} tests, {self.passed.total()} passed")
        return "\n".join(lines)

    def _cell(self, row: int, name: str) -> str:
        tried = self.tried[row, name]
        return f"{self.passed[row, name]}/{tried}" if tried else "·"


def _operation(name: str, parameters: str) -> str:
    parts = parameters.split("-")
    for operation in _OPERATIONS:
        if operation in parts:
            return operation
    words = {"deleting": "delete", "updating": "update", "creating": "create", "lists": "list"}
    words |= {"look_up": "look_up", "rows": "list"}
    return next((kind for word, kind in words.items() if word in name), "window")


def main() -> int:
    """The status of pytest itself."""
    counting = _Counting()
    paths = sys.argv[1:] or ["tests"]
    status = pytest.main(["-q", "-k", "test_row_", *paths], plugins=[counting])
    sys.stdout.write(f"{counting.table()}\n")
    return int(status)


if __name__ == "__main__":
    sys.exit(main())
