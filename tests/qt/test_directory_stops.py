"""What is said when customers can't be read on: the gateway refuses, fails, or some are missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.credentials.keyring import VaultErrorCode
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.models.display import local_time, time_of_day
from desktop_app.views.directory.state_dialog import step_words
from desktop_app.views.directory.wording import (
    coverage_words,
    is_mended_by_reading_again,
    progress_words,
    status_words,
    title_words,
    why_words,
)
from desktop_app.worker.directories import DirectoryPhase, DirectoryState, ErrorCode
from tests.conftest import RunningSandbox
from tests.lossy_gateway import LossyGateway
from tests.qt.editor_desk import texts
from tests.qt.program_desk import ProgramDesk, StartProgram
from tests.qt.test_directory import directory_of, wait_for
from tests.qt.test_directory_views import notice, press, state_dialog

NOW = datetime.now(UTC)


@pytest.fixture
def program_gateway(written_sandbox: RunningSandbox, lossy: LossyGateway) -> RunningSandbox:
    return replace(written_sandbox, base_url=lossy.base_url)


@pytest.fixture
def desk(start: StartProgram) -> ProgramDesk:
    """Whose list has been read; nobody is findable yet."""
    desk = start()
    desk.qtbot.waitUntil(lambda: desk.desk.table.length is not None)
    return desk


@contextmanager
def answered(
    desk: ProgramDesk, lossy: LossyGateway, status: int, phase: DirectoryPhase
) -> Iterator[None]:
    """Customers are to be findable, and the gateway answers so; in the end all are read."""
    directory = directory_of(desk)
    lossy.faking["GET"] = status
    directory.turn_on()
    wait_for(desk.qtbot, directory, phase)
    yield
    wait_for(desk.qtbot, directory, DirectoryPhase.COMPLETE)


def test_a_gateway_that_refuses_stops_the_reading_until_somebody_says_so(
    desk: ProgramDesk, lossy: LossyGateway
) -> None:
    with answered(desk, lossy, 401, DirectoryPhase.STOPPED):
        assert notice(desk).sentence.startswith("Reading customers has stopped.")
        assert "did not accept this profile's token or key" in notice(desk).sentence
        assert desk.place.window.status_line.directory == "Reading customers has stopped"
        lossy.faking.clear()
        press(notice(desk), "Try again")
    assert notice(desk).sentence == ""


def test_a_gateway_that_fails_is_asked_again_also_at_once(
    desk: ProgramDesk, lossy: LossyGateway
) -> None:
    with answered(desk, lossy, 503, DirectoryPhase.WAITING):
        dialog = state_dialog(desk)
        assert "The gateway failed." in texts(dialog)
        assert "It is tried again in" in texts(dialog)
        assert notice(desk).sentence == ""
        lossy.faking.clear()
        press(dialog, "Try now")


def test_what_is_missing_is_said_with_how_many() -> None:
    state = DirectoryState(
        DirectoryPhase.COMPLETE, rows=990, total=1_000, missing=10, complete_as_of=NOW
    )
    words = coverage_words(state)
    assert words == f"Complete as of {time_of_day(NOW)}; about 10 customer(s) may be missing."
    whole = coverage_words(state._replace(missing=0))
    assert whole == f"Complete as of {time_of_day(NOW)}: everybody created before is found."


def test_what_was_complete_on_another_day_is_said_with_the_day() -> None:
    before = NOW - timedelta(days=2)
    state = DirectoryState(DirectoryPhase.COMPLETE, rows=5, complete_as_of=before)
    assert title_words(state) == f"Complete as of {local_time(before)}"


def test_the_first_reading_says_that_others_are_not_found_yet() -> None:
    state = DirectoryState(
        DirectoryPhase.READING, rows=50, total=200, missing=150, rate=25.0, seconds_left=300.0
    )
    assert coverage_words(state).endswith("are found: 50 of about 200.")
    assert progress_words(state) == "50 of about 200 · 25 per second · about 5 minute(s) left"
    assert status_words(state) == "Reading customers, 50 so far, about 5 minute(s) left"
    unknown = DirectoryState(DirectoryPhase.READING, rows=50)
    assert coverage_words(unknown) == "Only customers who were read already are found."
    assert status_words(unknown) == "Reading customers, 50 so far"


EVERY: list[ErrorCode] = [*DirectoryErrorCode, *GatewayErrorCode, *VaultErrorCode]


@pytest.mark.parametrize("error", EVERY, ids=str)
def test_whatever_is_in_the_way_has_words_and_a_way_on(error: ErrorCode) -> None:
    state = DirectoryState(DirectoryPhase.FAILED, error=error)
    assert why_words(state)
    assert is_mended_by_reading_again(state) != bool(step_words(state))
