"""Texts and people compared although they are spelled differently.

A database may compare IDs without regard to case, accents, normal form or blanks at the ends, so
the customer it answers with need not be the one whose ID was typed. Names are folded further:
``Đorđe Ćosić``, ``Djordje Cosic`` and ``Ђорђе Ћосић`` become the same letters, for comparing only.
And a list of which the wrong column was taken, or of which the rows have slipped, leads to
strangers: the names beside the IDs tell.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from enum import Enum
from typing import Final, NamedTuple

import msgspec

from desktop_app.records.folding import fold_bare

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


_WORD: Final = re.compile(r"[^\W_]+")
_EMAIL: Final = re.compile(r"[^\s<>()\[\],;:\"']+@[^\s<>()\[\],;:\"']+")
_UMLAUTS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_TITLES: Final = frozenset({"dr", "mr", "mrs", "ms", "prof", "ing", "dipl", "gda", "gdin", "gosp"})
_SAME_DIGITS: Final = 7
"""So many at the end of a phone number are the same however it is written."""


class PersonName(msgspec.Struct, frozen=True, array_like=True):
    """How a person is named in a list or a record; empty where it is not given."""

    name: str = ""
    email: str = ""
    phone: str = ""


class NameComparison(NamedTuple):
    """The fields given in both places, by name: those that agree and those that differ."""

    agrees: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()

    @property
    def is_somebody_else(self) -> bool:
        """Whether another person is named. People change their phone more often than their name
        and email, so that alone says nothing where anything else agrees."""
        return bool({"name", "email"}.intersection(self.differs)) or (
            bool(self.differs) and not self.agrees
        )


def folded_words(text: str) -> str:
    """``text`` for comparing: as :func:`fold_bare`, words parted by one blank."""
    return " ".join("".join(one if one.isalnum() else " " for one in fold_bare(text)).split())


def compared(said: PersonName, found: PersonName) -> NameComparison:
    """Whether ``said`` is of the person ``found``: in any script, order and spelling."""
    same = {
        "name": _same(_words_of(said.name), _words_of(found.name), _is_same_name),
        "email": _same(_emails_of(said.email), _emails_of(found.email), _is_any_the_same),
        "phone": _same(_ends_of(said.phone), _ends_of(found.phone), _is_any_the_same),
    }
    return NameComparison(
        agrees=tuple(name for name, is_same in same.items() if is_same),
        differs=tuple(name for name, is_same in same.items() if is_same is False),
    )


def _same(
    one: list[str], other: list[str], is_same: Callable[[list[str], list[str]], bool]
) -> bool | None:
    return is_same(one, other) if one and other else None


def _is_any_the_same(one: list[str], other: list[str]) -> bool:
    return not set(one).isdisjoint(other)


def _is_same_name(one: list[str], other: list[str]) -> bool:
    """Whether all words of the shorter stand in the longer: in any order, an initial for a word."""
    if "".join(one) == "".join(other):
        return True
    fewer, more = sorted((Counter(one), Counter(other)), key=Counter.total)
    left, among = list((fewer - more).elements()), list((more - fewer).elements())
    for word in left:
        place = next((place for place, each in enumerate(among) if _is_initial(word, each)), None)
        if place is None:
            return False
        del among[place]
    return any(len(word) > 1 for word in fewer)


def _is_initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _words_of(name: str) -> list[str]:
    plain = fold_bare(name)
    for two, one in _UMLAUTS:
        plain = plain.replace(two, one)
    words = _WORD.findall(plain)
    return [word for word in words if word not in _TITLES] or words


def _emails_of(text: str) -> list[str]:
    return [found.casefold() for found in _EMAIL.findall(text)]


def _ends_of(phone: str) -> list[str]:
    """The last digits of each number: prefixes are written in many ways."""
    numbers = (re.sub(r"\D", "", part) for part in re.split(r"[,;/]\s+|[,;]", phone))
    return [number[-_SAME_DIGITS:] for number in numbers if len(number) >= _SAME_DIGITS]
