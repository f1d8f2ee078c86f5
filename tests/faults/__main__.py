"""What must hold when something goes wrong, tried and passed: ``python -m tests.faults [PATH…]``.

Runs every test of the whole tree (or under the paths) that holds a row, a line of the security
checklist or a trap (see ``matrix.py``), and prints the table of rows × operations, then lines and
traps: ``passed/tried``. ``python -m tests.faults --names`` runs none and prints who holds what.
Status 1 when a test failed or, over the whole tree, when something is held by none.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict

import pytest

from tests.faults.matrix import (
    LINES,
    NOT_YET,
    OPERATIONS,
    ROWS,
    TRAPS,
    Place,
    places_of,
    wanted,
)

_NAMES = "--names"


class _Counting:
    """A pytest plugin that keeps one count for each place."""

    def __init__(self) -> None:
        self.tests: dict[str, set[Place]] = {}
        self.names: dict[Place, list[str]] = defaultdict(list)
        self.tried: Counter[Place] = Counter()
        self.passed: Counter[Place] = Counter()

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            places = set(places_of(item))
            if places:
                self.tests[item.nodeid] = places
            for place in places:
                name = item.nodeid.split("[")[0]
                if name not in self.names[place]:
                    self.names[place].append(name)
        items[:] = [item for item in items if item.nodeid in self.tests]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped or (report.when != "call" and not report.failed):
            return
        for place in self.tests[report.nodeid]:
            self.tried[place] += 1
            self.passed[place] += report.passed

    @property
    def missing(self) -> list[Place]:
        """What nobody holds."""
        return [place for place in wanted() if place not in self.names]

    def said(self) -> str:
        """Everything, for a terminal."""
        table = ["row  " + "".join(f"{name:>12}" for name in OPERATIONS)]
        for number, row in ROWS.items():
            cells = [self._cell(Place(f"row_{number:02}", name)) for name in OPERATIONS]
            table.append(
                f"{number:>3}  " + "".join(f"{cell:>12}" for cell in cells) + f"  {row.fault}"
            )
        return "\n".join([*table, *self._listed(LINES), *self._listed(TRAPS), *self._summed()])

    def who(self) -> str:
        """Each place with the tests that hold it."""
        lines = []
        for place in dict.fromkeys([*wanted(), *sorted(self.names)]):
            lines.append(" ".join(place).strip())
            lines += [f"    {name}" for name in self.names.get(place, ["NOBODY"])]
        return "\n".join([*lines, *(f"not yet: {what}, {why}" for what, why in NOT_YET.items())])

    def _listed(self, held: dict[str, str]) -> list[str]:
        return [
            f"{what:<16}{self._cell(Place(what)):>8}  {words}"
            + (f" (not yet: {NOT_YET[what]})" if what in NOT_YET else "")
            for what, words in held.items()
        ]

    def _summed(self) -> list[str]:
        rows = [place for place in self.tried if place.operation]
        passed = [place for place in self.tried if self.passed[place] == self.tried[place]]
        return [
            f"{len(rows)} row × operation places tried, {len(set(rows) & set(passed))} passed;",
            f"{len(self.tried) - len(rows)} lines and traps tried, "
            f"{len(set(passed) - set(rows))} passed, {len(NOT_YET)} not yet there;",
            *(f"held by nobody: {' '.join(place)}" for place in self.missing),
        ]

    def _cell(self, place: Place) -> str:
        if self.tried[place]:
            return f"{self.passed[place]}/{self.tried[place]}"
        return "left out" if place in self.names else "·"


def main() -> int:
    """The status of pytest itself, or 1 when something is held by nobody."""
    counting = _Counting()
    paths = [argument for argument in sys.argv[1:] if argument != _NAMES]
    only_names = _NAMES in sys.argv
    options = ["--collect-only", "-qq"] if only_names else ["-q"]
    status = int(pytest.main([*options, *(paths or ["tests"])], plugins=[counting]))
    sys.stdout.write(f"{counting.who() if only_names else counting.said()}\n")
    return status or int(not paths and bool(counting.missing))


if __name__ == "__main__":
    sys.exit(main())
