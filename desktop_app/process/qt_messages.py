"""What Qt says of itself goes where every other line goes: through the log that quotes nobody.

Qt would print it as it is, and some of its messages quote a file, an address or a text it could not
parse.
"""

from __future__ import annotations

import atexit
import logging
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LOG: Final = logging.getLogger("qt")


def log_qt_messages() -> None:
    """From now on, on any thread; until the interpreter ends, after which Qt must not call it."""
    qInstallMessageHandler(_log)
    atexit.register(qInstallMessageHandler, None)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)
