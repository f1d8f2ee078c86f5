"""The sandbox as a process, for measurements."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.conftest import KEY, TOKEN, RunningSandbox


@contextmanager
def running_sandbox(*options: str) -> Iterator[RunningSandbox]:
    """A gateway on loopback that ends with the block."""
    command = [sys.executable, "-m", "desktop_app.sandbox", "--port", "0"]
    command += ["--merchant-key", KEY, "--authenticity-token", TOKEN, *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield RunningSandbox(process.stdout.readline().strip())
        finally:
            process.terminate()
