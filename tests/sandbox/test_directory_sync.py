"""The sync at the real sandbox, in a process of its own as the program runs it."""

from __future__ import annotations

import random
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from desktop_app.directory.directory import Directory
from desktop_app.directory.sync import SyncPhase, SyncProgress
from desktop_app.records.customer import Uuid
from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox
from tests.sandbox.plain_client import PlainClient
from tests.sandbox.sync_process import (
    DIRECTORY_KEY,
    customers_in,
    make_directory,
    setup_for,
    syncing,
)


def is_complete(progress: SyncProgress) -> bool:
    return progress.phase is SyncPhase.COMPLETE


def living(client: PlainClient) -> set[str]:
    """Everybody whom the gateway lists as living, read while nobody changes anything."""
    found: set[str] = set()
    offset = 0
    while rows := client.rows(f"?limit=100&offset={offset}"):
        found |= {row["uuid"] for row in rows if not row["deleted"]}
        offset += len(rows)
    return found


class Others(threading.Thread):
    """Creates and deletes five a second each, beside the sync."""

    def __init__(self, sandbox: RunningSandbox, seed: int) -> None:
        super().__init__()
        self._sandbox = sandbox
        self._chance = random.Random(seed)
        self._over = threading.Event()
        self.created: list[str] = []
        self.deleted: set[str] = set()

    def run(self) -> None:
        client = PlainClient(self._sandbox)
        with client.http:
            rows = client.rows("?limit=100&offset=300")
            old = [row["uuid"] for row in rows if not row["deleted"]]
            while not self._over.wait(0.2):
                self.created.append(client.create(name="Nova Osoba")["uuid"])
                victim = self._chance.choice([*old, *self.created])
                if victim not in self.deleted:
                    assert client.delete(f"/v2/customers/{victim}").is_success
                    self.deleted.add(victim)

    def end(self) -> None:
        self._over.set()
        self.join(10)


@contextmanager
def others_at_work(sandbox: RunningSandbox, seed: int = 1) -> Iterator[Others]:
    others = Others(sandbox, seed)
    others.start()
    try:
        yield others
    finally:
        others.end()


@pytest.mark.parametrize("listing", ["--list-deleted", "--no-list-deleted"])
def test_a_list_that_changes_meanwhile_is_read_whole_and_nobody_twice(
    start_sandbox: StartSandbox, tmp_path: Path, listing: str
) -> None:
    slow = ("--latency-ms", "30")  # so that others come to do something meanwhile
    sandbox = start_sandbox("--customers", "2000", "--highest-limit", "20", listing, *slow)
    path = make_directory(tmp_path)
    with others_at_work(sandbox) as others, syncing(setup_for(path, sandbox.base_url)) as sync:
        sync.wait_for(is_complete)
        others.end()
        assert len(others.created) > 5
        sync.say("resume")
        moment = time.time()
        sync.wait_for(
            lambda told: (
                is_complete(told)
                and told.complete_as_of is not None
                and told.complete_as_of.timestamp() > moment
            )
        )
        assert sync.end() == 0
    client = PlainClient(sandbox)
    with client.http:
        expected = living(client)
    found = [customer.uuid for customer in customers_in(path)]
    assert len(found) == len(set(found))
    # Whom others deleted after they were read is found out by the next check.
    assert expected <= set(found) <= expected | others.deleted


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_sync_that_is_killed_at_any_moment_goes_on_where_it_was(
    start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    sandbox = start_sandbox("--customers", "3000", "--highest-limit", "20")
    path, chance = make_directory(tmp_path), random.Random(9)
    setup = setup_for(path, sandbox.base_url)
    rows = [0]
    for _ in range(10):
        with syncing(setup) as sync:
            sync.wait_for(lambda told: told.rows > 0)
            sync.kill_after(chance.uniform(0, 0.5))
        with Directory.open(path, DIRECTORY_KEY) as directory:
            rows.append(len(directory))
    assert rows == sorted(rows)  # nothing that was read is read again, or lost
    with syncing(setup) as sync:
        sync.wait_for(is_complete)
    client = PlainClient(sandbox)
    with client.http:
        expected = living(client)
    found = [customer.uuid for customer in customers_in(path)]
    assert len(found) == len(set(found))
    assert set(found) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux")
def test_no_secret_stands_where_others_can_read_it(sandbox: RunningSandbox, tmp_path: Path) -> None:
    path = make_directory(tmp_path)
    with syncing(setup_for(path, sandbox.base_url)) as sync:
        sync.wait_for(is_complete)
        place = Path("/proc") / str(sync.process.pid)
        shown = (place / "cmdline").read_bytes()
        with suppress(PermissionError):  # no process of the same user may read it
            shown += (place / "environ").read_bytes()
    for secret in (TOKEN, KEY, DIRECTORY_KEY.hex()):
        assert secret.encode() not in shown


def test_it_pauses_goes_on_and_stays_paused_over_a_restart(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    path = make_directory(tmp_path)
    with syncing(setup_for(path, sandbox.base_url)) as sync:
        sync.wait_for(is_complete)
        sync.say("pause")
        sync.wait_for(lambda told: told.phase is SyncPhase.PAUSED)
    with syncing(setup_for(path, sandbox.base_url)) as sync:
        sync.wait_for(lambda told: told.phase is SyncPhase.PAUSED)
        sync.say("resume")
        sync.wait_for(is_complete)


def test_it_stops_when_the_gateway_refuses_who_is_asking(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    path = make_directory(tmp_path)
    with syncing(setup_for(path, sandbox.base_url, merchant_key="wrong")) as sync:
        told = sync.wait_for(lambda told: told.phase is SyncPhase.STOPPED)
        assert told.why == "UNAUTHORISED"


def test_it_slows_down_when_the_gateway_says_that_it_is_too_much(
    start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    sandbox = start_sandbox("--customers", "150", "--highest-limit", "20", "--rate-limit", "5")
    path = make_directory(tmp_path)
    with syncing(setup_for(path, sandbox.base_url)) as sync:
        sync.wait_for(is_complete)
    assert {told.phase for told in sync.told} == {SyncPhase.READING, SyncPhase.COMPLETE}


def test_two_never_read_into_one_directory(sandbox: RunningSandbox, tmp_path: Path) -> None:
    setup = setup_for(make_directory(tmp_path), sandbox.base_url)
    with syncing(setup) as first:
        first.wait_for(is_complete)
        with syncing(setup) as second:
            told = second.wait_for(lambda told: True)
            assert (told.phase, told.why) == (SyncPhase.WAITING, "BUSY")


def test_an_erased_customer_is_never_brought_back(sandbox: RunningSandbox, tmp_path: Path) -> None:
    path = make_directory(tmp_path)
    client = PlainClient(sandbox)
    with client.http:
        erased = Uuid(client.rows("?limit=1&offset=250")[0]["uuid"])
    with Directory.open(path, DIRECTORY_KEY) as directory:
        directory.erase(erased)
    with syncing(setup_for(path, sandbox.base_url)) as sync:
        sync.wait_for(is_complete)
    assert erased not in {customer.uuid for customer in customers_in(path)}
