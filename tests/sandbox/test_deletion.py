from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import msgspec
import pytest
import pytest_asyncio

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.deletion import Outcome, check_again, delete_as_shown
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import Trouble
from desktop_app.gateway.ledger import NoLedger
from desktop_app.records.customer import Customer
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway
from tests.sandbox.gateway_servers import at_once


@pytest.fixture(scope="module")
def deletion_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "20")


@pytest.fixture
def lossy(deletion_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(deletion_sandbox.base_url) as gateway:
        yield gateway


def client(base_url: str, sandbox: RunningSandbox) -> Gateway:
    credentials = Credentials(sandbox.token, sandbox.key)
    endpoint = Endpoint(base_url=base_url)
    return Gateway(endpoint, credentials, deadline=5, ledger=NoLedger(), wait=at_once)


@pytest_asyncio.fixture
async def gateway(lossy: LossyGateway, deletion_sandbox: RunningSandbox) -> AsyncIterator[Gateway]:
    gateway = client(lossy.base_url, deletion_sandbox)
    yield gateway
    await gateway.aclose()


async def new_customer(gateway: Gateway) -> Customer:
    return await gateway.create({"name": "Lejla Hadžić", "metadata": {"tier": "gold"}})


async def test_what_was_shown_is_deleted_once_and_read_again(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.DELETED
    assert attempt.current is not None
    assert attempt.current.uuid == shown.uuid
    assert attempt.current.is_deleted
    assert lossy.count("DELETE") == 1


async def test_a_gateway_that_forgets_deleted_customers_is_understood(
    start_sandbox: StartSandbox,
) -> None:
    sandbox = start_sandbox("--customers", "0", "--no-answer-deleted-by-uuid")
    gateway = client(sandbox.base_url, sandbox)
    shown = await new_customer(gateway)
    attempt = await delete_as_shown(gateway, shown)
    again = await delete_as_shown(gateway, shown)
    await gateway.aclose()
    assert (attempt.outcome, attempt.current) == (Outcome.DELETED, None)
    assert again.outcome is Outcome.NOT_FOUND, "a first 404 is nobody's success"


async def test_a_record_that_somebody_changed_is_not_deleted(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    await gateway.update(shown.uuid, {"phone": "+38761000111", "metadata": {"tier": None}})
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.CHANGED
    assert next((change.name, change.new) for change in attempt.changes.items) == (
        "phone",
        "+38761000111",
    )
    assert {change.name for change in attempt.changes.items} == {"phone", "tier"}
    assert lossy.count("DELETE") == 0
    assert attempt.current is not None
    assert (await delete_as_shown(gateway, attempt.current)).outcome is Outcome.DELETED


async def test_one_already_deleted_is_not_deleted_by_us(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    await gateway.delete(shown.uuid)
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.ALREADY_DELETED
    assert lossy.count("DELETE") == 1


async def test_a_lost_answer_is_unknown_until_it_is_read(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    lossy.losing.add("DELETE")
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.UNKNOWN
    assert lossy.count("DELETE") == 1, "never sent again by itself"
    checked = await check_again(gateway, shown, attempt.doubt, at_once)
    assert checked.outcome is Outcome.DELETED
    assert lossy.count("DELETE") == 1, "checking only reads"


async def test_a_deletion_that_did_not_happen_is_told_apart(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    lossy.faking["DELETE"] = 502
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.UNKNOWN
    checked = await check_again(gateway, shown, attempt.doubt, at_once)
    assert checked.outcome is Outcome.STILL_THERE
    assert checked.doubt == attempt.doubt, "a late deletion may still come"


async def test_not_found_counts_as_done_only_after_our_own_unknown_attempt(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    lossy.faking["DELETE"] = 404
    assert (await delete_as_shown(gateway, shown)).outcome is Outcome.NOT_FOUND
    lossy.faking["DELETE"] = 502
    unknown = await delete_as_shown(gateway, shown)
    lossy.faking["DELETE"] = 404
    after = await delete_as_shown(gateway, shown, doubt=unknown.doubt)
    assert after.outcome is Outcome.DELETED


async def test_a_refusal_is_a_refusal(gateway: Gateway, lossy: LossyGateway) -> None:
    shown = await new_customer(gateway)
    lossy.faking["DELETE"] = 403
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.REFUSED
    assert attempt.error is not None
    assert attempt.error.trouble is Trouble.FORBIDDEN


async def test_without_a_look_before_nothing_is_sent(gateway: Gateway, lossy: LossyGateway) -> None:
    shown = await new_customer(gateway)
    lossy.losing.add("GET")
    attempt = await delete_as_shown(gateway, shown)
    assert attempt.outcome is Outcome.NOT_SENT
    assert lossy.count("DELETE") == 0


async def test_an_acknowledged_deletion_stays_one_when_reading_again_fails(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    lossy.holding.add("DELETE")
    task = asyncio.create_task(delete_as_shown(gateway, shown))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    lossy.losing.add("GET")
    lossy.go_on.set()
    attempt = await task
    assert attempt.outcome is Outcome.NOT_READ_AGAIN
    assert attempt.error is not None


async def test_cancelled_while_the_deletion_is_on_its_way_is_unknown(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    lossy.holding.add("DELETE")
    task = asyncio.create_task(delete_as_shown(gateway, shown))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    task.cancel()
    attempt = await task
    assert attempt.outcome is Outcome.UNKNOWN


async def test_cancelled_before_the_deletion_left_is_not_sent(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    shown = await new_customer(gateway)
    lossy.holding.add("GET")
    task = asyncio.create_task(delete_as_shown(gateway, shown))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    task.cancel()
    attempt = await task
    assert attempt.outcome is Outcome.NOT_SENT
    assert lossy.count("DELETE") == 0


async def test_only_the_record_asked_for_counts(gateway: Gateway) -> None:
    shown = await new_customer(gateway)
    other = await new_customer(gateway)
    assert (await delete_as_shown(gateway, shown)).outcome is Outcome.DELETED
    assert not (await gateway.by_uuid(other.uuid)).is_deleted
    renamed = msgspec.structs.replace(other, name="Somebody else")
    assert (await delete_as_shown(gateway, renamed)).outcome is Outcome.CHANGED
