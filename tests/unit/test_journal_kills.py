"""Row 20 of the fault matrix, the journal's part: kill -9 loses nothing that was promised."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.journal.chain_head import witness_of
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import JournalCondition
from desktop_app.records.batch import RowOutcome
from desktop_app.records.writes import JournalQuery
from tests.unit.journal_room import Room, run

ROUNDS = 15


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_row_20_kills_at_any_moment(tmp_path: Path) -> None:
    room = Room(tmp_path)
    chance = random.Random(20)
    said: dict[str, set[tuple[int, str]]] = {"begun": set(), "ending": set(), "ended": set()}
    for _ in range(ROUNDS):
        told: list[str] = []
        for line in killed_after(chance.uniform(0.0, 0.12), tmp_path).splitlines():
            word, number, ticket = line.split()
            if word == "witness":
                told.append(ticket)
            else:
                said[word].add((int(number), ticket))
        room.witness = witness_of(told[-1])  # the keyring is never further than the files
        with room.opened() as part:
            run(is_as_promised(part, said["begun"], said["ending"], said["ended"]))
    assert len(said["ended"]) > ROUNDS
    assert {one.finding for one in room.openings} <= {
        JournalCondition.FIRST,
        JournalCondition.SOUND,
    }
    assert room.set_aside() == []


async def is_as_promised(
    part: Journal,
    begun: set[tuple[int, str]],
    ending: set[tuple[int, str]],
    ended: set[tuple[int, str]],
) -> None:
    """Whatever was promised is there; of what was being settled, either is true."""
    doubts: set[tuple[int, str]] = set()
    outcomes: dict[str, RowOutcome] = {}
    for batch in await part.batches():
        found = await part.in_doubt(batch.id)
        doubts |= {(one.number, one.intent.ticket) for one in found}
        for row in await part.rows(batch.id, 0, 100_000):
            outcomes[f"{batch.id}-{row.number}"] = row.outcome
    assert begun - ending <= doubts
    assert not doubts & ended
    entries = await part.entries(JournalQuery(limit=100_000))
    proven = [entry.ticket for entry in entries]
    assert len(set(proven)) == len(proven)
    assert {ticket for _, ticket in ended} <= set(proven)
    # The intent, its entry and its row are of one transaction: they never disagree.
    assert not {ticket for _, ticket in doubts} & set(proven)
    done = {ticket for ticket, outcome in outcomes.items() if outcome is RowOutcome.NOT_READ_AGAIN}
    assert done == set(proven)
    assert (await part.verify()).is_sound


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
