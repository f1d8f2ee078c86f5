"""Saving a customer: read it again, let the agent look, send, find out what came of it.

An update is sent once. When its answer is lost, the record is read again and judged (``settle``);
sending again is the agent's decision, and the record is read twice for it: before the agent looks,
and right before it leaves.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.resend import update_again
from desktop_app.gateway.settle import (
    SHOWN,
    Finding,
    Settlement,
    look_for,
    looks_in_all,
    settle,
)
from desktop_app.records.changes import Changes, between, outcome
from desktop_app.records.changes import Outcome as Found
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.draft import Draft
from desktop_app.records.field_checks import not_cards, questions
from desktop_app.records.intent import Doubt, Ending, Purpose
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket


class Saving(QObject):
    """One save at a time; who and what are fixed at its start.

    Signals: ``busy(str)`` with what runs now, in words; ``saved(Customer, Changes)`` with the
    answer and what was sent; ``nothing_to_send(Customer)`` when the record has it all already;
    ``gone(object)`` with the record that says it is deleted, or None when it is proven gone;
    ``failed(Exception)``; ``in_doubt(Settlement)`` with what was found after a lost answer, when
    it is not what was sent; ``ended(bool)`` after any of these, with whether nothing is left to
    save.
    """

    busy = Signal(str)
    saved = Signal(object, object)
    nothing_to_send = Signal(object)
    gone = Signal(object)
    failed = Signal(object)
    in_doubt = Signal(object)
    ended = Signal(bool)
    _looking = Signal(int)

    def __init__(self, session: Session, *, production: bool, parent: QWidget) -> None:
        """``parent``: the widget over which the dialog opens."""
        super().__init__(parent)
        self._session = session
        self._production = production
        self._over = parent
        self._ticket: Ticket[Any] | None = None
        self._dialog: SaveDialog | None = None
        self._base: Customer | None = None
        self._mine = Changes()
        self._is_reviewed = False
        self._sent = Changes()
        self._doubts: dict[Uuid, Doubt] = {}
        """Whose last update is not settled: the next one takes its place."""
        self._looking.connect(self._say_looking)

    @property
    def uuid(self) -> str:
        """Whose save runs; empty when none does."""
        return self._base.uuid if self._base is not None else ""

    @property
    def is_in_doubt(self) -> bool:
        """Whether it is unknown what became of an earlier save of the same customer."""
        return self.uuid in self._doubts

    def start(self, draft: Draft, *, is_reviewed: bool = False) -> None:
        """Begin with ``draft``; nothing happens while another save runs.

        ``is_reviewed``: the agent has just seen the changes, so they are shown again only when
        somebody else changed the customer meanwhile.
        """
        if self._base is not None:
            return
        self._base, self._mine = draft.base, draft.changes()
        self._is_reviewed = is_reviewed
        if not is_reviewed:
            self._open_dialog()
        self.busy.emit(self.tr("Reading the customer again…"))
        self._read(self._on_read, self._on_not_read)

    def cancel(self) -> None:
        """Stop what runs. An update that has left may still be carried out: that is said."""
        if self._dialog is not None:
            self._dialog.reject()
        elif self._ticket is not None:
            self._ticket.cancel()

    def _open_dialog(self) -> SaveDialog:
        dialog = SaveDialog(
            self._base_of_save(), self._mine, production=self._production, parent=self._over
        )
        dialog.confirmed.connect(self._send)
        dialog.rejected.connect(self._on_refused_by_agent)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()
            dialog.deleteLater()

    def _read(self, done: Any, failed: Any) -> None:
        base, wait = self._base_of_save(), self._session.wait
        self._ticket = self._session.ask(
            lambda gateway: look_for(gateway, base.uuid, base.merchant_customer_id, wait),
            owner=self,
            done=done,
            failed=failed,
            words=self.tr("Reading the customer again…"),
        )

    @property
    def _is_given_up(self) -> bool:
        """Whether the agent closed the dialog before the record was read."""
        return self._base is None or (self._dialog is None and not self._is_reviewed)

    def _base_of_save(self) -> Customer:
        if self._base is None:
            raise RuntimeError
        return self._base

    def _uuid_of_save(self) -> Uuid:
        return self._base_of_save().uuid

    def _on_read(self, found: Settlement) -> None:
        self._ticket = None
        if self._is_given_up:
            return
        current = found.current
        if found.finding is Finding.UNKNOWN and found.error is not None:
            self._on_not_read(found.error)
        elif found.finding is not Finding.OLD or current is None:
            self._close_dialog()
            self.gone.emit(current)
            self._end(is_settled=False)
        elif current.metadata_unreadable and self._mine.touch_metadata:
            self._close_dialog()
            self.failed.emit(GatewayError(Trouble.NOT_UNDERSTOOD, Sent.NO))
            self._end(is_settled=False)
        elif self._is_reviewed and not self._has_more_to_show(current):
            self._send(self._mine, current)
        else:
            dialog = self._dialog or self._open_dialog()
            dialog.show_current(current)

    def _has_more_to_show(self, current: Customer) -> bool:
        """Whether the agent must see more than the changes: what others did, or a question."""
        return bool(between(self._base_of_save(), current) or questions(self._mine))

    def _on_not_read(self, error: Exception) -> None:
        self._ticket = None
        if self._is_given_up:
            return
        self._close_dialog()
        self.failed.emit(error.before_sending() if isinstance(error, GatewayError) else error)
        self._end(is_settled=False)

    def _on_refused_by_agent(self) -> None:
        self._close_dialog()
        if self._ticket is not None:
            self._ticket.cancel()
        self._end(is_settled=False)

    def _send(self, changes: Changes, current: Customer) -> None:
        self._close_dialog()
        if not changes:
            self._forget_doubt(current.uuid, Ending.FOUND_DONE)
            self.nothing_to_send.emit(current)
            self._end(is_settled=True)
            return
        self._sent = changes
        uuid, body, wait = current.uuid, changes.body(), self._session.wait
        earlier = self._doubts.get(uuid)
        purpose = Purpose(not_cards=not_cards(changes))

        async def send(gateway: Gateway) -> Customer | Settlement:
            if earlier is None:
                return await gateway.update(uuid, body, before=current, purpose=purpose)
            return await update_again(gateway, current, body, earlier, wait, purpose=purpose)

        self.busy.emit(self.tr("Saving…"))
        self._ticket = self._session.ask(
            send,
            owner=self,
            done=self._on_sent,
            failed=self._on_not_updated,
            words=self.tr("Saving…"),
            writes=True,
        )

    def _on_sent(self, answer: Customer | Settlement) -> None:
        if isinstance(answer, Customer):
            self._doubts.pop(answer.uuid, None)
            self.saved.emit(answer, self._sent)
            self._end(is_settled=True)
            return
        current = answer.current
        if current is not None and outcome(self._sent, current) is Found.DONE:
            self._on_settled(Settlement(finding=Finding.DONE, current=current))
        elif answer.finding in (Finding.DONE, Finding.OLD):
            # The earlier one arrived, or somebody else wrote: what is left to save is not the same.
            self.in_doubt.emit(Settlement(finding=Finding.CONFLICT, current=current))
            self._end(is_settled=False)
        else:
            self._on_settled(answer)

    def _on_not_updated(self, error: Exception) -> None:
        doubt = error.doubt if isinstance(error, GatewayError) else None
        if doubt is not None:
            self._find_out(doubt)
            return
        self.failed.emit(error)
        self._end(is_settled=False)

    def _find_out(self, doubt: Doubt) -> None:
        self._doubts[self._uuid_of_save()] = doubt
        self._say_looking(1)
        wait, looking = self._session.wait, self._looking.emit

        async def find_out(gateway: Gateway) -> Settlement:
            return await settle(gateway, doubt, wait, looking)

        self._ticket = self._session.ask(
            find_out,
            owner=self,
            done=self._on_settled,
            failed=self._on_still_in_doubt,
            words=self.tr("Reading the customer again…"),
        )

    def _say_looking(self, look: int) -> None:
        words = self.tr("Unknown whether it was saved. Reading the customer again ({n} of {all})…")
        self.busy.emit(words.format(n=look, all=looks_in_all(look)))

    def _on_settled(self, found: Settlement) -> None:
        is_done = found.finding is Finding.DONE
        if is_done and found.current is not None:
            self._doubts.pop(found.current.uuid, None)
            self.saved.emit(found.current, self._sent)
        else:
            self.in_doubt.emit(found)
        if found.finding in SHOWN:
            self._forget_doubt(self._uuid_of_save(), SHOWN[found.finding])
        self._end(is_settled=is_done)

    def _on_still_in_doubt(self, _error: Exception) -> None:
        """The agent stopped the reading, or this program failed."""
        self.in_doubt.emit(Settlement(finding=Finding.UNKNOWN))
        self._end(is_settled=False)

    def _forget_doubt(self, uuid: Uuid, ending: Ending) -> None:
        doubt = self._doubts.pop(uuid, None)
        if doubt is not None:
            self._session.note(doubt, ending)

    def _end(self, *, is_settled: bool) -> None:
        self._base, self._ticket = None, None
        self.ended.emit(is_settled)
