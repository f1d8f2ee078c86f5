"""Answers as documented, as gateways have sent them otherwise, and as nobody should."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.gateway.decoding import (
    decode_customer,
    decode_customers,
    decode_deletion,
    decode_payment_methods,
    decode_token,
    read_time,
)
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.changes import same
from desktop_app.records.customer import Customer

UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"
# The example of the Customers API page.
DOCUMENTED: dict[str, Any] = {
    "uuid": UUID,
    "merchant_customer_id": "customer-id-1234",
    "description": "Customer",
    "email": "email@email.com",
    "name": "Test",
    "phone": None,
    "status": "approved",
    "deleted": False,
    "city": None,
    "country": "BA",
    "zip_code": "71000",
    "address": None,
    "metadata": {"key": "value"},
    "created_at": "2019-02-12T11:22:33Z",
    "updated_at": "2019-02-12T11:22:33Z",
    "deleted_at": None,
}
CARD_TOKEN = "00c1eb1a4a0b61d1c2921c8d3a3f4570801da3f3f087c280e832cb4876a5e633"
CARD: dict[str, Any] = {
    "status": "approved",
    "id": CARD_TOKEN,
    "masked_pan": "405840******0005",
    "expiration_date": "2025-12-31",
    "keep_until": "2024-12-31T23:00:00Z",
    "created_at": "2019-02-12T11:22:33Z",
    "updated_at": "2019-02-12T11:22:33Z",
    "customer_uuid": UUID,
    "token": CARD_TOKEN,
    "expired": False,
}


def body(content: Any) -> bytes:
    return json.dumps(content).encode()


def customer(**changes: Any) -> Customer:
    return decode_customer(body({**DOCUMENTED, **changes}))


def error_code(content: bytes, decode: Any = decode_customer) -> GatewayErrorCode:
    with pytest.raises(GatewayError) as refused:
        decode(content)
    found: GatewayErrorCode = refused.value.error_code
    return found


def test_the_documented_customer() -> None:
    found = customer()
    moment = datetime(2019, 2, 12, 11, 22, 33, tzinfo=UTC)
    assert found == Customer(
        uuid=found.uuid,
        merchant_customer_id=found.merchant_customer_id,
        description="Customer",
        email="email@email.com",
        name="Test",
        status="approved",
        country="BA",
        zip_code="71000",
        metadata={"key": "value"},
        created_at=moment,
        updated_at=moment,
    )
    assert (found.uuid, found.merchant_customer_id) == (UUID, "customer-id-1234")


@pytest.mark.parametrize("name", ["uuid", "id", "customer_uuid", "customer_id"])
@pytest.mark.parametrize(
    "wrap",
    [
        lambda record: record,
        lambda record: {"status": "approved", "data": record},
        lambda record: {"status": "approved", "customer": record},
        lambda record: {"status": "approved", "data": {"customer": record}},
        lambda record: {"data": [record]},
        lambda record: [record],
        lambda record: {"status": "approved", "payload": record},
    ],
)
def test_a_customer_under_any_name_and_wrapping(name: str, wrap: Any) -> None:
    record = {key: value for key, value in DOCUMENTED.items() if key != "uuid"}
    assert decode_customer(body(wrap({**record, name: UUID}))) == customer()


def test_fields_left_out_are_not_set() -> None:
    assert decode_customer(body({"id": UUID})) == Customer(uuid=customer().uuid)


def test_unknown_fields_are_kept_apart() -> None:
    found = customer(loyalty={"points": 3}, id="another")
    assert found.unknown == {"loyalty": {"points": 3}, "id": "another"}
    assert found.name == "Test"


def test_a_whole_number_is_taken_as_its_digits_and_other_types_are_kept_apart() -> None:
    found = customer(
        zip_code=71000, phone=38761000111, city=True, name=1.5, email=["a"], country={}
    )
    assert (found.zip_code, found.phone) == ("71000", "38761000111")
    assert (found.city, found.name, found.email, found.country) == (None, None, None, None)
    assert found.unknown == {"city": True, "name": 1.5, "email": ["a"], "country": {}}


@pytest.mark.parametrize("nothing", [None, {}, []])
def test_no_metadata_in_any_spelling(nothing: Any) -> None:
    found = customer(metadata=nothing)
    assert (found.metadata, found.unknown) == ({}, {})


def test_metadata_of_another_type_is_kept_apart() -> None:
    found = customer(metadata=["a"])
    assert (found.metadata, found.unknown) == ({}, {"metadata": ["a"]})


CHARACTERS = st.characters(exclude_categories=["Cs"])
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(CHARACTERS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abš"), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(CHARACTERS), JSON_VALUES, max_size=4))
def test_metadata_keeps_every_json_type(metadata: dict[str, Any]) -> None:
    assert same(customer(metadata=metadata).metadata, metadata)
    assert same(customer(metadata=metadata, more=1).metadata, metadata)


def test_big_numbers_in_metadata_stay_exact() -> None:
    text = b'{"id":"x","metadata":{"big":123456789012345678901234567890,"one":1,"float":1.0}}'
    found = decode_customer(text).metadata
    assert found == {"big": 123456789012345678901234567890, "one": 1, "float": 1.0}
    assert [type(value) for value in found.values()] == [int, int, float]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2019-02-12T11:22:33Z", 11),
        ("2019-02-12T11:22:33.123Z", 11),
        ("2019-02-12T11:22:33+02:00", 9),
        ("2019-02-12T11:22:33", 11),
        ("2019-02-12 11:22:33", 11),
        ("2019-02-12 11:22:33 UTC", 11),
        ("2019-02-12 11:22:33 +0200", 9),
        ("Tue, 12 Feb 2019 11:22:33 GMT", 11),
    ],
)
def test_times_in_the_spellings_servers_use(text: str, hour: int) -> None:
    found = customer(created_at=text).created_at
    assert found is not None
    assert found.replace(microsecond=0) == datetime(2019, 2, 12, hour, 22, 33, tzinfo=UTC)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "odd", ["yesterday", "2019-02-12", "2019-02-30T11:22:33Z", "0001-01-01T00:00:00+10:00", 155, []]
)
def test_odd_times_are_kept_apart(odd: Any) -> None:
    found = customer(created_at=odd)
    assert found.created_at is None
    assert found.unknown == {"created_at": odd}


@given(
    st.datetimes().map(lambda moment: moment.isoformat("T", "seconds")),
    st.sampled_from(["", ".5", ".1234565", ".1234567", ".99999999", ".9999999999"]),
    st.sampled_from(["", "Z", "z", "+01:00", "-00:30"]),
)
@example("2019-02-12T11:22:33", "", "z")
@example("2019-02-12T11:22:33", ".1234567", "Z")
def test_a_record_and_its_row_in_the_list_have_the_same_moment(
    day: str, fraction: str, zone: str
) -> None:
    record = {"uuid": UUID, "updated_at": f"{day}{fraction}{zone}"}
    alone = decode_customer(json.dumps(record).encode())
    [row] = decode_customers(json.dumps({"data": [record]}).encode()).records
    assert row.updated_at == alone.updated_at


@given(st.text(max_size=40))
def test_no_text_breaks_reading_a_time(text: str) -> None:
    found = read_time(text)
    assert found is None or found.tzinfo is UTC


@pytest.mark.parametrize(
    ("sent", "understood"), [(None, False), (True, True), (1, True), (0, False), ("true", True)]
)
def test_deleted_in_the_spellings_servers_use(sent: Any, understood: bool) -> None:
    assert customer(deleted=sent).deleted is understood


@pytest.mark.parametrize(
    "wrap",
    [
        lambda rows: {"status": "approved", "data": rows},
        lambda rows: {"status": "approved", "customers": rows},
        lambda rows: {"status": "approved", "anything": rows, "errors": []},
        lambda rows: {"data": {"customers": rows}},
        lambda rows: rows,
    ],
)
def test_a_list_under_any_key(wrap: Any) -> None:
    assert decode_customers(body(wrap([DOCUMENTED]))).records == (customer(),)
    assert decode_customers(body(wrap([]))).items == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>502</html>",
        b"{}",
        b'{"status":"approved"}',
        b'{"status":"approved","data":null}',
        b'{"status":"approved","data":{}}',
        b'{"errors":[]}',
        b'{"a":[],"b":[]}',
        b'{"data":[',
        b"null",
        b"3",
        b"[" * 100_000,
        b'{"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"\xff\xfe",
    ],
)
def test_an_answer_without_a_list_is_no_empty_page(content: bytes) -> None:
    assert error_code(content, decode_customers) is GatewayErrorCode.NOT_UNDERSTOOD
    assert error_code(content, decode_payment_methods) is GatewayErrorCode.NOT_UNDERSTOOD
    assert error_code(content) is GatewayErrorCode.NOT_UNDERSTOOD
    assert error_code(content, decode_deletion) is GatewayErrorCode.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    "bad",
    [
        b"null",
        b"3",
        b'"x"',
        b"[]",
        b"{}",
        b'{"name":"no id"}',
        b'{"id":""}',
    ],
)
def test_one_bad_record_leaves_its_page_standing(bad: bytes) -> None:
    rows = decode_customers(b'{"data":[{"id":"one"},' + bad + b',{"id":"two"}]}')
    assert [row and row.uuid for row in rows.items] == ["one", None, "two"]


UNREADABLE = [
    b'{"a":NaN}',
    b'{"a":[1,-Infinity]}',
    b'{"a":1e999}',
    b'{"a":' + b"9" * 5000 + b"}",
    b'{"a":' * 70 + b"1" + b"}" * 70,
    b'{"a":' * 900 + b"1" + b"}" * 900,
    b"{" + b",".join(b'"%d":%d' % (number, number) for number in range(5_100)) + b"}",
    b'{"a":[' + b"0," * 5_100 + b"0]}",
]


@pytest.mark.parametrize("metadata", UNREADABLE)
@pytest.mark.parametrize("more", [b"", b',"foo":1'])
def test_metadata_that_cannot_be_read_leave_the_rest_of_the_record(
    metadata: bytes, more: bytes
) -> None:
    record = b'{"uuid":"x","name":"Ana","metadata":' + metadata + more + b"}"
    rows = decode_customers(b'{"data":[{"id":"one","metadata":{"b":2}},' + record + b"]}")
    for found in (decode_customer(record), rows.records[1]):
        assert (found.uuid, found.name) == ("x", "Ana")
        assert (found.metadata, found.metadata_unreadable) == ({}, True)
    assert decode_customer(record).unknown == ({"foo": 1} if more else {})
    assert (rows.records[0].metadata, rows.records[0].metadata_unreadable) == ({"b": 2}, False)


def test_a_record_with_more_metadata_than_any_answer_is_opened_without_them() -> None:
    metadata = b"{" + b",".join(b'"%d":{}' % number for number in range(200_000)) + b"}"
    found = decode_customer(b'{"uuid":"x","name":"Ana","metadata":' + metadata + b"}")
    assert (found.name, found.metadata, found.metadata_unreadable) == ("Ana", {}, True)


@pytest.mark.parametrize("metadata", [b"null", b"{}", b"[]", b' {"a" : "\\ud800"}'])
def test_metadata_that_are_none_or_odd_are_read(metadata: bytes) -> None:
    found = decode_customer(b'{"uuid":"x","metadata":' + metadata + b"}")
    assert found.metadata == json.loads(metadata.replace(b"null", b"{}")) or found.metadata == {}
    assert not found.metadata_unreadable


@pytest.mark.parametrize("odd", [b"NaN", b"1e999", b"[" * 90 + b"]" * 90])
def test_a_field_that_cannot_be_kept_is_left_out_alone(odd: bytes) -> None:
    found = decode_customer(b'{"uuid":"x","foo":' + odd + b',"bar":1,"metadata":{"a":1}}')
    assert (found.unknown, found.metadata) == ({"bar": 1}, {"a": 1})
    (card,) = decode_payment_methods(b'{"data":[{"token":"t","foo":' + odd + b"}]}").records
    assert (card.token, card.unknown) == ("t", {})


def test_of_too_many_fields_those_are_kept_that_are_known() -> None:
    found = decode_customer(
        body({"uuid": "x", "name": "Ana", **dict.fromkeys(map(str, range(6_000)))})
    )
    assert (found.name, found.unknown) == ("Ana", {})


def test_half_a_character_is_no_reason_to_lose_the_page() -> None:
    rows = decode_customers(b'{"data":[{"id":"one","name":"\\ud800"},{"id":"two"}]}')
    assert [row.uuid for row in rows.records] == ["one", "two"]


def test_a_refusal_in_disguise_is_told_as_one() -> None:
    content = body({"status": "invalid-request", "message": "email is odd"})
    with pytest.raises(GatewayError) as refused:
        decode_customer(content)
    error = refused.value
    assert (error.error_code, error.sent) == (GatewayErrorCode.INVALID, SendState.REFUSED)
    assert error.details == ("email is odd",)
    assert error_code(body({"status": "error"})) is GatewayErrorCode.GATEWAY_FAILED


def test_the_documented_card() -> None:
    (card,) = decode_payment_methods(body({"status": "approved", "data": [CARD]})).records
    assert (card.token, card.masked_pan) == (CARD_TOKEN, "405840******0005")
    assert (card.expiration_date, card.expired) == ("2025-12-31", False)
    assert card.keep_until == datetime(2024, 12, 31, 23, tzinfo=UTC)
    assert (card.customer_uuid, card.unknown) == (UUID, {})


@pytest.mark.parametrize("extra", [{}, {"brand": "visa"}])
@pytest.mark.parametrize("number", ["4058400000000005", "4058 4000 0000 0005", 4058400000000005])
def test_an_unmasked_number_is_masked(number: str | int, extra: dict[str, Any]) -> None:
    sent = {**CARD, **extra, "masked_pan": number}
    (card,) = decode_payment_methods(body({"data": [sent]})).records
    assert card.masked_pan is not None
    assert card.masked_pan.replace(" ", "") == "405840******0005"


def test_an_unmasked_number_in_an_unknown_field_is_masked() -> None:
    sent = {**CARD, "pan": "4058400000000005", "more": [{"n": 4058400000000005}]}
    (card,) = decode_payment_methods(body({"data": [sent]})).records
    assert card.unknown == {"pan": "405840******0005", "more": [{"n": "405840******0005"}]}


@pytest.mark.parametrize("name", ["id", "uuid"])
def test_a_deletion_by_either_name(name: str) -> None:
    found = decode_deletion(body({"status": "approved", name: UUID, "deleted": True}))
    assert (found.uuid, found.deleted, found.status) == (UUID, True, "approved")


@pytest.mark.parametrize("deleted", [False, None, 1, "true", "missing"])
def test_only_a_plain_true_means_deleted(deleted: Any) -> None:
    sent = {"id": UUID} if deleted == "missing" else {"id": UUID, "deleted": deleted}
    assert error_code(body(sent), decode_deletion) is GatewayErrorCode.NOT_UNDERSTOOD


def test_a_token() -> None:
    sent = {"access_token": "a.b.c", "token_type": "bearer", "expires_in": 900}
    assert decode_token(body(sent)) == ("a.b.c", 900.0)
    assert decode_token(body({"data": {"access_token": "x", "expires_in": "900"}})) == ("x", 900.0)
    assert decode_token(body({"access_token": "x"})) == ("x", None)


@pytest.mark.parametrize("token", ["", "a b", "a\r\nX: y", "ä", None, 5, "x" * 20_000])
def test_a_token_that_fits_no_header_is_none(token: Any) -> None:
    assert (
        error_code(body({"access_token": token}), decode_token) is GatewayErrorCode.NOT_UNDERSTOOD
    )


@given(JSON_VALUES)
def test_no_json_breaks_decoding(content: Any) -> None:
    for decode in (decode_customer, decode_customers, decode_payment_methods, decode_deletion):
        with contextlib.suppress(GatewayError):
            decode(body(content))


@given(st.binary(max_size=200))
def test_no_bytes_break_decoding(content: bytes) -> None:
    for decode in (decode_customer, decode_customers, decode_payment_methods, decode_token):
        with contextlib.suppress(GatewayError):
            decode(content)
