"""What was created, changed or deleted, kept in a file over restarts.

The file is JSON Lines: a first line says which population it belongs to, each further line is one
changed customer, and the last line about a customer counts. A change is one appended line, handed
to the system before the answer goes out: it survives the death of this process at any moment, and
costs the same however many there are. A line cut short by a crash is dropped. At each start the
file is rewritten without outdated lines: to a new file beside it, synced, then renamed over the
old one.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO, cast

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox.record import Record
from desktop_app.sandbox.start_error import StartError

_FORMAT = "customer-desk-sandbox"
_VERSION = 1


class _Header(msgspec.Struct, frozen=True):
    format: str
    version: int
    seed: int
    customers: int


class _Line(msgspec.Struct, frozen=True):
    number: int
    uuid: str
    created_at: int
    updated_at: int
    deleted_at: int | None
    values: msgspec.Raw

    @classmethod
    def of(cls, number: int, record: Record) -> _Line:
        values = msgspec.Raw(msgspec.json.encode(record.values))
        times = (record.created_at, record.updated_at, record.deleted_at)
        return cls(number, record.uuid, *times, values)

    def record(self) -> Record:
        values = msgspec.json.decode(self.values, type=dict[str, object])
        times = (self.created_at, self.updated_at, self.deleted_at)
        return Record(self.uuid, cast(dict[str, Json], values), *times)


class SavedState:
    """An open state file. Readable and writable by its owner only (0600)."""

    def __init__(self, path: Path, seed: int, customers: int) -> None:
        """Read ``path`` if it exists; raises :class:`StartError` when it is not this sandbox's."""
        header = _Header(_FORMAT, _VERSION, seed, customers)
        try:
            if path.exists() and not path.is_file():
                raise StartError(f"The state file {path} is no file: it would be read for ever.")
            self.records = _read(path, header) if path.exists() else {}
            self._file = _rewrite(path, header, self.records)
        except OSError as error:
            raise StartError(f"The state file {path} cannot be used: {error.strerror}.") from error

    def save(self, number: int, record: Record) -> None:
        """Keep ``record``; when this returns, the system has it. Raises :class:`OSError`."""
        line = _encoded(_Line.of(number, record))
        end = self._file.seek(0, os.SEEK_END)
        try:
            if self._file.write(line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError:
            self._file.truncate(end)  # half a line would spoil the next one
            raise

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _encoded(value: _Header | _Line) -> bytes:
    return msgspec.json.encode(value) + b"\n"


def _read(path: Path, expected: _Header) -> dict[int, Record]:
    lines = path.read_bytes().split(b"\n")
    lines.pop()  # what follows the last line break: nothing, or a line cut short
    try:
        header = msgspec.json.decode(lines[0] if lines else b"", type=_Header)
        read = [msgspec.json.decode(line, type=_Line) for line in lines[1:]]
    except msgspec.DecodeError as error:
        raise StartError(
            f"The state file {path} is damaged or not one of the sandbox's."
        ) from error
    if header != expected:
        raise StartError(
            f"The state file {path} belongs to --customers {header.customers} --seed {header.seed}."
        )
    return {line.number: line.record() for line in read}


def _rewrite(path: Path, header: _Header, records: dict[int, Record]) -> IO[bytes]:
    """Put a tidy file in the place of ``path`` and leave it open, unbuffered, at its end."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)  # of a process that died and had the same number
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "ab") as file:
        file.write(_encoded(header))
        for number, record in sorted(records.items()):
            file.write(_encoded(_Line.of(number, record)))
        file.flush()
        os.fsync(descriptor)
    fresh.replace(path)
    return path.open("ab", buffering=0)
