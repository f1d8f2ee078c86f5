"""A link shows the customer that it names, in the window of its profile, and does nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.command_line import StartOptions, parsed
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.process.instance import OpenRequest
from desktop_app.records.links import LinkRefusal
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.window_controller import WindowController
from tests.conftest import RunningSandbox
from tests.qt.editor_desk import button
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.unit.source_tree import PROJECT

ID = "cust-0000004"
OTHER_ID = "cust-0000005"


@pytest.fixture
def desk(start: StartProgram, sandbox: RunningSandbox) -> ProgramDesk:
    """Shop in a window, and a profile Other that is open nowhere."""
    desk = start()
    desk.wait()
    desk.profile("Other & más", sandbox.base_url)
    return desk


def click(desk: ProgramDesk, link: str) -> None:
    """A second start, as a browser makes it; it hands over what it has read."""
    start = parsed([link])
    refused = start.refused.name if start.refused else ""
    desk.program.second_starts.handle(OpenRequest(start.profile, start.find, refused))


def shown(place: WindowController) -> str:
    customer = place.screen.editor.customer if place.screen is not None else None
    return "" if customer is None else customer.merchant_customer_id or ""


def said(desk: ProgramDesk) -> str:
    window = desk.program.windows()[0]
    return " ".join(window.notice(topic).sentence for topic in ("link", "program"))


def test_a_link_leads_to_the_window_of_its_profile_and_pasted_into_another_one_too(
    qtbot: QtBot, desk: ProgramDesk
) -> None:
    click(desk, f"customer-desk:shop/{ID}")
    qtbot.waitUntil(lambda: shown(desk.place) == ID)
    first = desk.place
    first.window.look_up_bar.ask(f" customer-desk://Other%20%26%20m%C3%A1s/{OTHER_ID}\n")
    qtbot.waitUntil(lambda: len(desk.places) == 2)
    second = desk.places[1]
    qtbot.waitUntil(lambda: shown(second) == OTHER_ID)
    assert shown(first) == ID
    click(desk, f"customer-desk:Shop/{OTHER_ID}")
    qtbot.waitUntil(lambda: shown(first) == OTHER_ID)
    assert len(desk.places) == 2
    assert said(desk).strip() == ""


def test_what_is_unsaved_is_asked_about_before_a_link_is_followed(
    qtbot: QtBot, desk: ProgramDesk
) -> None:
    desk.change_name(ID, "Ana Unsaved")
    click(desk, f"customer-desk:Shop/{OTHER_ID}")
    [question] = desk.place.window.findChildren(LeaveDialog)
    qtbot.waitUntil(question.isVisible)
    assert shown(desk.place) == ID
    button(question, "Discard").click()
    qtbot.waitUntil(lambda: shown(desk.place) == OTHER_ID)


def test_what_was_to_be_looked_up_in_a_profile_that_is_given_up_is_asked_of_no_other(
    qtbot: QtBot, desk: ProgramDesk, sandbox: RunningSandbox
) -> None:
    bare = Profile(
        id="bare", name="Bare", environment=Environment.CUSTOM, base_url=sandbox.base_url
    )
    ProfileBook(desk.folder / "settings").save(bare)
    click(desk, f"customer-desk:Bare/{ID}")
    place = desk.places[1]
    qtbot.waitUntil(lambda: place.window.findChildren(SessionSecretsDialog) != [])
    [dialog] = place.window.findChildren(SessionSecretsDialog)
    click(desk, f"customer-desk:Bare/{OTHER_ID}")
    dialog.reject()
    assert place.profile is None
    place.open_profile(desk.profile("Second", sandbox.base_url))
    qtbot.waitUntil(lambda: place.screen is not None)
    assert place.screen is not None
    assert not place.screen.look_up.is_at_work
    assert shown(place) == ""


def test_of_many_links_the_last_counts_and_not_each_asks_about_what_is_unsaved(
    qtbot: QtBot, desk: ProgramDesk
) -> None:
    desk.change_name(ID, "Ana Unsaved")
    for number in range(10, 20):
        click(desk, f"customer-desk:Shop/cust-00000{number}")

    def asked() -> list[LeaveDialog]:
        questions = desk.place.window.findChildren(LeaveDialog)
        return [each for each in questions if each.isVisible()]

    for _ in range(2):  # about the first, and about the last
        [question] = asked()
        question.reject()
    assert asked() == []
    assert shown(desk.place) == ID
    click(desk, f"customer-desk:Shop/{OTHER_ID}")
    click(desk, "customer-desk:Shop/cust-0000019")
    button(asked()[0], "Discard").click()
    qtbot.waitUntil(lambda: shown(desk.place) == "cust-0000019")


def test_behind_the_lock_a_link_waits_and_so_does_what_is_said_of_a_refused_one(
    qtbot: QtBot, desk: ProgramDesk
) -> None:
    desk.program.lock.lock()
    click(desk, f"customer-desk:Shop/{ID}")
    click(desk, "customer-desk:Shop/1?do=delete")
    assert shown(desk.place) == ""
    assert said(desk).strip() == ""
    desk.press("Unlock")
    qtbot.waitUntil(lambda: shown(desk.place) == ID)
    assert "names a profile and an ID, and nothing else" in said(desk)


def test_hostile_links_are_refused_in_a_sentence_and_nothing_else_happens(
    desk: ProgramDesk,
) -> None:
    sentences = {
        "customer-desk:Nobody/cust-0000004": "There is no profile named",
        "customer-desk:Shop/..": "can't be looked up",
        "customer-desk:Shop/%00": "can't be seen",
        "https://example.com/cust-0000004": "no link to a customer",
        "customer-desk:Shop/" + "x" * 5_000: "longer than any",
    }
    for link, words in sentences.items():
        click(desk, link)
        assert words in said(desk)
    desk.program.second_starts.handle(OpenRequest(refused="of a later version"))
    assert "and nothing else" in said(desk)
    assert len(desk.places) == 1
    assert shown(desk.place) == ""
    assert desk.place.window.look_up_bar.field.text() == ""
    click(desk, f"customer-desk:Shop/{ID}")
    assert desk.place.window.notice("link").sentence == "", "of the one before"


def test_a_first_start_looks_up_in_the_profile_of_its_link_and_in_no_other(
    qtbot: QtBot, start: StartProgram, sandbox: RunningSandbox
) -> None:
    desk = start(parsed([f"customer-desk:Nobody/{ID}"]))
    assert desk.place.profile is None
    desk.program.open_profile("Shop")
    desk.wait()
    assert desk.place.window.look_up_bar.field.text() == ""
    desk = start(parsed([f"customer-desk:Shop/{ID}"]))
    qtbot.waitUntil(lambda: shown(desk.place) == ID)
    desk = start(StartOptions(profile="Shop", refused=LinkRefusal.HIDDEN))
    assert "can't be seen" in said(desk)


def test_a_copied_link_leads_back_also_into_the_sandbox(qtbot: QtBot, desk: ProgramDesk) -> None:
    desk.program.open_sandbox()
    place = desk.places[-1]
    qtbot.waitUntil(lambda: place.screen is not None)
    place.window.look_up("cust-0000007")
    qtbot.waitUntil(lambda: shown(place) == "cust-0000007")
    actions = place.window.findChildren(QAction)
    next(one for one in actions if one.text() == "Copy link").trigger()
    link = QGuiApplication.clipboard().text()
    assert link == "customer-desk:Sandbox/cust-0000007"
    place.window.look_up("cust-0000008")
    qtbot.waitUntil(lambda: shown(place) == "cust-0000008")
    click(desk, link)
    qtbot.waitUntil(lambda: shown(place) == "cust-0000007")


GIVEN = """
import sys
from functools import partial
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop_app.app import run
from desktop_app.command_line import StartOptions

def give(program):
    app = QCoreApplication.instance()
    QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("customer-desk:Nobody/cust%201")))
    print(program.windows()[0].notice("program").sentence)
    QTimer.singleShot(0, program.quit)

sys.exit(run(StartOptions(), give))
"""


def test_a_link_that_the_system_hands_to_the_running_program_is_followed(tmp_path: Path) -> None:
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    ended = subprocess.run(
        [sys.executable, "-c", GIVEN],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert "There is no profile named" in ended.stdout
