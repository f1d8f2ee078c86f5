"""Every unknown of the gateway's document is a switch that does what it says."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.conftest import StartSandbox
from tests.sandbox.plain_client import PlainClient

Open = Callable[..., PlainClient]


@pytest.fixture
def open_with(start_sandbox: StartSandbox) -> Iterator[Open]:
    """Starts a sandbox of 300 customers with options and connects to it."""
    clients: list[PlainClient] = []

    def open_one(*options: str) -> PlainClient:
        clients.append(PlainClient(start_sandbox("--customers", "300", *options)))
        return clients[-1]

    yield open_one
    for client in clients:
        client.http.close()


def everyone_of(client: PlainClient) -> list[dict[str, Any]]:
    pages = [client.rows(f"?limit=100&offset={offset}") for offset in (0, 100, 200, 300)]
    return [row for page in pages for row in page]


def deleted(client: PlainClient) -> str:
    """A merchant id that was just deleted."""
    client.delete(f"/v2/customers/{client.customer('cust-0000042')['uuid']}")
    return "cust-0000042"


def test_highest_limit(open_with: Open) -> None:
    assert len(open_with("--highest-limit", "7").rows("?limit=200")) == 7
    refusing = open_with("--highest-limit", "7", "--above-highest-limit", "refuse")
    assert refusing.get("/v2/customers?limit=8").status_code == 400
    assert len(refusing.rows("?limit=7")) == 7
    assert len(refusing.rows()) == 7


def test_deleted_ones_leave_the_list(open_with: Open) -> None:
    client = open_with("--no-list-deleted")
    everyone = everyone_of(open_with())
    assert len(everyone) == 300
    living = [row for row in everyone if not row["deleted"]]
    assert 290 <= len(living) < 300
    assert everyone_of(client) == living
    gone = deleted(client)
    left = [row for row in living if row["merchant_customer_id"] != gone]
    assert everyone_of(client) == left


def test_deleted_ones_are_no_longer_answered(open_with: Open) -> None:
    client = open_with("--no-answer-deleted-by-uuid")
    uuid = client.customer("cust-0000042")["uuid"]
    assert client.customer(deleted(client))["deleted"] is True
    for path in ("", "/payment-methods"):
        assert client.get(f"/v2/customers/{uuid}{path}").status_code == 404
    assert client.post(f"/v2/customers/{uuid}", {}).status_code == 404

    client = open_with("--no-answer-deleted-by-merchant-id")
    uuid = client.customer("cust-0000042")["uuid"]
    assert client.get(f"/v2/merchants/customers/{deleted(client)}").status_code == 404
    assert client.get(f"/v2/customers/{uuid}").json()["deleted"] is True


def test_merchant_ids_of_the_deleted(open_with: Open) -> None:
    client = open_with("--duplicate-status", "409")
    taken = {"merchant_customer_id": deleted(client)}
    assert client.post("/v2/customers", taken).status_code == 409
    client = open_with("--reuse-merchant-ids")
    uuid = client.create(merchant_customer_id=deleted(client))["uuid"]
    assert client.customer("cust-0000042")["uuid"] == uuid


def test_updating_and_deleting_again(open_with: Open) -> None:
    client = open_with("--second-delete", "200", "--update-deleted")
    target = f"/v2/customers/{client.customer('cust-0000042')['uuid']}"
    deleted(client)
    assert client.delete(target).json()["deleted"] is True
    assert client.post(target, {"name": "Changed"}).json()["name"] == "Changed"


@pytest.mark.parametrize(("which", "names"), [("id", "id"), ("uuid", "uuid"), ("both", "id uuid")])
def test_identifiers(open_with: Open, which: str, names: str) -> None:
    client = open_with("--list-id", which, "--single-id", which, "--delete-id", which)
    row = client.rows("?limit=1")[0]
    single = client.customer("cust-0000042")
    gone = client.delete(f"/v2/customers/{single.get('uuid', single.get('id'))}").json()
    for answer in (row, single, gone):
        assert answer.keys() & {"id", "uuid"} == set(names.split())


def test_list_keys(open_with: Open) -> None:
    client = open_with("--list-key", "customers")
    assert len(client.get("/v2/customers").json()["customers"]) == 50
    client = open_with("--list-key", "bare", "--no-list-merchant-id")
    rows = client.get("/v2/customers").json()
    assert len(rows) == 50
    assert "merchant_customer_id" not in rows[0]
    assert client.customer("cust-0000042")["merchant_customer_id"] == "cust-0000042"


def test_null_metadata(open_with: Open) -> None:
    client = open_with("--null-metadata")
    rows = everyone_of(client)
    assert {type(row["metadata"]) for row in rows} == {dict, type(None)}
    assert client.create(name="Ana")["metadata"] is None
    assert client.create(metadata={"a": 1})["metadata"] == {"a": 1}


def test_create_status(open_with: Open) -> None:
    assert open_with("--create-status", "201").post("/v2/customers", {}).status_code == 201


@pytest.mark.parametrize(
    ("key", "shape", "expected"),
    [
        (
            "errors",
            "list",
            ["Name must be a string", "City is too short (minimum is 3 characters)"],
        ),
        ("message", "string", "Name must be a string, City is too short (minimum is 3 characters)"),
        (
            "errors",
            "object",
            {"name": ["must be a string"], "city": ["is too short (minimum is 3 characters)"]},
        ),
    ],
)
def test_error_shapes(open_with: Open, key: str, shape: str, expected: object) -> None:
    client = open_with("--error-key", key, "--error-shape", shape)
    answer = client.post("/v2/customers", {"name": 1, "city": "a"})
    assert answer.json() == {"status": "invalid-request", key: expected}
    assert key in client.get("/v2/customers/none").json()


@pytest.mark.parametrize(
    ("body", "content_type", "starts"),
    [("json", "application/json", "{"), ("html", "text/html", "<!DOCTYPE"), ("empty", "", "")],
)
def test_not_found_bodies(open_with: Open, body: str, content_type: str, starts: str) -> None:
    answer = open_with("--not-found-body", body).get("/v2/customers/none")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith(content_type)
    assert answer.text.startswith(starts)
    assert bool(answer.text) is bool(starts)


def test_cutting_ids_at_the_first_dot(open_with: Open) -> None:
    client = open_with("--cut-ids-at-dot")
    client.create(merchant_customer_id="a.b")
    assert client.customer("cust-0000042.anything")["merchant_customer_id"] == "cust-0000042"
    assert client.get("/v2/merchants/customers/a.b").status_code == 404
    assert client.customer("a%2Eb")["merchant_customer_id"] == "a.b"


def owner_of_cards(client: PlainClient) -> str:
    for row in client.rows("?limit=100"):
        if row["merchant_customer_id"] and not row["deleted"]:
            target = f"/v2/customers/{row['id']}/payment-methods"
            if client.get(target).json()["data"]:
                return str(row["id"])
    raise AssertionError


def test_cards_after_a_deletion(open_with: Open) -> None:
    for options, kept in [((), False), (("--keep-cards",), True)]:
        client = open_with(*options)
        uuid = owner_of_cards(client)
        client.delete(f"/v2/customers/{uuid}")
        cards = client.get(f"/v2/customers/{uuid}/payment-methods").json()["data"]
        assert bool(cards) is kept


def test_unmasked_numbers_and_no_merchant_ids_for_cards(open_with: Open) -> None:
    client = open_with("--unmasked-pans", "--no-payment-methods-by-merchant-id")
    uuid = owner_of_cards(client)
    cards = client.get(f"/v2/customers/{uuid}/payment-methods").json()["data"]
    assert all(re.fullmatch(r"\d{13,19}", card["masked_pan"]) for card in cards)
    assert client.get("/v2/customers/cust-0000042/payment-methods").status_code == 404


def test_latency(open_with: Open) -> None:
    client = open_with("--latency-ms", "120", "--jitter-ms", "30")
    client.rows("?limit=1")
    began = time.monotonic()
    client.rows("?limit=1")
    assert time.monotonic() - began >= 0.12


def test_seeds(open_with: Open) -> None:
    one, same, other = (open_with("--seed", seed).rows() for seed in ("5", "5", "6"))
    assert one == same
    assert [row["name"] for row in one] != [row["name"] for row in other]
