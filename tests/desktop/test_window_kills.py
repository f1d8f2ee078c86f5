"""The whole program killed at random moments, settled by its next start, counted at the server."""

from __future__ import annotations

import pytest

from tests.faults import window_kills

KILLS = 4


@pytest.mark.holds("row_20 create", "row_20 update", "row_20 delete")
@pytest.mark.usefixtures("desktop")
def test_row_20_the_window_is_killed_at_any_moment() -> None:
    """Four here; ``python -m tests.faults.window_kills 200`` for more."""
    tally = window_kills.run(KILLS, seed=7)
    assert tally.is_clean, str(tally)
    assert tally.rounds == KILLS
    assert tally.writes_at_server, "somebody was at work"
