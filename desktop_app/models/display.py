"""How values look on screen: one line, cut, with nothing invisible that could mislead."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale

from desktop_app.models.graphemes import unseen_in_emoji, whole_end, whole_start

LONGEST_SHOWN = 300
"""Characters. A megabyte in one cell takes half a second to lay out, so cells are cut."""

_MISLEADING = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_MARKS = {"Mn", "Me"}
_MOST_MARKS = 4
"""Accents on one letter. A hundred of them paint over the rows above."""
_LOOK_LIKE_NOTHING = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks by category, and yet nothing is seen of them."""
_BLANKS = "Zs"
_HIDDEN_BLANKS = re.compile("^ | $|(?<= ) ")
_SELECTORS = range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)
_SYMBOLS = {"So", "Sk", "Sm"}
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""As ``html.escape``, whose module costs the first paint 5 ms."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def visible(text: str, *, in_emoji: bool = True) -> str:
    """``text`` with what cannot be seen, or does not stay in its place, spelled out as ``U+202E``.

    Two ids that differ only in an invisible character must look different, and one right-to-left
    override must not turn a sentence around. Line breaks become a return sign. ``in_emoji``: what
    makes one emoji of several stays, although it is not seen.
    """
    if text.isascii() and text.isprintable():
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


def button_text(text: str) -> str:
    """Foreign text on a button or in a menu, where ``&`` would become a shortcut."""
    return one_line(text, 60).replace("&", "&&")


def local_time(
    moment: datetime | None, form: QLocale.FormatType = QLocale.FormatType.ShortFormat
) -> str:
    """A moment in this computer's time zone, as the locale writes it; empty for none."""
    if moment is None:
        return ""
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(stamp, form)


def utc_time(moment: datetime | None) -> str:
    """A moment in UTC, as the gateway writes it; empty for none."""
    if moment is None:
        return ""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
