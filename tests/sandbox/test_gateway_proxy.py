"""A company's proxy is a setting of the profile: a tunnel for https, never guessed."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.connection_check import ConnectionVerdict, try_connection
from desktop_app.gateway.endpoint import Credentials, Endpoint, ProxyLogin
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Customer, Uuid
from tests.conftest import KEY, TOKEN
from tests.sandbox.gateway_servers import CUSTOMER, UUID, read, run, wire_server
from tests.sandbox.test_gateway_tls import Issuer, make_issuer, server_context

Reply = Callable[[socket.socket], bool]
"""Answers a CONNECT; whether the tunnel is open then."""


async def write(gateway: Gateway) -> Customer:
    return await gateway.update(Uuid(UUID), {"name": "canary name"})


def says(data: bytes, *, opens: bool = False) -> Reply:
    def reply(client: socket.socket) -> bool:
        client.sendall(data)
        return opens

    return reply


def stays_silent(client: socket.socket) -> bool:
    client.recv(1)
    return False


opens_tunnel = says(b"HTTP/1.1 200 Connection established\r\nX-Via: proxy\r\n\r\n", opens=True)


class Proxy:
    """Listens on loopback; passes a tunnel's bytes on, and keeps what it could read of them."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = []
        self.heads: list[bytes] = []
        self.passed = b""
        self.asked = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listening.getsockname()[1]}"

    def stop(self) -> None:
        for one in [self._listening, *self._sockets]:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._sockets.append(client)
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            self.heads.append(head)
            self.asked.set()
            if self._reply(client):
                host, _, port = head.split()[1].decode().rpartition(":")
                behind = socket.create_connection((host, int(port)), timeout=5)
                self._sockets.append(behind)
                back = threading.Thread(target=self._pass, args=(behind, client), daemon=True)
                back.start()
                self._pass(client, behind)
                back.join(5)
                behind.close()  # also when it was opened after stop() had closed the others
        client.close()

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                self.passed += data
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)


@contextmanager
def proxy_that(reply: Reply) -> Iterator[Proxy]:
    proxy = Proxy(reply)
    try:
        yield proxy
    finally:
        proxy.stop()


@pytest.fixture(scope="module")
def issuer() -> Issuer:
    return make_issuer()


def test_an_https_gateway_is_reached_through_the_tunnel_and_nobody_reads_along(
    issuer: Issuer, tmp_path: Path
) -> None:
    async def several(gateway: Gateway) -> None:
        for job in (write, read, read, write):
            assert (await job(gateway)).uuid == UUID

    context = server_context(issuer, tmp_path)
    with (
        wire_server(lambda talk: talk.answer(CUSTOMER), context) as server,
        proxy_that(opens_tunnel) as proxy,
    ):
        run(server.base_url, several, trust=issuer.trusted, proxy=proxy.address)
        assert len(server.requests) == 4
        assert server.connections == len(proxy.heads) == 3, "a write has its own way, reads share"
        authority = f"127.0.0.1:{server.port}".encode()
        for head in proxy.heads:
            first, *headers = head.strip().split(b"\r\n")
            assert first == b"CONNECT %s HTTP/1.1" % authority
            assert sorted(headers) == [b"Accept: */*", b"Host: %s" % authority]
    for secret in (KEY.encode(), TOKEN.encode(), b"canary", b"uthorization"):
        assert secret not in proxy.passed


def test_the_gateways_own_certificate_counts_inside_the_tunnel(
    issuer: Issuer, tmp_path: Path
) -> None:
    context = server_context(issuer, tmp_path, host="gateway.example")
    with (
        wire_server(lambda talk: talk.answer(CUSTOMER), context) as server,
        proxy_that(opens_tunnel) as proxy,
        pytest.raises(GatewayError) as failed,
    ):
        run(server.base_url, write, trust=issuer.trusted, proxy=proxy.address)
    assert (failed.value.error_code, failed.value.sent) == (
        GatewayErrorCode.TLS_WRONG_HOST,
        SendState.NO,
    )
    assert failed.value.__context__ is None


def test_bytes_before_tls_begins_change_nothing_of_what_is_verified(
    issuer: Issuer, tmp_path: Path
) -> None:
    context = server_context(issuer, tmp_path)

    def says_more(client: socket.socket) -> bool:
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\nbytes before TLS began")
        return True

    with (
        wire_server(lambda talk: talk.answer(CUSTOMER), context) as server,
        proxy_that(says_more) as proxy,
    ):
        customer = run(server.base_url, write, trust=issuer.trusted, proxy=proxy.address)
        assert customer.uuid == UUID


def test_a_gateway_on_this_computer_is_never_asked_through_a_proxy() -> None:
    with (
        wire_server(lambda talk: talk.answer(CUSTOMER)) as server,
        proxy_that(opens_tunnel) as proxy,
    ):
        assert run(server.base_url, write, proxy=proxy.address).uuid == UUID
        assert proxy.heads == []


@pytest.mark.parametrize(
    ("reply", "error_code"),
    [
        (
            says(b"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"),
            GatewayErrorCode.PROXY_WANTS_SIGN_IN,
        ),
        (says(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"), GatewayErrorCode.PROXY_REFUSED),
        (says(b"HTTP/1.1 302 Go\r\nLocation: http://x/\r\n\r\n"), GatewayErrorCode.PROXY_REFUSED),
        (says(b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>"), GatewayErrorCode.PROXY_REFUSED),
        (says(b""), GatewayErrorCode.PROXY_UNREACHABLE),
        (says(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), GatewayErrorCode.PROXY_UNREACHABLE),
        (says(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000), GatewayErrorCode.PROXY_UNREACHABLE),
    ],
)
def test_what_the_proxy_does_instead_is_said_and_nothing_is_sent(
    reply: Reply, error_code: GatewayErrorCode, issuer: Issuer, tmp_path: Path
) -> None:
    context = server_context(issuer, tmp_path)
    with (
        wire_server(lambda talk: talk.answer(CUSTOMER), context) as server,
        proxy_that(reply) as proxy,
    ):
        with pytest.raises(GatewayError) as failed:
            run(server.base_url, write, trust=issuer.trusted, proxy=proxy.address)
        assert server.requests == []
        assert len(proxy.heads) == 1, "a write is not tried again, on no way"
    assert (failed.value.error_code, failed.value.sent) == (error_code, SendState.NO)
    assert failed.value.__context__ is None


PASSWORD = "canary: päss wörd"


def login_at(proxy: str, password: str = PASSWORD) -> ProxyLogin:
    return ProxyLogin(proxy, "lejla@company", password)


def wants_sign_in(client: socket.socket) -> bool:
    client.sendall(
        b"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Negotiate\r\n"
        b'Proxy-Authenticate: NTLM, Basic realm="company"\r\nContent-Length: 0\r\n\r\n'
    )
    return False


class StrictProxy(Proxy):
    """Opens a tunnel for one user and password."""

    def __init__(self) -> None:
        super().__init__(self._judge)

    def _judge(self, client: socket.socket) -> bool:
        proof = base64.b64encode(f"lejla@company:{PASSWORD}".encode())
        lines = self.heads[-1].split(b"\r\n")
        sent = [line.partition(b": ") for line in lines]
        is_known = any(
            (name.lower(), value) == (b"proxy-authorization", b"Basic " + proof)
            for name, _, value in sent
        )
        return (opens_tunnel if is_known else wants_sign_in)(client)


@pytest.fixture
def strict_proxy() -> Iterator[StrictProxy]:
    proxy = StrictProxy()
    yield proxy
    proxy.stop()


def test_a_user_name_and_password_open_the_proxy_and_are_said_to_it_alone(
    issuer: Issuer, tmp_path: Path, strict_proxy: StrictProxy
) -> None:
    exchanges: list[Exchange] = []
    context = server_context(issuer, tmp_path)
    with wire_server(lambda talk: talk.answer(CUSTOMER), context) as server:
        for job in (write, read):
            run(
                server.base_url,
                job,
                trust=issuer.trusted,
                proxy=strict_proxy.address,
                login=login_at(strict_proxy.address),
                exchanges=exchanges,
            )
        assert len(server.requests) == 2
        for head in server.requests:
            assert b"proxy-authorization" not in head.lower()
            assert b"Basic" not in head
    assert b"uthorization" not in strict_proxy.passed
    told = repr(exchanges)
    assert "canary" not in told
    assert base64.b64encode(PASSWORD.encode()).decode() not in told
    assert "Basic" not in told


@pytest.mark.parametrize(
    ("given", "error_code"),
    [
        (None, GatewayErrorCode.PROXY_WANTS_SIGN_IN),
        ("wrong", GatewayErrorCode.PROXY_SIGN_IN_REFUSED),
    ],
)
def test_a_proxy_that_wants_a_sign_in_is_asked_once_and_then_everything_stops(
    strict_proxy: StrictProxy, given: str | None, error_code: GatewayErrorCode
) -> None:
    told: list[GatewayError] = []

    async def several(gateway: Gateway) -> None:
        for job in (read, write, read):
            with pytest.raises(GatewayError) as failed:
                await job(gateway)
            assert (failed.value.error_code, failed.value.sent) == (error_code, SendState.NO)
            assert failed.value.__context__ is None
            assert "canary" not in repr(failed.value)

    run(
        "https://gateway.example",
        several,
        proxy=strict_proxy.address,
        login=None if given is None else login_at(strict_proxy.address, given),
        on_stopped=told.append,
    )
    assert [error.error_code for error in told] == [error_code]
    assert len(strict_proxy.heads) == 1, "a password said wrongly three times locks people out"


def test_a_password_for_one_proxy_is_never_said_to_another(strict_proxy: StrictProxy) -> None:
    with pytest.raises(GatewayError) as failed:
        run(
            "https://gateway.example",
            write,
            proxy=strict_proxy.address,
            login=login_at("other.example:8080"),
        )
    assert failed.value.error_code is GatewayErrorCode.PROXY_WANTS_SIGN_IN
    assert b"uthorization" not in strict_proxy.heads[0]


def test_a_kind_of_sign_in_that_is_not_basic_is_told_apart() -> None:
    reply = says(b"HTTP/1.1 407 No\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n")
    for login in (None, login_at("x")):
        with proxy_that(reply) as proxy, pytest.raises(GatewayError) as failed:
            run("https://gateway.example", write, proxy=proxy.address, login=login)
        assert failed.value.error_code is GatewayErrorCode.PROXY_SIGN_IN_OTHER


def test_no_login_shows_its_text() -> None:
    login = login_at("proxy.example:1")
    assert "canary" not in repr(login) + str(Credentials("t", "k", login))


def test_no_proxy_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    for proxy in (f"127.0.0.1:{port}", "no-such-proxy.invalid:8080"):
        with pytest.raises(GatewayError) as failed:
            run("https://gateway.example", write, proxy=proxy)
        assert (failed.value.error_code, failed.value.sent) == (
            GatewayErrorCode.PROXY_UNREACHABLE,
            SendState.NO,
        )


def test_a_silent_proxy_is_cancelled_at_once_and_ends_with_the_deadline() -> None:
    async def cancel(gateway: Gateway) -> float:
        task = asyncio.ensure_future(write(gateway))
        await asyncio.to_thread(proxy.asked.wait, 5)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(GatewayError) as ended:
            await task
        assert ended.value.sent is SendState.NO
        return time.monotonic() - began

    with proxy_that(stays_silent) as proxy:
        assert run("https://gateway.example", cancel, proxy=proxy.address) < 0.1
        with pytest.raises(GatewayError) as late:
            run("https://gateway.example", write, proxy=proxy.address, deadline=0.3)
        assert (late.value.error_code, late.value.sent) == (GatewayErrorCode.DEADLINE, SendState.NO)


async def test_a_connection_test_goes_the_same_way_and_says_what_is_wrong_with_it() -> None:
    endpoint = Endpoint(base_url="https://gateway.example", proxy="no-such-proxy.invalid:1")
    finding = await try_connection(
        endpoint,
        Credentials(TOKEN, KEY),
        open_gateway=lambda endpoint, secrets: Gateway(endpoint, secrets, deadline=0.9),
    )
    assert finding.verdict is ConnectionVerdict.NO_WAY_BY_PROXY
