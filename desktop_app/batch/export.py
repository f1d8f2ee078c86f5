"""Rows in a file for a spreadsheet or a program; old values in a file that puts them back.

Such a file is written before the edit runs. Read again it makes a batch of its own, which sets each
customer back to their own old values, unless somebody has changed them since.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from desktop_app.batch.list_parts import InputError
from desktop_app.batch.reading import MOST_BYTES, MOST_LINES
from desktop_app.batch.rows import places_of, takes_part, values_of
from desktop_app.batch.store import BatchStore, save_rows
from desktop_app.files import read_regular
from desktop_app.records.batch import BOM, Batch, BatchRow, BatchSource, BatchTask, row_text
from desktop_app.records.cards import mask
from desktop_app.records.changes import Change, Changes, Unset
from desktop_app.records.customer import Json
from desktop_app.records.fields import FIELDS, RULES
from desktop_app.records.writes import base_of
from desktop_app.streamed_files import written

T = TypeVar("T")


class ExportFileKind(Enum):
    """Which kind of file."""

    CSV = "csv"
    JSON = "json"


class ExportFormat(msgspec.Struct, frozen=True, kw_only=True):
    """How rows are written.

    ``delimiter``: ``;`` where the comma is the decimal sign (so local spreadsheets have it), else
    ``,``. ``headers``: words for the columns by their names (see :func:`columns`), ``words``: for
    resolutions and outcomes by their members' names, both in the agent's language; what is missing
    stands as it is called here. JSON always has the names.
    """

    kind: ExportFileKind = ExportFileKind.CSV
    delimiter: str = ","
    headers: dict[str, str] = {}
    words: dict[str, str] = {}


_ALWAYS: Final = ("line", "typed", "resolution", "outcome", "uuid", "merchant_customer_id")
_RECORD: Final = tuple(rule.name for rule in FIELDS if rule.name in BatchRow.__struct_fields__)
_LATER: Final = tuple(name for name in RULES if name not in (*_ALWAYS, *_RECORD, "description"))
_REST: Final = (*_LATER, "description", "status", "metadata", "created_at", "deleted_at")
_LAST: Final = ("trouble", "request_ids", "ended")


def _outcome(row: BatchRow) -> str | None:
    """None where nothing was, or will be, done: as the window shows it."""
    if row.left_out:
        return "LEFT_OUT"
    return row.outcome.name if takes_part(row) else None


def _text(name: str, row: BatchRow) -> str:
    text: str = getattr(row, name)
    return mask(text) if name in ("name", "city") else text


_VALUES: Final[dict[str, Callable[[BatchRow], Any]]] = {
    "line": lambda row: row.line,
    "typed": lambda row: row.typed,
    "resolution": lambda row: row.resolution.name,
    "outcome": _outcome,
    "uuid": lambda row: row.uuid,
    "merchant_customer_id": lambda row: row.merchant_id,
    **{name: partial(_text, name) for name in _RECORD},
    "cards": lambda row: row.cards,
    "updated_at": lambda row: row.updated,
    "old_values": lambda row: _safe_json(row.base),
    "trouble": lambda row: row.error_code,
    "request_ids": lambda row: list(row.request_ids),
    "ended": lambda row: None if row.ended is None else row.ended.isoformat(timespec="seconds"),
}


def columns(task: BatchTask) -> tuple[str, ...]:
    """The names of the columns, in their order."""
    if task is BatchTask.LOOK_UP:
        without_outcome = tuple(name for name in _ALWAYS if name != "outcome")
        return (*without_outcome, *_RECORD, *_REST, "cards", "updated_at", "trouble")
    if task is BatchTask.EDIT:
        return (*_ALWAYS, *_RECORD, "old_values", *_LAST)
    return (*_ALWAYS, *_RECORD, "cards", *_LAST)


async def export(
    rows: AsyncGenerator[tuple[BatchRow, ...], None],
    task: BatchTask,
    path: Path,
    form: ExportFormat,
) -> int:
    """Write rows to ``path``, for its owner's eyes only; how many. Raises OSError: then what was
    there before is there still."""
    return await written(path, _parts(rows, task, form))


async def _parts(
    rows: AsyncGenerator[tuple[BatchRow, ...], None], task: BatchTask, form: ExportFormat
) -> AsyncGenerator[tuple[int, str], None]:
    names = columns(task)
    records = ([_record(row, names) for row in chunk] async for chunk in rows)
    if form.kind is ExportFileKind.JSON:
        async for part in _json_parts("[", records, "\n]\n"):
            yield part
        return
    yield 0, BOM + row_text((form.headers.get(name, name) for name in names), form.delimiter)
    async for some in records:
        lines = (row_text(_cells(record, form), form.delimiter) for record in some)
        yield len(some), "".join(lines)


async def _json_parts(
    head: str, records: AsyncGenerator[list[T], None], tail: str
) -> AsyncGenerator[tuple[int, str], None]:
    """A JSON list between ``head`` and ``tail``, a record on each line."""
    yield 0, head
    before = "\n"
    async for some in records:
        if some:
            texts = (msgspec.json.encode(record).decode() for record in some)
            yield len(some), before + ",\n".join(texts)
            before = ",\n"
    yield 0, tail


def _record(row: BatchRow, names: Iterable[str]) -> dict[str, Any]:
    more = row.more or {}
    return {
        name: _VALUES[name](row) if name in _VALUES else _safe_json(more.get(name))
        for name in names
    }


def _cells(record: Mapping[str, Any], form: ExportFormat) -> Iterator[str]:
    for name, value in record.items():
        if value is None:
            yield ""
        elif name in ("resolution", "outcome"):
            yield form.words.get(value, value)
        elif name == "request_ids":
            yield " ".join(value)
        else:
            yield value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _safe_json(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: _safe_json(each) for key, each in value.items()}
    return [_safe_json(each) for each in value] if isinstance(value, list) else value


_KIND: Final = "customer-desk old values"
_VERSION: Final = 1

MOST_OLD_VALUES: Final = 4 * MOST_BYTES
"""Bytes of a file of old values."""


class NotOldValuesError(InputError):
    """The file holds no old values, or is incomplete."""


class OtherProfileError(InputError):
    """The file is of another profile: its customers are at another gateway or merchant."""


class _OldValuesHead(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    version: int
    batch: str
    profile: str
    written: datetime


class _OldValuesCustomer(msgspec.Struct, frozen=True, kw_only=True):
    uuid: str
    old: dict[str, Json]
    new: dict[str, Json]


class _OldValuesFile(_OldValuesHead, frozen=True, kw_only=True):
    customers: list[_OldValuesCustomer]


async def save_old_values(
    rows: AsyncGenerator[tuple[BatchRow, ...], None], batch: Batch, path: Path
) -> int:
    """Write the old values of ``rows`` (with a ``base``); how many. Raises OSError."""
    head = _OldValuesHead(
        kind=_KIND,
        version=_VERSION,
        batch=batch.id,
        profile=batch.profile_id,
        written=datetime.now(UTC),
    )
    customers = (
        [
            _OldValuesCustomer(uuid=row.uuid, old=row.base, new=values_of(row, batch))
            for row in chunk
            if row.base is not None
        ]
        async for chunk in rows
    )
    beginning = msgspec.json.encode(head).decode()[:-1] + ',"customers":['
    return await written(path, _json_parts(beginning, customers, "\n]}\n"))


def read_old_values(content: bytes, profile_id: str) -> tuple[Batch, Iterator[BatchRow]]:
    """A batch, not yet kept, that puts the old values back, and its rows.

    Raises :class:`NotOldValuesError` and :class:`OtherProfileError`.
    """
    if len(content) > MOST_OLD_VALUES:
        raise NotOldValuesError
    try:
        file = msgspec.json.decode(content, type=_OldValuesFile)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise NotOldValuesError from None
    is_ours = (file.kind, file.version) == (_KIND, _VERSION)
    if not is_ours or len(file.customers) > MOST_LINES or not all(map(_is_sound, file.customers)):
        raise NotOldValuesError
    if file.profile != profile_id:
        raise OtherProfileError
    batch = Batch(
        id=secrets.token_hex(16),
        profile_id=profile_id,
        task=BatchTask.EDIT,
        created=datetime.now(UTC),
        rows=len(file.customers),
        source=BatchSource.OLD_VALUES.value,
    )
    return batch, (_row(number, one) for number, one in enumerate(file.customers, 1))


async def restore_old_values(store: BatchStore, path: Path, profile_id: str) -> Batch:
    """As :func:`read_old_values`, kept with its rows: the next is to resolve it. Raises OSError
    too."""
    content = await asyncio.to_thread(read_regular, path, MOST_OLD_VALUES + 1)
    batch, rows = await asyncio.to_thread(read_old_values, content, profile_id)
    return await save_rows(store, batch, rows)


def _is_sound(customer: _OldValuesCustomer) -> bool:
    """Whether it names places that an update may set, the same ones before and after."""
    fields = set(customer.new) - {"metadata"}
    metadata = customer.new.get("metadata", {})
    return (
        fields <= RULES.keys()
        and isinstance(metadata, dict)
        and set(customer.old) <= set(customer.new)
        and isinstance(customer.old.get("metadata", {}), dict)
        and bool(customer.new)
    )


def _row(number: int, customer: _OldValuesCustomer) -> BatchRow:
    """``values`` put back what was there (a key that was not there goes), ``base`` is what the
    edit had set: whoever finds something else there leaves it alone."""
    places = places_of(customer.new, customer.old).items
    back = Changes(tuple(Change(one.name, one.new, one.old, one.in_metadata) for one in places))
    return BatchRow(
        number=number,
        line=number,
        typed=customer.uuid,
        values=back.body(),
        base=base_of(Changes(tuple(one for one in back.items if not isinstance(one.old, Unset)))),
    )
