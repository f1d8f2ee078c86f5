"""Begins and settles writes until it is killed, and says on stdout what it was told is done.

``python -m tests.unit.journal_writer FOLDER``: lines ``begun N`` and ``ended N``, each written
after the journal has answered.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from desktop_app.records.intent import Ending
from tests.unit.journal_room import Room, creation


async def _write(folder: Path) -> None:
    journal = Room(folder).journal()
    while True:
        number = await journal.begin(creation())
        os.write(1, f"begun {number}\n".encode())
        await journal.keep_draft("p1", str(number % 3), b"x" * 3000)
        if number % 3:
            os.write(1, f"ending {number}\n".encode())
            await journal.end(number, Ending.DONE)
            os.write(1, f"ended {number}\n".encode())


if __name__ == "__main__":
    asyncio.run(_write(Path(sys.argv[1])))
