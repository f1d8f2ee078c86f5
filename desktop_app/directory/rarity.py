"""How rare three letters in a row are among a directory's customers, told by a few of them.

A long fragment is looked for by rare parts of it, and the customers found so are read to see
whether they have all of it: the index would follow three letters that every customer has ("exa" of
``example.com``) through the whole directory.
"""

from __future__ import annotations

from functools import cached_property
from itertools import groupby
from typing import Final

from desktop_app.directory.rows import decoded, searched_texts
from desktop_app.encrypted_database import Connection

_SAMPLE: Final = 1_000
_COMMON: Final = _SAMPLE // 5
"""Customers of the sample."""
_MOST_PARTS: Final = 4
"""Each costs a step for every customer met."""
_LENGTH: Final = 3
"""Characters that the index has together."""
_WORTH_CUTTING: Final = 5
"""Characters of a fragment."""


class Rarity:
    """Sampled when it is first needed; what is common stays so for long."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def parts(self, phrase: str) -> tuple[str, ...]:
        """Few and rare parts, which hardly any have but those who have the phrase; itself where it
        is as good."""
        counts = self._counts(phrase)
        rare = [at for at, count in enumerate(counts) if count <= _COMMON]
        if not rare or len(rare) == len(counts) <= _MOST_PARTS:
            return (phrase,)
        chosen: list[int] = []
        covered: set[int] = set()
        left = -1  # everybody
        while rare and len(chosen) < _MOST_PARTS:
            who = {at: left & self._who.get(phrase[at : at + _LENGTH], 0) for at in rare}
            # Of those as rare, the one that says most of what the others don't.
            best = min(
                rare, key=lambda at: (who[at].bit_count(), len(covered & _span(at)), counts[at])
            )
            left = who[best]
            covered |= _span(best)
            chosen.append(best)
            rare.remove(best)
        return tuple(phrase[at : at + _LENGTH] for at in chosen)

    def rest(self, phrase: str) -> tuple[str, ...]:
        """All parts between common letters; the phrase itself where it has only these, or none."""
        counts = self._counts(phrase)
        runs = groupby(range(len(counts)), key=lambda at: counts[at] <= _COMMON)
        rare = [list(run) for is_rare, run in runs if is_rare]
        return tuple(phrase[run[0] : run[-1] + _LENGTH] for run in rare) or (phrase,)

    def _counts(self, phrase: str) -> list[int]:
        """Of each three characters, how many of the sample have them; none of a short phrase, all
        of which is looked for."""
        if len(phrase) < _WORTH_CUTTING:
            return []
        return [self._who.get(three, 0).bit_count() for three in _threes(phrase)]

    def take_sample(self) -> None:
        """Now, so that nobody who looks for somebody need wait for it."""
        self.parts(" " * _WORTH_CUTTING)

    @cached_property
    def _who(self) -> dict[str, int]:
        """Of each three characters, who of the sample has them: a bit each."""
        who: dict[str, int] = {}
        sql = "SELECT record FROM customer WHERE uuid >= ? ORDER BY uuid LIMIT 1"
        for number in range(_SAMPLE):  # UUIDs are spread evenly
            start = (number * 0x10000 // _SAMPLE).to_bytes(2, "big")
            for (record,) in self._connection.execute(sql, (start,)):
                for three in set(_threes("\n".join(searched_texts(decoded(record))))):
                    who[three] = who.get(three, 0) | 1 << number
        return who


def _span(at: int) -> set[int]:
    return set(range(at, at + _LENGTH))


def _threes(text: str) -> list[str]:
    """Every three characters in a row, as the index has them."""
    return [text[at : at + _LENGTH] for at in range(len(text) - _LENGTH + 1)]
