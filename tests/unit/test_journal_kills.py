"""Row 20 of the fault matrix, the journal's part: kill -9 loses nothing that was promised."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.journal.opening import Finding
from tests.unit.journal_room import Room, run

ROUNDS = 30


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_row_20_kills_at_any_moment(tmp_path: Path) -> None:
    room = Room(tmp_path)
    chance = random.Random(20)
    begun: set[int] = set()
    ended: set[int] = set()
    ending: set[int] = set()
    for _ in range(ROUNDS):
        said = killed_after(chance.uniform(0.0, 0.12), tmp_path)
        for line in said.splitlines():
            word, number = line.split()
            {"begun": begun, "ended": ended, "ending": ending}[word].add(int(number))
        with room.opened() as journal:
            kept = {doubt.number for doubt in run(journal.in_doubt("p1"))}
        # Whatever was promised is there; of what was being settled, either is true.
        assert begun - ending <= kept
        assert not kept & ended
    assert len(begun) > ROUNDS
    assert {one.finding for one in room.openings} <= {Finding.FIRST, Finding.SOUND}
    assert room.set_aside() == []


def killed_after(seconds: float, folder: Path) -> str:
    """What the writer said before it was killed, ``seconds`` after its first word."""
    command = [sys.executable, "-m", "tests.unit.journal_writer", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        process.kill()
        rest = process.stdout.read()
    last = rest.rfind("\n") + 1
    return first + rest[:last]
