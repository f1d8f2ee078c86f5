"""Finding out what became of a write whose answer was lost: by reading, never by sending again.

**What proves that a customer is gone.** "Not found" is said of living customers too: by a proxy, by
a part of the gateway that is behind, by one that is being restarted. So this is the rule for
whatever the program says, notes or certifies after a write with an unknown outcome:

- A record that is read with ``deleted: true`` (or a time of deletion) proves it by itself.
- "Not found" proves it only when both ways of asking (UUID, and merchant ID where the record has
  one) say so, and say so again after some seconds (:data:`ROUNDS`), with nothing else in between.
- Any reading that shows the customer living overrides all that in the same round, and begins the
  rounds anew.
- Whatever else was read (another customer under the merchant ID, a page of a proxy, nothing) leaves
  it unknown, and that is said.

A "not found" that is not the gateway's own is none at all: see ``failures.py``.
"""

from __future__ import annotations

import asyncio
import contextlib
from bisect import insort
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum
from typing import Final

import msgspec

from desktop_app.gateway.calls import Wait
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.retry import STOPPING
from desktop_app.records.changes import UpdateEffect, effect_of
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.writes import (
    Intent,
    ReadBack,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
    agree_with_deletion,
    are_not_found,
    show_customer,
    show_deleted,
)


class ReadBackAnswers(msgspec.Struct, frozen=True, kw_only=True):
    """Both answers.

    ``current``: the record, from the way that shows it living if one does; None when neither way
    answered with it. ``error``: why a way could not be read, "not found" apart; None when each was.
    """

    by_uuid: ReadBack
    by_merchant_id: ReadBack
    current: Customer | None = None
    error: GatewayError | None = None

    @property
    def readings(self) -> tuple[ReadBack, ReadBack]:
        return self.by_uuid, self.by_merchant_id

    @property
    def is_gone(self) -> bool:
        """Whether they bear out a deletion that was acknowledged."""
        return agree_with_deletion(self.readings)

    @property
    def is_there(self) -> bool:
        """Whether either reading shows the customer living."""
        return show_customer(self.readings)


class _ReadAnswer(msgspec.Struct, frozen=True):
    """What one way in answered."""

    reading: ReadBack
    current: Customer | None = None
    error: GatewayError | None = None


async def read_again(
    gateway: Gateway, uuid: Uuid, merchant_id: MerchantId | None, *, until_shown: bool = False
) -> ReadBackAnswers:
    """Read by UUID, then by merchant ID. Never raises :class:`GatewayError`.

    A cancel, or a refusal of who is asking, ends it: what was not read by then counts as not read.
    ``until_shown``: in as few calls as it takes. The second way is asked only when the first was
    answered, and did not show the customer living.
    """
    first = await _read(gateway.by_uuid(uuid), uuid)
    second = _ReadAnswer(ReadBack.NOT_ASKED)
    if merchant_id and (_ends_all(first) or (until_shown and _decides(first))):
        second = _ReadAnswer(ReadBack.NOT_READ)
    elif merchant_id:
        second = await _read(gateway.by_merchant_id(merchant_id), uuid)
    return _both(first, second)


def _ends_all(first: _ReadAnswer) -> bool:
    error_code = None if first.error is None else first.error.error_code
    return error_code is GatewayErrorCode.CANCELLED or error_code in STOPPING


def _decides(first: _ReadAnswer) -> bool:
    is_unanswered = first.error is not None and first.error.status is None
    return first.reading is ReadBack.STILL_THERE or is_unanswered


async def _read(asking: Awaitable[Customer], uuid: Uuid) -> _ReadAnswer:
    try:
        customer = await asking
    except GatewayError as failed:
        return _unanswered(failed)
    if customer.uuid.lower() != uuid.lower():
        return _ReadAnswer(ReadBack.ANOTHER)
    reading = ReadBack.MARKED_DELETED if customer.is_deleted else ReadBack.STILL_THERE
    return _ReadAnswer(reading, customer)


def _unanswered(error: GatewayError) -> _ReadAnswer:
    if error.error_code is GatewayErrorCode.NOT_FOUND:
        return _ReadAnswer(ReadBack.NOT_FOUND)
    if (
        error.error_code is GatewayErrorCode.REFUSED_ID
    ):  # no address carries it: nobody can ask by it
        return _ReadAnswer(ReadBack.NOT_ASKED)
    is_another = error.error_code in (
        GatewayErrorCode.WRONG_RECORD,
        GatewayErrorCode.OTHER_SPELLING,
    )
    return _ReadAnswer(ReadBack.ANOTHER if is_another else ReadBack.NOT_READ, error=error)


def _both(first: _ReadAnswer, second: _ReadAnswer) -> ReadBackAnswers:
    shown = [way for way in (first, second) if way.current is not None]
    living = [way for way in shown if way.reading is ReadBack.STILL_THERE]
    current = next((way.current for way in (*living, *shown)), None)
    errors = [way.error for way in (first, second) if way.error is not None]
    cancelled = [error for error in errors if error.error_code is GatewayErrorCode.CANCELLED]
    return ReadBackAnswers(
        by_uuid=first.reading,
        by_merchant_id=second.reading,
        current=current,
        error=next(iter((*cancelled, *errors)), None),
    )


LOOKS: Final = (0.0, 1.0, 3.0, 10.0)
"""Seconds after which the gateway is read, until it shows the write. One look that does not proves
nothing: a gateway may answer 504 and finish the work behind it a moment later."""

AT_ONCE: Final = LOOKS[:1]
"""One look, for whoever has waited already; "not found" takes its further rounds all the same."""

ROUNDS: Final = (1.0, 3.0)
"""Seconds after a first "not found" by every way in which it has to be said again."""


def looks_in_all(look: int) -> int:
    """How many looks there are, told at look number ``look``: more when "not found" needs further
    rounds."""
    return max(look, len(LOOKS))


class SettleFinding(Enum):
    """What reading shows."""

    ADOPTED = "created: found under its merchant ID, equal to what was sent"
    DONE = "updated or deleted as it was sent"
    ABSENT = "not created so far: nobody has the merchant ID"
    OLD = "not updated or deleted so far: the record is as it was before"
    CONFLICT = "somebody has the merchant ID with other values, or wrote other values meanwhile"
    GONE = "the customer to be updated was deleted"
    UNKNOWN = "it could not be read, or what was read proves nothing"


SETTLED: Final = {
    SettleFinding.ADOPTED: WriteOutcome.ADOPTED,
    SettleFinding.DONE: WriteOutcome.FOUND_DONE,
}
"""Findings that need nobody's decision, and the endings they are."""

SHOWN: Final = {
    SettleFinding.CONFLICT: WriteOutcome.CONFLICT,
    SettleFinding.GONE: WriteOutcome.GONE,
}
"""Findings to show, and the endings to note once they were (``Gateway.note``)."""

_MAY_CHANGE: Final = (SettleFinding.ABSENT, SettleFinding.OLD, SettleFinding.UNKNOWN)
"""Findings that a write which arrives late, or a gateway that answers again, makes untrue."""

_GONE: Final = {WriteKind.UPDATE: SettleFinding.GONE, WriteKind.DELETE: SettleFinding.DONE}
"""What it means that the customer is proven gone. A deletion counts as ours only after an attempt
of ours with an unknown outcome, which is what this module is asked about."""

Looking = Callable[[int], object]


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. ``current`` is the record as read, None when there was none; ``error`` is why
    it could not be read. ``readings``: by UUID and by merchant ID, as read last; empty after a
    create. ``doubt``: the write it is about, as long as that is in doubt."""

    finding: SettleFinding
    current: Customer | None = None
    error: GatewayError | None = None
    readings: tuple[ReadBack, ...] = ()
    doubt: UnsettledWrite | None = None


async def settle(
    gateway: Gateway,
    doubt: UnsettledWrite,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
    *,
    looks: Sequence[float] = LOOKS,
    confirm: Wait | None = None,
) -> Settlement:
    """Find out what became of ``doubt``. Only reads; a cancel ends it at once.

    ADOPTED and DONE are recorded in the journal. Everything else stays in doubt until the caller
    has shown it to the agent (see :data:`SHOWN`) or sent it again (``replaces``). ``looking`` gets
    the number of each look from 1, on the loop's thread. ``confirm`` is how the time passes while
    "not found" waits for its next round; None: as all other time. Raises nothing but CancelledError
    and ``GatewayError(CANCELLED)``.
    """
    settlement = await find_out(gateway, doubt.intent, wait, looking, looks=looks, confirm=confirm)
    ending = SETTLED.get(settlement.finding)
    if ending is None:
        return msgspec.structs.replace(settlement, doubt=doubt)
    await gateway.record_outcome(doubt.number, ending)
    return settlement


async def look_for(
    gateway: Gateway,
    uuid: Uuid,
    merchant_id: MerchantId | None,
    wait: Wait = asyncio.sleep,
    confirm: Wait | None = None,
) -> Settlement:
    """Whether a customer is there, now: OLD with the record; DONE when they are gone, proven by the
    rule; else UNKNOWN, with an error.

    One call where the customer is living. Raises as :func:`settle` does.
    """
    asked = Intent(kind=WriteKind.DELETE, uuid=uuid, merchant_id=merchant_id)
    found = await find_out(gateway, asked, wait, looks=AT_ONCE, confirm=confirm)
    if found.finding is not SettleFinding.UNKNOWN or found.error is not None:
        return found
    another = GatewayError(GatewayErrorCode.WRONG_RECORD, SendState.UNKNOWN)
    return msgspec.structs.replace(found, error=another)


async def find_out(
    gateway: Gateway,
    intent: Intent,
    wait: Wait = asyncio.sleep,
    looking: Looking = lambda look: None,
    *,
    looks: Sequence[float] = LOOKS,
    confirm: Wait | None = None,
) -> Settlement:
    """As :func:`settle`, for a write that has no number in the journal."""
    found, waited = Settlement(finding=SettleFinding.UNKNOWN), 0.0
    missing_since: float | None = None
    plan, look = list(looks), 0
    while plan:
        moment, look = plan.pop(0), look + 1
        if moment > waited:
            pause = wait if confirm is None or missing_since is None else confirm
            await pause(moment - waited)
            waited = moment
        with contextlib.suppress(RuntimeError):  # a Qt object that listened and died meanwhile
            looking(look)
        found = await _look(gateway, intent)
        if _is_final(found):
            break
        if not are_not_found(found.readings):
            missing_since = None
        elif missing_since is None:
            missing_since = waited
            further = ROUNDS if waited <= looks[-1] else ()  # one that flickers ends somewhen, too
            for moment in {waited + after for after in further} - set(plan):
                insort(plan, moment)
        elif waited - missing_since >= ROUNDS[-1]:
            return msgspec.structs.replace(found, finding=_GONE[intent.kind])
    return found


def _is_final(found: Settlement) -> bool:
    """Whether another look would not be, or not be let, of any use."""
    is_refused = found.error is not None and found.error.error_code in STOPPING
    return is_refused or found.finding not in _MAY_CHANGE


async def _look(gateway: Gateway, intent: Intent) -> Settlement:
    """What one round of reading shows. "Not found" by every way is UNKNOWN as yet."""
    if intent.kind is WriteKind.CREATE:
        return await _look_for_created(gateway, intent)
    if intent.uuid is None:  # noted by no version of this program
        return Settlement(finding=SettleFinding.UNKNOWN)
    again = await read_again(gateway, intent.uuid, intent.merchant_id, until_shown=True)
    given = intent.values.get("merchant_customer_id")
    if are_not_found(again.readings) and isinstance(given, str):
        again = await read_again(gateway, intent.uuid, MerchantId(given), until_shown=True)
    _end_if_cancelled(again.error)
    is_seen = show_customer(again.readings) or show_deleted(again.readings)
    finding = SettleFinding.UNKNOWN
    if again.current is not None and is_seen:
        finding = judge(intent, again.current)
    return Settlement(
        finding=finding, current=again.current, error=again.error, readings=again.readings
    )


async def _look_for_created(gateway: Gateway, intent: Intent) -> Settlement:
    if intent.merchant_id is None:  # noted by no version of this program
        return Settlement(finding=SettleFinding.UNKNOWN)
    try:
        current = await gateway.by_merchant_id(intent.merchant_id)
    except GatewayError as error:
        _end_if_cancelled(error)
        is_absent = error.error_code is GatewayErrorCode.NOT_FOUND
        finding = SettleFinding.ABSENT if is_absent else SettleFinding.UNKNOWN
        return Settlement(finding=finding, error=error)
    return Settlement(finding=judge(intent, current), current=current)


def _end_if_cancelled(error: GatewayError | None) -> None:
    """The client answers a cancel with an error of its own; here it ends the looking."""
    if error is not None and error.error_code is GatewayErrorCode.CANCELLED:
        raise error


def judge(intent: Intent, current: Customer) -> SettleFinding:
    """Whether ``current`` shows that the write happened."""
    if intent.kind is WriteKind.DELETE:
        return SettleFinding.DONE if current.is_deleted else SettleFinding.OLD
    is_create = intent.kind is WriteKind.CREATE
    if current.is_deleted:
        return SettleFinding.CONFLICT if is_create else SettleFinding.GONE
    if intent.base is None and not is_create:
        found = effect_of(intent.changes(), current)
        return SettleFinding.DONE if found is UpdateEffect.DONE else SettleFinding.CONFLICT
    return {
        UpdateEffect.DONE: SettleFinding.ADOPTED if is_create else SettleFinding.DONE,
        UpdateEffect.NOT_DONE: SettleFinding.CONFLICT if is_create else SettleFinding.OLD,
        UpdateEffect.PARTLY: SettleFinding.CONFLICT,
        UpdateEffect.MIXED: SettleFinding.CONFLICT,
    }[effect_of(intent.changes(), current)]
