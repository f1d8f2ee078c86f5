"""The sandbox's smaller rules: values, bearer tokens, rate limit, requests, the command line."""

from __future__ import annotations

import pytest

from desktop_app.records.customer import Json
from desktop_app.records.fields import FIELDS, FieldRule
from desktop_app.sandbox import requests as values
from desktop_app.sandbox.access import BearerTokens
from desktop_app.sandbox.options import SandboxOptions, read_options
from desktop_app.sandbox.requests import RefusedError, SandboxRequest, identifier
from desktop_app.sandbox.serving import RateLimit
from desktop_app.sandbox.store import Clock, iso_time

GOOD = {"client_id": "T", "client_secret": "K", "grant_type": "client_credentials"}
CUSTOMERS = frozenset({"customers"})


class Seconds:
    """A monotonic clock moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def call(
    path: str = "/", query: str = "", body: bytes = b"", content_type: str = ""
) -> SandboxRequest:
    return SandboxRequest("POST", path.encode(), query.encode(), body, "", content_type)


@pytest.mark.parametrize("rule", [rule for rule in FIELDS if rule.name != "country"])
def test_lengths_are_in_characters_and_the_bounds_belong(rule: FieldRule) -> None:
    for size in (rule.shortest, rule.longest):
        values.check({rule.name: "😀" * size})
    for size in (rule.shortest - 1, rule.longest + 1):
        with pytest.raises(RefusedError) as refused:
            values.check({rule.name: "ž" * size})
        assert refused.value.problems[0].field == rule.name


@pytest.mark.parametrize(
    "sent",
    [
        {"name": 1},
        {"name": True},
        {"name": ["a"]},
        {"country": "B"},
        {"country": "ZZ"},
        {"country": "ba"},
        {"country": "BIH"},
        {"metadata": []},
        {"metadata": "a"},
        {"metadata": False},
    ],
)
def test_wrong_types_and_countries_are_refused(sent: dict[str, Json]) -> None:
    with pytest.raises(RefusedError, match="400"):
        values.check(sent)


def test_every_problem_is_named_at_once() -> None:
    with pytest.raises(RefusedError) as refused:
        values.check({"name": "", "zip_code": "1" * 10, "city": "ab", "unheard_of": 1})
    assert [problem.sentence() for problem in refused.value.problems] == [
        "Name is too short (minimum is 1 character)",
        "City is too short (minimum is 3 characters)",
        "Zip code is too long (maximum is 9 characters)",
    ]


def test_bearer_tokens_live_their_time_and_for_their_scopes() -> None:
    seconds = Seconds()
    tokens = BearerTokens("K", "T", 900, 403, seconds)
    given = tokens.issue({**GOOD, "scopes": ["customers"]})
    assert given["status"] == "approved"
    assert given["token_type"] == "Bearer"
    assert given["expires_in"] == 900
    token = str(given["access_token"])
    seconds.now += 899
    tokens.check(token, CUSTOMERS)
    with pytest.raises(RefusedError, match="403"):
        tokens.check(token, frozenset({"customers", "payment-methods"}))
    seconds.now += 1
    with pytest.raises(RefusedError, match="401"):
        tokens.check(token, CUSTOMERS)
    with pytest.raises(RefusedError, match="401"):
        tokens.check("never given", CUSTOMERS)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"client_secret": "k"}, "401"),
        ({"client_id": None}, "401"),
        ({"client_id": 5}, "401"),
        ({"grant_type": "password"}, "400"),
        ({"scopes": "customers"}, "400"),
        ({"scopes": [1]}, "400"),
    ],
)
def test_tokens_are_given_for_right_secrets_only(change: dict[str, Json], status: str) -> None:
    with pytest.raises(RefusedError, match=status):
        BearerTokens("K", "T", 900, 401).issue({**GOOD, **change})


def test_rate_limit_counts_the_last_second() -> None:
    seconds = Seconds()
    limit = RateLimit(2, seconds)
    limit.check()
    seconds.now += 0.5
    limit.check()
    with pytest.raises(RefusedError) as refused:
        limit.check()
    assert refused.value.status == 429
    assert refused.value.headers == {"Retry-After": "1"}
    seconds.now += 0.5
    limit.check()


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("", 50),
        ("limit=7", 7),
        ("limit=0", 0),
        ("limit=007", 7),
        ("limit=1&limit=2", 2),
        ("limit=" + "9" * 5000, 10**15),
    ],
)
def test_numbers_of_a_query(query: str, number: int) -> None:
    assert call(query=query).number("limit", 50) == number


@pytest.mark.parametrize(
    "text", ["", "a", "-1", "1.5", "1e3", "+5", "%205", "%D9%A3", "0x1", "1_0"]
)
def test_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="400"):
        call(query=f"limit={text}").number("limit", 50)


@pytest.mark.parametrize(
    ("segment", "whole", "cut"),
    [
        (b"a", "a", "a"),
        (b"a.b.c", "a.b.c", "a"),
        (b"a%2Eb", "a.b", "a.b"),
        (b"a%2fb%25%C5%BE", "a/b%ž", "a/b%ž"),
        ("ž".encode(), "ž", "ž"),
        (b"..", "..", ""),
        (b"+", "+", "+"),
    ],
)
def test_ids_are_decoded_once(segment: bytes, whole: str, cut: str) -> None:
    assert identifier(segment, cut_at_dot=False) == whole
    assert identifier(segment, cut_at_dot=True) == cut


def test_segments_are_parted_before_decoding() -> None:
    assert call("/v2//customers/a%2Fb/").segments() == [b"v2", b"customers", b"a%2Fb"]


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"1", b"{", b'{"a": NaN}', b'{"a": "\\ud800 lone"}', b"\xff", b"[" * 100_000],
)
def test_other_bodies_are_refused(body: bytes) -> None:
    with pytest.raises(RefusedError, match="400"):
        call(body=body).json_object()


def test_a_body_said_to_be_something_else_is_refused() -> None:
    assert call(body=b"{}", content_type="application/json; charset=UTF-8").json_object() == {}
    with pytest.raises(RefusedError, match="400"):
        call(body=b"{}", content_type="application/x-www-form-urlencoded").json_object()


def test_times_as_the_document_writes_them() -> None:
    assert iso_time(1549970553) == "2019-02-12T11:22:33Z"
    assert iso_time(951782400) == "2000-02-29T00:00:00Z"
    assert Clock(86400).now() - Clock().now() in (86400, 86401)


def test_the_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        read_options(["--help"])
    shown = capsys.readouterr().out
    for name in SandboxOptions.__dataclass_fields__:
        assert f"--{name.replace('_', '-')}" in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "70000"],
        ["--customers", "-1"],
        ["--highest-limit", "0"],
        ["--list-id", "x"],
        ["--latency-ms", "nan"],
        ["--list"],
        ["--seed", "1.5"],
    ],
)
def test_wrong_options_end_with_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        read_options(arguments)
    assert arguments[0] in capsys.readouterr().err
