"""Every single byte of a small journal changed, and every length it can be cut to.

``python -m tests.faults.journal_bytes [SECONDS]``: takes the database byte by byte, in another
order each time, for at most so many seconds (default: until all are done, two or three minutes).
``tests/unit`` does a sample of the same, and all of the mark and of an exported journal's text.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop_app.encrypted_database import DatabaseError
from desktop_app.journal.chain_head import read_mark
from desktop_app.journal.database import JournalErrorCode, connect, error_code_of
from desktop_app.journal.opening import JournalCondition, condition_of
from tests.unit.journal_room import KEY, Room, copied, erase, run

ENTRIES = 6


def is_told_at_once(room: Room) -> bool:
    """Whether the first thing an opening does tells. Nothing is renamed or written."""
    try:
        connection = connect(room.database, KEY)
        try:
            return (
                condition_of(connection, read_mark(room.place.mark)) is not JournalCondition.SOUND
            )
        finally:
            connection.close()
    except DatabaseError as error:
        return error_code_of(error) is JournalErrorCode.DAMAGED


def is_told(room: Room, folder: Path) -> bool:
    """Whether opening it, or checking its chain, tells."""
    if room.database.stat().st_size and is_told_at_once(room):
        return True
    with tempfile.TemporaryDirectory(dir=folder) as name:
        again = copied(room, Path(name))
        with again.opened() as part:
            verdict = run(part.verify())
        return again.openings[0].finding is not JournalCondition.SOUND or not verdict.is_sound


def untold(
    places: Iterable[int], change: Callable[[int], bytes], room: Room, folder: Path, ends: float
) -> tuple[int, list[int]]:
    """How many changes were tried, and which of them nobody told of."""
    tried, missed = 0, []
    for place in places:
        if time.monotonic() > ends:
            break
        room.database.write_bytes(change(place))
        tried += 1
        if not is_told(room, folder):
            missed.append(place)
    return tried, missed


def main(seconds: float) -> int:
    """Print what was tried and missed; the status is 1 when anything was."""
    ends = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        room = Room(folder / "room")
        with room.opened() as part:
            run(erase(part, *range(1, ENTRIES + 1)))
        content = room.database.read_bytes()
        assert not is_told(room, folder)
        places = random.sample(range(len(content)), len(content))

        def flipped(place: int) -> bytes:
            other = content[place] ^ (1 << random.randrange(8))
            return content[:place] + bytes([other]) + content[place + 1 :]

        bytes_tried, bytes_missed = untold(places, flipped, room, folder, ends)
        cuts_tried, cuts_missed = untold(places, lambda at: content[:at], room, folder, ends)
        room.database.write_bytes(content)
        assert not is_told(room, folder)
    sys.stdout.write(
        f"{len(content):,} bytes, {ENTRIES} entries\n"
        f"bytes changed: {bytes_tried:,}, not told: {len(bytes_missed)} {bytes_missed[:9]}\n"
        f"cut short: {cuts_tried:,}, not told: {len(cuts_missed)} {cuts_missed[:9]}\n"
    )
    return bool(bytes_missed or cuts_missed)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if sys.argv[1:] else float("inf")))
