"""What an agent can do with the customer shown, as actions of the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.records.customer import Customer
from desktop_app.records.links import customer_link, identifier_to_link
from desktop_app.records.writes import WriteKind
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.deletion.opener import DeletionOpener
from desktop_app.views.editor.editor import CustomerEditor
from desktop_app.views.widgets.actions import (
    Menu,
    Shortcut,
    allow,
    forbid,
    make_action,
    why_forbidden,
)
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.wording import (
    customer_in_words,
    no_writes_in_words,
    ticket_in_words,
)
from desktop_app.views.window.history import MouseNavigation
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.shown_customer import ShownCustomer


class CustomerActions(QObject):
    """Edits, copies, deletes and closes who is shown, and goes back and forward; each action is on
    as long as there is somebody for it."""

    def __init__(
        self,
        window: MainWindow,
        shown: ShownCustomer,
        table: CustomerTable,
        editor: CustomerEditor,
        deletion: DeletionOpener,
        *,
        profile_name: str,
        writes: frozenset[WriteKind],
    ) -> None:
        """``writes``: what may be done here; the others are off, and say why."""
        super().__init__(window)
        self._window = window
        self._shown = shown
        self._table = table
        self._editor = editor
        self._deletion = deletion
        self._profile_name = profile_name
        self._make_actions()
        for action, kind in ((self._edit, WriteKind.UPDATE), (self._delete, WriteKind.DELETE)):
            if kind not in writes:
                forbid(action, no_writes_in_words(writes, kind))
        for action in (self._copy_for_ticket, self._link):
            editor.offer(action)
        shown.changed.connect(self._on_shown_changed)
        editor.save_changed.connect(self._on_shown_changed)
        table.list_actions.delete_asked.connect(self._ask_to_delete_row)
        editor.delete_asked.connect(self.ask_to_delete)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        return {
            Menu.VIEW: [self._back, self._forward],
            Menu.CUSTOMER: [
                *(self._edit, self._copy_for_ticket, self._link, self._delete, self._close)
            ],
        }

    def ask_to_delete(self) -> None:
        """Open the deletion of the customer shown."""
        if not self._open_row_at_once():
            return
        customer = self._deletable
        if customer is not None and not why_forbidden(self._delete):
            self._deletion.open(customer)

    @property
    def _deletable(self) -> Customer | None:
        """The customer shown, unless they are deleted, or being saved."""
        customer = self._editor.customer
        if customer is None or customer.is_deleted or self._editor.is_saving_shown:
            return None
        return customer

    def _ask_to_delete_row(self, customer: Customer) -> None:
        """Nothing, where the agent was asked about unsaved changes of another one instead."""
        if self._shown.is_shown(customer):
            self.ask_to_delete()

    def _edit_shown(self) -> None:
        if self._open_row_at_once():
            self._editor.take_focus()

    def _open_row_at_once(self) -> bool:
        """Show the customer of a row on which the keyboard has not rested for long enough yet.
        False where what is unsaved of the one before is asked about first."""
        before = self._editor.customer
        return not (self._table.opening.finish() and self._editor.customer is before)

    def _copy_ticket(self) -> None:
        shown = self._editor.customer
        if shown is not None:
            copy_text(ticket_in_words(shown, self._profile_name))
            words = self.tr("{customer} is copied for a ticket.")
            self._window.toast.show_message(words.format(customer=customer_in_words(shown)))

    def _copy_link(self) -> None:
        shown = self._editor.customer
        if shown is not None:
            copy_text(customer_link(self._profile_name, identifier_to_link(shown)))
            words = self.tr("A link to {customer} is copied.")
            self._window.toast.show_message(words.format(customer=customer_in_words(shown)))

    def _on_shown_changed(self) -> None:
        customer, shown = self._editor.customer, self._shown
        is_seen = customer is not None and shown.is_seen
        allow(self._edit, is_seen)
        self._copy_for_ticket.setEnabled(is_seen)
        self._link.setEnabled(is_seen)
        allow(self._delete, is_seen and self._deletable is not None)
        self._back.setEnabled(shown.can_go_back)
        self._forward.setEnabled(shown.can_go_forward)
        self._close.setEnabled(shown.can_show_nobody)

    def _make_actions(self) -> None:
        self._copy_for_ticket = make_action(
            self,
            self.tr("Copy for ticket"),
            Shortcut.COPY_FOR_TICKET,
            self._copy_ticket,
            tip=self.tr("Copy who is shown, how they stand, and a link, for a ticket"),
            picture="copy",
            is_enabled=False,
        )
        self._link = make_action(
            self,
            self.tr("Copy link"),
            Shortcut.COPY_LINK,
            self._copy_link,
            tip=self.tr("Copy a link that shows this customer in Customer Desk"),
            picture="link",
            is_enabled=False,
        )
        self._edit = make_action(
            self,
            self.tr("Edit customer"),
            Shortcut.EDIT_CUSTOMER,
            self._edit_shown,
            tip=self.tr("Go to the fields of the customer shown"),
            picture="pencil",
            is_enabled=False,
        )
        self._delete = make_action(
            self,
            self.tr("Delete customer"),
            Shortcut.DELETE_CUSTOMER,
            self.ask_to_delete,
            tip=self.tr("Open the deletion of the customer shown"),
            picture="trash-2",
            is_enabled=False,
        )
        self._back = make_action(
            self,
            self.tr("Back"),
            Shortcut.BACK,
            self._shown.go_back,
            tip=self.tr("To the customer before, or to the list where it is covered"),
            picture="arrow-left",
            is_enabled=False,
        )
        self._forward = make_action(
            self,
            self.tr("Forward"),
            Shortcut.FORWARD,
            self._shown.go_forward,
            tip=self.tr("To the customer from whom you went back"),
            picture="arrow-right",
            is_enabled=False,
        )
        self._close = make_action(
            self,
            self.tr("Close customer"),
            Shortcut.CLOSE_CUSTOMER,
            self._shown.show_nobody,
            tip=self.tr("Show nobody, and where to go on"),
            is_enabled=False,
        )
        MouseNavigation(self._window, self._back, self._forward)
