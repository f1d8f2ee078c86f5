"""What is looked for in the journal, and how it is found.

A text that names a customer is compared by its keyed hash, for the journal holds no IDs, so only
the whole of it can be found. What names nobody is looked for in reasons, tickets, persons and
profiles.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QToolButton,
    QWidget,
)

from desktop_app.journal.journal import Journal
from desktop_app.models.display import Translator, date_format, isolated, sentence_case
from desktop_app.models.wording import act_words, entry_outcome_words, erased_words
from desktop_app.records.writes import EntryKind, JournalEntry, JournalQuery
from desktop_app.views.widgets.accessibility import name_list, set_tip
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.input_events import LengthLimit
from desktop_app.views.widgets.inputs import ChoiceBox
from desktop_app.views.widgets.labels import offer_clearing, show_picture, width_with_hint
from desktop_app.views.widgets.layouts import FlowLayout
from desktop_app.views.widgets.tokens import STEP, scaled

_tr = Translator("journal search")

_ANY_TIME, _BETWEEN, _YESTERDAY = -1, -2, -3
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

_TEXT_WIDTH, _TICKET_WIDTH = 232, 104
_CHARACTERS: Final = 10
"""Of a choice, so that all stand in one row."""
_LONGEST: Final = 300
_FIRST_DAY: Final = QDate(2000, 1, 1)


class JournalFilter(msgspec.Struct, frozen=True):
    """What is looked for: ``text`` names a customer or is a word; ``query`` has all the rest."""

    text: str
    query: JournalQuery


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

    def sought(self) -> JournalFilter:
        since, until = self._span()
        act = self._act.currentData()
        query = JournalQuery(
            since=since,
            until=until,
            acts=frozenset() if act is None else frozenset({EntryKind(act)}),
            outcome=self._outcome.currentData() or "",
            ticket=self._ticket.text().strip(),
            profile_id=self._profile_id if self._profile.currentData() else "",
        )
        return JournalFilter(self._text.text().strip(), query)

    def look_for(self, text: str) -> None:
        for box in (self._time, self._act, self._outcome, self._profile):
            box.setCurrentIndex(0)
        self._ticket.clear()
        self._text.setText(text)
        self._emit_changed()

    def take_focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def _make_parts(self) -> None:
        self._text = self._line(self.tr("Find in the journal"))
        words = self.tr("UUID, merchant ID, email or phone, exactly; or words of a reason")
        self._text.setPlaceholderText(self.tr("ID, email, phone or words"))
        set_tip(self._text, words)
        show_picture(self._text, "search")
        self._ticket = self._line(self.tr("Ticket number"))
        self._ticket.setPlaceholderText(self.tr("Ticket"))
        self._time = self._choice(
            self.tr("Time"),
            (self.tr("Any time"), _ANY_TIME),
            (self.tr("Today"), 0),
            (self.tr("Yesterday"), _YESTERDAY),
            (self.tr("Last 7 days"), 6),
            (self.tr("Last 30 days"), 29),
            (self.tr("Last 365 days"), 364),
            (self.tr("Between…"), _BETWEEN),
        )
        today = QDate.currentDate()
        self._first = self._day(self.tr("First day"), today.addMonths(-1))
        self._last = self._day(self.tr("Last day"), today)
        self._write_days_anew()
        date_format().changed.connect(self._write_days_anew)
        acts = ((act_words(act), act.value) for act in EntryKind)
        self._act = self._choice(self.tr("What"), (self.tr("Everything"), None), *acts)
        outcomes = ((sentence_case(entry_outcome_words(each)), each) for each in _OUTCOMES)
        self._outcome = self._choice(self.tr("Outcome"), (self.tr("Any outcome"), None), *outcomes)
        self._profile = self._choice(
            self.tr("Profile"), (self.tr("All profiles"), False), (self.tr("This profile"), True)
        )

    def _lay_out(self) -> None:
        boxes = self._time, self._first, self._last, self._act, self._outcome, self._profile
        flow = FlowLayout(STEP, self)
        for part in (self._text, *boxes, self._ticket):
            flow.addWidget(part)
        self._set_widths()

    def _set_widths(self) -> None:
        self._text.setFixedWidth(max(scaled(_TEXT_WIDTH), width_with_hint(self._text)))
        self._ticket.setFixedWidth(scaled(_TICKET_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_widths()

    def _choice(self, name: str, *items: tuple[str, object]) -> QComboBox:
        box = ChoiceBox(_CHARACTERS)
        name_list(box, name)
        for words, value in items:
            box.addItem(words, value)
        box.setMaxVisibleItems(len(items))
        box.currentIndexChanged.connect(self._on_chosen)
        return box

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        LengthLimit(line, _LONGEST)
        offer_clearing(line)
        line.textChanged.connect(self._on_typed)
        line.returnPressed.connect(self._emit_changed)
        return line

    def _day(self, name: str, date: QDate) -> QDateEdit:
        day = QDateEdit(date)
        day.setAccessibleName(name)
        day.setCalendarPopup(True)
        _dress(day.calendarWidget())
        day.setMinimumDate(_FIRST_DAY)
        day.dateChanged.connect(self._on_typed)
        return day

    def _write_days_anew(self) -> None:
        locale = QLocale()
        for day in (self._first, self._last):
            day.setDisplayFormat(date_format().day(locale))

    def _span(self) -> tuple[datetime | None, datetime | None]:
        """From the first day's midnight to the one after the last day, in this time zone."""
        days = self._time.currentData()
        if days == _ANY_TIME:
            return None, None
        if days == _BETWEEN:
            return _midnight(self._first.date()), _midnight(self._last.date().addDays(1))
        today = QDate.currentDate()
        if days == _YESTERDAY:
            return _midnight(today.addDays(-1)), _midnight(today)
        return _midnight(today.addDays(-days)), None

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


def _dress(calendar: QCalendarWidget) -> None:
    """Qt's own calendar has red weekends and black arrows in every theme."""
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calendar.setContentsMargins(1, 1, 1, 1)  # the frame
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for button in calendar.findChildren(QToolButton):
        picture = _ARROWS.get(button.objectName())
        if picture is not None:
            button.setIcon(icon(picture))


_ARROWS: Final = {"qt_calendar_prevmonth": "arrow-left", "qt_calendar_nextmonth": "arrow-right"}


def _midnight(date: QDate) -> datetime:
    """The beginning of a day in this computer's time zone."""
    return datetime(date.year(), date.month(), date.day()).astimezone()


class JournalSearchResult(NamedTuple):
    """What was looked for; how many entries are about whom its text names, how many of these the
    other wishes leave, and what is known of an erasure."""

    sought: JournalFilter
    entries: int = 0
    left: int = 0
    erasures: tuple[JournalEntry, ...] = ()

    @property
    def query(self) -> JournalQuery:
        text = self.sought.text
        if self.entries:
            return msgspec.structs.replace(self.sought.query, subject=text)
        return msgspec.structs.replace(self.sought.query, words=text)

    def words(self) -> str:
        if not self.sought.text:
            return ""
        if not self.entries:
            words = _tr("No entry is about exactly {text}. Looked for as words.")
        elif not self.left:
            words = _tr("Entries are about exactly {text}, and the other filters hide them all.")
        elif self.left < self.entries:
            words = _tr(
                "These entries are about exactly {text}. The other filters hide more of them."
            )
        else:
            words = _tr("These entries are about exactly {text}.")
        exact = words.format(text=isolated(self.sought.text))
        return " ".join([*map(erased_words, self.erasures[:1]), exact])


async def find(journal: Journal, sought: JournalFilter) -> JournalSearchResult:
    """Whom the text names, without the other wishes too: whether somebody was erased does not
    depend on them."""
    subject = JournalQuery(subject=sought.text)
    entries = await journal.count(subject) if sought.text else 0
    if not entries:
        return JournalSearchResult(sought)
    left = await journal.count(msgspec.structs.replace(sought.query, subject=sought.text))
    return JournalSearchResult(sought, entries, left, await journal.erasures_of((sought.text,)))
