"""The rows of a batch, read from disk a few hundred at a time: memory does not grow with them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Final

from desktop_app.batch.store import Store
from desktop_app.records.batch import Row

CHUNK: Final = 500


async def chunks(
    store: Store, batch_id: str, wanted: Callable[[Row], bool] = lambda row: True
) -> AsyncGenerator[tuple[Row, ...], None]:
    """All rows that are ``wanted``, by number, as they are on disk when their turn comes."""
    number = 1
    while rows := await store.rows(batch_id, number, CHUNK):
        number = rows[-1].number + 1
        yield tuple(row for row in rows if wanted(row))
