"""Keeps a directory in step with its gateway: what to read next, how fast, and what is told of it.

First everything, from the newest on; then what is new, once a minute, and in turn all the rest, at
leisure. A gateway that says that it is too much is asked at half the pace; one that refuses who is
asking is not asked any more until somebody says so.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from enum import Enum
from http import HTTPStatus
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from desktop_app.directory.directory import Directory
from desktop_app.directory.list_reader import ListReader, SyncTables, decoded
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode, lock_path
from desktop_app.files import lock, open_to_lock
from desktop_app.gateway.calls import Exchange, rate_limited
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.customer_count import count_customers
from desktop_app.gateway.endpoint import Credentials, Endpoint, ProxyLogin
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode
from desktop_app.gateway.retry import STOPPING
from desktop_app.threads import DaemonExecutor

T = TypeVar("T")

PAGES_PER_SECOND: Final = 4.0
_LIMIT: Final = 200
"""Rows asked for at once; a gateway gives as many as it likes."""
_SLOWEST: Final = 30.0
"""Seconds between two calls, however often the gateway says that it is too much."""
_GOOD_ONES: Final = 50
"""So many answers in a row, and the pace is a little quicker again."""
_NEWEST_EVERY: Final = 60.0
_CHECK_EVERY: Final = timedelta(hours=6)
_CHECK_PAUSE: Final = 1.0
"""Seconds between two calls when nobody waits for what they bring."""
_AGAIN_AFTER: Final = (5.0, 10.0, 20.0, 40.0, 60.0, 300.0)
"""Seconds until a failed call is made again; the last one again and again."""
_BUSY_UNTOLD: Final = 4
"""Failures, a minute or more, that are nothing to tell: the window may be writing the directory
anew, so that nothing is left in it of who was erased."""
_RATE_OVER: Final = 30.0
"""Seconds over which the rate is measured."""
_TELL_EVERY: Final = 0.5

_REFUSED: Final = STOPPING | {GatewayErrorCode.FORBIDDEN, GatewayErrorCode.PROXY_SIGN_IN_OTHER}
_MAY_PASS: Final = frozenset(
    {DirectoryErrorCode.BUSY, DirectoryErrorCode.FULL, DirectoryErrorCode.READ_ONLY}
)


class SyncPhase(Enum):
    """What the sync does."""

    READING = "reading"
    """Some customers are not there yet."""
    COMPLETE = "complete"
    """All are there that were created before a moment; what has changed is looked for."""
    PAUSED = "paused"
    WAITING = "waiting"
    """Something failed that may pass; it is tried again."""
    STOPPED = "stopped"
    """The gateway refuses who is asking, or the file can't be used."""


class SyncProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far the sync is.

    ``rows``: customers in the directory; ``total``: about how many the gateway has, None before it
    is known; ``rate``: rows read in a second; ``seconds_left``: until all are there, None when that
    can't be told. ``complete_as_of``: all are there that were created before; ``missing``: about
    how many are not there. ``why``: the name of a GatewayErrorCode or DirectoryErrorCode, for
    WAITING and STOPPED; ``again_in``: seconds until it is tried again.
    """

    phase: SyncPhase
    rows: int = 0
    total: int | None = None
    rate: float = 0.0
    seconds_left: float | None = None
    complete_as_of: datetime | None = None
    missing: int = 0
    why: str = ""
    again_in: float | None = None


class SyncSetup(msgspec.Struct, frozen=True, kw_only=True):
    """What a sync in a process of its own is told in the first line of its standard input.

    ``key``: hex. ``pages_per_second``: 0 for as fast as it goes.
    """

    path: str
    key: str
    endpoint: Endpoint
    authenticity_token: str
    merchant_key: str
    proxy_user: str = ""
    proxy_password: str = ""
    pages_per_second: float = PAGES_PER_SECOND
    limit: int = _LIMIT
    check_pause: float = _CHECK_PAUSE

    @property
    def credentials(self) -> Credentials:
        login = None
        if self.proxy_user:
            login = ProxyLogin(self.endpoint.proxy, self.proxy_user, self.proxy_password)
        return Credentials(self.authenticity_token, self.merchant_key, login)


class _Pace:
    """Lets calls begin so many in a second; fewer while the gateway says that it is too much."""

    def __init__(self, per_second: float) -> None:
        self._usual = self._interval = 1 / per_second if per_second else 0.0
        self._next = 0.0
        self._good = 0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        now = loop.time()
        begin = max(now, self._next)
        self._next = begin + self._interval
        if begin > now:
            await asyncio.sleep(begin - now)
        yield

    def record(self, exchange: Exchange) -> None:
        if exchange.status == HTTPStatus.TOO_MANY_REQUESTS:
            self._interval = min(max(self._interval, 0.05) * 2, _SLOWEST)
            self._good = 0
        elif exchange.status == HTTPStatus.OK:
            self._good += 1
            if self._good % _GOOD_ONES == 0:
                self._interval = max(self._usual, self._interval * 0.8)


class _Words:
    """Commands from whoever started the sync."""

    def __init__(self) -> None:
        self.is_paused: bool | None = None
        """None: nobody has said so, and it goes by what was kept."""
        self.is_held = False
        """Refused: nothing is asked before somebody says so."""
        self._came = asyncio.Event()

    def say(self, word: str) -> None:
        if word == "pause":
            self.is_paused = True
        elif word == "resume":
            self.is_paused = self.is_held = False
        self._came.set()

    async def sleep(self, seconds: float | None) -> None:
        """So long, or until a command comes; not at all when one has come since the last sleep."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._came.wait()
        self._came.clear()


class DirectorySync:
    """Reads into one directory, as the only one that does, until it is cancelled."""

    def __init__(self, setup: SyncSetup, tell: Callable[[SyncProgress], object]) -> None:
        """``tell`` gets the progress, on the loop's thread."""
        self._setup = setup
        self._tell_all = tell
        self._pace = _Pace(setup.pages_per_second)
        self._words = _Words()
        self._gateway = Gateway(
            setup.endpoint,
            setup.credentials,
            on_exchange=self._pace.record,
            on_stopped=lambda error: None,
        )
        self._thread = DaemonExecutor("directory")
        self._rows = 0
        self._samples: deque[tuple[float, int]] = deque()
        self._told = 0.0
        self._failures = 0
        self._newest_due = 0.0

    def say(self, word: str) -> None:
        """``pause``, or ``resume``: also looks for new customers at once."""
        if word == "resume":
            self._gateway.resume()
            self._newest_due = 0.0
        self._words.say(word)

    async def run(self) -> None:
        """Returns when it is cancelled. Raises DirectoryError when the directory can't be used."""
        path, key = Path(self._setup.path), bytes.fromhex(self._setup.key)
        try:
            with open_to_lock(lock_path(path)) as file:
                while not lock(file):
                    await self._wait_for_other()
                self._directory = await self._thread.run(lambda: Directory.open(path, key))
                try:
                    await self._read()
                finally:
                    await self._thread.run(self._directory.close)
        finally:
            await self._gateway.aclose()

    async def _wait_for_other(self) -> None:
        self._tell_all(
            SyncProgress(
                phase=SyncPhase.WAITING, why=DirectoryErrorCode.BUSY.name, again_in=_AGAIN_AFTER[0]
            )
        )
        await self._words.sleep(_AGAIN_AFTER[0])

    async def _in_tables(self, work: Callable[[SyncTables], T]) -> T:
        return await self._thread.run(lambda: work(self._directory))

    async def _read(self) -> None:
        position = decoded(await self._thread.run(self._directory.state))
        if self._words.is_paused is None:
            self._words.is_paused = position.is_paused
        reader = ListReader(self._gateway, self._in_tables, position, limit=self._setup.limit)
        with rate_limited(self._pace.turn):
            while True:
                try:
                    await self._go_on(reader)
                except GatewayError as error:
                    with suppress(DirectoryError):  # it is tried again with the next rows
                        await reader.flush()
                    if error.error_code is GatewayErrorCode.CANCELLED:
                        return
                    await self._wait_out(reader, error)
                except DirectoryError as error:
                    if error.error_code not in _MAY_PASS:
                        raise
                    await self._try_later(reader, error.error_code.name, 0.0)

    async def _go_on(self, reader: ListReader) -> None:
        """One step, and the pause after it."""
        words = self._words
        is_paused = bool(words.is_paused)
        if is_paused != reader.position.is_paused:
            await reader.keep(is_paused=is_paused)
        if is_paused:
            self._rows = await self._thread.run(lambda: len(self._directory))
            self._tell(reader, SyncPhase.PAUSED)
            await words.sleep(None)
            return
        if words.is_held:
            await words.sleep(None)
            return
        is_at_work = await self._step(reader)
        self._failures = 0
        self._rows = await self._thread.run(lambda: len(self._directory))
        phase = SyncPhase.READING if reader.has_gaps else SyncPhase.COMPLETE
        self._tell(reader, phase)
        if not is_at_work:
            await words.sleep(max(0.0, self._newest_due - time.monotonic()))
        elif not reader.has_gaps and self._setup.check_pause:
            await words.sleep(self._setup.check_pause)

    async def _step(self, reader: ListReader) -> bool:
        """Make the call that is due; whether there is more to do at once."""
        if time.monotonic() >= self._newest_due:
            self._newest_due = time.monotonic() + _NEWEST_EVERY
            await reader.read_newest()
        elif reader.has_gaps and reader.position.total is None:
            await reader.keep(total=await count_customers(self._gateway, self._rows))
        elif reader.has_gaps:
            await reader.read_on()
            if not reader.position.gaps:
                self._newest_due = 0.0
        elif await self._thread.run(self._directory.merge_some):
            return True
        elif reader.is_checking or self._is_check_due(reader):
            await reader.check_on()
        else:
            return False
        return True

    def _is_check_due(self, reader: ListReader) -> bool:
        checked = reader.position.checked or reader.position.complete_as_of
        return checked is not None and datetime.now(UTC) - checked >= _CHECK_EVERY

    async def _wait_out(self, reader: ListReader, error: GatewayError) -> None:
        why = error.error_code.name
        if error.error_code in _REFUSED:
            self._words.is_held = True
            self._tell(reader, SyncPhase.STOPPED, why)
        else:
            await self._try_later(reader, why, error.retry_after or 0.0)

    async def _try_later(self, reader: ListReader, why: str, least: float) -> None:
        seconds = max(least, _AGAIN_AFTER[min(self._failures, len(_AGAIN_AFTER) - 1)])
        self._failures += 1
        is_busy = why == DirectoryErrorCode.BUSY.name
        if not is_busy or self._failures > _BUSY_UNTOLD:
            self._tell(reader, SyncPhase.WAITING, why, seconds)
        await self._words.sleep(seconds)

    def _tell(
        self,
        reader: ListReader,
        phase: SyncPhase,
        why: str = "",
        again_in: float | None = None,
    ) -> None:
        now = time.monotonic()
        self._samples.append((now, self._rows))
        while self._samples[0][0] < now - _RATE_OVER:
            self._samples.popleft()
        is_routine = phase is SyncPhase.READING and len(self._samples) > 1
        if is_routine and now - self._told < _TELL_EVERY:
            return
        self._told = now
        first_at, first_rows = self._samples[0]
        rate = (self._rows - first_rows) / (now - first_at) if now > first_at else 0.0
        position = reader.position
        absent = max((position.total or 0) - self._rows, 1) if position.gaps else 0
        is_timed = phase is SyncPhase.READING and rate > 0 and position.total is not None
        self._tell_all(
            SyncProgress(
                phase=phase,
                rows=self._rows,
                total=position.total,
                rate=rate if phase is SyncPhase.READING else 0.0,
                seconds_left=absent / rate if is_timed else None,
                complete_as_of=position.complete_as_of,
                missing=absent + position.unreadable,
                why=why,
                again_in=again_in,
            )
        )
