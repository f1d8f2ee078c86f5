"""Which column holds the IDs, and whether the first record only names the columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import fmean
from typing import Final

from desktop_app.records.fields import RULES

_NAMES: Final = {
    "uuid": 3.0, "customeruuid": 3.0, "gatewayuuid": 2.9,
    "merchantcustomerid": 2.8, "merchantid": 2.6, "customerid": 2.5, "custid": 2.4, "cid": 2.0,
    "externalid": 2.2, "clientid": 2.2, "userid": 2.0, "customernumber": 2.2, "customerno": 2.2,
    "customer": 1.6, "customers": 1.6, "id": 2.0, "ids": 2.0, "reference": 1.2, "ref": 1.2,
    "idkupca": 2.5, "kupacid": 2.5, "sifrakupca": 2.5, "sifra": 2.0, "brojkupca": 2.2,
    "idkorisnika": 2.4, "korisnikid": 2.4, "kupac": 1.6, "korisnik": 1.5, "idstranke": 2.4,
    "stranka": 1.5, "kundennummer": 2.4, "kundenid": 2.4, "kundennr": 2.4, "kunde": 1.5,
}  # fmt: skip
"""Headers of columns of IDs, without blanks, marks and accents; the better ones with more points.
A uuid names a customer at the gateway itself, so it goes first."""
_OTHERS: Final = frozenset(
    """
    name firstname lastname surname email mail phone telephone mobile address city zip zipcode
    country description status date created createdat updatedat note comment reason ticket
    ime prezime naziv telefon mobitel adresa grad drzava datum napomena razlog iznos amount
    vorname nachname strasse ort land line outcome lookedup given typed cards resolution
    """.split()  # noqa: SIM905 - sixty words in quotes of their own would hide them
)

_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_NO_ID: Final = re.compile(
    r".*@.*"  # an email
    r"|\+.*"  # a phone number
    r"|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}.*"  # a date
    r"|-?\d+[.,]\d{1,2}"  # an amount
    r"|(true|false|yes|no|da|ne)",
    re.IGNORECASE,
)
_ACCENTS: Final = str.maketrans("čćđšžäöüéè", "ccdszaouee")


def choose_column(names: Sequence[str], columns: Sequence[Sequence[str]], records: int) -> int:
    """The place of the column that holds the IDs: by its header and by what stands in it.

    ``columns``: the texts that stand in each; ``records``: how many could.
    """
    if not columns:
        return 0
    points = [
        _points(name, texts) * max(0.1, len(texts) / max(records, 1))
        for name, texts in zip(names, columns, strict=True)
    ]
    return points.index(max(points))


def likely_header(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether ``first`` names the columns: by words that headers have, or because an ID stands
    under each of its cells that is none."""
    names = [_bare(cell) for cell in first]
    if any(name in _NAMES or name in _OTHERS for name in names):
        return True
    if not rest or any(map(_likeness, first)):
        return False
    below = [cells[place] for cells in rest for place in range(min(len(cells), len(first)))]
    return fmean(map(_likeness, below or [""])) >= _SURELY


def _points(name: str, texts: Sequence[str]) -> float:
    if not texts:
        return _NAMES.get(_bare(name), 0.0)
    likeness = fmean(map(_likeness, texts))
    distinct = len(set(texts)) / len(texts)
    if _counts_up(texts):
        likeness *= 0.2  # numbers of lines
    return likeness * (0.4 + 0.6 * distinct) + _NAMES.get(_bare(name), 0.0)


_SURELY: Final = 0.8
_LONGEST: Final = RULES["merchant_customer_id"].longest
_FEWEST: Final = 3


def _likeness(text: str) -> float:
    """How much ``text`` is like an ID; 0 for a word or two, which may be anything."""
    if _UUID.fullmatch(text):
        return 3.0
    if _NO_ID.fullmatch(text) or len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return 0.0
    if any(map(str.isspace, text)):
        return 0.1
    return 0.8 if text.isdigit() else 1.0


def _counts_up(texts: Sequence[str]) -> bool:
    if len(texts) < _FEWEST or not all(map(str.isdecimal, texts)):
        return False
    numbers = list(map(int, texts))
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] in (0, 1)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.lower().translate(_ACCENTS))
