"""Fixtures every floor shares: the real sandbox as a process, and a session that talks to it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TOKEN = "7db11ea5d4a1af32421b564c79b946d1ead3daf0"
KEY = "qwert1234"


@dataclass(frozen=True)
class RunningSandbox:
    """A gateway of our own on loopback, started as a user would start it."""

    base_url: str
    token: str
    key: str
    process: subprocess.Popen[str]


StartSandbox = Callable[..., RunningSandbox]


@pytest.fixture(scope="session")
def start_sandbox_for_session() -> Iterator[StartSandbox]:
    """Starts sandboxes that all end with the test run."""
    yield from _starter()


@pytest.fixture
def start_sandbox() -> Iterator[StartSandbox]:
    """Starts sandboxes with options of their own; they end with the test."""
    yield from _starter()


@pytest.fixture
def sandbox(start_sandbox: StartSandbox) -> RunningSandbox:
    """A fresh sandbox with 300 customers."""
    return start_sandbox("--customers", "300")


def _starter() -> Iterator[StartSandbox]:
    running: list[subprocess.Popen[str]] = []

    def start(*options: str) -> RunningSandbox:
        command = [sys.executable, "-m", "desktop_app.sandbox", "--port", "0"]
        command += ["--merchant-key", KEY, "--authenticity-token", TOKEN, *options]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        running.append(process)
        assert process.stdout is not None
        return RunningSandbox(process.stdout.readline().strip(), TOKEN, KEY, process)

    try:
        yield start
    finally:
        for process in running:
            process.terminate()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()
