"""What is looked for in the journal, and how it is found.

A text that names a customer is compared by its keyed hash, for the journal holds no IDs, so only
the whole of it can be found. What names nobody is looked for in reasons, tickets, persons and
profiles.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import msgspec
from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop_app.gateway.client import Gateway
from desktop_app.models.display import isolated
from desktop_app.models.journal_entries import JournalEntries
from desktop_app.models.wording import act_words, entry_outcome_words, erased_words
from desktop_app.records.writes import Act, Entry, Query
from desktop_app.views.widgets.input_events import Longest
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.look import STEP
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

_ANY_TIME, _BETWEEN = -1, -2
_OUTCOMES: Final = (
    "DONE",
    "FOUND_DONE",
    "DELETED",
    "FOUND_DELETED",
    "REFUSED",
    "UNKNOWN",
    "ADOPTED",
    "GONE",
    "CONFLICT",
    "GIVEN_UP",
    "STILL_ANSWERED",
    "NOT_READ_AGAIN",
)
_REST_MILLISECONDS: Final = 300
"""After the last key, before it is looked for."""

_LONGEST: Final = 300
_FIRST_DAY: Final = QDate(2000, 1, 1)


class Sought(msgspec.Struct, frozen=True):
    """What is looked for: ``text`` names a customer or is a word; ``query`` has all the rest."""

    text: str
    query: Query


class JournalFilters(QWidget):
    """Signal: ``changed()`` a moment after a wish changed; at once on Return."""

    changed = Signal()

    def __init__(self, profile_id: str, parent: QWidget | None = None) -> None:
        """``profile_id``: what "this profile" means."""
        super().__init__(parent)
        self._profile_id = profile_id
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self._emit_changed)
        self._make_parts()
        self._lay_out()
        self._show_dates()

    def sought(self) -> Sought:
        """As it stands now."""
        since, until = self._span()
        act = self._act.currentData()
        query = Query(
            since=since,
            until=until,
            acts=frozenset() if act is None else frozenset({Act(act)}),
            outcome=self._outcome.currentData() or "",
            ticket=self._ticket.text().strip(),
            profile_id=self._profile_id if self._profile.currentData() else "",
        )
        return Sought(self._text.text().strip(), query)

    def look_for(self, text: str) -> None:
        """Look for this, with no other wish."""
        for box in (self._time, self._act, self._outcome, self._profile):
            box.setCurrentIndex(0)
        self._ticket.clear()
        self._text.setText(text)
        self._emit_changed()

    def take_focus(self) -> None:
        """Give the search field the keyboard."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def _make_parts(self) -> None:
        self._text = _line(self.tr("Find in the journal"))
        self._text.setPlaceholderText(
            self.tr("UUID, merchant ID, email or phone, exactly; or words of a reason")
        )
        self._ticket = _line(self.tr("Ticket number"))
        self._time, self._act, self._outcome, self._profile = (_Choice() for _ in range(4))
        for days, words in self._spans():
            self._time.addItem(words, days)
        self._act.addItem(self.tr("Everything"), None)
        for act in Act:
            self._act.addItem(act_words(act), act.value)
        self._outcome.addItem(self.tr("Any outcome"), None)
        for outcome in _OUTCOMES:
            self._outcome.addItem(entry_outcome_words(outcome), outcome)
        self._profile.addItem(self.tr("All profiles"), False)
        self._profile.addItem(self.tr("This profile"), True)
        today = QDate.currentDate()
        self._first = _day(self.tr("First day"), today.addMonths(-1))
        self._last = _day(self.tr("Last day"), today)
        for box in (self._time, self._act, self._outcome, self._profile):
            box.currentIndexChanged.connect(self._on_chosen)
        for day in (self._first, self._last):
            day.dateChanged.connect(self._on_typed)
        for line in (self._text, self._ticket):
            line.textChanged.connect(self._on_typed)
            line.returnPressed.connect(self._emit_changed)

    def _spans(self) -> tuple[tuple[int, str], ...]:
        return (
            (_ANY_TIME, self.tr("Any time")),
            (0, self.tr("Today")),
            (6, self.tr("Last 7 days")),
            (29, self.tr("Last 30 days")),
            (364, self.tr("Last 365 days")),
            (_BETWEEN, self.tr("Between…")),
        )

    def _lay_out(self) -> None:
        fields = []
        for name, field in (
            (self.tr("Time"), self._time),
            (self.tr("First day"), self._first),
            (self.tr("Last day"), self._last),
            (self.tr("What"), self._act),
            (self.tr("Outcome"), self._outcome),
            (self.tr("Profile"), self._profile),
        ):
            field.setAccessibleName(name)
            fields.append(field)
        ticket = _caption(self.tr("Ticket number"), self._ticket)
        ticket.setContentsMargins(STEP, 0, 0, 0)
        text = _caption(self.tr("Find in the journal"), self._text)
        column(row(text, self._text), row(*fields, ticket, (self._ticket, 1)), of=self)

    def _span(self) -> tuple[datetime | None, datetime | None]:
        """From the first day's midnight to the one after the last day, in this time zone."""
        days = self._time.currentData()
        if days == _ANY_TIME:
            return None, None
        if days == _BETWEEN:
            return _midnight(self._first.date()), _midnight(self._last.date().addDays(1))
        return _midnight(QDate.currentDate().addDays(-days)), None

    def _on_chosen(self) -> None:
        self._show_dates()
        self._emit_changed()

    def _on_typed(self) -> None:
        self._rest.start()

    def _show_dates(self) -> None:
        for day in (self._first, self._last):
            day.setVisible(self._time.currentData() == _BETWEEN)

    def _emit_changed(self) -> None:
        self._rest.stop()
        self.changed.emit()


class _Choice(QComboBox):
    """As wide as its longest text."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    Longest(line, _LONGEST)
    line.setClearButtonEnabled(True)
    return line


def _day(name: str, date: QDate) -> QDateEdit:
    day = QDateEdit(date)
    day.setAccessibleName(name)
    day.setCalendarPopup(True)
    day.setMinimumDate(_FIRST_DAY)
    return day


def _caption(text: str, field: QWidget) -> QLabel:
    label = plain_label(text)
    label.setBuddy(field)
    return label


def _midnight(date: QDate) -> datetime:
    """The beginning of a day in this computer's time zone."""
    return datetime(date.year(), date.month(), date.day()).astimezone()


class _Named(msgspec.Struct, frozen=True):
    """Whom a text names: how many entries there are about them, how many of these the other wishes
    leave, and what is known of an erasure."""

    sought: Sought
    entries: int
    left: int
    erasures: tuple[Entry, ...]


class JournalSearch(QObject):
    """Signals: ``said(str)`` what was made of the text; ``failed(Exception)``."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, session: Session, ledger: ProfileJournal, entries: JournalEntries, parent: QObject
    ) -> None:
        """Shows what it finds in ``entries``."""
        super().__init__(parent)
        self._session = session
        self._ledger = ledger
        self._entries = entries
        self._asking: TaskHandle[_Named] | None = None
        self.subject = ""
        """The text, when it names somebody in the journal."""

    def find(self, sought: Sought) -> None:
        """Find it; what was looked for before is not wanted any more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if not sought.text:
            self._show(sought.query, "")
            return
        ledger = self._ledger

        async def named(_gateway: Gateway) -> _Named:
            return await _named(ledger, sought)

        self._asking = self._session.ask(
            named, owner=self, done=self._on_named, failed=self._on_failed
        )

    def _on_named(self, named: _Named) -> None:
        self._asking = None
        sought = named.sought
        if named.entries:
            query = msgspec.structs.replace(sought.query, subject=sought.text)
            self._show(query, self._named_words(named), subject=sought.text)
            return
        query = msgspec.structs.replace(sought.query, words=sought.text)
        words = self.tr("No entry is about exactly {text}. Looked for as words.")
        self._show(query, words.format(text=isolated(sought.text)))

    def _named_words(self, named: _Named) -> str:
        exact = self._exact(named).format(text=isolated(named.sought.text))
        return " ".join([*map(erased_words, named.erasures[:1]), exact])

    def _exact(self, named: _Named) -> str:
        if not named.left:
            return self.tr("Entries are about exactly {text}, and the other filters hide them all.")
        if named.left < named.entries:
            return self.tr(
                "These entries are about exactly {text}. The other filters hide more of them."
            )
        return self.tr("These entries are about exactly {text}.")

    def _show(self, query: Query, words: str, *, subject: str = "") -> None:
        self.subject = subject
        self._entries.show(query)
        self.said.emit(words)

    def _on_failed(self, error: Exception) -> None:
        self._asking = None
        self.failed.emit(error)


async def _named(ledger: ProfileJournal, sought: Sought) -> _Named:
    """Asked without the other wishes too: whether somebody was erased does not depend on them."""
    entries = await ledger.count(Query(subject=sought.text))
    if not entries:
        return _Named(sought, 0, 0, ())
    left = await ledger.count(msgspec.structs.replace(sought.query, subject=sought.text))
    return _Named(sought, entries, left, await ledger.erasures_of((sought.text,)))
