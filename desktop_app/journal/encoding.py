"""An intent as bytes and back. JSON, so that 1, 1.0, "1" and true stay what they are."""

from __future__ import annotations

from datetime import datetime
from typing import cast

import msgspec

from desktop_app.records.customer import Json, MerchantId, Uuid
from desktop_app.records.intent import Intent, Write


class _Kept(msgspec.Struct, frozen=True):
    """As :class:`Intent`, with values msgspec can decode: ``Json`` is recursive."""

    kind: Write
    profile_id: str
    uuid: str | None
    merchant_id: str | None
    values: dict[str, object]
    base: dict[str, object] | None
    updated_at: datetime | None
    who: str
    started: datetime


def encoded(intent: Intent) -> bytes:
    """The intent as JSON. Raises ValueError or RecursionError for values that no body can hold."""
    return msgspec.json.encode(intent)


def decoded(content: bytes) -> Intent | None:
    """The intent in ``content``; None when it is none that this version understands."""
    try:
        kept = msgspec.json.decode(content, type=_Kept)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return Intent(
        kind=kept.kind,
        profile_id=kept.profile_id,
        uuid=None if kept.uuid is None else Uuid(kept.uuid),
        merchant_id=None if kept.merchant_id is None else MerchantId(kept.merchant_id),
        values=cast("dict[str, Json]", kept.values),
        base=cast("dict[str, Json] | None", kept.base),
        updated_at=kept.updated_at,
        who=kept.who,
        started=kept.started,
    )
