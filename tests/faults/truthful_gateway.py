"""A gateway that knows who is living, and may say otherwise: for counting claims that are false.

Each customer has a script of its own: what becomes of a write, and which readings are answered with
a "not found" that is not true.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_app.records.writes import WriteKind
from tests.lossy_gateway import NOT_FOUND
from tests.sandbox.gateway_servers import Talk, WireServer, wire_server

OLD, NEW = "Lejla", "Lejla Hadžić"

KINDS: Final = {
    "page": b"<!DOCTYPE html><title>404 Not Found</title><h1>Not Found</h1>",
    "foreign": b'{"message":"no Route matched with those values"}',
    "own": NOT_FOUND,
}
"""What an untrue "not found" looks like: a proxy's, somebody else's JSON, the gateway's own."""

Says404 = Callable[[bool, int], bool]
"""Whether a reading is answered "not found": asked by UUID (else by merchant ID), which it is since
the write came in, from 0."""


@dataclass(frozen=True)
class Pattern:
    """Which readings are answered with an untrue "not found". ``needs_id``: it takes a merchant
    ID to tell; ``before``: how many readings before the write, too; ``needs_others``: it takes a
    "not found" that is not the gateway's own to tell."""

    says: Says404
    needs_id: bool = False
    before: int = 0
    needs_others: bool = False


PATTERNS: Final = {
    "none": Pattern(lambda by_uuid, number: False),
    "before": Pattern(lambda by_uuid, number: False, before=1),
    "first": Pattern(lambda by_uuid, number: number < 1),
    "first 2": Pattern(lambda by_uuid, number: number < 2),
    "first 5": Pattern(lambda by_uuid, number: number < 5, needs_id=True),
    "every other": Pattern(lambda by_uuid, number: number % 2 == 0),
    "by UUID": Pattern(lambda by_uuid, number: by_uuid, needs_id=True),
    "by ID": Pattern(lambda by_uuid, number: not by_uuid, needs_id=True),
    "for ever": Pattern(lambda by_uuid, number: True, needs_others=True),
}
FOREVER: Final = Pattern(lambda by_uuid, number: True)
"""Of the gateway's own: more than any rule about readings can see through."""


@dataclass(frozen=True)
class Fault:
    """What becomes of a write. ``is_done``: it is carried out; ``late``: only after so many
    readings; ``answer``: what is said, given the method and the customer."""

    answer: Callable[[Talk, str, Person], None]
    is_done: bool = True
    late: int = 0


@dataclass
class Person:
    """A customer, and what is done to requests about them. ``count``: how many there are of them
    (a create carried out twice makes two)."""

    uuid: str
    merchant_id: str
    fault: Fault
    pattern: Pattern
    kind: bytes
    is_forgotten: bool
    """Whether the gateway answers nothing more for a deleted customer."""
    count: int = 1
    name: str = OLD
    is_deleted: bool = False
    is_armed: bool = False
    """Whether anything of the script happens yet."""
    writes: int = 0
    acknowledged: bool = False
    reads: int = 0
    reads_before: int = 0
    late: list[tuple[int, Callable[[], None]]] = field(default_factory=list)

    @property
    def is_living(self) -> bool:
        return self.count > 0 and not self.is_deleted

    def record(self, **changed: Any) -> dict[str, Any]:
        record = {
            "status": "approved",
            "uuid": self.uuid,
            "merchant_customer_id": self.merchant_id or None,
            "name": self.name,
            "deleted": self.is_deleted,
        }
        return {**record, **changed}


def says(status: str, body: bytes) -> Callable[[Talk, str, Person], None]:
    return lambda talk, method, person: talk.answer(body, status)


def _truly(talk: Talk, method: str, person: Person) -> None:
    """As documented, of what was done."""
    person.acknowledged = True
    _send(talk, {"uuid": person.uuid, "deleted": True} if method == "DELETE" else person.record())


def _lying(talk: Talk, method: str, person: Person) -> None:
    """As documented, of what was not done."""
    person.acknowledged = method == "DELETE"
    if method == "DELETE":
        _send(talk, {"uuid": person.uuid, "deleted": True})
    else:
        _send(talk, person.record())


def _reset(talk: Talk, method: str, person: Person) -> None:
    talk.reset()


def _cut(talk: Talk, method: str, person: Person) -> None:
    body = json.dumps({"uuid": person.uuid, "deleted": True}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    talk.send(head + body[:-4])
    talk.connection.close()


def _own_kind(talk: Talk, method: str, person: Person) -> None:
    talk.answer(person.kind, "404 Not Found")


_VAGUE = says("200 OK", b'{"status":"approved"}')
_PAGE = b"<html><h1>Welcome to our network</h1></html>"

FAULTS: Final = {
    "sound": Fault(_truly),
    "lost on its way": Fault(_reset, is_done=False),
    "answer lost": Fault(_reset),
    "504, not done": Fault(says("504 Gateway Timeout", b"<html>504</html>"), is_done=False),
    "504, done": Fault(says("504 Gateway Timeout", b"<html>504</html>")),
    "504, done late": Fault(says("504 Gateway Timeout", b"<html>504</html>"), late=3),
    "504, done very late": Fault(says("504 Gateway Timeout", b"<html>504</html>"), late=7),
    "answer cut": Fault(_cut),
    "2xx without a word": Fault(_VAGUE),
    "2xx without a word, not done": Fault(_VAGUE, is_done=False),
    "a portal's page": Fault(says("200 OK", _PAGE), is_done=False),
    "2xx and a lie": Fault(_lying, is_done=False),
    "not found, not done": Fault(_own_kind, is_done=False),
    "not found, done": Fault(_own_kind),
    "403": Fault(says("403 Forbidden", b'{"status":"error"}'), is_done=False),
}
LIE: Final = "2xx and a lie"


class TruthfulGateway:
    """Knows everybody. Requests about nobody of them are answered "not found", truly."""

    def __init__(self) -> None:
        self._by_uuid: dict[str, Person] = {}
        self._by_id: dict[str, Person] = {}
        self._lock = threading.Lock()

    def add(self, person: Person) -> None:
        self._by_uuid[person.uuid] = person
        if person.merchant_id:
            self._by_id[person.merchant_id] = person

    def __call__(self, talk: Talk) -> None:
        method, target = talk.head.decode("latin-1").split()[:2]
        with self._lock:
            if method == "GET":
                self._read(talk, target)
            elif method == "POST" and target == "/v2/customers":
                self._create(talk)
            else:
                self._write(talk, method, self._by_uuid[target.rpartition("/")[2]])

    def _read(self, talk: Talk, target: str) -> None:
        by_uuid = "/merchants/" not in target
        key = target.rpartition("/")[2]
        person = (self._by_uuid if by_uuid else self._by_id).get(key)
        if person is None:
            talk.answer(NOT_FOUND, "404 Not Found")
        elif _says_404(person, by_uuid):
            talk.answer(person.kind, "404 Not Found")
        elif not person.count or (person.is_deleted and person.is_forgotten):
            talk.answer(NOT_FOUND, "404 Not Found")
        else:
            _send(talk, person.record())

    def _create(self, talk: Talk) -> None:
        person = self._by_id[json.loads(talk.body)["merchant_customer_id"]]

        def create() -> None:
            person.count += 1

        _carry(talk, "POST", person, create)

    def _write(self, talk: Talk, method: str, person: Person) -> None:
        def delete() -> None:
            person.is_deleted = True

        def update() -> None:
            person.name = json.loads(talk.body)["name"]

        _carry(talk, method, person, delete if method == "DELETE" else update)


def _says_404(person: Person, by_uuid: bool) -> bool:
    if not person.is_armed:
        return False
    if not person.writes:
        person.reads_before += 1
        return person.reads_before <= person.pattern.before
    for moment, act in list(person.late):
        if person.reads >= moment:
            person.late.remove((moment, act))
            act()
    number, person.reads = person.reads, person.reads + 1
    return person.pattern.says(by_uuid, number)


def _carry(talk: Talk, method: str, person: Person, act: Callable[[], None]) -> None:
    person.writes += 1
    fault = person.fault
    if fault.late:
        person.late.append((person.reads + fault.late, act))
    elif fault.is_done:
        act()
    fault.answer(talk, method, person)


def _send(talk: Talk, content: Any) -> None:
    talk.answer(json.dumps(content).encode())


@contextmanager
def truthful_gateway() -> Iterator[tuple[TruthfulGateway, WireServer]]:
    gateway = TruthfulGateway()
    with wire_server(gateway) as server:
        yield gateway, server


__all__ = ["FAULTS", "FOREVER", "KINDS", "LIE", "NEW", "OLD", "PATTERNS", "Person", "WriteKind"]
