"""The sync as the program runs it: a process of its own, told by its standard input."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from desktop_app.directory.directory import Directory
from desktop_app.directory.sync import SyncProgress, SyncSetup
from desktop_app.gateway.endpoint import Endpoint
from desktop_app.records.customer import Customer
from tests.conftest import KEY, TOKEN

DIRECTORY_KEY = bytes(range(32))


def make_directory(folder: Path) -> Path:
    path = folder / "directory-test.db"
    Directory.create(path, DIRECTORY_KEY).close()
    return path


def setup_for(path: Path, base_url: str, **options: object) -> SyncSetup:
    setup = SyncSetup(
        path=str(path),
        key=DIRECTORY_KEY.hex(),
        endpoint=Endpoint(base_url=base_url),
        authenticity_token=TOKEN,
        merchant_key=KEY,
        pages_per_second=0,
        check_pause=0,
    )
    return msgspec.structs.replace(setup, **options)


def customers_in(path: Path) -> list[Customer]:
    """Everybody in the directory, each once: its own table says so."""
    with Directory.open(path, DIRECTORY_KEY) as directory:
        found = directory.living_between(-1, 1 << 62, 10_000_000)
        return [customer for uuid in found if (customer := directory.get(uuid)) is not None]


class SyncProcess:
    """A running sync; what it told is kept."""

    def __init__(self, setup: SyncSetup) -> None:
        self.told: list[SyncProgress] = []
        self._changed = threading.Condition()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop_app.directory"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.say(msgspec.json.encode(setup).decode())
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    @property
    def last(self) -> SyncProgress:
        return self.told[-1]

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def wait_for(
        self, condition: Callable[[SyncProgress], bool], seconds: float = 60
    ) -> SyncProgress:
        """The first of what is told from now on, or last, that meets ``condition``."""
        with self._changed:
            assert self._changed.wait_for(
                lambda: bool(self.told) and condition(self.told[-1]), seconds
            ), self.told[-3:]
            return self.told[-1]

    def kill_after(self, seconds: float) -> None:
        """Wherever it is by then."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        self.kill()

    def kill(self) -> None:
        self.process.kill()
        self._end()

    def end(self) -> int:
        """Close its standard input; its exit status."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self._end()

    def _end(self) -> int:
        status = self.process.wait(10)
        self._listener.join(10)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()
        return status

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._changed:
                self.told.append(msgspec.json.decode(line, type=SyncProgress))
                self._changed.notify_all()


@contextmanager
def syncing(setup: SyncSetup) -> Iterator[SyncProcess]:
    running = SyncProcess(setup)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.kill()
