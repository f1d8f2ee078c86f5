"""``customer-desk profiles``: for scripts and people, without a window."""

from __future__ import annotations

import asyncio
import io
import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.credentials.profiles import Environment, ProfileBook
from desktop_app.process.policy import NO_POLICY, Policy, read_policy
from desktop_app.profiles_command import ExitStatus, Streams, run
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.unit.source_tree import PROJECT
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

pytestmark = pytest.mark.usefixtures("qapp")

SHOPS = """
[[profile]]
name = "My shop"
environment = "custom"
url = "{url}"

[[profile]]
name = "Test"
environment = "test"
proxy = "localhost:9"
proxy_user = "desk"
"""
SECRETS = f"""
["my SHOP"]
authenticity_token = "{TOKEN}"
merchant_key = "{KEY}"
"""


class Ended(NamedTuple):
    status: int
    out: str
    error: str


Command = Callable[..., Ended]


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def command(tmp_path: Path, keyring: MemoryKeyring) -> Command:
    """``customer-desk profiles`` with these arguments, and this as its standard input."""

    def command(*arguments: str, given: str = "", policy: Policy = NO_POLICY) -> Ended:
        streams = Streams(
            io.TextIOWrapper(io.BytesIO(given.encode())), io.StringIO(), io.StringIO()
        )
        vault = vault_over(keyring)
        status = run(
            list(arguments),
            folder=tmp_path / "kept",
            vault=vault,
            streams=streams,
            policy=policy,
        )
        out, error = streams.out, streams.error
        assert isinstance(out, io.StringIO)
        assert isinstance(error, io.StringIO)
        return Ended(status, out.getvalue(), error.getvalue())

    return command


@pytest.fixture
def file(tmp_path: Path, sandbox: RunningSandbox) -> Path:
    path = tmp_path / "shops.toml"
    path.write_text(SHOPS.format(url=sandbox.base_url))
    return path


def test_profiles_are_set_up_by_a_file_and_standard_input_and_checked(
    command: Command, file: Path, tmp_path: Path, sandbox: RunningSandbox, keyring: MemoryKeyring
) -> None:
    assert "trial" in command("import", str(file), "--dry-run").out
    assert command("list").out == "There are no profiles.\n"
    assert command("import", str(file)).out == "Added: My shop\nAdded: Test\n"
    before = {each.name: each.id for each in ProfileBook(tmp_path / "kept").read()}
    assert command("import", str(file)).out == "As before: My shop\nAs before: Test\n"
    file.write_text(file.read_text().replace("localhost:9", "localhost:10"))
    assert command("import", str(file)).out == "As before: My shop\nChanged: Test\n"
    assert {each.name: each.id for each in ProfileBook(tmp_path / "kept").read()} == before
    title, shop, _test = command("list").out.splitlines()
    assert title.split() == ["Name", "Environment", "Address", "Proxy"]
    assert shop.split() == ["My", "shop", "Custom", sandbox.base_url]
    listed = json.loads(command("list", "--json").out)
    assert listed["status"] == "done"
    assert listed["profiles"][1] == {
        "name": "Test",
        "environment": "test",
        "url": "https://ipgtest.monri.com",
        "authorisation": "signature",
        "proxy": "localhost:10",
        "proxy_user": "desk",
    }
    nothing = command("check", "my shop")
    assert nothing.status == ExitStatus.NO_SECRETS
    assert nothing.out.startswith("My shop: No token and key")
    kept = command("secrets", given=SECRETS)
    assert kept == (0, "Token and key are kept in the keyring: My shop\n", "")
    assert KEY in "".join(keyring.entries.values())
    works = command("check", "My shop")
    assert works.status == 0
    assert works.out.startswith("My shop: Connection works")
    all_of_them = json.loads(command("check", "--json").out)
    assert all_of_them["status"] == "no_secrets"
    assert [each["result"] for each in all_of_them["profiles"]] == ["accepted", "no_secrets"]


def test_each_kind_of_failure_has_a_status_of_its_own(
    command: Command, file: Path, keyring: MemoryKeyring, tmp_path: Path
) -> None:
    command("import", str(file))
    assert command("check", "Nowhere\x1b").status == ExitStatus.NO_PROFILE
    assert "Nowhere?" in command("check", "Nowhere\x1b").error
    wrong = SECRETS.replace(KEY, "canary-of-a-key")
    assert command("secrets", given=wrong).status == 0
    assert command("check", "My shop").status == ExitStatus.REFUSED
    file.write_text(SHOPS.format(url="http://127.0.0.1:9"))
    command("import", str(file))
    assert command("check", "My shop").status == ExitStatus.NO_SECRETS, "of another address"
    command("secrets", given=SECRETS)
    assert command("check", "My shop").status == ExitStatus.UNREACHABLE
    asyncio.run(vault_over(keyring).set_passphrase("seven green pears", ()))
    guarded = command("check", "My shop")
    assert guarded.status == ExitStatus.KEYRING
    assert "unlock passphrase guards" in guarded.out
    (tmp_path / "kept" / "profiles.json").write_text('{"version": 99, "profiles": []}')
    assert command("list").status == ExitStatus.NOT_KEPT


def test_a_mistake_changes_nothing_is_told_by_its_line_and_shows_no_secret(
    command: Command, file: Path, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    sound = file.read_text()
    file.write_text(f'{sound}merchant_key = "canary"\nurl = "ftp://canary@x"\n')
    refused = command("import", str(file))
    assert refused.status == ExitStatus.FILE
    assert "Line 12: Secrets have no place" in refused.error
    assert "Nothing was changed." in refused.error
    told = json.loads(command("import", str(file), "--json").out)
    assert told["mistakes"] == [{"line": 12, "key": "", "problem": "no_place_for_secrets"}]
    assert command("import", str(tmp_path / "none")).status == ExitStatus.FILE
    assert command("list").out == "There are no profiles.\n"
    file.write_text(sound)
    command("import", str(file))
    halves = (
        command("secrets", given=f'{SECRETS}[Nobody]\nmerchant_key = "canary"'),
        command("secrets", given=f'{SECRETS}[Test]\nmerchant_key = "canary canary"'),
        command("secrets", given="canary"),
        command("secrets", "My shop", given=SECRETS),
    )
    assert [each.status for each in halves] == [
        ExitStatus.NO_PROFILE,
        ExitStatus.FILE,
        ExitStatus.FILE,
        ExitStatus.MISTAKE,
    ]
    assert keyring.entries == {}
    assert "canary" not in repr((refused, told, halves))


def test_the_organisations_proxy_is_used_and_not_written(
    command: Command, file: Path, tmp_path: Path
) -> None:
    policy = Policy(proxy="proxy.example.com:3128")
    assert command("import", str(file), policy=policy).out == "Added: My shop\nAdded: Test\n"
    assert "proxy.example.com:3128" in command("list", policy=policy).out
    assert [each.proxy for each in ProfileBook(tmp_path / "kept").read()] == ["", "localhost:9"]
    again = command("import", str(file), policy=policy)
    assert again.out == "As before: My shop\nAs before: Test\n"


def test_settings_of_the_organisation_that_make_no_sense_are_said(
    command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('"read\\u202eonly\\u001b" = true\n')
    listed = command("list", "--json", policy=read_policy(path))
    assert listed.status == 0
    assert "make no sense at “read‹U+202E›only‹U+001B›”" in listed.error
    assert json.loads(listed.out)["status"] == "done"


def test_what_the_organisation_does_not_permit_is_neither_set_up_nor_asked(
    command: Command, file: Path
) -> None:
    policy = Policy(environments=frozenset({"custom"}), proxy="proxy.example.com:1")
    refused = command("import", str(file), policy=policy)
    assert refused.status == ExitStatus.FORBIDDEN
    assert refused.error.startswith("Test: Your organisation does not permit")
    assert command("list").out == "There are no profiles.\n"
    command("import", str(file))
    assert command("check", "Test", policy=policy).status == ExitStatus.FORBIDDEN
    listed = json.loads(command("list", "--json", policy=policy).out)
    assert [each["proxy"] for each in listed["profiles"]] == ["", "proxy.example.com:1"]


def test_it_runs_where_there_is_no_display(tmp_path: Path, file: Path) -> None:
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    away = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    environment = {name: value for name, value in os.environ.items() if name not in away}

    def ended(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "desktop_app", "profiles", *arguments],
            cwd=PROJECT,
            env={**environment, **folders},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert ended("import", str(file)).returncode == 0
    listed = ended("list", "--json")
    assert json.loads(listed.stdout)["profiles"][0]["name"] == "My shop"
    assert listed.stderr == ""
    [shop, _] = ProfileBook(tmp_path / "customer-desk").read()
    assert shop.environment is Environment.CUSTOM
    assert ended("remove").returncode == ExitStatus.MISTAKE
    assert ended("check", "--help").stdout.startswith("usage: customer-desk profiles check [-h]")


@pytest.mark.parametrize("is_ended", [True, False])
def test_who_is_asked_for_a_secret_can_change_their_mind(
    tmp_path: Path, file: Path, is_ended: bool
) -> None:
    start = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    start += "from desktop_app.__main__ import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", start, "profiles"]
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **folders, "LC_ALL": "C.UTF-8"}
    subprocess.run([*command, "import", str(file)], cwd=PROJECT, env=environment, check=True)
    terminal, its_end = pty.openpty()
    with (
        open(terminal, "wb", buffering=0) as keys,
        open(its_end, "rb", buffering=0) as given,
        subprocess.Popen(
            [*command, "secrets", "Test"],
            cwd=PROJECT,
            env=environment,
            stdin=given,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as asking,
    ):
        assert asking.stderr is not None
        question = b"Authenticity token: "
        assert asking.stderr.read(len(question)) == question
        if is_ended:
            keys.write(b"\x04")
        else:
            asking.send_signal(signal.SIGINT)
        said = asking.stderr.read().decode().strip()
    told = (2, "There is no standard input.") if is_ended else (130, "")
    assert (asking.returncode, said) == told
