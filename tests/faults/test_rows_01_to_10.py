"""The fault matrix, rows 1 to 10: no connection, no answer, half an answer, far too much of one."""

from __future__ import annotations

import contextlib
import datetime
import gzip
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.gateway.errors import GatewayErrorCode, SendState
from desktop_app.gateway.settle import SettleFinding, settle
from tests import hostile_gateway
from tests.conftest import RunningSandbox
from tests.faults.operations import (
    CREATE,
    DELETE,
    UPDATE,
    Operation,
    assert_not_sent,
    assert_unknown,
    attempt,
    every_operation,
    every_read,
    every_write,
    try_at,
)
from tests.hostile_client import Client
from tests.hostile_gateway import HEAD
from tests.lossy_gateway import LossyGateway
from tests.sandbox.gateway_servers import (
    Behaviour,
    Talk,
    floods_with_interim,
    hangs_up,
    resets,
    stalls,
    wire_server,
)
from tests.sandbox.test_gateway_tls import DAY, NOW, make_issuer, server_context


@every_operation
def test_row_01_connection_refused(operation: Operation) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    tried = attempt(f"http://127.0.0.1:{port}", operation)
    assert_not_sent(tried, operation, GatewayErrorCode.UNREACHABLE)
    assert tried.seconds < 1


@every_operation
def test_row_01_name_without_an_address(operation: Operation) -> None:
    tried = attempt("https://no-such-host.invalid", operation)
    assert_not_sent(tried, operation, GatewayErrorCode.NAME_NOT_FOUND)


@every_operation
@pytest.mark.usefixtures("silent_names")
def test_row_02_dns_stalls(operation: Operation) -> None:
    tried = attempt("https://gateway.example", operation, deadline=0.3)
    assert_not_sent(tried, operation, GatewayErrorCode.DEADLINE)
    assert tried.seconds < 0.6
    tried = attempt("https://gateway.example", operation, cancel_after=0.1)
    assert_not_sent(tried, operation, GatewayErrorCode.CANCELLED)
    assert tried.seconds < 0.1


@pytest.fixture
def blackhole() -> Iterator[str]:
    """A listening socket whose queue is full: the system answers no further SYN."""
    with contextlib.ExitStack() as stack:
        listening = stack.enter_context(socket.socket())
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        place = listening.getsockname()
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(place)
        yield f"http://127.0.0.1:{place[1]}"


@every_operation
def test_row_03_connect_goes_nowhere(operation: Operation, blackhole: str) -> None:
    tried = attempt(blackhole, operation, deadline=0.4)
    assert_not_sent(tried, operation, GatewayErrorCode.DEADLINE)
    assert tried.seconds < 0.8


class _Wrong(NamedTuple):
    """A certificate that must not be accepted, and what is said of it."""

    begins: datetime.datetime
    ends: datetime.datetime
    host: str
    error_code: GatewayErrorCode


@pytest.mark.parametrize(
    "wrong",
    [
        _Wrong(NOW - 5 * DAY, NOW - DAY, "127.0.0.1", GatewayErrorCode.TLS_EXPIRED),
        _Wrong(NOW + DAY, NOW + 2 * DAY, "127.0.0.1", GatewayErrorCode.TLS_NOT_YET_VALID),
        _Wrong(NOW - DAY, NOW + DAY, "127.0.0.2", GatewayErrorCode.TLS_WRONG_HOST),
    ],
    ids=["expired", "not yet valid", "other host"],
)
@every_operation
def test_row_04_certificate(operation: Operation, tmp_path: Path, wrong: _Wrong) -> None:
    issuer = make_issuer()
    context = server_context(
        issuer, tmp_path, host=wrong.host, begins=wrong.begins, ends=wrong.ends
    )
    with wire_server(_never, context) as server:
        tried = attempt(server.base_url, operation, trust=issuer.trusted)
        assert server.requests == []
    assert_not_sent(tried, operation, wrong.error_code)


@every_operation
def test_row_04_unknown_issuer_and_no_tls_at_all(operation: Operation, tmp_path: Path) -> None:
    with wire_server(_never, server_context(make_issuer(), tmp_path)) as server:
        tried = attempt(server.base_url, operation, trust=make_issuer().trusted)
        assert_not_sent(tried, operation, GatewayErrorCode.TLS_UNKNOWN_ISSUER)
    with _plain_greeter() as port:
        tried = attempt(f"https://127.0.0.1:{port}", operation)
    assert_not_sent(tried, operation, GatewayErrorCode.TLS_FAILED)


@contextlib.contextmanager
def _plain_greeter() -> Iterator[int]:
    """Speaks first, and in clear, as a hotel's portal does."""

    def greet() -> None:
        with contextlib.suppress(OSError):
            connection, _ = listening.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                connection.recv(65_536)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
    thread.join(5)


def _never(talk: Talk) -> None:
    raise AssertionError("nothing may get this far")


@every_operation
def test_row_05_no_answer(operation: Operation) -> None:
    tried = try_at(stalls, operation, deadline=0.4)
    assert_unknown(tried, operation, GatewayErrorCode.DEADLINE)
    assert tried.seconds < 0.8


def drips_head(talk: Talk) -> None:
    talk.connection.settimeout(0.02)
    for byte in HEAD * 1_000:
        talk.send(bytes([byte]))
        with contextlib.suppress(TimeoutError):
            if not talk.connection.recv(1):
                return


@pytest.mark.parametrize("behaviour", [hostile_gateway.drips, drips_head, floods_with_interim])
@every_operation
@pytest.mark.holds("trap_08")
def test_row_06_drip_and_endless_interim_answers(
    operation: Operation, behaviour: Behaviour
) -> None:
    tried = try_at(behaviour, operation, deadline=0.4)
    assert_unknown(tried, operation, GatewayErrorCode.DEADLINE, GatewayErrorCode.NOT_UNDERSTOOD)
    assert tried.seconds < 0.8


@pytest.mark.parametrize("behaviour", [hangs_up, resets])
@every_operation
def test_row_07_closed_before_the_answer(operation: Operation, behaviour: Behaviour) -> None:
    tried = try_at(behaviour, operation)
    assert_unknown(tried, operation, GatewayErrorCode.BROKEN_OFF)


@pytest.mark.parametrize("status", ["502 Bad Gateway", "504 Gateway Timeout"])
@every_operation
def test_row_08_a_gateway_in_between_failed(operation: Operation, status: str) -> None:
    tried = try_at(lambda talk: talk.answer(b"<html>failed</html>", status), operation)
    assert_unknown(tried, operation, GatewayErrorCode.GATEWAY_FAILED)
    if operation.write is None:
        assert tried.requests == 3


@pytest.fixture
def lossy(sandbox: RunningSandbox) -> Iterator[LossyGateway]:
    with LossyGateway(sandbox.base_url) as gateway:
        gateway.losing = {"POST", "DELETE"}
        yield gateway


@every_write
@pytest.mark.holds("trap_02")
def test_row_08_carried_out_and_then_lost_is_found_out(
    operation: Operation, lossy: LossyGateway
) -> None:
    """Exactly one record, exactly one request, and nobody is asked anything."""
    client = Client(lossy.base_url)
    try:
        listed = client.ask(lambda gateway: gateway.customers(5, 1)).answer
        [existing] = listed.rows
        lossy.asked.clear()
        lost = client.ask(
            {
                CREATE: lambda gateway: gateway.create({"name": "Once"}),
                UPDATE: lambda gateway: gateway.update(
                    existing.uuid, {"name": "Once"}, before=existing
                ),
                DELETE: lambda gateway: gateway.delete(existing.uuid, before=existing),
            }[operation]
        ).error
        assert lost is not None
        assert lost.sent is SendState.UNKNOWN
        doubt = lost.doubt
        assert doubt is not None
        found = client.ask(lambda gateway: settle(gateway, doubt)).answer
        assert found.finding is (
            SettleFinding.ADOPTED if operation is CREATE else SettleFinding.DONE
        )
        assert lossy.count("POST") + lossy.count("DELETE") == 1
        total = client.ask(lambda gateway: gateway.customers(0, 400)).answer
        assert len(total.rows) == (301 if operation is CREATE else 300)
    finally:
        client.close()


BODY = b'{"status":"approved","data":[{"uuid":"4b281da4-d145-4233-b957-2018cf9aa0fb"}]}'


def cut_with_length(talk: Talk) -> None:
    talk.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY[:-9])
    talk.connection.close()


def cut_without_length(talk: Talk) -> None:
    talk.send(HEAD + b"\r\n" + BODY[:-9])
    talk.connection.close()


def cut_in_a_chunk(talk: Talk) -> None:
    talk.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(BODY) + BODY[:-9])
    talk.connection.close()


def cut_gzip(talk: Talk) -> None:
    talk.answer(gzip.compress(BODY)[:-12], "200 OK", "Content-Encoding: gzip")


def cut_but_said_to_be_whole(talk: Talk) -> None:
    talk.answer(BODY[:-9])


@pytest.mark.parametrize(
    "behaviour",
    [cut_with_length, cut_without_length, cut_in_a_chunk, cut_gzip, cut_but_said_to_be_whole],
)
@every_operation
@pytest.mark.holds("trap_09")
def test_row_09_cut_short(operation: Operation, behaviour: Behaviour) -> None:
    tried = try_at(behaviour, operation)
    assert_unknown(tried, operation, GatewayErrorCode.BROKEN_OFF, GatewayErrorCode.NOT_UNDERSTOOD)


_BOMB = gzip.compress(b" " * 30_000_000)


def sends_bomb(talk: Talk) -> None:
    talk.answer(_BOMB, "200 OK", "Content-Encoding: gzip")


def sends_empty_objects(talk: Talk) -> None:
    talk.answer(b'{"data":[' + b"{}," * 1_300_000 + b"{}]}")


@pytest.mark.parametrize(
    "behaviour",
    [
        sends_bomb,
        sends_empty_objects,
        hostile_gateway.sends_endless_rows,
        hostile_gateway.sends_100_megabytes_of_text,
    ],
)
@every_write
def test_row_10_far_too_much(operation: Operation, behaviour: Behaviour) -> None:
    tried = try_at(behaviour, operation)
    assert_unknown(tried, operation, GatewayErrorCode.TOO_LARGE, GatewayErrorCode.NOT_UNDERSTOOD)


@pytest.mark.parametrize(
    "behaviour",
    [sends_empty_objects, hostile_gateway.sends_endless_rows],
)
@every_read
def test_row_10_far_too_much_to_read(operation: Operation, behaviour: Behaviour) -> None:
    """A list is asked for in ever smaller parts, and given up: never an empty one."""
    tried = try_at(behaviour, operation, deadline=5)
    assert tried.answer is None
    assert tried.error_code in (GatewayErrorCode.TOO_LARGE, GatewayErrorCode.NOT_UNDERSTOOD)
    assert tried.requests <= 16
