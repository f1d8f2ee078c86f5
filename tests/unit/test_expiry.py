from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.cards import Expiry, ExpiryState, expiry_of, has_passed, last_day_of

TODAY = date(2026, 2, 28)


@pytest.mark.parametrize(
    ("written", "flag", "state"),
    [
        ("2026-01-31", True, ExpiryState.EXPIRED),
        ("2026-01-31", None, ExpiryState.EXPIRED),
        ("2026-02-28", False, ExpiryState.THIS_MONTH),
        ("2026-02-01", False, ExpiryState.THIS_MONTH),
        ("2026-03-31", False, ExpiryState.VALID),
        ("2034-12", None, ExpiryState.VALID),
        ("02/26", None, ExpiryState.THIS_MONTH),
        ("01/2026", None, ExpiryState.EXPIRED),
        ("2034-12-31T00:00:00Z", None, ExpiryState.VALID),
        (None, True, ExpiryState.EXPIRED),
        (None, False, ExpiryState.UNKNOWN),
        ("", None, ExpiryState.UNKNOWN),
        ("2613", None, ExpiryState.UNKNOWN),
        ("2026-13-01", None, ExpiryState.UNKNOWN),
        ("0000-01-01", None, ExpiryState.UNKNOWN),
    ],
)
def test_a_card_is_good_through_the_last_day_of_its_month(
    written: str | None, flag: bool | None, state: ExpiryState
) -> None:
    assert expiry_of(written, flag, TODAY).state is state


def test_the_last_day_counts_and_the_next_does_not() -> None:
    assert expiry_of("2024-02-29", None, date(2024, 2, 29)).state is ExpiryState.THIS_MONTH
    assert expiry_of("2024-02-29", None, date(2024, 3, 1)).state is ExpiryState.EXPIRED


def test_a_gateway_that_contradicts_its_own_date_is_told_and_expired_wins() -> None:
    late = expiry_of("2026-01-31", False, TODAY)
    assert late == Expiry(ExpiryState.EXPIRED, date(2026, 1, 31), gateway_differs=True)
    early = expiry_of("2034-12-31", True, TODAY)
    assert early == Expiry(ExpiryState.EXPIRED, date(2034, 12, 31), gateway_differs=True)


@given(st.one_of(st.text(max_size=20), st.from_regex(r"[0-9/\-]{0,12}", fullmatch=True)))
def test_no_text_breaks_it(written: str) -> None:
    day = last_day_of(written)
    assert day is None or (day + timedelta(days=1) if day < date.max else day).day in (1, 31)


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)))
def test_any_day_stands_for_its_whole_month(day: date) -> None:
    last = last_day_of(day.isoformat())
    assert last is not None
    assert (last.year, last.month) == (day.year, day.month)
    assert (last + timedelta(days=1)).day == 1


def test_kept_until() -> None:
    now = datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert has_passed(now - timedelta(seconds=1), now)
    assert not has_passed(now + timedelta(seconds=1), now)
    assert not has_passed(None, now)
