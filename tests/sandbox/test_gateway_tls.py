"""Secure connections: who is trusted, what is said of those who are not, and what is not obeyed."""

from __future__ import annotations

import datetime
import ipaddress
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.transport import strict, system_trust
from tests.sandbox.gateway_servers import CUSTOMER, UUID, Talk, run, wire_server, write

NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)


class Issuer(NamedTuple):
    """A certificate authority of our own."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def trusted(self) -> ssl.SSLContext:
        """The client's context, made as the program makes it, with this issuer as the only one."""
        context = strict(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        text = self.certificate.public_bytes(serialization.Encoding.PEM).decode()
        context.load_verify_locations(cadata=text)
        return context


def name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def make_issuer() -> Issuer:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name("Test issuer"))
        .issuer_name(name("Test issuer"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 10 * DAY)
        .not_valid_after(NOW + 10 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return Issuer(key, builder.sign(key, hashes.SHA256()))


def server_context(
    issuer: Issuer,
    folder: Path,
    *,
    host: str = "127.0.0.1",
    common_name: str = "gateway",
    begins: datetime.datetime = NOW - DAY,
    ends: datetime.datetime = NOW + DAY,
) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(common_name))
        .issuer_name(issuer.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()),
            critical=False,
        )
    )
    if host:
        address = host[0].isdigit()
        names = [x509.IPAddress(ipaddress.ip_address(host)) if address else x509.DNSName(host)]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    certificate = builder.sign(issuer.key, hashes.SHA256())
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


@pytest.fixture(scope="module")
def issuer() -> Issuer:
    return make_issuer()


def error_code(context: ssl.SSLContext, trust: Callable[[], ssl.SSLContext]) -> GatewayErrorCode:
    with wire_server(lambda talk: talk.answer(CUSTOMER), context) as server:
        with pytest.raises(GatewayError) as failed:
            run(server.base_url, write, trust=trust)
        assert server.requests == []
    assert failed.value.sent is SendState.NO
    assert failed.value.__context__ is None
    return failed.value.error_code


def test_a_trusted_gateway(issuer: Issuer, tmp_path: Path) -> None:
    context = server_context(issuer, tmp_path)
    with wire_server(lambda talk: talk.answer(CUSTOMER), context) as server:
        assert run(server.base_url, write, trust=issuer.trusted).uuid == UUID


def test_an_expired_certificate(issuer: Issuer, tmp_path: Path) -> None:
    context = server_context(issuer, tmp_path, begins=NOW - 2 * DAY, ends=NOW - DAY)
    assert error_code(context, issuer.trusted) is GatewayErrorCode.TLS_EXPIRED


def test_a_certificate_that_is_not_valid_yet(issuer: Issuer, tmp_path: Path) -> None:
    context = server_context(issuer, tmp_path, begins=NOW + DAY, ends=NOW + 2 * DAY)
    assert error_code(context, issuer.trusted) is GatewayErrorCode.TLS_NOT_YET_VALID


@pytest.mark.parametrize("host", ["127.0.0.2", "gateway.example"])
def test_a_certificate_for_another_host(issuer: Issuer, tmp_path: Path, host: str) -> None:
    context = server_context(issuer, tmp_path, host=host)
    assert error_code(context, issuer.trusted) is GatewayErrorCode.TLS_WRONG_HOST


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere OpenSSL's stores are not asked")
@pytest.mark.parametrize(("host", "said"), [("localhost", UUID), ("", "TLS_WRONG_HOST")])
def test_a_name_in_the_common_name_only_is_none(
    issuer: Issuer, tmp_path: Path, host: str, said: str
) -> None:
    store = tmp_path / "store.pem"
    store.write_bytes(issuer.certificate.public_bytes(serialization.Encoding.PEM))
    context = server_context(issuer, tmp_path, host=host, common_name="localhost")
    with wire_server(lambda talk: talk.answer(CUSTOMER), context) as server:
        ended = subprocess.run(
            [sys.executable, "-c", _PROGRAM, server.base_url.replace("127.0.0.1", "localhost")],
            env={**os.environ, "SSL_CERT_FILE": str(store)},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert ended.stdout.strip() == said, ended.stderr


def test_an_issuer_nobody_trusts(issuer: Issuer, tmp_path: Path) -> None:
    context = server_context(issuer, tmp_path)
    assert error_code(context, system_trust) is GatewayErrorCode.TLS_UNKNOWN_ISSUER
    assert error_code(context, make_issuer().trusted) is GatewayErrorCode.TLS_UNKNOWN_ISSUER


def test_network_01_old_versions_are_not_spoken(issuer: Issuer) -> None:
    assert system_trust().minimum_version is ssl.TLSVersion.TLSv1_2
    assert system_trust().verify_mode is ssl.CERT_REQUIRED
    assert system_trust().check_hostname


@pytest.mark.parametrize("reply", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""])
def test_a_server_that_does_not_speak_tls(reply: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(reply)

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(GatewayError) as failed:
            run(f"https://127.0.0.1:{listening.getsockname()[1]}", write)
        thread.join(5)
    assert (failed.value.error_code, failed.value.sent) == (
        GatewayErrorCode.TLS_FAILED,
        SendState.NO,
    )


def test_a_body_cut_short_under_tls(issuer: Issuer, tmp_path: Path) -> None:
    def cuts(talk: Talk) -> None:
        talk.send(b'HTTP/1.1 200 OK\r\n\r\n{"uuid":"')
        socket.socket.shutdown(talk.connection, socket.SHUT_RDWR)  # without close_notify

    with (
        wire_server(cuts, server_context(issuer, tmp_path)) as server,
        pytest.raises(GatewayError) as failed,
    ):
        run(server.base_url, write, trust=issuer.trusted)
    assert failed.value.sent is SendState.UNKNOWN
    assert failed.value.error_code in (GatewayErrorCode.NOT_UNDERSTOOD, GatewayErrorCode.BROKEN_OFF)


_PROGRAM = """
import asyncio, sys
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError

async def main():
    for base_url in sys.argv[1:]:
        gateway = Gateway(Endpoint(base_url=base_url), Credentials("t", "k"))
        try:
            print((await gateway.by_uuid("4b281da4-d145-4233-b957-2018cf9aa0fb")).uuid)
        except GatewayError as error:
            print(error.error_code.name)
        await gateway.aclose()

asyncio.run(main())
"""


@pytest.mark.holds("network_02", "trap_11", "trap_28")
def test_secrets_10_proxies_and_key_logs_of_the_environment_are_not_obeyed(
    issuer: Issuer, tmp_path: Path
) -> None:
    key_log = tmp_path / "keys.log"
    with (
        wire_server(lambda talk: talk.answer(b"")) as proxy,
        wire_server(lambda talk: talk.answer(CUSTOMER)) as plain,
        wire_server(lambda talk: talk.answer(CUSTOMER), server_context(issuer, tmp_path)) as secure,
    ):
        named = dict.fromkeys(("HTTP_PROXY", "http_proxy", "https_proxy"), proxy.base_url)
        environment = {
            **os.environ,
            **named,
            "ALL_PROXY": "socks5://127.0.0.1:1",
            "NO_PROXY": "[::1]",
            "SSLKEYLOGFILE": str(key_log),
            "SSL_CERT_FILE": str(tmp_path / "missing.pem"),
        }
        ended = subprocess.run(
            [sys.executable, "-c", _PROGRAM, plain.base_url, secure.base_url],
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert ended.stdout.split() == [UUID, "TLS_UNKNOWN_ISSUER"], ended.stderr
        assert proxy.connections == 0
    assert not key_log.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere OpenSSL's stores are not asked")
def test_network_01_a_trust_store_named_by_the_environment_is_not_obeyed(
    issuer: Issuer, tmp_path: Path
) -> None:
    store = tmp_path / "store.pem"
    store.write_bytes(issuer.certificate.public_bytes(serialization.Encoding.PEM))
    begins = "from desktop_app.process.privacy import begin_privately as b\nb()\n"
    context = server_context(issuer, tmp_path)
    with wire_server(lambda talk: talk.answer(CUSTOMER), context) as server:
        said = [
            subprocess.run(
                [sys.executable, "-c", first + _PROGRAM, server.base_url],
                env={**os.environ, "SSL_CERT_FILE": str(store)},
                capture_output=True,
                text=True,
                timeout=30,
                check=False,
            ).stdout.strip()
            for first in ("", begins)
        ]
    assert said == [UUID, "TLS_UNKNOWN_ISSUER"], "obeyed by OpenSSL, and by this program not"


def test_http_to_this_computer_needs_no_trust_store() -> None:
    def refuse() -> ssl.SSLContext:
        raise AssertionError

    with wire_server(lambda talk: talk.answer(CUSTOMER)) as server:
        assert run(server.base_url, write, trust=refuse).uuid == UUID
