from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.errors import GatewayError, SendState, Trouble
from desktop_app.gateway.requests import RawResponse, retry_after
from desktop_app.gateway.retry import (
    LONGEST_ASKED_FOR,
    LONGEST_PAUSE,
    MOST_TRIES,
    SHORTEST_PAUSE,
    hedge_after,
    retry_delay,
)

NOW = 1_593_457_122.0
chances = st.floats(0, 1)
seconds = st.floats(0, 1e6)


def failed(trouble: Trouble, status: int | None = None, wait: float | None = None) -> GatewayError:
    return GatewayError(trouble, SendState.UNKNOWN, status=status, retry_after=wait)


@given(st.sampled_from(Trouble), st.integers(1, 9), seconds, chances, st.none() | seconds)
def test_no_more_than_two_retries_none_beyond_its_time(
    trouble: Trouble, tried: int, remaining: float, chance: float, asked: float | None
) -> None:
    pause = retry_delay(failed(trouble, wait=asked), tried, remaining, chance)
    if pause is None:
        return
    assert tried < MOST_TRIES
    assert SHORTEST_PAUSE <= pause.seconds <= LONGEST_ASKED_FOR
    if asked is None:
        assert not pause.from_server
        assert pause.seconds <= LONGEST_PAUSE
        assert pause.seconds < remaining
    else:
        assert pause.from_server
        assert pause.seconds >= min(asked, LONGEST_ASKED_FOR)


@pytest.mark.parametrize(
    ("trouble", "status", "is_retried"),
    [
        (Trouble.NAME_NOT_FOUND, None, True),
        (Trouble.UNREACHABLE, None, True),
        (Trouble.PROXY_UNREACHABLE, None, True),
        (Trouble.DEADLINE, None, False),
        (Trouble.BROKEN_OFF, None, True),
        (Trouble.TOO_MANY, 429, True),
        (Trouble.GATEWAY_FAILED, 502, True),
        (Trouble.GATEWAY_FAILED, 503, True),
        (Trouble.GATEWAY_FAILED, 504, True),
        (Trouble.GATEWAY_FAILED, 500, False),
        (Trouble.GATEWAY_FAILED, 200, False),
        (Trouble.UNAUTHORISED, 401, False),
        (Trouble.CLOCK_OFF, 401, False),
        (Trouble.NOT_FOUND, 404, False),
        (Trouble.INVALID, 422, False),
        (Trouble.REDIRECTED, 302, False),
        (Trouble.NOT_UNDERSTOOD, 200, False),
        (Trouble.WRONG_RECORD, 200, False),
        (Trouble.TOO_LARGE, None, False),
        (Trouble.TLS_EXPIRED, None, False),
        (Trouble.TLS_FAILED, None, False),
        (Trouble.PROXY_WANTS_SIGN_IN, 407, False),
        (Trouble.CANCELLED, None, False),
        (Trouble.NOT_JOURNALLED, None, False),
    ],
)
def test_only_what_may_pass_is_tried_again(
    trouble: Trouble, status: int | None, is_retried: bool
) -> None:
    assert (retry_delay(failed(trouble, status), 1, 20, 0.5) is not None) is is_retried


@given(chances, chances)
def test_many_windows_do_not_come_back_in_step(one: float, other: float) -> None:
    error = failed(Trouble.UNREACHABLE)
    first, second = (retry_delay(error, 2, 60, chance) for chance in (one, other))
    assert first is not None
    assert second is not None
    assert (first.seconds < second.seconds) <= (one < other)
    assert abs(first.seconds - second.seconds) == pytest.approx(abs(one - other) * 3.5)


@pytest.mark.parametrize(
    ("header", "waits"),
    [
        ("7", 7.0),
        ("0", SHORTEST_PAUSE),
        ("-5", None),
        ("1e3", None),
        ("soon", None),
        ("", None),
        ("59.5", 59.5),
        ("99999999999999999999", LONGEST_ASKED_FOR),
        ("86400", LONGEST_ASKED_FOR),
        ("Mon, 29 Jun 2020 18:58:52 GMT", 10.0),
        ("Mon, 29 Jun 1998 18:58:52 GMT", SHORTEST_PAUSE),
        ("Mon, 29 Jun 2099 18:58:52 GMT", LONGEST_ASKED_FOR),
        ("Mon, 29 Jun 99999 18:58:52 GMT", None),
    ],
)
def test_row_15_a_retry_after_of_any_kind(header: str, waits: float | None) -> None:
    answer = RawResponse(status=429, headers={b"retry-after": header.encode()}, body=b"")
    asked = retry_after(answer, NOW)
    pause = retry_delay(failed(Trouble.TOO_MANY, 429, asked), 1, 20, 0.0)
    assert pause is not None
    assert pause.from_server is (waits is not None)
    assert pause.seconds == pytest.approx(SHORTEST_PAUSE if waits is None else waits)


def test_silence_is_asked_once_more_after_half_the_time_and_the_last_try_is_not() -> None:
    assert [hedge_after(begun, 20.0) for begun in (1, 2, 3)] == [10.0, 10.0, None]
