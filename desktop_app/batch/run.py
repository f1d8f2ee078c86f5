"""A batch carried out on the rows that an agent confirmed, and taken up again with the rest."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

import msgspec

from desktop_app.batch.changes import edit, erase, read_edited, read_erased, settle_unknown
from desktop_app.batch.context import BatchContext
from desktop_app.batch.rows import is_in_set, is_open, is_unread, places_of
from desktop_app.batch.store import chunks
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchStop, BatchTask, RowOutcome
from desktop_app.records.writes import (
    EVERYTHING,
    EntryKind,
    NewEntry,
    Permissions,
    UnsettledWrite,
    WriteKind,
)


class NotAsConfirmedError(ValueError):
    """The rows are not those that the agent confirmed."""


class TooLargeError(ValueError):
    """More customers than one batch may change or erase here; ``most``: so many may be."""

    def __init__(self, most: int) -> None:
        super().__init__(f"more than {most}")
        self.most = most


WRITES: Final = MappingProxyType(
    {BatchTask.EDIT: WriteKind.UPDATE, BatchTask.ERASE: WriteKind.DELETE}
)
"""What each task does to a customer; looking up does nothing."""


async def run(context: BatchContext, permissions: Permissions = EVERYTHING) -> Batch:
    """Carry the batch out on every row of the set that is open.

    The set is fixed by then: rows that were found and not left out, by their uuids. In a batch that
    was begun before, first what is unknown is found out, then exactly the rest is done: what was
    acknowledged is never sent again. Ends FINISHED, or STOPPED with the reason; a dry run ends
    RESOLVED. Raises what the store raises, :class:`NotAsConfirmedError`, and for what is beyond
    ``permissions`` :class:`TooLargeError` and GatewayError(NOT_PERMITTED).
    """
    if context.batch.task is BatchTask.LOOK_UP:
        raise NotAsConfirmedError
    if WRITES[context.batch.task] not in permissions.writes:
        raise GatewayError(GatewayErrorCode.NOT_PERMITTED, SendState.NO)
    if context.batch.stage is BatchStage.CONFIRMED:
        if await _open(context) != context.batch.confirmed:
            raise NotAsConfirmedError
        most = permissions.largest_batch
        if most is not None and context.batch.confirmed > most:
            raise TooLargeError(most)
    batch = await context.save(
        msgspec.structs.replace(context.batch, stage=BatchStage.RUNNING, why_stopped="")
    )
    async with context.running():
        if not batch.dry_run:
            await context.store.add(_facts(context, BatchStage.RUNNING))
        not_done = await settle_unknown(context, to_send_again=True)
        await context.carry_out(
            partial(_carry_out, context, not_done),
            partial(_is_wanted, dry_run=batch.dry_run),
            lambda row: is_open(row, dry_run=batch.dry_run),
        )
        if not context.control.is_stopping and context.tracker.outcomes[RowOutcome.UNKNOWN]:
            await settle_unknown(context, to_send_again=False)
    stage, why = _end(context)
    batch = await context.save(msgspec.structs.replace(batch, stage=stage, why_stopped=why))
    if not batch.dry_run:
        await context.store.add(_facts(context, stage))
    return batch


async def _open(context: BatchContext) -> int:
    """How many rows a run would carry out."""
    found = 0
    async for rows in chunks(context.store, context.batch.id):
        found += sum(is_in_set(row) and is_open(row) for row in rows)
    return found


def _is_wanted(row: BatchRow, *, dry_run: bool) -> bool:
    if not is_in_set(row):
        return False
    return is_open(row, dry_run=dry_run) or (is_unread(row) and not dry_run)


async def _carry_out(
    context: BatchContext, not_done: Mapping[int, UnsettledWrite], row: BatchRow
) -> BatchRow:
    is_erasure = context.batch.task is BatchTask.ERASE
    if is_unread(row):
        return await (read_erased if is_erasure else read_edited)(context, row)
    return await (erase if is_erasure else edit)(context, row, not_done.get(row.number))


def _end(context: BatchContext) -> tuple[BatchStage, str]:
    """The batch with its final stage."""
    if context.control.is_stopping:
        return BatchStage.STOPPED, context.control.why
    if context.batch.dry_run:
        return BatchStage.RESOLVED, ""
    if context.lacks_lines:
        return BatchStage.STOPPED, BatchStop.LINES_MISSING.name
    if context.tracker.are_complete:
        return BatchStage.FINISHED, ""
    is_unknown = context.tracker.outcomes[RowOutcome.UNKNOWN] > 0
    return BatchStage.STOPPED, (BatchStop.LEFT_UNKNOWN if is_unknown else BatchStop.LEFT_OPEN).name


def _facts(context: BatchContext, stage: BatchStage) -> NewEntry:
    counts = {outcome.name: rows for outcome, rows in context.tracker.outcomes.items() if rows}
    return NewEntry(
        act=EntryKind.BATCH,
        outcome=stage.name,
        fields=tuple(place.name for place in places_of(context.batch.values).items),
        reason=context.batch.reason,
        ticket=context.batch.ticket,
        batch=context.batch.id,
        counts=counts,
        not_cards=context.batch.not_cards,
    )
