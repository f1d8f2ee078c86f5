"""The customers as they stand now: the population, and what was created or changed since."""

from __future__ import annotations

import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox import values
from desktop_app.sandbox.clock import Clock
from desktop_app.sandbox.options import Options
from desktop_app.sandbox.population import NEWEST, Population
from desktop_app.sandbox.record import Record
from desktop_app.sandbox.refusals import Problem, RefusedError, invalid, not_found
from desktop_app.sandbox.roster import Roster

_NOT_FOUND: Final = 404


def _collated(merchant_id: str) -> str:
    """As a database compares that minds neither case, accents nor blanks at the ends."""
    apart = unicodedata.normalize("NFKD", merchant_id.strip().casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


Keep = Callable[[int, Record], None]


def _keep_nothing(number: int, record: Record) -> None:
    """For a sandbox whose state is lost at exit."""


class Store:
    """Creates, finds, changes and deletes; only what differs from the population is in memory."""

    def __init__(
        self, population: Population, options: Options, clock: Clock, keep: Keep = _keep_nothing
    ) -> None:
        """``keep`` is called with each new state of a customer before it is answered."""
        self._population = population
        self._options = options
        self._clock = clock
        self._keep = keep
        self._roster = Roster(population)
        self._changed: dict[int, Record] = {}
        self._created_uuids: dict[str, int] = {}
        self._merchant_ids: defaultdict[str, list[int]] = defaultdict(list)
        self._newest = NEWEST

    def restore(self, records: dict[int, Record]) -> None:
        """Take over what an earlier run kept."""
        for number, record in sorted(records.items()):
            if number >= self._population.count:
                self._roster.add()
                self._created_uuids[record.uuid] = number
                self._newest = max(self._newest, record.created_at)
            self._put(number, record)
            if record.deleted_at is not None and not self._deleted_at_start(number):
                self._roster.remove(number)

    def is_untouched(self, number: int) -> bool:
        """Whether ``number`` still is as the population has it."""
        return number not in self._changed

    def record(self, number: int) -> Record:
        """Customer ``number`` as it stands now."""
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
        """The customers of one page, newest first."""
        return self._roster.rows(offset, limit, with_deleted=self._options.list_deleted)

    def create(self, sent: dict[str, Json]) -> int:
        """Take in a new customer; raises :class:`RefusedError` when the values are invalid."""
        values.check(sent)
        self._refuse_taken(sent, None)
        now = self._newest = max(self._clock.now(), self._newest)
        record = Record(str(uuid.uuid4()), values.merged({"metadata": {}}, sent), now, now)
        self._keep(len(self._roster), record)
        number = self._roster.add()
        self._created_uuids[record.uuid] = number
        self._put(number, record)
        return number

    def update(self, text: str, sent: dict[str, Json]) -> int:
        """Change what was sent and nothing else; raises :class:`RefusedError`."""
        number = self.by_uuid(text)
        if self._is_deleted(number) and not self._options.update_deleted:
            raise invalid("", "Customer is deleted")
        values.check(sent)
        self._refuse_taken(sent, number)
        old = self.record(number)
        self._save(
            number,
            msgspec.structs.replace(
                old, values=values.merged(old.values, sent), updated_at=self._later_than(old)
            ),
        )
        return number

    def delete(self, text: str) -> int:
        """Mark the customer as deleted; raises :class:`RefusedError` (404)."""
        number = self._number(text)
        if self._is_deleted(number):
            if self._options.second_delete == _NOT_FOUND:
                raise not_found()
            return number
        old = self.record(number)
        now = self._later_than(old)
        self._save(number, msgspec.structs.replace(old, updated_at=now, deleted_at=now))
        self._roster.remove(number)
        return number

    def has_cards(self, number: int) -> bool:
        """Whether the customer may have any: never one created here, perhaps none once deleted."""
        if number >= self._population.count:
            return False
        return self._options.keep_cards or not self._is_deleted(number)

    def owners(self) -> Iterator[int]:
        """Whoever has cards, or may have, the newest first."""
        return filter(self.has_cards, range(self._population.count - 1, -1, -1))

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

    def _later_than(self, record: Record) -> int:
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
                problem = Problem("merchant_customer_id", "has already been taken")
                raise RefusedError(self._options.duplicate_status, [problem])

    def _save(self, number: int, record: Record) -> None:
        self._keep(number, record)
        self._put(number, record)

    def _put(self, number: int, record: Record) -> None:
        old = self._changed.get(number)
        if old is not None and old.merchant_id is not None:
            self._merchant_ids[old.merchant_id].remove(number)
        if record.merchant_id is not None:
            self._merchant_ids[record.merchant_id].append(number)
        self._changed[number] = record
