"""What an edit is about to replace, in a file that puts it back.

Written before the edit runs. Read again it makes a batch of its own, which sets each customer back
to their own old values, unless somebody has changed them since.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop_app.batch.input_trouble import InputError, InputTrouble
from desktop_app.batch.private_file import written
from desktop_app.batch.reading import MOST_BYTES, MOST_LINES
from desktop_app.batch.rows import places_of, values_of
from desktop_app.records.batch import Batch, Row, Source, Task
from desktop_app.records.changes import Change, Changes, Unset
from desktop_app.records.fields import RULES
from desktop_app.records.intent import base_of

_KIND: Final = "customer-desk old values"
_VERSION: Final = 1

MOST_OLD_VALUES: Final = 4 * MOST_BYTES
"""Bytes of a file of old values."""


class NotOldValuesError(InputError):
    """The file is none of these, or not whole."""

    trouble = InputTrouble.NOT_OLD_VALUES


class OtherProfileError(InputError):
    """The file is of another profile: its customers are at another gateway or merchant."""

    trouble = InputTrouble.OTHER_PROFILE


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    version: int
    batch: str
    profile: str
    written: datetime


class _Customer(msgspec.Struct, frozen=True, kw_only=True):
    uuid: str
    old: dict[str, Any]  # of Json, which is recursive, and so beyond msgspec's decoder
    new: dict[str, Any]


class _File(_Head, frozen=True, kw_only=True):
    customers: list[_Customer]


async def save_old_values(
    rows: AsyncGenerator[tuple[Row, ...], None], batch: Batch, path: Path
) -> int:
    """Write the old values of ``rows`` (with a ``base``); how many. Raises OSError."""
    return await written(path, _parts(rows, batch))


async def _parts(
    rows: AsyncGenerator[tuple[Row, ...], None], batch: Batch
) -> AsyncGenerator[tuple[int, str], None]:
    head = _Head(
        kind=_KIND,
        version=_VERSION,
        batch=batch.id,
        profile=batch.profile_id,
        written=datetime.now(UTC),
    )
    yield 0, msgspec.json.encode(head).decode()[:-1] + ',"customers":['
    before = "\n"
    async for chunk in rows:
        customers = [
            _Customer(uuid=row.uuid, old=row.base, new=values_of(row, batch))
            for row in chunk
            if row.base is not None
        ]
        if customers:
            texts = (msgspec.json.encode(customer).decode() for customer in customers)
            yield len(customers), before + ",\n".join(texts)
            before = ",\n"
    yield 0, "\n]}\n"


def read_old_values(content: bytes, profile_id: str) -> tuple[Batch, Iterator[Row]]:
    """A batch, not yet kept, that puts the old values back, and its rows.

    Raises :class:`NotOldValuesError` and :class:`OtherProfileError`.
    """
    if len(content) > MOST_OLD_VALUES:
        raise NotOldValuesError
    try:
        file = msgspec.json.decode(content, type=_File)
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
        task=Task.EDIT,
        created=datetime.now(UTC),
        rows=len(file.customers),
        source=Source.OLD_VALUES.value,
    )
    return batch, (_row(number, one) for number, one in enumerate(file.customers, 1))


def _is_sound(customer: _Customer) -> bool:
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


def _row(number: int, customer: _Customer) -> Row:
    """``values`` put back what was there (a key that was not there goes), ``base`` is what the
    edit had set: whoever finds something else there leaves it alone."""
    places = places_of(customer.new, customer.old).items
    back = Changes(tuple(Change(one.name, one.new, one.old, one.in_metadata) for one in places))
    return Row(
        number=number,
        line=number,
        typed=customer.uuid,
        values=back.body(),
        base=base_of(Changes(tuple(one for one in back.items if not isinstance(one.old, Unset)))),
    )
