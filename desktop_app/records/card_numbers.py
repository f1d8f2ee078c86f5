"""Card numbers in free text: found before they are sent, masked before they are shown.

A card number is 13 to 19 digits that pass the Luhn check, whatever stands between the digits.
PCI DSS 4.0.1, requirement 3.4.1: at most the first six and the last four digits are ever shown;
3.3: nothing that looks like a full number may be stored, so free text that holds one is refused.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

SHORTEST = 13
LONGEST = 19
_MOST_BETWEEN = 3
"""How many separators in a row may stand between two digits of one number."""


def passes_luhn(digits: str) -> bool:
    """Whether a run of ASCII digits has a right check digit (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        if place % 2:
            value = sum(divmod(value * 2, 10))
        total += value
    return total % 10 == 0


def find_card_number(text: str) -> tuple[int, int] | None:
    """Where the first card number stands in ``text``, as (start, end), or None.

    Digits of any script count (full-width, Arabic), and up to three separators between digits. A
    number begins and ends with a group of digits: a part of a longer unbroken number is none, or
    two in three references of 16 digits would be refused by chance.
    """
    for places, digits in _runs(text):
        starts = [i for i, at in enumerate(places) if i == 0 or places[i - 1] + 1 < at]
        ends = [*starts[1:], len(places)]
        for start in starts:
            # Only the ends in reach: text of a million single digits has as many of each.
            first = bisect_left(ends, start + SHORTEST)
            for end in reversed(ends[first : bisect_right(ends, start + LONGEST)]):
                if _is_card_number(digits[start:end]):
                    return places[start], places[end - 1] + 1
    return None


def _is_card_number(digits: str) -> bool:
    return len(set(digits)) > 1 and passes_luhn(digits)


def mask(text: str) -> str:
    """``text`` with every card-number-like run of digits cut to its first six and last four."""
    shown = list(text)
    for places, digits in _runs(text):
        if len(digits) >= SHORTEST:
            for place in places[6:-4]:
                shown[place] = "*"
    return "".join(shown)


def masked_start(text: str, longest: int = 1_000) -> str:
    """The first ``longest`` characters of :func:`mask`: it takes a second for each million."""
    if len(text) <= longest:
        return mask(text)
    # A number that the cut goes through is seen far enough to be masked as one.
    return mask(text[: longest + 10 * LONGEST])[:longest]


def _runs(text: str) -> Iterator[tuple[list[int], str]]:
    """Each run of digits with little between them: the places of its digits, and the digits."""
    places: list[int] = []
    digits: list[str] = []
    between = 0
    for place, character in enumerate(text):
        value = unicodedata.digit(character, None)
        if value is not None:
            places.append(place)
            digits.append(str(value))
            between = 0
        elif digits and _separates(character) and between < _MOST_BETWEEN:
            between += 1
        elif digits:
            yield places, "".join(digits)
            places, digits, between = [], [], 0
    if digits:
        yield places, "".join(digits)


def _separates(character: str) -> bool:
    """Blanks, punctuation of every kind and invisible characters; letters end a number."""
    return unicodedata.category(character)[0] in "ZPC" or character in "+=|~^"
