"""The journal as the rest of the program sees it: what is in doubt, and edits not yet saved."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from desktop_app.journal.entries import Entries, KeptDraft
from desktop_app.journal.opening import Opened, Opening
from desktop_app.journal.thread import JournalThread
from desktop_app.journal.trouble import JournalError, JournalTrouble, trouble_of
from desktop_app.records.intent import SETTLED, Doubt, Ending, Intent

__all__ = ["Journal", "JournalError", "JournalTrouble", "KeptDraft", "Opened", "Opening"]

T = TypeVar("T")

_PATIENCE = 2.0


class Journal:
    """Coroutines may run on any loop; nothing here ever blocks its caller. Raises JournalError.

    The file is opened by the first call, and again by the next one when that failed or when the
    file turned out to be damaged; so a disk that was full once does not stop the day's work.
    """

    def __init__(
        self,
        open_file: Callable[[], Opened],
        told: Callable[[Opening], object] = lambda opening: None,
    ) -> None:
        """``open_file`` runs in the journal's thread and may wait there (for a key); ``told`` is
        called in that thread with what each opening found."""
        self._thread = JournalThread()
        self._open_file = open_file
        self._told = told
        self._opened: Opened | None = None  # this and the next: for the thread only
        self._under_way: set[int] = set()
        self._is_to_rest = False

    async def begin(self, intent: Intent) -> int:
        """Write ``intent`` down; on disk (fsync) before this returns its number.

        When this is cancelled nothing may be sent, and nothing stays written down.
        """
        written: list[int] = []

        def write() -> int:
            written.append(self._with_entries(lambda entries: entries.begin(intent)))
            self._under_way.add(written[0])
            return written[0]

        try:
            return await self._thread.run(write)
        except asyncio.CancelledError:
            self._thread.post(lambda: self._take_back(written))
            raise

    async def end(self, number: int, ending: Ending) -> None:
        """Note how a write ended; once settled, nothing of its values is kept.

        The note is made even when the caller is cancelled meanwhile.
        """
        await self._thread.run(lambda: self._end(number, ending), always=True)

    async def in_doubt(self, profile_id: str) -> tuple[Doubt, ...]:
        """Writes of earlier runs (or ended UNKNOWN) that are not settled, oldest first."""

        def read() -> tuple[Doubt, ...]:
            found = self._with_entries(lambda entries: entries.in_doubt(profile_id))
            return tuple(doubt for doubt in found if doubt.number not in self._under_way)

        return await self._thread.run(read)

    async def drafts(self, profile_id: str) -> tuple[KeptDraft, ...]:
        """Every unsaved edit that is kept, oldest first."""
        return await self._thread.run(
            lambda: self._with_entries(lambda entries: entries.drafts(profile_id))
        )

    async def keep_draft(self, profile_id: str, key: str, content: bytes) -> None:
        """Keep an unsaved edit, in place of the one kept before under ``key``."""
        await self._thread.run(lambda: self._keep_draft(profile_id, key, content))

    async def drop_draft(self, profile_id: str, key: str) -> None:
        """Keep it no longer; fine when nothing was kept."""
        await self._thread.run(lambda: self._drop_draft(profile_id, key))

    def keep_draft_soon(
        self, profile_id: str, key: str, content: bytes, failed: Callable[[JournalTrouble], object]
    ) -> None:
        """As :meth:`keep_draft`, without waiting, from any thread, in the order of the calls.

        ``failed`` is called in the journal's own thread.
        """
        self._thread.post(lambda: self._keep_draft(profile_id, key, content), failed)

    def drop_draft_soon(self, profile_id: str, key: str) -> None:
        """As :meth:`drop_draft`, without waiting: also while the program ends."""
        self._thread.post(lambda: self._drop_draft(profile_id, key))

    def check_soon(
        self, profile_id: str, keys: frozenset[str], told: Callable[[bool], object]
    ) -> None:
        """Find out whether the edits under ``keys`` are kept, and outlive the program.

        ``told`` is called in the journal's own thread.
        """
        self._thread.post(lambda: told(self._keeps(profile_id, keys)), lambda trouble: told(False))

    def rest_soon(self) -> None:
        """Close the file, and with it let the key go, once no write is under way.

        The end of a write that has left is still noted first. Whatever is asked for later opens
        the file again. A file whose key nobody else has is not closed.
        """
        self._thread.post(self._begin_rest)

    def stay_soon(self) -> None:
        """Do not close it any more: it will be needed."""
        self._thread.post(self._end_rest)

    def open_soon(self) -> None:
        """Open the file without waiting, so that the first write need not wait for it."""
        self._thread.post(lambda: self._with_entries(lambda entries: None))

    async def close(self) -> None:
        """Finish what is begun and close the file; afterwards every call raises CLOSED."""
        await asyncio.to_thread(self.close_now)

    def close_now(self, seconds: float = _PATIENCE) -> bool:
        """As :meth:`close`, waiting ``seconds`` at most; whether it was done by then."""
        return self._thread.close(self._let_go, seconds)

    def _take_back(self, written: list[int]) -> None:
        for number in written:
            self._end(number, Ending.NOT_SENT)

    def _end(self, number: int, ending: Ending) -> None:
        self._under_way.discard(number)
        if ending in SETTLED:
            self._with_entries(lambda entries: entries.forget(number))
        self._rest_if_idle()

    def _begin_rest(self) -> None:
        self._is_to_rest = True
        self._rest_if_idle()

    def _end_rest(self) -> None:
        self._is_to_rest = False

    def _rest_if_idle(self) -> None:
        can_be_opened_again = self._opened is not None and not self._opened.passing
        if self._is_to_rest and can_be_opened_again and not self._under_way:
            self._let_go()

    def _keeps(self, profile_id: str, keys: frozenset[str]) -> bool:
        def read(entries: Entries) -> bool:
            does_outlive = self._opened is not None and not self._opened.passing
            return does_outlive and keys <= {draft.key for draft in entries.drafts(profile_id)}

        return self._with_entries(read)

    def _keep_draft(self, profile_id: str, key: str, content: bytes) -> None:
        self._with_entries(lambda entries: entries.keep_draft(profile_id, key, content))

    def _drop_draft(self, profile_id: str, key: str) -> None:
        self._with_entries(lambda entries: entries.drop_draft(profile_id, key))

    def _with_entries(self, work: Callable[[Entries], T]) -> T:
        if self._opened is None:
            self._opened = self._open_file()
            self._told(self._opened.opening)
        try:
            outcome = work(self._opened.entries)
        except Exception as error:
            if trouble_of(error) is JournalTrouble.DAMAGED:
                self._let_go()  # the next call opens it again: set aside, said, what can be read
            raise
        self._rest_if_idle()
        return outcome

    def _let_go(self) -> None:
        opened, self._opened = self._opened, None
        if opened is None:
            return
        with suppress(Exception):  # a damaged file may not even close; it is let go all the same
            opened.entries.close()
        for path in opened.passing:
            path.unlink(missing_ok=True)
