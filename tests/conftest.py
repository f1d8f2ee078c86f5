"""Fixtures every floor shares: the real sandbox as a process."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.sandbox_forks import KEY, TOKEN, Forks, RunningSandbox, StartSandbox, forks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long one input takes says more of the machine's other work than of the program.
settings.register_profile(
    "no deadline", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("no deadline")

__all__ = ["KEY", "TOKEN", "RunningSandbox", "StartSandbox"]


@pytest.fixture(scope="session")
def sandbox_forks() -> Iterator[Forks]:
    """Starts every sandbox of the test run."""
    with forks() as running:
        yield running


@pytest.fixture(scope="session")
def start_sandbox_for_session(sandbox_forks: Forks) -> Iterator[StartSandbox]:
    """Starts sandboxes that all end with the test run."""
    with sandbox_forks.starter() as start:
        yield start


@pytest.fixture
def start_sandbox(sandbox_forks: Forks) -> Iterator[StartSandbox]:
    """Starts sandboxes with options of their own; they end with the test."""
    with sandbox_forks.starter() as start:
        yield start


@pytest.fixture
def sandbox(start_sandbox: StartSandbox) -> RunningSandbox:
    """A fresh sandbox with 300 customers."""
    return start_sandbox("--customers", "300")


@pytest.fixture
def silent_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A name server that does not answer; the event is set once it is asked."""
    asked, over = threading.Event(), threading.Event()

    def look_up(*arguments: object, **hints: object) -> list[object]:
        asked.set()
        over.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield asked
    over.set()
