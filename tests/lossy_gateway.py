"""A gateway in front of the sandbox that loses or holds answers, for outcomes nobody can know."""

from __future__ import annotations

import http.client
import threading
from contextlib import closing
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

NOT_FOUND = b'{"status":"error","message":"Customer not found"}'
"""The gateway's own words."""


class LossyGateway:
    """Passes every request on. What is in ``losing`` is carried out, but its answer is lost;
    what is in ``holding`` waits, before it is passed on, until :attr:`go_on` is set; what is in
    ``faking`` is answered with that status and never passed on; what is in ``answering`` with that
    body, as if it had been carried out; ``next_ones`` has a status and a body for each of the next
    requests, None for one that is passed on; what is in ``late`` is answered
    with 504 at once and carried out when :attr:`go_on` is set. Nothing of this happens to requests
    whose target does not hold ``only``."""

    def __init__(self, base_url: str) -> None:
        self.losing: set[str] = set()
        self.holding: set[str] = set()
        self.faking: dict[str, int] = {}
        self.answering: dict[str, bytes] = {}
        self.next_ones: dict[str, list[tuple[int, bytes] | None]] = {}
        self.late: set[str] = set()
        self.only = ""
        self.go_on = threading.Event()
        self.arrived = threading.Event()
        """Set when a request waits."""
        self.caught_up = threading.Event()
        """Set when a late request was carried out."""
        self.asked: list[str] = []
        self._server = _Server(self, urlsplit(base_url).netloc)
        self.base_url = f"http://127.0.0.1:{self._server.server_port}"

    def count(self, method: str) -> int:
        return self.asked.count(method)

    def __enter__(self) -> LossyGateway:
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, gateway: LossyGateway, behind: str) -> None:
        super().__init__(("127.0.0.1", 0), _Passer)
        self.gateway = gateway
        self.behind = behind

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away while it waited is what some tests are about."""


class _Passer(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._pass_on("GET")

    def do_POST(self) -> None:
        self._pass_on("POST")

    def do_DELETE(self) -> None:
        self._pass_on("DELETE")

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _pass_on(self, method: str) -> None:
        gateway = self.server.gateway
        gateway.asked.append(method)
        if gateway.only not in self.path:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._answer(*self._carry_out(method, body))
            return
        instead = gateway.next_ones.get(method) and gateway.next_ones[method].pop(0)
        if instead:
            self._answer(*instead)
            return
        if method in gateway.faking:
            status = gateway.faking[method]
            self._answer(status, NOT_FOUND if status == HTTPStatus.NOT_FOUND else b"{}")
            return
        if method in gateway.answering:
            self._answer(200, gateway.answering[method])
            return
        if method in gateway.holding:
            gateway.arrived.set()
            gateway.go_on.wait(10)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if method in gateway.late:
            self._answer(504, b"<html>504</html>")
            self.wfile.flush()
            gateway.arrived.set()
            gateway.go_on.wait(10)
            self._carry_out(method, body)
            gateway.caught_up.set()
            return
        status, data = self._carry_out(method, body)
        if method in gateway.losing:
            self.close_connection = True
        else:
            self._answer(status, data)

    def _carry_out(self, method: str, body: bytes) -> tuple[int, bytes]:
        with closing(http.client.HTTPConnection(self.server.behind, timeout=10)) as behind:
            behind.request(method, self.path, body, dict(self.headers.items()))
            answer = behind.getresponse()
            return answer.status, answer.read()

    def _answer(self, status: int, data: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
