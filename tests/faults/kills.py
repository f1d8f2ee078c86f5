"""kill -9 at random moments, counted at the server: ``python -m tests.faults.kills [ROUNDS]``.

Each round starts a client that settles what the one before left in doubt and then writes without
a pause, and kills it after a random time. In the end one more client only settles. Then the
server's own records are compared with what was begun: nothing twice, nothing lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import Place, open_kept
from desktop_app.records.intent import Doubt
from tests.conftest import KEY, TOKEN
from tests.faults.victim import JOURNAL_KEY

_SHORTEST, _LONGEST = 0.0, 0.25
"""Seconds of a client's writing before it is killed."""
_LINE = re.compile(r" (?P<status>\d{3}) (?P<method>[A-Z]+) (?P<target>\S+)")


@dataclass
class Tally:
    """What was seen: at the clients, and at the server."""

    rounds: int = 0
    killed_while: Counter[str] = field(default_factory=Counter)
    settled: Counter[str] = field(default_factory=Counter)
    begun: set[str] = field(default_factory=set)
    acknowledged: set[str] = field(default_factory=set)
    updated: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    begun_update: set[str] = field(default_factory=set)
    begun_delete: set[str] = field(default_factory=set)
    journalled: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    in_doubt: int = 0
    doubled: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    left_in_doubt: int = 0
    writes_at_server: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.rounds} kills; killed while: {dict(self.killed_while)}\n"
            f"writes in doubt at a kill: {self.in_doubt}\n"
            f"settled at the next start: {dict(self.settled)}\n"
            f"creates begun {len(self.begun)}, updates {len(self.begun_update)}, "
            f"deletions {len(self.begun_delete)}; at the server: {dict(self.writes_at_server)}\n"
            f"doubled {len(self.doubled)}, lost {len(self.lost)}, "
            f"left in doubt {self.left_in_doubt}, failures {len(self.failures)}"
        )


def run(rounds: int, seed: int) -> Tally:
    """Kill so many clients. ``seed`` makes the moments repeatable, as far as a machine is."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name, _sandbox(Path(name)) as base_url:
        folder = Path(name) / "journal"
        folder.mkdir()
        for number in range(rounds):
            _live(tally, base_url, folder, number, chance.uniform(_SHORTEST, _LONGEST))
        _settle_all(tally, base_url, folder)
        _count(tally, Path(name))
    return tally


@contextmanager
def _sandbox(folder: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "desktop_app.sandbox", "--port", "0", "--customers", "0"]
    command += ["--merchant-key", KEY, "--authenticity-token", TOKEN]
    command += ["--state", str(folder / "state"), "--access-log", str(folder / "access.log")]
    command += ["--latency-ms", "4", "--jitter-ms", "8"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


def _client(base_url: str, folder: Path, life: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.faults.victim", base_url, str(folder), life]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
    )


def _live(tally: Tally, base_url: str, folder: Path, number: int, seconds: float) -> None:
    """One client's life. A third of them are killed while they settle, not after it."""
    client = _client(base_url, folder, str(number))
    assert client.stdout is not None
    lines: list[str] = []
    if number % 3 or not tally.rounds:
        while (line := client.stdout.readline()) and not line.startswith("ready"):
            lines.append(line)
    else:
        seconds += 0.3  # about as long as Python takes to start
    with contextlib.suppress(subprocess.TimeoutExpired):
        client.wait(seconds)
    client.kill()
    rest, errors = client.communicate()
    tally.rounds += 1
    lines += rest.splitlines()
    _learn(tally, lines)
    _read_journal(tally, folder)
    if "Traceback" in errors:
        tally.failures.append(errors[-2_000:])
    tally.killed_while[_last_of(lines)] += 1


def _last_of(lines: list[str]) -> str:
    words = next((line.split() for line in reversed(lines) if line.strip()), ["starting"])
    return " ".join(words[:2]) if words[0] == "begins" else words[0]


def _learn(tally: Tally, lines: list[str]) -> None:
    for line in lines:
        words = line.split()
        match words:
            case ["begins", "create", merchant_id]:
                tally.begun.add(merchant_id)
            case ["begins", "update", merchant_id]:
                tally.begun_update.add(merchant_id)
            case ["begins", "delete", merchant_id]:
                tally.begun_delete.add(merchant_id)
            case ["created", merchant_id, _]:
                tally.acknowledged.add(merchant_id)
            case ["updated", merchant_id]:
                tally.updated.add(merchant_id)
            case ["deleted", merchant_id]:
                tally.deleted.add(merchant_id)
            case ["settled", kind, finding]:
                tally.settled[f"{kind} {finding}"] += 1
            case ["failed", *why]:
                tally.failures.append(" ".join(why))


def _settle_all(tally: Tally, base_url: str, folder: Path) -> None:
    client = _client(base_url, folder, "last")
    said, errors = client.communicate(timeout=120)
    _learn(tally, said.splitlines())
    ready = [line for line in said.splitlines() if line.startswith("ready")]
    tally.left_in_doubt = int(ready[0].split()[1]) if ready else -1
    if client.returncode:
        tally.failures.append(errors[-2_000:])


def _count(tally: Tally, folder: Path) -> None:
    """What the server did, from its access log and its state."""
    done: Counter[str] = Counter()
    for line in (folder / "access.log").read_text().splitlines():
        found = _LINE.search(line)
        if found and found["method"] != "GET":
            tally.writes_at_server[f"{found['method']} {found['status']}"] += 1
            if found["status"] != "200":
                tally.doubled.append(f"sent once too often: {line}")
            else:
                done[f"{found['method']} {found['target']}"] += 1
    records = _records(folder / "state")
    names = Counter(record["values"]["merchant_customer_id"] for record in records.values())
    creates = done.pop("POST /v2/customers", 0)
    tally.doubled = [name for name, times in names.items() if times > 1]
    tally.doubled += [target for target, times in done.items() if times > 1]
    if creates != len(records):
        tally.doubled.append(f"{creates} creates carried out, {len(records)} records")
    named = {record["values"]["merchant_customer_id"]: record for record in records.values()}
    _look_for_lost(tally, named)


def _look_for_lost(tally: Tally, named: dict[str, Any]) -> None:
    """What was answered, or stood in the journal when its client died, is done by now."""
    for kind, names in (
        ("create", tally.acknowledged | tally.journalled["create"]),
        ("update", tally.updated | tally.journalled["update"]),
        ("delete", tally.deleted | tally.journalled["delete"]),
    ):
        for name in sorted(names):
            record = named.get(name)
            is_done = (
                record is not None
                and {
                    "create": True,
                    "update": record["values"]["name"] == "second",
                    "delete": record["deleted_at"] is not None,
                }[kind]
            )
            if not is_done:
                tally.lost.append(f"{kind} {name}")


def _records(state: Path) -> dict[str, Any]:
    lines = map(json.loads, state.read_text().splitlines()[1:])
    return {record["uuid"]: record for record in lines}


def _read_journal(tally: Tally, folder: Path) -> None:
    """What the dead client left in doubt."""

    async def read() -> tuple[Doubt, ...]:
        journal = Journal(lambda: open_kept(Place(folder, folder / "mark.json"), JOURNAL_KEY))
        try:
            return await journal.in_doubt("")
        finally:
            await journal.close()

    for doubt in asyncio.run(read()):
        tally.journalled[doubt.intent.kind.value].add(doubt.intent.merchant_id or "")
        tally.in_doubt += 1


if __name__ == "__main__":
    tally = run(int(sys.argv[1]) if len(sys.argv) > 1 else 200, seed=random.randrange(10**6))
    sys.stdout.write(f"{tally}\n")
    for failure in tally.failures[:3]:
        sys.stdout.write(f"{failure}\n")
    bad = tally.doubled or tally.lost or tally.failures or tally.left_in_doubt
    sys.exit(1 if bad else 0)
