"""Who is on screen: the look-up field, the row in the list and the record always name the same
customer, or say that they do not.

From the moment in which another customer is asked for, the record pane is theirs: it says that they
are awaited, then shows them, or what became of it. Nothing of the one before can be seen or changed
meanwhile; they are one key away. An answer that comes while somebody works on another customer
waits as an offer: it opens no question and takes nothing away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gateway.settle import SettleFinding, Settlement, look_for
from desktop_app.models.display import isolated
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.recognise import IdKind, IdSource, Recognised, identifier_to_find
from desktop_app.views.cards.pane import PaymentMethodsPane
from desktop_app.views.customers.look_up import LookUp
from desktop_app.views.customers.look_up_bar import LookUpBar
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.editor.editor import CustomerEditor
from desktop_app.views.widgets.accessibility import announce
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import customer_in_words, explain
from desktop_app.views.window.history import History
from desktop_app.views.window.panes import TwoPanes
from desktop_app.worker.session import Session


def read_current(
    session: Session, customer: Customer, *, owner: QObject, done: Callable[[Customer], None]
) -> None:
    """Read a customer again whose row or record may be old, and hand over what the gateway has.

    One who is proven gone is handed over as deleted: they must not be read to somebody as if they
    were there. Where it can't be told nothing happens: saving reads again anyway, and says why.
    """

    def on_looked(found: Settlement) -> None:
        if found.current is not None:
            done(found.current)
        elif found.finding is SettleFinding.DONE and not customer.is_deleted:
            done(msgspec.structs.replace(customer, deleted=True))

    uuid, merchant_id, wait = customer.uuid, customer.merchant_customer_id, session.wait
    session.ask(
        lambda gateway: look_for(gateway, uuid, merchant_id, wait),
        owner=owner,
        done=on_looked,
        failed=lambda _error: None,
    )


_SEEN_AFTER: Final = 60
"""Milliseconds until it is seen who is awaited; what is not seen by then, nobody has missed."""
LONGEST_NAME: Final = 40
"""Characters on the button that leads back, and in a title."""


class ShownCustomer(QObject):
    """Shows one customer in all panes. Signal: ``changed()`` when it is another one, or nobody."""

    changed = Signal()

    def __init__(
        self,
        bar: LookUpBar,
        look_up: LookUp,
        session: Session,
        *,
        table: CustomerTable,
        editor: CustomerEditor,
        payment_methods: PaymentMethodsPane,
        panes: TwoPanes,
    ) -> None:
        super().__init__(panes)
        self._bar = bar
        self._look_up = look_up
        self._table = table
        self._editor = editor
        self._payment_methods = payment_methods
        self._panes = panes
        self._session = session
        self._is_awaiting = False
        """Whether the record pane belongs to somebody who is not shown."""
        self._heading = self._heading_at_end = ""
        self._is_row = False
        # An answer is here sooner as a rule: the pane would be painted twice, and flicker.
        self._showing = QTimer(self, singleShot=True, interval=_SEEN_AFTER)
        self._showing.timeout.connect(self._show_awaiting)
        self._history = History()
        look_up.make_room = self._make_room
        look_up.still_shown = self._still_shown
        look_up.found.connect(self._on_found)
        look_up.ended.connect(self._on_ended)
        table.opening.opened.connect(self._open_row)
        table.opening.awaited.connect(self._await_row)
        table.opening.not_read.connect(self._on_row_not_read)
        editor.cancel_asked.connect(self._cancel)
        editor.back_asked.connect(self.go_back)
        look_up.left.connect(self._come_back)
        table.opening.pointed_at.connect(self._name_row)
        panes.arranged.connect(self._on_arranged)
        self._on_arranged()

    def take_over(self, before: ShownCustomer) -> None:
        """Show who is shown there; whoever is looked up there is looked up here, once more."""
        self._history = before._history
        shown, is_empty = before._editor.customer, before._editor.is_empty
        asked = before._bar.field.text()
        if shown is not None:
            self._put_record(shown)
            self._bar.name(identifier_to_find(shown))
            if before._table.selected_uuids() == (shown.uuid,):
                self._table.select_uuid(shown.uuid)
            if before.is_seen:
                self._panes.show_right()
            else:
                self._panes.show_left()
        if not before._bar.is_asked_for:
            self._bar.field.setText(asked)
        elif asked and (before._look_up.is_at_work or (shown is None and not is_empty)):
            self._bar.ask(asked)

    @property
    def is_seen(self) -> bool:
        """Whether the record can be seen."""
        return self._panes.shows_right

    @property
    def can_show_nobody(self) -> bool:
        """Whether :meth:`show_nobody` changes anything."""
        return not self._editor.is_empty or not self.is_seen

    @property
    def can_go_back(self) -> bool:
        """Whether :meth:`go_back` leads anywhere."""
        return self._history.back is not None or self._panes.covers_list

    @property
    def can_go_forward(self) -> bool:
        """Whether :meth:`go_forward` leads anywhere."""
        return self._history.forward is not None or self._is_hidden

    @property
    def visited(self) -> tuple[str, ...]:
        """The UUIDs of those to go back or forward to of whom more than the ID is known."""
        return self._history.uuids

    def forget(self, uuids: Iterable[str]) -> None:
        """These are erased: going back to them asks the gateway anew."""
        for uuid in uuids:
            self._history.forget(Uuid(uuid))
        self.changed.emit()

    def is_shown(self, customer: Customer) -> bool:
        shown = self._editor.customer
        return shown is not None and shown.uuid == customer.uuid

    def leave(self, then: Callable[[], object]) -> None:
        """Run ``then`` now, or once unsaved changes are settled, or never; until then everything
        names the customer whose changes they are."""
        has_left = False

        def go_on() -> None:
            nonlocal has_left
            has_left = True
            then()

        self._editor.leave(go_on)
        if not has_left:
            self._name_shown()

    def open(self, customer: Customer) -> None:
        """The agent chose this customer, who was read some time ago."""
        if self.is_shown(customer) and self._editor.is_dirty:
            return
        self.leave(partial(self._show_offered, customer))

    def show_answer(
        self, customer: Customer, words: str, then: Callable[[], object] = lambda: None
    ) -> None:
        """An answer brought this customer: shown now, and ``then`` run, unless somebody has begun
        to change another one; in that case it is offered with ``words``."""
        if self._editor.is_dirty and not self.is_shown(customer):
            self._offer(customer, words, then)
            return
        self._show_instead(customer)
        then()

    def update(self, customer: Customer) -> None:
        """A newer record of somebody, whichever way it came.

        On screen it takes the place of the older one, unless the agent is changing that one:
        saving compares both. A deletion is always shown, with what is unsaved still to be read.
        """
        self._table.update_customer(customer)
        self._history.update(customer)
        self._look_up.recents.update(customer)
        if self.is_shown(customer) and (customer.is_deleted or not self._editor.is_dirty):
            self._put_record(customer)
        else:
            self.changed.emit()

    def read_again(self) -> None:
        """Somebody, a batch perhaps, may have changed or deleted who is shown."""
        if self._editor.customer is not None:
            self._read_current(self._editor.customer)

    def go_back(self) -> None:
        """To the customer before; where the list is covered and this one was chosen in it, or is
        the first, to the list."""
        here, before = self._history.here, self._history.back
        is_of_list = here is not None and here.from_list and not self._is_awaiting
        if self._panes.covers_list and (before is None or is_of_list):
            self._panes.show_left()
        elif before is not None:
            self._go_to(before.customer)

    def go_forward(self) -> None:
        """To the customer from whom :meth:`go_back` has led away."""
        ahead = self._history.forward
        if self._is_hidden:
            self._panes.show_right()
            self._name_shown()
        elif ahead is not None:
            self._go_to(ahead.customer)

    def show_nobody(self) -> None:
        """Close the record, once unsaved changes are settled; one step back leads to it again."""
        self.leave(self._show_nobody)

    def _show_nobody(self) -> None:
        self._look_up.forget()
        self._leave_shown()
        self._is_awaiting = False
        self._showing.stop()
        self._payment_methods.show_customer(None)
        self._editor.show_nothing()
        self._table.choose_nobody()
        self._bar.name("")
        self._panes.show_right()
        self._editor.take_focus()
        self.changed.emit()

    @property
    def _is_hidden(self) -> bool:
        """Whether the list covers who is shown."""
        return self._editor.customer is not None and not self._panes.shows_right

    def _go_to(self, customer: Customer) -> None:
        go = partial(self._return_to, customer.uuid)
        if self._is_awaiting:
            # Whoever is looked up still may come; they are offered then.
            go()
        else:
            self.leave(go)

    def _come_back(self) -> None:
        """Esc in the field, with nothing to stop or clear."""
        if self._panes.covers_list:
            self._panes.show_left()

    def _on_arranged(self) -> None:
        """Where a record would cover the list, going through the list opens none."""
        self._table.opening.at_rest = not self._panes.is_narrow
        self.changed.emit()

    def _name_row(self, customer: Customer | None) -> None:
        """The keyboard went to this row of a list that no record stands beside."""
        self._bar.name("" if customer is None else identifier_to_find(customer))

    def _return_to(self, uuid: Uuid) -> None:
        self._keep_shown()
        visit = self._history.go_to(uuid)
        if visit is None:
            return
        if visit.is_forgotten:
            self._look_up.begin(
                Recognised(kind=IdKind.UUID, value=uuid, source=IdSource.TYPED, as_typed=uuid)
            )
            self._history.go_to(uuid)  # what is said of them stands in their place
            self.changed.emit()
            return
        self._show(visit.customer)
        self._name_shown()
        self._read_current(visit.customer)

    def _make_room(self, taken: Recognised, begin: Callable[[], None]) -> None:
        shown = self._editor.customer
        names = (shown.uuid, shown.merchant_customer_id) if shown is not None else ()
        if taken.value in names and self._editor.is_dirty:
            begin()  # read again, and what is unsaved stays
        else:
            self.leave(partial(self._look_up_instead, taken, begin))

    def _still_shown(self) -> str:
        shown = self._editor.customer
        if shown is None:
            return ""
        words = self.tr("{customer} is still shown.")
        return words.format(customer=customer_in_words(shown))

    def _look_up_instead(self, taken: Recognised, begin: Callable[[], None]) -> None:
        begin()  # first of all: the gateway answers while the panes change
        who = isolated(taken.value)
        self._await(self.tr("Looking up {id}…").format(id=who), who)
        self._bar.name(taken.as_typed)

    def _await(self, heading: str, heading_at_end: str, *, is_row: bool = False) -> None:
        """From now on the record pane is another customer's, and a moment later that is seen.
        ``is_row``: the list names them."""
        self._leave_shown()
        self._is_awaiting, self._is_row = True, is_row
        self._heading, self._heading_at_end = heading, heading_at_end
        focus: QWidget | None = self._editor.window().focusWidget()
        has_keyboard = focus is not None and self._editor.isAncestorOf(focus)
        self._editor.give_up()
        self._payment_methods.show_customer(None)
        self._editor.no_record.forget()
        self._look_up.show_in(self._editor.no_record)
        if has_keyboard:
            self._show_awaiting()
            self._bar.take_focus()  # Qt would give it to whatever comes next
        else:
            self._showing.start()
        self.changed.emit()

    def _show_awaiting(self) -> None:
        self._showing.stop()
        before = self._history.back
        words = customer_in_words(before.customer, LONGEST_NAME) if before is not None else ""
        self._editor.await_customer(self._heading, back_to=words)
        if not self._is_row and not self._table.opening.is_pending:
            self._table.choose_nobody()
        self._panes.show_right()

    def _end_awaiting(self) -> None:
        """What became of it is said by now, in the place of the record."""
        if self._showing.isActive():
            self._show_awaiting()
            self._editor.no_record.notice.read_out()
        self._editor.no_record.end(self._heading_at_end)

    def _cancel(self) -> None:
        self._look_up.cancel()
        self._table.opening.stop()
        self._end_awaiting()

    def _on_found(self, customer: Customer, taken: Recognised) -> None:
        tell = partial(self._look_up.show_found, customer, taken)
        if self._is_awaiting:
            self._show(customer)
            self._table.follow(customer)
            self._bar.select()
        elif not self.is_shown(customer):
            words = self.tr("{customer} was found.").format(customer=customer_in_words(customer))
            self._offer(customer, words, tell)
            return
        elif customer.is_deleted or not self._editor.is_dirty:
            self._put_record(customer)
        tell()

    def _on_ended(self) -> None:
        if self._is_awaiting:
            self._end_awaiting()

    def _open_row(self, customer: Customer) -> None:
        """A row may be minutes old and lacks what lists leave out: show it, then the record."""
        if self.is_shown(customer):
            self._panes.show_right()
            self._bar.name(identifier_to_find(customer))
        else:
            self.leave(partial(self._show_row, customer))

    def _show_row(self, customer: Customer) -> None:
        is_chosen = customer.uuid in self._table.selected_uuids()
        # Not followed where it is chosen, or several rows would be one again.
        self._show_instead(customer, follow=not is_chosen, from_list=True)
        self._read_current(customer)

    def _await_row(self) -> None:
        self.leave(self._read_row)

    def _read_row(self) -> None:
        self._look_up.forget()
        reading, row = self.tr("Reading this row of the list…"), self.tr("A row of the list")
        self._await(reading, row, is_row=True)
        self._bar.name("")

    def _on_row_not_read(self, error: Exception) -> None:
        if self._is_awaiting:
            words = explain(error)
            self._end_awaiting()
            self._editor.no_record.notice.show_message(
                words.sentence,
                Tone.WARNING,
                details=words.details,
                action=self.tr("Try again"),
                on_action=self._read_row_again,
            )

    def _read_row_again(self) -> None:
        self._read_row()
        self._table.retry()

    def _offer(self, customer: Customer, words: str, then: Callable[[], object]) -> None:
        def show() -> None:
            self._show_offered(customer)
            then()

        self._bar.notice.show_message(
            words, action=self.tr("Show"), on_action=partial(self.leave, show)
        )

    def _show_offered(self, customer: Customer) -> None:
        """As they were read when they were offered, and then as they are now."""
        self._show_instead(customer)
        self._read_current(customer)

    def _show_instead(
        self, customer: Customer, *, follow: bool = True, from_list: bool = False
    ) -> None:
        """In the place of whoever is shown or awaited, and not because of a look-up."""
        if not self.is_shown(customer):
            self._look_up.forget()
            self._keep_shown()
        self._show(customer, from_list=from_list)
        self._bar.name(identifier_to_find(customer))
        if follow:
            self._table.choose_nobody()
            self._table.follow(customer)

    def _show(self, customer: Customer, *, from_list: bool = False) -> None:
        self._is_awaiting = False
        self._showing.stop()
        self._history.visit(customer, from_list=from_list)
        self._look_up.show_in(None)
        if not from_list:  # else its row has been read out
            announce(self._bar, customer_in_words(customer))
        self._put_record(customer)
        self._panes.show_right()
        lay_out_now()

    def _put_record(self, customer: Customer) -> None:
        self._editor.show_customer(customer)
        self._payment_methods.show_customer(customer)
        self.changed.emit()

    def _name_shown(self) -> None:
        shown = self._editor.customer
        if shown is not None:
            self._bar.name(identifier_to_find(shown))
            self._table.select_uuid(shown.uuid)

    def _leave_shown(self) -> None:
        self._keep_shown()
        self._history.leave()

    def _keep_shown(self) -> None:
        """Who is left now may have been saved since they were shown."""
        if self._editor.customer is not None:
            self._history.update(self._editor.customer)

    def _read_current(self, customer: Customer) -> None:
        done = partial(self._on_read_again, self._editor.customer)
        read_current(self._session, customer, owner=self, done=done)

    def _on_read_again(self, before: Customer | None, customer: Customer) -> None:
        """``before``: who was shown when it was asked for."""
        shown = self._editor.customer
        is_overtaken = self.is_shown(customer) and shown is not before and not customer.is_deleted
        if customer != shown and not is_overtaken:
            self.update(customer)
        elif not is_overtaken:
            self._table.update_customer(customer)
