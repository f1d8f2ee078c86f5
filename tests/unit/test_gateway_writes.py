"""A write is noted before it leaves, or it does not leave."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from desktop_app.gateway.calls import Exchange, record_exchange
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import JournalledSender
from desktop_app.gateway.requests import OAUTH
from desktop_app.records.customer import Uuid
from desktop_app.records.writes import (
    EntryKind,
    Intent,
    NewEntry,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
)

INTENT = Intent(kind=WriteKind.UPDATE, uuid=Uuid("u"), values={"name": "x"})


class Book:
    """A journal that keeps everything in the order in which it happened."""

    def __init__(self) -> None:
        self.lines: list[object] = []
        self.begins = asyncio.Event()
        self.may_begin = asyncio.Event()
        self.may_begin.set()
        self.ended = asyncio.Event()
        self.failing: set[str] = set()
        self.request_ids: tuple[str, ...] = ()

    async def begin(self, intent: Intent) -> int:
        self.begins.set()
        await self.may_begin.wait()
        if "begin" in self.failing:
            raise OSError("no room")
        self.lines.append(intent)
        return 7

    async def add(self, facts: NewEntry) -> int:
        if "add" in self.failing:
            raise OSError("no room")
        self.lines.append(facts)
        return 1

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        if "end" in self.failing:
            raise OSError("no room")
        self.lines.append((number, ending))
        self.request_ids += request_ids
        self.ended.set()


def send(book: Book, error: GatewayError | None = None) -> Callable[[], Awaitable[str]]:
    async def sending() -> str:
        book.lines.append("sent")
        if error is not None:
            raise error
        return "record"

    return sending


async def test_it_is_noted_then_sent_then_noted() -> None:
    book = Book()
    assert await JournalledSender(book, 1).send(INTENT, send(book)) == "record"
    assert book.lines == [INTENT, "sent", (7, WriteOutcome.DONE)]


@pytest.mark.parametrize(
    ("sent", "ending"),
    [
        (SendState.NO, WriteOutcome.NOT_SENT),
        (SendState.REFUSED, WriteOutcome.REFUSED),
        (SendState.UNKNOWN, WriteOutcome.UNKNOWN),
    ],
)
async def test_how_it_failed_is_noted(sent: SendState, ending: WriteOutcome) -> None:
    book = Book()
    with pytest.raises(GatewayError) as failed:
        await JournalledSender(book, 1).send(
            INTENT, send(book, GatewayError(GatewayErrorCode.INVALID, sent))
        )
    assert book.lines == [INTENT, "sent", (7, ending)]
    assert failed.value.doubt == (UnsettledWrite(7, INTENT) if sent is SendState.UNKNOWN else None)


@pytest.mark.parametrize("way", ["no journal", "failing", "hanging"])
async def test_row_26_what_cannot_be_noted_is_not_sent(way: str) -> None:
    book = Book()
    if way == "failing":
        book.failing.add("begin")
    if way == "hanging":
        book.may_begin.clear()
    writes = JournalledSender(None if way == "no journal" else book, 0.02)
    with pytest.raises(GatewayError) as failed:
        await writes.send(INTENT, send(book))
    assert (failed.value.error_code, failed.value.sent) == (
        GatewayErrorCode.NOT_JOURNALLED,
        SendState.NO,
    )
    assert failed.value.__context__ is None, "an error of the disk may name a file"
    assert book.lines == []


@pytest.mark.parametrize("how", ["late", "cancelled"])
async def test_an_intent_that_is_noted_too_late_is_noted_as_not_sent(how: str) -> None:
    book = Book()
    book.may_begin.clear()
    task = asyncio.create_task(
        JournalledSender(book, 0.02 if how == "late" else 9).send(INTENT, send(book))
    )
    await book.begins.wait()
    if how == "cancelled":
        task.cancel()
    with pytest.raises(GatewayError) as failed:
        await task
    expected = GatewayErrorCode.NOT_JOURNALLED if how == "late" else GatewayErrorCode.CANCELLED
    assert (failed.value.error_code, failed.value.sent) == (expected, SendState.NO)
    book.may_begin.set()
    await book.ended.wait()
    assert book.lines == [INTENT, (7, WriteOutcome.NOT_SENT)]


async def test_an_ending_that_cannot_be_noted_changes_no_outcome() -> None:
    book = Book()
    book.failing.add("end")
    assert await JournalledSender(book, 1).send(INTENT, send(book)) == "record"
    assert book.lines == [INTENT, "sent"]


async def test_a_doubt_is_given_up_once_the_write_in_its_place_is_done_or_in_doubt() -> None:
    """Before its own end, so that what is read afterwards belongs to that one."""
    book = Book()
    await JournalledSender(book, 1).send(INTENT, send(book), replaces=3)
    assert book.lines[-2:] == [(3, WriteOutcome.GIVEN_UP), (7, WriteOutcome.DONE)]
    unknown = GatewayError(GatewayErrorCode.BROKEN_OFF, SendState.UNKNOWN)
    with pytest.raises(GatewayError):
        await JournalledSender(book, 1).send(INTENT, send(book, unknown), replaces=3)
    assert book.lines[-2:] == [(3, WriteOutcome.GIVEN_UP), (7, WriteOutcome.UNKNOWN)]


async def test_a_doubt_stays_when_the_write_in_its_place_is_refused() -> None:
    """The first one may have been carried out all the same."""
    book = Book()
    refusal = GatewayError(GatewayErrorCode.INVALID, SendState.REFUSED)
    with pytest.raises(GatewayError):
        await JournalledSender(book, 1).send(INTENT, send(book, refusal), replaces=3)
    assert book.lines == [INTENT, "sent", (7, WriteOutcome.REFUSED)]


async def test_a_doubt_stays_when_the_write_in_its_place_never_left() -> None:
    book = Book()
    with pytest.raises(GatewayError):
        await JournalledSender(book, 1).send(
            INTENT, send(book, GatewayError(GatewayErrorCode.UNREACHABLE, SendState.NO)), replaces=3
        )
    assert book.lines == [INTENT, "sent", (7, WriteOutcome.NOT_SENT)]


def exchange(request_id: str, target: str = "/v2/customers/u") -> Exchange:
    return Exchange(
        started=datetime(2026, 11, 22, tzinfo=UTC),
        method="POST",
        base_url="https://gateway.example",
        target=target,
        request_id=request_id,
        authorisation="OAuth",
    )


@pytest.mark.parametrize("fails", [False, True])
async def test_the_ids_under_which_it_was_sent_are_noted(fails: bool) -> None:
    book = Book()

    async def sending() -> str:
        for one in (exchange("r1"), exchange("token", OAUTH), exchange("r2")):
            record_exchange(one)
        if fails:
            raise GatewayError(GatewayErrorCode.BROKEN_OFF, SendState.UNKNOWN)
        return "record"

    record_exchange(exchange("before"))
    with suppress(GatewayError):
        await JournalledSender(book, 1).send(INTENT, sending)
    assert book.request_ids == ("r1", "r2")


async def test_what_is_no_write_is_noted_and_a_failure_of_it_changes_nothing() -> None:
    book = Book()
    facts = NewEntry(act=EntryKind.READ_AGAIN)
    assert await JournalledSender(book, 1).record_entry(facts)
    assert book.lines == [facts]
    book.failing.add("add")
    assert not await JournalledSender(book, 1).record_entry(facts)
    assert not await JournalledSender(None, 1).record_entry(facts)
