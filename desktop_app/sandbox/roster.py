"""Who stands where in the list: newest first, deleted customers listed or left out.

Any offset is answered in the time of its rows, however far it is and however many were created or
deleted since the start.
"""

from __future__ import annotations

from bisect import bisect_right, insort

from desktop_app.sandbox.population import Population


class Roster:
    """The order of the population and of those created later, whose numbers follow on from it."""

    def __init__(self, population: Population) -> None:
        """Start with the population alone."""
        self._population = population
        self._created = 0
        self._removed: list[int] = []  # ranks among those who live at the start or are created

    def __len__(self) -> int:
        """How many there are, deleted ones included."""
        return self._population.count + self._created

    def add(self) -> int:
        """Take in one more customer, the newest of all; its number."""
        self._created += 1
        return len(self) - 1

    def remove(self, number: int) -> None:
        """Leave ``number``, who lived until now, out of the list of the living."""
        insort(self._removed, self._rank(number))

    def rows(self, offset: int, limit: int, *, with_deleted: bool) -> list[int]:
        """The numbers of at most ``limit`` customers after the first ``offset``, newest first."""
        total = len(self) if with_deleted else self._living()
        first = total - 1 - offset
        places = range(first, max(first - limit, -1), -1)
        return list(places) if with_deleted else [self._living_at(place) for place in places]

    def _living(self) -> int:
        return self._population.live_count + self._created - len(self._removed)

    def _rank(self, number: int) -> int:
        later = number - self._population.count
        if later >= 0:
            return self._population.live_count + later
        return self._population.live_before(number)

    def _living_at(self, place: int) -> int:
        """The number at ``place`` (0: oldest) among the living."""
        removed = self._removed
        # removed[i] - i living ones stand before the i-th removed, so this counts the removed
        # that stand at or before the one looked for.
        skipped = bisect_right(range(len(removed)), place, key=lambda index: removed[index] - index)
        rank = place + skipped
        later = rank - self._population.live_count
        return self._population.count + later if later >= 0 else self._population.live_at(rank)
