"""What the gateway answers for a customer, asked by both of the ways in: UUID and merchant ID.

Whether a deleted customer is still answered is documented for neither, so both answers are kept.
What they prove is decided in ``settle.py``.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.gate import STOPPING
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.evidence import Reading, agree_with_deletion, show_customer


class ReadAgain(msgspec.Struct, frozen=True, kw_only=True):
    """Both answers.

    ``current``: the record, from the way that shows it living if one does; None when neither way
    answered with it. ``error``: why a way could not be read, "not found" apart; None when each was.
    """

    by_uuid: Reading
    by_merchant_id: Reading
    current: Customer | None = None
    error: GatewayError | None = None

    @property
    def readings(self) -> tuple[Reading, Reading]:
        """As the journal keeps them."""
        return self.by_uuid, self.by_merchant_id

    @property
    def is_gone(self) -> bool:
        """Whether they bear out a deletion that was acknowledged."""
        return agree_with_deletion(self.readings)

    @property
    def is_there(self) -> bool:
        """Whether either way answers as if nothing had happened."""
        return show_customer(self.readings)


class _Way(msgspec.Struct, frozen=True):
    """What one way in answered."""

    reading: Reading
    current: Customer | None = None
    error: GatewayError | None = None


async def read_again(gateway: Gateway, uuid: Uuid, merchant_id: MerchantId | None) -> ReadAgain:
    """Read by UUID, then by merchant ID. Never raises :class:`GatewayError`.

    A cancel, or a refusal of who is asking, ends it: what was not read by then counts as not read.
    """
    return await _read(gateway, uuid, merchant_id, _ends_all)


async def read_until_shown(
    gateway: Gateway, uuid: Uuid, merchant_id: MerchantId | None
) -> ReadAgain:
    """As :func:`read_again`, in as few calls as it takes: the second way is asked only when the
    first was answered, and did not show the customer living."""
    return await _read(gateway, uuid, merchant_id, _decides)


async def _read(
    gateway: Gateway,
    uuid: Uuid,
    merchant_id: MerchantId | None,
    is_enough: Callable[[_Way], bool],
) -> ReadAgain:
    first = await _by_uuid(gateway, uuid)
    second = _Way(Reading.NOT_ASKED)
    if merchant_id and is_enough(first):
        second = _Way(Reading.NOT_READ)
    elif merchant_id:
        second = await _by_merchant_id(gateway, uuid, merchant_id)
    return _both(first, second)


def _ends_all(first: _Way) -> bool:
    trouble = None if first.error is None else first.error.trouble
    return trouble is Trouble.CANCELLED or trouble in STOPPING


def _decides(first: _Way) -> bool:
    is_unanswered = first.error is not None and first.error.status is None
    return first.reading is Reading.STILL_THERE or is_unanswered or _ends_all(first)


async def _by_uuid(gateway: Gateway, uuid: Uuid) -> _Way:
    try:
        return _answered(await gateway.by_uuid(uuid), uuid)
    except GatewayError as failed:
        return _unanswered(failed)


async def _by_merchant_id(gateway: Gateway, uuid: Uuid, merchant_id: MerchantId) -> _Way:
    try:
        return _answered(await gateway.by_merchant_id(merchant_id), uuid)
    except GatewayError as failed:
        return _unanswered(failed)


def _answered(customer: Customer, uuid: Uuid) -> _Way:
    if customer.uuid.lower() != uuid.lower():
        return _Way(Reading.ANOTHER)
    reading = Reading.MARKED_DELETED if customer.is_deleted else Reading.STILL_THERE
    return _Way(reading, customer)


def _unanswered(error: GatewayError) -> _Way:
    if error.trouble is Trouble.NOT_FOUND:
        return _Way(Reading.NOT_FOUND)
    if error.trouble is Trouble.REFUSED_ID:  # no address carries it: nobody can ask by it
        return _Way(Reading.NOT_ASKED)
    is_another = error.trouble in (Trouble.WRONG_RECORD, Trouble.OTHER_SPELLING)
    return _Way(Reading.ANOTHER if is_another else Reading.NOT_READ, error=error)


def _both(first: _Way, second: _Way) -> ReadAgain:
    shown = [way for way in (first, second) if way.current is not None]
    living = [way for way in shown if way.reading is Reading.STILL_THERE]
    current = next((way.current for way in (*living, *shown)), None)
    errors = [way.error for way in (first, second) if way.error is not None]
    cancelled = [error for error in errors if error.trouble is Trouble.CANCELLED]
    return ReadAgain(
        by_uuid=first.reading,
        by_merchant_id=second.reading,
        current=current,
        error=next(iter((*cancelled, *errors)), None),
    )
