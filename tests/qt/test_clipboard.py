from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.clipboard import (
    clear_secret,
    copy_secret,
    copy_text,
    secret_on_clipboard,
)

SECRET = "00c1eb1a4a0b61d1c2921c8d3a3f4570801da3f3f087c280e832cb4876a5e633"


def text() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture(autouse=True)
def _clean(qtbot: QtBot) -> Iterator[None]:
    yield
    clear_secret()
    QGuiApplication.clipboard().clear()


def test_a_secret_is_marked_for_clipboard_histories() -> None:
    copy_secret(SECRET)
    content = QGuiApplication.clipboard().mimeData()
    assert content.text() == SECRET
    assert content.data("x-kde-passwordManagerHint").data() == b"secret"
    assert content.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    assert content.data("CanIncludeInClipboardHistory").data() == b"\0\0\0\0"
    assert content.hasFormat("org.nspasteboard.ConcealedType")


def test_a_secret_clears_itself(qtbot: QtBot) -> None:
    with qtbot.waitSignal(secret_on_clipboard().cleared):
        copy_secret(SECRET, seconds=1)
        assert text() == SECRET
    assert text() == ""
    assert secret_on_clipboard().seconds_left == 0


def test_what_somebody_copied_since_is_left_alone(qtbot: QtBot) -> None:
    with qtbot.waitSignal(secret_on_clipboard().cleared):
        copy_secret(SECRET, seconds=1)
        QGuiApplication.clipboard().setText("a phone number")
    assert text() == "a phone number"


def test_clear_now_takes_it_away_at_once() -> None:
    copy_secret(SECRET)
    clear_secret()
    assert text() == ""


def test_clear_now_leaves_plain_copies() -> None:
    copy_secret(SECRET)
    copy_text("cust-0004242")
    assert secret_on_clipboard().seconds_left == 0
    clear_secret()
    assert text() == "cust-0004242"


def test_the_secret_itself_is_not_kept() -> None:
    copy_secret(SECRET)
    kept = repr(vars(secret_on_clipboard()))
    assert SECRET not in kept


@pytest.mark.parametrize("ending", ["app.exec()", "# a program that ends without quitting"])
def test_a_secret_is_cleared_at_exit_and_the_program_ends_well(ending: str) -> None:
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtCore import QTimer\n"
        "from desktop_app.views.widgets.clipboard import copy_secret\n"
        "import atexit\n"
        "app = QApplication([])\n"
        "atexit.register(lambda: print('left:', repr(app.clipboard().text())))\n"
        f"copy_secret({SECRET!r})\n"
        "QTimer.singleShot(0, app.quit)\n"
        f"{ending}\n"
    )
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "left: ''\n"), ended.stderr
