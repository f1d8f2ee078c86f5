"""What stands in the way of sending a value, and what is merely odd about it.

Limits come from the gateway's document and forbid; phone numbers and addresses that look wrong only
get a caution, because people's real ones are stranger than any rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

import msgspec
import phonenumbers
from email_validator import EmailNotValidError, validate_email

from desktop_app.records.cards import find_card_number
from desktop_app.records.changes import Change, Changes, Unset
from desktop_app.records.customer import Json
from desktop_app.records.fields import CODES, RULES, FieldProblem, FieldRule
from desktop_app.records.personal_data import harmless_field

_LONGEST_CHECKED = 100_000
"""Characters of one text that are searched for card numbers; 300 times the longest field."""


class FieldWarning(Enum):
    """A warning about a value that may be sent all the same."""

    EMPTY_TEXT = "empty text instead of unset"
    ODD_PHONE = "no possible phone number"
    ODD_EMAIL = "no possible email address"
    NO_ID = "no merchant customer ID"


class FieldFinding(msgspec.Struct, frozen=True):
    """Why a value cannot be sent, or not without asking; for a card number, where it stands in the
    text (start, end)."""

    problem: FieldProblem
    start: int = 0
    end: int = 0

    @property
    def is_question(self) -> bool:
        """Whether it may be sent once the agent said that it is no card number."""
        return self.problem is FieldProblem.MAY_BE_CARD


def finding(rule: FieldRule, value: str | None) -> FieldFinding | None:
    """The first reason not to send ``value`` in that field. None (unset) and "" always may go."""
    if not value:
        return None
    if rule.name == "country":
        return None if value in CODES else FieldFinding(FieldProblem.NOT_A_COUNTRY)
    if len(value) > rule.longest:
        card = None if len(value) > _LONGEST_CHECKED else card_finding(value)
        is_refused = card is not None and not card.is_question
        return card if is_refused else FieldFinding(FieldProblem.TOO_LONG)
    if len(value) < rule.shortest:
        return FieldFinding(FieldProblem.TOO_SHORT)
    return card_finding(value)


def card_finding(text: str) -> FieldFinding | None:
    """Whether any text, such as a reason, holds a card number or may hold one."""
    found = find_card_number(text[:_LONGEST_CHECKED])
    if found is None:
        return None
    problem = FieldProblem.CARD_NUMBER if found.is_certain else FieldProblem.MAY_BE_CARD
    return FieldFinding(problem, found.start, found.end)


def metadata_finding(key: str, value: Json | Unset) -> FieldFinding | None:
    """Whether a metadata key, or anything inside its value, holds a card number or may hold one.

    Removing a key (:data:`UNSET`) is always allowed: it takes the number away.
    """
    if isinstance(value, Unset):
        return None
    question = None
    for text in (key, *_texts(value)):
        found = card_finding(text)
        if found is not None and not found.is_question:
            return found
        question = question or found
    return question


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield f"{value:.0f}" if isinstance(value, float) and value.is_integer() else repr(value)


Place = tuple[bool, str]
"""Where a change stands: whether in the metadata, and the field's name or the metadata key."""


def findings(changes: Changes) -> dict[Place, FieldFinding]:
    """Every change that cannot be sent, with the reason, in the order of the changes."""
    found: dict[Place, FieldFinding] = {}
    for change in changes.items:
        finding = _finding_of(change)
        if finding is not None and not finding.is_question:
            found[change.in_metadata, change.name] = finding
    return found


def questions(changes: Changes) -> tuple[Change, ...]:
    """Every change that may hold a card number: to be sent only if the agent says that it does
    not."""
    found = ((change, _finding_of(change)) for change in changes.items)
    return tuple(change for change, finding in found if finding and finding.is_question)


def not_cards(changes: Changes) -> tuple[str, ...]:
    """The places of :func:`questions`, as the journal may name them."""
    return tuple(harmless_field(change.path) for change in questions(changes))


def _finding_of(change: Change) -> FieldFinding | None:
    if change.in_metadata:
        return metadata_finding(change.name, change.new)
    value = change.new
    return finding(RULES[change.name], value) if isinstance(value, str) else None


def caution(name: str, value: str | None, country: str | None) -> FieldWarning | None:
    """What is odd about a field's value. ``country``: where a phone number without + belongs.

    The first phone number and the first e-mail address load their libraries: some 40 ms each.
    """
    if value is None:
        return None
    if value == "":
        return FieldWarning.EMPTY_TEXT
    if name == "phone":
        return None if _may_be_phone(value, country) else FieldWarning.ODD_PHONE
    if name == "email":
        return None if _may_be_email(value) else FieldWarning.ODD_EMAIL
    return None


def _may_be_phone(value: str, country: str | None) -> bool:
    try:
        number = phonenumbers.parse(value, country if country in CODES else None)
    except phonenumbers.NumberParseException as error:
        no_country = error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE
        return no_country and not value.lstrip().startswith("+") and _digits_only(value)
    return phonenumbers.is_possible_number(number)


def _digits_only(value: str) -> bool:
    """A national number whose country is not known cannot be judged, if it is a number at all."""
    return bool(re.fullmatch(r"[\d\s().\-/]{5,}", value))


def _may_be_email(value: str) -> bool:
    try:
        validate_email(value, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True
