"""What Enter in the look-up field does: recognise, ask, and say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.look_up import look_up
from desktop_app.models.display import button_text, isolated, time_of_day
from desktop_app.models.wording import erased_words
from desktop_app.records.cards import find_card_number
from desktop_app.records.customer import Customer
from desktop_app.records.links import is_link
from desktop_app.records.recognise import (
    IdFormat,
    IdKind,
    IdRefusal,
    IdSource,
    Recognised,
    identifier_to_find,
    is_uuid,
    recognise,
    several,
    trimmed,
)
from desktop_app.records.writes import JournalEntry
from desktop_app.views.customers.finder import CustomerFinder
from desktop_app.views.customers.look_up_bar import LookUpBar
from desktop_app.views.customers.recent_look_ups import RecentLookUps
from desktop_app.views.widgets.icons import icon
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


class OutcomePage(Protocol):
    """What stands in the place of a record that is not there."""

    notice: Notice

    def show_not_found(
        self, heading: str, words: str, buttons: Sequence[QAbstractButton] = ()
    ) -> None:
        """Say that nobody was found; ``buttons`` are ways on."""


class LookUp(QObject):
    """Looks up for one bar.

    Signals: ``found(Customer, Recognised)``; ``ended()`` when a look-up is over and brought nobody,
    which is said by then. ``batch_asked(str)`` with a text of several IDs; ``journal_asked(str)``
    for what the journal has about an ID that was erased here; ``create_asked(str)`` for a customer
    with an ID that nobody has; ``directory_asked()`` to make customers findable by name;
    ``link_asked(str)`` with a link to a customer, perhaps of another profile; ``left()`` on Esc,
    with nothing to stop or clear.
    """

    found = Signal(object, object)
    ended = Signal()
    batch_asked = Signal(str)
    journal_asked = Signal(str)
    create_asked = Signal(str)
    directory_asked = Signal()
    link_asked = Signal(str)
    left = Signal()

    def __init__(
        self, bar: LookUpBar, session: Session, journal: ProfileJournal | None = None
    ) -> None:
        """From :meth:`start` on, Enter in ``bar`` asks ``session``; ``journal`` knows what was
        erased."""
        super().__init__(bar)
        self._bar = bar
        self._session = session
        self._journal = journal
        self._taken: Recognised | None = None
        """Who is looked up now."""
        self._ticket: TaskHandle[Customer] | None = None
        self._asking: TaskHandle[tuple[JournalEntry, ...]] | None = None
        self._page: OutcomePage | None = None
        self.make_room: Callable[[Recognised, Callable[[], None]], object] = _at_once
        """Told whom to look up and what begins it, to do so at once, later, or never."""
        self.still_shown: Callable[[], str] = _nobody
        """Says, after why nobody was asked for, who is still on screen; "" for nobody."""
        self.offers_batch = False
        """Whether ``batch_asked`` leads anywhere."""
        self.offers_creation = False
        """Whether ``create_asked`` leads anywhere."""
        self.offers_directory: Callable[[], bool] = _never
        """Tells whether ``directory_asked`` leads anywhere: there may be a directory already."""
        self.recents = RecentLookUps(self)
        self.recents.chosen.connect(bar.ask)
        self.finder = CustomerFinder(bar, self.recents)
        self.finder.chosen.connect(self.open)
        self.finder.changed.connect(lambda: self._show_taken_for(bar.field.text()))
        bar.asked.connect(self.look_up)
        bar.edited.connect(self._show_taken_for)
        bar.escaped.connect(self._cancel_or_clear)

    def start(self) -> None:
        """Whoever wants to know what is found listens by now: an Enter pressed earlier counts."""
        self._bar.set_ready(True)
        self._show_taken_for(self._bar.field.text())

    def show_in(self, page: OutcomePage | None) -> None:
        """Where the outcome is said from now on; None: in the bar's notice."""
        self._page = page

    def look_up(self, text: str) -> None:
        """Look up what ``text`` is taken for; a look-up still under way is cancelled."""
        if is_link(trimmed(text)):
            self.link_asked.emit(trimmed(text))
            return
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
                on_action=partial(self.begin, taken),
            )
        else:
            self.begin(taken)

    def open(self, customer: Customer) -> None:
        """Look up a customer of whom at least the UUID is known."""
        known_as = identifier_to_find(customer)
        self._bar.put(known_as)
        self.begin(
            Recognised(
                kind=IdKind.UUID, value=customer.uuid, source=IdSource.TYPED, as_typed=known_as
            )
        )

    def begin(self, taken: Recognised) -> None:
        """Look up what a text was taken for, and no question about that."""
        self.make_room(taken, partial(self._ask, taken))

    def forget(self) -> None:
        """Another customer is shown: what was said of the last look-up is not about them."""
        self._let_go()
        self._bar.notice.clear()

    def cancel(self) -> None:
        """Stop waiting, and say so."""
        if self._taken is not None:
            taken = self._taken
            self._let_go()
            self._show_failed(taken, GatewayError(GatewayErrorCode.CANCELLED, SendState.NO))

    def show_found(self, customer: Customer, taken: Recognised) -> None:
        """Say what is to be known of a customer who was found, and who is shown now: that the ID is
        spelled in another way."""
        spelling = spelling_in_words(customer, taken)
        if spelling:
            self._notice.show_message(spelling, Tone.WARNING)

    @property
    def is_at_work(self) -> bool:
        """Whether somebody is looked up now."""
        return self._taken is not None

    @property
    def _notice(self) -> Notice:
        return self._bar.notice if self._page is None else self._page.notice

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
            self.recents.remember(customer)
            self.found.emit(customer, taken)

    def _on_failed(self, taken: Recognised, error: Exception) -> None:
        if taken is not self._taken:
            return
        self._taken = self._ticket = None
        if isinstance(error, GatewayError) and error.error_code is GatewayErrorCode.NOT_FOUND:
            self._show_not_found(taken)
        else:
            self._show_failed(taken, error)

    def _show_failed(self, taken: Recognised, error: Exception) -> None:
        words = explain(error)
        is_wish = isinstance(error, GatewayError) and error.error_code is GatewayErrorCode.CANCELLED
        self._notice.show_message(
            words.sentence,
            Tone.PLAIN if is_wish else Tone.WARNING,
            details=words.details,
            action=self.tr("Try again"),
            on_action=partial(self.begin, taken),
        )
        self.ended.emit()

    def _show_not_found(self, taken: Recognised) -> None:
        likeness = likeness_in_words(taken.likeness)
        who = isolated(taken.value)
        is_batch = taken.likeness is IdFormat.SEVERAL and self.offers_batch
        if self._page is None:
            not_found = self.tr("No customer has the ID {id}.").format(id=who)
            self._bar.notice.show_message(
                " ".join(filter(None, (not_found, likeness))),
                Tone.WARNING,
                action=self.tr("Open as a batch") if is_batch else "",
                on_action=partial(self._open_batch, taken.as_typed),
            )
        else:
            by_merchant_id, by_uuid = (
                self.tr(
                    "The gateway was asked by merchant ID at {time} and knows no such customer."
                ),
                self.tr("The gateway was asked by UUID at {time} and knows no such customer."),
            )
            words = by_uuid if taken.kind is IdKind.UUID else by_merchant_id
            asked = words.format(time=time_of_day())
            self._page.show_not_found(
                self.tr("No customer has the ID {id}").format(id=who),
                " ".join(filter(None, (asked, likeness))),
                self._ways_on(taken),
            )
        self.ended.emit()
        self._ask_who_erased(taken)

    def _ways_on(self, taken: Recognised) -> list[QPushButton]:
        """What can be done about an ID that nobody has."""
        likeness, typed = taken.likeness, taken.as_typed
        is_id = likeness is IdFormat.ID
        made = []
        if likeness is IdFormat.SEVERAL and self.offers_batch:
            made.append(_button(self.tr("Open as a batch"), "", partial(self._open_batch, typed)))
        if likeness is not IdFormat.SEVERAL and taken.kind is not IdKind.UUID:
            search = partial(self.finder.search, typed)
            made.append(_button(self.tr("Search names in the list"), "search", search))
        if is_id and taken.kind is IdKind.MERCHANT_ID and self.offers_creation:
            create = partial(self.create_asked.emit, taken.value)
            made.append(_button(self.tr("New customer with this ID"), "user-plus", create))
        if not is_id and likeness is not IdFormat.SEVERAL and self.offers_directory():
            words = self.tr("Make customers findable on this computer…")
            made.append(_button(words, "database", self.directory_asked.emit))
        return made

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
            on_other=partial(self.begin, one) if one else None,
        )

    def _not_asked(self, sentence: str) -> str:
        return " ".join(filter(None, (sentence, self.still_shown())))

    def _open_batch(self, text: str) -> None:
        """One line for each; what had several lines may have columns, and stays as it is."""
        lines = text.splitlines()
        self.batch_asked.emit("\n".join(lines if len(lines) > 1 else several(text)))

    def _ask_who_erased(self, taken: Recognised) -> None:
        """Ask the journal, which knows them by their keyed hashes; say it after what is said."""
        journal = self._journal
        if journal is None:
            return

        async def erasures(_gateway: Gateway) -> tuple[JournalEntry, ...]:
            return await journal.erasures_of((taken.value,))

        self._asking = self._session.ask(
            erasures,
            owner=self,
            done=partial(self._show_erased, taken),
            failed=_nothing,
        )

    def _show_erased(self, taken: Recognised, found: tuple[JournalEntry, ...]) -> None:
        self._asking = None
        if found:
            self._notice.show_message(
                " ".join(filter(None, (self._notice.sentence, erased_words(found[0])))),
                Tone.WARNING,
                action=self.tr("Show in the journal"),
                on_action=partial(self.journal_asked.emit, taken.value),
            )

    def _show_taken_for(self, text: str) -> None:
        """Not where Enter opens a row of the list: that one is seen to be chosen."""
        taken = recognise(text)
        words = "" if taken is IdRefusal.EMPTY else taken_in_words(taken, several(text))
        if is_link(trimmed(text)):
            words = self.tr("link to a customer")
        if words and not self._bar.is_asked_for:
            words = self.tr("Enter: {kind}").format(kind=words)
        self._bar.show_taken_for("" if self.finder.opens_row else words)

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


def _never() -> bool:
    return False


def _button(text: str, picture: str, run: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    if picture:
        button.setIcon(icon(picture))
    button.setAutoDefault(False)

    def press() -> None:
        run()

    button.clicked.connect(press)
    return button


def _nothing(_error: Exception) -> None:
    """The answer of the gateway stands in the notice by itself."""
