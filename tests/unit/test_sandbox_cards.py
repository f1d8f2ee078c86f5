"""The sandbox's saved cards."""

from __future__ import annotations

import calendar
import re
from collections import Counter

from desktop_app.records.cards import passes_luhn
from desktop_app.sandbox.cards import answer, cards
from desktop_app.sandbox.population import NEWEST, Population

POPULATION = Population(1, 2000)
FOUND = [
    (record, cards(1, number, record.created_at))
    for number in range(2000)
    for record in [POPULATION.record(number)]
]
ALL = [card for _, found in FOUND for card in found]


def test_none_to_four_each_newest_first_and_always_the_same() -> None:
    assert {len(found) for _, found in FOUND} == {0, 1, 2, 3, 4}
    for number, (record, found) in enumerate(FOUND[:200]):
        assert found == cards(1, number, record.created_at)
        created = [card.created_at for card in found]
        assert created == sorted(created, reverse=True)
        assert all(record.created_at <= moment <= NEWEST for moment in created)
    assert len({card.token for card in ALL}) == len(ALL)


def test_masked_as_six_and_four_or_whole_when_asked() -> None:
    for card in ALL:
        masked = answer(card, "u", "2026-01-01", unmasked=False)["masked_pan"]
        assert re.fullmatch(r"\d{6}\*{5,9}\d{4}", str(masked))
        assert len(str(masked)) == len(card.number)
        assert passes_luhn(card.number)
        assert answer(card, "u", "2026-01-01", unmasked=True)["masked_pan"] == card.number
        assert re.fullmatch(r"[0-9a-f]{64}", card.token)


def test_every_brand_is_there() -> None:
    starts = Counter(card.number[0] for card in ALL)
    assert {"3", "4", "5", "6", "9"} <= starts.keys()


def test_expired_the_day_after_the_last_of_the_month() -> None:
    for card in ALL[:200]:
        year, month, day = map(int, card.expires.split("-"))
        assert day == calendar.monthrange(year, month)[1]
        assert answer(card, "u", card.expires, unmasked=False)["expired"] is False
        assert answer(card, "u", f"{year + 1}-01-01", unmasked=False)["expired"] is True


def test_some_expire_in_any_month_of_these_years() -> None:
    months = {card.expires[:7] for card in ALL}
    assert {
        f"{year}-{month:02d}" for year in (2025, 2026, 2027) for month in range(1, 13)
    } <= months
    assert {card.keep_until is None for card in ALL} == {True, False}
