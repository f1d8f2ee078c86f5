"""The journals of this run, as the window sees them.

One journal outlives the program; its key is in the system keyring. One is for this session only:
for the sandbox, which ends with the program too, and for everything when no keyring answers.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.vault import Vault
from desktop_app.journal.chain_head import Witness, witness_of
from desktop_app.journal.database import JournalError, JournalErrorCode
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import (
    JournalCondition,
    JournalLocation,
    OpenedJournal,
    OpeningReport,
    open_for_session,
    open_kept,
)
from desktop_app.journal.set_aside import SetAsideResult, remove
from desktop_app.records.batch import BatchRow
from desktop_app.records.customer import Uuid
from desktop_app.records.writes import (
    EntryProfile,
    Intent,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
)
from desktop_app.threads import run_in_thread
from desktop_app.worker.worker import Worker

_SOON: Final = 0.5
_EVERY: Final = 5.0
"""Seconds from one write to the next."""


class JournalWitness(QObject):
    """Keeps the keyring's witness of the journal up to date. Made on the UI thread; :meth:`record`
    may be called on any.

    A write into a keyring takes 20 to 30 ms: it follows soon after the journal's, and while much is
    noted only every few seconds.
    """

    def __init__(self, worker: Worker, vault: Vault, place: str, parent: QObject) -> None:
        """``place`` names the journal: the path of its file."""
        super().__init__(parent)
        self._worker = worker
        self._vault = vault
        self._place = place
        self._lock = threading.Lock()
        self._latest: Witness | None = None
        self._kept: Witness | None = None
        self._was_read = False
        self._is_at_work = False
        self._at_once = asyncio.Event()  # for the loop's thread

    async def read(self) -> Witness | None:
        """What the keyring knows; None when it knows nothing, or does not say. Until it does
        nothing takes the place of what it knows: the next start may still compare."""
        try:
            kept = witness_of(await self._vault.journal_witness(self._place))
        except VaultError:
            return None
        with self._lock:
            self._kept, self._was_read = kept, True
        return kept

    def record(self, witness: Witness) -> None:
        """How far the journal goes now."""
        with self._lock:
            self._latest = witness
            is_due = self._was_read and witness != self._kept
            is_to_begin = is_due and not self._is_at_work
            self._is_at_work = self._is_at_work or is_to_begin
        if is_to_begin:
            self._worker.run_on_loop(self._begin)

    def save_now(self) -> None:
        """The program locks, or ends: keep what is not kept yet, if there is time."""
        self._worker.run_on_loop(self._at_once.set)

    def _begin(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._keep_up())

    async def _keep_up(self) -> None:
        await self._rest(_SOON)
        while (witness := self._due()) is not None:
            await self._vault.keep_journal_witness(self._place, witness.encoded())
            with self._lock:
                self._kept = witness
            await self._rest(_EVERY)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._at_once.wait()
        self._at_once.clear()

    def _due(self) -> Witness | None:
        """The witness still to be saved; None when there is none, which ends the saving."""
        with self._lock:
            if self._latest is None or self._latest == self._kept:
                self._is_at_work = False
                return None
            return self._latest


_MARK = "journal.json"
_ERASED: Final = frozenset({WriteOutcome.DONE, WriteOutcome.FOUND_DONE})


class ErasedFrom(Protocol):
    """Keeps customers who are to be forgotten when they are erased."""

    async def erase(self, uuid: Uuid) -> None:
        """Forget the customer; on the disk when this returns. Raises any exception on failure: the
        erasure is then not noted as done, and settled later."""


class ProfileJournal(Journal, QObject):
    """A profile's journal with signals. Its coroutines run on the worker's loop, everything else is
    for the UI thread.

    Signals: ``not_kept(JournalErrorCode)`` when an unsaved edit could not be kept, ``kept()`` when
    one can again; ``checked(bool)`` after :meth:`check`; ``writes_ended()`` when no write is on its
    way any more; ``freed()`` when it :attr:`is_needed` no more.
    """

    not_kept = Signal(object)
    kept = Signal()
    checked = Signal(bool)
    writes_ended = Signal()
    freed = Signal()

    def __init__(
        self, file: JournalFile, where: EntryProfile, worker: Worker, parent: QObject
    ) -> None:
        QObject.__init__(self, parent)
        Journal.__init__(self, file, where)
        self._emit_checked = worker.emitter(self.checked)
        self._emit_kept = worker.emitter(self.kept)
        self._emit_not_kept = worker.emitter(self.not_kept)
        self._emit_writes_ended = worker.emitter(self.writes_ended)
        self._emit_freed = worker.emitter(self.freed)
        self._is_failing = False  # for the journal's thread
        self._open_writes: set[int] = set()
        self._holds = 0
        self._deletions: dict[int, Uuid] = {}
        """Whom each write that is not settled yet erases."""
        self.directory: ErasedFrom | None = None
        """Where an erased customer is forgotten before the erasure is noted."""

    @property
    def is_needed(self) -> bool:
        """Whether a write is on its way, or a batch keeps the journal open for its writes."""
        return bool(self._open_writes or self._holds)

    @property
    def has_open_writes(self) -> bool:
        """Whether a write of this run has been started and its outcome is not recorded yet."""
        return bool(self._open_writes)

    async def begin(self, intent: Intent) -> int:
        number = await super().begin(intent)
        self._open_writes.add(number)
        self._note_deletion(number, intent)
        return number

    async def in_doubt(self, batch: str | None = None) -> tuple[UnsettledWrite, ...]:
        doubts = await super().in_doubt(batch)
        for doubt in doubts:
            self._note_deletion(doubt.number, doubt.intent)
        return doubts

    def keep_open(self) -> None:
        self._holds += 1
        super().keep_open()

    def release_open(self) -> None:
        self._holds -= 1
        super().release_open()
        self._tell_freed()

    async def end(
        self,
        number: int,
        ending: WriteOutcome,
        request_ids: tuple[str, ...] = (),
        row: BatchRow | None = None,
    ) -> None:
        uuid = self._deletions.get(number) if ending in _ERASED else None
        try:
            if uuid is None or self.directory is None:
                await super().end(number, ending, request_ids, row)
            else:  # both, also when the caller is cancelled meanwhile
                note = partial(super().end, number, ending, request_ids, row)
                note_doubt = partial(super().end, number, WriteOutcome.UNKNOWN, request_ids)
                await asyncio.shield(_forget_and_note(self.directory, uuid, note, note_doubt))
            if ending is not WriteOutcome.UNKNOWN:
                self._deletions.pop(number, None)
        finally:
            if number in self._open_writes:
                self._open_writes.remove(number)
                if not self._open_writes:
                    self._emit_writes_ended()
            self._tell_freed()

    def _note_deletion(self, number: int, intent: Intent) -> None:
        if intent.kind is WriteKind.DELETE and intent.uuid is not None:
            self._deletions[number] = intent.uuid

    def _tell_freed(self) -> None:
        if not self.is_needed:
            self._emit_freed()

    def check(self, keys: frozenset[str]) -> None:
        """Find out whether the edits kept under ``keys`` outlive the program."""
        self.check_drafts(keys, self._emit_checked)

    def on_draft_kept(self) -> None:
        if self._is_failing:
            self._is_failing = False
            self._emit_kept()

    def on_draft_not_kept(self, error_code: JournalErrorCode) -> None:
        self._is_failing = True
        self._emit_not_kept(error_code)


async def _forget_and_note(
    directory: ErasedFrom,
    uuid: Uuid,
    note: Callable[[], Awaitable[None]],
    note_doubt: Callable[[], Awaitable[None]],
) -> None:
    """Whoever is erased is forgotten first: what fails, or a crash between the two, leaves the
    write in doubt, and whoever settles it comes here again."""
    try:
        await directory.erase(uuid)
    except Exception:
        await note_doubt()
        raise
    await note()


class _JournalSecrets(NamedTuple):
    """What the keyring keeps of the journal; no ``key``: nothing."""

    key: bytes | None = None
    witness: Witness | None = None


class _PendingSecrets:
    """Hands the journal's key from the UI thread to the journal's thread, which waits for it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._kept: _JournalSecrets | None = None
        self._asked = 0

    def request(self) -> int:
        """Begin a request for the key; its number goes with the answer."""
        with self._changed:
            self._kept = None
            self._asked += 1
            return self._asked

    def set(self, asked: int, kept: _JournalSecrets) -> None:
        """Deliver the answer, unless the request was replaced or discarded since."""
        with self._changed:
            if asked == self._asked:
                self._kept = kept
                self._changed.notify_all()

    def discard(self, asked: int) -> None:
        """Forget the answer, also one still to come, unless it was asked for again since."""
        with self._changed:
            if asked == self._asked:
                self._kept = None
                self._asked += 1

    def close(self) -> None:
        """End the waiting: a waiter gets no key."""
        with self._changed:
            self._asked += 1
            if self._kept is None:
                self._kept = _JournalSecrets()
                self._changed.notify_all()

    def wait(self) -> _JournalSecrets:
        with self._changed:
            self._changed.wait_for(lambda: self._kept is not None)
            return self._kept or _JournalSecrets()


class Journals(QObject):
    """Opens each journal when it is first needed. Lives on the UI thread.

    Signals: ``told(Opening)`` when an opening found something that an agent should know;
    ``treated(Treated)`` when something became of journals set aside, after an erasure.
    """

    told = Signal(object)
    treated = Signal(object)

    def __init__(
        self,
        worker: Worker,
        vault: Vault,
        data: Path,
        settings: Path,
        parent: QObject | None = None,
    ) -> None:
        """``data``: the folder of the databases; ``settings``: of the mark, kept apart."""
        super().__init__(parent)
        self._worker = worker
        self._emit_told = worker.emitter(self.told)
        self._emit_treated = worker.emitter(self.treated)
        self._vault = vault
        self._place = JournalLocation(data, settings / _MARK)
        self._kept: JournalFile | None = None
        self._session: JournalFile | None = None
        self._key = _PendingSecrets()
        self._witness = JournalWitness(worker, vault, str(self._place.database), self)
        self._asked = 0
        self._is_suspended = False

    @property
    def lock(self) -> Path:
        """What is held while a key is made, so that of two first starts only one makes one."""
        return self._place.lock

    def of_profile(self, where: EntryProfile, parent: QObject) -> ProfileJournal:
        """The journal of a saved profile. Asks the keyring for the key, the first time."""
        if self._kept is None:
            self._kept = JournalFile(
                self._open_kept, self._emit_change, self._tell_treated, self._witness.record
            )
            self._ask_for_key()
            self._kept.open_soon()
        self.resume()
        return ProfileJournal(self._kept, where, self._worker, parent)

    def of_sandbox(self, where: EntryProfile, parent: QObject) -> ProfileJournal:
        """The journal of the sandbox, which asks no keyring."""
        if self._session is None:
            self._session = JournalFile(partial(open_for_session, self._place.folder))
            self._session.open_soon()
        return ProfileJournal(self._session, where, self._worker, parent)

    def suspend(self) -> None:
        """While all is locked: let the key go, and close the file once no write is under way.

        What is unsaved is kept first, also when the keyring has yet to give the key for it. A
        journal of one session stays open: nobody could ever open it again.
        """
        if self._kept is not None:
            self._witness.save_now()
            self._is_suspended = True
            self._kept.suspend(partial(self._key.discard, self._asked))

    def resume(self) -> None:
        """Unlocked: ask the keyring for the key again. Writes wait for it, as at the start."""
        if self._kept is not None and self._is_suspended:
            self._is_suspended = False
            self._kept.resume()
            self._ask_for_key()

    def remove_aside(self, names: tuple[str, ...], *, failed: Callable[[Exception], None]) -> None:
        work = partial(remove, self._place.database, names)
        self._worker.ask(
            partial(run_in_thread, work),
            owner=self,
            done=lambda nothing: None,
            failed=failed,
        )

    def close(self) -> bool:
        """Finish what is begun, for two seconds at most, once the worker has stopped."""
        self._key.close()
        open_ones = [one for one in (self._kept, self._session) if one is not None]
        return all([one.close() for one in open_ones])

    def save_witness_now(self) -> None:
        """The program ends: what is done beside all else is done now, if there is time."""
        self._witness.save_now()

    def allow_writes(self) -> None:
        """Accept writes although the journal is known to lack entries: the agent confirmed it."""
        if self._kept is not None:
            self._kept.allow_writes()

    def _open_kept(self) -> OpenedJournal:
        """In the journal's own thread, which waits there for the key."""
        key, witness = self._key.wait()
        if key is None:
            return open_for_session(self._place.folder)
        return open_kept(self._place, key, witness)

    def _ask_for_key(self) -> None:
        self._asked = self._key.request()
        self._worker.ask(
            self._ask_keyring,
            owner=self,
            done=partial(self._key.set, self._asked),
            failed=partial(self._on_no_answer, self._asked),
        )

    async def _ask_keyring(self) -> _JournalSecrets:
        key = await self._vault.journal_key(self._place.lock)
        return (
            _JournalSecrets() if key is None else _JournalSecrets(key, await self._witness.read())
        )

    def _on_no_answer(self, asked: int, error: Exception) -> None:
        if isinstance(error, VaultError) and error.error_code is VaultErrorCode.PASSPHRASE:
            self._is_suspended = True  # it is asked for again once the passphrase was given
        else:
            self._key.set(asked, _JournalSecrets())

    def _emit_change(self, opening: OpeningReport) -> None:
        if opening.finding not in (JournalCondition.SOUND, JournalCondition.FIRST):
            self._emit_told(opening)

    def _tell_treated(self, treated: SetAsideResult) -> None:
        if treated.removed or treated.closed:
            self._emit_treated(treated)


__all__ = ["JournalError", "Journals", "ProfileJournal"]
