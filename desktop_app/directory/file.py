"""A directory's open file and the threads that touch it, each with a connection of its own.

Whoever types must not wait for a list that is being sorted, nor for a write that waits for another
program: finding, reading and writing have a thread each.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeVar

from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode, error_of
from desktop_app.directory.search import Found
from desktop_app.records.directory_query import Query
from desktop_app.threads import AwaitedCall, Call, DaemonExecutor

T = TypeVar("T")

OpenDirectory = Callable[[], Directory]
Failed = Callable[[DirectoryErrorCode], object]

_QUIET: Final = 0.5
"""Seconds without a call after which there is time to tidy up; of a large directory, a second more
for each ``_QUIET_BYTES``: it takes longer, and nobody can write meanwhile."""
_QUIET_BYTES: Final = 4 << 20
_MOST_DOUBLED: Final = 8
_PATIENCE: Final = 2.0


class DirectoryFile:
    """Opens the file with the first call, and again with the next one after it was suspended or
    found damaged. Nothing blocks its caller."""

    def __init__(self, open_directory: OpenDirectory, *, closes_when_tidy: bool = False) -> None:
        """``open_directory`` is called in the threads; it may wait there (for a key), and raises
        DirectoryError. ``closes_when_tidy``: for writing only, by nobody who would close it: it is
        closed as by :meth:`close` once nothing is left of who was erased.
        """
        self._finding = _DirectoryThread("directory-find", open_directory)
        self._reading = _DirectoryThread("directory-read", open_directory)
        self._writing = _WritingThread("directory-write", open_directory, closes_when_tidy)
        self._lock = threading.Lock()
        self._latest = 0
        self._running: Directory | None = None

    def find(
        self, query: Query, limit: int, done: Callable[[Found], object], failed: Failed
    ) -> None:
        """Find customers, in the place of what was asked for before: that fails with INTERRUPTED.

        ``done`` or ``failed`` is called in a thread of this file.
        """
        with self._lock:
            self._latest += 1
            if self._running is not None:
                self._running.interrupt()
        work = partial(self._find, self._latest, query, limit)
        self._finding.post(work, done, failed)

    def prepare(self) -> None:
        """Open the file for finding, so that who types first need not wait for it, and tidy up
        after whom another window or an earlier run erased."""
        self._finding.post(Directory.prepare, lambda _: None, lambda error_code: None)
        self.write(Directory.rewrite_bytes)

    def read(
        self,
        work: Callable[[Directory], T],
        done: Callable[[T], object],
        failed: Failed = lambda error_code: None,
    ) -> None:
        """What ``work`` makes of the directory; ``done`` or ``failed`` is called in the thread that
        reads. In the order of the calls."""
        self._reading.post(work, done, failed)

    async def ask(self, work: Callable[[Directory], T]) -> T:
        """As :meth:`read`, for a coroutine. Raises DirectoryError."""
        return await self._reading.ask(work)

    def write(
        self,
        work: Callable[[Directory], T],
        done: Callable[[T], object] = lambda value: None,
        failed: Failed = lambda error_code: None,
    ) -> None:
        """As :meth:`read`, in the thread that writes."""
        self._writing.post(work, done, failed)

    async def change(self, work: Callable[[Directory], T]) -> T:
        """As :meth:`write`, for a coroutine; begun work is finished also when it is cancelled.
        Raises DirectoryError."""
        return await self._writing.ask(work, always=True)

    def suspend(self) -> None:
        """Close the file once everything that was asked for is done. What is asked for later opens
        it again."""
        for thread in self._threads:
            thread.suspend()

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Finish what is begun and close the file; whether that was done within ``seconds`` for
        each thread. Afterwards every call fails with CLOSED."""
        with self._lock:
            self._latest += 1
            if self._running is not None:
                self._running.interrupt()
        return all([thread.close(seconds) for thread in self._threads])

    @property
    def _threads(self) -> tuple[_DirectoryThread, ...]:
        return self._finding, self._reading, self._writing

    def _find(self, number: int, query: Query, limit: int, directory: Directory) -> Found:
        with self._lock:
            if number != self._latest:
                raise DirectoryError(DirectoryErrorCode.INTERRUPTED)
            self._running = directory
        try:
            return directory.find(query, limit, lambda: number == self._latest)
        finally:
            with self._lock:
                self._running = None


class _DirectoryThread(DaemonExecutor):
    """One thread that owns a connection."""

    def __init__(self, name: str, open_directory: OpenDirectory) -> None:
        super().__init__(name)
        self._open_directory = open_directory
        self._directory: Directory | None = None

    def post(
        self, work: Callable[[Directory], T], done: Callable[[T], object], failed: Failed
    ) -> None:
        call = Call(
            partial(self._with_directory, work),
            done,
            lambda error: failed(error_of(error).error_code),
        )
        if not self.submit(call):
            failed(DirectoryErrorCode.CLOSED)

    async def ask(self, work: Callable[[Directory], T], *, always: bool = False) -> T:
        call = AwaitedCall(partial(self._with_directory, work), translate=error_of, always=always)
        if not self.submit(call):
            raise DirectoryError(DirectoryErrorCode.CLOSED)
        return await call.outcome()

    def suspend(self) -> None:
        self.submit(Call(self._let_go))

    def close(self, seconds: float) -> bool:
        self.submit(Call(self._let_go))
        return super().close(seconds)

    def serve(self) -> None:
        while (call := self.next_call()) is not None:
            if call.is_wanted:
                call.carry_out()
            del call  # it holds customers' values

    def next_call(self) -> Call[Any] | None:
        return self.calls.get()

    def _with_directory(self, work: Callable[[Directory], T]) -> T:
        if self._directory is None:
            self._directory = self._open_directory()
        try:
            return work(self._directory)
        except DirectoryError as error:
            if error.error_code is DirectoryErrorCode.DAMAGED:
                self._let_go()
            raise

    def _let_go(self) -> None:
        directory, self._directory = self._directory, None
        if directory is not None:
            directory.close()


class _WritingThread(_DirectoryThread):
    """Tidies up after who was erased while there is nothing else to do."""

    def __init__(self, name: str, open_directory: OpenDirectory, closes_when_tidy: bool) -> None:
        super().__init__(name, open_directory)
        self._closes_when_tidy = closes_when_tidy

    def next_call(self) -> Call[Any] | None:
        failures = 0
        while (directory := self._directory) is not None:
            try:
                pause = _pause_before_tidying(directory)
                if not pause:
                    break
                return self.calls.get(timeout=pause * 2 ** min(failures, _MOST_DOUBLED))
            except queue.Empty:
                try:
                    _tidy(directory, self.calls.empty)
                except DirectoryError:  # it is tried again
                    failures += 1
            except DirectoryError:
                break
        if self._closes_when_tidy and self.end_if_idle():
            self._let_go()
            return None
        return self.calls.get()


def _pause_before_tidying(directory: Directory) -> float:
    """Seconds without a call after which it is done; 0 when there is nothing to do."""
    if directory.is_log_untidy:
        return _QUIET
    size = directory.rewrite_bytes()
    return max(_QUIET, size / _QUIET_BYTES) if size else 0.0


def _tidy(directory: Directory, is_wanted: Callable[[], bool]) -> None:
    if directory.is_log_untidy:
        directory.clean_up()
    elif directory.rewrite_bytes():  # else another window has done it
        directory.rewrite(is_wanted)
