"""What packaging/build makes: which build it says it is, what it is made of, its menu entry."""

from __future__ import annotations

import ast
import importlib
import json
import plistlib
import re
import subprocess
import tomllib
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from desktop_app import __version__
from desktop_app.build import Build, this_build
from tests.unit.source_tree import PROJECT, program

LINUX = PROJECT / "packaging" / "linux"


@pytest.fixture(autouse=True)
def _scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The scripts of packaging import each other by their bare names."""
    monkeypatch.syspath_prepend(PROJECT / "packaging")


def script(name: str) -> Any:
    return importlib.import_module(name)


def made_wheel(folder: Path, metadata: str) -> Path:
    path = folder / "made_up-1.2-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("made_up/__init__.py", "")
        archive.writestr("made_up/_vendor/other.dist-info/METADATA", "Name: other\n")
        archive.writestr(
            "made_up-1.2.dist-info/METADATA", f"Name: Made_Up\nVersion: 1.2\n{metadata}"
        )
        archive.writestr("made_up-1.2.data/scripts/made-up", "#!python")
    return path


def test_a_build_is_of_the_commit_and_says_which(tmp_path: Path) -> None:
    source = script("source").Source.head()
    source.export(tmp_path / "checkout")
    asked = ["git", "show", "--no-patch", "--format=%H %cs", "HEAD"]
    told = subprocess.run(asked, cwd=PROJECT, check=True, capture_output=True, text=True).stdout
    build = this_build(tmp_path / "checkout" / "resources" / "build.txt")
    assert build is not None
    assert build.commit == told.split()[0]
    assert source.version == __version__
    marked = tomllib.loads((tmp_path / "checkout" / "pyproject.toml").read_text())
    assert marked["project"]["version"] == source.full_version
    times = {path.stat().st_mtime for path in (tmp_path / "checkout").rglob("*")}
    assert times == {source.epoch}


def test_a_checkout_is_no_build(tmp_path: Path) -> None:
    assert this_build(tmp_path / "build.txt") is None
    (tmp_path / "build.txt").write_text("0123456789 2026-11-29\n")
    assert this_build(tmp_path / "build.txt") == Build("0123456789", "2026-11-29")


def test_a_wheel_is_unpacked_without_its_commands(tmp_path: Path) -> None:
    wheel = script("wheels").Wheel.at(made_wheel(tmp_path, ""))
    wheel.unpack(tmp_path / "unpacked")
    names = {path.name for path in (tmp_path / "unpacked").iterdir()}
    assert names == {"made_up", "made_up-1.2.dist-info"}


@pytest.mark.parametrize(
    ("metadata", "licences"),
    [
        ("License-Expression: MIT OR Apache-2.0\n", [{"expression": "MIT OR Apache-2.0"}]),
        (
            "Classifier: License :: OSI Approved :: MIT License\nLicense: see below\n",
            [{"license": {"name": "MIT License"}}],
        ),
        ("License: ISC\n", [{"license": {"name": "ISC"}}]),
        ("", []),
    ],
)
def test_the_bill_names_each_library_once_and_never_changes(
    tmp_path: Path, metadata: str, licences: list[object]
) -> None:
    bill, source = script("bill"), script("source").Source("9.9", "c0ffee" * 6, 1_700_000_000)
    wheel = script("wheels").Wheel.at(made_wheel(tmp_path, metadata))
    for name in ("one.json", "two.json"):
        bill.write(tmp_path / name, source, "desk.deb", [bill.of_wheel(wheel)])
    told = (tmp_path / "one.json").read_text()
    assert told == (tmp_path / "two.json").read_text()
    whole = json.loads(told)
    assert whole["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    [component] = whole["components"]
    assert component["purl"] == "pkg:pypi/made-up@1.2"
    assert component["hashes"] == [{"alg": "SHA-256", "content": wheel.sha256}]
    assert component["licenses"] == licences
    assert whole["dependencies"][0]["dependsOn"] == [component["bom-ref"]]


def test_menu_entry_and_metadata_name_the_same_program_and_scheme() -> None:
    lines = (LINUX / "customer-desk.desktop").read_text().splitlines()[1:]
    entry = dict(line.split("=", 1) for line in lines)
    assert entry["Exec"] == "customer-desk %u"
    assert entry["MimeType"] == "x-scheme-handler/customer-desk;"
    assert entry["StartupWMClass"] == "customer-desk"
    about = ElementTree.parse(LINUX / "customer-desk.metainfo.xml").getroot()
    assert about.findtext("launchable") == "customer-desk.desktop"
    assert about.findtext("provides/mediatype") == entry["MimeType"].rstrip(";")
    assert about.findtext("name") == entry["Name"]
    assert about.findtext("summary") == entry["Comment"]


FROZEN = PROJECT / "packaging" / "frozen"


def test_the_frozen_program_starts_every_module_that_the_program_starts() -> None:
    started = set(re.findall(r'"-I", "-m", "([a-z_.]+)"', "".join(s.text for s in program())))
    tree = ast.parse((FROZEN / "start.py").read_text())
    [listed] = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "MODULES"
    ]
    assert started == set(listed)


def test_the_recipes_for_windows_and_macos_can_be_read() -> None:
    compile((FROZEN / "customer-desk.spec").read_text(), "customer-desk.spec", "exec")
    entitlements = plistlib.loads((FROZEN / "entitlements.plist").read_bytes())
    assert entitlements
    assert all(entitlements.values())
    recipe = (FROZEN / "customer-desk.iss").read_text()
    sections = re.findall(r"^\[(\w+)\]$", recipe, re.MULTILINE)
    assert len(sections) == len(set(sections))
    assert "Software\\Classes\\customer-desk\\shell\\open\\command" in recipe
