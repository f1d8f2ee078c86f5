"""A plain httpx client of the documented API, with signing of its own: it shares no code with the
program's client nor with the sandbox, so that neither can hide the other's mistakes."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import RunningSandbox, StartSandbox


class PlainClient:
    """Signs each request with WP3-v2.1; answers are plain :class:`httpx.Response` objects."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(base_url=sandbox.base_url, trust_env=False)

    def signature(self, target: str, body: bytes = b"", timestamp: str = "") -> str:
        timestamp = timestamp or str(int(time.time()))
        signed = f"{self.sandbox.key}{timestamp}{self.sandbox.token}{target}".encode() + body
        digest = hashlib.sha512(signed).hexdigest()
        return f"WP3-v2.1 {self.sandbox.token} {timestamp} {digest}"

    def send(self, method: str, target: str, body: bytes = b"", **headers: str) -> httpx.Response:
        all_headers = {
            "Authorization": self.signature(target, body),
            "Content-Type": "application/json",
            "Accept": "application/json",
            **headers,
        }
        return self.http.request(method, target, content=body, headers=all_headers)

    def get(self, target: str) -> httpx.Response:
        return self.send("GET", target)

    def post(self, target: str, values: object) -> httpx.Response:
        return self.send("POST", target, json.dumps(values).encode())

    def delete(self, target: str) -> httpx.Response:
        return self.send("DELETE", target)

    def create(self, **values: object) -> dict[str, Any]:
        answer = self.post("/v2/customers", values)
        assert answer.is_success, answer.text
        created: dict[str, Any] = answer.json()
        return created

    def customer(self, merchant_id: str) -> dict[str, Any]:
        answer = self.get(f"/v2/merchants/customers/{merchant_id}")
        assert answer.is_success, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def rows(self, query: str = "") -> list[dict[str, Any]]:
        answer = self.get(f"/v2/customers{query}")
        assert answer.is_success, answer.text
        listed: list[dict[str, Any]] = answer.json()["data"]
        return listed


def connected(sandbox: RunningSandbox) -> Iterator[PlainClient]:
    """For fixtures: a client that is closed with the test."""
    client = PlainClient(sandbox)
    with client.http:
        yield client


@pytest.fixture(scope="module")
def shared(start_sandbox_for_session: StartSandbox) -> Iterator[PlainClient]:
    """A client of a sandbox with 300 customers that a whole file's tests use and may add to."""
    yield from connected(start_sandbox_for_session("--customers", "300"))


@pytest.fixture
def client(sandbox: RunningSandbox) -> Iterator[PlainClient]:
    """A client of a fresh sandbox with 300 customers."""
    yield from connected(sandbox)
