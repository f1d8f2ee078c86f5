"""What is no file is refused at once: nothing waits for the other end of a pipe."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.files import NotRegularError, open_regular, read_regular


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))


@pytest.mark.parametrize(
    "make",
    [
        os.mkfifo,
        os.mkdir,
        _socket,
        lambda path: os.symlink("/dev/zero", path),
        lambda path: os.symlink("/dev/tty", path),
    ],
    ids=["fifo", "folder", "socket", "link to a device", "link to a terminal"],
)
def test_what_is_no_file_is_refused_at_once(
    make: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may be a hundred bytes long
    path = Path("list.csv")
    make(path)
    with pytest.raises(NotRegularError):
        open_regular(path)
    with pytest.raises(NotRegularError):
        read_regular(path, 10)


def test_a_file_is_read_as_far_as_wanted(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"a\r\n\x1a\n")
    assert read_regular(path, 100) == b"a\r\n\x1a\n"
    assert read_regular(path, 2) == b"a\r"
    with pytest.raises(FileNotFoundError):
        open_regular(tmp_path / "missing")


def test_a_link_is_followed_only_if_wanted(tmp_path: Path) -> None:
    path, link = tmp_path / "list.csv", tmp_path / "link.csv"
    path.write_bytes(b"x")
    link.symlink_to(path)
    assert read_regular(link, 10) == b"x"
    with pytest.raises(NotRegularError):
        open_regular(link, follows_links=False)
