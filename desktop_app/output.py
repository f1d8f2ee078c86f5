"""Text for whoever started the program: read to its end, or let go of by a pipe that closed.

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


def write_lines(out: TextIO | None, lines: Iterable[str]) -> None:
    """Write ``lines``; what the stream's encoding lacks is written as an escape.

    ``out``: None where the process has none (pythonw, ``>&-``).
    """
    if out is None:
        return
    encoding = out.encoding or "utf-8"
    with _ending_quietly(out):
        for line in lines:
            out.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        out.flush()


def flush_all() -> None:
    """Hand on what is still buffered, before the interpreter would complain that it cannot."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with _ending_quietly(stream):
                stream.flush()


@contextmanager
def _ending_quietly(stream: TextIO) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # Windows has another number for it.
        if not isinstance(error, BrokenPipeError) and error.errno != errno.EINVAL:
            raise
        # The buffer keeps what could not be written; the interpreter flushes it at its end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
