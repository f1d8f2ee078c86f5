"""A gateway and a journal in memory, for tests of batches: no socket, no disk, no waiting."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, cast

import msgspec

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import BatchControl
from desktop_app.batch.progress import BatchProgress
from desktop_app.batch.resolve import keep, resolve
from desktop_app.batch.run import run
from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import JournalledSender, intent_to_delete, intent_to_update
from desktop_app.records.batch import OUTCOME_OF, Batch, BatchRow, BatchStage
from desktop_app.records.customer import Customer, Deletion, Json, MerchantId, Uuid
from desktop_app.records.spelling import PersonName
from desktop_app.records.writes import (
    SETTLED,
    EntryKind,
    Intent,
    JournalEntry,
    JournalQuery,
    NewEntry,
    Purpose,
    UnsettledWrite,
    WriteOutcome,
)
from tests.batch_room import a_batch, lines_of


class MemoryStore:
    """What :class:`~desktop_app.batch.store.Store` asks for. ``fails``: the disk is full."""

    def __init__(self) -> None:
        self.kept: dict[str, Batch] = {}
        self.kept_rows: dict[str, dict[int, BatchRow]] = {}
        self.intents: dict[int, Intent] = {}
        self.begun: list[Intent] = []
        self.facts: list[NewEntry] = []
        self.endings: list[tuple[int, WriteOutcome]] = []
        self.fails = False
        self.notes_no_write = False
        """Whether only what is about to be sent cannot be written down."""
        self.open = 0
        self.stages: list[BatchStage] = []

    def _check(self) -> None:
        if self.fails:
            raise OSError("no room on the disk")

    async def save_batch(self, batch: Batch) -> None:
        self._check()
        self.stages.append(batch.stage)
        self.kept[batch.id] = batch
        self.kept_rows.setdefault(batch.id, {})

    async def batches(self) -> tuple[Batch, ...]:
        return tuple(self.kept.values())

    async def save_rows(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        self._check()
        self.kept_rows[batch_id].update((row.number, row) for row in rows)

    async def rows(
        self, batch_id: str, from_number: int = 0, limit: int = 1_000
    ) -> tuple[BatchRow, ...]:
        found = self.kept_rows[batch_id]
        numbers = sorted(number for number in found if number >= from_number)
        return tuple(found[number] for number in numbers[:limit])

    async def drop_batch(self, batch_id: str) -> None:
        self.kept.pop(batch_id, None)
        self.kept_rows.pop(batch_id, None)

    async def in_doubt(self, batch: str | None = None) -> tuple[UnsettledWrite, ...]:
        found = sorted(self.intents.items())
        return tuple(UnsettledWrite(*each) for each in found if each[1].batch == batch)

    async def begin(self, intent: Intent) -> int:
        self._check()
        if self.notes_no_write:
            raise OSError("no room on the disk")
        self.begun.append(intent)
        self.intents[len(self.begun)] = intent
        return len(self.begun)

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        self._check()
        self.endings.append((number, ending))
        intent = self.intents.get(number)
        if intent is not None and ending in OUTCOME_OF:
            rows = self.kept_rows[intent.batch]
            rows[intent.row] = msgspec.structs.replace(rows[intent.row], outcome=OUTCOME_OF[ending])
        if ending in SETTLED:
            self.intents.pop(number, None)

    async def add(self, facts: NewEntry) -> int:
        self._check()
        self.facts.append(facts)
        return len(self.facts)

    async def entries(self, query: JournalQuery) -> tuple[JournalEntry, ...]:
        """Of writes that were done, as much as tells them apart."""
        return tuple(
            JournalEntry(
                number=number,
                at=datetime.now(UTC),
                who="",
                profile_id="",
                profile="",
                environment="",
                gateway="",
                act=EntryKind.DELETE,
                outcome=ending.name,
            )
            for number, ending in self.endings
            if ending.name == query.outcome and self.begun[number - 1].uuid == query.subject
        )

    def keep_open(self) -> None:
        self.open += 1

    def release_open(self) -> None:
        self.open -= 1


class MadeUpGateway:
    """Customers ``cust-0`` and on. ``faults[method]``: what the next calls of it end in, None for
    an answer; ``afterwards``: whether a fault strikes after the work was done; ``keeps_deleted``:
    whether a deletion is acknowledged and not carried out."""

    def __init__(self, store: MemoryStore, count: int) -> None:
        self.customers = {one.uuid: one for one in map(made_up, range(count))}
        self.asked: Counter[tuple[str, str]] = Counter()
        self.faults: dict[str, deque[GatewayError | None]] = {}
        self.afterwards = False
        self.keeps_deleted = False
        self.cards = 2
        self.delay = 0.0
        self.side_by_side = 0
        self.most_side_by_side = 0
        self._writes = JournalledSender(store, 5.0)

    def fail(self, method: str, *errors: GatewayError | None) -> None:
        self.faults.setdefault(method, deque()).extend(errors)

    async def by_uuid(self, uuid: Uuid) -> Customer:
        await self._ask("by_uuid", uuid)
        return self._found(uuid)

    async def by_merchant_id(self, merchant_id: MerchantId, *, exactly: bool = True) -> Customer:
        await self._ask("by_merchant_id", merchant_id)
        for customer in self.customers.values():
            if customer.merchant_customer_id == merchant_id:
                return customer
        raise GatewayError(GatewayErrorCode.NOT_FOUND, SendState.REFUSED)

    async def payment_method_count(self, uuid: Uuid) -> int:
        await self._ask("cards", uuid)
        return self.cards

    async def delete(
        self,
        uuid: Uuid,
        *,
        before: Customer | None = None,
        replaces: int | None = None,
        purpose: Purpose | None = None,
    ) -> Deletion:
        async def send() -> Deletion:
            await self._ask("delete", uuid, lambda: self._erase(uuid))
            return Deletion(uuid=uuid, deleted=True)

        return await self._writes.send(intent_to_delete(uuid, before, purpose), send, replaces)

    async def update(
        self,
        uuid: Uuid,
        values: dict[str, Json],
        *,
        before: Customer | None = None,
        replaces: int | None = None,
        purpose: Purpose | None = None,
    ) -> Customer:
        async def send() -> Customer:
            await self._ask("update", uuid, lambda: self.change(uuid, **values))
            return self._found(uuid)

        return await self._writes.send(
            intent_to_update(uuid, values, before, purpose), send, replaces
        )

    async def record_outcome(self, number: int, ending: WriteOutcome) -> None:
        await self._writes.record_outcome(number, ending)

    async def add(self, facts: NewEntry) -> None:
        await self._writes.record_entry(facts)

    def change(self, uuid: str, **values: Any) -> None:
        """As another agent would."""
        customer = self._found(Uuid(uuid))
        metadata = {**customer.metadata, **values.pop("metadata", {})}
        kept = {key: value for key, value in metadata.items() if value is not None}
        self.customers[customer.uuid] = msgspec.structs.replace(
            customer, metadata=kept, updated_at=datetime.now(UTC), **values
        )

    def _erase(self, uuid: str) -> None:
        customer = self._found(Uuid(uuid))
        if not self.keeps_deleted:
            del self.customers[customer.uuid]

    def _found(self, uuid: Uuid) -> Customer:
        known = Uuid(uuid.lower())
        if known not in self.customers:
            raise GatewayError(GatewayErrorCode.NOT_FOUND, SendState.REFUSED)
        return self.customers[known]

    async def _ask(self, method: str, key: str, work: Callable[[], object] = lambda: None) -> None:
        self.asked[method, key] += 1
        self.side_by_side += 1
        self.most_side_by_side = max(self.most_side_by_side, self.side_by_side)
        try:
            await asyncio.sleep(self.delay)
        finally:
            self.side_by_side -= 1
        waiting = self.faults.get(method)
        error = waiting.popleft() if waiting else None
        if error is None or self.afterwards:
            work()
        if error is not None:
            raise error


def made_up(number: int) -> Customer:
    return Customer(
        uuid=uuid_of(number),
        merchant_customer_id=MerchantId(f"cust-{number}"),
        name=f"Lejla Hadžić {number}",
        email=f"lejla.hadzic.{number}@example.ba",
        phone=f"+38761{number:06}",
        address="Ulica zmaja od Bosne 7",
        city="Sarajevo",
        zip_code="71000",
        country="BA",
        metadata={"tier": "gold"},
        updated_at=datetime(2026, 1, 2, tzinfo=UTC),
    )


def uuid_of(number: int) -> Uuid:
    return Uuid(f"4b281da4-d145-4233-b957-{number:012x}")


class MemoryDesk:
    """One client at work on batches, all in memory."""

    def __init__(self, count: int = 10) -> None:
        self.store = MemoryStore()
        self.gateway = MadeUpGateway(self.store, count)
        self.told: list[BatchProgress] = []
        self.control = BatchControl()
        self.word: Callable[[BatchProgress], object] = lambda progress: None
        """Said at each telling."""
        self.wait: Wait = _at_once

    def work(self, batch: Batch, stage: BatchStage) -> BatchContext:
        self.control = BatchControl((0.15,))

        def tell(progress: BatchProgress) -> None:
            self.told.append(progress)
            self.word(progress)

        return BatchContext(
            cast(Gateway, self.gateway),
            self.store,
            batch,
            control=self.control,
            tell=tell,
            stage=stage,
            wait=self.wait,
        )

    async def resolved(
        self, texts: Iterable[str], batch: Batch | None = None, people: Iterable[PersonName] = ()
    ) -> Batch:
        """``people``: what the list says of each."""
        lines = msgspec.structs.replace(lines_of(texts), people=tuple(people))
        kept = await keep(self.store, batch or a_batch(), lines)
        return await self.look_up(kept)

    async def look_up(self, batch: Batch) -> Batch:
        return await resolve(self.work(batch, BatchStage.RESOLVING))

    async def run(self, batch: Batch, confirmed: int | None = None) -> Batch:
        if confirmed is not None:
            batch = msgspec.structs.replace(batch, stage=BatchStage.CONFIRMED, confirmed=confirmed)
        return await run(self.work(batch, BatchStage.RUNNING))

    def rows(self, batch: Batch) -> list[BatchRow]:
        return list(self.store.kept_rows[batch.id].values())

    def outcomes(self, batch: Batch) -> dict[str, int]:
        return dict(Counter(row.outcome.name for row in self.rows(batch)))

    def resolutions(self, batch: Batch) -> dict[str, int]:
        return dict(Counter(row.resolution.name for row in self.rows(batch)))

    def deletions(self) -> dict[str, int]:
        return {
            key: count for (method, key), count in self.gateway.asked.items() if method == "delete"
        }


async def _at_once(seconds: float) -> None:
    await asyncio.sleep(0)


def failed(
    error_code: GatewayErrorCode, sent: SendState = SendState.UNKNOWN, **more: Any
) -> GatewayError:
    return GatewayError(error_code, sent, **more)


def ids(count: int) -> list[str]:
    return [f"cust-{number}" for number in range(count)]
