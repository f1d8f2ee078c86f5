"""Every write that a real gateway saw leaves its proof: the ids under which it was sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.settle import settle
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import open_for_session
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.writes import EntryKind, EntryProfile, JournalQuery, NewEntry, Purpose
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway

WHERE = EntryProfile(profile_id="p1", profile="Shop", environment="SANDBOX", gateway="localhost")
ID = MerchantId("cust-evidence")


@pytest.fixture(scope="module")
def evidence_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "5")


@pytest_asyncio.fixture
async def part(tmp_path: Path) -> AsyncIterator[Journal]:
    file = JournalFile(partial(open_for_session, tmp_path))
    yield Journal(file, WHERE)
    file.close()


@pytest.fixture
def exchanges() -> list[Exchange]:
    return []


Opened = Callable[..., Gateway]


@pytest_asyncio.fixture
async def opened(
    evidence_sandbox: RunningSandbox, part: Journal, exchanges: list[Exchange]
) -> AsyncIterator[Opened]:
    gateways: list[Gateway] = []

    def open_gateway(base_url: str = "", authorisation: Authorisation | None = None) -> Gateway:
        endpoint = Endpoint(
            base_url=base_url or evidence_sandbox.base_url,
            authorisation=authorisation or Authorisation.SIGNATURE,
        )
        credentials = Credentials(evidence_sandbox.token, evidence_sandbox.key)
        gateways.append(Gateway(endpoint, credentials, journal=part, on_exchange=exchanges.append))
        return gateways[-1]

    yield open_gateway
    for gateway in gateways:
        await gateway.aclose()


async def lejla(gateway: Gateway, merchant_id: str) -> Customer:
    values: dict[str, Json] = {
        "merchant_customer_id": merchant_id,
        "name": "Lejla Hadžić",
        "email": f"{merchant_id}@example.ba",
        "phone": "+387 61 000 111",
        "metadata": {"vip": True},
    }
    return await gateway.create(values)


async def test_each_write_is_proven_under_its_request_id(
    opened: Opened, part: Journal, exchanges: list[Exchange]
) -> None:
    gateway = opened()
    purpose = Purpose(reason="Request of the person", ticket="HD-7", cards=2)
    customer = await lejla(gateway, ID)
    await gateway.update(
        customer.uuid, {"phone": "061", "metadata": {"vip": None}}, before=customer
    )
    await gateway.delete(customer.uuid, before=customer, purpose=purpose)
    deleted, updated, created = await part.entries(JournalQuery())
    assert [entry.act for entry in (created, updated, deleted)] == [
        EntryKind.CREATE,
        EntryKind.UPDATE,
        EntryKind.DELETE,
    ]
    writes = [one.request_id for one in exchanges if one.method != "GET"]
    proven = [entry.request_ids for entry in (created, updated, deleted)]
    assert proven == [(request_id,) for request_id in writes]
    assert updated.fields == ("phone", "metadata.vip")
    assert deleted.fields == ("merchant_customer_id", "name", "email", "phone", "metadata")
    assert (deleted.reason, deleted.ticket, deleted.cards) == ("Request of the person", "HD-7", 2)
    for typed in (customer.uuid, ID, f"{ID}@EXAMPLE.ba", "+38761000111"):
        assert deleted in await part.erasures_of((typed,)), typed
    assert (await part.verify()).is_sound


async def test_a_refused_write_is_noted_as_refused(opened: Opened, part: Journal) -> None:
    gateway = opened()
    with pytest.raises(GatewayError):
        await gateway.delete(Uuid("4b281da4-7d13-4f3a-9b68-aa10c59aa0fb"))
    [entry] = await part.entries(JournalQuery())
    assert (entry.outcome, len(entry.request_ids)) == ("REFUSED", 1)


async def test_a_token_fetched_on_the_way_is_no_part_of_the_proof(
    opened: Opened, part: Journal, exchanges: list[Exchange]
) -> None:
    await lejla(opened(authorisation=Authorisation.OAUTH), "cust-oauth")
    [entry] = await part.entries(JournalQuery())
    assert [one.request_id for one in exchanges if "oauth" not in one.target] == list(
        entry.request_ids
    )


async def test_a_lost_answer_leaves_an_unknown_and_its_settlement(
    evidence_sandbox: RunningSandbox, opened: Opened, part: Journal
) -> None:
    customer = await lejla(opened(), "cust-lost")
    with LossyGateway(evidence_sandbox.base_url) as lossy:
        gateway = opened(lossy.base_url)
        lossy.losing.add("DELETE")
        with pytest.raises(GatewayError) as failed:
            await gateway.delete(customer.uuid, before=customer)
        doubt = failed.value.doubt
        assert doubt is not None
        await settle(gateway, doubt)
    done, unknown, _ = await part.entries(JournalQuery())
    assert (unknown.outcome, done.outcome) == ("UNKNOWN", "FOUND_DONE")
    assert unknown.subjects == done.subjects
    assert [one.number for one in await part.erasures_of(("cust-lost",))] == [done.number]


async def test_what_is_added_never_raises(opened: Opened, part: Journal) -> None:
    gateway = opened()
    await gateway.add(NewEntry(act=EntryKind.EXPORT))
    assert await part.count(JournalQuery()) == 1
    part.file.close()
    await gateway.add(NewEntry(act=EntryKind.EXPORT))
