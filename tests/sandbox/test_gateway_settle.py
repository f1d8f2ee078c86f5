"""Writes whose answer is lost: found out by reading. Requests are counted at the server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest
import pytest_asyncio

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.resend import send_again
from desktop_app.gateway.save import Taken, create_unless_taken
from desktop_app.gateway.settle import LOOKS, Finding, Settlement, settle
from desktop_app.records.customer import Customer, Json, MerchantId
from desktop_app.records.evidence import Facts
from desktop_app.records.intent import Doubt, Ending, Intent
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import LossyGateway
from tests.sandbox.gateway_servers import at_once


class Book:
    """A ledger: what is in doubt, and how the rest ended."""

    def __init__(self) -> None:
        self.intents: dict[int, Intent] = {}
        self.endings: dict[int, Ending] = {}
        self.sent_before: list[int] = []
        self.count: Callable[[], int] = lambda: 0

    async def begin(self, intent: Intent) -> int:
        number = len(self.intents) + 1
        self.intents[number] = intent
        self.sent_before.append(self.count())
        return number

    async def add(self, facts: Facts) -> int:
        return 0

    async def end(self, number: int, ending: Ending, request_ids: tuple[str, ...] = ()) -> None:
        self.endings[number] = ending


@pytest.fixture(scope="module")
def settle_sandbox(start_sandbox_for_session: StartSandbox) -> RunningSandbox:
    return start_sandbox_for_session("--customers", "5")


@pytest.fixture
def lossy(settle_sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(settle_sandbox.base_url) as gateway:
        yield gateway


@pytest.fixture
def book() -> Book:
    return Book()


@pytest_asyncio.fixture
async def gateway(
    lossy: LossyGateway, settle_sandbox: RunningSandbox, book: Book
) -> AsyncIterator[Gateway]:
    book.count = lambda: lossy.count("POST") + lossy.count("DELETE")
    credentials = Credentials(settle_sandbox.token, settle_sandbox.key)
    endpoint = Endpoint(base_url=lossy.base_url)
    gateway = Gateway(endpoint, credentials, deadline=5, ledger=book, wait=at_once)
    yield gateway
    await gateway.aclose()


async def in_doubt(job: Callable[[], Awaitable[object]]) -> Doubt:
    """The doubt that a write with a lost answer leaves."""
    with pytest.raises(GatewayError) as failed:
        await job()
    assert failed.value.sent is Sent.UNKNOWN
    assert failed.value.doubt is not None
    return failed.value.doubt


def values(merchant_id: str, name: str = "Lejla") -> dict[str, Json]:
    return {"merchant_customer_id": merchant_id, "name": name, "metadata": {"tier": 1}}


async def holders(gateway: Gateway, merchant_id: str) -> list[Customer]:
    rows = (await gateway.customers(0, 500)).rows
    return [row for row in rows if row.merchant_customer_id == merchant_id]


async def test_row_07_a_lost_create_is_adopted_and_there_is_exactly_one(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.losing.add("POST")
    doubt = await in_doubt(lambda: gateway.create(values("lost-1")))
    assert book.sent_before == [0], "noted before anything left"
    assert book.endings == {1: Ending.UNKNOWN}
    found = await settle(gateway, doubt, at_once)
    assert found.finding is Finding.ADOPTED
    assert found.current is not None
    assert found.current.name == "Lejla"
    assert book.endings == {1: Ending.ADOPTED}
    assert len(await holders(gateway, "lost-1")) == 1
    assert lossy.count("POST") == 1


async def test_row_08_a_create_that_never_arrived_is_looked_up_four_times_and_left_to_the_agent(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    waits: list[float] = []
    looks: list[int] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    lossy.faking["POST"] = 502
    doubt = await in_doubt(lambda: gateway.create(values("absent-1")))
    found = await settle(gateway, doubt, note, looks.append)
    assert found.finding is Finding.ABSENT
    assert (waits, looks) == ([1.0, 2.0, 7.0], [1, 2, 3, 4])
    assert LOOKS == (0.0, 1.0, 3.0, 10.0)
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 4)
    assert book.endings == {1: Ending.UNKNOWN}, "still in doubt: it may come late"
    lossy.faking.clear()
    again = await create_unless_taken(gateway, doubt.intent.values, replaces=doubt.number)
    assert isinstance(again, Customer)
    assert book.endings == {1: Ending.GIVEN_UP, 2: Ending.DONE}
    assert len(await holders(gateway, "absent-1")) == 1


async def test_row_08_a_create_carried_out_late_is_found_by_a_later_look(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    lossy.late.add("POST")
    doubt = await in_doubt(lambda: gateway.create(values("late-1")))

    async def meanwhile(seconds: float) -> None:
        lossy.go_on.set()
        await asyncio.to_thread(lossy.caught_up.wait, 5)

    found = await settle(gateway, doubt, meanwhile)
    assert found.finding is Finding.ADOPTED
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 2)


async def test_a_create_that_comes_after_the_agent_sent_it_again_is_still_one(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.late.add("POST")
    doubt = await in_doubt(lambda: gateway.create(values("late-2")))
    assert (await settle(gateway, doubt, at_once)).finding is Finding.ABSENT
    lossy.late.clear()
    lossy.go_on.set()
    await asyncio.to_thread(lossy.caught_up.wait, 5)
    made = await create_unless_taken(gateway, doubt.intent.values, replaces=doubt.number)
    assert isinstance(made, Customer)
    assert [one.uuid for one in await holders(gateway, "late-2")] == [made.uuid]
    assert Ending.UNKNOWN not in book.endings.values()


async def test_somebody_else_under_the_id_is_a_conflict_and_nobody_is_adopted(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    theirs = await gateway.create(values("theirs-1", "Somebody else"))
    lossy.faking["POST"] = 504
    doubt = await in_doubt(lambda: gateway.create(values("theirs-1")))
    found = await settle(gateway, doubt, at_once)
    assert (found.finding, found.current) == (Finding.CONFLICT, theirs)
    assert book.endings[2] is Ending.UNKNOWN, "until it was shown"
    lossy.faking.clear()
    taken = await create_unless_taken(gateway, doubt.intent.values, replaces=doubt.number)
    assert isinstance(taken, Taken)


async def test_a_create_without_an_id_gets_one_before_it_leaves(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.losing.add("POST")
    doubt = await in_doubt(lambda: gateway.create({"name": "Nobody's"}))
    assert (doubt.intent.merchant_id or "").startswith("cust-")
    assert doubt.intent.values["merchant_customer_id"] == doubt.intent.merchant_id
    assert (await settle(gateway, doubt, at_once)).finding is Finding.ADOPTED


@pytest.mark.parametrize("merchant_id", [".", "..", "x" * 101, "a\ud800", 5])
async def test_an_id_that_could_never_be_looked_up_is_not_sent(
    gateway: Gateway, lossy: LossyGateway, book: Book, merchant_id: Json
) -> None:
    with pytest.raises(GatewayError) as refused:
        await gateway.create({"merchant_customer_id": merchant_id})
    assert refused.value.sent is Sent.NO
    assert (lossy.asked, book.intents) == ([], {})


async def test_while_nothing_can_be_read_it_stays_unknown(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("blind-1"))
    lossy.losing.update(("POST", "DELETE", "GET"))
    doubts = [
        await in_doubt(lambda: gateway.create(values("blind-2"))),
        await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made)),
        await in_doubt(lambda: gateway.delete(made.uuid, before=made)),
    ]
    for doubt in doubts:
        found = await settle(gateway, doubt, at_once)
        assert found.finding is Finding.UNKNOWN
        assert found.error is not None
        assert found.error.trouble is Trouble.BROKEN_OFF
        assert book.endings[doubt.number] is Ending.UNKNOWN
    assert (lossy.count("POST"), lossy.count("DELETE")) == (3, 1)


async def lost_update(gateway: Gateway, lossy: LossyGateway, made: Customer) -> Doubt:
    lossy.losing.add("POST")
    sent: dict[str, Json] = {"name": "Lejla H.", "metadata": {"tier": None, "level": "1"}}
    doubt = await in_doubt(lambda: gateway.update(made.uuid, sent, before=made))
    lossy.losing.clear()
    return doubt


async def test_a_lost_update_that_happened_is_done(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("update-1"))
    doubt = await lost_update(gateway, lossy, made)
    found = await settle(gateway, doubt, at_once)
    assert found.finding is Finding.DONE
    assert book.endings[doubt.number] is Ending.DONE
    assert lossy.count("POST") == 2


async def test_a_lost_update_that_did_not_happen_is_offered_again(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("update-2"))
    lossy.faking["POST"] = 503
    doubt = await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made))
    found = await settle(gateway, doubt, at_once)
    assert (found.finding, found.current) == (Finding.OLD, made)
    lossy.faking.clear()
    await gateway.update(made.uuid, doubt.intent.values, before=made, replaces=doubt.number)
    assert book.endings[doubt.number] is Ending.GIVEN_UP


async def test_row_23_a_lost_update_that_others_wrote_over_is_a_conflict(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made = await gateway.create(values("update-3"))
    doubt = await lost_update(gateway, lossy, made)
    theirs = await gateway.update(made.uuid, {"name": "Somebody's"})
    found = await settle(gateway, doubt, at_once)
    assert (found.finding, found.current) == (Finding.CONFLICT, theirs)


async def test_a_lost_update_of_a_customer_deleted_since_says_so(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made = await gateway.create(values("update-4"))
    doubt = await lost_update(gateway, lossy, made)
    await gateway.delete(made.uuid)
    assert (await settle(gateway, doubt, at_once)).finding is Finding.GONE


async def test_what_is_not_there_yet_is_read_four_times_before_it_is_said_not_done(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made = await gateway.create(values("old-1"))
    lossy.faking.update(POST=502, DELETE=502)
    for doubt in (
        await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made)),
        await in_doubt(lambda: gateway.delete(made.uuid, before=made)),
    ):
        waits: list[float] = []
        looks: list[int] = []

        async def note(seconds: float, waits: list[float] = waits) -> None:
            waits.append(seconds)

        before = lossy.count("GET")
        found = await settle(gateway, doubt, note, looks.append)
        assert (found.finding, found.current) == (Finding.OLD, made)
        assert (waits, looks) == ([1.0, 2.0, 7.0], [1, 2, 3, 4])
        assert lossy.count("GET") == before + 4


@pytest.mark.parametrize("method", ["POST", "DELETE"])
async def test_row_08_an_update_or_deletion_carried_out_late_is_found_by_a_later_look(
    gateway: Gateway, lossy: LossyGateway, book: Book, method: str
) -> None:
    made = await gateway.create(values(f"late-{method}"))
    lossy.late.add(method)
    if method == "POST":
        doubt = await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made))
    else:
        doubt = await in_doubt(lambda: gateway.delete(made.uuid, before=made))
    looks: list[int] = []

    async def meanwhile(seconds: float) -> None:
        lossy.go_on.set()
        await asyncio.to_thread(lossy.caught_up.wait, 5)

    found = await settle(gateway, doubt, meanwhile, looks.append)
    assert found.finding is Finding.DONE
    assert looks == [1, 2]
    assert book.endings[doubt.number] is Ending.DONE


async def test_sending_again_looks_once_because_the_agent_has_waited(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made = await gateway.create(values("again-1"))
    lossy.faking["POST"] = 502
    doubt = await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made))
    lossy.faking.clear()
    before = lossy.count("GET")
    sent = await send_again(gateway, doubt)
    assert isinstance(sent, Customer)
    assert sent.name == "x"
    assert lossy.count("GET") == before + 1


async def test_a_listener_that_died_does_not_end_the_looking(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    def died(look: int) -> None:
        raise RuntimeError("Signal source has been deleted")

    lossy.losing.add("POST")
    doubt = await in_doubt(lambda: gateway.create(values("deaf-1")))
    assert (await settle(gateway, doubt, at_once, died)).finding is Finding.ADOPTED


@pytest.mark.parametrize("loses", [True, False])
async def test_a_lost_deletion_is_done_when_it_is_gone_and_only_then(
    gateway: Gateway, lossy: LossyGateway, book: Book, loses: bool
) -> None:
    made = await gateway.create(values(f"delete-{loses}"))
    if loses:
        lossy.losing.add("DELETE")
    else:
        lossy.faking["DELETE"] = 502
    doubt = await in_doubt(lambda: gateway.delete(made.uuid, before=made))
    found = await settle(gateway, doubt, at_once)
    assert found.finding is (Finding.DONE if loses else Finding.OLD)
    assert book.endings[doubt.number] is (Ending.DONE if loses else Ending.UNKNOWN)
    assert lossy.count("DELETE") == 1


async def test_trap_12_not_found_counts_as_our_deletion_after_our_own_unknown_attempt(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("delete-404"))
    lossy.losing.add("DELETE")
    doubt = await in_doubt(lambda: gateway.delete(made.uuid, before=made))
    lossy.faking["GET"] = 404
    assert (await settle(gateway, doubt, at_once)).finding is Finding.DONE
    lossy.losing.clear()
    lossy.faking["DELETE"] = 404
    with pytest.raises(GatewayError) as failed:
        await gateway.delete(made.uuid)
    assert (failed.value.sent, failed.value.doubt) == (Sent.REFUSED, None)


async def test_row_19_settling_is_cancelled_at_once(gateway: Gateway, lossy: LossyGateway) -> None:
    lossy.faking["POST"] = 502
    doubt = await in_doubt(lambda: gateway.create(values("cancel-1")))
    waiting = asyncio.Event()

    async def wait(seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    task: asyncio.Task[Settlement] = asyncio.create_task(settle(gateway, doubt, wait))
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 0.1)


async def test_row_26_without_a_ledger_nothing_is_ever_sent(
    lossy: LossyGateway, settle_sandbox: RunningSandbox
) -> None:
    credentials = Credentials(settle_sandbox.token, settle_sandbox.key)
    gateway = Gateway(Endpoint(base_url=lossy.base_url), credentials)
    uuid = (await gateway.customers(0, 1)).rows[0].uuid
    for job in (
        lambda: gateway.create({"name": "x"}),
        lambda: gateway.update(uuid, {"name": "x"}),
        lambda: gateway.delete(uuid),
    ):
        with pytest.raises(GatewayError) as refused:
            await job()
        assert (refused.value.trouble, refused.value.sent) == (Trouble.NOT_JOURNALLED, Sent.NO)
    await gateway.aclose()
    assert (lossy.count("POST"), lossy.count("DELETE")) == (0, 0)


async def test_every_write_of_many_lost_ones_is_settled_with_no_double(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    """None doubled, none lost: whatever becomes of each answer."""
    ways: list[Callable[[], None]] = [
        lambda: None,
        lambda: lossy.losing.add("POST"),
        lambda: lossy.faking.update(POST=502),
    ]
    for number in range(30):
        name = f"many-{number}"
        ways[number % 3]()
        doubt = None
        try:
            await gateway.create(values(name))
        except GatewayError as failed:
            doubt = failed.doubt
        lossy.losing.clear()
        lossy.faking.clear()
        assert (doubt is None) is (number % 3 == 0)
        if doubt is not None:
            found = await settle(gateway, doubt, at_once)
            if found.finding is Finding.ABSENT:
                await gateway.create(doubt.intent.values, replaces=doubt.number)
    assert Ending.UNKNOWN not in book.endings.values()
    assert lossy.count("POST") == 30 + 10
    rows = [row.merchant_customer_id for row in (await gateway.customers(0, 500)).rows]
    for number in range(30):
        assert rows.count(MerchantId(f"many-{number}")) == 1
