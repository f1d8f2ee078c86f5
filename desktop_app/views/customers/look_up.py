"""The look-up field, and what Enter in it does: recognise, ask, and say what came of it.

The bar is part of the first paint, so that it imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, SendState, Trouble
from desktop_app.gateway.look_up import look_up
from desktop_app.models.display import button_text, isolated
from desktop_app.models.wording import erased_words
from desktop_app.records.cards import find_card_number
from desktop_app.records.customer import Customer
from desktop_app.records.recognise import (
    IdFormat,
    IdRefusal,
    IdSource,
    Recognised,
    is_uuid,
    recognise,
    several,
)
from desktop_app.records.writes import JournalEntry
from desktop_app.views.widgets.actions import Menu, Shortcut
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.look import STEP, icon
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.wording import (
    explain,
    likeness_in_words,
    refusal_in_words,
    spelling_in_words,
    taken_in_words,
)
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

if TYPE_CHECKING:
    from desktop_app.worker.journals import ProfileJournal

_MOST = 12


class RecentLookUps(QObject):
    """The newest first, each customer once. Signal: ``chosen(str)`` with the ID to look up."""

    chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}

    def remember(self, customer: Customer) -> None:
        """Put this customer on top."""
        key = customer.merchant_customer_id or customer.uuid
        self._names.pop(key, None)
        self._names[key] = customer.name or ""
        while len(self._names) > _MOST:
            del self._names[next(iter(self._names))]

    def forget(self, customer: Customer) -> None:
        """A deleted customer is not offered any more."""
        self._names.pop(customer.merchant_customer_id or customer.uuid, None)
        self._names.pop(customer.uuid, None)

    @property
    def keys(self) -> tuple[str, ...]:
        """The IDs that are offered."""
        return tuple(self._names)

    def forget_keys(self, keys: tuple[str, ...]) -> None:
        """These are not offered any more."""
        for key in keys:
            self._names.pop(key, None)

    def open_below(self, field: QWidget) -> bool:
        """Show the list under ``field``; False when there is nothing to show."""
        if not self._names:
            return False
        menu = QMenu(field)
        menu.setMinimumWidth(field.width())
        for key, name in reversed(self._names.items()):
            action = menu.addAction(button_text(f"{key}    {name}" if name else key))
            action.setData(key)
        menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(field.mapToGlobal(QPoint(0, field.height())))
        return True


_TAKEN_FOR_WIDTH = 20
"""Characters kept free for what the text was taken for, so that the field does not jump."""


class LookUpBar(QWidget):
    """Field, verdict, notice and the button beside them.

    Signals: ``asked(str)`` on Enter, ``edited(str)``, ``escaped()`` on Esc, ``create_asked()``.
    """

    asked = Signal(str)
    edited = Signal(str)
    escaped = Signal()
    create_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self._notice: Notice | None = None
        self.recents = RecentLookUps(self)
        self.recents.chosen.connect(self.ask)
        self._is_ready = False
        self._waiting = ""
        self._asked_for = ""
        self._taken_for = plain_label()
        self._create = QPushButton(icon("user-plus"), self.tr("New customer"))
        self._make_field()
        self._make_actions()
        self._lay_out()
        self.set_ready(False)

    @property
    def notice(self) -> Notice:
        """What is said below the field; made when first needed, after the first paint."""
        if self._notice is None:
            self._notice = Notice()
            self._column.addWidget(self._notice)
        return self._notice

    def set_ready(self, ready: bool) -> None:
        """Whether there is a gateway behind the window; an Enter pressed before it counts now."""
        self._is_ready = ready
        self._create.setEnabled(ready)
        self._new_customer.setEnabled(ready)
        # Not before the first paint, where Qt's own picture for it costs 4 ms.
        self.field.setClearButtonEnabled(ready)
        if ready and self._waiting:
            waiting, self._waiting = self._waiting, ""
            self.ask(waiting)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """What this bar adds to the menus."""
        return {Menu.CUSTOMER: [self._new_customer], Menu.EDIT: [self._find]}

    def take_focus(self) -> None:
        """The keyboard goes to the field, its text selected, so that typing replaces it."""
        self.field.setFocus()
        self.field.selectAll()

    @property
    def is_asked_for(self) -> bool:
        """Whether the field has what was asked for last, or who is shown; else somebody typed."""
        return self.field.text() == self._asked_for

    @property
    def is_being_typed_into(self) -> bool:
        """Whether the agent is typing what was not asked for yet."""
        return self.field.hasFocus() and bool(self.field.text()) and not self.is_asked_for

    def name(self, identifier: str) -> None:
        """Another customer is shown: put this ID into the field, unless it is being typed into."""
        if self.is_being_typed_into:
            return
        self._asked_for = identifier
        if self.field.text() != identifier:
            self.field.setText(identifier)
        self.edited.emit(identifier)
        self.select()

    def select(self) -> None:
        """What is typed next replaces what was asked for; never what is being typed."""
        if self.is_asked_for and self.field.hasFocus():
            self.field.selectAll()

    def ask(self, text: str) -> None:
        """As if ``text`` had been typed and Enter pressed."""
        self.field.setText(text)
        self._asked_for = self.field.text()
        self.edited.emit(self._asked_for)
        if self._is_ready:
            self.asked.emit(text)
        else:
            self._waiting = text

    def show_taken_for(self, words: str) -> None:
        """What the text was taken for, beside the field."""
        self._taken_for.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc cancels or clears; Arrow-Down opens what was looked up before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Cancel):
                self.escaped.emit()
                return True
            down = QKeySequence.StandardKey.MoveToNextLine
            if event.matches(down) and self.recents.open_below(self.field):
                return True
        return super().eventFilter(watched, event)

    def _make_field(self) -> None:
        self.field.setAccessibleName(self.tr("Find customer"))
        self.field.setPlaceholderText(
            self.tr("Merchant ID, UUID, or paste a line with either in it")
        )
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self.edited)
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)

    def _on_return(self) -> None:
        self.ask(self.field.text())

    def _make_actions(self) -> None:
        self._find = QAction(icon("search"), self.tr("Find customer"), self)
        _bind(self._find, Shortcut.FIND_CUSTOMER)
        self._find.setStatusTip(self.tr("Go to the field that looks customers up"))
        self._find.triggered.connect(self.take_focus)
        self._new_customer = QAction(icon("user-plus"), self.tr("New customer"), self)
        _bind(self._new_customer, Shortcut.NEW_CUSTOMER)
        self._new_customer.setStatusTip(self.tr("Create a customer at the gateway"))
        self._new_customer.triggered.connect(self.create_asked)
        self._create.clicked.connect(self.create_asked)

    def _lay_out(self) -> None:
        label = plain_label(self.tr("Find customer"))
        label.setBuddy(self.field)
        width = self.fontMetrics().averageCharWidth() * _TAKEN_FOR_WIDTH
        self._taken_for.setMinimumWidth(width)
        bar = row(label, (self.field, 1), self._taken_for, self._create)
        margins = (STEP + STEP // 2, STEP, STEP + STEP // 2, STEP)
        self._column = column(bar, of=self, margins=margins)


def _bind(action: QAction, shortcut: Shortcut) -> None:
    """WORKAROUND: ``setShortcut`` looks through all ways to name a key, which makes every
    enumeration of ``Qt`` (see ``plain_label``); the property takes the text."""
    action.setProperty("shortcut", str(shortcut))


class LookUp(QObject):
    """Looks up for one bar.

    Signals: ``found(Customer, Recognised)``; ``ended()`` when a look-up is over and brought nobody,
    which is said by then. ``batch_asked(str)`` with a text of several IDs; ``journal_asked(str)``
    for what the journal has about an ID that was erased here; ``left()`` on Esc, with nothing to
    stop or clear.
    """

    found = Signal(object, object)
    ended = Signal()
    batch_asked = Signal(str)
    journal_asked = Signal(str)
    left = Signal()

    def __init__(
        self, bar: LookUpBar, session: Session, ledger: ProfileJournal | None = None
    ) -> None:
        """From :meth:`start` on, Enter in ``bar`` asks ``session``; ``ledger`` knows what was
        erased."""
        super().__init__(bar)
        self._bar = bar
        self._session = session
        self._ledger = ledger
        self._taken: Recognised | None = None
        """Who is looked up now."""
        self._ticket: TaskHandle[Customer] | None = None
        self._asking: TaskHandle[tuple[JournalEntry, ...]] | None = None
        self._place: Notice | None = None
        self.make_room: Callable[[Recognised, Callable[[], None]], object] = _at_once
        """Told whom to look up and what begins it, to do so at once, later, or never."""
        self.still_shown: Callable[[], str] = _nobody
        """Says, after why nobody was asked for, who is still on screen; "" for nobody."""
        self.offers_batch = False
        """Whether ``batch_asked`` leads anywhere."""
        bar.asked.connect(self.look_up)
        bar.edited.connect(self._show_taken_for)
        bar.escaped.connect(self._cancel_or_clear)

    def start(self) -> None:
        """Whoever wants to know what is found listens by now: an Enter pressed earlier counts."""
        self._bar.set_ready(True)
        self._show_taken_for(self._bar.field.text())

    def show_in(self, place: Notice | None) -> None:
        """Where the outcome is said from now on; None: below the field."""
        self._place = place

    def look_up(self, text: str) -> None:
        """Look up what ``text`` is taken for; a look-up still under way is cancelled."""
        taken = recognise(text)
        parts = several(text)
        if parts and not _may_be_one(taken, parts):
            self._offer_batch(taken, text)
        elif isinstance(taken, IdRefusal):
            self._bar.notice.show_message(self._not_asked(refusal_in_words(taken)), Tone.WARNING)
        elif find_card_number(taken.value) is not None:
            # It would stand in the gateway's own list of requests, and in the pane here.
            self._bar.notice.show_message(
                self._not_asked(
                    self.tr("This looks like a card number, and is not sent as an ID.")
                ),
                Tone.WARNING,
                action=self.tr("It is an ID: look it up"),
                on_action=partial(self._begin, taken),
            )
        else:
            self._begin(taken)

    def forget(self) -> None:
        """Another customer is shown: what was said of the last look-up is not about them."""
        self._let_go()
        self._bar.notice.clear()

    def cancel(self) -> None:
        """Stop waiting, and say so."""
        if self._taken is not None:
            taken = self._taken
            self._let_go()
            self._show_failed(taken, GatewayError(Trouble.CANCELLED, SendState.NO))

    def tell(self, customer: Customer, taken: Recognised) -> None:
        """Say what is to be known of a customer who was found, and who is shown now: that the ID is
        spelled in another way, that an erasure was noted."""
        spelling = spelling_in_words(customer, taken)
        if spelling:
            self._notice.show_message(spelling, Tone.WARNING)
        if customer.is_deleted:
            names = (taken.value, customer.uuid, customer.merchant_customer_id or "")
            deleted = self.tr("This customer is deleted.")
            self._ask_who_erased(taken, names, " ".join(filter(None, (spelling, deleted))))

    @property
    def _notice(self) -> Notice:
        return self._bar.notice if self._place is None else self._place

    def _begin(self, taken: Recognised) -> None:
        self.make_room(taken, partial(self._ask, taken))

    def _ask(self, taken: Recognised) -> None:
        self._let_go()
        self._bar.notice.clear()
        self._taken = taken
        self._ticket = self._session.ask(
            lambda gateway: look_up(gateway, taken),
            owner=self,
            done=partial(self._on_found, taken),
            failed=partial(self._on_failed, taken),
            words=self.tr("Looking up {id}…").format(id=isolated(taken.value)),
        )

    def _on_found(self, taken: Recognised, customer: Customer) -> None:
        if taken is self._taken:  # else superseded just as its answer came
            self._taken = self._ticket = None
            self._bar.recents.remember(customer)
            self.found.emit(customer, taken)

    def _on_failed(self, taken: Recognised, error: Exception) -> None:
        if taken is not self._taken:
            return
        self._taken = self._ticket = None
        if isinstance(error, GatewayError) and error.trouble is Trouble.NOT_FOUND:
            self._show_not_found(taken)
        else:
            self._show_failed(taken, error)

    def _show_failed(self, taken: Recognised, error: Exception) -> None:
        words = explain(error)
        is_wish = isinstance(error, GatewayError) and error.trouble is Trouble.CANCELLED
        self._notice.show_message(
            words.sentence,
            Tone.PLAIN if is_wish else Tone.WARNING,
            details=words.details,
            action=self.tr("Try again"),
            on_action=partial(self._begin, taken),
        )
        self.ended.emit()

    def _show_not_found(self, taken: Recognised) -> None:
        not_found = self.tr("No customer has the ID {id}.").format(id=isolated(taken.value))
        sentence = " ".join(filter(None, (not_found, likeness_in_words(taken.likeness))))
        if taken.likeness is IdFormat.SEVERAL and self.offers_batch:
            self._notice.show_message(
                sentence,
                Tone.WARNING,
                action=self.tr("Open as a batch"),
                on_action=partial(self._open_batch, taken.as_typed),
            )
        else:
            self._notice.show_message(sentence, Tone.WARNING)
        self.ended.emit()
        self._ask_who_erased(taken, (taken.value,), sentence)

    def _offer_batch(self, taken: Recognised | IdRefusal, text: str) -> None:
        """More than one ID can be, so nobody is asked for all of it as one."""
        if len(text) >= self._bar.field.maxLength():
            self._bar.notice.show_message(
                self._not_asked(
                    self.tr("This list is longer than the field takes. Paste it into a batch.")
                ),
                Tone.WARNING,
                action=self.tr("Open a batch") if self.offers_batch else "",
                on_action=partial(self.batch_asked.emit, ""),
            )
            return
        one = (
            taken if isinstance(taken, Recognised) and taken.source is not IdSource.TYPED else None
        )
        self._bar.notice.show_message(
            self._not_asked(
                self.tr("These look like %n ID(s). A batch takes them all.", "", len(several(text)))
            ),
            action=self.tr("Open as a batch") if self.offers_batch else "",
            on_action=partial(self._open_batch, text),
            other=self.tr("Look up {id}").format(id=button_text(one.value)) if one else "",
            on_other=partial(self._begin, one) if one else None,
        )

    def _not_asked(self, sentence: str) -> str:
        return " ".join(filter(None, (sentence, self.still_shown())))

    def _open_batch(self, text: str) -> None:
        """One line for each; what had several lines may have columns, and stays as it is."""
        lines = text.splitlines()
        self.batch_asked.emit("\n".join(lines if len(lines) > 1 else several(text)))

    def _ask_who_erased(self, taken: Recognised, names: tuple[str, ...], sentence: str) -> None:
        """Ask the journal, which knows them by their keyed hashes; say it after ``sentence``."""
        ledger = self._ledger
        if ledger is None:
            return

        async def erasures(_gateway: Gateway) -> tuple[JournalEntry, ...]:
            return await ledger.erasures_of(tuple(filter(None, names)))

        self._asking = self._session.ask(
            erasures,
            owner=self,
            done=partial(self._show_erased, taken, sentence),
            failed=_nothing,
        )

    def _show_erased(
        self, taken: Recognised, sentence: str, found: tuple[JournalEntry, ...]
    ) -> None:
        self._asking = None
        if found:
            self._notice.show_message(
                " ".join((sentence, erased_words(found[0]))),
                Tone.WARNING,
                action=self.tr("Show in the journal"),
                on_action=partial(self.journal_asked.emit, taken.value),
            )

    def _show_taken_for(self, text: str) -> None:
        taken = recognise(text)
        words = "" if taken is IdRefusal.EMPTY else taken_in_words(taken, several(text))
        if words and not self._bar.is_asked_for:
            words = self.tr("Enter: {kind}").format(kind=words)
        self._bar.show_taken_for(words)

    def _cancel_or_clear(self) -> None:
        if self._taken is not None:
            self.cancel()
        elif not self._bar.notice.isHidden():
            self._bar.notice.clear()
        elif self._bar.field.text():
            self._bar.field.clear()
        else:
            self.left.emit()

    def _let_go(self) -> None:
        for ticket in (self._ticket, self._asking):
            if ticket is not None:
                ticket.cancel()
        self._ticket = self._asking = self._taken = None


def _may_be_one(taken: Recognised | IdRefusal, parts: tuple[str, ...]) -> bool:
    """Whether a text of several IDs may be one all the same: an ID may have blanks and commas."""
    if isinstance(taken, IdRefusal) or len(taken.as_typed.splitlines()) > 1:
        return False
    return not any(is_uuid(part) for part in parts)


def _at_once(_taken: Recognised, begin: Callable[[], None]) -> None:
    begin()


def _nobody() -> str:
    return ""


def _nothing(_error: Exception) -> None:
    """The answer of the gateway stands in the notice by itself."""
