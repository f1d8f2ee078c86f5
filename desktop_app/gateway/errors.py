"""What can go wrong on the way to the gateway and back, in terms an agent can act on.

No sentence for a person stands here: the window words each :class:`GatewayErrorCode` in the agent's
language. What the gateway itself said is in ``details``, plain text to show and never to log.
"""

from __future__ import annotations

import json
import math
from enum import Enum
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from desktop_app.records.writes import UnsettledWrite


class SendState(Enum):
    """Whether the gateway may have carried the request out."""

    NO = "not sent"
    """It never left, or no connection was made: safe to send again."""
    REFUSED = "refused"
    """It arrived and the gateway answered that it did not do it."""
    UNKNOWN = "unknown"
    """It left, and no answer that can be trusted came back."""


class GatewayErrorCode(Enum):
    """What happened."""

    REFUSED_ID = "an identifier that no address can carry"
    NAME_NOT_FOUND = "the host name has no address"
    UNREACHABLE = "no connection"
    TLS_EXPIRED = "the certificate has expired"
    TLS_NOT_YET_VALID = "the certificate is not valid yet"
    TLS_WRONG_HOST = "the certificate is for another host"
    TLS_UNKNOWN_ISSUER = "the certificate's issuer is not trusted"
    TLS_FAILED = "no secure connection"
    DEADLINE = "no complete answer in time"
    BROKEN_OFF = "the connection ended before the answer"
    TOO_LARGE = "the answer is larger than any real one"
    REDIRECTED = "the gateway points to another address"
    NOT_UNDERSTOOD = "the answer is not what the document describes"
    WRONG_RECORD = "the answer is about another record than the one asked for"
    OTHER_SPELLING = "the answer is about a customer whose id is spelled in another way"
    UNAUTHORISED = "token, key or signature not accepted"
    CLOCK_OFF = "not accepted, and this computer's clock is off"
    FORBIDDEN = "not allowed"
    NOT_FOUND = "no such record"
    INVALID = "the gateway refused the values"
    CONFLICTING = "the gateway says another record is in the way"
    TOO_MANY = "too many requests"
    GATEWAY_FAILED = "the gateway failed"
    PROXY_UNREACHABLE = "no connection to the proxy of the profile"
    PROXY_WANTS_SIGN_IN = "the proxy asks who is asking"
    PROXY_SIGN_IN_REFUSED = "the proxy does not accept user name and password"
    PROXY_SIGN_IN_OTHER = "the proxy wants a kind of sign-in that is not Basic"
    PROXY_REFUSED = "the proxy makes no connection to the gateway"
    NOT_JOURNALLED = "the write could not be noted on disk first"
    NOT_PERMITTED = "nobody may do this here"
    CANCELLED = "the agent cancelled"


NOT_FOUND_STATUSES: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
"""NOT_UNDERSTOOD with one of these: a "not found" that is not the gateway's own."""


class GatewayError(Exception):
    """A call that did not end in a record.

    ``str(error)`` names the error code only: no server text, no identifier, no secret can reach a
    log or a report through it.
    """

    def __init__(
        self,
        error_code: GatewayErrorCode,
        sent: SendState,
        *,
        status: int | None = None,
        details: tuple[str, ...] = (),
        field_details: dict[str, tuple[str, ...]] | None = None,
        clock_ahead: float | None = None,
        retry_after: float | None = None,
        request_id: str = "",
    ) -> None:
        """Say what happened and whether anything was sent.

        ``status`` is the HTTP status; ``details`` what the gateway said, as plain text;
        ``field_details`` the part of it that is about fields, by field name; ``clock_ahead`` by how
        many seconds this computer's clock is ahead of the gateway's (negative: behind);
        ``retry_after`` how many seconds the gateway asks to wait.
        """
        super().__init__(f"{error_code.name} ({sent.name})")
        self.error_code = error_code
        self.sent = sent
        self.status = status
        self.details = details
        self.field_details = field_details or {}
        self.clock_ahead = clock_ahead
        self.retry_after = retry_after
        self.request_id = request_id
        self.doubt: UnsettledWrite | None = None
        """For a write with an unknown outcome: what it takes to find out."""

    def before_sending(self) -> GatewayError:
        """The same error for a write that was never sent because a call before it failed."""
        return GatewayError(
            self.error_code,
            SendState.NO,
            status=self.status,
            details=self.details,
            clock_ahead=self.clock_ahead,
            retry_after=self.retry_after,
            request_id=self.request_id,
        )


_LONGEST_NUMBER: Final = 4_000
"""Digits. Python refuses to convert more than 4,300; no field of ours has them."""


def read_json(body: bytes) -> Any:
    """The value that ``body`` holds, or None when it is no JSON (as for a literal null).

    Numbers JSON does not have (NaN, Infinity) or Python cannot hold become not-a-number; ask
    :func:`is_json` of each record, so that one of them does not take its page down.
    """
    try:
        return json.loads(body, parse_int=_whole_number, parse_constant=lambda _: math.nan)
    except (ValueError, RecursionError):
        return None


def is_json(value: Any) -> bool:
    """Whether a value can be written as JSON again exactly: every number finite."""
    try:
        return _is_json(value)
    except RecursionError:
        return False


def _is_json(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(map(_is_json, value.values()))
    if isinstance(value, list):
        return all(map(_is_json, value))
    return True


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else math.nan
