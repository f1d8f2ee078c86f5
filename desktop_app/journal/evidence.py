"""The tables of the evidence: entries that are only ever added, each chained to the one before.

For the journal's thread only. Whoever writes has a transaction open (``JournalDb.transaction``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from desktop_app.encrypted_database import Connection, one
from desktop_app.journal.chain import SubjectHashes, entry_of, line, sealed
from desktop_app.journal.chain_head import ChainHead
from desktop_app.records.writes import EntryKind, EntryProfile, JournalEntry, NewEntry

_LONGEST: Final = 500
"""Characters kept of a reason, a ticket or a name: an entry stays for years."""

_STILL_ANSWERED: Final = "STILL_ANSWERED"
"""The outcome of a reading that shows a customer whose deletion was acknowledged."""

_UNPROVEN: Final = "unproven"
"""In ``meta``: the number of the last entry when the mark was last found not to prove it."""


class EntryTables:
    """Reads and adds to the evidence. Every method may raise what the driver raises."""

    def __init__(self, connection: Connection, hashes: SubjectHashes, who: str) -> None:
        """``who``: the user of the operating system, recorded in each entry."""
        self._connection = connection
        self.hashes = hashes
        self._who = who
        self._floor = ChainHead()
        self._last: ChainHead | None = None
        """Known while a transaction keeps everybody else from adding an entry."""

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Keep the last entry cached while a write transaction is open."""
        self._last = self.last()
        try:
            yield
        finally:
            self._last = None

    def end(self) -> ChainHead:
        """The end of the chain, as far as anybody knows: what was cut off counts too, so that its
        numbers are not given away again and the gap stays visible."""
        return self.end_after(self.last())

    def end_after(self, last: ChainHead) -> ChainHead:
        """As :meth:`end`, where the last entry is known."""
        return last if last.number >= self._floor.number else self._floor

    def reserve_numbers(self, known: ChainHead) -> None:
        """Use no number up to ``known`` again, so that missing entries stay visible."""
        if known.number > self.end().number:
            self._floor = known

    def last(self) -> ChainHead:
        if self._last is not None:
            return self._last
        row = self._connection.execute(
            "SELECT number, json_extract(content, '$.hash') FROM entry ORDER BY number DESC LIMIT 1"
        ).fetchone()
        return ChainHead() if row is None else ChainHead(row[0], row[1])

    def append(self, facts: NewEntry, where: EntryProfile, last_removed: str = "") -> int:
        end = self.end()
        subjects = self.hashes.of(*facts.subjects)
        deletion = self._deletion_read_after(facts, where)
        if deletion is not None:
            if facts.about is None:
                facts = msgspec.structs.replace(
                    facts,
                    about=deletion.number,
                    batch=facts.batch or deletion.batch,
                    row=facts.row or deletion.row,
                )
            # By then the batch's row has only the IDs; an email finds this entry all the same.
            subjects += deletion.subjects
        kept = msgspec.structs.asdict(facts) | {
            "subjects": tuple(dict.fromkeys(subjects)),
            "fields": tuple(map(_kept, facts.fields)),
            "not_cards": tuple(map(_kept, facts.not_cards)),
            "reason": _kept(facts.reason),
            "ticket": _kept(facts.ticket),
        }
        entry = sealed(
            JournalEntry(
                number=end.number + 1,
                at=datetime.now(UTC).replace(microsecond=0),
                who=self._who,
                profile_id=where.profile_id,
                profile=_kept(where.profile),
                environment=where.environment,
                gateway=where.gateway,
                last_removed=last_removed,
                previous=end.hash,
                **kept,
            )
        )
        self._insert([entry])
        if self._last is not None:
            self._last = ChainHead(entry.number, entry.hash)
        return entry.number

    def import_rows(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Entries of another journal, ``(number, content)``, with their numbers and hashes."""
        entries = [entry_or_none(content) for _number, content in rows]
        self._insert([entry for entry in entries if entry is not None])
        if self._last is not None:
            self._last = None
            self._last = self.last()

    def disagreement(self, known: ChainHead | None, *, is_missed: bool) -> int | None:
        """Go on from ``known``, what the mark said of the chain's end; None: it proved nothing.

        The number of the entry from which on the chain is not proven, None when it all is.
        ``is_missed``: there must have been entries, whether or not there are any now.
        """
        last = self.last()
        if known is None:
            return last.number if last.number or is_missed else None
        self._floor = known
        if not 0 < known.number <= last.number:
            return None
        entry = self.entry(known.number)
        if entry is None and self.first_number() > known.number:
            return None  # the mark lagged behind a retention, which accounts for it
        return None if entry is not None and entry.hash == known.hash else known.number

    def record_unproven(self, number: int) -> None:
        """Remember a :meth:`disagreement`: each check of the chain tells it from now on."""
        self._connection.execute(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)", (_UNPROVEN, str(number))
        )

    def unproven(self) -> int | None:
        """The number of the last entry that the mark did not prove when it should have."""
        found = one(self._connection, "SELECT value FROM meta WHERE name = ?", _UNPROVEN)
        return None if found is None else int(found)

    def entry(self, number: int) -> JournalEntry | None:
        """One entry; None when it is not there, or is not as it was written."""
        content = one(self._connection, "SELECT content FROM entry WHERE number = ?", number)
        return None if content is None else entry_or_none(content)

    def first_number(self) -> int:
        """Of the first entry that is there; 0 when there is none."""
        return int(one(self._connection, "SELECT min(number) FROM entry") or 0)

    def bounds(self) -> tuple[int, int]:
        """The first and the last number; what is about to be removed does not count."""
        return max(self.first_number(), self.given_up() + 1), self.last().number

    def _hash_of(self, number: int) -> str:
        sql = "SELECT json_extract(content, '$.hash') FROM entry WHERE number = ?"
        return str(one(self._connection, sql, number) or "")

    def select(self, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        """Rows of a search; ``sql`` is what follows SELECT."""
        return self._connection.execute(f"SELECT {sql}", values).fetchall()

    def after(self, number: int, most: int) -> list[tuple[int, JournalEntry | None]]:
        """Up to ``most`` entries after ``number``; None for one that is not as it was written."""
        rows = self._connection.execute(
            "SELECT number, content FROM entry WHERE number > ? ORDER BY number LIMIT ?",
            (number, most),
        ).fetchall()
        return [(found, entry_or_none(content, found)) for found, content in rows]

    def subjects_after(self, place: tuple[bytes, int], most: int) -> list[tuple[bytes, int]]:
        """Up to ``most`` of the ways by which an entry is found, (hash, number), in order."""
        rows = self._connection.execute(
            "SELECT hash, number FROM subject WHERE (hash, number) > (?, ?)"
            " ORDER BY hash, number LIMIT ?",
            (*place, most),
        ).fetchall()
        return [(found, number) for found, number in rows]

    def are_found(self, entry: JournalEntry) -> bool:
        """Whether typing any of its subjects finds this entry."""
        found = one(
            self._connection,
            "SELECT count(*) FROM json_each(?) JOIN subject ON hash = unhex(value) AND number = ?",
            json_list(entry.subjects),
            entry.number,
        )
        return bool(found == len(entry.subjects))

    def retention(self) -> JournalEntry | None:
        """The last entry that accounts for a removal."""
        content = one(
            self._connection,
            "SELECT content FROM entry WHERE act = 'retention' ORDER BY number DESC LIMIT 1",
        )
        return None if content is None else entry_or_none(content)

    def with_subject(self, *texts: str, newest: int = 100) -> tuple[JournalEntry, ...]:
        """The newest entries about the customers with an ID in ``texts``, newest first."""
        rows = self._connection.execute(
            "SELECT content FROM entry WHERE number IN (SELECT number FROM subject"
            " WHERE hash IN (SELECT unhex(value) FROM json_each(?))) ORDER BY number DESC LIMIT ?",
            (json_list(self.hashes.of(*texts)), newest),
        ).fetchall()
        entries = (entry_or_none(content) for (content,) in rows)
        return tuple(entry for entry in entries if entry is not None)

    def is_erased(self, subject: str, since: datetime | None = None) -> bool:
        """Whether the customer with this hash was erased, since a moment: not one who was answered
        again afterwards as if nothing had happened."""
        outcome = one(
            self._connection,
            "SELECT outcome FROM subject JOIN entry USING (number) WHERE hash = ?"
            " AND at >= ? AND (act = 'delete' AND outcome IN ('DONE', 'FOUND_DONE')"
            " OR act = 'read again')"
            " ORDER BY number DESC LIMIT 1",
            bytes.fromhex(subject),
            "" if since is None else time_text(since),
        )
        return outcome is not None and outcome != _STILL_ANSWERED

    def erased_of(self, names: Iterable[str], after: int = 0) -> frozenset[str]:
        """Those of ``names`` whose customer :meth:`is_erased` by what is noted after an entry."""
        hashes = {name: self.hashes.of(name) for name in names}
        rows = self._connection.execute(
            "SELECT lower(hex(hash)), outcome, max(number) FROM subject JOIN entry USING (number)"
            " WHERE hash IN (SELECT unhex(value) FROM json_each(?)) AND number > ?"
            " AND (act = 'delete' AND outcome IN ('DONE', 'FOUND_DONE') OR act = 'read again')"
            " GROUP BY hash",
            (json_list([each for some in hashes.values() for each in some]), after),
        ).fetchall()
        erased = {found for found, outcome, _ in rows if outcome != _STILL_ANSWERED}
        return frozenset(name for name, some in hashes.items() if not erased.isdisjoint(some))

    def has_erasures(self) -> bool:
        sql = (
            "SELECT 1 FROM entry WHERE act = 'delete' AND outcome IN ('DONE', 'FOUND_DONE') LIMIT 1"
        )
        return one(self._connection, sql) is not None

    def give_up_before(self, moment: datetime, where: EntryProfile) -> int:
        """Add an entry that accounts for the removal of those before the first one that is not
        older than ``moment``; how many they are. From now on they may be removed."""
        row = self._connection.execute(
            "SELECT count(*), max(number) FROM entry INDEXED BY entry_searched WHERE number <"
            " (SELECT coalesce(min(number), ?) FROM entry INDEXED BY entry_searched WHERE at >= ?)",
            (self.last().number + 1, time_text(moment)),
        ).fetchone()
        if row is None or not row[0]:
            return 0
        count, number = row
        last_removed = self._hash_of(number)
        facts = NewEntry(act=EntryKind.RETENTION, about=number, counts={"removed": count})
        self.append(facts, where, last_removed=last_removed)
        return int(count)

    def given_up(self) -> int:
        """The number up to which entries may be removed; a crash can leave some of them."""
        retention = self.retention()
        return 0 if retention is None or retention.about is None else retention.about

    def remove_given_up(self, most: int) -> bool:
        """Remove up to ``most`` of these entries, oldest first; whether there were any."""
        first = self.first_number()
        up_to = min(self.given_up(), first + most - 1)
        if not 0 < first <= up_to:
            return False
        removing = "UPDATE meta SET value = ? WHERE name = 'removing'"
        self._connection.execute(removing, (str(up_to + 1),))
        self._connection.execute("DELETE FROM entry WHERE number <= ?", (up_to,))
        self._connection.execute(removing, ("0",))
        self._connection.execute(
            "DELETE FROM meta WHERE name = ? AND CAST(value AS INTEGER) <= ?", (_UNPROVEN, up_to)
        )
        return True

    def remove_subjects(self, after: tuple[bytes, int], most: int) -> tuple[bytes, int] | None:
        """Remove what led to entries that are removed, among the ``most`` ways after a place; the
        next place, None at the end. In the order of the table: each page is touched once."""
        ways = self.subjects_after(after, most)
        if not ways:
            return None
        self._connection.execute(
            "DELETE FROM subject WHERE (hash, number) > (?, ?) AND (hash, number) <= (?, ?)"
            " AND number <= ?",
            (*after, *ways[-1], self.given_up()),
        )
        return ways[-1]

    def _deletion_read_after(self, facts: NewEntry, where: EntryProfile) -> JournalEntry | None:
        """The newest deletion of a customer who was read again."""
        if facts.act is not EntryKind.READ_AGAIN:
            return None
        if facts.about is not None:
            return self.entry(facts.about)
        for entry in self.with_subject(*facts.subjects[:2], newest=20):
            if entry.act is EntryKind.DELETE and entry.profile_id == where.profile_id:
                return entry
        return None

    def _insert(self, entries: Sequence[JournalEntry]) -> None:
        for entry in entries:
            self._connection.execute(
                "INSERT INTO entry (number, content) VALUES (?, ?)",
                (entry.number, line(entry).decode()),
            )
            self._connection.execute(
                "INSERT OR IGNORE INTO subject SELECT unhex(value), ? FROM json_each(?)",
                (entry.number, json_list(entry.subjects)),
            )


def entry_or_none(content: str, number: int | None = None) -> JournalEntry | None:
    """The entry in ``content``; None when it is not as it was written, or not ``number``."""
    try:
        entry = entry_of(content.encode())
    except (ValueError, AttributeError):
        return None
    return entry if number in (None, entry.number) else None


def time_text(moment: datetime) -> str:
    """A time in the form of :attr:`JournalEntry.at`: whole seconds, UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _kept(text: str) -> str:
    """Half a character (a lone surrogate) would keep the whole entry from being written."""
    return text[:_LONGEST].encode("utf-8", "replace").decode()


def json_list(values: Sequence[str]) -> str:
    """A list of values for ``json_each``."""
    return msgspec.json.encode(values).decode()
