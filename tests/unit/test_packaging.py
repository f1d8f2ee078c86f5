"""From a checkout to a running program: the locks are whole, the scripts name no machine and no
registry, the icons are just those in use, and the pair of versions that crashes is refused."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6

from desktop_app.__main__ import EXIT_UNSUPPORTED, unsupported
from tests.unit.source_tree import PROJECT, called_name, calls, program, script

REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)")
ICONS = PROJECT / "resources" / "icons"
TEXT_SUFFIXES = {".py", ".txt", ".toml", ".md", ".sh", ".svg", ".ts", ""}
SKIPPED_FOLDERS = {".git", ".venv", "__pycache__", "build", "dist", "tour"}


def pyproject() -> dict[str, Any]:
    return tomllib.loads((PROJECT / "pyproject.toml").read_text())


def lock_blocks(name: str) -> list[str]:
    found: list[str] = script("lock").blocks((PROJECT / "packaging" / name).read_text())
    assert found
    return found


def locked(*names: str) -> set[str]:
    return {block.split("==")[0] for name in names for block in lock_blocks(name)}


def normalised(requirement: str) -> str:
    match = REQUIREMENT.match(requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match[1]).lower()


def committed_texts() -> Iterator[tuple[Path, str]]:
    for path in sorted(PROJECT.rglob("*")):
        inner = path.relative_to(PROJECT)
        skipped = SKIPPED_FOLDERS & set(inner.parts) or any(
            part.endswith(("_cache", ".egg-info")) or part == ".hypothesis" for part in inner.parts
        )
        if path.is_file() and not skipped and path.suffix in TEXT_SUFFIXES:
            yield inner, path.read_text()


def test_every_dependency_is_locked() -> None:
    project = pyproject()["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["sandbox"]]
    wanted += pyproject()["build-system"]["requires"]
    assert {normalised(text) for text in wanted} <= locked("lock.txt")
    dev = {normalised(text) for text in project["optional-dependencies"]["dev"]}
    assert dev <= locked("lock.txt", "lock-dev.txt")


@pytest.mark.parametrize("name", ["lock.txt", "lock-dev.txt", "lock-freeze.txt", "lock-tool.txt"])
def test_build_02_every_locked_file_has_its_hash_and_no_address(name: str) -> None:
    for block in lock_blocks(name):
        first, *hashes = block.rstrip().split("\n")
        assert re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; [^\\]+)? \\", first), first
        assert hashes, first
        for line in hashes:
            assert re.fullmatch(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?", line), line


def test_lock_keeps_the_crashing_pair_apart() -> None:
    pins = {line.split(" \\")[0] for block in lock_blocks("lock.txt") for line in block.split("\n")}
    qt = {pin for pin in pins if pin.startswith("pyside6-essentials==")}
    old = {pin for pin in qt if pin.endswith("python_full_version < '3.12'")}
    assert len(qt) == 2
    assert len(old) == 1
    assert not any("==6.12.0" in pin for pin in old)


def test_no_unmaintained_import_hook_comes_along() -> None:
    pins = dict(block.split(" ")[0].split("==") for block in lock_blocks("lock.txt"))
    metadata = pins["importlib-metadata"].split(".")
    assert (int(metadata[0]), int(metadata[1])) < (10, 2)
    assert "lazy-importer" not in locked("lock.txt", "lock-dev.txt")


def test_what_makes_the_locks_is_locked_itself() -> None:
    assert locked("lock-tool.txt") == {"uv"}


def test_blocks_keep_each_requirement_with_its_own_hashes() -> None:
    one, two = "a==1 \\\n    --hash=sha256:00\n", "b-c==2 ; x \\\n    --hash=sha256:11\n"
    assert script("lock").blocks(f"# head\n{one}{two}") == [one, two]


def test_no_committed_text_names_a_registry_or_a_machine() -> None:
    hosts = r"pyp[i]\.org|pythonh[o]sted\.org|--(extra-)?index-url|--find-links"
    registry = re.compile(hosts, re.I)
    machine = re.compile(r"/(root|work|home/[a-z]+|Users/[A-Za-z]+|tmp/[a-z]+)/")
    own = Path(__file__).relative_to(PROJECT)
    found = [
        f"{path}: {match[0]}"
        for path, text in committed_texts()
        for pattern in (registry, machine)
        for match in pattern.finditer(text)
        if path != own
    ]
    assert found == []


@pytest.mark.parametrize("name", ["run", "test", "build", "*.sh", "*/*.sh"])
def test_scripts_are_plain_sh(name: str) -> None:
    found = list((PROJECT / "packaging").glob(name))
    assert found
    for path in found:
        subprocess.run(["sh", "-n", str(path)], check=True)


def test_sh_and_python_agree_whether_the_environment_is_as_the_locks_say() -> None:
    told = shell("stamp_text packaging/lock.txt packaging/lock-dev.txt").stdout
    made = script("environment").stamp_text(["packaging/lock.txt", "packaging/lock-dev.txt"])
    assert told.encode() == made


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings its own libraries elsewhere")
def test_system_libraries_are_found_to_be_there() -> None:
    libraries = script("system_libraries")
    assert libraries.missing_packages() == []
    assert libraries.qt_complaints() == []
    assert "no such file" in libraries.load_error("libnowhere.so.9").lower()


def shell(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-eu", "-c", f". packaging/steps.sh\n{code}"],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_newest_python_that_really_runs_is_taken(tmp_path: Path) -> None:
    switcher = tmp_path / "switcher" / "versions" / "1" / "bin"
    switcher.mkdir(parents=True)
    shims = tmp_path / "shims"
    shims.mkdir()
    plain = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'
    for program_path, text in (
        (shims / "python3.98", "#!/bin/sh\necho 'switcher: python3.98: not found' >&2\nexit 127\n"),
        (shims / "python3.11", plain),
        (switcher / "python3", "#!/bin/sh\necho '003014002 /a/newer/python3'\n"),
    ):
        program_path.write_text(text)
        program_path.chmod(0o755)
    path = f"{shims}:/usr/bin:/bin"
    found = shell(
        "find_pythons", PATH=path, HOME=str(tmp_path), PYENV_ROOT=str(tmp_path / "switcher")
    )
    names = found.stdout.splitlines()
    assert names[0] == "/a/newer/python3"
    assert sys.executable in names
    assert not any("3.98" in name for name in names)


def test_what_pyside_keeps_zipped_is_unpacked_and_compiled_for_a_quicker_start() -> None:
    unpacked = Path(shiboken6.__file__).parent / "files.dir"
    if not unpacked.exists():
        script("environment").unpack_qt_support()
    compiled = {path.name.partition(".")[0] for path in unpacked.rglob("*.pyc")}
    assert {"loader", "parser", "mapping"} <= compiled


def test_missing_system_package_is_one_plain_line_unless_root(tmp_path: Path) -> None:
    for name, text in (("id", "echo 1000"), ("apt-get", "echo must not run >&2; exit 9")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
    asked = "install_commands sh=dash no-such-command=lacking-one /no/such/file=lacking-two"
    outcome = shell(asked, PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert outcome.returncode == 1
    line = "Missing on this system. Install with: sudo apt-get install lacking-one lacking-two\n"
    assert outcome.stderr == line
    assert shell("install_commands sh=dash").returncode == 0


def used_icons() -> set[str]:
    """Names given to ``icon(…)``, and other short texts of the views that name a file."""
    present = {path.stem for path in ICONS.glob("*.svg")}
    texts = {
        node.value
        for source in program()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return present & texts


def test_every_icon_is_used() -> None:
    assert {path.stem for path in ICONS.glob("*.svg")} == used_icons()


def test_every_icon_asked_for_is_there() -> None:
    asked = {
        (source.at(call), str(call.args[0].value))
        for source in program()
        for call in calls(source.tree)
        if called_name(call) == "icon" and call.args and isinstance(call.args[0], ast.Constant)
    }
    assert asked
    assert {(at, name) for at, name in asked if not (ICONS / f"{name}.svg").exists()} == set()


def test_icons_bring_their_licence() -> None:
    assert "ISC License" in (ICONS / "LICENSE.txt").read_text()


@pytest.mark.parametrize(
    ("python", "qt", "refused"),
    [
        ((3, 10, 13), (6, 11, 3), True),
        ((3, 11, 7), (6, 12, 0), True),
        ((3, 11, 7), (6, 11, 3), False),
        ((3, 12, 1), (6, 12, 0), False),
        ((3, 13, 0), (), False),
    ],
)
def test_build_01_crashing_pair_is_refused(
    python: tuple[int, ...], qt: tuple[int, ...], refused: bool
) -> None:
    assert bool(unsupported(python, qt)) is refused


def test_refusal_is_one_plain_sentence_and_a_status_of_its_own() -> None:
    code = (
        "import sys\nsys.version_info = (3, 10, 0, 'final', 0)\n"
        "from desktop_app.__main__ import refuse_unsupported\nrefuse_unsupported()\n"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == EXIT_UNSUPPORTED
    assert outcome.stderr == "Customer Desk needs Python 3.11 or newer.\n"


def test_trap_01_this_pair_keeps_its_references() -> None:
    """A thousand calls that return None leave its count where it was (PYSIDE-3474)."""
    code = (
        "import sys\nfrom PySide6.QtCore import QObject\n"
        "o = QObject()\nbefore = sys.getrefcount(None)\n"
        "for _ in range(1000): o.setObjectName('a')\n"
        "print(before - sys.getrefcount(None))\n"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert int(outcome.stdout) < 100
