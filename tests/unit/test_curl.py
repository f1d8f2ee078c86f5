from __future__ import annotations

import json
import shlex
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.curl import curl_line


def exchange(
    target: str = "/v2/customers?limit=50&offset=0",
    keys: tuple[str, ...] = (),
    method: str = "GET",
    authorisation: str = "WP3-v2.1",
) -> Exchange:
    return Exchange(
        started=datetime(2026, 11, 22, tzinfo=UTC),
        method=method,
        base_url="https://ipgtest.monri.com",
        target=target,
        request_id="9c0d",
        authorisation=authorisation,
        body_keys=keys,
    )


def test_a_signed_read() -> None:
    assert curl_line(exchange()) == (
        "curl --request GET --url 'https://ipgtest.monri.com/v2/customers?limit=50&offset=0'"
        " --header 'Accept: application/json' --header 'Content-Type: application/json'"
        " --header 'x-request-id: 9c0d'"
        " --header 'Authorization: WP3-v2.1 <authenticity_token> <timestamp> <digest>'"
    )


def test_of_a_body_only_the_keys_are_there() -> None:
    words = shlex.split(curl_line(exchange("/v2/customers/u", ("phone", "metadata"), "POST")))
    assert json.loads(words[words.index("--data") + 1]) == {"phone": "…", "metadata": "…"}


def test_a_bearer_is_a_placeholder_and_the_call_for_a_bearer_has_none() -> None:
    assert "'Authorization: Bearer <access_token>'" in curl_line(exchange(authorisation="OAuth"))
    assert "Authorization" not in curl_line(exchange("/v2/oauth", authorisation=""))


@pytest.mark.parametrize(
    ("target", "option"), [("/v2/a/[b]", "--globoff"), ("/v2/a/../b", "--path-as-is")]
)
def test_curl_is_kept_from_changing_the_target(target: str, option: str) -> None:
    assert option in shlex.split(curl_line(exchange(target)))


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40),
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))),
)
def test_no_id_and_no_key_gets_out_of_its_quotes(identifier: str, keys: list[str]) -> None:
    target = f"/v2/merchants/customers/{identifier}"
    words = shlex.split(curl_line(exchange(target, tuple(keys))))
    assert words[words.index("--url") + 1] == f"https://ipgtest.monri.com{target}"
    if keys:
        assert set(json.loads(words[words.index("--data") + 1])) == set(keys)


def test_a_real_shell_reads_it_as_meant(tmp_path: Path) -> None:
    nasty = "/v2/merchants/customers/$(touch x)'`touch y`\"; touch z #&|\\"
    fake = tmp_path / "curl"
    fake.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n")
    fake.chmod(0o700)
    said = subprocess.run(
        ["/bin/sh", "-c", curl_line(exchange(nasty))],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"https://ipgtest.monri.com{nasty}" in said.stdout.splitlines()
    assert [path.name for path in tmp_path.iterdir()] == ["curl"]
