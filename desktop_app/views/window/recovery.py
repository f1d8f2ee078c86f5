"""What the last run left open, put in order at the start, and what is said of the journal's files.

Writes in doubt are settled first, then unsaved edits are offered: an edit that the gateway has by
now (its save was in doubt, and happened) is not offered any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.operations import send_again
from desktop_app.gateway.settle import SETTLED, SHOWN, SettleFinding, Settlement, settle
from desktop_app.journal.database import JournalErrorCode
from desktop_app.journal.journal import StoredDraft
from desktop_app.journal.opening import OpeningReport
from desktop_app.journal.set_aside import SetAsideResult
from desktop_app.records.changes import still_needed
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.draft import CustomerDraft, StoredEdit, decoded
from desktop_app.records.writes import UnsettledWrite, WriteKind, WriteOutcome
from desktop_app.views.editor.draft import DraftAutosave
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.recovery_strip import (
    BEHIND,
    Action,
    RecoveryRow,
    RecoveryStrip,
    aside_closed_words,
    aside_left_words,
    aside_removed_words,
    edit_failed_words,
    edit_gone_words,
    edit_words,
    found_words,
    looking_words,
    not_kept_words,
    not_sent_words,
    opening_words,
    sending_words,
    summary_words,
    unreadable_words,
)
from desktop_app.worker.journals import Journals, ProfileJournal
from desktop_app.worker.session import Session

_RETRY: Final = 3_000
"""Milliseconds until what the journal refused is tried again."""


class RestoredEdit(NamedTuple):
    """An edit to put back: over ``current``, or into the form for a new customer (None)."""

    edit: StoredEdit
    current: Customer | None
    draft: CustomerDraft | None


class Recovery(QObject):
    """Fills the strip, and tries again while the journal can't be read or written.

    Signals: ``read(Customer)`` for each record read on the way; ``wrote()`` when a write in doubt
    is known to have happened; ``show_asked(Customer)``;
    ``restore_asked(UnsavedEdit, RestoredEdit)``; ``read_late()`` when the journal could be read
    only at a later try; ``settled()`` once every write in doubt has been looked up.
    """

    read = Signal(object)
    wrote = Signal()
    read_late = Signal()
    show_asked = Signal(object)
    restore_asked = Signal(object, object)
    settled = Signal()

    def __init__(
        self,
        session: Session,
        journal: ProfileJournal,
        strip: RecoveryStrip,
        parent: QObject,
        edits: Callable[[], Iterable[DraftAutosave]] = tuple,
    ) -> None:
        """``edits``: what is unsaved in this run."""
        super().__init__(parent)
        self.session = session
        self.journal = journal
        self.strip = strip
        self._unsaved = edits
        self._unreadable, self._not_kept = "", ""
        """What is said of the journal now, until it is not so any more."""
        self._again = QTimer(self, interval=_RETRY)
        self._again.timeout.connect(self._try_again)
        self._writes: list[PendingWrite] = []
        self._drafts: tuple[StoredDraft, ...] = ()
        session.unblocked.connect(self._look_again)
        journal.not_kept.connect(self._on_not_kept)
        journal.kept.connect(self._on_kept)

    def start(self) -> None:
        """Read what was left, and settle what can be settled."""
        journal = self.journal

        async def read(
            _gateway: Gateway,
        ) -> tuple[tuple[UnsettledWrite, ...], tuple[StoredDraft, ...]]:
            return await journal.in_doubt(), await journal.drafts()

        self.session.ask(read, owner=self, done=self._on_read, failed=self._on_not_read)

    def summarise(self) -> None:
        """Say in one line how far the writes in doubt are; once all is found out, offer edits."""
        found = [one.finding for one in self._writes if not one.is_closed]
        closed = len(self._writes) - len(found)
        looking = found.count(None)
        done = sum(finding in SETTLED for finding in found)
        unknown = found.count(SettleFinding.UNKNOWN)
        to_decide = len(found) - looking - done - unknown
        tone = Tone.CONFIRMED if done == len(self._writes) else Tone.WARNING
        if closed and not (looking or unknown or to_decide):
            tone = Tone.PLAIN
        self.strip.show_message(summary_words(done, to_decide, looking, unknown, closed), tone)
        if not looking:
            self._offer_edits()

    def _on_read(self, left: tuple[tuple[UnsettledWrite, ...], tuple[StoredDraft, ...]]) -> None:
        doubts, drafts = left
        was_unreadable, self._unreadable = self._unreadable, ""
        self.strip.remove_sentence(was_unreadable)
        own = {edit.key for edit in self._unsaved()}
        self._drafts = tuple(draft for draft in drafts if draft.key not in own)
        self._writes += [PendingWrite(doubt, self) for doubt in doubts]
        for one in self._writes:
            one.look()
        if not self._writes:
            self._offer_edits()
        if was_unreadable:
            self.read_late.emit()

    def _look_again(self) -> None:
        """The gateway knows again who is asking."""
        for one in self._writes:
            if one.finding is SettleFinding.UNKNOWN and not one.is_closed:
                one.look()

    def _offer_edits(self) -> None:
        """Those still worth offering; an edit of an unknown kind is left where it is."""
        self.settled.emit()
        drafts, self._drafts = self._drafts, ()
        for kept in drafts:
            edit = decoded(kept.content)
            if edit is not None:
                UnsavedEdit(kept, edit, self).look()

    def _on_not_read(self, error: Exception) -> None:
        self._unreadable = self._show_message(unreadable_words(error), self._unreadable)

    def _on_not_kept(self, error_code: JournalErrorCode) -> None:
        self._not_kept = self._show_message(not_kept_words(error_code), self._not_kept)

    def _on_kept(self) -> None:
        self.strip.remove_sentence(self._not_kept)
        self._not_kept = ""

    def _show_message(self, words: str, before: str) -> str:
        """Once, however often it is tried in vain; it may have been dismissed."""
        if words != before:
            self.strip.show_message(words, Tone.WARNING)
        self._again.start()
        return words

    def _try_again(self) -> None:
        self._again.stop()
        if self._unreadable:
            self.start()
        if self._not_kept:
            edits = [edit for edit in self._unsaved() if edit.key]
            for edit in edits:
                edit.save_now()
            if not edits:
                self._on_kept()  # saved or discarded meanwhile


class PendingWrite(QObject):
    """One write in doubt and its row."""

    _looking = Signal(int)

    def __init__(self, doubt: UnsettledWrite, recovery: Recovery) -> None:
        super().__init__(recovery)
        self._doubt = doubt
        self._recovery, self._session = recovery, recovery.session
        self._row: RecoveryRow = recovery.strip.add_row()
        self.finding: SettleFinding | None = None
        """What was found; None while it is being found out."""
        self.is_closed = False
        """Whether the agent left it as it is, or has seen it: that makes nothing done."""
        self._looking.connect(self._show_looking)

    def look(self) -> None:
        doubt, self.finding = self._doubt, None
        self._show_looking()
        self._session.ask(
            lambda gateway: settle(gateway, doubt, self._session.wait),
            owner=self,
            done=self._on_settled,
            failed=self._on_not_settled,
            words=self.tr("Finding out what became of changes…"),
        )
        self._recovery.summarise()

    def _show_looking(self) -> None:
        self._row.show_message(looking_words(self._doubt.intent))

    def _on_settled(self, settlement: Settlement) -> None:
        self.finding = settlement.finding
        if settlement.current is not None:
            self._recovery.read.emit(settlement.current)
        if settlement.finding in SETTLED:
            self._row.close_row()
            self._recovery.wrote.emit()
        else:
            words = found_words(self._doubt.intent, settlement)
            self._row.show_message(words, *self._actions(settlement))
        self._recovery.summarise()

    def _on_not_settled(self, error: Exception) -> None:
        known = error if isinstance(error, GatewayError) else None
        self._on_settled(Settlement(finding=SettleFinding.UNKNOWN, error=known))

    def _actions(self, settlement: Settlement) -> list[Action]:
        """What an agent may decide: nothing that could be found out."""
        actions: list[Action] = []
        current, finding = settlement.current, settlement.finding
        if finding is SettleFinding.UNKNOWN:
            actions.append((self.tr("Try again"), self.look))
        elif finding is SettleFinding.ABSENT:
            actions.append((self.tr("Create again"), self._send_again))
        elif finding is SettleFinding.OLD and self._doubt.intent.kind is WriteKind.UPDATE:
            actions.append((self.tr("Save again"), self._send_again))
        elif current is not None:
            show = partial(self._recovery.show_asked.emit, current)
            actions.append((self.tr("Show customer"), show))
        leave = self.tr("Close") if finding in SHOWN else self.tr("Leave it")
        ending = SHOWN.get(finding, WriteOutcome.GIVEN_UP)
        return [*actions, (leave, partial(self._close, ending))]

    def _close(self, ending: WriteOutcome) -> None:
        self._session.record_outcome(self._doubt, ending)
        self.is_closed = True
        self._row.close_row()
        self._recovery.summarise()

    def _send_again(self) -> None:
        doubt, self.finding = self._doubt, None
        self._row.show_message(sending_words(doubt.intent))
        self._session.write(
            lambda gateway: send_again(gateway, doubt, self._session.wait),
            owner=self,
            done=self._on_sent,
            failed=self._on_not_sent,
            words=self.tr("Sending a change again…"),
            settling=self.tr("Finding out what became of changes…"),
            looking=self._session.emitter(self._looking),
        )
        self._recovery.summarise()

    def _on_sent(self, answer: Customer | Settlement) -> None:
        if isinstance(answer, Customer):
            answer = Settlement(finding=SettleFinding.DONE, current=answer)
        self._doubt = answer.doubt or self._doubt
        self._on_settled(answer)

    def _on_not_sent(self, error: Exception) -> None:
        self.finding = SettleFinding.OLD
        self._row.show_message(
            not_sent_words(self._doubt.intent, error),
            (self.tr("Send again"), self._send_again),
            (self.tr("Leave it"), partial(self._close, WriteOutcome.GIVEN_UP)),
        )
        self._recovery.summarise()


class UnsavedEdit(QObject):
    """One edit, its row, and what the agent decides about it."""

    def __init__(self, kept: StoredDraft, edit: StoredEdit, recovery: Recovery) -> None:
        super().__init__(recovery)
        self._kept = kept
        self._edit = edit
        self._recovery = recovery
        self._row: RecoveryRow | None = None

    def look(self) -> None:
        """Offer it, unless the gateway has it all."""
        self._read(self._on_looked, self._on_not_looked)

    def drop(self) -> None:
        """Restored, discarded or saved: nothing of it is kept under its old name."""
        self._recovery.journal.drop_draft(self._kept.key)
        if self._row is not None:
            self._row.close_row()
            self._row = None

    def restore(self) -> None:
        """Read the record and ask for the edit to be put back over it, as it is by then."""
        if self._edit.uuid:
            self._read(self._on_read, self._on_not_read)
        else:
            self._recovery.restore_asked.emit(self, RestoredEdit(self._edit, None, None))

    def _read(
        self, done: Callable[[Customer | None], None], failed: Callable[[Exception], None]
    ) -> None:
        edit = self._edit

        async def read(gateway: Gateway) -> Customer | None:
            if edit.uuid:
                return await gateway.by_uuid(edit.uuid)
            if edit.merchant_id is None:
                return None
            return await gateway.by_merchant_id(MerchantId(edit.merchant_id))

        self._recovery.session.ask(read, owner=self, done=done, failed=failed)

    def _on_looked(self, current: Customer | None) -> None:
        if current is not None:
            self._recovery.read.emit(current)
            if not still_needed(self._edit.changes, current):
                self.drop()
                return
        self._offer(edit_words(self._edit, self._kept.kept))

    def _on_not_looked(self, _error: Exception) -> None:
        """Offline, or gone: restoring reads again and says so."""
        self._offer(edit_words(self._edit, self._kept.kept))

    def _offer(self, words: str, *, can_restore: bool = True) -> None:
        self._row = self._row or self._recovery.strip.add_row()
        restore = (self.tr("Restore"), self.restore)
        discard = (self.tr("Discard"), self.drop)
        self._row.show_message(words, *((restore, discard) if can_restore else (discard,)))

    def _on_read(self, current: Customer | None) -> None:
        if current is None or self._row is None:  # restored or discarded while it was read
            return
        self._recovery.read.emit(current)
        draft = self._edit.over(current)
        if current.is_deleted:
            self._offer(edit_gone_words(self._edit, self._kept.kept), can_restore=False)
        elif draft is None:
            self.drop()
        else:
            self._recovery.restore_asked.emit(self, RestoredEdit(self._edit, current, draft))

    def _on_not_read(self, error: Exception) -> None:
        if self._row is not None:
            self._offer(edit_failed_words(self._edit, self._kept.kept, error))


_KEPT: Final = "journal/kept-aside"
"""The names of files that somebody wants to keep, whoever is in them."""
_BEHIND: Final = "behind"
"""The notice that stays until somebody has said how to go on."""


class JournalNotices(QObject):
    """Says it in the window that is in front; in each, what keeps everybody from working.

    Signal: ``quit_asked()``, so that files can be put back.
    """

    quit_asked = Signal()

    def __init__(
        self,
        journals: Journals,
        settings: QSettings,
        windows: Callable[[], list[MainWindow]],
        front: Callable[[], MainWindow | None],
        parent: QObject,
    ) -> None:
        """``windows`` lists those that are open; ``front`` tells which of them has the keyboard,
        if there is any."""
        super().__init__(parent)
        self._journals = journals
        self._settings = settings
        self._windows = windows
        self._front = front
        journals.told.connect(self._show_opening)
        journals.treated.connect(self._show_treated)

    def _show_opening(self, opening: OpeningReport) -> None:
        if opening.finding not in BEHIND:
            self._show_message("journal", partial(opening_words, opening))
            return
        for window in self._windows():
            window.keep_notice(_BEHIND, partial(self._ask_to_go_on, opening))

    def _ask_to_go_on(self, opening: OpeningReport, notice: Notice) -> None:
        notice.show_message(
            opening_words(opening),
            Tone.DANGER,
            action=self.tr("Go on with what is there"),
            on_action=self._go_on,
            other=self.tr("Close the program"),
            on_other=self.quit_asked.emit,
        )
        notice.stay()

    def _go_on(self) -> None:
        for window in self._windows():
            window.notice(_BEHIND).clear()
        self._journals.allow_writes()

    def _show_treated(self, treated: SetAsideResult) -> None:
        if treated.removed:
            self._show_message("aside", partial(aside_removed_words, treated.removed))
        closed = tuple(name for name in treated.closed if name not in self._kept())
        window = self._front()
        if closed and window is not None:
            window.keep_notice("closed", partial(self._ask_about_closed, closed))

    def _ask_about_closed(self, closed: tuple[str, ...], notice: Notice) -> None:
        notice.show_message(
            aside_closed_words(closed),
            Tone.WARNING,
            action=self.tr("Remove"),
            on_action=partial(self._remove, closed),
            other=self.tr("Keep"),
            on_other=partial(self._keep, closed),
        )

    def _remove(self, names: tuple[str, ...]) -> None:
        self._journals.remove_aside(names, failed=self._show_left)

    def _show_left(self, _error: Exception) -> None:
        self._show_message("aside", aside_left_words)

    def _keep(self, names: tuple[str, ...]) -> None:
        self._settings.setValue(_KEPT, [*self._kept(), *names])

    def _kept(self) -> tuple[str, ...]:
        kept = self._settings.value(_KEPT)
        return tuple(map(str, kept)) if isinstance(kept, list) else (str(kept or ""),)

    def _show_message(self, topic: str, sentence: Callable[[], str]) -> None:
        window = self._front()
        if window is not None:
            window.keep_notice(topic, lambda notice: notice.show_message(sentence(), Tone.WARNING))
