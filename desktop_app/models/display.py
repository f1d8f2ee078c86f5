"""How values look on screen: one line, cut, with nothing invisible that could mislead; and texts
in the agent's language.

Characters are meant as people see them: an emoji of seven code points is one, and stays whole.
Lengths are code points, as the gateway and Python count, unless they are said to be Qt's UTF-16
units.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import chain
from typing import Final

from PySide6.QtCore import (
    QCollator,
    QCollatorSortKey,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QObject,
    QTextBoundaryFinder,
    QTime,
    QTimer,
    Signal,
)


class Translator:
    """Texts outside classes in the agent's language. ``packaging/translate.py`` finds them by a
    module's own ``_tr = Translator("…")``."""

    def __init__(self, context: str) -> None:
        """``context``: what translators see the texts under."""
        self._context = context

    def __call__(self, text: str, number: int = -1) -> str:
        """``text``; with a ``number``, in its plural form for so many."""
        return QCoreApplication.translate(self._context, text, None, number)


_tr = Translator("fields")


def language_name() -> str:
    """The agent's language as CLDR calls it, with the script: ``sr_Latn``, which Qt's name of the
    locale leaves out."""
    return QLocale().bcp47Name().replace("-", "_")


def collation_key(text: str) -> QCollatorSortKey:
    """By which texts sort as the agent's language does: č after c, and not after z."""
    return QCollator(QLocale()).sortKey(text)


_JOINER: Final = "\u200d"
_SELECTOR: Final = "\ufe0f"
_FLAG_OF_TAGS: Final = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
"""A black flag and the letters of a region, as England's."""
_KEYCAP: Final = re.compile("(?<=[0-9#*])\ufe0f\u20e3")
_JOINED: Final = re.compile(_JOINER)
_SYMBOLS: Final = {"So", "Sk", "Sm"}
_AROUND: Final = 64
"""Code points looked at beyond a cut: more than any emoji has."""


def unseen_in_emoji(text: str) -> frozenset[int]:
    """The places of characters that are not seen, and by which an emoji is one: joiners between
    symbols, the letters in a flag, the selector in a keycap."""
    if text.isascii():
        return frozenset()
    tags = (range(found.start() + 1, found.end()) for found in _FLAG_OF_TAGS.finditer(text))
    keycaps = (found.start() for found in _KEYCAP.finditer(text))
    joiners = (found.start() for found in _JOINED.finditer(text) if _joins(text, found.start()))
    return frozenset(chain(chain.from_iterable(tags), keycaps, joiners))


def whole_start(text: str, longest: int) -> str:
    """At most ``longest`` code points from the beginning, no character cut in two."""
    if len(text) <= longest:
        return text
    head = text[:longest]
    if text[: longest + 1].isascii():
        return head
    near = text[: longest + _AROUND]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)
    finder.setPosition(units(head))
    if finder.isAtBoundary():
        return head
    kept = _first_units(near, max(finder.toPreviousBoundary(), 0))
    return kept or head  # a tower of accents taller than that is no character


def whole_end(text: str, longest: int) -> str:
    """At most ``longest`` code points from the end, no character cut in two."""
    if len(text) <= longest:
        return text
    tail = text[-longest:]
    if text[-longest - 1 :].isascii():
        return tail
    near = text[-longest - _AROUND :]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)
    start = units(near[:-longest])
    finder.setPosition(start)
    if finder.isAtBoundary():
        return tail
    return near[len(_first_units(near, max(finder.toNextBoundary(), start))) :] or tail


def emoji_before(text: str, cursor: int) -> int:
    """How many of Qt's units the emoji has that ends at ``cursor`` (in units too) and is made of
    several code points; 0 for anything else. An accent goes by itself, as everywhere."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(cursor)
    if not finder.isAtBoundary():
        return 0
    start = max(finder.toPreviousBoundary(), 0)
    before = _first_units(text, cursor)[len(_first_units(text, start)) :]
    is_composed = len(before) > 1 and not unicodedata.category(before[0]).startswith(("L", "M"))
    return cursor - start if is_composed else 0


def units(text: str) -> int:
    """How long Qt takes ``text`` to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _first_units(text: str, count: int) -> str:
    encoded = text.encode("utf-16-le", "surrogatepass")[: 2 * count]
    return encoded.decode("utf-16-le", "surrogatepass")


def _joins(text: str, place: int) -> bool:
    """Whether the joiner there stands between two symbols."""
    before = text[:place].rstrip(_SELECTOR)[-1:]
    after = text[place + 1 : place + 2]
    return all(one and unicodedata.category(one) in _SYMBOLS for one in (before, after))


LONGEST_SHOWN = 300
"""Characters. A megabyte in one cell takes half a second to lay out, so cells are cut."""

_MISLEADING = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_MARKS = {"Mn", "Me"}
_MOST_MARKS = 4
"""Accents on one letter. A hundred of them paint over the rows above."""
_LOOK_LIKE_NOTHING = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks by category, and yet nothing is seen of them."""
_PLAIN = re.compile("[ -\u02ff\u0400-\u0482\u048a-\u04ff]*")
"""Latin and Cyrillic letters: of those that can be printed, each is seen and keeps its place."""
_BLANKS = "Zs"
_HIDDEN_BLANKS = re.compile("^ | $|(?<= ) ")
_SELECTORS = range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""As ``html.escape``, whose module costs the first paint 5 ms."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def visible(text: str, *, in_emoji: bool = True) -> str:
    """``text`` with what cannot be seen, or does not stay in its place, spelled out as ``U+202E``.

    Two ids that differ only in an invisible character must look different, and one right-to-left
    override must not turn a sentence around. Line breaks become a return sign. ``in_emoji``: what
    makes one emoji of several stays, although it is not seen.
    """
    if text.isprintable() and _PLAIN.fullmatch(text):
        return text
    kept = unseen_in_emoji(text) if in_emoji else frozenset()
    shown = []
    before, marks = "", 0
    for place, character in enumerate(text):
        category = unicodedata.category(character)
        marks = marks + 1 if category in _MARKS else 0
        if character == "\n":
            shown.append("⏎")
        elif place in kept:
            shown.append(character)
        elif marks > _MOST_MARKS or _is_unseen(character, category, before):
            shown.append(f"‹U+{ord(character):04X}›")
        else:
            shown.append(character)
        before = category
    return "".join(shown)


def _is_unseen(character: str, category: str, before: str) -> bool:
    """``before``: the category of the character it follows."""
    if category in _MISLEADING or character in _LOOK_LIKE_NOTHING:
        return True
    if category in _MARKS:  # a selector makes a symbol an emoji; after a letter it does nothing
        return before not in _SYMBOLS and any(ord(character) in each for each in _SELECTORS)
    return category == _BLANKS and character != " "


def one_line(text: str, longest: int = LONGEST_SHOWN, *, in_emoji: bool = True) -> str:
    """``text`` made visible and cut to ``longest`` characters, for a cell or a label."""
    shown = visible(whole_start(text, longest), in_emoji=in_emoji)
    if len(text) <= longest and len(shown) <= longest:
        return shown
    return whole_start(shown, longest) + "…"


def identifier(text: str, longest: int = LONGEST_SHOWN) -> str:
    """An id as :func:`one_line` shows it, blanks at its ends and double ones spelled out too, and
    what joins emoji: with and without it they may look the same."""
    shown = one_line(text, longest, in_emoji=False)
    return _HIDDEN_BLANKS.sub("‹U+0020›", shown) if " " in shown else shown


def isolated(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Foreign text inside a sentence of ours: its direction cannot leak into our words."""
    return f"{_FIRST_STRONG_ISOLATE}{one_line(text, longest)}{_POP_ISOLATE}"


def short_identifier(text: str, head: int = 8, tail: int = 6) -> str:
    """An id cut in the middle, unless something in it has to be spelled out to be seen."""
    if len(text) <= LONGEST_SHOWN and text == identifier(text):
        return middle_cut(text, head, tail)
    return identifier(text, 2 * (head + tail))


def middle_cut(text: str, head: int = 8, tail: int = 6) -> str:
    """A long identifier cut in the middle: ``4b281da4…9aa0fb``."""
    if len(text) <= head + tail + 1:
        return text
    return f"{whole_start(text, head)}…{whole_end(text, tail)}"


def tool_tip(text: str) -> str:
    """Server text for a tool tip: Qt guesses rich text there, so it is escaped and wrapped."""
    return f"<span>{one_line(text, 4 * LONGEST_SHOWN).translate(_MARKUP)}</span>"


def sentence_case(text: str) -> str:
    """With a capital at the beginning, for words that stand alone."""
    return text[:1].upper() + text[1:]


def button_text(text: str) -> str:
    """Foreign text on a button or in a menu, where ``&`` would become a shortcut."""
    return one_line(text, 60).replace("&", "&&")


_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_MOST_DAYS: Final = 7
_TICK: Final = 60_000
"""Milliseconds after which what is said of the past is old."""

_ISO: Final = ("yyyy-MM-dd", "HH:mm", "yyyy-MM-dd HH:mm")
_NO_BREAK: Final = {0xA0: " ", 0x202F: " "}
"""Blanks that Macedonian and American have in dates; in a cell they would be spelled out."""
_WEEKDAY: Final = re.compile(r"[\s,،]*d{3,4}[\s,،፣፥፡]*")


class DateFormat(QObject):
    """How moments are written in every window. Signal: ``changed()``, also when a minute has passed
    and what is said by the present time is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_iso = self._is_relative = False
        self._minute = QTimer(self, interval=_TICK)
        self._minute.timeout.connect(self.changed)

    @property
    def is_relative(self) -> bool:
        """Whether the last days are told by how long ago they are."""
        return self._is_relative

    def choose(self, *, is_iso: bool, is_relative: bool) -> None:
        """``is_iso``: 2025-10-09 in place of what the locale writes."""
        if (is_iso, is_relative) == (self._is_iso, self._is_relative):
            return
        self._is_iso, self._is_relative = is_iso, is_relative
        if is_relative:
            self._minute.start()
        else:
            self._minute.stop()
        self.changed.emit()

    def day(self, locale: QLocale) -> str:
        """Qt's form of a day."""
        return _ISO[0] if self._is_iso else _forms_of(locale.bcp47Name())[0]

    def time(self, locale: QLocale) -> str:
        """Qt's form of a time of day."""
        return _ISO[1] if self._is_iso else _forms_of(locale.bcp47Name())[1]

    def moment(self, locale: QLocale) -> str:
        """Qt's form of both."""
        return _ISO[2] if self._is_iso else _forms_of(locale.bcp47Name())[2]


@cache
def date_format() -> DateFormat:
    """The one of the program."""
    return DateFormat()


@cache
def _forms_of(name: str) -> tuple[str, str, str]:
    """Day, time, and both, as the locale writes a day in words, without the weekday and with a
    short month: one that is a number (10/9/25) can be misread. Cached: each cell of a table asks.
    """
    locale = QLocale(name)
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat).translate(_NO_BREAK)
    day = _WEEKDAY.sub(" ", long_form).replace("MMMM", "MMM").strip(" ,،")
    is_clear = "MMM" in day or not day.isascii()  # 2025年10月9日 says what is what too
    day = day if is_clear and all(part in day for part in "dMy") else _ISO[0]
    time = locale.timeFormat(QLocale.FormatType.ShortFormat).translate(_NO_BREAK)
    return day, time, f"{day} {time}"


def local_date(day: QDate) -> str:
    """A day as the agent wants days written."""
    locale = QLocale()
    return locale.toString(day, date_format().day(locale))


def local_time(moment: datetime | None) -> str:
    """A moment in this computer's time zone; empty for none."""
    if moment is None:
        return ""
    locale = QLocale()
    return locale.toString(_stamp(moment), date_format().moment(locale))


def local_day(moment: datetime) -> str:
    """The day of a moment in this computer's time zone."""
    return local_date(_stamp(moment).date())  # astimezone() fails for the last day there is


def time_of_day(moment: datetime | None = None) -> str:
    """The time of a moment, by default the present one, in this computer's time zone."""
    time = QTime.currentTime() if moment is None else _stamp(moment).time()
    locale = QLocale()
    return locale.toString(time, date_format().time(locale))


def shown_time(moment: datetime | None) -> str:
    """As :func:`local_time`; how long ago it is where an agent wants that and it is not long: for
    what is looked over, not for what a deletion or a proof rests on."""
    if moment is None or not date_format().is_relative:
        return local_time(moment)
    seconds = int(datetime.now(UTC).timestamp() - moment.timestamp())
    if not 0 <= seconds < _MOST_DAYS * _DAY:
        return local_time(moment)
    if seconds < _MINUTE:
        return _tr("just now")
    if seconds < _HOUR:
        return _tr("{n} min ago").format(n=seconds // _MINUTE)
    if seconds < _DAY:
        return _tr("{n} h ago").format(n=seconds // _HOUR)
    return _tr("%n day(s) ago", seconds // _DAY)


def _stamp(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def when_words(moment: datetime) -> str:
    """The time of day of today, else the day."""
    day, now = local_day(moment), datetime.now(UTC)
    if day == local_day(now):
        return time_of_day(moment)
    return _tr("yesterday") if day == local_day(now - timedelta(days=1)) else day


def utc_time(moment: datetime | None) -> str:
    """A moment in UTC, as the gateway writes it; empty for none."""
    if moment is None:
        return ""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def field_label(name: str) -> str:
    """The visible label of a customer's field, by its name on the wire."""
    labels = {
        "merchant_customer_id": _tr("Merchant customer ID"),
        "name": _tr("Name"),
        "email": _tr("Email"),
        "phone": _tr("Phone"),
        "description": _tr("Description"),
        "address": _tr("Address"),
        "city": _tr("City"),
        "zip_code": _tr("ZIP code"),
        "country": _tr("Country"),
        "metadata": _tr("Metadata"),
        "uuid": _tr("UUID"),
        "status": _tr("Status"),
        "created_at": _tr("Created"),
        "updated_at": _tr("Updated"),
        "deleted_at": _tr("Deleted"),
        "reason": _tr("Reason"),
        "ticket": _tr("Ticket number"),
    }
    return labels.get(name, name)


def column_title(name: str) -> str:
    """As :func:`field_label`, short enough for a table."""
    return _tr("Merchant ID") if name == "merchant_customer_id" else field_label(name)
