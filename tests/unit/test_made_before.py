"""What earlier versions left on a disk opens, verifies and goes on in this one.

Each folder ``tests/data/made_…`` is a set made by the version of its time (``tests/data/make.py``).
"""

from __future__ import annotations

import asyncio
import io
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app import verify_command
from desktop_app.batch.export import read_old_values
from desktop_app.batch.reading import read_bytes, take
from desktop_app.credentials.profiles import Profile, ProfileBook
from desktop_app.evidence.bundle import fingerprint, public_key
from desktop_app.evidence.verifying import verify
from desktop_app.journal.opening import JournalCondition
from desktop_app.records import draft as kept_edit
from desktop_app.records.batch import BatchTask
from desktop_app.records.customer import Uuid
from desktop_app.records.writes import WriteOutcome
from desktop_app.verify_command import ExitStatus
from tests.conftest import KEY, TOKEN
from tests.data.make import EXPECTED, JOURNAL_KEY, OTHER, SHOP, SIGNING_KEY, WHERE, contents
from tests.erased_scan import found
from tests.unit.journal_room import Room, deletion, run, until
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

SETS = sorted((Path(__file__).parents[1] / "data").glob("made_*"))
JOURNALS = ("journal", "killed", "set_aside")
FOLDERS = {"journal": "."}
"""Where in a set a journal is, unless in a folder of its own name."""
RENAMED = {"trouble": "error_code"}
"""Fields of records that are written as arrays, by their names when the sets were made."""


@pytest.fixture(params=SETS, ids=lambda path: path.name)
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one set."""
    return Path(shutil.copytree(request.param, tmp_path / "made"))


def expected(made: Path) -> Any:
    return msgspec.json.decode((made / EXPECTED).read_bytes())


def room_of(made: Path, name: str) -> Room:
    return Room(made / FOLDERS.get(name, name), JOURNAL_KEY)


def held_in(room: Room) -> Any:
    with room.opened(WHERE) as part:
        assert run(part.verify()).is_sound
        return msgspec.json.decode(msgspec.json.encode(run(contents(part))))


def assert_holds(found: Any, wanted: Any) -> None:
    """All that was written is read as it was; a later version may know of more fields."""
    if isinstance(wanted, dict):
        for name, value in wanted.items():
            assert_holds(found[RENAMED.get(name, name)], value)
    elif isinstance(wanted, list):
        assert len(found) == len(wanted)
        for one, value in zip(found, wanted, strict=True):
            assert_holds(one, value)
    else:
        assert found == wanted


def without_rows(held: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in held.items() if name != "rows"}


def _is_of(row: dict[str, Any], people: list[dict[str, Any]]) -> bool:
    named = {row["uuid"], row["merchant_id"]} - {""}
    return any(
        {one["uuid"], one["merchant_customer_id"]} & named or one["email"] in row["typed"]
        for one in people
    )


def status(path: Path, *arguments: str) -> int:
    """Of ``customer-desk verify``, with the key that must have signed."""
    key = fingerprint(public_key(SIGNING_KEY.seed))
    return verify_command.run([str(path), "--key", key, *arguments], io.StringIO())


def test_there_are_sets() -> None:
    assert SETS


@pytest.mark.parametrize("name", JOURNALS)
def test_a_journal_opens_with_all_that_it_held(made: Path, name: str) -> None:
    room, wanted = room_of(made, name), expected(made)[name]
    erased = wanted.pop("erased", [])
    for _ in range(2):
        held = held_in(room)
        for batch, rows in wanted["rows"].items():
            for row, as_written in zip(held["rows"][batch], rows, strict=True):
                # Later versions keep no value of whoever was erased.
                is_erased = _is_of(as_written, erased)
                assert_holds(row["number"], as_written["number"])
                assert_holds({} if is_erased else row, {} if is_erased else as_written)
        assert_holds(without_rows(held), without_rows(wanted))
    assert [opening.finding for opening in room.openings] == [JournalCondition.SOUND] * 2


@pytest.mark.parametrize("name", JOURNALS)
def test_what_is_left_of_whoever_was_erased_goes(made: Path, name: str) -> None:
    room = room_of(made, name)
    erased = expected(made)["journal"]["erased"]
    values = [one[field] for one in erased for field in ("name", "email", "phone") if one[field]]
    is_planted = bool(found(room.place.folder, values, JOURNAL_KEY))
    assert is_planted or name != "journal"
    with room.opened(WHERE) as part:
        run(part.in_doubt())
        until(lambda: found(room.place.folder, values, JOURNAL_KEY) == [])


@pytest.mark.parametrize("name", JOURNALS)
def test_a_journal_goes_on(made: Path, name: str) -> None:
    room, before = room_of(made, name), expected(made)[name]
    with room.opened(WHERE) as part:
        doubts = run(part.in_doubt())
        assert len(doubts) == len(before["doubts"])
        for doubt in doubts:
            run(part.end(doubt.number, WriteOutcome.GIVEN_UP))
        run(part.end(run(part.begin(deletion(1))), WriteOutcome.DONE))
        assert run(part.erasures_of(("cust-0001",)))
        verdict = run(part.verify())
        assert verdict.is_sound
        assert verdict.entries == len(before["entries"]) + len(doubts) + 1
    with room.opened(WHERE) as part:
        assert run(part.verify()) == verdict
        assert run(part.in_doubt()) == ()


def test_whoever_was_erased_is_found_by_what_is_typed(made: Path) -> None:
    with room_of(made, "journal").opened(WHERE) as part:
        for one in expected(made)["journal"]["erased"]:
            for typed in (one["uuid"], one["merchant_customer_id"], one["email"], one["phone"]):
                assert not typed or run(part.erasures_of((typed,)))


def test_unsaved_edits_are_understood(made: Path) -> None:
    with room_of(made, "journal").opened(WHERE) as part:
        edits = [kept_edit.decoded(draft.content) for draft in run(part.drafts())]
    [edited, new] = [edit for edit in edits if edit is not None]
    assert [(one.name, one.new) for one in edited.changes.items] == [
        ("phone", "+387 62 333 444"),
        ("city", None),
    ]
    assert (new.uuid, new.who, new.merchant_id) == (Uuid(""), "Amar Hodžić", "made-draft")


def test_profiles_and_secrets_are_read(made: Path) -> None:
    keyring = MemoryKeyring()
    for service, text in expected(made)["keyring"].items():
        keyring.set_password(service, "Customer Desk", text)
    vault, lock = vault_over(keyring), made / "lock"

    async def secrets(profile: Profile) -> tuple[str, str, str]:
        found = await vault.read(profile)
        assert found is not None
        login = found.proxy_login
        return found.authenticity_token, found.merchant_key, login.password if login else ""

    book = ProfileBook(made / "settings")
    assert book.read() == (SHOP, OTHER)
    assert book.set_aside is None
    assert run(secrets(SHOP)) == (TOKEN, KEY, "proxy-password")
    assert run(secrets(OTHER)) == ("other-token", "other-key", "")
    assert run(vault.journal_key(lock)) == JOURNAL_KEY
    assert run(vault.signing_key(lock)) == SIGNING_KEY.seed


@pytest.mark.parametrize("name", ["single.zip", "single", "batch.zip", "batch"])
def test_a_certificate_verifies_and_covers_who_was_erased(made: Path, name: str) -> None:
    path, [single, *batch] = made / "evidence" / name, expected(made)["journal"]["erased"]
    assert status(path) == ExitStatus.SOUND
    mine, others = ([single], batch) if name.startswith("single") else (batch, [single])
    for one in mine:
        for typed in (one["uuid"], one["merchant_customer_id"]):
            assert status(path, "--covers", typed) == ExitStatus.SOUND
    assert status(path, "--covers", others[0]["uuid"]) == ExitStatus.NOT_COVERED
    verified = verify(path)
    assert verified.certificate is not None
    assert len([one for one in verified.certificate.erasures if one.entries]) == len(mine)


@pytest.mark.parametrize("name", ["single", "batch", "journal"])
def test_evidence_that_was_changed_is_still_found_out(made: Path, name: str) -> None:
    folder = made / "evidence" / name
    for path in sorted(folder.iterdir()):
        if path.name == "README.txt":
            continue
        content = path.read_bytes()
        path.write_bytes(content[:-9] + bytes([content[-9] ^ 1]) + content[-8:])
        assert status(folder) == ExitStatus.BROKEN, path.name
        path.write_bytes(content)
    assert status(folder) == ExitStatus.SOUND


@pytest.mark.parametrize("name", ["journal.zip", "journal"])
def test_an_exported_journal_verifies(made: Path, name: str) -> None:
    path = made / "evidence" / name
    assert status(path) == ExitStatus.SOUND
    extract = verify(path).extract
    assert extract is not None
    assert extract.is_whole
    assert extract.entries == len(expected(made)["journal"]["entries"]) - 1  # and its own note


def test_exported_rows_are_read_as_a_list(made: Path) -> None:
    looked_up = [
        rows
        for batch, rows in expected(made)["journal"]["rows"].items()
        if expected(made)["journal"]["batches"][batch]["task"] == BatchTask.LOOK_UP.value
    ]
    wanted = [row["uuid"] for row in looked_up[0] if row["uuid"]]
    for name in ("rows.csv", "rows.json"):
        [table] = read_bytes((made / "evidence" / name).read_bytes()).tables
        [place] = [place for place, one in enumerate(table.columns) if one.name == "uuid"]
        assert list(take(table, place).texts) == wanted


def test_old_values_can_be_put_back(made: Path) -> None:
    content = (made / "evidence" / "old-values.json").read_bytes()
    batch, rows = read_old_values(content, SHOP.id)
    restored = list(rows)
    assert (batch.task, batch.rows) == (BatchTask.EDIT, len(restored))
    assert all(row.values and "city" in row.values for row in restored)


def test_another_key_opens_nothing(made: Path) -> None:
    """The set is what it says: encrypted under its key."""
    room = Room(made, bytes(32))
    with room.opened(WHERE) as part:
        assert asyncio.run(part.in_doubt()) == ()
    assert [opening.finding for opening in room.openings] == [JournalCondition.OTHER_KEY]
