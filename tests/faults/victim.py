"""A client without a window that is killed at any moment: ``python -m tests.faults.victim …``.

Settles what a killed one before it left in doubt, then creates, corrects and deletes customers,
each write through the journal, until it is killed. On standard output it says what it *knows*: a
line for each write begun, settled and answered.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
from pathlib import Path

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.settle import SettleFinding, Settlement, settle
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import JournalLocation, open_kept
from desktop_app.records.customer import Customer
from desktop_app.records.writes import EntryProfile, UnsettledWrite, WriteKind, WriteOutcome
from tests.conftest import KEY, TOKEN

JOURNAL_KEY = bytes(range(32))
WHERE = EntryProfile(profile_id="", profile="Kills", environment="CUSTOM", gateway="localhost")


async def soon(seconds: float) -> None:
    """The looks of a settlement, in fiftieths: the server is done in milliseconds."""
    await asyncio.sleep(seconds / 50)


def show_message(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


async def _settle(gateway: Gateway, doubt: UnsettledWrite) -> None:
    """As at a start, and then as an agent who wants every write done."""
    found = await settle(gateway, doubt, soon)
    show_message("settled", doubt.intent.kind.value, found.finding.name)
    if found.finding in (SettleFinding.ABSENT, SettleFinding.OLD):
        await _send_again(gateway, doubt, found)
    elif found.finding in (SettleFinding.CONFLICT, SettleFinding.GONE):
        await gateway.record_outcome(doubt.number, WriteOutcome[found.finding.name])


async def _send_again(gateway: Gateway, doubt: UnsettledWrite, found: Settlement) -> None:
    intent = doubt.intent
    if intent.kind is WriteKind.CREATE:
        await gateway.create(intent.values, replaces=doubt.number)
    elif intent.uuid is not None and intent.kind is WriteKind.UPDATE:
        await gateway.update(
            intent.uuid, intent.values, before=found.current, replaces=doubt.number
        )
    elif intent.uuid is not None:
        await gateway.delete(intent.uuid, before=found.current, replaces=doubt.number)
    show_message("again", intent.kind.value, intent.merchant_id or "")


async def _work(gateway: Gateway, life: str) -> None:
    """Three writes of each kind in turn, each on a customer of its own, without an end."""
    for number in itertools.count():
        merchant_id = f"kill-{life}-{number}"
        show_message("begins", "create", merchant_id)
        created = await gateway.create({"merchant_customer_id": merchant_id, "name": "first"})
        show_message("created", merchant_id, created.uuid)
        await _correct(gateway, created, merchant_id)
        if number % 2:
            show_message("begins", "delete", merchant_id)
            await gateway.delete(created.uuid, before=created)
            show_message("deleted", merchant_id)


async def _correct(gateway: Gateway, created: Customer, merchant_id: str) -> None:
    show_message("begins", "update", merchant_id)
    await gateway.update(created.uuid, {"name": "second"}, before=created)
    show_message("updated", merchant_id)


async def main(base_url: str, folder: Path, life: str) -> None:
    """Live until killed; ``life`` "last": settle, and end."""
    file = JournalFile(
        lambda: open_kept(JournalLocation(folder, folder / "mark.json"), JOURNAL_KEY)
    )
    journal = Journal(file, WHERE)
    gateway = Gateway(Endpoint(base_url=base_url), Credentials(TOKEN, KEY), journal=journal)
    try:
        for doubt in await journal.in_doubt():
            await _settle(gateway, doubt)
        show_message("ready", str(len(await journal.in_doubt())))
        if life != "last":
            await _work(gateway, life)
    except GatewayError as error:
        show_message("failed", str(error))
        raise
    finally:
        await gateway.aclose()
        file.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
