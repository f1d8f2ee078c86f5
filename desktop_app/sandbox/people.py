"""Realistic people of the region, each drawn from a seed and a number whenever one is asked for."""

from __future__ import annotations

from typing import Final

from desktop_app.records.customer import Json
from desktop_app.sandbox.draws import Draws
from desktop_app.sandbox.region import COUNTRIES, Country
from desktop_app.sandbox.scripts import to_ascii, to_cyrillic, to_latin

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
    draws = Draws(seed, b"person", number)
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


def _email(draws: Draws, first: str, last: str) -> str:
    first, last = to_ascii(first).lower(), to_ascii(last).lower()
    local = (
        f"{first}.{last}",
        f"{first}.{last}{draws.below(99) + 1}",
        f"{first[0]}.{last}",
        f"{last}.{first}",
        f"{first}{draws.below(50) + 1960}",
    )
    return f"{draws.pick(local)}@{draws.pick(_MAIL_HOSTS)}"


def _phone(draws: Draws, country: Country) -> str:
    prefix = draws.pick(country.mobile)
    # No subscriber number begins with 0 or 1 here: some plans set those aside.
    number = f"{draws.below(8) + 2}{draws.digits(country.subscriber_digits - 1)}"
    spelling = draws.pick(_PHONE_SPELLINGS)
    return spelling.format(
        dial=country.dial, prefix=prefix, number=number, head=number[:-3], tail=number[-3:]
    )


def _metadata(draws: Draws) -> Json:
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
