"""How far an open journal goes: recorded in its mark, told to its witness, and compared with what
the witness knows. For the journal's thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.encrypted_database import Connection, one
from desktop_app.journal.chain_head import ChainHead, ChainHeadFile, Witness, witness_of
from desktop_app.journal.evidence import EntryTables
from desktop_app.journal.meta import MetaTable
from desktop_app.records.writes import EntryKind, EntryProfile, NewEntry

_ACCEPTED: Final = "accepted"
"""In ``meta``: the witness of which was said what is missing here; missing when nothing was."""
_BEGUN: Final = "begun"
"""In ``meta``: how many intents were ever taken."""


class JournalExtent:
    """Whoever writes here has a transaction open (``JournalDb.transaction``)."""

    def __init__(
        self, connection: Connection, evidence: EntryTables, head_file: ChainHeadFile | None
    ) -> None:
        """``head_file``: None for a journal of one session, which has no mark."""
        self._connection = connection
        self._meta = MetaTable(connection)
        self._evidence = evidence
        self._head_file = head_file
        self.witnessed: Callable[[Witness], object] = lambda witness: None
        """Called with how far the journal goes, after each transaction."""
        self._database_id = ""
        self._behind: tuple[int, Witness] | None = None
        """How much is known to be missing, and of what the keyring knew."""
        self._just_begun = 0
        """Intents taken in the transaction that is open."""

    @property
    def is_behind(self) -> bool:
        """Whether the journal is known to lack something, and nobody has said to go on."""
        return self._behind is not None

    def bind(self) -> None:
        """Keep the mark from now on. Raises OSError when it can't be written."""
        if self._head_file is not None:
            self._database_id = self._meta.get("database_id") or ""
            # Asked of SQLite: closing a file of our own would take its locks from it (POSIX).
            salt = str(one(self._connection, "PRAGMA cipher_salt"))
            self._head_file.bind(self._database_id, salt)
        self.record(self._begun(), self._evidence.last())

    def begin_transaction(self) -> None:
        self._just_begun = 0

    def count_intent(self) -> None:
        """One more was taken."""
        self._just_begun += 1

    def count_begun(self) -> int:
        """How many intents were ever taken, those of the transaction that is open too."""
        if not self._just_begun:
            return self._begun()
        counted = one(
            self._connection,
            "UPDATE meta SET value = CAST(value AS INTEGER) + ? WHERE name = ? RETURNING value",
            self._just_begun,
            _BEGUN,
        )
        return int(counted or 0)

    def record(self, begun: int, last: ChainHead) -> None:
        """Write the mark and tell the witness; ``begun``: how many intents were ever taken;
        ``last``: the last entry. Raises OSError."""
        if self._head_file is not None:
            self._head_file.write(begun, self._evidence.end_after(last))
            self._emit(begun, last)

    def emit(self) -> None:
        """Tell the witness, unless the journal lacks something and nobody has said to go on."""
        self._emit(self._begun(), self._evidence.last())

    def end_kept_apart(self) -> ChainHead | None:
        """The end of the chain as the mark on disk has it now; None when that proves nothing."""
        return self._evidence.end() if self._head_file is None else self._head_file.read()

    def compare_with(self, witness: Witness) -> int | None:
        """Whether this journal is not as far as ``witness`` knows it, or is another one: how many
        entries or writes are known to be missing then, None when all is well."""
        lost = self._lost(witness)
        self._behind = None if lost is None else (lost, witness)
        return lost

    def accept(self, witness: Witness) -> None:
        """What is missing of what ``witness`` knows was said: not to be said again, when the
        program ends before the keyring has heard of it, or can't hear."""
        self._meta.set(_ACCEPTED, witness.encoded())

    def go_on(self) -> None:
        """As the agent confirmed. The evidence records that, and the numbers of the missing entries
        are not used again."""
        behind, self._behind = self._behind, None
        if behind is None:
            return
        lost, witness = behind
        is_same = witness.database_id == self._database_id or not self._evidence.last().number
        self.accept(witness)
        if is_same:
            self._evidence.reserve_numbers(witness.end)
        counts = {"missing": lost} if lost else {}
        self._evidence.append(NewEntry(act=EntryKind.WENT_ON, counts=counts), EntryProfile())

    def _emit(self, begun: int, last: ChainHead) -> None:
        if self._head_file is not None and self._behind is None:
            self.witnessed(
                Witness(
                    database_id=self._database_id,
                    begun=begun,
                    entries=last.number,
                    head=last.hash,
                )
            )

    def _lost(self, witness: Witness) -> int | None:
        had_anything = witness.begun > 0 or witness.entries > 0
        if not had_anything or self._is_accepted(witness):
            return None
        if witness.database_id != self._database_id:
            return max(witness.entries, 0)
        lost = max(witness.entries - self._evidence.last().number, witness.begun - self._begun())
        if lost > 0:
            return lost
        entry = self._evidence.entry(witness.entries)
        return 0 if entry is not None and entry.hash != witness.head else None

    def _is_accepted(self, witness: Witness) -> bool:
        """A journal in whose place this one has come may have gone on after it was accepted."""
        accepted = witness_of(self._meta.get(_ACCEPTED))
        return accepted is not None and (
            accepted == witness or accepted.database_id == witness.database_id != self._database_id
        )

    def _begun(self) -> int:
        return int(self._meta.get(_BEGUN) or 0)
