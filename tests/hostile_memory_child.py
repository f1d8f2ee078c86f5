"""``python -m tests.hostile_memory_child KIND URL``: asks a gateway in another process.

``client`` is the client alone, ``window`` the whole window. Says first ``ready``, waits for a line,
asks for everything, and prints the peak of its resident memory above what it had, in megabytes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop_app.worker.worker import Worker
from tests import hostile_client as call
from tests.hostile_answers import ASKED
from tests.qt.hostile_desk import HostileDesk


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
    jobs = (call.list_customers, call.look_up, call.list_cards, call.update)
    with call.client_of(base_url) as client:
        for job in jobs:
            client.ask(job)
        before = _wait_for_go()
        for job in jobs:
            client.ask(job)
        _show_growth(before)


def _window(base_url: str) -> None:
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
