"""How a second start hands its wish to the first process: a local socket, one line each way.

The line holds a profile's name and what to look up, never a secret. The socket lies in the data
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

_FILE: Final = "first.socket"
_LONGEST_PATH: Final = 92
"""Bytes of a socket's address on every POSIX system (104 on macOS), less what Qt adds meanwhile."""
_LONGEST_LINE: Final = 4096
_STEP_MILLISECONDS: Final = 50
_ANSWER_MILLISECONDS: Final = 1_500
_DONE: Final = b"done\n"


class Wish(NamedTuple):
    """What a second start asks of the first. Empty: only to be raised."""

    profile: str = ""
    find: str = ""


class Door(QObject):
    """In the first process. Signal: ``asked(Wish)``."""

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Open at once; where no socket can be had, nobody ever asks."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _address(folder)
        # Only the holder of the claim comes here, so a socket that is there is a dead process's.
        QLocalServer.removeServer(name)
        if self._server.listen(name):
            with suppress(OSError):
                Path(self._server.fullServerName()).chmod(0o600)

    def close(self) -> None:
        """Nobody is let in any more."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            _Visitor(self._server.nextPendingConnection(), self.asked.emit, self)


class _Visitor(QObject):
    """One second start, until its line is complete or makes no sense."""

    def __init__(
        self, socket: QLocalSocket, tell: Callable[[Wish], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._socket = socket
        self._tell = tell
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
        wish = _understood(bytes(self._socket.readLine(_LONGEST_LINE).data()))
        if wish is None:
            self._socket.abort()
            return
        self._socket.write(_DONE)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._tell(wish)


def hand_over(folder: Path, wish: Wish) -> bool:
    """Ask the first process once; whether it answered. Takes a moment when it did not."""
    if _asked_once(_address(folder), wish):
        return True
    time.sleep(_STEP_MILLISECONDS / 1_000)
    return False


def _asked_once(address: str, wish: Wish) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_STEP_MILLISECONDS):
        socket.abort()
        return False
    socket.write(json.dumps(wish._asdict()).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_ANSWER_MILLISECONDS)
    answer = bytes(socket.readAll().data()) if answered else b""
    socket.abort()
    return answer == _DONE


def _understood(line: bytes) -> Wish | None:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    parts = [said.get(name, "") for name in Wish._fields]
    if not all(isinstance(part, str) for part in parts):
        return None
    return Wish(*parts)


def _address(folder: Path) -> str:
    path = str(folder.absolute() / _FILE)
    if len(path.encode()) <= _LONGEST_PATH:
        return path
    # A name of its own for each data folder, in the one place that is this user's alone.
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(place) / f"customer-desk-{sha256(path.encode()).hexdigest()[:16]}")
