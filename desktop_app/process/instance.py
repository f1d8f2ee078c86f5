"""Which process is this user's first: the one that holds the lock in the data folder.

How a second start hands its wish to the first process: a local socket, one line each way.

The line holds a profile's name and what to look up, never a secret. The socket lies in the data
folder, which is this user's alone.

A start that is not this user's first: it asks the first process, or takes a dead one's place.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import IO, Final, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.files import lock, open_to_lock

_FILE = "first.lock"


class Claim:
    """Being the first. The system takes it back when the process is gone, however it ended."""

    def __init__(self, file: IO[bytes] | None) -> None:
        """Made by :func:`claim`; without a file (nothing can be written) it claims nothing."""
        self._file = file

    def release(self) -> None:
        """Somebody else may be the first."""
        if self._file is not None:
            self._file.close()


def claim(folder: Path) -> Claim | None:
    """The claim, or None when another living process has it."""
    try:
        file = open_to_lock(folder / _FILE)
    except OSError:
        return Claim(None)
    if lock(file):
        return Claim(file)
    file.close()
    return None


_FILE_door: Final = "first.socket"
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
    path = str(folder.absolute() / _FILE_door)
    if len(path.encode()) <= _LONGEST_PATH:
        return path
    # A name of its own for each data folder, in the one place that is this user's alone.
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(place) / f"customer-desk-{sha256(path.encode()).hexdigest()[:16]}")


_PATIENCE: Final = 4.0
"""Seconds. The first may be starting, or it has been closed and is gone within three."""


def join_first(folder: Path, profile: str, find: str) -> tuple[Claim | None, bool]:
    """Whether the first process answered; if it has gone meanwhile, the claim to its place."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if hand_over(folder, Wish(profile, find)):
            return None, True
        claimed = claim(folder)
        if claimed is not None:
            return claimed, False
    return None, False
