"""A profile's directory, as its window sees it: turned on, found in, read into, locked, removed.

The gateway's list is read by a process of its own (``directory_process.py``), so that the window
never waits for it. The key is in the system keyring; a directory of the sandbox, or of a profile
without a keyring, has a key of this session and goes with it.
"""

from __future__ import annotations

import asyncio
import secrets
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from shiboken6 import isValid

from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.profiles import Profile, ProfileBook, ProfileBookError
from desktop_app.credentials.vault import Vault
from desktop_app.directory import opening
from desktop_app.directory.directory import Directory
from desktop_app.directory.file import DirectoryFile
from desktop_app.directory.list_reader import decoded
from desktop_app.directory.opening import DirectoryError, DirectoryErrorCode, directory_path
from desktop_app.directory.search import Found
from desktop_app.directory.sync import SyncProgress
from desktop_app.directory.writes import PageChange
from desktop_app.encrypted_database import KEY_BYTES
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.records.collation import order_of
from desktop_app.records.customer import Customer, Uuid
from desktop_app.records.directory_query import Query
from desktop_app.threads import run_in_thread
from desktop_app.worker.directory_process import ListSync
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.worker import Worker

T = TypeVar("T")
U = TypeVar("U")

_SESSION: Final = "session-"
"""What the name of a directory begins with that goes with this session."""
_WEEK: Final = 7 * 24 * 3600.0
_SYNC_DELAY: Final = 1_500
"""Milliseconds from the opening of a directory until it is read on."""
_MOST_WAITING: Final = 500
"""Answers of the gateway that wait for the directory to be opened."""


class DirectoryPhase(Enum):
    """What a directory is, or does."""

    OFF = "nobody has asked for one"
    OPENING = "the keyring is asked, or the file is being opened"
    READING = "some customers are not there yet"
    COMPLETE = "all are there that were created before a moment"
    PAUSED = "it is not read on before somebody says so"
    WAITING = "something failed that may pass; it is tried again"
    STOPPED = "the gateway refuses who is asking"
    FAILED = "it can't be used; it can be removed and made anew"
    LOCKED = "it is closed while the program is locked"


FINDABLE: Final = frozenset(
    {
        DirectoryPhase.OPENING,
        DirectoryPhase.READING,
        DirectoryPhase.COMPLETE,
        DirectoryPhase.PAUSED,
        DirectoryPhase.WAITING,
        DirectoryPhase.STOPPED,
    }
)
"""The phases in which a directory answers."""


ErrorCode = DirectoryErrorCode | GatewayErrorCode | VaultErrorCode


class DirectoryState(NamedTuple):
    """What a window says of its directory.

    ``rows``, ``total``, ``rate``, ``seconds_left``, ``complete_as_of``, ``missing`` and
    ``again_in``: as in :class:`~desktop_app.directory.sync.SyncProgress`. ``error``: why it is
    WAITING, STOPPED or FAILED. ``is_lasting``: whether it outlives this session.
    """

    phase: DirectoryPhase = DirectoryPhase.OFF
    rows: int = 0
    total: int | None = None
    rate: float = 0.0
    seconds_left: float | None = None
    complete_as_of: datetime | None = None
    missing: int = 0
    error: ErrorCode | None = None
    again_in: float | None = None
    is_lasting: bool = True


class DirectoryKeys(Protocol):
    """Where a directory's key is kept. Coroutines of the worker's loop; each raises VaultError."""

    async def read(self) -> bytes | None: ...

    async def make(self) -> bytes: ...

    async def remove(self) -> None: ...


class _VaultKeys:
    def __init__(self, vault: Vault, profile: Profile) -> None:
        self._vault, self._profile = vault, profile

    async def read(self) -> bytes | None:
        return await self._vault.directory_key(self._profile)

    async def make(self) -> bytes:
        return await self._vault.make_directory_key(self._profile)

    async def remove(self) -> None:
        await self._vault.remove_directory_key(self._profile)


class ProfileDirectory(QObject):
    """One window's directory. For the UI thread, but for what says otherwise.

    Signals: ``state_changed()`` when :attr:`state` did; ``changed()`` when something that this
    program read or did changed what is kept; ``given_up()`` when it had to be removed
    because an erased customer could not be taken out of it; ``closed()`` when the window goes and
    nothing more is answered.
    """

    state_changed = Signal()
    changed = Signal()
    given_up = Signal()
    closed = Signal()
    _answered = Signal(object)
    _lost = Signal()

    def __init__(
        self,
        worker: Worker,
        path: Path,
        keys: DirectoryKeys | None,
        *,
        endpoint: Endpoint,
        read_credentials: Callable[[], Coroutine[Any, Any, Credentials | None]],
        journal: ProfileJournal | None,
        parent: QObject,
        others: Directories | None = None,
    ) -> None:
        """``keys``: None for one that goes with this session. ``read_credentials``: those of the
        profile, asked for whenever the sync is started. ``journal`` notes the erasures. ``others``:
        where whoever is erased here is forgotten too.
        """
        super().__init__(parent)
        self._worker = worker
        self._path = path
        self._keys = keys
        self._journal = journal
        self._others = others
        self.base_url: Final = endpoint.base_url
        """Of the gateway whose customers it keeps."""
        self._state = DirectoryState(is_lasting=keys is not None)
        self._file: DirectoryFile | None = None
        self._sync = ListSync(worker, path, endpoint, read_credentials, self)
        self._sync.progressed.connect(self._on_progress)
        self._sync.not_started.connect(self._on_not_started)
        self._era = 0
        """Grows whenever what was asked for before must open nothing any more."""
        self._waiting: list[Callable[[DirectoryFile], object]] = []
        self._is_settled = asyncio.Event()  # for the loop's thread
        self._answered.connect(self._deliver)
        self._lost.connect(self._on_lost)
        self._emit_answered = worker.emitter(self._answered)
        self._emit_lost = worker.emitter(self._lost)
        self._emit_changed = worker.emitter(self.changed)
        if journal is not None:
            journal.directory = self
            journal.freed.connect(self._close_when_suspended)
        if self._is_there:
            self._open()
        else:
            self._settle()

    @property
    def state(self) -> DirectoryState:
        return self._state

    @property
    def is_on(self) -> bool:
        """Whether somebody asked for it, whatever became of it."""
        return self._state.phase is not DirectoryPhase.OFF

    @property
    def is_findable(self) -> bool:
        """Whether :meth:`find` and :meth:`read` are answered."""
        return self._state.phase in FINDABLE

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return self._path

    @property
    def is_closed(self) -> bool:
        """Whether its file is let go, by a lock or with the window."""
        return self._state.phase is DirectoryPhase.LOCKED and self._file is None

    def turn_on(self) -> None:
        """Make it, in the place of one that can't be used, and begin to read the list."""
        if self._state.phase not in (DirectoryPhase.OFF, DirectoryPhase.FAILED):
            return
        self._let_go()
        self._begin_opening()
        keys, path, order = self._keys, self._path, order_of(QLocale().bcp47Name())
        gateway = self.base_url

        async def make() -> bytes:
            key = secrets.token_bytes(KEY_BYTES) if keys is None else await keys.make()
            await run_in_thread(lambda: Directory.create(path, key, order, gateway).close())
            return key

        self._ask(make, self._on_made, self._on_failed)

    def try_again(self) -> None:
        """Open it once more, after it failed; where nothing is kept, make it once more."""
        if self._state.phase is not DirectoryPhase.FAILED:
            return
        if self._is_there:
            self._open()
        else:
            self.turn_on()

    def remove(
        self,
        done: Callable[[], None] = lambda: None,
        failed: Callable[[Exception], None] = lambda error: None,
    ) -> None:
        """Keep nothing any more: neither file nor key. ``failed`` gets a DirectoryError or
        VaultError: something may be left."""
        file = self._detach()
        keys, path = self._keys, self._path

        def remove_file() -> None:
            if file is not None:
                file.close()
            opening.remove(path)

        async def remove() -> None:
            await run_in_thread(remove_file)
            if keys is not None:
                await keys.remove()

        def on_removed(_: None) -> None:
            self._set_phase(DirectoryPhase.OFF)
            done()

        def on_failed(error: Exception) -> None:
            phase = DirectoryPhase.FAILED if self._is_there else DirectoryPhase.OFF
            self._set_phase(phase, _code_of(error))
            failed(error)

        self._worker.ask(remove, owner=self, done=on_removed, failed=on_failed)

    def pause(self) -> None:
        """Do not read the list on, also after the next start, before :meth:`go_on`."""
        self._sync.pause()

    def go_on(self) -> None:
        """After :meth:`pause`, or once the gateway refused who was asking."""
        self._sync.resume()

    def find(
        self,
        query: Query,
        *,
        owner: QObject,
        done: Callable[[Found], None],
        failed: Callable[[DirectoryErrorCode], None] = lambda error_code: None,
        limit: int = 50,
    ) -> None:
        """The best customers for ``query``. A find that another one replaces is never answered;
        nor is any once ``owner`` is destroyed."""

        def not_found(error_code: DirectoryErrorCode) -> None:
            if error_code is not DirectoryErrorCode.INTERRUPTED:
                failed(error_code)

        self._when_open(
            lambda file: file.find(
                query, limit, self._on_ui(owner, done), self._on_ui(owner, not_found)
            ),
            not_found,
        )

    def read(
        self,
        work: Callable[[Directory], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[DirectoryErrorCode], None] = lambda error_code: None,
    ) -> None:
        """What ``work`` makes of the directory, in a thread of its own: ``count``, ``open_result``,
        ``facets`` … One after the other; :meth:`find` waits for none of them."""
        self._when_open(
            lambda file: file.read(work, self._on_ui(owner, done), self._on_ui(owner, failed)),
            failed,
        )

    def customers_read(self, customers: Sequence[Customer], asked_at: datetime) -> None:
        """What the program itself read. For any thread."""
        self._note(lambda directory: directory.put(customers, asked_at))

    def cards_read(self, uuid: Uuid, count: int) -> None:
        """How many saved cards the program saw. For any thread."""
        self._note(lambda directory: directory.note_cards(uuid, count))

    async def erase(self, uuid: Uuid) -> None:
        """Forget a customer for good, in every directory on this computer that is of the same
        gateway; on the disk when this returns. On the worker's loop.

        Raises DirectoryError or VaultError: the customer may be in one of them still. A directory
        that can't be used goes as a whole.
        """
        try:
            if self._others is not None:
                await self._others.erase_beside(self, uuid)
        finally:
            await self.erase_here(uuid)

    async def erase_here(self, uuid: Uuid) -> None:
        """As :meth:`erase`, in this one only. Raises DirectoryError."""
        await self._is_settled.wait()
        file = self._file
        try:
            if file is not None:
                await file.change(lambda directory: directory.erase(uuid))
                self._emit_changed()
            elif self._is_there:
                raise DirectoryError(DirectoryErrorCode.CLOSED)
        except DirectoryError as error:
            is_locked = self._state.phase is DirectoryPhase.LOCKED
            if error.error_code not in _UNUSABLE and (is_locked or file is not None):
                raise
            await run_in_thread(partial(opening.remove, self._path))
            self._emit_lost()

    def suspend(self) -> None:
        """The program is locked: end the sync, and let file and key go once no write of this
        window is under way. One that goes with this session is only read on no more: nobody could
        open it again."""
        if self._state.phase in (DirectoryPhase.OFF, DirectoryPhase.LOCKED):
            return
        self._era += 1
        self._sync.stop()
        self._set_phase(DirectoryPhase.LOCKED)
        self._waiting.clear()
        self._settle()
        self._close_when_suspended()

    def resume(self) -> None:
        """The program is unlocked."""
        if self._state.phase is not DirectoryPhase.LOCKED:
            return
        if self._file is None:
            self._open()
        else:
            self._begin_opening()
            self._on_key_there(self._file)

    def close(self) -> None:
        """The window goes: end the sync and close the file."""
        file = self._detach()
        if file is not None:
            file.close()
        self._set_phase(DirectoryPhase.LOCKED)
        self._settle()
        if self._keys is None:
            with suppress(DirectoryError):
                opening.remove(self._path)
        self.closed.emit()

    @property
    def _is_there(self) -> bool:
        return self._path.exists()

    def _begin_opening(self) -> None:
        self._worker.run_on_loop(self._is_settled.clear)
        self._set_phase(DirectoryPhase.OPENING)

    def _open(self) -> None:
        self._begin_opening()
        keys = self._keys
        if keys is None:
            self._on_failed(DirectoryError(DirectoryErrorCode.LOST_KEY))
            return

        async def read() -> bytes:
            key = await keys.read()
            if key is None:
                raise DirectoryError(DirectoryErrorCode.LOST_KEY)
            return key

        self._ask(read, self._on_key, self._on_failed)

    def _ask(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """As the worker; but an answer that comes after the file was let go opens nothing."""
        self._worker.ask(
            work, owner=self, done=self._unless_let_go(done), failed=self._unless_let_go(failed)
        )

    def _unless_let_go(self, call: Callable[[U], None]) -> Callable[[U], None]:
        era = self._era
        return lambda value: call(value) if era == self._era else None

    def _on_failed(self, error: Exception) -> None:
        is_locked = isinstance(error, VaultError) and error.error_code is VaultErrorCode.PASSPHRASE
        self._let_go()
        if is_locked:  # asked for again once the passphrase was given
            self._set_phase(DirectoryPhase.LOCKED)
        else:
            self._set_phase(DirectoryPhase.FAILED, _code_of(error))
        self._settle()

    def _on_key(self, key: bytes) -> None:
        self._sync.key = key
        path, gateway = self._path, self.base_url
        self._file = DirectoryFile(lambda: Directory.open(path, key, gateway))
        self._on_key_there(self._file)

    def _on_made(self, key: bytes) -> None:
        """The agent waits for it: it is not put off as at a start, when other things come first."""
        self._on_key(key)
        self._sync.start(0)

    def _on_key_there(self, file: DirectoryFile) -> None:
        file.prepare()
        file.read(
            _progress_kept,
            self._on_ui(self, self._unless_let_go(self._on_begun)),
            self._on_ui(self, self._unless_let_go(self._on_not_opened)),
        )
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call(file)
        self._settle()
        self._sync.start(_SYNC_DELAY)

    def _on_not_opened(self, error_code: DirectoryErrorCode) -> None:
        fail = partial(self._on_failed, DirectoryError(error_code))
        if error_code is not DirectoryErrorCode.OTHER_GATEWAY:
            fail()
            return
        # Of no use here, and no erasure at that gateway would reach it.
        self._let_go()
        remove = partial(run_in_thread, partial(opening.remove, self._path))
        self._ask(remove, lambda _: fail(), self._on_failed)

    def _on_begun(self, kept: DirectoryState | None) -> None:
        """What the file itself says, until the sync does."""
        if self._state.phase is DirectoryPhase.OPENING and kept is not None:
            self._set(kept)

    def _on_busy(self, again_in: float | None, kept: DirectoryState | None) -> None:
        """Another program reads into the file: how far that is."""
        if kept is not None:
            self._set(
                kept._replace(
                    phase=DirectoryPhase.WAITING, error=DirectoryErrorCode.BUSY, again_in=again_in
                )
            )

    def _on_not_started(self, error: Exception) -> None:
        """What is there can be found; it is read on once the keyring answers."""
        self._set(self._state._replace(phase=DirectoryPhase.STOPPED, error=_code_of(error)))

    def _on_progress(self, progress: SyncProgress) -> None:
        values = msgspec.structs.asdict(progress)
        phase, why = DirectoryPhase[values.pop("phase").name], values.pop("why")
        error: ErrorCode | None = None
        if why:
            is_of_file = why in DirectoryErrorCode.__members__
            error = DirectoryErrorCode[why] if is_of_file else GatewayErrorCode[why]
            if is_of_file and phase is DirectoryPhase.STOPPED:
                self._let_go()
                phase = DirectoryPhase.FAILED
        if error is DirectoryErrorCode.BUSY and self._file is not None:
            then = partial(self._on_busy, progress.again_in)
            self._file.read(_progress_kept, self._on_ui(self, self._unless_let_go(then)))
            return
        self._set(DirectoryState(phase, error=error, **values))

    def _detach(self) -> DirectoryFile | None:
        """End the sync, and let file and key go; the file is still to be closed."""
        self._era += 1
        self._sync.forget()
        self._waiting.clear()
        file, self._file = self._file, None
        return file

    def _let_go(self) -> None:
        """As :meth:`_detach`; the file is closed once what it is asked for is done."""
        file = self._detach()
        if file is not None:
            threading.Thread(target=file.close, name="directory-close", daemon=True).start()

    def _close_when_suspended(self) -> None:
        is_needed = self._journal is not None and self._journal.is_needed
        if self._state.phase is DirectoryPhase.LOCKED and self._keys is not None and not is_needed:
            self._let_go()

    def _when_open(
        self,
        call: Callable[[DirectoryFile], object],
        failed: Callable[[DirectoryErrorCode], None],
    ) -> None:
        if self._state.phase is DirectoryPhase.OPENING and self._file is None:
            self._waiting.append(call)
        elif self.is_findable and self._file is not None:
            call(self._file)
        else:
            code = DirectoryErrorCode.CLOSED
            QTimer.singleShot(0, self, lambda: failed(code))

    def _note(self, work: Callable[[Directory], object]) -> None:
        file = self._file
        if file is not None:
            file.write(work, self._on_noted)
        elif self._state.phase is DirectoryPhase.OPENING and len(self._waiting) < _MOST_WAITING:
            self._waiting.append(lambda opened: opened.write(work, self._on_noted))

    def _on_noted(self, change: object) -> None:
        """In the thread that writes."""
        if isinstance(change, PageChange) and any(change):
            self._emit_changed()

    def _on_ui(self, owner: QObject, call: Callable[[Any], None]) -> Callable[[Any], None]:
        return lambda value: self._emit_answered((owner, call, value))

    def _deliver(self, answer: tuple[QObject, Callable[[Any], None], Any]) -> None:
        owner, call, value = answer
        if isValid(owner):
            call(value)

    def _on_lost(self) -> None:
        self._let_go()
        self._set_phase(DirectoryPhase.OFF)
        self.given_up.emit()

    def _settle(self) -> None:
        self._worker.run_on_loop(self._is_settled.set)

    def _set_phase(self, phase: DirectoryPhase, error: ErrorCode | None = None) -> None:
        """A phase in which nothing is known of the reading."""
        self._set(DirectoryState(phase, error=error))

    def _set(self, state: DirectoryState) -> None:
        state = state._replace(is_lasting=self._keys is not None)
        if state != self._state:
            self._state = state
            self.state_changed.emit()


_UNUSABLE: Final = frozenset(
    {
        DirectoryErrorCode.LOST_KEY,
        DirectoryErrorCode.OTHER_KEY,
        DirectoryErrorCode.FOREIGN,
        DirectoryErrorCode.OTHER_GATEWAY,
        DirectoryErrorCode.NEWER,
        DirectoryErrorCode.DAMAGED,
        DirectoryErrorCode.MISSING,
    }
)


def _progress_kept(directory: Directory) -> DirectoryState | None:
    """How far the file itself says the reading is; None when it says nothing that makes sense."""
    rows = len(directory)
    try:
        position = decoded(directory.state())
    except msgspec.MsgspecError:
        return None
    is_complete = position.complete_as_of is not None and not position.gaps
    phase = DirectoryPhase.COMPLETE if is_complete else DirectoryPhase.READING
    return DirectoryState(
        DirectoryPhase.PAUSED if position.is_paused else phase,
        rows=rows,
        total=position.total,
        complete_as_of=position.complete_as_of,
        missing=max((position.total or 0) - rows, 1) if position.gaps else 0,
    )


def _code_of(error: Exception) -> ErrorCode:
    if isinstance(error, DirectoryError | VaultError):
        return error.error_code
    return DirectoryErrorCode.UNAVAILABLE


class Directories:
    """Opens each window's directory. For the UI thread."""

    def __init__(self, worker: Worker, vault: Vault, folder: Path, book: ProfileBook) -> None:
        """``folder``: where directories are kept; ``book``: whose."""
        self._worker = worker
        self._vault = vault
        self._folder = folder
        self._book = book
        self._directories: list[ProfileDirectory] = []
        self._unattended: dict[Path, DirectoryFile] = {}
        """Of no open window: somebody was erased from them just now."""
        self._erasing = asyncio.Lock()  # for the loop's thread

    def of_profile(
        self, profile: Profile, journal: ProfileJournal, parent: QObject
    ) -> ProfileDirectory:
        """The directory of a saved profile."""
        vault = self._vault
        return self._keep(
            ProfileDirectory(
                self._worker,
                directory_path(self._folder, profile.id),
                _VaultKeys(vault, profile),
                endpoint=profile.endpoint,
                read_credentials=lambda: vault.read(profile),
                journal=journal,
                parent=parent,
                others=self,
            )
        )

    def of_sandbox(
        self,
        endpoint: Endpoint,
        credentials: Credentials,
        journal: ProfileJournal,
        parent: QObject,
    ) -> ProfileDirectory:
        """A directory that goes with this session, whose key nobody keeps."""

        async def read() -> Credentials | None:
            return credentials

        self._remove_leftovers()
        name = f"{_SESSION}{secrets.token_hex(8)}"
        path = directory_path(self._folder, name)
        return self._keep(
            ProfileDirectory(
                self._worker,
                path,
                None,
                endpoint=endpoint,
                read_credentials=read,
                journal=journal,
                parent=parent,
                others=self,
            )
        )

    def suspend(self) -> None:
        """The program is locked."""
        for directory in self._open_ones():
            directory.suspend()

    def begin_removal(self, profile: Profile) -> Callable[[], Awaitable[None]]:
        """The profile is to be removed: let its directory go. What is returned deletes the file, on
        the worker's loop, and raises DirectoryError; the key goes with the profile's secrets."""
        path = directory_path(self._folder, profile.id)
        for directory in self._open_ones():
            if directory.path == path:
                directory.close()
        unattended = self._unattended.pop(path, None)

        def remove() -> None:
            if unattended is not None:
                unattended.close()
            opening.remove(path)

        return partial(run_in_thread, remove)

    async def erase_beside(self, own: ProfileDirectory, uuid: Uuid) -> None:
        """Forget a customer in every directory of the same gateway but ``own``, whether a window
        has it open or not. On the worker's loop. Raises as :meth:`ProfileDirectory.erase`, after
        all were tried."""
        failed: Exception | None = None
        for path, profile in (await self._beside(own)).items():
            try:
                await self._erase_at(path, profile, uuid)
            except (DirectoryError, VaultError) as error:
                failed = error
        if failed is not None:
            raise failed

    async def _beside(self, own: ProfileDirectory) -> dict[Path, Profile | None]:
        """Where customers of the gateway are kept too, and for which profile, if one is saved."""
        files = await run_in_thread(partial(self._files_beside, own.path))
        beside = {
            path: profile
            for path, profile in files.items()
            if profile is None or profile.base_url == own.base_url
        }
        for one in self._open_ones():
            if one.is_on and one.base_url == own.base_url and one.path != own.path:
                beside.setdefault(one.path, files.get(one.path))
        return beside

    def _files_beside(self, own: Path) -> dict[Path, Profile | None]:
        """Every other file that outlives a session. What no profile leads to may be of any
        gateway."""
        found = self._folder.glob("directory-*.db")
        lasting = [path for path in found if not path.name.startswith(f"directory-{_SESSION}")]
        if lasting in ([], [own]):
            return {}
        try:
            profiles = self._book.read()
        except ProfileBookError:
            raise DirectoryError(DirectoryErrorCode.UNAVAILABLE) from None
        kept = {directory_path(self._folder, profile.id): profile for profile in profiles}
        return {path: kept.get(path) for path in lasting if path != own}

    async def _erase_at(self, path: Path, profile: Profile | None, uuid: Uuid) -> None:
        for one in self._open_ones():
            if one.path == path and not one.is_closed:
                await one.erase_here(uuid)
                return
        try:
            async with self._erasing:
                await self._erase_unattended(path, profile, uuid)
        except DirectoryError as error:
            if error.error_code not in _UNUSABLE:
                raise
            await run_in_thread(partial(opening.remove, path))

    async def _erase_unattended(self, path: Path, profile: Profile | None, uuid: Uuid) -> None:
        """A file that is being tidied up after somebody else is used again: what is opened beside
        it would wait for the end of that."""
        file = self._unattended.pop(path, None)
        if file is not None:
            with suppress(DirectoryError):  # it has closed meanwhile, as a rule
                await file.change(lambda directory: directory.erase(uuid))
                self._unattended[path] = file
                return
        key = None if profile is None else await self._key_of(profile)
        if key is None:
            raise DirectoryError(DirectoryErrorCode.LOST_KEY)
        file = DirectoryFile(lambda: Directory.open(path, key), closes_when_tidy=True)
        await file.change(lambda directory: directory.erase(uuid))
        self._unattended[path] = file

    async def _key_of(self, profile: Profile) -> bytes | None:
        """None when the keyring does not give it, unless that passes: as for an open directory,
        which can't be used then."""
        try:
            return await self._vault.directory_key(profile)
        except VaultError as error:
            if error.error_code in (VaultErrorCode.PASSPHRASE, VaultErrorCode.SILENT):
                raise
            return None

    def _keep(self, directory: ProfileDirectory) -> ProfileDirectory:
        self._directories = [*self._open_ones(), directory]
        unattended = self._unattended.pop(directory.path, None)
        if unattended is not None:  # the window tidies up itself, and gives way to its own calls
            threading.Thread(target=unattended.close, name="directory-close", daemon=True).start()
        return directory

    def _open_ones(self) -> list[ProfileDirectory]:
        return [one for one in self._directories if isValid(one)]

    def _remove_leftovers(self) -> None:
        """Of sessions that crashed: nobody can read them."""
        for leftover in self._folder.glob(f"directory-{_SESSION}*"):
            with suppress(OSError):
                if leftover.stat().st_mtime < time.time() - _WEEK:
                    leftover.unlink()
