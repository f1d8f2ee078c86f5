"""Qt's own messages: in the log, and as harmless as the rest of it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.unit.source_tree import PROJECT

_SAYS = """
import sys
from PySide6.QtCore import QCoreApplication, QThread, qCritical, qDebug, qFatal, qWarning
from desktop_app.process.lifetime import log_qt_messages
from desktop_app.process.log import configure_logging, keep_out

app = QCoreApplication([])
configure_logging(sys.stderr)
log_qt_messages()
keep_out("canary-key-17")

class Thread(QThread):
    def run(self):
        qWarning("from a thread\\nwith lejla@example.com")

thread = Thread()
thread.start()
thread.wait()
qDebug("not worth a line")
qWarning("canary-key-17 100% done")
qCritical("https://ipg.monri.com/v2/customers/cust-1")
if "fatal" in sys.argv:
    qFatal("the end of +387 61 000 111")
"""


def said_by(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _SAYS, *arguments],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_secrets_02_what_qt_says_is_logged_on_one_line_without_persons_and_secrets() -> None:
    ended = said_by()
    assert ended.returncode == 0
    thread, warning, critical = ended.stderr.splitlines()
    assert "WARNING qt: default: from a thread\\u000awith [email]" in thread
    assert "[secret] 100% done" in warning
    assert "ERROR qt: default: [address]" in critical


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal on POSIX")
def test_secrets_02_the_last_words_of_qt_are_harmless_too() -> None:
    ended = said_by("fatal")
    assert ended.returncode != 0
    assert "qt: default: the end of [number]" in ended.stderr
    assert "387" not in ended.stderr
