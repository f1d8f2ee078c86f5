"""Rows of a batch: what one becomes, which step it is for, and many of them packed in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

import msgspec

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.gateway.requests import OAUTH
from desktop_app.records.batch import SETTLED, Batch, BatchRow, BatchTask, RowOutcome, RowResolution
from desktop_app.records.changes import Change, Changes, value_of
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.spelling import NameComparison, PersonName, compared
from desktop_app.records.writes import Intent, Purpose, WriteKind, base_of


def with_fields(row: BatchRow, customer: Customer) -> BatchRow:
    """The row with what it shows of a customer."""
    return msgspec.structs.replace(
        row,
        uuid=customer.uuid,
        merchant_id=customer.merchant_customer_id or "",
        name=customer.name or "",
        email=customer.email or "",
        phone=customer.phone or "",
        city=customer.city or "",
        country=customer.country or "",
        updated=customer.updated_at.isoformat() if customer.updated_at else "",
    )


def with_comparison(row: BatchRow, task: BatchTask) -> BatchRow:
    """The row of a customer who was found, compared with what its line says of the person; of which
    only the outcome is kept. One that names somebody else is left out of what changes anything."""
    if row.said is None:
        return row
    found = compared(row.said, PersonName(row.name, row.email, row.phone))
    return msgspec.structs.replace(
        row,
        said=None,
        agrees=found.agrees,
        differs=found.differs,
        left_out=found.is_somebody_else and task is not BatchTask.LOOK_UP,
    )


def is_as_looked_up(row: BatchRow, current: Customer) -> bool:
    """Whether nobody has changed the customer since: by the gateway's own time of the last change,
    and by every field that the agent could see."""
    seen = with_fields(row, current)
    if not (row.updated and seen.updated):
        seen = msgspec.structs.replace(seen, updated=row.updated)
    return seen == msgspec.structs.replace(row, uuid=seen.uuid)


def ended(
    row: BatchRow, outcome: RowOutcome, error_code: GatewayErrorCode | None = None
) -> BatchRow:
    """The row with its outcome, as of now."""
    return msgspec.structs.replace(
        row,
        outcome=outcome,
        error_code="" if error_code is None else error_code.name,
        ended=datetime.now(UTC),
    )


def traced(row: BatchRow, exchanges: Iterable[Exchange]) -> BatchRow:
    """The row with the request ids of what was sent to change something."""
    writes = (each for each in exchanges if each.method != "GET" and each.target != OAUTH)
    ids = tuple(each.request_id for each in writes)
    return msgspec.structs.replace(row, request_ids=(*row.request_ids, *ids)) if ids else row


def repeated(row: BatchRow) -> BatchRow:
    """The row of a customer whom an earlier line names too. Nothing is ever done for it: from now
    on it holds what names them, and no more."""
    return msgspec.structs.replace(
        row,
        resolution=RowResolution.DUPLICATE,
        name="",
        email="",
        phone="",
        city="",
        country="",
        updated="",
        cards=None,
        base=None,
        values=None,
        more=None,
        agrees=(),
        differs=(),
    )


def purpose_of(batch: Batch, row: BatchRow) -> Purpose:
    """For the evidence."""
    return Purpose(
        reason=batch.reason,
        ticket=batch.ticket,
        batch=batch.id,
        row=row.number,
        cards=row.cards,
        not_cards=batch.not_cards,
    )


def values_of(row: BatchRow, batch: Batch) -> dict[str, Json]:
    """What a row is set to."""
    return batch.values if row.values is None else row.values


def places_of(values: Mapping[str, Json], base: Mapping[str, Json] | None = None) -> Changes:
    """``values`` place by place, with the old ones out of ``base``."""
    old = None if base is None else dict(base)
    return Intent(kind=WriteKind.UPDATE, values=dict(values), base=old).changes()


def old_values(values: Mapping[str, Json], customer: Customer) -> dict[str, Json]:
    """What ``customer`` holds in each place that ``values`` set: a ``base``."""
    places = (
        Change(place.name, value_of(customer, place), place.new, place.in_metadata)
        for place in places_of(values).items
    )
    return base_of(Changes(tuple(places)))


def intent_of(batch: Batch, row: BatchRow) -> Intent:
    """The intent to look up the outcome of a row whose own intent is not in the journal."""
    is_edit = bool(values_of(row, batch))
    return Intent(
        kind=WriteKind.UPDATE if is_edit else WriteKind.DELETE,
        uuid=Uuid(row.uuid),
        merchant_id=MerchantId(row.merchant_id) if row.merchant_id else None,
        values=values_of(row, batch),
        base=row.base,
        batch=batch.id,
        row=row.number,
    )


_NOT_OF_THE_ROW: Final = frozenset(
    error_code.name
    for error_code in (
        GatewayErrorCode.UNAUTHORISED,
        GatewayErrorCode.CLOCK_OFF,
        GatewayErrorCode.TOO_MANY,
    )
)
"""Refusals of who asks or how often: nothing was done, and the row is as good as before."""


def is_in_set(row: BatchRow) -> bool:
    """Whether a run is for this row: it names a customer who is there, and was not left out."""
    return row.resolution is RowResolution.FOUND and not row.left_out


def names_somebody_else(row: BatchRow) -> bool:
    """Whether the list names another person than the customer found by its ID."""
    return NameComparison(row.agrees, row.differs).is_somebody_else


def takes_part(row: BatchRow) -> bool:
    """Whether a row has an outcome, or got as far as to have one: it names a customer who was there
    when it was looked up."""
    return row.resolution is RowResolution.FOUND or row.outcome is not RowOutcome.PLANNED


def is_open(row: BatchRow, *, dry_run: bool = False) -> bool:
    """Whether a row of the set is still to be carried out; the number an agent confirms.

    UNKNOWN is not: what became of it is found out first.
    """
    if row.outcome is RowOutcome.WOULD_BE_DONE:
        return not dry_run
    if row.outcome is RowOutcome.REFUSED:
        return row.error_code in _NOT_OF_THE_ROW
    return row.outcome in (RowOutcome.PLANNED, RowOutcome.NOT_SENT)


def is_over(row: BatchRow, *, dry_run: bool = False) -> bool:
    """Whether a row of the set needs nothing more."""
    return row.outcome in SETTLED and not is_open(row, dry_run=dry_run)


def is_unread(row: BatchRow) -> bool:
    """Whether a row's write was acknowledged and only the reading afterwards is missing."""
    return row.outcome is RowOutcome.NOT_READ_AGAIN


def waits_for_look_up(row: BatchRow) -> bool:
    """Whether a line has not been looked up so far."""
    return row.resolution in (RowResolution.WAITING, RowResolution.FAILED)


_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder(BatchRow).decode


class RowSequence:
    """Rows in the order of their numbers; each is made anew when it is asked for."""

    def __init__(self, rows: Iterable[BatchRow] = ()) -> None:
        self._packed: list[bytes] = []
        self.extend(rows)

    def __len__(self) -> int:
        return len(self._packed)

    def __getitem__(self, place: int) -> BatchRow:
        return _decode(self._packed[place])

    def __setitem__(self, place: int, row: BatchRow) -> None:
        self._packed[place] = _encode(row)

    def __iter__(self) -> Iterator[BatchRow]:
        return map(_decode, self._packed)

    def extend(self, rows: Iterable[BatchRow]) -> None:
        self._packed.extend(map(_encode, rows))

    def clear(self) -> None:
        self._packed.clear()
