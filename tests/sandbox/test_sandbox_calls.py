"""The seven calls of the Customers API over real HTTP, each rule of the document in its place."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.sandbox.plain_client import PlainClient, client, shared

__all__ = ["client", "shared"]

TEXT_FIELDS = {
    "merchant_customer_id": "shop/7.é",
    "description": "Д" * 200,
    "email": "a@example.com",
    "name": "Ž" * 50,
    "phone": "+387 61 000 111",
    "zip_code": "71000",
    "city": "Bar",
    "address": "Titova 1",
    "country": "BA",
}


def test_created_customer_is_answered_whole(shared: PlainClient) -> None:
    metadata = {"tier": "gold", "n": 1, "f": 1.0, "yes": True, "deep": {"list": [1, None, "ж"]}}
    created = shared.create(**TEXT_FIELDS, metadata=metadata)
    assert {name: created[name] for name in TEXT_FIELDS} == TEXT_FIELDS
    assert created["metadata"] == metadata
    assert type(created["metadata"]["f"]) is float
    assert created["status"] == "approved"
    assert created["deleted"] is False
    assert created["deleted_at"] is None
    assert created["created_at"] == created["updated_at"]
    written = datetime.strptime(created["created_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert abs((datetime.now(UTC) - written).total_seconds()) < 60
    assert shared.get(f"/v2/customers/{created['uuid']}").json() == created
    assert shared.customer("shop%2F7.%C3%A9") == created


def test_all_fields_are_optional(shared: PlainClient) -> None:
    created = shared.create()
    assert all(created[name] is None for name in TEXT_FIELDS)
    assert created["metadata"] == {}


def test_update_changes_what_was_sent_only(client: PlainClient) -> None:
    before = client.customer("cust-0000042")
    target = f"/v2/customers/{before['uuid']}"
    after = client.post(target, {"phone": "1", "metadata": {"note": 1}}).json()
    assert after["phone"] == "1"
    assert after["metadata"] == {**before["metadata"], "note": 1}
    assert after["updated_at"] > before["updated_at"]
    for name in TEXT_FIELDS.keys() - {"phone"} | {"created_at", "uuid"}:
        assert after[name] == before[name]
    assert (
        client.post(target, {"metadata": {"note": None}}).json()["metadata"] == before["metadata"]
    )
    assert client.post(target, {"phone": None}).json()["phone"] is None
    assert client.post(target, {}).status_code == 200


def test_a_taken_merchant_id_gets_400(shared: PlainClient) -> None:
    answer = shared.post("/v2/customers", {"merchant_customer_id": "cust-0000042"})
    assert answer.status_code == 400
    assert answer.json() == {
        "status": "invalid-request",
        "errors": ["Merchant customer id has already been taken"],
    }


def test_invalid_fields_get_400_and_nothing_happens(shared: PlainClient) -> None:
    first = shared.rows("?limit=1")
    answer = shared.post("/v2/customers", {"name": "x" * 51, "city": "ab", "metadata": []})
    assert answer.status_code == 400
    assert answer.json()["status"] == "invalid-request"
    assert len(answer.json()["errors"]) == 3
    assert shared.rows("?limit=1") == first


def test_delete_marks_and_keeps(client: PlainClient) -> None:
    uuid = client.customer("cust-0000042")["uuid"]
    answer = client.delete(f"/v2/customers/{uuid}")
    assert answer.json() == {"status": "approved", "id": uuid, "uuid": uuid, "deleted": True}
    again = client.get(f"/v2/customers/{uuid}").json()
    assert again["deleted"] is True
    assert again["deleted_at"] == again["updated_at"]
    assert client.delete(f"/v2/customers/{uuid}").status_code == 404
    assert client.post(f"/v2/customers/{uuid}", {"name": "x"}).status_code == 400


def test_list_is_newest_first_and_pages_fit_together(client: PlainClient) -> None:
    created = [client.create(name=f"New {turn}")["uuid"] for turn in range(3)]
    default = client.rows()
    assert len(default) == 50
    assert [row["id"] for row in default[:3]] == created[::-1]
    everyone = [row for page in range(31) for row in client.rows(f"?limit=10&offset={page * 10}")]
    assert len({row["id"] for row in everyone}) == 303
    moments = [row["created_at"] for row in everyone]
    assert moments == sorted(moments, reverse=True)
    assert client.rows("?offset=303") == []
    assert client.rows("?limit=0") == []
    assert client.rows("?limit=2&offset=302")[0]["merchant_customer_id"] == "cust-0000001"
    assert all(row["uuid"] == row["id"] for row in everyone)
    assert all(isinstance(row["metadata"], dict) for row in everyone)


def test_far_behind_the_end_there_is_nothing(shared: PlainClient) -> None:
    assert shared.rows("?offset=99999999999999999999999") == []


@pytest.mark.parametrize("query", ["limit=x", "offset=-1", "limit=1.5", "offset=", "limit=%205"])
def test_limit_and_offset_must_be_numbers(shared: PlainClient, query: str) -> None:
    uuid = shared.customer("cust-0000042")["uuid"]
    for path in ("/v2/customers", f"/v2/customers/{uuid}/payment-methods"):
        answer = shared.get(f"{path}?{query}")
        assert answer.status_code == 400
        assert answer.json()["errors"][0].endswith("must be a valid number")


def test_payment_methods(shared: PlainClient) -> None:
    found = 0
    for row in shared.rows("?limit=60"):
        if row["deleted"]:
            continue
        cards = shared.get(f"/v2/customers/{row['id']}/payment-methods").json()
        assert cards["status"] == "approved"
        found += len(cards["data"])
        for card in cards["data"]:
            assert card["customer_uuid"] == row["id"]
            assert card["id"] == card["token"]
        moments = [card["created_at"] for card in cards["data"]]
        assert moments == sorted(moments, reverse=True)
        if len(moments) > 1:
            target = f"/v2/customers/{row['id']}/payment-methods?limit=1&offset=1"
            assert shared.get(target).json()["data"] == cards["data"][1:2]
    assert found > 20


def test_every_card_of_the_merchant_newest_customers_first(client: PlainClient) -> None:
    def listed(query: str = "") -> list[dict[str, Any]]:
        answer = client.get(f"/v2/payment-methods{query}").json()
        assert answer["status"] == "approved"
        rows: list[dict[str, Any]] = answer["data"]
        return rows

    one_by_one = [
        card
        for page in range(0, 300, 100)
        for row in client.rows(f"?limit=100&offset={page}")
        for card in client.get(f"/v2/customers/{row['uuid']}/payment-methods").json()["data"]
    ]
    assert len(one_by_one) > 200
    assert listed() == one_by_one[:50]
    everything = [card for page in range(0, 600, 7) for card in listed(f"?limit=7&offset={page}")]
    assert everything == one_by_one
    owner = everything[0]["customer_uuid"]
    client.delete(f"/v2/customers/{owner}")
    assert owner not in {card["customer_uuid"] for card in listed()}


def test_payment_methods_by_merchant_id(shared: PlainClient) -> None:
    uuid = shared.customer("cust-0000042")["uuid"]
    by_uuid = shared.get(f"/v2/customers/{uuid}/payment-methods")
    assert shared.get("/v2/customers/cust-0000042/payment-methods").json() == by_uuid.json()


def test_a_new_customer_has_no_cards(shared: PlainClient) -> None:
    uuid = shared.create()["uuid"]
    assert shared.get(f"/v2/customers/{uuid}/payment-methods").json()["data"] == []


@pytest.mark.parametrize(
    "merchant_id",
    [
        "a/b",
        "a.b",
        ".",
        "..",
        "%",
        "%2F",
        "a b",
        "ж",
        "a?b#c",
        "a+b",
        "cust-0000001.json",
        "\u202e",
    ],
)
def test_any_merchant_id_is_found_as_exactly_itself(shared: PlainClient, merchant_id: str) -> None:
    uuid = shared.create(merchant_customer_id=merchant_id)["uuid"]
    encoded = "".join(f"%{byte:02X}" for byte in merchant_id.encode())
    assert shared.customer(encoded)["uuid"] == uuid


def test_unknown_ids_get_404(shared: PlainClient) -> None:
    real = shared.customer("cust-0000042")["uuid"]
    for target in (
        "/v2/customers/4b281da4-d145-4233-b957-2018cf9aa0fb",
        f"/v2/customers/{real.upper()}",
        f"/v2/customers/{real}%20",
        "/v2/customers/cust-0000042",
        "/v2/customers/4b281da4-d145-4233-b957-2018cf9aa0fb/payment-methods",
        "/v2/merchants/customers/nobody",
        f"/v2/merchants/customers/{real}",
        "/v2/merchants/customers/cust-42",
        "/v2/merchants/customers/%FF",
        "/v2/merchants/customers/",
        "/v2/nothing",
        "/",
    ):
        answer = shared.get(target)
        assert answer.status_code == 404, target
        assert answer.json()["status"] == "error"


def test_other_methods_get_405(shared: PlainClient) -> None:
    answer = shared.send("PUT", "/v2/customers")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"[]", b"{", b"\xff", b'{"name": NaN}'),
        *(b'{"name": "\x8aim\xe6"}', b'{"\xff": 1}', '{"name": "Šime"}'.encode("utf-16")),
    ],
)
def test_bodies_that_are_no_object_get_400(shared: PlainClient, body: bytes) -> None:
    assert shared.send("POST", "/v2/customers", body).status_code == 400


def test_a_huge_body_gets_413(shared: PlainClient) -> None:
    assert shared.send("POST", "/v2/customers", b" " * (1 << 20) + b"{}").status_code == 413


def test_every_answer_is_json_with_the_gateways_date(shared: PlainClient) -> None:
    answer = shared.get("/v2/customers?limit=1")
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert len(answer.headers.get_list("date")) == 1
    assert float(answer.headers["x-runtime"]) < 1
    assert isinstance(answer, httpx.Response)
