"""A call as a ``curl`` line that can be shown to anybody: no secret, no value of a body.

The line tells what was sent and how, for a colleague or the gateway's support. It cannot be run as
it stands, on purpose: the digest covers the second in which it was made, so an old one is worthless
and a working one is a secret.
"""

from __future__ import annotations

import json
import shlex
from typing import Final

from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.endpoint import Authorisation

_SIGNATURE: Final = f"{Authorisation.SIGNATURE.value} <authenticity_token> <timestamp> <digest>"
_BEARER: Final = "Bearer <access_token>"
_VALUE: Final = "…"
_GLOB: Final = frozenset("[]{}")


def curl_line(exchange: Exchange) -> str:
    """One line for a POSIX shell. Secrets are placeholders; of the body only the keys are there."""
    words = ["curl", "--request", exchange.method, *_address(exchange)]
    for header in _headers(exchange):
        words += ["--header", header]
    if exchange.body_keys:
        body = json.dumps(dict.fromkeys(exchange.body_keys, _VALUE), ensure_ascii=False)
        words += ["--data", body]
    return " ".join(map(shlex.quote, words))


def _address(exchange: Exchange) -> list[str]:
    """The URL, kept as it was: curl would expand brackets and remove dot segments by itself."""
    options = []
    if _GLOB & set(exchange.target):
        options.append("--globoff")
    if "/." in exchange.target:
        options.append("--path-as-is")
    return [*options, "--url", exchange.base_url + exchange.target]


def _headers(exchange: Exchange) -> list[str]:
    headers = ["Accept: application/json", "Content-Type: application/json"]
    if exchange.request_id:
        headers.append(f"x-request-id: {exchange.request_id}")
    if placeholder := _placeholder(exchange.authorisation):
        headers.append(f"Authorization: {placeholder}")
    return headers


def _placeholder(authorisation: str) -> str:
    if not authorisation:
        return ""
    is_signature = authorisation.startswith(Authorisation.SIGNATURE.value)
    return _SIGNATURE if is_signature else _BEARER
