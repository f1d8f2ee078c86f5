"""What the last run left open, put in order at the start: writes in doubt first, then edits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.journal.journal import KeptDraft
from desktop_app.journal.trouble import JournalTrouble
from desktop_app.records.intent import Doubt
from desktop_app.views.doubts import Doubts
from desktop_app.views.notice import Tone
from desktop_app.views.recovery_strip import RecoveryStrip
from desktop_app.views.recovery_words import not_kept_words, unreadable_words
from desktop_app.views.unsaved_edits import UnsavedEdits
from desktop_app.worker.journals import ProfileLedger
from desktop_app.worker.session import Session


class Recovery(QObject):
    """Fills the strip. Signals: ``read(Customer)`` for each record read on the way;
    ``show_asked(Customer)``; ``restore_asked(UnsavedEdit, Restored)``."""

    read = Signal(object)
    show_asked = Signal(object)
    restore_asked = Signal(object, object)

    def __init__(
        self, session: Session, ledger: ProfileLedger, strip: RecoveryStrip, parent: QObject
    ) -> None:
        """Nothing is read yet."""
        super().__init__(parent)
        self._session = session
        self._ledger = ledger
        self._strip = strip
        self._drafts: tuple[KeptDraft, ...] = ()
        self._doubts = Doubts(session, strip, self)
        self._edits = UnsavedEdits(session, ledger, strip, self)
        for part in (self._doubts, self._edits):
            part.read.connect(self.read)
        self._doubts.show_asked.connect(self.show_asked)
        self._doubts.settled.connect(self._on_settled)
        self._edits.restore_asked.connect(self.restore_asked)
        ledger.not_kept.connect(self._on_not_kept)

    def start(self) -> None:
        """Read what was left, and settle what can be settled."""
        ledger = self._ledger

        async def read(_gateway: Gateway) -> tuple[tuple[Doubt, ...], tuple[KeptDraft, ...]]:
            return await ledger.in_doubt(), await ledger.drafts()

        self._session.ask(read, owner=self, done=self._on_read, failed=self._on_not_read)

    def _on_read(self, left: tuple[tuple[Doubt, ...], tuple[KeptDraft, ...]]) -> None:
        doubts, self._drafts = left
        self._doubts.begin(doubts)

    def _on_settled(self) -> None:
        """A save in doubt that did happen leaves no unsaved edit behind, so these come second."""
        drafts, self._drafts = self._drafts, ()
        self._edits.begin(drafts)

    def _on_not_read(self, error: Exception) -> None:
        self._strip.say(unreadable_words(error), Tone.WARNING)

    def _on_not_kept(self, trouble: JournalTrouble) -> None:
        self._strip.say(not_kept_words(trouble), Tone.WARNING)
