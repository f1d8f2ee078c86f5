"""Renew the locks: ``python packaging/lock.py`` (needs the package registry, a minute at most).

``lock.txt`` pins what the program and its sandbox need and what installs the program;
``lock-dev.txt`` pins what tests and checks need on top, ``lock-freeze.txt`` what freezes the
program for Windows and macOS. All hold versions and the hashes of every file that the registry has
for them, for each Python from the oldest supported one on and for Linux, macOS and Windows, told
apart by markers. They hold no address: pip asks the index it is set up for.

Versions already in a lock stay unless pyproject.toml forbids them. ``--upgrade`` takes the newest
of all, ``--upgrade-package NAME`` of one. uv, which resolves for all systems at once (pip cannot),
goes into a folder that is thrown away afterwards; ``lock-tool.txt`` pins it and its hashes like the
rest, and is renewed by hand, after a look at what is new: ``--upgrade-tool VERSION``.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
RUN = PROJECT / "packaging" / "lock.txt"
DEV = PROJECT / "packaging" / "lock-dev.txt"
FREEZE = PROJECT / "packaging" / "lock-freeze.txt"
TOOL = PROJECT / "packaging" / "lock-tool.txt"

_HEADER = "# Made by packaging/lock.py from pyproject.toml: do not edit.\n"
_PINNED = re.compile(r"^[a-z0-9][a-z0-9-]*==", re.MULTILINE)


def blocks(lock: str) -> list[str]:
    """A lock cut into one text per pinned requirement: its line and those of its hashes."""
    starts = [match.start() for match in _PINNED.finditer(lock)]
    ends = [*starts[1:], len(lock)]
    return [lock[start:end] for start, end in zip(starts, ends, strict=True)]


def main(arguments: list[str]) -> int:
    """Write all locks, or none; or the tool's, with the one that is there."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    oldest = project["project"]["requires-python"].removeprefix(">=")
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        (scratch / "build.in").write_text("\n".join(project["build-system"]["requires"]))
        resolver = _install_resolver(scratch / "resolver")
        command = [str(resolver), "pip", "compile", "--no-config", "--quiet", "--universal"]
        command += ["--python-version", oldest, "--generate-hashes", "--no-header"]
        command += ["--no-annotate", "--no-strip-markers"]
        if arguments[:1] == ["--upgrade-tool"]:
            (scratch / "tool.in").write_text(f"uv=={arguments[1]}")
            tool = _compiled([*command, str(scratch / "tool.in")], scratch / "none", scratch / "t")
            TOOL.write_text(_HEADER + "".join(blocks(tool)))
            return 0
        command += arguments
        sources = ["pyproject.toml", str(scratch / "build.in"), "--extra", "sandbox"]
        run = _compiled([*command, *sources], RUN, scratch / "lock.txt")
        constraints = ["--constraint", str(scratch / "lock.txt")]
        more = [*command, *sources, *constraints]
        every = _compiled([*more, "--extra", "dev"], DEV, scratch / "d")
        freezing = _compiled([*more, "--extra", "freeze"], FREEZE, scratch / "f")
    shared = set(blocks(run))
    RUN.write_text(_HEADER + "".join(blocks(run)))
    for lock, resolved in ((DEV, every), (FREEZE, freezing)):
        lock.write_text(_HEADER + "".join(x for x in blocks(resolved) if x not in shared))
    return 0


def _install_resolver(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    install = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--require-hashes"]
    subprocess.run([*install, "--requirement", str(TOOL)], check=True)
    return programs / "uv"


def _compiled(command: list[str], present: Path, output: Path) -> str:
    """The lock that ``command`` resolves to, preferring the versions of the ``present`` one."""
    output.write_text(present.read_text() if present.exists() else "")
    subprocess.run([*command, "--output-file", str(output)], check=True, cwd=PROJECT)
    return output.read_text()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
