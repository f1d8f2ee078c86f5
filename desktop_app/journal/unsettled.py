"""The tables of what is not settled: unsaved edits, writes in doubt. For the journal's thread."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import msgspec

from desktop_app.journal.database import Connection
from desktop_app.journal.encoding import decoded
from desktop_app.journal.erased import Erased
from desktop_app.journal.evidence import Evidence
from desktop_app.records.intent import Intent
from desktop_app.records.kept_edit import KeptEdit
from desktop_app.records.kept_edit import decoded as edit_of


class Unsaved(NamedTuple):
    """An unsaved edit, and where it is kept."""

    profile_id: str
    key: str
    kept: datetime
    edit: KeptEdit


def edits(connection: Connection, erased: Erased | None = None) -> Iterator[Unsaved]:
    """Unsaved edits of every profile; with ``erased``, at least those of that customer."""
    found = connection.execute(
        "SELECT profile_id, key, kept, content FROM draft"
        " WHERE instr(content, ?) OR instr(content, ?) OR instr(content, ?)",
        _needles(erased),
    ).fetchall()
    for profile_id, key, kept, content in found:
        edit = edit_of(content)
        if edit is not None:
            yield Unsaved(profile_id, key, datetime.fromisoformat(kept), edit)


def intents(connection: Connection, erased: Erased | None = None) -> Iterator[tuple[int, Intent]]:
    """Writes that are not settled, by number; with ``erased``, at least those about that
    customer."""
    found = connection.execute(
        "SELECT number, content FROM intent"
        " WHERE instr(content, ?) OR instr(content, ?) OR instr(content, ?)",
        _needles(erased),
    ).fetchall()
    for number, content in found:
        intent = decoded(content, Intent)
        if intent is not None:
            yield number, intent


def edits_of_erased(connection: Connection, evidence: Evidence) -> list[Unsaved]:
    """Unsaved edits of customers who are erased, by what ``evidence`` has; of one to be created,
    when the merchant ID's owner was erased after it was kept."""
    return [
        unsaved
        for unsaved in edits(connection)
        if _is_erased(
            evidence, unsaved.edit.uuid, unsaved.edit.merchant_id or "", since=unsaved.kept
        )
    ]


def intents_of_erased(connection: Connection, evidence: Evidence) -> list[tuple[int, Intent]]:
    """As :func:`edits_of_erased`, writes that are not settled."""
    return [
        (number, intent)
        for number, intent in intents(connection)
        if _is_erased(evidence, intent.uuid or "", intent.merchant_id or "", since=intent.started)
    ]


def remove_edit(connection: Connection, profile_id: str, key: str) -> None:
    """Keep an unsaved edit no longer."""
    connection.execute("DELETE FROM draft WHERE profile_id = ? AND key = ?", (profile_id, key))


def remove_intent(connection: Connection, number: int) -> None:
    """Keep a write no longer."""
    connection.execute("DELETE FROM intent WHERE number = ?", (number,))


def _is_erased(evidence: Evidence, uuid: str, merchant_id: str, since: datetime) -> bool:
    if uuid:
        return any(map(evidence.is_erased, evidence.hashes.of(uuid)))
    return any(evidence.is_erased(each, since=since) for each in evidence.hashes.of(merchant_id))


def _needles(erased: Erased | None) -> tuple[bytes, ...]:
    """An erased customer's IDs, as both kinds of JSON that are kept spell them; for None, what is
    in every text. Whatever has neither need not be decoded."""
    if erased is None:
        return b"", b"", b""
    merchant_id = erased.merchant_id or erased.uuid
    return (
        json.dumps(erased.uuid).encode(),
        json.dumps(merchant_id).encode(),
        msgspec.json.encode(merchant_id),
    )
