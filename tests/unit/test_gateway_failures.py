"""Answers that are no record: their meaning, what may have been done, and what the gateway said."""

from __future__ import annotations

import email.utils
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState, read_json
from desktop_app.gateway.failures import LONGEST_DETAIL, MOST_DETAILS, failure, server_messages
from desktop_app.gateway.requests import Attempt, RawResponse, Request, retry_after

NOW = 1_763_800_000.0


def answer(status: int, body: bytes = b"", **headers: str) -> RawResponse:
    named = {
        name.replace("_", "-").encode(): value.encode("latin-1") for name, value in headers.items()
    }
    return RawResponse(status=status, headers=named, body=body)


def attempt(target: str = "/v2/customers/x", sent: float = NOW, received: float = NOW) -> Attempt:
    return Attempt(
        request=Request(method="GET", target=target),
        request_id="",
        sent_at=sent,
        received_at=received,
    )


def fails(found: RawResponse, of: Attempt | None = None) -> GatewayError:
    error = failure(found, of or attempt())
    assert error is not None
    return error


@pytest.mark.parametrize(
    ("status", "error_code", "sent"),
    [
        (301, GatewayErrorCode.REDIRECTED, SendState.UNKNOWN),
        (302, GatewayErrorCode.REDIRECTED, SendState.UNKNOWN),
        (303, GatewayErrorCode.REDIRECTED, SendState.UNKNOWN),
        (307, GatewayErrorCode.REDIRECTED, SendState.REFUSED),
        (308, GatewayErrorCode.REDIRECTED, SendState.REFUSED),
        (400, GatewayErrorCode.INVALID, SendState.REFUSED),
        (401, GatewayErrorCode.UNAUTHORISED, SendState.REFUSED),
        (403, GatewayErrorCode.FORBIDDEN, SendState.REFUSED),
        (405, GatewayErrorCode.INVALID, SendState.REFUSED),
        (408, GatewayErrorCode.GATEWAY_FAILED, SendState.UNKNOWN),
        (409, GatewayErrorCode.CONFLICTING, SendState.REFUSED),
        (422, GatewayErrorCode.INVALID, SendState.REFUSED),
        (429, GatewayErrorCode.TOO_MANY, SendState.REFUSED),
        (500, GatewayErrorCode.GATEWAY_FAILED, SendState.UNKNOWN),
        (502, GatewayErrorCode.GATEWAY_FAILED, SendState.UNKNOWN),
        (503, GatewayErrorCode.GATEWAY_FAILED, SendState.UNKNOWN),
        (504, GatewayErrorCode.GATEWAY_FAILED, SendState.UNKNOWN),
        (999, GatewayErrorCode.NOT_UNDERSTOOD, SendState.UNKNOWN),
    ],
)
def test_what_each_status_means(status: int, error_code: GatewayErrorCode, sent: SendState) -> None:
    error = fails(answer(status))
    assert (error.error_code, error.sent, error.status) == (error_code, sent, status)


NOT_FOUND_OF_THE_GATEWAY = (
    b'{"status":"error"}',
    b'{"status":"invalid-request","message":"Customer not found"}',
    b'{"errors":["Customer not found"],"status":"error"}',
    b'{"status":"error","errors":{"base":["Customer not found"]},"uuid":null}',
    b' {"status": "Not_Found", "error": "no such customer"} ',
)
NOT_FOUND_OF_SOMEBODY_ELSE = (
    b"",
    b"Not Found",
    b"<!DOCTYPE html><title>404</title>",
    b"null",
    b"[]",
    b'"error"',
    b"{}",
    b'{"status":"error"',
    b'{"message":"no Route matched with those values"}',
    b'{"detail":"Not Found"}',
    b'{"error":{"code":404,"status":"NOT_FOUND"}}',
    b'{"status":404,"error":"Not Found","path":"/v2/customers"}',
    b'{"status":"404"}',
    b'{"status":"Failure","reason":"NotFound","code":404}',
    b'{"status":"approved","deleted":true}',
    b'{"status":null}',
    b'{"data":{"status":"error"}}',
)


@pytest.mark.parametrize("status", [404, 410])
@pytest.mark.parametrize("body", NOT_FOUND_OF_THE_GATEWAY)
def test_not_found_in_the_gateways_own_words(status: int, body: bytes) -> None:
    error = fails(answer(status, body))
    assert (error.error_code, error.sent, error.status) == (
        GatewayErrorCode.NOT_FOUND,
        SendState.REFUSED,
        status,
    )


@pytest.mark.parametrize("status", [404, 410])
@pytest.mark.parametrize("body", NOT_FOUND_OF_SOMEBODY_ELSE)
def test_not_found_of_somebody_else_is_an_answer_that_cannot_be_read(
    status: int, body: bytes
) -> None:
    """Nor does it say that a write was not carried out: who knows what the proxy did before."""
    error = fails(answer(status, body))
    assert (error.error_code, error.sent, error.status) == (
        GatewayErrorCode.NOT_UNDERSTOOD,
        SendState.UNKNOWN,
        status,
    )


@pytest.mark.parametrize("status", [200, 201, 202])
def test_accepted_answers_are_no_failures(status: int) -> None:
    assert failure(answer(status, content_encoding="identity"), attempt()) is None


@pytest.mark.parametrize("encoding", ["gzip", "br", "gzip, gzip", "deflate", "unheard-of"])
def test_network_03_packed_bodies_are_refused(encoding: str) -> None:
    error = fails(answer(200, content_encoding=encoding))
    assert (error.error_code, error.sent) == (GatewayErrorCode.NOT_UNDERSTOOD, SendState.UNKNOWN)


@pytest.mark.parametrize("target", ["/v2/customers", "/v2/customers?limit=1&offset=0", "/v2/oauth"])
def test_a_missing_list_is_no_missing_customer(target: str) -> None:
    own = answer(404, NOT_FOUND_OF_THE_GATEWAY[0])
    assert fails(own, attempt(target)).error_code is GatewayErrorCode.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("content", "details", "fields"),
    [
        ({"message": "Customer not found"}, ("Customer not found",), {}),
        ({"error": "nope"}, ("nope",), {}),
        ({"errors": "nope"}, ("nope",), {}),
        ({"errors": ["Name can't be blank", "Odd"]}, ("Name can't be blank", "Odd"), {}),
        (
            {"errors": {"name": ["too long", "odd"], "email": "odd"}},
            ("name: too long", "name: odd", "email: odd"),
            {"name": ("too long", "odd"), "email": ("odd",)},
        ),
        (
            {"errors": [{"field": "name", "message": "too long"}, {"message": "odd"}]},
            ("name: too long", "odd"),
            {"name": ("too long",)},
        ),
        ({"error": {"code": 7, "message": "nope"}}, ("nope",), {}),
        ({"error": "invalid_client", "error_description": "no"}, ("invalid_client", "no"), {}),
        ({"status": "invalid-request", "message": "a", "errors": ["a", "b"]}, ("a", "b"), {}),
        ({"status": "invalid-request"}, (), {}),
        (["one", "two"], ("one", "two"), {}),
        ("plain", ("plain",), {}),
        ({"errors": None, "message": ""}, (), {}),
        (7, (), {}),
    ],
)
def test_what_the_gateway_said_in_every_shape(
    content: Any, details: tuple[str, ...], fields: dict[str, tuple[str, ...]]
) -> None:
    assert server_messages(content) == (details, fields)


@pytest.mark.parametrize("body", [b"", b"<html><p>502</p></html>", b"\xff\x00", b'{"message":"cut'])
def test_junk_says_nothing(body: bytes) -> None:
    assert server_messages(read_json(body)) == ((), {})


def test_essays_are_cut() -> None:
    details, _ = server_messages({"errors": [f"{n}" + "x" * 5_000 for n in range(500)]})
    assert len(details) == MOST_DETAILS
    assert {len(detail) for detail in details} == {LONGEST_DETAIL}


DEEP = st.recursive(
    st.none() | st.text() | st.integers(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["errors", "name", "x"]), inner)
    ),
)


@given(DEEP)
def test_no_shape_breaks_reading_it(content: Any) -> None:
    details, _ = server_messages(read_json(json.dumps(content).encode()))
    assert len(details) <= MOST_DETAILS


def http_date(seconds: float) -> str:
    return email.utils.formatdate(seconds, usegmt=True)


@pytest.mark.parametrize(
    ("ahead", "error_code"),
    [
        (0, GatewayErrorCode.UNAUTHORISED),
        (55, GatewayErrorCode.UNAUTHORISED),
        (300, GatewayErrorCode.CLOCK_OFF),
        (-300, GatewayErrorCode.CLOCK_OFF),
    ],
)
def test_a_clock_that_is_off_is_told_from_a_wrong_key(
    ahead: float, error_code: GatewayErrorCode
) -> None:
    error = fails(answer(401, date=http_date(NOW - ahead)), attempt(sent=NOW - 1, received=NOW + 1))
    assert error.error_code is error_code
    assert error.clock_ahead == pytest.approx(ahead, abs=1.0)


@pytest.mark.parametrize("date", ["", "soon", "Tue, 31 Feb 2019 11:22:33 GMT", "Fri, 1 Jan 99999"])
def test_without_a_date_nothing_is_said_of_the_clock(date: str) -> None:
    error = fails(answer(401, date=date))
    assert (error.error_code, error.clock_ahead) == (GatewayErrorCode.UNAUTHORISED, None)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        (http_date(NOW + 30), 30.0),
        (http_date(NOW - 30), 0.0),
        ("999999999999", 86_400.0),
        ("3.5", 3.5),
        ("0.0", 0.0),
        ("7.", 7.0),
        (".5", None),
        ("1.2.3", None),
        ("1e3", None),
        ("³", None),
        ("-5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    assert retry_after(answer(429, retry_after=header), NOW) == seconds


def test_errors_name_the_trouble_only() -> None:
    error = fails(answer(400, b'{"message":"jane@example.com is odd"}'))
    assert "jane" not in str(error) + repr(error)
    assert error.details == ("jane@example.com is odd",)
