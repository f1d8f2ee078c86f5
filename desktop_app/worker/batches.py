"""The batch that a window has under way: looked up or run, paused, stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.batch.context import BatchContext
from desktop_app.batch.control import BatchControl
from desktop_app.batch.reading import ListLines
from desktop_app.batch.resolve import keep, resolve
from desktop_app.batch.run import run
from desktop_app.batch.store import BatchStore
from desktop_app.gateway.client import Gateway
from desktop_app.records.batch import Batch, BatchStage
from desktop_app.worker.session import Session


class BatchRun(QObject):
    """Looks up or carries out one batch at a time. Lives on the UI thread.

    Goes on while the session is held (behind the lock); its end is then told afterwards.

    Signals: ``progressed(Progress)``, at most ten times a second and once before each end;
    ``ended(Batch)`` when resolving or a run came to an end of its own, was stopped, or had to stop
    (``batch.stage`` and ``batch.why_stopped`` say which; a pause is no end); ``failed(Exception)``
    when it could not even be noted down (a JournalError), when what was confirmed is not what is
    there (NotAsConfirmedError), when it is more than is permitted here (TooLargeError, or a
    GatewayError), or when the session was closed (GatewayError, CANCELLED). What was done by then
    is on disk, and :meth:`run` or :meth:`resolve` takes it up again.
    ``standing_changed()`` when :attr:`is_refused` did.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    standing_changed = Signal()

    def __init__(
        self,
        session: Session,
        store: BatchStore,
        parent: QObject | None = None,
        *,
        is_refused: bool = False,
    ) -> None:
        """Idle. ``store``: the profile's journal; ``is_refused``: how the session stands now."""
        super().__init__(parent)
        self._session = session
        self._store = store
        self._control: BatchControl | None = None
        self._is_refused = is_refused
        session.blocked.connect(self._on_refused)
        session.unblocked.connect(self._on_goes_on)

    @property
    def is_running(self) -> bool:
        return self._control is not None

    @property
    def is_refused(self) -> bool:
        """Whether the gateway refused who is asking, so that nothing leaves until the agent says
        so in the main window."""
        return self._is_refused

    def resolve(self, batch: Batch, lines: ListLines | None = None) -> None:
        """Keep ``lines`` as the rows of ``batch``, and look each up; nothing is ever written.

        Without lines: look up what waits or failed (after a stop or a restart). Ends RESOLVED, or
        for a batch that only looks up FINISHED.
        """

        async def work(gateway: Gateway, control: BatchControl) -> Batch:
            kept = batch if lines is None else await keep(self._store, batch, lines)
            return await resolve(self._work(gateway, control, kept, BatchStage.RESOLVING))

        self._begin(work)

    def run(self, batch: Batch) -> None:
        """Carry out ``batch`` on every row that was found and not left out.

        For a batch begun before: first what is unknown is found out, then exactly the rest. In
        stage CONFIRMED ``batch.confirmed`` must be the number of rows that are open.
        """

        async def work(gateway: Gateway, control: BatchControl) -> Batch:
            work = self._work(gateway, control, batch, BatchStage.RUNNING)
            return await run(work, self._session.permissions)

        self._begin(work)

    def pause(self) -> None:
        """Begin no further row; those under way come to their end."""
        self._control_soon(BatchControl.pause)

    def resume(self) -> None:
        self._control_soon(BatchControl.resume)

    def stop(self) -> None:
        """Begin no further row, and end once those under way have."""
        self._control_soon(BatchControl.stop)

    def _begin(self, work: Callable[[Gateway, BatchControl], Awaitable[Batch]]) -> None:
        if self._control is not None:
            raise RuntimeError("one batch at a time")
        control = self._control = BatchControl()

        self._session.ask(
            lambda gateway: work(gateway, control),
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
            writes=True,
        )

    def _work(
        self, gateway: Gateway, control: BatchControl, batch: Batch, stage: BatchStage
    ) -> BatchContext:
        return BatchContext(
            gateway,
            self._store,
            batch,
            control=control,
            tell=self._session.emitter(self.progressed),
            stage=stage,
            wait=self._session.wait,
        )

    def _control_soon(self, act: Callable[[BatchControl], None]) -> None:
        control = self._control
        if control is not None:
            self._session.run_on_loop(lambda: act(control))

    def _on_refused(self, _error: Exception) -> None:
        self._set_refused(True)

    def _on_goes_on(self) -> None:
        self._set_refused(False)

    def _set_refused(self, is_refused: bool) -> None:
        if is_refused != self._is_refused:
            self._is_refused = is_refused
            self.standing_changed.emit()

    def _on_done(self, batch: Batch) -> None:
        self._control = None
        self.ended.emit(batch)

    def _on_failed(self, error: Exception) -> None:
        self._control = None
        self.failed.emit(error)
