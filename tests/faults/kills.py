"""kill -9 at random moments, counted at the server: ``python -m tests.faults.kills [ROUNDS]``.

Each round starts a client that settles what the one before left in doubt and then writes without
a pause, and kills it after a random time. In the end one more client only settles. Then the
server's own records are compared with what was begun: nothing twice, nothing lost. The same with
the whole window is ``window_kills.py``.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_app.journal.opening import JournalLocation
from tests.faults.tally import Tally, count, last_of, learn, live, read_journal, sandbox_for_writers
from tests.faults.victim import JOURNAL_KEY

_SHORTEST, _LONGEST = 0.0, 0.25
"""Seconds of a client's writing before it is killed."""


def run(rounds: int, seed: int) -> Tally:
    """Kill so many clients. ``seed`` makes the moments repeatable, as far as a machine is."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name, sandbox_for_writers(Path(name)) as base_url:
        folder = Path(name) / "journal"
        folder.mkdir()
        for number in range(rounds):
            _live(tally, base_url, folder, number, chance.uniform(_SHORTEST, _LONGEST))
        _settle_all(tally, base_url, folder)
        count(tally, Path(name))
    return tally


def _client(base_url: str, folder: Path, life: str) -> list[str]:
    return [sys.executable, "-m", "tests.faults.victim", base_url, str(folder), life]


def _live(tally: Tally, base_url: str, folder: Path, number: int, seconds: float) -> None:
    """One client's life. A third of them are killed while they settle, not after it."""
    waits = bool(number % 3) or not tally.rounds
    if not waits:
        seconds += 0.3  # about as long as Python takes to start
    lines, errors = live(_client(base_url, folder, str(number)), None, seconds, waits)
    tally.rounds += 1
    learn(tally, lines)
    read_journal(tally, JournalLocation(folder, folder / "mark.json"), JOURNAL_KEY)
    if "Traceback" in errors:
        tally.failures.append(errors[-2_000:])
    tally.killed_while[last_of(lines)] += 1


def _settle_all(tally: Tally, base_url: str, folder: Path) -> None:
    command = _client(base_url, folder, "last")
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    learn(tally, ended.stdout.splitlines())
    ready = [line for line in ended.stdout.splitlines() if line.startswith("ready")]
    tally.left_in_doubt = int(ready[0].split()[1]) if ready else -1
    if ended.returncode:
        tally.failures.append(ended.stderr[-2_000:])


def main(tally: Tally) -> int:
    """Print what was seen; the status to end with."""
    sys.stdout.write(f"{tally}\n")
    for line in [*tally.failures[:3], *tally.doubled[:5], *tally.lost[:5], *tally.refused[:5]]:
        sys.stdout.write(f"{line}\n")
    return 0 if tally.is_clean else 1


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    sys.exit(main(run(rounds, seed=random.randrange(10**6))))
