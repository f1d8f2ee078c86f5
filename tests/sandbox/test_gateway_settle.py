"""Writes whose answer is lost: found out by reading. Requests are counted at the server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
import pytest_asyncio

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import intent_to_update
from desktop_app.gateway.operations import (
    LATEST,
    MerchantIdTaken,
    create_customer,
    send_again,
    update_customer,
)
from desktop_app.gateway.settle import (
    LOOKS,
    ROUNDS,
    SettleFinding,
    Settlement,
    find_out,
    looks_in_all,
    settle,
)
from desktop_app.records.changes import Changes, between
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.writes import (
    Intent,
    NewEntry,
    ReadBack,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
)
from tests.conftest import RunningSandbox, StartSandbox
from tests.lossy_gateway import NOT_FOUND, LossyGateway
from tests.sandbox.gateway_servers import UUID, Talk, at_once, run, wire_server


class Book:
    """A ledger: what is in doubt, and how the rest ended."""

    def __init__(self) -> None:
        self.intents: dict[int, Intent] = {}
        self.endings: dict[int, WriteOutcome] = {}
        self.sent_before: list[int] = []
        self.count: Callable[[], int] = lambda: 0

    async def begin(self, intent: Intent) -> int:
        number = len(self.intents) + 1
        self.intents[number] = intent
        self.sent_before.append(self.count())
        return number

    async def add(self, facts: NewEntry) -> int:
        return 0

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
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
    gateway = Gateway(endpoint, credentials, deadline=5, journal=book, wait=at_once)
    yield gateway
    await gateway.aclose()


async def in_doubt(job: Callable[[], Awaitable[object]]) -> UnsettledWrite:
    """The doubt that a write with a lost answer leaves."""
    with pytest.raises(GatewayError) as failed:
        await job()
    assert failed.value.sent is SendState.UNKNOWN
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
    assert book.endings == {1: WriteOutcome.UNKNOWN}
    found = await settle(gateway, doubt, at_once)
    assert found.finding is SettleFinding.ADOPTED
    assert found.current is not None
    assert found.current.name == "Lejla"
    assert book.endings == {1: WriteOutcome.ADOPTED}
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
    assert found.finding is SettleFinding.ABSENT
    assert (waits, looks) == ([1.0, 2.0, 7.0], [1, 2, 3, 4])
    assert LOOKS == (0.0, 1.0, 3.0, 10.0)
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 4)
    assert book.endings == {1: WriteOutcome.UNKNOWN}, "still in doubt: it may come late"
    lossy.faking.clear()
    again = await create_customer(gateway, doubt.intent.values, doubt=doubt, wait=at_once)
    assert isinstance(again, Customer)
    assert book.endings == {1: WriteOutcome.GIVEN_UP, 2: WriteOutcome.DONE}
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
    assert found.finding is SettleFinding.ADOPTED
    assert (lossy.count("POST"), lossy.count("GET")) == (1, 2)


async def test_a_create_that_comes_after_the_agent_sent_it_again_is_still_one(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.late.add("POST")
    doubt = await in_doubt(lambda: gateway.create(values("late-2")))
    assert (await settle(gateway, doubt, at_once)).finding is SettleFinding.ABSENT
    lossy.late.clear()
    lossy.go_on.set()
    await asyncio.to_thread(lossy.caught_up.wait, 5)
    found = await create_customer(gateway, doubt.intent.values, doubt=doubt, wait=at_once)
    assert isinstance(found, Settlement)
    assert found.finding is SettleFinding.ADOPTED, "looked up right before, so nothing was sent"
    assert found.current is not None
    assert [one.uuid for one in await holders(gateway, "late-2")] == [found.current.uuid]
    assert lossy.count("POST") == 1
    assert WriteOutcome.UNKNOWN not in book.endings.values()


async def test_somebody_else_under_the_id_is_a_conflict_and_nobody_is_adopted(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    theirs = await gateway.create(values("theirs-1", "Somebody else"))
    lossy.faking["POST"] = 504
    doubt = await in_doubt(lambda: gateway.create(values("theirs-1")))
    found = await settle(gateway, doubt, at_once)
    assert (found.finding, found.current) == (SettleFinding.CONFLICT, theirs)
    assert book.endings[2] is WriteOutcome.UNKNOWN, "until it was shown"
    lossy.faking.clear()
    taken = await create_customer(gateway, doubt.intent.values, doubt=doubt, wait=at_once)
    assert isinstance(taken, Settlement)
    assert (taken.finding, taken.current) == (SettleFinding.CONFLICT, theirs)
    assert lossy.count("POST") == 2, "nothing was sent again"
    again = await create_customer(gateway, doubt.intent.values)
    assert isinstance(again, MerchantIdTaken)
    assert again.existing == theirs


async def test_a_create_without_an_id_gets_one_before_it_leaves(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.losing.add("POST")
    doubt = await in_doubt(lambda: gateway.create({"name": "Nobody's"}))
    assert (doubt.intent.merchant_id or "").startswith("cust-")
    assert doubt.intent.values["merchant_customer_id"] == doubt.intent.merchant_id
    assert (await settle(gateway, doubt, at_once)).finding is SettleFinding.ADOPTED


@pytest.mark.parametrize("merchant_id", [".", "..", "x" * 101, "a\ud800", 5])
async def test_an_id_that_could_never_be_looked_up_is_not_sent(
    gateway: Gateway, lossy: LossyGateway, book: Book, merchant_id: Json
) -> None:
    with pytest.raises(GatewayError) as refused:
        await gateway.create({"merchant_customer_id": merchant_id})
    assert refused.value.sent is SendState.NO
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
        assert found.finding is SettleFinding.UNKNOWN
        assert found.error is not None
        assert found.error.error_code is GatewayErrorCode.BROKEN_OFF
        assert book.endings[doubt.number] is WriteOutcome.UNKNOWN
    assert (lossy.count("POST"), lossy.count("DELETE")) == (3, 1)


async def lost_update(gateway: Gateway, lossy: LossyGateway, made: Customer) -> UnsettledWrite:
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
    assert found.finding is SettleFinding.DONE
    assert book.endings[doubt.number] is WriteOutcome.FOUND_DONE
    assert lossy.count("POST") == 2


async def test_a_lost_update_that_did_not_happen_is_offered_again(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("update-2"))
    lossy.faking["POST"] = 503
    doubt = await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made))
    found = await settle(gateway, doubt, at_once)
    assert (found.finding, found.current) == (SettleFinding.OLD, made)
    lossy.faking.clear()
    await gateway.update(made.uuid, doubt.intent.values, before=made, replaces=doubt.number)
    assert book.endings[doubt.number] is WriteOutcome.GIVEN_UP


async def test_row_23_a_lost_update_that_others_wrote_over_is_a_conflict(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made = await gateway.create(values("update-3"))
    doubt = await lost_update(gateway, lossy, made)
    theirs = await gateway.update(made.uuid, {"name": "Somebody's"})
    found = await settle(gateway, doubt, at_once)
    assert (found.finding, found.current) == (SettleFinding.CONFLICT, theirs)


async def test_a_lost_update_of_a_customer_deleted_since_says_so(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made = await gateway.create(values("update-4"))
    doubt = await lost_update(gateway, lossy, made)
    await gateway.delete(made.uuid)
    assert (await settle(gateway, doubt, at_once)).finding is SettleFinding.GONE


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
        assert (found.finding, found.current) == (SettleFinding.OLD, made)
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
    assert found.finding is SettleFinding.DONE
    assert looks == [1, 2]
    assert book.endings[doubt.number] is WriteOutcome.FOUND_DONE


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
    assert (await settle(gateway, doubt, at_once, died)).finding is SettleFinding.ADOPTED


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
    assert found.finding is (SettleFinding.DONE if loses else SettleFinding.OLD)
    assert book.endings[doubt.number] is (
        WriteOutcome.FOUND_DONE if loses else WriteOutcome.UNKNOWN
    )
    assert lossy.count("DELETE") == 1


async def test_trap_12_not_found_counts_as_our_deletion_when_every_way_says_so_twice(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("delete-404"))
    lossy.losing.add("DELETE")
    doubt = await in_doubt(lambda: gateway.delete(made.uuid, before=made))
    lossy.faking["GET"] = 404
    waits: list[float] = []
    asked = lossy.count("GET")

    async def note(seconds: float) -> None:
        waits.append(seconds)

    found = await settle(gateway, doubt, note)
    assert (found.finding, found.current) == (SettleFinding.DONE, None)
    assert found.readings == (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND)
    assert book.endings[doubt.number] is WriteOutcome.FOUND_DONE
    assert sum(waits) == ROUNDS[-1]
    assert lossy.count("GET") == asked + 6
    lossy.losing.clear()
    lossy.faking["DELETE"] = 404
    with pytest.raises(GatewayError) as failed:
        await gateway.delete(made.uuid)
    assert (failed.value.sent, failed.value.doubt) == (SendState.REFUSED, None)


class Says:
    """A gateway of one customer. Each read takes the next of ``answers``: L the living record, D
    the one marked as deleted, N the gateway's own "not found", P a proxy's, J one of other JSON,
    A another customer's record, F a failure; the last one again and again."""

    def __init__(self, answers: str, merchant_id: str | None = "cust-1") -> None:
        self.answers = list(answers.replace(" ", ""))
        self.merchant_id = merchant_id
        self.asked: list[str] = []

    def __call__(self, talk: Talk) -> None:
        target = talk.head.decode("latin-1").split()[1]
        self.asked.append("merchant ID" if "/merchants/" in target else "UUID")
        one = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if one == "F":
            talk.answer(b"", "500 Oops")
        elif one in "NPJ":
            body = {"N": NOT_FOUND, "P": b"<h1>404</h1>", "J": b'{"message":"no Route matched"}'}
            talk.answer(body[one], "404 Not Found")
        else:
            record = {
                "uuid": UUID if one != "A" else UUID.replace("4b28", "0000"),
                "merchant_customer_id": self.merchant_id,
                "name": "Lejla",
                "deleted": one == "D",
            }
            talk.answer(json.dumps(record).encode())


PROOF = [
    # by UUID, by merchant ID; and so in each round
    ("D D", SettleFinding.DONE, 1),
    ("D N", SettleFinding.DONE, 1),
    ("D P", SettleFinding.DONE, 1),
    ("P D", SettleFinding.DONE, 1),
    ("N D", SettleFinding.DONE, 1),
    ("NN NN NN", SettleFinding.DONE, 3),
    ("L NN NN NN NN", SettleFinding.DONE, 5),  # it came late
    ("L L L NN NN NN", SettleFinding.DONE, 6),  # at the last moment: further rounds
    ("L L L NN NN L", SettleFinding.OLD, 6),
    ("N L L L L", SettleFinding.OLD, 4),  # shown by its merchant ID
    ("D L L L L", SettleFinding.OLD, 4),
    ("NN L L L", SettleFinding.OLD, 4),
    ("NN NN L L", SettleFinding.OLD, 4),
    ("NN NN NL L", SettleFinding.OLD, 4),
    ("P L L L L", SettleFinding.OLD, 4),
    ("PP PP PP PP", SettleFinding.UNKNOWN, 4),
    ("JJ JJ JJ JJ", SettleFinding.UNKNOWN, 4),
    ("NP NP NP NP", SettleFinding.UNKNOWN, 4),
    ("NA NA NA NA", SettleFinding.UNKNOWN, 4),
    ("NN PP NN PP PP PP", SettleFinding.UNKNOWN, 6),
    ("NN NN NF NF", SettleFinding.UNKNOWN, 4),
    ("NN NN NF NN NN NN", SettleFinding.DONE, 6),  # the rounds begin anew
]


@pytest.mark.parametrize(("answers", "finding", "rounds"), PROOF)
def test_what_proves_a_lost_deletion_and_what_does_not(
    answers: str, finding: SettleFinding, rounds: int
) -> None:
    says, looks = Says(answers), list[int]()
    intent = Intent(kind=WriteKind.DELETE, uuid=Uuid(UUID), merchant_id=MerchantId("cust-1"))
    with wire_server(says) as server:
        found = run(
            server.base_url, lambda gateway: find_out(gateway, intent, at_once, looks.append)
        )
    assert (found.finding, looks) == (finding, list(range(1, rounds + 1)))
    assert looks_in_all(looks[-1]) == max(4, rounds)


@pytest.mark.parametrize(
    ("answers", "finding"),
    [
        ("D", SettleFinding.DONE),
        ("N", SettleFinding.DONE),
        ("N L", SettleFinding.OLD),
        ("N N L", SettleFinding.OLD),
        ("N L N L N L N L L", SettleFinding.OLD),
        ("N L N L N L N L N", SettleFinding.UNKNOWN),  # which ends somewhen, too
        ("P", SettleFinding.UNKNOWN),
    ],
)
def test_a_customer_without_a_merchant_id_is_asked_for_by_uuid_alone(
    answers: str, finding: SettleFinding
) -> None:
    says = Says(answers, merchant_id=None)
    intent = Intent(kind=WriteKind.DELETE, uuid=Uuid(UUID))
    with wire_server(says) as server:
        found = run(server.base_url, lambda gateway: find_out(gateway, intent, at_once))
    assert found.finding is finding
    assert set(says.asked) == {"UUID"}


@pytest.mark.parametrize(
    ("answers", "finding"),
    [
        ("NN NN NN", SettleFinding.GONE),
        ("D D", SettleFinding.GONE),
        ("NN L", SettleFinding.OLD),
        ("N L", SettleFinding.OLD),
        ("PP", SettleFinding.UNKNOWN),
        ("NP", SettleFinding.UNKNOWN),
    ],
)
def test_a_lost_update_is_of_a_customer_deleted_since_by_the_same_rule(
    answers: str, finding: SettleFinding
) -> None:
    intent = Intent(
        kind=WriteKind.UPDATE,
        uuid=Uuid(UUID),
        merchant_id=MerchantId("cust-1"),
        values={"name": "Lejla H."},
        base={"name": "Lejla"},
    )
    with wire_server(Says(answers)) as server:
        found = run(server.base_url, lambda gateway: find_out(gateway, intent, at_once))
    assert found.finding is finding


def test_an_update_that_gave_another_merchant_id_is_looked_for_by_both() -> None:
    """By the old one nobody is found, and rightly so."""
    intent = Intent(
        kind=WriteKind.UPDATE,
        uuid=Uuid(UUID),
        merchant_id=MerchantId("cust-1"),
        values={"merchant_customer_id": "cust-2"},
        base={"merchant_customer_id": "cust-1"},
    )
    with wire_server(Says("N N N L", merchant_id="cust-2")) as server:
        found = run(server.base_url, lambda gateway: find_out(gateway, intent, at_once))
    assert found.finding is SettleFinding.DONE


def test_the_wait_between_the_rounds_is_another_one_where_that_is_wished() -> None:
    waits, confirming = list[float](), list[float]()

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    async def confirm(seconds: float) -> None:
        confirming.append(seconds)

    intent = Intent(kind=WriteKind.DELETE, uuid=Uuid(UUID), merchant_id=MerchantId("cust-1"))
    with wire_server(Says("L NN")) as server:
        run(server.base_url, lambda gateway: find_out(gateway, intent, wait, confirm=confirm))
    assert (waits, confirming) == ([1.0], [1.0, 1.0, 1.0])


async def test_a_create_is_sent_again_only_when_the_first_one_is_old_enough(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    """With a gateway that carries the first one out 14 s late there is one customer, whether the
    agent sends again before or after that."""
    lossy.late.add("POST")
    doubt = await in_doubt(lambda: gateway.create(values("late-14")))
    lossy.late.clear()
    now = 11.0
    doubt = UnsettledWrite(doubt.number, msgspec.structs.replace(doubt.intent, started=ago(now)))
    looks: list[int] = []

    async def passes(seconds: float) -> None:
        nonlocal now
        now += seconds
        if now >= 14.0:
            lossy.go_on.set()
            await asyncio.to_thread(lossy.caught_up.wait, 5)

    found = await create_customer(
        gateway, doubt.intent.values, doubt=doubt, wait=passes, looking=looks.append
    )
    assert isinstance(found, Settlement)
    assert found.finding is SettleFinding.ADOPTED
    assert len(looks) > 1
    assert lossy.count("POST") == 1
    assert len(await holders(gateway, "late-14")) == 1


async def test_a_create_that_is_old_enough_is_looked_up_once_and_sent(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.faking["POST"] = 504
    doubt = await in_doubt(lambda: gateway.create(values("old-enough")))
    lossy.faking.clear()
    doubt = UnsettledWrite(doubt.number, msgspec.structs.replace(doubt.intent, started=ago(LATEST)))
    asked = lossy.count("GET")
    made = await create_customer(gateway, doubt.intent.values, doubt=doubt, wait=at_once)
    assert isinstance(made, Customer)
    assert lossy.count("GET") == asked + 1
    assert book.endings == {1: WriteOutcome.GIVEN_UP, 2: WriteOutcome.DONE}


async def test_a_resend_that_is_refused_leaves_the_first_one_in_doubt(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made = await gateway.create(values("refused-after"))
    lossy.faking["POST"] = 502
    doubt = await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made))
    lossy.faking["POST"] = 403
    with pytest.raises(GatewayError):
        await send_again(gateway, doubt, at_once)
    assert book.endings == {1: WriteOutcome.DONE, 2: WriteOutcome.UNKNOWN, 3: WriteOutcome.REFUSED}


async def test_an_update_confirmed_over_an_older_record_is_not_sent_again(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    """The first one arrived while the agent was reading what differs."""
    made = await gateway.create(values("read-twice"))
    lossy.late.add("POST")
    doubt = await in_doubt(lambda: gateway.update(made.uuid, {"name": "x"}, before=made))
    lossy.late.clear()

    async def confirmed_over(shown: Customer) -> Customer | Settlement:
        wanted = between(shown, msgspec.structs.replace(shown, name="y"))
        return await update_customer(
            gateway, shown.uuid, wanted, shown=shown, doubt=doubt, wait=at_once
        )

    shown = await gateway.by_uuid(made.uuid)
    lossy.go_on.set()
    await asyncio.to_thread(lossy.caught_up.wait, 5)
    answer = await confirmed_over(shown)
    assert isinstance(answer, Settlement)
    assert answer.finding is SettleFinding.CONFLICT, "what was shown is not what is there"
    assert book.endings == {1: WriteOutcome.DONE, 2: WriteOutcome.FOUND_DONE}
    assert (await gateway.by_uuid(made.uuid)).name == "x"
    shown = await gateway.by_uuid(made.uuid)
    sent = await confirmed_over(shown)
    assert isinstance(sent, Customer)
    assert sent.name == "y"


TWO_PLACES: dict[str, Json] = {"name": "Lejla H.", "metadata": {"tier": "silver"}}


async def planned(gateway: Gateway, name: str) -> tuple[Customer, Changes]:
    """A customer, and what was to be written when they were read."""
    made = await gateway.create(values(name, "Lejla"))
    return made, intent_to_update(made.uuid, TWO_PLACES, made).changes()


async def test_an_update_sends_only_what_is_not_there_yet(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    made, changes = await planned(gateway, "update-rest")
    await gateway.update(made.uuid, {"name": "Lejla H.", "phone": "1"})
    sent = await update_customer(gateway, made.uuid, changes)
    assert isinstance(sent, Customer)
    assert (sent.name, sent.phone, sent.metadata["tier"]) == ("Lejla H.", "1", "silver")
    assert book.intents[3].values == {"metadata": {"tier": "silver"}}
    again = await update_customer(gateway, made.uuid, changes)
    assert isinstance(again, Settlement)
    assert again.finding is SettleFinding.DONE, "all is there, so nothing is sent"
    assert lossy.count("POST") == 3


async def test_an_update_is_not_sent_over_what_somebody_else_wrote(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    made, changes = await planned(gateway, "update-theirs")
    found = await update_customer(gateway, made.uuid, changes, dry_run=True)
    assert isinstance(found, Settlement)
    assert found.finding is SettleFinding.OLD, "a dry run, and all before went well"
    await gateway.update(made.uuid, {"metadata": {"tier": "theirs"}})
    found = await update_customer(gateway, made.uuid, changes)
    assert isinstance(found, Settlement)
    assert found.finding is SettleFinding.CONFLICT
    await gateway.delete(made.uuid)
    found = await update_customer(gateway, made.uuid, changes, wait=at_once)
    assert isinstance(found, Settlement)
    assert found.finding is SettleFinding.GONE
    assert lossy.count("POST") == 2


async def test_an_update_of_which_others_wrote_half_is_not_sent_again(
    gateway: Gateway, lossy: LossyGateway
) -> None:
    """Nobody knows any more whether the first one is still to come."""
    made = await gateway.create(values("update-half", "Lejla"))
    lossy.faking["POST"] = 502
    doubt = await in_doubt(lambda: gateway.update(made.uuid, TWO_PLACES, before=made))
    lossy.faking.clear()
    await gateway.update(made.uuid, {"name": "Lejla H."})
    found = await send_again(gateway, doubt, at_once)
    assert isinstance(found, Settlement)
    assert found.finding is SettleFinding.CONFLICT
    assert lossy.count("POST") == 3


async def test_a_cancel_before_a_resend_leaves_the_doubt_as_it_was(
    gateway: Gateway, lossy: LossyGateway, book: Book
) -> None:
    lossy.faking["POST"] = 502
    doubt = await in_doubt(lambda: gateway.create(values("cancel-2")))
    lossy.faking.clear()
    lossy.holding.add("GET")
    sending = asyncio.create_task(
        create_customer(gateway, doubt.intent.values, doubt=doubt, wait=at_once)
    )
    await asyncio.to_thread(lossy.arrived.wait, 5)
    sending.cancel()
    with pytest.raises(GatewayError) as failed:
        await sending
    assert (failed.value.error_code, failed.value.sent) == (
        GatewayErrorCode.CANCELLED,
        SendState.NO,
    )
    assert book.endings == {1: WriteOutcome.UNKNOWN}


def ago(seconds: float) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


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
        assert (refused.value.error_code, refused.value.sent) == (
            GatewayErrorCode.NOT_JOURNALLED,
            SendState.NO,
        )
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
            if found.finding is SettleFinding.ABSENT:
                await gateway.create(doubt.intent.values, replaces=doubt.number)
    assert WriteOutcome.UNKNOWN not in book.endings.values()
    assert lossy.count("POST") == 30 + 10
    rows = [row.merchant_customer_id for row in (await gateway.customers(0, 500)).rows]
    for number in range(30):
        assert rows.count(MerchantId(f"many-{number}")) == 1
