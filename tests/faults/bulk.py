"""A batch of erasures at a gateway that does something to deletions, or to everything."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from desktop_app.batch.progress import BatchProgress
from desktop_app.gateway.errors import GatewayError
from desktop_app.records.batch import Batch, BatchRow, BatchStage, Pace, RowOutcome
from desktop_app.worker.worker import ClientEventLoop
from tests.batch_room import Desk, a_batch, desk_at
from tests.lossy_gateway import NOT_FOUND
from tests.sandbox.gateway_servers import Behaviour, Talk, at_once, wire_server

T = TypeVar("T")

COUNT = 12
UUIDS = [f"4b281da4-d145-4233-b957-{number:012x}" for number in range(COUNT)]


class BulkGateway:
    """Has :data:`UUIDS`. ``on_delete[n]`` treats the n-th deletion (from 1), ``on_every_delete``
    all of them, ``on_everything`` each request; ``carries_out``: the work is done before that;
    ``names``: what each customer is called."""

    def __init__(self) -> None:
        self.there = dict.fromkeys(UUIDS, True)
        self.names = {uuid: f"Ana {uuid[-2:]}" for uuid in UUIDS}
        self.deletions: Counter[str] = Counter()
        self.requests = 0
        self.on_delete: dict[int, Behaviour] = {}
        self.on_every_delete: Behaviour | None = None
        self.on_everything: Behaviour | None = None
        self.carries_out = False
        self._lock = threading.Lock()

    def __call__(self, talk: Talk) -> None:
        method, target = talk.head.decode("latin-1").split()[:2]
        uuid = target.rpartition("/")[2]
        with self._lock:
            self.requests += 1
            fault = self.on_everything
            if method == "DELETE":
                self.deletions[uuid] += 1
                number = self.deletions.total()
                fault = fault or self.on_delete.get(number) or self.on_every_delete
                if fault is None or self.carries_out:
                    self.there[uuid] = False
        if fault is not None:
            fault(talk)
        elif method == "DELETE":
            talk.answer(json.dumps({"uuid": uuid, "deleted": True}).encode())
        elif self.there.get(uuid) and "/merchants/" not in target:
            talk.answer(json.dumps({"uuid": uuid, "name": self.names[uuid]}).encode())
        else:
            talk.answer(NOT_FOUND, "404 Not Found")

    def recover(self) -> None:
        """From now on all is well."""
        self.on_delete, self.on_every_delete, self.on_everything = {}, None, None


class Ran(NamedTuple):
    """How a run ended, and what was told on the way."""

    batch: Batch
    rows: tuple[BatchRow, ...]
    told: list[BatchProgress]

    @property
    def outcomes(self) -> dict[str, int]:
        return dict(Counter(row.outcome.name for row in self.rows))

    @property
    def paused_for(self) -> set[str]:
        return {one.why for one in self.told if one.stage is BatchStage.PAUSED}

    @property
    def most_unknown(self) -> int:
        return max((one.counts.get(RowOutcome.UNKNOWN, 0) for one in self.told), default=0)


class Bulk:
    """A batch of :data:`UUIDS`, looked up at a sound gateway, then run as often as one likes."""

    def __init__(self, folder: Path, gateway: BulkGateway, base_url: str) -> None:
        self.gateway = gateway
        self.base_url = base_url
        self._folder = folder
        self._batch: Batch | None = None
        self.ask(self._look_up)

    def run(
        self,
        before: Callable[[Desk], object] = lambda desk: None,
        *,
        deadline: float = 1.0,
        at: str = "",
        **more: Any,
    ) -> Ran:
        """Carry the batch out, or take it up again; ``at`` another address; ``before`` the end
        somebody may say a word."""

        async def work(desk: Desk) -> Ran:
            before(desk)
            batch = self._batch
            assert batch is not None
            confirmed = COUNT if batch.stage is BatchStage.RESOLVED else None
            self._batch = batch = await desk.run(batch, confirmed)
            return Ran(batch, await desk.rows(batch), desk.told)

        return self.ask(work, deadline=deadline, base_url=at or self.base_url, **more)

    def ask(self, work: Callable[[Desk], Awaitable[T]], *, base_url: str = "", **more: Any) -> T:
        """On a client and a journal of its own, as after a start of the program."""

        async def whole() -> T:
            options = {"wait": at_once, "on_stopped": _stopped, **more}
            async with desk_at(base_url or self.base_url, self._folder, **options) as desk:
                return await work(desk)

        loop = ClientEventLoop()
        try:
            return loop.run_until_complete(whole())
        finally:
            loop.close()

    @property
    def log(self) -> Path:
        """The journal's write-ahead log."""
        return self._folder / "journal.db-wal"

    def kept(self) -> Batch:
        """The batch as it is on disk; it is taken up from there."""

        async def read(desk: Desk) -> Batch:
            [batch] = await desk.part.batches()
            return batch

        self._batch = self.ask(read)
        return self._batch

    def rows(self) -> tuple[BatchRow, ...]:
        batch = self.kept()
        return self.ask(lambda desk: desk.rows(batch))

    async def _look_up(self, desk: Desk) -> None:
        pace = Pace(side_by_side=2)
        self._batch = await desk.resolved(UUIDS, a_batch(pace=pace))
        assert self._batch.stage is BatchStage.RESOLVED


@contextmanager
def bulk(folder: Path) -> Iterator[Bulk]:
    gateway = BulkGateway()
    with wire_server(gateway) as server:
        yield Bulk(folder, gateway, server.base_url)


def cancelled_after(seconds: float) -> Callable[[Desk], object]:
    """For ``before``: the task that runs is cancelled, as when the program ends."""

    def plan(desk: Desk) -> None:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().call_later(seconds, task.cancel)

    return plan


def _stopped(error: GatewayError) -> None:
    pass


def stop_when_paused(desk: Desk) -> None:
    """For ``before``: an agent who sees that it stands still, and ends it."""

    def heard(progress: BatchProgress) -> None:
        if progress.stage is BatchStage.PAUSED:
            desk.control.stop()

    desk.heard = heard
