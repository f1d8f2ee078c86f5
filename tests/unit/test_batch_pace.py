from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.batch.control import MOST_SIDE_BY_SIDE, BatchControl, Pacer
from desktop_app.gateway.calls import Exchange
from desktop_app.records.batch import Pace


def exchange(status: int, again_in: float | None = None) -> Exchange:
    return Exchange(
        started=datetime.now(UTC),
        method="GET",
        base_url="https://gateway.example",
        target="/",
        request_id="r",
        authorisation="WP3-v2.1",
        status=status,
        again_in=again_in,
    )


GOOD, TOO_MANY = exchange(200), exchange(429, 0.0)


async def most_at_once(pacer: Pacer, times: int = 40) -> int:
    now, most = 0, 0

    async def call() -> None:
        nonlocal now, most
        async with pacer.call():
            now += 1
            most = max(most, now)
            for _ in range(5):  # others get to run meanwhile
                await asyncio.sleep(0)
            now -= 1

    await asyncio.gather(*(call() for _ in range(times)))
    return most


async def test_so_many_calls_go_side_by_side_and_no_more() -> None:
    for chosen, most in [(1, 1), (3, 3), (8, 8), (0, 1), (1_000, MOST_SIDE_BY_SIDE)]:
        assert await most_at_once(Pacer(Pace(side_by_side=chosen), BatchControl())) == most


async def test_too_many_requests_halve_it_and_good_answers_bring_it_back() -> None:
    pacer = Pacer(Pace(side_by_side=8), BatchControl())
    pacer.record([GOOD, TOO_MANY])
    assert pacer.limit == 4
    pacer.record([TOO_MANY])
    assert pacer.limit == 4, "calls side by side are refused together: that counts once"
    assert await most_at_once(pacer) == 4
    for _ in range(2_000):
        pacer.record([GOOD])
    assert pacer.limit == 8


class ForwardLoop(asyncio.SelectorEventLoop):
    """A loop whose clock a test puts forward."""

    ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead


def forward(seconds: float) -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, ForwardLoop)
    loop.ahead += seconds


def on_forward_loop(work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=ForwardLoop) as runner:
        runner.run(work)


def test_it_never_falls_below_one() -> None:
    async def work() -> None:
        pacer = Pacer(Pace(side_by_side=8), BatchControl())
        limits = []
        for _ in range(5):
            pacer.slow_down(0)
            limits.append(pacer.limit)
            forward(2)
        assert limits == [4, 2, 1, 1, 1]
        assert await most_at_once(pacer) == 1

    on_forward_loop(work())


def test_of_an_absurd_time_that_was_asked_for_a_minute_is_waited() -> None:
    async def work() -> None:
        pacer = Pacer(Pace(), BatchControl())
        pacer.slow_down(86_400)
        forward(59)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(begin(pacer), 0.05)
        forward(2)
        await asyncio.wait_for(begin(pacer), 0.05)

    async def begin(pacer: Pacer) -> None:
        async with pacer.turn():
            pass

    on_forward_loop(work())


async def test_a_time_that_was_asked_for_is_waited_and_a_stop_ends_the_waiting() -> None:
    control = BatchControl()
    pacer = Pacer(Pace(), control)
    pacer.slow_down(60)
    loop = asyncio.get_running_loop()
    began = loop.time()
    loop.call_later(0.05, control.stop)
    async with pacer.turn():
        assert 0.03 < loop.time() - began < 1


async def test_a_chosen_number_of_rows_a_second() -> None:
    pacer = Pacer(Pace(side_by_side=8, per_second=100), BatchControl())
    loop = asyncio.get_running_loop()
    moments = []

    async def row() -> None:
        async with pacer.turn():
            moments.append(loop.time())

    began = loop.time()
    await asyncio.gather(*(row() for _ in range(31)))
    assert moments[-1] - began >= 0.29
    assert len(moments) == 31


async def test_a_cancelled_row_gives_its_place_back() -> None:
    pacer = Pacer(Pace(side_by_side=1), BatchControl())
    entered = asyncio.Event()

    async def stay() -> None:
        async with pacer.turn(), pacer.call():
            entered.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(stay())
    await entered.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await most_at_once(pacer, 3) == 1


async def test_a_pause_by_trouble_tries_again_after_ever_longer() -> None:
    control = BatchControl((0.01, 0.02))
    waits = []
    for _ in range(3):
        control.pause_for("UNREACHABLE")
        waits.append(control.again_in)
        assert await control.may_go()
    assert waits == [0.01, 0.02, 0.02]
    control.went_well()
    control.pause_for("UNREACHABLE")
    assert control.again_in == 0.01
    control.end()


async def test_the_agents_pause_is_not_ended_by_itself_and_a_stop_is_final() -> None:
    control = BatchControl((0.01,))
    control.pause_for("UNREACHABLE")
    control.pause()
    assert (control.why, control.again_in) == ("AGENT", None)
    assert control.is_paused
    control.stop()
    control.resume()
    control.stop("UNREACHABLE")
    assert not await control.may_go()
    assert control.why == "AGENT"
