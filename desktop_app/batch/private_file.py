"""Files for their owner's eyes only, that are either there as a whole or not at all."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path


async def written(path: Path, parts: AsyncGenerator[tuple[int, str], None]) -> int:
    """Write each part's text to ``path``, in place of what is there; the sum of their numbers.

    Nothing blocks the loop. Raises OSError; then what was there before is there still.
    """
    passing = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = await asyncio.to_thread(_create, passing)
    total = 0
    try:
        async with aclosing(parts):
            async for number, text in parts:
                total += number
                await asyncio.to_thread(_write, descriptor, text)
        await asyncio.to_thread(_put_in_place, descriptor, passing, path)
    except BaseException:
        os.close(descriptor)
        passing.unlink(missing_ok=True)
        raise
    os.close(descriptor)
    return total


def _create(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)


def _write(descriptor: int, text: str) -> None:
    rest = memoryview(text.encode("utf-8", "replace"))
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _put_in_place(descriptor: int, passing: Path, path: Path) -> None:
    os.fsync(descriptor)
    passing.replace(path)
