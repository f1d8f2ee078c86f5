"""The customers as they stand now: the population, and what was created or changed since.

Any offset of the list (newest first, deleted customers listed or left out) is answered in the time
of its rows, however many were created or deleted.

The state file is JSON Lines: a first line says which population it belongs to, each further line is
one changed customer, and the last line about a customer counts. A change is one appended line,
handed to the system before the answer goes out: it survives the death of this process at any
moment, and costs the same however many there are. A line cut short by a crash is dropped. At each
start the file is rewritten without outdated lines: to a new file beside it, synced, then renamed
over the old one.
"""

from __future__ import annotations

import errno
import os
import time
import unicodedata
import uuid
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path
from typing import IO, Final

import msgspec
from msgspec.structs import asdict, replace

from desktop_app.records.customer import Json
from desktop_app.sandbox import requests as values
from desktop_app.sandbox.options import SandboxOptions, StartError
from desktop_app.sandbox.population import NEWEST, Population, SandboxCustomer
from desktop_app.sandbox.requests import RefusedError, ValidationProblem, invalid, not_found

_FORMAT = "customer-desk-sandbox"
_VERSION = 1


class _Header(msgspec.Struct, frozen=True):
    format: str
    version: int
    seed: int
    customers: int


class _SavedLine(SandboxCustomer, frozen=True, kw_only=True):
    number: int


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

    def save(self, number: int, record: SandboxCustomer) -> None:
        """Keep ``record``; when this returns, the system has it. Raises :class:`OSError`."""
        line = _encoded(_SavedLine(**asdict(record), number=number))
        end = self._file.seek(0, os.SEEK_END)
        try:
            if self._file.write(line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError:
            self._file.truncate(end)  # half a line would spoil the next one
            raise

    def close(self) -> None:
        self._file.close()


def _encoded(value: _Header | _SavedLine) -> bytes:
    return msgspec.json.encode(value) + b"\n"


def _read(path: Path, expected: _Header) -> dict[int, SandboxCustomer]:
    lines = path.read_bytes().split(b"\n")
    lines.pop()  # what follows the last line break: nothing, or a line cut short
    try:
        header = msgspec.json.decode(lines[0] if lines else b"", type=_Header)
        read = [asdict(msgspec.json.decode(line, type=_SavedLine)) for line in lines[1:]]
    except msgspec.DecodeError as error:
        raise StartError(
            f"The state file {path} is damaged or not one of the sandbox's."
        ) from error
    if header != expected:
        raise StartError(
            f"The state file {path} belongs to --customers {header.customers} --seed {header.seed}."
        )
    return {line.pop("number"): SandboxCustomer(**line) for line in read}


def _rewrite(path: Path, header: _Header, records: dict[int, SandboxCustomer]) -> IO[bytes]:
    """Put a tidy file in the place of ``path`` and leave it open, unbuffered, at its end."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)  # of a process that died and had the same number
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "ab") as file:
        file.write(_encoded(header))
        for number, record in sorted(records.items()):
            file.write(_encoded(_SavedLine(**asdict(record), number=number)))
        file.flush()
        os.fsync(descriptor)
    fresh.replace(path)
    return path.open("ab", buffering=0)


class Clock:
    """Wall time shifted by a fixed number of seconds (positive: the gateway is ahead)."""

    def __init__(self, offset: float = 0.0) -> None:
        """``offset`` in seconds; it moves the Date header, the signature window and new times."""
        self._offset = offset

    def now(self) -> int:
        """Unix seconds as this gateway believes them to be."""
        return int(time.time() + self._offset)

    def date_header(self) -> str:
        """The ``Date`` header (RFC 9110, 6.6.1)."""
        return formatdate(self.now(), usegmt=True)

    def today(self) -> str:
        return iso_time(self.now())[:10]


def iso_time(seconds: int) -> str:
    """Unix seconds as the document writes moments: ``2019-02-12T11:22:33Z``."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"


_NOT_FOUND: Final = 404


def _collated(merchant_id: str) -> str:
    """As a database compares that minds neither case, accents nor blanks at the ends."""
    apart = unicodedata.normalize("NFKD", merchant_id.strip().casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


Keep = Callable[[int, SandboxCustomer], None]


def _keep_nothing(number: int, record: SandboxCustomer) -> None:
    """For a sandbox whose state is lost at exit."""


class CustomerStore:
    """Creates, finds, changes and deletes; only what differs from the population is in memory."""

    def __init__(
        self,
        population: Population,
        options: SandboxOptions,
        clock: Clock,
        keep: Keep = _keep_nothing,
    ) -> None:
        """``keep`` is called with each new state of a customer before it is answered."""
        self._population = population
        self._options = options
        self._clock = clock
        self._keep = keep
        self._unlisted = [] if options.list_deleted else list(population.deleted())
        """Numbers that are left out of the list, in order."""
        self._changed: dict[int, SandboxCustomer] = {}
        self._created_uuids: dict[str, int] = {}
        self._merchant_ids: defaultdict[str, list[int]] = defaultdict(list)
        self._newest = NEWEST

    def restore(self, records: dict[int, SandboxCustomer]) -> None:
        for number, record in sorted(records.items()):
            if number >= self._population.count:
                self._created_uuids[record.uuid] = number
                self._newest = max(self._newest, record.created_at)
            self._put(number, record)
            if record.deleted_at is not None and not self._deleted_at_start(number):
                self._unlist(number)

    def is_untouched(self, number: int) -> bool:
        return number not in self._changed

    def record(self, number: int) -> SandboxCustomer:
        return self._changed.get(number) or self._population.record(number)

    def by_uuid(self, text: str) -> int:
        """Whose uuid this is; raises :class:`RefusedError` (404)."""
        number = self._number(text)
        if self._is_deleted(number) and not self._options.answer_deleted_by_uuid:
            raise not_found()
        return number

    def by_merchant_id(self, merchant_id: str) -> int:
        """Whose merchant id this is, the living one first; raises :class:`RefusedError` (404)."""
        holders = self._holders(merchant_id)
        if not holders and self._options.spellings_of_ids:
            holders = self._holders_of_spellings(merchant_id)
        living = [number for number in holders if not self._is_deleted(number)]
        if not living and self._options.answer_deleted_by_merchant_id:
            living = holders
        if not living:
            raise not_found()
        return max(living)

    def rows(self, offset: int, limit: int) -> list[int]:
        """The numbers of at most ``limit`` customers after the first ``offset``, newest first."""
        first = self._next_number() - len(self._unlisted) - 1 - offset
        return [self._listed_at(place) for place in range(first, max(first - limit, -1), -1)]

    def create(self, sent: dict[str, Json]) -> int:
        values.check(sent)
        self._refuse_taken(sent, None)
        now = self._newest = max(self._clock.now(), self._newest)
        record = SandboxCustomer(str(uuid.uuid4()), values.merged({"metadata": {}}, sent), now, now)
        number = self._next_number()
        self._keep(number, record)
        self._created_uuids[record.uuid] = number
        self._put(number, record)
        return number

    def update(self, text: str, sent: dict[str, Json]) -> int:
        number = self.by_uuid(text)
        if self._is_deleted(number) and not self._options.update_deleted:
            raise invalid("", "Customer is deleted")
        values.check(sent)
        self._refuse_taken(sent, number)
        old = self.record(number)
        self._save(
            number,
            replace(old, values=values.merged(old.values, sent), updated_at=self._later_than(old)),
        )
        return number

    def delete(self, text: str) -> int:
        number = self._number(text)
        if self._is_deleted(number):
            if self._options.second_delete == _NOT_FOUND:
                raise not_found()
            return number
        old = self.record(number)
        now = self._later_than(old)
        self._save(number, replace(old, updated_at=now, deleted_at=now))
        self._unlist(number)
        return number

    def has_cards(self, number: int) -> bool:
        """Whether the customer may have any: never one created here, perhaps none once deleted."""
        if number >= self._population.count:
            return False
        return self._options.keep_cards or not self._is_deleted(number)

    def owners(self) -> Iterator[int]:
        return filter(self.has_cards, range(self._population.count - 1, -1, -1))

    def _next_number(self) -> int:
        return self._population.count + len(self._created_uuids)

    def _listed_at(self, place: int) -> int:
        """The number at ``place`` (0: oldest) in the list."""
        # unlisted[i] - i listed ones stand before the i-th unlisted, so this counts the unlisted
        # that stand at or before the one looked for.
        unlisted = self._unlisted
        return place + bisect_right(
            range(len(unlisted)), place, key=lambda index: unlisted[index] - index
        )

    def _unlist(self, number: int) -> None:
        if not self._options.list_deleted:
            insort(self._unlisted, number)

    def _number(self, text: str) -> int:
        number = self._created_uuids.get(text)
        if number is None:
            number = self._population.number_of_uuid(text)
        if number is None:
            raise not_found()
        return number

    def _is_deleted(self, number: int) -> bool:
        changed = self._changed.get(number)
        if changed is None:
            return self._population.is_deleted(number)
        return changed.deleted_at is not None

    def _deleted_at_start(self, number: int) -> bool:
        return number < self._population.count and self._population.is_deleted(number)

    def _later_than(self, record: SandboxCustomer) -> int:
        return max(self._clock.now(), record.updated_at)

    def _holders(self, merchant_id: str) -> list[int]:
        holders = list(self._merchant_ids.get(merchant_id, ()))
        number = self._population.number_of_merchant_id(merchant_id)
        if number is not None and number not in self._changed:
            holders.append(number)
        return holders

    def _holders_of_spellings(self, merchant_id: str) -> list[int]:
        wanted = _collated(merchant_id)
        known = {_collated(one): one for one, numbers in self._merchant_ids.items() if numbers}
        return self._holders(known.get(wanted, wanted))

    def _refuse_taken(self, sent: dict[str, Json], own: int | None) -> None:
        merchant_id = sent.get("merchant_customer_id")
        if not isinstance(merchant_id, str):
            return
        for number in self._holders(merchant_id):
            frees = self._options.reuse_merchant_ids and self._is_deleted(number)
            if number != own and not frees:
                problem = ValidationProblem("merchant_customer_id", "has already been taken")
                raise RefusedError(self._options.duplicate_status, [problem])

    def _save(self, number: int, record: SandboxCustomer) -> None:
        self._keep(number, record)
        self._put(number, record)

    def _put(self, number: int, record: SandboxCustomer) -> None:
        old = self._changed.get(number)
        if old is not None and old.merchant_id is not None:
            self._merchant_ids[old.merchant_id].remove(number)
        if record.merchant_id is not None:
            self._merchant_ids[record.merchant_id].append(number)
        self._changed[number] = record
