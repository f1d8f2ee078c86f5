"""A policy is read as it was meant, or the strictest reading holds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import JournalledSender, intent_to_delete, intent_to_update
from desktop_app.process.permissions import permissions_of, with_proxy
from desktop_app.process.policy import NO_POLICY, Bounds, Policy, PolicyProblem, read_policy
from desktop_app.records.customer import Uuid
from desktop_app.records.writes import EVERYTHING, WriteKind

WHOLE = """
# What agents of this company may do.
read_only = false
deletion = false
largest_batch = 500
hold_seconds = { least = 5, most = 30 }
lock_minutes = { most = 10 }
environments = ["production", "test"]
proxy = "Proxy.example.com:3128"
directory = false
languages = ["hr", "en"]
"""


def policy(tmp_path: Path, text: str | bytes) -> Policy:
    path = tmp_path / "policy.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_policy(path)


def test_everything_that_a_policy_may_say_is_read(tmp_path: Path) -> None:
    found = policy(tmp_path, WHOLE)
    assert found == Policy(
        path=tmp_path / "policy.toml",
        deletion=False,
        largest_batch=500,
        hold_seconds=Bounds(5, 30),
        lock_minutes=Bounds(0, 10),
        environments=frozenset({"production", "test"}),
        proxy="proxy.example.com:3128",
        directory=False,
        languages=("hr", "en"),
    )
    assert permissions_of(found) == (frozenset({WriteKind.CREATE, WriteKind.UPDATE}), 500)
    permitted = [each for each in Environment if found.permits_environment(each.value)]
    assert permitted == [Environment.TEST, Environment.PRODUCTION, Environment.SANDBOX]
    shop = Profile(id="p", name="Shop", environment=Environment.TEST, proxy="other.example:1")
    assert with_proxy(found, shop).proxy == "proxy.example.com:3128"
    assert with_proxy(NO_POLICY, shop) is shop
    assert with_proxy(policy(tmp_path, 'proxy = ""'), shop).proxy == ""


def test_a_number_alone_is_fixed_and_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert policy(tmp_path, "hold_seconds = 7").hold_seconds == Bounds(7, 7)
    empty = policy(tmp_path, "\ufeff")
    assert empty == NO_POLICY._replace(path=tmp_path / "policy.toml")
    assert permissions_of(empty) == EVERYTHING
    assert read_policy(tmp_path / "none") is NO_POLICY


@pytest.mark.parametrize(
    ("text", "problem", "place"),
    [
        ("read_only = yes", PolicyProblem.NOT_TOML, "1"),
        ("read_only = true\nread_only = true\n", PolicyProblem.NOT_TOML, "2"),
        ("x = " + "[" * 9_999, PolicyProblem.NOT_TOML, ""),
        ("x = " + "9" * 5_000, PolicyProblem.NOT_TOML, ""),
        ('read_only = "true"', PolicyProblem.VALUE, "read_only"),
        ("readonly = true", PolicyProblem.VALUE, "readonly"),
        ("largest_batch = 0", PolicyProblem.VALUE, "largest_batch"),
        ("largest_batch = 1.5", PolicyProblem.VALUE, "largest_batch"),
        ("hold_seconds = -1", PolicyProblem.VALUE, "hold_seconds"),
        ("hold_seconds = { lest = 5 }", PolicyProblem.VALUE, "hold_seconds"),
        ("lock_minutes = { least = 9, most = 5 }", PolicyProblem.VALUE, "lock_minutes"),
        ("lock_minutes = 0", PolicyProblem.VALUE, "lock_minutes"),
        ("lock_minutes = { most = 0 }", PolicyProblem.VALUE, "lock_minutes"),
        ('environments = ["sandbox"]', PolicyProblem.VALUE, "environments"),
        ('environments = ["prod"]', PolicyProblem.VALUE, "environments"),
        ("environments = []", PolicyProblem.VALUE, "environments"),
        ("languages = []", PolicyProblem.VALUE, "languages"),
        ('languages = ["xx"]', PolicyProblem.VALUE, "languages"),
        ('proxy = "http://proxy:1"', PolicyProblem.VALUE, "proxy"),
        (b"\xff", PolicyProblem.UNREADABLE, ""),
        (b"#" * (1 << 17), PolicyProblem.UNREADABLE, ""),
    ],
)
def test_a_broken_one_forbids_every_change(
    tmp_path: Path, text: str | bytes, problem: PolicyProblem, place: str
) -> None:
    found = policy(tmp_path, text)
    assert (found.problem, found.place) == (problem, place)
    assert (found.read_only, found.deletion) == (True, False)
    assert permissions_of(found).writes == frozenset()


def test_what_is_no_file_forbids_every_change_too(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "astray").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "astray", "pipe", "loop/policy.toml"):
        assert read_policy(tmp_path / name).problem is PolicyProblem.UNREADABLE


async def test_what_is_not_permitted_is_neither_noted_nor_sent() -> None:
    permissions = permissions_of(Policy(deletion=False))
    writes = JournalledSender(None, 1.0, permitted=permissions.writes)
    uuid = Uuid("4b281da4-7d13-4f3a-9b68-aa10c59aa0fb")

    async def send() -> str:
        return "sent"

    with pytest.raises(GatewayError) as refused:
        await writes.send(intent_to_delete(uuid, None), send)
    assert refused.value.error_code is GatewayErrorCode.NOT_PERMITTED
    assert refused.value.sent is SendState.NO
    with pytest.raises(GatewayError) as unjournalled:
        await writes.send(intent_to_update(uuid, {"name": "x"}, None), send)
    assert unjournalled.value.error_code is GatewayErrorCode.NOT_JOURNALLED
