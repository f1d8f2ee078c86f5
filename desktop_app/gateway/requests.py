"""Requests as they are sent, byte for byte, and responses as they are received.

Each identifier stands in its path as exactly itself, or is refused. ``quote(…, safe="")`` makes one
path segment of any text, but for two: ``.`` and ``..`` mean other paths to every server and proxy
(RFC 3986, 5.2.4), even written ``%2E``.
"""

from __future__ import annotations

import email.utils
import re
from datetime import UTC
from typing import Final
from urllib.parse import quote

import httpx
import msgspec

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.retry import RetryDelay
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.records.fields import RULES

CLOCK_MATTERS = 60.0
"""Seconds. A difference below this is not told as the reason of a refused signature."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One call before it is authorised. ``target`` and ``body`` are the bytes signed *and* sent.

    ``writes``: carrying it out twice would matter. ``body_keys``: the body's top-level keys.
    """

    method: str
    target: str
    body: bytes = b""
    body_keys: tuple[str, ...] = ()
    writes: bool = False


class RawResponse(msgspec.Struct, kw_only=True):
    """What came back, undecoded. ``headers`` by lower-case name (the last of each counts)."""

    status: int
    headers: dict[bytes, bytes]
    body: bytes

    def header(self, name: bytes) -> str:
        return self.headers.get(name, b"").decode("latin-1")


class Attempt(msgspec.Struct, kw_only=True):
    """One attempt at a request, and how far it got: a cancelled call must know what was sent.

    ``auth`` signs it when it is sent, in the way that ``scheme`` names; None: nobody is asking.
    ``number``: among the tries of one call, from 1. ``began``: on the monotonic clock; the other
    times are wall-clock seconds since 1970. ``written``: bytes may have reached the gateway.
    ``reused``: sent on a connection that was kept from an earlier request. ``pause``: what is
    waited before the next try. ``is_overtaken``: another try of the same call was answered.
    """

    request: Request
    request_id: str
    auth: httpx.Auth | None = None
    scheme: str = ""
    number: int = 1
    began: float = 0.0
    status: int | None = None
    error_code: str = ""
    pause: RetryDelay | None = None
    is_overtaken: bool = False
    written: bool = False
    reused: bool = False
    sent_at: float = 0.0
    received_at: float = 0.0
    bytes_sent: int = 0
    bytes_received: int = 0


def clock_ahead(answer: RawResponse, attempt: Attempt) -> float | None:
    """By how many seconds this computer's clock is ahead of the gateway's; None if not told.

    The Date header (whole seconds, so half a second is added) against the middle between sending
    and receiving: right to about a second plus half the way there and back.
    """
    moment = http_date(answer.header(b"date"))
    if moment is None:
        return None
    return (attempt.sent_at + attempt.received_at) / 2 - (moment + 0.5)


def http_date(text: str) -> float | None:
    """An HTTP date as seconds since 1970, or None for anything else."""
    try:
        moment = email.utils.parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


_SECONDS: Final = re.compile(r"[0-9]+(\.[0-9]*)?")
"""Whole ones (RFC 9110, 10.2.3), and what gateways in the field send."""


def retry_after(answer: RawResponse, now: float) -> float | None:
    """Seconds to wait as the answer asks for (0 to a day), or None when it does not."""
    text = answer.header(b"retry-after").strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
    else:
        moment = http_date(text)
        if moment is None:
            return None
        seconds = moment - now
    return min(max(seconds, 0.0), 86_400.0)


CUSTOMERS: Final = "/v2/customers"
OAUTH: Final = "/v2/oauth"
LONGEST_MERCHANT_ID: Final = RULES["merchant_customer_id"].longest

_UUID: Final = re.compile(r"[0-9A-Za-z-]{1,64}")
"""Documented as 36 and as 20 characters, so checked no more strictly than a path needs."""


def of_merchant_id(merchant_id: MerchantId) -> str:
    """The target of a customer by the merchant's own id. Raises :class:`GatewayError`."""
    if not 1 <= len(merchant_id) <= LONGEST_MERCHANT_ID or merchant_id in (".", ".."):
        raise GatewayError(GatewayErrorCode.REFUSED_ID, SendState.NO)
    try:
        quoted = quote(merchant_id, safe="", errors="strict")
    except UnicodeEncodeError:
        quoted = ""
    if not quoted:  # half a character (a lone surrogate) has no bytes
        raise GatewayError(GatewayErrorCode.REFUSED_ID, SendState.NO)
    return f"/v2/merchants/customers/{quoted}"


def of_uuid(uuid: Uuid) -> str:
    """The target of a customer by uuid. Raises :class:`GatewayError`."""
    if not _UUID.fullmatch(uuid):
        raise GatewayError(GatewayErrorCode.REFUSED_ID, SendState.NO)
    return f"{CUSTOMERS}/{uuid}"


def of_slice(target: str, offset: int, limit: int) -> str:
    """A list's target for ``limit`` rows from ``offset`` on."""
    return f"{target}?limit={limit}&offset={offset}"
