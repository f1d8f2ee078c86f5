"""A later start hands its request to the first process of this user and data folder.

The request goes over a local socket, one line
each way, with a profile's name and what to look up, never a secret. The socket lies in the data
folder, which is this user's alone.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.process.instance_lock import InstanceLock

_SOCKET: Final = "first.socket"
_LONGEST_PATH: Final = 92
"""Bytes of a socket's address on every POSIX system (104 on macOS), less what Qt adds meanwhile."""
_LONGEST_LINE: Final = 1 << 21
"""Bytes. An argument has up to 128 KiB, and each of its bytes six here at most."""
_STEP_MILLISECONDS: Final = 50
_ANSWER_MILLISECONDS: Final = 1_500
_DONE: Final = b"done\n"
_PATIENCE: Final = 4.0
"""Seconds. The first may be starting, or it has been closed and is gone within three."""


class OpenRequest(NamedTuple):
    """What a later start asks of the first. Empty: only to be raised. ``refused``: the name of a
    ``LinkRefusal``, to be said."""

    profile: str = ""
    find: str = ""
    refused: str = ""


class InstanceServer(QObject):
    """Listens in the first process. Where no socket can be had, nobody ever asks.

    Signal: ``asked(OpenRequest)``.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _address(folder)
        # Only the holder of the lock comes here, so a socket that is there is a dead process's.
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            with suppress(OSError):
                Path(self._server.fullServerName()).chmod(0o600)

    def close(self) -> None:
        """Stop accepting connections."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            _Connection(self._server.nextPendingConnection(), self.asked.emit, self)


class _Connection(QObject):
    """One later start, until its line is complete or makes no sense."""

    def __init__(
        self, socket: QLocalSocket, asked: Callable[[OpenRequest], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._socket = socket
        self._asked = asked
        socket.setParent(self)
        socket.setReadBufferSize(_LONGEST_LINE)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._read()

    def _read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= _LONGEST_LINE:
                self._socket.abort()
            return
        request = _decoded(bytes(self._socket.readLine(_LONGEST_LINE).data()))
        if request is None:
            self._socket.abort()
            return
        self._socket.write(_DONE)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._asked(request)


def ask_first_instance(folder: Path, request: OpenRequest) -> bool:
    """Ask the first process once; whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(_address(folder))
    answer = b""
    if socket.waitForConnected(_STEP_MILLISECONDS):
        socket.write(json.dumps(request._asdict()).encode() + b"\n")
        socket.flush()
        if socket.waitForReadyRead(_ANSWER_MILLISECONDS):
            answer = bytes(socket.readAll().data())
    socket.abort()
    return answer == _DONE


def join_first_instance(folder: Path, request: OpenRequest) -> tuple[InstanceLock | None, bool]:
    """Ask the first process; whether it answered, or the lock if it has ended meanwhile."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if ask_first_instance(folder, request):
            return None, True
        time.sleep(_STEP_MILLISECONDS / 1_000)
        acquired = InstanceLock.acquire(folder)
        if acquired is not None:
            return acquired, False
    return None, False


def _decoded(line: bytes) -> OpenRequest | None:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    parts = [said.get(name, "") for name in OpenRequest._fields]
    return OpenRequest(*parts) if all(isinstance(part, str) for part in parts) else None


def _address(folder: Path) -> str:
    path = str(folder.absolute() / _SOCKET)
    if len(path.encode()) <= _LONGEST_PATH:
        return path
    # A name of its own for each data folder, in the one place that is this user's alone.
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(place) / f"customer-desk-{sha256(path.encode()).hexdigest()[:16]}")
