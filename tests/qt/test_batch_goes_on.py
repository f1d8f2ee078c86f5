"""Every stop of a batch, and every way to go on after it: each row is done once, and none that was
sent counts as still to do."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from enum import Enum, auto
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.batch.rows import is_open
from desktop_app.records.batch import BatchStage, BatchTask, RowOutcome, RowResolution
from tests.qt.stopped_batch import (
    COUNT,
    UUIDS,
    Disk,
    Gateway,
    Program,
    allow_writing,
    refuse_writing,
    small_disk,
)
from tests.sandbox.gateway_servers import Talk

_METHODS = {BatchTask.LOOK_UP: "GET", BatchTask.EDIT: "POST", BatchTask.ERASE: "DELETE"}
_NTH = 5
"""The request at which it stops."""
_MOST_PRESSES = 4


class Way(Enum):
    """How an agent goes on."""

    SAME_WINDOW = auto()
    NEW_WINDOW = auto()
    RESTART = auto()


class Scene:
    """A program with a list of customers, ready to begin."""

    def __init__(self, program: Program, task: BatchTask, disk: Disk) -> None:
        self.program, self.task, self.disk = program, task, disk
        self.gateway = program.gateway
        self.mend: Callable[[], object] = lambda: None
        """What has to be done before anybody can go on."""
        if task is not BatchTask.LOOK_UP:
            program.look_up(task)
            program.until_at_rest()
        self.gateway.carried.clear()
        self.gateway.work = _METHODS[task]

    def begin(self) -> None:
        if self.task is BatchTask.LOOK_UP:
            self.program.look_up(self.task)
        else:
            self.program.confirm()

    def begin_and(self, act: Callable[[], object]) -> None:
        """Do ``act`` while the n-th request is under way, and let it end then."""
        arrived, go_on = threading.Event(), threading.Event()

        def wait() -> None:
            arrived.set()
            go_on.wait(20)

        self.gateway.stop_at(_NTH, wait)
        self.begin()
        self.program.until(arrived.is_set)
        act()
        go_on.set()

    def until_it_stands(self) -> None:
        """Nothing goes on by itself."""
        pane = self.program.window.rows.progress
        controller = self.program.window.controller
        self.program.until(
            lambda: not controller.is_busy or (pane.is_paused and not self.wrongly_open())
        )

    def until_all_is_sent(self) -> None:
        """Behind the lock nobody is told how it stands."""
        self.program.until(lambda: self.gateway.carried.keys() == set(UUIDS))

    def wrongly_open(self) -> list[int]:
        """The numbers of the rows that were sent, and that the window calls still to do."""
        if self.task is BatchTask.LOOK_UP:
            return []
        sent = +self.gateway.carried
        return [row.number for row in self.program.rows() if row.uuid in sent and is_open(row)]


def stop_by_full_disk(scene: Scene) -> None:
    scene.gateway.stop_at(_NTH, scene.disk.fill)
    scene.begin()
    scene.mend = scene.disk.make_room


def stop_by_refused_writing(scene: Scene) -> None:
    scene.gateway.stop_at(_NTH, refuse_writing)
    scene.begin()
    scene.mend = allow_writing


def stop_by_401(scene: Scene) -> None:
    scene.gateway.stop_at(_NTH, fault=lambda talk: talk.answer(b"{}", "401 Unauthorized"))
    scene.begin()

    def try_again() -> None:
        scene.gateway.recover()
        scene.program.session.unblock()

    scene.mend = try_again


def stop_by_403(scene: Scene) -> None:
    scene.gateway.stop_at(_NTH, fault=lambda talk: talk.answer(b"{}", "403 Forbidden"))
    scene.begin()
    scene.mend = scene.gateway.recover


def stop_by_lost_connection(scene: Scene) -> None:
    """The n-th is carried out; its answer is lost, and nobody answers any more."""
    server = scene.gateway.server

    def hang_up(talk: Talk) -> None:
        talk.reset()
        server.stop_listening()

    scene.gateway.stop_at(_NTH, fault=hang_up, loses_answers=True)
    scene.begin()

    def come_back() -> None:
        scene.gateway.recover()
        scene.gateway.come_back()

    scene.mend = come_back


def stop_by_three_unknowns(scene: Scene) -> None:
    scene.gateway.stop_at(_NTH, fault=lambda talk: talk.reset(), loses_answers=True)
    scene.begin()
    scene.mend = scene.gateway.recover


def stop_by_three_lost(scene: Scene) -> None:
    """What is unknown never arrived."""
    scene.gateway.stop_at(_NTH, fault=lambda talk: talk.reset())
    scene.begin()
    scene.mend = scene.gateway.recover


def stop_by_pause(scene: Scene) -> None:
    scene.begin_and(scene.program.window.rows.progress.pause.click)


def stop_by_stop(scene: Scene) -> None:
    scene.begin_and(scene.program.window.rows.progress.stop.click)


def stop_by_lock(scene: Scene) -> None:
    """What runs goes on behind the lock; what was paused stays so."""
    stop_by_pause(scene)
    scene.until_it_stands()
    scene.program.lock()
    scene.mend = scene.program.unlock


def stop_by_lock_while_it_runs(scene: Scene) -> None:
    scene.begin_and(scene.program.lock)
    scene.until_all_is_sent()
    scene.mend = scene.program.unlock


def stop_by_closed_window(scene: Scene) -> None:
    scene.begin_and(scene.program.window.close)


def stop_by_kill(scene: Scene) -> None:
    def kill() -> None:
        scene.program.killed.kill()

    scene.gateway.stop_at(_NTH, kill, fault=lambda talk: talk.reset(), loses_answers=True)
    scene.program.kill(scene.task)
    scene.mend = scene.gateway.recover


STOPS = {
    stop: ways
    for stop, ways in [
        (stop_by_full_disk, tuple(Way)),
        (stop_by_refused_writing, tuple(Way)),
        (stop_by_401, tuple(Way)),
        (stop_by_403, tuple(Way)),
        (stop_by_lost_connection, tuple(Way)),
        (stop_by_three_unknowns, tuple(Way)),
        (stop_by_pause, tuple(Way)),
        (stop_by_stop, tuple(Way)),
        (stop_by_lock, tuple(Way)),
        (stop_by_lock_while_it_runs, tuple(Way)),
        (stop_by_closed_window, (Way.NEW_WINDOW, Way.RESTART)),
        (stop_by_kill, (Way.RESTART,)),
    ]
}
"""Each stop, and the ways that there are after it."""

CASES = [
    pytest.param(stop, way, task, id=f"{stop.__name__[8:]}-{way.name}-{task.name}")
    for number, (stop, ways) in enumerate(STOPS.items())
    for place, way in enumerate(ways)
    for task in BatchTask
    if task is not BatchTask.LOOK_UP or number % len(ways) == place
]
"""All of them for what writes; a look-up after each stop with one way in turn."""


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    gateway = Gateway()
    gateway.server.start()
    yield gateway
    gateway.server.stop()


@pytest.fixture
def disk(tmp_path: Path, stop: Callable[[Scene], None]) -> Iterator[Disk]:
    with small_disk(tmp_path / "disk", is_wanted=stop is stop_by_full_disk) as disk:
        yield disk


@pytest.fixture
def program(qtbot: QtBot, gateway: Gateway, disk: Disk) -> Iterator[Program]:
    program = Program(qtbot, gateway, disk.folder)
    yield program
    allow_writing()
    program.end()


def assert_what_was_sent_is_not_to_do(scene: Scene) -> None:
    """On screen, row by row, and in the number on the button."""
    assert scene.wrongly_open() == []
    main = scene.program.window.footer.main
    if main.isVisible():
        left = sum(map(is_open, scene.program.rows()))
        figures = (left, scene.program.count(RowOutcome.UNKNOWN))
        assert re.findall(r"\d+", main.text()) == [str(figure) for figure in figures if figure]


def go_on_to_the_end(scene: Scene) -> None:
    """Press what there is to press."""
    program = scene.program
    for _ in range(_MOST_PRESSES):
        batch = program.window.controller.batch
        if batch is None or batch.stage is BatchStage.FINISHED:
            return
        buttons = program.buttons()
        assert buttons, (batch.stage, program.window.rows.notice.sentence)
        buttons[0].click()
        program.confirm_if_asked()
        program.until_at_rest()
    batch = program.window.controller.batch
    assert batch is not None
    assert batch.stage is BatchStage.FINISHED, program.window.rows.notice.sentence


@pytest.mark.parametrize(("stop", "way", "task"), CASES)
def test_goes_on(
    program: Program, disk: Disk, stop: Callable[[Scene], None], way: Way, task: BatchTask
) -> None:
    scene = Scene(program, task, disk)
    stop(scene)
    is_seen = program.is_running and program.window.isVisible()
    if is_seen and stop is not stop_by_lock_while_it_runs:
        scene.until_it_stands()
        assert_what_was_sent_is_not_to_do(scene)
    scene.mend()
    if is_seen:
        scene.until_it_stands()
    match way:
        case Way.NEW_WINDOW:
            program.open_anew()
        case Way.RESTART:
            program.restart()
    assert_what_was_sent_is_not_to_do(scene)
    go_on_to_the_end(scene)
    if program.rows():
        done = RowResolution.FOUND if task is BatchTask.LOOK_UP else RowOutcome.DONE
        assert program.count(done) + program.count(RowOutcome.REFUSED) == COUNT
    if task is not BatchTask.LOOK_UP:
        refused = {row.uuid for row in program.rows() if row.outcome is RowOutcome.REFUSED}
        assert not refused or stop is stop_by_403
        assert scene.gateway.carried == dict.fromkeys(set(UUIDS) - refused, 1)


@pytest.mark.parametrize("stop", [stop_by_full_disk])
@pytest.mark.parametrize("task", BatchTask)
def test_says_so_as_long_as_the_disk_is_full(
    program: Program, disk: Disk, stop: Callable[[Scene], None], task: BatchTask
) -> None:
    scene = Scene(program, task, disk)
    stop(scene)
    scene.until_it_stands()
    sent = scene.gateway.carried.total()
    for _ in range(2):
        assert "The disk is full" in program.window.rows.notice.sentence
        [go_on] = program.buttons()
        go_on.click()
        program.until_at_rest()
        assert_what_was_sent_is_not_to_do(scene)
    if task is not BatchTask.LOOK_UP:
        assert scene.gateway.carried.total() == sent
    scene.mend()
    go_on_to_the_end(scene)
    assert (
        program.count(RowResolution.FOUND if task is BatchTask.LOOK_UP else RowOutcome.DONE)
        == COUNT
    )


@pytest.mark.parametrize("stop", [stop_by_three_lost])
@pytest.mark.parametrize("task", [BatchTask.EDIT, BatchTask.ERASE])
def test_the_button_names_all_that_going_on_may_write_to(
    program: Program, disk: Disk, stop: Callable[[Scene], None], task: BatchTask
) -> None:
    """The unknown ones were not carried out, so that they are sent again."""
    scene = Scene(program, task, disk)
    stop(scene)
    scene.until_it_stands()
    scene.mend()
    unknown = program.count(RowOutcome.UNKNOWN)
    done = scene.gateway.carried.total()
    assert unknown
    named = [int(figure) for figure in re.findall(r"\d+", program.window.footer.main.text())]
    assert named == [COUNT - done - unknown, unknown]
    go_on_to_the_end(scene)
    assert scene.gateway.carried.total() - done == sum(named)


@pytest.mark.parametrize("stop", [stop_by_full_disk])
@pytest.mark.parametrize("task", BatchTask)
def test_a_disk_that_is_full_from_the_beginning(
    program: Program, disk: Disk, stop: Callable[[Scene], None], task: BatchTask
) -> None:
    """Nothing is even begun; where there is room again, it begins in the same window."""
    scene = Scene(program, task, disk)
    program.open_unfinished()  # by now the journal is open
    disk.fill()
    scene.begin()
    scene.until_it_stands()
    assert scene.gateway.carried.total() == 0
    assert "The disk is full" in program.window.rows.notice.sentence
    disk.make_room()
    go_on_to_the_end(scene)
    assert (
        program.count(RowResolution.FOUND if task is BatchTask.LOOK_UP else RowOutcome.DONE)
        == COUNT
    )


@pytest.mark.parametrize("stop", [stop_by_full_disk])
def test_rows_left_out_on_a_full_disk_are_shown_as_they_are_there(
    program: Program, disk: Disk, stop: Callable[[Scene], None]
) -> None:
    scene = Scene(program, BatchTask.ERASE, disk)
    disk.fill()
    table = program.window.rows.table
    table.selectRow(2)
    program.window.rows.leave_out.trigger()
    program.until(lambda: "The disk is full" in program.window.rows.notice.sentence)
    assert str(COUNT) in program.window.footer.main.text()
    disk.make_room()
    table.selectRow(2)
    program.window.rows.leave_out.trigger()
    program.until(program.window.footer.main.isEnabled)
    assert str(COUNT - 1) in program.window.footer.main.text()
    assert scene.gateway.carried.total() == 0


@pytest.mark.parametrize("stop", [stop_by_full_disk])
def test_what_cannot_be_read_is_not_gone_on_with_by_its_old_number(
    program: Program, disk: Disk, stop: Callable[[Scene], None]
) -> None:
    """The journal is closed: nobody knows what stands in it."""
    scene = Scene(program, BatchTask.LOOK_UP, disk)
    assert program.journals.close()
    scene.begin()
    scene.until_it_stands()
    window = program.window
    assert not window.footer.main.isVisible()
    [again] = program.buttons()
    assert again.text() == "Try again"
    again.click()
    program.until_at_rest()
    assert [button.text() for button in program.buttons()] == ["Try again"]
    assert scene.gateway.carried.total() == 0
