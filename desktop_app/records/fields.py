"""The text fields of a customer: their names on the wire, in form order, and their limits.

Source of the limits: the Customers API page of the Monri documentation ("Request body"). Lengths
are in characters (code points), not bytes.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

import msgspec


class Problem(Enum):
    """Why a value cannot be sent as it stands. The window puts these into words."""

    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    NOT_A_COUNTRY = "not a country"
    CARD_NUMBER = "card number"
    MAY_BE_CARD = "may be a card number: asks for the agent's word"


class FieldRule(msgspec.Struct, frozen=True):
    """One field: its name on the wire, and the fewest and most characters it may hold."""

    name: str
    shortest: int
    longest: int


FIELDS: Final = (
    FieldRule("merchant_customer_id", 1, 100),
    FieldRule("name", 1, 50),
    FieldRule("email", 1, 200),
    FieldRule("phone", 1, 30),
    FieldRule("description", 1, 200),
    FieldRule("address", 3, 100),
    FieldRule("city", 3, 30),
    FieldRule("zip_code", 1, 9),
    FieldRule("country", 2, 2),
)
"""Every text field an agent may set, in the order in which the form shows them."""

RULES: Final = {rule.name: rule for rule in FIELDS}
