"""Which customer a recognised text means, and what is tried when the first guess finds nothing."""

from __future__ import annotations

from typing import cast

import pytest

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.gateway.look_up import look_up
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.recognise import Recognised, recognise

UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"


class Directory:
    """Customers by uuid and by merchant id; notes what was asked for."""

    def __init__(self, *known: str) -> None:
        self.known = known
        self.asked: list[str] = []
        self.trouble = Trouble.NOT_FOUND

    async def by_uuid(self, uuid: str) -> Customer:
        return self._answer(f"uuid {uuid}")

    async def by_merchant_id(self, merchant_id: str) -> Customer:
        return self._answer(f"id {merchant_id}")

    def _answer(self, asked: str) -> Customer:
        self.asked.append(asked)
        if asked not in self.known:
            raise GatewayError(self.trouble, Sent.REFUSED)
        return Customer(uuid=Uuid(asked))


async def found(text: str, *known: str) -> tuple[str, list[str]]:
    """What a look-up of ``text`` found, and what it asked for on the way."""
    directory = Directory(*known)
    taken = recognise(text)
    assert isinstance(taken, Recognised)
    try:
        customer = await look_up(cast(Gateway, directory), taken)
    except GatewayError as error:
        return error.trouble.name, directory.asked
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
    directory.trouble = Trouble.UNREACHABLE
    taken = recognise(UUID)
    assert isinstance(taken, Recognised)
    with pytest.raises(GatewayError) as refused:
        await look_up(cast(Gateway, directory), taken)
    assert refused.value.trouble is Trouble.UNREACHABLE
    assert directory.asked == [f"uuid {UUID}"]
