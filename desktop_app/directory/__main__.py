"""``python -m desktop_app.directory``: the sync as a process of its own, at low priority.

The first line of its standard input is a :class:`~desktop_app.directory.sync.SyncSetup` as JSON,
secrets and key in it; each further line is a command (see ``DirectorySync.say``). It ends with its
standard input, and tells its progress line by line.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from contextlib import suppress

import msgspec

from desktop_app.directory.opening import DirectoryError
from desktop_app.directory.sync import DirectorySync, SyncPhase, SyncProgress, SyncSetup
from desktop_app.process.memory import hide_memory
from desktop_app.process.privacy import begin_privately

_NICENESS = 10


def main() -> int:
    """Run until standard input ends; the exit status is 1 when the directory can't be used."""
    begin_privately()
    hide_memory()
    if sys.platform != "win32":
        os.nice(_NICENESS)
    setup = msgspec.json.decode(sys.stdin.buffer.readline(), type=SyncSetup)
    return asyncio.run(_run(setup))


async def _run(setup: SyncSetup) -> int:
    sync = DirectorySync(setup, _tell)
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def read_commands() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(sync.say, line.strip())
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    threading.Thread(target=read_commands, name="commands", daemon=True).start()
    try:
        await sync.run()
    except asyncio.CancelledError:
        return 0
    except DirectoryError as error:
        _tell(SyncProgress(phase=SyncPhase.STOPPED, why=error.error_code.name))
        return 1
    return 0


def _tell(progress: SyncProgress) -> None:
    with suppress(BrokenPipeError):  # whoever listened is gone, and with them standard input
        sys.stdout.buffer.write(msgspec.json.encode(progress) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
