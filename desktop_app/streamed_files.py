"""Writing a file part by part from the worker's loop, whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from functools import partial
from pathlib import Path
from typing import IO

from desktop_app.files import new_file
from desktop_app.threads import run_in_thread


async def written(path: Path, parts: AsyncGenerator[tuple[int, str], None]) -> int:
    """Write each part's text to ``path``, in place of what is there; the sum of their numbers.

    Nothing blocks the loop. Raises OSError; then what was there before is there still.
    """
    passing = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = await run_in_thread(partial(new_file, passing))
    total = 0
    try:
        async with aclosing(parts):
            async for number, text in parts:
                total += number
                content = text.encode("utf-8", "replace")
                await run_in_thread(partial(file.write, content))
        await run_in_thread(partial(_put_in_place, file, passing, path))
    except BaseException:
        with suppress(OSError):
            file.close()
        passing.unlink(missing_ok=True)
        raise
    return total


def _put_in_place(file: IO[bytes], passing: Path, path: Path) -> None:
    with file:
        file.flush()
        os.fsync(file.fileno())
    os.replace(passing, path)
