"""Saving a customer: read it again, let the agent look, send, find out what came of it.

An update is sent once. When its answer is lost, the record is read again and judged; sending again
is the agent's decision, and begins with reading again.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.records.changes import Changes, Outcome, outcome
from desktop_app.records.customer import Customer
from desktop_app.records.draft import Draft
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Ticket


class Saving(QObject):
    """One save at a time; who and what are fixed at its start.

    Signals: ``busy(str)`` with what runs now, in words; ``saved(Customer, Changes)`` with the
    answer and what was sent; ``nothing_to_send(Customer)`` when the record has it all already;
    ``gone(object)`` with the record that says it is deleted, or None when there is none;
    ``failed(Exception)``; ``in_doubt(Outcome | None, Customer | None)`` after a lost answer;
    ``ended(bool)`` after any of these, with whether nothing is left to save.
    """

    busy = Signal(str)
    saved = Signal(object, object)
    nothing_to_send = Signal(object)
    gone = Signal(object)
    failed = Signal(object)
    in_doubt = Signal(object, object)
    ended = Signal(bool)

    def __init__(self, session: Session, *, production: bool, parent: QWidget) -> None:
        """``parent``: the widget over which the dialog opens."""
        super().__init__(parent)
        self._session = session
        self._production = production
        self._over = parent
        self._ticket: Ticket[Any] | None = None
        self._dialog: SaveDialog | None = None
        self._base: Customer | None = None
        self._sent = Changes()

    @property
    def uuid(self) -> str:
        """Whose save runs; empty when none does."""
        return self._base.uuid if self._base is not None else ""

    def start(self, draft: Draft) -> None:
        """Begin with ``draft``; nothing happens while another save runs."""
        if self._base is not None:
            return
        self._base = draft.base
        self._open_dialog(draft)
        self.busy.emit(self.tr("Reading the customer again…"))
        self._read(self._on_read, self._on_not_read)

    def cancel(self) -> None:
        """Stop what runs. An update that has left may still be carried out: that is said."""
        if self._dialog is not None:
            self._dialog.reject()
        elif self._ticket is not None:
            self._ticket.cancel()

    def _open_dialog(self, draft: Draft) -> None:
        dialog = SaveDialog(
            draft.base, draft.changes(), production=self._production, parent=self._over
        )
        dialog.confirmed.connect(self._send)
        dialog.rejected.connect(self._on_refused_by_agent)
        self._dialog = dialog
        dialog.open()

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()
            dialog.deleteLater()

    def _read(self, done: Any, failed: Any) -> None:
        uuid = self._uuid_of_save()
        self._ticket = self._session.ask(
            lambda gateway: gateway.by_uuid(uuid),
            owner=self,
            done=done,
            failed=failed,
            words=self.tr("Reading the customer again…"),
        )

    def _uuid_of_save(self) -> Any:
        if self._base is None:
            raise RuntimeError
        return self._base.uuid

    def _on_read(self, current: Customer) -> None:
        self._ticket = None
        if self._dialog is None:
            return
        if current.is_deleted:
            self._close_dialog()
            self.gone.emit(current)
            self._end(is_settled=False)
        else:
            self._dialog.show_current(current)

    def _on_not_read(self, error: Exception) -> None:
        self._ticket = None
        if self._dialog is None:
            return
        self._close_dialog()
        if isinstance(error, GatewayError) and error.trouble is Trouble.NOT_FOUND:
            self.gone.emit(None)
        else:
            self.failed.emit(error)
        self._end(is_settled=False)

    def _on_refused_by_agent(self) -> None:
        self._close_dialog()
        if self._ticket is not None:
            self._ticket.cancel()
        self._end(is_settled=False)

    def _send(self, changes: Changes, current: Customer) -> None:
        self._close_dialog()
        if not changes:
            self.nothing_to_send.emit(current)
            self._end(is_settled=True)
            return
        self._sent = changes
        uuid, body = current.uuid, changes.body()
        self.busy.emit(self.tr("Saving…"))
        self._ticket = self._session.ask(
            lambda gateway: gateway.update(uuid, body),
            owner=self,
            done=self._on_updated,
            failed=self._on_not_updated,
            words=self.tr("Saving…"),
        )

    def _on_updated(self, answer: Customer) -> None:
        self.saved.emit(answer, self._sent)
        self._end(is_settled=True)

    def _on_not_updated(self, error: Exception) -> None:
        if isinstance(error, GatewayError) and error.sent is Sent.UNKNOWN:
            self.busy.emit(self.tr("Unknown whether it was saved. Reading the customer again…"))
            self._read(self._on_read_after_doubt, self._on_still_in_doubt)
            return
        self.failed.emit(error)
        self._end(is_settled=False)

    def _on_read_after_doubt(self, current: Customer) -> None:
        found = outcome(self._sent, current)
        if found is Outcome.DONE:
            self.saved.emit(current, self._sent)
        else:
            self.in_doubt.emit(found, current)
        self._end(is_settled=found is Outcome.DONE)

    def _on_still_in_doubt(self, error: Exception) -> None:
        self.in_doubt.emit(None, None)
        self._end(is_settled=False)

    def _end(self, *, is_settled: bool) -> None:
        self._base, self._ticket = None, None
        self.ended.emit(is_settled)
