"""Which customer a recognised text means, and what is tried when the first guess finds nothing."""

from __future__ import annotations

from typing import cast

import pytest
from msgspec.structs import replace

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.look_up import everyone_meant, look_up
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.recognise import Recognised, recognise

UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"


class Directory:
    """Customers by uuid and by merchant id; notes what was asked for."""

    def __init__(self, *known: str) -> None:
        self.known = known
        self.asked: list[str] = []
        self.error_code = GatewayErrorCode.NOT_FOUND
        self.respelled: dict[str, str] = {}
        """What the record has that is answered for an id, where it is another spelling."""

    async def by_uuid(self, uuid: str) -> Customer:
        return self._answer(f"uuid {uuid}")

    async def by_merchant_id(self, merchant_id: str, *, exactly: bool = True) -> Customer:
        answer = self._answer(f"id {merchant_id}")
        return replace(answer, merchant_customer_id=self.respelled.get(merchant_id, merchant_id))

    def _answer(self, asked: str) -> Customer:
        self.asked.append(asked)
        if asked not in self.known:
            raise GatewayError(self.error_code, SendState.REFUSED)
        return Customer(uuid=Uuid(asked))


async def found(text: str, *known: str) -> tuple[str, list[str]]:
    """What a look-up of ``text`` found, and what it asked for on the way."""
    directory = Directory(*known)
    taken = recognise(text)
    assert isinstance(taken, Recognised)
    try:
        customer = await look_up(cast(Gateway, directory), taken)
    except GatewayError as error:
        return error.error_code.name, directory.asked
    return customer.uuid, directory.asked


async def test_what_it_was_recognised_as_comes_first() -> None:
    assert await found(UUID, f"uuid {UUID}") == (f"uuid {UUID}", [f"uuid {UUID}"])
    assert await found("cust-1", "id cust-1") == ("id cust-1", ["id cust-1"])


async def test_a_uuid_may_be_a_merchants_own_id() -> None:
    assert (await found(UUID, f"id {UUID}"))[0] == f"id {UUID}"


async def test_a_short_uuid_is_tried_as_one() -> None:
    short = "0123456789abcdefghij"
    assert (await found(short, f"uuid {short}"))[0] == f"uuid {short}"


@pytest.mark.parametrize(
    ("text", "taken_for"), [('"cust-1"', "cust-1"), ("id=5", "5"), ("a\tb", "a")]
)
async def test_what_was_typed_is_tried_when_its_part_is_not_found(
    text: str, taken_for: str
) -> None:
    assert await found(text, f"id {text}") == (f"id {text}", [f"id {taken_for}", f"id {text}"])


async def test_nothing_is_asked_twice() -> None:
    assert await found("cust-1") == ("NOT_FOUND", ["id cust-1"])
    assert await found(UUID) == ("NOT_FOUND", [f"uuid {UUID}", f"id {UUID}"])


async def test_a_trouble_is_no_reason_to_try_something_else() -> None:
    directory = Directory()
    directory.error_code = GatewayErrorCode.UNREACHABLE
    taken = recognise(UUID)
    assert isinstance(taken, Recognised)
    with pytest.raises(GatewayError) as refused:
        await look_up(cast(Gateway, directory), taken)
    assert refused.value.error_code is GatewayErrorCode.UNREACHABLE
    assert directory.asked == [f"uuid {UUID}"]


async def test_what_a_text_picked_up_on_its_way_is_undone_when_nobody_has_it_as_it_stands() -> None:
    """A word processor made the hyphen a dash. The id as it stands comes first: it may be one."""
    dashed = "cust\u201342"
    assert await found(dashed, "id cust-42") == ("id cust-42", [f"id {dashed}", "id cust-42"])
    assert (await found(dashed, "id cust-42", f"id {dashed}"))[0] == f"id {dashed}"


async def test_work_that_nobody_can_take_back_knows_no_other_spelling() -> None:
    directory = Directory("id cust-42")
    taken = recognise("cust\u201342")
    assert isinstance(taken, Recognised)
    assert await everyone_meant(cast(Gateway, directory), taken) == ()
    assert directory.asked == ["id cust\u201342"]


@pytest.mark.parametrize("text", ['"cust-1";Ana', "cust-1;Ana;Split", "cust-1\tAna"])
async def test_by_a_row_somebody_is_found_and_nothing_is_written(text: str) -> None:
    """Another cell of it may be the ID."""
    assert (await found(text, "id cust-1"))[0] == "id cust-1"
    assert (await found(text, f"id {text}"))[0] == f"id {text}", "an ID may have such a mark in it"
    directory = Directory("id cust-1")
    taken = recognise(text)
    assert isinstance(taken, Recognised)
    assert await everyone_meant(cast(Gateway, directory), taken) == ()
    assert directory.asked == [f"id {text}"]


async def test_what_may_be_a_row_is_looked_up_whole_first() -> None:
    text = "cust-1;Ana"
    assert await found(text, f"id {text}", "id cust-1") == (f"id {text}", [f"id {text}"])
    assert (await found(text, "id cust-1"))[0] == "id cust-1"


async def test_an_exact_answer_goes_before_one_that_is_spelled_in_another_way() -> None:
    directory = Directory(f"id {UUID}", f"id {UUID.upper()}")
    directory.respelled[UUID] = UUID.upper()
    taken = recognise(UUID.upper())
    assert isinstance(taken, Recognised)
    exact = await look_up(cast(Gateway, directory), taken)
    assert exact.uuid == f"id {UUID.upper()}"


async def test_an_answer_in_another_spelling_is_better_than_none() -> None:
    directory = Directory("id CUST-42")
    directory.respelled["CUST-42"] = "cust-42"
    taken = recognise("CUST-42")
    assert isinstance(taken, Recognised)
    assert (await look_up(cast(Gateway, directory), taken)).merchant_customer_id == "cust-42"
