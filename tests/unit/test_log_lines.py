"""A log line quotes no secret and no person, and stays one line."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.process.log import add_secret, configure_logging, harmless

HEADER = "WP3-v2.1 7db11ea5d4a1af32421b564c79b946d1ead3daf0:1700000000:" + "ab" * 64


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    kept, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    stream = io.StringIO()
    configure_logging(stream)
    root.setLevel(logging.DEBUG)
    yield stream
    root.handlers[:] = kept
    root.setLevel(level)
    logging.raiseExceptions = raising


@pytest.mark.parametrize(
    "said",
    [
        HEADER,
        f"Authorization: {HEADER}",
        "cd" * 64,
        "lejla.hadzic+x@posta.example.com",
        "+387 61 000 111",
        "00387/61-000-111",
        "061000111",
        "4058400000000005",
        "4b281da4-0000-4000-8000-0000000aa0fb",
        "https://ipg.monri.com/v2/merchants/customers/cust-0004242",
        "/v2/merchants/customers/cust-0004242?limit=1",
        "Bearer eyJhbGciOi.JIUzI1NiJ9",
    ],
)
def test_secrets_02_what_can_be_told_to_be_personal_is_taken_out(said: str) -> None:
    shown = harmless(f"call of {said} failed")
    assert said not in shown
    assert "cust-0004242" not in shown
    assert shown.startswith("call of ")


def test_secrets_02_live_secrets_are_taken_out_wherever_they_stand() -> None:
    add_secret("live-token-17", "live-token-17-and-more", "abc")
    assert harmless("x=live-token-17;y=live-token-17-and-more") == "x=[secret];y=[secret]"
    assert harmless("abc") == "abc", "too short to be told from any word"


@given(st.text(), st.integers(0, 5))
def test_logs_01_a_line_is_one_line_without_control_characters(text: str, repeats: int) -> None:
    shown = harmless(text * (10**repeats // 10))
    assert len(shown) <= 2_001
    assert len(shown.splitlines()) <= 1
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)
    assert not set("\u202e\u2028\u2029\u200b\ufeff") & set(shown)


def test_logs_01_an_injected_line_stays_inside_its_own(lines: io.StringIO) -> None:
    logging.getLogger("x").warning("name %s", "A\n2026-11-22 CRITICAL root: \x1b[31mfake")
    (line,) = lines.getvalue().splitlines()
    assert "\\u000a" in line
    assert "\\u001b" in line


def test_an_exception_is_logged_by_type_and_place(lines: io.StringIO) -> None:
    try:
        raise LookupError("canary-name")
    except LookupError:
        logging.getLogger("x").exception("failed")
    (line,) = lines.getvalue().splitlines()
    assert "LookupError" in line
    assert "canary-name" not in line


def test_a_record_that_cannot_be_put_together_quotes_nothing(
    lines: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("x").warning("%d", "canary-name")
    assert "unreadable" in lines.getvalue()
    assert "canary-name" not in lines.getvalue() + capsys.readouterr().err


@pytest.mark.usefixtures("lines")
def test_secrets_02_libraries_that_tell_every_request_are_capped() -> None:
    for name in ("httpx", "httpcore.connection", "asyncio", "keyring.backend"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)
