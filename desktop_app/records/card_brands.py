"""Card networks: told by a number's first digits, and how long their numbers are.

The first six digits (the issuer identification number of ISO/IEC 7812) tell the network. Ranges and
lengths: the networks' published ones as braintree/credit-card-type collects them; DinaCard's (9891,
and two ranges shared with Discover's network) from public lists of issuers, not confirmed by the
scheme.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple


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


class _Range(NamedTuple):
    """``first`` and ``last`` prefix, both of the same length."""

    first: str
    last: str
    brand: Brand


_RANGES: Final = tuple(
    sorted(
        (
            _Range("4", "4", Brand.VISA),
            _Range("51", "55", Brand.MASTERCARD),
            _Range("2221", "2720", Brand.MASTERCARD),
            _Range("493698", "493698", Brand.MAESTRO),
            _Range("50", "50", Brand.MAESTRO),
            _Range("56", "59", Brand.MAESTRO),
            _Range("63", "63", Brand.MAESTRO),
            _Range("67", "67", Brand.MAESTRO),
            _Range("34", "34", Brand.AMEX),
            _Range("37", "37", Brand.AMEX),
            _Range("9891", "9891", Brand.DINA),
            _Range("655670", "655697", Brand.DINA),
            _Range("657371", "657398", Brand.DINA),
            _Range("300", "305", Brand.DINERS),
            _Range("3095", "3095", Brand.DINERS),
            _Range("36", "36", Brand.DINERS),
            _Range("38", "39", Brand.DINERS),
            _Range("6011", "6011", Brand.DISCOVER),
            _Range("644", "649", Brand.DISCOVER),
            _Range("65", "65", Brand.DISCOVER),
            _Range("62", "62", Brand.UNIONPAY),
            _Range("8100", "8171", Brand.UNIONPAY),
            _Range("3528", "3589", Brand.JCB),
            _Range("2200", "2204", Brand.MIR),
            _Range("9792", "9792", Brand.TROY),
        ),
        key=lambda each: len(each.first),
        reverse=True,
    )
)
"""The longest prefixes first, so that a range inside another network's range is told apart."""

_LENGTHS: Final = {
    Brand.VISA: frozenset({16, 19}),
    Brand.MASTERCARD: frozenset({16}),
    Brand.MAESTRO: frozenset({16, 17, 18, 19}),
    Brand.AMEX: frozenset({15}),
    Brand.DINA: frozenset({16}),
    Brand.DINERS: frozenset({14, 16, 19}),
    Brand.DISCOVER: frozenset({16, 19}),
    Brand.UNIONPAY: frozenset({16, 17, 18, 19}),
    Brand.JCB: frozenset({16, 19}),
    Brand.MIR: frozenset({16, 17, 18, 19}),
    Brand.TROY: frozenset({16}),
}
"""Digits. Visa's of 13 are extinct; Maestro's and UnionPay's below 16 exist in tables only, and
would have a hundredth of all shop IDs and phone numbers taken for cards."""
_OTHER_NETWORKS: Final = frozenset({16})
"""Of the networks without a brand here that number in Maestro's range (RuPay, Hipercard, …)."""
SHORTEST: Final = 14
"""Digits of any of them."""


def recognise(masked_pan: str | None) -> Brand | None:
    """The network a number belongs to, by its digits before the mask; None when not known."""
    digits = leading_digits(masked_pan or "")
    for first, last, brand in _RANGES:
        size = len(first)
        if len(digits) >= size and first <= digits[:size] <= last:
            return brand
    return None


@lru_cache(4_096)
def lengths(digits: str) -> frozenset[int]:
    """How many digits a card number that begins with these may have; none when no card's does."""
    brand = recognise(digits)
    if brand is not None:
        return _LENGTHS[brand]
    return _OTHER_NETWORKS if digits[:1] == "6" else frozenset()


def leading_digits(text: str) -> str:
    """The digits at the beginning, as ASCII; blanks and hyphens between them are passed over."""
    digits = []
    for character in text:
        if character.isdecimal():
            digits.append(str(int(character)))
        elif character not in " -":
            break
    return "".join(digits)
