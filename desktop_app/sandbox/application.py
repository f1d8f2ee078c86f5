"""The ASGI application: reads a request, has it answered, and sends the answer at its time."""

from __future__ import annotations

import asyncio
import secrets
import sys
import time
import traceback
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from desktop_app.sandbox.access_log import AccessLog
from desktop_app.sandbox.answers import Answer
from desktop_app.sandbox.calls import Call
from desktop_app.sandbox.clock import Clock
from desktop_app.sandbox.options import Options
from desktop_app.sandbox.rate_limit import RateLimit
from desktop_app.sandbox.refusals import Problem, RefusedError
from desktop_app.sandbox.routes import Routes

_LONGEST_BODY: Final = 1 << 20


class Application:
    """What uvicorn serves."""

    def __init__(self, options: Options, clock: Clock, routes: Routes, log: AccessLog) -> None:
        """``options`` set latency and rate limit."""
        self._options = options
        self._clock = clock
        self._routes = routes
        self._log = log
        self._rate_limit = RateLimit(options.rate_limit)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        request = Request(scope, receive)
        started = time.perf_counter()
        try:
            answer = await self._answer(request)
        except ClientDisconnect:
            return
        seconds = time.perf_counter() - started
        await self._wait()
        self._log.write(answer.status, request.method, _target(scope))
        # X-Runtime is what a Rails server sends: its own time, the added latency left out.
        headers = {
            "Date": self._clock.date_header(),
            "X-Runtime": f"{seconds:.6f}",
            "Content-Type": answer.content_type,
            **answer.headers,
        }
        await Response(answer.body, answer.status, headers)(scope, receive, send)

    async def _answer(self, request: Request) -> Answer:
        try:
            body = await _read_body(request)
            self._rate_limit.check()
            return self._routes.answer(_call(request, body))
        except RefusedError as refused:
            return self._routes.refuse(refused)
        except ClientDisconnect:
            raise
        except Exception:
            traceback.print_exc(file=sys.stderr)
            return self._routes.refuse(RefusedError(500, [Problem("", "Internal error")]))

    async def _wait(self) -> None:
        milliseconds = self._options.latency_ms
        if self._options.jitter_ms:
            milliseconds += secrets.randbelow(1001) / 1000 * self._options.jitter_ms
        if milliseconds:
            await asyncio.sleep(milliseconds / 1000)


async def _read_body(request: Request) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > _LONGEST_BODY:
            raise RefusedError(413, [Problem("", "Request body is too large")])
        parts.append(part)
    return b"".join(parts)


def _call(request: Request, body: bytes) -> Call:
    return Call(
        method=request.method,
        path=request.scope["raw_path"],
        query=request.scope["query_string"],
        body=body,
        authorisation=request.headers.get("authorization", ""),
        content_type=request.headers.get("content-type", ""),
    )


def _target(scope: Scope) -> str:
    query: bytes = scope["query_string"]
    path: bytes = scope["raw_path"]
    return (path + b"?" + query if query else path).decode("latin-1")
