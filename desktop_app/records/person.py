"""What a list says of a person beside the ID, compared with the record that the ID led to.

A list of which the wrong column was taken, or of which the rows have slipped, leads to strangers.
The names beside the IDs tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Final, NamedTuple

import msgspec

from desktop_app.records.folding import folded

_WORD: Final = re.compile(r"[^\W_]+")
_EMAIL: Final = re.compile(r"[^\s<>()\[\],;:\"']+@[^\s<>()\[\],;:\"']+")
_UMLAUTS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_TITLES: Final = frozenset({"dr", "mr", "mrs", "ms", "prof", "ing", "dipl", "gda", "gdin", "gosp"})
_SAME_DIGITS: Final = 7
"""So many at the end of a phone number are the same however it is written."""


class Person(msgspec.Struct, frozen=True, array_like=True):
    """Empty where nothing is said, or known."""

    name: str = ""
    email: str = ""
    phone: str = ""


class Compared(NamedTuple):
    """The names of what is said in both places: what is the same, and what is not."""

    agrees: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()

    @property
    def is_somebody_else(self) -> bool:
        """Whether another person is named. People change their phone more often than their name
        and email, so that alone says nothing where anything else agrees."""
        return bool({"name", "email"}.intersection(self.differs)) or (
            bool(self.differs) and not self.agrees
        )


def compared(said: Person, found: Person) -> Compared:
    """Whether ``said`` is of the person ``found``: in any script, order and spelling."""
    same = {
        "name": _same(_words_of(said.name), _words_of(found.name), _is_same_name),
        "email": _same(_emails_of(said.email), _emails_of(found.email), _is_any_the_same),
        "phone": _same(_ends_of(said.phone), _ends_of(found.phone), _is_any_the_same),
    }
    return Compared(
        agrees=tuple(name for name, is_same in same.items() if is_same),
        differs=tuple(name for name, is_same in same.items() if is_same is False),
    )


def _same(
    one: list[str], other: list[str], is_same: Callable[[list[str], list[str]], bool]
) -> bool | None:
    """None when either says nothing."""
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
    plain = folded(name)
    for two, one in _UMLAUTS:
        plain = plain.replace(two, one)
    words = _WORD.findall(plain)
    return [word for word in words if word not in _TITLES] or words


def _emails_of(text: str) -> list[str]:
    return [found.casefold() for found in _EMAIL.findall(text)]


def _ends_of(phone: str) -> list[str]:
    """The last digits of each number: what stands before them is written in many ways."""
    numbers = (re.sub(r"\D", "", part) for part in re.split(r"[,;/]\s+|[,;]", phone))
    return [number[-_SAME_DIGITS:] for number in numbers if len(number) >= _SAME_DIGITS]
