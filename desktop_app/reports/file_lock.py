"""A lock on an open file that the system itself takes back when the process is gone, however.

What the file holds does not matter: a lock file that a power cut left empty or full of rubbish
blocks nobody, and a process number that was given out again deceives nobody.
"""

from __future__ import annotations

import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR_BYTE = 1 << 30
"""Windows locks bytes and lets nobody read them; this one is beyond what a file of ours holds."""


def lock(file: IO[bytes]) -> bool:
    """Take the lock until ``file`` is closed; False when another process has it."""
    try:
        if sys.platform == "win32":
            place = file.tell()
            file.seek(_FAR_BYTE)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            finally:
                file.seek(place)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
