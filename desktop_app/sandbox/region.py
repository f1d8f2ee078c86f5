"""The countries of ``resources/sandbox/region.toml``, from which people are drawn."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

_FILE: Final = Path(__file__).parents[2] / "resources" / "sandbox" / "region.toml"


class Town(NamedTuple):
    """A town and one of its postal codes."""

    city: str
    zip_code: str


class Country(msgspec.Struct, frozen=True):
    """What a person from one country is drawn from; the file says what each field means."""

    code: str
    weight: int
    cyrillic: int
    dial: str
    mobile: tuple[str, ...]
    subscriber_digits: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    places: tuple[Town, ...]
    streets: tuple[str, ...]
    female_surnames: tuple[str, ...] = ()


def _countries() -> tuple[Country, ...]:
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))["country"]
    by_code = {table["code"]: table for table in tables}
    whole = [{**by_code.get(table.get("like"), {}), **table} for table in tables]
    return msgspec.convert(whole, tuple[Country, ...])


COUNTRIES: Final = _countries()
"""The weights add up to 100."""
