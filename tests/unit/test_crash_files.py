"""What a process leaves that does not end by itself, and that a living one leaves nothing."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.process.crash_reports import (
    CrashFile,
    collect_crashes,
    crash_reports,
    crash_text,
    forget_crash,
)
from tests.unit.source_tree import PROJECT

RUNNING = """
import sys
from pathlib import Path
from desktop_app.process.crash_reports import CrashFile
mark = CrashFile.begin(Path(sys.argv[1]))
print(flush=True)
what = sys.stdin.readline().strip()
if what == "end":
    mark.end()
elif what == "crash":
    import ctypes
    secret = "canary-local"
    ctypes.string_at(0)
elif what == "abort":
    import os
    os.abort()
elif what == "hang":
    mark.describe_hang()
    import os
    os._exit(70)
"""

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@contextmanager
def running(folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", RUNNING, str(folder)]
    with subprocess.Popen(
        command,
        cwd=PROJECT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def ended(folder: Path, how: str) -> int:
    with running(folder) as process:
        process.communicate(f"{how}\n", 20)
        return process.returncode


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    assert ended(tmp_path, "end") == 0
    assert list(tmp_path.iterdir()) == []


@posix
@pytest.mark.parametrize(
    ("how", "status", "words"),
    [
        ("crash", -signal.SIGSEGV, "Segmentation fault"),
        ("abort", -signal.SIGABRT, "Aborted"),
        ("hang", 70, "Did not end in time."),
    ],
)
@pytest.mark.holds("logs_03")
def test_a_crash_leaves_its_stacks(tmp_path: Path, how: str, status: int, words: str) -> None:
    assert ended(tmp_path, how) == status
    assert collect_crashes(tmp_path)
    (report,) = crash_reports(tmp_path)
    text = crash_text(report)
    assert words in text
    assert "Customer Desk" in text
    assert "canary-local" not in text
    assert str(tmp_path) not in text
    assert report.stat().st_mode & 0o777 == 0o600
    forget_crash(report)
    assert crash_reports(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_process_leaves_when_it_ran_and_a_living_one_is_left_alone(tmp_path: Path) -> None:
    with running(tmp_path) as process:
        assert not collect_crashes(tmp_path), "it lives"
        process.kill()
        process.wait(10)
        assert collect_crashes(tmp_path)
        assert not collect_crashes(tmp_path), "nothing has crashed since"
        (report,) = crash_reports(tmp_path)
        assert f"Process {process.pid}, started " in crash_text(report)


def test_paths_name_nobodys_home(tmp_path: Path) -> None:
    report = tmp_path / "crash-1.txt"
    report.write_bytes(
        b'  File "/srv/lejla/x/desktop_app/views/window/desk.py", line 3 in show\n'
        b'  File "C:\\Users\\lejla\\lib\\site-packages\\h11\\_state.py", line 4 in f\n'
        b'  File "/srv/lejla/lib/python3.13/threading.py", line 5 in run\n\xff\x1b[31m\n'
    )
    text = crash_text(report)
    assert "lejla" not in text
    assert '"desktop_app/views/window/desk.py", line 3' in text
    assert '"threading.py", line 5' in text
    assert "\x1b" not in text
    assert text.isascii()


def test_logs_01_only_the_newest_few_reports_are_kept(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"crash-2026010{number}.txt").write_text(str(number))
    kept = crash_reports(tmp_path)
    assert [crash_text(path) for path in kept] == list("45678")
    assert sorted(tmp_path.iterdir()) == list(kept)


def test_no_folder_means_no_report_and_no_failure(tmp_path: Path) -> None:
    assert CrashFile.begin(tmp_path / "nowhere") is None
    faulthandler.enable()  # to give it back to pytest
    assert crash_reports(tmp_path / "nowhere") == ()
    assert crash_text(tmp_path / "nowhere.txt") == ""


def test_logs_01_a_huge_report_is_cut(tmp_path: Path) -> None:
    (tmp_path / "crash-1.txt").write_bytes(b"x" * 10_000_000)
    assert len(crash_text(tmp_path / "crash-1.txt")) <= 64 * 1024


@posix
def test_a_pipe_among_the_reports_makes_nobody_wait(tmp_path: Path) -> None:
    for name in ("running-1.txt", "crash-1.txt"):
        os.mkfifo(tmp_path / name)
    assert not collect_crashes(tmp_path)
    assert [crash_text(path) for path in crash_reports(tmp_path)] == [""]
    os.mkfifo(tmp_path / f"running-{os.getpid()}.txt")
    assert CrashFile.begin(tmp_path) is None
    faulthandler.enable()
