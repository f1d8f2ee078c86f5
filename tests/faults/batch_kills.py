"""kill -9 at random moments of one run of erasures, counted at the server: ``python -m
tests.faults.batch_kills [KILLS] [CUSTOMERS]``.

A batch is looked up once. Then a client takes it up and is killed after a random time, again and
again, and the last one may finish. The server's access log says how often each customer was
deleted and with what answer, the journal what every row became: nobody twice after an answer that
acknowledged it, nobody missing, nobody who was not in the batch.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from desktop_app.records.batch import Batch, BatchRow, BatchStage
from desktop_app.records.customer import Customer
from desktop_app.records.writes import EntryKind, JournalQuery
from tests.batch_room import Desk, a_batch, desk_at
from tests.faults.tally import counted_sandbox

_LINE = re.compile(r" (?P<status>\d{3}) (?P<method>[A-Z]+) /v2/customers/(?P<uuid>[0-9a-f-]+)")
_START = 0.45
"""Seconds that Python takes to start, about."""
_TAKING_UP, _EACH_SECOND = 0.15, 80
"""Seconds to take a batch up, and rows done in each after that, about: so that the kills fall all
over the run."""


@dataclass
class Tally:
    """What was seen at the clients, at the server and in the journal."""

    kills: int = 0
    customers: int = 0
    killed_while: Counter[str] = field(default_factory=Counter)
    answers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    outcomes: Counter[str] = field(default_factory=Counter)
    doubled: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    unsettled: int = 0
    deleted: int = 0
    entries: int = 0
    chain_is_sound: bool = False
    failures: list[str] = field(default_factory=list)
    killed_at: list[int] = field(default_factory=list)

    def __str__(self) -> str:
        sent = sum(map(len, self.answers.values()))
        return (
            f"{self.kills} kills of a run of {self.customers}; while: {dict(self.killed_while)}\n"
            f"deletions at the server by then (each tenth kill): {self.killed_at[::10]}\n"
            f"deletions at the server {sent}, of them acknowledged {self.deleted}; "
            f"rows: {dict(self.outcomes)}\n"
            f"twice after an acknowledged answer {len(self.doubled)}, missing {len(self.missing)}, "
            f"not of the batch {len(self.others)}, left in doubt {self.unsettled}\n"
            f"evidence: {self.entries} deletions noted, chain sound: {self.chain_is_sound}; "
            f"failures {len(self.failures)}"
        )

    @property
    def is_right(self) -> bool:
        """Whether everything is as it must be."""
        wrong = self.doubled or self.missing or self.others or self.failures or self.unsettled
        counts = {self.deleted, self.entries, self.customers}
        return not wrong and self.chain_is_sound and len(counts) == 1


def run(kills: int, *, customers: int, seed: int) -> Tally:
    """Kill so many clients of one batch. ``seed``: repeatable, as far as a machine is."""
    chance = random.Random(seed)
    tally = Tally(customers=customers)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "journal").mkdir()
        count = str(customers + customers // 2 + 20)
        with counted_sandbox(folder, "--customers", count, "--latency-ms", "1") as base_url:
            people = asyncio.run(_prepare(base_url, folder / "journal", customers))
            longest = _TAKING_UP + 2 * customers / _EACH_SECOND / max(kills, 1)
            while tally.kills < kills:
                _live(tally, base_url, folder, chance.uniform(0.0, longest))
            _finish(tally, base_url, folder)
            asyncio.run(_read_journal(tally, base_url, folder / "journal"))
        _count(tally, people, (folder / "access.log").read_text(encoding="utf-8"))
    return tally


async def _prepare(base_url: str, folder: Path, count: int) -> frozenset[str]:
    """The batch, looked up and confirmed; the uuids in it."""
    async with desk_at(base_url, folder) as desk:
        people = await _people(desk, count)
        texts = [
            one.uuid if number % 2 else one.merchant_customer_id or one.uuid
            for number, one in enumerate(people)
        ]
        batch = await desk.resolved(texts, a_batch())
        assert batch.stage is BatchStage.RESOLVED
        await desk.part.save_batch(msgspec.structs.replace(batch, confirmed=count))
        return frozenset(one.uuid for one in people)


async def _people(desk: Desk, count: int) -> list[Customer]:
    found: list[Customer] = []
    offset = 0
    while len(found) < count:
        page = await desk.gateway.customers(offset, 100)
        found += [one for one in page.rows if not one.is_deleted]
        offset += 100
    return found[:count]


def _client(base_url: str, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.faults.batch_victim", base_url]
    return subprocess.Popen(
        [*command, str(folder / "journal")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _live(tally: Tally, base_url: str, folder: Path, seconds: float) -> None:
    """One client's life. Some are killed while they still start or settle."""
    client = _client(base_url, folder)
    assert client.stdout is not None
    lines: list[str] = []
    if tally.kills % 4:
        lines.append(client.stdout.readline())
    else:
        seconds += _START
    with contextlib.suppress(subprocess.TimeoutExpired):
        client.wait(seconds)
    client.kill()
    rest, errors = client.communicate()
    lines += rest.splitlines()
    tally.kills += 1
    log = (folder / "access.log").read_text(encoding="utf-8")
    tally.killed_at.append(log.count(" DELETE "))
    last = next((line.split()[0] for line in reversed(lines) if line.strip()), "starting")
    tally.killed_while[last] += 1
    if "Traceback" in errors:
        tally.failures.append(errors[-2_000:])


def _finish(tally: Tally, base_url: str, folder: Path) -> None:
    client = _client(base_url, folder)
    said, errors = client.communicate(timeout=300)
    if "finished FINISHED" not in said:
        tally.failures.append(said + errors[-2_000:])


async def _read_journal(tally: Tally, base_url: str, folder: Path) -> None:
    async with desk_at(base_url, folder) as desk:
        [batch] = await desk.part.batches()
        tally.outcomes.update(row.outcome.name for row in await _all_rows(desk, batch))
        tally.unsettled = len(await desk.part.in_doubt(batch.id))
        for outcome in ("DONE", "FOUND_DONE"):
            done = JournalQuery(acts=frozenset({EntryKind.DELETE}), outcome=outcome, batch=batch.id)
            tally.entries += await desk.part.count(done)
        tally.chain_is_sound = (await desk.part.verify()).is_sound


async def _all_rows(desk: Desk, batch: Batch) -> tuple[BatchRow, ...]:
    return await desk.part.rows(batch.id, 1, 1_000_000)


def _count(tally: Tally, people: frozenset[str], log: str) -> None:
    for line in log.splitlines():
        found = _LINE.search(line)
        if found is not None and found["method"] == "DELETE":
            tally.answers[found["uuid"]].append(int(found["status"]))
    for uuid, statuses in tally.answers.items():
        acknowledged = [status for status in statuses if status < 300]
        tally.deleted += bool(acknowledged)
        if len(acknowledged) > 1 or (acknowledged and statuses[-1] >= 300):
            tally.doubled.append(f"{uuid} {statuses}")
        if uuid not in people:
            tally.others.append(uuid)
    tally.missing = sorted(people - {uuid for uuid, found in tally.answers.items() if 200 in found})


def main() -> int:
    """Status 1 when anything is not as it must be."""
    numbers = [int(text) for text in sys.argv[1:]] + [200, 2_000][len(sys.argv) - 1 :]
    tally = run(numbers[0], customers=numbers[1], seed=random.randrange(10**6))
    sys.stdout.write(f"{tally}\n")
    for wrong in (*tally.doubled, *tally.missing[:10], *tally.others, *tally.failures[:3]):
        sys.stdout.write(f"{wrong}\n")
    return 0 if tally.is_right else 1


if __name__ == "__main__":
    sys.exit(main())
