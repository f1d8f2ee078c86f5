"""A gateway that answers whatever a test gives it, and one beside it that nobody may ever reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto

from tests.hostile_answers import ASKED, encoded
from tests.sandbox.gateway_servers import Talk, WireServer, wire_server


class Asked(Enum):
    """What a request is about."""

    LIST = auto()
    CARDS = auto()
    RECORD = auto()
    WRITE = auto()
    DELETE = auto()


@dataclass
class Given:
    """An answer in whole: body, status line, further headers."""

    body: bytes = b"{}"
    status: str = "200 OK"
    headers: tuple[str, ...] = ()


HARMLESS = {
    Asked.LIST: Given(b'{"status":"approved","data":[]}'),
    Asked.CARDS: Given(b'{"status":"approved","data":[]}'),
    Asked.RECORD: Given(encoded({"uuid": ASKED, "status": "approved"})),
    Asked.WRITE: Given(encoded({"uuid": ASKED, "status": "approved"})),
    Asked.DELETE: Given(encoded({"id": ASKED, "deleted": True})),
}
Answering = Given | Callable[[Talk], None]


@dataclass
class HostileGateway:
    """``answers``: what each kind of request gets; an answer or a treatment of the connection.

    A list asked from any other offset than 0 is answered as empty, so that lists have an end,
    unless :attr:`endless`.
    """

    server: WireServer
    elsewhere: WireServer
    answers: dict[Asked, Answering] = field(default_factory=lambda: dict(HARMLESS))
    endless: bool = False

    @property
    def base_url(self) -> str:
        return self.server.base_url

    @property
    def requests(self) -> int:
        return len(self.server.requests)

    def behave(self, talk: Talk) -> None:
        asked = asked_for(talk.head)
        answer = self.answers[asked]
        is_behind = b"offset=" in talk.head and b"offset=0" not in talk.head
        if asked in (Asked.LIST, Asked.CARDS) and is_behind and not self.endless:
            answer = HARMLESS[asked]
        if not isinstance(answer, Given):
            answer(talk)
            return
        place = f"{self.elsewhere.base_url}/v2/customers/{ASKED}"
        headers = [header.replace("{elsewhere}", place) for header in answer.headers]
        talk.answer(answer.body, answer.status, *headers)


def asked_for(head: bytes) -> Asked:
    """What a request is about, by its first line."""
    method, target = head.split(b" ", 2)[:2]
    if method == b"DELETE":
        return Asked.DELETE
    if method == b"POST":
        return Asked.WRITE
    if b"/payment-methods" in target:
        return Asked.CARDS
    return Asked.LIST if target.startswith(b"/v2/customers?") else Asked.RECORD


@contextmanager
def hostile_gateway() -> Iterator[HostileGateway]:
    """Running, and harmless so far. Fails when anybody reached the server beside it."""
    gateways: list[HostileGateway] = []

    def behave(talk: Talk) -> None:
        gateways[0].behave(talk)

    with (
        wire_server(lambda talk: talk.answer(b"{}")) as elsewhere,
        wire_server(behave) as server,
    ):
        gateways.append(HostileGateway(server, elsewhere))
        yield gateways[0]
        assert elsewhere.connections == 0, "a secret may have gone to another host"


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def sends_endless_rows(talk: Talk) -> None:
    """100 MB and more of what looks like a list."""
    talk.send(HEAD + b'\r\n{"status":"approved","data":[')
    for number in range(100_000):
        talk.send(b'{"id":"%036d","name":"%s"},' % (number, b"x" * 1_000))


def sends_100_megabytes_of_text(talk: Talk) -> None:
    """One name that never ends."""
    talk.send(HEAD + b'Content-Length: 104857600\r\n\r\n{"uuid":"')
    for _ in range(1_600):
        talk.send(b"x" * 65_536)


def drips(talk: Talk) -> None:
    """A byte every 50 ms, for ever."""
    talk.send(HEAD + b"Content-Length: 100000\r\n\r\n")
    talk.connection.settimeout(0.05)
    while True:
        talk.send(b" ")
        try:
            if not talk.connection.recv(1):
                return
        except TimeoutError:
            continue


def cuts_at(body: bytes, place: int) -> Callable[[Talk], None]:
    """Announces the whole body and ends the connection at ``place``."""

    def behave(talk: Talk) -> None:
        talk.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body[:place])
        talk.connection.close()

    return behave
