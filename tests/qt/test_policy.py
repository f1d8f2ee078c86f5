"""What an organisation has set: what is off says why, and nothing forbidden leaves anyhow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.batch.run import TooLargeError
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.directory.opening import directory_path
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.process.error_log import FAULTS
from desktop_app.process.instance import OpenRequest
from desktop_app.process.languages import Language
from desktop_app.process.permissions import with_proxy
from desktop_app.process.policy import NO_POLICY, Bounds, Policy, PolicyProblem
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import BatchStage, BatchTask
from desktop_app.records.customer import Uuid
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.profiles.form import ProfileForm
from desktop_app.views.widgets.translation import wanted_language
from desktop_app.worker.batches import BatchRun
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.qt.batch_desk import press
from tests.qt.desk_session import answer
from tests.qt.editor_desk import button, line
from tests.qt.profile_desk import Desk as DialogDesk
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

ID = "cust-0000004"
FILE = Path("/somewhere/policy.toml")
READ_ONLY = Policy(FILE, read_only=True, deletion=False)


def action(desk: ProgramDesk, text: str) -> QAction:
    found = desk.place.window.findChildren(QAction)
    return next(one for one in found if one.text() == text)


def show(desk: ProgramDesk, identifier: str) -> Uuid:
    desk.place.window.look_up(identifier)
    editor = desk.desk.editor
    desk.qtbot.waitUntil(
        lambda: (
            editor.customer is not None
            and identifier in (editor.customer.merchant_customer_id, editor.customer.uuid)
        )
    )
    assert editor.customer is not None
    return editor.customer.uuid


def refusal(desk: ProgramDesk, job: Callable[[Gateway], Any]) -> object:
    """Why the session did not do it."""
    failures: list[Exception] = []
    owner = QObject()
    desk.session.ask(job, owner=owner, done=lambda _: None, failed=failures.append)
    desk.qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], GatewayError)
    return failures[0].error_code


def readable(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_where_customers_are_to_be_read_only_all_else_is_off_and_says_why(
    start: StartProgram, qtbot: QtBot
) -> None:
    desk = start(policy=READ_ONLY)
    uuid = show(desk, ID)
    before = answer(qtbot, desk.session, lambda gateway: gateway.by_uuid(uuid))
    writes: tuple[Callable[[Gateway], Any], ...] = (
        lambda gateway: gateway.create({"name": "Nobody"}),
        lambda gateway: gateway.update(uuid, {"city": "Split"}, before=before),
        lambda gateway: gateway.delete(uuid, before=before),
    )
    for write in writes:
        assert refusal(desk, write) is GatewayErrorCode.NOT_PERMITTED
    assert answer(qtbot, desk.session, lambda gateway: gateway.by_uuid(uuid)) == before
    why = "Set by your organisation: customers can be read, not changed."
    for text in ("New customer", "Edit customer", "Delete customer", "Delete customer…"):
        off = action(desk, text)
        assert not off.isEnabled(), text
        assert off.statusTip() == why, text
    editor, window = desk.desk.editor, desk.place.window
    assert line(editor, "Name").isReadOnly()
    assert why in readable(editor)
    for name in ("Delete customer", "New customer"):
        assert not button(window, name).isEnabled()
        assert why in button(window, name).toolTip()
    desk.desk.actions.ask_to_delete()
    assert not window.findChildren(DeleteDialog)
    assert action(desk, "Copy for ticket").isEnabled()
    batch = desk.desk.batches.open_window()
    choices = batch.input.tasks.buttons
    assert [task for task in BatchTask if choices[task].isEnabled()] == [BatchTask.LOOK_UP]
    assert why in readable(batch.input.tasks)


def test_where_nobody_is_deleted_customers_can_be_changed(start: StartProgram) -> None:
    desk = start(policy=Policy(FILE, deletion=False))
    show(desk, ID)
    assert not line(desk.desk.editor, "Name").isReadOnly()
    assert action(desk, "Edit customer").isEnabled()
    off = action(desk, "Delete customer")
    assert not off.isEnabled()
    assert off.statusTip() == "Set by your organisation: nobody is deleted here."


def test_a_batch_beyond_the_largest_one_is_held_back_and_refused_by_the_worker_too(
    start: StartProgram, qtbot: QtBot
) -> None:
    desk = start(policy=Policy(FILE, largest_batch=2))
    desk.wait()
    batch = desk.desk.batches.open_window()
    batch.input.tasks.choose(BatchTask.ERASE)
    batch.load_text("cust-0000011\ncust-0000012\ncust-0000013")
    qtbot.waitUntil(batch.input.begin.isEnabled)
    press(batch.input.begin)
    controller = batch.controller
    qtbot.waitUntil(lambda: controller.batch is not None and not controller.is_busy)
    main = batch.footer.main
    assert main.isVisible()
    assert not main.isEnabled()
    assert "The largest batch that your organisation permits: 2." in readable(batch.footer)
    assert controller.batch is not None
    run = BatchRun(desk.session, desk.journal, desk.place)
    failures: list[Exception] = []
    run.failed.connect(failures.append)
    batch_of_three = controller.batch
    run.run(msgspec.structs.replace(batch_of_three, stage=BatchStage.CONFIRMED, confirmed=3))
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], TooLargeError)
    assert "TooLargeError" in FAULTS.report()
    FAULTS.clear()


def test_times_are_bounded_and_greyed_and_all_that_is_set_stands_in_the_preferences(
    start: StartProgram,
) -> None:
    policy = Policy(
        FILE,
        hold_seconds=Bounds(7, 7),
        lock_minutes=Bounds(0, 5),
        environments=frozenset({"custom"}),
        directory=False,
    )
    desk = start(policy=policy)
    desk.wait()
    chosen = desk.program.preferences
    desk.settings.setValue("erasure/hold", 0)
    chosen.file.setValue("lock/minutes", "0")
    assert (chosen.hold_seconds, chosen.batch_hold_seconds, chosen.lock_minutes) == (7, 7, 5)
    assert desk.program.lock.idle.minutes == 5
    dialog = desk.program.open_preferences(desk.place.window)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    hold, lock = boxes["Hold a deletion"], boxes["Lock after"]
    assert not hold.isEnabled()
    assert hold.currentText() == "7 second(s)"
    assert "Set by your organisation." in hold.accessibleDescription()
    assert lock.isEnabled()
    assert [lock.itemText(each) for each in range(lock.count())] == [
        f"{n} minute(s)" for n in (1, 5)
    ]
    dialog.show_page("Organisation")
    said = readable(dialog.page)
    for words in ("/somewhere/policy.toml", "7 second(s)", "At most 5 minute(s)", "Custom"):
        assert words in said
    assert "No copy of customers is kept" in said
    assert "Changes" not in said


def test_a_broken_policy_is_said_and_the_strictest_reading_holds(start: StartProgram) -> None:
    policy = READ_ONLY._replace(problem=PolicyProblem.VALUE, place="deletoin")
    desk = start(policy=policy)
    desk.wait()
    notice = desk.place.window.notice("policy")
    assert "deletoin" in notice.sentence
    assert "not changed or deleted" in notice.sentence
    assert not action(desk, "New customer").isEnabled()
    desk.place.window.notice("link").show_message("Of the moment.")
    dialog = desk.program.open_preferences(desk.place.window)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    before = desk.place.window
    boxes["Language"].setCurrentText(Language.SLOVENE.own_name)
    desk.qtbot.waitUntil(lambda: desk.place.window is not before)
    notices = [desk.place.window.notice(topic).sentence for topic in ("policy", "link")]
    assert "nesmiseln" in notices[0]
    assert notices[1] == ""


def test_profiles_of_other_environments_are_not_opened_and_the_proxy_is_the_organisations(
    start: StartProgram, tmp_path: Path
) -> None:
    book = ProfileBook(tmp_path / "settings")
    book.save(Profile(id="p2", name="Real", environment=Environment.PRODUCTION))
    policy = Policy(FILE, environments=frozenset({"custom", "test"}), proxy="localhost:9")
    desk = start(policy=policy)
    desk.wait()
    assert {each.name: each.proxy for each in desk.program.profiles()} == {
        "Shop": "",
        "Real": "localhost:9",
    }
    desk.program.open_profile("Real")
    [place] = [one for one in desk.places if one.screen is None]
    said = [text for text in readable(place.window).splitlines() if "Production" in text]
    assert "Your organisation does not permit profiles for Production on this computer." in said
    assert place.profile is None
    desk.program.second_starts.handle(OpenRequest("Real", "cust-0000042"))
    place.open_profile(desk.profile("Other", desk.program.profiles()[0].base_url))
    desk.qtbot.waitUntil(lambda: place.screen is not None)
    assert place.window.look_up_bar.field.text() == "", "an ID of one shop is asked of no other"
    form = ProfileForm(None, (), policy)
    offered = [form.environment.itemData(each) for each in range(form.environment.count())]
    assert offered == [Environment.TEST, Environment.CUSTOM]
    assert not form.proxy.address.edit.isEnabled()
    assert form.proxy.address.text == "localhost:9"


@pytest.mark.parametrize("own", ["", "own.example.com:3128"])
def test_the_organisations_proxy_is_shown_and_used_and_written_into_no_profile(
    qtbot: QtBot, worker: Worker, tmp_path: Path, own: str
) -> None:
    keyring, book = MemoryKeyring(), ProfileBook(tmp_path)
    policy = Policy(FILE, proxy="proxy.example.com:8080")
    saved = Profile(id="p9", name="Shop", environment=Environment.TEST, proxy=own)
    book.save(saved)

    def edit() -> DialogDesk:
        used = with_proxy(policy, book.read()[0])
        dialog = ProfileDialog(book, vault_over(keyring), worker, used, policy=policy)
        return DialogDesk(qtbot, dialog)

    desk = edit()
    assert desk.field("Proxy").text() == "proxy.example.com:8080"
    assert not desk.field("Proxy").isEnabled()
    assert "Set by your organisation." in desk.hints
    desk.fill()
    desk.field("Proxy user name").setText("lejla")
    desk.field("Proxy password").setText("a password")
    desk.press("Save profile")
    qtbot.waitUntil(lambda: not desk.dialog.isVisible())
    [written] = book.read()
    assert (written.proxy, written.proxy_user) == (own, "lejla")
    used = with_proxy(policy, written)
    kept: list[object] = []
    vault = vault_over(keyring)
    worker.ask(lambda: vault.read(used), owner=worker, done=kept.append, failed=kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert isinstance(kept[0], Credentials)
    assert kept[0].proxy_login is not None
    assert kept[0].proxy_login.proxy == "proxy.example.com:8080"
    assert edit().field("Proxy user name").text() == "lejla"
    assert with_proxy(NO_POLICY, written).proxy_user == ("lejla" if own else "")


def test_where_no_customers_are_to_be_kept_what_was_kept_goes(
    start: StartProgram, tmp_path: Path, qtbot: QtBot, sandbox: RunningSandbox
) -> None:
    kept = directory_path(tmp_path / "data", "p1")
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(b"customers of earlier")
    desk = start(policy=Policy(FILE, directory=False))
    desk.wait()
    qtbot.waitUntil(lambda: not kept.exists())
    assert desk.desk.directory is None
    texts = [one.text() for one in desk.place.window.findChildren(QAction)]
    assert "Make customers findable on this computer…" not in texts
    assert not [
        one for one in desk.place.window.findChildren(QPushButton) if "findable" in one.text()
    ]


def test_only_permitted_languages_are_spoken_and_offered(start: StartProgram) -> None:
    policy = Policy(FILE, languages=("hr", "sr-Latn"))
    desk = start(policy=policy)
    desk.program.preferences.file.setValue("view/language", "mk")
    assert desk.program.preferences.language is None
    assert wanted_language(None, policy) is Language.CROATIAN
    assert wanted_language(Language.SERBIAN_LATIN, policy) is Language.SERBIAN_LATIN
    dialog = desk.program.open_preferences(desk.place.window)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    language = boxes["Language"]
    offered = [language.itemText(each) for each in range(language.count())]
    assert offered == ["As the system: Hrvatski", "Hrvatski", "Srpski (latinica)"]


@pytest.mark.parametrize(
    ("bounds", "choices"),
    [
        (Bounds(), (0, 1, 5, 10, 30)),
        (Bounds(5), (0, 5, 10, 30)),
        (Bounds(0, 10), (1, 5, 10)),
        (Bounds(2, 7), (5, 7, 2)),
        (Bounds(3, 3), (3,)),
    ],
)
def test_what_can_be_chosen_is_within_the_bounds(
    start: StartProgram, bounds: Bounds, choices: tuple[int, ...]
) -> None:
    desk = start()
    chosen = Preferences(desk.settings, Policy(FILE, lock_minutes=bounds))
    assert Preferences.lock_minutes.choices_in(chosen) == choices
    assert set(map(chosen_as(chosen), (0, 1, 5, 10, 30))) <= set(choices)


def chosen_as(chosen: Preferences) -> Callable[[int], int]:
    def read(minutes: int) -> int:
        chosen.file.setValue("lock/minutes", str(minutes))
        return chosen.lock_minutes

    return read
