"""What the last run left open, put in order at the start: writes in doubt first, then edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.journal.journal import KeptDraft
from desktop_app.journal.trouble import JournalTrouble
from desktop_app.records.intent import Doubt
from desktop_app.views.doubts import Doubts
from desktop_app.views.editor.kept_drafts import KeptDrafts
from desktop_app.views.notice import Tone
from desktop_app.views.recovery_strip import RecoveryStrip
from desktop_app.views.recovery_words import not_kept_words, unreadable_words
from desktop_app.views.unsaved_edits import UnsavedEdits
from desktop_app.worker.journals import ProfileLedger
from desktop_app.worker.session import Session

_RETRY: Final = 3_000
"""Milliseconds until what the journal refused is tried again."""


class Recovery(QObject):
    """Fills the strip, and tries again while the journal can't be read or written.

    Signals: ``read(Customer)`` for each record read on the way; ``show_asked(Customer)``;
    ``restore_asked(UnsavedEdit, Restored)``; ``read_late()`` when the journal could be read at a
    later try only.
    """

    read = Signal(object)
    read_late = Signal()
    show_asked = Signal(object)
    restore_asked = Signal(object, object)

    def __init__(
        self,
        session: Session,
        ledger: ProfileLedger,
        strip: RecoveryStrip,
        parent: QObject,
        edits: Callable[[], Iterable[KeptDrafts]] = tuple,
    ) -> None:
        """Nothing is read yet. ``edits``: what is unsaved in this run."""
        super().__init__(parent)
        self._session = session
        self._ledger = ledger
        self._strip = strip
        self._unsaved = edits
        self._unreadable, self._not_kept = "", ""
        """What is said of the journal now, until it is not so any more."""
        self._again = QTimer(self, interval=_RETRY)
        self._again.timeout.connect(self._try_again)
        self._drafts: tuple[KeptDraft, ...] = ()
        self._doubts = Doubts(session, strip, self)
        self._edits = UnsavedEdits(session, ledger, strip, self)
        for part in (self._doubts, self._edits):
            part.read.connect(self.read)
        self._doubts.show_asked.connect(self.show_asked)
        self._doubts.settled.connect(self._on_settled)
        self._edits.restore_asked.connect(self.restore_asked)
        ledger.not_kept.connect(self._on_not_kept)
        ledger.kept.connect(self._on_kept)

    def start(self) -> None:
        """Read what was left, and settle what can be settled."""
        ledger = self._ledger

        async def read(_gateway: Gateway) -> tuple[tuple[Doubt, ...], tuple[KeptDraft, ...]]:
            return await ledger.in_doubt(), await ledger.drafts()

        self._session.ask(read, owner=self, done=self._on_read, failed=self._on_not_read)

    def _on_read(self, left: tuple[tuple[Doubt, ...], tuple[KeptDraft, ...]]) -> None:
        doubts, drafts = left
        was_unreadable, self._unreadable = self._unreadable, ""
        self._strip.take_back(was_unreadable)
        own = {edit.key for edit in self._unsaved()}
        self._drafts = tuple(draft for draft in drafts if draft.key not in own)
        self._doubts.begin(doubts)
        if was_unreadable:
            self.read_late.emit()

    def _on_settled(self) -> None:
        """A save in doubt that did happen leaves no unsaved edit behind, so these come second."""
        drafts, self._drafts = self._drafts, ()
        self._edits.begin(drafts)

    def _on_not_read(self, error: Exception) -> None:
        self._unreadable = self._say(unreadable_words(error), self._unreadable)

    def _on_not_kept(self, trouble: JournalTrouble) -> None:
        self._not_kept = self._say(not_kept_words(trouble), self._not_kept)

    def _on_kept(self) -> None:
        self._strip.take_back(self._not_kept)
        self._not_kept = ""

    def _say(self, words: str, before: str) -> str:
        """Once, however often it is tried in vain; it may have been dismissed."""
        if words != before:
            self._strip.say(words, Tone.WARNING)
        self._again.start()
        return words

    def _try_again(self) -> None:
        self._again.stop()
        if self._unreadable:
            self.start()
        if self._not_kept:
            edits = [edit for edit in self._unsaved() if edit.key]
            for edit in edits:
                edit.keep_now()
            if not edits:
                self._on_kept()  # saved or discarded meanwhile
