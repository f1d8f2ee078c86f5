"""A file that is none of those wanted is refused in words, and is no fault of the program's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.batch.export import read_old_values
from desktop_app.batch.reading import Document, read_bytes
from desktop_app.process.log import FAULTS
from desktop_app.views.batch.wording import file_trouble_words
from desktop_app.worker.worker import Worker


async def put_back() -> object:
    return read_old_values(b"id;name\n1;Ana\n", "p1")


async def read_a_workbook() -> Document:
    return read_bytes(b"PK\x03\x04[Content_Types].xml xl/" + bytes(200))


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (put_back, "This is no file of old values, or not a whole one."),
        (
            read_a_workbook,
            "This workbook can't be read. Copy its column and paste it here, or save it as CSV.",
        ),
    ],
)
def test_a_wrong_file_is_said_and_not_noted_as_a_fault(
    qtbot: QtBot, worker: Worker, work: object, words: str
) -> None:
    FAULTS.clear()
    told: list[object] = []
    owner = QObject()
    worker.ask(work, owner=owner, done=told.append, failed=told.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(told))
    [error] = told
    assert isinstance(error, Exception)
    assert file_trouble_words(error) == words
    assert FAULTS.count() == 0
