"""How many card numbers the guard lets through, and how much else it stops or asks about."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

from desktop_app.records.cards import find_card_number
from tests.benchmarks.row import Row
from tests.card_texts import OTHERS, card

_TEXTS = 100_000
_SEED = 9


def rates(make: Callable[[random.Random], str], texts: int, seed: int) -> tuple[float, float]:
    """Per cent of ``texts`` texts that are refused, and that are asked about."""
    chance = random.Random(seed)
    found = Counter(
        None if number is None else number.is_certain
        for number in (find_card_number(make(chance)) for _ in range(texts))
    )
    return 100 * found[True] / texts, 100 * found[False] / texts


def measure() -> list[Row]:
    """Card numbers in many spellings, then each kind of what only looks like one."""
    samples = f"{_TEXTS:,} made-up texts, seed {_SEED}"
    refused, asked = rates(card, _TEXTS, _SEED)
    caught = f"{samples}; {refused:.3f} % refused, {asked:.3f} % asked about"
    rows = [Row("card numbers let through", 100 - refused - asked, "%", 0.1, "", caught)]
    for kind, make in OTHERS.items():
        refused, asked = rates(make, _TEXTS, _SEED)
        rows.append(Row(f"{kind} refused", refused, "%", 0.1, "", samples))
        rows.append(Row(f"{kind} asked about", asked, "%", 1, "", samples))
    return rows
