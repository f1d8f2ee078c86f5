"""The rooms import one way, Qt ends at the worker, and the sandbox is nobody's twin by copying."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.unit.source_tree import PROJECT, Source, faults, imported, program, snippet

BELOW_QT = {"records", "gateway", "credentials", "evidence", "batch", "sandbox", "journal"}
QT = {"PySide6", "shiboken6"}
SHARED_WITH_THE_SANDBOX = {"sandbox", "records", "output", "__version__"}
OUTSIDE_WORLD = {"httpx", "httpcore", "keyring", "uvicorn", "starlette", "socket", "ssl", "asyncio"}


def room(source: Source) -> str:
    """The room a file belongs to; for files beside the rooms, the file's own name."""
    return source.path.parts[1] if len(source.path.parts) > 2 else source.path.stem


def qt_below_the_worker(source: Source) -> Iterator[str]:
    if room(source) in BELOW_QT:
        for node, name in imported(source):
            if name.split(".")[0] in QT:
                yield f"{source.at(node)} imports {name}"


def sandbox_sharing_code(source: Source) -> Iterator[str]:
    """The sandbox knows its own files and the records; the client knows nothing of the sandbox. A
    signature check shared by both would let a wrong signature pass its own wrong check."""
    mine = room(source)
    for node, name in imported(source):
        parts = name.split(".")
        theirs = parts[1] if parts[0] == "desktop_app" and len(parts) > 1 else ""
        if mine == "sandbox" and theirs and theirs not in SHARED_WITH_THE_SANDBOX:
            yield f"{source.at(node)}: the sandbox imports {name}"
        if mine in BELOW_QT - {"sandbox"} and theirs == "sandbox":
            yield f"{source.at(node)}: {mine} imports {name}"


def widgets_outside_views(source: Source) -> Iterator[str]:
    """Models and the worker know nothing of widgets: they could serve any window."""
    if room(source) in {"models", "worker"}:
        for node, name in imported(source):
            if name.startswith(("PySide6.QtWidgets", "PySide6.QtQuick")):
                yield f"{source.at(node)} imports {name}"


def records_reaching_out(source: Source) -> Iterator[str]:
    if room(source) == "records":
        for node, name in imported(source):
            if name.split(".")[0] in OUTSIDE_WORLD:
                yield f"{source.at(node)} imports {name}"


def test_contracts_of_pyproject_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    outcome = subprocess.run(
        [*command, "--no-cache"], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert re.search(r"Contracts: [1-9]\d* kept, 0 broken", outcome.stdout)


def test_no_qt_below_the_worker() -> None:
    found = faults(qt_below_the_worker, program())
    assert not found, "\n".join(found)


def test_widgets_only_in_views() -> None:
    found = faults(widgets_outside_views, program())
    assert not found, "\n".join(found)


def test_sandbox_shares_only_records() -> None:
    found = faults(sandbox_sharing_code, program())
    assert not found, "\n".join(found)


def test_records_reach_nothing_outside() -> None:
    found = faults(records_reaching_out, program())
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("desktop_app/gateway/a.py", "def f():\n    from PySide6 import QtCore"),
        ("desktop_app/records/a.py", "import shiboken6"),
        ("desktop_app/credentials/a.py", "import PySide6.QtCore as core"),
    ],
)
def test_finds_qt_even_inside_a_function(path: str, text: str) -> None:
    assert len(list(qt_below_the_worker(snippet(text, path)))) >= 1
    assert not list(qt_below_the_worker(snippet(text, "desktop_app/views/a.py")))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("desktop_app/sandbox/a.py", "from desktop_app.gateway import signing"),
        ("desktop_app/sandbox/a.py", "from desktop_app import gateway"),
        ("desktop_app/sandbox/a.py", "from ..gateway.signing import digest"),
        ("desktop_app/gateway/a.py", "import desktop_app.sandbox.signatures"),
    ],
)
def test_finds_shared_code(path: str, text: str) -> None:
    assert list(sandbox_sharing_code(snippet(text, path)))


@pytest.mark.parametrize(
    "text", ["from PySide6.QtWidgets import QLabel", "from PySide6 import QtWidgets"]
)
def test_finds_widgets_in_models(text: str) -> None:
    assert list(widgets_outside_views(snippet(text, "desktop_app/models/a.py")))
    assert not list(widgets_outside_views(snippet(text, "desktop_app/views/a.py")))


def test_lets_the_sandbox_use_records() -> None:
    text = "from desktop_app.records.customer import Page\nfrom desktop_app.sandbox import people"
    assert not list(sandbox_sharing_code(snippet(text, "desktop_app/sandbox/a.py")))


def test_finds_records_reaching_out() -> None:
    assert list(records_reaching_out(snippet("import httpx", "desktop_app/records/a.py")))
