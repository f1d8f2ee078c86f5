"""Every call against the real sandbox, under each of its settings that matters to the client."""

from __future__ import annotations

import gc
import hashlib
import json
import logging
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.customer_count import count_customers
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.look_up import look_up
from desktop_app.records.changes import same
from desktop_app.records.customer import Json, MerchantId, Uuid
from desktop_app.records.fields import RULES
from desktop_app.records.recognise import Recognised, recognise
from desktop_app.worker.worker import ClientEventLoop
from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox
from tests.no_ledger import NoLedger
from tests.sandbox.gateway_servers import CUSTOMER, UUID, Talk, WireServer, run, wire_server

CUSTOMERS = 300


@pytest.fixture(scope="module")
def shared(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", str(CUSTOMERS))


@pytest.mark.parametrize("authorisation", list(Authorisation))
def test_a_customers_life(shared: RunningSandbox, authorisation: Authorisation) -> None:
    merchant_id = MerchantId(f"life/of a.customer%{authorisation.name}")

    async def life(gateway: Gateway) -> None:
        values: dict[str, Json] = {
            "merchant_customer_id": merchant_id,
            "name": "Lejla Hadžić",
            "metadata": {"tier": "gold", "orders": 14, "ratio": 1.0, "tags": ["a"], "vip": True},
        }
        made = await gateway.create(values)
        assert same(made.metadata, values["metadata"])
        assert await gateway.by_uuid(made.uuid) == made
        assert await gateway.by_merchant_id(merchant_id) == made
        with pytest.raises(GatewayError) as taken:
            await gateway.create(values)
        assert (taken.value.error_code, taken.value.sent) == (
            GatewayErrorCode.INVALID,
            SendState.REFUSED,
        )
        assert taken.value.details
        changed = await gateway.update(
            made.uuid, {"phone": "+387 61 000 111", "metadata": {"tier": None, "orders": 15}}
        )
        assert (changed.name, changed.phone) == ("Lejla Hadžić", "+387 61 000 111")
        assert changed.metadata == {"orders": 15, "ratio": 1.0, "tags": ["a"], "vip": True}
        assert (await gateway.customers(0, 1)).rows[0].uuid == made.uuid
        gone = await gateway.delete(made.uuid)
        assert (gone.uuid, gone.deleted) == (made.uuid, True)

    run(shared.base_url, life, authorisation=authorisation)


def test_an_answer_leaves_nothing_behind_that_only_the_collector_of_garbage_finds(
    shared: RunningSandbox,
) -> None:
    """It runs on the UI thread: while a batch looks up, that took 5 to 7 ms five times a second."""

    async def read(gateway: Gateway) -> int:
        await gateway.customers(0, 1)
        gc.collect()
        gc.disable()
        try:
            await gateway.customers(0, 1)
            return sum(isinstance(each, httpx.Response) for each in gc.get_objects())
        finally:
            gc.enable()

    assert run(shared.base_url, read) == 0


@pytest.mark.parametrize("name", RULES)
def test_every_field_comes_back_as_it_was_sent(shared: RunningSandbox, name: str) -> None:
    """From create, update, by either ID and in the list, in the place that it has in the record;
    and null clears it."""

    first, second = _longest(name, "a"), _longest(name, "b")

    async def there_and_back(gateway: Gateway) -> None:
        made = await gateway.create({name: first})
        assert (getattr(made, name), made.unknown) == (first, {})
        changed = await gateway.update(made.uuid, {name: second})
        assert getattr(changed, name) == second
        listed = (await gateway.customers(0, 1)).rows[0]
        assert changed.merchant_customer_id is not None
        asked = await gateway.by_merchant_id(changed.merchant_customer_id)
        assert await gateway.by_uuid(made.uuid) == asked == listed == changed
        cleared = await gateway.update(made.uuid, {name: None})
        assert getattr(cleared, name) is None

    run(shared.base_url, there_and_back)


def _longest(name: str, letter: str) -> str:
    """As long as the field takes, and no other customer's."""
    if name == "country":
        return {"a": "BA", "b": "HR"}[letter]
    return (letter + secrets.token_hex(3) + "č" * 200)[: RULES[name].longest]


@pytest.mark.parametrize("shown", ["id", "uuid", "both"])
def test_any_name_of_the_identifier_and_of_the_list(
    start_sandbox: StartSandbox, shown: str
) -> None:
    options = ["--single-id", shown, "--list-id", shown, "--delete-id", shown]
    sandbox = start_sandbox("--customers", "60", "--list-key", "customers", *options)

    async def all_calls(gateway: Gateway) -> None:
        page = await gateway.customers(0, 60)
        assert (len(page.rows), page.unreadable) == (60, 0)
        first = page.rows[0]
        assert (await gateway.by_uuid(first.uuid)).uuid == first.uuid
        assert (await gateway.update(first.uuid, {"name": "Ana"})).name == "Ana"
        await gateway.payment_methods(first.uuid, 0, 50)
        assert (await gateway.delete(first.uuid)).uuid == first.uuid

    run(sandbox.base_url, all_calls)


@pytest.mark.parametrize("above", ["cut", "refuse"])
def test_any_highest_limit(start_sandbox: StartSandbox, above: str) -> None:
    options = ["--highest-limit", "50", "--above-highest-limit", above]
    sandbox = start_sandbox("--customers", "230", *options)

    async def count_and_page(gateway: Gateway) -> None:
        page = await gateway.customers(0, 300)
        assert (len(page.rows), page.at_end) == (230, True)
        assert len({row.uuid for row in page.rows}) == 230
        middle = await gateway.customers(100, 120)
        assert middle.rows == page.rows[100:220]
        assert await count_customers(gateway) == 230

    run(sandbox.base_url, count_and_page)


def test_the_end_of_a_million_in_twenty_calls(start_sandbox: StartSandbox) -> None:
    sandbox = start_sandbox("--customers", "1000000")
    exchanges: list[Exchange] = []
    grown: list[int] = []

    async def count(gateway: Gateway) -> int:
        return await count_customers(gateway, 1000, grown.append)

    assert run(sandbox.base_url, count, exchanges=exchanges) == 1_000_000
    assert len(exchanges) <= 20
    assert grown == sorted(grown)
    assert grown[-1] == 1_000_000


@pytest.mark.parametrize("key", ["errors", "message"])
@pytest.mark.parametrize("shape", ["list", "string", "object"])
def test_refused_values_in_any_shape(start_sandbox: StartSandbox, key: str, shape: str) -> None:
    sandbox = start_sandbox("--customers", "5", "--error-key", key, "--error-shape", shape)

    async def too_long(gateway: Gateway) -> GatewayError:
        with pytest.raises(GatewayError) as refused:
            await gateway.create({"name": "x" * 51, "city": "ab"})
        return refused.value

    error = run(sandbox.base_url, too_long)
    assert (error.error_code, error.sent, error.status) == (
        GatewayErrorCode.INVALID,
        SendState.REFUSED,
        400,
    )
    assert re.search("name", " ".join(error.details), re.IGNORECASE)
    if shape == "object":
        assert "name" in error.field_details


@pytest.mark.parametrize(
    ("switches", "error_code"),
    [
        ((), GatewayErrorCode.NOT_FOUND),
        (("--error-key", "message", "--error-shape", "string"), GatewayErrorCode.NOT_FOUND),
        (("--error-shape", "object"), GatewayErrorCode.NOT_FOUND),
        (("--not-found-body", "html"), GatewayErrorCode.NOT_UNDERSTOOD),
        (("--not-found-body", "empty"), GatewayErrorCode.NOT_UNDERSTOOD),
    ],
)
def test_not_found_is_what_the_gateway_says_itself(
    start_sandbox: StartSandbox, switches: tuple[str, ...], error_code: GatewayErrorCode
) -> None:
    sandbox = start_sandbox("--customers", "5", *switches)

    async def missing(gateway: Gateway) -> GatewayError:
        with pytest.raises(GatewayError) as refused:
            await gateway.by_merchant_id(MerchantId("nobody"))
        return refused.value

    error = run(sandbox.base_url, missing)
    assert error.error_code is error_code
    assert error.status == 404
    assert not any("<" in detail for detail in error.details)


def test_trap_17_an_id_cut_at_its_dot_is_never_another_customer(
    start_sandbox: StartSandbox,
) -> None:
    sandbox = start_sandbox("--customers", "5", "--cut-ids-at-dot")

    async def cut(gateway: Gateway) -> None:
        await gateway.create({"merchant_customer_id": "john"})
        await gateway.create({"merchant_customer_id": "john.smith"})
        with pytest.raises(GatewayError) as refused:
            await gateway.by_merchant_id(MerchantId("john.smith"))
        assert refused.value.error_code is GatewayErrorCode.WRONG_RECORD

    run(sandbox.base_url, cut)


@pytest.mark.parametrize("asked", ["MARIĆ-1", "maric-1", "Maric\u0301-1", "Marić-1 "])
def test_a_gateway_that_minds_no_spelling_answers_with_the_record_as_it_is(
    start_sandbox: StartSandbox, asked: str
) -> None:
    sandbox = start_sandbox("--customers", "5", "--spellings-of-ids")

    async def ask(gateway: Gateway) -> None:
        await gateway.create({"merchant_customer_id": "Marić-1"})
        with pytest.raises(GatewayError) as refused:
            await gateway.by_merchant_id(MerchantId(asked))
        assert refused.value.error_code is GatewayErrorCode.OTHER_SPELLING
        found = await gateway.by_merchant_id(MerchantId(asked), exactly=False)
        assert found.merchant_customer_id == "Marić-1"
        exact = await gateway.by_merchant_id(MerchantId("Marić-1"))
        assert exact.uuid == found.uuid

    run(sandbox.base_url, ask)


def test_an_unmasked_number_is_never_handed_on(start_sandbox: StartSandbox) -> None:
    sandbox = start_sandbox("--customers", "60", "--unmasked-pans")

    async def cards(gateway: Gateway) -> list[str]:
        rows = (await gateway.customers(0, 60)).rows
        pages = [await gateway.payment_methods(row.uuid, 0, 50) for row in rows]
        return [card.masked_pan or "" for page in pages for card in page.rows]

    numbers = run(sandbox.base_url, cards)
    assert numbers
    assert all(re.fullmatch(r"\d{6}\*+\d{4}", number) for number in numbers)


@pytest.mark.parametrize("offset", [3600, -3600])
def test_trap_18_a_clock_that_is_off_is_named(start_sandbox: StartSandbox, offset: int) -> None:
    sandbox = start_sandbox("--customers", "5", "--clock-offset", str(offset))

    async def refused(gateway: Gateway) -> GatewayError:
        with pytest.raises(GatewayError) as failed:
            await gateway.customers(0, 1)
        return failed.value

    error = run(sandbox.base_url, refused)
    assert error.error_code is GatewayErrorCode.CLOCK_OFF
    assert error.clock_ahead == pytest.approx(-offset, abs=3)


@pytest.mark.parametrize("authorisation", list(Authorisation))
@pytest.mark.parametrize("wrong", [("x" + TOKEN, KEY), (TOKEN, KEY + "x")])
def test_wrong_secrets(
    shared: RunningSandbox, authorisation: Authorisation, wrong: tuple[str, str]
) -> None:
    async def ask() -> GatewayError:
        endpoint = Endpoint(base_url=shared.base_url, authorisation=authorisation)
        gateway = Gateway(endpoint, Credentials(*wrong), journal=NoLedger())
        with pytest.raises(GatewayError) as failed:
            await gateway.update(Uuid("x"), {"name": "x"})
        await gateway.aclose()
        return failed.value

    loop = ClientEventLoop()
    error = loop.run_until_complete(ask())
    loop.close()
    assert error.error_code is GatewayErrorCode.UNAUTHORISED
    assert error.sent in (SendState.NO, SendState.REFUSED)


def test_logs_02_each_call_is_told_without_secrets(shared: RunningSandbox) -> None:
    exchanges: list[Exchange] = []

    async def calls(gateway: Gateway) -> None:
        made = await gateway.create({"name": "Ana", "email": "ana@example.com"})
        await gateway.by_uuid(made.uuid)

    began = datetime.now(UTC)
    run(shared.base_url, calls, exchanges=exchanges)
    create, read = exchanges
    assert (create.method, create.target, create.body_keys) == (
        "POST",
        "/v2/customers",
        ("name", "email", "merchant_customer_id"),
    )
    assert (create.authorisation, create.base_url) == ("WP3-v2.1", shared.base_url)
    assert began <= create.started <= read.started <= datetime.now(UTC)
    assert create.request_id != read.request_id
    assert 0 < read.seconds < 5
    assert read.bytes_sent > 100
    assert read.bytes_received > 100
    told = repr(exchanges)
    assert not any(secret in told for secret in (TOKEN, KEY, "ana@example.com"))


def test_logs_02_no_log_at_any_level_says_a_secret_or_an_id(
    shared: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    async def calls(gateway: Gateway) -> None:
        with pytest.raises(GatewayError):
            await gateway.by_merchant_id(MerchantId("canary-id"))

    with caplog.at_level(logging.DEBUG):
        for authorisation in Authorisation:
            run(shared.base_url, calls, authorisation=authorisation)
    said = " ".join(record.getMessage() for record in caplog.records)
    assert not any(text in said for text in (TOKEN, KEY, "canary-id", "Bearer"))


def test_what_an_agent_pastes_is_found(shared: RunningSandbox) -> None:
    async def paste(gateway: Gateway) -> None:
        row = next(row for row in (await gateway.customers(0, 50)).rows if row.merchant_customer_id)
        link = f"{shared.base_url}/v2/customers/{row.uuid}"
        named = f"Merchant customer ID: {row.merchant_customer_id}"
        for text in (row.uuid, row.merchant_customer_id, f'"{row.uuid}"', link, named):
            taken = recognise(text or "")
            assert isinstance(taken, Recognised)
            assert (await look_up(gateway, taken)).uuid == row.uuid

    run(shared.base_url, paste)


MERCHANT_IDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=100).filter(
    lambda text: text not in (".", "..")
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MERCHANT_IDS, st.sampled_from(list(Authorisation)))
def test_network_07_any_id_is_looked_up_as_exactly_itself(
    shared: RunningSandbox, merchant_id: str, authorisation: Authorisation
) -> None:
    async def there_and_back(gateway: Gateway) -> None:
        try:
            found = await gateway.by_merchant_id(MerchantId(merchant_id))
        except GatewayError as error:
            if error.error_code is not GatewayErrorCode.NOT_FOUND:
                raise
            made = await gateway.create({"merchant_customer_id": merchant_id})
            found = await gateway.by_merchant_id(MerchantId(merchant_id))
            assert found == made
        assert found.merchant_customer_id == merchant_id

    run(shared.base_url, there_and_back, authorisation=authorisation)


def verified(talk: Talk) -> bool:
    """The signature, recomputed from nothing but the bytes that came over the wire."""
    method, target, _ = talk.head.split(b"\r\n")[0].split(b" ")
    fields = dict(line.split(b": ", 1) for line in talk.head.split(b"\r\n")[1:])
    scheme, token, timestamp, digest = fields[b"authorization"].split(b" ")
    signed = KEY.encode() + timestamp + token + target + talk.body
    assert method in (b"GET", b"POST", b"DELETE")
    expected = hashlib.sha512(signed).hexdigest().encode()
    return (scheme, token, digest) == (b"WP3-v2.1", TOKEN.encode(), expected)


@pytest.fixture(scope="module")
def checking() -> Iterator[WireServer]:
    def behaves(talk: Talk) -> None:
        talk.answer(b"{}", "409 Verified" if verified(talk) else "500 Wrong signature")

    with wire_server(behaves) as server:
        yield server


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = TEXT.filter(lambda name: name != "merchant_customer_id")  # refused unless it is a text
VALUES = st.dictionaries(NAMES, TEXT | st.none() | st.integers() | st.dictionaries(TEXT, TEXT))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    merchant_id=MERCHANT_IDS,
    values=VALUES,
    offset=st.integers(0, 10**9),
    count=st.integers(1, 50),
)
@pytest.mark.holds("network_07")
def test_trap_07_what_is_signed_is_what_is_sent(
    checking: WireServer,
    merchant_id: str,
    values: dict[str, Json],
    offset: int,
    count: int,
) -> None:
    async def all_calls(gateway: Gateway) -> None:
        uuid = Uuid("4b281da4-d145-4233-b957-2018cf9aa0fb")
        for call in (
            gateway.by_merchant_id(MerchantId(merchant_id)),
            gateway.by_uuid(uuid),
            gateway.create(values),
            gateway.update(uuid, values),
            gateway.delete(uuid),
            gateway.customers(offset, count),
            gateway.payment_methods(uuid, offset, count),
        ):
            with pytest.raises(GatewayError) as answered:
                await call
            assert answered.value.error_code is GatewayErrorCode.CONFLICTING

    run(checking.base_url, all_calls)


def test_the_body_is_the_json_of_the_values() -> None:
    values: dict[str, Json] = {"name": "Ž", "metadata": {"a": None, "b": 1.0, "c": 10**30}}
    bodies: list[bytes] = []

    def keeps(talk: Talk) -> None:
        bodies.append(talk.body)
        talk.answer(CUSTOMER)

    with wire_server(keeps) as server:
        run(server.base_url, lambda gateway: gateway.update(Uuid(UUID), values))
    assert same(json.loads(bodies[0]), values)
