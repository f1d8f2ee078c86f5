"""The fault matrix, rows 11 to 19: wrong answers, refusals, other hosts, ids, cancelling."""

from __future__ import annotations

import asyncio
import json
import time
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.records.writes import WriteOutcome
from tests.conftest import StartSandbox
from tests.faults.operations import (
    CREATE,
    DELETE,
    LIST,
    LOOK_UP,
    UPDATE,
    Operation,
    assert_noted,
    assert_refused,
    assert_sent_once,
    assert_unknown,
    attempt,
    every_operation,
    every_single,
    every_write,
    try_at,
    unreached,
)
from tests.hostile_answers import ASKED, encoded
from tests.hostile_client import client_of, look_up
from tests.sandbox.gateway_servers import Talk, wire_server

STRANGER = {
    "uuid": "11111111-2222-4333-8444-555555555555",
    "merchant_customer_id": "cust-2",
    "deleted": True,
}


@pytest.mark.parametrize(
    "content",
    [None, [], {}, 7, "text", {"data": None}, {"status": "approved"}, {"uuid": None}, {"uuid": {}}],
    ids=json.dumps,
)
@every_operation
def test_row_11_wrong_shape(operation: Operation, content: Any) -> None:
    tried = try_at(lambda talk: talk.answer(encoded(content)), operation)
    if operation is LIST and content == []:
        assert tried.answer.at_end, "a bare list is a list"
        return
    assert_unknown(tried, operation, GatewayErrorCode.NOT_UNDERSTOOD)


@every_single
@pytest.mark.holds("network_08", "trap_17")
def test_row_11_another_record_than_asked_for(operation: Operation) -> None:
    tried = try_at(lambda talk: talk.answer(encoded(STRANGER)), operation)
    assert_unknown(tried, operation, GatewayErrorCode.WRONG_RECORD)


@every_single
def test_row_11_fields_nobody_knows_do_no_harm(operation: Operation) -> None:
    record = {"uuid": ASKED, "merchant_customer_id": "cust-1", "deleted": True, "new": [1, {}]}
    tried = try_at(lambda talk: talk.answer(encoded(record)), operation)
    assert tried.error is None
    assert tried.answer.uuid == ASKED
    assert_noted(tried, operation, WriteOutcome.DONE)


@pytest.mark.parametrize("operation", [LIST], ids=str)
def test_row_11_rows_twice_across_answers(operation: Operation) -> None:
    rows = [{"id": f"row-{number}"} for number in range(40)]

    def answers(talk: Talk) -> None:
        offset = int(talk.head.split(b"offset=")[1].split(b" ")[0])
        # Ten were added in front of the second answer: it begins with ten of the first one's.
        talk.answer(encoded({"data": rows[max(offset - 10, 0) :][:20]}))

    tried = try_at(answers, operation)
    assert tried.error is None
    uuids = [row.uuid for row in tried.answer.rows]
    assert uuids == [row["id"] for row in rows]


@every_operation
def test_row_12_not_authorised_stops_everything(operation: Operation) -> None:
    refusals: list[GatewayError] = []

    async def twice(gateway: Gateway) -> None:
        for _ in range(2):
            try:
                await operation.job(gateway)
            except GatewayError as error:
                refusals.append(error)
        raise refusals[-1]

    with wire_server(lambda talk: talk.answer(b"{}", "401 Unauthorized")) as server:
        tried = attempt(server.base_url, operation, job=twice)
        assert len(server.requests) == 1, "what was refused once is not asked again"
    assert tried.error_code is GatewayErrorCode.UNAUTHORISED
    assert tried.sent is SendState.NO, "the second one did not leave"
    assert tried.journal.in_doubt == 0


@pytest.mark.parametrize("ahead", [-3_600.0, 3_600.0])
@every_operation
def test_row_13_not_authorised_because_of_the_clock(operation: Operation, ahead: float) -> None:
    date = f"Date: {formatdate(usegmt=True)}"
    with wire_server(lambda talk: talk.answer(b"{}", "401 Unauthorized", date)) as server:
        tried = attempt(server.base_url, operation, clock=lambda: time.time() + ahead)
        tried.requests = len(server.requests)
    assert_refused(tried, operation, GatewayErrorCode.CLOCK_OFF)
    assert tried.error is not None
    assert tried.error.clock_ahead == pytest.approx(ahead, abs=5)


REFUSALS = [
    (400, GatewayErrorCode.INVALID),
    (403, GatewayErrorCode.FORBIDDEN),
    (404, GatewayErrorCode.NOT_FOUND),
    (409, GatewayErrorCode.CONFLICTING),
    (410, GatewayErrorCode.NOT_FOUND),
    (422, GatewayErrorCode.INVALID),
]


@pytest.mark.parametrize(("status", "error_code"), REFUSALS)
@every_operation
def test_row_14_refused(operation: Operation, status: int, error_code: GatewayErrorCode) -> None:
    body = encoded({"status": "invalid-request", "errors": {"email": ["is <b>bad</b>"]}})
    tried = try_at(lambda talk: talk.answer(body, f"{status} No"), operation)
    if operation in (LIST, CREATE) and error_code is GatewayErrorCode.NOT_FOUND:
        error_code = (
            GatewayErrorCode.NOT_UNDERSTOOD
        )  # no record is missing: this is no such gateway
    assert tried.error_code is error_code
    assert tried.sent is SendState.REFUSED
    if operation is not LIST:  # a refused limit is asked again, lower
        assert_sent_once(tried, operation)
    assert_noted(tried, operation, WriteOutcome.REFUSED)
    assert tried.error is not None
    assert tried.error.field_details == {"email": ("is <b>bad</b>",)}
    assert "bad" not in str(tried.error)


@pytest.mark.parametrize("asked", ["0", "1", "99999999999", "-5", "soon", "", "Wed, 21 Oct 2099"])
@every_operation
def test_row_15_too_many_requests(operation: Operation, asked: str) -> None:
    header = f"Retry-After: {asked}"
    tried = try_at(lambda talk: talk.answer(b"{}", "429 Too Many", header), operation)
    assert_refused(tried, operation, GatewayErrorCode.TOO_MANY)
    waits = [exchange.again_in for exchange in tried.exchanges if exchange.again_in is not None]
    assert len(waits) == (0 if operation.write else 2)
    assert all(0 <= wait <= 60 for wait in waits)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@every_operation
@pytest.mark.holds("network_02")
def test_row_16_redirected_to_another_host(operation: Operation, status: int) -> None:
    with wire_server(lambda talk: talk.answer(b"{}")) as elsewhere:
        location = f"Location: {elsewhere.base_url}/v2/customers"
        tried = try_at(lambda talk: talk.answer(b"", f"{status} Moved", location), operation)
        assert unreached(elsewhere), "no secret goes to another host"
    assert tried.error_code is GatewayErrorCode.REDIRECTED
    assert_sent_once(tried, operation)
    ending = WriteOutcome.REFUSED if status in (307, 308) else WriteOutcome.UNKNOWN
    assert_noted(tried, operation, ending)


REFUSED_IDS = ["", ".", "..", "a/b", "a?b", "a#b", "a%2Fb", "x" * 3_000, "\r\n", "\0", "\ud800"]


@pytest.mark.parametrize("identifier", REFUSED_IDS, ids=ascii)
@pytest.mark.parametrize("operation", [LIST, LOOK_UP, UPDATE, DELETE], ids=str)
def test_row_18_ids_that_no_path_carries(operation: Operation, identifier: str) -> None:
    async def job(gateway: Gateway) -> Any:
        uuid = Uuid(identifier)
        if operation is LIST:
            return await gateway.payment_methods(uuid, 0, 10)
        if operation is UPDATE:
            return await gateway.update(uuid, {"name": "x"})
        return await (gateway.delete(uuid) if operation is DELETE else gateway.by_uuid(uuid))

    with wire_server(lambda talk: talk.answer(b"{}")) as server:
        tried = attempt(server.base_url, operation, job=job)
        assert unreached(server)
    assert (tried.error_code, tried.sent) == (GatewayErrorCode.REFUSED_ID, SendState.NO)
    assert tried.journal.begun == []


@given(merchant_id=st.text(min_size=1, max_size=100))
@settings(max_examples=40)
@pytest.mark.parametrize("operation", [LOOK_UP, CREATE], ids=str)
@pytest.mark.holds("network_07")
def test_row_18_any_id_arrives_as_itself_or_not_at_all(
    start_sandbox_for_session: StartSandbox, operation: Operation, merchant_id: str
) -> None:
    """The sandbox checks each signature with its own code, over the bytes that arrived."""
    sandbox = _shared(start_sandbox_for_session)
    with client_of(sandbox) as client:
        asked = MerchantId(merchant_id)
        if operation is CREATE:
            made = client.ask(lambda gateway: gateway.create({"merchant_customer_id": asked}))
            if made.error is not None:
                assert made.error.error_code in (
                    GatewayErrorCode.REFUSED_ID,
                    GatewayErrorCode.INVALID,
                )
                return
            assert made.answer.merchant_customer_id == asked
        found = client.ask(lambda gateway: gateway.by_merchant_id(asked))
        if found.error is None:
            assert found.answer.merchant_customer_id == asked
        else:
            assert operation is LOOK_UP
            assert found.error.error_code in (
                GatewayErrorCode.REFUSED_ID,
                GatewayErrorCode.NOT_FOUND,
            )


_RUNNING: dict[int, str] = {}


def _shared(start: StartSandbox) -> str:
    if id(start) not in _RUNNING:
        _RUNNING[id(start)] = start("--customers", "3").base_url
    return _RUNNING[id(start)]


def answers_slowly(talk: Talk) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{")
    talk.connection.recv(1)


@every_operation
def test_row_19_cancelled_while_waiting(operation: Operation) -> None:
    for behaviour in (lambda talk: talk.connection.recv(1), answers_slowly):
        tried = try_at(behaviour, operation, cancel_after=0.15)
        assert tried.seconds < 0.1
        assert_unknown(tried, operation, GatewayErrorCode.CANCELLED)


@every_write
def test_row_19_cancelled_before_anything_left(operation: Operation) -> None:
    with wire_server(lambda talk: talk.answer(b"{}")) as server:
        tried = attempt(server.base_url, operation, cancel_after=0)
        assert server.requests == []
    assert (tried.error_code, tried.sent) == (GatewayErrorCode.CANCELLED, SendState.NO)
    assert tried.journal.in_doubt == 0


def test_row_19_a_cancelled_read_leaves_the_next_one_alone() -> None:
    async def first_is_cancelled(gateway: Gateway) -> Any:
        task = asyncio.ensure_future(look_up(gateway))
        await asyncio.to_thread(server.asked.wait)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return await look_up(gateway)

    def answers_from_the_second_on(talk: Talk) -> None:
        if len(server.requests) == 1:
            talk.connection.recv(1)
        talk.answer(encoded({"uuid": ASKED}))

    with wire_server(answers_from_the_second_on) as server:
        tried = attempt(server.base_url, LOOK_UP, job=first_is_cancelled)
    assert tried.answer.uuid == ASKED
