"""Card numbers in free text, card networks, and whether a saved card can still be used.

PCI DSS 4.0.1, requirement 3.4.1: at most the first six and the last four digits are ever shown;
3.3: nothing that looks like a full number may be stored. So text that holds one for certain is
refused, and where it may be something else, whoever typed it is asked.

The check digit alone says little: one in ten of all numbers passes it. What else counts is the
issuer's range and its lengths, whether the digits stand in groups as on cards, and what is around
them: dates, IBANs, decimals and phone numbers are none, nor is a part of a longer number. Ranges
and lengths are the networks' published ones as braintree/credit-card-type collects them; DinaCard's
(9891, and two ranges shared with Discover's network) from public lists of issuers, not confirmed by
the scheme.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache, lru_cache, partial
from typing import Final, NamedTuple

import msgspec


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


_NETWORKS: Final = {
    Brand.VISA: ("4", {16, 19}),
    Brand.MASTERCARD: ("51-55 2221-2720", {16}),
    Brand.MAESTRO: ("493698 50 56-59 63 67", {16, 17, 18, 19}),
    Brand.AMEX: ("34 37", {15}),
    Brand.DINA: ("9891 655670-655697 657371-657398", {16}),
    Brand.DINERS: ("300-305 3095 36 38-39", {14, 16, 19}),
    Brand.DISCOVER: ("6011 644-649 65", {16, 19}),
    Brand.UNIONPAY: ("62 8100-8171", {16, 17, 18, 19}),
    Brand.JCB: ("3528-3589", {16, 19}),
    Brand.MIR: ("2200-2204", {16, 17, 18, 19}),
    Brand.TROY: ("9792", {16}),
}
"""The prefixes of each network's numbers, and how many digits these have. Visa's of 13 are extinct;
Maestro's and UnionPay's below 16 exist in tables only, and would have a hundredth of all shop IDs
and phone numbers taken for cards."""
_RANGES: Final = sorted(
    (
        (first, last or first, brand)
        for brand, (prefixes, _) in _NETWORKS.items()
        for first, _, last in (prefix.partition("-") for prefix in prefixes.split())
    ),
    key=lambda each: -len(each[0]),
)
"""The longest prefixes first, so that a range inside another network's range is told apart."""
_LENGTHS: Final = {brand: frozenset(sizes) for brand, (_, sizes) in _NETWORKS.items()}
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


MASK_CHARACTER: Final = "•"
_SHOWN_FIRST: Final = 6
_SHOWN_LAST: Final = 4
_MASKED_FROM: Final = 13
"""Digits, in a field that is there for a card number."""
_FURTHER: Final = 1_000
"""Characters behind a cut that are still looked at."""


class CardNumber(NamedTuple):
    """Where a card number stands in a text, and whether it can hardly be anything else."""

    start: int
    end: int
    is_certain: bool


def passes_luhn(digits: str) -> bool:
    """Whether a run of ASCII digits has a right check digit (ISO/IEC 7812-1, annex B)."""
    total = sum(map(int, digits[-1::-2]))
    return (total + sum(map(_DOUBLED.__getitem__, digits[-2::-2]))) % 10 == 0


_DOUBLED: Final = {str(digit): sum(divmod(2 * digit, 10)) for digit in range(10)}


def find_card_number(text: str) -> CardNumber | None:
    """The first card number in ``text``; one that is certain comes before one that is not."""
    possible = None
    for found in _numbers(text):
        if found.is_certain:
            return found
        possible = possible or found
    return possible


def mask(text: str) -> str:
    """Free text, with every certain card number cut to its first six and last four digits."""
    certain = [found for found in _numbers(text) if found.is_certain]
    if not certain:
        return text
    shown = list(text)
    for start, end, _ in certain:
        _hide(shown, range(start, end))
    return "".join(shown)


def masked_start(text: str, longest: int = 1_000) -> str:
    """The first ``longest`` characters of :func:`mask`: it takes a second for each million."""
    return mask(text[: longest + _FURTHER])[:longest]


def masked_number(text: str, longest: int = 1_000) -> str:
    """What a field for a card number holds, its first ``longest`` characters: every run of 13
    digits or more is cut, whatever they are."""
    folded = _Folded.of(text[: longest + _FURTHER])
    shown = list(text[: longest + _FURTHER])
    for chain in _chains(folded.text):
        places = [place for start, end in chain.groups for place in folded.places[start:end]]
        if len(places) >= _MASKED_FROM:
            _hide(shown, places)
    return "".join(shown)[:longest]


def readable_number(masked_pan: str | None) -> str:
    """A card number for the screen: ``405840 •••••• 0005``; empty for none.

    This is the one place through which every number on screen, in a tip and on the clipboard
    passes: whatever arrived, at most the first six and the last four digits are left, also when the
    gateway sent it whole, in groups, or with letters in between.
    """
    shown = list(masked_number(masked_pan or "").strip())
    _hide(shown, range(len(shown)))
    compact = "".join(character for character in shown if character not in " -")
    head = leading_digits(compact)
    rest = compact[len(head) :]
    hidden = rest.rstrip("0123456789")
    tail = rest[len(hidden) :]
    if not hidden or hidden.strip("*•xX#."):
        return compact
    return " ".join(part for part in (head, MASK_CHARACTER * len(hidden), tail) if part)


def _hide(shown: list[str], places: Sequence[int]) -> None:
    digits = [place for place in places if shown[place].isdigit()]
    for place in digits[_SHOWN_FIRST:-_SHOWN_LAST]:
        shown[place] = "*"


def _numbers(text: str) -> Iterator[CardNumber]:
    """Everything in ``text`` that may be a card number; they may overlap."""
    folded = _Folded.of(text)
    explained = cache(partial(_explained, folded.text))  # most texts need not be asked
    for chain in _chains(folded.text):
        for found in _candidates(chain):
            is_certain = found.judge(explained)
            if is_certain is not None:
                start, end = folded.places[found.start], folded.places[found.end - 1] + 1
                yield CardNumber(start, end, is_certain)


class _Folded(NamedTuple):
    """Text as it is searched, and the place of each of its characters in the text itself.

    Digits of every script are ASCII, dashes hyphens, blanks spaces (line feeds when they end a line
    or a cell); combining marks and invisible characters are left out.
    """

    text: str
    places: Sequence[int]

    @classmethod
    def of(cls, text: str) -> _Folded:
        if text.isascii() and text.isprintable():
            return cls(text, range(len(text)))
        kept = [(as_read, place) for place, each in enumerate(text) if (as_read := _fold(each))]
        return cls("".join(as_read for as_read, _ in kept), [place for _, place in kept])


@lru_cache(4_096)
def _fold(character: str) -> str:
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(character)
    if category == "Zs" or character in _BLANK_SYMBOLS:
        return " "
    if character.isspace():
        return "\n"
    if category[0] in "MC":
        return ""
    return "-" if category == "Pd" or character == "\N{MINUS SIGN}" else character


_BLANK_SYMBOLS: Final = "\u115f\u1160\u2800\u3164\uffa0"
"""Hangul fillers and the empty braille pattern: letters and symbols that show nothing."""


class _Chain(NamedTuple):
    """Groups of digits with little between them. ``groups``: their places; ``kinds``: what stands
    between one and the next, blanks left out, or a blank or line feed when it is nothing else."""

    text: str
    groups: list[tuple[int, int]]
    kinds: list[str]

    def digits(self, group: int) -> str:
        start, end = self.groups[group]
        return self.text[start:end]

    def kind(self, gap: int) -> str | None:
        return self.kinds[gap] if 0 <= gap < len(self.kinds) else None


def _chains(text: str) -> Iterator[_Chain]:
    chain = _Chain(text, [], [])
    for match in re.finditer(_GROUP, text):
        if chain.groups:
            between = text[chain.groups[-1][1] : match.start()]
            kind = between if between in _USUAL else _kind(between)
            if kind is None:
                yield chain
                chain = _Chain(text, [], [])
            else:
                chain.kinds.append(kind)
        chain.groups.append(match.span())
    yield chain


# Patterns are texts: compiled all at once they would hold the start of the program up by 10 ms.
_GROUP: Final = "[0-9]+"
_MOST_BETWEEN: Final = 3
"""Characters other than blanks."""


def _kind(between: str) -> str | None:
    """What stands between two groups of digits; None when they have nothing to do with another."""
    shown = "".join(between.split())
    if not shown:
        return "\n" if "\n" in between else " "
    return shown if len(shown) <= _MOST_BETWEEN and all(map(_separates, shown)) else None


def _separates(character: str) -> bool:
    """Punctuation, mathematical and modifier symbols; letters, money and pictures end a number."""
    category = unicodedata.category(character)
    return category[0] == "P" or category in ("Sm", "Sk")


def _candidates(chain: _Chain) -> Iterator[_Candidate]:
    """Digits from any group on that are as many as a card number of their issuer has, with a right
    check digit."""
    for first in range(len(chain.groups)):
        for last, tail, digits in _long_enough(chain, first):
            if len(set(digits)) > 1 and passes_luhn(digits):
                yield _Candidate(chain, first, last, tail, digits)


def _long_enough(chain: _Chain, first: int) -> Iterator[tuple[int, int, str]]:
    """From a group on: the last group that is reached, how many of its digits are left over, and
    the digits."""
    digits, allowed = "", frozenset[int]()
    for last in range(first, len(chain.groups)):
        start, end = chain.groups[last]
        digits += chain.text[start:end]
        if len(digits) < SHORTEST:
            continue
        allowed = allowed or lengths(digits[:6])
        if not allowed or len(digits) - (end - start) >= max(allowed):
            return
        for length in allowed:
            tail = len(digits) - length
            if tail == 0 or (0 < tail < end - start and _is_tail(digits, length, chain.kind(last))):
                yield last, tail, digits[:length]


def _is_tail(digits: str, length: int, behind: str | None) -> bool:
    """Whether what is behind a card number, run together with it, is its expiry or security code;
    of an expiry perhaps the month alone, and the year ``behind``."""
    tail = digits[length : length + _LONGEST_TAIL + 1]
    if length == _AMEX and len(tail) == _AMEX_CODE:
        return True
    is_month = behind in _BEFORE_YEAR and re.fullmatch(_MONTH, tail) is not None
    return is_month or re.fullmatch(_TAIL, tail) is not None


_AMEX: Final = 15
_AMEX_CODE: Final = 4
"""Digits of a number and of a security code; American Express alone has as many."""
_EXPIRY: Final = "(?:(?:0[1-9]|1[0-2])(?:20)?[2-4][0-9]|(?:20)?[2-4][0-9](?:0[1-9]|1[0-2]))"
_TAIL: Final = f"{_EXPIRY}(?:[0-9]{{3,4}})?|[0-9]{{3}}"
_LONGEST_TAIL: Final = 10
_MONTH: Final = "0?[1-9]|1[0-2]"
_BEFORE_YEAR: Final = ("/", "-", ".", " ")
_FOLLOWS: Final = f"{_MONTH}|{_EXPIRY}|20[2-4][0-9]|[0-9]{{3}}"
"""A group behind a card number that goes with it: expiry, or security code."""

_PRINTED: Final = frozenset({(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (4, 4, 4, 4, 3)})
"""Groups of digits as cards have them."""
_GROUP_SIZE: Final = 4
_COMMON: Final = frozenset({15, 16})
"""Digits that a card number of today has, unless it is one of few."""
_BANKS: Final = ("551", "552", "554", "555", "562", "565", "567", "568", "571", "572")
_USUAL: Final = frozenset(" -._/|*")
"""What people put between groups."""
_BETWEEN_HALVES: Final = (" ", "-")


class _Candidate(NamedTuple):
    """Digits that may be a card number: groups of a chain, the last one without its ``tail``."""

    chain: _Chain
    first: int
    last: int
    tail: int
    digits: str

    @property
    def start(self) -> int:
        return self.chain.groups[self.first][0]

    @property
    def end(self) -> int:
        return self.chain.groups[self.last][1] - self.tail

    def _before(self, place: int) -> str:
        return self.chain.text[max(place - 1, 0) : place]

    def judge(self, explained: Callable[[], list[tuple[int, int]]]) -> bool | None:
        """Whether it is certain; None: it is no card number."""
        is_phone = self._before(self.start) == "+" and len(self.digits) <= _MOST_PHONE_DIGITS
        if is_phone or self._overlaps(explained()):
            return None
        groups = self.chain.groups[self.first : self.last + 1]
        sizes = [end - start for start, end in groups]
        sizes[-1] -= self.tail
        if len(sizes) == 1:
            return self._judge_plain()
        kinds = self.chain.kinds[self.first : self.last]
        is_usual, is_uniform = set(kinds) <= _USUAL, len(set(kinds)) == 1
        if tuple(sizes) in _PRINTED:
            are_two = not is_uniform and kinds[0] == kinds[-1]  # 4111 1111, 1111 1111
            is_one = is_usual and not are_two and not self.tail
            return is_one and not self._goes_on() and not self._is_account()
        if self.tail:
            return None
        is_in_fours = set(sizes[:-1]) == {_GROUP_SIZE} and sizes[-1] < _GROUP_SIZE
        is_list = len(kinds) == 1 and kinds[0] not in _BETWEEN_HALVES  # 41234567 / 51234567
        is_spelt = max(sizes) == 1 or (is_usual and is_uniform and not is_list)
        return False if is_in_fours or (is_spelt and self._stands_alone()) else None

    def _overlaps(self, places: list[tuple[int, int]]) -> bool:
        before = bisect_left(places, (self.end, 0))
        return before > 0 and places[before - 1][1] > self.start

    def _judge_plain(self) -> bool | None:
        if self._before(self.start) == "." and self.chain.kind(self.first - 1) == ".":
            whole_part = self.chain.digits(self.first - 1)
            if whole_part == "0":
                return None
            if len(whole_part) < _GROUP_SIZE:
                return False
        return len(self.digits) in _COMMON and not self.tail and not self._is_account()

    def _is_account(self) -> bool:
        """Whether a bank in Bosnia and Herzegovina may have given it out: their account numbers
        have 16 digits too, and check digits of their own (ISO 7064, mod 97-10)."""
        return self.digits.startswith(_BANKS) and int(self.digits) % 97 == 1

    def _goes_on(self) -> bool:
        chain, kind = self.chain, self.chain.kinds[self.first]
        if chain.kind(self.last) == kind:
            behind = chain.digits(self.last + 1)
            if len(behind) == _GROUP_SIZE and not re.fullmatch(_FOLLOWS, behind):
                return True
        if chain.kind(self.first - 1) != kind or self._is_behind_date():
            return False
        is_alike = len(chain.digits(self.first - 1)) == _GROUP_SIZE
        return is_alike or self._before(chain.groups[self.first - 1][0]).isalpha()

    def _is_behind_date(self) -> bool:
        end = self.chain.groups[self.first - 1][1]
        return (
            re.search(rf"{_DATE}\Z", self.chain.text[max(end - _LONGEST_DATE, 0) : end]) is not None
        )

    def _stands_alone(self) -> bool:
        """Whether it is no part of a longer number, date or decimal."""
        chain, kind = self.chain, self.chain.kinds[self.first]
        if chain.kind(self.first - 1) == kind and not self._is_behind_date():
            return False
        if chain.kind(self.last) == kind and not re.fullmatch(
            _FOLLOWS, chain.digits(self.last + 1)
        ):
            return False
        is_decimal = kind == "." and self.last == self.first + 1
        return not is_decimal and not re.search(_DATE, chain.text[self.start : self.end])


_MOST_PHONE_DIGITS: Final = 15
"""E.164: an international number has at most 15 digits."""
_DAY, _MONTH_OF_YEAR, _YEAR = (
    "(?:0?[1-9]|[12][0-9]|3[01])",
    "(?:0?[1-9]|1[0-2])",
    "(?:19|20)[0-9]{2}",
)
_DATE: Final = (
    rf"(?<![0-9])(?:{_DAY}[-./ ]+{_MONTH_OF_YEAR}[-./ ]+{_YEAR}"
    rf"|{_YEAR}[-./ ]+{_MONTH_OF_YEAR}[-./ ]+{_DAY})(?![0-9])"
)
_LONGEST_DATE: Final = 16


def _explained(text: str) -> list[tuple[int, int]]:
    """Where digits are something else, whatever they look like."""
    uuids = (match.span() for match in re.finditer(_UUID, text, re.IGNORECASE))
    return sorted((*uuids, *_ibans(text)))


_UUID: Final = r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    """Where account numbers stand that have their country's length and right check digits."""
    for begins in re.finditer(_IBAN_BEGINS, text):
        country = begins[0][:2].upper()
        size = _IBAN_SIZES.get(country)
        if size is None:
            continue
        whole = re.compile(f"(?:[A-Za-z0-9][ -]*){{{size - 1}}}[A-Za-z0-9](?![A-Za-z0-9])")
        found = whole.match(text, begins.start())
        if found is None:
            continue
        number = found[0].replace(" ", "").replace("-", "")
        if country in _DIGITS_ONLY and not number[2:].isdigit():
            continue
        if has_check_digits(number):
            yield found.span()


def has_check_digits(iban: str) -> bool:
    """Whether an IBAN without blanks has the right ones (ISO 7064, MOD 97-10)."""
    return int("".join(str(int(each, 36)) for each in iban[4:] + iban[:4])) % 97 == 1


_IBAN_BEGINS: Final = r"(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}"
_IBAN_SIZES: Final = {
    country: int(size)
    for country, size in re.findall(
        "([A-Z]{2})([0-9]{2})",
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 "
        "DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 "
        "IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 "
        "MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 "
        "SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30",
    )
}
"""Characters by country. Source: SWIFT's registry of IBAN formats (ISO 13616)."""

_DIGITS_ONLY: Final = frozenset(
    re.findall(
        "[A-Z]{2}",
        "AE AT BA BE BI CR CZ DE DJ DK EE EG ES FI FO GL HR HU IL IS LT LY ME MN MR NO PL PT RS SD "
        "SE SI SK SO TL TN VA XK",
    )
)
"""Countries whose account numbers have no letters behind the country's, by the same registry."""


_YEAR_FIRST: Final = re.compile(r"(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:[T ].*)?", re.ASCII | re.DOTALL)
_MONTH_FIRST: Final = re.compile(r"(\d{1,2})/(\d{4}|\d{2})", re.ASCII)
_THIS_CENTURY: Final = 2000
_TWO_DIGITS: Final = 99
_MONTHS: Final = range(1, 13)


class ExpiryState(Enum):
    """What an agent must know before anything else."""

    VALID = "valid"
    THIS_MONTH = "this month"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class Expiry(msgspec.Struct, frozen=True):
    """A card's expiry. ``last_day`` is the last day on which it can be used, None when not told.

    ``gateway_differs``: the gateway's own ``expired`` flag says otherwise than the date does.
    """

    state: ExpiryState
    last_day: date | None = None
    gateway_differs: bool = False


def expiry_of(expiration_date: str | None, expired: bool | None, today: date) -> Expiry:
    """The expiry of a card as the gateway wrote it (``2025-12-31``) and its ``expired`` flag.

    A card is good through the last day of its month, whatever day is written (ISO/IEC 7813 encodes
    year and month only). Either source is enough to call a card expired: a wrong "still good" costs
    more than a wrong "expired", and ``gateway_differs`` tells when the two disagree.
    """
    last_day = last_day_of(expiration_date)
    if last_day is None:
        return Expiry(ExpiryState.UNKNOWN if not expired else ExpiryState.EXPIRED)
    past = last_day < today
    differs = expired is not None and expired != past
    if past or expired:
        return Expiry(ExpiryState.EXPIRED, last_day, differs)
    this_month = (last_day.year, last_day.month) == (today.year, today.month)
    state = ExpiryState.THIS_MONTH if this_month else ExpiryState.VALID
    return Expiry(state, last_day, differs)


def last_day_of(written: str | None) -> date | None:
    """The last day of the month in ``2025-12-31``, ``2025-12``, ``12/2025`` or ``12/25``.

    None for anything else. Four digits alone are not taken: nobody can tell ``YYMM`` from ``MMYY``.
    """
    text = (written or "").strip()
    if found := _YEAR_FIRST.fullmatch(text):
        year, month = int(found[1]), int(found[2])
    elif found := _MONTH_FIRST.fullmatch(text):
        month, year = int(found[1]), int(found[2])
        year += 0 if year > _TWO_DIGITS else _THIS_CENTURY
    else:
        return None
    if month not in _MONTHS or not year:
        return None
    return date(year, month, calendar.monthrange(year, month)[1])


def has_passed(moment: datetime | None, now: datetime) -> bool:
    """Whether ``moment`` (aware) lies before ``now``; never for none."""
    return moment is not None and moment < now
