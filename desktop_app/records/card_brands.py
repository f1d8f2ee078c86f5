"""Cards as people read them: the brand told by the first digits, and the number in groups.

The first six digits (the issuer identification number of ISO/IEC 7812) tell the network. Ranges:
the networks' published ones as braintree/credit-card-type collects them; DinaCard's (9891, and two
ranges shared with Discover's network) from public lists of issuers, not confirmed by the scheme.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from desktop_app.records.card_numbers import mask

MASK_CHARACTER: Final = "•"
_SHOWN_FIRST: Final = 6
_SHOWN_LAST: Final = 4


class Brand(Enum):
    """A card network. The value is its own name for itself, the same in every language."""

    VISA = "Visa"
    MASTERCARD = "Mastercard"
    MAESTRO = "Maestro"
    AMEX = "American Express"
    DINA = "DinaCard"
    DINERS = "Diners Club"
    DISCOVER = "Discover"
    UNIONPAY = "UnionPay"
    JCB = "JCB"
    MIR = "Mir"
    TROY = "Troy"


_RANGES: Final = (
    ("4", "4", Brand.VISA),
    ("51", "55", Brand.MASTERCARD),
    ("2221", "2720", Brand.MASTERCARD),
    ("493698", "493698", Brand.MAESTRO),
    ("50", "50", Brand.MAESTRO),
    ("56", "59", Brand.MAESTRO),
    ("63", "63", Brand.MAESTRO),
    ("67", "67", Brand.MAESTRO),
    ("34", "34", Brand.AMEX),
    ("37", "37", Brand.AMEX),
    ("9891", "9891", Brand.DINA),
    ("655670", "655697", Brand.DINA),
    ("657371", "657398", Brand.DINA),
    ("300", "305", Brand.DINERS),
    ("3095", "3095", Brand.DINERS),
    ("36", "36", Brand.DINERS),
    ("38", "39", Brand.DINERS),
    ("6011", "6011", Brand.DISCOVER),
    ("644", "649", Brand.DISCOVER),
    ("65", "65", Brand.DISCOVER),
    ("62", "62", Brand.UNIONPAY),
    ("8100", "8171", Brand.UNIONPAY),
    ("3528", "3589", Brand.JCB),
    ("2200", "2204", Brand.MIR),
    ("9792", "9792", Brand.TROY),
)
"""First and last prefix of each range, both of the same length."""

_LONGEST_FIRST: Final = tuple(sorted(_RANGES, key=lambda entry: len(entry[0]), reverse=True))


def recognise(masked_pan: str | None) -> Brand | None:
    """The network a card number belongs to, by the digits before its mask; None when not known.

    The longest matching prefix wins, so a range inside another network's range is told apart.
    """
    digits = _leading_digits(masked_pan or "")
    for first, last, brand in _LONGEST_FIRST:
        size = len(first)
        if len(digits) >= size and first <= digits[:size] <= last:
            return brand
    return None


def readable_number(masked_pan: str | None) -> str:
    """A card number for the screen: ``405840 •••••• 0005``; empty for none.

    This is the one place through which every number on screen, in a tip and on the clipboard
    passes: whatever arrived, at most the first six and the last four digits are left (PCI DSS
    4.0.1, 3.4.1), also when the gateway sent it whole, in groups, or with letters in between.
    """
    shown = list(mask(masked_pan or "").strip())
    digits = [place for place, character in enumerate(shown) if character.isdigit()]
    for place in digits[_SHOWN_FIRST:-_SHOWN_LAST]:
        shown[place] = "*"
    return _grouped("".join(character for character in shown if character not in " -"))


def _grouped(compact: str) -> str:
    head = _leading_digits(compact)
    rest = compact[len(head) :]
    hidden = rest.rstrip("0123456789")
    tail = rest[len(hidden) :]
    if not hidden or hidden.strip("*•xX#."):
        return compact
    return " ".join(part for part in (head, MASK_CHARACTER * len(hidden), tail) if part)


def _leading_digits(text: str) -> str:
    digits = []
    for character in text:
        if character.isdecimal():
            digits.append(str(int(character)))
        elif character not in " -":
            break
    return "".join(digits)
