"""What goes with a profile that is removed, and with a customer who is erased."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import BatchControl
from desktop_app.batch.resolve import keep, resolve
from desktop_app.credentials.profiles import ProfileBook
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.operations import delete_customer
from desktop_app.records.batch import Batch, BatchRow, BatchStage, BatchTask
from desktop_app.records.customer import Customer, Json
from desktop_app.records.writes import EntryKind, JournalEntry, JournalQuery, WriteOutcome
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.widgets.messages import Notice
from tests.batch_room import a_batch, lines_of
from tests.erased_scan import found
from tests.qt.desk_session import answer
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import turned_on
from tests.unit.journal_room import correction, keep_draft
from tests.unit.test_credentials_vault import MemoryKeyring

VALUES = ("Kanarinka", "Kanarigrad")


def keep_some(desk: ProgramDesk, *, doubts: int) -> None:
    """An unsaved edit, a batch, and changes in doubt."""
    journal, session = desk.journal, desk.session
    desk.qtbot.waitUntil(lambda: not session.is_busy)  # what it looks for at the start is over
    batch: Batch = a_batch(BatchTask.LOOK_UP)
    row = BatchRow(number=1, line=1, typed="x", name="Kanarinka Hadžić", city="Kanarigrad")

    async def write(_gateway: object) -> None:
        await keep_draft(journal, "kept", b'{"who": "Kanarinka Hadzic"}')
        await journal.save_batch(batch)
        await journal.save_rows(batch.id, [row])
        for _ in range(doubts):
            await journal.end(await journal.begin(correction("Kanarinka")), WriteOutcome.UNKNOWN)

    answer(desk.qtbot, session, write)


def open_dialog(desk: ProgramDesk) -> ProfileDialog:
    desk.program.edit_profile(desk.place.window)
    [dialog] = desk.place.window.findChildren(ProfileDialog)
    return dialog


def said(dialog: ProfileDialog) -> str:
    return str(dialog.findChildren(Notice)[0].sentence)


def press(dialog: ProfileDialog, text: str) -> None:
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    button.click()


def test_it_says_what_goes_and_asks_about_doubts(
    start: StartProgram, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    desk = start()
    keep_some(desk, doubts=2)
    dialog = open_dialog(desk)
    press(dialog, "Remove profile")
    desk.qtbot.waitUntil(lambda: "Remove this profile" in said(dialog))
    assert "1 unsaved edit(s), 1 list(s) of a batch" in said(dialog)
    assert "what became of 2 change(s) in doubt" in said(dialog)
    with desk.qtbot.waitSignal(dialog.removed):
        press(dialog, "Remove, and give them up")
    desk.qtbot.waitUntil(lambda: len(desk.program.windows()) == 1)
    desk.end()
    assert ProfileBook(tmp_path / "settings").read() == ()
    key = bytes.fromhex(keyring.entries["customer-desk/journal-key", "Customer Desk"])
    assert found(tmp_path, VALUES, key) == []


def test_without_doubts_it_is_one_question(start: StartProgram) -> None:
    desk = start()
    keep_some(desk, doubts=0)
    dialog = open_dialog(desk)
    press(dialog, "Remove profile")
    desk.qtbot.waitUntil(lambda: "Remove this profile" in said(dialog))
    assert "in doubt" not in said(dialog)
    journal = desk.journal

    async def read(_gateway: object) -> tuple[JournalEntry, ...]:
        return await journal.entries(JournalQuery(acts=frozenset({EntryKind.PROFILE})))

    assert answer(desk.qtbot, desk.session, read) == ()
    with desk.qtbot.waitSignal(dialog.removed):
        press(dialog, "Remove")


def test_what_is_unsaved_goes_with_it_and_is_not_asked_about(
    start: StartProgram, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    desk = start()
    directory = turned_on(desk)
    desk.change_name("cust-0000042", "Kanarinka")
    before = desk.place.window
    before.setObjectName("of the removed profile")
    dialog = open_dialog(desk)
    press(dialog, "Remove profile")
    desk.qtbot.waitUntil(lambda: "Remove this profile" in said(dialog))
    with desk.qtbot.waitSignal(directory.destroyed):
        press(dialog, "Remove")
    [window] = desk.program.windows()
    assert window.objectName() != "of the removed profile"
    assert not window.findChildren(LeaveDialog)
    assert [name for name, _ in keyring.entries if "/p1/" in name] == []
    desk.end()
    assert list((tmp_path / "data").glob("directory-*")) == []
    key = bytes.fromhex(keyring.entries["customer-desk/journal-key", "Customer Desk"])
    assert found(tmp_path, VALUES, key) == []


def test_not_while_a_change_is_under_way(start: StartProgram) -> None:
    desk = start()
    assert desk.desk.window.isVisible()
    journal, session = desk.journal, desk.session
    begin, end = partial(journal.begin, correction("Kanarinka")), journal.end
    number = answer(desk.qtbot, session, lambda _gateway: begin())
    dialog = open_dialog(desk)
    press(dialog, "Remove profile")
    assert "is under way" in said(dialog)
    answer(desk.qtbot, session, lambda _gateway: end(number, WriteOutcome.NOT_SENT))
    dialog.reject()


# After a day's work and an erasure, no file of the whole program has a value of the person.


PERSON: dict[str, Json] = {
    "merchant_customer_id": "erased-by-the-program",
    "name": "Kanarinka Hadžić",
    "email": "kanarinka@posta.example.hr",
    "phone": "+387 61 973 511",
    "city": "Kanarigrad",
}

ERASED = (
    "Kanarinka",
    "Hadžić",
    "kanarinka@posta",
    "61 973 511",
    "Kanarigrad",
    "Half typed",
)


def looked_up(desk: ProgramDesk, customer: Customer) -> Batch:
    journal, batch = desk.journal, a_batch(BatchTask.LOOK_UP)

    async def work(gateway: Gateway) -> Batch:
        kept = await keep(journal, batch, lines_of([customer.uuid, f"x; {PERSON['email']}"]))
        told: list[object] = []
        return await resolve(
            BatchContext(
                gateway,
                journal,
                kept,
                control=BatchControl(),
                tell=told.append,
                stage=BatchStage.RESOLVING,
            )
        )

    return answer(desk.qtbot, desk.session, work)


def test_no_file_of_the_program_has_a_value_of_an_erased_person(
    start: StartProgram, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    desk = start()
    session = desk.session
    customer = answer(desk.qtbot, session, lambda gateway: gateway.create(PERSON))
    looked_up(desk, customer)
    desk.change_name(str(PERSON["merchant_customer_id"]), "Half typed")
    desk.place.window.look_up_bar.ask(str(PERSON["email"]))
    key = bytes.fromhex(keyring.entries["customer-desk/journal-key", "Customer Desk"])

    def left() -> list[str]:
        return found(tmp_path, ERASED, key)

    desk.qtbot.waitUntil(lambda: {"draft", "batch_row"} <= {_table(one) for one in left()})
    answer(desk.qtbot, session, lambda gateway: delete_customer(gateway, customer))
    desk.end()
    assert left() == []
    again = start()
    again.qtbot.waitUntil(lambda: not again.session.is_busy)
    again.end()
    assert left() == []


def _table(place: str) -> str:
    return place.split(", ")[1].partition(":")[0]
