"""Makes a set of everything that the program of today leaves on a disk, of invented people.

``python -m tests.data.make tests/data/made_YYYY_MM`` makes one with the version that is checked
out. Sets are kept beside this file, and ``test_made_before.py`` (in ``tests/unit`` and
``tests/qt``) has each later version open and verify all of them: a set is never made anew.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import zipfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.batch.export import ExportFileKind, ExportFormat, export, save_old_values
from desktop_app.batch.store import chunks
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.evidence import issuing
from desktop_app.evidence.certificate import ErasureEvidence
from desktop_app.evidence.issuing import SigningKey, certificate_of, write_certificate
from desktop_app.evidence.journal_export import JournalLines, table
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint, ProxyLogin
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.operations import delete_customer
from desktop_app.journal.chain import line
from desktop_app.journal.journal import Journal
from desktop_app.process.preferences import Preferences
from desktop_app.process.settings import open_choices, open_sizes
from desktop_app.records.batch import Batch, BatchTask
from desktop_app.records.customer import Customer, MerchantId
from desktop_app.records.draft import CustomerDraft, StoredEdit
from desktop_app.records.writes import EntryKind, EntryProfile, JournalQuery, NewEntry, Purpose
from desktop_app.streamed_files import written
from desktop_app.views.certificates.pdf import drawn
from desktop_app.views.customers.columns import RememberedColumns
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.panes import TwoPanes
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.batch_room import Desk, a_batch
from tests.conftest import KEY, TOKEN, RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.sandbox.gateway_servers import at_once
from tests.sandbox_forks import forks
from tests.unit.journal_room import Room, copied, flip, keep_draft
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

JOURNAL_KEY = bytes(range(32))
SIGNING_KEY = SigningKey(b"k" * 32, is_kept=True)
SHOP = Profile(
    id="profile-of-the-test",
    name="Web shop",
    environment=Environment.CUSTOM,
    base_url="http://127.0.0.1:8400",
    proxy="proxy.example.com:3128",
    proxy_user="lejla",
)
OTHER = Profile(
    id="another-profile",
    name="Optika – Čačak",
    environment=Environment.TEST,
    authorisation=Authorisation.OAUTH,
)
WHERE = EntryProfile(
    profile_id=SHOP.id, profile=SHOP.name, environment="CUSTOM", gateway="ipgtest.monri.com"
)
EXPECTED = "expected.json"
_PURPOSE = Purpose(reason="The customer asked for it", ticket="HD-1", cards=1)


async def contents(part: Journal) -> dict[str, Any]:
    """All that a journal has for a profile, as JSON's own types: what is compared later."""
    entries = [entry async for page in issuing.walk(part, JournalQuery()) for entry in page]
    batches = await part.batches()
    drafts = await part.drafts()
    return {
        "entries": [line(entry).decode() for entry in entries],
        "doubts": [_plain(doubt) for doubt in await part.in_doubt()],
        "drafts": [[draft.key, draft.content.decode()] for draft in drafts],
        "reasons": list(await part.reasons()),
        "batches": {batch.id: _plain(batch) for batch in batches},
        "rows": {batch.id: [_named(row) async for row in _rows(part, batch)] for batch in batches},
        "doubts of batches": {
            batch.id: [_plain(doubt) for doubt in await part.in_doubt(batch.id)]
            for batch in batches
        },
    }


def _plain(value: msgspec.Struct) -> Any:
    return msgspec.to_builtins(value)


def _named(row: msgspec.Struct) -> dict[str, Any]:
    return {name: msgspec.to_builtins(getattr(row, name)) for name in row.__struct_fields__}


async def _rows(part: Journal, batch: Batch) -> AsyncIterator[msgspec.Struct]:
    async for some in chunks(part, batch.id):
        for row in some:
            yield row


class _Hand:
    """Works at a sandbox that loses answers, into a journal."""

    def __init__(self, part: Journal, gateway: Gateway, lossy: LossyGateway) -> None:
        self.part = part
        self.gateway = gateway
        self.lossy = lossy
        self.desk = Desk(gateway, part, (0.05,), at_once)

    async def people(self, count: int) -> list[Customer]:
        """The newest customers who are there."""
        page = await self.gateway.customers(0, 100)
        there = [one for one in page.rows if one.merchant_customer_id and not one.is_deleted]
        return there[:count]

    @contextmanager
    def losing(self, method: str) -> Iterator[None]:
        """What is sent is carried out, and nobody hears of it."""
        self.lossy.losing = {method}
        try:
            yield
        finally:
            self.lossy.losing = set()


@asynccontextmanager
async def _hand(folder: Path, lossy: LossyGateway) -> AsyncIterator[_Hand]:
    part = Room(folder).journal(where=WHERE)
    gateway = Gateway(
        Endpoint(base_url=lossy.base_url),
        Credentials(TOKEN, KEY),
        journal=part,
        wait=at_once,
        deadline=5,
    )
    try:
        yield _Hand(part, gateway, lossy)
    finally:
        await gateway.aclose()
        part.file.close()


async def _make_journal(folder: Path, evidence: Path, lossy: LossyGateway) -> dict[str, Any]:
    """A journal with all there is, and certificates and exports of it; what it holds."""
    async with _hand(folder, lossy) as hand:
        await _write_some(hand)
        erased = [await _make_singles(hand, evidence), *await _make_batches(hand, evidence)]
        await _keep_drafts(hand)
        await _leave_doubts(hand)
        await _export(hand.part, evidence)
        await hand.part.add_reasons(("Zahtjev iz poslovnice", "Dupli unos, spojeno"))
        assert (await hand.part.verify()).is_sound
        return {**await contents(hand.part), "erased": [_plain(one) for one in erased]}


async def _write_some(hand: _Hand) -> None:
    """What is old enough goes, so that the chain begins in the middle."""
    [one] = await hand.people(1)
    await hand.gateway.update(one.uuid, {"city": "Tuzla"}, before=one)
    await hand.gateway.update(one.uuid, {"metadata": {"tier": "gold"}}, before=None)
    begun = datetime.now(UTC) + timedelta(seconds=1)
    while datetime.now(UTC) < begun:
        await hand.gateway.by_uuid(one.uuid)
    assert await hand.part.remove_entries_before(begun) > 0
    created = await hand.gateway.create(
        {"merchant_customer_id": "made-1", "name": "Nerma Begić", "email": "nerma@example.ba"}
    )
    await hand.gateway.update(created.uuid, {"phone": "+387 61 111 222"}, before=created)


async def _make_singles(hand: _Hand, evidence: Path) -> Customer:
    """One erased and certified, two in doubt; the one."""
    one, *others = await hand.people(3)
    attempt = await delete_customer(hand.gateway, one, purpose=_PURPOSE)
    assert attempt.is_noted
    case = await issuing.of_customer(hand.part, one.uuid, one.merchant_customer_id or "")
    _certify(case, evidence / "single.zip", plain_ids=True)
    _unpack(evidence / "single.zip")
    await hand.part.add(NewEntry(act=EntryKind.CERTIFICATE, outcome="ISSUED", ticket="HD-1"))
    for other in others:
        with hand.losing("DELETE"):
            await delete_customer(hand.gateway, other, purpose=_PURPOSE)
    return one


async def _make_batches(hand: _Hand, evidence: Path) -> list[Customer]:
    """Each kind, at its end and on the way; who was erased."""
    people = await hand.people(14)
    texts = [
        *(one.uuid for one in people[:4]),
        _as_json(people[4]),
        _as_json(people[4]),
        str(people[3].merchant_customer_id),
        "nobody-1",
        "..",
    ]
    looked_up = a_batch(BatchTask.LOOK_UP, source="kupci.csv", with_cards=True)
    looked_up = await hand.desk.resolved(texts, looked_up)
    for kind, name in ((ExportFileKind.CSV, "rows.csv"), (ExportFileKind.JSON, "rows.json")):
        rows = chunks(hand.part, looked_up.id)
        await export(
            rows, BatchTask.LOOK_UP, evidence / name, ExportFormat(kind=kind, delimiter=";")
        )
    edited = a_batch(
        BatchTask.EDIT, values={"city": "Zenica", "metadata": {"vip": True, "old": None}}
    )
    edited = await hand.desk.resolved([one.uuid for one in people[:3]], edited)
    await save_old_values(chunks(hand.part, edited.id), edited, evidence / "old-values.json")
    await hand.desk.run(edited, 3)
    begun = a_batch(BatchTask.EDIT, values={"country": "HR"})
    await hand.desk.resolved([one.uuid for one in people[:2]], begun)
    return await _make_erasures(hand, evidence, people[4:])


async def _make_erasures(hand: _Hand, evidence: Path, people: list[Customer]) -> list[Customer]:
    texts = [_as_json(people[0]), *(str(one.merchant_customer_id) for one in people[1:4])]
    done = await hand.desk.erased([*texts, texts[0], "nobody-1"], source="brisanje.xlsx")
    case = await issuing.of_batch(hand.part, done)
    _certify(case, evidence / "batch.zip", plain_ids=False)
    _unpack(evidence / "batch.zip")
    with hand.losing("DELETE"):
        stopped = await hand.desk.erased([one.uuid for one in people[4:]])
    assert stopped.why_stopped == "UNKNOWNS"
    return people[:4]


async def _keep_drafts(hand: _Hand) -> None:
    [one] = await hand.people(1)
    edited = CustomerDraft.of(one).with_field("phone", "+387 62 333 444").with_field("city", None)
    new = CustomerDraft.of_nobody().with_field("name", "Amar Hodžić")
    new = new.with_field("merchant_customer_id", "made-draft")
    for key, draft in (("edited", edited), ("new", new)):
        await keep_draft(hand.part, key, StoredEdit.of(draft).encoded())


async def _leave_doubts(hand: _Hand) -> None:
    [one] = await hand.people(1)
    values = {"merchant_customer_id": MerchantId("made-2"), "name": "Vedran Horvat"}
    with hand.losing("POST"):
        for write in (
            partial(hand.gateway.create, values),
            partial(hand.gateway.update, one.uuid, {"email": "new@example.hr"}, before=one),
        ):
            with suppress(GatewayError):
                await write()


async def _export(part: Journal, evidence: Path) -> None:
    with JournalLines(evidence / "journal.zip") as lines:
        async for page in issuing.walk(part, JournalQuery()):
            lines.add(page)
        assert lines.finish(SIGNING_KEY, "lejla", is_whole=True).is_sound
    _unpack(evidence / "journal.zip")
    await written(evidence / "journal.csv", table(issuing.walk(part, JournalQuery()), ";"))
    await part.add(NewEntry(act=EntryKind.EXPORT, outcome="WRITTEN", counts={"entries": 1}))


def _unpack(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        archive.extractall(path.with_suffix(""))


def _certify(case: ErasureEvidence, path: Path, *, plain_ids: bool) -> None:
    certificate = certificate_of(case, SIGNING_KEY, "lejla", plain_ids=plain_ids)
    write_certificate(path, certificate, case, drawn(certificate), SIGNING_KEY)


def _as_json(customer: Customer) -> str:
    named = {"merchant_customer_id": customer.merchant_customer_id, "name": customer.name}
    return msgspec.json.encode({**named, "email": customer.email}).decode()


async def _make_killed(folder: Path, to: Path, lossy: LossyGateway) -> dict[str, Any]:
    """A journal as kill -9 leaves it: what was noted last is in its write-ahead log only."""
    async with _hand(folder, lossy) as hand:
        [one] = await hand.people(1)
        await hand.gateway.update(one.uuid, {"city": "Bihać"}, before=one)
        with hand.losing("POST"), suppress(GatewayError):
            await hand.gateway.update(one.uuid, {"city": "Cazin"}, before=one)
        held = await contents(hand.part)
        left = copied(Room(folder), to)
        assert held["doubts"]
        assert left.log.stat().st_size
        return held


async def _make_set_aside(folder: Path, lossy: LossyGateway) -> dict[str, Any]:
    """A journal that was damaged, set aside, and read into a new one."""
    async with _hand(folder, lossy) as hand:
        people = await hand.people(40)
        await hand.desk.resolved([one.uuid for one in people], a_batch(BatchTask.LOOK_UP))
        await delete_customer(hand.gateway, people[0], purpose=_PURPOSE)
        await _keep_drafts(hand)
    room = Room(folder)
    flip(room.database, room.database.stat().st_size - 4096 * 2 + 700)
    async with _hand(folder, lossy) as hand:
        held = await contents(hand.part)
    assert room.set_aside()
    return held


def _make_settings(folder: Path, sandbox: RunningSandbox) -> None:
    """Sizes, columns and choices, as the windows keep them."""
    owner = QApplication.instance()
    assert owner is not None
    sizes = open_sizes(folder, owner).file
    file = open_choices(folder, sizes, owner).file
    window, panes = MainWindow(sizes), TwoPanes(QWidget(), QWidget())
    window.set_centre(panes)
    window.resize(760, 540)  # smaller than any screen
    window.show()
    panes.save(sizes)
    window.close_for_good()
    preferences = Preferences(file)
    preferences.hold_seconds = 10
    preferences.lock_minutes = 5
    file.setValue("journal/years", 7)  # where the versions of 2026-11 kept it
    file.setValue("start/profile", SHOP.name)
    worker = Worker()
    endpoint = Endpoint(base_url=sandbox.base_url)
    session = Session(worker, endpoint, Credentials(sandbox.token, sandbox.key))
    table = CustomerTable(session, sizes)
    table.findChildren(RememberedColumns)[0].save()
    for each in (file, sizes):
        each.sync()
    session.close()
    assert worker.stop()


async def _make_profiles(folder: Path, lock: Path) -> dict[str, str]:
    """The file of profiles; what the keyring has for them."""
    book, keyring = ProfileBook(folder), MemoryKeyring()
    vault = vault_over(keyring)
    for profile in (SHOP, OTHER):
        book.save(profile)
    login = ProxyLogin(SHOP.proxy, SHOP.proxy_user, "proxy-password")
    await vault.save(SHOP, Credentials(TOKEN, KEY, login))
    await vault.save(OTHER, Credentials("other-token", "other-key"))
    keyring.set_password("customer-desk/journal-key", "Customer Desk", JOURNAL_KEY.hex())
    keyring.set_password("customer-desk/signing-key", "Customer Desk", SIGNING_KEY.seed.hex())
    assert await vault.journal_key(lock) == JOURNAL_KEY
    return {service: text for (service, _user), text in keyring.entries.items()}


async def make(folder: Path, lossy: LossyGateway) -> dict[str, Any]:
    """Everything but the settings; what is to be found in it again."""
    evidence = folder / "evidence"
    evidence.mkdir(parents=True)
    (folder / "settings").mkdir()
    passing = folder / "passing"
    made = {
        "journal": await _make_journal(folder, evidence, lossy),
        "killed": await _make_killed(passing, folder / "killed", lossy),
        "set_aside": await _make_set_aside(folder / "set_aside", lossy),
        "keyring": await _make_profiles(folder / "settings", folder / "data" / "journal.lock"),
    }
    shutil.rmtree(passing)
    return made


def main(folder: Path) -> None:
    """Make a set in ``folder``, which must not be there yet."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    folder.mkdir()
    with forks() as running, running.starter() as start:
        sandbox = start("--customers", "200")
        with LossyGateway(sandbox.base_url) as lossy:
            held = asyncio.run(make(folder, lossy))
        _make_settings(folder / "settings", sandbox)
    (folder / EXPECTED).write_bytes(msgspec.json.format(msgspec.json.encode(held)))
    for passing in folder.rglob("*.lock"):
        passing.unlink()
    app.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
