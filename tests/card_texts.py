"""Made-up texts with digits in them: card numbers in many spellings, and what merely looks so.

Each maker takes a :class:`random.Random` and gives one text, the same for the same seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

Maker = Callable[[random.Random], str]


def with_check_digit(digits: str) -> str:
    """``digits`` and the one that makes them pass the Luhn check: found by trying, not by the
    program's own arithmetic turned round."""
    for last in "0123456789":
        doubled = [
            int(each) * (1 + place % 2) for place, each in enumerate(reversed(digits + last))
        ]
        if sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0:
            return digits + last
    raise AssertionError


def _digits(chance: random.Random, size: int) -> str:
    return "".join(chance.choices("0123456789", k=size))


def _split(text: str, sizes: Sequence[int]) -> list[str]:
    parts, at = [], 0
    for size in sizes:
        parts.append(text[at : at + size])
        at += size
    return [part for part in (*parts, text[at:]) if part]


# Card numbers

_ISSUERS: Final[tuple[tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]], ...]] = (
    (("4", "40", "41", "45", "49", "4058"), (16, 16, 16, 16, 16, 19), (4, 4, 4, 4)),
    (("51", "52", "53", "54", "55", "2221", "2300", "2450", "2699", "2720"), (16,), (4, 4, 4, 4)),
    (("5018", "5020", "5038", "6304", "6759", "6761", "6762", "6763"), (16, 16, 18, 19),
     (4, 4, 4, 4)),
    (("34", "37"), (15,), (4, 6)),
    (("300", "305", "36", "38", "39"), (14,), (4, 6)),
    (("6011", "644", "649", "65"), (16,), (4, 4, 4, 4)),
    (("3528", "3566", "3589"), (16,), (4, 4, 4, 4)),
    (("6212", "6250", "8171"), (16, 17, 18, 19), (4, 4, 4, 4)),
    (("9891",), (16,), (4, 4, 4, 4)),
)  # fmt: skip
_MARKS: Final = ("\u0301", "\u0332", "\ufe0f", "\u20e3", "\u200b", "\u200d", "\u2060", "\u00ad")
_SCRIPTS: Final = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")
_BLANKS: Final = (" ", "\u00a0", "\u2009", "\u202f", "\u3000")
_AROUND: Final = (
    "{}", "{}", "Kartica {}", "kupac platio karticom {}, vratiti novac", "card: {}.", "PAN={}",
    "({})", "visa {} ime Lejla", "28.11.2026 {}", "tel 061 111 222, kartica {}", "br. 12: {}",
    "Картица {} важи", "{} — istekla", "MC\n{}\nhvala", "x{}x",
)  # fmt: skip


def card_number(chance: random.Random) -> tuple[str, tuple[int, ...]]:
    """A number of any network, and the sizes of the groups in which it is printed."""
    prefixes, lengths, sizes = chance.choice(_ISSUERS)
    prefix = chance.choice(prefixes)
    length = chance.choice(lengths)
    return with_check_digit(prefix + _digits(chance, length - len(prefix) - 1)), sizes


def _expiry(chance: random.Random) -> str:
    return f"{chance.randint(1, 12):02}{chance.randint(25, 35)}"


def _plain(number: str, _sizes: Sequence[int], _chance: random.Random) -> str:
    return number


def _grouped(number: str, sizes: Sequence[int], chance: random.Random) -> str:
    return chance.choice((" ", "-", ".", "/", "_", "|", " - ")).join(_split(number, sizes))


def _wide(number: str, sizes: Sequence[int], chance: random.Random) -> str:
    return "".join(
        part + "".join(chance.choices(_BLANKS, k=chance.randint(1, 8)))
        for part in _split(number, sizes)
    ).strip()


def _mixed(number: str, sizes: Sequence[int], chance: random.Random) -> str:
    parts = _split(number, sizes)
    return "".join(part + chance.choice(" -./") for part in parts[:-1]) + parts[-1]


def _marked(number: str, sizes: Sequence[int], chance: random.Random) -> str:
    text = chance.choice((_plain, _grouped))(number, sizes, chance)
    return "".join(each + "".join(chance.choices(_MARKS, k=chance.randint(0, 2))) for each in text)


def _foreign(number: str, sizes: Sequence[int], chance: random.Random) -> str:
    text = chance.choice((_plain, _grouped))(number, sizes, chance)
    return text.translate(str.maketrans("0123456789", chance.choice(_SCRIPTS)))


def _pieces(number: str, _sizes: Sequence[int], chance: random.Random) -> str:
    size = chance.choice((1, 2, 3, 5, 6, 8))
    return chance.choice((" ", "-", "  ")).join(_split(number, [size] * (len(number) // size)))


def _halves(number: str, _sizes: Sequence[int], chance: random.Random) -> str:
    return " ".join(_split(number, chance.choice(((8,), (4, 8), (6,), (12,), (4,), (4, 4)))))


def _with_expiry(number: str, sizes: Sequence[int], chance: random.Random) -> str:
    text = chance.choice((_plain, _grouped))(number, sizes, chance)
    expiry = _expiry(chance)
    code = _digits(chance, 3)
    return chance.choice((
        f"{text} {expiry[:2]}/{expiry[2:]}", f"{text} {expiry[:2]}/20{expiry[2:]} {code}",
        f"{text} exp {expiry}", f"{text} {expiry} {code}", f"{text}, {expiry[:2]}-{expiry[2:]}",
        f"{text};{expiry};{code}", f"{text}|{expiry[:2]}|20{expiry[2:]}|{code}",
        f"{text}={expiry[2:]}{expiry[:2]}101{_digits(chance, 8)}",
    ))  # fmt: skip


def _run_together(number: str, _sizes: Sequence[int], chance: random.Random) -> str:
    code = _digits(chance, 4 if len(number) == 15 else 3)
    expiry = _expiry(chance)
    return number + chance.choice((expiry, code, expiry + code, f"{expiry[:2]}/{expiry[2:]}"))


_SPELLINGS: Final = (
    *(_plain, _plain, _grouped, _grouped, _wide, _mixed, _marked, _foreign, _pieces, _halves),
    *(_with_expiry, _run_together),
)


def card(chance: random.Random) -> str:
    """A card number as somebody may type or paste it, with words around it."""
    number, sizes = card_number(chance)
    text = chance.choice(_SPELLINGS)(number, sizes, chance)
    return chance.choice(_AROUND).format(text)


# What else has many digits


def _moment(chance: random.Random) -> datetime:
    return datetime(2015, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(500_000_000))


_DATES: Final = (
    "%d.%m.%Y.", "%d.%m.%Y", "%d. %m. %Y.", "%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y",
    "%d %m %Y", "%Y%m%d", "%d.%m.%y", "%Y-%m-%d %H:%M", "%d.%m.%Y. %H:%M", "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y. u %H.%M", "%m.%Y", "%Y/%m/%d",
)  # fmt: skip


def dates(chance: random.Random) -> str:
    """From one day to another."""
    form = chance.choice(_DATES)
    between = chance.choice((" - ", "-", "–", " – ", " do ", " / ", "/", " ", ", ", " to ", "..."))
    words = chance.choice(("{}", "Ugovor {}", "važi {}", "Ugovor {} aneks 2"))
    return words.format(f"{_moment(chance):{form}}{between}{_moment(chance):{form}}")


_IBANS: Final = (
    ("BA", 16), ("HR", 17), ("RS", 18), ("ME", 18), ("SI", 15), ("MK", 15), ("AT", 16), ("DE", 18),
    ("HU", 24), ("IT", 0), ("XK", 16), ("AL", 24), ("BG", 0), ("FI", 14), ("DK", 14), ("GB", 0),
)  # fmt: skip


def iban(chance: random.Random) -> str:
    """An account number with right check digits, in one piece or in groups of four."""
    country, size = chance.choice(_IBANS)
    account = (
        _digits(chance, size)
        or {
            "IT": "X" + _digits(chance, 22),
            "BG": "STSA" + _digits(chance, 14),
            "GB": "NWBK" + _digits(chance, 14),
        }[country]
    )
    values = "".join(str(int(each, 36)) for each in f"{account}{country}00")
    number = f"{country}{98 - int(values) % 97:02}{account}"
    if chance.random() < 0.6:
        number = chance.choice((" ", " ", "-", "  ")).join(_split(number, [4] * 9))
    if chance.random() < 0.1:
        number = number.lower()
    words = ("{}", "IBAN {}", "IBAN: {}", "račun {} (Raiffeisen)", "povrat na {} hitno", "{}, {}")
    return chance.choice(words).format(number, number)


def phones(chance: random.Random) -> str:
    """Two phone numbers, as people of the region write them."""
    between = chance.choice((", ", " / ", "/", "; ", " i ", " ili ", " ", " - ", ",", "\n"))
    return between.join((_phone(chance), _phone(chance)))


def _phone(chance: random.Random) -> str:
    country, area = chance.choice((
        ("387", ("61", "62", "63", "65", "66", "33", "35", "36", "51")),
        ("385", ("91", "92", "95", "98", "99", "1", "21", "51", "31")),
        ("381", ("60", "62", "63", "64", "65", "11", "21", "18")),
        ("382", ("67", "68", "69", "20")), ("386", ("31", "41", "51", "1")),
        ("389", ("70", "71", "2")), ("49", ("151", "160", "30")), ("43", ("664", "1")),
    ))  # fmt: skip
    part = chance.choice(area)
    number = _digits(chance, chance.choice((6, 7)))
    head = chance.choice((
        f"+{country} {part}", f"+{country} (0){part}", f"00{country} {part}", f"0{part}",
        f"0{part}", f"(0{part})", f"+{country}{part}", f"{country} {part}", f"+{country}-{part}",
        f"0{part}/",
    ))  # fmt: skip
    gap = chance.choice((" ", "-", "", "/", " "))
    sizes = chance.choice(((3,), (3, 2), (2, 2), (), (3,)))
    inner = chance.choice((gap, " ", "-"))
    return head + (gap if not head.endswith("/") else "") + inner.join(_split(number, sizes))


def shop_id(chance: random.Random) -> str:
    """Thirteen digits, as one large shop system numbers its customers."""
    return chance.choice("123456789") + _digits(chance, 12)


def order(chance: random.Random) -> str:
    """An order's or an invoice's number."""
    day = _moment(chance)
    return chance.choice((
        lambda: f"#{_digits(chance, chance.randint(6, 12))}",
        lambda: f"ORD-{day:%Y}-{_digits(chance, 6)}",
        lambda: f"{day:%Y%m%d}{_digits(chance, chance.randint(4, 10))}",
        lambda: f"{day:%Y}/{_digits(chance, 6)}-{_digits(chance, 3)}",
        lambda: f"narudžba 1{_digits(chance, 9)} i 1{_digits(chance, 9)}",
        lambda: f"{_digits(chance, 3)}-{_digits(chance, 7)}-{_digits(chance, 7)}",
        lambda: f"R-1 {_digits(chance, 3)}-{_digits(chance, 2)}-{day:%Y}, {_digits(chance, 5)}/1/1",
        lambda: f"INV{_digits(chance, 10)}",
    ))()  # fmt: skip


def coordinates(chance: random.Random) -> str:
    """A place on the map."""
    north, east = chance.uniform(41, 47), chance.uniform(13, 23)
    places = chance.choice((4, 5, 6, 6, 7, 8, 15))
    form = chance.choice(("{}, {}", "{},{}", "{} {}", "{};{}", "{}° N, {}° E", "lat {} lon {}"))
    if chance.random() < 0.15:
        return f"{north:.0f}°51'22.5\"N {east:.0f}°24'47.1\"E"
    if places > 10:
        return form.format(north, east)
    return form.format(f"{north:.{places}f}", f"{east:.{places}f}")


def timestamp(chance: random.Random) -> str:
    """A moment as programs write it."""
    moment = _moment(chance)
    seconds = int(moment.timestamp())
    fraction = _digits(chance, 9)
    return chance.choice((
        str(seconds), f"{seconds}{fraction[:3]}", f"{seconds}{fraction[:6]}",
        f"{seconds}{fraction}", f"{seconds}.{fraction[:6]}", f"{moment:%Y%m%d%H%M%S}",
        f"{moment:%Y%m%d%H%M%S}{fraction[:3]}",
        f"{moment:%Y-%m-%dT%H:%M:%S}.{fraction[:6]}Z", f"{moment:%Y-%m-%d %H:%M:%S},{fraction[:3]}",
        f"{moment:%Y%m%d-%H%M%S}-{fraction[:4]}", f"{moment:%d.%m.%Y %H:%M:%S}",
        f"{moment:%Y-%m-%d-%H-%M-%S}", f"[{moment:%d/%m/%Y:%H:%M:%S} +0100] {seconds}",
    ))  # fmt: skip


def uuid(chance: random.Random) -> str:
    """A UUID, its digits alone, or one of digits only."""
    text = str(UUID(int=chance.getrandbits(128), version=4))
    only = "".join(each if not each.isalpha() else chance.choice("0123456789") for each in text)
    return chance.choice((text, text, text.replace("-", ""), text.upper(), only, f"id {only}"))


def ean(chance: random.Random) -> str:
    """The number below a product's bars, right check digit included."""
    prefix = chance.choice(("387", "385", "860", "383", "389", "590", "400", "401", "76", "3", "8"))
    digits = prefix + _digits(chance, 12 - len(prefix))
    total = sum(int(each) * (3 if place % 2 else 1) for place, each in enumerate(digits))
    number = f"{digits}{-total % 10}"
    form = chance.choice(("{}", "EAN {}", "{0[0]} {0}", "{1} {2} {3}", "{} / kom 12"))
    return form.format(number, number[0], number[1:7], number[7:])


def tracking(chance: random.Random) -> str:
    """A parcel's number."""
    return chance.choice((
        lambda: f"1Z{_digits(chance, 3)}A{_digits(chance, 12)}",
        lambda: f"RR{_digits(chance, 9)}BA",
        lambda: f"JJD{_digits(chance, 18)}",
        lambda: f"JD0146{_digits(chance, 14)}",
        lambda: f"00340434{_digits(chance, 12)}",
        lambda: " ".join(_split(f"9400{_digits(chance, 18)}", [4] * 6)),
        lambda: f"9{_digits(chance, 14)}",
        lambda: " ".join(_split(_digits(chance, 12), [4, 4])),
        lambda: _digits(chance, chance.choice((10, 11, 12, 14))),
        lambda: f"pošiljka {_digits(chance, 14)}",
        lambda: f"TBA{_digits(chance, 12)}",
        lambda: f"CP{_digits(chance, 9)}RS, CP{_digits(chance, 9)}RS",
    ))()  # fmt: skip


def personal_number(chance: random.Random) -> str:
    """A citizen's number (JMBG), a tax number (OIB), or both."""
    born = datetime(1940, 1, 1, tzinfo=UTC) + timedelta(days=chance.randrange(27_000))
    jmbg = f"{born:%d%m}{born:%Y}"[:4] + f"{born:%Y}"[1:] + _digits(chance, 6)
    oib = _digits(chance, 11)
    return chance.choice((
        jmbg, oib, f"JMBG {jmbg}", f"OIB: {oib}", f"OIB {oib}, JMBG {jmbg}", f"{jmbg} {oib}",
        f"{oib} 71000 Sarajevo", f"JMBG {jmbg[:7]} {jmbg[7:]}", f"{oib}/{jmbg}", f"HR{oib}",
    ))  # fmt: skip


OTHERS: Final[dict[str, Maker]] = {
    "date ranges": dates,
    "IBANs": iban,
    "pairs of phones": phones,
    "13-digit shop IDs": shop_id,
    "order numbers": order,
    "coordinates": coordinates,
    "timestamps": timestamp,
    "UUIDs": uuid,
    "EANs": ean,
    "tracking numbers": tracking,
    "JMBG and OIB": personal_number,
}
"""What is no card number, by kind."""
