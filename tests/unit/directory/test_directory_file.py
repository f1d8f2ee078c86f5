"""The threads that own a directory: nobody waits, and a question takes the place of the last."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.directory.directory import Directory
from desktop_app.directory.file import DirectoryFile
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode
from desktop_app.directory.search import Found
from desktop_app.records.directory_query import parse
from tests.unit.directory.directories import KEY, NOON, people

PATIENCE = 20.0


class Answers:
    """What calls were answered with, in the order in which the answers came."""

    def __init__(self) -> None:
        self._came: queue.Queue[object] = queue.Queue()

    def took(self, answer: object) -> None:
        self._came.put(answer)

    def next(self) -> object:
        return self._came.get(timeout=PATIENCE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "directory-p1.db"
    with Directory.create(path, KEY) as directory:
        directory.put(people(500), NOON)
    return path


@pytest.fixture
def file(path: Path) -> Iterator[DirectoryFile]:
    file = DirectoryFile(lambda: Directory.open(path, KEY))
    yield file
    assert file.close(PATIENCE)


def test_finds_and_writes(file: DirectoryFile) -> None:
    answers = Answers()
    file.find(parse("example"), 20, answers.took, answers.took)
    found = answers.next()
    assert isinstance(found, Found)
    assert len(found.customers) == 20
    file.write(lambda directory: directory.erase(found.customers[0].customer.uuid), answers.took)
    assert answers.next() is None
    file.read(len, answers.took)
    assert answers.next() == 499


def test_a_question_takes_the_place_of_those_before(path: Path) -> None:
    is_open, may_go_on = threading.Event(), threading.Event()

    def open_directory() -> Directory:
        is_open.set()
        may_go_on.wait(PATIENCE)
        return Directory.open(path, KEY)

    file = DirectoryFile(open_directory)
    answers = Answers()
    for text in ("exa", "exam", "example"):
        file.find(parse(text), 20, answers.took, answers.took)
    assert is_open.wait(PATIENCE)
    may_go_on.set()
    came = [answers.next() for _ in range(3)]
    assert came[:2] == [DirectoryErrorCode.INTERRUPTED] * 2
    assert isinstance(came[2], Found)
    assert file.close(PATIENCE)


def test_what_runs_can_be_interrupted(path: Path) -> None:
    with Directory.open(path, KEY) as directory:
        is_over = threading.Event()

        def interrupt() -> None:
            while not is_over.is_set():
                directory.interrupt()

        thread = threading.Thread(target=interrupt)
        thread.start()
        try:
            assert _what_ends(directory) is DirectoryErrorCode.INTERRUPTED
        finally:
            is_over.set()
            thread.join()
        assert directory.count(parse("")) == 500


def _what_ends(directory: Directory) -> DirectoryErrorCode:
    while True:
        try:
            directory.count(parse("description:stalni"))
        except DirectoryError as error:
            return error.error_code


async def test_asks_for_coroutines(file: DirectoryFile) -> None:
    assert await file.ask(len) == 500
    customer = people(1, seed=9)[0]
    change = await file.change(lambda directory: directory.put([customer], NOON))
    assert change.added == 1
    assert await file.ask(len) == 501


async def test_opens_again_after_it_was_suspended(path: Path) -> None:
    opened: list[str] = []

    def open_directory() -> Directory:
        opened.append(threading.current_thread().name)
        return Directory.open(path, KEY)

    file = DirectoryFile(open_directory)
    for _ in range(2):
        await file.ask(len)
    assert len(opened) == 1
    file.suspend()
    await file.ask(len)
    assert len(opened) == 2
    assert file.close(PATIENCE)
    with pytest.raises(DirectoryError) as caught:
        await file.ask(len)
    assert caught.value.error_code is DirectoryErrorCode.CLOSED


async def test_says_what_stands_in_the_way_every_time(tmp_path: Path) -> None:
    file = DirectoryFile(lambda: Directory.open(tmp_path / "none.db", KEY))
    answers = Answers()
    file.find(parse("ana"), 20, answers.took, answers.took)
    assert answers.next() is DirectoryErrorCode.MISSING
    with pytest.raises(DirectoryError) as caught:
        await file.ask(len)
    assert caught.value.error_code is DirectoryErrorCode.MISSING
    assert file.close(PATIENCE)
