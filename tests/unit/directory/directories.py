"""What the tests of the directory share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from desktop_app.directory.rows import kept
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.sandbox.population import Population

KEY = bytes(range(32))
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)


def customer(number: int, **fields: object) -> Customer:
    """A customer of whom little is known; higher numbers are newer."""
    given: dict[str, object] = {
        "uuid": Uuid(f"00000000-0000-4000-8000-{number:012d}"),
        "merchant_customer_id": MerchantId(f"cust-{number:07d}"),
        "created_at": NOON + timedelta(days=number - 1_000),
    }
    return msgspec.convert(given | fields, Customer)


def people(count: int, seed: int = 7, numbers: range | None = None) -> list[Customer]:
    """``count`` customers of the sandbox, the newest first; or only those with ``numbers``."""
    population = Population(seed, count)
    return [person(population, number) for number in reversed(numbers or range(count))]


def person(population: Population, number: int) -> Customer:
    """One customer of the sandbox as its gateway answers, of whom the directory keeps all."""
    record = population.record(number)
    created, updated = (
        datetime.fromtimestamp(moment, UTC) for moment in (record.created_at, record.updated_at)
    )
    deleted = record.deleted_at
    given = {
        **record.values,
        "uuid": record.uuid,
        "metadata": record.values["metadata"] or {},
        "status": "approved",
        "deleted": deleted is not None,
        "created_at": created,
        "updated_at": updated,
        "deleted_at": None if deleted is None else datetime.fromtimestamp(deleted, UTC),
    }
    return kept(msgspec.convert(given, Customer))
