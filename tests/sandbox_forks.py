"""Sandboxes for tests, each a process of its own that is there within milliseconds.

``python -m tests.sandbox_forks`` imports the sandbox once and forks for every one asked for. A test
that has its own sees nothing that another test left behind, and has not paid a start for it.

On standard input a line for each order, in JSON: a list is the command line of a sandbox to start,
answered by its process ID and its base URL; a number is the process ID of one to end, repeated once
it is gone. All end with standard input.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from desktop_app.sandbox.__main__ import main
from desktop_app.sandbox.serving import serve

KEY = "qwert1234"
TOKEN = "7db11ea5d4a1af32421b564c79b946d1ead3daf0"
PRELOADED = (serve,)
"""Imported before the first fork: by itself the sandbox imports it only when it serves."""


def _nobody() -> None:
    """Whoever started it ends it."""


@dataclass(frozen=True)
class RunningSandbox:
    """A gateway of our own on loopback."""

    base_url: str
    token: str = TOKEN
    key: str = KEY
    stop: Callable[[], None] = _nobody
    """End it at once, and return when it is gone."""


StartSandbox = Callable[..., RunningSandbox]


class Forks:
    """The process that forks, for the test run."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._running: set[int] = set()

    @contextmanager
    def starter(self) -> Iterator[StartSandbox]:
        """Starts sandboxes with the options given; those that still run end with the block."""
        started: list[RunningSandbox] = []

        def start(*options: str) -> RunningSandbox:
            secrets = ["--merchant-key", KEY, "--authenticity-token", TOKEN]
            process_id = int(self._ask([*secrets, *options]))
            self._running.add(process_id)
            sandbox = RunningSandbox(self._answer(), stop=partial(self._stop, process_id))
            started.append(sandbox)
            return sandbox

        try:
            yield start
        finally:
            for sandbox in started:
                sandbox.stop()

    def _stop(self, process_id: int) -> None:
        if process_id in self._running:
            self._running.remove(process_id)
            assert self._ask(process_id) == str(process_id)

    def _ask(self, order: list[str] | int) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(order)}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        assert line, "no sandbox came of it; it wrote why to standard error"
        return line


@contextmanager
def forks() -> Iterator[Forks]:
    """Ready to fork until the block ends."""
    command = [sys.executable, "-m", "tests.sandbox_forks"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        yield Forks(process)


def _follow_orders() -> None:
    running: set[int] = set()
    try:
        for line in iter(sys.stdin.readline, ""):
            order = json.loads(line)
            if isinstance(order, list):
                running.add(_fork(order))
            else:
                running.remove(order)
                _end(order)
                sys.stdout.write(f"{order}\n")
                sys.stdout.flush()
    finally:
        for process_id in running:
            _end(process_id)


def _fork(arguments: list[str]) -> int:
    process_id = os.fork()
    if process_id == 0:
        try:
            sys.stdout.write(f"{os.getpid()}\n")
            sys.stdout.flush()
            main(arguments)
        except BaseException:  # also SystemExit: the orders are the parent's
            traceback.print_exc()
        finally:
            os._exit(0)
    return process_id


def _end(process_id: int) -> None:
    os.kill(process_id, signal.SIGKILL)
    os.waitpid(process_id, 0)


if __name__ == "__main__":
    _follow_orders()
