"""Begins and settles writes until it is killed, and says on stdout what it was told is done.

``python -m tests.unit.journal_writer FOLDER``: lines ``begun NUMBER TICKET``, ``ending …`` and
``ended …``, the first and the last written after the journal has answered. Four work side by side,
each on rows of one batch. ``witness NUMBER TEXT`` is what the keyring would be told.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from itertools import count
from pathlib import Path

import msgspec

from desktop_app.journal.chain_head import Witness
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import open_kept
from desktop_app.records.writes import WriteOutcome
from tests.unit.journal_room import SHOP, Room, batch_of, deletion, keep_draft, row_of

SIDE_BY_SIDE = 4


async def _write(folder: Path) -> None:
    room = Room(folder)
    file = JournalFile(lambda: open_kept(room.place, room.key), witnessed=_emit_change)
    part = Journal(file, SHOP)
    batch_id = secrets.token_hex(8)
    await part.save_batch(batch_of(batch_id))
    await asyncio.gather(*(_writes(part, batch_id, lane) for lane in range(SIDE_BY_SIDE)))


def _emit_change(witness: Witness) -> None:
    os.write(1, f"witness {witness.begun} {witness.encoded()}\n".encode())


async def _writes(part: Journal, batch_id: str, lane: int) -> None:
    for row in count(lane + 1, SIDE_BY_SIDE):
        await part.save_rows(batch_id, [row_of(row)])
        ticket = f"{batch_id}-{row}"
        intent = msgspec.structs.replace(deletion(row, batch_id, row), ticket=ticket)
        number = await part.begin(intent)
        os.write(1, f"begun {number} {ticket}\n".encode())
        await keep_draft(part, str(row % 3), b"x" * 3000)
        if row % 3:
            os.write(1, f"ending {number} {ticket}\n".encode())
            await part.end(number, WriteOutcome.DONE)
            os.write(1, f"ended {number} {ticket}\n".encode())


if __name__ == "__main__":
    asyncio.run(_write(Path(sys.argv[1])))
