"""Realistic people of the region, each drawn from a seed and a number whenever one is asked for.

The same seed, purpose and number always give the same draws, so nothing is kept per customer.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final, TypeVar

from desktop_app.records.customer import Json
from desktop_app.sandbox.region import COUNTRIES, Country

_DIGRAPHS: Final = {"Dž": "Џ", "dž": "џ", "Lj": "Љ", "lj": "љ", "Nj": "Њ", "nj": "њ"}
_LETTERS: Final = dict(
    zip(
        "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš",
        "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш",
        strict=True,
    )
)
_TO_LATIN: Final = {
    **{cyrillic: latin for latin, cyrillic in _LETTERS.items()},
    **{cyrillic: latin for latin, cyrillic in _DIGRAPHS.items()},
    **{"Ѓ": "Gj", "ѓ": "gj", "Ќ": "Kj", "ќ": "kj", "Ѕ": "Dz", "ѕ": "dz"},
}
_TO_LATIN_TABLE: Final = str.maketrans(_TO_LATIN)
_TO_CYRILLIC_TABLE: Final = str.maketrans(_LETTERS)
_ASCII_TABLE: Final = str.maketrans({"đ": "dj", "Đ": "Dj", "ß": "ss"})


@cache
def to_cyrillic(text: str) -> str:
    """Serbian Latin in Serbian Cyrillic; characters without a counterpart stay."""
    for latin, cyrillic in _DIGRAPHS.items():
        text = text.replace(latin, cyrillic)
    return text.translate(_TO_CYRILLIC_TABLE)


@cache
def to_latin(text: str) -> str:
    """Serbian or Macedonian Cyrillic in Latin letters; Latin text stays as it is."""
    return text.translate(_TO_LATIN_TABLE)


@cache
def to_ascii(text: str) -> str:
    """Without diacritics, as people write themselves in an email address."""
    plain = unicodedata.normalize("NFKD", to_latin(text).translate(_ASCII_TABLE))
    return plain.encode("ascii", "ignore").decode()


Item = TypeVar("Item")


class RandomDraws:
    """A run of draws fed by one 512-bit digest; enough for some sixty picks from short lists."""

    __slots__ = ("_left",)

    def __init__(self, seed: int, purpose: bytes, number: int) -> None:
        """``purpose`` (at most 16 bytes) keeps the draws for people and for cards apart."""
        text = seed.to_bytes(8, "big") + number.to_bytes(8, "big")
        self._left = int.from_bytes(hashlib.blake2b(text, person=purpose).digest(), "big")

    def below(self, bound: int) -> int:
        self._left, drawn = divmod(self._left, bound)
        return drawn

    def pick(self, items: Sequence[Item]) -> Item:
        self._left, drawn = divmod(self._left, len(items))
        return items[drawn]

    def chance(self, percent: int) -> bool:
        self._left, drawn = divmod(self._left, 100)
        return drawn < percent

    def digits(self, count: int) -> str:
        return f"{self.below(10**count):0{count}d}"


_BY_PERCENT: Final = tuple(country for country in COUNTRIES for _ in range(country.weight))
_MAIL_HOSTS: Final = (
    "example.com",
    "example.net",
    "example.org",
    "posta.example.com",
    "mail.example.net",
    "ured.example.org",
)
"""Domains set aside for examples (RFC 2606): no mail can ever reach a stranger."""

_PHONE_SPELLINGS: Final = (
    *("+{dial} {prefix} {head} {tail}",) * 7,
    "+{dial} ({prefix}) {head}-{tail}",
    "+{dial}{prefix}{number}",
    "00{dial} {prefix} {number}",
)
_TRADES: Final = (
    "Pekara {} d.o.o.",
    "Auto servis {}",
    "{} Trgovina d.o.o.",
    "Apoteka {}",
    "{} Transport d.o.o.",
    "Restoran {}",
    "{} Gradnja d.o.o.",
    "Frizerski salon {}",
)
_DESCRIPTIONS: Final = (
    "Stalni kupac od 2019.",
    "Zove uvijek poslije 16 h.",
    "Traži račun na firmu.",
    "Plaća na rate, dogovoreno s podrškom.",
    "Promijenila adresu, stara više ne vrijedi.",
    "VIP – javiti se prije svake promjene.",
    "Dva računa na isto ime, provjeriti prije brisanja.",
    "Reklamacija riješena, kupac zadovoljan.",
    "Купац жели рачун на ћирилици.",
    "Kontakt samo e-poštom.",
    "Dostava na posao, radnim danom 8–15.",
)
_TIERS: Final = ("bronze", "silver", "silver", "gold", "platinum")
_CHANNELS: Final = ("web", "web", "app", "shop", "phone")
_TAGS: Final = ("b2b", "newsletter-2024", "loyalty", "returns", "student", "press")


def person(seed: int, number: int) -> dict[str, Json]:
    """Text fields and metadata of customer ``number``, without a merchant id."""
    draws = RandomDraws(seed, b"person", number)
    country = draws.pick(_BY_PERCENT)
    woman = draws.chance(52)
    first = draws.pick(country.women if woman else country.men)
    last = draws.pick((woman and country.female_surnames) or country.surnames)
    in_cyrillic = draws.chance(country.cyrillic)
    name = f"{first} {last}"
    if draws.chance(4):
        name = draws.pick(_TRADES).format(to_latin(last))
    elif in_cyrillic:
        name = to_cyrillic(name)
    else:
        name = to_latin(name)
    place = draws.pick(country.places)
    street = f"{draws.pick(country.streets)} {draws.below(180) + 1}"
    written = to_cyrillic if in_cyrillic else to_latin
    has_address = draws.chance(82)
    return {
        "name": name if draws.chance(99) else None,
        "email": _email(draws, first, last) if draws.chance(94) else None,
        "phone": _phone(draws, country) if draws.chance(85) else None,
        "description": draws.pick(_DESCRIPTIONS) if draws.chance(8) else None,
        "address": written(street) if has_address else None,
        "city": written(place.city) if has_address or draws.chance(50) else None,
        "zip_code": place.zip_code if has_address else None,
        "country": country.code if draws.chance(97) else None,
        "metadata": _metadata(draws),
    }


def _email(draws: RandomDraws, first: str, last: str) -> str:
    first, last = to_ascii(first).lower(), to_ascii(last).lower()
    local = (
        f"{first}.{last}",
        f"{first}.{last}{draws.below(99) + 1}",
        f"{first[0]}.{last}",
        f"{last}.{first}",
        f"{first}{draws.below(50) + 1960}",
    )
    return f"{draws.pick(local)}@{draws.pick(_MAIL_HOSTS)}"


def _phone(draws: RandomDraws, country: Country) -> str:
    prefix = draws.pick(country.mobile)
    # No subscriber number begins with 0 or 1 here: some plans set those aside.
    number = f"{draws.below(8) + 2}{draws.digits(country.subscriber_digits - 1)}"
    spelling = draws.pick(_PHONE_SPELLINGS)
    return spelling.format(
        dial=country.dial, prefix=prefix, number=number, head=number[:-3], tail=number[-3:]
    )


def _metadata(draws: RandomDraws) -> Json:
    if draws.chance(2):
        return None
    if draws.chance(16):
        return {}
    found: dict[str, Json] = {"tier": draws.pick(_TIERS), "orders": draws.below(60)}
    if draws.chance(60):
        found["newsletter"] = draws.chance(50)
    if draws.chance(30):
        found["channel"] = draws.pick(_CHANNELS)
    if draws.chance(15):
        found["balance"] = draws.below(50000) / 100
    if draws.chance(12):
        first = draws.below(len(_TAGS))
        found["tags"] = [_TAGS[first], _TAGS[first - draws.below(len(_TAGS) - 1) - 1]]
    if draws.chance(8):
        found["preferences"] = {
            "language": draws.pick(("bs", "hr", "sr", "sl", "mk", "en")),
            "contact": {"sms": draws.chance(50), "hours": f"{draws.below(4) + 8}-16"},
        }
    if draws.chance(6):
        found["loyalty_card"] = f"LC-{draws.digits(6)}"
    return found
