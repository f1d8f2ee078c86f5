"""Characters as people see them: an emoji of seven code points is one, and stays whole.

Lengths are code points, as the gateway and Python count, unless they are said to be Qt's UTF-16
units.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

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
