"""Rows written to a file that a spreadsheet or a program reads."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop_app.batch.private_file import written
from desktop_app.batch.sets import takes_part
from desktop_app.records.batch import Row, Task
from desktop_app.records.card_numbers import mask
from desktop_app.records.csv_text import BOM, row_text


class Kind(Enum):
    """Which kind of file."""

    CSV = "csv"
    JSON = "json"


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """How rows are written.

    ``delimiter``: ``;`` where the comma is the decimal sign (so local spreadsheets have it), else
    ``,``. ``headers``: words for the columns by their names (see :func:`columns`), ``words``: for
    resolutions and outcomes by their members' names, both in the agent's language; what is missing
    stands as it is called here. JSON always has the names.
    """

    kind: Kind = Kind.CSV
    delimiter: str = ","
    headers: dict[str, str] = {}
    words: dict[str, str] = {}


_ALWAYS: Final = ("line", "typed", "resolution", "outcome", "uuid", "merchant_customer_id")
_RECORD: Final = ("name", "email", "phone", "city", "country")
_REST: Final = (
    "address", "zip_code", "description", "status", "metadata", "created_at", "deleted_at",
)  # fmt: skip
_LAST: Final = ("trouble", "request_ids", "ended")


def _outcome(row: Row) -> str | None:
    """None where nothing was, or will be, done: as the window shows it."""
    if row.left_out:
        return "LEFT_OUT"
    return row.outcome.name if takes_part(row) else None


_VALUES: Final[dict[str, Callable[[Row], Any]]] = {
    "line": lambda row: row.line,
    "typed": lambda row: row.typed,
    "resolution": lambda row: row.resolution.name,
    "outcome": _outcome,
    "uuid": lambda row: row.uuid,
    "merchant_customer_id": lambda row: row.merchant_id,
    "name": lambda row: mask(row.name),
    "email": lambda row: row.email,
    "phone": lambda row: row.phone,
    "city": lambda row: mask(row.city),
    "country": lambda row: row.country,
    "cards": lambda row: row.cards,
    "updated_at": lambda row: row.updated,
    "old_values": lambda row: _safe_json(row.base),
    "trouble": lambda row: row.trouble,
    "request_ids": lambda row: list(row.request_ids),
    "ended": lambda row: None if row.ended is None else row.ended.isoformat(timespec="seconds"),
}


def columns(task: Task) -> tuple[str, ...]:
    """The names of the columns, in their order."""
    if task is Task.LOOK_UP:
        without_outcome = tuple(name for name in _ALWAYS if name != "outcome")
        return (*without_outcome, *_RECORD, *_REST, "cards", "updated_at", "trouble")
    if task is Task.EDIT:
        return (*_ALWAYS, *_RECORD, "old_values", *_LAST)
    return (*_ALWAYS, *_RECORD, "cards", *_LAST)


async def export(
    rows: AsyncGenerator[tuple[Row, ...], None], task: Task, path: Path, form: Form
) -> int:
    """Write rows to ``path``, for its owner's eyes only; how many. Raises OSError: then what was
    there before is there still."""
    return await written(path, _parts(rows, task, form))


async def _parts(
    rows: AsyncGenerator[tuple[Row, ...], None], task: Task, form: Form
) -> AsyncGenerator[tuple[int, str], None]:
    names = columns(task)
    is_csv = form.kind is Kind.CSV
    yield 0, BOM + _line((form.headers.get(name, name) for name in names), form) if is_csv else "["
    before = "\n"
    async for chunk in rows:
        records = [_record(row, names) for row in chunk]
        if is_csv:
            yield len(records), "".join(_line(_cells(record, form), form) for record in records)
        elif records:
            texts = (msgspec.json.encode(record).decode() for record in records)
            yield len(records), before + ",\n".join(texts)
            before = ",\n"
    if not is_csv:
        yield 0, "\n]\n"


def csv_text(rows: Iterable[Row], task: Task, form: Form) -> str:
    """As :func:`export` writes it, for the clipboard: without the mark at the beginning."""
    names = columns(task)
    head = _line((form.headers.get(name, name) for name in names), form)
    return head + "".join(_line(_cells(_record(row, names), form), form) for row in rows)


def _record(row: Row, names: Iterable[str]) -> dict[str, Any]:
    more = row.more or {}
    return {
        name: _VALUES[name](row) if name in _VALUES else _safe_json(more.get(name))
        for name in names
    }


def _cells(record: Mapping[str, Any], form: Form) -> Iterator[str]:
    for name, value in record.items():
        if value is None:
            yield ""
        elif name in ("resolution", "outcome"):
            yield form.words.get(value, value)
        elif name == "request_ids":
            yield " ".join(value)
        else:
            yield value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _line(cells: Iterable[str], form: Form) -> str:
    return row_text(cells, form.delimiter)


def _safe_json(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: _safe_json(each) for key, each in value.items()}
    return [_safe_json(each) for each in value] if isinstance(value, list) else value
