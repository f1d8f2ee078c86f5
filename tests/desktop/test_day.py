"""How many keys an agent presses for each task, contents left out: no more than it takes today."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import StartSandbox
from tests.desktop.day import at_work, living, whole_day
from tests.desktop.desktop import Desktop

MOST = {
    "look-up": 1,
    "edit": 7,
    "deletion": 8,
    "conflict": 5,
    "batch: look up": 4,
    "batch: erase": 11,
    "lost connection": 3,
}
"""Of one after the other; of the look-up, from where the keyboard is after another one."""


def test_no_task_takes_more_keys_than_it_did(
    desktop: Desktop, start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    with at_work(desktop, start_sandbox, tmp_path) as (day, gateway):
        whole_day(day, living(gateway.client), look_ups=1, edits=1, deletions=1, rows=5)
        took = {name: one.each for name, one in day.presses.items()}
    assert {name for name, each in took.items() if each > MOST[name]} == set(), day.table()
    assert took.keys() == MOST.keys()
