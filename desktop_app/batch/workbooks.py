"""A workbook's sheets, read by a process of its own (:mod:`~desktop_app.batch.workbook_reader`)."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Final, NamedTuple

from desktop_app.batch.cells import Record, Records
from desktop_app.batch.encodings import NotTextError
from desktop_app.batch.input_trouble import InputError, InputTrouble
from desktop_app.batch.parts import Part

NOT_READ, PROTECTED = 3, 4
"""What the process ends with, besides 0."""

_MOST_SECONDS: Final = 60.0


class ProtectedError(InputError):
    """A workbook that asks for a password."""

    trouble = InputTrouble.PROTECTED


class Workbook(NamedTuple):
    """``has_hidden_rows``: rows were read that the agent does not see in it."""

    parts: list[Part]
    has_hidden_rows: bool


def read(content: bytes) -> Workbook:
    """The sheets that are not hidden and have anything. Blocks its thread.

    Raises :class:`~desktop_app.batch.encodings.NotTextError`, :class:`ProtectedError` and
    :class:`~desktop_app.batch.cells.TooManyError`.
    """
    command = [sys.executable, "-m", "desktop_app.batch.workbook_reader"]
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(  # noqa: S603 - a module of our own, and no argument
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=no_window,
    ) as process:
        limit = threading.Timer(_MOST_SECONDS, process.kill)
        limit.start()
        try:
            found = _told(process, content)
        finally:
            limit.cancel()
            process.kill()
    if process.returncode == PROTECTED:
        raise ProtectedError
    if found is None:
        raise NotTextError("workbook")
    return found


def _told(process: subprocess.Popen[bytes], content: bytes) -> Workbook | None:
    """What the process said; None when it did not come to its end."""
    if process.stdin is None or process.stdout is None:
        return None
    # It may be gone before it has read all; and closing sends what writing kept back.
    with suppress(BrokenPipeError):
        process.stdin.write(content)
    with suppress(BrokenPipeError):
        process.stdin.close()
    parts: list[Part] = []
    has_hidden_rows: bool | None = None
    with suppress(json.JSONDecodeError):  # it was ended within a line
        for said in map(json.loads, process.stdout):
            if isinstance(said, str):
                parts.append(Part(said, Records()))
            elif isinstance(said, bool):
                has_hidden_rows = said
            else:
                number, cells = said
                parts[-1].records.put(Record(number, tuple(cells)))
    process.wait()
    if has_hidden_rows is None:
        return None
    return Workbook([part for part in parts if len(part.records)], has_hidden_rows)
