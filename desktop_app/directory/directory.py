"""A directory that is open, for one thread. Several programs may have one open at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from desktop_app.directory import opening, results, search, statistics
from desktop_app.directory.duplicates import DuplicateKind, Duplicates, duplicates
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode, said
from desktop_app.directory.rarity import Rarity
from desktop_app.directory.results import Result
from desktop_app.directory.rows import decoded, milliseconds, uuid_key
from desktop_app.directory.search import Found, FoundCustomer
from desktop_app.directory.statistics import Facets
from desktop_app.directory.writes import PageChange, Writes, number_at, place_of
from desktop_app.encrypted_database import (
    PAGE_BYTES,
    Connection,
    DatabaseError,
    checkpoint,
    one,
    writing,
)
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.directory_query import Query

RUN: Final = 1 << 26
"""Numbers set aside for one reading of the list from its newest customer on."""
_STEPS_BETWEEN: Final = 10_000
"""Of SQLite: milliseconds."""
_LARGE_SEGMENTS: Final = """
    SELECT count(*) FROM (
        SELECT 1 FROM search_idx GROUP BY segid
        HAVING count(*) * 20 >= (SELECT count(*) FROM search_idx)
    )
"""
_MANY_SEGMENTS: Final = 3
_MERGED_AT_ONCE: Final = 200
"""Pages."""
_MERGING_CHANGES: Final = 2
"""Fewer tell that nothing was left to merge (FTS5)."""


class Directory:
    """Each write is one transaction. Raises DirectoryError."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self._connection = connection
        self.is_log_untidy = False
        """Whether erased customers may still stand in the write-ahead log."""
        self._is_merging = False
        self._rarity = Rarity(connection)
        with said():
            self._identity = _identity(path)
            self._tombstone_key = bytes.fromhex(self._meta("tombstone_key"))
            self._language = self._meta("language")
            # The index is set up with its first use, which says nothing of use when interrupted.
            connection.execute("SELECT rowid FROM search LIMIT 0")

    @classmethod
    def create(cls, path: Path, key: bytes, language: str = "hr", gateway: str = "") -> Self:
        """A new, empty directory, in the place of one that is there. ``language``: in whose order
        of letters customers are sorted; ``gateway``: the address of the one whose they are."""
        return cls(path, opening.create(path, key, language, gateway))

    @classmethod
    def open(cls, path: Path, key: bytes, gateway: str = "") -> Self:
        """A directory that was made before; ``gateway``: for which, where that matters: a profile
        may lead to another one by now. One that names none is taken for any."""
        directory = cls(path, opening.connect(path, key))
        with said():
            kept = directory._meta("gateway")
            is_of_other = bool(gateway and kept) and kept != gateway
        if is_of_other:
            directory.close()
            raise DirectoryError(DirectoryErrorCode.OTHER_GATEWAY)
        return directory

    def close(self) -> None:
        with suppress(DatabaseError):  # a damaged file may not even close
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __len__(self) -> int:
        """How many customers it has."""
        with said():
            return int(self._meta("rows"))

    def interrupt(self) -> None:
        """From any thread: what runs now raises INTERRUPTED."""
        self._connection.interrupt()

    def put(self, customers: Iterable[Customer], read_at: datetime) -> PageChange:
        """Take what the gateway answered outside the reading of the list.

        ``read_at``: when the gateway was asked. What is known from later stays as it is, and erased
        customers stay out.
        """
        with self._writing() as writes:
            writes.put(tuple(customers), _time(read_at))
            return writes.finish()

    def put_page(
        self, customers: Sequence[Customer], read_at: datetime, first: int, state: bytes
    ) -> PageChange:
        """Take one slice of the list, newest first, and keep how far the reading is, as one.

        ``first``: the number for the slice's first customer, each next one gets one less; customers
        whom a reading has met before keep theirs.
        """
        with self._writing() as writes:
            writes.put(customers, _time(read_at), first)
            self._set_meta("state", state.hex())
            return writes.finish()

    def next_first(self) -> int:
        """A number for the first customer of a new reading: far above all others."""
        with said():
            top = one(self._connection, "SELECT min(place) FROM customer")
        return (0 if top is None else number_at(top)) + RUN

    def state(self) -> bytes:
        """How far the reading of the list is, as it was kept last; empty before."""
        with said():
            return bytes.fromhex(self._meta("state"))

    def set_state(self, state: bytes) -> None:
        """Keep how far the reading of the list is."""
        with said(), writing(self._connection):
            self._set_meta("state", state.hex())

    def numbers(self, uuids: Iterable[Uuid]) -> dict[Uuid, int]:
        """The numbers of those among ``uuids``, some thousands at most, that a reading of the list
        has met."""
        by_key = {uuid_key(uuid): uuid for uuid in uuids}
        marks = ", ".join("?" * len(by_key))
        sql = f"SELECT uuid, place FROM customer WHERE uuid IN ({marks}) AND is_placed"
        with said():
            found = self._connection.execute(sql, tuple(by_key)).fetchall()
        return {by_key[key]: number_at(place) for key, place in found}

    def living_between(self, low: int, high: int, at_most: int) -> list[Uuid]:
        """Those that a reading of the list has met, with a number above ``low`` and below ``high``,
        unless known as deleted."""
        ends = place_of(high), place_of(low)
        return self._living("place > ? AND place < ? AND is_placed", *ends, at_most)

    def living_out_of_turn(self, before: datetime, at_most: int) -> list[Uuid]:
        """Those that no reading of the list has met, read before ``before``, unless known as
        deleted."""
        return self._living("NOT is_placed AND read_at < ?", _time(before), at_most)

    def get(self, uuid: Uuid) -> Customer | None:
        """One customer as they were read last."""
        sql = "SELECT record FROM customer WHERE uuid = ?"
        with said():
            record = one(self._connection, sql, uuid_key(uuid))
        return None if record is None else decoded(record)

    def note_cards(self, uuid: Uuid, count: int) -> None:
        """Keep how many saved cards were seen with a customer."""
        sql = "UPDATE customer SET cards_seen = ? WHERE uuid = ?"
        with said(), writing(self._connection):
            self._connection.execute(sql, (count, uuid_key(uuid)))

    def forget(self, uuids: Iterable[Uuid]) -> PageChange:
        """Take out customers who are gone from the gateway's list."""
        with self._writing() as writes:
            writes.forget(map(uuid_key, uuids))
            return writes.finish()

    def erase(self, uuid: Uuid) -> None:
        """Forget a customer for good: nothing that is read later brings them back. On the disk when
        this returns."""
        with said():
            self._connection.execute("PRAGMA synchronous = FULL")
        try:
            with self._writing() as writes:
                writes.forget([uuid_key(uuid)])
                writes.entomb(uuid_key(uuid))
                writes.finish()
        finally:
            with said():
                self._connection.execute("PRAGMA synchronous = NORMAL")
        self.is_log_untidy = True
        self.clean_up()

    def clean_up(self) -> bool:
        """Overwrite what erased customers left in the write-ahead log; False when another program
        reads just now, and it is to be tried again."""
        with said():
            self.is_log_untidy = self.is_log_untidy and not checkpoint(self._connection)
        return not self.is_log_untidy

    def rewrite_bytes(self) -> int:
        """How much :meth:`rewrite` has to write; 0 when nobody was erased since the last time."""
        with said():
            is_due = bool(self._erasures())
            return one(self._connection, "PRAGMA page_count") * PAGE_BYTES if is_due else 0

    def rewrite(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Write the whole file anew, as nothing else leaves no trace of who was erased: SQLite
        overwrites what it deletes, but not copies that stay on a page whose entries it has moved.

        Others can read meanwhile, not write; a million customers take a minute. Raises
        DirectoryError: INTERRUPTED when ``is_wanted`` does not hold any more.
        """
        connection = self._connection
        with said():
            erasures = self._erasures()
            connection.set_progress_handler(lambda: not is_wanted(), _STEPS_BETWEEN)
            try:
                connection.execute("PRAGMA temp_store = FILE")  # encrypted as well
                connection.execute("VACUUM")
            finally:
                connection.set_progress_handler(None, 0)
                connection.execute("PRAGMA temp_store = MEMORY")
            with writing(connection):
                connection.execute(
                    "UPDATE meta SET value = value - ? WHERE name = 'erasures'", (erasures,)
                )
        self.is_log_untidy = True
        self.clean_up()

    def merge_some(self) -> bool:
        """Bring pieces of the index together, so that who looks for somebody need not look into
        many; whether there is more to do. One short write; a million customers take some hundred,
        after a first reading of them."""
        connection = self._connection
        with said():
            if not self._is_merging and one(connection, _LARGE_SEGMENTS) < _MANY_SEGMENTS:
                return False
            before = connection.total_changes
            pages = _MERGED_AT_ONCE if self._is_merging else -_MERGED_AT_ONCE
            connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))
            self._is_merging = connection.total_changes - before >= _MERGING_CHANGES
        return self._is_merging

    def find(
        self, query: Query, limit: int = 50, is_wanted: Callable[[], bool] = lambda: True
    ) -> Found:
        """The best customers who meet ``query``: whole IDs, emails and phone numbers first, then
        those in whom every fragment begins a word, then the rest; the newest first within each.

        Raises DirectoryError: INTERRUPTED, also when ``is_wanted`` does not hold between two steps.
        """
        with said():
            return search.find(self._connection, self._rarity, query, limit, is_wanted)

    def prepare(self) -> None:
        """Do now what the first search would take its time for."""
        with said():
            self._rarity.take_sample()

    def count(self, query: Query, at_most: int = 10_001) -> int:
        """How many customers meet ``query``; ``at_most`` when there are so many or more."""
        with said():
            return search.count(self._connection, query, at_most)

    def open_result(
        self, query: Query, sort: str = "created_at", *, descending: bool = True
    ) -> Result:
        """All customers who meet ``query``, sorted by a field of theirs (``results.SORTED``); to be
        read with :meth:`window`, also after the directory was closed and opened again."""
        with said():
            return results.open_result(self._connection, query, sort, descending=descending)

    def window(self, result: Result, first: int, count: int) -> tuple[FoundCustomer | None, ...]:
        """The customers at these positions, fewer at the end; None for one who is gone."""
        with said():
            return results.window(self._connection, result, first, count)

    def facets(self, query: Query) -> Facets:
        """What the customers who meet ``query`` may be filtered by further."""
        with said():
            return statistics.facets(self._connection, query)

    def by_country(self) -> list[tuple[str, int]]:
        """How many customers each country has, by its code, empty for none; without deleted
        ones."""
        with said():
            return statistics.by_country(self._connection)

    def created_per_day(self, most_days: int | None = None) -> list[tuple[date, int]]:
        """How many customers were created on each day that has any, the first day first;
        ``most_days``: only that long before the newest."""
        with said():
            return statistics.created_per_day(self._connection, most_days)

    def duplicates(
        self, kind: DuplicateKind, limit: int = 100, after: str | bytes | None = None
    ) -> Duplicates:
        """Groups of customers who share something; ``after``: of the answer before, to go on."""
        with said():
            return duplicates(self._connection, kind, limit, after)

    @contextmanager
    def _writing(self) -> Iterator[Writes]:
        with said():
            if _identity(self.path) != self._identity:
                raise DirectoryError(DirectoryErrorCode.MISSING)
        with said(), writing(self._connection):
            yield Writes(self._connection, self._language, self._tombstone_key)

    def _living(self, condition: str, *values: int) -> list[Uuid]:
        sql = f"SELECT record FROM customer WHERE {condition} AND NOT is_deleted LIMIT ?"
        with said():
            rows = self._connection.execute(sql, values).fetchall()
        return [decoded(record).uuid for (record,) in rows]

    def _erasures(self) -> int:
        """How many customers were erased since the file was written anew."""
        sql = "SELECT value FROM meta WHERE name = 'erasures'"
        return int(one(self._connection, sql) or 0)

    def _meta(self, name: str) -> str:
        return str(one(self._connection, "SELECT value FROM meta WHERE name = ?", name))

    def _set_meta(self, name: str, value: str) -> None:
        self._connection.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))


def _identity(path: Path) -> tuple[int, int]:
    """Of the file that is there: one that was taken away can still be written to by who has it
    open, for nothing."""
    status = path.stat()
    return status.st_dev, status.st_ino


def _time(read_at: datetime) -> int:
    return milliseconds(read_at) or 0
