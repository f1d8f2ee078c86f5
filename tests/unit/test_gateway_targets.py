"""Any identifier stands in its path as exactly itself, or is refused before anything is sent."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway import requests as targets
from desktop_app.gateway.endpoint import RefusedUrlError, check_base_url
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import MerchantId, Uuid

PREFIX = "/v2/merchants/customers/"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=100))
def test_network_06_any_merchant_id_is_one_segment(text: str) -> None:
    if text in (".", ".."):
        return
    target = targets.of_merchant_id(MerchantId(text))
    segment = target.removeprefix(PREFIX)
    assert unquote(segment, errors="strict") == text
    assert re.fullmatch(r"[A-Za-z0-9_.~%-]+", segment)
    # What any server or proxy that resolves dots makes of it (RFC 3986, 5.2.4).
    assert urljoin("http://h/", target) == "http://h" + target


@pytest.mark.parametrize("text", ["", ".", "..", "x" * 101, "a\ud800b", "\udfff"])
def test_network_06_merchant_ids_that_no_path_carries_are_refused(text: str) -> None:
    with pytest.raises(GatewayError) as refused:
        targets.of_merchant_id(MerchantId(text))
    assert (refused.value.error_code, refused.value.sent) == (
        GatewayErrorCode.REFUSED_ID,
        SendState.NO,
    )


@pytest.mark.parametrize(
    ("text", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("a#b?c=d&e", "a%23b%3Fc%3Dd%26e"),
        ("a b+c", "a%20b%2Bc"),
        ("Š\u202e\r\n", "%C5%A0%E2%80%AE%0D%0A"),
        ("john.smith", "john.smith"),
        ("...", "..."),
    ],
)
def test_merchant_ids_are_quoted_whole(text: str, segment: str) -> None:
    assert targets.of_merchant_id(MerchantId(text)) == PREFIX + segment


@given(st.text(max_size=80))
def test_network_06_only_plain_uuids_reach_a_path(text: str) -> None:
    if re.fullmatch(r"[0-9A-Za-z-]{1,64}", text, re.ASCII):
        assert targets.of_uuid(Uuid(text)) == f"/v2/customers/{text}"
    else:
        with pytest.raises(GatewayError):
            targets.of_uuid(Uuid(text))


@pytest.mark.parametrize("text", ["", ".", "..", "a/b", "a?b", "a%2F", "a\n", "ä", "x" * 65])
def test_other_uuids_are_refused(text: str) -> None:
    with pytest.raises(GatewayError):
        targets.of_uuid(Uuid(text))


@pytest.mark.parametrize(
    ("base_url", "checked"),
    [
        ("https://ipgtest.monri.com", "https://ipgtest.monri.com"),
        ("HTTPS://Ipg.Monri.com:443/", "https://ipg.monri.com"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost", "http://localhost"),
    ],
)
def test_a_base_url_has_one_spelling(base_url: str, checked: str) -> None:
    assert check_base_url(base_url) == checked


@pytest.mark.parametrize(
    "base_url",
    [
        "http://ipgtest.monri.com",
        "http://127.0.0.1.example.com",
        "https://example.com/v2",
        "https://example.com?x",
        "https://user@example.com",
        "//example.com",
        "ftp://127.0.0.1",
        "https://",
        "https://exa mple.com",
        "https://example.com\r\nX: y",
    ],
)
def test_other_base_urls_are_refused(base_url: str) -> None:
    with pytest.raises(RefusedUrlError):
        check_base_url(base_url)
