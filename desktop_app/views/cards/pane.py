"""The pane ``Payment methods``: the cards saved for the customer on screen.

Read only, as the API is. Numbers pass through
:func:`desktop_app.records.cards.readable_number`; tokens stay hidden until asked for. An
answer that comes after another customer was chosen is dropped.
"""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.models.display import local_time
from desktop_app.records.customer import Customer, Page, PaymentMethod
from desktop_app.views.cards.card_list import CardList, LoadingBars
from desktop_app.views.widgets.actions import Menu, Shortcut, add_action
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import clear_secret, secret_on_clipboard
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import STEP
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

PAGE_SIZE: Final = 50
_QUIET_MILLISECONDS: Final = 500
"""An answer within this time comes without a word that it is waited for, and nothing moves."""


class PaymentMethodsPane(QWidget):
    """The shown customer's cards: loading, none, some, more to come, stale, or an error.

    Signal: ``counted(str)`` with how many there are; empty while that is not known.
    """

    counted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Payment methods"))
        self._session = session
        self._customer: Customer | None = None
        self._ticket: TaskHandle[Page[PaymentMethod]] | None = None
        self._loaded_at: datetime | None = None
        self._era = 0
        self._next_offset = 0
        self._at_end = False
        self._left_out = 0
        self._not_read: int | None = None
        """From where on cards could not be read."""
        # Asked once the record itself is painted: that is what the agent waits for.
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(functools.partial(self._ask, 0))
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._make_parts()
        self._quiet.timeout.connect(self._refresh_parts)
        self._make_actions()
        self._lay_out()
        self._refresh_parts()

    def show_customer(self, customer: Customer | None) -> None:
        """Show this customer's cards. The same customer again keeps what is loaded."""
        before, self._customer = self._customer, customer
        if (
            before is not None
            and customer is not None
            and (before.uuid, before.is_deleted) == (customer.uuid, customer.is_deleted)
        ):
            return
        self._forget_question()
        self._loaded_at = None
        self._left_out = 0
        self._notice.clear()
        self._copied.clear()
        self._list.empty()
        if customer is not None:
            self._asking.start()
            self._quiet.start()
        self._refresh_parts()

    def take_focus(self) -> None:
        """Give the list the keyboard; without a card, what reads them anew."""
        stop = self._list if self._list.cards else self._reload_button
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def isAncestorOf(self, child: QWidget) -> bool:
        """What stands in the heading of the section belongs to the pane too."""
        return super().isAncestorOf(child) or child in self.tools

    @property
    def last_stop(self) -> QWidget:
        return self._more

    def refresh(self) -> None:
        """Read the cards anew; those on screen stay until the answer is there."""
        if self._customer is not None:
            self._forget_question()
            self._notice.clear()
            self._ask(0)

    def recover(self) -> None:
        """The gateway answers again: read what could not be read."""
        if self._not_read is not None:
            self._notice.clear()
            self._ask(self._not_read)

    def known(self) -> tuple[PaymentMethod, ...] | None:
        """The cards loaded so far for the shown customer; None when none were answered yet."""
        return self._list.cards if self._loaded_at is not None else None

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        cards = self._list
        return {
            Menu.EDIT: [self._clear_clipboard_action],
            Menu.CUSTOMER: [
                cards.copy_number_action,
                cards.token_action,
                cards.copy_token_action,
                self._more_action,
                self._reload_action,
            ],
        }

    def _make_parts(self) -> None:
        self._notice = Notice(self)
        self._copied = Notice(self)
        self._list = CardList(self)
        self._list.setAccessibleName(self.tr("Payment methods"))
        self._list.bottom_reached.connect(self._load_more)
        self._list.token_copied.connect(self._show_copied)
        secret_on_clipboard().cleared.connect(self._copied.clear)
        self._bars = LoadingBars(2, self)
        self._sentence = ToneLabel("muted", wraps=True)
        self._sentence.setContentsMargins(STEP, 0, STEP, STEP)
        self._more = QPushButton(self.tr("More cards"))
        self._more.clicked.connect(self._load_more)

    def _make_actions(self) -> None:
        self._more_action = add_action(
            self,
            self.tr("Load more cards"),
            Shortcut.MORE_CARDS,
            self._load_more,
            tip=self.tr("Load the next cards of this customer"),
            picture="chevron-down",
        )
        self._reload_action = add_action(
            self,
            self.tr("Reload cards"),
            Shortcut.RELOAD_CARDS,
            self.refresh,
            tip=self.tr("Read this customer's cards again"),
            picture="refresh-cw",
        )
        self._clear_clipboard_action = add_action(
            self,
            self.tr("Clear clipboard now"),
            Shortcut.CLEAR_CLIPBOARD,
            clear_secret,
            tip=self.tr("Take a copied token off the clipboard"),
            picture="x",
        )

    def _lay_out(self) -> None:
        self._reload_button = QToolButton()
        self._reload_button.setDefaultAction(self._reload_action)
        set_kind(self._reload_button, "icon")
        self._reload_button.setAccessibleName(self._reload_action.text())
        self.tools = (self._reload_button,)
        """For the heading of the section."""
        parts = self._sentence, self._notice, self._bars, self._list, self._more, self._copied
        column(*parts, of=self, spacing=STEP // 2).setAlignment(
            self._more, Qt.AlignmentFlag.AlignLeft
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _load_more(self) -> None:
        if self._loaded_at is not None and not self._at_end and self._ticket is None:
            self._notice.clear()
            self._ask(self._next_offset)

    def _ask(self, offset: int) -> None:
        if self._customer is None:
            return
        uuid = self._customer.uuid

        async def cards(gateway: Gateway) -> Page[PaymentMethod]:
            return await gateway.payment_methods(uuid, offset, PAGE_SIZE)

        self._ticket = self._session.ask(
            cards,
            owner=self,
            done=functools.partial(self._take, self._era),
            failed=functools.partial(self._fail, self._era, offset),
            words=self.tr("Loading cards…"),
        )
        self._refresh_parts()

    def _forget_question(self) -> None:
        """The answer to what was asked so far is not wanted any more, whenever it comes."""
        self._era += 1
        self._not_read = None
        self._asking.stop()
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _take(self, era: int, page: Page[PaymentMethod]) -> None:
        if era != self._era or self._customer is None:
            return
        self._ticket = self._not_read = None
        if page.offset:
            self._left_out += page.unreadable
            self._list.add_cards(page.rows)
        else:
            self._left_out = page.unreadable
            self._list.show_cards(page.rows)
        self._loaded_at = datetime.now(UTC)
        self._next_offset = page.offset + len(page.items)
        self._at_end = page.at_end or not page.rows
        self._refresh_parts()
        self._show_left_out()
        lay_out_now()

    def _fail(self, era: int, offset: int, error: Exception) -> None:
        if era != self._era or self._customer is None:
            return
        self._ticket = None
        self._refresh_parts()
        error_code = error.error_code if isinstance(error, GatewayError) else None
        if self._customer.is_deleted and error_code is GatewayErrorCode.NOT_FOUND:
            self._sentence.show()
            self._sentence.setText(
                self.tr("The gateway no longer answers with a deleted customer's cards.")
            )
            return
        self._not_read = offset
        if self._loaded_at is not None and self._session.lost is not None:
            return  # the status line says it of all that is shown
        words = explain(error)
        sentence, tone = words.sentence, Tone.DANGER
        if self._loaded_at is not None:
            stale = self.tr("Shown as of {time}.").format(time=local_time(self._loaded_at))
            sentence, tone = f"{stale} {sentence}", Tone.WARNING
        self._notice.show_message(
            sentence,
            tone,
            details=words.details,
            action=self.tr("Try again"),
            on_action=self.recover,
        )

    def _show_copied(self, seconds: int) -> None:
        words = self.tr("Token copied. The clipboard clears itself in %n second(s).", "", seconds)
        self._copied.show_message(
            words, Tone.CONFIRMED, action=self.tr("Clear clipboard now"), on_action=clear_secret
        )

    def _show_left_out(self) -> None:
        if self._left_out:
            said = self.tr("%n card(s) that can't be read are left out.", "", self._left_out)
            self._notice.show_message(said, Tone.WARNING)

    def _refresh_parts(self) -> None:
        is_loading = self._ticket is not None or self._asking.isActive()
        is_known = self._loaded_at is not None
        count = len(self._list.cards)
        is_quiet = is_loading and not is_known and self._quiet.isActive()
        self._bars.setVisible(is_loading and not is_known and not is_quiet)
        # The room of the cards before is kept until it is known how many there are now.
        self._list.setVisible(count > 0 or is_quiet or self._customer is None)
        can_load_more = is_known and not self._at_end
        self._more.setVisible(can_load_more)
        self._more.setEnabled(not is_loading)
        self._more_action.setEnabled(can_load_more and not is_loading)
        self._reload_action.setEnabled(self._customer is not None and not is_loading)
        waiting = self.tr("Loading cards…") if is_loading and not self._quiet.isActive() else ""
        is_none = is_known and not count and self._at_end
        words = self.tr("No saved cards.") if is_none else waiting
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        at_least = "" if self._at_end else "+"
        self.counted.emit(f"{QLocale().toString(count)}{at_least}" if count and is_known else "")
