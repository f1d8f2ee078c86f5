"""Request targets: each identifier stands in its path as exactly itself, or is refused.

``quote(…, safe="")`` makes one path segment of any text. Two texts no quoting can save: ``.`` and
``..`` mean other paths to every server and proxy (RFC 3986, 5.2.4), even written ``%2E``.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.records.customer import MerchantId, Uuid
from desktop_app.records.fields import RULES

CUSTOMERS: Final = "/v2/customers"
OAUTH: Final = "/v2/oauth"
LONGEST_MERCHANT_ID: Final = RULES["merchant_customer_id"].longest

_UUID: Final = re.compile(r"[0-9A-Za-z-]{1,64}")
"""Documented as 36 and as 20 characters, so checked no more strictly than a path needs."""


def of_merchant_id(merchant_id: MerchantId) -> str:
    """The target of a customer by the merchant's own id. Raises :class:`GatewayError`."""
    if not 1 <= len(merchant_id) <= LONGEST_MERCHANT_ID or merchant_id in (".", ".."):
        raise GatewayError(Trouble.REFUSED_ID, Sent.NO)
    try:
        quoted = quote(merchant_id, safe="", errors="strict")
    except UnicodeEncodeError:
        quoted = ""
    if not quoted:  # half a character (a lone surrogate) has no bytes
        raise GatewayError(Trouble.REFUSED_ID, Sent.NO)
    return f"/v2/merchants/customers/{quoted}"


def of_uuid(uuid: Uuid) -> str:
    """The target of a customer by uuid. Raises :class:`GatewayError`."""
    if not _UUID.fullmatch(uuid):
        raise GatewayError(Trouble.REFUSED_ID, Sent.NO)
    return f"{CUSTOMERS}/{uuid}"


def of_slice(target: str, offset: int, limit: int) -> str:
    """A list's target for ``limit`` rows from ``offset`` on."""
    return f"{target}?limit={limit}&offset={offset}"
