"""What a trouble of one row means for all the others."""

from __future__ import annotations

import asyncio
from typing import Final

from desktop_app.gateway.errors import GatewayError, Trouble
from desktop_app.gateway.gate import STOPPING as WHO_ASKS

STOPPING: Final = WHO_ASKS | {
    Trouble.FORBIDDEN,
    Trouble.NOT_JOURNALLED,
    Trouble.REDIRECTED,
    Trouble.TLS_EXPIRED,
    Trouble.TLS_NOT_YET_VALID,
    Trouble.TLS_WRONG_HOST,
    Trouble.TLS_UNKNOWN_ISSUER,
    Trouble.TLS_FAILED,
    Trouble.PROXY_SIGN_IN_OTHER,
    Trouble.PROXY_REFUSED,
}
"""Every further row would meet them too, and they do not pass by themselves."""

PAUSING: Final = frozenset({Trouble.NAME_NOT_FOUND, Trouble.UNREACHABLE, Trouble.PROXY_UNREACHABLE})
"""Every further row would meet them too; they pass."""


def trouble_of(error: GatewayError) -> Trouble:
    """What happened to a row. A cancel is no trouble of a row's: it ends the whole run."""
    if error.trouble is Trouble.CANCELLED:
        raise asyncio.CancelledError from None
    return error.trouble
