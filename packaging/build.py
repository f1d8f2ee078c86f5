"""Build what an IT department installs, from the last commit: ``sh packaging/build deb``.

    deb         for Debian 12 and newer, Ubuntu 24.04 and newer
    portable    an archive for other systems with Linux: no root, runs from any folder
    wheel       for pipx, where there is a Python already
    windows     an installer (Inno Setup), on Windows: py packaging/build.py windows
    macos       a disk image, on macOS: python packaging/build.py macos

    check BEFORE AFTER    tries two builds of a kind in a clean Debian, as root
    try                   makes the package quickly and checks it: a step of packaging/test

Each comes with its bill of materials (CycloneDX) into the folder dist, or ``--into FOLDER``. The
same commit gives the same bytes on the same system: every time in it is the commit's.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bill
import check
import frozen
import portable
from bundle import Bundle, architecture, package_version
from deb import HOME, DebianPackage
from source import PROJECT, Source
from wheels import Workshop

KINDS = ("deb", "portable", "wheel", "windows", "macos")

Built = tuple[Path, list[bill.Component]]
"""A file, and what it is made of."""


def build(kinds: set[str], source: Source, folder: Path) -> Iterator[Built]:
    """Each kind in ``folder``; package and archive hold the same bundle."""
    workshop = Workshop(folder / "workshop", source)
    if "wheel" in kinds:
        yield workshop.program().path, [bill.of_wheel(wheel) for wheel in workshop.libraries()]
    for kind, freeze in (("windows", frozen.windows), ("macos", frozen.macos)):
        if kind in kinds:
            components = [bill.of_wheel(wheel) for wheel in workshop.libraries()]
            yield freeze(workshop, source, folder), components
    if kinds.isdisjoint({"deb", "portable"}):
        return
    bundle = Bundle(folder / "bundle", workshop)
    components = list(bundle.components())
    if "deb" in kinds:
        bundle.compile(HOME)
        yield DebianPackage(bundle, source, folder).build(folder), components
    if "portable" in kinds:
        bundle.compile("customer-desk")
        packages = portable.FROM_THE_SYSTEM.values()
        taken = [bill.of_package(x, package_version(x), architecture()) for x in packages]
        yield portable.build(bundle, source, folder), components + taken


def try_package() -> int:
    """Check the package of this commit, as an upgrade of itself; or say why it was left out."""
    reason = check.why_not()
    if reason:
        print(f"Left out: {reason}")
        return 0
    source = Source.head()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundle = Bundle(folder / "bundle", Workshop(folder / "workshop", source))
        bundle.compile(HOME)
        packages = []
        for later in (False, True):
            place = folder / f"package-{later}"
            place.mkdir()
            package = DebianPackage(bundle, source, place, is_trial=True)
            package.version += str(int(later))
            packages.append(str(package.build(place)))
        try:
            return check.main(packages)
        except check.NoDebianError as error:  # no mirror in reach: nothing is wrong with ours
            print(f"Left out: {error}")
            return 0


def main(arguments: list[str]) -> int:
    """Build, and print what was built."""
    if arguments[:1] == ["check"]:
        try:
            return check.main(arguments[1:])
        except check.NoDebianError as error:
            print(error, file=sys.stderr)
            return 1
    if arguments == ["try"]:
        return try_package()
    parser = argparse.ArgumentParser(prog="packaging/build", description=__doc__.split("\n")[0])
    parser.add_argument("kinds", nargs="+", choices=KINDS)
    parser.add_argument("--into", metavar="FOLDER", type=Path, default=PROJECT / "dist")
    options = parser.parse_args(arguments)
    target: Path = options.into.resolve()
    target.mkdir(parents=True, exist_ok=True)
    os.umask(0o022)
    source = Source.head()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        try:
            for path, components in build(set(options.kinds), source, Path(name)):
                built = Path(shutil.copy(path, target))
                bill.write(target / f"{built.name}.cdx.json", source, built.name, components)
                print(f"{built}  {built.stat().st_size / 1e6:.1f} MB", flush=True)
        except subprocess.CalledProcessError as failed:
            print(failed.stderr or "", file=sys.stderr)
            print(f"{failed.cmd[0]} ended with status {failed.returncode}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
