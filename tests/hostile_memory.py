"""How much memory an answer makes the program take: ``python -m tests.hostile_memory KIND URL``.

A process of its own that asks a gateway in another one: ``client`` is the client alone, ``window``
the whole window. Says first ``ready``, waits for a line, asks for everything, and prints the peak
of its resident memory above what it had, in megabytes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path


def growth(kind: str, base_url: str, before_asking: Callable[[], None]) -> float:
    """Megabytes that a fresh process takes for what ``base_url`` answers then."""
    command = [sys.executable, "-m", "tests.hostile_memory", kind, base_url]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        before_asking()
        process.stdin.write("go\n")
        process.stdin.flush()
        said = process.stdout.readline()
    assert process.returncode == 0
    return float(said)


def _resident(name: str) -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) / 1024
    raise LookupError(name)


def _wait_for_go() -> float:
    """Megabytes now; the peak is counted from here on."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    Path("/proc/self/clear_refs").write_text("5")
    return _resident("VmRSS")


def _show_growth(before: float) -> None:
    sys.stdout.write(f"{_resident('VmHWM') - before:.1f}\n")
    sys.stdout.flush()


def _client(base_url: str) -> None:
    from tests import hostile_client as call  # noqa: PLC0415 - of the child alone

    jobs = (call.list_customers, call.look_up, call.list_cards, call.update)
    with call.client_of(base_url) as client:
        for job in jobs:
            client.ask(job)
        before = _wait_for_go()
        for job in jobs:
            client.ask(job)
        _show_growth(before)


def _window(base_url: str) -> None:
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - of the child alone
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from desktop_app.worker.worker import Worker  # noqa: PLC0415
    from tests.hostile_answers import ASKED  # noqa: PLC0415
    from tests.qt.hostile_desk import HostileDesk  # noqa: PLC0415

    application = QApplication([])
    worker = Worker()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        desk = HostileDesk(worker, settings, base_url)
        desk.look_up(ASKED)
        before = _wait_for_go()
        desk.read_list()
        for customer in desk.listed()[:3]:
            desk.open(customer)
        desk.look_up(ASKED)
        desk.paint(desk.window)
        _show_growth(before)
        desk.close()
    worker.stop()
    application.quit()


if __name__ == "__main__":
    {"client": _client, "window": _window}[sys.argv[1]](sys.argv[2])
