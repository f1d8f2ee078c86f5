"""The fault matrix, rows 20 to 30, as far as no window takes part in them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayErrorCode, SendState
from desktop_app.gateway.operations import (
    MerchantIdTaken,
    create_customer,
)
from desktop_app.models.page_cache import ASKED, STRIDE, PageCache
from desktop_app.records.customer import Customer, Page
from tests.conftest import RunningSandbox
from tests.faults import kills
from tests.faults.operations import (
    CREATE,
    DELETE,
    LIST,
    UPDATE,
    NotedWrites,
    Operation,
    attempt,
    every_operation,
    every_write,
    unreached,
)
from tests.faults.tally import Tally
from tests.hostile_answers import ASKED as ASKED_UUID
from tests.hostile_answers import encoded
from tests.hostile_client import Client, client_of
from tests.lossy_gateway import LossyGateway
from tests.sandbox.gateway_servers import Talk, wire_server

KILLS = 20


@pytest.fixture(scope="module")
def killed() -> Tally:
    return kills.run(KILLS, seed=20)


@every_write
def test_row_20_killed_at_any_moment(operation: Operation, killed: Tally) -> None:
    begun = {CREATE: killed.begun, UPDATE: killed.begun_update, DELETE: killed.begun_delete}
    assert begun[operation], "or nothing was killed while it wrote"
    assert [each for each in killed.lost if each.startswith(operation.name)] == []
    assert killed.is_clean, str(killed)
    assert killed.rounds == KILLS
    assert sum(killed.writes_at_server.values()) > KILLS


@pytest.fixture
def counted(sandbox: RunningSandbox) -> Iterator[tuple[LossyGateway, Client]]:
    with LossyGateway(sandbox.base_url) as gateway, client_of(gateway.base_url) as client:
        yield gateway, client


def test_row_23_updating_what_somebody_deleted_is_refused(
    counted: tuple[LossyGateway, Client],
) -> None:
    gateway, client = counted
    [shown] = client.ask(lambda api: api.customers(7, 1)).answer.rows
    client.ask(lambda api: api.delete(shown.uuid))
    tried = client.ask(lambda api: api.update(shown.uuid, {"name": "x"}, before=shown))
    assert tried.error is not None
    assert tried.error.sent is SendState.REFUSED
    assert gateway.count("POST") == 1


def test_row_23_creating_what_somebody_created_shows_theirs(
    counted: tuple[LossyGateway, Client],
) -> None:
    gateway, client = counted
    theirs = client.ask(lambda api: api.create({"merchant_customer_id": "same", "name": "A"}))
    tried = client.ask(
        lambda api: create_customer(api, {"merchant_customer_id": "same", "name": "B"})
    )
    assert isinstance(tried.answer, MerchantIdTaken)
    assert tried.answer.existing == theirs.answer
    assert gateway.count("POST") == 2


_MOVES = st.lists(st.tuples(st.sampled_from(["add", "remove"]), st.integers(0, 200)), max_size=8)


async def _page(number: int, gateway: Gateway) -> Page[Customer]:
    return await gateway.customers(number * STRIDE, ASKED)


@given(moves=st.lists(_MOVES, min_size=3, max_size=8))
@settings(max_examples=25)
@pytest.mark.parametrize("operation", [LIST], ids=str)
def test_row_24_rows_move_between_pages(
    operation: Operation, moves: list[list[tuple[str, int]]]
) -> None:
    """Whatever others add and remove between two pages: no customer at two rows, gaps told."""
    rows = [f"row-{number}" for number in range(150)]

    def answers(talk: Talk) -> None:
        query = talk.head.split(b"?")[1].split(b" ")[0].decode()
        limit, offset = (int(part.split("=")[1]) for part in query.split("&"))
        found = [{"id": uuid} for uuid in rows[offset : offset + limit]]
        talk.answer(encoded({"data": found}))

    cache = PageCache()
    with wire_server(answers) as server, client_of(server.base_url) as client:
        for number, between in enumerate(moves):
            asked = partial(_page, number % 3)
            page = client.ask(asked).answer
            cache.store(number % 3, page)
            shown = [cache.at(row) for row in range(3 * STRIDE)]
            uuids = [slot.uuid for slot in shown if isinstance(slot, Customer)]
            assert len(uuids) == len(set(uuids))
            for what, place in between:
                if what == "add":
                    rows.insert(place % (len(rows) + 1), f"new-{len(rows)}-{number}-{place}")
                elif rows:
                    del rows[place % len(rows)]


@every_write
def test_row_26_no_request_without_a_journalled_intent(operation: Operation) -> None:
    """The journal's own faults have their tests beside it; this is what follows from each."""
    refusing = NotedWrites(fails=True)
    with wire_server(lambda talk: talk.answer(b"{}")) as server:
        tried = attempt(server.base_url, operation, journal=refusing)
        assert unreached(server)
    assert (tried.error_code, tried.sent) == (GatewayErrorCode.NOT_JOURNALLED, SendState.NO)


def test_row_29_ten_thousand_rows_and_long_texts_in_one_answer() -> None:
    rows = [{"id": f"row-{number}", "name": "x" * 100} for number in range(10_000)]
    body = encoded({"data": rows})
    with wire_server(lambda talk: talk.answer(body)) as server:
        tried = attempt(server.base_url, LIST)
    assert tried.error is None
    assert len(tried.answer.rows) == 50


@every_operation
@pytest.mark.holds("trap_18")
def test_row_30_after_a_night_the_connection_and_the_signature_are_fresh(
    operation: Operation,
) -> None:
    """The clock jumps as it does after a suspend; the kept connection is gone meanwhile."""
    now = [1_700_000_000.0]
    heads: list[bytes] = []

    def answers(talk: Talk) -> None:
        heads.append(talk.head)
        record = {"uuid": ASKED_UUID, "merchant_customer_id": "cust-1", "deleted": True}
        talk.answer(encoded({"data": []} if operation is LIST else record))
        talk.connection.close()

    async def asleep_between(api: Gateway) -> object:
        await operation.job(api)
        now[0] += 3_600
        return await operation.job(api)

    with wire_server(answers) as server:
        tried = attempt(server.base_url, operation, job=asleep_between, clock=lambda: now[0])
        assert server.connections == 2
    assert tried.error is None
    times = [int(head.split(b"WP3-v2.1 ")[1].split(b" ")[1]) for head in heads]
    assert times == [1_700_000_000, 1_700_003_600]
