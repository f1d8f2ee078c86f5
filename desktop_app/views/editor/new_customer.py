"""Creating a customer: the same form and grid, sent once, and never a second time blindly."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.operations import LATEST, MerchantIdTaken, create_customer
from desktop_app.gateway.settle import SHOWN, SettleFinding, Settlement, looks_in_all, settle
from desktop_app.models.display import time_of_day
from desktop_app.records.changes import Changes, still_needed
from desktop_app.records.checks import findings, not_cards, questions
from desktop_app.records.customer import Customer, Json
from desktop_app.records.draft import CustomerDraft, offered_id
from desktop_app.records.writes import Intent, Purpose, UnsettledWrite, WriteKind
from desktop_app.views.editor.draft import LiveDraft
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.form import (
    DetailsForm,
    card_words,
    problem_words,
)
from desktop_app.views.editor.header import Section
from desktop_app.views.editor.metadata_pane import MetadataPane
from desktop_app.views.widgets.accessibility import set_tip
from desktop_app.views.widgets.actions import Shortcut, bind, shown_keys
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.card_question import CardQuestion
from desktop_app.views.widgets.dialogs import FramedDialog, cancel_button
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import STEP
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

_WIDTH, _MOST_SEEN = 600, 720
_ID = "merchant_customer_id"


class NewCustomerDialog(FramedDialog):
    """Offers an ID, creates, and says what came of it, in place.

    When the answer to a create is lost, the ID that was sent is looked up by itself, and once more
    before anything is sent again.

    Signals: ``created(Customer)`` with the gateway's answer; ``found(Customer)`` when the agent
    wants to see who has the ID already.
    """

    created = Signal(object)
    found = Signal(object)
    _looking = Signal(int)
    _looking_again = Signal(int)

    def __init__(
        self,
        session: Session,
        *,
        environment: str,
        profile_name: str,
        merchant_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``environment``: an Environment's name. ``merchant_id``: in the place of a suggested
        one."""
        super().__init__(self.tr("New customer"), parent, width=_WIDTH, most=_MOST_SEEN)
        self.show_environment(environment, profile_name)
        self._session = session
        self._ticket: TaskHandle[Any] | None = None
        self._doubt: UnsettledWrite | None = None
        """What was sent and may exist; what is sent next then has the same ID: a late first create
        and a second one with another ID would be two customers."""
        self._sent: dict[str, Json] = {}
        self._is_absent = False
        """Whether somebody has looked for what was sent, in vain."""
        self._is_over = False
        """Whether the customer exists, with other values than sent last: nothing more is sent."""
        offered = offered_id(int(time.time()), secrets.token_bytes(5))
        self._live = LiveDraft(self)
        self._live.begin(CustomerDraft.of_nobody().with_field(_ID, merchant_id or offered))
        self._form = DetailsForm(self._live, offered=offered)
        self._metadata = MetadataPane(self._live)
        self._question = CardQuestion()
        self._notice = Notice()
        self._create = QPushButton(self.tr("Create customer"))
        self._create.clicked.connect(self._start)
        self._lay_out()
        self._add_undo()
        self._connect()
        self._on_changed()
        self._form.rows["name"].box.setFocus()

    @property
    def live(self) -> LiveDraft:
        return self._live

    def restore(self, typed: Changes) -> None:
        """Fill in what was typed in an earlier run, its ID included."""
        self._live.restore(CustomerDraft.of_nobody().on(self._live.draft.base, typed))

    def is_worth_keeping(self, draft: CustomerDraft) -> bool:
        """Whether more than the offered ID was typed."""
        return any(change.name != _ID for change in draft.changes().items)

    def reject(self) -> None:
        """Cancel what runs; leave, or ask first when something was typed."""
        if self._ticket is not None:
            # A create that has left may still be carried out: that is looked up.
            self._ticket.cancel()
        else:
            self.leave(lambda: None)

    def leave(self, then: Callable[[], object]) -> None:
        """Leave, or ask first when something was typed; ``then`` is run once it is left."""

        def leave() -> None:
            self._leave()
            then()

        self._metadata.editing.finish()
        may_exist = self._ticket is not None or self._doubt is not None
        if self._is_typed() or may_exist:
            words = self.tr("The new customer has not been created.")
            if may_exist:
                words = self.tr("Whether the customer was created is unknown.")
            elif self._is_over:
                words = self.tr("What you changed since the customer was created was not sent.")
            LeaveDialog(words, save=None, discard=leave, parent=self).open()
        else:
            leave()

    def _leave(self) -> None:
        super().reject()

    def _is_typed(self) -> bool:
        return self._metadata.editing.is_typing or self.is_worth_keeping(self._live.draft)

    def _lay_out(self) -> None:
        metadata = Section(self.tr("Metadata"), self._metadata, tools=self._metadata.tools)
        cancel = cancel_button(self)
        cancel.setAutoDefault(False)
        parts = self._form, metadata, self._question, self._notice, None
        self.fill(*parts, right=(cancel, self._create), spacing=2 * STEP, edge=2 * STEP)
        self.keep_in_sight(self._question, self._notice)

    def _add_undo(self) -> None:
        stack = self._live.stack
        self._undo: QAction = stack.createUndoAction(self, self.tr("Undo"))
        self._redo: QAction = stack.createRedoAction(self, self.tr("Redo"))
        create = QAction(self._create.text(), self)
        create.triggered.connect(self._start)
        for action, shortcut in (
            (self._undo, Shortcut.UNDO),
            (self._redo, Shortcut.REDO),
            (create, Shortcut.SAVE),
        ):
            bind(action, shortcut)
            self.addAction(action)

    def _connect(self) -> None:
        self._live.changed.connect(self._on_changed)
        self._question.answered.connect(self._on_changed)
        self._looking.connect(self._show_looking)
        self._looking_again.connect(self._show_looking_again)

    @property
    def _is_in_doubt(self) -> bool:
        """Whether it is unknown if what was sent exists, and nobody has looked in vain."""
        return self._doubt is not None and not self._is_absent

    def _on_running(self) -> None:
        locked = self._ticket is not None or self._is_in_doubt
        self._form.lock(locked)
        if self._doubt is not None:
            self._form.rows[_ID].lock(True)
        self._metadata.lock(locked)
        self._undo.setEnabled(not locked and self._live.stack.canUndo())
        self._redo.setEnabled(not locked and self._live.stack.canRedo())
        self._on_changed()

    def _on_changed(self) -> None:
        found = findings(self._live.draft.changes())
        self._metadata.flag(frozenset(name for in_metadata, name in found if in_metadata))
        is_free = self._ticket is None and not self._is_in_doubt and not self._is_over
        self._question.ask_about(() if found else questions(self._live.draft.changes()))
        self._create.setEnabled(is_free and not found and self._question.is_settled)
        make_primary(self._create)
        reason = ""
        if found:
            (in_metadata, name), first = next(iter(found.items()))
            value = self._live.draft.value(name) if not in_metadata else None
            reason = card_words() if in_metadata else problem_words(name, value or "", first)
        set_tip(self._create, reason or shown_keys(Shortcut.SAVE))

    def _start(self) -> None:
        if self._metadata.editing.finish() and self._create.isEnabled():
            if not self._live.draft.value(_ID):
                self._form.offer_id()
            self._notice.show_message(self.tr("Creating the customer: waiting for the gateway…"))
            self._send(self._live.draft.changes())

    def _send(self, values: Changes) -> None:
        body, doubt = values.body(), self._doubt
        if doubt is not None:
            body[_ID] = doubt.intent.merchant_id
        self._sent = body
        self._ticket = self._session.write(
            partial(
                create_customer,
                values=body,
                doubt=doubt,
                purpose=Purpose(not_cards=not_cards(values)),
                wait=self._session.wait,
                looking=self._session.emitter(self._looking_again),
            ),
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
            words=self.tr("Creating a customer…"),
            settling=self.tr("Looking whether the customer exists…"),
            looking=self._session.emitter(self._looking),
        )
        self._on_running()

    def _look(self) -> None:
        """Look up the ID that was sent, after 0, 1, 3 and 10 s."""
        doubt = self._doubt
        if self._ticket is not None or doubt is None:
            return
        wait, looking = self._session.wait, self._session.emitter(self._looking)
        self._ticket = self._session.ask(
            lambda gateway: settle(gateway, doubt, wait, looking),
            owner=self,
            done=self._on_settled,
            failed=self._on_not_looked,
            words=self.tr("Looking whether the customer exists…"),
        )
        self._on_running()

    def _end(self) -> None:
        self._ticket = None
        self._on_running()

    def _on_answer(self, answer: Customer | MerchantIdTaken | Settlement) -> None:
        if isinstance(answer, Settlement):
            self._on_settled(answer)
            return
        self._doubt = None
        self._end()
        if isinstance(answer, MerchantIdTaken):
            self._show_taken(answer.existing, answer.refusal.details)
        else:
            self._on_created(answer)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._show_failed(error)

    def _on_settled(self, found: Settlement) -> None:
        self._is_absent = found.finding is SettleFinding.ABSENT
        sent = Intent(kind=WriteKind.CREATE, values=self._sent).changes()
        is_as_sent = found.current is not None and not still_needed(sent, found.current)
        self._is_over = found.finding is SettleFinding.ADOPTED and not is_as_sent
        self._doubt = found.doubt if found.current is None else None
        self._end()
        if found.finding is SettleFinding.ABSENT:
            self._show_absent()
        elif found.current is None:
            self._show_in_doubt(found.error or RuntimeError())
        elif found.finding is not SettleFinding.ADOPTED:
            self._show_taken(found.current, ())
            if found.doubt is not None:
                self._session.record_outcome(found.doubt, SHOWN[SettleFinding.CONFLICT])
        elif is_as_sent:
            self._on_created(found.current)
        else:
            self._show_came_late(found.current)

    def _on_not_looked(self, error: Exception) -> None:
        """The agent stopped the looking, or this program failed."""
        self._end()
        self._show_in_doubt(error)

    def _on_created(self, customer: Customer) -> None:
        self.accept()
        self.created.emit(customer)

    def _show_taken(self, existing: Customer, details: tuple[str, ...]) -> None:
        self._form.show_details({_ID: (self.tr("Already taken"),)})
        self._notice.show_message(
            self.tr("Not created: this merchant customer ID is already taken."),
            Tone.DANGER,
            details=details,
            action=self.tr("Show that customer"),
            on_action=lambda: self._show_existing(existing),
        )

    def _show_existing(self, customer: Customer) -> None:
        self._leave()
        self.found.emit(customer)

    def _show_failed(self, error: Exception) -> None:
        told = explain(error, writing=True)
        left: tuple[str, ...] = ()
        if isinstance(error, GatewayError):
            left = self._form.show_details(error.field_details)
        words = self.tr("Not created. {reason}")
        if self._doubt is not None:
            words = self.tr(
                "Not created this time, and what was sent before may still come late. {reason}"
            )
        words = words.format(reason=told.sentence)
        self._notice.show_message(words, Tone.DANGER, details=(*told.details, *left))

    def _show_in_doubt(self, error: Exception) -> None:
        words = self.tr("Whether the customer was created is unknown. {reason}")
        self._notice.show_message(
            words.format(reason=explain(error).sentence),
            Tone.WARNING,
            action=self.tr("Look whether it exists"),
            on_action=self._look,
        )

    def _show_looking(self, look: int) -> None:
        words = self.tr(
            "Whether the customer was created is unknown. Looking up its ID ({n} of {all})…"
        )
        self._notice.show_message(words.format(n=look, all=looks_in_all(look)), Tone.WARNING)

    def _show_looking_again(self, look: int) -> None:
        words = self.tr(
            "Looking once more whether the customer exists, before the same ID is sent again ({n})…"
        )
        self._notice.show_message(words.format(n=look), Tone.WARNING)

    def _show_absent(self) -> None:
        words = self.tr(
            "At {time} the gateway has no customer with this ID, but what was sent may still come "
            "late. Creating looks once more, for up to {seconds} s, and sends the same ID again."
        )
        self._notice.show_message(
            words.format(time=time_of_day(), seconds=QLocale().toString(round(LATEST))),
            Tone.WARNING,
        )

    def _show_came_late(self, existing: Customer) -> None:
        self._notice.show_message(
            self.tr(
                "The customer exists: what was sent first came late. What you changed since was "
                "not sent."
            ),
            Tone.WARNING,
            action=self.tr("Show that customer"),
            on_action=lambda: self._show_existing(existing),
        )
