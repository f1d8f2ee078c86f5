"""Error responses: their error code, whether the request may have been carried out, and the
gateway's own messages."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, Final

from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState, read_json
from desktop_app.gateway.requests import (
    CLOCK_MATTERS,
    CUSTOMERS,
    OAUTH,
    Attempt,
    RawResponse,
    clock_ahead,
    retry_after,
)

MOST_DETAILS: Final = 20
LONGEST_DETAIL: Final = 500
"""Characters. A proxy's essay or a stack trace is nothing an agent reads."""

_BY_STATUS: Final = {
    400: GatewayErrorCode.INVALID,
    403: GatewayErrorCode.FORBIDDEN,
    404: GatewayErrorCode.NOT_FOUND,
    407: GatewayErrorCode.FORBIDDEN,
    409: GatewayErrorCode.CONFLICTING,
    410: GatewayErrorCode.NOT_FOUND,
    422: GatewayErrorCode.INVALID,
    429: GatewayErrorCode.TOO_MANY,
    451: GatewayErrorCode.FORBIDDEN,
}
_ACCEPTED, _REDIRECTED = range(200, 300), range(300, 400)
_REFUSED, _FAILED = range(400, 500), range(500, 600)
_ALWAYS_THERE: Final = (CUSTOMERS, OAUTH)
_OWN_STATUSES: Final = frozenset({"error", "invalid-request", "not-found"})
"""What ``status`` says in a "not found" of the gateway's own: the two words that its document has
for failures, and the obvious third one. See :func:`_is_own`."""
_DEEPEST: Final = 4
_SAYING: Final = ("errors", "error", "message", "error_description", "detail", "details", "title")
_FIELD_NAMES: Final = ("field", "param", "parameter", "attribute", "source", "name")


def failure(answer: RawResponse, attempt: Attempt) -> GatewayError | None:
    """The error an answer stands for by its status and headers; None when it may hold a record."""
    status = answer.status
    if status in _ACCEPTED:
        encoding = answer.header(b"content-encoding").strip().lower()
        if encoding in ("", "identity"):
            return None
        return GatewayError(GatewayErrorCode.NOT_UNDERSTOOD, SendState.UNKNOWN, status=status)
    content = read_json(answer.body)
    error_code, sent = _meaning(status)
    if error_code is GatewayErrorCode.NOT_FOUND and not _is_own(content):
        error_code, sent = GatewayErrorCode.NOT_UNDERSTOOD, SendState.UNKNOWN
    elif (
        error_code is GatewayErrorCode.NOT_FOUND
        and attempt.request.target.partition("?")[0] in _ALWAYS_THERE
    ):
        error_code = (
            GatewayErrorCode.NOT_UNDERSTOOD
        )  # no record is missing here: this is no such gateway
    ahead = clock_ahead(answer, attempt)
    if (
        error_code is GatewayErrorCode.UNAUTHORISED
        and ahead is not None
        and abs(ahead) > CLOCK_MATTERS
    ):
        error_code = GatewayErrorCode.CLOCK_OFF
    details, by_field = server_messages(content)
    return GatewayError(
        error_code,
        sent,
        status=status,
        details=details,
        field_details=by_field,
        clock_ahead=ahead,
        retry_after=retry_after(answer, attempt.received_at),
    )


def _meaning(status: int) -> tuple[GatewayErrorCode, SendState]:
    """What happened, and whether a write may have been carried out."""
    if status in (307, 308):  # "the request was not processed here" (RFC 9110, 15.4.8)
        return GatewayErrorCode.REDIRECTED, SendState.REFUSED
    if status in _REDIRECTED:  # 303 is what some answer after carrying a write out
        return GatewayErrorCode.REDIRECTED, SendState.UNKNOWN
    if status == HTTPStatus.UNAUTHORIZED:
        return GatewayErrorCode.UNAUTHORISED, SendState.REFUSED
    if status == HTTPStatus.REQUEST_TIMEOUT or status in _FAILED:
        return GatewayErrorCode.GATEWAY_FAILED, SendState.UNKNOWN
    if status in _REFUSED:
        return _BY_STATUS.get(status, GatewayErrorCode.INVALID), SendState.REFUSED
    return GatewayErrorCode.NOT_UNDERSTOOD, SendState.UNKNOWN


def _is_own(content: Any) -> bool:
    """Whether a "not found" is the gateway's own word, and so may be taken for one.

    What a 404 of the gateway holds is not documented, but that ``status`` is in every answer is
    (Customers API: approved, invalid-request or error). So it is a JSON object with a ``status``
    that names a failure, with or without ``message``, ``error`` or ``errors``. A proxy's page, an
    empty or a plain text, and JSON of another making (``{"message": "no Route matched"}``,
    ``{"status": 404, …}``) come from somebody who never looked for the customer: an answer that
    could not be read, no more.
    """
    status = content.get("status") if isinstance(content, dict) else None
    if not isinstance(status, str):
        return False
    return status.strip().lower().replace("_", "-").replace(" ", "-") in _OWN_STATUSES


def server_messages(content: Any) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """What the gateway said, as lines of plain text, and the part of it that is about fields.

    ``content``: the JSON of its answer, None when that was none. Understands ``message``, ``error``
    and ``errors`` as a string, a list of strings, an object by field or a list of objects. Anything
    else (a proxy's HTML, junk) says nothing. Lines about a field stand in both results, in the
    first one with the field's name before them.
    """
    lines: list[str] = []
    by_field: dict[str, tuple[str, ...]] = {}
    for field, text in _messages_in(content, depth=0):
        line = text.strip()[:LONGEST_DETAIL]
        if not line or len(lines) == MOST_DETAILS:
            continue
        if field:
            by_field[field] = (*by_field.get(field, ()), line)
            line = f"{field}: {line}"
        if line not in lines:
            lines.append(line)
    return tuple(lines), by_field


def _messages_in(content: Any, depth: int, field: str = "") -> Iterator[tuple[str, str]]:
    """(field or empty, sentence) pairs, in the order in which they stand."""
    if depth > _DEEPEST:
        return
    if isinstance(content, str):
        yield field, content
    elif isinstance(content, list):
        for item in content:
            yield from _messages_in(item, depth + 1, field)
    elif isinstance(content, dict):
        yield from _sayings_of_object(content, depth, field)


def _sayings_of_object(
    content: dict[str, Any], depth: int, field: str
) -> Iterator[tuple[str, str]]:
    spoken = [key for key in _SAYING if content.get(key)]
    if spoken or depth == 0:
        named = field or _field_named(content) if depth else ""
        for key in spoken:
            yield from _messages_in(content[key], depth + 1, named)
        return
    for key, value in content.items():  # an object by field
        if isinstance(value, str | list | dict):
            yield from _messages_in(value, depth + 1, str(key)[:100])


def _field_named(content: dict[str, Any]) -> str:
    """Which field an error object is about, if it says."""
    for key in _FIELD_NAMES:
        value = content.get(key)
        if isinstance(value, str):
            return value[:100]
    return ""
