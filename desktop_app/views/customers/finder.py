"""Find as you type: who on this computer fits what stands in the look-up field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.directory.search import Found
from desktop_app.models.directory_rows import LIVE_FOR
from desktop_app.models.display import identifier, isolated, one_line, when_words
from desktop_app.models.known_customers import KnownCustomer, LocalCustomers, with_look_ups
from desktop_app.models.page_cache import HeldCustomer
from desktop_app.records.cards import find_card_number
from desktop_app.records.customer import Customer
from desktop_app.records.directory_query import Field, Query, metadata_texts, parse
from desktop_app.records.recognise import (
    IdFormat,
    IdSource,
    Recognised,
    is_uuid,
    likeness,
    recognise,
    several,
)
from desktop_app.views.customers.found_list import FoundList
from desktop_app.views.customers.look_up_bar import LookUpBar
from desktop_app.views.customers.recent_look_ups import RecentLookUps
from desktop_app.views.directory.wording import problem_words
from desktop_app.views.widgets.choice_list import Choice, Marks
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory

_MOST_FOUND: Final = 8
_MOST_RECENT: Final = 12
_LONGEST: Final = 60
"""Characters of a name or another value."""
_LONGEST_VALUE: Final = 120
_FOLDED_AT_ONCE: Final = 16
"""Customers: about a millisecond."""
_IN_NAMES: Final = frozenset(" '’.-\"")
_VALUES: Final = {
    Field.EMAIL: "email",
    Field.PHONE: "phone",
    Field.CITY: "city",
    Field.DESCRIPTION: "description",
    Field.ADDRESS: "address",
    Field.ZIP: "zip_code",
    Field.ID: "uuid",
}
_NOTHING: Final = Query()


class _Asking(msgspec.Struct, frozen=True):
    """What is looked for. ``is_for_row``: Enter opens whoever is found first; ``is_asked``: the
    agent wants to see the list, also when nobody fits."""

    text: str = ""
    query: Query = _NOTHING
    is_for_row: bool = False
    is_asked: bool = False


class CustomerFinder(QObject):
    """Fills the list below one bar. Signals: ``chosen(Customer)``, to be read from the gateway;
    ``changed()`` when :attr:`opens_row` did; ``all_asked(Query)`` to show in the table whoever the
    directory finds."""

    chosen = Signal(object)
    all_asked = Signal(object)
    changed = Signal()

    def __init__(self, bar: LookUpBar, recents: RecentLookUps) -> None:
        super().__init__(bar)
        self._bar = bar
        self._recents = recents
        self.held: Callable[[], Iterable[HeldCustomer]] = tuple
        """The customers of the list as they were read."""
        self._local = LocalCustomers()
        self._list = FoundList(bar.field, self.tr("Found customers"))
        self._directory: ProfileDirectory | None = None
        self.opens_row = False
        """Whether Enter opens a row of the list: somebody who was found."""
        self._asking = _Asking()
        self._enter_waits = False
        self._to_fold: Iterator[HeldCustomer] = iter(())
        self._folding = QTimer(self, interval=0)
        self._folding.timeout.connect(self._fold_some)
        bar.asked.connect(self._dismiss)
        bar.typed.connect(self._on_typed)
        bar.edited.connect(self._on_edited)
        bar.list_asked.connect(self._on_list_asked)
        self._list.asked_anyway.connect(self._ask_gateway)
        self._list.asked_all.connect(self._ask_for_all)
        self._list.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.closed.connect(self._on_closed)
        self._list.left.connect(self._dismiss)
        self._list.entered.connect(self._on_entered)

    def _on_current_changed(self) -> None:
        current = self._list.current
        opens_row = current is not None and current.is_id
        if opens_row is not self.opens_row:
            self.opens_row = opens_row
            self.changed.emit()

    def use(self, directory: ProfileDirectory) -> None:
        """Find in the profile's directory too, as long as it is turned on."""
        self._directory = directory
        directory.state_changed.connect(self._say_what_can_be_typed)
        self._say_what_can_be_typed()

    def _say_what_can_be_typed(self) -> None:
        words = self.tr("Merchant ID, UUID or pasted line")
        if self._findable is not None:
            words = self.tr("Name, email, phone, ID or pasted line")
        self._bar.show_hint(words)

    def search(self, text: str) -> None:
        """Put ``text`` into the field, and show who fits it."""
        self._bar.put(text)
        self._bar.take_focus()
        self._find(text, is_asked=True)

    def _on_typed(self, text: str) -> None:
        if self._bar.is_ready:
            self._find(text)

    def _on_edited(self, text: str) -> None:
        """Another text came without typing, with who is shown."""
        if text != self._asking.text:
            self._dismiss()

    def _on_list_asked(self) -> None:
        text = self._bar.field.text()
        if self._bar.is_asked_for or not _may_be_query(text):
            self._show_recent()
        else:
            self._find(text, is_asked=True)

    def _show_recent(self) -> None:
        self._begin(_Asking(self._bar.field.text()))
        found = [KnownCustomer.of_look_up(each) for each in self._recents.all[:_MOST_RECENT]]
        rows = [self._choice(each) for each in found]
        if rows:
            heading = Choice(self.tr("Recent look-ups"), is_heading=True)
            self._list.open([heading, *rows], rows[0], rows[0].spoken)

    def _begin(self, asking: _Asking) -> None:
        """From now on no answer to anything else counts."""
        self._asking = asking
        self._list.is_awaiting = self._enter_waits = False

    def _dismiss(self) -> None:
        self._begin(_Asking(self._bar.field.text()))
        self._list.close_list()

    def _on_closed(self) -> None:
        self._begin(_Asking(self._bar.field.text()))
        self._on_current_changed()

    def _find(self, text: str, *, is_asked: bool = False) -> None:
        """``is_asked``: the agent wants to see the list, also when nobody fits."""
        query = parse(text)
        is_for_row = is_asked or _is_name(text, query) or self._knows_everybody(text)
        asking = _Asking(text, query, is_for_row=is_for_row, is_asked=is_asked)
        self._begin(asking)
        if not _may_be_query(text):
            self._show_what_is_needed(query)
        elif (directory := self._findable) is not None:
            self._find_in(directory, asking)
        else:
            self._find_here(asking)

    def _knows_everybody(self, text: str) -> bool:
        """Whether whoever has ``text`` as a whole ID is found here too, before those who have it
        within theirs. A UUID is asked of the gateway at once."""
        directory = self._findable
        is_whole = directory is not None and directory.state.complete_as_of is not None
        return is_whole and not is_uuid(text)

    @property
    def _findable(self) -> ProfileDirectory | None:
        directory = self._directory
        if directory is None or not directory.is_findable:
            return None
        return None if directory.state.phase is DirectoryPhase.OPENING else directory

    def _find_in(self, directory: ProfileDirectory, asking: _Asking) -> None:
        """What the list shows until the answer comes was found for a text that is not there any
        more: Enter waits, or asks the gateway."""
        self._list.is_awaiting = asking.is_for_row
        if self._list.is_open and not asking.is_for_row:
            self._list.view.choose_last()

        def show(found: Found) -> None:
            if asking is self._asking:
                recent = self._local.find(asking.query, self._recents.all, (), _MOST_FOUND)
                known = with_look_ups(found.customers, recent, _MOST_FOUND)
                if asking.query.is_empty:  # only what can't be looked for: everybody would fit
                    known = []
                self._show(asking, known, self._heading(directory, asking.query, known))

        def do_without(_error_code: DirectoryErrorCode) -> None:
            if asking is self._asking:
                self._find_here(asking)

        directory.find(asking.query, owner=self, done=show, failed=do_without, limit=_MOST_FOUND)

    def _find_here(self, asking: _Asking) -> None:
        """In what is in memory."""
        known = self._local.find(asking.query, self._recents.all, self.held(), _MOST_FOUND)
        heading = self.tr("In the list on this computer")
        if asking.query.problems:
            heading = problem_words(asking.query.problems[0])
        elif not known:
            heading = (
                self.tr("Nobody in the list on this computer fits.") if asking.is_asked else ""
            )
        self._show(asking, known, heading)

    def _heading(
        self, directory: ProfileDirectory, query: Query, known: Sequence[KnownCustomer]
    ) -> str:
        if query.problems:
            return problem_words(query.problems[0])
        is_empty = not known
        since, missing = directory.state.complete_as_of, directory.state.missing
        if since is None or missing:
            if is_empty:
                return self.tr("Nobody fits so far; not every customer is on this computer yet.")
            return self.tr("On this computer, where not every customer is yet")
        words = self.tr("On this computer, complete as of {time}")
        if is_empty:
            words = self.tr("Nobody on this computer fits, complete as of {time}.")
        return words.format(time=when_words(since))

    def _show_what_is_needed(self, query: Query) -> None:
        """For a beginning that is too short to find anybody by, or a value that is none."""
        is_short = query.is_empty and bool(query.too_short)
        if query.problems and self._findable is not None:
            self._list.open([Choice(problem_words(query.problems[0]), is_heading=True)], None)
            return
        if is_short and self._findable is not None:
            words = self.tr("To find a customer by a name, type three characters or more.")
            self._list.open([Choice(words, is_heading=True)], None)
            return
        self._list.close_list()
        if is_short:
            self._begin_to_fold()

    def _begin_to_fold(self) -> None:
        """What is going to be searched at the third character, a little at a time."""
        self._to_fold = iter(tuple(self.held()))
        self._folding.start()

    def _fold_some(self) -> None:
        some = tuple(islice(self._to_fold, _FOLDED_AT_ONCE))
        self._local.take_in(some)
        if not some:
            self._folding.stop()

    def _show(self, asking: _Asking, known: Sequence[KnownCustomer], heading: str) -> None:
        """Without anybody only where ``heading`` is for one who looks for somebody."""
        self._list.is_awaiting = False
        if heading and (known or asking.is_for_row):
            self._open(asking, known, heading)
        else:
            self._list.close_list()
        if self._enter_waits:
            self._enter()

    def _open(self, asking: _Asking, known: Sequence[KnownCustomer], heading: str) -> None:
        hits = [self._choice(each, asking.query) for each in known]
        ask = self._gateway_choice(asking.text)
        every = [self._all_choice()] if hits and self._findable is not None else []
        rows = [Choice(heading, is_heading=True), *hits, *every, ask]
        count = self.tr("%n customer(s) found.", "", len(hits))
        if asking.is_for_row and hits:
            self._list.open(rows, hits[0], f"{count} {hits[0].spoken}")
        else:
            self._list.open(rows, ask)

    def _enter(self) -> None:
        """Enter was pressed before it was known who fits."""
        self._enter_waits = False
        if self._list.current is not None:
            self._list.view.choose()
        else:
            self._ask_gateway()

    def _choice(self, found: KnownCustomer, query: Query = _NOTHING) -> Choice:
        customer = found.customer
        name = one_line(customer.name or "", _LONGEST)
        known_as = identifier(customer.merchant_customer_id or customer.uuid, _LONGEST)
        marks = query.hits(Field.NAME, name)
        detail_marks = query.hits(Field.ID, known_as)
        value = one_line(customer.city or "", _LONGEST)
        value_marks = query.hits(Field.CITY, value)
        if customer.is_deleted:
            value = self.tr("Deleted")
        elif not (marks or detail_marks):
            value, value_marks = _what_was_hit(customer, query) or (value, value_marks)
        is_live = not found.is_recent and datetime.now(UTC) - found.read_at < LIVE_FOR
        return Choice(
            text=name or self.tr("No name"),
            run=partial(self._choose, customer),
            picture="history" if found.is_recent else "user-search",
            detail=known_as,
            is_id=True,
            value=value,
            end=self.tr("live") if is_live else when_words(found.read_at),
            is_strong=True,
            marks=marks,
            detail_marks=detail_marks,
            value_marks=value_marks,
        )

    def _gateway_choice(self, text: str) -> Choice:
        words = self.tr("Ask the gateway for exactly “{text}”")
        return Choice(
            words.format(text=isolated(text.strip(), _LONGEST)),
            run=self._ask_gateway,
            picture="server",
            end=self.tr("Ctrl+Enter"),
        )

    def _all_choice(self) -> Choice:
        return Choice(
            self.tr("Show everybody who fits in the table"),
            run=self._ask_for_all,
            picture="rows-3",
            end=self.tr("Shift+Enter"),
        )

    def _ask_for_all(self) -> None:
        query = self._asking.query
        if self._findable is not None and not query.is_empty:
            self._dismiss()
            self.all_asked.emit(query)

    def _on_entered(self) -> None:
        self._enter_waits = True

    def _ask_gateway(self) -> None:
        self._list.close_list()
        self._bar.ask(self._bar.field.text())

    def _choose(self, customer: Customer) -> None:
        self._list.close_list()
        self.chosen.emit(customer)


def _what_was_hit(customer: Customer, query: Query) -> tuple[str, Marks] | None:
    """The first value with a hit, but for name and ID, and where it is."""
    for field, name in _VALUES.items():
        shown = one_line(getattr(customer, name) or "", _LONGEST_VALUE)
        if marks := query.hits(field, shown):
            return shown, marks
    for path, text in metadata_texts(customer.metadata):
        key, shown = f"{one_line(path, _LONGEST)}: ", one_line(text, _LONGEST_VALUE)
        if marks := query.hits(Field.METADATA, shown, path):
            moved = tuple((first + len(key), end + len(key)) for first, end in marks)
            return key + shown, moved
    return None


def _may_be_query(text: str) -> bool:
    """Whether anybody may be looked for by it: nothing too short, and none of what is
    pasted: several IDs, a card number, an ID with something around it."""
    if several(text) or find_card_number(text) is not None:
        return False
    taken = recognise(text)
    is_plain = isinstance(taken, Recognised) and taken.source is IdSource.TYPED
    return is_plain and not parse(text).is_empty


def _is_name(text: str, query: Query) -> bool:
    """Whether Enter is meant for who was found: nobody's ID looks like this. The row that it opens
    is seen before."""
    if any(term.field is not Field.ANYWHERE or term.is_excluded for term in query.items):
        return True
    likeness_of_text = likeness(text)
    if likeness_of_text is IdFormat.PHONE:
        return not text.strip().isdigit()
    return (likeness_of_text is IdFormat.NAME or "@" in text) or all(
        one.isalpha() or one in _IN_NAMES for one in text
    )
