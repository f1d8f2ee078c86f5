"""One customer as the sandbox keeps it."""

from __future__ import annotations

import msgspec

from desktop_app.records.customer import Json


class Record(msgspec.Struct, frozen=True):
    """``values`` holds the text fields and ``metadata`` by their names on the wire.

    Times are Unix seconds; ``deleted_at`` is None while the customer lives.
    """

    uuid: str
    values: dict[str, Json]
    created_at: int
    updated_at: int
    deleted_at: int | None = None

    @property
    def merchant_id(self) -> str | None:
        """The merchant's own id, if the customer has one."""
        found = self.values.get("merchant_customer_id")
        return found if isinstance(found, str) else None
