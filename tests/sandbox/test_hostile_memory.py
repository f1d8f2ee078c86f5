"""No answer makes the program take more than 50 MB, measured in a process of its own."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable

import pytest

from desktop_app.gateway.transport import LARGEST_BODY
from tests.hostile_answers import ASKED, FIELDS, encoded
from tests.hostile_gateway import (
    Answering,
    Asked,
    Given,
    hostile_gateway,
    sends_100_megabytes_of_text,
    sends_endless_rows,
)
from tests.hostile_memory import growth
from tests.sandbox.gateway_servers import Talk

MOST = 50.0
"""Megabytes."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

_MOST_BYTES = LARGEST_BODY - 1_000


def _filled(row: bytes) -> Given:
    """As many rows as the largest answer holds."""
    body = b'{"uuid":"%s","data":[' % ASKED.encode()
    return Given(body + b",".join([row] * (_MOST_BYTES // (len(row) + 1) - 9)) + b"]}")


def _one_text(character: str) -> Given:
    """A name as long as an answer may be, one character of which needs four bytes in memory."""
    text = character * ((_MOST_BYTES - 200) // len(character.encode())) + "\U0001f600"
    return Given(b'{"uuid":"%s","name":"%s"}' % (ASKED.encode(), text.encode()))


def _heavy_rows() -> Given:
    text = "x" * 3_900 + "\U0001f600"
    rows = [{"id": f"row-{number}", **dict.fromkeys(FIELDS, text[number:])} for number in range(49)]
    return Given(encoded({"uuid": ASKED, "data": rows}))


_LARGE_ROWS = 12


def _sends_row_after_row(talk: Talk) -> None:
    """Too large as a whole, and each row almost as large as an answer may be."""
    if b"limit=1&" in talk.head:
        number = talk.head.split(b"offset=")[1].split(b" ")[0]
        if int(number) >= _LARGE_ROWS:
            talk.answer(b'{"data":[]}')
            return
        name = b"x" * (_MOST_BYTES - 100) + "\U0001f600".encode()
        talk.answer(b'{"data":[{"id":"row-%s","name":"%s"}]}' % (number, name))
    else:
        sends_endless_rows(talk)


USUAL = Given(
    encoded(
        {"uuid": ASKED, "name": "Ана \U0001f600", "data": [{"id": "a", "name": "漢 \U0001f600"}]}
    )
)
ANSWERS: dict[str, Callable[[], Answering]] = {
    "endless rows": lambda: sends_endless_rows,
    "100 MB in one text": lambda: sends_100_megabytes_of_text,
    "a bomb": lambda: Given(
        gzip.compress(b" " * 100_000_000), "200 OK", ("Content-Encoding: gzip",)
    ),
    "tiny rows": lambda: _filled(b'{"id":"a"}'),
    "empty objects": lambda: _filled(b"{}"),
    "empty lists": lambda: _filled(b"[]"),
    "one long text": lambda: _one_text("x"),
    "one long text of two bytes": lambda: _one_text("\u0416"),
    "one long card number": lambda: _one_text("4"),
    "heavy rows": _heavy_rows,
    "row after row": lambda: _sends_row_after_row,
}


@pytest.mark.parametrize("kind", ["client", "window"])
@pytest.mark.parametrize("name", ANSWERS)
def test_network_03_memory_is_bounded(kind: str, name: str) -> None:
    answer = ANSWERS[name]()
    with hostile_gateway() as gateway:
        # What fonts and first layouts take is no fault of the gateway's.
        gateway.answers[Asked.LIST] = gateway.answers[Asked.RECORD] = USUAL

        def turn_hostile() -> None:
            gateway.endless = name == "row after row"
            for asked in (Asked.LIST, Asked.CARDS, Asked.RECORD, Asked.WRITE):
                gateway.answers[asked] = answer

        grown = growth(kind, gateway.base_url, turn_hostile)
    sys.stdout.write(f"{kind}, {name}: +{grown} MB\n")
    assert grown < MOST
