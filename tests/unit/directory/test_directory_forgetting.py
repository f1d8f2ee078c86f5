"""An erased customer is nowhere in the file: not in rows, not in the index, not in free pages."""

from __future__ import annotations

import queue
import random
import re
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.directory.directory import Directory
from desktop_app.directory.file import DirectoryFile
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode
from desktop_app.encrypted_database import connect
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import parse
from tests.unit.directory.decrypted_pages import decrypted
from tests.unit.directory.directories import KEY, LATER, NOON, customer, people

LETTERS = "ԱԲԳԴԵԶԷԸԹԺԻԼ"
"""Nobody else here writes in Armenian, so three of them are found where the index has them."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "directory-p1.db"


def word(draws: random.Random, length: int = 9) -> str:
    return "".join(draws.choices(LETTERS, k=length)).casefold()


def canary(number: int, draws: random.Random) -> Customer:
    """A customer of whom every text is in letters that nobody else has."""
    first, last = word(draws), word(draws)
    return customer(
        number,
        merchant_customer_id=f"{word(draws)}-{number}",
        name=f"{first} {last}",
        email=f"{first}@{last}.example",
        phone=f"{word(draws)} 1",
        description=word(draws, 300),
        address=word(draws),
        city=word(draws),
        zip_code=word(draws),
        metadata={word(draws): word(draws), "tier": word(draws)},
        unknown={"note": word(draws)},
    )


def fragments(path: Path, length: int) -> set[str]:
    """What stands anywhere in the files, used pages or not, in the canaries' alphabet."""
    letter = f"(?:{'|'.join(LETTERS.casefold())})".encode()
    found = re.finditer(b"(?=(" + letter + b"{%d}))" % length, decrypted(path))
    return {match[1].decode() for match in found}


def is_forgotten(path: Path, known: set[str]) -> bool:
    """Whether nothing is left by which anybody is known, of those of whom three letters in a row
    were ``known``: no four letters in a row. Three may be where a piece of the index began, as the
    index goes on to name the first word of each."""
    return not fragments(path, 4) and len(fragments(path, 3)) <= len(known) // 100


def filled(path: Path, canaries: list[Customer]) -> Directory:
    """A directory of some thousand customers, in which the canaries came at any time."""
    draws = random.Random(3)
    directory = Directory.create(path, KEY)
    others = people(1_000)
    first = directory.next_first()
    for start in range(0, len(others), 100):
        directory.put_page(others[start : start + 100], NOON, first - start, b"")
        some = canaries[start // 100 :: 10]
        directory.put(draws.sample(some, len(some)), NOON)
    return directory


def test_leaves_nothing_of_whom_it_erased(path: Path) -> None:
    draws = random.Random(5)
    canaries = [canary(number, draws) for number in range(5_000, 5_040)]
    with filled(path, canaries) as directory:
        known = fragments(path, 3)
        assert len(known) > 1_000
        for each in draws.sample(canaries, len(canaries)):
            directory.erase(each.uuid)
        directory.rewrite()
        assert not directory.is_log_untidy
        assert is_forgotten(path, known)
        assert directory.count(parse("example")) > 700


def test_leaves_nothing_of_what_was_changed_or_moved(path: Path) -> None:
    draws = random.Random(6)
    canaries = [canary(number, draws) for number in range(5_000, 5_020)]
    with filled(path, canaries) as directory:
        known = fragments(path, 3)
        for turn in range(1, 4):
            changed = [canary(5_000 + number, draws) for number in range(20)]
            read_at = NOON + timedelta(hours=turn)
            if turn == 2:
                directory.put_page(changed, read_at, directory.next_first(), b"")
            else:
                directory.put(changed, read_at)
        for each in canaries:
            directory.erase(each.uuid)
        directory.rewrite()
        assert is_forgotten(path, known)


def test_leaves_nothing_of_whom_the_list_has_lost(path: Path) -> None:
    draws = random.Random(7)
    canaries = [canary(number, draws) for number in range(5_000, 5_020)]
    with filled(path, canaries) as directory:
        known = fragments(path, 3)
        directory.forget([each.uuid for each in canaries])
        directory.rewrite()
        assert is_forgotten(path, known)


def test_nobody_brings_an_erased_customer_back(path: Path) -> None:
    ana = customer(1, name="Ana Horvat")
    with Directory.create(path, KEY) as directory:
        directory.put([customer(2, name="Iva Kos")], NOON)
        directory.erase(ana.uuid)  # whom it never had
    with Directory.open(path, KEY) as directory:
        directory.put([ana], LATER)
        directory.put_page([ana], LATER, directory.next_first(), b"")
        assert directory.get(ana.uuid) is None
        assert directory.find(parse("horvat")).customers == ()
        assert len(directory) == 1


def test_erases_while_another_program_reads_and_tidies_up_after(path: Path) -> None:
    ana = canary(1, random.Random(1))
    with Directory.create(path, KEY) as directory, closing(connect(path, KEY)) as other:
        directory.put([ana, *people(300)], NOON)
        other.execute("PRAGMA journal_mode = WAL")
        rows = other.execute("SELECT record FROM customer")
        rows.fetchone()
        known = fragments(path, 3)
        directory.erase(ana.uuid)
        assert directory.get(ana.uuid) is None
        assert directory.is_log_untidy
        rows.close()
        assert directory.clean_up()
        assert is_forgotten(path, known)


@pytest.mark.parametrize("seed", [1, 2])
def test_leaves_nothing_after_whatever_happened_before(path: Path, seed: int) -> None:
    draws = random.Random(seed)
    canaries = [canary(number, draws) for number in range(5_000, 5_200)]
    kept = [*canaries, *people(400, seed)]
    draws.shuffle(kept)
    with Directory.create(path, KEY) as directory:
        for turn in range(150):
            start = draws.randrange(len(kept))
            some = kept[start : start + draws.choice((1, 3, 20))]
            read_at = NOON + timedelta(minutes=turn)
            if turn % 5:
                grown = "d" * draws.randint(0, 900)
                directory.put([replace(each, description=grown) for each in some], read_at)
            else:
                directory.put_page(some, read_at, directory.next_first(), b"")
            directory.erase(draws.choice(canaries).uuid)
        known = fragments(path, 3)
        for each in canaries:
            directory.erase(each.uuid)
        directory.rewrite()
        assert directory.rewrite_bytes() == 0
        assert is_forgotten(path, known)
        everybody = directory.open_result(parse(""))
        assert len(directory.window(everybody, 0, 600)) == len(directory) > 300


def test_keeps_nothing_personal_of_whom_the_gateway_calls_deleted(path: Path) -> None:
    ana, iva = canary(1, random.Random(1)), canary(2, random.Random(2))
    gone = replace(ana, deleted=True, deleted_at=NOON)
    with Directory.create(path, KEY) as directory:
        directory.put([ana, *people(300)], NOON)
        directory.put([gone, replace(iva, deleted=True)], LATER)
        directory.rewrite()
        kept = directory.get(ana.uuid)
        assert kept is not None
        assert kept.is_deleted
        assert kept.deleted_at == NOON
        assert (kept.name, kept.email, kept.metadata, kept.unknown) == (None, None, {}, {})
        found = directory.find(parse(f"deleted:yes {ana.merchant_customer_id}")).customers
        assert [each.customer.uuid for each in found] == [ana.uuid]
        texts = b"\0".join(text.encode() for text in (ana.name or "", iva.email or ""))
        assert not any(text in decrypted(path) for text in texts.split(b"\0"))


def test_writes_the_file_anew_while_there_is_nothing_to_do(path: Path) -> None:
    ana = canary(1, random.Random(1))
    with Directory.create(path, KEY) as directory:
        directory.put([ana, *people(300)], NOON)
    asked = queue.Queue[int]()
    file = DirectoryFile(lambda: Directory.open(path, KEY))
    file.write(lambda directory: directory.erase(ana.uuid))
    file.read(Directory.rewrite_bytes, asked.put)
    left = asked.get(timeout=20)
    while left:
        file.read(Directory.rewrite_bytes, asked.put)
        left = asked.get(timeout=20)
    assert file.close(20)
    assert not fragments(path, 4)


def test_gives_way_to_who_writes(path: Path) -> None:
    draws = random.Random(1)
    with Directory.create(path, KEY) as directory:
        directory.put([canary(1, draws), canary(2, draws), *people(300)], NOON)
        directory.erase(canary(1, draws).uuid)
        with pytest.raises(DirectoryError) as raised:
            directory.rewrite(lambda: False)
        assert raised.value.error_code is DirectoryErrorCode.INTERRUPTED
        directory.erase(canary(2, draws).uuid)
        directory.rewrite()
        assert not fragments(path, 4)
