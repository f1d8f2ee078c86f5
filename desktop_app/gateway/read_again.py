"""What the gateway answers for a customer it was told to delete, asked by both of the ways in.

Whether a deleted customer is still answered is documented for neither, so both answers are kept.
"""

from __future__ import annotations

import msgspec

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.evidence import Reading


class ReadAgain(msgspec.Struct, frozen=True, kw_only=True):
    """Both answers: by UUID and by merchant ID.

    ``current``: the record as answered by UUID, None when there was none; ``error``: why not.
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
        """Whether the record is answered as deleted, or not at all, and no other way shows it as
        it was."""
        gone = (Reading.NOT_FOUND, Reading.MARKED_DELETED)
        return self.by_uuid in gone and self.by_merchant_id is not Reading.STILL_THERE

    @property
    def is_there(self) -> bool:
        """Whether either way answers as if nothing had happened."""
        return Reading.STILL_THERE in self.readings


async def read_again(gateway: Gateway, uuid: Uuid, merchant_id: MerchantId | None) -> ReadAgain:
    """Read by UUID, then by merchant ID. Never raises :class:`GatewayError`.

    A cancel ends it: what was not read by then counts as not read.
    """
    current, error = None, None
    try:
        current = await gateway.by_uuid(uuid)
    except GatewayError as failed:
        error = failed
    by_uuid = _reading(current, error, uuid)
    if not merchant_id:
        by_merchant_id = Reading.NOT_ASKED
    elif error is not None and error.trouble is Trouble.CANCELLED:
        by_merchant_id = Reading.NOT_READ
    else:
        by_merchant_id = await _by_merchant_id(gateway, uuid, merchant_id)
    return ReadAgain(by_uuid=by_uuid, by_merchant_id=by_merchant_id, current=current, error=error)


async def _by_merchant_id(gateway: Gateway, uuid: Uuid, merchant_id: MerchantId) -> Reading:
    try:
        return _reading(await gateway.by_merchant_id(merchant_id), None, uuid)
    except GatewayError as failed:
        return _reading(None, failed, uuid)


def _reading(answered: Customer | None, error: GatewayError | None, uuid: Uuid) -> Reading:
    if answered is not None:
        if answered.uuid.lower() != uuid.lower():
            return Reading.ANOTHER
        return Reading.MARKED_DELETED if answered.is_deleted else Reading.STILL_THERE
    trouble = None if error is None else error.trouble
    if trouble is Trouble.NOT_FOUND:
        return Reading.NOT_FOUND
    is_another = trouble in (Trouble.WRONG_RECORD, Trouble.OTHER_SPELLING)
    return Reading.ANOTHER if is_another else Reading.NOT_READ
