"""What clients that were killed knew, and what the server they wrote to says: counted."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import JournalLocation, open_kept
from desktop_app.records.writes import EntryProfile, UnsettledWrite
from tests.conftest import KEY, TOKEN

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
    left: set[str] = field(default_factory=set)
    """Deletions that had not happened, and that the agent then left as they were."""
    begun_update: set[str] = field(default_factory=set)
    begun_delete: set[str] = field(default_factory=set)
    journalled: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    in_doubt: int = 0
    doubled: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    left_in_doubt: int = 0
    writes_at_server: Counter[str] = field(default_factory=Counter)
    refused: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.rounds} kills; killed while: {dict(self.killed_while)}\n"
            f"writes in doubt at a kill: {self.in_doubt}\n"
            f"settled at the next start: {dict(self.settled)}\n"
            f"creates begun {len(self.begun)}, updates {len(self.begun_update)}, "
            f"deletions {len(self.begun_delete)}; at the server: {dict(self.writes_at_server)}\n"
            f"doubled {len(self.doubled)}, lost {len(self.lost)}, refused {len(self.refused)}, "
            f"left in doubt {self.left_in_doubt}, failures {len(self.failures)}"
        )

    @property
    def is_clean(self) -> bool:
        """Nothing doubled, nothing lost, nothing left open."""
        bad = self.doubled or self.lost or self.refused or self.failures or self.left_in_doubt
        return not bad


@contextmanager
def counted_sandbox(folder: Path, *options: str) -> Iterator[str]:
    """A sandbox that notes what arrived in ``folder``; its base URL."""
    command = [sys.executable, "-m", "desktop_app.sandbox", "--port", "0", *options]
    command += ["--merchant-key", KEY, "--authenticity-token", TOKEN]
    command += ["--access-log", str(folder / "access.log"), "--jitter-ms", "8"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


def sandbox_for_writers(folder: Path) -> AbstractContextManager[str]:
    """The same, empty at first and kept in ``folder``."""
    state = str(folder / "state")
    return counted_sandbox(folder, "--customers", "0", "--state", state, "--latency-ms", "4")


def learn(tally: Tally, lines: list[str]) -> None:
    """Take in what a client said."""
    known = {
        "begins create": tally.begun,
        "begins update": tally.begun_update,
        "begins delete": tally.begun_delete,
        "created": tally.acknowledged,
        "updated": tally.updated,
        "deleted": tally.deleted,
        "left": tally.left,
    }
    for line in lines:
        kind, _, rest = line.partition(" ")
        if kind == "begins":
            of_what, _, rest = rest.partition(" ")
            kind = f"begins {of_what}"
        if kind in known:
            known[kind].add(rest.split()[0])
        elif kind == "settled":
            tally.settled[rest] += 1
        elif kind == "failed":
            tally.failures.append(rest)


class Life(NamedTuple):
    """What a client said before it was killed, and what Python said of it."""

    lines: list[str]
    errors: str


def live(
    command: list[str], environment: dict[str, str] | None, seconds: float, waits: bool
) -> Life:
    """One client's life: killed ``seconds`` after it said that it is ready, or else (when nobody
    ``waits`` for that) after its start."""
    with (
        tempfile.TemporaryFile("w+") as errors,
        subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as client,
    ):
        assert client.stdout is not None
        lines: list[str] = []
        try:
            while waits and (line := client.stdout.readline()):
                lines.append(line)
                if line.startswith("ready"):
                    break
            with contextlib.suppress(subprocess.TimeoutExpired):
                client.wait(seconds)
        finally:
            client.kill()
        lines += client.stdout.readlines()
        errors.seek(0)
        return Life([line.rstrip() for line in lines if line.endswith("\n")], errors.read())


def last_of(lines: list[str]) -> str:
    """What a client did when it was killed."""
    words = next((line.split() for line in reversed(lines) if line.strip()), ["starting"])
    return " ".join(words[:2]) if words[0] == "begins" else words[0]


def count(tally: Tally, folder: Path) -> None:
    """What the server did, from its access log and its state."""
    done: Counter[str] = Counter()
    for line in (folder / "access.log").read_text().splitlines():
        found = _LINE.search(line)
        if found and found["method"] != "GET":
            tally.writes_at_server[f"{found['method']} {found['status']}"] += 1
            if found["status"] != "200":
                tally.refused.append(line)
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
        ("delete", tally.deleted | tally.journalled["delete"] - tally.left),
    ):
        for name in sorted(names):
            record = named.get(name)
            is_done = (
                record is not None
                and {
                    "create": True,
                    "update": record["values"]["name"].startswith("second"),
                    "delete": record["deleted_at"] is not None,
                }[kind]
            )
            if not is_done:
                tally.lost.append(f"{kind} {name}")


def _records(state: Path) -> dict[str, Any]:
    lines = map(json.loads, state.read_text().splitlines()[1:])
    return {record["uuid"]: record for record in lines}


def read_journal(tally: Tally, place: JournalLocation, key: bytes, profile_id: str = "") -> None:
    """What the dead client left in doubt."""

    async def read() -> tuple[UnsettledWrite, ...]:
        file = JournalFile(lambda: open_kept(place, key))
        try:
            return await Journal(file, EntryProfile(profile_id=profile_id)).in_doubt()
        finally:
            file.close()

    for doubt in asyncio.run(read()):
        tally.journalled[doubt.intent.kind.value].add(doubt.intent.merchant_id or "")
        tally.in_doubt += 1
