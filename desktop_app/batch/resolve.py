"""Every line looked up before anything is written: who is meant, and whether that is sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from hashlib import blake2b
from itertools import repeat
from typing import Final

import msgspec

from desktop_app.batch.context import BatchContext, error_code_of
from desktop_app.batch.reading import ListLines, identity
from desktop_app.batch.rows import (
    old_values,
    places_of,
    repeated,
    values_of,
    waits_for_look_up,
    with_comparison,
    with_fields,
)
from desktop_app.batch.store import BatchStore, chunks, save_rows
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.gateway.look_up import everyone_meant, look_up
from desktop_app.records.batch import (
    Batch,
    BatchRow,
    BatchStage,
    BatchStop,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.records.changes import UpdateEffect, effect_of
from desktop_app.records.customer import Customer, Json
from desktop_app.records.fields import FIELDS
from desktop_app.records.recognise import Recognised, recognise
from desktop_app.records.spelling import PersonName

_RESOLUTIONS: Final = {
    GatewayErrorCode.NOT_FOUND: RowResolution.NOT_FOUND,
    GatewayErrorCode.REFUSED_ID: RowResolution.REFUSED,
}


async def keep(store: BatchStore, batch: Batch, lines: ListLines) -> Batch:
    """Put the lines on disk as the rows of ``batch``; the batch as it is then."""
    whole = msgspec.structs.replace(batch, rows=len(lines.texts))
    return await save_rows(store, whole, rows_of(lines))


def rows_of(lines: ListLines) -> Iterator[BatchRow]:
    """A row for each text; a repeated one is a duplicate and is not looked up."""
    seen: set[str] = set()
    people: Iterable[PersonName | None] = lines.people or repeat(None)
    for number, (text, place, said) in enumerate(
        zip(lines.texts, lines.places, people, strict=False), 1
    ):
        known = identity(text)
        if known in seen:
            yield BatchRow(
                number=number, line=place, typed=text, resolution=RowResolution.DUPLICATE
            )
        else:
            yield BatchRow(number=number, line=place, typed=text, said=said)
        seen.add(known)


async def resolve(context: BatchContext) -> Batch:
    """Look up every line that waits or failed. Only reads.

    Ends RESOLVED (FINISHED when that is all the batch is for), or STOPPED with the reason. What was
    found before stays as it was found. Raises what the store raises.
    """
    batch = msgspec.structs.replace(context.batch, stage=BatchStage.RESOLVING, why_stopped="")
    await context.save(batch)
    async with context.running():
        do = partial(_resolved, context.gateway, batch)
        await context.carry_out(do, waits_for_look_up, waits_for_look_up)
        if not context.control.is_stopping:
            await _mark_duplicates(context)
    stage, why = BatchStage.RESOLVED, ""
    if context.control.is_stopping:
        stage, why = BatchStage.STOPPED, context.control.why
    elif batch.task is BatchTask.LOOK_UP:
        stage = BatchStage.FINISHED
        if context.lacks_lines:
            stage, why = BatchStage.STOPPED, BatchStop.LINES_MISSING.name
    return await context.save(msgspec.structs.replace(batch, stage=stage, why_stopped=why))


async def _resolved(gateway: Gateway, batch: Batch, row: BatchRow) -> BatchRow:
    """The row with what its text turned out to be."""
    recognised = recognise(row.typed)
    if not isinstance(recognised, Recognised):
        return msgspec.structs.replace(row, resolution=RowResolution.REFUSED, said=None)
    try:
        found = await _meant(gateway, batch, recognised)
        cards = await _cards(gateway, batch, found)
    except GatewayError as error:
        error_code = error_code_of(error)
        resolution = _RESOLUTIONS.get(error_code, RowResolution.FAILED)
        if resolution is RowResolution.FAILED:
            return msgspec.structs.replace(row, resolution=resolution, error_code=error_code.name)
        return msgspec.structs.replace(row, resolution=resolution, error_code="", said=None)
    if len(found) != 1:
        resolution = RowResolution.AMBIGUOUS if found else RowResolution.NOT_FOUND
        return msgspec.structs.replace(row, resolution=resolution, error_code="", said=None)
    return _with_customer(batch, row, found[0], cards)


async def _meant(gateway: Gateway, batch: Batch, recognised: Recognised) -> tuple[Customer, ...]:
    if batch.task is BatchTask.LOOK_UP:
        return (await look_up(gateway, recognised),)
    return await everyone_meant(gateway, recognised)


async def _cards(gateway: Gateway, batch: Batch, found: tuple[Customer, ...]) -> int | None:
    if not batch.with_cards or len(found) != 1 or found[0].is_deleted:
        return None
    return await gateway.payment_method_count(found[0].uuid)


def _with_customer(batch: Batch, row: BatchRow, customer: Customer, cards: int | None) -> BatchRow:
    found = msgspec.structs.replace(
        with_comparison(with_fields(row, customer), batch.task),
        cards=cards,
        resolution=RowResolution.DELETED if customer.is_deleted else RowResolution.FOUND,
        error_code="",
        more=_rest(customer) if batch.task is BatchTask.LOOK_UP else None,
    )
    if batch.task is not BatchTask.EDIT or customer.is_deleted:
        return found
    values = values_of(row, batch)
    places = places_of(values, row.base)
    if customer.metadata_unreadable and places.touch_metadata:
        error_code = GatewayErrorCode.NOT_UNDERSTOOD.name
        return msgspec.structs.replace(
            found, resolution=RowResolution.FAILED, error_code=error_code
        )
    if row.values is not None and effect_of(places, customer) is UpdateEffect.MIXED:
        # A restore brings along what the edit had set: somebody has changed that since.
        return msgspec.structs.replace(found, outcome=RowOutcome.CHANGED)
    return msgspec.structs.replace(found, base=old_values(values, customer))


_IN_ROW: Final = ("merchant_customer_id", *BatchRow.__struct_fields__)


def _rest(customer: Customer) -> dict[str, Json]:
    """What a row has no place for, by its names on the wire."""
    times = {"created_at": customer.created_at, "deleted_at": customer.deleted_at}
    rest: dict[str, Json] = {
        **{rule.name: getattr(customer, rule.name) for rule in FIELDS if rule.name not in _IN_ROW},
        "status": customer.status,
        "metadata": customer.metadata or None,
        **{name: moment.isoformat() for name, moment in times.items() if moment is not None},
    }
    return {name: value for name, value in rest.items() if value is not None}


async def _mark_duplicates(context: BatchContext) -> None:
    """The same customer under another of their IDs, further down, is a duplicate; the first line
    stays, and alone keeps what was read of them."""
    seen: set[bytes] = set()
    async for rows in chunks(context.store, context.batch.id, lambda row: bool(row.uuid)):
        changed = [
            (row, repeated(row))
            for row in rows
            if row.resolution in (RowResolution.FOUND, RowResolution.DELETED)
            and _is_again(row, seen)
        ]
        await context.save_changes(changed)


def _is_again(row: BatchRow, seen: set[bytes]) -> bool:
    # A digest of 16 bytes, so that 100,000 of them take 10 MB and not 20.
    key = blake2b(row.uuid.lower().encode(), digest_size=16).digest()
    was_seen = key in seen
    seen.add(key)
    return was_seen
