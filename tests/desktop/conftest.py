"""The desktop floor: one private desktop for all its tests, a fresh home for each."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import RunningSandbox
from tests.desktop.desktop import NEEDED, Desktop, Program
from tests.sandbox.plain_client import PlainClient, connected

HERE = Path(__file__).parent

StartProgram = Callable[..., Program]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder belongs to the desktop floor."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.desktop)


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A display, a window manager, an unlocked keyring and the accessibility bus."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if lacking and not os.environ.get("CI"):
        pytest.skip(f"the desktop floor needs {', '.join(lacking)}; packaging/test installs them")
    assert not lacking, f"not installed: {lacking}"
    with Desktop.started(tmp_path_factory.mktemp("desktop")) as started:
        yield started


@pytest.fixture
def gateway(sandbox: RunningSandbox) -> Iterator[PlainClient]:
    """What the gateway has, whatever the program shows."""
    yield from connected(sandbox)


@pytest.fixture
def start_program(desktop: Desktop, tmp_path: Path) -> Iterator[StartProgram]:
    """Starts ``python -m desktop_app`` with arguments, in a home of the test's own; what still runs
    at the end of the test is ended."""
    with ExitStack() as stack:

        def start(*arguments: str) -> Program:
            return stack.enter_context(desktop.program(*arguments, home=tmp_path / "home"))

        yield start


@pytest.fixture(scope="module")
def shared_program(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One on the built-in sandbox, for tests that leave it as they found it."""
    home = tmp_path_factory.mktemp("shared") / "home"
    with desktop.program("--sandbox", "300", home=home) as program:
        yield program
