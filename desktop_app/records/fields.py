"""The text fields of a customer: their names on the wire, in form order, and their limits; and the
codes of the countries that the gateway knows.

Source of the limits: the Customers API page of the Monri documentation ("Request body"). Lengths
are in characters (code points), not bytes.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

import msgspec


class FieldProblem(Enum):
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


_CODES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
"""
CODES: Final = frozenset(_CODES.split())
"""Every ISO 3166-1 alpha-2 code, and XK: Kosovo has none, and XK is what banks and CLDR use."""
