"""Personal data in what is kept for years: a reason, a ticket number, a metadata key.

The journal and certificates must not name whom they prove to be erased. Such data is found by its
form (an email address, a phone number, an IBAN, a card number), and by comparing with what is known
of the customers themselves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from typing import Final, NamedTuple

from phonenumbers import Leniency, PhoneNumberMatcher

from desktop_app.records.cards import find_card_number, has_check_digits
from desktop_app.records.folding import fold_bare


class PersonalDataKind(Enum):
    """What kind of data it is."""

    CARD_NUMBER = "a card number"
    EMAIL = "an email address"
    PHONE = "a phone number"
    IBAN = "a bank account's number"
    NAME = "a customer's name, or a part of it"
    ADDRESS = "a customer's address"
    MERCHANT_ID = "the merchant's own ID of a customer, which certificates have as a hash"


class PersonalDataMatch(NamedTuple):
    """What was found. ``text``: as it stands there; empty for a card number."""

    kind: PersonalDataKind
    text: str = ""


_EMAIL: Final = re.compile(r"[^\s@<>\"'(),;:]+@[^\s@<>\"'(),;:]*[^\W_]")
_IBAN: Final = re.compile(r"\b[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30}\b")
_DATE: Final = re.compile(
    r"(?<!\d)(?:[0-3]?\d([./-]) ?[01]?\d\1 ?(?:19|20)\d\d"
    r"|(?:19|20)\d\d([./-])[01]?\d\2[0-3]?\d)(?!\d)"
)
_REGIONS: Final = ("HR", "BA", "RS", "SI", "MK", "ME", "XK", "AL")
"""Whose national ways of writing a phone number are known; with a country's number: all."""
_FEWEST_DIGITS: Final = 7
"""Of a phone number that is told from any other number."""
_OWN_DIGITS: Final = 7
"""So many at the end of a customer's phone number are the same however it is written."""

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST_PHRASE: Final = 12
"""Words. Longer names and addresses are compared up to here."""
_SHORTEST_NAME: Final = 3
_SHORTEST_IN_LOWER_CASE: Final = 4
_SHORTEST_ID: Final = 5
_MOST_ENDING: Final = 3
"""Letters that a case or a possessive adds to a name: Hadžić, Hadžićevo."""
_VOWELS: Final = "aeiou"
_OF_A_COMPANY: Final = re.compile(
    r"\b(?:j?\.?d\.?o\.?o|d\.?d|s\.?p|obrt|dooel|ltd|gmbh|llc)\b", re.IGNORECASE
)
_IN_NO_NAME: Final = frozenset(
    {
        *("apoteka", "auto", "frizerski", "gradnja", "pekara", "restoran", "salon", "servis"),
        *("trgovina", "transport", "shop", "test", "demo", "user", "client", "customer"),
        *("klijent", "korisnik", "kupac", "stranka"),
    }
)
"""Words of shops' and test customers' names that tell nobody."""


def personal_form(text: str) -> PersonalDataMatch | None:
    """Data that is personal by its form, whoever's it is. What only may be a card number is for
    the agent to say."""
    card = find_card_number(text)
    if card is not None and card.is_certain:
        return PersonalDataMatch(PersonalDataKind.CARD_NUMBER)
    plain = unicodedata.normalize("NFKC", text)
    if email := _EMAIL.search(plain):
        return PersonalDataMatch(PersonalDataKind.EMAIL, email[0])
    for iban in _IBAN.finditer(plain):
        if has_check_digits(iban[0].replace(" ", "")):
            return PersonalDataMatch(PersonalDataKind.IBAN, iban[0])
    phone = _phone_in(plain)
    return None if phone is None else PersonalDataMatch(PersonalDataKind.PHONE, phone)


def harmless_field(name: str) -> str:
    """A field's name as it may be kept: a metadata key is any text that somebody typed."""
    metadata, dot, key = name.partition(".")
    if not dot:
        return name
    return f"{metadata}{dot}…" if find_card_number(key) or personal_form(key) else name


class CustomerValues:
    """The values that identify some customers. Holds personal data: drop it after the check."""

    def __init__(self) -> None:
        self._customers = 0
        self._phrases: dict[str, PersonalDataKind] = {}
        self._names: set[str] = set()
        self._stems: set[str] = set()
        self._phones: set[str] = set()

    def add(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        address: str | None = None,
        merchant_id: str | None = None,
    ) -> None:
        self._customers += 1
        self._add_name(name or "")
        self._add_phrase(address or "", PersonalDataKind.ADDRESS)
        self._add_phrase(email or "", PersonalDataKind.EMAIL)
        if len(merchant_id or "") >= _SHORTEST_ID:
            self._add_phrase(merchant_id or "", PersonalDataKind.MERCHANT_ID)
        digits = _digits_of(phone or "")
        if len(digits) >= _FEWEST_DIGITS:
            self._phones.add(digits[-_OWN_DIGITS:])

    def find(self, text: str) -> PersonalDataMatch | None:
        """What is personal in ``text``: by its form, or because it is one of these customers'."""
        return personal_form(text) or self.find_own(text)

    def find_own(self, text: str) -> PersonalDataMatch | None:
        words = [(each[0], fold_bare(each[0])) for each in _WORD.finditer(text)]
        for phrase in _phrases_of([word for _, word in words]):
            if phrase in self._phrases:
                return PersonalDataMatch(self._phrases[phrase], phrase)
        for typed, word in words:
            if self._is_name(typed, word):
                return PersonalDataMatch(PersonalDataKind.NAME, typed)
        for one, other in pairwise(words):
            if {one[1], other[1]} <= self._names:
                return PersonalDataMatch(PersonalDataKind.NAME, f"{one[0]} {other[0]}")
        digits = _digits_of(text)
        ends = (digits[place : place + _OWN_DIGITS] for place in range(len(digits)))
        own = next((each for each in ends if each in self._phones), None)
        return None if own is None else PersonalDataMatch(PersonalDataKind.PHONE, own)

    def _add_name(self, name: str) -> None:
        words = [fold_bare(each) for each in _WORD.findall(name)]
        if len(words) > 1 and not _IN_NO_NAME.issuperset(words):
            for order in (words, words[::-1]):
                for between in (" ", ""):
                    phrase = between.join(order[:_LONGEST_PHRASE])
                    # Folded again: what meets at the joint may be two letters for one.
                    self._phrases[fold_bare(phrase)] = PersonalDataKind.NAME
        if _OF_A_COMPANY.search(name):
            return
        for word in words:
            if len(word) >= _SHORTEST_NAME and word.isalpha() and word not in _IN_NO_NAME:
                self._names.add(word)
                self._stems.update(_stems(word))

    def _add_phrase(self, text: str, kind: PersonalDataKind) -> None:
        words = [fold_bare(each) for each in _WORD.findall(text)][:_LONGEST_PHRASE]
        if len("".join(words)) >= _SHORTEST_ID:
            self._phrases.setdefault(" ".join(words), kind)

    def _is_name(self, typed: str, word: str) -> bool:
        """Of one customer any word of the name counts; of many, or with an ending, a capital must
        tell a name from a word like any other."""
        if typed[:1].isupper():
            endings = range(min(_MOST_ENDING, len(word)) + 1)
            return word in self._names or any(
                word[: len(word) - ending] in self._stems for ending in endings
            )
        is_of_one = self._customers == 1 and len(word) >= _SHORTEST_IN_LOWER_CASE
        return is_of_one and word in self._names


def _phrases_of(words: list[str]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST_PHRASE, len(words)) + 1):
            yield " ".join(words[start:end])


def _stems(word: str) -> Iterator[str]:
    """What every case of a name begins with: Lejl-a, Hadžić-a, Pet(a)r-a."""
    if len(word) <= _SHORTEST_NAME:
        return
    yield word
    if word[-1] in _VOWELS:
        yield word[:-1]
    elif word[-2] == "a" and len(word) > _SHORTEST_NAME + 1:
        yield word[:-2] + word[-1]


def _phone_in(text: str) -> str | None:
    text = _DATE.sub(" | ", text)
    if sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        return None
    for region in _REGIONS:
        for match in PhoneNumberMatcher(text, region, Leniency.VALID):
            return str(match.raw_string)
    return None


def _digits_of(text: str) -> str:
    return "".join(str(unicodedata.digit(each)) for each in text if each.isdigit())
