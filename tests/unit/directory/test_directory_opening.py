"""Whatever stands in a directory's place, it is said, and never an empty answer."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.directory import opening
from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode, directory_path
from desktop_app.directory.schema import SCHEMA_VERSION
from desktop_app.encrypted_database import connect, make_file
from desktop_app.records.directory_query import parse
from tests.unit.directory.directories import KEY, NOON, people

PAGE = 4_096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return directory_path(tmp_path, "p1")


def made(path: Path) -> None:
    with Directory.create(path, KEY) as directory:
        directory.put(people(300), NOON)


def opened(path: Path, key: bytes = KEY) -> DirectoryErrorCode | None:
    """What an opening, and a search after it, says."""
    try:
        with Directory.open(path, key) as directory:
            assert directory.find(parse("example")).customers
    except DirectoryError as error:
        return error.error_code
    return None


def overwritten(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(secrets.token_bytes(64))


def test_is_made_on_purpose_only(path: Path) -> None:
    assert opened(path) is DirectoryErrorCode.MISSING
    assert list(path.parent.iterdir()) == []


def test_opens_what_was_made(path: Path) -> None:
    made(path)
    assert opened(path) is None
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def plain_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE customer (name TEXT)")


def other_encrypted_database(path: Path) -> None:
    make_file(path)
    with closing(connect(path, KEY)) as other:
        other.execute("CREATE TABLE customer (name TEXT)")


def newer_directory(path: Path) -> None:
    made(path)
    with closing(connect(path, KEY)) as other:
        other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def damaged_at_first(path: Path) -> None:
    made(path)
    overwritten(path, 1_000)


def damaged_in_the_middle(path: Path) -> None:
    made(path)
    for page in range(2, path.stat().st_size // PAGE):
        overwritten(path, page * PAGE + 1_000)


def cut_to_nothing(path: Path) -> None:
    made(path)
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("put", "error_code"),
    [
        (plain_database, DirectoryErrorCode.FOREIGN),
        (other_encrypted_database, DirectoryErrorCode.FOREIGN),
        (newer_directory, DirectoryErrorCode.NEWER),
        (damaged_at_first, DirectoryErrorCode.DAMAGED),
        (damaged_in_the_middle, DirectoryErrorCode.DAMAGED),
        (cut_to_nothing, DirectoryErrorCode.DAMAGED),
        (Path.mkdir, DirectoryErrorCode.NOT_A_FILE),
        (os.mkfifo, DirectoryErrorCode.NOT_A_FILE),
    ],
)
def test_says_what_is_in_the_way(
    path: Path, put: Callable[[Path], object], error_code: DirectoryErrorCode
) -> None:
    put(path)
    before = path.read_bytes() if path.is_file() else b""
    assert opened(path) is error_code
    assert opened(path) is error_code
    if path.is_file():
        assert path.read_bytes() == before


def test_says_that_the_key_is_another_one(path: Path) -> None:
    made(path)
    assert opened(path, bytes(32)) is DirectoryErrorCode.OTHER_KEY
    assert opened(path) is None


def test_says_that_the_disk_is_full_and_keeps_what_it_had(path: Path) -> None:
    some = people(2_000)
    with Directory(path, opening.create(path, KEY, "hr", most_pages=400)) as directory:
        first = directory.next_first()
        said: list[DirectoryErrorCode] = []
        kept = 0
        while not said:
            try:
                directory.put_page(some[kept : kept + 100], NOON, first - kept, b"%d" % kept)
                kept += 100
            except DirectoryError as error:
                said.append(error.error_code)
        assert said == [DirectoryErrorCode.FULL]
        assert len(directory) == kept > 0
        assert directory.state() == b"%d" % (kept - 100)
        assert directory.find(parse("example")).customers


def test_says_that_another_program_holds_it(path: Path) -> None:
    made(path)
    with Directory.open(path, KEY) as directory, closing(connect(path, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DirectoryError) as caught:
            directory.put(people(1), NOON)
        assert caught.value.error_code is DirectoryErrorCode.BUSY
        assert directory.find(parse("example")).customers  # reading goes on


def test_two_programs_see_what_either_writes(path: Path) -> None:
    made(path)
    some = people(1_000, seed=8)
    with Directory.open(path, KEY) as one, Directory.open(path, KEY) as other:
        one.put(some[:500], NOON)
        other.put(some[500:], NOON)
        assert len(one) == len(other) == 1_300


def test_leaves_nothing_when_it_is_removed(path: Path) -> None:
    made(path)
    with Directory.open(path, KEY) as directory:
        directory.put(people(1), NOON)
        opening.remove(path)
    assert list(path.parent.iterdir()) == []
    opening.remove(path)


def test_is_made_anew_in_the_place_of_one_that_cannot_be_used(path: Path) -> None:
    damaged_at_first(path)
    with Directory.create(path, KEY) as directory:
        assert len(directory) == 0


@pytest.mark.parametrize("has_another", [False, True])
def test_nothing_is_written_to_a_file_that_was_taken_away(path: Path, has_another: bool) -> None:
    with Directory.create(path, KEY) as directory:
        path.rename(path.with_suffix(".away"))
        if has_another:
            path.write_bytes(b"")
        with pytest.raises(DirectoryError) as raised:
            directory.put(people(1), NOON)
        assert raised.value.error_code is DirectoryErrorCode.MISSING
