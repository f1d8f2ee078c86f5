"""The client against generated answers: a record that was asked for, or an error of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Customer, Deletion, Page, PaymentMethod
from tests import hostile_client as call
from tests.hostile_answers import (
    ASKED,
    EXAMPLES,
    MILLION,
    bodies,
    cards,
    customers,
    encoded,
    lists,
    raw_headers,
    values,
)
from tests.hostile_client import Client, client_of
from tests.hostile_gateway import Asked, Given, HostileGateway, cuts_at, hostile_gateway

Gatewayed = tuple[HostileGateway, Client]
_MANY = settings(max_examples=EXAMPLES)
_WRITES = (call.create, call.update, call.delete)


@pytest.fixture(scope="module")
def hostile() -> Iterator[Gatewayed]:
    """One gateway and one client for all generated answers: what is left over must not matter."""
    with hostile_gateway() as gateway, client_of(gateway.base_url) as client:
        yield gateway, client


def one_of_theirs() -> st.SearchStrategy[bytes]:
    return bodies(st.one_of(customers(uuid=ASKED), customers(), lists(customers()), values))


@given(body=one_of_theirs(), head=raw_headers)
@_MANY
def test_a_single_answer_is_the_record_asked_for_or_an_error(
    hostile: Gatewayed, body: bytes, head: tuple[str, tuple[str, ...]]
) -> None:
    gateway, client = hostile
    for asked in (Asked.RECORD, Asked.WRITE, Asked.DELETE):
        gateway.answers[asked] = Given(body, *head)
    for job in (call.look_up, call.look_up_by_merchant_id, *_WRITES):
        before = gateway.requests
        answer, error, seconds = client.ask(job)
        assert seconds < 2
        sent = gateway.requests - before
        assert sent == 1 if job in _WRITES else 1 <= sent <= 3
        if error is not None:
            assert_tells_nothing(error)
        elif job in (call.look_up, call.update):
            assert isinstance(answer, Customer)
            assert answer.uuid.lower() == ASKED
        elif job is call.delete:
            assert isinstance(answer, Deletion)
            assert (answer.uuid.lower(), answer.deleted) == (ASKED, True)
        else:
            assert answer.merchant_customer_id == call.MERCHANT_ID


@given(body=bodies(lists(customers())), head=raw_headers)
@_MANY
def test_a_list_answer_is_a_page_or_an_error(
    hostile: Gatewayed, body: bytes, head: tuple[str, tuple[str, ...]]
) -> None:
    gateway, client = hostile
    gateway.answers[Asked.LIST] = Given(body, *head)
    page, error, seconds = client.ask(call.list_customers)
    assert seconds < 2
    if error is not None:
        assert_tells_nothing(error)
    else:
        assert_is_page(page, Customer)
        uuids = [row.uuid for row in page.rows]
        assert len(uuids) == len(set(uuids)) <= 50


@given(body=bodies(lists(cards())), head=raw_headers)
@_MANY
def test_cards_are_those_of_the_customer_asked_for_or_an_error(
    hostile: Gatewayed, body: bytes, head: tuple[str, tuple[str, ...]]
) -> None:
    gateway, client = hostile
    gateway.answers[Asked.CARDS] = Given(body, *head)
    page, error, seconds = client.ask(call.list_cards)
    assert seconds < 2
    if error is not None:
        assert_tells_nothing(error)
    else:
        assert_is_page(page, PaymentMethod)
        assert all((row.customer_uuid or ASKED).lower() == ASKED for row in page.rows)


def assert_is_page(page: Page[Any], kind: type) -> None:
    assert all(isinstance(row, kind) for row in page.rows)
    assert len(page.items) == len(page.rows) + page.unreadable


def assert_tells_nothing(error: GatewayError) -> None:
    """Nothing of the gateway's text hangs on an error but its details, which are for the window."""
    assert str(error) == f"{error.error_code.name} ({error.sent.name})"
    assert error.__cause__ is None
    assert error.__context__ is None
    assert all(len(line) < 700 for line in error.details)
    if error.retry_after is not None:
        assert 0 <= error.retry_after <= 86_400


GOOD = [{"id": f"good-{number}", "name": "Jane"} for number in range(6)]


@given(bad=st.one_of(customers(), values, st.just({"id": "x", "metadata": {"n": float("nan")}})))
@_MANY
def test_one_bad_record_never_takes_its_page_down(hostile: Gatewayed, bad: Any) -> None:
    gateway, client = hostile
    rows = [*GOOD[:3], bad, *GOOD[3:]]
    gateway.answers[Asked.LIST] = Given(encoded({"status": "approved", "data": rows}))
    page, error, _ = client.ask(call.list_customers)
    assert error is None
    known = [None if row is None else row.uuid for row in page.items]
    good = [row["id"] for row in GOOD]
    expected = {tuple([*good[:3], *middle, *good[3:]]) for middle in ([known[3]], [])}
    assert tuple(known) in expected


def test_an_unreadable_record_keeps_its_place(hostile: Gatewayed) -> None:
    gateway, client = hostile
    rows = [None, *GOOD[:2], {"id": "deep", "metadata": _deep(900)}, *GOOD[2:], 7]
    gateway.answers[Asked.LIST] = Given(encoded({"data": rows}))
    page, _, _ = client.ask(call.list_customers)
    assert [place for place, row in enumerate(page.items) if row is None] == [0, 8]
    good = [row["id"] for row in GOOD]
    assert [row.uuid for row in page.rows] == [*good[:2], "deep", *good[2:]]
    assert [row.metadata_unreadable for row in page.rows].index(True) == 2


def _deep(levels: int) -> Any:
    value: Any = {}
    for _ in range(levels):
        value = {"a": value}
    return value


@given(cut=st.floats(0, 1, exclude_max=True))
@settings(max_examples=EXAMPLES)
def test_trap_09_a_list_cut_short_is_never_a_short_list(hostile: Gatewayed, cut: float) -> None:
    gateway, client = hostile
    body = encoded({"status": "approved", "data": GOOD})
    place = int(cut * len(body))
    for answer in (Given(body[:place]), cuts_at(body, place)):
        gateway.answers[Asked.LIST] = answer
        page, error, _ = client.ask(call.list_customers)
        assert page is None
        assert error is not None
        assert error.error_code in (GatewayErrorCode.NOT_UNDERSTOOD, GatewayErrorCode.BROKEN_OFF)


@pytest.mark.parametrize("text", MILLION, ids=lambda text: repr(text[:3]))
def test_a_text_of_a_million_characters_is_read_and_is_cut_in_lists(
    hostile: Gatewayed, text: str
) -> None:
    gateway, client = hostile
    body = encoded if text.isascii() else _as_it_is
    record = {"uuid": ASKED, "name": text}
    gateway.answers[Asked.RECORD] = Given(body(record))
    gateway.answers[Asked.LIST] = Given(body({"data": [*GOOD, record]}))
    customer, error, _ = client.ask(call.look_up)
    assert error is None
    assert customer.name == text
    page, error, _ = client.ask(call.list_customers)
    assert error is None
    assert [row.uuid for row in page.rows[:6]] == [row["id"] for row in GOOD]
    assert page.rows[6].name == text[:1000] + "…"


def _as_it_is(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def test_ten_thousand_rows_in_one_answer_are_cut_to_those_asked_for(hostile: Gatewayed) -> None:
    gateway, client = hostile
    rows = [{"id": f"row-{number}"} for number in range(10_000)]
    gateway.answers[Asked.LIST] = Given(encoded({"data": rows}))
    page, error, _ = client.ask(call.list_customers)
    assert error is None
    assert [row.uuid for row in page.rows] == [f"row-{number}" for number in range(50)]


def test_a_gateway_that_repeats_itself_for_ever_is_asked_no_more(hostile: Gatewayed) -> None:
    gateway, client = hostile
    gateway.endless = True
    try:
        gateway.answers[Asked.LIST] = Given(encoded({"data": GOOD}))
        before = gateway.requests
        page, error, _ = client.ask(call.list_customers)
        assert error is None
        assert len(page.rows) == 6
        assert gateway.requests - before == 2
    finally:
        gateway.endless = False


@pytest.mark.parametrize(
    "row",
    [b'{"id":"a"}', b"{}", b"[]", b'{"":1}', b"1", b'{"id":"a","metadata":{"":[[]]}}'],
)
def test_trap_20_an_answer_of_a_million_values_is_refused_before_it_is_built(
    hostile: Gatewayed, row: bytes
) -> None:
    gateway, client = hostile
    body = b'{"data":[' + b",".join([row] * (3_900_000 // (len(row) + 1))) + b"]}"
    gateway.answers[Asked.LIST] = gateway.answers[Asked.RECORD] = Given(body)
    gateway.endless = True
    try:
        for job in (call.list_customers, call.look_up):
            answer, error, seconds = client.ask(job)
            assert answer is None
            assert error is not None
            assert (error.error_code, error.sent) == (GatewayErrorCode.TOO_LARGE, SendState.UNKNOWN)
            assert seconds < 4
    finally:
        gateway.endless = False
