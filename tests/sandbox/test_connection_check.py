"""Test connection against real servers: our sandbox, and servers that are wrong on purpose."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.connection_check import ConnectionCheck, ConnectionVerdict, try_connection
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint
from desktop_app.gateway.errors import GatewayErrorCode
from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox

OURS = Credentials(TOKEN, KEY)
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def tried(base_url: str) -> ConnectionCheck:
    return await try_connection(Endpoint(base_url=base_url), OURS)


@pytest.mark.parametrize("authorisation", list(Authorisation))
async def test_right_token_and_key_are_accepted(
    sandbox: RunningSandbox, authorisation: Authorisation
) -> None:
    endpoint = Endpoint(base_url=sandbox.base_url, authorisation=authorisation)
    finding = await try_connection(endpoint, OURS)
    assert finding.verdict is ConnectionVerdict.ACCEPTED
    assert finding.seconds > 0


async def test_a_merchant_without_customers_is_accepted(start_sandbox: StartSandbox) -> None:
    empty = start_sandbox("--customers", "0")
    assert (await tried(empty.base_url)).verdict is ConnectionVerdict.ACCEPTED


@pytest.mark.parametrize("wrong", [Credentials(TOKEN, "wrong"), Credentials("wrong", KEY)])
async def test_wrong_token_or_key(sandbox: RunningSandbox, wrong: Credentials) -> None:
    for authorisation in Authorisation:
        endpoint = Endpoint(base_url=sandbox.base_url, authorisation=authorisation)
        finding = await try_connection(endpoint, wrong)
        assert finding.verdict is ConnectionVerdict.WRONG_CREDENTIALS


@pytest.mark.parametrize("offset", [420, -420])
async def test_a_clock_that_is_off_is_told_by_how_much(
    start_sandbox: StartSandbox, offset: int
) -> None:
    sandbox = start_sandbox(
        "--customers", "1", "--clock-offset", str(offset), "--timestamp-window", "300"
    )
    finding = await tried(sandbox.base_url)
    assert finding.verdict is ConnectionVerdict.CLOCK_OFF
    assert finding.clock_ahead == pytest.approx(-offset, abs=3)


async def test_secrets_of_the_other_environment_are_recognised(
    start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    log = tmp_path / "access.log"
    here = start_sandbox("--customers", "1", "--merchant-key", "another")
    there = start_sandbox("--customers", "1", "--access-log", str(log))
    finding = await try_connection(
        Endpoint(base_url=here.base_url), OURS, other_base_url=there.base_url
    )
    assert finding.verdict is ConnectionVerdict.WRONG_ENVIRONMENT
    asked = [line.split() for line in log.read_text().splitlines()]
    assert len(asked) == 1
    assert "GET" in asked[0]
    assert "/v2/customers?limit=1&offset=0" in asked[0]


async def test_the_key_is_never_shown_to_the_other_environment(
    start_sandbox: StartSandbox, tmp_path: Path
) -> None:
    log = tmp_path / "access.log"
    here = start_sandbox("--customers", "1", "--merchant-key", "another")
    there = start_sandbox("--customers", "1", "--access-log", str(log))
    oauth = Endpoint(base_url=here.base_url, authorisation=Authorisation.OAUTH)
    finding = await try_connection(oauth, OURS, other_base_url=there.base_url)
    assert finding.verdict is ConnectionVerdict.WRONG_CREDENTIALS
    assert not log.exists() or log.read_text() == ""


async def test_another_environment_that_fails_changes_nothing(
    start_sandbox: StartSandbox,
) -> None:
    here = start_sandbox("--customers", "1", "--merchant-key", "another")
    finding = await try_connection(
        Endpoint(base_url=here.base_url), OURS, other_base_url="http://127.0.0.1:1"
    )
    assert finding.verdict is ConnectionVerdict.WRONG_CREDENTIALS


async def test_a_name_without_address() -> None:
    finding = await tried("https://gateway.invalid")
    assert finding.verdict is ConnectionVerdict.UNREACHABLE
    assert finding.error is not None
    assert finding.error.error_code is GatewayErrorCode.NAME_NOT_FOUND


async def test_a_refused_connection() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    finding = await tried(f"http://127.0.0.1:{port}")
    assert finding.verdict is ConnectionVerdict.UNREACHABLE
    assert finding.error is not None
    assert finding.error.error_code is GatewayErrorCode.UNREACHABLE


@asynccontextmanager
async def served(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server of one behaviour; its base URL."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield f"{'https' if tls else 'http'}://127.0.0.1:{port}"


def says(head: str, body: str = "") -> Serve:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = len(body.encode())
        writer.write(f"HTTP/1.1 {head}\r\nContent-Length: {length}\r\n\r\n{body}".encode())
        await writer.drain()

    return serve


async def test_no_answer_in_time() -> None:
    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    def hasty(endpoint: Endpoint, credentials: Credentials) -> Gateway:
        return Gateway(endpoint, credentials, deadline=0.3)

    async with served(stall) as base_url:
        finding = await try_connection(Endpoint(base_url=base_url), OURS, open_gateway=hasty)
    assert finding.verdict is ConnectionVerdict.UNREACHABLE
    assert finding.error is not None
    assert finding.error.error_code is GatewayErrorCode.DEADLINE


async def test_a_redirect_is_not_followed() -> None:
    asked_elsewhere = []

    async def note(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked_elsewhere.append(1)

    async with served(note) as elsewhere:
        moved = f"302 Found\r\nLocation: {elsewhere}/v2/customers"
        async with served(says(moved)) as base_url:
            finding = await tried(base_url)
    assert finding.verdict is ConnectionVerdict.REDIRECTED
    assert asked_elsewhere == []


@pytest.mark.parametrize(
    "answer",
    [
        says("200 OK", "<html>Welcome to nginx!</html>"),
        says("404 Not Found", "<html>Not found</html>"),
        says("200 OK", '{"hello": "world"}'),
        says("200 OK", '[{"foo": 1}]'),
        says("200 OK"),
    ],
    ids=["a web site", "no such page", "another API", "rows of something else", "nothing"],
)
async def test_what_is_no_monri_gateway(answer: Serve) -> None:
    async with served(answer) as base_url:
        assert (await tried(base_url)).verdict is ConnectionVerdict.NOT_A_GATEWAY


async def test_a_gateway_that_fails_is_not_blamed_on_the_key() -> None:
    async with served(says("503 Service Unavailable")) as base_url:
        assert (await tried(base_url)).verdict is ConnectionVerdict.FAILED


async def test_cancelling_ends_it() -> None:
    asked = asyncio.Event()

    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await reader.read()

    async with served(stall) as base_url:
        task = asyncio.create_task(tried(base_url))
        await asked.wait()
        task.cancel()
        async with asyncio.timeout(1):
            assert (await task).verdict is ConnectionVerdict.CANCELLED


def certificate(host: str, *, days: tuple[int, int], folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A server's context with a certificate of its own, and the file that makes it trusted."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + datetime.timedelta(days=days[0]))
        .not_valid_after(now + datetime.timedelta(days=days[1]))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "cert.pem", folder / "key.pem"
    public.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return context, public


@pytest.mark.parametrize(
    ("host", "days", "is_trusted", "error_code"),
    [
        ("127.0.0.1", (-1, 1), False, GatewayErrorCode.TLS_UNKNOWN_ISSUER),
        ("127.0.0.1", (-9, -1), True, GatewayErrorCode.TLS_EXPIRED),
        ("127.0.0.1", (1, 9), True, GatewayErrorCode.TLS_NOT_YET_VALID),
        ("127.0.0.9", (-1, 1), True, GatewayErrorCode.TLS_WRONG_HOST),
    ],
)
async def test_tls_by_kind(
    tmp_path: Path, host: str, days: tuple[int, int], is_trusted: bool, error_code: GatewayErrorCode
) -> None:
    context, public = certificate(host, days=days, folder=tmp_path)

    def trust() -> ssl.SSLContext:
        ours = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if is_trusted:
            ours.load_verify_locations(public)
        return ours

    def open_gateway(endpoint: Endpoint, credentials: Credentials) -> Gateway:
        return Gateway(endpoint, credentials, trust=trust)

    async with served(says("200 OK", "[]"), context) as base_url:
        finding = await try_connection(Endpoint(base_url=base_url), OURS, open_gateway=open_gateway)
    assert finding.verdict is ConnectionVerdict.NOT_SECURE
    assert finding.error is not None
    assert finding.error.error_code is error_code


async def test_a_server_without_tls_is_not_asked_in_clear() -> None:
    async with served(says("200 OK", "[]")) as base_url:
        finding = await tried(base_url.replace("http://", "https://"))
    assert finding.verdict in (ConnectionVerdict.NOT_SECURE, ConnectionVerdict.UNREACHABLE)
