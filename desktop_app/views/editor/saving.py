"""Saving a customer: read it again, let the agent look, send, find out what came of it, and say so.

An update is sent once. When its answer is lost, the record is read again and judged (``settle``);
sending again is the agent's decision, and the record is read twice for it: before the agent looks,
and right before it leaves.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.operations import update_customer
from desktop_app.gateway.settle import (
    SHOWN,
    SettleFinding,
    Settlement,
    look_for,
    looks_in_all,
)
from desktop_app.models.display import time_of_day
from desktop_app.models.wording import readings_words
from desktop_app.records.changes import (
    Changes,
    between,
    same,
    value_of,
)
from desktop_app.records.checks import not_cards, questions
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.draft import CustomerDraft
from desktop_app.records.writes import Purpose, UnsettledWrite, WriteOutcome
from desktop_app.views.editor.draft import LiveDraft
from desktop_app.views.editor.save_dialog import SaveDialog, place_words, summary
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.views.editor.editor import EditorPage

T = TypeVar("T")

_MAY_BE_GONE: Final = (GatewayErrorCode.NOT_FOUND, GatewayErrorCode.INVALID)
"""How an update of a deleted customer may be refused; neither proves it."""


class Saving(QObject):
    """One save at a time; who and what are fixed at its start. What comes of it is said on the
    page; of a customer shown no longer it stays out of the form.

    Signals: ``busy(str)`` with what runs now, in words; ``saved(Customer)`` with the gateway's
    answer; ``read_again(Customer)`` for each record that was read on the way and is another than
    was shown; ``refused()`` when the gateway refused an update, perhaps because the customer was
    deleted meanwhile; ``ended(bool)`` at the end, with whether nothing is left to save.
    """

    busy = Signal(str)
    saved = Signal(object)
    read_again = Signal(object)
    refused = Signal()
    ended = Signal(bool)
    _looking = Signal(int)

    def __init__(
        self,
        session: Session,
        live: LiveDraft,
        page: EditorPage,
        save_again: Callable[[], object],
        *,
        environment: str,
        parent: QWidget,
    ) -> None:
        """``save_again`` begins the next save, which reads the record first; ``parent``: the widget
        over which the dialog opens."""
        super().__init__(parent)
        self._session, self._live, self._page = session, live, page
        self._save_again = save_again
        self._environment = environment
        self._over = parent
        self._ticket: TaskHandle[Any] | None = None
        self._dialog: SaveDialog | None = None
        self._base: Customer
        """Who is saved, as they were shown when that began."""
        self._is_running = False
        self._mine = Changes()
        self._is_reviewed = False
        self._sent = Changes()
        self._doubts: dict[Uuid, UnsettledWrite] = {}
        """Whose last update is not settled: the next one takes its place."""
        self._looking.connect(self._show_looking)

    @property
    def uuid(self) -> str:
        """Whose save runs; empty when none does."""
        return self._base.uuid if self._is_running else ""

    def take_over(self, before: Saving) -> None:
        """Know of what is in doubt there, where no save runs."""
        self._doubts = before._doubts

    def start(self, *, is_reviewed: bool) -> None:
        """Begin with the draft as it is; nothing happens while another save runs.

        ``is_reviewed``: the agent has just seen the changes, so they are shown again only when
        somebody else changed the customer meanwhile.
        """
        if self._is_running:
            return
        self._base = self._live.draft.base
        self._is_running = True
        self._mine = self._live.draft.changes()
        self._is_reviewed = is_reviewed
        if not is_reviewed:
            self._open_dialog()
        self._read()

    def _read(self) -> None:
        base = self._base
        words, wait = self.tr("Reading the customer again…"), self._session.wait
        self.busy.emit(words)

        def if_awaited(call: Callable[[T], None]) -> Callable[[T], None]:
            """Nothing once the agent has closed the dialog: the next save may run by then."""
            return lambda outcome: call(outcome) if self._ticket is ticket else None

        ticket = self._ticket = self._session.ask(
            lambda gateway: look_for(gateway, base.uuid, base.merchant_customer_id, wait),
            owner=self,
            done=if_awaited(self._on_read),
            failed=if_awaited(self._on_not_read),
            words=words,
        )

    def cancel(self) -> None:
        """Stop what runs. An update that has left may still be carried out: that is said."""
        if self._dialog is not None:
            self._dialog.reject()
        elif self._ticket is not None:
            self._ticket.cancel()

    def end_review(self, uuid: str) -> None:
        """This customer is deleted: the agent has nothing to look at any more."""
        if self._dialog is not None and self.uuid == uuid:
            self._dialog.reject()

    def _open_dialog(self) -> SaveDialog:
        self._dialog = dialog = SaveDialog(
            self._base,
            self._mine,
            read_at=self._live.began_at,
            environment=self._environment,
            parent=self._over,
        )
        dialog.read_asked.connect(self._read)
        dialog.confirmed.connect(self._send)
        dialog.rejected.connect(self._on_refused_by_agent)
        dialog.open()
        return dialog

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()
            dialog.deleteLater()

    def _on_read(self, found: Settlement) -> None:
        self._ticket = None
        current = found.current
        if found.finding is SettleFinding.UNKNOWN and found.error is not None:
            self._on_not_read(found.error)
        elif found.finding is not SettleFinding.OLD or current is None:
            self._close_dialog()
            words = self.tr("Not saved: this customer was deleted meanwhile. Nothing was sent.")
            if current is None:
                words = self.tr(
                    "Not saved: the gateway has this customer no more: asked in every way, some "
                    "seconds apart. Nothing was sent."
                )
            self._show_gone(current, words, Tone.DANGER)
            self._end(is_settled=False)
        elif current.metadata_unreadable and self._mine.touch_metadata:
            self._close_dialog()
            self._fail(GatewayError(GatewayErrorCode.NOT_UNDERSTOOD, SendState.NO))
        elif self._is_reviewed and not self._has_more_to_show(current):
            self._send(self._mine, current)
        else:
            dialog = self._dialog or self._open_dialog()
            self._page.bar.show_state(summary(self._mine))
            dialog.show_current(current)  # which sends at once where Save was pressed already

    def _has_more_to_show(self, current: Customer) -> bool:
        """Whether the agent must see more than the changes: what others did, or a question."""
        return bool(between(self._base, current) or questions(self._mine))

    def _on_not_read(self, error: Exception) -> None:
        self._ticket = None
        self._close_dialog()
        self._fail(error.before_sending() if isinstance(error, GatewayError) else error)

    def _on_refused_by_agent(self) -> None:
        self._close_dialog()
        if self._ticket is not None:
            self._ticket.cancel()
        self._end(is_settled=False)

    def _send(self, changes: Changes, current: Customer) -> None:
        self._close_dialog()
        if not changes:
            self._forget_doubt(current.uuid, WriteOutcome.FOUND_DONE)
            self.read_again.emit(current)
            if self._is_shown():
                self._show(CustomerDraft.of(current))
                words = self.tr("Nothing to send: shown as the gateway has it now")
                self._page.bar.show_state(words)
            self._end(is_settled=True)
            return
        self._sent = changes
        self.busy.emit(self.tr("Saving…"))
        self._ticket = self._session.write(
            partial(
                update_customer,
                uuid=current.uuid,
                changes=changes,
                shown=current,
                doubt=self._doubts.get(current.uuid),
                purpose=Purpose(not_cards=not_cards(changes)),
                wait=self._session.wait,
            ),
            owner=self,
            done=self._on_settled,
            failed=self._on_not_updated,
            words=self.tr("Saving…"),
            settling=self.tr("Reading the customer again…"),
            looking=self._session.emitter(self._looking),
        )

    def _on_not_updated(self, error: Exception) -> None:
        may_be_gone = isinstance(error, GatewayError) and error.error_code in _MAY_BE_GONE
        self._fail(error)
        if may_be_gone:
            self.refused.emit()

    def _show_looking(self, look: int) -> None:
        words = self.tr("Unknown whether it was saved. Reading the customer again ({n} of {all})…")
        self.busy.emit(words.format(n=look, all=looks_in_all(look)))

    def _on_settled(self, found: Customer | Settlement) -> None:
        if isinstance(found, Customer):
            self._finish(found)
            return
        if found.finding is SettleFinding.DONE and found.current is not None:
            self._finish(found.current)
            return
        if found.doubt is not None:
            self._doubts[self._base.uuid] = found.doubt
        self._show_in_doubt(found)
        if found.doubt is not None and found.finding in SHOWN:
            self._forget_doubt(self._base.uuid, SHOWN[found.finding])
        self._end(is_settled=False)

    def _forget_doubt(self, uuid: Uuid, ending: WriteOutcome) -> None:
        doubt = self._doubts.pop(uuid, None)
        if doubt is not None:
            self._session.record_outcome(doubt, ending)

    def _finish(self, answer: Customer) -> None:
        self._doubts.pop(answer.uuid, None)
        if answer.is_deleted:
            words = self.tr("The gateway answers that this customer is deleted.")
            self._show_gone(answer, words, Tone.DANGER)
            self._end(is_settled=False)
            return
        if self._is_shown():
            self._show(CustomerDraft.of(answer))
            self._confirm(answer)
        self.saved.emit(answer)
        self._end(is_settled=True)

    def _fail(self, error: Exception) -> None:
        self._show_failed(error)
        self._end(is_settled=False)

    def _end(self, *, is_settled: bool) -> None:
        self._is_running, self._ticket = False, None
        self.ended.emit(is_settled)

    def _is_shown(self) -> bool:
        return self.uuid == self._live.draft.base.uuid

    def _show(self, draft: CustomerDraft) -> None:
        self._live.begin(draft)
        self._page.show_record(draft.base)

    def _confirm(self, answer: Customer) -> None:
        kept = [one for one in self._sent.items if same(value_of(answer, one), one.new)]
        other = [one for one in self._sent.items if one not in kept]
        words = self.tr("Saved {time}").format(time=time_of_day())
        self._page.form.confirm([one.name for one in kept if not one.in_metadata], words)
        if other:
            names = ", ".join(place_words(one) for one in other)
            words = self.tr(
                "The gateway accepted the changes, yet answers other values than sent for: {names}"
            )
            self._page.notice.show_message(words.format(names=names), Tone.WARNING)
        else:
            self._page.bar.show_state(words, Tone.CONFIRMED)

    def _show_gone(self, current: Customer | None, words: str, tone: Tone) -> None:
        """``current``: the record as read, None when the gateway has none any more."""
        gone = current or msgspec.structs.replace(self._base, deleted=True)
        self.read_again.emit(gone)  # first: showing the record takes back what was said
        self._show_message(words, tone)

    def _show_failed(self, error: Exception) -> None:
        is_in_doubt = self.uuid in self._doubts  # an earlier save of the same customer
        if isinstance(error, GatewayError) and error.error_code is GatewayErrorCode.CANCELLED:
            words = self.tr("Cancelled. Nothing was saved.")
            if is_in_doubt:
                words = self.tr(
                    "Cancelled. Whether the changes were saved before is still unknown."
                )
            self._show_message(words, Tone.PLAIN)
            return
        told = explain(error, writing=True)
        details = told.details
        if isinstance(error, GatewayError) and self._is_shown():
            details += self._page.form.show_details(error.field_details)
        words = self.tr("Not saved. {reason}")
        if is_in_doubt:
            words = self.tr(
                "Not saved this time, and whether the changes were saved before is still unknown. "
                "{reason}"
            )
        words = words.format(reason=told.sentence)
        self._show_message(words, Tone.DANGER, tuple(dict.fromkeys(details)))

    def _show_in_doubt(self, found: Settlement) -> None:
        if found.finding is SettleFinding.GONE:
            words = self.tr("The answer was lost, and the customer was deleted since.")
            if found.current is None:
                words = self.tr(
                    "The answer was lost, and the gateway has this customer no more: asked in "
                    "every way, some seconds apart."
                )
            self._show_gone(found.current, words, Tone.WARNING)
            return
        words = {
            SettleFinding.OLD: self.tr(
                "The answer was lost. At {time} the gateway did not have the changes; "
                "nothing was sent again. Save reads the customer first."
            ),
            SettleFinding.CONFLICT: self.tr(
                "The answer was lost. At {time} the gateway had some of the changes, or others; "
                "nothing was sent again. Save reads the customer first and shows what differs."
            ),
        }.get(found.finding, "")
        details = () if words else readings_words(found.readings)
        words = words or self.tr(
            "Unknown whether it was saved, and the customer can't be read now. "
            "Save reads it first and shows what is still different."
        )
        action = self.tr("Save again…") if self._is_shown() else ""
        self._show_message(words.format(time=time_of_day()), Tone.WARNING, details, action=action)
        if found.current is not None:
            self.read_again.emit(found.current)

    def _show_message(
        self, words: str, tone: Tone, details: tuple[str, ...] = (), *, action: str = ""
    ) -> None:
        """Name the customer when it is not the one on screen."""
        if not self._is_shown():
            words = self.tr("About {uuid}: {words}").format(uuid=self.uuid, words=words)
        self._page.notice.show_message(
            words, tone, details=details, action=action, on_action=self._save_again
        )
