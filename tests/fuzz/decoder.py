"""What must hold whatever bytes a gateway sends: for the fuzzer, and the tests that replay it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import msgspec

from desktop_app.gateway.decoding import (
    DecodedRows,
    decode_customer,
    decode_customers,
    decode_deletion,
    decode_payment_methods,
    decode_token,
    find_list,
    find_record,
    read_customer,
    read_payment_method,
)
from desktop_app.gateway.errors import GatewayError, read_json
from desktop_app.gateway.failures import LONGEST_DETAIL, MOST_DETAILS, server_messages
from desktop_app.records.cards import find_card_number
from desktop_app.records.customer import Customer, PaymentMethod

_MOST_DIGITS_SHOWN = 10


def check_answer(body: bytes) -> None:
    """Every decoder on ``body``. Raises AssertionError, or whatever a decoder lets escape."""
    customer = _decoded(decode_customer, body)
    if customer is not None:
        _check_customer(customer)
        _check_same(customer, read_customer(find_record(read_json(body))))
    customers = _decoded(decode_customers, body)
    if customers is not None:
        _check_rows(customers, _check_customer)
        _check_same_rows(customers, body, read_customer)
    cards = _decoded(decode_payment_methods, body)
    if cards is not None:
        _check_rows(cards, _check_card)
        _check_same_rows(cards, body, read_payment_method)
    deletion = _decoded(decode_deletion, body)
    assert deletion is None or (deletion.deleted and isinstance(deletion.uuid, str))
    token = _decoded(decode_token, body)
    assert token is None or (token[0].isascii() and token[0].isprintable() and " " not in token[0])
    _check_said(body)


def _decoded(decode: Callable[[bytes], Any], body: bytes) -> Any:
    try:
        return decode(body)
    except GatewayError as error:
        refusal = error
    assert str(refusal) == f"{refusal.error_code.name} ({refusal.sent.name})"
    assert refusal.__context__ is None, "the gateway's bytes hang on it"
    return None


def _check_rows(rows: DecodedRows[Any], check: Callable[[Any], None]) -> None:
    for record in rows.records:
        check(record)


def _check_customer(customer: Customer) -> None:
    assert customer.uuid
    for name in customer.__struct_fields__:
        value = getattr(customer, name)
        if name in ("metadata", "unknown"):
            assert isinstance(value, dict)
            json.dumps(value, allow_nan=False)  # what the window shows and an update compares
        elif name in ("deleted", "metadata_unreadable"):
            assert isinstance(value, bool)
        else:
            _check_scalar(value)


def _check_card(card: PaymentMethod) -> None:
    for name in card.__struct_fields__:
        value = getattr(card, name)
        if name not in ("expired", "unknown"):
            _check_scalar(value)
    if card.masked_pan:
        digits = (unicodedata.digit(one, None) is not None for one in card.masked_pan)
        longest = max((len(list(run)) for is_digit, run in groupby(digits) if is_digit), default=0)
        assert longest <= 2 * _MOST_DIGITS_SHOWN, "a whole card number"
        assert find_card_number(card.masked_pan) is None


def _check_scalar(value: object) -> None:
    assert value is None or isinstance(value, str | datetime)
    if isinstance(value, datetime):
        assert value.tzinfo is UTC


def _check_same(customer: Customer, careful: Customer | None) -> None:
    """The fast way and the lenient one must not read the same bytes differently."""
    assert careful is None or _known(careful) == _known(customer)


def _check_same_rows(rows: DecodedRows[Any], body: bytes, read: Callable[[Any], Any]) -> None:
    found = find_list(read_json(body))
    if found is None:
        return
    for record, careful in zip(rows.items, map(read, found), strict=True):
        if record is not None and careful is not None and len(body) <= _LONG:
            assert _known(careful) == _known(record)


_LONG = 4_096
"""Bytes. Longer rows may have been cut for the list."""


def _known(record: Any) -> Any:
    """Without what nobody documented: an empty name for the same thing may be left over there."""
    return msgspec.structs.replace(record, unknown={})


def _check_said(body: bytes) -> None:
    lines, by_field = server_messages(body)
    assert len(lines) <= MOST_DETAILS
    for line in (*lines, *(line for each in by_field.values() for line in each)):
        assert line
        assert len(line) <= LONGEST_DETAIL + 102
