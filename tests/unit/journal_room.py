"""A journal in a folder of the test's own, and what a fault can do to its files."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.journal.chain_head import Witness
from desktop_app.journal.database import MOST_PAGES
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal, OpeningReport
from desktop_app.journal.opening import JournalLocation, open_kept
from desktop_app.journal.set_aside import SetAsideResult
from desktop_app.records.batch import Batch, BatchRow, BatchTask, Pace, RowResolution
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.records.writes import EntryProfile, Intent, WriteKind, WriteOutcome
from desktop_app.threads import DaemonExecutor

T = TypeVar("T")

KEY = bytes(range(32))
CANARY = "Kanarinka-7f3a91"
SHOP = EntryProfile(
    profile_id="p1", profile="Shop", environment="TEST", gateway="ipgtest.monri.com"
)


@dataclass
class Room:
    """Where a test's journal is, and what its openings found."""

    folder: Path
    key: bytes = KEY
    most_pages: int = MOST_PAGES
    openings: list[OpeningReport] = field(default_factory=list)
    witness: Witness | None = None
    """What the keyring knows, when the journal is opened."""
    told: list[Witness] = field(default_factory=list)
    """What the keyring would have been told."""

    @property
    def place(self) -> JournalLocation:
        return JournalLocation(self.folder / "data", self.folder / "settings" / "journal.json")

    @property
    def database(self) -> Path:
        return self.place.database

    @property
    def log(self) -> Path:
        return self.database.with_name("journal.db-wal")

    def journal(
        self,
        told_aside: Callable[[SetAsideResult], object] = lambda treated: None,
        where: EntryProfile | None = None,
    ) -> Journal:
        place = msgspec.structs.replace(self.place, most_pages=self.most_pages)
        file = JournalFile(
            lambda: open_kept(place, self.key, self.witness),
            self.openings.append,
            told_aside,
            self.told.append,
        )
        return Journal(file, where or SHOP)

    @contextmanager
    def opened(self, where: EntryProfile | None = None) -> Iterator[Journal]:
        """One profile's journal, closed as the program closes it."""
        journal = self.journal(where=where)
        try:
            yield journal
        finally:
            assert journal.file.close(10)

    def set_aside(self) -> list[Path]:
        return sorted(self.place.folder.glob("journal-*.db"))


def run(work: Awaitable[T]) -> T:
    """What a coroutine gives."""

    async def wait() -> T:
        return await work

    return asyncio.run(wait())


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what the journal's thread does by itself."""
    ends = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < ends
        threading.Event().wait(0.01)


def creation(name: str = CANARY) -> Intent:
    """A customer about to be created."""
    return Intent(
        kind=WriteKind.CREATE,
        profile_id="p1",
        merchant_id=MerchantId(f"id-{name}"),
        values={"name": name, "metadata": {"n": 1, "f": 1.0, "t": "1", "gone": None}},
        who=name,
    )


def correction(name: str = CANARY) -> Intent:
    """An update about to be sent."""
    return Intent(
        kind=WriteKind.UPDATE,
        profile_id="p1",
        uuid=Uuid("4b281da4-7d13-4f3a-9b68-aa10c59aa0fb"),
        values={"phone": name, "metadata": {"vip": None}},
        base={"phone": None, "metadata": {"vip": True}},
        who=name,
    )


def batch_of(batch_id: str) -> Batch:
    """A batch without rows."""
    return Batch(
        id=batch_id,
        profile_id="p1",
        task=BatchTask.ERASE,
        created=datetime(2026, 11, 22, tzinfo=UTC),
        values={"metadata": {"vip": None, "n": [1, 1.0, "1", True]}},
        pace=Pace(4, 2.5),
        reason="Request of the person",
    )


def row_of(number: int) -> BatchRow:
    """A row that was looked up."""
    return BatchRow(
        number=number,
        line=number + 1,
        typed=f"cust-{number:04}",
        uuid=f"4b281da4-7d13-4f3a-9b68-{number:012}",
        resolution=RowResolution.FOUND,
        base={"metadata": {"vip": True, "deep": {"list": [None]}}},
    )


def deletion(number: int = 1, batch: str = "", row: int = 0) -> Intent:
    """A customer about to be erased, each number another one."""
    return Intent(
        kind=WriteKind.DELETE,
        uuid=Uuid(f"4b281da4-7d13-4f3a-9b68-{number:012}"),
        merchant_id=MerchantId(f"cust-{number:04}"),
        who=CANARY,
        reason="Request of the person",
        ticket=f"HD-{number}",
        batch=batch,
        row=row,
        cards=2,
        subjects=(
            f"4b281da4-7d13-4f3a-9b68-{number:012}",
            f"cust-{number:04}",
            f"Ana.{number}@Example.hr",
            f"+387 61 000 {number:03}",
        ),
        fields=("name", "email", "phone"),
    )


async def erase(journal: Journal, *numbers: int, ending: WriteOutcome = WriteOutcome.DONE) -> None:
    """Writes that begin and end."""
    for number in numbers:
        await journal.end(await journal.begin(deletion(number)), ending, (f"request-{number}",))


async def keep_draft(journal: Journal, key: str, content: bytes) -> None:
    """Keep an unsaved edit, and have it on disk."""
    profile_id = journal.where.profile_id
    await journal.file.ask(lambda db: db.keep_draft(profile_id, key, content), shares=True)


async def drop_draft(journal: Journal, key: str) -> None:
    """Keep it no longer; done when this returns."""
    profile_id = journal.where.profile_id
    await journal.file.ask(lambda db: db.drop_draft(profile_id, key), shares=True)


def crash(journal: Journal) -> None:
    """Let the thread go without closing the file: as after kill -9, within this process.

    SQLite's own files stay as they are; the copies that the test works on are made of them.
    """
    DaemonExecutor.close(journal.file, 10)


def copied(room: Room, to: Path) -> Room:
    """The files as they are on disk now, in a folder of their own."""
    for source in [*room.place.folder.iterdir(), room.place.mark]:
        target = to / source.relative_to(room.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    return Room(to, room.key)


def flip(path: Path, offset: int, bits: int = 0x40) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ bits]))


def bare(path: Path, key: bytes = KEY) -> sqlcipher.Connection:
    """The database without any of our code."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0
