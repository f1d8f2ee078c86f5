"""Independent clients of the same API work against the sandbox unchanged.

Each is written the way clients of this API are written elsewhere: the standard library with a
signature over a target built as a string, the bearer of the vendor's own SDKs, a shell with
curl and sha512sum, and a client that percent-encodes as browsers do.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import shutil
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from typing import Any, Protocol
from urllib.parse import quote, urlencode, urlsplit

import httpx
import pytest

from tests.conftest import RunningSandbox

Json = dict[str, Any]


class Client(Protocol):
    """What every client of the API can do; an error status raises."""

    def create(self, values: Json) -> Json: ...
    def find(self, uuid: str) -> Json: ...
    def find_by_merchant_id(self, merchant_id: str) -> Json: ...
    def update(self, uuid: str, values: Json) -> Json: ...
    def delete(self, uuid: str) -> Json: ...
    def customers(self, limit: int, offset: int) -> list[Json]: ...
    def payment_methods(self, uuid: str, limit: int, offset: int) -> list[Json]: ...


class StringPaths:
    """All calls over one ``request`` that a subclass gives; paths are put together as strings."""

    def request(self, method: str, target: str, values: Json | None = None) -> Json:
        raise NotImplementedError

    def create(self, values: Json) -> Json:
        return self.request("POST", "/v2/customers", values)

    def find(self, uuid: str) -> Json:
        return self.request("GET", f"/v2/customers/{quote(uuid, safe='')}")

    def find_by_merchant_id(self, merchant_id: str) -> Json:
        return self.request("GET", f"/v2/merchants/customers/{quote(merchant_id, safe='')}")

    def update(self, uuid: str, values: Json) -> Json:
        return self.request("POST", f"/v2/customers/{uuid}", values)

    def delete(self, uuid: str) -> Json:
        return self.request("DELETE", f"/v2/customers/{uuid}")

    def customers(self, limit: int, offset: int) -> list[Json]:
        query = urlencode({"limit": limit, "offset": offset})
        return self.rows(self.request("GET", f"/v2/customers?{query}"))

    def payment_methods(self, uuid: str, limit: int, offset: int) -> list[Json]:
        query = f"limit={limit}&offset={offset}"
        return self.rows(self.request("GET", f"/v2/customers/{uuid}/payment-methods?{query}"))

    def rows(self, answer: Json) -> list[Json]:
        assert answer["status"] == "approved"
        rows: list[Json] = answer["data"]
        return rows


class StandardLibrary(StringPaths):
    """http.client, one connection for everything, signed with WP3-v2.1."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox
        self._connection = http.client.HTTPConnection(urlsplit(sandbox.base_url).netloc, timeout=9)

    def request(self, method: str, target: str, values: Json | None = None) -> Json:
        body = "" if values is None else json.dumps(values, ensure_ascii=False)
        timestamp = str(int(time.time()))
        token, key = self._sandbox.token, self._sandbox.key
        digest = hashlib.sha512((key + timestamp + token + target + body).encode()).hexdigest()
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Authorization": f"WP3-v2.1 {token} {timestamp} {digest}",
        }
        self._connection.request(method, target, body.encode() or None, headers)
        answer = self._connection.getresponse()
        text = answer.read()
        if answer.status not in (200, 201):
            raise RuntimeError(answer.status)
        read: Json = json.loads(text)
        return read

    def close(self) -> None:
        self._connection.close()


class VendorStyle(StringPaths):
    """As the vendor's SDKs: a fresh bearer for each call, an x-request-id, a new connection."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox

    def request(self, method: str, target: str, values: Json | None = None) -> Json:
        scopes = ["customers"]
        if "payment-methods" in target:
            scopes.append("payment-methods")
        granted = self._send(
            "POST",
            "/v2/oauth",
            {
                "client_id": self._sandbox.token,
                "client_secret": self._sandbox.key,
                "grant_type": "client_credentials",
                "scopes": scopes,
            },
        )
        assert granted["status"] == "approved"
        assert granted["token_type"]
        assert granted["expires_in"] == 900
        return self._send(method, target, values, f"Bearer {granted['access_token']}")

    def _send(self, method: str, target: str, values: Json | None, bearer: str = "") -> Json:
        request = urllib.request.Request(
            self._sandbox.base_url + target,
            data=None if values is None else json.dumps(values).encode(),
            method=method,
            headers={
                "Content-Type": "application/json",
                "Accept": "application/json",
                "x-request-id": uuid.uuid4().hex,
                **({"Authorization": bearer} if bearer else {}),
            },
        )
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                request, timeout=9
            ) as answer:
                read: Json = json.load(answer)
        except urllib.error.HTTPError as error:
            error.close()
            raise RuntimeError(error.code) from None
        return read


SHELL = """
set -eu
timestamp=$(date +%s)
digest=$(printf %s "$KEY" "$timestamp" "$TOKEN" "$3" "$4" | sha512sum | cut -d' ' -f1)
set -- "$1" "$2" "$3" "$4" \\
    --header "Authorization: WP3-v2.1 $TOKEN $timestamp $digest" \\
    --header 'Content-Type: application/json' --header 'Accept: application/json'
method=$1 url=$2$3 body=$4
shift 4
if [ -n "$body" ]; then set -- "$@" --data-raw "$body"; fi
exec curl --silent --show-error --fail --noproxy '*' --path-as-is --request "$method" "$@" "$url"
"""


class Shell(StringPaths):
    """curl and sha512sum, as a collection of saved requests does it."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox

    def request(self, method: str, target: str, values: Json | None = None) -> Json:
        body = "" if values is None else json.dumps(values)
        done = subprocess.run(
            ["sh", "-c", SHELL, "sh", method, self._sandbox.base_url, target, body],
            env={
                "KEY": self._sandbox.key,
                "TOKEN": self._sandbox.token,
                "PATH": "/usr/local/bin:/usr/bin:/bin",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        read: Json = json.loads(done.stdout)
        return read


class BrowserLike(StringPaths):
    """Lets its HTTP library encode the URL, then signs the target that the library will send."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox
        self._http = httpx.Client(base_url=sandbox.base_url, trust_env=False)

    def find_by_merchant_id(self, merchant_id: str) -> Json:
        # As encodeURIComponent: these marks stay as they are.
        return self.request("GET", "/v2/merchants/customers/" + quote(merchant_id, safe="!~*'()"))

    def customers(self, limit: int, offset: int) -> list[Json]:
        return self.rows(self._signed("GET", "/v2/customers", {"offset": offset, "limit": limit}))

    def request(self, method: str, target: str, values: Json | None = None) -> Json:
        return self._signed(method, target, None, values)

    def _signed(
        self, method: str, path: str, query: dict[str, int] | None, values: Json | None = None
    ) -> Json:
        request = self._http.build_request(method, path, params=query, json=values)
        timestamp = str(int(time.time()))
        text = self._sandbox.key.encode() + timestamp.encode() + self._sandbox.token.encode()
        text += request.url.raw_path + request.content
        digest = hashlib.sha512(text).hexdigest()
        request.headers["Authorization"] = f"WP3-v2.1 {self._sandbox.token} {timestamp} {digest}"
        answer = self._http.send(request)
        if answer.is_error:
            raise RuntimeError(answer.status_code)
        read: Json = answer.json()
        return read

    def close(self) -> None:
        self._http.close()


CLIENTS = [StandardLibrary, VendorStyle, Shell, BrowserLike]


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_independent_client_does_the_whole_job(
    sandbox: RunningSandbox, kind: type[StandardLibrary | VendorStyle | Shell | BrowserLike]
) -> None:
    if kind is Shell and not (shutil.which("curl") and shutil.which("sha512sum")):
        pytest.skip("needs curl and sha512sum")
    client = kind(sandbox)
    try:
        _do_the_whole_job(client)
    finally:
        if isinstance(client, StandardLibrary | BrowserLike):
            client.close()


def _do_the_whole_job(client: Client) -> None:
    merchant_id = "kupac/7 50%.č(1)!*'~"
    created = client.create(
        {"merchant_customer_id": merchant_id, "name": "Đorđe", "metadata": {"a": 1, "b": "x"}}
    )
    assert client.find(created["uuid"]) == created
    assert client.find_by_merchant_id(merchant_id) == created
    changed = client.update(created["uuid"], {"name": "Ђорђе", "metadata": {"a": None}})
    assert (changed["name"], changed["metadata"]) == ("Ђорђе", {"b": "x"})
    assert changed["merchant_customer_id"] == merchant_id

    first = client.customers(limit=3, offset=0)
    assert first[0]["id"] == created["uuid"]
    assert client.customers(limit=2, offset=1) == first[1:]
    _read_cards(client)

    assert client.delete(created["uuid"])["deleted"] is True
    assert client.find(created["uuid"])["deleted"] is True
    with pytest.raises(RuntimeError):
        client.create({"merchant_customer_id": "cust-0000042"})
    with pytest.raises(RuntimeError):
        client.find_by_merchant_id("nobody")


def _read_cards(client: Client) -> None:
    found = client.find_by_merchant_id("cust-0000042")
    cards = client.payment_methods(found["uuid"], limit=10, offset=0)
    assert cards
    assert {card["customer_uuid"] for card in cards} == {found["uuid"]}
    assert client.payment_methods(found["uuid"], limit=10, offset=1) == cards[1:]
