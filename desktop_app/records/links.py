"""Links that name a customer of a profile: ``customer-desk:My%20shop/cust-42``.

A link comes from anywhere: a ticket, a chat, a page on the web. It names who is to be shown and can
say nothing else::

    link    = "customer-desk:" [ "//" ] profile "/" id
    profile = 1*( character / "%" 2HEXDIG )        ; its name
    id      = 1*( character / "%" 2HEXDIG )        ; a merchant ID or a UUID

Escapes are UTF-8. A character is any that can be seen but for ``/ ? # [ ] & = ; %`` and the likes
of quotes and brackets, which must be escaped; the links made here escape all but letters, digits
and ``- . _ ~`` of ASCII. There are no parameters, no further parts and no fragment. Some ticket
systems take nothing for a link that has no ``//``, so that may stand there.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple
from urllib.parse import quote, unquote

from desktop_app.records.cards import find_card_number
from desktop_app.records.customer import Customer
from desktop_app.records.recognise import Recognised, identifier_to_find, recognise, several

SCHEME: Final = "customer-desk"
LONGEST_LINK: Final = 2_000
"""Characters. A profile's name of 60 and an ID of 100, of four escaped bytes each, are 1,937."""


class CustomerLink(NamedTuple):
    """Whom a link names. ``profile``: its name; ``identifier``: a merchant ID, or a UUID."""

    profile: str
    identifier: str


class LinkRefusal(Enum):
    """Why a link is not followed."""

    SCHEME = "it is a link to something else"
    TOO_LONG = "it is longer than any link to a customer"
    FORM = "it is no profile and ID, or has more than these"
    HIDDEN = "it has characters that can't be seen, or escapes that are no text"
    ID = "what it has as an ID is none that can be looked up"
    ARGUMENTS = "something else was given along with it"


def customer_link(profile: str, identifier: str) -> str:
    """The link to a customer: ``customer-desk:My%20shop/cust-42``. ``profile``: its name;
    ``identifier``: as :func:`identifier_to_link` has it."""
    return f"{SCHEME}:{quote(profile, safe='')}/{quote(identifier, safe='')}"


def identifier_to_link(customer: Customer) -> str:
    """What stands for this customer in a link: the merchant ID, unless a link would be refused or
    asked about with it."""
    merchant_id = identifier_to_find(customer)
    is_sound = _is_identifier(merchant_id) and find_card_number(merchant_id) is None
    return merchant_id if is_sound else customer.uuid


def is_link(text: str) -> bool:
    """Whether ``text`` means to be a link to a customer, sound or not."""
    return text[: len(SCHEME) + 1].casefold() == f"{SCHEME}:"


def parse_link(text: str) -> CustomerLink | LinkRefusal:
    """Whom the link names, or why it is not followed."""
    refusal = _refused_unread(text)
    if refusal is not None:
        return refusal
    parts = _LINK.fullmatch(text, len(SCHEME) + 1)
    if parts is None:
        return LinkRefusal.FORM
    try:
        profile, identifier = (unquote(part, errors="strict") for part in parts.groups())
    except UnicodeDecodeError:
        return LinkRefusal.HIDDEN
    if not (profile.isprintable() and identifier.isprintable()):
        return LinkRefusal.HIDDEN
    return CustomerLink(profile, identifier) if _is_identifier(identifier) else LinkRefusal.ID


def _refused_unread(text: str) -> LinkRefusal | None:
    if not is_link(text):
        return LinkRefusal.SCHEME
    if len(text) > LONGEST_LINK:
        return LinkRefusal.TOO_LONG
    return None if text.isprintable() else LinkRefusal.HIDDEN


def _is_identifier(text: str) -> bool:
    """Whether somebody with this ID, and nobody else, is looked up when it is typed."""
    taken = recognise(text)
    is_itself = isinstance(taken, Recognised) and taken.value in (text, text.lower())
    return is_itself and text.isprintable() and not several(text) and not is_link(text)


_PART: Final = r"""((?:[^\s%/?#\[\]&=;\\"'<>^`{|}]|%[0-9A-Fa-f]{2})+)"""
_LINK: Final = re.compile(rf"(?://)?{_PART}/{_PART}")
