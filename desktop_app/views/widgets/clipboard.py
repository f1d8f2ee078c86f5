"""The clipboard: plain copies, secret ones that are cleared again, and files pasted or dropped.

A secret is marked so that clipboard histories leave it out (the marks that KeePassXC and others
set), and it is cleared after some seconds, at exit, or when told to. Anything is cleared only while
it is still ours: what somebody copied elsewhere since is left alone. For that comparison a keyed
hash is kept, never the text.
"""

from __future__ import annotations

import atexit
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QCryptographicHash,
    QEvent,
    QMessageAuthenticationCode,
    QMimeData,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtGui import QClipboard, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SECRET_SECONDS: Final = 30

_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    # Windows: clipboard history, cloud clipboard and monitors. Qt registers unknown types by name.
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "Clipboard Viewer Ignore": b"1",
    # macOS, after nspasteboard.org.
    "org.nspasteboard.ConcealedType": b"secret",
    "application/x-nspasteboard-concealed-type": b"secret",
}


class SecretOnClipboard(QObject):
    """What is on the clipboard because of us, above all the one secret that may be there. Lives as
    long as the application.

    Signals: ``ticked(seconds left)`` every second while one is there; ``cleared()`` when it is no
    longer there because of us: taken away, or replaced by something else.
    """

    ticked = Signal(int)
    cleared = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key = os.urandom(32)
        self._hash = b""
        self._copied = b""
        """Of the plain text copied last: a platform may not know whose the clipboard is, and a
        clipboard manager may have taken it over."""
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._tick)

    @property
    def seconds_left(self) -> int:
        """Until the secret is cleared; 0 when there is none."""
        return self._left

    def copy_secret(self, text: str, seconds: int) -> None:
        """Copy ``text`` as a secret for so many seconds; an older one's time starts anew."""
        content = QMimeData()
        content.setText(text)
        for name, value in _MARKS.items():
            content.setData(name, value)
        _clipboard().setMimeData(content)
        self._hash = self._hashed(text)
        self._left = seconds
        self._timer.start()
        self.ticked.emit(self._left)

    def clear_now(self) -> None:
        """Take the secret away if it is still there; leave anything else alone."""
        if not self._hash:
            return
        is_ours = self._hashed(_clipboard().text()) == self._hash
        self.forget_secret()
        if is_ours:
            _clipboard().clear()

    def copy_text(self, text: str) -> None:
        """Copy text that stays. A secret that it replaces needs no clearing any more."""
        _clipboard().setText(text)
        self._copied = self._hashed(text)
        self.forget_secret()

    def clear_all(self) -> None:
        """Take whatever was copied in this program off the clipboard, and what is marked in it out
        of the selection that a middle click pastes; what others put there stays."""
        self.clear_now()
        clipboard = _clipboard()
        copied, self._copied = self._copied, b""
        if clipboard.ownsClipboard() or (copied and self._hashed(clipboard.text()) == copied):
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def forget_secret(self) -> None:
        """No secret of ours is on the clipboard any more."""
        if self._hash:
            self._hash = b""
            self._left = 0
            self._timer.stop()
            self.cleared.emit()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ticked.emit(self._left)
        else:
            self.clear_now()

    def _hashed(self, text: str) -> bytes:
        # By Qt: OpenSSL, which hashlib brings, takes 3 ms of the first paint.
        content = text.encode("utf-8", "surrogatepass")
        algorithm = QCryptographicHash.Algorithm.Sha256
        return bytes(QMessageAuthenticationCode.hash(content, self._key, algorithm).data())


def copy_text(text: str) -> None:
    """Copy plain text that stays until the program is locked."""
    secret_on_clipboard().copy_text(text)


def copy_secret(text: str, seconds: int = SECRET_SECONDS) -> None:
    """Copy a secret that clears itself after ``seconds``, and at exit."""
    secret_on_clipboard().copy_secret(text, seconds)


def clear_secret() -> None:
    """Take a secret of ours off the clipboard now."""
    secret_on_clipboard().clear_now()


def clear_ours() -> None:
    """Take everything of ours off the clipboard now."""
    secret_on_clipboard().clear_all()


def secret_on_clipboard() -> SecretOnClipboard:
    """What watches over the copied secret; made with the first call, on the UI thread."""
    app = QCoreApplication.instance()
    if app is None:
        message = "the clipboard needs a running application"
        raise RuntimeError(message)
    watch = app.findChild(SecretOnClipboard)
    if watch is None:
        watch = SecretOnClipboard(app)
        app.aboutToQuit.connect(watch.clear_now)
        # WORKAROUND (PySide6 6.12): a QMimeData made in Python that is still on the clipboard when
        # the interpreter ends crashes it. A program that ends without quitting clears here.
        atexit.register(_clear_at_exit, watch)
    return watch


def _clear_at_exit(watch: SecretOnClipboard) -> None:
    if isValid(watch):
        watch.clear_now()


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def local_files(data: QMimeData) -> list[Path]:
    """The files in ``data``; none for text, and for links to other computers."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class LocalFiles(QObject):
    """Takes files for a widget, and for all within it that do not take any.

    Signal: ``given(list[Path])``.
    """

    given = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            return self._on_drag(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self._on_paste()
        return False

    def _on_paste(self) -> bool:
        files = local_files(QGuiApplication.clipboard().mimeData())
        if files:
            self.given.emit(files)
        return bool(files)

    def _on_drag(self, event: QDropEvent) -> bool:
        files = local_files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.given.emit(files)
        return True
