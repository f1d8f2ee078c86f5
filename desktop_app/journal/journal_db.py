"""What stands in an open journal: intents and drafts here, the evidence and batches beside them.

For the journal's thread only. Every method may raise what the driver raises.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.encrypted_database import Connection, checkpoint, one, writing
from desktop_app.journal.chain_head import ChainHead, ChainHeadFile, Witness
from desktop_app.journal.database import JournalError, JournalErrorCode, copy_to
from desktop_app.journal.erasure import (
    ErasedCustomer,
    bare_deletion,
    erased_by,
    erased_in,
    is_edit_of,
    is_of,
)
from desktop_app.journal.evidence import EntryTables
from desktop_app.journal.extent import JournalExtent
from desktop_app.journal.meta import LookUps, MetaTable, TypedReasons
from desktop_app.journal.set_aside import SetAsideJournals, SetAsideResult, set_aside
from desktop_app.journal.tables import (
    BatchTables,
    decoded,
    edits,
    edits_of_erased,
    encoded,
    intent_content,
    intents,
    intents_of_erased,
    remove_edit,
    remove_intent,
)
from desktop_app.records.batch import OUTCOME_OF, Batch, BatchRow
from desktop_app.records.draft import decoded as edit_of
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.records.personal_data import harmless_field
from desktop_app.records.writes import (
    SETTLED,
    EntryKind,
    EntryProfile,
    Intent,
    NewEntry,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
)

_LONGEST_UNTIDY: Final = 2.0
"""Seconds after which the log is emptied even while there is always something else to do."""

_ACTS: Final = {
    WriteKind.CREATE: EntryKind.CREATE,
    WriteKind.UPDATE: EntryKind.UPDATE,
    WriteKind.DELETE: EntryKind.DELETE,
}
_NOWHERE: Final = EntryProfile()
_MOST_REMOVED: Final = 1_000
_MOST_SWEPT: Final = 500
_SWEEP: Final = "sweep"
"""In ``meta``: up to which row what came from an older journal is swept; missing when all is."""
_ASIDE: Final = "aside"
"""In ``meta``: the entry up to which erasures have to be made in journals set aside too; missing
when they were."""

_TAKE: Final = {
    "intent": "INSERT OR IGNORE INTO intent VALUES (?, ?, ?)",
    "draft": "INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?)",
    "batch": "INSERT OR IGNORE INTO batch (key, id, profile_id, content) VALUES (?, ?, ?, ?)",
}


class StoredDraft(msgspec.Struct, frozen=True):
    """An unsaved edit as it was kept. ``key`` names what is edited; ``kept`` is aware, in UTC."""

    key: str
    content: bytes
    kept: datetime


class StoredCounts(NamedTuple):
    """How much is kept for one profile beside the evidence: unsaved edits, batches, and writes in
    doubt or under way."""

    edits: int = 0
    batches: int = 0
    doubts: int = 0


class EndedWrite(NamedTuple):
    """How a write ended, under which request ids, for which profile; ``row``: what its row of a
    batch has become, where more is known than follows from ``ending``."""

    number: int
    ending: WriteOutcome
    request_ids: tuple[str, ...] = ()
    row: BatchRow | None = None
    where: EntryProfile = _NOWHERE


class JournalDb:
    """Reads and writes an open journal; evidence and batches have tables of their own."""

    def __init__(
        self,
        connection: Connection,
        evidence: EntryTables,
        head_file: ChainHeadFile | None,
        aside: SetAsideJournals | None = None,
    ) -> None:
        """``head_file`` and ``aside``: None for a journal of one session, which has no mark and
        nothing beside it."""
        self._connection = connection
        self.evidence = evidence
        self.batches = BatchTables(connection, evidence)
        self.extent = JournalExtent(connection, evidence, head_file)
        self._meta = MetaTable(connection)
        self._reasons = TypedReasons(connection)
        self._look_ups = LookUps(connection)
        self.under_way: Set[int] = frozenset()
        """Writes that have begun in this run and not ended: each is told of by whoever sends it."""
        self.removed_profiles: set[str] = set()
        """Of this run: nothing is kept for them any more."""
        self.told_aside: Callable[[SetAsideResult], object] = lambda treated: None
        """Called when the journals set aside were gone through."""
        self._path = Path(str(one(connection, "SELECT file FROM pragma_database_list")))
        self._identity = _identity(self._path)
        self._aside = aside
        self._is_in_transaction = False
        self._just_erased = False
        """Whether somebody is erased by the transaction that is open."""
        self._untidy_since: float | None = None
        self._begun_aside = ""

    @property
    def is_in_place(self) -> bool:
        """Whether the file is still where it was opened. SQLite goes on writing into one that was
        deleted, where no start would find it."""
        try:
            return _identity(self._path) == self._identity
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:  # nobody can look there now: not a word against the open file
            return True

    def put_back(self) -> None:
        """Write the whole journal where it was opened; what has taken its place is kept beside.
        Raises DatabaseError, OSError: it could not be written there."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        set_aside(self._path, "foreign")
        copy_to(self._connection, self._path)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written within is on disk when this ends, or nothing of it is.

        Within another one it is part of that one.
        """
        if self._is_in_transaction:
            yield
            return
        with writing(self._connection):
            self._is_in_transaction = True
            self._just_erased = False
            self.extent.begin_transaction()
            try:
                with self.evidence.exclusive():
                    yield
                    if self._just_erased:
                        self._mark_set_aside()
                    last = self.evidence.last()
                    begun = self.extent.count_begun()
            finally:
                self._is_in_transaction = False
        # Afterwards, so that the mark never promises what the database does not have. All is safe
        # by now: a mark that lags notices less, and stops nobody's work.
        with suppress(OSError):
            self.extent.record(begun, last)

    def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; its number, which is never used again. Refused (BEHIND) while the
        journal is known to lack something, and nobody has said to go on."""
        if self.extent.is_behind:
            raise JournalError(JournalErrorCode.BEHIND)
        content = encoded(intent)
        with self.transaction():
            number = self._connection.execute(
                "INSERT INTO intent (profile_id, content) VALUES (?, ?)",
                (intent.profile_id, content),
            ).lastrowid
            self.extent.count_intent()
        return int(number or 0)

    def end(self, ended: EndedWrite) -> None:
        """Note how a write ended: in the evidence, in its batch; settled, its values are removed.

        A write that was settled before leaves no second entry. One that was not sent leaves none at
        all: nothing happened.
        """
        with self.transaction():
            is_settled = ended.ending in SETTLED
            take = remove_intent if is_settled else intent_content
            content = take(self._connection, ended.number)
            if content is None:
                return
            if is_settled:
                self._mark_untidy()
            intent = decoded(content, Intent)
            if intent is not None:
                self._record_end(intent, ended)

    def in_doubt(self, profile_id: str, batch: str | None = None) -> tuple[UnsettledWrite, ...]:
        """Every intent of a profile that is neither settled nor under way, oldest first: of one
        ``batch``, or, for None, of no batch that is kept."""
        rows = self._connection.execute(
            "SELECT number, content FROM intent WHERE profile_id = ? ORDER BY number", (profile_id,)
        ).fetchall()
        kept = self.batches.ids()
        intents = ((number, decoded(content, Intent)) for number, content in rows)
        return tuple(
            UnsettledWrite(number, intent)
            for number, intent in intents
            if intent is not None
            and number not in self.under_way
            and (intent.batch not in kept if batch is None else intent.batch == batch)
        )

    def keep_draft(self, profile_id: str, key: str, content: bytes) -> None:
        """Keep an unsaved edit, in place of the one before; not of a customer who is erased."""
        edit = edit_of(content)
        is_erased = edit is not None and self._is_erased(edit.uuid)
        if is_erased or profile_id in self.removed_profiles:
            self.drop_draft(profile_id, key)
            return
        with self.transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)",
                (profile_id, key, datetime.now(UTC).isoformat(), content),
            )

    def drafts(self, profile_id: str) -> tuple[StoredDraft, ...]:
        rows = self._connection.execute(
            "SELECT key, content, kept FROM draft WHERE profile_id = ? ORDER BY kept", (profile_id,)
        ).fetchall()
        return tuple(
            StoredDraft(key, content, datetime.fromisoformat(kept)) for key, content, kept in rows
        )

    def drop_draft(self, profile_id: str, key: str) -> None:
        count = "SELECT count(*) FROM draft WHERE profile_id = ? AND key = ?"
        if one(self._connection, count, profile_id, key):
            with self.transaction():
                remove_edit(self._connection, profile_id, key)
                self._mark_untidy()

    def reasons(self) -> tuple[str, ...]:
        return self._reasons.all()

    def remember_reason(self, text: str) -> None:
        with self.transaction():
            self._reasons.remember(text)

    def add_reasons(self, texts: Sequence[str]) -> None:
        """Keep reasons that were used before all that are kept."""
        with self.transaction():
            self._reasons.add(texts)

    def forget_reason(self, text: str) -> None:
        with self.transaction():
            self._reasons.forget(text)
            self._mark_untidy()

    def look_ups(self, profile_id: str) -> tuple[RecentLookUp, ...]:
        """Who was looked up last; what is too old is not kept any longer."""
        with self.transaction():
            return self._look_ups.current(profile_id)

    def remember_look_up(self, profile_id: str, look_up: RecentLookUp) -> None:
        """Keep it, unless the customer is erased."""
        if profile_id not in self.removed_profiles and not self._is_erased(look_up.uuid):
            with self.transaction():
                self._look_ups.remember(profile_id, look_up)

    def forget_look_ups(self, profile_id: str, uuids: Set[str] | None) -> None:
        """Those of these customers; for None, all."""
        with self.transaction():
            self._look_ups.forget(profile_id, uuids)
            self._mark_untidy()

    def add(self, facts: NewEntry, where: EntryProfile) -> int:
        """Add to the evidence; the entry's number. Who is found to be erased is forgotten."""
        with self.transaction():
            number = self.evidence.append(facts, where)
            erased = erased_in(facts, where)
            if erased is not None:
                self._forget(erased)
        return number

    def retention(self) -> int | None:
        return self._meta.retention()

    def choose_retention(self, months: int) -> None:
        with self.transaction():
            self._meta.choose_retention(months)

    def give_up_entries_before(self, moment: datetime, where: EntryProfile) -> int:
        """Retention, its first part: how many entries are to be removed."""
        with self.transaction():
            return self.evidence.give_up_before(moment, where)

    def remove_given_up(self) -> bool:
        """Its second part, some entries at a time; whether there are more."""
        with self.transaction():
            self._mark_untidy()
            return self.evidence.remove_given_up(_MOST_REMOVED)

    def remove_subjects(self, after: tuple[bytes, int]) -> tuple[bytes, int] | None:
        """Its third part: what led to them; from where to go on."""
        with self.transaction():
            return self.evidence.remove_subjects(after, 20 * _MOST_REMOVED)

    def save_batch(self, batch: Batch) -> None:
        if batch.profile_id in self.removed_profiles:
            return
        with self.transaction():
            self.batches.save(batch)

    def save_rows(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        with self.transaction():
            self.batches.save_rows(batch_id, rows)

    def drop_batch(self, profile_id: str, batch_id: str) -> None:
        with self.transaction():
            self.batches.drop(profile_id, batch_id)
            self._mark_untidy()

    def holdings(self, profile_id: str) -> StoredCounts:

        def count(sql: str) -> int:
            return int(one(self._connection, sql, profile_id))

        return StoredCounts(
            edits=count("SELECT count(*) FROM draft WHERE profile_id = ?"),
            batches=count("SELECT count(*) FROM batch WHERE profile_id = ?"),
            doubts=count("SELECT count(*) FROM intent WHERE profile_id = ?"),
        )

    def remove_profile(self, where: EntryProfile) -> None:
        """Keep nothing for a profile but the evidence, which says so; writes in doubt are given
        up. One that is under way is noted to its end."""
        profile_id = where.profile_id
        held = self.holdings(profile_id)
        with self.transaction():
            for batch in self.batches.all(profile_id):
                self.batches.drop(profile_id, batch.id)
            self._connection.execute("DELETE FROM draft WHERE profile_id = ?", (profile_id,))
            self.forget_look_ups(profile_id, None)
            numbers = self._connection.execute(
                "SELECT number FROM intent WHERE profile_id = ?", (profile_id,)
            ).fetchall()
            for (number,) in numbers:
                if number not in self.under_way:
                    self.end(EndedWrite(number, WriteOutcome.GIVEN_UP, where=where))
            counts = {name: count for name, count in held._asdict().items() if count}
            self.evidence.append(NewEntry(act=EntryKind.PROFILE, counts=counts), where)
            self._mark_untidy()
        self.removed_profiles.add(profile_id)

    def import_rows(self, table: str, rows: list[tuple[Any, ...]]) -> None:
        """Rows of the same table of another journal."""
        with self.transaction():
            if table == "entry":
                self.evidence.import_rows(rows)
            elif table == "batch_row":
                self.batches.import_rows(rows)
            elif table == "meta":
                self._meta.import_rows(rows)
            else:
                self._connection.executemany(_TAKE[table], rows)

    def begin_sweep(self, *, is_older: bool = False) -> None:
        """What came from another journal may be of people who are erased: from now on, whenever
        there is time (:meth:`clean_up`), some rows are looked at, until all were.

        ``is_older``: it came from a version that left journals set aside as they were.
        """
        with self.transaction():
            self._meta.set(_SWEEP, "0")
            if is_older and self.evidence.has_erasures():
                self._mark_set_aside()

    def begin_marking(self, known: ChainHead | None, *, is_missed: bool = False) -> None:
        """Begin to keep the mark; ``known``: the end of the chain that the one before had proven.

        What does not agree with it is remembered, and told by every check of the chain; so is
        ``is_missed``: there must have been entries, and nothing is known of their end.
        """
        number = self.evidence.disagreement(known, is_missed=is_missed)
        if number is not None:
            with self.transaction():
                self.evidence.record_unproven(number)
        self.extent.bind()
        self._mark_untidy()  # a retention may have been cut off

    def accept(self, witness: Witness) -> None:
        """See :meth:`JournalExtent.accept`."""
        with self.transaction():
            self.extent.accept(witness)

    def allow_writes(self) -> None:
        """Accept writes again, as the agent confirmed."""
        if self.extent.is_behind:
            with self.transaction():
                self.extent.go_on()

    @property
    def is_untidy(self) -> bool:
        """Whether the log still has values that were settled since."""
        return self._untidy_since is not None

    @property
    def is_overdue(self) -> bool:
        """Whether it has had them for too long."""
        since = self._untidy_since
        return since is not None and time.monotonic() - since > _LONGEST_UNTIDY

    def clean_up(self) -> None:
        """Finish a retention that was begun, go on with a sweep, and empty the log: nothing that
        was removed is left in it. The next opening does so too."""
        self._untidy_since = None
        if self._sweep() or self._clean_set_aside():
            self._mark_untidy()
        if self.evidence.bounds()[0] > self.evidence.first_number() > 0:
            self.remove_given_up()
        if not checkpoint(self._connection):
            self._mark_untidy()

    def close(self) -> None:
        """Let the file go; SQLite empties and removes the log."""
        if self._aside is not None:
            self._aside.close()
        self._connection.close()

    def _mark_untidy(self) -> None:
        if self._untidy_since is None:
            self._untidy_since = time.monotonic()

    def _record_end(self, intent: Intent, ended: EndedWrite) -> None:
        where = ended.where
        if not where.profile_id:
            where = msgspec.structs.replace(where, profile_id=intent.profile_id)
        if ended.ending is not WriteOutcome.NOT_SENT:
            self.evidence.append(_facts(intent, ended), where)
        if ended.row is not None:
            self.batches.save_rows(intent.batch, [ended.row])
        elif intent.row and ended.ending in OUTCOME_OF:
            self.batches.set_outcome(
                intent.batch, intent.row, OUTCOME_OF[ended.ending], ended.request_ids
            )
        erased = erased_by(intent, ended.ending, where)
        if erased is not None:
            self._forget(erased)
        elif ended.ending is WriteOutcome.UNKNOWN:
            self._keep_doubt(ended.number, intent)

    def _keep_doubt(self, number: int, intent: Intent) -> None:
        """Unless the customer was erased, or the profile removed, while it was under way."""
        if intent.profile_id in self.removed_profiles:
            remove_intent(self._connection, number)
        elif intent.uuid and self._is_erased(intent.uuid):
            self._forget_intent(number, intent)

    def _forget(self, erased: ErasedCustomer) -> None:
        """Remove all that this journal holds of an erased customer, beside what proves it."""
        self.batches.forget(erased)
        self._look_ups.forget_erased(erased)
        for unsaved in edits(self._connection, erased):
            if is_edit_of(unsaved.edit, erased, unsaved.profile_id):
                remove_edit(self._connection, unsaved.profile_id, unsaved.key)
        for number, intent in intents(self._connection, erased):
            if is_of(intent, erased):
                self._forget_intent(number, intent)
        self._reasons.forget_erased(erased)
        self._just_erased = True
        self._mark_untidy()

    def _forget_intent(self, number: int, intent: Intent) -> None:
        """A write in doubt about somebody who is erased by now: a change is moot, a deletion is
        still to be found out."""
        if intent.kind is WriteKind.DELETE:
            content = encoded(bare_deletion(intent))
            self._connection.execute(
                "UPDATE intent SET content = ? WHERE number = ?", (content, number)
            )
        elif number not in self.under_way:
            self.end(EndedWrite(number, WriteOutcome.GONE))

    def _is_erased(self, uuid: str) -> bool:
        hashes = self.evidence.hashes.of(uuid)
        return bool(hashes) and self.evidence.is_erased(hashes[0])

    def _sweep(self) -> bool:
        """Some rows of :meth:`begin_sweep`; whether there are more."""
        place = self._meta.get(_SWEEP)
        if place is None:
            return False
        with self.transaction():
            if int(place) == 0:
                self._sweep_small_tables()
            last = self.batches.sweep(int(place), _MOST_SWEPT)
            if last is None:
                self._meta.remove(_SWEEP)
            else:
                self._meta.set(_SWEEP, str(last))
        return last is not None

    def _sweep_small_tables(self) -> None:
        for unsaved in edits_of_erased(self._connection, self.evidence):
            remove_edit(self._connection, unsaved.profile_id, unsaved.key)
        for number, intent in intents_of_erased(self._connection, self.evidence):
            self._forget_intent(number, intent)

    def _mark_set_aside(self) -> None:
        """Journals set aside hold erased people too, if there are any: they are gone through."""
        if self._aside is not None and self._aside.are_there():
            self._meta.set(_ASIDE, str(self.evidence.last().number))

    def _clean_set_aside(self) -> bool:
        """A stretch of the journals set aside; whether there is more to do."""
        due = self._meta.get(_ASIDE)
        if self._aside is None or due is None:
            return False
        self._begun_aside = self._begun_aside or due
        treated = self._aside.step()
        if treated is None:
            return True
        begun, self._begun_aside = self._begun_aside, ""
        if begun == due:
            with self.transaction():
                self._meta.remove(_ASIDE)
        self.told_aside(treated)
        return begun != due


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _facts(intent: Intent, ended: EndedWrite) -> NewEntry:
    names = (intent.uuid, intent.merchant_id)
    return NewEntry(
        act=_ACTS[intent.kind],
        outcome=ended.ending.name,
        subjects=intent.subjects or tuple(name for name in names if name),
        fields=tuple(map(harmless_field, intent.field_names())),
        cards=intent.cards,
        not_cards=intent.not_cards,
        reason=intent.reason,
        ticket=intent.ticket,
        request_ids=ended.request_ids,
        batch=intent.batch,
        row=intent.row or None,
    )
