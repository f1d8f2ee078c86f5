"""kill -9 of the whole program at random moments: ``python -m tests.faults.window_kills [ROUNDS]``.

As ``kills.py``, but what is killed is the program with its window (on Qt's offscreen platform),
its saved profile, a real keyring, and an agent who uses dialogs and editor without a pause.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.journal.opening import JournalLocation
from tests.conftest import KEY, TOKEN
from tests.desktop.desktop import PROJECT, Desktop
from tests.faults.kills import main
from tests.faults.tally import Tally, count, last_of, learn, live, read_journal, sandbox_for_writers

_LONGEST = 1.2
"""Seconds of an agent's work before the program is killed."""
_START_SECONDS = 0.2
"""About as long as Python takes to start. A profile is open, and settled, a second after that."""
_PATIENCE = 60.0
_NAME = "customer-desk"
_KEYRING = """
import asyncio, pathlib, sys
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials
url, token, key, lock = sys.argv[1:]
profile = Profile(id="kills", name="Kills", environment=Environment.CUSTOM, base_url=url)

async def both():
    vault = Vault()
    await vault.save(profile, Credentials(token, key))
    print((await vault.journal_key(pathlib.Path(lock))).hex())

asyncio.run(both())
"""


class _Program:
    """The program's folders, environment and keyring, from life to life."""

    def __init__(self, desktop: Desktop, folder: Path, base_url: str) -> None:
        self.environment = {**desktop.at_home(folder), "QT_QPA_PLATFORM": "offscreen"}
        settings, data = folder / "config" / _NAME, folder / "data" / _NAME
        profile = Profile(
            id="kills", name="Kills", environment=Environment.CUSTOM, base_url=base_url
        )
        ProfileBook(settings).save(profile)
        (settings / "window.ini").write_text("[erasure]\nhold=0\n")  # a deletion leaves at once
        self.place = JournalLocation(data, settings / "journal.json")
        lock = str(self.place.lock)
        asked = [sys.executable, "-c", _KEYRING, base_url, TOKEN, KEY, lock]
        said = subprocess.run(
            asked, cwd=PROJECT, env=self.environment, capture_output=True, text=True, check=True
        )
        self.key = bytes.fromhex(said.stdout)

    def command(self, life: str) -> list[str]:
        script = str(Path(__file__).with_name("window_victim.py"))
        return [sys.executable, script, life, "--profile", "Kills"]


def run(rounds: int, seed: int) -> Tally:
    """Kill so many programs."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name, sandbox_for_writers(Path(name)) as base_url:
        folder = Path(name) / "desktop"
        folder.mkdir()
        with Desktop.started(folder) as desktop:
            program = _Program(desktop, folder / "agent", base_url)
            for number in range(rounds):
                _live(tally, program, number, chance.uniform(0, _LONGEST))
            _settle_all(tally, program)
        count(tally, Path(name))
    return tally


def _live(tally: Tally, program: _Program, number: int, seconds: float) -> None:
    """One life. A third are killed while they start and settle, not after it."""
    waits = bool(number % 3) or not tally.rounds
    seconds += 0 if waits else _START_SECONDS
    lines, errors = live(program.command(str(number)), program.environment, seconds, waits)
    tally.rounds += 1
    learn(tally, lines)
    read_journal(tally, program.place, program.key, "kills")
    if "Traceback" in errors:
        tally.failures.append(errors[-2_000:])
    tally.killed_while[last_of(lines)] += 1


def _settle_all(tally: Tally, program: _Program) -> None:
    """One more start, that is ended as a session's end does."""
    with subprocess.Popen(
        program.command("last"),
        env=program.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as last:
        assert last.stdout is not None
        lines = []
        while (line := last.stdout.readline()) and not line.startswith("ready"):
            lines.append(line)
        last.send_signal(signal.SIGTERM)
        _, errors = last.communicate(timeout=_PATIENCE)
    learn(tally, lines)
    if last.returncode or "Traceback" in errors:
        tally.failures.append(f"status {last.returncode}: {errors[-2_000:]}")
    before = tally.in_doubt
    read_journal(tally, program.place, program.key, "kills")
    tally.left_in_doubt, tally.in_doubt = tally.in_doubt - before, before


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    sys.exit(main(run(rounds, seed=random.randrange(10**6))))
