"""The journals of this run, and each profile's part in one: the door between Qt and ``journal/``.

One journal outlives the program; its key is in the system keyring. One is for this session only:
for the sandbox, which ends with the program too, and for everything when no keyring answers.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.credentials.vault import Vault
from desktop_app.journal.journal import Journal, KeptDraft
from desktop_app.journal.opening import Finding, Opened, Opening, Place, open_for_session, open_kept
from desktop_app.journal.trouble import JournalError, JournalTrouble
from desktop_app.records.intent import Doubt, Ending, Intent
from desktop_app.worker.worker import Worker

_MARK = "journal.json"


class ProfileLedger(QObject):
    """What one profile notes down: writes before they leave, and edits not yet saved.

    Is the gateway's :class:`~desktop_app.gateway.ledger.Ledger`; its coroutines run on the worker's
    loop, everything else is for the UI thread. Signal: ``not_kept(JournalTrouble)`` when an unsaved
    edit could not be kept.
    """

    not_kept = Signal(object)

    def __init__(self, journal: Journal, profile_id: str, worker: Worker, parent: QObject) -> None:
        """Notes into ``journal``, apart from every other profile."""
        super().__init__(parent)
        self._journal = journal
        self._profile_id = profile_id
        self._worker = worker

    async def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; on disk before this returns. Raises JournalError."""
        mine = msgspec.structs.replace(intent, profile_id=self._profile_id)
        return await self._journal.begin(mine)

    async def end(self, number: int, ending: Ending) -> None:
        """Note how it ended; once settled, nothing of its values is kept. Raises JournalError."""
        await self._journal.end(number, ending)

    async def in_doubt(self) -> tuple[Doubt, ...]:
        """Writes that were not settled when the program last ended. Raises JournalError."""
        return await self._journal.in_doubt(self._profile_id)

    async def drafts(self) -> tuple[KeptDraft, ...]:
        """Unsaved edits, oldest first. Raises JournalError."""
        return await self._journal.drafts(self._profile_id)

    def keep_draft(self, key: str, content: bytes) -> None:
        """Keep an unsaved edit, soon."""
        self._journal.keep_draft_soon(self._profile_id, key, content, self._say_not_kept)

    def drop_draft(self, key: str) -> None:
        """Keep it no longer; done even when the program ends now."""
        self._journal.drop_draft_soon(self._profile_id, key)

    def _say_not_kept(self, trouble: JournalTrouble) -> None:
        # By way of the loop: a daemon thread that emits while the program ends crashes it.
        self._worker.run_on_loop(partial(self.not_kept.emit, trouble))


class Journals(QObject):
    """Opens each journal when it is first needed. Lives on the UI thread.

    Signal: ``told(Opening)`` when an opening found something that an agent should know.
    """

    told = Signal(object)

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
        self._vault = vault
        self._place = Place(data, settings / _MARK)
        self._kept: Journal | None = None
        self._session: Journal | None = None
        self._keys: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    def of_profile(self, profile_id: str, parent: QObject) -> ProfileLedger:
        """The ledger of a saved profile. Asks the keyring for the key, the first time."""
        if self._kept is None:
            self._kept = Journal(self._open_kept(), self._tell)
            self._ask_for_key()
            self._kept.open_soon()
        return ProfileLedger(self._kept, profile_id, self._worker, parent)

    def of_sandbox(self, parent: QObject) -> ProfileLedger:
        """The ledger of the sandbox, which asks no keyring."""
        if self._session is None:
            self._session = Journal(partial(open_for_session, self._place.folder))
            self._session.open_soon()
        return ProfileLedger(self._session, "sandbox", self._worker, parent)

    def close(self) -> bool:
        """Finish what is begun, for two seconds at most, once the worker has stopped."""
        self._keys.put(None)  # a journal that still waits for its key waits no longer
        open_ones = [one for one in (self._kept, self._session) if one is not None]
        return all([one.close_now() for one in open_ones])

    def _open_kept(self) -> Callable[[], Opened]:
        """What opens the journal, in its own thread; the first time it waits for the key there."""
        keys: list[bytes | None] = []

        def open_file() -> Opened:
            if not keys:
                keys.append(self._keys.get())
            key = keys[0]
            if key is None:
                return open_for_session(self._place.folder)
            return open_kept(self._place, key)

        return open_file

    def _ask_for_key(self) -> None:
        self._worker.ask(
            self._vault.journal_key, owner=self, done=self._keys.put, failed=self._on_no_key
        )

    def _on_no_key(self, _error: Exception) -> None:
        self._keys.put(None)

    def _tell(self, opening: Opening) -> None:
        if opening.finding not in (Finding.SOUND, Finding.FIRST):
            self._worker.run_on_loop(partial(self.told.emit, opening))


__all__ = ["JournalError", "Journals", "ProfileLedger"]
