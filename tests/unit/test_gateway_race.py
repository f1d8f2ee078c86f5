"""Two tries at once: whoever answers first decides, whoever is cancelled ends at once."""

from __future__ import annotations

import asyncio

import pytest

from desktop_app.gateway.race import first_answer

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
        self.answers: dict[bool, asyncio.Future[str]] = {}
        self.begun = asyncio.Event()

    async def ask(self, is_second: bool) -> str:
        self.asked.append(is_second)
        self.answers[is_second] = asyncio.get_running_loop().create_future()
        if is_second:
            self.begun.set()
        try:
            return await self.answers[is_second]
        except asyncio.CancelledError:
            self.let_go.append(is_second)
            raise

    def run(self, after: float | None = AT_ONCE) -> asyncio.Task[str]:
        may_pass = lambda error: isinstance(error, PassingError)  # noqa: E731 - one expression
        return asyncio.create_task(first_answer(self.ask, after, may_pass))

    async def both(self) -> asyncio.Task[str]:
        task = self.run()
        await self.begun.wait()
        return task


async def test_the_second_is_not_asked_while_the_first_may_answer_soon() -> None:
    race = Race()
    task = race.run(after=60)
    await asyncio.sleep(0)
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
    race.answers[loser].set_exception(PassingError())
    await asyncio.sleep(0)
    race.answers[not loser].set_result("answer")
    assert await task == "answer"
    assert race.let_go == []


@pytest.mark.parametrize("last", [False, True])
async def test_when_both_fail_the_last_error_is_told(last: bool) -> None:
    race = Race()
    task = await race.both()
    race.answers[not last].set_exception(PassingError("early"))
    await asyncio.sleep(0)
    race.answers[last].set_exception(PassingError("late"))
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
        race.answers[False].set_exception(PassingError())
        await asyncio.sleep(0)
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
