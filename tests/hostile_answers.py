"""Answers that a hostile or broken gateway may give, generated: texts, records, lists, bytes."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("HOSTILE_EXAMPLES", "50"))
"""Generated answers per test; the variable asks for more."""

ASKED = "4b281da4-d145-4233-b957-2018cf9aa0fb"
"""The uuid that tests ask for."""

FIELDS = (
    "merchant_customer_id",
    "name",
    "email",
    "phone",
    "description",
    "address",
    "city",
    "zip_code",
    "country",
    "status",
)
TIMES = ("created_at", "updated_at", "deleted_at")

MARKUP = (
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    "<img src=x width=9000 height=9000>",
    '<a href="https://evil.example">Update now</a>',
    "<h1>Your session has ended</h1>",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "AT&T &File",
    "<!-- -->",
    "%n %1 {name} {0}",
)
MISLEADING = (
    "cust-1\u202e321-tsuc",
    "\u2066\u2067isolated",
    "zero\u200bwidth",
    "\ufeffbom",
    "soft\u00adhyphen",
    "no\u00a0break",
    "gra\u034fpheme",
    "\u3164",
    "tag\U000e0041",
    "\ufe0fselector",
    "a\u2028b\u2029c",
    "bell\x07 esc\x1b[31m nul\x00",
    "cr\rlf\ncrlf\r\n\ttab",
    "\ud800",
    "\udfff half",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 " * 3,
    "e\u0301" * 20,
    "Z\u0335\u0321\u0334" + "\u0336" * 200,
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "\ufdfd" * 50,
    "\U0010ffff\ufffe\uffff",
)
FORMULAS = ("=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")')
NUMBERS_OF_CARDS = ("4111111111111111", "4111 1111 1111 1111", "0 " * 400, "4" * 900)
LONG = (
    "x" * 100_000,
    "w " * 100_000,
    "\U0001f600" * 20_000,
    "\u202e" * 40_000,
    "<b>" * 30_000,
    "\n" * 40_000,
    "\u0301" * 50_000,
    "7" * 120_000,
)
MILLION = ("x" * 1_000_000, "w " * 500_000, "<i>" * 333_333, "\u202e" * 333_000)

texts: st.SearchStrategy[str] = st.one_of(
    st.text(max_size=80),
    st.sampled_from(MARKUP + MISLEADING + FORMULAS + NUMBERS_OF_CARDS),
    st.sampled_from(LONG),
)
numbers = st.one_of(
    st.integers(),
    st.integers(min_value=10**30, max_value=10**40),
    st.floats(),
    st.sampled_from([1e308, -0.0, float("nan"), float("inf"), 5e-324]),
)
times = st.one_of(
    st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")),
    st.sampled_from(
        [
            "0001-01-01T00:00:00+23:59",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "9999-12-31T23:59:59-23:59",
            "2019-02-30T25:61:61Z",
            "1969-12-31T23:59:59.999999Z",
            "2019-02-12T11:22:33",
            "Tue, 12 Feb 2019 11:22:33 GMT",
            "now",
            "",
        ]
    ),
    texts,
)


def deep(levels: int) -> Any:
    """Lists and objects in each other."""
    value: Any = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


values: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts, st.just(deep(70)), st.just(deep(900))),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)
ids: st.SearchStrategy[Any] = st.one_of(
    st.just(ASKED),
    st.just(ASKED.upper()),
    st.uuids().map(str),
    st.text(max_size=70),
    st.sampled_from([".", "..", "../x", "a/b", "a%2Fb", "\u202e", "", 0, -1, True, None, [], {}]),
    st.sampled_from(LONG),
)


@st.composite
def customers(draw: st.DrawFn, *, uuid: Any = None) -> dict[str, Any]:
    """A customer, any part of which may be anything. ``uuid``: this one, else any."""
    record: dict[str, Any] = {}
    identifier = draw(st.sampled_from(["uuid", "id", "customer_uuid", "customer_id"]))
    record[identifier] = draw(ids) if uuid is None else uuid
    for name in draw(st.sets(st.sampled_from(FIELDS))):
        record[name] = draw(st.one_of(texts, texts, st.none(), values))
    for name in draw(st.sets(st.sampled_from(TIMES))):
        record[name] = draw(times)
    if draw(st.booleans()):
        record["metadata"] = draw(
            st.one_of(st.dictionaries(texts, values, max_size=6), values, many_keys)
        )
    if draw(st.booleans()):
        record["deleted"] = draw(st.one_of(st.booleans(), values))
    if draw(st.integers(0, 3)) == 0:
        record[draw(st.text(max_size=9))] = draw(values)
    return record


many_keys = st.integers(100, 3_000).map(
    lambda count: {f"key {number}": number for number in range(count)}
)


@st.composite
def cards(draw: st.DrawFn) -> dict[str, Any]:
    """A saved card, any part of which may be anything."""
    record: dict[str, Any] = {draw(st.sampled_from(["token", "id"])): draw(ids)}
    wanted = draw(st.sets(st.sampled_from(["masked_pan", "status", "expiration_date", "x"])))
    for name in wanted:
        record[name] = draw(st.one_of(texts, values))
    for name in draw(st.sets(st.sampled_from(["keep_until", "created_at", "updated_at"]))):
        record[name] = draw(times)
    record["expired"] = draw(st.one_of(st.booleans(), values))
    if draw(st.booleans()):
        record["customer_uuid"] = draw(st.one_of(st.just(ASKED), ids))
    return record


def lists(items: st.SearchStrategy[Any], most: int = 8) -> st.SearchStrategy[Any]:
    """A list answer in one of the places where gateways have put it, or in none."""
    rows = st.one_of(
        st.lists(items, max_size=most),
        st.lists(st.one_of(items, values), max_size=most),
        items.map(lambda item: [item] * 60),
    )
    return st.one_of(
        rows.map(lambda found: {"status": "approved", "data": found}),
        rows.map(lambda found: {"status": "approved", "data": found}),
        rows,
        rows.map(lambda found: {"customers": found, "meta": {}}),
        values,
    )


def encoded(content: Any) -> bytes:
    """JSON as Python writes it: half characters as escapes, NaN as nobody else reads it."""
    return json.dumps(content).encode()


def _spelled_out(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass")


@st.composite
def bodies(draw: st.DrawFn, contents: st.SearchStrategy[Any]) -> bytes:
    """A JSON answer, and then perhaps what befell it on the way."""
    body = draw(st.sampled_from([encoded, encoded, _spelled_out]))(draw(contents))
    harm = draw(st.sampled_from([_unharmed] * 8 + _HARMS))
    return harm(body, draw(st.integers(0, len(body))))


def _unharmed(body: bytes, place: int) -> bytes:
    return body


_HARMS: list[Callable[[bytes, int], bytes]] = [
    lambda body, place: body[:place],
    lambda body, place: body[:place] + bytes([place % 256]) + body[place + 1 :],
    lambda body, place: body + body,
    lambda body, place: b"\xef\xbb\xbf" + body,
    lambda body, place: body.decode("utf-8", "replace").encode("utf-16"),
    lambda body, place: re.sub(rb'"name":', b'"name":"first","name":', body),
    lambda body, place: b"<html><body>" + body,
    lambda body, place: b"",
    lambda body, place: b"[" * (place * 40),
    lambda body, place: body[:place] + b"\0" + body[place:],
]

raw_headers = st.sampled_from(
    [
        ("200 OK", ()),
        ("200 OK", ()),
        ("200 OK", ()),
        ("200 OK", ()),
        ("201 Created", ("Content-Type: text/html",)),
        ("200 OK", ("Content-Encoding: gzip",)),
        ("204 No Content", ()),
        ("206 Partial Content", ()),
        ("299 Fine", ("X-Pad: " + "x" * 9_000,)),
        ("302 Found", ("Location: {elsewhere}",)),
        ("307 Temporary Redirect", ("Location: {elsewhere}", "Set-Cookie: a=b")),
        ("308 Permanent Redirect", ("Refresh: 0; url={elsewhere}",)),
        ("400 Bad Request", ()),
        ("401 Unauthorized", ("WWW-Authenticate: Basic", "Date: Thu, 01 Jan 1970 00:00:00 GMT")),
        ("403 Forbidden", ()),
        ("404 Not Found", ()),
        ("409 Conflict", ()),
        ("422 Unprocessable", ()),
        ("429 Too Many Requests", ("Retry-After: 0",)),
        ("429 Too Many Requests", ("Retry-After: -1e99",)),
        ("500 Oops", ()),
        ("503 Busy", ("Retry-After: Wed, 21 Oct 9999 07:28:00 GMT",)),
        ("999 What", ()),
    ]
)
