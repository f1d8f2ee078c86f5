"""The environment in ``.venv``: everything that the locks name, and the command customer-desk.

    python packaging/environment.py STAMP LOCK…

makes it with the Python that runs this. STAMP is the file in it that is written last and holds the
locks, so an environment that was not finished is made anew; one that these scripts did not make is
filled, but never removed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / ".venv"
PYTHON = FOLDER.joinpath(*(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
_OURS = FOLDER / "made-by-packaging"


def stamp_text(locks: list[str]) -> bytes:
    """Whether the environment holds just these locks, in just this folder. packaging/steps.sh makes
    the same, so that a start needs no Python to compare."""
    return os.fsencode(f"{PROJECT}\n") + b"".join((PROJECT / name).read_bytes() for name in locks)


def make(stamp: str, locks: list[str]) -> Path:
    """Make it unless it is there; its Python. Raises :class:`subprocess.CalledProcessError`."""
    written = FOLDER / stamp
    wanted = stamp_text(locks)
    if PYTHON.exists() and written.exists() and written.read_bytes() == wanted:
        return PYTHON
    if _OURS.exists() or not FOLDER.exists():
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        _OURS.touch()
        print(f"Making the environment .venv with Python {sys.version.split()[0]}", flush=True)
        venv.create(FOLDER, with_pip=True, symlinks=os.name != "nt")
    texts = [(PROJECT / name).read_text(encoding="utf-8") for name in locks]
    count = sum(text.count("==") for text in texts)
    print(f"Installing {count} packages, each checked against its hash", flush=True)
    files = [word for name in locks for word in ("--requirement", name)]
    _pip("--require-hashes", "--only-binary", ":all:", *files)
    editable = ["--config-settings", "editable_mode=compat", "--editable", "."]
    _pip("--no-index", "--no-build-isolation", *editable)
    unpack_qt_support()
    written.write_bytes(wanted)
    return PYTHON


def _pip(*words: str) -> None:
    quiet = ["--quiet", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps"]
    quiet += ["--root-user-action", "ignore", "--no-warn-script-location"]
    command = [str(PYTHON), "-m", "pip", "install", *quiet, *words]
    subprocess.run(command, check=True, cwd=PROJECT, stdin=subprocess.DEVNULL)


def unpack_qt_support() -> None:
    """PySide6 keeps a part of itself zipped, and compiles it anew at each start: 50 ms. Its own
    switch unpacks that part. If that fails, everything works as before."""
    load = "import shiboken6.Shiboken; print(shiboken6.__path__[0])"
    settings = {**os.environ, "SBK_EMBED": "0"}
    loaded = subprocess.run(
        [str(PYTHON), "-c", load],
        check=False,
        env=settings,
        capture_output=True,
        text=True,
    )
    if loaded.returncode == 0:
        places = ["desktop_app", "resources", loaded.stdout.strip()]
        compiling = [str(PYTHON), "-m", "compileall", "-q", *places]
        subprocess.run(compiling, check=False, cwd=PROJECT, capture_output=True)


if __name__ == "__main__":
    try:
        make(sys.argv[1], sys.argv[2:])
    except subprocess.CalledProcessError as failed:
        raise SystemExit(failed.returncode) from None
