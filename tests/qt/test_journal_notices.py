"""What becomes of journals set aside is said, and asked where nobody can look into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import RunningSandbox
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram, programs
from tests.unit.journal_room import flip
from tests.unit.test_credentials_vault import MemoryKeyring

UNREADABLE = "journal-unreadable-20261101-101010.db"


@pytest.fixture
def start(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    written_sandbox: RunningSandbox,
) -> Iterator[StartProgram]:
    with programs(qtbot, monkeypatch, tmp_path, written_sandbox, MemoryKeyring()) as begin:
        yield begin


def erase_one(desk: ProgramDesk) -> None:
    session = desk.session
    customer = answer(desk.qtbot, session, lambda gateway: gateway.create({"name": "Set Aside"}))
    answer(desk.qtbot, session, lambda gateway: gateway.delete(customer.uuid))


def texts(desk: ProgramDesk) -> str:
    labels = desk.place.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(desk: ProgramDesk, text: str) -> QPushButton:
    [found] = [
        one
        for one in desk.place.window.notice("closed").findChildren(QPushButton)
        if one.text() == text and one.isVisible()
    ]
    return found


def test_a_damaged_journal_goes_with_the_first_erasure_and_that_is_said(
    start: StartProgram, tmp_path: Path
) -> None:
    erase_one(start())
    begun = start()
    begun.end()
    flip(tmp_path / "data" / "journal.db", 4096 * 3 + 100)
    desk = start()
    desk.qtbot.waitUntil(lambda: "It is kept as journal-damaged-" in texts(desk))
    [name] = re.findall(r"journal-damaged-[-0-9a-f]+\.db", texts(desk))
    assert (tmp_path / "data" / name).exists()
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: "went with the erasure" in texts(desk))
    assert f"({name})" in texts(desk)
    assert not (tmp_path / "data" / name).exists()


def test_what_cannot_be_opened_is_removed_when_the_agent_says_so(
    start: StartProgram, tmp_path: Path
) -> None:
    desk = start()
    aside = tmp_path / "data" / UNREADABLE
    erase_one(desk)
    aside.write_bytes(bytes(range(256)) * 64)
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: "can't be opened, so an erased customer" in texts(desk))
    assert UNREADABLE in texts(desk)
    button(desk, "Remove").click()
    desk.qtbot.waitUntil(lambda: not aside.exists())


def test_what_is_to_be_kept_is_not_asked_for_again(start: StartProgram, tmp_path: Path) -> None:
    desk = start()
    aside = tmp_path / "data" / UNREADABLE
    aside.parent.mkdir(exist_ok=True)
    aside.write_bytes(bytes(range(256)) * 64)
    told: list[object] = []
    desk.program.journals.treated.connect(told.append)
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: "can't be opened, so" in texts(desk))
    button(desk, "Keep").click()
    assert "can't be opened, so" not in texts(desk)
    told.clear()
    erase_one(desk)
    desk.qtbot.waitUntil(lambda: bool(told))
    assert "can't be opened, so" not in texts(desk)
    assert aside.exists()
