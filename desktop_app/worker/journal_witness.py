"""Keeps the keyring's witness of the journal up to date, beside all else.

A write into a keyring takes 20 to 30 ms: it follows soon after the journal's, and while much is
noted only every few seconds. A witness that lags behind notices less, and hinders nobody.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject

from desktop_app.credentials.trouble import VaultError
from desktop_app.credentials.vault import Vault
from desktop_app.journal.witness import Witness, witness_of
from desktop_app.worker.worker import Worker

_SOON: Final = 0.5
_EVERY: Final = 5.0
"""Seconds from one write to the next."""


class JournalWitness(QObject):
    """Made on the UI thread; :meth:`note` may be called on any."""

    def __init__(self, worker: Worker, vault: Vault, place: str, parent: QObject) -> None:
        """``place`` names the journal: the path of its file."""
        super().__init__(parent)
        self._worker = worker
        self._vault = vault
        self._place = place
        self._lock = threading.Lock()
        self._latest: Witness | None = None
        self._kept: Witness | None = None
        self._was_read = False
        self._is_at_work = False
        self._at_once = asyncio.Event()  # for the loop's thread

    async def read(self) -> Witness | None:
        """What the keyring knows; None when it knows nothing, or does not say. Until it does
        nothing takes the place of what it knows: the next start may still compare."""
        try:
            kept = witness_of(await self._vault.journal_witness(self._place))
        except VaultError:
            return None
        with self._lock:
            self._kept, self._was_read = kept, True
        return kept

    def note(self, witness: Witness) -> None:
        """How far the journal goes now."""
        with self._lock:
            self._latest = witness
            is_due = self._was_read and witness != self._kept
            is_to_begin = is_due and not self._is_at_work
            self._is_at_work = self._is_at_work or is_to_begin
        if is_to_begin:
            self._worker.run_on_loop(self._begin)

    def hurry(self) -> None:
        """The program locks, or ends: keep what is not kept yet, if there is time."""
        self._worker.run_on_loop(self._at_once.set)

    def _begin(self) -> None:
        """On the loop's thread."""
        self._task = asyncio.get_running_loop().create_task(self._keep_up())

    async def _keep_up(self) -> None:
        await self._rest(_SOON)
        while (witness := self._due()) is not None:
            await self._vault.keep_journal_witness(self._place, witness.encoded())
            with self._lock:
                self._kept = witness
            await self._rest(_EVERY)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._at_once.wait()
        self._at_once.clear()

    def _due(self) -> Witness | None:
        """What is not kept yet; None when all is, and nobody is at work any more."""
        with self._lock:
            if self._latest is None or self._latest == self._kept:
                self._is_at_work = False
                return None
            return self._latest
