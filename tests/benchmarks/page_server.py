"""A server that costs next to nothing: sends the same bytes to every request. Run as a script."""

from __future__ import annotations

import socket
import sys
import threading
from pathlib import Path


def serve(answer: bytes) -> None:
    """Print the base URL, then answer for ever: one thread a connection."""
    listener = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"http://127.0.0.1:{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_answer, args=(connection, answer), daemon=True).start()


def _answer(connection: socket.socket, answer: bytes) -> None:
    """A request ends at its first empty line, as a GET does."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    heard = b""
    while chunk := connection.recv(65_536):
        heard += chunk
        while b"\r\n\r\n" in heard:
            _, _, heard = heard.partition(b"\r\n\r\n")
            connection.sendall(answer)


if __name__ == "__main__":
    serve(Path(sys.argv[1]).read_bytes())
