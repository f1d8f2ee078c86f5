"""The chain is checked at every start; only a broken one is spoken of."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import RunningSandbox
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram, programs
from tests.unit.test_credentials_vault import MemoryKeyring

BROKEN = "The chain is broken"


@pytest.fixture
def start(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    written_sandbox: RunningSandbox,
) -> Iterator[StartProgram]:
    with programs(qtbot, monkeypatch, tmp_path, written_sandbox, MemoryKeyring()) as begin:
        yield begin


def write(desk: ProgramDesk) -> None:
    """A customer created and deleted: two entries."""
    session = desk.session
    customer = answer(desk.qtbot, session, lambda gateway: gateway.create({"name": "Chain"}))
    answer(desk.qtbot, session, lambda gateway: gateway.delete(customer.uuid))


def texts(desk: ProgramDesk) -> str:
    return "\n".join(label.text() for label in desk.place.window.findChildren(QLabel))


@pytest.mark.holds("data_at_rest_04")
def test_an_older_journal_put_back_is_said_at_the_start(
    qtbot: QtBot, start: StartProgram, tmp_path: Path
) -> None:
    write(start())
    older = shutil.copytree(tmp_path / "data", tmp_path / "older")
    sound = start()
    write(sound)
    assert BROKEN not in texts(sound)
    sound.end()
    shutil.rmtree(tmp_path / "data")
    shutil.move(older, tmp_path / "data")
    again = start()
    qtbot.waitUntil(lambda: BROKEN in texts(again))
    assert "more had been written" in texts(again)
