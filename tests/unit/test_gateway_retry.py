from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
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


def failed(
    error_code: GatewayErrorCode, status: int | None = None, wait: float | None = None
) -> GatewayError:
    return GatewayError(error_code, SendState.UNKNOWN, status=status, retry_after=wait)


@given(st.sampled_from(GatewayErrorCode), st.integers(1, 9), seconds, chances, st.none() | seconds)
def test_no_more_than_two_retries_none_beyond_its_time(
    error_code: GatewayErrorCode, tried: int, remaining: float, chance: float, asked: float | None
) -> None:
    pause = retry_delay(failed(error_code, wait=asked), tried, remaining, chance)
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
    ("error_code", "status", "is_retried"),
    [
        (GatewayErrorCode.NAME_NOT_FOUND, None, True),
        (GatewayErrorCode.UNREACHABLE, None, True),
        (GatewayErrorCode.PROXY_UNREACHABLE, None, True),
        (GatewayErrorCode.DEADLINE, None, False),
        (GatewayErrorCode.BROKEN_OFF, None, True),
        (GatewayErrorCode.TOO_MANY, 429, True),
        (GatewayErrorCode.GATEWAY_FAILED, 502, True),
        (GatewayErrorCode.GATEWAY_FAILED, 503, True),
        (GatewayErrorCode.GATEWAY_FAILED, 504, True),
        (GatewayErrorCode.GATEWAY_FAILED, 500, False),
        (GatewayErrorCode.GATEWAY_FAILED, 200, False),
        (GatewayErrorCode.UNAUTHORISED, 401, False),
        (GatewayErrorCode.CLOCK_OFF, 401, False),
        (GatewayErrorCode.NOT_FOUND, 404, False),
        (GatewayErrorCode.INVALID, 422, False),
        (GatewayErrorCode.REDIRECTED, 302, False),
        (GatewayErrorCode.NOT_UNDERSTOOD, 200, False),
        (GatewayErrorCode.WRONG_RECORD, 200, False),
        (GatewayErrorCode.TOO_LARGE, None, False),
        (GatewayErrorCode.TLS_EXPIRED, None, False),
        (GatewayErrorCode.TLS_FAILED, None, False),
        (GatewayErrorCode.PROXY_WANTS_SIGN_IN, 407, False),
        (GatewayErrorCode.CANCELLED, None, False),
        (GatewayErrorCode.NOT_JOURNALLED, None, False),
    ],
)
def test_only_what_may_pass_is_tried_again(
    error_code: GatewayErrorCode, status: int | None, is_retried: bool
) -> None:
    assert (retry_delay(failed(error_code, status), 1, 20, 0.5) is not None) is is_retried


@given(chances, chances)
def test_many_windows_do_not_come_back_in_step(one: float, other: float) -> None:
    error = failed(GatewayErrorCode.UNREACHABLE)
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
    pause = retry_delay(failed(GatewayErrorCode.TOO_MANY, 429, asked), 1, 20, 0.0)
    assert pause is not None
    assert pause.from_server is (waits is not None)
    assert pause.seconds == pytest.approx(SHORTEST_PAUSE if waits is None else waits)


def test_silence_is_asked_once_more_after_half_the_time_and_the_last_try_is_not() -> None:
    assert [hedge_after(begun, 20.0) for begun in (1, 2, 3)] == [10.0, 10.0, None]
