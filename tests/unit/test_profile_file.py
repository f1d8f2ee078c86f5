"""Files that set profiles up: read whole, or refused with the lines of every mistake."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.credentials.profile_file import (
    FileProblem,
    ProfileSecrets,
    RefusedFileError,
    read_profiles,
    read_secrets,
)
from desktop_app.credentials.profiles import Environment, ProfileProblem
from desktop_app.gateway.endpoint import Authorisation, UrlProblem

SOUND = """
# Handed out by the IT department.
[[profile]]
name = "Moj dućan"
environment = "production"
proxy = "Proxy.example.com:3128"
proxy_user = "desk"

[[profile]]
name = "Trying things out"
environment = "custom"
url = "https://gateway.example.com/"
authorisation = "oauth"
"""


def test_every_profile_of_a_file_is_read_with_an_id_of_its_own() -> None:
    shop, other = read_profiles(SOUND.encode())
    assert (shop.name, shop.environment, shop.base_url) == (
        "Moj dućan",
        Environment.PRODUCTION,
        "https://ipg.monri.com",
    )
    assert (shop.proxy, shop.proxy_user) == ("proxy.example.com:3128", "desk")
    assert shop.authorisation is Authorisation.SIGNATURE
    assert (other.base_url, other.authorisation) == (
        "https://gateway.example.com",
        Authorisation.OAUTH,
    )
    assert shop.id != other.id
    assert [each.name for each in read_profiles(b"\xef\xbb\xbf" + SOUND.encode())] == [
        shop.name,
        other.name,
    ]


BEGIN = '[[profile]]\nname = "A"\nenvironment = "custom"\nurl = "https://a.example"\n'
MISTAKES = [
    ("", 1, FileProblem.NOTHING),
    ("profile = 7", 1, FileProblem.NO_TABLE),
    ("\nprofile = [1]", 1, FileProblem.NO_TABLE),
    ('[[profile]]\nname = "A\n', 2, FileProblem.NOT_TOML),
    ("x = " + "9" * 5_000, 1, FileProblem.NOT_TOML),
    ("[[profile]]\nname = ", 2, FileProblem.NOT_TOML),
    (f"{BEGIN}colour = 1", 5, FileProblem.UNKNOWN_KEY),
    (f"colour = 1\n{BEGIN}", 1, FileProblem.UNKNOWN_KEY),
    (f"{BEGIN}\n[extra]\nx = 1", 6, FileProblem.UNKNOWN_KEY),
    (f'{BEGIN}merchant_key = "k"', 5, FileProblem.NO_PLACE_FOR_SECRETS),
    (f'{BEGIN}"Authenticity Token" = "t"', 5, FileProblem.NO_PLACE_FOR_SECRETS),
    (f'{BEGIN}proxy_password = "t"', 5, FileProblem.NO_PLACE_FOR_SECRETS),
    (f"{BEGIN}proxy = 3128", 5, FileProblem.NOT_A_TEXT),
    (f'{BEGIN}proxy = "u:p@proxy.example:1"', 5, FileProblem.PROXY),
    (f'{BEGIN}proxy = "proxy.example"', 5, FileProblem.PROXY),
    (f'{BEGIN}proxy_user = "u"', 5, FileProblem.PROXY_IN_USER),
    (f'{BEGIN}proxy = "p.example:1"\nproxy_user = "u:v"', 6, ProfileProblem.PROXY_USER),
    (f'{BEGIN}authorisation = "basic"', 5, FileProblem.NO_SUCH_CHOICE),
    (f"{BEGIN}\n{BEGIN.replace('A', 'a')}", 7, FileProblem.TWICE),
    ('[[profile]]\nenvironment = "test"', 1, FileProblem.MISSING),
    ('\n[[profile]]\nname = "A"\nenvironment = "custom"', 2, FileProblem.MISSING),
    ('[[profile]]\nname = "A"\nenvironment = "sandbox"', 3, FileProblem.NO_SUCH_CHOICE),
    (BEGIN.replace("custom", "test"), 4, FileProblem.OWN_ADDRESS),
    (BEGIN.replace("https:", "http:"), 4, UrlProblem.NOT_HTTPS),
    (BEGIN.replace("a.example", "u:p@a.example"), 4, UrlProblem.MORE_THAN_HOST),
    (BEGIN.replace("a.example", "a.example/v2"), 4, UrlProblem.MORE_THAN_HOST),
    (BEGIN.replace("a.example", "ipg.monri.com"), 4, ProfileProblem.BELONGS_TO_ENVIRONMENT),
    (BEGIN.replace('"A"', '" "'), 2, ProfileProblem.NAME_EMPTY),
    (BEGIN.replace('"A"', '"A\\u200b"'), 2, ProfileProblem.NAME_UNREADABLE),
]


@pytest.mark.parametrize(("text", "line", "problem"), MISTAKES)
def test_a_mistake_is_told_by_its_line(text: str, line: int, problem: object) -> None:
    with pytest.raises(RefusedFileError) as refused:
        read_profiles(text.encode())
    assert [(each.line, each.problem) for each in refused.value.findings] == [(line, problem)]


def test_every_mistake_is_told_and_nothing_of_the_file() -> None:
    text = f'{BEGIN}canary-1 = "x"\n{BEGIN.replace("A", "B").replace("https", "ftp")}'
    with pytest.raises(RefusedFileError) as refused:
        read_profiles(text.encode())
    assert [each.line for each in refused.value.findings] == [5, 9]
    assert "canary" not in repr(refused.value) + repr(refused.value.findings)


def test_what_is_no_text_at_all_is_refused() -> None:
    for content in (b"\xff\xfe", b"\0" * 9, b"x = " + b"[" * 99_999, b"#" * (2 << 20)):
        with pytest.raises(RefusedFileError):
            read_profiles(content)


def lines_refused(read: Callable[[bytes], object], text: str) -> list[int]:
    try:
        read(text.encode())
    except RefusedFileError as refused:
        return [each.line for each in refused.findings]
    return []


@given(st.text(st.sampled_from("[]\"'=#\nprofilename .1é"), max_size=60))
def test_a_file_makes_sense_or_is_refused_with_a_line_of_it(text: str) -> None:
    last = len(text.splitlines()) + 1
    for read in (read_profiles, read_secrets):
        assert all(1 <= line <= last for line in lines_refused(read, text))


def test_secrets_are_read_by_profile_and_never_shown() -> None:
    given = read_secrets(
        b'["My shop"]\nauthenticity_token = "tok"\nmerchant_key = "canary"\n'
        b'[B]\nproxy_password="p w"'
    )
    assert given["My shop"] == ("tok", "canary", "")
    assert given["B"] == ("", "", "p w")
    assert "canary" not in f"{given!r}{given}"
    assert isinstance(given["B"], ProfileSecrets)


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("", 1, FileProblem.NOTHING),
        ("canary", 1, FileProblem.NOT_TOML),
        ('A = "canary"', 1, FileProblem.NO_TABLE),
        ('[A]\ntoken = "canary"', 2, FileProblem.UNKNOWN_KEY),
        ("[A]\nmerchant_key = 7", 2, FileProblem.NOT_A_TEXT),
        ('[A]\nmerchant_key = ""', 2, FileProblem.UNFIT),
        ('[A]\nmerchant_key = "canary canary"', 2, FileProblem.UNFIT),
        ('[A]\n\n[B]\nauthenticity_token = "canaryé"', 4, FileProblem.UNFIT),
        ('[A]\nmerchant_key = "canary"\n[a]', 3, FileProblem.TWICE),
        (f'[A]\nmerchant_key = "{"x" * 600}"', 2, FileProblem.UNFIT),
    ],
)
def test_mistakes_in_secrets_are_told_by_their_line_alone(
    text: str, line: int, problem: FileProblem
) -> None:
    with pytest.raises(RefusedFileError) as refused:
        read_secrets(text.encode())
    assert [(each.line, each.problem) for each in refused.value.findings] == [(line, problem)]
    assert "canary" not in repr(refused.value.findings) + repr(refused.value)
