"""What the process keeps to itself: files, folders, memory, TLS keys."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.process.privacy import make_private
from tests.unit.source_tree import PROJECT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and limits of POSIX")

PRIVATE = """
import os, resource, sys
from desktop_app.process.memory import hide_memory
from desktop_app.process.privacy import begin_privately
begin_privately()
hide_memory()
open("new.txt", "w").close()
os.mkdir("new")
print(oct(os.stat("new.txt").st_mode & 0o777), oct(os.stat("new").st_mode & 0o777))
print(resource.getrlimit(resource.RLIMIT_CORE), [n for n in os.environ if n.startswith("SSL")])
if sys.platform == "linux":
    import ctypes
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def python(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.holds("secrets_08", "secrets_10")
def test_data_at_rest_01_new_files_are_private_and_no_core_is_allowed(
    tmp_path: Path,
) -> None:
    named = dict.fromkeys(
        ("SSLKEYLOGFILE", "SSL_CERT_FILE", "SSL_CERT_DIR"), str(tmp_path / "keys")
    )
    said = python(PRIVATE, tmp_path, **named).stdout.splitlines()
    assert said[:2] == ["0o600 0o700", "(0, 0) []"]
    if sys.platform == "linux":
        assert said[2] == "0", "PR_GET_DUMPABLE"
    assert not (tmp_path / "keys").exists()


def test_secrets_08_a_crash_leaves_no_core(tmp_path: Path) -> None:
    # The limit is raised first, as a shell with cores switched on would.
    code = (
        "import resource as r\n"
        "hard = r.getrlimit(r.RLIMIT_CORE)[1]\nr.setrlimit(r.RLIMIT_CORE, (hard, hard))\n"
        "from desktop_app.process.memory import hide_memory\n"
        "from desktop_app.process.privacy import begin_privately\n"
        "begin_privately()\nhide_memory()\n"
        "import ctypes\nctypes.string_at(0)"
    )
    ended = python(code, tmp_path)
    assert ended.returncode == -signal.SIGSEGV
    assert [path for path in tmp_path.iterdir() if "core" in path.name] == []


def test_data_at_rest_01_what_was_open_is_closed_and_links_are_left(
    tmp_path: Path,
) -> None:
    folder, outside = tmp_path / "customer-desk", tmp_path / "outside.txt"
    (folder / "deep").mkdir(parents=True)
    for path in (folder / "window.ini", folder / "deep" / "journal.db", outside):
        path.write_text("x")
        path.chmod(0o644)
    for path in (folder, folder / "deep"):
        path.chmod(0o755)
    (folder / "link").symlink_to(outside)
    make_private(folder)
    assert {folder.stat().st_mode & 0o777, (folder / "deep").stat().st_mode & 0o777} == {0o700}
    assert (folder / "window.ini").stat().st_mode & 0o777 == 0o600
    assert (folder / "deep" / "journal.db").stat().st_mode & 0o777 == 0o600
    assert outside.stat().st_mode & 0o777 == 0o644
    make_private(tmp_path / "nowhere")
