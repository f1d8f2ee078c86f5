"""Batches, as a window asks for them: run, paused, stopped; on disk, and lists in files."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import Control
from desktop_app.batch.export import MOST_OLD_VALUES, Form, export, read_old_values, save_old_values
from desktop_app.batch.reading import (
    MOST_BYTES,
    Document,
    Lines,
    Table,
    read_bytes,
    read_text,
    take,
)
from desktop_app.batch.resolve import keep, resolve
from desktop_app.batch.rows import Rows, is_in_set
from desktop_app.batch.run import run
from desktop_app.batch.store import CHUNK, Standing, Store, chunks, rows_as_they_stand, standing_of
from desktop_app.files import read_regular
from desktop_app.gateway.client import Gateway
from desktop_app.records.batch import Batch, BatchRow, Stage, Task
from desktop_app.records.personal_data import CustomerValues
from desktop_app.worker.session import Session


class BatchRun(QObject):
    """Looks up or carries out one batch at a time. Lives on the UI thread.

    Goes on while the session is held (behind the lock); its end is then told afterwards.

    Signals: ``progressed(Progress)``, at most ten times a second and once before each end;
    ``ended(Batch)`` when resolving or a run came to an end of its own, was stopped, or had to stop
    (``batch.stage`` and ``batch.why_stopped`` say which; a pause is no end); ``failed(Exception)``
    when it could not even be noted down (a JournalError), when what was confirmed is not what is
    there (NotAsConfirmedError), or when the session was closed (GatewayError, CANCELLED). What was
    done by then is on disk, and :meth:`run` or :meth:`resolve` takes it up again.
    ``standing_changed()`` when :attr:`is_refused` did.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    standing_changed = Signal()

    def __init__(
        self,
        session: Session,
        store: Store,
        parent: QObject | None = None,
        *,
        is_refused: bool = False,
    ) -> None:
        """Idle. ``store``: the profile's ledger; ``is_refused``: how the session stands now."""
        super().__init__(parent)
        self._session = session
        self._store = store
        self._control: Control | None = None
        self._is_refused = is_refused
        session.blocked.connect(self._on_refused)
        session.unblocked.connect(self._on_goes_on)

    @property
    def is_running(self) -> bool:
        """Whether something is under way, or paused."""
        return self._control is not None

    @property
    def is_refused(self) -> bool:
        """Whether the gateway refused who is asking, so that nothing leaves until the agent says
        so in the main window."""
        return self._is_refused

    def resolve(self, batch: Batch, lines: Lines | None = None) -> None:
        """Keep ``lines`` as the rows of ``batch``, and look each up; nothing is ever written.

        Without lines: look up what waits or failed (after a stop or a restart). Ends RESOLVED, or
        for a batch that only looks up FINISHED.
        """
        store = self._store

        async def work(gateway: Gateway, control: Control) -> Batch:
            kept = batch if lines is None else await keep(store, batch, lines)
            return await resolve(self._work(gateway, control, kept, Stage.RESOLVING))

        self._begin(work)

    def run(self, batch: Batch) -> None:
        """Carry out ``batch`` on every row that was found and not left out.

        For a batch begun before: first what is unknown is found out, then exactly the rest. In
        stage CONFIRMED ``batch.confirmed`` must be the number of rows that are open.
        """

        async def work(gateway: Gateway, control: Control) -> Batch:
            return await run(self._work(gateway, control, batch, Stage.RUNNING))

        self._begin(work)

    def pause(self) -> None:
        """Begin no further row; those under way come to their end."""
        self._control_soon(Control.pause)

    def resume(self) -> None:
        self._control_soon(Control.resume)

    def stop(self) -> None:
        """Begin no further row, and end once those under way have."""
        self._control_soon(Control.stop)

    def _begin(self, work: Callable[[Gateway, Control], Awaitable[Batch]]) -> None:
        if self._control is not None:
            raise RuntimeError("one batch at a time")
        control = self._control = Control()

        async def job(gateway: Gateway) -> Batch:
            return await work(gateway, control)

        self._session.ask(job, owner=self, done=self._on_done, failed=self._on_failed, writes=True)

    def _work(self, gateway: Gateway, control: Control, batch: Batch, stage: Stage) -> BatchContext:
        return BatchContext(
            gateway,
            self._store,
            batch,
            control=control,
            tell=self._session.emitter(self.progressed),
            stage=stage,
            wait=self._session.wait,
        )

    def _control_soon(self, act: Callable[[Control], None]) -> None:
        control = self._control
        if control is not None:
            self._session.run_on_loop(lambda: act(control))

    def _on_refused(self, _error: Exception) -> None:
        self._set_refused(True)

    def _on_goes_on(self) -> None:
        self._set_refused(False)

    def _set_refused(self, is_refused: bool) -> None:
        if is_refused != self._is_refused:
            self._is_refused = is_refused
            self.standing_changed.emit()

    def _on_done(self, batch: Batch) -> None:
        self._control = None
        self.ended.emit(batch)

    def _on_failed(self, error: Exception) -> None:
        self._control = None
        self.failed.emit(error)


T = TypeVar("T")
Failed = Callable[[Exception], None]


class BatchShelf(QObject):
    """Each method calls ``done`` or ``failed`` once, on the UI thread."""

    def __init__(self, session: Session, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store

    def read_file(self, path: Path, done: Callable[[Document], None], failed: Failed) -> None:
        """Read a file. ``failed`` with OSError or InputError."""
        self._ask(lambda: asyncio.to_thread(_read_file, path), done, failed)

    def read_text(self, text: str, done: Callable[[Document], None], failed: Failed) -> None:
        """Read what was pasted. ``failed`` with InputError."""
        self._ask(lambda: asyncio.to_thread(read_text, text), done, failed)

    def take(
        self,
        table: Table,
        column: int,
        has_header: bool,
        done: Callable[[Lines], None],
        failed: Failed,
    ) -> None:
        """The texts of a column. ``failed`` with TooManyError."""
        work = partial(take, table, column, has_header=has_header)
        self._ask(lambda: asyncio.to_thread(work), done, failed)

    def unfinished(self, done: Callable[[tuple[Batch, ...]], None], failed: Failed) -> None:
        """Batches kept that are not finished, newest first."""
        self._ask(self._unfinished, done, failed)

    def all(self, done: Callable[[tuple[Batch, ...]], None], failed: Failed) -> None:
        """Every batch kept whose list was read: what is not finished first, each newest first."""

        async def read() -> tuple[Batch, ...]:
            kept = [one for one in await self._store.batches() if one.stage is not Stage.READ]
            kept.sort(key=lambda batch: batch.created, reverse=True)
            return tuple(sorted(kept, key=lambda batch: batch.stage is Stage.FINISHED))

        self._ask(read, done, failed)

    def remove_look_ups(
        self, before: datetime, done: Callable[[None], None], failed: Failed
    ) -> None:
        """Drop batches that only look up, and began before a moment."""

        async def remove() -> None:
            for batch in await self._store.batches():
                if batch.task is Task.LOOK_UP and batch.created < before:
                    await self._store.drop_batch(batch.id)

        self._ask(remove, done, failed, writes=True)

    def standings(
        self, batches: tuple[Batch, ...], done: Callable[[list[Standing]], None], failed: Failed
    ) -> None:
        """How far each of these got. Reads their rows: a second for a hundred thousand of them."""

        async def read() -> list[Standing]:
            return [await standing_of(self._store, batch) for batch in batches]

        self._ask(read, done, failed)

    def rows(self, batch: Batch, done: Callable[[Rows], None], failed: Failed) -> None:
        """All rows of a batch, as they stand."""
        self._ask(lambda: self._rows(batch.id), done, failed)

    def kept(
        self, batch_id: str, done: Callable[[tuple[Batch, Rows] | None], None], failed: Failed
    ) -> None:
        """A batch as it is on disk, and its rows; None when there is none of that id."""

        async def read() -> tuple[Batch, Rows] | None:
            for batch in await self._store.batches():
                if batch.id == batch_id:
                    return batch, await self._rows(batch_id)
            return None

        self._ask(read, done, failed)

    def values_of(
        self, batch: Batch, done: Callable[[CustomerValues], None], failed: Failed
    ) -> None:
        """What names the customers of a batch that is to run."""

        async def read() -> CustomerValues:
            values = CustomerValues()
            async for some in chunks(self._store, batch.id, is_in_set):
                await asyncio.to_thread(_add, values, some)
            return values

        self._ask(read, done, failed)

    def note(
        self, batch: Batch, rows: Iterable[BatchRow], done: Callable[[None], None], failed: Failed
    ) -> None:
        """Keep the batch and these rows of it as they are now (left out, taken in)."""
        changed = tuple(rows)

        async def write() -> None:
            for begin in range(0, len(changed), CHUNK):
                await self._store.note_rows(batch.id, changed[begin : begin + CHUNK])
            await self._store.save_batch(batch)

        self._ask(write, done, failed, writes=True)

    def drop(self, batch: Batch, done: Callable[[None], None], failed: Failed) -> None:
        self._ask(lambda: self._store.drop_batch(batch.id), done, failed, writes=True)

    def export(
        self,
        batch: Batch,
        path: Path,
        form: Form,
        done: Callable[[int], None],
        failed: Failed,
        *,
        numbers: Iterable[int] | None = None,
    ) -> None:
        """Write rows (all, or these numbers) to a file for its owner's eyes only; ``done`` with how
        many. ``failed`` with OSError; what was there before is there still then."""
        chosen = None if numbers is None else frozenset(numbers)

        async def write() -> int:
            rows = rows_as_they_stand(
                self._store, batch.id, lambda row: chosen is None or row.number in chosen
            )
            return await export(rows, batch.task, path, form)

        self._ask(write, done, failed)

    def save_old_values(
        self, batch: Batch, path: Path, done: Callable[[int], None], failed: Failed
    ) -> None:
        """Write what an edit is about to replace to a file, before it runs; ``done`` with how many
        customers are in it. ``failed`` with OSError."""

        async def write() -> int:
            return await save_old_values(chunks(self._store, batch.id, is_in_set), batch, path)

        self._ask(write, done, failed)

    def read_old_values(
        self, path: Path, profile_id: str, done: Callable[[Batch], None], failed: Failed
    ) -> None:
        """A batch, kept with its rows, that puts back what such a file holds: then resolve it.

        ``failed`` with OSError, NotOldValuesError or OtherProfileError.
        """

        async def read() -> Batch:
            content = await asyncio.to_thread(read_regular, path, MOST_OLD_VALUES + 1)
            batch, rows = await asyncio.to_thread(read_old_values, content, profile_id)
            await self._store.save_batch(batch)
            while some := tuple(islice(rows, CHUNK)):
                await self._store.note_rows(batch.id, some)
            whole = msgspec.structs.replace(batch, stage=Stage.RESOLVING)
            await self._store.save_batch(whole)
            return whole

        self._ask(read, done, failed, writes=True)

    async def _rows(self, batch_id: str) -> Rows:
        found = Rows()
        async for some in rows_as_they_stand(self._store, batch_id):
            found.put(some)
        return found

    async def _unfinished(self) -> tuple[Batch, ...]:
        """What was still being read in when the program ended has no use: it goes."""
        kept = await self._store.batches()
        for batch in kept:
            if batch.stage is Stage.READ:
                await self._store.drop_batch(batch.id)
        left = (batch for batch in kept if batch.stage not in (Stage.READ, Stage.FINISHED))
        return tuple(sorted(left, key=lambda batch: batch.created, reverse=True))

    def _ask(
        self,
        work: Callable[[], Awaitable[T]],
        done: Callable[[T], None],
        failed: Failed,
        *,
        writes: bool = False,
    ) -> None:
        self._session.ask(
            lambda gateway: work(), owner=self, done=done, failed=failed, writes=writes
        )


def _add(values: CustomerValues, rows: tuple[BatchRow, ...]) -> None:
    for row in rows:
        values.add(name=row.name, email=row.email, phone=row.phone, merchant_id=row.merchant_id)


def _read_file(path: Path) -> Document:
    return read_bytes(read_regular(path, MOST_BYTES + 1))
