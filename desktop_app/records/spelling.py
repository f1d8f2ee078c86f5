"""Identifiers that differ only in how they are spelled: what some gateways take for the same.

A database may compare without regard to case, accents, normal form or blanks at the ends, so the
customer it answers with need not be the one whose ID was typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from enum import Enum
from typing import Final

DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207b\u2212\ufe58\ufe63\uff0d"
"""What word processors and web pages put in the place of a hyphen."""

HIDDEN: Final = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Direction marks, places to break a line, and others that show nothing."""

_OTHER_BLANKS: Final = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_BARE: Final = str.maketrans(
    {**dict.fromkeys(HIDDEN, ""), **dict.fromkeys(DASHES, "-"), **dict.fromkeys(_OTHER_BLANKS, " ")}
)
_WITHOUT_HIDDEN: Final = str.maketrans(dict.fromkeys(HIDDEN, ""))
_WITH_HYPHENS: Final = str.maketrans(dict.fromkeys(DASHES, "-"))
_PLAIN_LETTERS: Final = str.maketrans({"đ": "d", "Đ": "D", "ł": "l", "Ł": "L"})
"""Letters that have no accent to Unicode, and have one to a database."""


class Difference(Enum):
    """In what two spellings of an ID differ."""

    CASE = "upper and lower case"
    ACCENTS = "accents"
    BLANKS = "blanks"
    DASHES = "the kind of dash"
    HIDDEN = "characters that show nothing"
    FORM = "the same letters, encoded in another way"


def bare(text: str) -> str:
    """``text`` with every dash a hyphen, every blank a plain one, and nothing hidden."""
    return text if text.isascii() else text.translate(_BARE)


def differences(one: str, other: str) -> frozenset[Difference] | None:
    """In what two IDs differ that are the same but for their spelling; None when they are not.

    Empty for two that are equal.
    """
    if one == other:
        return frozenset()
    if _folded(one) != _folded(other):
        return None
    found = {each for each in _FOLDS if _folded(one, but=each) != _folded(other, but=each)}
    return frozenset(found or {Difference.FORM})


def _folded(text: str, *, but: Difference | None = None) -> str:
    """``text`` without what spellings differ in, but for one of the differences."""
    folded = unicodedata.normalize("NFKC", text)
    for difference, fold in _FOLDS.items():
        if difference is not but:
            folded = fold(folded)
    return folded


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.translate(_PLAIN_LETTERS))
    return "".join(one for one in apart if not unicodedata.combining(one))


_FOLDS: Final[dict[Difference, Callable[[str], str]]] = {
    Difference.HIDDEN: lambda text: text.translate(_WITHOUT_HIDDEN),
    Difference.DASHES: lambda text: text.translate(_WITH_HYPHENS),
    Difference.BLANKS: lambda text: "".join(text.split()),
    Difference.CASE: str.casefold,
    Difference.ACCENTS: _without_accents,
}
"""What makes two texts equal that differ in this only. FORM is gone from the start."""
