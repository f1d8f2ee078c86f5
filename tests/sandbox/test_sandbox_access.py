"""Who may ask: signatures and bearer tokens over real HTTP."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.conftest import StartSandbox
from tests.sandbox.plain_client import PlainClient, shared

__all__ = ["shared"]

TARGET = "/v2/customers?limit=2&offset=1"


def status(client: PlainClient, authorisation: str, target: str = TARGET) -> int:
    return client.http.get(target, headers={"Authorization": authorisation}).status_code


def test_a_right_signature_passes_and_one_over_the_path_alone_does_not(shared: PlainClient) -> None:
    assert status(shared, shared.signature(TARGET)) == 200
    assert status(shared, shared.signature("/v2/customers")) == 401
    assert status(shared, shared.signature("/v2/customers?offset=1&limit=2")) == 401


def test_percent_encoding_counts(shared: PlainClient) -> None:
    target = "/v2/merchants/customers/cust%2D0000042"
    assert status(shared, shared.signature(target), target) == 200
    assert status(shared, shared.signature("/v2/merchants/customers/cust-0000042"), target) == 401


def test_the_body_counts_to_the_last_byte(shared: PlainClient) -> None:
    body = b'{"name": "A"}'
    signed = shared.signature("/v2/customers", body)
    headers = {"Authorization": signed, "Content-Type": "application/json"}
    for sent, expected in [(body, 200), (body + b" ", 401), (b'{"name":"A"}', 401), (b"", 401)]:
        answer = shared.http.post("/v2/customers", content=sent, headers=headers)
        assert answer.status_code == expected


def test_a_query_mark_with_nothing_after_it_may_be_signed(shared: PlainClient) -> None:
    assert status(shared, shared.signature("/v2/customers"), "/v2/customers") == 200
    assert status(shared, shared.signature("/v2/customers?"), "/v2/customers?") == 200


@pytest.mark.parametrize("authorisation", ["", "Basic eDp5", "WP3-v2.1", "Bearer", "Bearer x"])
def test_anything_else_gets_401(shared: PlainClient, authorisation: str) -> None:
    answer = shared.http.get(TARGET, headers={"Authorization": authorisation})
    assert answer.status_code == 401
    assert answer.json()["errors"]


def test_an_unknown_customer_is_no_secret_shared_with_strangers(shared: PlainClient) -> None:
    for target in ("/v2/customers/none", "/v2/merchants/customers/cust-0000042"):
        assert status(shared, "", target) == 401


def test_the_clock_can_be_off(start_sandbox: StartSandbox) -> None:
    client = PlainClient(start_sandbox("--clock-offset", "-400", "--customers", "1"))
    with client.http:
        now = int(time.time())
        assert status(client, client.signature(TARGET)) == 401
        assert status(client, client.signature(TARGET, timestamp=str(now - 400))) == 200
        date = client.get(TARGET).headers["date"]
        assert abs(parsedate_to_datetime(date).timestamp() - (now - 400)) < 5


def test_the_window_is_an_option(start_sandbox: StartSandbox) -> None:
    client = PlainClient(start_sandbox("--timestamp-window", "0", "--customers", "1"))
    with client.http:
        assert status(client, client.signature(TARGET, timestamp="1593457122")) == 200


def bearer(client: PlainClient, *scopes: str) -> str:
    answer = client.http.post(
        "/v2/oauth",
        json={
            "client_id": client.sandbox.token,
            "client_secret": client.sandbox.key,
            "grant_type": "client_credentials",
            "scopes": list(scopes),
        },
    )
    assert answer.status_code == 200
    assert answer.json()["status"] == "approved"
    return f"Bearer {answer.json()['access_token']}"


def test_a_bearer_reaches_what_its_scopes_name(shared: PlainClient) -> None:
    cards = "/v2/customers/cust-0000042/payment-methods"
    customers = bearer(shared, "customers")
    both = bearer(shared, "customers", "payment-methods")
    assert status(shared, customers) == 200
    assert status(shared, customers, cards) == 401
    assert status(shared, both, cards) == 200
    assert status(shared, bearer(shared)) == 401
    # As the vendor's Ruby SDK asks for the cards of all customers: with this scope alone.
    assert status(shared, bearer(shared, "payment-methods"), "/v2/payment-methods") == 200
    assert status(shared, customers, "/v2/payment-methods") == 401


def test_wrong_secrets_get_no_token(shared: PlainClient) -> None:
    answer = shared.http.post(
        "/v2/oauth",
        json={"client_id": "x", "client_secret": "y", "grant_type": "client_credentials"},
    )
    assert answer.status_code == 401


def test_a_bearers_life_is_an_option(start_sandbox: StartSandbox) -> None:
    client = PlainClient(start_sandbox("--oauth-life", "0", "--missing-scope-status", "403"))
    with client.http:
        assert status(client, bearer(client, "customers")) == 401
    client = PlainClient(start_sandbox("--missing-scope-status", "403"))
    with client.http:
        assert status(client, bearer(client)) == 403


def test_too_many_requests_get_429(start_sandbox: StartSandbox) -> None:
    client = PlainClient(start_sandbox("--rate-limit", "2", "--customers", "1"))
    with client.http:
        answers = [client.get(TARGET) for _ in range(8)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert all(answer.headers["retry-after"] == "1" for answer in refused)
    assert isinstance(answers[0], httpx.Response)
