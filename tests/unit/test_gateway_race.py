"""Two tries at once: whoever answers first decides, whoever is cancelled ends at once."""

from __future__ import annotations

import asyncio

import pytest

from desktop_app.gateway.retry import hedged

AT_ONCE = 0.0


class PassingError(Exception):
    """Another try may be answered."""


class FinalError(Exception):
    """It decides."""


class Race:
    """Two who answer when the test says so."""

    def __init__(self) -> None:
        self.asked: list[bool] = []
        self.let_go: list[bool] = []
        self.ended = {False: asyncio.Event(), True: asyncio.Event()}
        self.answers: dict[bool, asyncio.Future[str]] = {}
        self.begun = {False: asyncio.Event(), True: asyncio.Event()}

    async def ask(self, is_second: bool) -> str:
        self.asked.append(is_second)
        self.answers[is_second] = asyncio.get_running_loop().create_future()
        self.begun[is_second].set()
        try:
            return await self.answers[is_second]
        except asyncio.CancelledError:
            self.let_go.append(is_second)
            raise
        finally:
            self.ended[is_second].set()

    def run(self, after: float | None = AT_ONCE) -> asyncio.Task[str]:
        work = hedged(self.ask, after, lambda error: isinstance(error, PassingError))
        return asyncio.create_task(work)

    async def both(self) -> asyncio.Task[str]:
        task = self.run()
        await self.begun[True].wait()
        return task

    async def fail(self, is_second: bool, message: str) -> None:
        """Let one fail, and whoever waits for it notice."""
        error = PassingError(message)
        self.answers[is_second].set_exception(error)
        await self.ended[is_second].wait()
        for _ in range(5):  # rounds of the loop until asyncio.wait() has told of it
            await asyncio.sleep(0)


async def test_the_second_is_not_asked_while_the_first_may_answer_soon() -> None:
    race = Race()
    task = race.run(after=60)
    await race.begun[False].wait()
    race.answers[False].set_result("first")
    assert await task == "first"
    assert (race.asked, race.let_go) == ([False], [])


@pytest.mark.parametrize("winner", [False, True])
async def test_whoever_answers_first_decides_and_the_other_is_let_go(winner: bool) -> None:
    race = Race()
    task = await race.both()
    race.answers[winner].set_result("answer")
    assert await task == "answer"
    assert race.let_go == [not winner]
    assert task.cancelling() == 0


@pytest.mark.parametrize("winner", [False, True])
async def test_an_error_that_cannot_pass_decides_too(winner: bool) -> None:
    race = Race()
    task = await race.both()
    race.answers[winner].set_exception(FinalError())
    with pytest.raises(FinalError):
        await task
    assert race.let_go == [not winner]


@pytest.mark.parametrize("loser", [False, True])
async def test_an_error_that_may_pass_leaves_it_to_the_other(loser: bool) -> None:
    race = Race()
    task = await race.both()
    await race.fail(loser, "early")
    race.answers[not loser].set_result("answer")
    assert await task == "answer"
    assert race.let_go == []


@pytest.mark.parametrize("last", [False, True])
async def test_when_both_fail_the_last_error_is_told(last: bool) -> None:
    race = Race()
    task = await race.both()
    await race.fail(not last, "early")
    await race.fail(last, "late")
    with pytest.raises(PassingError, match="late"):
        await task


async def test_both_at_the_same_moment_give_one_answer() -> None:
    race = Race()
    task = await race.both()
    for answer in race.answers.values():
        answer.set_result("answer")
    assert await task == "answer"
    assert task.cancelling() == 0


@pytest.mark.parametrize("failed_before", [False, True])
async def test_a_cancel_ends_both_at_once(failed_before: bool) -> None:
    race = Race()
    task = await race.both()
    if failed_before:
        await race.fail(False, "early")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(asyncio.shield(task), 1)
    assert sorted(race.let_go) == ([True] if failed_before else [False, True])


async def test_a_deadline_that_falls_together_with_the_second_answer_stays_a_deadline() -> None:
    race = Race()
    task = await race.both()
    race.answers[True].set_result("answer")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
