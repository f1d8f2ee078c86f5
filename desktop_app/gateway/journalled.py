"""The one way by which a write leaves: noted down first, and how it ended noted after.

The API has no idempotency key. A write whose answer is lost can only be found out by reading, and
after a crash only by somebody who knows that it had been sent. So what is noted before it leaves is
enough to find out later whether it happened, and to prove it once it did.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any, Final, Protocol, TypeVar

import msgspec

from desktop_app.gateway.calls import Exchange, recorded_exchanges
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.requests import OAUTH
from desktop_app.records.changes import Change, Changes, value_of
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.fields import FIELDS
from desktop_app.records.writes import (
    EVERYTHING,
    Intent,
    NewEntry,
    Purpose,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
    base_of,
)


def intent_to_create(
    merchant_id: MerchantId, values: Mapping[str, Json], purpose: Purpose | None = None
) -> Intent:
    """A customer to be created."""
    name = values.get("name")
    return Intent(
        kind=WriteKind.CREATE,
        merchant_id=merchant_id,
        values=dict(values),
        who=name if isinstance(name, str) and name else merchant_id,
        subjects=_texts(merchant_id, values.get("email"), values.get("phone")),
        **_of(purpose),
    )


def intent_to_update(
    uuid: Uuid,
    values: Mapping[str, Json],
    before: Customer | None,
    purpose: Purpose | None = None,
) -> Intent:
    """An update; ``before`` is the record as it was read just before."""
    intent = _intent(WriteKind.UPDATE, uuid, before, purpose, values=dict(values))
    if before is None:
        return intent
    places = Changes(
        tuple(
            Change(change.name, value_of(before, change), change.new, change.in_metadata)
            for change in intent.changes().items
        )
    )
    return msgspec.structs.replace(intent, base=base_of(places))


def intent_to_delete(uuid: Uuid, before: Customer | None, purpose: Purpose | None = None) -> Intent:
    """A deletion; ``before`` is the record that the agent was shown."""
    fields = () if before is None else _filled(before)
    return _intent(WriteKind.DELETE, uuid, before, purpose, fields=fields)


def _intent(
    kind: WriteKind, uuid: Uuid, before: Customer | None, purpose: Purpose | None, **more: Any
) -> Intent:
    if before is None:
        return Intent(kind=kind, uuid=uuid, who=uuid, subjects=(uuid,), **_of(purpose), **more)
    return Intent(
        kind=kind,
        uuid=uuid,
        merchant_id=before.merchant_customer_id,
        updated_at=before.updated_at,
        who=before.name or before.merchant_customer_id or before.uuid,
        subjects=_texts(uuid, before.merchant_customer_id, before.email, before.phone),
        **_of(purpose),
        **more,
    )


def _of(purpose: Purpose | None) -> dict[str, Any]:
    return {} if purpose is None else msgspec.structs.asdict(purpose)


def _texts(*values: Json) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str) and value)


def _filled(customer: Customer) -> tuple[str, ...]:
    """The names of the fields in which the record has something."""
    names = (*(field.name for field in FIELDS), "metadata")
    filled = {name for name in names if getattr(customer, name)}
    if customer.metadata_unreadable:
        filled.add("metadata")
    return tuple(name for name in names if name in filled)


class WriteJournal(Protocol):
    """Records the writes of one profile. Its coroutines run on the gateway's loop."""

    async def begin(self, intent: Intent) -> int:
        """Record what is about to be sent; on disk before this returns the intent's number.

        Raises any exception when it can't: nothing is sent then.
        """

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        """Record the outcome, and the request ids under which it was sent.

        When this fails, the write stays in doubt and is read again later.
        """

    async def add(self, facts: NewEntry) -> int:
        """Record an event that is no write; the entry's number. Raises any exception on failure."""


T = TypeVar("T")

_ENDINGS: Final = {
    SendState.NO: WriteOutcome.NOT_SENT,
    SendState.REFUSED: WriteOutcome.REFUSED,
    SendState.UNKNOWN: WriteOutcome.UNKNOWN,
}
_PATIENCE: Final = 2.0
"""Seconds to record an outcome. After that the agent is shown the result all the same; the next
start looks up what was not recorded."""


class JournalledSender:
    """Sends writes, each recorded in the journal before it leaves. Runs on one loop."""

    def __init__(
        self,
        journal: WriteJournal | None,
        deadline: float,
        on_write: Callable[[], object] = lambda: None,
        permitted: frozenset[WriteKind] = EVERYTHING.writes,
    ) -> None:
        """Without a journal nothing is ever sent. ``deadline``: seconds to note down an intent;
        ``on_write`` is called in the task of each write before anything else; ``permitted``: no
        other kind is ever sent."""
        self._on_write = on_write
        self._permitted = permitted
        self._journal = journal
        self._deadline = deadline
        self._noting: set[asyncio.Task[object]] = set()

    async def send(
        self, intent: Intent, send: Callable[[], Awaitable[T]], replaces: int | None = None
    ) -> T:
        """Note ``intent``, then send, then note how it ended.

        ``replaces``: the number of the doubt that this write sends anew. It is given up once this
        one is done or in doubt itself: what becomes of both is then this one's to find out. When
        this one is refused, the earlier one may have been carried out all the same, and stays.
        Raises what ``send`` raises, with the error's ``doubt`` when the outcome is unknown; and
        ``GatewayError(NOT_JOURNALLED, NO)`` when nothing was sent because it could not be noted;
        ``GatewayError(NOT_PERMITTED, NO)`` when nobody may.
        """
        if intent.kind not in self._permitted:
            raise GatewayError(GatewayErrorCode.NOT_PERMITTED, SendState.NO)
        self._on_write()
        number = await self._begin(intent)
        try:
            with recorded_exchanges() as exchanges:
                record = await send()
        except GatewayError as error:
            if error.sent is SendState.UNKNOWN:
                error.doubt = UnsettledWrite(number, intent)
                await self._give_up(replaces)
            await self.record_outcome(number, _ENDINGS[error.sent], _ids(exchanges))
            raise
        # First: what is read afterwards belongs to the entry that is noted last.
        await self._give_up(replaces)
        await self.record_outcome(number, WriteOutcome.DONE, _ids(exchanges))
        return record

    async def record_outcome(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        """Record the outcome of a write. Never raises, and a cancel does not undo it.

        A write whose outcome could not be recorded stays in doubt: the next start looks it up.
        """
        if self._journal is not None:
            await self._in_time(self._journal.end(number, ending, request_ids))

    async def record_entry(self, facts: NewEntry) -> bool:
        """Record an event that is no write; whether it is recorded by now. Never raises, and a
        cancel does not undo it."""
        return self._journal is not None and await self._in_time(self._journal.add(facts))

    async def _in_time(self, noting: Coroutine[Any, Any, object]) -> bool:
        task = self._start(noting)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait({task}, timeout=_PATIENCE)
        return task.done() and not task.cancelled() and task.exception() is None

    async def _give_up(self, replaced: int | None) -> None:
        if replaced is not None:
            await self.record_outcome(replaced, WriteOutcome.GIVEN_UP)

    async def _begin(self, intent: Intent) -> int:
        error_code = GatewayErrorCode.NOT_JOURNALLED
        if self._journal is not None:
            beginning = asyncio.ensure_future(self._journal.begin(intent))
            try:
                await asyncio.wait({beginning}, timeout=self._deadline)
            except asyncio.CancelledError:
                error_code = GatewayErrorCode.CANCELLED
            number = _number(beginning)
            if number is not None and error_code is GatewayErrorCode.NOT_JOURNALLED:
                return number
            # Not waited for any longer; noted all the same, it was not sent.
            beginning.add_done_callback(self._withdraw)
        raise GatewayError(error_code, SendState.NO)

    def _withdraw(self, beginning: asyncio.Future[int]) -> None:
        number = _number(beginning)
        if number is not None and self._journal is not None:
            self._start(self._journal.end(number, WriteOutcome.NOT_SENT))

    def _start(self, noting: Coroutine[Any, Any, object]) -> asyncio.Task[object]:
        task = asyncio.get_running_loop().create_task(noting)
        self._noting.add(task)
        task.add_done_callback(self._settled)
        return task

    def _settled(self, task: asyncio.Task[object]) -> None:
        self._noting.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, or asyncio would log it as forgotten


def _ids(exchanges: Sequence[Exchange]) -> tuple[str, ...]:
    """Of the write and of nothing else: a token fetched on the way is no part of it."""
    return tuple(one.request_id for one in exchanges if one.target != OAUTH)


def _number(beginning: asyncio.Future[int]) -> int | None:
    """The intent's number, once it is recorded."""
    if not beginning.done() or beginning.cancelled() or beginning.exception() is not None:
        return None
    return beginning.result()
