"""A limit on the size of files, as a disk without room: the system refuses to write beyond it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

if sys.platform != "win32":
    import resource

limited_files = pytest.mark.skipif(sys.platform == "win32", reason="no such limit on Windows")


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """In this process, in bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
