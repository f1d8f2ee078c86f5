from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import msgspec
import pytest
import pytest_asyncio

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.gateway.journalled import intent_to_delete
from desktop_app.gateway.operations import DeletionOutcome, check_again, delete_customer
from desktop_app.gateway.settle import read_again
from desktop_app.records.changes import between
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.writes import EntryKind, NewEntry, Purpose, ReadBack
from tests.conftest import RunningSandbox, StartSandbox
from tests.hostile_answers import deep
from tests.lossy_gateway import LossyGateway
from tests.no_ledger import NoLedger
from tests.sandbox.gateway_servers import at_once


@pytest.fixture(scope="module")
def deletion_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "20")


@pytest.fixture
def lossy(deletion_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(deletion_sandbox.base_url) as gateway:
        yield gateway


def client(base_url: str, sandbox: RunningSandbox, journal: NoLedger | None = None) -> Gateway:
    credentials = Credentials(sandbox.token, sandbox.key)
    endpoint = Endpoint(base_url=base_url)
    return Gateway(endpoint, credentials, deadline=5, journal=journal or NoLedger(), wait=at_once)


class Told(NoLedger):
    """What the journal would be told of readings."""

    def __init__(self) -> None:
        self.facts: list[NewEntry] = []

    async def add(self, facts: NewEntry) -> int:
        self.facts.append(facts)
        return len(self.facts)


@pytest_asyncio.fixture
async def gateway(lossy: LossyGateway, deletion_sandbox: RunningSandbox) -> AsyncIterator[Gateway]:
    gateway = client(lossy.base_url, deletion_sandbox)
    yield gateway
    await gateway.aclose()


async def new_customer(gateway: Gateway) -> Customer:
    return await gateway.create({"name": "Lejla Hadžić", "metadata": {"tier": "gold"}})


@pytest_asyncio.fixture
async def shown(gateway: Gateway) -> Customer:
    """One that an agent sees."""
    return await new_customer(gateway)


async def test_what_was_shown_is_deleted_once_and_read_again(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.DELETED
    assert attempt.current is not None
    assert attempt.current.uuid == shown.uuid
    assert attempt.current.is_deleted
    assert lossy.count("DELETE") == 1


@pytest.mark.parametrize(
    "metadata", [{f"key {number}": number for number in range(5_200)}, {"deep": deep(200)}]
)
async def test_a_customer_whose_metadata_cannot_be_read_is_deleted_like_any_other(
    gateway: Gateway, lossy: LossyGateway, metadata: dict[str, Any]
) -> None:
    shown = await gateway.create({"name": "Ana", "metadata": metadata})
    assert (shown.metadata, shown.metadata_unreadable) == ({}, True)
    assert intent_to_delete(shown.uuid, shown).fields == (
        "merchant_customer_id",
        "name",
        "metadata",
    )
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.DELETED
    assert lossy.count("DELETE") == 1


async def test_a_gateway_that_forgets_deleted_customers_is_understood(
    start_sandbox: StartSandbox,
) -> None:
    sandbox = start_sandbox("--customers", "0", "--no-answer-deleted-by-uuid")
    gateway = client(sandbox.base_url, sandbox)
    shown = await new_customer(gateway)
    attempt = await delete_customer(gateway, shown)
    again = await delete_customer(gateway, shown)
    await gateway.aclose()
    assert attempt.outcome is DeletionOutcome.DELETED
    assert attempt.readings == (ReadBack.NOT_FOUND, ReadBack.MARKED_DELETED)
    assert again.outcome is DeletionOutcome.ALREADY_DELETED, "its merchant ID still shows it"


async def test_a_gateway_that_knows_nothing_of_deleted_customers_is_understood(
    start_sandbox: StartSandbox,
) -> None:
    switches = ("--no-answer-deleted-by-uuid", "--no-answer-deleted-by-merchant-id")
    sandbox = start_sandbox("--customers", "0", *switches)
    gateway = client(sandbox.base_url, sandbox)
    shown = await new_customer(gateway)
    attempt = await delete_customer(gateway, shown)
    again = await delete_customer(gateway, shown, wait=at_once)
    await gateway.aclose()
    assert (attempt.outcome, attempt.current) == (DeletionOutcome.DELETED, None)
    assert again.outcome is DeletionOutcome.NOT_FOUND, "nobody's success"


@pytest.mark.holds("row_23 delete")
async def test_a_record_that_somebody_changed_is_not_deleted(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    await gateway.update(shown.uuid, {"phone": "+38761000111", "metadata": {"tier": None}})
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.CHANGED
    assert lossy.count("DELETE") == 0
    assert attempt.current is not None
    assert {change.name for change in between(shown, attempt.current).items} == {"phone", "tier"}
    assert (await delete_customer(gateway, attempt.current)).outcome is DeletionOutcome.DELETED


@pytest.mark.holds("row_23 delete")
async def test_one_already_deleted_is_not_deleted_by_us(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    await gateway.delete(shown.uuid)
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.ALREADY_DELETED
    assert lossy.count("DELETE") == 1


async def test_a_lost_answer_is_unknown_until_it_is_read(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.losing.add("DELETE")
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.UNKNOWN
    assert lossy.count("DELETE") == 1, "never sent again by itself"
    checked = await check_again(gateway, shown, attempt.doubt, wait=at_once)
    assert checked.outcome is DeletionOutcome.FOUND_DELETED
    assert lossy.count("DELETE") == 1, "checking only reads"


async def test_a_deletion_that_did_not_happen_is_told_apart(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.faking["DELETE"] = 502
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.UNKNOWN
    checked = await check_again(gateway, shown, attempt.doubt, wait=at_once)
    assert checked.outcome is DeletionOutcome.STILL_THERE
    assert checked.doubt == attempt.doubt, "a late deletion may still come"


async def test_a_deletion_answered_not_found_is_nobodys_success(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.faking["DELETE"] = 404
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.REFUSED
    assert attempt.error is not None
    assert attempt.error.error_code is GatewayErrorCode.NOT_FOUND


@pytest.mark.parametrize("status", [404, 403, 400])
async def test_after_an_unknown_attempt_a_refusal_leaves_it_unknown_until_it_is_read(
    gateway: Gateway, lossy: LossyGateway, status: int, shown: Customer
) -> None:
    lossy.faking["DELETE"] = 502
    unknown = await delete_customer(gateway, shown)
    lossy.faking["DELETE"] = status
    after = await delete_customer(gateway, shown, doubt=unknown.doubt)
    assert (after.outcome, after.doubt) == (DeletionOutcome.UNKNOWN, unknown.doubt)
    checked = await check_again(gateway, shown, after.doubt, wait=at_once)
    assert checked.outcome is DeletionOutcome.STILL_THERE
    lossy.losing.add("GET")
    unread = await delete_customer(gateway, shown, doubt=unknown.doubt)
    assert (unread.outcome, unread.doubt) == (DeletionOutcome.UNKNOWN, unknown.doubt)


async def test_one_not_found_before_the_deletion_does_not_keep_it_from_being_sent(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.faking["GET"] = 404

    async def meanwhile(seconds: float) -> None:
        lossy.faking.clear()

    attempt = await delete_customer(gateway, shown, wait=meanwhile)
    assert attempt.outcome is DeletionOutcome.DELETED


async def test_acknowledged_yet_shown_by_one_way_is_not_deleted(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    """Whatever the other way says: the record that is shown is the one that is told."""
    shown = await new_customer(gateway)
    lossy.answering["DELETE"] = json.dumps({"uuid": shown.uuid, "deleted": True}).encode()
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.STILL_ANSWERED
    assert attempt.current == shown
    assert attempt.readings == (ReadBack.STILL_THERE, ReadBack.STILL_THERE)


async def test_a_refusal_is_a_refusal(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.faking["DELETE"] = 403
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.REFUSED
    assert attempt.error is not None
    assert attempt.error.error_code is GatewayErrorCode.FORBIDDEN


async def test_without_a_look_before_nothing_is_sent(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.losing.add("GET")
    attempt = await delete_customer(gateway, shown)
    assert attempt.outcome is DeletionOutcome.NOT_SENT
    assert lossy.count("DELETE") == 0


async def test_an_acknowledged_deletion_stays_one_when_reading_again_fails(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.holding.add("DELETE")
    task = asyncio.create_task(delete_customer(gateway, shown))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    lossy.losing.add("GET")
    lossy.go_on.set()
    attempt = await task
    assert attempt.outcome is DeletionOutcome.NOT_READ_AGAIN
    assert attempt.error is not None


async def test_cancelled_while_the_deletion_is_on_its_way_is_unknown(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.holding.add("DELETE")
    task = asyncio.create_task(delete_customer(gateway, shown))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    task.cancel()
    attempt = await task
    assert attempt.outcome is DeletionOutcome.UNKNOWN


async def test_cancelled_before_the_deletion_left_is_not_sent(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.holding.add("GET")
    task = asyncio.create_task(delete_customer(gateway, shown))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    task.cancel()
    attempt = await task
    assert attempt.outcome is DeletionOutcome.NOT_SENT
    assert lossy.count("DELETE") == 0


async def test_only_the_record_asked_for_counts(gateway: Gateway, shown: Customer) -> None:
    other = await new_customer(gateway)
    assert (await delete_customer(gateway, shown)).outcome is DeletionOutcome.DELETED
    assert not (await gateway.by_uuid(other.uuid)).is_deleted
    renamed = msgspec.structs.replace(other, name="Somebody else")
    assert (await delete_customer(gateway, renamed)).outcome is DeletionOutcome.CHANGED


ASKED_BOTH_WAYS = (ReadBack.MARKED_DELETED, ReadBack.MARKED_DELETED)


async def test_both_ways_in_are_read_and_the_journal_is_told(
    lossy: LossyGateway, deletion_sandbox: RunningSandbox
) -> None:
    told = Told()
    gateway = client(lossy.base_url, deletion_sandbox, told)
    shown = await new_customer(gateway)
    purpose = Purpose(reason="Consent withdrawn", ticket="SUP-7", cards=0)
    attempt = await delete_customer(gateway, shown, purpose=purpose)
    await gateway.aclose()
    assert attempt.readings == ASKED_BOTH_WAYS
    assert attempt.is_noted
    [facts] = told.facts
    assert (facts.act, facts.outcome, facts.readings) == (
        EntryKind.READ_AGAIN,
        "DELETED",
        ASKED_BOTH_WAYS,
    )
    assert (facts.reason, facts.ticket, facts.cards) == ("Consent withdrawn", "SUP-7", 0)
    assert {shown.uuid, shown.merchant_customer_id} <= set(facts.subjects)


class Deaf(NoLedger):
    """A journal whose disk is full by the time of the readings."""

    async def add(self, facts: NewEntry) -> int:
        raise OSError("no room")


async def test_answers_that_could_not_be_noted_are_said_to_be_so(
    lossy: LossyGateway, deletion_sandbox: RunningSandbox
) -> None:
    gateway = client(lossy.base_url, deletion_sandbox, Deaf())
    shown = await new_customer(gateway)
    attempt = await delete_customer(gateway, shown)
    await gateway.aclose()
    assert attempt.outcome is DeletionOutcome.DELETED
    assert attempt.readings == ASKED_BOTH_WAYS
    assert not attempt.is_noted


async def test_a_deletion_found_out_later_is_read_both_ways_too(
    lossy: LossyGateway, deletion_sandbox: RunningSandbox
) -> None:
    told = Told()
    gateway = client(lossy.base_url, deletion_sandbox, told)
    shown = await new_customer(gateway)
    lossy.losing.add("DELETE")
    unknown = await delete_customer(gateway, shown)
    assert unknown.readings == ()
    assert told.facts == [], "what is not known is not evidence"
    checked = await check_again(gateway, shown, unknown.doubt)
    await gateway.aclose()
    assert [facts.outcome for facts in told.facts] == ["FOUND_DELETED"]
    assert checked.readings == ASKED_BOTH_WAYS
    assert [facts.readings for facts in told.facts] == [ASKED_BOTH_WAYS]


async def test_what_reading_again_says(gateway: Gateway, lossy: LossyGateway) -> None:
    there, other = await new_customer(gateway), await new_customer(gateway)
    shown = there.merchant_customer_id
    assert shown is not None
    still = await read_again(gateway, there.uuid, shown)
    assert still.readings == (ReadBack.STILL_THERE, ReadBack.STILL_THERE)
    assert (still.is_there, still.is_gone) == (True, False)
    mixed = await read_again(gateway, there.uuid, other.merchant_customer_id)
    assert mixed.by_merchant_id is ReadBack.ANOTHER
    nobody = await read_again(gateway, there.uuid, MerchantId("nobody-has-this"))
    assert nobody.by_merchant_id is ReadBack.NOT_FOUND
    unnamed = await read_again(gateway, there.uuid, None)
    assert unnamed.by_merchant_id is ReadBack.NOT_ASKED
    lossy.losing.add("GET")
    unread = await read_again(gateway, there.uuid, shown)
    assert unread.readings == (ReadBack.NOT_READ, ReadBack.NOT_READ)
    assert (unread.is_there, unread.is_gone) == (False, False)


async def test_a_gateway_that_forgets_is_evidence_as_well(start_sandbox: StartSandbox) -> None:
    sandbox = start_sandbox("--customers", "0", "--no-answer-deleted-by-uuid")
    gateway = client(sandbox.base_url, sandbox)
    shown = await new_customer(gateway)
    attempt = await delete_customer(gateway, shown)
    await gateway.aclose()
    assert attempt.readings[0] is ReadBack.NOT_FOUND


async def test_a_stop_while_reading_again_ends_it(
    gateway: Gateway, lossy: LossyGateway, shown: Customer
) -> None:
    lossy.holding.add("GET")
    task = asyncio.create_task(read_again(gateway, shown.uuid, shown.merchant_customer_id))
    await asyncio.to_thread(lossy.arrived.wait, 5)
    task.cancel()
    again = await task
    lossy.go_on.set()
    assert again.readings == (ReadBack.NOT_READ, ReadBack.NOT_READ)
    assert lossy.count("GET") == 1
