"""Text for whoever started the program: read to its end, let go of by a pipe that closed, or lost.

A reader such as ``head`` closes its end once it has read enough. That is no fault: nothing is said
of it, and the exit status stays what it would have been.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO


class OutputError(Exception):
    """What was to be said can't be written, as on a full disk."""


def write_lines(out: TextIO | None, lines: Iterable[str]) -> None:
    """Write ``lines``; what the stream's encoding lacks is written as an escape.

    ``out``: None where the process has none (pythonw, ``>&-``). Raises OutputError, but not for
    standard error: there is nowhere left to say so.
    """
    if out is None:
        return
    encoding = out.encoding or "utf-8"
    with _ending_quietly(out):
        for line in lines:
            out.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        out.flush()


def flush_all() -> None:
    """Hand on what is still buffered, before the interpreter would complain that it cannot. Raises
    OutputError."""
    for stream in (sys.stderr, sys.stdout):
        if stream is not None:
            with _ending_quietly(stream):
                stream.flush()


@contextmanager
def _ending_quietly(stream: TextIO) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # The buffer keeps what could not be written; the interpreter flushes it at its end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        # Windows has another number for it.
        is_let_go = isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL
        if not is_let_go and stream is not sys.stderr:
            raise OutputError from None
