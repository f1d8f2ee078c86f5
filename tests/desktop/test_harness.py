"""The harness itself: real buses, a real keyring, errors that help, nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.desktop import SYSTEM_PYTHON, Desktop, NotThereError, Widget

WINDOW = """
from PySide6.QtWidgets import *
application = QApplication([])
window = QWidget(windowTitle="Trial")
column = QVBoxLayout(window)
field = QLineEdit(accessibleName="Name")
said = QLabel("nothing yet")
field.returnPressed.connect(lambda: said.setText("entered " + field.text()))
table = QTableWidget(3, 2, accessibleName="Things")
table.setHorizontalHeaderLabels(["One", "Two"])
table.setItem(1, 1, QTableWidgetItem("here"))
label, kind = QLabel("Kind"), QComboBox()
kind.addItems(["Test", "Production"])
label.setBuddy(kind)
for part in (field, said, table, label, kind):
    column.addWidget(part)
QPushButton("&Clear", window, clicked=field.clear).move(200, 0)
window.show()
application.exec()
"""


@pytest.fixture
def window_command(tmp_path: Path) -> list[str]:
    script = tmp_path / "window.py"
    script.write_text(WINDOW)
    return [sys.executable, str(script)]


def test_hands_and_eyes(desktop: Desktop, window_command: list[str]) -> None:
    with desktop.program(command=window_command) as program:
        program.field("Name").type("Lejla Hadžić, 1\n")
        program.label("entered Lejla Hadžić, 1").wait()
        assert program.field("Name").text == "Lejla Hadžić, 1"
        program.button("Clear").press()
        program.field("Name").wait_text("")
        things = program.table("Things")
        assert things.headers() == ["One", "Two"]
        assert things.rows(1, 1) == [["", "here"]]
        assert things.row_count() == 3
        program.widget("choice", "Kind").choose("Production")


def test_error_tells_what_there_was(desktop: Desktop, window_command: list[str]) -> None:
    with desktop.program(command=window_command) as program:
        program.button("Clear").wait()
        with pytest.raises(NotThereError, match=r"Nowhere.*push button: Clear"):
            Widget(program, [("button", "Nowhere")], seconds=0.2).wait()
        with pytest.raises(NotThereError, match="it said 'nothing yet'"):
            Widget(program, [("label", "nothing yet")], seconds=0.2).wait_text("something")


def test_keyring_is_real_and_open(desktop: Desktop) -> None:
    code = (
        "import keyring; from keyring.backends import SecretService\n"
        "assert isinstance(keyring.get_keyring(), SecretService.Keyring)\n"
        "keyring.set_password('trial', 'one', 'secret ž')\n"
        "print(keyring.get_password('trial', 'one'))"
    )
    command = [sys.executable, "-c", code]
    said = subprocess.run(
        command, env=desktop.environment, capture_output=True, text=True, check=True, timeout=30
    )
    assert said.stdout == "secret ž\n"


def test_desktop_leaves_nothing_behind(tmp_path: Path) -> None:
    code = "import os; print(os.environ['DBUS_SESSION_BUS_ADDRESS'], os.environ['DISPLAY'])"
    with Desktop.started(tmp_path / "desktop") as other:
        said = subprocess.run(
            [SYSTEM_PYTHON, "-c", code],
            env=other.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        assert os.environ.get("DISPLAY") not in said.stdout.split()
    marker = f"XDG_RUNTIME_DIR={tmp_path / 'desktop' / 'run'}".encode()
    left = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if marker in (process / "environ").read_bytes().split(b"\0"):
                left.append((process / "cmdline").read_bytes())
        except OSError:
            continue
    assert left == []
