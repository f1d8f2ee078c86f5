from __future__ import annotations

import ipaddress
import json
import os
import stat
import sys
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.credentials.profiles import (
    BASE_URLS,
    LONGEST_NAME,
    Environment,
    Profile,
    ProfileBook,
    ProfileBookError,
    ProfileBookErrorCode,
    ProfileError,
    ProfileProblem,
    new_profile_id,
)
from desktop_app.gateway.endpoint import Authorisation, RefusedUrlError, UrlProblem, check_base_url
from tests.limited_files import files_of_at_most, limited_files


def profile(name: str = "Shop", **fields: Any) -> Profile:
    values: dict[str, Any] = {
        "id": new_profile_id(),
        "name": name,
        "environment": Environment.TEST,
    }
    return Profile(**(values | fields))


class TestBaseUrl:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("https://ipg.monri.com", "https://ipg.monri.com"),
            ("HTTPS://Gateway.Example:443/", "https://gateway.example"),
            ("https://gateway.example:8443", "https://gateway.example:8443"),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://127.0.0.1", "http://127.0.0.1"),
            ("http://[::1]:9", "http://[::1]:9"),
            ("https://10.0.0.7", "https://10.0.0.7"),
        ],
    )
    def test_accepted_in_one_spelling(self, text: str, expected: str) -> None:
        assert check_base_url(text) == expected
        assert check_base_url(expected) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "http://gateway.example",
            "http://127.0.0.1.nip.example",
            "http://localhost.example",
            "http://10.0.0.7",
            "http://127.1",
            "http://0.0.0.0",
            "ftp://gateway.example",
            "file://localhost",
        ],
    )
    def test_network_01_nothing_travels_in_clear_but_on_this_computer(self, text: str) -> None:
        with pytest.raises(RefusedUrlError) as refused:
            check_base_url(text)
        assert refused.value.problem is UrlProblem.NOT_HTTPS

    @pytest.mark.parametrize(
        "text",
        [
            "https://gateway.example/v2",
            "https://gateway.example?x=1",
            "https://gateway.example/#a",
            "https://user@gateway.example",
            "https://user:word@gateway.example",
            "http://localhost@gateway.example",
        ],
    )
    def test_nothing_after_the_host(self, text: str) -> None:
        with pytest.raises(RefusedUrlError) as refused:
            check_base_url(text)
        assert refused.value.problem is UrlProblem.MORE_THAN_HOST

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "ipg.monri.com",
            "https://",
            "https:// gateway.example",
            "https://gateway.example\n",
            "https://gateway.example:0",
            "https://gateway.example:65536",
            "https://-a.example",
            "https://a..example",
            "https://gаteway.example",  # a Cyrillic a
            "https://[::1",
            "https://" + "a" * 300,
        ],
    )
    def test_not_an_address(self, text: str) -> None:
        with pytest.raises(RefusedUrlError) as refused:
            check_base_url(text)
        assert refused.value.problem is UrlProblem.NOT_A_URL

    @given(st.text())
    def test_whatever_is_accepted_is_https_or_loopback(self, rest: str) -> None:
        for scheme in ("http://", "https://", ""):
            try:
                accepted = check_base_url(scheme + rest)
            except RefusedUrlError:
                continue
            assert accepted.isascii()
            assert accepted.isprintable()
            host = urlsplit(accepted).hostname or ""
            assert urlsplit(accepted)[2:] == ("", "", "")
            if not accepted.startswith("https://"):
                assert host == "localhost" or ipaddress.ip_address(host).is_loopback


class TestProfile:
    @pytest.mark.parametrize("environment", [Environment.TEST, Environment.PRODUCTION])
    def test_secrets_07_the_address_of_monris_environments_is_fixed(
        self, environment: Environment
    ) -> None:
        forged = profile(environment=environment, base_url="https://evil.example")
        assert forged.base_url == BASE_URLS[environment]
        assert forged.endpoint.base_url == BASE_URLS[environment]

    @pytest.mark.parametrize("url", ["https://ipg.monri.com", "https://IPGTEST.monri.com:8443"])
    def test_secrets_07_production_cannot_hide_as_custom(self, url: str) -> None:
        with pytest.raises(ProfileError) as refused:
            profile(environment=Environment.CUSTOM, base_url=url)
        assert refused.value.problem is ProfileProblem.BELONGS_TO_ENVIRONMENT

    @pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\u202eb", " a", "x" * (LONGEST_NAME + 1)])
    def test_names_that_cannot_be_shown_are_refused(self, name: str) -> None:
        with pytest.raises(ProfileError):
            profile(name)

    def test_ids_are_random(self) -> None:
        assert len({new_profile_id() for _ in range(1000)}) == 1000


class TestProfileBook:
    def test_what_is_saved_is_read_in_order(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path / "desk")
        one = profile("Shop")
        two = profile(
            "Own",
            environment=Environment.CUSTOM,
            base_url="http://localhost:9",
            authorisation=Authorisation.OAUTH,
        )
        book.save(one)
        book.save(two)
        renamed = profile("Renamed", id=one.id)
        book.save(renamed)
        assert ProfileBook(tmp_path / "desk").read() == (renamed, two)
        book.remove(one.id)
        book.remove("nobody")
        assert book.read() == (two,)
        assert book.set_aside is None

    @pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
    def test_nobody_else_can_read_the_file(self, tmp_path: Path) -> None:
        folder = tmp_path / "desk"
        folder.mkdir(mode=0o755)
        ProfileBook(folder).save(profile())
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]

    def test_an_edited_file_cannot_move_test_or_production(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path)
        book.save(profile("Live", environment=Environment.PRODUCTION))
        file = tmp_path / "profiles.json"
        sheet = json.loads(file.read_text())
        assert "base_url" not in sheet["profiles"][0]
        sheet["profiles"][0]["base_url"] = "https://evil.example"
        file.write_text(json.dumps(sheet))
        assert book.read()[0].base_url == BASE_URLS[Environment.PRODUCTION]

    @pytest.mark.parametrize("other", ["shop", "SHOP", "ｓｈｏｐ"])
    def test_a_second_profile_of_that_name_is_refused(self, tmp_path: Path, other: str) -> None:
        book = ProfileBook(tmp_path)
        book.save(profile("Shop"))
        with pytest.raises(ProfileBookError) as refused:
            book.save(profile(other))
        assert refused.value.error_code is ProfileBookErrorCode.DUPLICATE_NAME
        assert len(book.read()) == 1

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\0" * 40,
            b"[]",
            b"{",
            b'{"version":1}',
            b"\xff\xfe",
            b"[" * 200_000,
            b" " * 2_000_000,
        ],
        ids=["empty", "zeros", "list", "cut", "no list", "not text", "deep", "huge"],
    )
    def test_a_damaged_file_is_set_aside_and_said(self, tmp_path: Path, content: bytes) -> None:
        file = tmp_path / "profiles.json"
        file.write_bytes(content)
        book = ProfileBook(tmp_path)
        book.save(profile())
        assert book.set_aside is not None
        assert book.set_aside.name.startswith("profiles.json.damaged-")
        assert book.set_aside.read_bytes() == content
        assert len(ProfileBook(tmp_path).read()) == 1

    @pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
    def test_a_pipe_in_its_place_is_refused_at_once_and_left_alone(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "profiles.json")
        for work in (ProfileBook(tmp_path).read, partial(ProfileBook(tmp_path).save, profile())):
            with pytest.raises(ProfileBookError) as refused:
                work()
            assert refused.value.error_code is ProfileBookErrorCode.UNREADABLE
        assert [path.name for path in tmp_path.iterdir()] == ["profiles.json"]

    def test_sound_profiles_in_a_damaged_file_are_kept(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path)
        good = profile("Good")
        book.save(good)
        file = tmp_path / "profiles.json"
        sheet = json.loads(file.read_text())
        sheet["profiles"] += [
            {**sheet["profiles"][0], "id": "x", "environment": "moon"},
            {**sheet["profiles"][0], "id": "y", "name": "Clear", "environment": "custom"},
            {**sheet["profiles"][0], "id": "z"},
            7,
        ]
        damaged = json.dumps(sheet)
        file.write_text(damaged)
        assert book.read() == (good,)
        assert book.set_aside is not None
        assert book.set_aside.read_text() == damaged
        book.set_aside = None
        assert book.read() == (good,)
        assert book.set_aside is None

    def test_a_newer_file_is_left_alone(self, tmp_path: Path) -> None:
        file = tmp_path / "profiles.json"
        file.write_text('{"version": 2, "profiles": [], "more": true}')
        book = ProfileBook(tmp_path)
        for attempt in (book.read, lambda: book.save(profile()), lambda: book.remove("x")):
            with pytest.raises(ProfileBookError) as refused:
                attempt()
            assert refused.value.error_code is ProfileBookErrorCode.NEWER
        assert file.read_text() == '{"version": 2, "profiles": [], "more": true}'

    @limited_files
    def test_a_failed_write_leaves_the_old_file(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path)
        book.save(profile("Shop"))
        before = (tmp_path / "profiles.json").read_bytes()

        with files_of_at_most(100), pytest.raises(ProfileBookError) as refused:
            book.save(profile("Other"))
        assert refused.value.error_code is ProfileBookErrorCode.NOT_WRITTEN
        assert (tmp_path / "profiles.json").read_bytes() == before
        assert [file.name for file in tmp_path.iterdir()] == ["profiles.json"]

    def test_a_folder_in_the_files_place_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "profiles.json").mkdir()
        with pytest.raises(ProfileBookError) as refused:
            ProfileBook(tmp_path).read()
        assert refused.value.error_code is ProfileBookErrorCode.UNREADABLE

    def test_the_embedded_sandbox_is_never_kept(self, tmp_path: Path) -> None:
        book = ProfileBook(tmp_path)
        with pytest.raises(ValueError, match="sandbox"):
            book.save(profile(environment=Environment.SANDBOX, base_url="http://127.0.0.1:9"))
        assert list(tmp_path.iterdir()) == []
