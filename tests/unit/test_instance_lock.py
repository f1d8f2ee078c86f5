"""Who is the first: decided by the system, whatever the file holds and whoever died."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.files import NotRegularError, open_to_lock
from desktop_app.process.instance_lock import InstanceLock
from tests.unit.source_tree import PROJECT

HOLDING = """
import sys
from pathlib import Path
from desktop_app.process.instance_lock import InstanceLock
held = InstanceLock.acquire(Path(sys.argv[1]))
print(held is not None, flush=True)
sys.stdin.readline()
"""


def test_row_27_a_living_process_keeps_its_lock_and_a_killed_one_loses_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=PROJECT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert InstanceLock.acquire(tmp_path) is None
        process.kill()
        process.wait(10)
    held = InstanceLock.acquire(tmp_path)
    assert held is not None
    held.release()


@pytest.mark.parametrize("content", [b"", b"\0" * 512, b"garbage\xff", b"1\nother-host\n"])
def test_trap_24_what_the_lock_file_holds_does_not_matter(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "first.lock").write_bytes(content)
    held = InstanceLock.acquire(tmp_path)
    assert held is not None
    assert InstanceLock.acquire(tmp_path) is None
    held.release()
    again = InstanceLock.acquire(tmp_path)
    assert again is not None
    again.release()


def test_where_nothing_can_be_written_the_program_still_starts(tmp_path: Path) -> None:
    held = InstanceLock.acquire(tmp_path / "nowhere")
    assert held is not None
    held.release()


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_in_the_lock_files_place_makes_nobody_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "first.lock")
    assert InstanceLock.acquire(tmp_path) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="no devices in folders there")
@pytest.mark.parametrize("device", ["/dev/tty", "/dev/full"])
def test_a_device_in_the_lock_files_place_is_not_opened(tmp_path: Path, device: str) -> None:
    (tmp_path / "first.lock").symlink_to(device)
    with pytest.raises(NotRegularError):
        open_to_lock(tmp_path / "first.lock")
