"""What must hold when something goes wrong, and how a test says which part of it it holds.

A test holds a place when it is named after it (``test_row_07_…``, ``test_secrets_02_…``,
``test_trap_19_…``) or marked with it: ``@pytest.mark.holds("row_22 update", "trap_03")``. A row's
operation comes from the mark, from the parameter ``operation``, or from a word of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

READS = ("list", "look_up")
WRITES = ("create", "update", "delete")
BULK = "bulk_delete"
"""A whole run of deletions: what one row meets, all that follow meet too."""
OPERATIONS = (*READS, *WRITES, BULK, "window")
EVERY = (*READS, *WRITES, BULK)


class Row(NamedTuple):
    """A fault, and what it must be tried on."""

    fault: str
    operations: tuple[str, ...] = EVERY


ROWS = {
    1: Row("nobody listens, or the name has no address"),
    2: Row("the name server says nothing"),
    3: Row("the connection is never made"),
    4: Row("a certificate that must not be accepted, or no TLS"),
    5: Row("the request arrives and nothing comes back"),
    6: Row("an answer byte by byte, or interim ones for ever"),
    7: Row("closed or reset before the answer"),
    8: Row("carried out, and then an error from in between"),
    9: Row("an answer cut short in any way"),
    10: Row("far too much: packed, endless, huge"),
    11: Row("another shape, another record, rows twice"),
    12: Row("the caller is not accepted"),
    13: Row("not accepted because of the clock"),
    14: Row("refused: forbidden, not found, conflicting, invalid"),
    15: Row("too many requests, with any time to wait"),
    16: Row("sent on to another host"),
    17: Row("an environment that wants to bend the connection", ("window",)),
    18: Row("ids that no path carries, and any other id"),
    19: Row("cancelled at every stage", (*EVERY, "window")),
    20: Row("killed at any moment", (*WRITES, BULK, "window")),
    21: Row("closed with work on its way", (*WRITES, BULK, "window")),
    22: Row("clicked twice, held keys, rows that move below a dialog", (*WRITES, BULK)),
    23: Row("somebody else was there first", ("list", *WRITES, BULK)),
    24: Row("rows move between two pages", ("list", BULK)),
    25: Row("a keyring that is absent, locked, hung, dies, or loses", ("window",)),
    26: Row("a journal that is full, damaged, foreign, gone", (*WRITES, BULK, "window")),
    27: Row("a second start, and what a dead one left", ("window",)),
    28: Row("an exception anywhere", ("update", "window")),
    29: Row("thousands of rows, endless texts, markup, formulas", ("list", "window")),
    30: Row("asleep for an hour, another network"),
}

LINES = {
    "secrets_01": "nothing the program writes or shows quotes a secret, faults included",
    "secrets_02": "libraries that tell every request are capped, and every line is redacted",
    "secrets_03": "no error of ours drags another behind it",
    "secrets_04": "known keyrings only; what was saved is read back",
    "secrets_05": "environment and files do not choose the keyring",
    "secrets_06": "token and key are judged, and trimmed, where they are typed",
    "secrets_07": "a key goes only to the address it was saved for; production is red",
    "secrets_08": "no core, and no other process looks into the memory",
    "secrets_09": "locked when idle, and the secrets let go",
    "secrets_10": "no file of TLS keys",
    "network_01": "TLS only, no old versions, and no switch",
    "network_02": "no redirect, no cookie, no proxy of the environment",
    "network_03": "unpacked answers only, read up to a limit",
    "network_04": "one deadline over everything",
    "network_05": "whatever is asked for, the profile's host is asked",
    "network_06": "an id is one segment of a path, or is refused",
    "network_07": "what is signed is what is sent",
    "network_08": "the answer is about what was asked for",
    "ui_01": "no text of others is ever markup",
    "ui_02": "an ampersand of others is no shortcut",
    "ui_03": "what nobody sees is spelled out",
    "ui_04": "a deletion restates who it is, line by line",
    "ui_05": "formulas in exported tables",
    "ui_06": "nothing of a customer in a notification",
    "ui_07": "the window left out of screen recordings",
    "data_at_rest_01": "files are the owner's alone",
    "data_at_rest_02": "the database is encrypted to the last byte, temporary files too",
    "data_at_rest_03": "what is settled is gone from the file",
    "data_at_rest_04": "a record of bulk work that shows when it was tampered with",
    "data_at_rest_05": "values are on disk encrypted only",
    "data_at_rest_06": "an encrypted backup",
    "logs_01": "a line is one line; what is kept is short, and few",
    "logs_02": "each call with its number, outcome and time; no id in a line",
    "logs_03": "a crash report stays here, is read first, and is plain text",
    "build_01": "the pair of versions that crashes is refused",
    "build_02": "every file of the lock has its hash",
    # Unpacked by pip, Qt's libraries are files of their own. A bundled folder (onedir) comes with
    # the installers.
    "build_03": "a folder with replaceable Qt libraries and their licences",
    "build_04": "no code from data; answers are read within limits",
}

TRAPS = {
    "trap_01": "the pair of Qt and Python that runs out of references",
    "trap_02": "two customers from one lost answer",
    "trap_03": "the wrong customer deleted after a refresh below the dialog",
    "trap_04": "a thread that lives on aborts the end",
    "trap_05": "answers on the wrong thread",
    "trap_06": "a keyring that never answers",
    "trap_07": "signing something else than what is sent",
    "trap_08": "a timeout that each byte begins anew",
    "trap_09": "half an answer taken for success, or for an empty list",
    "trap_10": "the gateway's text shown as rich text",
    "trap_11": "the environment breaks or bends the client",
    "trap_12": "not found, taken for our own deletion",
    "trap_13": "an emptied, lost or foreign database begun anew in silence",
    "trap_14": "secrets and addresses inside exceptions",
    "trap_15": "signals that change what they carry",
    "trap_16": "inputs that change a text nobody touched",
    "trap_17": "the answer for a shortened id",
    "trap_18": "a wrong clock blamed on the key, a signature from before a sleep",
    "trap_19": "a silent name server holds the end",
    "trap_20": "an answer that fills the memory or stops the window",
    "trap_21": "a keyring that keeps nothing and says nothing",
    "trap_22": "a locked keyring asked again and again",
    "trap_23": "rolling back what a full disk has rolled back",
    "trap_24": "rubbish in the lock file stops every start",
    "trap_25": "a late exception blamed on the next test",
    "trap_26": "formulas in exported tables",
    "trap_27": "an ampersand that becomes a shortcut",
    "trap_28": "a file of TLS keys",
}

NOT_YET: dict[str, str] = {}
"""What no test can hold, because what it is about is not there."""

_NAME = re.compile(r"test_(?P<what>row|trap|secrets|network|ui|data_at_rest|logs|build)_(\d\d)_")
_NEARLY = re.compile(r"test_(rows?|traps?|secrets|network|ui|data_at_rest|logs|build)_\d")
_WORDS = {
    BULK: BULK,
    "deleting": "delete",
    "deletion": "delete",
    "updating": "update",
    "creating": "create",
    "lists": "list",
    "rows": "list",
    "look_up": "look_up",
    "create": "create",
    "update": "update",
    "a_read": "look_up",
}


class Place(NamedTuple):
    """One thing that must hold; of a row, on one operation."""

    what: str
    operation: str = ""


def wanted() -> list[Place]:
    """Every place that needs a test."""
    rows = [
        Place(f"row_{number:02}", operation)
        for number, row in ROWS.items()
        for operation in row.operations
    ]
    return [*rows, *(Place(what) for what in (*LINES, *TRAPS) if what not in NOT_YET)]


def places_of(item: pytest.Item) -> Iterator[Place]:
    """What a test holds. Raises ValueError for what there is not."""
    assert isinstance(item, pytest.Function)
    found = _NAME.match(item.originalname)
    if found is None and _NEARLY.match(item.originalname):
        raise ValueError(f"{item.nodeid} is named after no place: two digits, one place")
    texts = [f"{found['what']}_{found[2]}"] if found else []
    for mark in item.iter_markers("holds"):
        texts += mark.args
    for text in texts:
        what, _, operation = text.partition(" ")
        if what.startswith("row_"):
            if int(what.removeprefix("row_")) not in ROWS:
                raise ValueError(f"{item.nodeid} is named after no row")
            yield Place(what, operation or _operation(item))
        elif what in LINES or what in TRAPS:
            yield Place(what)
        else:
            raise ValueError(f"{item.nodeid} is named after nothing: {what}")


def _operation(item: pytest.Function) -> str:
    given = getattr(item, "callspec", None)
    operation = str(given.params.get("operation", "")) if given else ""
    if operation in OPERATIONS:
        return operation
    name = item.originalname
    return next((kind for word, kind in _WORDS.items() if word in name), "window")
