"""The records of the API: a customer, a saved card, a deletion and a page of a list."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, NewType, TypeVar

import msgspec

if TYPE_CHECKING:
    Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
else:
    Json = Any  # msgspec decodes no type that names itself
"""Any value JSON can hold. Metadata values keep their JSON type: ``1`` never becomes ``"1"``."""

Uuid = NewType("Uuid", str)
"""The gateway's own identifier of a customer. Documented both as 36 and as 20 characters."""

MerchantId = NewType("MerchantId", str)
"""The merchant's own identifier of a customer (``merchant_customer_id``), 1 to 100 characters."""


class Customer(msgspec.Struct, frozen=True):
    """One customer as the gateway answered it.

    A text field is ``None`` when the answer held null or left it out. Times are aware, in UTC.
    Fields this program does not know are kept in ``unknown``, by their names on the wire.
    ``metadata_unreadable``: there is more in the metadata than this program reads, or a number that
    JSON does not have; ``metadata`` is empty then, and nothing can be said of any key.
    """

    uuid: Uuid
    merchant_customer_id: MerchantId | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    description: str | None = None
    address: str | None = None
    city: str | None = None
    zip_code: str | None = None
    country: str | None = None
    metadata: dict[str, Json] = {}
    status: str | None = None
    deleted: bool = False
    created_at: datetime | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None
    metadata_unreadable: bool = False
    unknown: dict[str, Json] = {}

    @property
    def is_deleted(self) -> bool:
        """Whether the gateway says so, by the flag or by the time of deletion."""
        return self.deleted or self.deleted_at is not None


class PaymentMethod(msgspec.Struct, frozen=True):
    """One saved card. ``masked_pan`` never holds more than the first six and last four digits.

    ``expiration_date`` is the day as the gateway wrote it (``2025-12-31``), a plain date and no
    moment in time. ``token`` is worth as much as the card at this merchant: hidden until asked for.
    """

    token: str = ""
    masked_pan: str | None = None
    expiration_date: str | None = None
    expired: bool | None = None
    keep_until: datetime | None = None
    status: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    customer_uuid: Uuid | None = None
    unknown: dict[str, Json] = {}


class Deletion(msgspec.Struct, frozen=True, kw_only=True):
    """The gateway's acknowledgement of a deletion: which customer, and whether it is gone."""

    uuid: Uuid
    deleted: bool
    status: str | None = None


Row = TypeVar("Row")


class Page(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """``items`` from ``offset`` on, in the gateway's order (newest created first); None for each
    record that made no sense.

    The gateway gives no total and may cut a page below the asked limit, so a short page proves
    nothing: only ``at_end`` (an answer with no rows, further on, was seen) tells that the list
    stops after these. ``weight``: bytes of the answers it came in.
    """

    offset: int
    items: tuple[Row | None, ...]
    at_end: bool = False
    weight: int = 0

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(item for item in self.items if item is not None)

    @property
    def unreadable(self) -> int:
        return self.items.count(None)
