"""``python -m tests.faults.directory_kills [KILLS [SEED]]``: kill -9 at random moments of a
directory's reading, from a gateway on which others create and delete five customers a second.

Each directory is killed at up to twelve times, read to its end, and compared with the gateway's own
list. Ends with status 1 when anybody was missed or doubled, or a directory was refused.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from desktop_app.directory.sync import SyncPhase, SyncProgress
from tests.conftest import RunningSandbox
from tests.sandbox.plain_client import PlainClient
from tests.sandbox.sync_process import SyncProcess, customers_in, make_directory, setup_for, syncing
from tests.sandbox.test_directory_sync import is_complete, living, others_at_work
from tests.sandbox_forks import forks

CUSTOMERS = 6_000
MOST_KILLS = 12
LATEST = 1.6
"""Seconds after its start that a sync is killed at the latest; it takes some three."""


@dataclass
class Count:
    """What became of all directories so far."""

    kills: int = 0
    directories: int = 0
    missed: int = 0
    doubled: int = 0
    refused: int = 0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills of {self.directories} directories: {self.missed} missed, "
            f"{self.doubled} doubled, {self.refused} refused"
        )


def kill_one(sandbox: RunningSandbox, folder: Path, chance: random.Random, count: Count) -> None:
    """One directory, killed at again and again, then read to its end."""
    path = make_directory(folder)
    setup = setup_for(path, sandbox.base_url)
    with others_at_work(sandbox, count.directories) as others:
        for _ in range(MOST_KILLS):
            running = SyncProcess(setup)
            running.kill_after(chance.uniform(0.2, LATEST))
            count.kills += 1
            if running.told and is_complete(running.last):
                break
        with syncing(setup) as sync:
            told = sync.wait_for(_is_over, 300)
            others.end()
            count.refused += not is_complete(told)
            moment = time.time()
            sync.say("resume")
            sync.wait_for(lambda told: _is_complete_since(told, moment))
            sync.end()
    client = PlainClient(sandbox)
    with client.http:
        expected = living(client)
    found = [customer.uuid for customer in customers_in(path)]
    count.directories += 1
    count.missed += len(expected - set(found))
    count.doubled += len(found) - len(set(found))


def _is_over(told: SyncProgress) -> bool:
    return told.phase in (SyncPhase.COMPLETE, SyncPhase.STOPPED)


def _is_complete_since(told: SyncProgress, moment: float) -> bool:
    as_of = told.complete_as_of
    return is_complete(told) and as_of is not None and as_of.timestamp() > moment


def main(arguments: list[str]) -> int:
    """Kill so often; the status."""
    kills = int(arguments[0]) if arguments else 100
    chance, count = random.Random(int(arguments[1]) if arguments[1:] else 1), Count()
    with forks() as running, running.starter() as start:
        while count.kills < kills:
            listing = chance.choice(["--list-deleted", "--no-list-deleted"])
            sandbox = start("--customers", str(CUSTOMERS), "--highest-limit", "30", listing)
            with tempfile.TemporaryDirectory() as folder:
                kill_one(sandbox, Path(folder), chance, count)
            sys.stdout.write(f"{count}\n")
            sys.stdout.flush()
    return 1 if count.missed or count.doubled or count.refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
